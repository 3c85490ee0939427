# The pages of one user in the administrator's portal. "The user" is somebody else than the reader.

# Link.
admin-user-all = All users
# Link.
admin-user-back = Back to the user
# Link beside a button.
admin-user-cancel = Cancel
# Stands where there is no value.
admin-user-none = None
# Names a row of links for screen readers.
admin-user-actions = What you can do
# Heading.
admin-user-who = About the user
admin-user-password = Password
# $time: date and clock time.
admin-user-password-changed = Set by the user { $time }
admin-user-password-given = Set by somebody else
# $time: date and clock time.
admin-user-password-expires = Expires { $time }
# $time: date and clock time.
admin-user-password-link = A link to set a new one was sent. It works until { $time }.
# $time: date and clock time.
admin-user-password-invitation = An invitation to set the first one was sent. It works until { $time }.
# Label. The name of a system follows.
admin-user-authority = Password kept in
# Stands after the label above.
admin-user-authority-local = This portal
# Label. A number of devices follows.
admin-user-sessions = Signed in
admin-user-sessions-count =
    { $count ->
        [one] On { $count } device
       *[other] On { $count } devices
    }
# Stands after the label "Signed in".
admin-user-sessions-none = Nowhere
# Label. A date and time follow.
admin-user-created = Created
# Roles.
admin-user-role-user = User
admin-user-role-reports = Reads reports
admin-user-role-helpdesk = Help desk
admin-user-role-admin = Administrator

# Small tags beside the name. $time: date and clock time.

admin-user-tag-disabled = Disabled since { $time }
admin-user-tag-locked = Locked since { $time }
admin-user-tag-locked-out = Sign-in locked until { $time }
admin-user-tag-blocked = Resets blocked until { $time }
admin-user-tag-no-password = No password yet
admin-user-tag-expired = Password expired { $time }
admin-user-tag-temporary = Temporary password until { $time }
admin-user-tag-temporary-ended = Temporary password has expired
admin-user-tag-never-expires = Password never expires

# Ways to get back in.

# Heading.
admin-user-ways = Ways to get back in
admin-user-ways-off = Your organization asks for none.
admin-user-ways-complete = Registration is complete.
# $missing and $required: numbers of ways to get back in.
admin-user-ways-missing = Registration is incomplete: { $missing } of { $required } missing.
admin-user-ways-anew = The user is asked for everything anew at the next sign-in.
# $time: date and clock time.
admin-user-ways-confirmed = Last confirmed { $time }

# What happened to the account.

