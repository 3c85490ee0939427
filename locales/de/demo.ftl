# Shown in the demonstration only.
demo-outbox-title = E-Mails dieser Demo
demo-outbox-lead = Nichts verlässt diesen Computer. Hier sehen Sie jede E-Mail so, wie sie ankommen würde, die neueste zuerst.
# Link that looks like a button.
demo-outbox-reload = Nach neuen E-Mails suchen
demo-outbox-empty = Es wurde noch keine E-Mail gesendet.
# A mail address follows.
demo-outbox-to = An
# Link to the mail with its pictures and colours.
demo-outbox-html = Gestaltete E-Mail anzeigen
