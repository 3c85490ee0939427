# Link to this part of the administrator's portal.
admin-policy-nav = Richtlinie
admin-policy-title = Richtlinie

# First sentence of the page.
admin-policy-lead = Wie Kennwörter sein müssen, wer sie womit zurücksetzen darf. Nichts gilt, bevor Sie gesehen haben, was sich dadurch ändert.
admin-policy-submit = Änderungen prüfen
admin-policy-submit-hint = Danach sehen Sie, was sich ändert und wer ausgesperrt würde.
admin-policy-notice-saved = Die Regeln sind gespeichert. Sie gelten ab sofort.
admin-policy-notice-nothing = Nichts wurde geändert: Diese Regeln gelten bereits.

# The page on which changes are confirmed is no longer there.
admin-policy-notice-gone = Diese Änderungen wurden schon gespeichert oder verworfen, oder sie sind zu alt. Jetzt wurde nichts geändert.
admin-policy-notice-reminding = Die E-Mails sind unterwegs.
admin-policy-notice-reminded-before = Innerhalb des letzten Tages wurden Benutzer schon erinnert. Niemand erhält diese E-Mail zweimal am Tag.

# Rules to start from.
admin-policy-presets = Mit einer Vorlage beginnen
admin-policy-preset-nist = NIST (2025)
admin-policy-preset-nist-lead = Lange Kennwörter ohne Vorschriften für Zeichen, wie es NIST SP 800-63B-4 empfiehlt.
admin-policy-preset-microsoft = Ähnlich wie Microsoft
admin-policy-preset-microsoft-lead = Kürzere Kennwörter aus gemischten Zeichen, zwei Nachweise für das Zurücksetzen, darunter Sicherheitsfragen.
admin-policy-preset-strict = Streng
admin-policy-preset-strict-lead = Starke, nirgends erbeutete Kennwörter, zwei Nachweise, keine Telefone und keine Sicherheitsfragen.
admin-policy-preset-filled = Das Formular unten ist mit dieser Vorlage ausgefüllt. Nichts wurde gespeichert. Das würde sie ändern:
admin-policy-preset-same = Diese Regeln gelten bereits: Die Vorlage würde nichts ändern.
admin-policy-preset-back = Zurück zu den geltenden Regeln

# Heading of a table with what somebody else has saved meanwhile.
admin-policy-newer-title = Was jetzt gespeichert ist
admin-policy-newer-same = Ihre Eingaben entsprechen dem, was jetzt gespeichert ist.

# Column heads of that table.
admin-policy-newer-stored = Gespeichert
admin-policy-newer-typed = Von Ihnen eingegeben

# Column heads of a table of changes.
admin-policy-changes-rule = Regel
admin-policy-changes-before = Bisher
admin-policy-changes-after = Dann

# Values of a rule that is on or off.
admin-policy-on = Ein
admin-policy-off = Aus

# Where a list is empty.
admin-policy-none = Keine

# Ends a list that is not shown whole.
admin-policy-more = und weitere: { $more }

# What may be typed.
admin-policy-range = Von { $least } bis { $most }.
admin-policy-range-or-off = Von { $least } bis { $most }, oder 0 für aus.

# Headings of groups of rules.
admin-policy-panel-passwords = Kennwörter
admin-policy-panel-reset = Zurücksetzen und entsperren
admin-policy-panel-registration = Registrierung
admin-policy-panel-questions = Sicherheitsfragen
admin-policy-panel-questions-lead = Der schwächste aller Nachweise: Andere können die Antworten kennen oder finden. Administratoren verwenden sie nie.
admin-policy-panel-expiry = Ablauf
admin-policy-panel-expiry-lead = NIST rät von Kennwörtern ab, die nach dem Kalender ablaufen.
admin-policy-panel-abuse = Fehlversuche und Fremde
admin-policy-panel-messages = SMS und Anrufe