# Heading.
admin-user-activity = Activity
admin-user-activity-empty = Nothing has happened yet.
# Link to what happened before.
admin-user-activity-older = Older
# Link to what happened last.
admin-user-activity-newest = Newest
# Lines of the list of what happened. The tag "Refused" may follow.
admin-user-event-sign-in = Sign-in
admin-user-event-sign-out = Sign-out
admin-user-event-locked-out = Sign-in locked after wrong passwords
admin-user-event-unlocked-by-user = Unlocked by the user
admin-user-event-unlocked = Unlocked
admin-user-event-released = Resets released
admin-user-event-checked = Identity checked again
admin-user-event-sessions-ended = Devices signed out
admin-user-event-flow-started = Reset or unlock started
admin-user-event-code-requested = Code requested
admin-user-event-code-checked = Code entered
admin-user-event-method-chosen = Way to prove identity chosen
admin-user-event-answers-checked = Security questions answered
admin-user-event-passkey-checked = Passkey used
admin-user-event-password-reset = Password reset
admin-user-event-password-changed = Password changed
admin-user-event-method-added = Way to get back in added
admin-user-event-method-changed = Way to get back in changed
admin-user-event-method-removed = Way to get back in removed
admin-user-event-reported = Question “Was this you?” answered
admin-user-event-help-asked = Message to the help desk
admin-user-event-message-dropped = Message with a code not sent
admin-user-event-message-failed = Message with a code did not arrive
admin-user-event-confirmed = Ways to get back in confirmed
admin-user-event-required = Asked to register anew
admin-user-event-created = Account created
admin-user-event-changed = Account edited
admin-user-event-role-changed = Role changed
admin-user-event-disabled = Account disabled
admin-user-event-enabled = Account enabled
admin-user-event-expiry-waived = Password set to never expire
admin-user-event-expiry-restored = Password set to expire again
admin-user-event-reset-link-sent = Link to set a new password sent
admin-user-event-invited = Invited to set the first password
admin-user-event-password-created = First password set
admin-user-event-network-throttled = A network tries too often
admin-user-event-network-released = Network let in again
admin-user-event-guessing = Somebody seems to guess passwords
admin-user-event-caller-asked = Code for a caller sent
admin-user-event-caller-checked = Caller verified
admin-user-event-tenant-changed = Settings changed
admin-user-event-first-step = First steps
admin-user-event-policy-changed = Rules changed
admin-user-event-questions-changed = Security questions changed
admin-user-event-reminded = Reminded to register, because rules change
admin-user-event-draft-changed = Draft of the brand changed
admin-user-event-draft-discarded = Draft of the brand discarded
admin-user-event-brand-published = Brand published
admin-user-event-messages-changed = Words of messages changed
admin-user-event-sample-sent = Sample of a message sent
admin-user-event-campaign-started = Campaign for registration started
admin-user-event-campaign-stopped = Campaign for registration stopped
admin-user-event-group-created = Group created
admin-user-event-group-deleted = Group deleted
admin-user-event-deleted = Account deleted
admin-user-event-import-started = Import of users started
admin-user-event-import-finished = Import of users finished
admin-user-event-import-undone = Import of users undone
# Tag.
admin-user-event-refused = Refused
# $note: the reason that somebody gave.
admin-user-event-note = Note: { $note }
# $name: the name of a person.
admin-user-event-by-staff = By { $name }
admin-user-event-by-former-staff = By an administrator who is no longer here
admin-user-event-by-operator = At the command line
# $reference: 8 letters and digits.
admin-user-event-reference = Reference { $reference }
# Why something was refused, as a line of its own under it.
admin-user-why-disabled = The account is disabled
admin-user-why-locked = The account is locked
admin-user-why-locked-out = Too many wrong passwords before
admin-user-why-no-password = No password yet
admin-user-why-password = Wrong password
admin-user-why-temporary-ended = The temporary password has expired
admin-user-why-code = Wrong code
admin-user-why-code-expired = The code had expired
admin-user-why-answers = Wrong answers
admin-user-why-passkey = The passkey did not work
admin-user-why-not-allowed = The rules do not allow it
admin-user-why-unregistered = Too few ways to get back in
admin-user-why-tries = Too many wrong tries
admin-user-why-codes = Too many codes were sent
admin-user-why-starts = Too many attempts from the same network
admin-user-why-budget = The limit for texts and calls was reached
admin-user-why-country = No texts and calls to this country
admin-user-why-delivery = It could not be delivered
admin-user-why-disowned = The user said: this was not me

# Pages that ask before something is done. $name: the name of the user. Titles are questions, sentences say what will happen.

admin-user-reset-title = Reset the password of { $name }?
admin-user-reset-shown =
    { $hours ->
        [one] You get a temporary password. It is shown once, works for { $hours } hour and has to be changed at the next sign-in.
       *[other] You get a temporary password. It is shown once, works for { $hours } hours and has to be changed at the next sign-in.
    }
admin-user-reset-ends = The user is signed out everywhere, and an unfinished reset ends.
admin-user-reset-told = The user gets an email that says so, without the password.
# Button.
admin-user-reset-submit = Reset password
admin-user-reset-error-again = This form was sent before, or somebody set another password meanwhile. Nothing was done this time. Send it again only if you need another temporary password.
# Label of a choice of two.
admin-user-reset-how = How
admin-user-reset-by-shown = Show a temporary password
# $mail: an address with most letters hidden.
admin-user-reset-by-link = Send a link to { $mail }
admin-user-reset-link =
    { $hours ->
        [one] The user sets a new password with it. It works once, for { $hours } hour. Until then the password stays, and nobody is signed out.
       *[other] The user sets a new password with it. It works once, for { $hours } hours. Until then the password stays, and nobody is signed out.
    }
admin-user-invite-title = Invite { $name } to set the first password?
admin-user-invite-what =
    { $days ->
        [one] The user gets an email with a link. It works once, for { $days } day.
       *[other] The user gets an email with a link. It works once, for { $days } days.
    }
