# The brand: how the portal looks and what it says.
admin-brand-nav = Marke
admin-brand-title = Marke
admin-brand-lead = Änderungen bleiben in einem Entwurf, bis Sie ihn veröffentlichen. Bis dahin sieht ihn nur die Verwaltung.
admin-brand-back = Zurück zur Marke

admin-brand-notice-saved = Der Entwurf ist gespeichert.
admin-brand-notice-picture = Das Bild ist im Entwurf.
admin-brand-notice-removed = Das Bild ist nicht mehr im Entwurf.
admin-brand-notice-discarded = Der Entwurf ist verworfen. Sie sehen, was veröffentlicht ist.
admin-brand-notice-published = Veröffentlicht. Ab jetzt sehen es alle.
admin-brand-notice-rolled-back = Die frühere Version ist wieder veröffentlicht.

admin-brand-draft-none = Es gibt nichts zu veröffentlichen: Der Entwurf ist das, was alle schon sehen.
admin-brand-draft-by = { $name } hat den Entwurf am { $time } geändert.
admin-brand-draft-at = Der Entwurf wurde am { $time } geändert.
# Link that looks like a button.
admin-brand-review = Prüfen und veröffentlichen
# Button.
admin-brand-discard = Entwurf verwerfen
# Link and title.
admin-brand-history = Frühere Versionen
# Button.
admin-brand-save = Entwurf speichern
# Button.
admin-brand-update = Vorschau aktualisieren

admin-brand-names = Namen
admin-brand-display-name = Name der Organisation
admin-brand-short-name = Kurzname
admin-brand-short-name-hint = Höchstens 30 Zeichen. Steht in Betreffzeilen von E-Mails und in SMS.

admin-brand-look = Aussehen
admin-brand-accent = Akzentfarbe
# $example: a color as it is typed.
admin-brand-accent-hint = Zum Beispiel { $example }. Alle anderen Farben ergeben sich daraus und bleiben lesbar.
# Names the color picker for screen readers.
admin-brand-accent-pick = Akzentfarbe auswählen
admin-brand-contrast = Kontrast der Schrift
admin-brand-contrast-aa = Mindestens 4,5 zu 1 (AA)
admin-brand-contrast-aaa = Mindestens 7 zu 1 (AAA)
admin-brand-corner = Ecken
admin-brand-corner-sharp = Eckig
admin-brand-corner-soft = Leicht gerundet
admin-brand-corner-round = Rund
admin-brand-dark = Dunkelmodus
admin-brand-dark-device = Wie am jeweiligen Gerät eingestellt
admin-brand-dark-never = Immer hell

# $colour and $accent are colors such as #816C00.
admin-brand-buttons-same = Schaltflächen haben Ihre Farbe unverändert.
admin-brand-buttons-moved = Schaltflächen haben { $colour }, weil auf { $accent } keine Beschriftung lesbar ist.
admin-brand-links-same = Links haben sie auch.
admin-brand-links-moved = Links haben { $colour }, weil { $accent } auf Weiß zu blass ist.
admin-brand-buttons-dark = Auf dunklen Seiten haben Schaltflächen { $colour }, weil { $accent } dort schlecht zu sehen ist.
admin-brand-links-dark = Auf dunklen Seiten haben Links { $colour }, weil { $accent } dort zu dunkel ist.
admin-brand-colours-light = Helle Seiten
admin-brand-colours-dark = Dunkle Seiten
admin-brand-pair-button = Schaltfläche
admin-brand-pair-text = Schrift
admin-brand-pair-muted = Hinweise
admin-brand-pair-link = Link im Text
admin-brand-pair-soft-link = Link auf getöntem Grund
admin-brand-pair-edge = Rand einer Schaltfläche
admin-brand-pair-field = Rand eines Felds
# A contrast ratio such as 4.5 : 1; $whole is the part before the decimal point, $tenths the digit after it.
admin-brand-ratio = { $whole },{ $tenths } : 1

admin-brand-help-desk = Helpdesk
admin-brand-help-desk-hint = Mindestens ein Weg zu Menschen, die helfen. Er steht auf jeder Seite.
admin-brand-phone = Telefonnummer
admin-brand-mail = E-Mail-Adresse
admin-brand-url = Hilfeseite
admin-brand-hours = Zeiten, in Worten
admin-brand-links = Eigene Seiten
admin-brand-privacy = Datenschutzhinweise
admin-brand-terms = Nutzungsbedingungen
admin-brand-imprint = Impressum

