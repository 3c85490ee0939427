# Link to this part of the administrator's portal.
admin-policy-nav = Policy
admin-policy-title = Policy

# First sentence of the page.
admin-policy-lead = What passwords must be like, who may reset them and by which proofs. Nothing counts before you have seen what it changes.
admin-policy-submit = Review changes
admin-policy-submit-hint = Next you see what changes and who would be locked out.
admin-policy-notice-saved = The rules were saved. They count from now on.
admin-policy-notice-nothing = Nothing was changed: these are the rules that count already.

# The page on which changes are confirmed is no longer there.
admin-policy-notice-gone = These changes were saved or discarded before, or are too old. Nothing was changed now.
admin-policy-notice-reminding = The emails are on their way.
admin-policy-notice-reminded-before = Users were reminded within the last day already. Nobody gets this email twice a day.

# Rules to start from.
admin-policy-presets = Start from a preset
admin-policy-preset-nist = NIST 2025
admin-policy-preset-nist-lead = Long passwords without rules for characters, as NIST SP 800-63B-4 advises.
admin-policy-preset-microsoft = Like Microsoft
admin-policy-preset-microsoft-lead = Shorter passwords of mixed characters, two proofs for a reset, security questions among them.
admin-policy-preset-strict = Strict
admin-policy-preset-strict-lead = Strong and unbreached passwords, two proofs, no phones and no security questions.
admin-policy-preset-filled = The form below is filled with this preset. Nothing was saved. This is what it would change:
admin-policy-preset-same = These rules count already: this preset would change nothing.
admin-policy-preset-back = Back to the rules that count

# Heading of a table with what somebody else has saved meanwhile.
admin-policy-newer-title = What is stored now
admin-policy-newer-same = What you entered is what is stored now.

# Column heads of that table.
admin-policy-newer-stored = Stored
admin-policy-newer-typed = Entered by you

# Column heads of a table of changes.
admin-policy-changes-rule = Rule
admin-policy-changes-before = Until now
admin-policy-changes-after = Then

# Values of a rule that is on or off.
admin-policy-on = On
admin-policy-off = Off

# Where a list is empty.
admin-policy-none = None

# Ends a list that is not shown whole.
admin-policy-more = and more: { $more }

# What may be typed.
admin-policy-range = From { $least } to { $most }.
admin-policy-range-or-off = From { $least } to { $most }, or 0 for off.

# Headings of groups of rules.
admin-policy-panel-passwords = Passwords
admin-policy-panel-reset = Reset and unlock
admin-policy-panel-registration = Registration
admin-policy-panel-questions = Security questions
admin-policy-panel-questions-lead = The weakest of all proofs: others may know or find the answers. Administrators never use them.
admin-policy-panel-expiry = Expiry
admin-policy-panel-expiry-lead = NIST advises against passwords that expire by the calendar.
admin-policy-panel-abuse = Wrong tries and strangers
admin-policy-panel-messages = Texts and calls

