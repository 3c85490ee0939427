# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = Get back into your account
forgot-start-lead = Tell us who you are. We check that it is you, and then you set a new password.
# Button.
forgot-start-submit = Continue
# Link.
forgot-start-back = Back to sign-in
# Link to the page with the help desk, on every page of the reset.
forgot-help = I need help

# Title of a page for whoever tries again within the hour: a check that the browser does by itself.
forgot-check-title = Just a moment
# Why there is a check at all. "Other attempts": with this user name, from the same network, or anywhere in the organization.
forgot-check-lead = There were other attempts a short while ago, so we make sure that no robot is at work. There is nothing to type and nothing to solve.
# While the check runs.
forgot-check-began = The check is running. It takes a few seconds, and then it goes on by itself.
# Read out in the middle of the check.
forgot-check-half = Half of the check is done.
# At the end of the check, before the next page comes by itself.
forgot-check-done = The check is done. Going on now.
# Names the bar that fills up, for screen readers.
forgot-check-progress = Progress of the check
# Instead of the check, where no script runs. "Continue" is the button under it. $seconds: 5 to 120.
forgot-check-wait =
    { $seconds ->
        [one] Your browser cannot do the check by itself. Wait { $seconds } second, then press Continue.
       *[other] Your browser cannot do the check by itself. Wait { $seconds } seconds, then press Continue.
    }
# For somebody who has pressed the button too soon. $seconds: how long it still takes.
forgot-check-early =
    { $seconds ->
        [one] That was a little too early. Wait { $seconds } more second, then press Continue.
       *[other] That was a little too early. Wait { $seconds } more seconds, then press Continue.
    }
# The check was wrong, too late, or used before.
forgot-check-again = The check did not go through. Perhaps it took too long. Try again.
# Button.
forgot-check-submit = Continue

# Title of the page for somebody who has waited instead of the check too often.
forgot-often-title = Please come back later
forgot-often-lead = Your browser cannot do the check by itself, and waiting instead is possible only a few times an hour. Try again in an hour, or use another browser.

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

# Which of two checks this is. $now: 1 or 2. $all: 2.
forgot-gate = Check { $now } of { $all }
forgot-gate-passed = The first check is done. After one more you can set a new password.
# Link, from one way to prove who one is to the choice of all of them.
forgot-other-way = Use another way

# Title of the page on which one of several ways to prove who one is is chosen.
forgot-method-title = How should we check that it is you?
# Must not tell whether the account exists. $username: what was typed.
forgot-method-lead = For the account { $username }
# A choice, and what it means. They may be shown for accounts that do not exist.
forgot-method-mail = Email
forgot-method-mail-hint = We send a code to the registered private email address.
forgot-method-text = Text message
forgot-method-text-hint = We send a code to the registered mobile phone.
forgot-method-call = Phone call
forgot-method-call-hint = We call the registered mobile phone and read out a code.
forgot-method-office-call = Call to the office phone
forgot-method-office-call-hint = We call the registered office phone and read out a code.
forgot-method-questions = Security questions
forgot-method-questions-hint = Give the same answers as when you set them up.
forgot-method-authenticator = Authenticator app
forgot-method-authenticator-hint = Enter the code that the app shows.
forgot-method-passkey = Passkey
forgot-method-passkey-hint = Use your face, your fingerprint or your screen lock.
forgot-method-recovery-code = Recovery code
forgot-method-recovery-code-hint = Enter one of the codes that you printed or saved.
forgot-method-phone-label = Full phone number
# $example: a phone number.
forgot-method-phone-hint = The registered number. One that begins with +, like { $example }, may be of any country. A code is sent to no other number.
# Link to the page with the help desk.
forgot-method-none = I cannot use any of these
forgot-method-error-empty = Choose how we should check that it is you

