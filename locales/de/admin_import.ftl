# The part of the administrator's portal in which users come from a file.
admin-import-nav = Importieren

admin-import-title = Benutzer importieren
admin-import-lead = Übernehmen Sie Benutzer aus einer Datei. Nichts wird geändert, bevor Sie gesehen haben, was die Datei bewirkt.
admin-import-file-label = Datei
admin-import-file-hint = CSV oder eine andere Textdatei: zuerst die Namen der Spalten, dann ein Benutzer je Zeile, höchstens 300 MB. Kennwörter im Klartext werden nie übernommen.
admin-import-upload = Hochladen und weiter
admin-import-template = Vorlage mit allen Spalten herunterladen
admin-import-list-title = Frühere Importe
admin-import-list-empty = Bisher hat niemand Benutzer importiert.
admin-import-list-when = Hochgeladen
admin-import-list-state = Stand
admin-import-back = Alle Importe

# How far an import is, in a list.
admin-import-state-uploaded = Wartet auf Ihre Auswahl
admin-import-state-checking = Wird geprüft
admin-import-state-checked = Geprüft, nicht importiert
admin-import-state-running = Wird importiert
admin-import-state-done = Importiert
admin-import-state-undoing = Wird rückgängig gemacht
admin-import-state-undone = Rückgängig gemacht
admin-import-state-failed = Abgebrochen

admin-import-columns-title = Was die Spalten enthalten
admin-import-columns-lead = Wir haben nach den Namen der Spalten geraten. Berichtigen Sie, was nicht stimmt, und lassen Sie weg, was nicht gebraucht wird.
admin-import-columns-note = Eine leere Zelle ändert nichts. Gruppen kommen hinzu und werden nie entzogen. Wiedererkannt wird ein Benutzer am Benutzernamen.
admin-import-columns-change = Spalten und Optionen ändern
admin-import-column-means = Enthält
admin-import-column-examples = Erste Werte
admin-import-reading-title = Wie die Datei gelesen wird
admin-import-separator-label = Zwischen den Zellen
admin-import-separator-comma = Komma
admin-import-separator-semicolon = Strichpunkt
admin-import-separator-tab = Tabulatorzeichen
admin-import-separator-pipe = Senkrechter Strich
admin-import-encoding-label = Kodierung der Buchstaben
admin-import-reread = Neu einlesen

# What a column of the file holds.
admin-import-field-none = Weglassen
admin-import-field-user-name = Benutzername
admin-import-field-display-name = Anzeigename
admin-import-field-given-name = Vorname
admin-import-field-family-name = Nachname
admin-import-field-work-mail = E-Mail der Arbeit
admin-import-field-private-mail = Private E-Mail
admin-import-field-mobile-phone = Mobiltelefon
admin-import-field-office-phone = Bürotelefon
admin-import-field-language = Sprache
admin-import-field-role = Rolle
admin-import-field-groups = Gruppen
admin-import-field-password-hash = Kennwort-Hash

admin-import-options-title = Optionen
admin-import-country-label = Land der Telefonnummern
admin-import-country-hint = Für Nummern, die nicht mit Pluszeichen und Landesvorwahl beginnen.
admin-import-country-none = Jede Nummer nennt ihr Land
admin-import-groups-label = Gruppen anlegen, die es noch nicht gibt
admin-import-roles-label = Die Rollen aus der Datei vergeben und andere entziehen
admin-import-check = Datei prüfen
admin-import-discard = Diesen Import verwerfen

admin-import-progress-check = Die Datei wird geprüft
admin-import-progress-run = Benutzer werden importiert
admin-import-progress-undo = Der Import wird rückgängig gemacht
admin-import-progress-lead = Sie können diese Seite schließen; die Arbeit geht weiter.
# How many lines of all.
admin-import-progress-done = { $done } von { $all }
admin-import-progress-seconds = Noch etwa { $seconds } s
admin-import-progress-minutes = Noch etwa { $minutes } min

admin-import-title-checked = Was der Import bewirken würde
admin-import-title-done = Import abgeschlossen
admin-import-title-undone = Import rückgängig gemacht
admin-import-title-failed = Import abgebrochen
admin-import-failure-line = Eine Zeile der Datei hat kein Ende: Vielleicht fehlt ein schließendes Anführungszeichen. Alles davor ist erledigt. Berichtigen Sie die Datei und importieren Sie sie noch einmal.
admin-import-failure-sealed = Die Datei lässt sich mit dem jetzigen geheimen Schlüssel nicht öffnen. Laden Sie sie noch einmal hoch.
admin-import-failure-fault = Etwas ist schiefgegangen. Was davor erledigt wurde, bleibt; importieren Sie die Datei noch einmal, um fortzufahren. Mehr steht im Protokoll des Servers.

# Each stands beside a number.
admin-import-count-added = Neu
admin-import-count-changed = Geändert
admin-import-count-unchanged = Schon wie in der Datei
admin-import-count-refused = Abgelehnte Zeilen
admin-import-count-undone = Zurückgenommen
admin-import-count-kept = Unverändert gelassen