admin-user-invite-older = A link that was sent before no longer works.
# $mail: an address with most letters hidden.
admin-user-invite-mail = Known address: { $mail }
# Button.
admin-user-invite-submit = Send invitation
# Button, where one was sent before.
admin-user-invite-again = Send invitation again
# Why no link is sent.
admin-user-link-error-address = No email address of this user is known. Add one first.
admin-user-link-error-kept-out = The account is disabled or locked. Enable or unlock it first.
admin-user-link-error-password = The user has a password already. Reset it instead.
admin-user-unlock-title = Unlock { $name }?
admin-user-unlock-what = Earlier wrong passwords no longer count, and the user can sign in again.
admin-user-unlock-password = The password stays the same.
# Button.
admin-user-unlock-submit = Unlock
admin-user-release-title = Release { $name } for resets?
admin-user-release-what = Earlier wrong codes and answers no longer count, and the user can reset the password again.
admin-user-release-password = The password stays the same.
# Button.
admin-user-release-submit = Release
admin-user-require-title = Ask { $name } to register anew?
admin-user-require-what = At the next sign-in the user is asked for every way to get back in.
admin-user-require-until = Until then, what is registered keeps working.
# Button.
admin-user-require-submit = Ask to register anew
admin-user-end-sessions-title = Sign { $name } out everywhere?
admin-user-end-sessions-what = Every signed-in device is signed out at once.
admin-user-end-sessions-password = The password stays the same.
# Button.
admin-user-end-sessions-submit = Sign out everywhere
admin-user-never-expires-title = Let the password of { $name } never expire?
admin-user-never-expires-what = The password lasts, whatever the rules of your organization say.
# Button.
admin-user-never-expires-submit = Let it never expire
admin-user-expires-title = Let the password of { $name } expire again?
admin-user-expires-what = The rules of your organization count again. A password that is too old has to be changed at the next sign-in.
# Button.
admin-user-expires-submit = Let it expire again
admin-user-enable-title = Enable { $name }?
admin-user-enable-what = The user can sign in and reset the password again.
# Button.
admin-user-enable-submit = Enable
admin-user-disable-title = Disable { $name }?
admin-user-disable-what = The user is signed out everywhere and can neither sign in nor reset the password.
admin-user-disable-kept = Nothing is deleted. You can enable the account again.
# Button.
admin-user-disable-submit = Disable
admin-user-delete-title = Delete { $name }?
admin-user-delete-what = The account and everything registered for it is deleted for good. This cannot be undone.
admin-user-delete-kept = The record of what happened stays.
# Label of a box.
admin-user-delete-name = To be sure, type the user name { $username }
# Button.
admin-user-delete-submit = Delete for good

# Said on the user's page once something is done.

admin-user-done-unlock = The account is unlocked.
admin-user-done-reset = A link to set a new password is on its way to the user.
admin-user-done-invite = The invitation is on its way to the user.
admin-user-done-release = The user can reset the password again.
admin-user-done-require = The user is asked to register anew at the next sign-in.
admin-user-done-end-sessions = The user is signed out everywhere.
admin-user-done-disable = The account is disabled.
admin-user-done-enable = The account is enabled.
admin-user-done-never-expires = When the password expires was changed.
admin-user-done-edit = Your changes are saved.

# The page that shows a temporary password.

# Title.
admin-user-password-title = Temporary password
# The password follows.
admin-user-password-lead = For { $name }, user name { $username }:
admin-user-password-once = It is shown only now. Give it to the user in person or on a number you already know.
# $time: date and clock time.
admin-user-password-until = It works until { $time }.
admin-user-password-change = It has to be changed at the next sign-in.
admin-user-password-kept-out = The account is disabled or locked: nobody can sign in to it yet.
# Link.
admin-user-password-back = Done, back to the user

# The page on which a user is edited.

# Button.
admin-user-edit-link = Edit
admin-user-edit-title = Edit { $name }
admin-user-edit-display-name = Name shown
admin-user-edit-given-name = Given name
admin-user-edit-family-name = Family name
admin-user-edit-work-mail = Work email
admin-user-edit-language = Language of emails
admin-user-edit-language-none = As the browser says
admin-user-edit-role = Role
admin-user-edit-groups = Groups
admin-user-edit-mail = Private email that you fill in
admin-user-edit-mail-hint = Codes go there until the user registers an address. Leave it empty to keep what is stored.
# $mail: an address with most letters hidden.
admin-user-edit-mail-given = Filled in until now: { $mail }
# Check box.
admin-user-edit-mail-remove = Take the stored address away
# Button.
admin-user-edit-submit = Save
# Heading over what somebody else stored meanwhile.
admin-user-edit-newer = Stored now

# What is wrong with what was typed.

admin-user-error-display-name-empty = Enter the name that is shown
admin-user-error-display-name-long = Use { $max } characters or fewer for the name shown
admin-user-error-given-name-long = Use { $max } characters or fewer for the given name
admin-user-error-family-name-long = Use { $max } characters or fewer for the family name
admin-user-error-work-mail = Enter a work email address like name@contoso.example
admin-user-error-work-mail-taken = Another user has this work email address
admin-user-error-mail = Enter a private email address like name@mail.example
admin-user-error-name-differs = Type the user name exactly, so that nobody is deleted by mistake
