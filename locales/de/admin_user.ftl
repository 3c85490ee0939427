# The pages of one user in the administrator's portal. "The user" is somebody else than the reader.

# Link.
admin-user-all = Alle Benutzer
# Link.
admin-user-back = Zurück zum Benutzer
# Link beside a button.
admin-user-cancel = Abbrechen
# Stands where there is no value.
admin-user-none = Nichts hinterlegt
# Names a row of links for screen readers.
admin-user-actions = Was Sie tun können
# Heading.
admin-user-who = Über den Benutzer
admin-user-password = Kennwort
# $time: date and clock time.
admin-user-password-changed = Vom Benutzer festgelegt am { $time } Uhr
admin-user-password-given = Von jemand anderem festgelegt
# $time: date and clock time.
admin-user-password-expires = Läuft am { $time } Uhr ab
# $time: date and clock time.
admin-user-password-link = Ein Link für ein neues wurde gesendet. Er gilt bis { $time } Uhr.
# $time: date and clock time.
admin-user-password-invitation = Eine Einladung, das erste festzulegen, wurde gesendet. Sie gilt bis { $time } Uhr.
# Label. The name of a system follows.
admin-user-authority = Kennwort liegt in
# Stands after the label above.
admin-user-authority-local = Diesem Portal
# Label. A number of devices follows.
admin-user-sessions = Angemeldet
admin-user-sessions-count =
    { $count ->
        [one] Auf { $count } Gerät
       *[other] Auf { $count } Geräten
    }
# Stands after the label "Signed in".
admin-user-sessions-none = Nirgends
# Label. A date and time follow.
admin-user-created = Angelegt
# Roles.
admin-user-role-user = Nutzt nur das eigene Konto
admin-user-role-reports = Liest Berichte
admin-user-role-helpdesk = Helpdesk
admin-user-role-admin = Administration

# Small tags beside the name. $time: date and clock time.

admin-user-tag-disabled = Deaktiviert seit { $time } Uhr
admin-user-tag-locked = Gesperrt seit { $time } Uhr
admin-user-tag-locked-out = Anmeldung gesperrt bis { $time } Uhr
admin-user-tag-blocked = Zurücksetzen blockiert bis { $time } Uhr
admin-user-tag-no-password = Noch kein Kennwort
admin-user-tag-expired = Kennwort abgelaufen am { $time } Uhr
admin-user-tag-temporary = Temporäres Kennwort bis { $time } Uhr
admin-user-tag-temporary-ended = Temporäres Kennwort abgelaufen
admin-user-tag-never-expires = Kennwort läuft nie ab

# Ways to get back in.

# Heading.
admin-user-ways = Wege zurück ins Konto
admin-user-ways-off = Ihre Organisation verlangt keine.
admin-user-ways-complete = Alles Nötige ist eingerichtet.
# $missing and $required: numbers of ways to get back in.
admin-user-ways-missing = Noch nicht alles eingerichtet: { $missing } von { $required } fehlen.
admin-user-ways-anew = Bei der nächsten Anmeldung wird der Benutzer neu nach allem gefragt.
# $time: date and clock time.
admin-user-ways-confirmed = Zuletzt bestätigt am { $time } Uhr

# What happened to the account.

