# Shown in the demonstration only.
demo-outbox-title = Mails of this demonstration
demo-outbox-lead = Nothing leaves this computer. Here is each mail as its receiver would get it, newest first.
# Link that looks like a button.
demo-outbox-reload = Look for new mails
demo-outbox-empty = No mail has been sent yet.
# A mail address follows.
demo-outbox-to = To
# Link to the mail with its pictures and colours.
demo-outbox-html = Show the mail as designed
