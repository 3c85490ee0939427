# A part of the administrator's portal.
admin-users-nav = Konten

admin-users-list-title = Konten
# Said once a user is deleted.
admin-users-list-deleted = Der Benutzer ist gelöscht.
# Link to the page on which a user is created.
admin-users-list-new = Konto anlegen
admin-users-list-search = Suche
admin-users-list-search-hint = Der Anfang eines Namens, Benutzernamens oder einer dienstlichen E-Mail-Adresse
admin-users-list-find = Suchen
# Opens the choices below.
admin-users-list-narrow = Liste eingrenzen
admin-users-list-clear = Alle anzeigen
# Nobody but the reader is there yet.
admin-users-list-alone = Noch keine Konten. Importieren Sie eine Datei oder legen Sie eines an.
admin-users-list-nobody = Niemand passt dazu.
# Only a part of the list was looked through.
admin-users-list-partial = Nur wenige passen dazu, deshalb wurde erst ein Teil der Liste durchgesehen. Mit „Weiter“ geht es weiter, oder geben Sie mehr vom Namen ein.
# $n: how many users there are.
admin-users-list-total = Gefunden: { $n }
# $n: a number; there are more users than this.
admin-users-list-more-than = Gefunden: mehr als { $n }
# Headings of the columns.
admin-users-list-name = Name
admin-users-list-username = Benutzername
admin-users-list-state = Zustand
admin-users-list-ways = Wege zurück
admin-users-list-groups = Gruppen
# $held: how many ways back in somebody has set up. $required: how many are needed.
admin-users-list-held-of = { $held } von { $required }

# Stands in each of the lists below when nothing is chosen.
admin-users-filter-any = Beliebig
admin-users-filter-state = Zustand
admin-users-filter-registered = Registrierung
admin-users-filter-method = Hat eingerichtet
admin-users-filter-role = Rolle
admin-users-filter-group = Gruppe

# Cannot sign in for now.
admin-users-state-locked = Gesperrt
# The password cannot be reset for now, after too many wrong codes.
admin-users-state-blocked = Zurücksetzen blockiert
admin-users-state-disabled = Deaktiviert
admin-users-state-expired = Kennwort abgelaufen
admin-users-state-no-password = Kein Kennwort

admin-users-registered-complete = Vollständig
admin-users-registered-partly = Teilweise
admin-users-registered-nothing = Noch nichts

admin-users-new-title = Konto anlegen
admin-users-new-username-hint = Der Teil vor dem @ genügt.
# Roles, and what each lets somebody do.
admin-users-new-role-user = Verwaltet das eigene Konto und sieht nichts von der Verwaltung dieses Portals.
admin-users-new-role-reports = Sieht Zahlen, die niemanden nennen.
admin-users-new-role-helpdesk = Findet Konten, setzt Kennwörter zurück und hebt Sperren auf.
admin-users-new-role-admin = Darf in dieser Organisation alles: Konten, Regeln, Marke und Einstellungen ändern und anderen diese Rolle geben.
# How somebody new signs in for the first time.
admin-users-new-first = Erste Anmeldung
admin-users-new-first-temporary = Mit einem vorläufigen Kennwort
# $hours: how many hours it works.
admin-users-new-first-temporary-hint = Es wird einmal angezeigt, gilt so viele Stunden und muss bei der ersten Anmeldung geändert werden: { $hours }
admin-users-new-first-invited = Per Einladung
# $days: a number.
admin-users-new-first-invited-hint = Der Benutzer erhält eine E-Mail mit einem Link, um das erste Kennwort festzulegen. Er gilt einmal, so viele Tage lang: { $days }
admin-users-new-first-none = Ohne Kennwort
admin-users-new-first-none-hint = Ein Kennwort wird über „Kennwort vergessen“ festgelegt. Dafür braucht es eine private E-Mail-Adresse oder einen anderen Weg zurück ins Konto.
admin-users-new-submit = Konto anlegen
admin-users-new-error-username-empty = Geben Sie einen Benutzernamen ein
# $max: characters.
admin-users-new-error-username-shape = Ein Benutzername hat keine Leerzeichen und höchstens { $max } Zeichen
admin-users-new-error-username-realm = Lassen Sie das @ und alles danach weg, oder verwenden Sie eine Endung Ihrer Organisation
admin-users-new-error-username-taken = Diesen Benutzernamen gibt es schon. Wählen Sie einen anderen.
admin-users-new-error-invited-nowhere = Geben Sie eine E-Mail-Adresse für die Einladung ein

