# The first page of a new installation.
setup-form-title = Set up your portal
setup-form-lead = Name your organization and create its first administrator.
setup-form-organization-label = Name of the organization
setup-form-organization-hint = Shown on every page and in every email.
# The part of a user name after the @.
setup-form-realm-label = User name ending
setup-form-realm-hint = What follows the @ in a user name, such as example.org
setup-form-username-label = Administrator’s user name
setup-form-username-hint = The part before the @ is enough.
setup-form-mail-label = Administrator’s email address
setup-form-mail-hint = Confirmations are sent here. A private address also gets codes, once you have set up a second way to get back in.
setup-form-password-label = Administrator’s password
# Button.
setup-form-submit = Create portal

setup-error-organization-empty = Enter the name of the organization
setup-error-organization-shape = Use { $max } characters or fewer in the name, and no control characters
setup-error-realm-empty = Enter what follows the @ in a user name
setup-error-realm-shape = Enter a name like example.org, without the @
setup-error-username-empty = Enter a user name for the administrator
setup-error-username-shape = Use letters, digits, dots, hyphens and underscores in the user name
setup-error-mail-empty = Enter an email address for the administrator
setup-error-mail-shape = Enter an email address like name@example.org

setup-done-title = Your portal is ready
setup-done-lead = The organization and its administrator are created.
setup-done-next = Sign in with the user name and password you chose.
# Link that looks like a button.
setup-done-sign-in = Sign in

# Page of a new installation, opened without the one-time address that the server prints when it starts
setup-closed-title = This portal is not set up yet
setup-closed-lead = The server printed an address when it started. Open that address to create your organization and its administrator.
