# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = Zugang zu Ihrem Konto wiederherstellen
forgot-start-lead = Sagen Sie uns, wer Sie sind. Wir prüfen, dass Sie es sind, und dann legen Sie ein neues Kennwort fest.
# Button.
forgot-start-submit = Weiter
# Link.
forgot-start-back = Zurück zur Anmeldung
# Link to the page with the help desk, on every page of the reset.
forgot-help = Ich brauche Hilfe

# Title of a page for whoever tries again within the hour: a check that the browser does by itself.
forgot-check-title = Einen Moment bitte
# Why there is a check at all. "Other attempts": with this user name, from the same network, or anywhere in the organization.
forgot-check-lead = Vor Kurzem gab es schon andere Versuche. Deshalb stellen wir sicher, dass kein Roboter am Werk ist. Sie müssen nichts eingeben und nichts lösen.
# While the check runs.
forgot-check-began = Die Prüfung läuft. Das dauert ein paar Sekunden, danach geht es von selbst weiter.
# Read out in the middle of the check.
forgot-check-half = Die Hälfte der Prüfung ist geschafft.
# At the end of the check, before the next page comes by itself.
forgot-check-done = Die Prüfung ist fertig. Jetzt geht es weiter.
# Names the bar that fills up, for screen readers.
forgot-check-progress = Fortschritt der Prüfung
# Instead of the check, where no script runs. "Continue" is the button under it. $seconds: 5 to 120.
forgot-check-wait =
    { $seconds ->
        [one] Ihr Browser kann die Prüfung nicht selbst ausführen. Warten Sie { $seconds } Sekunde und wählen Sie dann „Weiter“.
       *[other] Ihr Browser kann die Prüfung nicht selbst ausführen. Warten Sie { $seconds } Sekunden und wählen Sie dann „Weiter“.
    }
# For somebody who has pressed the button too soon. $seconds: how long it still takes.
forgot-check-early =
    { $seconds ->
        [one] Das war etwas zu früh. Warten Sie noch { $seconds } Sekunde und wählen Sie dann „Weiter“.
       *[other] Das war etwas zu früh. Warten Sie noch { $seconds } Sekunden und wählen Sie dann „Weiter“.
    }
# The check was wrong, too late, or used before.
forgot-check-again = Die Prüfung hat nicht geklappt. Vielleicht hat sie zu lange gedauert. Versuchen Sie es noch einmal.
# Button.
forgot-check-submit = Weiter

# Title of the page for somebody who has waited instead of the check too often.
forgot-often-title = Bitte kommen Sie später wieder
forgot-often-lead = Ihr Browser kann die Prüfung nicht selbst ausführen, und stattdessen zu warten ist nur wenige Male pro Stunde möglich. Versuchen Sie es in einer Stunde wieder oder verwenden Sie einen anderen Browser.

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

# Which of two checks this is. $now: 1 or 2. $all: 2.
forgot-gate = Prüfung { $now } von { $all }
forgot-gate-passed = Die erste Prüfung ist geschafft. Nach einer weiteren können Sie ein neues Kennwort festlegen.
# Link, from one way to prove who one is to the choice of all of them.
forgot-other-way = Anderen Weg verwenden

# Title of the page on which one of several ways to prove who one is is chosen.
forgot-method-title = Wie sollen wir prüfen, dass Sie es sind?
# Must not tell whether the account exists. $username: what was typed.
forgot-method-lead = Für das Konto { $username }
# A choice, and what it means. They may be shown for accounts that do not exist.
forgot-method-mail = E-Mail
forgot-method-mail-hint = Wir senden einen Code an die hinterlegte private E-Mail-Adresse.
forgot-method-text = SMS
forgot-method-text-hint = Wir senden einen Code an das hinterlegte Mobiltelefon.
forgot-method-call = Anruf
forgot-method-call-hint = Wir rufen das hinterlegte Mobiltelefon an und sagen einen Code an.
forgot-method-office-call = Anruf im Büro
forgot-method-office-call-hint = Wir rufen das hinterlegte Bürotelefon an und sagen einen Code an.
forgot-method-questions = Sicherheitsfragen
forgot-method-questions-hint = Geben Sie dieselben Antworten wie beim Einrichten.
forgot-method-authenticator = Authenticator-App
forgot-method-authenticator-hint = Geben Sie den Code ein, den die App anzeigt.
forgot-method-passkey = Passkey
forgot-method-passkey-hint = Verwenden Sie Gesicht, Fingerabdruck oder Bildschirmsperre.
forgot-method-recovery-code = Wiederherstellungscode
forgot-method-recovery-code-hint = Geben Sie einen der Codes ein, die Sie ausgedruckt oder gespeichert haben.
forgot-method-phone-label = Vollständige Telefonnummer
# $example: a phone number.
forgot-method-phone-hint = Die hinterlegte Nummer. Eine, die mit + beginnt, zum Beispiel { $example }, kann aus jedem Land sein. An eine andere Nummer geht kein Code.
# Link to the page with the help desk.
forgot-method-none = Ich kann nichts davon verwenden
forgot-method-error-empty = Wählen Sie, wie wir prüfen sollen, dass Sie es sind

