# Title of the list of ways to get back into one's account without the password.
register-list-title = Ways to get back in
register-list-lead = If you forget your password, you prove with one of these that it is you. The strongest comes first.
# $missing: how many more ways have to be set up.
register-list-missing =
    { $missing ->
        [one] { $missing } more to go
       *[other] { $missing } more to go
    }
register-list-complete = You have set up all that is needed.
register-list-empty = Your organization offers nothing to set up here.
# Link to the page that shows everything at once.
register-list-confirm = Check that all of this is still right
# Link.
register-back-account = Back to your account
# Link to the list of ways to get back in.
register-back = Back to the list

# Title of the page that asks for the password once more, before something registered is changed.
register-again-title = Confirm it is you
register-again-lead = You signed in a while ago. Before you change how you get back into your account, prove once more that it is you.
# Button.
register-again-submit = Continue

# Title of the same page right after signing in, when too little is set up.
register-asked-title = Don’t lose access to your account
# $brand: name of the organization.
register-asked-why = { $brand } asks you to set up ways to get back in, so that you can reset your password yourself when you forget it.
register-asked-use = They are used only to check that it is you.
# Button.
register-asked-later = Later
# $until: a day.
register-asked-until = You can put this off until { DATETIME($until, style: "date") }.
register-asked-now = This cannot be put off any longer.

# Names of the ways to get back in.
register-passkey-name = Passkey
register-passkey-hint = Your face, fingerprint or screen lock
register-app-name = Authenticator app
register-app-hint = An app on your phone shows a code
register-mail-name = Private email
register-mail-hint = A code comes to an address outside work
register-phone-name = Mobile phone
register-phone-hint = A code comes by text message or call
register-office-name = Office phone
register-office-hint = A code is read out in a call
register-codes-name = Recovery codes
register-codes-hint = Ten codes to print and keep
register-questions-name = Security questions
register-questions-hint = Answers that only you know

# Links and buttons beside one way to get back in; its name is read out with them.
register-row-set-up = Set up
register-row-change = Change
register-row-remove = Remove
# Tags.
register-row-missing = Not set up
register-row-given = Filled in by your administrator
# $at: a day.
register-row-confirmed = Confirmed { DATETIME($at, style: "date") }
register-row-unconfirmed = Not confirmed
register-row-unreadable = It cannot be read any more. Set it up again.
# $left: unused codes. $all: all codes.
register-row-codes = { $left } of { $all } left
register-row-questions =
    { $all ->
        [one] { $all } question answered
       *[other] { $all } questions answered
    }
register-row-passkeys =
    { $all ->
        [one] { $all } passkey
       *[other] { $all } passkeys
    }

register-notice-saved = Saved.
register-notice-removed = Removed.
register-notice-confirmed = Confirmed.
register-error-taken = This is registered for your account already. Use another one.
register-error-not-offered = Your organization does not offer this.
register-error-needed = This one is needed. Set up another way first, or change it.
register-error-no-longer = This cannot be put off any longer.

register-mail-title = Private email
register-mail-lead = We send a code to this address to check that it is yours.
register-mail-label = Private email address
register-mail-field-hint = Not your work address: you cannot read that one when you are locked out.
register-mail-error-empty = Enter an email address
register-mail-error-shape = Enter an email address like name@mail.example
# $domain: what stands after the @.
register-mail-error-work = Use a private address. Addresses at { $domain } do not help when you are locked out.
register-mail-error-spent = No more codes can be sent to this address right now. Use another method, or come back tomorrow.
# Button.
register-send = Send code

register-phone-title = Mobile phone
register-phone-lead = We send a code to this phone to check that it is yours.
register-phone-country = Country
register-phone-number = Phone number
register-phone-number-hint = A number that begins with + may be of any country.
register-phone-channel = How should we send the code?
register-phone-text = Text message
register-phone-call = Phone call
register-phone-extension = Extension (optional)
register-phone-extension-hint = Digits only
register-phone-error-empty = Enter a phone number
register-phone-error-number = Enter a phone number in digits
register-phone-error-short = This number has too few digits for its country
register-phone-error-long = This number has too many digits for its country
register-phone-error-country = Choose the country of this number
register-phone-error-special = Use a number that costs nothing extra to call
register-phone-error-extension = Enter the extension in digits
register-phone-error-landline = Text messages do not reach this number. Choose a phone call.
register-phone-error-not-allowed = This country is not allowed by your organization. Use another method.
register-phone-error-spent = No more codes can be sent to this number today. Use another method, or come back tomorrow.
register-phone-error-channel = Choose how we should send the code
register-office-title = Office phone
register-office-lead = We call this phone and read out a code to check that it is yours.

