# The checklist of a new organization. "It" in the state of a test is the message that was sent.
admin-start-title = First steps
admin-start-lead = Everything your portal needs before people can help themselves. You can stop at any time and go on later.
# $done and $all: numbers of steps.
admin-start-progress = Steps done: { $done } of { $all }
# Link to the first page of the administration.
admin-start-overview = To the overview
# State of a step.
admin-start-state-done = Done
# State of a step.
admin-start-state-open = To do
# State of a step.
admin-start-state-skipped = Put off
# Button: nothing about this step needs to be changed.
admin-start-agree = Keep it like this
# Button.
admin-start-skip = Put off
# Button: a step that was put off is to be done after all.
admin-start-unskip = Do it after all
# Title of a step.
admin-start-names-title = Name and address
admin-start-names-lead = People find your portal under an address that they remember and trust.
# Label of a value.
admin-start-names-organization = Organization
# Label of a value.
admin-start-names-address = Address
# Link.
admin-start-names-go = Open the settings
# Title of a step.
admin-start-brand-title = Logo and color
admin-start-brand-lead = Pages and emails look like your organization. It is done when you publish.
# Link.
admin-start-brand-go = Open the brand editor
# Title of a step.
admin-start-policy-title = Methods and password rules
admin-start-policy-lead = You decide how people prove who they are, and which passwords are good enough. What is set now is a good beginning.
# Link.
admin-start-policy-go = Open the policy
# Title of a step.
admin-start-mail-title = Emails
admin-start-mail-lead = Codes and news leave as emails. A test shows whether the mail server takes them.
# $address: the email address of the reader.
admin-start-mail-to = The test email goes to { $address }.
# Button.
admin-start-mail-go = Send test email
# Link to the page on which ways back in are set up.
admin-start-mail-nowhere = No email address of yours is known. Add one first.
# Title of a step.
admin-start-text-title = Texts
admin-start-text-lead = People may have codes sent to their phones. A test shows whether texts leave. If you have nobody who carries them, take them out of the methods.
# Label of a box.
admin-start-text-number = Your mobile number
admin-start-text-number-hint = The number is used for this test only.
# Button.
admin-start-text-go = Send test text
# State of a test message. $time: when it was asked for.
admin-start-trial-waiting = It waits to leave since { $time }. This page looks again by itself.
# State of a test message. What the server said follows. $time: when it is tried again.
admin-start-trial-again = It has not left yet. Next try: { $time }. The last one ended with:
# State of a test message. $time: when it left.
admin-start-trial-sent = It left: { $time }. Look whether it arrived.
# State of a test message. What the server said may follow. $time: when it was given up.
admin-start-trial-refused = It was refused: { $time }. Put the settings of the server right and try again.
# State of a test message. $time: when that was seen.
admin-start-trial-dropped = It did not leave: { $time }. Today’s limit is reached, or the address is gone.
# Title of a step.
admin-start-desk-title = Help desk
admin-start-desk-lead = Whoever does not get on finds out here whom to ask.
admin-start-desk-none = Nothing is known yet: no phone number, no email address, no website.
# What follows is the contact of the help desk.
admin-start-desk-shown = This is what people see:
# Link.
admin-start-desk-go = Enter the contact
# Link to the page for people in trouble.
admin-start-desk-look = See the help page
# Title of a step.
admin-start-try-title = Try it yourself
admin-start-try-lead = Reset a password as your people will do it.
# First of three sentences on how to try it.
admin-start-try-user = Create a test user with a private email address of yours.
# Second of three sentences.
admin-start-try-window = Open the page below in a private window, so that you stay signed in here.
# Third of three sentences.
admin-start-try-back = Go on until the new password is set, then come back: this page notices it.
# $time: a moment.
admin-start-try-seen = Last reset: { $time }
# Link.
admin-start-try-go = Open “Forgot password”
# Title of a step.
admin-start-pilot-title = Let the first people in
admin-start-pilot-lead = Begin with a small group. When they get on well, invite everybody.
admin-start-pilot-people = There are users.
admin-start-pilot-nobody = There are no users yet.
admin-start-pilot-asked = They are asked to register when they sign in.
admin-start-pilot-unasked = Nobody asks them to register.
# Link.
admin-start-pilot-import = Import users
# Link.
admin-start-pilot-policy = Decide on registration
# Link.
admin-start-pilot-invite = Invite people