# Title of the page for a code in a text message.
forgot-code-text-title = Sehen Sie auf Ihr Telefon
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-text-lead = Wenn { $number } die für { $username } hinterlegte Mobilnummer ist, haben wir einen Bestätigungscode mit 6 Ziffern dorthin gesendet.
forgot-code-text-missing-wait = Warten Sie eine Minute. Manche SMS brauchen so lange.
# Title of the page for a code that is read out on the phone.
forgot-code-call-title = Nehmen Sie den Anruf an
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-call-lead = Wenn { $number } die für { $username } hinterlegte Nummer ist, rufen wir dort an und sagen einen Bestätigungscode mit 6 Ziffern an.
# Opens a list of advice.
forgot-code-call-missing = Niemand hat angerufen
forgot-code-call-missing-wait = Warten Sie eine Minute. Sehen Sie nach, ob das Telefon eingeschaltet und laut gestellt ist.
# Button.
forgot-code-call-again = Noch einmal anrufen
# For texts and calls.
forgot-code-missing-number = Prüfen Sie, ob dies die hinterlegte Nummer ist.
# Link to the page on which the number is typed.
forgot-code-other-number = Andere Telefonnummer verwenden
# Title of the page for the code of an authenticator app.
forgot-code-app-title = Geben Sie den Code aus Ihrer App ein
# $username: what was typed.
forgot-code-app-lead = Öffnen Sie Ihre Authenticator-App und geben Sie die 6 Ziffern ein, die sie für { $username } anzeigt.
# Opens a list of advice.
forgot-code-app-missing = Mein Code wird nicht angenommen
# "Entry": a line in the app's list of accounts.
forgot-code-app-missing-entry = Prüfen Sie, ob Sie den richtigen Eintrag haben. In einer App können mehrere stehen.
forgot-code-app-missing-time = Stellen Sie die Uhrzeit auf Ihrem Telefon auf automatisch.
forgot-code-app-missing-new = Warten Sie auf den nächsten Code. Jeder Code gilt nur einmal.
# Title of the page for a recovery code.
forgot-code-recovery-title = Geben Sie einen Wiederherstellungscode ein
forgot-code-recovery-lead = Verwenden Sie einen der Codes, die Sie ausgedruckt oder gespeichert haben. Jeder Code gilt nur einmal.
forgot-code-recovery-label = Wiederherstellungscode
# Opens a list of advice.
forgot-code-recovery-missing = Ich finde meine Codes nicht
forgot-code-recovery-missing-place = Sehen Sie bei Ihren wichtigen Unterlagen oder in Ihrem Kennwort-Manager nach.
forgot-code-recovery-missing-signs = Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
# $left: how many more times a code can be tried.
forgot-code-error-app-wrong =
    { $left ->
        [one] Dieser Code stimmt nicht. Geben Sie den neuesten Code aus Ihrer App ein. Sie haben noch { $left } Versuch.
       *[other] Dieser Code stimmt nicht. Geben Sie den neuesten Code aus Ihrer App ein. Sie haben noch { $left } Versuche.
    }
# $left: how many more times a code can be tried.
forgot-code-error-recovery-wrong =
    { $left ->
        [one] Dieser Wiederherstellungscode stimmt nicht oder wurde schon verwendet. Sie haben noch { $left } Versuch.
       *[other] Dieser Wiederherstellungscode stimmt nicht oder wurde schon verwendet. Sie haben noch { $left } Versuche.
    }

