# Title of the page.
sign-in-form-title = Sign in
sign-in-form-lead = Manage the password of your work account.
sign-in-form-password-label = Password
# Button.
sign-in-form-submit = Sign in
# Link.
sign-in-form-forgot = I forgot my password
# Link to the page on which an account is unlocked.
sign-in-form-locked = My account is locked

sign-in-error-username-empty = Enter your user name or work email
sign-in-error-password-empty = Enter your password
# The same sentence for an unknown user name and for a wrong password: it must not tell which of the two it was.
sign-in-error-wrong = The user name or password is not right. Check both and try again, or reset your password.
# Must not tell whether the account exists. $time: clock time, such as 2:15 PM.
sign-in-error-locked = Too many wrong passwords. You can sign in again at { $time }.
# The same where people may unlock their accounts themselves.
sign-in-error-locked-unlock = Too many wrong passwords. You can sign in again at { $time }, or unlock your account now.

# Title of the page after signing out.
sign-in-out-title = You are signed out
sign-in-out-lead = If you share this computer, close the browser window as well.
# Link that looks like a button.
sign-in-out-again = Sign in again
