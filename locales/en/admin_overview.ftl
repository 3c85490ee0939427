# The first page of the administrator's portal. Most of it are figures; "here" is the organization's portal.
# Over a notice that leads to a checklist.
admin-overview-setup-title = Your portal is not finished yet
# $done and $all: numbers of steps.
admin-overview-setup = Steps done: { $done } of { $all }
# Link to the checklist.
admin-overview-setup-go = Go on with the first steps
admin-overview-percent = { $percent }%
# Label of a figure: the share of people who could reset their password.
admin-overview-registered = Registered
# $part and $all: numbers of people.
admin-overview-registered-of = { $part } of { $all }
# Label of a figure: resets and unlocks together.
admin-overview-service = Solved without the help desk this month
# $resets and $unlocks: numbers.
admin-overview-service-of = Passwords reset: { $resets }. Accounts unlocked: { $unlocks }.
# Label of a figure: accounts.
admin-overview-locked = Locked right now
admin-overview-locked-hint = By wrong passwords, or until somebody unlocks them.
# Label of a figure: emails, texts and calls.
admin-overview-letters = Messages that did not leave
# $lost and $stuck: numbers.
admin-overview-letters-of = Given up within 7 days: { $lost }. Waiting for too long: { $stuck }.
# Heading over a table with a bar for each day.
admin-overview-days-title = The last 30 days
admin-overview-days-caption = What people did for themselves, by day
admin-overview-days-date = { DATETIME($at, style: "date") }
# Headings of columns.
admin-overview-days-day = Day
admin-overview-days-resets = Passwords reset
admin-overview-days-unlocks = Accounts unlocked
admin-overview-troubles-title = What stops people
admin-overview-troubles-lead = The most frequent reasons of the last 30 days, and what you can do.
admin-overview-troubles-none = Nobody was stopped in the last 30 days.
# Headings of columns.
admin-overview-troubles-what = Reason
admin-overview-troubles-count = How often
# Reasons, each with what an administrator can do about it.
admin-overview-trouble-password = Wrong or expired passwords
admin-overview-advice-password = Tell people that they can reset a forgotten password themselves, and where.
admin-overview-trouble-name = User names that nobody has
admin-overview-advice-name = Explain on the sign-in page which name people type. Many tries at once may be somebody guessing.
admin-overview-trouble-unregistered = Nothing registered to get back in with
admin-overview-advice-unregistered = Ask people to register when they sign in, or send a reminder.
admin-overview-trouble-code = Wrong or expired codes
admin-overview-advice-code = Check how long emails and texts take to arrive.
admin-overview-trouble-answers = Wrong answers to security questions
admin-overview-advice-answers = Offer another method: people forget answers that they gave long ago.
admin-overview-trouble-passkey = Passkeys that did not fit
admin-overview-advice-passkey = Ask people to set up a second way back in besides the passkey.
admin-overview-trouble-limit = Too many tries
admin-overview-advice-limit = If these were your own people, look at which step they fail and explain it.
admin-overview-trouble-allowance = More texts and calls wanted than may leave
admin-overview-advice-allowance = Raise the limit, or allow the country, if these were your own people.
admin-overview-trouble-delivery = Texts and calls that did not arrive
admin-overview-advice-delivery = Ask the company that carries your texts and calls.
admin-overview-trouble-barred = People who may not reset a password here
admin-overview-advice-barred = Look at who may reset a password, and at disabled accounts.
admin-overview-news-title = Latest events
admin-overview-news-none = Nothing has happened yet.
# Headings of columns.
admin-overview-news-when = When
admin-overview-news-what = What
# The account that an event is about.
admin-overview-news-whose = Account
