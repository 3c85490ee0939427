# The page for people at the help desk, while somebody is on the phone. "The caller" is that person.

# Title of the page for people at the help desk who are on the phone.
admin-desk-title = Help desk
admin-desk-lead = Somebody is calling. Find out who it is, check that it is them, then help.
# Label of the one box.
admin-desk-box = Reference, user name or work email
# $example: a reference.
admin-desk-box-hint = Ask for the reference on the caller’s screen, such as { $example }. It shows what they tried.
# Button.
admin-desk-find = Find
# A reference follows.
admin-desk-attempt = Attempt
# Label of the user name that somebody typed.
admin-desk-typed = User name typed
# Label of the person whose account it is.
admin-desk-owner = Account
# Tag beside a person: a code or another proof was right.
admin-desk-proved = Proved who they are
# Tag beside a person: anybody could have typed the name.
admin-desk-unproved = Only the name was typed
admin-desk-nobody = Nobody has this user name
# Heading of a list.
admin-desk-steps = Step by step
# Heading of a message to the help desk. $at: date and clock time.
admin-desk-message = Message of { $at }
admin-desk-message-hint = Nobody checked who wrote this. Do not open links or call numbers from it.
# Heading of a list.
admin-desk-people = People
# Button beside a person.
admin-desk-open = Take the call
admin-desk-nothing = Nothing was found. A reference has 8 letters and digits. Names are found by how they begin.
# Link.
admin-desk-back = Back to the search
admin-desk-call-lead = Check that the caller is this person before you change anything.
# Heading.
admin-desk-who = Who it is
admin-desk-username = User name
# The address is shown only in part.
admin-desk-work-mail = Work email
# Label of how the account stands.
admin-desk-state = State
admin-desk-state-fine = Can sign in
admin-desk-state-disabled = Disabled
admin-desk-state-locked = Locked
admin-desk-state-no-password = No password yet
# $until: date and clock time.
admin-desk-state-out = Sign-in locked until { $until }
# $until: date and clock time.
admin-desk-state-blocked = Reset blocked until { $until }
# Value of something registered that is not shown, such as a passkey.
admin-desk-set = Set up
# $missing: a number.
admin-desk-missing =
    { $missing ->
        [one] One more way to get back in is missing.
       *[other] { $missing } more ways to get back in are missing.
    }
