# Emails that the portal sends. $brand is the short name of the organization, such as "Contoso".
# Nobody is greeted by name and no email asks for a password. Subjects: at most 60 characters with the brand.

# Subject of the email with a code of 6 digits. The code itself never stands in the subject.
mail-recovery-code-subject = Your { $brand } code
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-recovery-code-preheader = It works once, for a few minutes. Nobody from { $brand } will ever ask you for it.
# First line of the plain text. Phones look for the word "code" and the digits, so keep them together.
mail-code-text = Your code is { $code }
# Small line above the digits, which complete it.
mail-code-label = Your code is
# "It" is the code. $until: clock time and time zone, such as 2:15 PM (GMT+1).
mail-code-lead = Enter it on the page where you asked for it. It works once, until { $until }.
# Heading of the advice for people who did not ask for a code.
mail-code-ignore-title = Was this not you?
# Stands under "Was this not you?".
mail-recovery-code-ignore = Then ignore this email; the password stays as it is. Nobody asks for this code, not even the help desk. Do not pass it on.

# Subject of the email with a code that proves an email address its user is registering.
mail-enrolment-code-subject = Your { $brand } code to confirm this address
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-enrolment-code-preheader = It works once, for a few minutes. Nobody from { $brand } will ever ask you for it.
# Stands under "Was this not you?".
mail-enrolment-code-ignore = Then ignore this email; your address is not saved. Nobody asks for this code, not even the help desk. Do not pass it on.

# Subject of the email with a code that its reader tells the help desk on the phone.
mail-caller-code-subject = Your { $brand } code for the help desk
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-caller-code-preheader = Read it out only if you called the help desk of { $brand } yourself.
# $until: clock time and time zone.
mail-caller-code-lead = Somebody at the help desk of { $brand } asks for this code. Tell it only if you called them. It works once, until { $until }.
# Heading of the advice for people who did not call.
mail-caller-code-ignore-title = Did you not call the help desk?
mail-caller-code-ignore = Then somebody else says to be you. Tell this code to nobody, and let your help desk know on a number you already know.

# Subjects after something that proves who one is was registered, replaced or removed: a phone, a passkey.
mail-method-added-subject = A way back into your { $brand } account was added
mail-method-changed-subject = A way back into your { $brand } account was changed
mail-method-removed-subject = A way back into your { $brand } account was removed
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-method-preheader = If this was you, there is nothing to do. If not, tell your help desk at once.
# First sentences of those emails. Which one it is stands below, after "Method".
mail-method-added-lead = You have a new way to get back into your account. If this was you, there is nothing to do.
mail-method-changed-lead = A way to get back into your account was changed. If this was you, there is nothing to do.
mail-method-removed-lead = A way to get back into your account was removed. If this was you, there is nothing to do.
# Stands under "Was this not you?".
mail-method-next = Tell your help desk at once. If you can still sign in, change your password and look through your ways to get back in.
# What can be registered, as the value of "Method".
mail-method-passkey = Passkey
mail-method-authenticator = Authenticator app
mail-method-mail = Alternate email address
mail-method-phone = Mobile phone
mail-method-office-phone = Office phone
mail-method-recovery-codes = Recovery codes
mail-method-questions = Security questions

