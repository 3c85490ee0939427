# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = Zugang zu Ihrem Konto wiederherstellen
forgot-start-lead = Sagen Sie uns, wer Sie sind. Wir senden Ihnen einen Bestätigungscode, mit dem Sie ein neues Kennwort festlegen.
# Button.
forgot-start-submit = Weiter
# Link.
forgot-start-back = Zurück zur Anmeldung
# Link to the help page, on every page of the reset.
forgot-help = Ich brauche Hilfe

# Title of the page on which the code is entered.
forgot-code-title = Sehen Sie in Ihren E-Mails nach
# Must not tell whether the account exists. $username: what was typed.
forgot-code-lead = Wenn es das Konto { $username } gibt, haben wir einen Bestätigungscode mit 6 Ziffern an die dafür hinterlegte E-Mail-Adresse gesendet.
# $time: clock time, such as 2:15 PM. "It" is the code.
forgot-code-until = Er gilt bis { $time } Uhr.
forgot-code-label = Bestätigungscode
# Button.
forgot-code-submit = Weiter
# Opens a list of advice.
forgot-code-missing = Ich habe keinen Code erhalten
forgot-code-missing-wait = Warten Sie eine Minute. Manche E-Mails brauchen so lange.
forgot-code-missing-junk = Sehen Sie im Junk- oder Spam-Ordner nach.
forgot-code-missing-name = Prüfen Sie, ob Ihr Benutzername stimmt.
# Button.
forgot-code-again = Neuen Code senden
# $time: minutes and seconds left, such as 0:24.
forgot-code-again-wait = In { $time } Minuten können Sie einen neuen Code anfordern
# Read out when the waiting time for a new code is over.
forgot-code-again-ready = Sie können jetzt einen neuen Code anfordern
# Link.
forgot-code-other-name = Anderen Benutzernamen verwenden

forgot-code-error-empty = Geben Sie den Code ein
forgot-code-error-shape = Geben Sie alle 6 Ziffern des Codes ein
# $left: how many more times a code can be tried.
forgot-code-error-wrong =
    { $left ->
        [one] Dieser Code stimmt nicht. Prüfen Sie ihn und geben Sie ihn noch einmal ein oder fordern Sie einen neuen an. Sie haben noch { $left } Versuch.
       *[other] Dieser Code stimmt nicht. Prüfen Sie ihn und geben Sie ihn noch einmal ein oder fordern Sie einen neuen an. Sie haben noch { $left } Versuche.
    }
forgot-code-error-expired = Dieser Code ist abgelaufen. Fordern Sie einen neuen an.
# Must not tell whether the account exists.
forgot-code-notice-sent = Wenn es das Konto gibt, haben wir einen neuen Code gesendet. Ein früherer Code gilt weiter, bis seine eigene Zeit abgelaufen ist.
# $seconds: how long to wait before a new code can be sent.
forgot-code-notice-wait =
    { $seconds ->
        [one] Wir haben gerade erst einen Code gesendet. In { $seconds } Sekunde können Sie einen neuen anfordern.
       *[other] Wir haben gerade erst einen Code gesendet. In { $seconds } Sekunden können Sie einen neuen anfordern.
    }
forgot-code-error-spent = Mehr Codes können wir im Moment nicht senden. Verwenden Sie den neuesten oder beginnen Sie von vorn.

# Title of the page.
forgot-password-title = Neues Kennwort festlegen
# $username: the user name of the account.
forgot-password-lead = Für das Konto { $username }
forgot-password-label = Neues Kennwort
# Button.
forgot-password-submit = Kennwort ändern

# Title of the page while the password that was sent is being set.
forgot-setting-title = Ihr neues Kennwort wird gerade festgelegt
forgot-setting-lead = Das dauert nur wenige Sekunden. Wenn Sie das Formular mehrmals gesendet haben, gilt nur das erste Kennwort.
# Link that looks like a button, to the same page.
forgot-setting-check = Nachsehen, ob es fertig ist

# Title of the last page.
forgot-done-title = Ihr Kennwort wurde geändert
forgot-done-lead = Verwenden Sie ab jetzt das neue Kennwort.
# "This portal": the website that shows this text.
forgot-done-signed-out = Ihr Konto ist auf allen Geräten von diesem Portal abgemeldet.
forgot-done-mail = Zur Bestätigung haben wir Ihnen eine E-Mail gesendet.
# For somebody who sent another password afterwards. $time: date and clock time.
forgot-done-set-before = Ihr Kennwort wurde schon vorher festgelegt, am { $time } Uhr. Was Sie gerade eingegeben haben, wurde nicht verwendet.
# Link that looks like a button.
forgot-done-sign-in = Anmelden
# Heading over a list of places that still know the old password.
forgot-done-next-title = Geben Sie das neue Kennwort auch hier ein
forgot-done-next-saved = Im Browser oder Kennwort-Manager, wenn dort das alte gespeichert ist
forgot-done-next-phone = In der E-Mail-App auf Ihrem Smartphone
forgot-done-next-wifi = Im WLAN bei der Arbeit, auf jedem Ihrer Geräte
forgot-done-next-vpn = Bei VPN und Netzlaufwerken

# Title of the page of a reset that took too long.
forgot-expired-title = Das hat zu lange gedauert
forgot-expired-lead = Zum Schutz Ihres Kontos haben wir den Vorgang abgebrochen.
forgot-expired-unchanged = Es wurde nichts geändert. Ihr Kennwort ist noch das alte.
# Button.
forgot-expired-again = Von vorn beginnen
# $username: the user name of the account.
forgot-expired-again-hint = Wir senden einen neuen Code für das Konto { $username }.

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = Sie haben in einem anderen Tab neu begonnen
forgot-replaced-lead = Fahren Sie dort fort. Was Sie hier eingegeben haben, wurde nicht verwendet.

# Title of the page after too many wrong codes.
forgot-stopped-title = Zu viele Versuche
forgot-stopped-lead = Zum Schutz des Kontos lässt sich das Kennwort im Moment nicht zurücksetzen.
# $time: date and clock time.
forgot-stopped-until = Sie können es frühestens am { $time } Uhr wieder versuchen.
forgot-stopped-help = Wenn Sie Ihr Konto früher brauchen, wenden Sie sich an Ihren Helpdesk.