# Heading.
admin-user-activity = Aktivität
admin-user-activity-empty = Bisher ist nichts geschehen.
# Link to what happened before.
admin-user-activity-older = Ältere
# Link to what happened last.
admin-user-activity-newest = Neueste
# Lines of the list of what happened. The tag "Refused" may follow.
admin-user-event-sign-in = Anmeldung
admin-user-event-sign-out = Abmeldung
admin-user-event-locked-out = Anmeldung nach falschen Kennwörtern gesperrt
admin-user-event-unlocked-by-user = Vom Benutzer entsperrt
admin-user-event-unlocked = Entsperrt
admin-user-event-released = Zurücksetzen freigegeben
admin-user-event-checked = Identität erneut geprüft
admin-user-event-sessions-ended = Geräte abgemeldet
admin-user-event-flow-started = Zurücksetzen oder Entsperren begonnen
admin-user-event-code-requested = Code angefordert
admin-user-event-code-checked = Code eingegeben
admin-user-event-method-chosen = Nachweis gewählt
admin-user-event-answers-checked = Sicherheitsfragen beantwortet
admin-user-event-passkey-checked = Passkey verwendet
admin-user-event-password-reset = Kennwort zurückgesetzt
admin-user-event-password-changed = Kennwort geändert
admin-user-event-method-added = Weg zurück ins Konto hinzugefügt
admin-user-event-method-changed = Weg zurück ins Konto geändert
admin-user-event-method-removed = Weg zurück ins Konto entfernt
admin-user-event-reported = Frage „Waren Sie das?“ beantwortet
admin-user-event-help-asked = Nachricht an den Helpdesk
admin-user-event-message-dropped = Nachricht mit Code nicht gesendet
admin-user-event-message-failed = Nachricht mit Code nicht angekommen
admin-user-event-confirmed = Wege zurück ins Konto bestätigt
admin-user-event-required = Neu zu registrieren verlangt
admin-user-event-created = Konto angelegt
admin-user-event-changed = Konto bearbeitet
admin-user-event-role-changed = Rolle geändert
admin-user-event-disabled = Konto deaktiviert
admin-user-event-enabled = Konto aktiviert
admin-user-event-expiry-waived = Kennwort läuft nicht mehr ab
admin-user-event-expiry-restored = Kennwort läuft wieder ab
admin-user-event-reset-link-sent = Link für ein neues Kennwort gesendet
admin-user-event-invited = Eingeladen, das erste Kennwort festzulegen
admin-user-event-password-created = Erstes Kennwort festgelegt
admin-user-event-network-throttled = Ein Netz versucht es zu oft
admin-user-event-network-released = Netz wieder zugelassen
admin-user-event-guessing = Jemand scheint Kennwörter zu raten
admin-user-event-caller-asked = Code für einen Anruf gesendet
admin-user-event-caller-checked = Anruf geprüft
admin-user-event-tenant-changed = Einstellungen geändert
admin-user-event-first-step = Erste Schritte
admin-user-event-policy-changed = Regeln geändert
admin-user-event-questions-changed = Sicherheitsfragen geändert
admin-user-event-reminded = Wegen neuer Regeln ans Registrieren erinnert
admin-user-event-draft-changed = Markenentwurf geändert
admin-user-event-draft-discarded = Markenentwurf verworfen
admin-user-event-brand-published = Marke veröffentlicht
admin-user-event-messages-changed = Wortlaut von Nachrichten geändert
admin-user-event-sample-sent = Muster einer Nachricht gesendet
admin-user-event-campaign-started = Registrierungskampagne gestartet
admin-user-event-campaign-stopped = Registrierungskampagne beendet
admin-user-event-group-created = Gruppe angelegt
admin-user-event-group-deleted = Gruppe gelöscht
admin-user-event-deleted = Konto gelöscht
admin-user-event-import-started = Import von Benutzern gestartet
admin-user-event-import-finished = Import von Benutzern abgeschlossen
admin-user-event-import-undone = Import von Benutzern rückgängig gemacht
# Tag.
admin-user-event-refused = Abgelehnt
# $note: the reason that somebody gave.
admin-user-event-note = Vermerk: { $note }
# $name: the name of a person.
admin-user-event-by-staff = Durch { $name }
admin-user-event-by-former-staff = Durch jemanden aus der Verwaltung, den es hier nicht mehr gibt
admin-user-event-by-operator = Über die Kommandozeile
# $reference: 8 letters and digits.
admin-user-event-reference = Referenz { $reference }
# Why something was refused, as a line of its own under it.
admin-user-why-disabled = Das Konto ist deaktiviert
admin-user-why-locked = Das Konto ist gesperrt
admin-user-why-locked-out = Zu viele falsche Kennwörter zuvor
admin-user-why-no-password = Noch kein Kennwort
admin-user-why-password = Falsches Kennwort
admin-user-why-temporary-ended = Das temporäre Kennwort ist abgelaufen
admin-user-why-code = Falscher Code
admin-user-why-code-expired = Der Code war abgelaufen
admin-user-why-answers = Falsche Antworten
admin-user-why-passkey = Der Passkey hat nicht funktioniert
admin-user-why-not-allowed = Die Regeln erlauben es nicht
admin-user-why-unregistered = Zu wenige Wege zurück ins Konto
admin-user-why-tries = Zu viele falsche Versuche
admin-user-why-codes = Zu viele Codes wurden gesendet
admin-user-why-starts = Zu viele Versuche aus demselben Netz
admin-user-why-budget = Das Limit für SMS und Anrufe war erreicht
admin-user-why-country = Keine SMS und Anrufe in dieses Land
admin-user-why-delivery = Es konnte nicht zugestellt werden
admin-user-why-disowned = Der Benutzer sagte: Das war ich nicht

# Pages that ask before something is done. $name: the name of the user. Titles are questions, sentences say what will happen.

