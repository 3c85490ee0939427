register-list-title = Wege zurück ins Konto
register-list-lead = Wenn Sie Ihr Kennwort vergessen, weisen Sie sich auf einem dieser Wege aus. Der stärkste steht zuerst.
register-list-missing =
    { $missing ->
        [one] Noch { $missing } fehlt
       *[other] Noch { $missing } fehlen
    }
register-list-complete = Sie haben alles Nötige eingerichtet.
register-list-empty = Ihre Organisation bietet hier nichts zum Einrichten an.
register-list-confirm = Prüfen, ob alles noch stimmt
register-back-account = Zurück zu Ihrem Konto
register-back = Zurück zur Liste

register-again-title = Bestätigen Sie, dass Sie es sind
register-again-lead = Ihre Anmeldung liegt eine Weile zurück. Bevor Sie Ihre Wege zurück ins Konto ändern, weisen Sie sich bitte noch einmal aus.
register-again-submit = Weiter

register-asked-title = Verlieren Sie nicht den Zugang zu Ihrem Konto
register-asked-why = { $brand } bittet Sie, Wege zurück ins Konto einzurichten. Dann können Sie ein vergessenes Kennwort selbst zurücksetzen.
register-asked-use = Sie dienen nur dazu, Sie zu erkennen.
register-asked-later = Später
register-asked-until = Sie können das bis { DATETIME($until, style: "date") } aufschieben.
register-asked-now = Das lässt sich nicht länger aufschieben.

register-passkey-name = Passkey
register-passkey-hint = Gesicht, Fingerabdruck oder Displaysperre
register-app-name = Authenticator-App
register-app-hint = Eine App auf Ihrem Telefon zeigt einen Code
register-mail-name = Private E-Mail-Adresse
register-mail-hint = Ein Code kommt an eine Adresse außerhalb der Arbeit
register-phone-name = Mobiltelefon
register-phone-hint = Ein Code kommt per SMS oder Anruf
register-office-name = Bürotelefon
register-office-hint = Ein Code wird im Anruf vorgelesen
register-codes-name = Wiederherstellungscodes
register-codes-hint = Zehn Codes zum Ausdrucken und Aufbewahren
register-questions-name = Sicherheitsfragen
register-questions-hint = Antworten, die nur Sie kennen

register-row-set-up = Einrichten
register-row-change = Ändern
register-row-remove = Entfernen
register-row-missing = Nicht eingerichtet
register-row-given = Von Ihrer Administration eingetragen
register-row-confirmed = Bestätigt am { DATETIME($at, style: "date") }
register-row-unconfirmed = Nicht bestätigt
register-row-unreadable = Das lässt sich nicht mehr lesen. Richten Sie es neu ein.
register-row-codes = Noch { $left } von { $all }
register-row-questions =
    { $all ->
        [one] { $all } Frage beantwortet
       *[other] { $all } Fragen beantwortet
    }
register-row-passkeys =
    { $all ->
        [one] { $all } Passkey
       *[other] { $all } Passkeys
    }

register-notice-saved = Gespeichert.
register-notice-removed = Entfernt.
register-notice-confirmed = Bestätigt.
register-error-taken = Das ist für Ihr Konto schon eingetragen. Verwenden Sie etwas anderes.
register-error-not-offered = Ihre Organisation bietet das nicht an.
register-error-needed = Das wird gebraucht. Richten Sie zuerst einen anderen Weg ein oder ändern Sie es.
register-error-no-longer = Das lässt sich nicht länger aufschieben.

register-mail-title = Private E-Mail-Adresse
register-mail-lead = Wir senden einen Code an diese Adresse, um zu prüfen, ob sie Ihnen gehört.
register-mail-label = Private E-Mail-Adresse
register-mail-field-hint = Nicht die Adresse von der Arbeit: Die können Sie nicht lesen, wenn Sie ausgesperrt sind.
register-mail-error-empty = Geben Sie eine E-Mail-Adresse ein
register-mail-error-shape = Geben Sie eine E-Mail-Adresse wie name@mail.example ein
register-mail-error-work = Verwenden Sie eine private Adresse. Adressen bei { $domain } helfen nicht, wenn Sie ausgesperrt sind.
register-mail-error-spent = An diese Adresse können im Moment keine Codes mehr gesendet werden. Verwenden Sie eine andere Methode oder kommen Sie morgen wieder.
register-send = Code senden

register-phone-title = Mobiltelefon
register-phone-lead = Wir senden einen Code an dieses Telefon, um zu prüfen, ob es Ihnen gehört.
register-phone-country = Land
register-phone-number = Telefonnummer
register-phone-number-hint = Eine Nummer, die mit + beginnt, kann aus jedem Land sein.
register-phone-channel = Wie sollen wir den Code senden?
register-phone-text = SMS
register-phone-call = Anruf
register-phone-extension = Durchwahl (optional)
register-phone-extension-hint = Nur Ziffern
register-phone-error-empty = Geben Sie eine Telefonnummer ein
register-phone-error-number = Geben Sie die Telefonnummer in Ziffern ein
register-phone-error-short = Diese Nummer hat für ihr Land zu wenige Ziffern
register-phone-error-long = Diese Nummer hat für ihr Land zu viele Ziffern
register-phone-error-country = Wählen Sie das Land dieser Nummer
register-phone-error-special = Verwenden Sie eine Nummer ohne besondere Kosten
register-phone-error-extension = Geben Sie die Durchwahl in Ziffern ein
register-phone-error-landline = SMS erreichen diese Nummer nicht. Wählen Sie einen Anruf.
register-phone-error-not-allowed = Ihre Organisation lässt dieses Land nicht zu. Verwenden Sie eine andere Methode.
register-phone-error-spent = An diese Nummer können heute keine Codes mehr gesendet werden. Verwenden Sie eine andere Methode oder kommen Sie morgen wieder.
register-phone-error-channel = Wählen Sie, wie wir den Code senden sollen
register-office-title = Bürotelefon
register-office-lead = Wir rufen dieses Telefon an und lesen einen Code vor, um zu prüfen, ob es Ihnen gehört.

