# The page for people at the help desk, while somebody is on the phone. "The caller" is that person.

# Title of the page for people at the help desk who are on the phone.
admin-desk-title = Helpdesk
admin-desk-lead = Jemand ruft an. Finden Sie heraus, wer es ist, prüfen Sie, ob es stimmt, und helfen Sie dann.
# Label of the one box.
admin-desk-box = Referenz, Benutzername oder dienstliche E-Mail-Adresse
# $example: a reference.
admin-desk-box-hint = Fragen Sie nach der Referenz auf dem Bildschirm, etwa { $example }. Sie zeigt, was versucht wurde.
# Button.
admin-desk-find = Suchen
# A reference follows.
admin-desk-attempt = Versuch
# Label of the user name that somebody typed.
admin-desk-typed = Eingegebener Benutzername
# Label of the person whose account it is.
admin-desk-owner = Konto
# Tag beside a person: a code or another proof was right.
admin-desk-proved = Hat sich ausgewiesen
# Tag beside a person: anybody could have typed the name.
admin-desk-unproved = Nur der Name wurde eingegeben
admin-desk-nobody = Niemand hat diesen Benutzernamen
# Heading of a list.
admin-desk-steps = Schritt für Schritt
# Heading of a message to the help desk. $at: date and clock time.
admin-desk-message = Nachricht vom { $at }
admin-desk-message-hint = Niemand hat geprüft, wer das geschrieben hat. Öffnen Sie keine Links daraus und rufen Sie keine Nummern daraus an.
# Heading of a list.
admin-desk-people = Personen
# Button beside a person.
admin-desk-open = Anruf annehmen
admin-desk-nothing = Nichts gefunden. Eine Referenz hat 8 Buchstaben und Ziffern. Namen werden nach ihrem Anfang gefunden.
# Link.
admin-desk-back = Zurück zur Suche
admin-desk-call-lead = Prüfen Sie, ob der Anruf von dieser Person kommt, bevor Sie etwas ändern.
# Heading.
admin-desk-who = Wer das ist
admin-desk-username = Benutzername
# The address is shown only in part.
admin-desk-work-mail = Dienstliche E-Mail-Adresse
# Label of how the account stands.
admin-desk-state = Zustand
admin-desk-state-fine = Kann sich anmelden
admin-desk-state-disabled = Deaktiviert
admin-desk-state-locked = Gesperrt
admin-desk-state-no-password = Noch kein Kennwort
# $until: date and clock time.
admin-desk-state-out = Anmeldung gesperrt bis { $until }
# $until: date and clock time.
admin-desk-state-blocked = Zurücksetzen gesperrt bis { $until }
# Value of something registered that is not shown, such as a passkey.
admin-desk-set = Eingerichtet
# $missing: a number.
admin-desk-missing =
    { $missing ->
        [one] Ein weiterer Weg zurück ins Konto fehlt.
       *[other] { $missing } weitere Wege zurück ins Konto fehlen.
    }
