# Names the links to the pages of the account, for screen readers.
account-tabs-label = Account pages
# Four links side by side. Keep them short.
account-tabs-overview = Overview
account-tabs-sessions = Devices
account-tabs-activity = Activity
account-tabs-language = Language

account-overview-title = Your account
account-overview-lead = What this portal knows about you, and what you can change.
account-overview-name = Name
account-overview-username = User name
account-overview-password = Password
# $time: date and clock time.
account-overview-password-changed = Last changed { $time }
# There is a password, but no time is known.
account-overview-password-set = Set
# $time: date and clock time.
account-overview-password-expires = Expires { $time }
# Link. The next message follows for screen readers: "Change password".
account-overview-change = Change
account-overview-change-what = password
account-overview-ways = Ways to get back in
account-overview-ways-none = None set up
# Read out after "Change".
account-overview-ways-what = ways to get back in

account-sessions-title = Signed-in devices
account-sessions-lead = These browsers are signed in to this portal with your account.
# Such as "Firefox on Windows".
account-sessions-name = { $browser } on { $system }
# A browser that does not say which one it is.
account-sessions-unknown = Unknown browser
# Tag beside the browser that shows this page.
account-sessions-current = This device
# A date and time follow.
account-sessions-seen = Last used
# A date and time follow.
account-sessions-started = Signed in
# Button, beside one device.
account-sessions-end = Sign out
# Button.
account-sessions-end-others = Sign out all other devices
account-sessions-only = No other device is signed in.
account-sessions-notice-ended = The device is signed out.
account-sessions-notice-others-ended = All other devices are signed out.

account-activity-title = Recent activity
account-activity-lead = What happened to your account in this portal, newest first.
account-activity-empty = Nothing has happened yet.
account-activity-not-you-title = Was something not you?
account-activity-not-you = Change your password now, then tell your help desk.
account-activity-not-you-password = Change password
account-activity-not-you-help = Get help
# Lines of the list of what happened.
account-activity-signed-in = Signed in
account-activity-sign-in-failed = Sign-in with a wrong password
account-activity-signed-out = Signed out
account-activity-password-reset = Password reset
account-activity-password-created = First password set
account-activity-link-sent = Link to set a password sent
account-activity-password-changed = Password changed
account-activity-password-wrong = Wrong current password entered
account-activity-session-ended = Device signed out
account-activity-method-added = Way to get back in added
account-activity-method-changed = Way to get back in changed
account-activity-method-removed = Way to get back in removed
account-activity-confirmed = Ways to get back in confirmed
account-activity-disowned = Reported as “not me”

account-language-title = Language
account-language-lead = Choose the language of this portal and of the emails it sends you.