# Title of the page with security questions.
forgot-questions-title = Beantworten Sie Ihre Sicherheitsfragen
# $username: what was typed.
forgot-questions-lead = Für das Konto { $username }. Groß- und Kleinschreibung, Leerzeichen und Satzzeichen spielen keine Rolle.
# Button.
forgot-questions-submit = Weiter
forgot-questions-error-empty = Beantworten Sie alle Fragen
# Must not tell which answer is wrong. $left: how many more times they can be tried.
forgot-questions-error-wrong =
    { $left ->
        [one] Die Antworten stimmen nicht mit Ihren früheren Angaben überein. Sie haben noch { $left } Versuch.
       *[other] Die Antworten stimmen nicht mit Ihren früheren Angaben überein. Sie haben noch { $left } Versuche.
    }

# Title of the page for an account whose password cannot be reset.
forgot-barred-title = Sie können dieses Kennwort nicht selbst zurücksetzen
forgot-barred-off = Auf dieser Website werden keine Kennwörter zurückgesetzt.
forgot-barred-unknown = Es gibt kein Konto mit diesem Benutzernamen. Prüfen Sie, ob Sie sich vertippt haben.
forgot-barred-disabled = Dieses Konto ist deaktiviert.
forgot-barred-locked = Dieses Konto ist gesperrt.
forgot-barred-out-of-scope = Ihre Organisation lässt nicht zu, dass für dieses Konto das Kennwort selbst zurückgesetzt wird.
forgot-barred-unregistered = Für dieses Konto ist zu wenig hinterlegt, um zu prüfen, dass Sie es sind.
forgot-barred-help = Ihr Helpdesk kann Ihnen helfen.

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
forgot-expired-again-hint = Sie beginnen noch einmal mit dem Konto { $username }.

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = Sie haben in einem anderen Tab neu begonnen
forgot-replaced-lead = Fahren Sie dort fort. Was Sie hier eingegeben haben, wurde nicht verwendet.

# Title of the page after too many wrong codes.
forgot-stopped-title = Zu viele Versuche
forgot-stopped-lead = Zum Schutz des Kontos lässt sich das Kennwort im Moment nicht zurücksetzen.
# $time: date and clock time.
forgot-stopped-until = Sie können es frühestens am { $time } Uhr wieder versuchen.
forgot-stopped-help = Wenn Sie Ihr Konto früher brauchen, wenden Sie sich an Ihren Helpdesk.

# Link on every page of the reset: to the organization's help page or mail address, else to the form below.
forgot-contact-link = Administrator kontaktieren

# Title of the page with a form for a message to the help desk.
forgot-contact-title = An den Helpdesk schreiben
# "They": the people at the help desk.
forgot-contact-lead = Ihre Nachricht geht an die Personen, die die Konten Ihrer Organisation betreuen. Sie wissen noch nicht, dass Sie es sind, und prüfen das, bevor sie helfen.
forgot-contact-label = Ihre Nachricht
forgot-contact-hint = Schreiben Sie Ihren Benutzernamen, was Sie versucht haben, was passiert ist und wie man Sie erreichen kann.
forgot-contact-hint-not = Schreiben Sie kein Kennwort, keinen Code und keine Antwort auf eine Sicherheitsfrage.
# Button.
forgot-contact-submit = Nachricht senden
# Link to the page with phone number and opening hours.
forgot-contact-back = Andere Wege, Hilfe zu bekommen
# $time: clock time, such as 2:15 PM.
forgot-contact-until = Die nächste Nachricht können Sie um { $time } Uhr senden.
forgot-contact-error-empty = Schreiben Sie Ihre Nachricht
# $max: the longest message, in characters. $used: how long it is.
forgot-contact-error-long = Kürzen Sie Ihre Nachricht auf höchstens { $max } Zeichen. Sie hat { $used }.
forgot-contact-error-often = Es gab schon mehrere Nachrichten. Warten Sie, bevor Sie noch eine senden, oder rufen Sie den Helpdesk an.
# Title of the page after the message was sent.
forgot-sent-title = Ihre Nachricht ist unterwegs
# "It" is a reference of 8 letters and digits.
forgot-sent-reference-hint = Heben Sie sie auf. Damit findet der Helpdesk Ihre Nachricht und was Sie versucht haben.
# Heading.
forgot-sent-next-title = Wie es weitergeht
forgot-sent-next-read = Der Helpdesk liest Ihre Nachricht und meldet sich bei Ihnen.
# "They": the people at the help desk.
forgot-sent-next-check = Zuerst wird geprüft, dass wirklich Sie es sind. Vorher ändert sich an Ihrem Konto nichts.
