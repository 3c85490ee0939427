# Title of the page with somebody's own passkeys. Says what one does with them, not what they are called.
passkeys-list-title = Mit Gesicht, Fingerabdruck oder Bildschirmsperre anmelden
passkeys-list-lead = Was Sie hier einrichten, heißt Passkey. Er bleibt auf Ihrem Gerät oder in Ihrem Kennwortmanager. Damit melden Sie sich ohne Kennwort an und kommen auch ohne Kennwort wieder in Ihr Konto.
# Stands in the place of a name.
passkeys-list-unnamed = Passkey ohne Namen
# A date and time follow.
passkeys-list-added = Eingerichtet am
# A date and time follow.
passkeys-list-used = Zuletzt verwendet am
passkeys-list-unused = Noch nicht verwendet
# The address of a website follows.
passkeys-list-host = Gilt für
# Button, beside one passkey.
passkeys-list-remove = Entfernen
passkeys-list-without = Mit diesem Browser lässt sich kein Passkey einrichten. Wählen Sie einen anderen Weg.
# A link to the same page at another address follows.
passkeys-list-elsewhere = Unter dieser Adresse des Portals funktionieren Passkeys nicht. Öffnen Sie diese Seite hier:
passkeys-list-nowhere = In diesem Portal lassen sich keine Passkeys einrichten. Wählen Sie einen anderen Weg.

# Opens a small form. The name of the passkey follows for screen readers.
passkeys-rename-open = Namen ändern
passkeys-rename-label = Neuer Name
# Button.
passkeys-rename-submit = Namen speichern

# "This": setting up a passkey.
passkeys-new-shared = Richten Sie keinen Passkey auf einem Gerät ein, das auch andere verwenden.
passkeys-new-label = Name (freiwillig)
passkeys-new-hint = Damit Sie ihn wiedererkennen, zum Beispiel „Laptop im Büro“.
# Button.
passkeys-new-submit = Passkey einrichten

# Button on the sign-in page.
passkeys-sign-in-submit = Passkey verwenden
# Under the button. Says what one does.
passkeys-sign-in-hint = Mit Gesicht, Fingerabdruck oder Bildschirmsperre

# The next five are shown when the browser did not go on.
passkeys-told-cancelled = Es ist nichts geschehen. Sie können es noch einmal versuchen.
passkeys-told-held = Auf diesem Gerät gibt es schon einen Passkey für Ihr Konto.
passkeys-told-elsewhere = Unter dieser Adresse des Portals funktionieren Passkeys nicht. Wählen Sie einen anderen Weg.
passkeys-told-absent = Auf diesem Gerät gibt es nichts, womit sich ein Passkey erstellen oder verwenden lässt. Wählen Sie einen anderen Weg.
passkeys-told-failed = Das hat nicht funktioniert. Laden Sie die Seite neu und versuchen Sie es dann noch einmal.

# The same sentence for every reason: it must not tell whether the account exists.
passkeys-error-wrong = Dieser Passkey funktioniert hier nicht. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
passkeys-error-not-made = Der Passkey wurde nicht eingerichtet. Versuchen Sie es noch einmal.
passkeys-error-over = Das hat zu lange gedauert. Versuchen Sie es noch einmal.
passkeys-error-many = Mehr Passkeys kann ein Konto nicht haben. Entfernen Sie einen, um einen anderen einzurichten.
passkeys-error-name = Geben Sie einen Namen für den Passkey ein

passkeys-notice-added = Ihr Passkey ist eingerichtet. Sie können ihn ab jetzt verwenden.
passkeys-notice-renamed = Der Name ist gespeichert.
passkeys-notice-removed = Der Passkey ist entfernt. Löschen Sie ihn auch auf Ihrem Gerät oder in Ihrem Kennwortmanager.

# Title of the page at a check of a reset.
passkeys-gate-title = Zeigen Sie, dass Sie es sind
# $username: what was typed. Must not tell whether the account exists.
passkeys-gate-lead = Verwenden Sie den Passkey von { $username }: Ihr Gesicht, Ihren Fingerabdruck oder Ihre Bildschirmsperre.
passkeys-gate-without = Mit diesem Browser lässt sich kein Passkey verwenden. Wählen Sie einen anderen Weg.
# $left: how many more times it can be tried.
passkeys-gate-error =
    { $left ->
        [one] Dieser Passkey gehört nicht zu diesem Konto. Sie haben noch { $left } Versuch.
       *[other] Dieser Passkey gehört nicht zu diesem Konto. Sie haben noch { $left } Versuche.
    }