# Each rule has a name, and a sentence on what users notice of it. $n is its number.
admin-policy-min-length = Mindestlänge
admin-policy-min-length-notice = Neue Kennwörter brauchen mindestens { $n } Zeichen.
admin-policy-max-length = Höchstlänge
admin-policy-max-length-notice = Neue Kennwörter dürfen bis zu { $n } Zeichen haben.
admin-policy-classes = Arten von Zeichen
admin-policy-classes-notice = Aus Kleinbuchstaben, Großbuchstaben, Ziffern und Sonderzeichen mischen neue Kennwörter mindestens: { $n }.
admin-policy-classes-off = Alle Zeichen sind recht.
admin-policy-row = Gleiche oder fortlaufende Zeichen
admin-policy-row-notice = Zeichen hintereinander, wie aaaa oder 1234, höchstens: { $n }.
admin-policy-row-off = Reihen wie aaaa oder 1234 dürfen beliebig lang sein.
admin-policy-history = Frühere Kennwörter
admin-policy-history-notice = So viele der letzten Kennwörter lassen sich nicht wieder verwenden: { $n }.
admin-policy-history-off = Frühere Kennwörter lassen sich wieder verwenden.
admin-policy-strength = Geschätzte Stärke
admin-policy-strength-notice = Kennwörter werden abgelehnt, deren geschätzte Stärke, von 0 bis 4, unter { $n } liegt.
admin-policy-strength-off = Die geschätzte Stärke wird angezeigt und lehnt nichts ab.
admin-policy-min-age = Tage bis zur nächsten Änderung
admin-policy-min-age-notice = So viele Tage behalten Benutzer ein neues Kennwort; zurücksetzen geht immer: { $n }.
admin-policy-min-age-off = Benutzer können ein neues Kennwort sofort wieder ändern.
admin-policy-breached = Erbeutete Kennwörter ablehnen
admin-policy-breached-notice = Wenn ein, werden Kennwörter abgelehnt, die aus Datenlecks bekannt sind. Nichts verlässt diesen Rechner.
admin-policy-lacks-breached = Erbeutete Kennwörter sollen abgelehnt werden, doch hier gibt es keine Liste davon, also wird keines abgelehnt. Der Betrieb legt sie mit diesem Befehl an:
admin-policy-banned = Gesperrte Wörter
admin-policy-banned-notice = Eines je Zeile, etwa der Name Ihrer Organisation oder Ihrer Produkte. Darauf gebaute Kennwörter werden abgelehnt.
admin-policy-expiry = Tage, die ein Kennwort gilt
admin-policy-expiry-notice = Nach so vielen Tagen müssen Benutzer ein neues Kennwort festlegen: { $n }.
admin-policy-expiry-off = Kennwörter laufen nicht ab.
admin-policy-warning = Tage der Vorankündigung
admin-policy-warning-notice = So viele Tage vorher erfahren Benutzer es bei der Anmeldung und per E-Mail: { $n }.
admin-policy-temporary = Stunden, die ein vorläufiges Kennwort gilt
admin-policy-temporary-notice = Innerhalb so vieler Stunden müssen Benutzer ein vorläufiges Kennwort ersetzen: { $n }.
admin-policy-link = Stunden, die ein Link zum Zurücksetzen gilt
admin-policy-link-notice = Mit einem Link, den Sie senden, lässt sich so viele Stunden lang ein neues Kennwort festlegen: { $n }.
admin-policy-invitation = Tage, die eine Einladung gilt
admin-policy-invitation-notice = Neue Benutzer legen ihr erstes Kennwort innerhalb so vieler Tage fest: { $n }.
admin-policy-scope = Wer zurücksetzen darf
admin-policy-scope-notice = Alle anderen müssen den Helpdesk anrufen.
admin-policy-scope-nobody = Niemand
admin-policy-scope-administrators = Nur Administratoren
admin-policy-scope-local = Benutzer, deren Kennwort hier liegt
admin-policy-scope-groups = Mitglieder gewählter Gruppen
admin-policy-scope-everyone = Alle
admin-policy-groups = Gruppen, die zurücksetzen dürfen
admin-policy-groups-notice = Sie zählen nur bei „Mitglieder gewählter Gruppen“.
admin-policy-methods = Erlaubte Nachweise
admin-policy-methods-notice = Diese können Benutzer registrieren und verwenden. Administratoren verwenden nie Sicherheitsfragen.
admin-policy-gates = Nachweise für das Zurücksetzen
admin-policy-gates-notice = Vor einem neuen Kennwort oder dem Entsperren erbringen Benutzer so viele Nachweise, Administratoren immer zwei: { $n }.
admin-policy-unlock = Entsperren ohne neues Kennwort
admin-policy-unlock-notice = Wenn ein, können Benutzer, die ihr Kennwort kennen, das Konto entsperren und es behalten.
admin-policy-tell = Andere Administratoren benachrichtigen
admin-policy-tell-notice = Wenn ein, erhalten sie eine E-Mail, sobald jemand von ihnen das eigene Kennwort zurücksetzt.
admin-policy-ask = Bei der Anmeldung fragen
admin-policy-ask-notice = Wenn ein, werden Benutzer, die zu wenig registriert haben, bei der Anmeldung danach gefragt.
admin-policy-required = Wege zurück, die zu registrieren sind
admin-policy-required-notice = So viele werden verlangt, nie weniger als Nachweise für das Zurücksetzen: { $n }.
admin-policy-grace = Tage zum Aufschieben
admin-policy-grace-notice = So viele Tage nach der ersten Aufforderung können Benutzer das Registrieren überspringen: { $n }.
admin-policy-grace-off = Das Registrieren lässt sich nicht aufschieben.
admin-policy-confirm = Tage bis zur erneuten Bestätigung
admin-policy-confirm-notice = Nach so vielen Tagen sehen Benutzer durch, was sie registriert haben, und bestätigen es: { $n }.
admin-policy-confirm-off = Benutzer werden nie gebeten, Registriertes zu bestätigen.
admin-policy-remind = Tage zum Aufschieben der Bestätigung
admin-policy-remind-notice = So viele Tage können Benutzer „Morgen erinnern“ wählen: { $n }.
admin-policy-remind-off = Die Bestätigung lässt sich nicht aufschieben.
admin-policy-registered = Zu registrierende Fragen
admin-policy-registered-notice = So viele Fragen wählen und beantworten Benutzer: { $n }.
admin-policy-answered = Gestellte Fragen
admin-policy-answered-notice = Beim Zurücksetzen werden so viele davon gestellt, und alle Antworten müssen stimmen: { $n }.
admin-policy-min-answer = Mindestlänge einer Antwort
admin-policy-min-answer-notice = Antworten mit weniger Zeichen werden abgelehnt: { $n }.
admin-policy-max-answer = Höchstlänge einer Antwort
admin-policy-max-answer-notice = Antworten mit mehr Zeichen werden abgelehnt: { $n }.
admin-policy-lockout = Falsche Kennwörter bis zur Sperre
admin-policy-lockout-notice = Nach so vielen falschen Kennwörtern ist die Anmeldung eine Minute gesperrt, dann jedes Mal länger: { $n }.
admin-policy-conceal = Konten verbergen
admin-policy-conceal-notice = Wenn ein, führt ein Name, den niemand hat, auf dieselben Seiten wie jeder andere. Wenn aus, sagen die Seiten, was nicht stimmt.
admin-policy-work = Wiederholtes Zurücksetzen bremsen
admin-policy-work-notice = Wenn ein, arbeitet der Browser einen Moment, bevor ein weiteres Zurücksetzen in derselben Stunde beginnt. Es gibt keine Bilder zu entziffern.
admin-policy-wait = Sekunden Wartezeit stattdessen
admin-policy-wait-notice = Wo der Browser keine Skripte ausführt, wartet man stattdessen so viele Sekunden: { $n }.
admin-policy-messages = Nachrichten in 24 Stunden
admin-policy-messages-notice = SMS und Anrufe an alle zusammen: { $n }. Danach müssen Benutzer einen anderen Weg wählen.
admin-policy-per-country = In ein Land
admin-policy-per-country-notice = SMS und Anrufe in ein Land innerhalb von 24 Stunden: { $n }.
admin-policy-per-number = An eine Nummer
admin-policy-per-number-notice = SMS und Anrufe an eine Nummer innerhalb von 24 Stunden: { $n }.
admin-policy-countries = Länder