admin-user-reset-title = Kennwort von { $name } zurücksetzen?
admin-user-reset-shown =
    { $hours ->
        [one] Sie erhalten ein temporäres Kennwort. Es wird einmal angezeigt, gilt { $hours } Stunde und muss bei der nächsten Anmeldung geändert werden.
       *[other] Sie erhalten ein temporäres Kennwort. Es wird einmal angezeigt, gilt { $hours } Stunden und muss bei der nächsten Anmeldung geändert werden.
    }
admin-user-reset-ends = Der Benutzer wird überall abgemeldet, und ein angefangenes Zurücksetzen endet.
admin-user-reset-told = Der Benutzer wird per E-Mail benachrichtigt, ohne das Kennwort.
# Button.
admin-user-reset-submit = Kennwort zurücksetzen
admin-user-reset-error-again = Dieses Formular wurde schon einmal gesendet, oder jemand hat inzwischen ein anderes Kennwort festgelegt. Diesmal ist nichts geschehen. Senden Sie es nur noch einmal, wenn Sie ein weiteres temporäres Kennwort brauchen.
# Label of a choice of two.
admin-user-reset-how = Wie
admin-user-reset-by-shown = Temporäres Kennwort anzeigen
# $mail: an address with most letters hidden.
admin-user-reset-by-link = Link an { $mail } senden
admin-user-reset-link =
    { $hours ->
        [one] Damit legt der Benutzer ein neues Kennwort fest. Er gilt einmal, { $hours } Stunde lang. Bis dahin bleibt das Kennwort, und niemand wird abgemeldet.
       *[other] Damit legt der Benutzer ein neues Kennwort fest. Er gilt einmal, { $hours } Stunden lang. Bis dahin bleibt das Kennwort, und niemand wird abgemeldet.
    }
admin-user-invite-title = { $name } einladen, das erste Kennwort festzulegen?
admin-user-invite-what =
    { $days ->
        [one] Der Benutzer erhält eine E-Mail mit einem Link. Er gilt einmal, { $days } Tag lang.
       *[other] Der Benutzer erhält eine E-Mail mit einem Link. Er gilt einmal, { $days } Tage lang.
    }
admin-user-invite-older = Ein früher gesendeter Link gilt nicht mehr.
# $mail: an address with most letters hidden.
admin-user-invite-mail = Bekannte Adresse: { $mail }
# Button.
admin-user-invite-submit = Einladung senden
# Button, where one was sent before.
admin-user-invite-again = Einladung erneut senden
# Why no link is sent.
admin-user-link-error-address = Von diesem Benutzer ist keine E-Mail-Adresse bekannt. Tragen Sie zuerst eine ein.
admin-user-link-error-kept-out = Das Konto ist deaktiviert oder gesperrt. Aktivieren oder entsperren Sie es zuerst.
admin-user-link-error-password = Der Benutzer hat schon ein Kennwort. Setzen Sie es stattdessen zurück.
admin-user-unlock-title = { $name } entsperren?
admin-user-unlock-what = Frühere falsche Kennwörter zählen nicht mehr, und der Benutzer kann sich wieder anmelden.
admin-user-unlock-password = Das Kennwort bleibt gleich.
# Button.
admin-user-unlock-submit = Entsperren
admin-user-release-title = Zurücksetzen für { $name } freigeben?
admin-user-release-what = Frühere falsche Codes und Antworten zählen nicht mehr, und der Benutzer kann sein Kennwort wieder zurücksetzen.
admin-user-release-password = Das Kennwort bleibt gleich.
# Button.
admin-user-release-submit = Freigeben
admin-user-require-title = { $name } neu registrieren lassen?
admin-user-require-what = Bei der nächsten Anmeldung wird der Benutzer nach allen Wegen zurück ins Konto gefragt.
admin-user-require-until = Bis dahin gilt weiter, was eingerichtet ist.
# Button.
admin-user-require-submit = Neu registrieren lassen
admin-user-end-sessions-title = { $name } überall abmelden?
admin-user-end-sessions-what = Alle angemeldeten Geräte werden sofort abgemeldet.
admin-user-end-sessions-password = Das Kennwort bleibt gleich.
# Button.
admin-user-end-sessions-submit = Überall abmelden
admin-user-never-expires-title = Kennwort von { $name } nie ablaufen lassen?
admin-user-never-expires-what = Das Kennwort gilt weiter, was auch immer die Regeln Ihrer Organisation sagen.
# Button.
admin-user-never-expires-submit = Nie ablaufen lassen
admin-user-expires-title = Kennwort von { $name } wieder ablaufen lassen?
admin-user-expires-what = Die Regeln Ihrer Organisation gelten wieder. Ein zu altes Kennwort muss bei der nächsten Anmeldung geändert werden.
# Button.
admin-user-expires-submit = Wieder ablaufen lassen
admin-user-enable-title = { $name } aktivieren?
admin-user-enable-what = Der Benutzer kann sich wieder anmelden und das Kennwort zurücksetzen.
# Button.
admin-user-enable-submit = Aktivieren
admin-user-disable-title = { $name } deaktivieren?
admin-user-disable-what = Der Benutzer wird überall abgemeldet und kann sich weder anmelden noch das Kennwort zurücksetzen.
admin-user-disable-kept = Nichts wird gelöscht. Sie können das Konto wieder aktivieren.
# Button.
admin-user-disable-submit = Deaktivieren
admin-user-delete-title = { $name } löschen?
admin-user-delete-what = Das Konto und alles, was dafür eingerichtet ist, wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.
admin-user-delete-kept = Das Protokoll dessen, was geschehen ist, bleibt.
# Label of a box.
admin-user-delete-name = Geben Sie zur Sicherheit den Benutzernamen { $username } ein
# Button.
admin-user-delete-submit = Endgültig löschen

