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
