# Title of the page.
password-form-title = Kennwort ändern
# $username: the user name of the account.
password-form-lead = Für das Konto { $username }
password-form-current-label = Aktuelles Kennwort
password-form-new-label = Neues Kennwort
password-form-sessions = Hier bleiben Sie angemeldet. Ihre anderen Geräte werden von diesem Portal abgemeldet.
# Button.
password-form-submit = Kennwort ändern
# Link.
password-form-back = Zurück zu Ihrem Konto
# Shown on the account page.
password-notice-changed = Ihr Kennwort wurde geändert. Zur Bestätigung haben wir Ihnen eine E-Mail gesendet.

# Title of the same page for somebody who has to set a new password before going on.
password-expired-title = Ihr Kennwort ist abgelaufen. Legen Sie ein neues fest
# $time: date and clock time.
password-expired-why = Es ist am { $time } Uhr abgelaufen.
# Title of the same page for somebody who has a password that the help desk or an administrator chose.
password-temporary-title = Wählen Sie ein eigenes Kennwort
# $time: date and clock time.
password-temporary-why = Sie haben ein temporäres Kennwort. Es gilt bis { $time } Uhr.
# Stands under the two sentences above.
password-asked-lead = Danach geht es weiter.

# Title of the page for somebody who signed in with a passkey and has a temporary password whose time is over.
password-ended-title = Ihr temporäres Kennwort ist abgelaufen
password-ended-lead = Sie können es nicht mehr verwenden, auch nicht, um ein neues Kennwort festzulegen. Weisen Sie sich auf einem anderen Weg aus, zum Beispiel mit einem Code, und legen Sie ein neues Kennwort fest.
# Link that looks like a button.
password-ended-reset = Neues Kennwort festlegen

# Title of the page right after signing in, at most once a day. $days: 1 to 30, begun days counted.
password-expiring-title =
    { $days ->
        [one] Ihr Kennwort läuft innerhalb eines Tages ab
       *[other] Ihr Kennwort läuft in { $days } Tagen ab
    }
# $time: date and clock time.
password-expiring-when = Es läuft am { $time } Uhr ab.
password-expiring-lead = Bis dahin können Sie es ändern, wann es Ihnen passt. Danach werden Sie gleich bei der Anmeldung nach einem neuen gefragt.
# Link that looks like a button.
password-expiring-now = Jetzt ändern
# Button.
password-expiring-later = Später

# Only without JavaScript: the second box for the same password.
password-confirm-label = Neues Kennwort noch einmal eingeben

# Heading over the list of rules, which are short phrases: "At least 15 characters".
password-rules-title = Regeln für Ihr neues Kennwort:
# Heading over the rules that cannot be ticked while typing.
password-rules-later = Das prüfen wir beim Speichern:
# State of a rule, read out after it: the password keeps the rule.
password-rules-met = erfüllt
# State of a rule, read out after it: the password does not keep the rule yet.
password-rules-open = noch offen
# Read out after a pause in typing. $met and $all: numbers of rules.
password-rules-say = { $met } von { $all } Regeln erfüllt

# Button under the box: puts a password made by chance into it.
password-suggest = Kennwort vorschlagen
# Read out to people who cannot see the page.
password-suggested = Ein Kennwort ist vorgeschlagen und steht sichtbar im Feld.
# Button: copies the suggested password.
password-copy = Kopieren
# Read out to people who cannot see the page.
password-copied = Kopiert

password-error-current-empty = Geben Sie Ihr aktuelles Kennwort ein
password-error-current-wrong = Das aktuelle Kennwort stimmt nicht. Geben Sie es noch einmal ein.
# $time: the time of day from which it can be tried again.
password-error-locked = Zu viele falsche Kennwörter. Versuchen Sie es ab { $time } Uhr noch einmal.
password-error-new-empty = Geben Sie ein neues Kennwort ein
password-error-repeat = Geben Sie in beide Felder dasselbe Kennwort ein
