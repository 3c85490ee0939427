# These pages are opened from the link "This was not me" in a mail.
report-question-title = Was this you?
# What happened, one of these.
report-what-password-reset = The password of your work account was reset.
report-what-password-changed = The password of your work account was changed.
report-what-unlocked = Your work account was unlocked.
report-what-password-given = Your help desk or an administrator reset the password of your work account.
report-what-password-first = The first password of your work account was set.
report-question-when = When
# $time: date and time.
report-question-at = { $time }
# Button.
report-question-yes = Yes, it was me
# Button.
report-question-no = No, this was not me
# The title where the help desk or an administrator did it: the reader may have asked for it.
report-asked-title = Did you ask for this?
# Button.
report-asked-yes = Yes, I asked for it
# Button.
report-asked-no = No, I did not ask for it
report-question-hint = If it was not you, we lock your account at once, sign it out everywhere and tell your help desk.
# The same where the organization has no help desk with an email address.
report-question-hint-administrators = If it was not you, we lock your account at once, sign it out everywhere and tell your administrators.
# The same where nobody else can be told.
report-question-hint-alone = If it was not you, we lock your account at once and sign it out everywhere.

# Title after "No, this was not me".
report-disowned-title = Your account is locked
report-disowned-lead = Nobody can sign in with it now. It is signed out everywhere, and your help desk knows.
# The same where the organization has no help desk with an email address.
report-disowned-lead-administrators = Nobody can sign in with it now. It is signed out everywhere, and your administrators know.
# The same where nobody else could be told.
report-disowned-lead-alone = Nobody can sign in with it now. It is signed out everywhere.
report-disowned-next = Call your help desk. They check that it is you and let you set a new password.
# Link that looks like a button.
report-disowned-help = Get help

# Title after "Yes, it was me".
report-owned-title = Thank you
report-owned-lead = Then all is well. There is nothing more to do.
# Link that looks like a button.
report-owned-sign-in = Sign in

# Title when the link is too old or was used before.
report-expired-title = This link no longer works
report-expired-lead = It was used before, or it is too old. Nothing was changed.
report-expired-next = If somebody else may know your password, set a new one now and tell your help desk.
# Links that look like buttons.
report-expired-reset = Set a new password
report-expired-help = Get help
