# What an organization says of itself, on a page for its administrators.
admin-settings-title = Settings
admin-settings-lead = Name, languages and addresses of your organization. Changes count at once, on every page.
admin-settings-saved = The settings are saved.
# Heading over what somebody else saved meanwhile.
admin-settings-newer = Stored now
admin-settings-name = Name of the organization
admin-settings-name-hint = Stands on every page and in every email.
admin-settings-zone = Time zone
# $example: the name of a time zone.
admin-settings-zone-hint = Pages and emails tell the time in it. A name such as { $example }.
admin-settings-language = Usual language
admin-settings-language-hint = For people whose browser asks for none of the languages that you offer.
admin-settings-languages = Languages to choose from
admin-settings-languages-hint = People see only these in the language list.
# Instead of a list.
admin-settings-languages-all = All
admin-settings-hosts = Host names
admin-settings-hosts-hint = One a line, such as password.example.org. Your name server must lead them here.
admin-settings-hosts-notice = People who open one of them see your pages. Links in emails lead to the first one.
admin-settings-realms = User name endings
admin-settings-realms-hint = What follows the @ in user names, one a line, such as example.org
admin-settings-realms-notice = People may type their user name with any of them. Who types one that you removed is not found any more.
# Heading.
admin-settings-staff = Help desk and administrators
# Check box.
admin-settings-desk-check = The help desk verifies a caller before it resets a password
admin-settings-desk-check-hint = Callers read out a code that is sent to what they registered. Administrators decide for themselves.
# Check box.
admin-settings-reasons = Ask for a reason whenever something is done to an account
admin-settings-reasons-hint = The reason is kept with the event. Without this, it may be left empty.
# Stand after the two sentences above.
admin-settings-on = On
admin-settings-off = Off
admin-settings-save = Save settings
admin-settings-error-language = Choose the usual language
admin-settings-error-languages = Offer at least one language
admin-settings-error-not-offered = Choose a usual language that is offered
admin-settings-error-zone = Choose a time zone from the list
# $name: what was typed.
admin-settings-error-host = { $name } is no host name. Use letters, digits, dots and hyphens.
# $name: a host name.
admin-settings-error-host-taken = { $name } leads to another organization on this server
admin-settings-error-realms = Keep at least one user name ending
# $name: what was typed.
admin-settings-error-realm = { $name } is no user name ending. Use a name like example.org.
# $name: what follows the @ in user names.
admin-settings-error-realm-taken = { $name } belongs to another organization on this server
