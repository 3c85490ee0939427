# Part of the administrator's portal: the words of emails, texts and calls.
admin-messages-title = Nachrichten
admin-messages-lead = Alle E-Mails, SMS und Anrufe des Portals. Ihr Wortlaut gehört zum Portal; Sie können ihn in jeder Sprache ersetzen.
admin-messages-back = Alle Nachrichten

# Column heads of the list.
admin-messages-column-message = Nachricht
admin-messages-column-channel = Gesendet als
admin-messages-column-own = Eigener Wortlaut in

# How a message is sent.
admin-messages-channel-mail = E-Mail
admin-messages-channel-text = SMS
admin-messages-channel-call = Anruf

# Stands where no language has the organization's own words.
admin-messages-own-none = keiner Sprache
# Tags of a part: its words are the organization's own; the portal's words there have changed after an upgrade.
admin-messages-own = Eigener Wortlaut
admin-messages-outdated = Standard seither geändert

# Names of messages.
admin-messages-name-recovery-code = Code zum Zurücksetzen oder Entsperren
admin-messages-name-enrolment-code = Code zum Bestätigen einer Adresse
admin-messages-name-code = Code allgemein
admin-messages-name-caller = Code für den Helpdesk
admin-messages-name-method-added = Rückweg hinzugefügt
admin-messages-name-method-changed = Rückweg geändert
admin-messages-name-method-removed = Rückweg entfernt
admin-messages-name-password-reset = Passwort zurückgesetzt
admin-messages-name-password-given = Passwort durch den Helpdesk zurückgesetzt
admin-messages-name-password-first = Erstes Passwort festgelegt
admin-messages-name-link-reset = Link für ein neues Passwort
admin-messages-name-link-invitation = Link für das erste Passwort
admin-messages-name-password-changed = Passwort geändert
admin-messages-name-unlocked = Konto entsperrt
admin-messages-name-password-expires = Passwort läuft bald ab
admin-messages-name-invitation = Einladung zum Registrieren
admin-messages-name-reminder = Erinnerung ans Registrieren
admin-messages-name-rules = Neu registrieren: Regeln ändern sich
admin-messages-name-disowned = „Das war ich nicht“
admin-messages-name-help-asked = Nachricht von jemandem, der nicht weiterkommt
admin-messages-name-administrator-reset = Passwort eines Administrators zurückgesetzt
admin-messages-name-trial = Testnachricht
admin-messages-name-former = Nummer nicht mehr registriert

# Who gets a message, and when.
admin-messages-for-recovery-code = An Benutzer, die ihr Passwort vergessen haben oder gesperrt sind, wenn sie den Code anfordern.
admin-messages-for-enrolment-code = An Benutzer, die eine E-Mail-Adresse registrieren.
admin-messages-for-code = An Benutzer, die ein Passwort zurücksetzen, ihr Konto entsperren oder ein Telefon registrieren.
admin-messages-for-caller = An Benutzer, die den Helpdesk anrufen und zeigen, wer sie sind.
admin-messages-for-method = An Benutzer, nachdem sich etwas geändert hat, womit sie zurück in ihr Konto kommen.
admin-messages-for-password = An Benutzer, nachdem es geschehen ist. Enthält den Link „Das war ich nicht“.
admin-messages-for-given = An Benutzer, deren Passwort der Helpdesk oder ein Administrator zurückgesetzt hat. Enthält den Link „Das war ich nicht“.
admin-messages-for-link-reset = An Benutzer, für die der Helpdesk oder ein Administrator das Zurücksetzen beginnt.
admin-messages-for-link-invitation = An neue Benutzer, die noch kein Passwort haben.
admin-messages-for-expires = An Benutzer, einige Tage bevor sie ein neues Passwort brauchen.
admin-messages-for-invitation = An Benutzer einer Kampagne, die zu wenig registriert haben.
admin-messages-for-reminder = An dieselben Benutzer, wenn sie es noch nicht getan haben.
admin-messages-for-rules = An Benutzer, die neue Regeln aussperren würden.
admin-messages-for-help-desk = An den Helpdesk; hat er keine Adresse, an seine Mitarbeiter.
admin-messages-for-administrators = An alle anderen Administratoren.
admin-messages-for-trial = An einen Administrator, der prüft, ob Nachrichten ankommen.
admin-messages-for-former = An eine Nummer, die ihr Benutzer ersetzt oder entfernt hat.