# Said on the user's page once something is done.

admin-user-done-unlock = Das Konto ist entsperrt.
admin-user-done-reset = Ein Link, um ein neues Kennwort festzulegen, ist unterwegs zum Benutzer.
admin-user-done-invite = Die Einladung ist unterwegs zum Benutzer.
admin-user-done-release = Der Benutzer kann das Kennwort wieder zurücksetzen.
admin-user-done-require = Bei der nächsten Anmeldung wird der Benutzer neu nach allem gefragt.
admin-user-done-end-sessions = Der Benutzer ist überall abgemeldet.
admin-user-done-disable = Das Konto ist deaktiviert.
admin-user-done-enable = Das Konto ist aktiviert.
admin-user-done-never-expires = Das Ablaufen des Kennworts wurde geändert.
admin-user-done-edit = Ihre Änderungen sind gespeichert.

# The page that shows a temporary password.

# Title.
admin-user-password-title = Temporäres Kennwort
# The password follows.
admin-user-password-lead = Für { $name }, Benutzername { $username }:
admin-user-password-once = Es wird nur jetzt angezeigt. Geben Sie es dem Benutzer persönlich oder unter einer Nummer weiter, die Sie schon kennen.
# $time: date and clock time.
admin-user-password-until = Es gilt bis { $time } Uhr.
admin-user-password-change = Es muss bei der nächsten Anmeldung geändert werden.
admin-user-password-kept-out = Das Konto ist deaktiviert oder gesperrt: Noch kann sich niemand damit anmelden.
# Link.
admin-user-password-back = Fertig, zurück zum Benutzer

# The page on which a user is edited.

# Button.
admin-user-edit-link = Bearbeiten
admin-user-edit-title = { $name } bearbeiten
admin-user-edit-display-name = Angezeigter Name
admin-user-edit-given-name = Vorname
admin-user-edit-family-name = Nachname
admin-user-edit-work-mail = E-Mail-Adresse der Arbeit
admin-user-edit-language = Sprache der E-Mails
admin-user-edit-language-none = Wie es der Browser sagt
admin-user-edit-role = Rolle
admin-user-edit-groups = Gruppen
admin-user-edit-mail = Private E-Mail-Adresse, die Sie hinterlegen
admin-user-edit-mail-hint = Dorthin gehen Codes, bis der Benutzer selbst eine Adresse einrichtet. Leer lassen, um zu behalten, was gespeichert ist.
# $mail: an address with most letters hidden.
admin-user-edit-mail-given = Bisher hinterlegt: { $mail }
# Check box.
admin-user-edit-mail-remove = Die gespeicherte Adresse entfernen
# Button.
admin-user-edit-submit = Speichern
# Heading over what somebody else stored meanwhile.
admin-user-edit-newer = Jetzt gespeichert

# What is wrong with what was typed.

admin-user-error-display-name-empty = Geben Sie den angezeigten Namen ein
admin-user-error-display-name-long = Verwenden Sie für den angezeigten Namen höchstens { $max } Zeichen
admin-user-error-given-name-long = Verwenden Sie für den Vornamen höchstens { $max } Zeichen
admin-user-error-family-name-long = Verwenden Sie für den Nachnamen höchstens { $max } Zeichen
admin-user-error-work-mail = Geben Sie eine E-Mail-Adresse der Arbeit wie name@contoso.example ein
admin-user-error-work-mail-taken = Ein anderer Benutzer hat diese E-Mail-Adresse der Arbeit
admin-user-error-mail = Geben Sie eine private E-Mail-Adresse wie name@mail.example ein
admin-user-error-name-differs = Geben Sie genau den Benutzernamen ein, damit niemand versehentlich gelöscht wird
