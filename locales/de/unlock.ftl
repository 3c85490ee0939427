# Pages on which an account that wrong passwords locked is unlocked, and its password kept.

# Title of the page.
unlock-start-title = Konto entsperren
unlock-start-lead = Sagen Sie uns, wer Sie sind. Wir prüfen, dass Sie es sind, und entsperren Ihr Konto. Ihr Kennwort bleibt gleich.
# Title of the page that says why this account cannot be unlocked here.
unlock-barred-title = Sie können dieses Konto nicht selbst entsperren
# Title of the page on which people say what they need.
unlock-purpose-title = Was brauchen Sie?
# A choice, and what it means.
unlock-purpose-reset = Ich habe mein Kennwort vergessen
unlock-purpose-reset-hint = Sie legen ein neues fest.
# A choice, and what it means.
unlock-purpose-unlock = Ich weiß mein Kennwort, kann mich aber nicht anmelden
unlock-purpose-unlock-hint = Wir entsperren Ihr Konto. Ihr Kennwort bleibt gleich.
unlock-purpose-error-empty = Wählen Sie, was Sie brauchen
unlock-gate-passed = Die erste Prüfung ist geschafft. Nach einer weiteren ist Ihr Konto entsperrt.
# Title of the last page.
unlock-done-title = Ihr Konto ist entsperrt
unlock-done-lead = Sie können sich jetzt anmelden. Ihr Kennwort ist dasselbe wie zuvor.
# Title of the last page where there was nothing to unlock.
unlock-open-title = Ihr Konto ist nicht gesperrt
unlock-open-lead = Sie können sich mit Ihrem Kennwort anmelden.
# $time: date and clock time.
unlock-last-wrong = Das letzte falsche Kennwort wurde eingegeben: { $time } Uhr.
# Heading over a list of causes.
unlock-causes-title = Was ein Konto oft sperrt
unlock-causes-saved = Ein altes Kennwort, das auf einem Telefon, in einem Browser oder in einer Mail-App gespeichert ist
unlock-causes-caps = Die Feststelltaste ist eingeschaltet
unlock-causes-keyboard = Die Tastatur ist auf eine andere Sprache eingestellt
# Button.
unlock-forgotten = Ich weiß mein Kennwort doch nicht mehr
