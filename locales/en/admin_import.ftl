# The part of the administrator's portal in which users come from a file.
admin-import-nav = Import

admin-import-title = Import users
admin-import-lead = Bring users from a file. Nothing is changed before you have seen what the file would do.
admin-import-file-label = File
admin-import-file-hint = CSV or another text file: the names of the columns first, then one user a line, 300 MB at most. Passwords in plain text are never taken.
admin-import-upload = Upload and continue
admin-import-template = Download a template with all columns
admin-import-list-title = Earlier imports
admin-import-list-empty = Nobody has imported users yet.
admin-import-list-when = Uploaded
admin-import-list-state = State
admin-import-back = All imports

# How far an import is, in a list.
admin-import-state-uploaded = Waiting for your choices
admin-import-state-checking = Being checked
admin-import-state-checked = Checked, not imported
admin-import-state-running = Being imported
admin-import-state-done = Imported
admin-import-state-undoing = Being undone
admin-import-state-undone = Undone
admin-import-state-failed = Stopped

admin-import-columns-title = What the columns hold
admin-import-columns-lead = We guessed by the names of the columns. Correct what is wrong and leave out what is not needed.
admin-import-columns-note = An empty cell changes nothing. Groups are joined and never left. A user is found again by the user name.
admin-import-columns-change = Change columns and options
admin-import-column-means = Holds
admin-import-column-examples = First values
admin-import-reading-title = How the file is read
admin-import-separator-label = Between the cells
admin-import-separator-comma = Comma
admin-import-separator-semicolon = Semicolon
admin-import-separator-tab = Tabulator
admin-import-separator-pipe = Vertical bar
admin-import-encoding-label = Encoding of the letters
admin-import-reread = Read again

# What a column of the file holds.
admin-import-field-none = Leave out
admin-import-field-user-name = User name
admin-import-field-display-name = Name to show
admin-import-field-given-name = Given name
admin-import-field-family-name = Family name
admin-import-field-work-mail = Work email
admin-import-field-private-mail = Private email
admin-import-field-mobile-phone = Mobile phone
admin-import-field-office-phone = Office phone
admin-import-field-language = Language
admin-import-field-role = Role
admin-import-field-groups = Groups
admin-import-field-password-hash = Password hash

admin-import-options-title = Options
admin-import-country-label = Country of phone numbers
admin-import-country-hint = For numbers that do not begin with a plus sign and a country code.
admin-import-country-none = Every number says its country
admin-import-groups-label = Create groups that do not exist yet
admin-import-roles-label = Give the roles in the file, and take other ones away
admin-import-check = Check the file
admin-import-discard = Discard this import

admin-import-progress-check = Checking the file
admin-import-progress-run = Importing users
admin-import-progress-undo = Undoing the import
admin-import-progress-lead = You may close this page; the work goes on.
# How many lines of all.
admin-import-progress-done = { $done } of { $all }
admin-import-progress-seconds = About { $seconds } s left
admin-import-progress-minutes = About { $minutes } min left

admin-import-title-checked = What the import would do
admin-import-title-done = Import finished
admin-import-title-undone = Import undone
admin-import-title-failed = Import stopped
admin-import-failure-line = A line of the file has no end: a quotation mark may not be closed. Everything before it is done. Correct the file and import it again.
admin-import-failure-sealed = The file cannot be opened with the present secret key. Upload it again.
admin-import-failure-fault = Something went wrong. What was done before stays; import the file again to go on. The log of the server says more.

# Each stands beside a number.
admin-import-count-added = New
admin-import-count-changed = Changed
admin-import-count-unchanged = Already as in the file
admin-import-count-refused = Refused lines
admin-import-count-undone = Taken back
admin-import-count-kept = Left as they are

admin-import-run = Import now
admin-import-run-hint = Nothing is changed yet. Refused lines are left out.
admin-import-undo = Undo this import
admin-import-undo-hint = New users are deleted and changed ones restored. Whoever was changed since is left as is.
# A date and time follows.
admin-import-undo-until = Possible until

admin-import-first-title = The first users as they will be
admin-import-fate = What happens
admin-import-fate-added = Added
admin-import-fate-changed = Changed
admin-import-fate-same = Stays
admin-import-fate-refused = Refused

admin-import-problems-title = Problems
admin-import-problems-shown = { $shown } of { $all } are shown.
admin-import-problems-download = Download the problems with their lines
admin-import-problem-line = Line
admin-import-problem-column = Column
admin-import-problem-value = Value
admin-import-problem-reason = What is wrong
admin-import-problem-hint = Did you mean

admin-import-why-cells = The line has more cells than the first line.
admin-import-why-garbled = A letter cannot be read. Choose another encoding.
admin-import-why-text = The cell has control characters or is too long.
admin-import-why-name-empty = The user name is missing or too long.
admin-import-why-name-shape = This cannot be a user name: it has blanks.
admin-import-why-name-foreign = The part after the @ belongs to another organization.
admin-import-why-name-twice = The user name already stands in line { $line }.
admin-import-why-mail-shape = This is not an email address.
admin-import-why-mail-taken = The work email belongs to another user.
admin-import-why-mail-twice = The work email already stands in line { $line }.
admin-import-why-phone-shape = This is not a phone number.
admin-import-why-phone-short = The phone number has too few digits.
admin-import-why-phone-long = The phone number has too many digits.
admin-import-why-phone-country = The phone number does not say its country. Write it with a plus sign, or choose a country in the options.
admin-import-why-phone-special = Numbers that cost extra cannot be used.
admin-import-why-language = This language is not available.
admin-import-why-role = There is no such role. Roles are user, reports, helpdesk and admin.
admin-import-why-role-off = This changes a role. Allow it in the options, or leave the column out.
admin-import-why-role-own = Nobody changes their own role.
admin-import-why-contact-own = Nobody changes their own contact data with a file. Use your account page.
admin-import-why-group-shape = This cannot be the name of a group.
admin-import-why-group = There is no such group. Create it, or allow it in the options.
admin-import-why-hash-unknown = This is not a password hash that is known here.
admin-import-why-hash-weak = Password hashes of this kind are too weak to be taken over.
admin-import-why-hash-damaged = The password hash is not complete.
admin-import-why-hash-costly = Comparing with this password hash would take too much time or memory.
admin-import-why-kept = Not undone: this user was changed since.

admin-import-error-file-missing = Choose a file
admin-import-error-empty = There are no users in this file
admin-import-error-large = This file is larger than 300 MB. Split it.
admin-import-error-no-text = This is not a text file. Save the spreadsheet as CSV first.
admin-import-error-no-table = The first line of this file cannot be read as names of columns
admin-import-error-passwords = The column “{ $heading }” holds passwords that anybody can read. They are never imported: take the column out and let people set their own.
admin-import-error-no-name = Choose the column with the user name
admin-import-error-twice = Two columns hold the same. Leave one of them out.
admin-import-error-elsewhere = This import is at another step by now
admin-import-error-over = It is too late to undo this import
