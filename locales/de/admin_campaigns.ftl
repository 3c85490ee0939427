# Campaigns: administrators invite people by email to set up their ways back in ("register").

# Title of the list of campaigns, which invite people to register.
admin-campaigns-title = Kampagnen
admin-campaigns-lead = Laden Sie Personen per E-Mail ein, ihre Wege zurück ins Konto einzurichten. Wer es nicht tut, wird nach 3, 10 und 21 Tagen erinnert.
# Link, and title of the page with the form.
admin-campaigns-new = Neue Kampagne
admin-campaigns-none = Es gibt noch keine Kampagne.
# Link.
admin-campaigns-back = Alle Kampagnen
# Label.
admin-campaigns-name = Bezeichnung
admin-campaigns-name-hint = Nur Administratoren sehen sie.
# Label.
admin-campaigns-state = Zustand
admin-campaigns-state-running = Läuft
admin-campaigns-state-stopped = Angehalten
# Nobody is left to be asked.
admin-campaigns-state-ended = Abgeschlossen
# Label of a date and time.
admin-campaigns-started = Gestartet
# Heading of a column: how many of how many.
admin-campaigns-registered = Seither registriert
# Two numbers.
admin-campaigns-of = { $done } von { $all }
# Label of the choice of who is invited.
admin-campaigns-who = Wer eingeladen wird
admin-campaigns-who-incomplete = Alle, die zu wenig hinterlegt haben
admin-campaigns-who-incomplete-hint = Wer das Kennwort nicht selbst zurücksetzen könnte oder weniger hat, als Sie verlangen.
admin-campaigns-who-group = Die einer Gruppe, die zu wenig haben
admin-campaigns-who-group-hint = Ein guter Weg, mit wenigen Personen zu beginnen.
admin-campaigns-who-without = Alle, die gar nichts hinterlegt haben
admin-campaigns-who-without-hint = Wer schon begonnen hat, wird nicht angeschrieben.
# Label of the choice of a group.
admin-campaigns-group = Gruppe
# First of the choices.
admin-campaigns-group-none = Keine Gruppe
# Label of a date.
admin-campaigns-deadline = Letzter Tag
admin-campaigns-deadline-hint = Steht in den E-Mails. Lassen Sie das Feld leer, wenn es keinen gibt. Danach wird nichts gesperrt.
# Button.
admin-campaigns-preview = Zeigen, wer eingeladen würde
# $all: how many people.
admin-campaigns-preview-title =
    { $all ->
        [one] Eine Person würde eingeladen
       *[other] { $all } Personen würden eingeladen
    }
admin-campaigns-preview-unreachable =
    { $all ->
        [one] Eine davon hat keine E-Mail-Adresse und kann nicht angeschrieben werden.
       *[other] { $all } davon haben keine E-Mail-Adresse und können nicht angeschrieben werden.
    }
admin-campaigns-preview-more = Das sind die ersten 20 nach Namen.
admin-campaigns-preview-none = Niemand muss eingeladen werden: Alle haben genug hinterlegt.
admin-campaigns-plan = Die Einladung geht jetzt hinaus, Erinnerungen nach 3, 10 und 21 Tagen. Sie enden, sobald sich jemand registriert hat. Niemand bekommt innerhalb von 3 Tagen E-Mails aus zwei Kampagnen.
# Button.
admin-campaigns-start = Jetzt starten
# Heading.
admin-campaigns-progress = Fortschritt
# Over a bar. Two numbers.
admin-campaigns-progress-of = { $done } von { $all } haben sich seither registriert
admin-campaigns-filling = Die Personen werden noch gesucht. Laden Sie die Seite in einer Minute neu.
# A number on its own.
admin-campaigns-number = { $n }
# Labels of numbers of people.
admin-campaigns-invited = Eingeladen
admin-campaigns-mailed = Angeschrieben
admin-campaigns-reminded = Erinnert
admin-campaigns-completed = Seither registriert
admin-campaigns-unreachable = Ohne Adresse
# Button.
admin-campaigns-stop = Kampagne anhalten
admin-campaigns-stop-hint = Es wird nichts mehr gesendet. Sie lässt sich nicht fortsetzen.
# Heading of a list of people.
admin-campaigns-lost = Keine E-Mail erreicht sie
admin-campaigns-lost-hint = Hinterlegen Sie eine dienstliche E-Mail-Adresse, oder sagen Sie es ihnen anders. Das sind die ersten 50 nach Namen.
admin-campaigns-error-name-empty = Geben Sie der Kampagne eine Bezeichnung
# $max: 80.
admin-campaigns-error-name-long = Verwenden Sie höchstens { $max } Zeichen für die Bezeichnung
admin-campaigns-error-audience = Wählen Sie, wer eingeladen wird
admin-campaigns-error-group = Wählen Sie eine Gruppe
admin-campaigns-error-deadline = Das ist kein Datum
admin-campaigns-error-deadline-over = Der letzte Tag ist vorbei. Wählen Sie einen späteren.
