# Campaigns: administrators invite people by email to set up their ways back in ("register").

# Title of the list of campaigns, which invite people to register.
admin-campaigns-title = Campaigns
admin-campaigns-lead = Invite people by email to set up their ways back in. Whoever does not is asked again after 3, 10 and 21 days.
# Link, and title of the page with the form.
admin-campaigns-new = New campaign
admin-campaigns-none = There is no campaign yet.
# Link.
admin-campaigns-back = All campaigns
# Label.
admin-campaigns-name = Name
admin-campaigns-name-hint = Only administrators see it.
# Label.
admin-campaigns-state = State
admin-campaigns-state-running = Running
admin-campaigns-state-stopped = Stopped
# Nobody is left to be asked.
admin-campaigns-state-ended = Finished
# Label of a date and time.
admin-campaigns-started = Started
# Heading of a column: how many of how many.
admin-campaigns-registered = Registered since
# Two numbers.
admin-campaigns-of = { $done } of { $all }
# Label of the choice of who is invited.
admin-campaigns-who = Who is invited
admin-campaigns-who-incomplete = Everybody who has registered too little
admin-campaigns-who-incomplete-hint = Whoever could not reset a password by themselves, or has less than you ask for.
admin-campaigns-who-group = Those of a group who have
admin-campaigns-who-group-hint = A good way to begin with a few people.
admin-campaigns-who-without = Those who have registered nothing at all
admin-campaigns-who-without-hint = Whoever has begun is left in peace.
# Label of the choice of a group.
admin-campaigns-group = Group
# First of the choices.
admin-campaigns-group-none = No group
# Label of a date.
admin-campaigns-deadline = Last day
admin-campaigns-deadline-hint = Named in the emails. Leave it empty if there is none. Nothing is locked after it.
# Button.
admin-campaigns-preview = Show who would be invited
# $all: how many people.
admin-campaigns-preview-title =
    { $all ->
        [one] One person would be invited
       *[other] { $all } people would be invited
    }
admin-campaigns-preview-unreachable =
    { $all ->
        [one] One of them has no email address and cannot be written to.
       *[other] { $all } of them have no email address and cannot be written to.
    }
admin-campaigns-preview-more = These are the first 20 by name.
admin-campaigns-preview-none = Nobody has to be invited: all of them have registered enough.
admin-campaigns-plan = The invitation leaves now, reminders after 3, 10 and 21 days. They stop the minute somebody has registered. Nobody gets mails of two campaigns within 3 days.
# Button.
admin-campaigns-start = Start now
# Heading.
admin-campaigns-progress = Progress
# Over a bar. Two numbers.
admin-campaigns-progress-of = { $done } of { $all } have registered since
admin-campaigns-filling = The people are still being found. Reload the page in a minute.
# A number on its own.
admin-campaigns-number = { $n }
# Labels of numbers of people.
admin-campaigns-invited = Invited
admin-campaigns-mailed = Emailed
admin-campaigns-reminded = Reminded
admin-campaigns-completed = Registered since
admin-campaigns-unreachable = Without an address
# Button.
admin-campaigns-stop = Stop the campaign
admin-campaigns-stop-hint = Nothing more is sent. It cannot be continued.
# Heading of a list of people.
admin-campaigns-lost = No email reaches them
admin-campaigns-lost-hint = Give them a work email, or tell them in another way. These are the first 50 by name.
admin-campaigns-error-name-empty = Give the campaign a name
# $max: 80.
admin-campaigns-error-name-long = Use { $max } characters or fewer for the name
admin-campaigns-error-audience = Choose who is invited
admin-campaigns-error-group = Choose a group
admin-campaigns-error-deadline = This is no date
admin-campaigns-error-deadline-over = The last day is over. Choose a later one.
