# Names the links to the parts of the administrator's portal for screen readers.
admin-nav-label = Administration
# Link in the header of every page, for people who have a role in the administration.
admin-link = Administration
admin-nav-overview = Overview
admin-nav-desk = Help desk
# The part in which people are invited to register.
admin-nav-campaigns = Campaigns

admin-overview-title = Overview

# Asked again in front of an action that does harm in the wrong hands.
admin-again-title = Confirm it is you
admin-again-lead = You signed in a while ago. Enter your password once more, and we carry out what you asked for. Nothing was changed yet.
admin-again-submit = Confirm and continue

admin-reason-label = Reason
admin-reason-hint = Kept with the record of this action, so that others understand it later.

# Names the links to the page before and after of a long list for screen readers.
admin-pager-label = Pages
admin-pager-previous = Previous
admin-pager-next = Next

admin-error-own-account = This is your own account. Ask another administrator to do this.
admin-error-above-role = This person has a role that you may not act on. Ask an administrator.
admin-error-reason-empty = Say why you do this
admin-error-reason-long = Use { $max } characters or fewer for the reason
admin-error-changed = Somebody else changed this while you had it open. What you entered is still here. Compare it with what is stored now, then save again.
