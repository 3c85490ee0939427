# A part of the administrator's portal.
admin-users-nav = Users

admin-users-list-title = Users
# Said once a user is deleted.
admin-users-list-deleted = The user is deleted.
# Link to the page on which a user is created.
admin-users-list-new = Add a user
admin-users-list-search = Search
admin-users-list-search-hint = The beginning of a name, user name or work email address
admin-users-list-find = Find
# Opens the choices below.
admin-users-list-narrow = Narrow the list
admin-users-list-clear = Show everyone
# Nobody but the reader is there yet.
admin-users-list-alone = No users yet. Import a file or add one.
admin-users-list-nobody = Nobody matches.
# Only a part of the list was looked through.
admin-users-list-partial = Few people match, so only a part of the list was looked through. Press Next to go on, or type more of the name.
# $n: how many users there are.
admin-users-list-total = Found: { $n }
# $n: a number; there are more users than this.
admin-users-list-more-than = Found: more than { $n }
# Headings of the columns.
admin-users-list-name = Name
admin-users-list-username = User name
admin-users-list-state = State
admin-users-list-ways = Ways back in
admin-users-list-groups = Groups
# $held: how many ways back in somebody has set up. $required: how many are needed.
admin-users-list-held-of = { $held } of { $required }

# Stands in each of the lists below when nothing is chosen.
admin-users-filter-any = Any
admin-users-filter-state = State
admin-users-filter-registered = Registration
admin-users-filter-method = Has set up
admin-users-filter-role = Role
admin-users-filter-group = Group

# Cannot sign in for now.
admin-users-state-locked = Locked
# The password cannot be reset for now, after too many wrong codes.
admin-users-state-blocked = Reset blocked
admin-users-state-disabled = Disabled
admin-users-state-expired = Password expired
admin-users-state-no-password = No password

admin-users-registered-complete = Complete
admin-users-registered-partly = Partly
admin-users-registered-nothing = Nothing yet

admin-users-new-title = Add a user
admin-users-new-username-hint = The part before the @ is enough.
# Roles, and what each lets somebody do.
admin-users-new-role-user = Looks after the own account, and sees nothing of this portal’s administration.
admin-users-new-role-reports = Sees figures that name nobody.
admin-users-new-role-helpdesk = Finds users, resets their passwords and unlocks them.
admin-users-new-role-admin = May do everything in this organization: change users, rules, brand and settings, and make other administrators.
# How somebody new signs in for the first time.
admin-users-new-first = First sign-in
admin-users-new-first-temporary = With a temporary password
# $hours: how many hours it works.
admin-users-new-first-temporary-hint = It is shown once, works for this many hours and has to be changed at the first sign-in: { $hours }
admin-users-new-first-invited = By invitation
# $days: a number.
admin-users-new-first-invited-hint = The user gets an email with a link to set the first password. It works once, for this many days: { $days }
admin-users-new-first-none = Without a password
admin-users-new-first-none-hint = The user sets one by “Forgot password”. That needs a private email address or another way to get back in.
admin-users-new-submit = Add the user
admin-users-new-error-username-empty = Enter a user name
# $max: characters.
admin-users-new-error-username-shape = A user name has no blanks and { $max } characters or fewer
admin-users-new-error-username-realm = Leave out the @ and what follows, or use an ending that belongs to your organization
admin-users-new-error-username-taken = Somebody has this user name already. Choose another one.
admin-users-new-error-invited-nowhere = Enter an email address to which the invitation goes

# Under the list: what is done to those who are chosen.
admin-users-bulk-title = Do the same for many
# Beside a box, for screen readers. $name: a user's name.
admin-users-bulk-choose = Choose { $name }
admin-users-bulk-whom = Who
admin-users-bulk-whom-chosen = Those I ticked in the list
admin-users-bulk-whom-matching = Everyone who matches this search
admin-users-bulk-action = What
admin-users-bulk-with-group = Which group
admin-users-bulk-none = Choose
# Leads to a page that shows whom it would affect.
admin-users-bulk-preview = Show who is affected
admin-users-bulk-unlock = Unlock
admin-users-bulk-invite = Invite to set the first password
admin-users-bulk-require = Ask to register anew
admin-users-bulk-end-sessions = Sign out everywhere
admin-users-bulk-disable = Disable
admin-users-bulk-enable = Enable
admin-users-bulk-delete = Delete for good
admin-users-bulk-never-expires = Let passwords never expire
admin-users-bulk-expires = Let passwords expire again
admin-users-bulk-join = Add to a group
admin-users-bulk-leave = Remove from a group
admin-users-bulk-back = Back to the list
# $n: how many users.
admin-users-bulk-count = Users affected: { $n }
# $group: name of a group.
admin-users-bulk-group = Group: { $group }
# The last line of a list of names. $n: how many others there are.
admin-users-bulk-more = Others: { $n }
admin-users-bulk-own = Your own account is left out.
admin-users-bulk-submit = Do it now
admin-users-bulk-error-action = Choose what is to be done
admin-users-bulk-error-group = Choose the group
admin-users-bulk-error-nobody = There is nobody to do this to. Tick at least one user other than yourself.
# $max: a number of users.
admin-users-bulk-error-many = This would affect more than { $max } users, the most at one time. Narrow the search.
admin-users-bulk-error-others = By now the search finds other users than those you were shown. Nothing was done. Look at the list below and decide again.
admin-users-bulk-done = Done
admin-users-bulk-done-unlock = Unlocked
admin-users-bulk-done-require = Asked to register anew
admin-users-bulk-done-invite = Invited to set the first password
admin-users-bulk-done-end-sessions = Signed out everywhere
admin-users-bulk-done-disable = Disabled
admin-users-bulk-done-enable = Enabled
admin-users-bulk-done-delete = Deleted
admin-users-bulk-done-never-expires = Passwords never expire
admin-users-bulk-done-expires = Passwords expire again
admin-users-bulk-done-join = Added to the group
admin-users-bulk-done-leave = Removed from the group
# Labels of three numbers.
admin-users-bulk-changed = Changed
admin-users-bulk-same = Nothing to change
admin-users-bulk-skipped = Left out
