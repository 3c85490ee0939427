# Emails that the portal sends. $brand is the short name of the organization, such as "Contoso".
# Nobody is greeted by name and no email asks for a password. Subjects: at most 60 characters with the brand.

# Subject of the email with a code of 6 digits. The code itself never stands in the subject.
mail-recovery-code-subject = Ihr Bestätigungscode für { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-recovery-code-preheader = Er gilt einmal, für wenige Minuten. Niemand von { $brand } fragt Sie je danach.
# First line of the plain text. Phones look for the word "code" and the digits, so keep them together.
mail-code-text = Ihr Bestätigungscode lautet { $code }
# Small line above the digits, which complete it.
mail-code-label = Ihr Bestätigungscode lautet
# "It" is the code. $until: clock time and time zone, such as 2:15 PM (GMT+1).
mail-code-lead = Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Er gilt nur einmal und nur bis { $until }.
# Heading of the advice for people who did not ask for a code.
mail-code-ignore-title = Waren Sie das nicht?
# Stands under "Was this not you?".
mail-recovery-code-ignore = Dann ignorieren Sie diese E-Mail; das Kennwort bleibt, wie es ist. Niemand fragt nach diesem Code, auch nicht der Helpdesk. Geben Sie ihn nicht weiter.

# Subject of the email with a code that proves an email address its user is registering.
mail-enrolment-code-subject = { $brand }: E-Mail-Adresse bestätigen
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-enrolment-code-preheader = Er gilt einmal, für wenige Minuten. Niemand von { $brand } fragt Sie je danach.
# Stands under "Was this not you?".
mail-enrolment-code-ignore = Dann ignorieren Sie diese E-Mail; Ihre Adresse wird nicht gespeichert. Niemand fragt nach diesem Code, auch nicht der Helpdesk. Geben Sie ihn nicht weiter.

# Subject of the email with a code that its reader tells the help desk on the phone.
mail-caller-code-subject = { $brand }: Ihr Code für den Helpdesk
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-caller-code-preheader = Nennen Sie ihn nur, wenn Sie den Helpdesk von { $brand } selbst angerufen haben.
# $until: clock time and time zone.
mail-caller-code-lead = Der Helpdesk von { $brand } fragt nach diesem Code. Nennen Sie ihn nur, wenn Sie selbst angerufen haben. Er gilt einmal, bis { $until }.
# Heading of the advice for people who did not call.
mail-caller-code-ignore-title = Haben Sie nicht beim Helpdesk angerufen?
mail-caller-code-ignore = Dann gibt sich jemand für Sie aus. Nennen Sie diesen Code niemandem und sagen Sie es dem Helpdesk unter einer Nummer, die Sie schon kennen.

# Subjects after something that proves who one is was registered, replaced or removed: a phone, a passkey.
mail-method-added-subject = { $brand }: neuer Weg zurück in Ihr Konto
mail-method-changed-subject = { $brand }: Weg zurück in Ihr Konto geändert
mail-method-removed-subject = { $brand }: Weg zurück in Ihr Konto entfernt
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-method-preheader = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, sagen Sie es sofort dem Helpdesk.
# First sentences of those emails. Which one it is stands below, after "Method".
mail-method-added-lead = Ihr Konto hat einen neuen Weg zurück. Wenn Sie das waren, müssen Sie nichts tun.
mail-method-changed-lead = Ein Weg zurück in Ihr Konto wurde geändert. Wenn Sie das waren, müssen Sie nichts tun.
mail-method-removed-lead = Ein Weg zurück in Ihr Konto wurde entfernt. Wenn Sie das waren, müssen Sie nichts tun.
# Stands under "Was this not you?".
mail-method-next = Sagen Sie es sofort dem Helpdesk. Wenn Sie sich noch anmelden können, ändern Sie Ihr Kennwort und prüfen Sie alle Wege zurück in Ihr Konto.
# What can be registered, as the value of "Method".
mail-method-passkey = Passkey
mail-method-authenticator = Authenticator-App
mail-method-mail = Alternative E-Mail-Adresse
mail-method-phone = Mobiltelefon
mail-method-office-phone = Bürotelefon
mail-method-recovery-codes = Wiederherstellungscodes
mail-method-questions = Sicherheitsfragen

# Subject after a forgotten password was replaced by a new one.
mail-password-reset-subject = Ihr Kennwort für { $brand } wurde zurückgesetzt
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-reset-preheader = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, sagen Sie es uns sofort.
mail-password-reset-lead = Das Kennwort Ihres Kontos wurde zurückgesetzt. Wenn Sie das waren, müssen Sie nichts tun.
# The same after somebody of the help desk or an administrator set the password. The subject is that of a reset. 40 to 90 characters.
mail-password-given-preheader = Das war Ihr Helpdesk oder Ihre Administration. Nicht darum gebeten? Sagen Sie es uns.
mail-password-given-lead = Ihr Helpdesk oder Ihre Administration hat das Kennwort Ihres Kontos zurückgesetzt. Wenn Sie darum gebeten haben, melden Sie sich mit dem an, was Sie von dort erhalten haben.
# Subject after somebody new set their first password.
mail-password-first-subject = Ihr Kennwort für { $brand } ist festgelegt
mail-password-first-lead = Für Ihr Konto wurde das erste Kennwort festgelegt. Wenn Sie das waren, müssen Sie nichts tun.
# Subject of the email with a link to set a new password, which the help desk or an administrator sends.
mail-link-reset-subject = Neues Kennwort für { $brand } festlegen
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-reset-preheader = Ihr Helpdesk hat Ihnen einen Link gesendet. Er gilt einmal und nur für kurze Zeit.
mail-link-reset-lead = Ihr Helpdesk oder Ihre Administration hat Ihnen einen Link gesendet, mit dem Sie ein neues Kennwort für Ihr Konto festlegen.
# Stands under the link.
mail-link-reset-until = Der Link funktioniert nur einmal. Bis Sie ihn verwenden, bleibt Ihr Kennwort, wie es ist. Wenn Sie nicht darum gebeten haben, tun Sie nichts und sagen Sie es Ihrem Helpdesk.
# Subject of the email that invites somebody new to set the first password.
mail-link-invitation-subject = Ihr Konto für { $brand } ist bereit
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-invitation-preheader = Legen Sie jetzt Ihr erstes Kennwort fest. Es dauert eine Minute; der Link gilt einmal.
mail-link-invitation-lead = Für Sie wurde ein Konto angelegt. Legen Sie Ihr erstes Kennwort fest und danach, wie Sie wieder in Ihr Konto kommen, falls Sie es einmal vergessen.
# Stands under the link.
mail-link-invitation-until = Der Link funktioniert nur einmal. Wenn er nicht mehr funktioniert, bitten Sie Ihren Helpdesk um einen neuen.
# Heading over the link.
mail-link-next-title = Kennwort festlegen
# The link follows.
mail-link-next = Öffnen Sie diese Seite und wählen Sie ein Kennwort, das sonst niemand kennt. Geben Sie den Link nicht weiter.

# Subject after somebody who knew the old password set a new one.
mail-password-changed-subject = Ihr Kennwort für { $brand } wurde geändert
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-changed-preheader = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, sagen Sie es uns sofort.
mail-password-changed-lead = Das Kennwort Ihres Kontos wurde geändert. Wenn Sie das waren, müssen Sie nichts tun.

# Subject after a user unlocked an account that wrong passwords had locked.
mail-unlocked-subject = Ihr Konto bei { $brand } wurde entsperrt
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-unlocked-preheader = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, sagen Sie es uns sofort.
mail-unlocked-lead = Ihr Konto war nach zu vielen falschen Kennwörtern gesperrt. Es wurde entsperrt, und das Kennwort ist dasselbe wie zuvor. Wenn Sie das waren, müssen Sie nichts tun.

# Subject of the email some days before a password expires.
mail-password-expires-subject = Ihr Kennwort für { $brand } läuft bald ab
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the password.
mail-password-expires-preheader = Ändern Sie es vorher, wann es Ihnen passt. Es dauert eine Minute.
mail-password-expires-lead = Das Kennwort Ihres Kontos läuft bald ab. Danach müssen Sie gleich bei der Anmeldung ein neues festlegen.
# Heading of the advice.
mail-password-expires-next-title = Ändern Sie es jetzt
# A link to the page follows on a line of its own.
mail-password-expires-next = Öffnen Sie diese Seite und melden Sie sich mit Ihrem aktuellen Kennwort an. Wenn Sie dieser E-Mail nicht trauen, geben Sie die Adresse des Portals selbst ein.

# Subjects of the email that asks somebody to register ways back into the account: for the first time, again, because the rules change.
mail-registration-invitation-subject = Wege zurück in Ihr Konto einrichten ({ $brand })
mail-registration-reminder-subject = Noch offen: Wege zurück in Ihr Konto ({ $brand })
mail-registration-rules-subject = Ein weiterer Weg zurück fehlt ({ $brand })
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-registration-preheader = Es dauert zwei Minuten und erspart später den Anruf beim Helpdesk.
# First sentences of those emails.
mail-registration-invitation-lead = Mit einer Telefonnummer, einer zweiten E-Mail-Adresse oder einer App können Sie selbst ein neues Kennwort festlegen, falls Sie Ihres vergessen. Das Registrieren dauert etwa zwei Minuten.
mail-registration-reminder-lead = Es ist noch nichts oder nicht genug registriert, das Sie wieder in Ihr Konto lässt, falls Sie Ihr Kennwort vergessen. Das Registrieren dauert etwa zwei Minuten.
mail-registration-rules-lead = Die Regeln für vergessene Kennwörter ändern sich demnächst. Was Sie registriert haben, reicht dann nicht mehr, um selbst ein neues Kennwort festzulegen. Einen weiteren Weg zu registrieren dauert etwa zwei Minuten.
# Heading of the advice.
mail-registration-next-title = Jetzt registrieren
# A link to the page follows on a line of its own.
mail-registration-next = Öffnen Sie diese Seite und melden Sie sich mit Ihrem Kennwort an. Wenn Sie dieser E-Mail nicht trauen, geben Sie die Adresse des Portals selbst ein.

# Heading of the advice for people who did not change the password.
mail-report-title = Waren Sie das nicht?
# A link follows on a line of its own. It leads to a page with the answers "Yes, it was me" and "No, this was not me".
mail-report-lead = Öffnen Sie diesen Link und sagen Sie es uns. Wir sperren dann das Konto und melden es überall ab.
# Stands after the link.
mail-report-once = Der Link funktioniert nur einmal, und es geschieht nichts, bevor Sie geantwortet haben.

# Subject of the email to the help desk, or to the administrators, after a user chose "No, this was not me".
mail-reset-disowned-subject = { $brand }: Konto nach einer Meldung gesperrt
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-reset-disowned-preheader = Die letzte Kennwortänderung kam von jemand anderem. Das Konto ist gesperrt.
mail-reset-disowned-lead = Die Person, der dieses Konto gehört, hat gemeldet, dass die letzte Kennwortänderung nicht von ihr stammt. Das Konto ist gesperrt und überall abgemeldet.
# Heading of the advice to the help desk.
mail-reset-disowned-next-title = Was jetzt zu tun ist
# Advice to the help desk. "Temporary password": one that has to be changed at the next sign-in.
mail-reset-disowned-next = Rufen Sie die Person unter einer Nummer an, die Sie schon kennen. Entsperren Sie das Konto oder vergeben Sie ein temporäres Kennwort erst, wenn Sie sicher sind, mit wem Sie sprechen.

# Subject of the email to the help desk, or to the administrators, with a message from somebody who cannot sign in.
# $reference: 8 letters and digits.
mail-help-asked-subject = { $brand }: Bitte um Hilfe, Referenz { $reference }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-help-asked-preheader = Jemand kann sich nicht anmelden und schreibt Ihnen. Wer das ist, wurde nicht geprüft.
mail-help-asked-lead = Jemand, der sich nicht anmelden kann, hat dies auf der Seite „Kennwort vergessen“ geschrieben. Wer das ist, wurde NICHT geprüft: Jeder kann jeden Benutzernamen eingeben.
# The message follows.
mail-help-asked-message = Die Nachricht, wie sie eingegeben wurde:
# What such a message may look like; stands in the preview.
mail-help-asked-sample = Mein Telefon ist weg, und ich muss in einer Stunde arbeiten. Was kann ich tun?
# Heading of the advice to the help desk.
mail-help-asked-next-title = Bevor Sie helfen
# Advice to the help desk.
mail-help-asked-next = Rufen Sie die Person unter einer Nummer an, die Sie schon kennen. Öffnen Sie keine Links aus der Nachricht, rufen Sie keine Nummern daraus an und fragen Sie nie nach einem Kennwort oder Code. Eine Antwort auf diese E-Mail erreicht die Person nicht.

# Subject of the email to the other administrators after the password of one of them was reset.
mail-administrator-reset-subject = { $brand }: Administratorkennwort zurückgesetzt
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-administrator-reset-preheader = Sie erhalten diese E-Mail, weil auch Sie { $brand } administrieren.
mail-administrator-reset-lead = Das Kennwort dieses Administratorkontos wurde zurückgesetzt: über die Seite „Kennwort vergessen“ oder von einer anderen Person aus der Administration.
# Heading of the advice to the other administrators.
mail-administrator-reset-next-title = Kommt das unerwartet?
# Advice to the other administrators.
mail-administrator-reset-next = Rufen Sie die Person unter einer Nummer an, die Sie schon kennen. Wenn sie es nicht war, sperren Sie das Konto sofort.

# Subject of the email that an administrator sends to see whether emails leave and arrive.
mail-trial-subject = { $brand }: Das ist ein Test
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-trial-preheader = E-Mails Ihres Portals gehen ab und kommen an.
mail-trial-lead = Sie haben diese E-Mail angefordert, um zu sehen, ob E-Mails Ihres Portals ankommen. Sie kommen an.
# Heading of the advice.
mail-trial-next-title = Worauf Sie achten sollten
mail-trial-next = Kam sie in weniger als einer Minute an, und nicht im Spamordner? Stimmt der Name des Absenders? Dann ist nichts weiter zu tun.

# Labels of the facts in an email, each followed by its value.
mail-fact-account = Konto
# Label of what was registered, such as "Mobile phone".
mail-fact-method = Methode
# Label of the time at which the code was asked for.
mail-fact-asked-at = Angefordert
# Label of the time at which something happened.
mail-fact-at = Zeitpunkt
# Label of the time at which the answer "No, this was not me" came.
mail-fact-reported-at = Gemeldet
# Label of the time at which a password expires.
mail-fact-expires-at = Läuft ab
# Label of the time until which a link works.
mail-fact-works-until = Gilt bis
# Label of the time by which something should be done.
mail-fact-until = Bitte bis
# Label of the name of a browser and its system, such as "Firefox, Windows".
mail-fact-browser = Browser
# Label of the 8 letters and digits by which an attempt is found.
mail-fact-reference = Referenz
# Label of what somebody typed as a user name. Nobody checked it.
mail-fact-typed-name = Eingegebener Benutzername
# Label of the language of the page, such as "de".
mail-fact-language = Sprache
# $time: a clock time, or a date with a clock time. $zone: its distance from UTC, such as UTC+1.
mail-time = { $time } Uhr ({ $zone })
# A label and its value in the plain text.
mail-fact-line = { $label }: { $value }

# Last lines of every email. $brand: full name of the organization. $host: name of this website.
mail-footer-sent = Gesendet von { $brand } über { $host }.
# $address: the email address of the help desk.
mail-footer-replies = Antworten gehen an den Helpdesk, { $address }.
mail-footer-no-replies = Antworten auf diese E-Mail werden nicht gelesen.