# Parts of a message.
admin-messages-part-subject = Betreff und Überschrift
admin-messages-part-preheader = Vorschauzeile in der Liste der E-Mails
admin-messages-part-code-line = Erste Zeile des reinen Textes
admin-messages-part-code-label = Über den Ziffern
admin-messages-part-lead = Erster Absatz
admin-messages-part-title = Überschrift des Rats
admin-messages-part-advice = Rat
admin-messages-part-closing = Nach dem Link
admin-messages-part-quote = Vor der Nachricht
admin-messages-part-text = Wortlaut der SMS
admin-messages-part-short-text = Kürzerer Wortlaut, wenn er weniger Teile braucht
admin-messages-part-greeting = Begrüßung
admin-messages-part-warning = Vor dem Code
admin-messages-part-spoken = Der Code
admin-messages-part-again = Der Code noch einmal
admin-messages-part-end = Letzter Satz

# What a variable stands for; the variable precedes it.
admin-messages-variable-brand = Kurzname Ihrer Organisation
admin-messages-variable-code = der Code; muss stehen bleiben
admin-messages-variable-digits = die Ziffern einzeln; müssen stehen bleiben
admin-messages-variable-until = Uhrzeit, bis zu der der Code gilt
admin-messages-variable-reference = woran man den Versuch findet; muss stehen bleiben

# The page of a message.
admin-messages-language = Sprache des Wortlauts
admin-messages-language-show = Anzeigen
admin-messages-words = Wortlaut
admin-messages-words-hint = Schreiben Sie reinen Text in einem Absatz; die Variablen unter einem Feld dürfen darin stehen. Ein leeres Feld bringt den Standard zurück. Web- und E-Mail-Adressen sind nicht erlaubt: Benutzer lernen, dass Links in solchen Nachrichten nicht von Ihnen stammen.
# The portal's own words follow.
admin-messages-default = Standard:
admin-messages-default-before = Als Sie Ihren schrieben, lautete er:
# The names of other messages follow.
admin-messages-also = Steht auch in:
admin-messages-back-to-default = Zurück zum Standard
# The words that somebody else has saved meanwhile follow.
admin-messages-newer = Jetzt gespeichert:
admin-messages-save = Wortlaut speichern

# A sample of the message, sent to whoever asks for it.
admin-messages-send-title = An mich senden
admin-messages-send-mail = Der gespeicherte Wortlaut mit erfundenen Angaben, an Ihre eigene E-Mail-Adresse.
admin-messages-send-phone = Der gespeicherte Wortlaut mit erfundenen Angaben, an Ihr eigenes registriertes Mobiltelefon. Zählt wie jede andere Nachricht.
admin-messages-send = Senden
admin-messages-send-nowhere = Für Ihr eigenes Konto ist kein Mobiltelefon registriert, an das sie gehen könnte.

# The preview.
admin-messages-preview-hint = Mit erfundenen Angaben, aber dem echten Namen und der echten Adresse Ihres Portals.
admin-messages-preview-part = Ansicht
admin-messages-preview-html = Wie die meisten Programme sie zeigen
admin-messages-preview-plain = Reiner Text
# What a text takes. $parts: how many are paid for. $units: characters.
admin-messages-size-short = Teile: { $parts }. Zeichen: { $units } von 160 in einem Teil.
admin-messages-size-long = Teile: { $parts }. Zeichen: { $units } von 70 in einem Teil, weil nicht alle zum kurzen SMS-Alphabet gehören.

admin-messages-notice-saved = Der Wortlaut ist gespeichert. Nachrichten tragen ihn ab jetzt.
admin-messages-notice-sent = Das Muster ist unterwegs.

# $variable is a variable in curly brackets.
admin-messages-error-character = Schreiben Sie in einem Absatz, ohne Zeilenumbrüche und unsichtbare Zeichen
admin-messages-error-bracket = Verwenden Sie geschweifte Klammern nur um eine Variable, wie unter dem Feld gezeigt
admin-messages-error-unknown = { $variable } ist keine der Variablen unter dem Feld
admin-messages-error-missing = { $variable } muss darin stehen
admin-messages-error-code-first = Beginnen Sie mit { $variable }: Benachrichtigungen zeigen, was zuerst kommt
admin-messages-error-long = Verwenden Sie höchstens { $max } Zeichen; es sind { $used }
admin-messages-error-address = Lassen Sie Web- und E-Mail-Adressen weg und setzen Sie nach jedem Punkt ein Leerzeichen
