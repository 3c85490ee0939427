help-page-title = Get help
help-page-lead = Your help desk can help you back into your account.
help-page-nobody = Ask the people who look after the computers in your organization.

help-page-try-title = Check these first
help-page-try-caps = Is Caps Lock on?
help-page-try-keyboard = Is the keyboard set to another language? Choose Show and type your password again.
help-page-try-saved = Does your phone or computer still use an old password that it saved?
help-page-try-junk = Are you waiting for a code? Look in your junk or spam folder.

help-page-ready-title = Have this ready
help-page-ready-name = Your user name
help-page-ready-time = When it happened
help-page-ready-text = What the page said, and its reference if there was one

help-page-secret = Never tell anybody your password or a code, not even the help desk.
# Links that look like buttons.
help-page-forgot = I forgot my password
help-page-sign-in = Sign in

# Title of the page for people who cannot use any way to prove who they are.
help-identify-title = Ask your help desk
help-identify-lead = If you cannot prove in any of these ways who you are, your help desk can let you back into your account.
# 8 letters and digits follow, which the help desk asks for on the phone.
help-identify-reference = Your reference:
# "It" is the reference.
help-identify-reference-hint = Read it to the help desk. It shows them what you tried, and opens nothing.
# An item under "Have this ready".
help-identify-ready-proof = Something that shows who you are, such as your staff card
# Link that looks like a button, to the form for a message.
help-identify-write = Write to the help desk
# Link to the page of the reset from which somebody came.
help-identify-back = Back to where you were
# Link to the page with advice such as "Is Caps Lock on?".
help-identify-more = What to check first