register-code-mail-title = Sehen Sie in Ihre E-Mails
register-code-mail-lead = Wir haben einen Code aus 6 Ziffern an { $target } gesendet.
register-code-text-title = Sehen Sie auf Ihr Telefon
register-code-text-lead = Wir haben eine SMS mit einem Code aus 6 Ziffern an { $target } gesendet.
register-code-call-title = Nehmen Sie den Anruf an
register-code-call-lead = Wir rufen { $target } an und lesen einen Code aus 6 Ziffern vor.
register-code-submit = Bestätigen
register-code-missing = Manche Nachrichten brauchen eine Minute. Prüfen Sie, ob die Adresse oder Nummer oben stimmt, und fordern Sie dann einen neuen Code an.
register-code-call-missing = Manche Anrufe brauchen eine Minute. Prüfen Sie, ob die Nummer oben stimmt und das Telefon eingeschaltet ist, und lassen Sie dann noch einmal anrufen.
register-code-change-mail = Andere Adresse verwenden
register-code-change-phone = Andere Nummer oder anderen Weg für den Code verwenden
register-code-notice-sent = Wir haben einen neuen Code gesendet. Ein früherer Code gilt, bis seine eigene Zeit um ist.
register-code-call-notice = Wir rufen noch einmal an. Ein früherer Code gilt, bis seine eigene Zeit um ist.
register-code-error-tries = Es wurden zu viele falsche Codes eingegeben. Fordern Sie einen neuen an.
register-code-error-gone = Es gibt nichts zu bestätigen. Beginnen Sie noch einmal.
# For somebody who typed an address much like this one. $address: an email address at a well-known provider.
register-code-meant = Meinten Sie { $address }?
# Button: sends the code to that address instead.
register-code-meant-use = Diese Adresse verwenden

register-app-title = Authenticator-App
register-app-lead = Eine App auf Ihrem Telefon zeigt alle 30 Sekunden einen neuen Code. Sie braucht dazu kein Netz.
register-app-open = Öffnen Sie Ihre Authenticator-App. Wenn Sie keine haben, installieren Sie eine aus dem App-Store Ihres Telefons.
register-app-scan = Fügen Sie darin ein Konto hinzu und scannen Sie das Bild.
register-app-type = Geben Sie den Code ein, den die App zeigt.
register-app-picture = QR-Code für Ihre Authenticator-App
register-app-manual = Ich kann das Bild nicht scannen
register-app-key = Geben Sie diesen Schlüssel in der App ein:
register-app-link = In einer App auf diesem Gerät öffnen
register-app-code-hint = Die 6 Ziffern, die die App jetzt zeigt
register-app-submit = Bestätigen
register-app-error-code = Dieser Code passt nicht. Prüfen Sie, ob die Uhrzeit Ihres Telefons automatisch gestellt wird, und geben Sie dann den neuesten Code ein.

register-codes-title = Wiederherstellungscodes
register-codes-lead = Jeder dieser Codes bringt Sie einmal zurück ins Konto, ohne Telefon und E-Mail. Drucken Sie sie aus oder verwahren Sie sie an einem sicheren Ort.
register-codes-once = Sie werden nur jetzt angezeigt.
register-codes-download = Herunterladen
register-codes-print = Drucken
register-copy = Kopieren
register-copied = Kopiert
register-codes-replace = Sie gelten, sobald Sie bestätigen. Frühere Codes gelten dann nicht mehr.
register-codes-submit = Ich habe diese Codes gesichert
register-codes-error-other = Das sind neue Codes, nicht die zuvor angezeigten. Sichern Sie diese und bestätigen Sie dann.
register-codes-file-lead = Wiederherstellungscodes für { $username } bei { $brand }. Jeder gilt einmal.

register-confirm-title = Stimmen diese Angaben noch?
register-confirm-why = Prüfen Sie sie ab und zu, damit sie funktionieren, wenn Sie sie brauchen.
register-confirm-why-due =
    { $days ->
        [one] Wir bitten Sie jeden Tag, das zu prüfen, damit es funktioniert, wenn Sie es brauchen.
       *[other] Wir bitten Sie alle { $days } Tage, das zu prüfen, damit es funktioniert, wenn Sie es brauchen.
    }
register-confirm-why-anew = Ihre Administration bittet Sie, diese Angaben zu prüfen.
register-confirm-lead = Wenn alles stimmt, wählen Sie „Sieht gut aus“. Es wird keine Nachricht gesendet.
register-confirm-submit = Sieht gut aus
register-confirm-later = Morgen erinnern
register-confirm-list = Etwas hinzufügen oder entfernen

register-done-title = Alles ist eingerichtet
register-done-lead = Sie können Ihr Kennwort jederzeit selbst zurücksetzen.
register-done-next = Weiter
register-done-more = Weitere Wege zurück ins Konto einrichten
