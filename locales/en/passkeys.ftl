# Title of the page with somebody's own passkeys. Says what one does with them, not what they are called.
passkeys-list-title = Sign in with your face, fingerprint or screen lock
passkeys-list-lead = What you set up here is called a passkey. It stays on your device or in your password manager. With it you sign in, and get back into your account, without a password.
# Stands in the place of a name.
passkeys-list-unnamed = Passkey without a name
# A date and time follow.
passkeys-list-added = Set up
# A date and time follow.
passkeys-list-used = Last used
passkeys-list-unused = Not used yet
# The address of a website follows.
passkeys-list-host = Works at
# Button, beside one passkey.
passkeys-list-remove = Remove
passkeys-list-without = This browser cannot set up a passkey. Use another way.
# A link to the same page at another address follows.
passkeys-list-elsewhere = Passkeys do not work at this address of the portal. Open this page here:
passkeys-list-nowhere = Passkeys cannot be set up in this portal. Use another way.

# Opens a small form. The name of the passkey follows for screen readers.
passkeys-rename-open = Change name
passkeys-rename-label = New name
# Button.
passkeys-rename-submit = Save name

# "This": setting up a passkey.
passkeys-new-shared = Do not do this on a device you share.
passkeys-new-label = Name (optional)
passkeys-new-hint = Helps you tell it from others, such as “Work laptop”.
# Button.
passkeys-new-submit = Set up a passkey

# Button on the sign-in page.
passkeys-sign-in-submit = Use a passkey
# Under the button. Says what one does.
passkeys-sign-in-hint = With your face, fingerprint or screen lock

# The next five are shown when the browser did not go on.
passkeys-told-cancelled = Nothing was done. You can try again.
passkeys-told-held = This device already has a passkey for your account.
passkeys-told-elsewhere = Passkeys do not work at this address of the portal. Use another way.
passkeys-told-absent = This device has nothing to make or use a passkey with. Use another way.
passkeys-told-failed = That did not work. Reload the page, then try again.

# The same sentence for every reason: it must not tell whether the account exists.
passkeys-error-wrong = This passkey does not work here. Try again, or use another way.
passkeys-error-not-made = The passkey was not set up. Try again.
passkeys-error-over = That took too long. Try again.
passkeys-error-many = You have as many passkeys as an account can have. Remove one to set up another.
passkeys-error-name = Enter a name for the passkey

passkeys-notice-added = Your passkey is set up. You can use it from now on.
passkeys-notice-renamed = The name is saved.
passkeys-notice-removed = The passkey is removed. Delete it from your device or password manager as well.

# Title of the page at a check of a reset.
passkeys-gate-title = Show that it is you
# $username: what was typed. Must not tell whether the account exists.
passkeys-gate-lead = Use the passkey of { $username }: your face, fingerprint or screen lock.
passkeys-gate-without = This browser cannot use a passkey. Use another way.
# $left: how many more times it can be tried.
passkeys-gate-error =
    { $left ->
        [one] This passkey does not belong to this account. You have { $left } try left.
       *[other] This passkey does not belong to this account. You have { $left } tries left.
    }
