# Names the links to the pages of the account, for screen readers.
account-tabs-label = Kontoseiten
# Four links side by side. Keep them short.
account-tabs-overview = Übersicht
account-tabs-sessions = Geräte
account-tabs-activity = Aktivität
account-tabs-language = Sprache

account-overview-title = Ihr Konto
account-overview-lead = Was dieses Portal über Sie weiß und was Sie ändern können.
account-overview-name = Name
account-overview-username = Benutzername
account-overview-password = Kennwort
# $time: date and clock time.
account-overview-password-changed = Zuletzt geändert am { $time } Uhr
# There is a password, but no time is known.
account-overview-password-set = Vorhanden
# $time: date and clock time.
account-overview-password-expires = Läuft am { $time } Uhr ab
# Link. The next message follows for screen readers: "Change password".
account-overview-change = Ändern
account-overview-change-what = des Kennworts
account-overview-ways = Wege zurück ins Konto
account-overview-ways-none = Keine eingerichtet
account-overview-ways-what = der Wege zurück ins Konto

account-sessions-title = Angemeldete Geräte
account-sessions-lead = Diese Browser sind mit Ihrem Konto bei diesem Portal angemeldet.
# Such as "Firefox on Windows".
account-sessions-name = { $browser } auf { $system }
# A browser that does not say which one it is.
account-sessions-unknown = Unbekannter Browser
# Tag beside the browser that shows this page.
account-sessions-current = Dieses Gerät
# A date and time follow.
account-sessions-seen = Zuletzt verwendet am
# A date and time follow.
account-sessions-started = Angemeldet am
# Button, beside one device.
account-sessions-end = Abmelden
# Button.
account-sessions-end-others = Alle anderen Geräte abmelden
account-sessions-only = Es ist kein weiteres Gerät angemeldet.
account-sessions-notice-ended = Das Gerät ist jetzt abgemeldet.
account-sessions-notice-others-ended = Alle anderen Geräte sind jetzt abgemeldet.

account-activity-title = Letzte Aktivitäten
account-activity-lead = Was in diesem Portal mit Ihrem Konto geschehen ist, das Neueste zuerst.
account-activity-empty = Bisher ist nichts geschehen.
account-activity-not-you-title = War etwas davon nicht von Ihnen?
account-activity-not-you = Ändern Sie jetzt Ihr Kennwort und informieren Sie dann Ihren Helpdesk.
account-activity-not-you-password = Kennwort ändern
account-activity-not-you-help = Hilfe holen
# Lines of the list of what happened.
account-activity-signed-in = Angemeldet
account-activity-sign-in-failed = Anmeldung mit falschem Kennwort
account-activity-signed-out = Abgemeldet
account-activity-password-reset = Kennwort zurückgesetzt
account-activity-password-created = Erstes Kennwort festgelegt
account-activity-link-sent = Link für ein Kennwort gesendet
account-activity-password-changed = Kennwort geändert
account-activity-password-wrong = Falsches aktuelles Kennwort eingegeben
account-activity-session-ended = Gerät abgemeldet
account-activity-method-added = Weg zurück ins Konto hinzugefügt
account-activity-method-changed = Weg zurück ins Konto geändert
account-activity-method-removed = Weg zurück ins Konto entfernt
account-activity-confirmed = Wege zurück ins Konto bestätigt
account-activity-disowned = Als „Das war ich nicht“ gemeldet

account-language-title = Sprache
account-language-lead = Wählen Sie die Sprache für dieses Portal und für die E-Mails, die Sie von ihm erhalten.
