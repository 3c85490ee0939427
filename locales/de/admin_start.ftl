# The checklist of a new organization. "It" in the state of a test is the message that was sent.
admin-start-title = Erste Schritte
admin-start-lead = Alles, was Ihr Portal braucht, bevor sich Ihre Leute selbst helfen können. Sie können jederzeit aufhören und später weitermachen.
# $done and $all: numbers of steps.
admin-start-progress = Erledigte Schritte: { $done } von { $all }
# Link to the first page of the administration.
admin-start-overview = Zur Übersicht
# State of a step.
admin-start-state-done = Erledigt
# State of a step.
admin-start-state-open = Offen
# State of a step.
admin-start-state-skipped = Zurückgestellt
# Button: nothing about this step needs to be changed.
admin-start-agree = So lassen
# Button.
admin-start-skip = Zurückstellen
# Button: a step that was put off is to be done after all.
admin-start-unskip = Doch erledigen
# Title of a step.
admin-start-names-title = Name und Adresse
admin-start-names-lead = Ihre Leute finden das Portal unter einer Adresse, die sie sich merken und der sie trauen.
# Label of a value.
admin-start-names-organization = Organisation
# Label of a value.
admin-start-names-address = Adresse
# Link.
admin-start-names-go = Einstellungen öffnen
# Title of a step.
admin-start-brand-title = Logo und Farbe
admin-start-brand-lead = Seiten und E-Mails sehen nach Ihrer Organisation aus. Erledigt, sobald Sie veröffentlichen.
# Link.
admin-start-brand-go = Erscheinungsbild bearbeiten
# Title of a step.
admin-start-policy-title = Methoden und Kennwortregeln
admin-start-policy-lead = Sie entscheiden, wie man sich ausweist und welche Kennwörter gut genug sind. Die Voreinstellung ist ein guter Anfang.
# Link.
admin-start-policy-go = Richtlinie öffnen
# Title of a step.
admin-start-mail-title = E-Mails
admin-start-mail-lead = Codes und Nachrichten gehen als E-Mails ab. Ein Test zeigt, ob der Mailserver sie annimmt.
# $address: the email address of the reader.
admin-start-mail-to = Die Test-E-Mail geht an { $address }.
# Button.
admin-start-mail-go = Test-E-Mail senden
# Link to the page on which ways back in are set up.
admin-start-mail-nowhere = Von Ihnen ist keine E-Mail-Adresse bekannt. Fügen Sie zuerst eine hinzu.
# Title of a step.
admin-start-text-title = SMS
admin-start-text-lead = Codes können an Telefone gesendet werden. Ein Test zeigt, ob SMS abgehen. Wenn sie niemand für Sie zustellt, nehmen Sie sie aus den Methoden.
# Label of a box.
admin-start-text-number = Ihre Mobilnummer
admin-start-text-number-hint = Die Nummer dient nur diesem Test.
# Button.
admin-start-text-go = Test-SMS senden
# State of a test message. $time: when it was asked for.
admin-start-trial-waiting = Wartet seit { $time } auf den Versand. Diese Seite sieht selbst wieder nach.
# State of a test message. What the server said follows. $time: when it is tried again.
admin-start-trial-again = Noch nicht abgegangen. Nächster Versuch: { $time }. Der letzte endete mit:
# State of a test message. $time: when it left.
admin-start-trial-sent = Abgegangen: { $time }. Sehen Sie nach, ob sie ankam.
# State of a test message. What the server said may follow. $time: when it was given up.
admin-start-trial-refused = Abgelehnt: { $time }. Berichtigen Sie die Einstellungen des Servers und versuchen Sie es noch einmal.
# State of a test message. $time: when that was seen.
admin-start-trial-dropped = Nicht abgegangen: { $time }. Die Tagesgrenze ist erreicht, oder die Adresse ist nicht mehr da.
# Title of a step.
admin-start-desk-title = Helpdesk
admin-start-desk-lead = Wer nicht weiterkommt, erfährt so, wen er fragen kann.
admin-start-desk-none = Noch ist nichts bekannt: keine Telefonnummer, keine E-Mail-Adresse, keine Website.
# What follows is the contact of the help desk.
admin-start-desk-shown = Das sehen Ihre Leute:
# Link.
admin-start-desk-go = Kontakt eingeben
# Link to the page for people in trouble.
admin-start-desk-look = Hilfeseite ansehen
# Title of a step.
admin-start-try-title = Selbst ausprobieren
admin-start-try-lead = Setzen Sie ein Kennwort so zurück, wie Ihre Leute es tun werden.
# First of three sentences on how to try it.
admin-start-try-user = Legen Sie einen Testbenutzer mit einer privaten E-Mail-Adresse von Ihnen an.
# Second of three sentences.
admin-start-try-window = Öffnen Sie die Seite unten in einem privaten Fenster, damit Sie hier angemeldet bleiben.
# Third of three sentences.
admin-start-try-back = Machen Sie weiter, bis das neue Kennwort gesetzt ist, und kommen Sie zurück: Diese Seite merkt es.
# $time: a moment.
admin-start-try-seen = Zuletzt zurückgesetzt: { $time }
# Link.
admin-start-try-go = „Kennwort vergessen“ öffnen
# Title of a step.
admin-start-pilot-title = Die Ersten hereinlassen
admin-start-pilot-lead = Beginnen Sie mit einer kleinen Gruppe. Wenn sie zurechtkommt, laden Sie alle ein.
admin-start-pilot-people = Es gibt Benutzer.
admin-start-pilot-nobody = Es gibt noch keine Benutzer.
admin-start-pilot-asked = Sie werden bei der Anmeldung zur Registrierung aufgefordert.
admin-start-pilot-unasked = Niemand fordert sie zur Registrierung auf.
# Link.
admin-start-pilot-import = Benutzer importieren
# Link.
admin-start-pilot-policy = Über die Registrierung entscheiden
# Link.
admin-start-pilot-invite = Einladen
