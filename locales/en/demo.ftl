# Shown in the demonstration only.
demo-outbox-title = Messages of this demonstration
demo-outbox-lead = Nothing leaves this computer. Here is each email, text and call as its receiver would get it, newest first.
# Link that looks like a button.
demo-outbox-reload = Look for new messages
demo-outbox-empty = No message has been sent yet.
# A mail address or a phone number follows.
demo-outbox-to = To
# Link to the mail with its pictures and colours.
demo-outbox-html = Show the email as designed
# Headings over a text to a phone and over what a call says.
demo-outbox-text = Text message
demo-outbox-call = Phone call