# Two-letter codes, such as the ones for Austria and Germany.
admin-policy-countries-notice = Codes aus zwei Buchstaben, durch Leerzeichen getrennt. Benutzer mit Nummern anderer Länder erhalten keine SMS und Anrufe. Leer bedeutet alle.

# What is wrong with what was typed.
admin-policy-error-number = Geben Sie eine ganze Zahl von { $least } bis { $most } ein
admin-policy-error-number-or-off = Geben Sie eine ganze Zahl von { $least } bis { $most } ein, oder 0 für aus
admin-policy-error-choice = Wählen Sie etwas von dem, was angeboten wird
admin-policy-error-no-group = Wählen Sie mindestens eine Gruppe, die zurücksetzen darf
admin-policy-error-no-method = Wählen Sie mindestens einen Nachweis
admin-policy-error-word = „{ $word }“ lässt sich nicht sperren: { $least } bis { $most } Zeichen je Wort
admin-policy-error-words = Sperren Sie höchstens { $most } Wörter, die einer Gruppe eingeschlossen; das sind { $count }
admin-policy-error-country = „{ $typed }“ ist kein Ländercode aus zwei Buchstaben

# $wanted and $there are numbers.
admin-policy-error-gates = { $wanted } Nachweise brauchen ebenso viele verschiedene Wege; die erlaubten ergeben { $there }
admin-policy-error-required = { $wanted } werden verlangt, doch mit den erlaubten Nachweisen lassen sich { $there } registrieren
admin-policy-error-answered = { $wanted } Fragen werden gestellt, doch nur { $there } registriert
admin-policy-error-offered = { $wanted } Fragen werden registriert, doch nur { $there } angeboten
admin-policy-error-answer-length = Eine Antwort kann nicht mindestens { $wanted } und höchstens { $there } Zeichen haben
admin-policy-error-weak = Sicherheitsfragen allein würden für ein neues Kennwort genügen. Verlangen Sie zwei Nachweise oder nehmen Sie es unten in Kauf.