admin-brand-texts = Eigene Worte
admin-brand-texts-hint = Reiner Text. Wo Sie nichts schreiben, verwendet das Portal seine eigenen Worte.
admin-brand-texts-language = Sprache dieser Texte
admin-brand-texts-language-hint = Wählen Sie eine andere Sprache und speichern Sie den Entwurf, um die Texte in dieser Sprache zu schreiben.
admin-brand-text-sign-in-heading = Überschrift der Anmeldeseite
admin-brand-text-sign-in-lead = Erster Satz der Anmeldeseite
admin-brand-text-user-name-label = Beschriftung des Felds für den Benutzernamen
admin-brand-text-user-name-hint = Hinweis über diesem Feld
admin-brand-text-forgot-lead = Erster Satz beim Zurücksetzen des Kennworts
admin-brand-text-help-text = Was zu tun ist, wenn nichts hilft
admin-brand-text-done-text = Was nach dem Zurücksetzen zu tun ist
admin-brand-text-footer-note = Zeile unter jeder Seite
admin-brand-text-mail-footer = Letzte Zeilen jeder E-Mail
# $language is the name of a language in that language.
admin-brand-gap = { $missing ->
    [one] Fehlt in { $missing } Sprache – dort steht der Text auf { $language }
   *[other] Fehlt in { $missing } Sprachen – dort steht der Text auf { $language }
}
admin-brand-gap-built-in = { $missing ->
    [one] Fehlt in { $missing } Sprache – dort stehen die Worte des Portals
   *[other] Fehlt in { $missing } Sprachen – dort stehen die Worte des Portals
}

admin-brand-pictures = Bilder
admin-brand-pictures-hint = Höchstens je 5 MB. Wir beschneiden, skalieren und bereinigen jedes Bild. Speichern Sie Ihre Eingaben von oben, bevor Sie eines hochladen.
admin-brand-logo = Breites Logo
admin-brand-logo-hint = Steht oben auf Seiten und in E-Mails.
admin-brand-logo-dark = Breites Logo für dunkle Seiten
admin-brand-logo-dark-hint = Ohne eines steht das breite Logo auch dort.
admin-brand-square = Quadratisches Logo
admin-brand-square-hint = Wird zum Symbol im Tab des Browsers und auf dem Startbildschirm eines Telefons.
admin-brand-picture-choose = Datei
# Button.
admin-brand-picture-upload = Hochladen
# Button.
admin-brand-picture-remove = Entfernen
admin-brand-picture-none = Wählen Sie eine Datei aus
admin-brand-picture-large = Wählen Sie eine Datei mit höchstens 5 MB aus
admin-brand-picture-empty = Diese Datei ist leer. Wählen Sie eine andere aus
admin-brand-picture-svg-large = Diese SVG-Datei ist größer als 512 KB. Exportieren Sie sie vereinfacht oder als PNG
admin-brand-picture-svg-entities = Diese SVG-Datei enthält Definitionen, in denen sich etwas verbergen kann (Entitäten). Exportieren Sie sie als einfaches SVG oder als PNG
admin-brand-picture-svg-complex = Diese SVG-Datei verwendet Filter, Muster oder Markierungen oder ist zu komplex. Exportieren Sie sie vereinfacht oder als PNG
admin-brand-picture-svg-blank = Von dieser SVG-Datei lässt sich nichts anzeigen. Wandeln Sie Texte in Pfade um und lassen Sie eingebettete Bilder weg
admin-brand-picture-format = Diese Datei ist kein Bild in SVG, PNG, JPEG, WebP oder GIF. Wählen Sie eine andere aus
admin-brand-picture-pixels = Dieses Bild hat zu viele Pixel. Wählen Sie eines mit höchstens 8.192 Pixeln auf jeder Seite und 40 Megapixeln aus
admin-brand-picture-damaged = Diese Datei ist beschädigt. Exportieren Sie das Bild noch einmal und wählen Sie die neue Datei aus
admin-brand-picture-blank = Auf diesem Bild ist nichts zu sehen: Es ist ganz durchsichtig

