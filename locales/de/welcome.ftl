# The page of a link with which somebody sets a password. The help desk or an administrator mailed the link.
# Title, to set a new password in the place of one that was forgotten.
welcome-form-title-reset = Neues Kennwort festlegen
# Title, to set the first password of a new account.
welcome-form-title-invitation = Willkommen: Kennwort festlegen
# $time: date and clock time.
welcome-form-lead-reset = Bis Sie es festgelegt haben, gilt Ihr jetziges Kennwort weiter. Dieser Link funktioniert einmal, bis { $time } Uhr.
# $time: date and clock time.
welcome-form-lead-invitation = Damit melden Sie sich ab jetzt an. Dieser Link funktioniert einmal, bis { $time } Uhr.
# $username: the user name.
welcome-form-account = Für das Konto { $username }
# Label.
welcome-form-label = Neues Kennwort
# Button.
welcome-form-submit = Kennwort festlegen

# Title.
welcome-done-title = Ihr Kennwort ist festgelegt
welcome-done-lead = Melden Sie sich jetzt damit an.
welcome-done-next = Danach werden Sie vielleicht gefragt, wie Sie wieder in Ihr Konto kommen, falls Sie Ihr Kennwort einmal vergessen.
# Link that looks like a button.
welcome-done-sign-in = Anmelden

# Title when a link was used, is too old, or was never made.
welcome-ended-title = Dieser Link funktioniert nicht
welcome-ended-lead = Er wurde schon verwendet, ist zu alt, oder es gibt einen neueren. Es wurde nichts geändert.
welcome-ended-next = Nehmen Sie die neueste E-Mail. Wenn Sie keine haben, bitten Sie Ihren Helpdesk um einen neuen Link, oder legen Sie selbst ein neues Kennwort fest.
# Links that look like buttons.
welcome-ended-reset = Kennwort vergessen
welcome-ended-help = Hilfe holen
# Title when the account is disabled or locked.
welcome-closed-title = Dieses Konto ist gesperrt
welcome-closed-lead = Dafür kann derzeit niemand ein Kennwort festlegen. Es wurde nichts geändert.
welcome-closed-next = Fragen Sie Ihren Helpdesk. Dort erfahren Sie den Grund, und dort kann das Konto wieder geöffnet werden.
