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