admin-brand-preview = Vorschau
admin-brand-preview-page = Seite
admin-brand-preview-language = Sprache
admin-brand-preview-shade = Hell oder dunkel
admin-brand-shade-light = Hell
admin-brand-shade-dark = Dunkel
admin-brand-shade-device = Wie an diesem Gerät eingestellt
admin-brand-preview-width = Breite
admin-brand-width-phone = Telefon
admin-brand-width-desktop = Computer
admin-brand-page-sign-in = Anmelden
admin-brand-page-forgot = Zurücksetzen: Benutzername
admin-brand-page-code = Zurücksetzen: Code
admin-brand-page-password = Zurücksetzen: neues Kennwort
admin-brand-page-done = Zurücksetzen: fertig
admin-brand-page-account = Konto
admin-brand-page-register = Registrierung
admin-brand-page-confirm = „Stimmt alles“
admin-brand-page-help = Hilfe
admin-brand-page-fault = Seite nicht gefunden
admin-brand-page-mail-code = E-Mail: Code
admin-brand-page-mail-reset = E-Mail: Kennwort wurde zurückgesetzt
admin-brand-page-mail-method = E-Mail: etwas wurde eingerichtet
admin-brand-page-mail-link = E-Mail: Link für ein neues Kennwort
admin-brand-page-mail-invitation = E-Mail: Einladung
admin-brand-page-mail-expires = E-Mail: Kennwort läuft bald ab
admin-brand-page-text = SMS

admin-brand-link = Anderen zeigen
admin-brand-link-lead = Wer diesen Link hat, sieht den Entwurf 24 Stunden lang so, wie er jetzt ist. Nach der nächsten Änderung brauchen Sie einen neuen.
# Names the QR code for screen readers.
admin-brand-link-scan = Derselbe Link, mit einem Telefon zu scannen
# Stands on every page that is opened by such a link.
admin-brand-ribbon = Entwurf
admin-brand-ribbon-label = Seiten des Entwurfs

admin-brand-conflict-title = Inzwischen geändert
admin-brand-column-field = Was
admin-brand-column-stored = Jetzt gespeichert
admin-brand-column-typed = Ihre Eingabe
admin-brand-column-before = Jetzt
admin-brand-column-after = Nach dem Veröffentlichen
admin-brand-column-version = Versionsnummer
admin-brand-column-published = Veröffentlicht
admin-brand-column-changes = Was sich geändert hat
admin-brand-column-action = Aktion
admin-brand-value-nothing = Nichts
admin-brand-value-picture = Bild

admin-brand-publish-title = Marke veröffentlichen
admin-brand-publish-lead = Das ändert sich für alle.
admin-brand-changes = Änderungen
admin-brand-advice = Bevor Sie veröffentlichen
admin-brand-advice-no-help = Es ist kein Weg zu einem Helpdesk angegeben. Wer nicht weiterkommt, sieht stattdessen ein Formular.
admin-brand-advice-no-logo = Es gibt kein Logo. An seiner Stelle steht der Name.
admin-brand-advice-one-logo = Auf hellen und dunklen Seiten steht dasselbe Logo. Sehen Sie es sich im Dunkeln an.
admin-brand-advice-no-square = Es gibt kein quadratisches Logo. Im Tab des Browsers steht das Symbol des Portals.
# Button.
admin-brand-publish = Veröffentlichen

admin-brand-history-lead = Die letzten 50 Versionen werden aufbewahrt. Zurückgehen heißt, eine frühere wieder zu veröffentlichen; der Entwurf bleibt, wie er ist.
admin-brand-history-empty = Es wurde noch nichts veröffentlicht.
admin-brand-version = Version Nr. { $number }
admin-brand-version-current = Veröffentlicht
# Button.
admin-brand-rollback = Wieder veröffentlichen

# $field is the label of a field.
admin-brand-error-empty = { $field }: Geben Sie etwas ein
admin-brand-error-long = { $field }: Verwenden Sie höchstens { $max } Zeichen
admin-brand-error-character = { $field }: Entfernen Sie Zeilenumbrüche und unsichtbare Zeichen
admin-brand-error-link = { $field }: Geben Sie eine vollständige Adresse wie https://www.contoso.example/help ein
admin-brand-error-mail = { $field }: Geben Sie eine E-Mail-Adresse wie name@example.org ein
admin-brand-error-phone = { $field }: Geben Sie eine Telefonnummer wie +43 1 234 5678 ein
admin-brand-error-colour = { $field }: Geben Sie eine Farbe als # und sechs Ziffern oder Buchstaben von a bis f ein
admin-brand-error-other = { $field }: Das kann nicht gespeichert werden
admin-brand-error-gone = Diese Version wird nicht mehr aufbewahrt