# Title of the page for a code in a text message.
forgot-code-text-title = Check your phone
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-text-lead = If { $number } is the mobile number registered for { $username }, we sent a code of 6 digits to it.
forgot-code-text-missing-wait = Wait a minute. Some text messages take that long.
# Title of the page for a code that is read out on the phone.
forgot-code-call-title = Answer your phone
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-call-lead = If { $number } is the number registered for { $username }, we are calling it and read out a code of 6 digits.
# Opens a list of advice.
forgot-code-call-missing = Nobody called me
forgot-code-call-missing-wait = Wait a minute. Look whether the phone is on and rings.
# Button.
forgot-code-call-again = Call again
# For texts and calls.
forgot-code-missing-number = Check that this is the number you registered.
# Link to the page on which the number is typed.
forgot-code-other-number = Use another phone number
# Title of the page for the code of an authenticator app.
forgot-code-app-title = Enter the code from your app
# $username: what was typed.
forgot-code-app-lead = Open your authenticator app and enter the 6 digits that it shows for { $username }.
# Opens a list of advice.
forgot-code-app-missing = My code is not accepted
# "Entry": a line in the app's list of accounts.
forgot-code-app-missing-entry = Look whether you have the right entry. An app may hold several.
forgot-code-app-missing-time = Set the time on your phone to automatic.
forgot-code-app-missing-new = Wait for the next code. Each code works only once.
# Title of the page for a recovery code.
forgot-code-recovery-title = Enter a recovery code
forgot-code-recovery-lead = Use one of the codes that you printed or saved. Each code works only once.
forgot-code-recovery-label = Recovery code
# Opens a list of advice.
forgot-code-recovery-missing = I cannot find my codes
forgot-code-recovery-missing-place = Look where you keep important papers, or in your password manager.
forgot-code-recovery-missing-signs = Upper and lower case, spaces and dashes do not matter.
# $left: how many more times a code can be tried.
forgot-code-error-app-wrong =
    { $left ->
        [one] This code is not right. Enter the newest code from your app. You have { $left } try left.
       *[other] This code is not right. Enter the newest code from your app. You have { $left } tries left.
    }
# $left: how many more times a code can be tried.
forgot-code-error-recovery-wrong =
    { $left ->
        [one] This recovery code is not right, or it was used before. You have { $left } try left.
       *[other] This recovery code is not right, or it was used before. You have { $left } tries left.
    }

# Title of the page with security questions.
forgot-questions-title = Answer your security questions
# $username: what was typed.
forgot-questions-lead = For the account { $username }. Upper and lower case, spaces and punctuation do not matter.
# Button.
forgot-questions-submit = Continue
forgot-questions-error-empty = Answer all the questions
# Must not tell which answer is wrong. $left: how many more times they can be tried.
forgot-questions-error-wrong =
    { $left ->
        [one] The answers do not match what you told us before. You have { $left } try left.
       *[other] The answers do not match what you told us before. You have { $left } tries left.
    }

# Title of the page for an account whose password cannot be reset.
forgot-barred-title = You cannot reset this password yourself
forgot-barred-off = Passwords are not reset on this website.
forgot-barred-unknown = There is no account with this user name. Check it for typing mistakes.
forgot-barred-disabled = This account is disabled.
forgot-barred-locked = This account is locked.
forgot-barred-out-of-scope = Your organization does not let this account reset its own password.
forgot-barred-unregistered = For this account, too little is registered to check that it is you.
forgot-barred-help = Your help desk can help you.

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
forgot-expired-again-hint = You start again with the account { $username }.

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = You started again in another tab
forgot-replaced-lead = Go on there. What you entered here was not used.

# Title of the page after too many wrong codes.
forgot-stopped-title = Too many tries
forgot-stopped-lead = To keep the account safe, its password cannot be reset right now.
# $time: date and clock time.
forgot-stopped-until = You can try again after { $time }.
forgot-stopped-help = If you need your account sooner, ask your help desk.

# Link on every page of the reset: to the organization's help page or mail address, else to the form below.
forgot-contact-link = Contact your administrator

# Title of the page with a form for a message to the help desk.
forgot-contact-title = Write to your help desk
# "They": the people at the help desk.
forgot-contact-lead = Your message goes to the people who look after the accounts of your organization. They do not know yet that it is you, and check that before they help.
forgot-contact-label = Your message
forgot-contact-hint = Write your user name, what you tried, what happened, and how they can reach you.
forgot-contact-hint-not = Do not write a password, a code or an answer to a security question.
# Button.
forgot-contact-submit = Send message
# Link to the page with phone number and opening hours.
forgot-contact-back = Other ways to get help
# $time: clock time, such as 2:15 PM.
forgot-contact-until = You can send another message at { $time }.
forgot-contact-error-empty = Write your message
# $max: the longest message, in characters. $used: how long it is.
forgot-contact-error-long = Shorten your message to { $max } characters or fewer. It has { $used }.
forgot-contact-error-often = There have been several messages already. Wait before you send another one, or call your help desk.
# Title of the page after the message was sent.
forgot-sent-title = Your message is on its way
# "It" is a reference of 8 letters and digits.
forgot-sent-reference-hint = Keep it. With it, the help desk finds your message and what you tried.
# Heading.
forgot-sent-next-title = What happens next
forgot-sent-next-read = The help desk reads your message and gets in touch with you.
# "They": the people at the help desk.
forgot-sent-next-check = First they check that it is really you. Nothing in your account changes before that.