# Under the list: what is done to those who are chosen.
admin-users-bulk-title = Mehrere gemeinsam bearbeiten
# Beside a box, for screen readers. $name: a user's name.
admin-users-bulk-choose = { $name } auswählen
admin-users-bulk-whom = Wer
admin-users-bulk-whom-chosen = Alle, die ich in der Liste markiert habe
admin-users-bulk-whom-matching = Alle, die zu dieser Suche passen
admin-users-bulk-action = Was
admin-users-bulk-with-group = Welche Gruppe
admin-users-bulk-none = Bitte wählen
# Leads to a page that shows whom it would affect.
admin-users-bulk-preview = Betroffene anzeigen
admin-users-bulk-unlock = Sperre aufheben
admin-users-bulk-invite = Einladen, das erste Kennwort festzulegen
admin-users-bulk-require = Neu registrieren lassen
admin-users-bulk-end-sessions = Überall abmelden
admin-users-bulk-disable = Deaktivieren
admin-users-bulk-enable = Aktivieren
admin-users-bulk-delete = Endgültig löschen
admin-users-bulk-never-expires = Kennwörter nie ablaufen lassen
admin-users-bulk-expires = Kennwörter wieder ablaufen lassen
admin-users-bulk-join = Zu einer Gruppe hinzufügen
admin-users-bulk-leave = Aus einer Gruppe entfernen
admin-users-bulk-back = Zurück zur Liste
# $n: how many users.
admin-users-bulk-count = Betroffene Konten: { $n }
# $group: name of a group.
admin-users-bulk-group = Gruppe: { $group }
# The last line of a list of names. $n: how many others there are.
admin-users-bulk-more = Weitere: { $n }
admin-users-bulk-own = Ihr eigenes Konto ist ausgenommen.
admin-users-bulk-submit = Jetzt ausführen
admin-users-bulk-error-action = Wählen Sie, was geschehen soll
admin-users-bulk-error-group = Wählen Sie die Gruppe
admin-users-bulk-error-nobody = Es ist niemand betroffen. Markieren Sie mindestens ein Konto, das nicht Ihr eigenes ist.
# $max: a number of users.
admin-users-bulk-error-many = Das würde mehr als { $max } Konten betreffen, so viele gehen höchstens auf einmal. Grenzen Sie die Suche ein.
admin-users-bulk-error-others = Inzwischen findet die Suche andere Konten als die, die Ihnen gezeigt wurden. Es wurde nichts geändert. Sehen Sie sich die Liste an und entscheiden Sie neu.
admin-users-bulk-done = Erledigt
admin-users-bulk-done-unlock = Sperren aufgehoben
admin-users-bulk-done-require = Zum neuen Registrieren aufgefordert
admin-users-bulk-done-invite = Eingeladen, das erste Kennwort festzulegen
admin-users-bulk-done-end-sessions = Überall abgemeldet
admin-users-bulk-done-disable = Deaktiviert
admin-users-bulk-done-enable = Aktiviert
admin-users-bulk-done-delete = Gelöscht
admin-users-bulk-done-never-expires = Kennwörter laufen nie ab
admin-users-bulk-done-expires = Kennwörter laufen wieder ab
admin-users-bulk-done-join = Zur Gruppe hinzugefügt
admin-users-bulk-done-leave = Aus der Gruppe entfernt
# Labels of three numbers.
admin-users-bulk-changed = Geändert
admin-users-bulk-same = Nichts zu ändern
admin-users-bulk-skipped = Ausgelassen
