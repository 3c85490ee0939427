# The page of a link with which somebody sets a password. The help desk or an administrator mailed the link.
# Title, to set a new password in the place of one that was forgotten.
welcome-form-title-reset = Set a new password
# Title, to set the first password of a new account.
welcome-form-title-invitation = Welcome: set your password
# $time: date and clock time.
welcome-form-lead-reset = Until you have set it, your present password stays. This link works once, until { $time }.
# $time: date and clock time.
welcome-form-lead-invitation = With it you sign in from now on. This link works once, until { $time }.
# $username: the user name.
welcome-form-account = For the account { $username }
# Label.
welcome-form-label = New password
# Button.
welcome-form-submit = Set password

# Title.
welcome-done-title = Your password is set
welcome-done-lead = Sign in with it now.
welcome-done-next = After that you may be asked how you get back in, should you ever forget your password.
# Link that looks like a button.
welcome-done-sign-in = Sign in

# Title when a link was used, is too old, or was never made.
welcome-ended-title = This link does not work
welcome-ended-lead = It was used before, it is too old, or a newer one took its place. Nothing was changed.
welcome-ended-next = Use the newest email. If you have none, ask your help desk for a new link, or set a new password by yourself.
# Links that look like buttons.
welcome-ended-reset = Forgot password
welcome-ended-help = Get help
# Title when the account is disabled or locked.
welcome-closed-title = This account is closed
welcome-closed-lead = Nobody can set a password for it now. Nothing was changed.
welcome-closed-next = Ask your help desk. They can tell you why, and open the account again.
