# The name of this language, in this language, as it stands in the list of languages.
language-name = English (US)
# ltr or rtl. Not shown.
language-direction = ltr

# Link for keyboard users, first on every page.
common-skip = Skip to main content
# Stands before the title of a page in the browser's tab when something has to be corrected.
common-title-error = Error:
# Stands after the title of a page in the browser's tab.
common-title-step = (step { $now } of { $all })
common-step = Step { $now } of { $all }

# Heading of the box that lists what has to be corrected.
common-errors-title = There is a problem

common-username-label = User name or work email

# Button in the password box: shows what was typed. Keep it short.
common-password-show = Show
# The same button, while the password can be seen. Keep it short.
common-password-hide = Hide
# Read out to people who cannot see the page.
common-password-shown = Your password is visible
# Read out to people who cannot see the page.
common-password-hidden = Your password is hidden
# "Caps Lock" is the name of the key, as printed on keyboards of your country.
common-caps-lock = Caps Lock is on.

# Names the links in the header for screen readers.
common-nav-label = Your account
# Read out before the name of the person, which is a link to the account.
common-account-link = Your account
# Button.
common-sign-out = Sign out
# Link, shown in the demonstration only: the mails, texts and calls that were sent.
common-demo-outbox = Demo messages

# Read out before the name of the language now in use.
common-language-label = Language:
# Names the links in the footer for screen readers.
common-help-nav-label = Help and legal
# Link to the help page.
common-help-link = Help
# A phone number or mail address follows.
common-help-desk = Help desk:
common-help-phone = Phone
common-help-mail = Email
common-help-url = Website
# The opening hours follow.
common-help-hours = Hours
common-privacy = Privacy
common-terms = Terms of use
# The page that says who is responsible for this website.
common-imprint = Legal notice