# OWASP ASVS is a standard.
admin-policy-accept-weak = Sicherheitsfragen allein dürfen genügen. Mir ist bekannt, dass das OWASP ASVS 6.4.2 nicht erfüllt.

# Rules that members of a group keep instead.
admin-policy-group-rules = Gruppen mit eigenen Regeln
admin-policy-group-rules-none = Keine Gruppe hat eigene Regeln für Kennwörter.
admin-policy-group-rules-lead = Ist jemand in mehreren Gruppen, zählt die mit der niedrigsten Priorität.
admin-policy-group-rules-group = Gruppe
admin-policy-group-rules-priority = Priorität
admin-policy-group-rules-own = Eigene Regeln
admin-policy-group-rules-command = Der Betrieb ändert sie mit diesem Befehl:

# The page that shows what would change.
admin-policy-confirm-title = Änderungen bestätigen
admin-policy-confirm-lead = Noch wurde nichts geändert.
admin-policy-confirm-back = Zurück zur Richtlinie
admin-policy-confirm-submit = Diese Regeln speichern
admin-policy-confirm-discard = Verwerfen
admin-policy-confirm-administrators = Mit diesen Regeln können Administratoren ihr eigenes Kennwort nicht zurücksetzen: Sie erbringen immer zwei Nachweise und beantworten nie Sicherheitsfragen.

# Who would be locked out.
admin-policy-guard-title = Wer dann nicht zurücksetzen könnte
admin-policy-guard-nobody = Alle { $users } Benutzer könnten weiterhin zurücksetzen.
admin-policy-guard-barred = { $barred } von { $users } Benutzern könnten dann nicht zurücksetzen.
admin-policy-guard-newly = Davon können es heute: { $newly }.
admin-policy-guard-counted = Gezählt { $time }. Deaktivierte und gesperrte Konten sind nicht dabei.
admin-policy-guard-list = Auflisten
admin-policy-guard-days = Tage zum Registrieren
admin-policy-guard-days-hint = So viele Benutzer erhalten eine E-Mail mit der Bitte, bis dahin mehr zu registrieren: { $short }.
admin-policy-guard-remind = Erinnern
admin-policy-guard-reminding = Erinnert wird seit { $time }; so viele Benutzer wurden angeschrieben: { $count }.

# The list of those who would be locked out.
admin-policy-list-title = Benutzer, die dann nicht zurücksetzen könnten
admin-policy-list-lead = Nach den vorgeschlagenen Regeln, die noch nicht gelten.
admin-policy-list-back = Zurück zu den Änderungen
admin-policy-list-empty = Niemand würde ausgesperrt.
admin-policy-list-user = Benutzer
admin-policy-list-held = Registriert
admin-policy-list-why = Warum nicht
admin-policy-list-today = Kann es heute
admin-policy-list-administrator = Administratorin oder Administrator
admin-policy-list-scope = Darf nicht zurücksetzen
admin-policy-list-short = Zu wenig registriert
admin-policy-yes = Ja
admin-policy-no = Nein
