# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = Get back into your account
forgot-start-lead = Tell us who you are. We send you a code, and with it you set a new password.
# Button.
forgot-start-submit = Continue
# Link.
forgot-start-back = Back to sign-in
# Link to the help page, on every page of the reset.
forgot-help = I need help

# Title of the page on which the code is entered.
forgot-code-title = Check your email
# Must not tell whether the account exists. $username: what was typed.
forgot-code-lead = If there is an account for { $username }, we sent a code of 6 digits to the email address registered for it.
# $time: clock time, such as 2:15 PM. "It" is the code.
forgot-code-until = It works until { $time }.
forgot-code-label = Code
# Button.
forgot-code-submit = Continue
# Opens a list of advice.
forgot-code-missing = I did not get a code
forgot-code-missing-wait = Wait a minute. Some mail takes that long.
forgot-code-missing-junk = Look in your junk or spam folder.
forgot-code-missing-name = Check that your user name is right.
# Button.
forgot-code-again = Send a new code
# $time: minutes and seconds left, such as 0:24.
forgot-code-again-wait = You can ask for a new code in { $time }
# Read out when the waiting time for a new code is over.
forgot-code-again-ready = You can ask for a new code now
# Link.
forgot-code-other-name = Use another user name

forgot-code-error-empty = Enter the code
forgot-code-error-shape = Enter all 6 digits of the code
# $left: how many more times a code can be tried.
forgot-code-error-wrong =
    { $left ->
        [one] This code is not right. Check it and enter it again, or ask for a new one. You have { $left } try left.
       *[other] This code is not right. Check it and enter it again, or ask for a new one. You have { $left } tries left.
    }
forgot-code-error-expired = This code has run out. Ask for a new one.
# Must not tell whether the account exists.
forgot-code-notice-sent = If there is an account, we sent a new code. An earlier code works until its own time is over.
# $seconds: how long to wait before a new code can be sent.
forgot-code-notice-wait =
    { $seconds ->
        [one] We sent a code a moment ago. You can ask for a new one in { $seconds } second.
       *[other] We sent a code a moment ago. You can ask for a new one in { $seconds } seconds.
    }
forgot-code-error-spent = We have sent all the codes we can for now. Use the newest one, or start again.

# Title of the page.
forgot-password-title = Set a new password
# $username: the user name of the account.
forgot-password-lead = For the account { $username }
forgot-password-label = New password
# Button.
forgot-password-submit = Change password

# Title of the page while the password that was sent is being set.
forgot-setting-title = Your new password is being set
forgot-setting-lead = This takes a few seconds. If you sent the form more than once, only the first password counts.
# Link that looks like a button, to the same page.
forgot-setting-check = See whether it is done

# Title of the last page.
forgot-done-title = Your password is changed
forgot-done-lead = Use the new password from now on.
# "This portal": the website that shows this text.
forgot-done-signed-out = Your account is signed out of this portal on every device.
forgot-done-mail = We sent you an email that confirms the change.
# For somebody who sent another password afterwards. $time: date and clock time.
forgot-done-set-before = Your password was set before, on { $time }. What you entered just now was not used.
# Link that looks like a button.
forgot-done-sign-in = Sign in
# Heading over a list of places that still know the old password.
forgot-done-next-title = Enter the new password here too
forgot-done-next-saved = Passwords saved in your browser or password manager
forgot-done-next-phone = The mail app on your phone
forgot-done-next-wifi = The Wi-Fi at work, on each of your devices
forgot-done-next-vpn = VPN and shared drives

# Title of the page of a reset that took too long.
forgot-expired-title = This took too long
forgot-expired-lead = We stopped, to keep your account safe.
forgot-expired-unchanged = Nothing was changed. Your old password is still the same.
# Button.
forgot-expired-again = Start again
# $username: the user name of the account.
forgot-expired-again-hint = We send a new code for the account { $username }.

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = You started again in another tab
forgot-replaced-lead = Go on there. What you entered here was not used.

# Title of the page after too many wrong codes.
forgot-stopped-title = Too many tries
forgot-stopped-lead = To keep the account safe, its password cannot be reset right now.
# $time: date and clock time.
forgot-stopped-until = You can try again after { $time }.
forgot-stopped-help = If you need your account sooner, ask your help desk.
