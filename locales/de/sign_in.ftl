# Title of the page.
sign-in-form-title = Anmelden
sign-in-form-lead = Verwalten Sie das Kennwort Ihres dienstlichen Kontos.
sign-in-form-password-label = Kennwort
# Button.
sign-in-form-submit = Anmelden
# Link.
sign-in-form-forgot = Ich habe mein Kennwort vergessen
# Link to the page on which an account is unlocked.
sign-in-form-locked = Mein Konto ist gesperrt

sign-in-error-username-empty = Geben Sie Ihren Benutzernamen oder Ihre dienstliche E-Mail-Adresse ein
sign-in-error-password-empty = Geben Sie Ihr Kennwort ein
# The same sentence for an unknown user name and for a wrong password: it must not tell which of the two it was.
sign-in-error-wrong = Benutzername oder Kennwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal oder setzen Sie Ihr Kennwort zurück.
# Must not tell whether the account exists. $time: clock time, such as 2:15 PM.
sign-in-error-locked = Zu viele falsche Kennwörter. Sie können sich ab { $time } Uhr wieder anmelden.
# The same where people may unlock their accounts themselves.
sign-in-error-locked-unlock = Zu viele falsche Kennwörter. Sie können sich ab { $time } Uhr wieder anmelden oder Ihr Konto jetzt entsperren.

# Title of the page after signing out.
sign-in-out-title = Sie sind abgemeldet
sign-in-out-lead = Wenn Sie diesen Computer mit anderen teilen, schließen Sie auch das Browserfenster.
# Link that looks like a button.
sign-in-out-again = Erneut anmelden
