help-page-title = Hilfe holen
help-page-lead = Ihr Helpdesk kann Ihnen zurück in Ihr Konto helfen.
help-page-nobody = Fragen Sie die Personen, die sich in Ihrer Organisation um die Computer kümmern.

help-page-try-title = Prüfen Sie zuerst
help-page-try-caps = Ist die Feststelltaste aktiviert?
help-page-try-keyboard = Ist die Tastatur auf eine andere Sprache eingestellt? Lassen Sie sich Ihr Kennwort beim Eingeben anzeigen.
help-page-try-saved = Verwendet Ihr Smartphone oder Ihr Computer noch ein altes, gespeichertes Kennwort?
help-page-try-junk = Warten Sie auf einen Code? Sehen Sie im Junk- oder Spam-Ordner nach.

help-page-ready-title = Halten Sie Folgendes bereit
help-page-ready-name = Ihr Benutzername
help-page-ready-time = Wann es passiert ist
help-page-ready-text = Was auf der Seite stand, und die Referenz, falls es eine gab

help-page-secret = Geben Sie Ihr Kennwort oder einen Code niemals weiter, auch nicht an den Helpdesk.
# Links that look like buttons.
help-page-forgot = Ich habe mein Kennwort vergessen
help-page-sign-in = Anmelden

# Title of the page for people who cannot use any way to prove who they are.
help-identify-title = Den Helpdesk fragen
help-identify-lead = Wenn Sie auf keinem dieser Wege zeigen können, dass Sie es sind, kann Ihnen der Helpdesk zurück in Ihr Konto helfen.
# 8 letters and digits follow, which the help desk asks for on the phone.
help-identify-reference = Ihre Referenz:
# "It" is the reference.
help-identify-reference-hint = Lesen Sie sie dem Helpdesk vor. Sie zeigt, was Sie versucht haben, und öffnet nichts.
# An item under "Have this ready".
help-identify-ready-proof = Etwas, das zeigt, wer Sie sind, zum Beispiel Ihren Dienstausweis
# Link that looks like a button, to the form for a message.
help-identify-write = An den Helpdesk schreiben
# Link to the page of the reset from which somebody came.
help-identify-back = Zurück zur vorigen Seite
# Link to the page with advice such as "Is Caps Lock on?".
help-identify-more = Was Sie zuerst prüfen können
