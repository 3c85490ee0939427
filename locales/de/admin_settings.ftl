# What an organization says of itself, on a page for its administrators.
admin-settings-title = Einstellungen
admin-settings-lead = Name, Sprachen und Adressen Ihrer Organisation. Änderungen gelten sofort, auf jeder Seite.
admin-settings-saved = Die Einstellungen sind gespeichert.
# Heading over what somebody else saved meanwhile.
admin-settings-newer = Jetzt gespeichert
admin-settings-name = Name der Organisation
admin-settings-name-hint = Steht auf jeder Seite und in jeder E-Mail.
admin-settings-zone = Zeitzone
# $example: the name of a time zone.
admin-settings-zone-hint = In ihr nennen Seiten und E-Mails die Uhrzeit. Ein Name wie { $example }.
admin-settings-language = Übliche Sprache
admin-settings-language-hint = Für alle, deren Browser keine der angebotenen Sprachen verlangt.
admin-settings-languages = Sprachen zur Auswahl
admin-settings-languages-hint = Nur diese stehen in der Sprachauswahl.
# Instead of a list.
admin-settings-languages-all = Alle
admin-settings-hosts = Hostnamen
admin-settings-hosts-hint = Einer je Zeile, zum Beispiel password.example.org. Ihr Nameserver muss sie hierher führen.
admin-settings-hosts-notice = Wer eine davon öffnet, sieht Ihre Seiten. Links in E-Mails führen zur ersten.
admin-settings-realms = Endungen der Benutzernamen
admin-settings-realms-hint = Was in Benutzernamen nach dem @ steht, je Zeile eine, zum Beispiel example.org
admin-settings-realms-notice = Benutzernamen können mit jeder davon eingegeben werden. Wer eine entfernte eingibt, wird nicht mehr gefunden.
# Heading.
admin-settings-staff = Helpdesk und Administration
# Check box.
admin-settings-desk-check = Der Helpdesk prüft, wer anruft, bevor er ein Kennwort zurücksetzt
admin-settings-desk-check-hint = Anrufende lesen einen Code vor, der an ihre registrierte Adresse oder Nummer geht. Die Administration entscheidet selbst.
# Check box.
admin-settings-reasons = Bei jeder Aktion an einem Konto nach dem Grund fragen
admin-settings-reasons-hint = Der Grund bleibt beim Ereignis gespeichert. Ohne dies darf er leer bleiben.
# Stand after the two sentences above.
admin-settings-on = Ein
admin-settings-off = Aus
admin-settings-save = Einstellungen speichern
admin-settings-error-language = Wählen Sie die übliche Sprache
admin-settings-error-languages = Bieten Sie mindestens eine Sprache an
admin-settings-error-not-offered = Wählen Sie als übliche Sprache eine, die zur Auswahl steht
admin-settings-error-zone = Wählen Sie eine Zeitzone aus der Liste
# $name: what was typed.
admin-settings-error-host = { $name } ist kein Hostname. Verwenden Sie Buchstaben, Ziffern, Punkte und Bindestriche.
# $name: a host name.
admin-settings-error-host-taken = { $name } führt zu einer anderen Organisation auf diesem Server
admin-settings-error-realms = Behalten Sie mindestens eine Endung der Benutzernamen
# $name: what was typed.
admin-settings-error-realm = { $name } ist keine Endung von Benutzernamen. Verwenden Sie einen Namen wie example.org.
# $name: what follows the @ in user names.
admin-settings-error-realm-taken = { $name } gehört zu einer anderen Organisation auf diesem Server
