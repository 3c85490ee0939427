# The name of this language, in this language, as it stands in the list of languages.
language-name = Deutsch
# ltr or rtl. Not shown.
language-direction = ltr

# Link for keyboard users, first on every page.
common-skip = Zum Hauptinhalt springen
# Stands before the title of a page in the browser's tab when something has to be corrected.
common-title-error = Fehler:
# Stands after the title of a page in the browser's tab.
common-title-step = (Schritt { $now } von { $all })
common-step = Schritt { $now } von { $all }

# Heading of the box that lists what has to be corrected.
common-errors-title = Es gibt ein Problem

common-username-label = Benutzername oder dienstliche E-Mail-Adresse

# Button in the password box: shows what was typed. Keep it short.
common-password-show = Anzeigen
# The same button, while the password can be seen. Keep it short.
common-password-hide = Verbergen
# Read out to people who cannot see the page.
common-password-shown = Ihr Kennwort ist sichtbar
# Read out to people who cannot see the page.
common-password-hidden = Ihr Kennwort ist verborgen
# "Caps Lock" is the name of the key, as printed on keyboards of your country.
common-caps-lock = Die Feststelltaste ist aktiviert.

# Names the links in the header for screen readers.
common-nav-label = Ihr Konto
# Read out before the name of the person, which is a link to the account.
common-account-link = Ihr Konto
# Button.
common-sign-out = Abmelden
# Link, shown in the demonstration only: the mails, texts and calls that were sent.
common-demo-outbox = Demo-Nachrichten

# Read out before the name of the language now in use.
common-language-label = Sprache:
# Names the links in the footer for screen readers.
common-help-nav-label = Hilfe und Rechtliches
# Link to the help page.
common-help-link = Hilfe
# A phone number or mail address follows.
common-help-desk = Helpdesk:
common-help-phone = Telefon
common-help-mail = E-Mail
common-help-url = Website
# The opening hours follow.
common-help-hours = Servicezeiten
common-privacy = Datenschutz
common-terms = Nutzungsbedingungen
# The page that says who is responsible for this website.
common-imprint = Impressum
