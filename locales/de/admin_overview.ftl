# The first page of the administrator's portal. Most of it are figures; "here" is the organization's portal.
# Over a notice that leads to a checklist.
admin-overview-setup-title = Ihr Portal ist noch nicht fertig
# $done and $all: numbers of steps.
admin-overview-setup = Erledigte Schritte: { $done } von { $all }
# Link to the checklist.
admin-overview-setup-go = Weiter mit den ersten Schritten
admin-overview-percent = { $percent } %
# Label of a figure: the share of people who could reset their password.
admin-overview-registered = Registriert
# $part and $all: numbers of people.
admin-overview-registered-of = { $part } von { $all }
# Label of a figure: resets and unlocks together.
admin-overview-service = Diesen Monat ohne Helpdesk gelöst
# $resets and $unlocks: numbers.
admin-overview-service-of = Zurückgesetzte Kennwörter: { $resets }. Entsperrte Konten: { $unlocks }.
# Label of a figure: accounts.
admin-overview-locked = Gerade gesperrt
admin-overview-locked-hint = Durch falsche Kennwörter, oder bis jemand sie entsperrt.
# Label of a figure: emails, texts and calls.
admin-overview-letters = Nicht abgegangene Nachrichten
# $lost and $stuck: numbers.
admin-overview-letters-of = In 7 Tagen aufgegeben: { $lost }. Warten zu lange: { $stuck }.
# Heading over a table with a bar for each day.
admin-overview-days-title = Die letzten 30 Tage
admin-overview-days-caption = Was sich Ihre Leute selbst gelöst haben, je Tag
admin-overview-days-date = { DATETIME($at, style: "date") }
# Headings of columns.
admin-overview-days-day = Tag
admin-overview-days-resets = Zurückgesetzte Kennwörter
admin-overview-days-unlocks = Entsperrte Konten
admin-overview-troubles-title = Woran es scheitert
admin-overview-troubles-lead = Die häufigsten Gründe der letzten 30 Tage, und was Sie tun können.
admin-overview-troubles-none = In den letzten 30 Tagen ist niemand gescheitert.
# Headings of columns.
admin-overview-troubles-what = Grund
admin-overview-troubles-count = Wie oft
# Reasons, each with what an administrator can do about it.
admin-overview-trouble-password = Falsche oder abgelaufene Kennwörter
admin-overview-advice-password = Sagen Sie Ihren Leuten, dass und wo sie ein vergessenes Kennwort selbst zurücksetzen können.
admin-overview-trouble-name = Benutzernamen, die niemand hat
admin-overview-advice-name = Erklären Sie auf der Anmeldeseite, welcher Name einzugeben ist. Viele Versuche auf einmal können von jemandem kommen, der rät.
admin-overview-trouble-unregistered = Nichts registriert, was zurück ins Konto führt
admin-overview-advice-unregistered = Lassen Sie bei der Anmeldung zur Registrierung auffordern, oder erinnern Sie daran.
admin-overview-trouble-code = Falsche oder abgelaufene Codes
admin-overview-advice-code = Prüfen Sie, wie lange E-Mails und SMS unterwegs sind.
admin-overview-trouble-answers = Falsche Antworten auf Sicherheitsfragen
admin-overview-advice-answers = Bieten Sie eine andere Methode an: Antworten von früher vergisst man.
admin-overview-trouble-passkey = Passkeys, die nicht passten
admin-overview-advice-passkey = Lassen Sie neben dem Passkey einen zweiten Weg zurück ins Konto einrichten.
admin-overview-trouble-limit = Zu viele Versuche
admin-overview-advice-limit = Wenn es Ihre eigenen Leute waren: Sehen Sie nach, an welchem Schritt sie scheitern, und erklären Sie ihn.
admin-overview-trouble-allowance = Mehr SMS und Anrufe verlangt, als abgehen dürfen
admin-overview-advice-allowance = Erhöhen Sie die Grenze oder erlauben Sie das Land, wenn es Ihre eigenen Leute waren.
admin-overview-trouble-delivery = SMS und Anrufe, die nicht ankamen
admin-overview-advice-delivery = Fragen Sie das Unternehmen, das Ihre SMS und Anrufe zustellt.
admin-overview-trouble-barred = Personen, die hier kein Kennwort zurücksetzen dürfen
admin-overview-advice-barred = Sehen Sie nach, wer ein Kennwort zurücksetzen darf, und welche Konten deaktiviert sind.
admin-overview-news-title = Letzte Ereignisse
admin-overview-news-none = Bisher ist nichts geschehen.
# Headings of columns.
admin-overview-news-when = Wann
admin-overview-news-what = Was
# The account that an event is about.
admin-overview-news-whose = Konto
