# Shown under what went wrong.
fault-page-help = If this goes on, tell your help desk.
# Link that looks like a button.
fault-page-home = Go to the start page
# A short code follows that helps the help desk find what happened.
fault-page-reference = Reference:

fault-not-found-title = Page not found
fault-not-found-lead = Check the address, or begin at the start page.

# A form that was sent from a page opened too long ago, or from another website.
fault-stale-title = This page was open for too long
fault-stale-lead = To keep your account safe, we did not use what you sent. Nothing was changed. Go to the start page and try again.

fault-too-large-title = That was too much at once
fault-too-large-lead = What you sent is larger than this page accepts. Nothing was changed.

fault-bad-request-title = We could not read that
fault-bad-request-lead = Something in the request was incomplete. Go back and try again. Nothing was changed.

fault-method-title = This page cannot do that
fault-method-lead = Begin at the start page. Nothing was changed.

fault-busy-title = Many people are here right now
fault-busy-lead = Wait a few seconds, then try again. Nothing was changed.

fault-server-title = Something went wrong on our side
fault-server-lead = We have written down what happened. Try again in a few minutes.

# Too many wrong passwords or codes came from the same network as this browser. The page is the same for every account.
fault-throttled-title = Too many tries from your network
fault-throttled-lead = To keep accounts safe, we accept no more tries from your network right now.
# $time: a date and clock time, such as March 3, 2026 at 2:15 PM.
fault-throttled-until = You can try again after { $time }.
# Behind one address there may be a whole office.
fault-throttled-help = Other people may share this network with you. If you need your account sooner, ask your help desk.

# A page of the administrator's portal, opened by somebody whose role does not include it.
fault-not-allowed-title = You may not open this page
fault-not-allowed-lead = Your role does not include it. If you need it for your work, ask an administrator of your organization.
