# Names the links to the parts of the administrator's portal for screen readers.
admin-nav-label = Verwaltung
# Link in the header of every page, for people who have a role in the administration.
admin-link = Verwaltung
admin-nav-overview = Übersicht
admin-nav-desk = Helpdesk
# The part in which people are invited to register.
admin-nav-campaigns = Kampagnen

admin-overview-title = Übersicht

# Asked again in front of an action that does harm in the wrong hands.
admin-again-title = Bestätigen Sie, dass Sie es sind
admin-again-lead = Ihre Anmeldung liegt eine Weile zurück. Geben Sie Ihr Kennwort noch einmal ein, dann führen wir aus, was Sie wollten. Bisher wurde nichts geändert.
admin-again-submit = Bestätigen und fortfahren

admin-reason-label = Grund
admin-reason-hint = Wird mit dem Protokolleintrag aufbewahrt, damit andere es später nachvollziehen können.

# Names the links to the page before and after of a long list for screen readers.
admin-pager-label = Seiten
admin-pager-previous = Zurück
admin-pager-next = Weiter

admin-error-own-account = Das ist Ihr eigenes Konto. Bitten Sie eine andere Person aus der Verwaltung darum.
admin-error-above-role = Diese Person hat eine Rolle, auf die Sie keinen Zugriff haben. Wenden Sie sich an die Verwaltung.
admin-error-reason-empty = Geben Sie an, warum Sie das tun
admin-error-reason-long = Verwenden Sie für den Grund höchstens { $max } Zeichen
admin-error-changed = Jemand anderes hat dies geändert, während Sie es geöffnet hatten. Ihre Eingaben sind noch da. Vergleichen Sie sie mit dem jetzigen Stand und speichern Sie dann noch einmal.