# Subject after a forgotten password was replaced by a new one.
mail-password-reset-subject = Your { $brand } password was reset
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-reset-preheader = If this was you, there is nothing to do. If not, tell us at once.
mail-password-reset-lead = The password of your account was reset. If this was you, there is nothing to do.
# The same after somebody of the help desk or an administrator set the password. The subject is that of a reset. 40 to 90 characters.
mail-password-given-preheader = Your help desk or an administrator did it. If you did not ask for it, tell us.
mail-password-given-lead = Your help desk or an administrator reset the password of your account. If you asked for that, use what they gave you to sign in.
# Subject after somebody new set their first password.
mail-password-first-subject = Your { $brand } password is set
mail-password-first-lead = The first password of your account was set. If this was you, there is nothing to do.
# Subject of the email with a link to set a new password, which the help desk or an administrator sends.
mail-link-reset-subject = Set a new password for { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-reset-preheader = Your help desk sent you a link. It works once, and only for a short time.
mail-link-reset-lead = Your help desk or an administrator sent you a link with which you set a new password for your account.
# Stands under the link.
mail-link-reset-until = The link works once. Until you use it, your password stays as it is. If you did not ask for this, do nothing and tell your help desk.
# Subject of the email that invites somebody new to set the first password.
mail-link-invitation-subject = Your { $brand } account is ready
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-invitation-preheader = Set your first password now. It takes a minute, and the link works once.
mail-link-invitation-lead = An account was made for you. Set your first password, and then how you get back in should you ever forget it.
# Stands under the link.
mail-link-invitation-until = The link works once. If it no longer works, ask your help desk for a new one.
# Heading over the link.
mail-link-next-title = Set your password
# The link follows.
mail-link-next = Open this page and choose a password that nobody else knows. Do not pass the link on.

# Subject after somebody who knew the old password set a new one.
mail-password-changed-subject = Your { $brand } password was changed
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-changed-preheader = If this was you, there is nothing to do. If not, tell us at once.
mail-password-changed-lead = The password of your account was changed. If this was you, there is nothing to do.

# Subject after a user unlocked an account that wrong passwords had locked.
mail-unlocked-subject = Your { $brand } account was unlocked
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-unlocked-preheader = If this was you, there is nothing to do. If not, tell us at once.
mail-unlocked-lead = Too many wrong passwords had locked your account. It was unlocked, and its password is the same as before. If this was you, there is nothing to do.

# Subject of the email some days before a password expires.
mail-password-expires-subject = Your { $brand } password expires soon
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the password.
mail-password-expires-preheader = Change it before then, at a moment that suits you. It takes a minute.
mail-password-expires-lead = The password of your account expires soon. After that you have to set a new one as soon as you sign in.
# Heading of the advice.
mail-password-expires-next-title = Change it now
# A link to the page follows on a line of its own.
mail-password-expires-next = Open this page and sign in with your current password. If you do not trust this email, type the address of the portal yourself.

# Subjects of the email that asks somebody to register ways back into the account: for the first time, again, because the rules change.
mail-registration-invitation-subject = Set up how you get back into your { $brand } account
mail-registration-reminder-subject = Still to do: ways back into your { $brand } account
mail-registration-rules-subject = Your { $brand } account needs another way back in
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-registration-preheader = It takes two minutes and saves a call to the help desk later.
# First sentences of those emails.
mail-registration-invitation-lead = With a phone number, another email address or an app you can set a new password by yourself should you forget it. Registering them takes about two minutes.
mail-registration-reminder-lead = Nothing, or not enough, is registered yet to let you back into your account should you forget your password. Registering takes about two minutes.
mail-registration-rules-lead = The rules for forgotten passwords are about to change. What you have registered will then no longer be enough to set a new password by yourself. Registering another way takes about two minutes.
# Heading of the advice.
mail-registration-next-title = Register now
# A link to the page follows on a line of its own.
mail-registration-next = Open this page and sign in with your password. If you do not trust this email, type the address of the portal yourself.

# Heading of the advice for people who did not change the password.
mail-report-title = Was this not you?
# A link follows on a line of its own. It leads to a page with the answers "Yes, it was me" and "No, this was not me".
mail-report-lead = Open this link and tell us. We then lock the account and sign it out everywhere.
# Stands after the link.
mail-report-once = The link works once, and nothing happens before you have answered.

# Subject of the email to the help desk, or to the administrators, after a user chose "No, this was not me".
mail-reset-disowned-subject = { $brand }: account locked after a report
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-reset-disowned-preheader = The user did not make the last password change. The account is locked.
mail-reset-disowned-lead = The user of this account answered that the last password change was not theirs. The account is locked and signed out everywhere.
# Heading of the advice to the help desk.
mail-reset-disowned-next-title = What to do now
# Advice to the help desk. "Temporary password": one that has to be changed at the next sign-in.
mail-reset-disowned-next = Call the user on a number you already know. Unlock the account or set a temporary password only when you are sure whom you are talking to.

# Subject of the email to the help desk, or to the administrators, with a message from somebody who cannot sign in.
# $reference: 8 letters and digits.
mail-help-asked-subject = { $brand }: help needed, reference { $reference }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-help-asked-preheader = Somebody who cannot sign in wrote to you. Nobody checked who it is.
mail-help-asked-lead = Somebody who cannot sign in wrote this on the forgotten-password page. Nobody has checked who it is, and anybody can type any user name.
# The message follows.
mail-help-asked-message = The message, as it was typed:
# What such a message may look like; stands in the preview.
mail-help-asked-sample = My phone is gone, and I have to work in an hour. What can I do?
# Heading of the advice to the help desk.
mail-help-asked-next-title = Before you help
# Advice to the help desk.
mail-help-asked-next = Call the person on a number you already know. Do not open links or call numbers from the message, and never ask for a password or a code. A reply to this email does not reach the person who wrote.

# Subject of the email to the other administrators after the password of one of them was reset.
mail-administrator-reset-subject = { $brand }: an administrator’s password was reset
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-administrator-reset-preheader = You get this email because you are an administrator of { $brand } too.
mail-administrator-reset-lead = The password of this administrator account was reset: on the forgotten-password page, or by another administrator.
# Heading of the advice to the other administrators.
mail-administrator-reset-next-title = Did you not expect this?
# Advice to the other administrators.
mail-administrator-reset-next = Call the person on a number you already know. If it was not them, lock the account at once.

# Subject of the email that an administrator sends to see whether emails leave and arrive.
mail-trial-subject = { $brand }: this is a test
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-trial-preheader = Emails of your portal leave and arrive.
mail-trial-lead = You asked for this email to see whether emails of your portal arrive. They do.
# Heading of the advice.
mail-trial-next-title = What to look at
mail-trial-next = Did it arrive within a minute, and not among unwanted mail? Is the sender’s name right? Then nothing is left to do.

# Labels of the facts in an email, each followed by its value.
mail-fact-account = Account
# Label of what was registered, such as "Mobile phone".
mail-fact-method = Method
# Label of the time at which the code was asked for.
mail-fact-asked-at = Requested
# Label of the time at which something happened.
mail-fact-at = When
# Label of the time at which the answer "No, this was not me" came.
mail-fact-reported-at = Reported
# Label of the time at which a password expires.
mail-fact-expires-at = Expires
# Label of the time until which a link works.
mail-fact-works-until = Works until
# Label of the time by which something should be done.
mail-fact-until = Please do it by
# Label of the name of a browser and its system, such as "Firefox, Windows".
mail-fact-browser = Browser
# Label of the 8 letters and digits by which an attempt is found.
mail-fact-reference = Reference
# Label of what somebody typed as a user name. Nobody checked it.
mail-fact-typed-name = User name typed
# Label of the language of the page, such as "de".
mail-fact-language = Language
# $time: a clock time, or a date with a clock time. $zone: its distance from UTC, such as UTC+1.
mail-time = { $time } ({ $zone })
# A label and its value in the plain text.
mail-fact-line = { $label }: { $value }

# Last lines of every email. $brand: full name of the organization. $host: name of this website.
mail-footer-sent = Sent by { $brand } through { $host }.
# $address: the email address of the help desk.
mail-footer-replies = Replies go to the help desk, { $address }.
mail-footer-no-replies = Replies to this email are not read.
