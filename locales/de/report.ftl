# These pages are opened from the link "This was not me" in a mail.
report-question-title = Waren Sie das?
# What happened, one of these.
report-what-password-reset = Das Kennwort Ihres dienstlichen Kontos wurde zurückgesetzt.
report-what-password-changed = Das Kennwort Ihres dienstlichen Kontos wurde geändert.
report-what-unlocked = Ihr dienstliches Konto wurde entsperrt.
report-what-password-given = Ihr Helpdesk oder Ihre Administration hat das Kennwort Ihres dienstlichen Kontos zurückgesetzt.
report-what-password-first = Für Ihr dienstliches Konto wurde das erste Kennwort festgelegt.
report-question-when = Zeitpunkt
report-question-at = { $time } Uhr
# Button.
report-question-yes = Ja, das war ich
# Button.
report-question-no = Nein, das war ich nicht
# The title where the help desk or an administrator did it: the reader may have asked for it.
report-asked-title = Haben Sie darum gebeten?
# Button.
report-asked-yes = Ja, ich habe darum gebeten
# Button.
report-asked-no = Nein, ich habe nicht darum gebeten
report-question-hint = Wenn Sie das nicht waren, sperren wir Ihr Konto sofort, melden es überall ab und informieren Ihren Helpdesk.
# The same where the organization has no help desk with an email address.
report-question-hint-administrators = Wenn Sie das nicht waren, sperren wir Ihr Konto sofort, melden es überall ab und informieren Ihre Administration.
# The same where nobody else can be told.
report-question-hint-alone = Wenn Sie das nicht waren, sperren wir Ihr Konto sofort und melden es überall ab.

# Title after "No, this was not me".
report-disowned-title = Ihr Konto ist gesperrt
report-disowned-lead = Niemand kann sich jetzt damit anmelden. Es ist überall abgemeldet, und Ihr Helpdesk weiß Bescheid.
# The same where the organization has no help desk with an email address.
report-disowned-lead-administrators = Niemand kann sich jetzt damit anmelden. Es ist überall abgemeldet, und Ihre Administration weiß Bescheid.
# The same where nobody else could be told.
report-disowned-lead-alone = Niemand kann sich jetzt damit anmelden. Es ist überall abgemeldet.
report-disowned-next = Rufen Sie Ihren Helpdesk an. Dort wird geprüft, ob Sie es wirklich sind, und dann können Sie ein neues Kennwort festlegen.
# Link that looks like a button.
report-disowned-help = Hilfe holen

# Title after "Yes, it was me".
report-owned-title = Vielen Dank
report-owned-lead = Dann ist alles in Ordnung. Sie müssen nichts weiter tun.
# Link that looks like a button.
report-owned-sign-in = Anmelden

# Title when the link is too old or was used before.
report-expired-title = Dieser Link funktioniert nicht mehr
report-expired-lead = Er wurde schon verwendet oder ist zu alt. Es wurde nichts geändert.
report-expired-next = Wenn jemand anderes Ihr Kennwort kennen könnte, legen Sie jetzt ein neues fest und informieren Sie Ihren Helpdesk.
# Links that look like buttons.
report-expired-reset = Neues Kennwort festlegen
report-expired-help = Hilfe holen
