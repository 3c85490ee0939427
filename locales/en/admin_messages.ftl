# Part of the administrator's portal: the words of emails, texts and calls.
admin-messages-title = Messages
admin-messages-lead = Every email, text and call that the portal sends. Its words come with the portal; you may replace them in each language.
admin-messages-back = All messages

# Column heads of the list.
admin-messages-column-message = Message
admin-messages-column-channel = Sent as
admin-messages-column-own = Own words in

# How a message is sent.
admin-messages-channel-mail = Email
admin-messages-channel-text = Text
admin-messages-channel-call = Call

# Stands where no language has the organization's own words.
admin-messages-own-none = none
# Tags of a part: its words are the organization's own; the portal's words there have changed after an upgrade.
admin-messages-own = Own words
admin-messages-outdated = Default has changed since

# Names of messages.
admin-messages-name-recovery-code = Code for a reset or unlock
admin-messages-name-enrolment-code = Code to confirm an address
admin-messages-name-code = Code
admin-messages-name-caller = Code for the help desk
admin-messages-name-method-added = Way back in added
admin-messages-name-method-changed = Way back in changed
admin-messages-name-method-removed = Way back in removed
admin-messages-name-password-reset = Password reset
admin-messages-name-password-given = Password reset by staff
admin-messages-name-password-first = First password set
admin-messages-name-link-reset = Link for a new password
admin-messages-name-link-invitation = Link for the first password
admin-messages-name-password-changed = Password changed
admin-messages-name-unlocked = Account unlocked
admin-messages-name-password-expires = Password expires soon
admin-messages-name-invitation = Invitation to register
admin-messages-name-reminder = Reminder to register
admin-messages-name-rules = Register again: rules change
admin-messages-name-disowned = “This was not me”
admin-messages-name-help-asked = Message from somebody who is stuck
admin-messages-name-administrator-reset = An administrator’s password was reset
admin-messages-name-trial = Test
admin-messages-name-former = Number no longer registered

# Who gets a message, and when.
admin-messages-for-recovery-code = To users who forgot their password or are locked out, when they ask for it.
admin-messages-for-enrolment-code = To users who register an email address.
admin-messages-for-code = To users who reset a password, unlock their account or register a phone.
admin-messages-for-caller = To users who call the help desk, so that they can say who they are.
admin-messages-for-method = To users, after what they registered to get back in was changed.
admin-messages-for-password = To users, after it was done. It holds the link “This was not me”.
admin-messages-for-given = To users whose password the help desk or an administrator has reset. It holds the link “This was not me”.
admin-messages-for-link-reset = To users for whom the help desk or an administrator starts a reset.
admin-messages-for-link-invitation = To new users who have no password yet.
admin-messages-for-expires = To users, some days before they need a new password.
admin-messages-for-invitation = To users of a campaign who have registered too little.
admin-messages-for-reminder = To the same users when they have not done it.
admin-messages-for-rules = To users whom new rules would lock out.
admin-messages-for-help-desk = To the help desk, or to its people where it has no address.
admin-messages-for-administrators = To all other administrators.
admin-messages-for-trial = To an administrator who tests whether messages arrive.
admin-messages-for-former = To a number that its user replaced or removed.

# Parts of a message.
admin-messages-part-subject = Subject and heading
admin-messages-part-preheader = Preview line in the list of emails
admin-messages-part-code-line = First line of the plain text
admin-messages-part-code-label = Above the digits
admin-messages-part-lead = First paragraph
admin-messages-part-title = Heading of the advice
admin-messages-part-advice = Advice
admin-messages-part-closing = After the link
admin-messages-part-quote = Before the message
admin-messages-part-text = Text
admin-messages-part-short-text = Shorter text, sent where it takes fewer parts
admin-messages-part-greeting = Greeting
admin-messages-part-warning = Before the code
admin-messages-part-spoken = The code
admin-messages-part-again = The code once more
admin-messages-part-end = Last sentence

# What a variable stands for; the variable precedes it.
admin-messages-variable-brand = short name of your organization
admin-messages-variable-code = the code; has to stay
admin-messages-variable-digits = the digits one by one; has to stay
admin-messages-variable-until = time until which the code works
admin-messages-variable-reference = what the attempt is found by; has to stay

# The page of a message.
admin-messages-language = Language of the words
admin-messages-language-show = Show
admin-messages-words = Words
admin-messages-words-hint = Write plain text in one paragraph; the variables under a field may stand in it. An empty field brings the default back. Web and email addresses are not allowed: users learn that links in such messages are not from you.
# The portal's own words follow.
admin-messages-default = Default:
admin-messages-default-before = When you wrote yours, it was:
# The names of other messages follow.
admin-messages-also = Also used in:
admin-messages-back-to-default = Back to the default
# The words that somebody else has saved meanwhile follow.
admin-messages-newer = Saved now:
admin-messages-save = Save words

# A sample of the message, sent to whoever asks for it.
admin-messages-send-title = Send it to me
admin-messages-send-mail = The words that are saved, with made-up data, to your own email address.
admin-messages-send-phone = The words that are saved, with made-up data, to your own registered mobile phone. It counts like any other.
admin-messages-send = Send
admin-messages-send-nowhere = No mobile phone that it could go to is registered for your own account.

# The preview.
admin-messages-preview-hint = With made-up data, and with the real name and address of your portal.
admin-messages-preview-part = Format
admin-messages-preview-html = As most programs show it
admin-messages-preview-plain = Plain text
# What a text takes. $parts: how many are paid for. $units: characters.
admin-messages-size-short = Parts: { $parts }. Characters: { $units } of 160 in one part.
admin-messages-size-long = Parts: { $parts }. Characters: { $units } of 70 in one part, because not all of them belong to the short alphabet of texts.

admin-messages-notice-saved = The words are saved. Messages from now on carry them.
admin-messages-notice-sent = The sample is on its way.

# $variable is a variable in curly brackets.
admin-messages-error-character = Write in one paragraph, without line breaks and invisible characters
admin-messages-error-bracket = Use curly brackets only around a variable, as shown under the field
admin-messages-error-unknown = { $variable } is none of the variables under the field
admin-messages-error-missing = { $variable } has to stand in it
admin-messages-error-code-first = Begin with { $variable }: notifications show what comes first
admin-messages-error-long = Use at most { $max } characters; there are { $used }
admin-messages-error-address = Leave out web and email addresses, and put a space after each full stop
