# Shown under what went wrong.
fault-page-help = Wenn das Problem bestehen bleibt, wenden Sie sich an Ihren Helpdesk.
# Link that looks like a button.
fault-page-home = Zur Startseite
# A short code follows that helps the help desk find what happened.
fault-page-reference = Referenz:

fault-not-found-title = Seite nicht gefunden
fault-not-found-lead = Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.

# A form that was sent from a page opened too long ago, or from another website.
fault-stale-title = Diese Seite war zu lange geöffnet
fault-stale-lead = Zum Schutz Ihres Kontos haben wir Ihre Eingaben nicht verwendet. Es wurde nichts geändert. Gehen Sie zur Startseite und versuchen Sie es noch einmal.

fault-too-large-title = Das war zu viel auf einmal
fault-too-large-lead = Sie haben mehr gesendet, als diese Seite annimmt. Es wurde nichts geändert.

fault-bad-request-title = Das konnten wir nicht lesen
fault-bad-request-lead = Etwas in der Anfrage war unvollständig. Gehen Sie zurück und versuchen Sie es noch einmal. Es wurde nichts geändert.

fault-method-title = Das geht auf dieser Seite nicht
fault-method-lead = Beginnen Sie auf der Startseite. Es wurde nichts geändert.

fault-busy-title = Hier ist gerade viel los
fault-busy-lead = Warten Sie ein paar Sekunden und versuchen Sie es dann noch einmal. Es wurde nichts geändert.

fault-server-title = Bei uns ist etwas schiefgegangen
fault-server-lead = Wir haben aufgezeichnet, was passiert ist. Versuchen Sie es in ein paar Minuten noch einmal.

# Too many wrong passwords or codes came from the same network as this browser. The page is the same for every account.
fault-throttled-title = Zu viele Versuche aus Ihrem Netzwerk
fault-throttled-lead = Zum Schutz der Konten nehmen wir aus Ihrem Netzwerk im Moment keine weiteren Versuche an.
# $time: a date and clock time, such as March 3, 2026 at 2:15 PM.
fault-throttled-until = Sie können es frühestens am { $time } Uhr wieder versuchen.
# Behind one address there may be a whole office.
fault-throttled-help = Vielleicht nutzen auch andere dieses Netzwerk. Wenn Sie Ihr Konto früher brauchen, wenden Sie sich an Ihren Helpdesk.

# A page of the administrator's portal, opened by somebody whose role does not include it.
fault-not-allowed-title = Sie dürfen diese Seite nicht öffnen
fault-not-allowed-lead = Ihre Rolle schließt sie nicht ein. Wenn Sie sie für Ihre Arbeit brauchen, wenden Sie sich an die Verwaltung Ihrer Organisation.
