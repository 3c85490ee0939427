# Shown in the demonstration only.
demo-outbox-title = Nachrichten dieser Demo
demo-outbox-lead = Nichts verlässt diesen Computer. Hier sehen Sie jede E-Mail, jede SMS und jeden Anruf so, wie sie ankommen würden, das Neueste zuerst.
# Link that looks like a button.
demo-outbox-reload = Nach neuen Nachrichten suchen
demo-outbox-empty = Es wurde noch keine Nachricht gesendet.
# A mail address or a phone number follows.
demo-outbox-to = An
# Link to the mail with its pictures and colours.
demo-outbox-html = Gestaltete E-Mail anzeigen
# Headings over a text to a phone and over what a call says.
demo-outbox-text = SMS
demo-outbox-call = Anruf