# Each rule has a name, and a sentence on what users notice of it. $n is its number.
admin-policy-min-length = Fewest characters
admin-policy-min-length-notice = New passwords need { $n } characters or more.
admin-policy-max-length = Most characters
admin-policy-max-length-notice = New passwords may have up to { $n } characters.
admin-policy-classes = Kinds of characters
admin-policy-classes-notice = Of small letters, capitals, digits and symbols, new passwords mix at least: { $n }.
admin-policy-classes-off = Any characters will do.
admin-policy-row = Equal or consecutive characters
admin-policy-row-notice = Most characters in a row such as aaaa or 1234: { $n }.
admin-policy-row-off = Rows such as aaaa or 1234 may be of any length.
admin-policy-history = Earlier passwords
admin-policy-history-notice = So many of the last passwords cannot be used again: { $n }.
admin-policy-history-off = Earlier passwords can be used again.
admin-policy-strength = Estimated strength
admin-policy-strength-notice = Passwords are refused whose estimated strength, from 0 to 4, is below { $n }.
admin-policy-strength-off = The estimated strength is shown, and refuses nothing.
admin-policy-min-age = Days before the next change
admin-policy-min-age-notice = Users keep a new password for so many days; a reset is always possible: { $n }.
admin-policy-min-age-off = Users can change a new password at once.
admin-policy-breached = Refuse breached passwords
admin-policy-breached-notice = When on, passwords known from data breaches are refused. Nothing leaves this machine.
admin-policy-lacks-breached = Breached passwords are to be refused, but there is no list of them here, so none is refused. An operator makes it with this command:
admin-policy-banned = Banned words
admin-policy-banned-notice = One a line, such as the name of your organization or products. Passwords that are built on them are refused.
admin-policy-expiry = Days that a password lasts
admin-policy-expiry-notice = Users must set a new password after so many days: { $n }.
admin-policy-expiry-off = Passwords do not expire.
admin-policy-warning = Days of notice
admin-policy-warning-notice = Users are told at sign-in and by email so many days before: { $n }.
admin-policy-temporary = Hours that a temporary password works
admin-policy-temporary-notice = Users must replace a temporary password within so many hours: { $n }.
admin-policy-link = Hours that a reset link works
admin-policy-link-notice = A link that you mail to a user sets a new password within so many hours: { $n }.
admin-policy-invitation = Days that an invitation works
admin-policy-invitation-notice = New users set their first password within so many days: { $n }.
admin-policy-scope = Who may reset
admin-policy-scope-notice = Everybody else has to call the help desk.
admin-policy-scope-nobody = Nobody
admin-policy-scope-administrators = Administrators only
admin-policy-scope-local = Users whose password lives here
admin-policy-scope-groups = Members of chosen groups
admin-policy-scope-everyone = Everyone
admin-policy-groups = Groups that may reset
admin-policy-groups-notice = They count only with “Members of chosen groups”.
admin-policy-methods = Allowed proofs
admin-policy-methods-notice = Users can register and use these. Administrators never use security questions.
admin-policy-gates = Proofs for a reset
admin-policy-gates-notice = Before a new password or an unlock, users give so many proofs; administrators always give two: { $n }.
admin-policy-unlock = Unlock without a new password
admin-policy-unlock-notice = When on, users who know their password can unlock the account and keep it.
admin-policy-tell = Tell other administrators
admin-policy-tell-notice = When on, they get an email whenever one of them resets the own password.
admin-policy-ask = Ask at sign-in
admin-policy-ask-notice = When on, users who have registered too little are asked for it when they sign in.
admin-policy-required = Ways back in to register
admin-policy-required-notice = Users are asked for so many; never fewer than the proofs for a reset: { $n }.
admin-policy-grace = Days to put it off
admin-policy-grace-notice = Users can skip registration for so many days after they were first asked: { $n }.
admin-policy-grace-off = Registration cannot be put off.
admin-policy-confirm = Days until data is confirmed again
admin-policy-confirm-notice = After so many days users look through what they registered and confirm it: { $n }.
admin-policy-confirm-off = Users are never asked to confirm what they registered.
admin-policy-remind = Days to put the confirmation off
admin-policy-remind-notice = Users can choose “Remind me tomorrow” for so many days: { $n }.
admin-policy-remind-off = The confirmation cannot be put off.
admin-policy-registered = Questions to register
admin-policy-registered-notice = Users choose and answer so many questions: { $n }.
admin-policy-answered = Questions that are asked
admin-policy-answered-notice = A reset asks so many of them, and all answers must be right: { $n }.
admin-policy-min-answer = Fewest characters of an answer
admin-policy-min-answer-notice = Answers with fewer characters are refused: { $n }.
admin-policy-max-answer = Most characters of an answer
admin-policy-max-answer-notice = Answers with more characters are refused: { $n }.
admin-policy-lockout = Wrong passwords before a lock
admin-policy-lockout-notice = After so many wrong passwords sign-in is locked for a minute, then for longer each time: { $n }.
admin-policy-conceal = Conceal accounts
admin-policy-conceal-notice = When on, a name that nobody has meets the same pages as any other. When off, the pages say what is wrong.
admin-policy-work = Slow down repeated resets
admin-policy-work-notice = When on, the browser works for a moment before another reset within the hour begins. There are no pictures to read.
admin-policy-wait = Seconds to wait instead
admin-policy-wait-notice = Where the browser runs no scripts, people wait so many seconds instead: { $n }.
admin-policy-messages = Messages within 24 hours
admin-policy-messages-notice = Texts and calls to all people together: { $n }. After that, users have to choose another way.
admin-policy-per-country = To one country
admin-policy-per-country-notice = Texts and calls to one country within 24 hours: { $n }.
admin-policy-per-number = To one number
admin-policy-per-number-notice = Texts and calls to one number within 24 hours: { $n }.
admin-policy-countries = Countries

