# Shown under what went wrong.
fault-page-help = If this goes on, tell your help desk.
# $time: clock time, such as 2:20 PM.
fault-page-until = You can try again at { $time }.
# Link that looks like a button.
fault-page-home = Go to the start page
# A short code follows that helps the help desk find what happened.
fault-page-reference = Reference:

fault-not-found-title = Page not found
fault-not-found-lead = Check the address, or begin at the start page.

fault-forbidden-title = You cannot open this page
fault-forbidden-lead = Your account does not have access to it.

fault-too-often-title = Too many tries
fault-too-often-lead = There were too many requests in a short time.

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

fault-unavailable-title = We cannot do this right now
fault-unavailable-lead = A part of the portal is not answering. Your password is unchanged. Try again in a few minutes.

fault-cookies-title = Your browser blocks cookies that this page needs
fault-cookies-lead = Allow cookies for this website, then open the page again. They only keep you signed in and remember your language.