# Link to the page of this user.
admin-desk-details = All about this user
# Heading: whether the caller is who they say.
admin-desk-verify = Verify the caller
admin-desk-verify-lead = Send a code to something this person registered. Whoever can read it out is this person.
# Heading of buttons, one for each phone and mailbox.
admin-desk-ways = Send a code
# The same after a code was sent.
admin-desk-again = Send another code
# Button. $to: a phone number, shown only in part.
admin-desk-way-text = Text to { $to }
# Button. $to: a phone number, shown only in part.
admin-desk-way-call = Call to { $to }
# Button. $to: a phone number, shown only in part.
admin-desk-way-office = Call to the office phone { $to }
# Button. $to: an email address, shown only in part.
admin-desk-way-mail = Email to { $to }
admin-desk-no-way = Nothing is registered that a code could be sent to. Check who it is as your organization has laid down.
admin-desk-never = Never ask for a password. You see whether the code is right, never the code itself.
# Label of a box.
admin-desk-code = Code that the caller reads out
# Stands after what was sent where. $until: clock time. $tries: 5.
admin-desk-code-hint = The code works until { $until }, for { $tries } tries.
# Button.
admin-desk-compare = Compare
# $at: clock time.
admin-desk-verified-text = Verified by text at { $at }
# $at: clock time.
admin-desk-verified-call = Verified by call at { $at }
# $at: clock time.
admin-desk-verified-mail = Verified by email at { $at }
# $until: clock time.
admin-desk-verified-until = This counts for you until { $until }.
# Heading.
admin-desk-actions = What you can do
# Button.
admin-desk-reset = Give a temporary password
# Button.
admin-desk-unlock = Unlock the account
# Button: too many wrong codes no longer count.
admin-desk-release = Allow resets again
# What became of an attempt; what to do follows each.
admin-desk-why-reset = The password was reset.
admin-desk-do-reset = The caller can sign in with the new password. If it was not them, have an administrator disable the account.
admin-desk-why-unlocked = The account was unlocked.
admin-desk-do-unlocked = The password is the same as before. The caller can sign in with it.
admin-desk-why-unknown = Nobody has the user name that was typed.
admin-desk-do-unknown = Ask for the user name, look for it here and tell the caller how it is spelled.
admin-desk-why-disabled = The account is disabled, so nobody can reset it.
admin-desk-do-disabled = Only an administrator can enable it. Ask one whether that is right.
admin-desk-why-locked = The account is locked.
admin-desk-do-locked = Its user may have reported a reset that was not theirs. Verify the caller, then unlock it.
admin-desk-why-scope = This account may not reset its password by itself.
admin-desk-do-scope = Verify the caller, then give a temporary password.
admin-desk-why-unregistered = Too little is registered to prove who it is.
admin-desk-do-unregistered = Check who it is as your organization has laid down, give a temporary password, and ask them to register.
admin-desk-why-blocked = Too many wrong codes or answers: resetting is blocked for a day.
admin-desk-do-blocked = Verify the caller, then allow resets again.
admin-desk-why-withheld = No code was sent: enough have left for now.
admin-desk-do-withheld = Wait an hour and try again, or verify the caller and give a temporary password.
admin-desk-why-not-arrived = The code did not arrive.
admin-desk-do-not-arrived = Compare the end of the number with the caller and try another way.
admin-desk-why-expired = The code was right but had run out.
admin-desk-do-expired = Ask the caller to have a new code sent and to enter it within 10 minutes.
admin-desk-why-wrong = What was entered is wrong.
admin-desk-do-wrong = Ask the caller to try again with the newest code, or by another way.
admin-desk-why-nothing = A code was asked for, and none was entered.
admin-desk-do-nothing = Ask whether it arrived. If not, try another way, or verify the caller and give a temporary password.
admin-desk-why-no-password = The proof was right, and no new password was set.
admin-desk-do-no-password = The rules may have refused it. Ask the caller to go on, and read the rules on the page to them.
admin-desk-why-left = The attempt was begun and left.
admin-desk-do-left = Ask what the page says, and stay on the phone while they try again.
# Lines of the list of what was done.
admin-desk-step-started = Entered a user name
admin-desk-step-chosen = Chose a way to prove who they are
admin-desk-step-asked = Asked for another code
admin-desk-step-code = Entered the right code
admin-desk-step-answers = Answered the security questions
admin-desk-step-passkey = Used a passkey
admin-desk-step-reset = Set a new password
admin-desk-step-unlocked = Unlocked the account
admin-desk-step-wrote = Wrote to the help desk
admin-desk-step-blocked = Wrong once too often: blocked
admin-desk-step-barred = Was told that a reset is not possible
admin-desk-step-withheld = A code was not sent
admin-desk-step-not-arrived = A code did not arrive
admin-desk-step-code-expired = Entered a code that had run out
admin-desk-step-code-wrong = Entered a wrong code
admin-desk-step-answers-wrong = Answered wrongly
admin-desk-step-passkey-wrong = Used a passkey that does not fit
admin-desk-step-wrote-often = Wrote to the help desk too often
admin-desk-error-code-empty = Enter the code that the caller reads out
admin-desk-error-code-shape = A code has 6 digits
admin-desk-error-code-expired = This code is right but has run out. Send another one.
# $left: how many tries are left.
admin-desk-error-code-wrong =
    { $left ->
        [one] This code is wrong. One try is left.
       *[other] This code is wrong. { $left } tries are left.
    }
admin-desk-error-method = Choose where the code goes
admin-desk-error-not-registered = This is not registered any more. Choose another way.
admin-desk-error-nothing-sent = No code of yours waits for an answer. Send one.
admin-desk-error-tries = Wrong too often. This is probably not the person. Send another code only if you are sure.
admin-desk-error-often = Too many codes were sent or wrong for this person. Try again later, or ask an administrator.
admin-desk-error-messages = As many messages have left for this address or number as may. Choose another way.
admin-desk-error-country = Messages are not sent to the country of this number. Choose another way.
admin-desk-error-unverified = Verify the caller at the help desk page first