# Two-letter codes, such as the ones for Austria and Germany.
admin-policy-countries-notice = Two-letter codes between spaces. Users with numbers of other countries get no texts and calls. Empty means all.

# What is wrong with what was typed.
admin-policy-error-number = Enter a whole number from { $least } to { $most }
admin-policy-error-number-or-off = Enter a whole number from { $least } to { $most }, or 0 for off
admin-policy-error-choice = Choose one of those that are offered
admin-policy-error-no-group = Choose at least one group that may reset
admin-policy-error-no-method = Choose at least one proof
admin-policy-error-word = “{ $word }” cannot be banned: use { $least } to { $most } characters a word
admin-policy-error-words = Ban { $most } words or fewer, those of a group included; these are { $count }
admin-policy-error-country = “{ $typed }” is no two-letter code of a country

# $wanted and $there are numbers.
admin-policy-error-gates = { $wanted } proofs need as many different ways back in; the allowed proofs give { $there }
admin-policy-error-required = { $wanted } are required, but with the allowed proofs { $there } can be registered
admin-policy-error-answered = { $wanted } questions are asked, but only { $there } are registered
admin-policy-error-offered = { $wanted } questions are registered, but only { $there } are offered
admin-policy-error-answer-length = An answer cannot have at least { $wanted } and at most { $there } characters
admin-policy-error-weak = Security questions alone would be enough for a new password. Ask for two proofs, or accept it below.

# OWASP ASVS is a standard.
admin-policy-accept-weak = Security questions alone may be enough. I know that this does not meet OWASP ASVS 6.4.2.

# Rules that members of a group keep instead.
admin-policy-group-rules = Groups with rules of their own
admin-policy-group-rules-none = No group has rules of its own for passwords.
admin-policy-group-rules-lead = Of several groups that somebody is in, the one with the lowest priority counts.
admin-policy-group-rules-group = Group
admin-policy-group-rules-priority = Priority
admin-policy-group-rules-own = Own rules
admin-policy-group-rules-command = An operator changes them with this command:

# The page that shows what would change.
admin-policy-confirm-title = Confirm the changes
admin-policy-confirm-lead = Nothing was changed yet.
admin-policy-confirm-back = Back to the policy
admin-policy-confirm-submit = Save these rules
admin-policy-confirm-discard = Discard
admin-policy-confirm-administrators = With these rules administrators cannot reset their own passwords: they always give two proofs and never answer security questions.

# Who would be locked out.
admin-policy-guard-title = Who could then not reset
admin-policy-guard-nobody = All { $users } users could still reset.
admin-policy-guard-barred = { $barred } of { $users } users could then not reset.
admin-policy-guard-newly = Of these, so many can today: { $newly }.
admin-policy-guard-counted = Counted { $time }. Disabled and locked accounts are left out.
admin-policy-guard-list = List
admin-policy-guard-days = Days to register
admin-policy-guard-days-hint = So many users get an email that asks them to register more by then: { $short }.
admin-policy-guard-remind = Remind them
admin-policy-guard-reminding = Reminders began { $time }; so many users were written to: { $count }.

# The list of those who would be locked out.
admin-policy-list-title = Users who could then not reset
admin-policy-list-lead = As counted with the proposed rules, which do not count yet.
admin-policy-list-back = Back to the changes
admin-policy-list-empty = Nobody would be locked out.
admin-policy-list-user = User
admin-policy-list-held = Registered
admin-policy-list-why = Why not
admin-policy-list-today = Can today
admin-policy-list-administrator = Administrator
admin-policy-list-scope = May not reset
admin-policy-list-short = Too little registered
admin-policy-yes = Yes
admin-policy-no = No