# Link to the page of this user.
admin-desk-details = Alles über diese Person
# Heading: whether the caller is who they say.
admin-desk-verify = Anruf prüfen
admin-desk-verify-lead = Senden Sie einen Code an etwas, das diese Person hinterlegt hat. Wer ihn vorlesen kann, ist diese Person.
# Heading of buttons, one for each phone and mailbox.
admin-desk-ways = Code senden
# The same after a code was sent.
admin-desk-again = Noch einen Code senden
# Button. $to: a phone number, shown only in part.
admin-desk-way-text = SMS an { $to }
# Button. $to: a phone number, shown only in part.
admin-desk-way-call = Anruf bei { $to }
# Button. $to: a phone number, shown only in part.
admin-desk-way-office = Anruf beim Bürotelefon { $to }
# Button. $to: an email address, shown only in part.
admin-desk-way-mail = E-Mail an { $to }
admin-desk-no-way = Nichts ist hinterlegt, wohin ein Code gesendet werden könnte. Prüfen Sie die Identität so, wie Ihre Organisation es vorschreibt.
admin-desk-never = Fragen Sie nie nach einem Kennwort. Sie sehen, ob der Code stimmt, nie den Code selbst.
# Label of a box.
admin-desk-code = Code, den die Person vorliest
# Stands after what was sent where. $until: clock time. $tries: 5.
admin-desk-code-hint = Der Code gilt bis { $until }, für { $tries } Versuche.
# Button.
admin-desk-compare = Vergleichen
# $at: clock time.
admin-desk-verified-text = Geprüft per SMS um { $at }
# $at: clock time.
admin-desk-verified-call = Geprüft per Anruf um { $at }
# $at: clock time.
admin-desk-verified-mail = Geprüft per E-Mail um { $at }
# $until: clock time.
admin-desk-verified-until = Das gilt für Sie bis { $until }.
# Heading.
admin-desk-actions = Was Sie tun können
# Button.
admin-desk-reset = Temporäres Kennwort vergeben
# Button.
admin-desk-unlock = Konto entsperren
# Button: too many wrong codes no longer count.
admin-desk-release = Zurücksetzen wieder erlauben
# What became of an attempt; what to do follows each.
admin-desk-why-reset = Das Kennwort wurde zurückgesetzt.
admin-desk-do-reset = Die Person kann sich mit dem neuen Kennwort anmelden. Wenn sie es nicht war, lassen Sie das Konto deaktivieren.
admin-desk-why-unlocked = Das Konto wurde entsperrt.
admin-desk-do-unlocked = Das Kennwort ist dasselbe wie vorher. Die Person kann sich damit anmelden.
admin-desk-why-unknown = Niemand hat den eingegebenen Benutzernamen.
admin-desk-do-unknown = Fragen Sie nach dem Benutzernamen, suchen Sie ihn hier und sagen Sie, wie er geschrieben wird.
admin-desk-why-disabled = Das Konto ist deaktiviert, deshalb kann es niemand zurücksetzen.
admin-desk-do-disabled = Nur Administratoren können es aktivieren. Fragen Sie dort, ob das richtig ist.
admin-desk-why-locked = Das Konto ist gesperrt.
admin-desk-do-locked = Vielleicht wurde ein fremdes Zurücksetzen gemeldet. Prüfen Sie den Anruf und entsperren Sie es dann.
admin-desk-why-scope = Dieses Konto darf sein Kennwort nicht selbst zurücksetzen.
admin-desk-do-scope = Prüfen Sie den Anruf und vergeben Sie dann ein temporäres Kennwort.
admin-desk-why-unregistered = Es ist zu wenig hinterlegt, um die Identität nachzuweisen.
admin-desk-do-unregistered = Prüfen Sie die Identität nach den Regeln Ihrer Organisation, vergeben Sie ein temporäres Kennwort und bitten Sie um die Registrierung.
admin-desk-why-blocked = Zu viele falsche Codes oder Antworten: Das Zurücksetzen ist für einen Tag gesperrt.
admin-desk-do-blocked = Prüfen Sie den Anruf und erlauben Sie das Zurücksetzen dann wieder.
admin-desk-why-withheld = Es wurde kein Code gesendet: Vorerst sind genug hinausgegangen.
admin-desk-do-withheld = Warten Sie eine Stunde und versuchen Sie es noch einmal, oder prüfen Sie den Anruf und vergeben Sie ein temporäres Kennwort.
admin-desk-why-not-arrived = Der Code ist nicht angekommen.
admin-desk-do-not-arrived = Vergleichen Sie das Ende der Nummer und versuchen Sie einen anderen Weg.
admin-desk-why-expired = Der Code war richtig, aber abgelaufen.
admin-desk-do-expired = Bitten Sie darum, einen neuen Code anzufordern und ihn innerhalb von 10 Minuten einzugeben.
admin-desk-why-wrong = Die Eingabe war falsch.
admin-desk-do-wrong = Bitten Sie darum, es mit dem neuesten Code oder auf einem anderen Weg noch einmal zu versuchen.
admin-desk-why-nothing = Ein Code wurde angefordert, aber keiner eingegeben.
admin-desk-do-nothing = Fragen Sie, ob er angekommen ist. Wenn nicht, versuchen Sie einen anderen Weg, oder prüfen Sie den Anruf und vergeben Sie ein temporäres Kennwort.
admin-desk-why-no-password = Der Nachweis war richtig, aber es wurde kein neues Kennwort gesetzt.
admin-desk-do-no-password = Vielleicht haben die Regeln es abgelehnt. Bitten Sie darum, weiterzumachen, und gehen Sie die Regeln auf der Seite gemeinsam durch.
admin-desk-why-left = Der Versuch wurde begonnen und verlassen.
admin-desk-do-left = Fragen Sie, was auf der Seite steht, und bleiben Sie am Telefon, während es noch einmal versucht wird.
# Lines of the list of what was done.
admin-desk-step-started = Benutzernamen eingegeben
admin-desk-step-chosen = Einen Weg gewählt, sich auszuweisen
admin-desk-step-asked = Noch einen Code angefordert
admin-desk-step-code = Den richtigen Code eingegeben
admin-desk-step-answers = Sicherheitsfragen richtig beantwortet
admin-desk-step-passkey = Passkey verwendet
admin-desk-step-reset = Neues Kennwort gesetzt
admin-desk-step-unlocked = Konto entsperrt
admin-desk-step-wrote = An den Helpdesk geschrieben
admin-desk-step-blocked = Einmal zu oft falsch: gesperrt
admin-desk-step-barred = Erfuhr, dass Zurücksetzen nicht möglich ist
admin-desk-step-withheld = Ein Code wurde nicht gesendet
admin-desk-step-not-arrived = Ein Code ist nicht angekommen
admin-desk-step-code-expired = Abgelaufenen Code eingegeben
admin-desk-step-code-wrong = Falschen Code eingegeben
admin-desk-step-answers-wrong = Falsch geantwortet
admin-desk-step-passkey-wrong = Unpassenden Passkey verwendet
admin-desk-step-wrote-often = Zu oft an den Helpdesk geschrieben
admin-desk-error-code-empty = Geben Sie den Code ein, den die Person vorliest
admin-desk-error-code-shape = Ein Code hat 6 Ziffern
admin-desk-error-code-expired = Dieser Code ist richtig, aber abgelaufen. Senden Sie noch einen.
# $left: how many tries are left.
admin-desk-error-code-wrong =
    { $left ->
        [one] Dieser Code ist falsch. Es bleibt ein Versuch.
       *[other] Dieser Code ist falsch. Es bleiben { $left } Versuche.
    }
admin-desk-error-method = Wählen Sie, wohin der Code geht
admin-desk-error-not-registered = Das ist nicht mehr hinterlegt. Wählen Sie einen anderen Weg.
admin-desk-error-nothing-sent = Es wartet kein Code von Ihnen auf eine Antwort. Senden Sie einen.
admin-desk-error-tries = Zu oft falsch. Das ist vermutlich nicht diese Person. Senden Sie nur einen weiteren Code, wenn Sie sicher sind.
admin-desk-error-often = Für diese Person wurden zu viele Codes gesendet oder falsch eingegeben. Versuchen Sie es später, oder fragen Sie Administratoren.
admin-desk-error-messages = An diese Adresse oder Nummer ist so viel gegangen, wie darf. Wählen Sie einen anderen Weg.
admin-desk-error-country = In das Land dieser Nummer wird nichts gesendet. Wählen Sie einen anderen Weg.
admin-desk-error-unverified = Prüfen Sie den Anruf zuerst auf der Helpdesk-Seite