register-code-mail-title = Check your email
# $target: the address.
register-code-mail-lead = We sent a code of 6 digits to { $target }.
register-code-text-title = Check your phone
# $target: the phone number.
register-code-text-lead = We sent a text message with a code of 6 digits to { $target }.
register-code-call-title = Answer your phone
# $target: the phone number.
register-code-call-lead = We are calling { $target } to read out a code of 6 digits.
# Button.
register-code-submit = Confirm
register-code-missing = Some messages take a minute. Check that the address or number above is right, then ask for a new code.
register-code-call-missing = Some calls take a minute. Check that the number above is right and that the phone is on, then let us call again.
register-code-change-mail = Use another address
register-code-change-phone = Use another number, or another way to send the code
register-code-notice-sent = We sent a new code. An earlier code works until its own time is over.
register-code-call-notice = We are calling again. An earlier code works until its own time is over.
register-code-error-tries = Too many wrong codes were entered. Ask for a new one.
register-code-error-gone = There is nothing to confirm. Begin again.
# For somebody who typed an address much like this one. $address: an email address at a well-known provider.
register-code-meant = Did you mean { $address }?
# Button: sends the code to that address instead.
register-code-meant-use = Use this address

register-app-title = Authenticator app
register-app-lead = An app on your phone shows a new code every 30 seconds. It needs no network.
# Three steps, one below the other.
register-app-open = Open your authenticator app. If you have none, install one from your phone’s app store.
register-app-scan = Add an account in it and scan the picture.
register-app-type = Enter the code that the app shows.
# Describes the picture to people who cannot see it.
register-app-picture = QR code for your authenticator app
# Opens the key as text.
register-app-manual = I cannot scan the picture
register-app-key = Enter this key in the app:
# Link for people who read this page on the phone with the app.
register-app-link = Open in an app on this device
register-app-code-hint = The 6 digits that the app shows now
# Button.
register-app-submit = Confirm
register-app-error-code = This code does not match. Check that the time on your phone is set automatically, then enter the newest code.

register-codes-title = Recovery codes
register-codes-lead = Each of these codes lets you back in once, without phone or email. Print them or keep them in a safe place.
register-codes-once = They are shown only now.
# Link.
register-codes-download = Download
# Buttons.
register-codes-print = Print
register-copy = Copy
# Read out to people who cannot see the page.
register-copied = Copied
register-codes-replace = They work as soon as you confirm. Earlier codes stop working then.
# Button.
register-codes-submit = I have saved these codes
# The page shows other codes than before, because something was changed meanwhile. Which codes work did not change.
register-codes-error-other = These are new codes, not the ones you saw before. Save these, then confirm.
# First line of the file with the codes. $username: the user name.
register-codes-file-lead = Recovery codes for { $username } at { $brand }. Each works once.

# Title of the page that shows everything registered.
register-confirm-title = Are these details still right?
register-confirm-why = Check them now and then, so that they work when you need them.
# $days: how many days a confirmation holds.
register-confirm-why-due =
    { $days ->
        [one] We ask you to check this every day, so that it works when you need it.
       *[other] We ask you to check this every { $days } days, so that it works when you need it.
    }
register-confirm-why-anew = Your administrator asks you to check these details.
register-confirm-lead = If all of it is right, choose “Looks good”. No message is sent.
# Button.
register-confirm-submit = Looks good
# Button.
register-confirm-later = Remind me tomorrow
# Link.
register-confirm-list = Add or remove something

register-done-title = You are all set
register-done-lead = You can reset your password yourself whenever you need to.
# Link that looks like a button: to the page the person was going to.
register-done-next = Continue
register-done-more = Set up more ways to get back in
