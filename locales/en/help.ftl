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