admin-import-run = Jetzt importieren
admin-import-run-hint = Noch ist nichts geändert. Abgelehnte Zeilen werden ausgelassen.
admin-import-undo = Diesen Import rückgängig machen
admin-import-undo-hint = Neue Benutzer werden gelöscht, geänderte wiederhergestellt. Wer seither geändert wurde, bleibt, wie er ist.
# A date and time follows.
admin-import-undo-until = Möglich bis

admin-import-first-title = Die ersten Benutzer, wie sie sein werden
admin-import-fate = Was geschieht
admin-import-fate-added = Kommt hinzu
admin-import-fate-changed = Wird geändert
admin-import-fate-same = Bleibt
admin-import-fate-refused = Abgelehnt

admin-import-problems-title = Probleme
admin-import-problems-shown = { $shown } von { $all } werden gezeigt.
admin-import-problems-download = Probleme mit ihren Zeilen herunterladen
admin-import-problem-line = Zeile
admin-import-problem-column = Spalte
admin-import-problem-value = Wert
admin-import-problem-reason = Was nicht stimmt
admin-import-problem-hint = Gemeint war vielleicht

admin-import-why-cells = Die Zeile hat mehr Zellen als die erste Zeile.
admin-import-why-garbled = Ein Buchstabe ist nicht lesbar. Wählen Sie eine andere Kodierung.
admin-import-why-text = Die Zelle enthält Steuerzeichen oder ist zu lang.
admin-import-why-name-empty = Der Benutzername fehlt oder ist zu lang.
admin-import-why-name-shape = Das kann kein Benutzername sein: Er enthält Leerzeichen.
admin-import-why-name-foreign = Der Teil nach dem @ gehört einer anderen Organisation.
admin-import-why-name-twice = Der Benutzername steht schon in Zeile { $line }.
admin-import-why-mail-shape = Das ist keine E-Mail-Adresse.
admin-import-why-mail-taken = Die E-Mail-Adresse der Arbeit gehört einem anderen Benutzer.
admin-import-why-mail-twice = Die E-Mail-Adresse der Arbeit steht schon in Zeile { $line }.
admin-import-why-phone-shape = Das ist keine Telefonnummer.
admin-import-why-phone-short = Die Telefonnummer hat zu wenige Ziffern.
admin-import-why-phone-long = Die Telefonnummer hat zu viele Ziffern.
admin-import-why-phone-country = Die Telefonnummer nennt ihr Land nicht. Schreiben Sie sie mit Pluszeichen oder wählen Sie in den Optionen ein Land.
admin-import-why-phone-special = Nummern mit Zusatzkosten können nicht verwendet werden.
admin-import-why-language = Diese Sprache gibt es hier nicht.
admin-import-why-role = Diese Rolle gibt es nicht. Rollen heißen user, reports, helpdesk und admin.
admin-import-why-role-off = Das ändert eine Rolle. Erlauben Sie es in den Optionen oder lassen Sie die Spalte weg.
admin-import-why-role-own = Niemand ändert die eigene Rolle.
admin-import-why-contact-own = Niemand ändert die eigenen Kontaktdaten mit einer Datei. Nutzen Sie Ihre Kontoseite.
admin-import-why-group-shape = So kann keine Gruppe heißen.
admin-import-why-group = Diese Gruppe gibt es nicht. Legen Sie sie an oder erlauben Sie es in den Optionen.
admin-import-why-hash-unknown = Das ist kein Kennwort-Hash, der hier bekannt ist.
admin-import-why-hash-weak = Kennwort-Hashes dieser Art sind zu schwach und werden nicht übernommen.
admin-import-why-hash-damaged = Der Kennwort-Hash ist nicht vollständig.
admin-import-why-hash-costly = Der Vergleich mit diesem Kennwort-Hash würde zu viel Zeit oder Speicher brauchen.
admin-import-why-kept = Nicht rückgängig gemacht: Dieser Benutzer wurde seither geändert.

admin-import-error-file-missing = Wählen Sie eine Datei
admin-import-error-empty = In dieser Datei stehen keine Benutzer
admin-import-error-large = Diese Datei ist größer als 300 MB. Teilen Sie sie auf.
admin-import-error-no-text = Das ist keine Textdatei. Speichern Sie die Tabelle zuerst als CSV.
admin-import-error-no-table = Die erste Zeile dieser Datei lässt sich nicht als Namen von Spalten lesen
admin-import-error-passwords = Die Spalte „{ $heading }“ enthält Kennwörter, die jeder lesen kann. Sie werden nie importiert: Nehmen Sie die Spalte heraus und lassen Sie alle selbst eines festlegen.
admin-import-error-no-name = Wählen Sie die Spalte mit dem Benutzernamen
admin-import-error-twice = Zwei Spalten enthalten dasselbe. Lassen Sie eine davon weg.
admin-import-error-elsewhere = Dieser Import ist inzwischen bei einem anderen Schritt
admin-import-error-over = Es ist zu spät, diesen Import rückgängig zu machen
