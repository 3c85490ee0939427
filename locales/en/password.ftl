# Title of the page.
password-form-title = Change your password
# $username: the user name of the account.
password-form-lead = For the account { $username }
password-form-current-label = Current password
password-form-new-label = New password
password-form-sessions = You stay signed in here. Your other devices are signed out of this portal.
# Button.
password-form-submit = Change password
# Link.
password-form-back = Back to your account
# Shown on the account page.
password-notice-changed = Your password is changed. We sent you an email that confirms it.

# Title of the same page for somebody who has to set a new password before going on.
password-expired-title = Your password has expired. Set a new one
# $time: date and clock time.
password-expired-why = It expired on { $time }.
# Title of the same page for somebody who has a password that the help desk or an administrator chose.
password-temporary-title = Choose your own password
# $time: date and clock time.
password-temporary-why = Your password is a temporary one. It works until { $time }.
# Stands under the two sentences above.
password-asked-lead = You can go on after this.

# Title of the page for somebody who signed in with a passkey and has a temporary password whose time is over.
password-ended-title = Your temporary password has expired
password-ended-lead = It can no longer be used, not even to set a new password. Show in another way that it is you, such as with a code, and set a new password.
# Link that looks like a button.
password-ended-reset = Set a new password

# Title of the page right after signing in, at most once a day. $days: 1 to 30, begun days counted.
password-expiring-title =
    { $days ->
        [one] Your password expires within one day
       *[other] Your password expires in { $days } days
    }
# $time: date and clock time.
password-expiring-when = It expires on { $time }.
password-expiring-lead = Until then you can change it whenever it suits you. After that you are asked for a new one as soon as you sign in.
# Link that looks like a button.
password-expiring-now = Change now
# Button.
password-expiring-later = Later

# Only without JavaScript: the second box for the same password.
password-confirm-label = Type the new password again

# Heading over the list of rules, which are short phrases: "At least 15 characters".
password-rules-title = Your new password needs:
# Heading over the rules that cannot be ticked while typing.
password-rules-later = We check this when you save:
# State of a rule, read out after it: the password keeps the rule.
password-rules-met = done
# State of a rule, read out after it: the password does not keep the rule yet.
password-rules-open = still open
# Read out after a pause in typing. $met and $all: numbers of rules.
password-rules-say = { $met } of { $all } rules done

# Button under the box: puts a password made by chance into it.
password-suggest = Suggest a password
# Read out to people who cannot see the page.
password-suggested = A password is suggested and shown in the box.
# Button: copies the suggested password.
password-copy = Copy
# Read out to people who cannot see the page.
password-copied = Copied

password-error-current-empty = Enter your current password
password-error-current-wrong = The current password is not right. Enter it again.
# $time: the time of day from which it can be tried again.
password-error-locked = Too many wrong passwords. Try again at { $time }.
password-error-new-empty = Enter a new password
password-error-repeat = Type the same password in both boxes
