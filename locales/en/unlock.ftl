# Pages on which an account that wrong passwords locked is unlocked, and its password kept.

# Title of the page.
unlock-start-title = Unlock your account
unlock-start-lead = Tell us who you are. We check that it is you and unlock your account. Your password stays the same.
# Title of the page that says why this account cannot be unlocked here.
unlock-barred-title = You cannot unlock this account yourself
# Title of the page on which people say what they need.
unlock-purpose-title = What do you need?
# A choice, and what it means.
unlock-purpose-reset = I forgot my password
unlock-purpose-reset-hint = You set a new one.
# A choice, and what it means.
unlock-purpose-unlock = I know my password but cannot sign in
unlock-purpose-unlock-hint = We unlock your account. Your password stays the same.
unlock-purpose-error-empty = Choose what you need
unlock-gate-passed = The first check is done. After one more your account is unlocked.
# Title of the last page.
unlock-done-title = Your account is unlocked
unlock-done-lead = You can sign in now. Your password is the same as before.
# Title of the last page where there was nothing to unlock.
unlock-open-title = Your account is not locked
unlock-open-lead = You can sign in with your password.
# $time: date and clock time.
unlock-last-wrong = The last wrong password was entered on { $time }.
# Heading over a list of causes.
unlock-causes-title = What often locks an account
unlock-causes-saved = An old password saved on a phone, in a browser or in a mail app
unlock-causes-caps = Caps Lock is on
unlock-causes-keyboard = The keyboard is set to another language
# Button.
unlock-forgotten = I do not remember my password after all
