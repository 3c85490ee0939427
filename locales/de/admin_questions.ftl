# Link to this part of the administrator's portal.
admin-questions-nav = Fragen
admin-questions-title = Sicherheitsfragen

# $offered, $registered and $answered are numbers of questions.
admin-questions-lead = Angeboten: { $offered }. Benutzer registrieren davon { $registered }, und beim Zurücksetzen werden { $answered } gestellt.
admin-questions-not-allowed = Die Richtlinie erlaubt keine Sicherheitsfragen: Niemandem wird eine davon gestellt.
admin-questions-to-policy = Zur Richtlinie
admin-questions-new = Frage hinzufügen
admin-questions-new-title = Neue Frage
admin-questions-edit-title = Sicherheitsfrage
admin-questions-back = Alle Fragen

# Column heads of the list.
admin-questions-column-question = Frage
admin-questions-column-languages = Sprachen
admin-questions-column-state = Stand
admin-questions-column-used = Beantwortet von

# In how many languages a question has words.
admin-questions-languages = vollständig in { $complete } von { $all }
admin-questions-languages-all = alle
admin-questions-offered = Angeboten
admin-questions-retired = Nicht mehr angeboten

# $used: how many users.
admin-questions-used = Benutzer, die sie beantwortet haben: { $used }.
admin-questions-predefined = Diese Frage gehört zum Portal, in jeder Sprache. Ihr Wortlaut lässt sich nicht ändern; fügen Sie stattdessen eine eigene Frage hinzu.
admin-questions-words-hint = Höchstens { $most } Zeichen je Sprache. Wer eine andere Sprache liest, sieht die Standardsprache.

# Stands behind the name of the organization's own language.
admin-questions-default = Standard

# The words that somebody else has saved meanwhile follow.
admin-questions-newer = Jetzt gespeichert:
admin-questions-no-words = nichts
admin-questions-submit = Wortlaut speichern

# Advice on words; it refuses nothing.
admin-questions-warning-searchable = Andere können die Antwort womöglich nachschlagen.
admin-questions-warning-few = Es gibt womöglich so wenige Antworten, dass man raten kann.
admin-questions-warning-changes = Die Antwort kann in einigen Jahren eine andere sein.
admin-questions-warning-excludes = Viele Menschen haben darauf womöglich keine Antwort.

# $language is the tag of a language, such as de.
admin-questions-error-length = Verwenden Sie { $least } bis { $most } Zeichen ({ $language })
admin-questions-error-character = Lassen Sie Zeilenumbrüche und unsichtbare Zeichen weg ({ $language })
admin-questions-error-default = Geben Sie die Frage auch in der Standardsprache ein ({ $language })
admin-questions-error-many = Eigene Fragen, die zugleich angeboten werden dürfen: { $most }. Nehmen Sie erst eine zurück.
admin-questions-error-few = Dann würden nur { $offered } Fragen angeboten, doch Benutzer registrieren { $registered }. Ändern Sie erst die Richtlinie.

# Taking a question out of the list, and putting it back.
admin-questions-retire-title = Diese Frage nicht mehr anbieten
admin-questions-retire-lead = Niemand kann sie neu wählen. So viele Benutzer haben sie beantwortet und behalten sie, sodass sich niemand neu registrieren muss: { $used }.
admin-questions-retire = Nicht mehr anbieten
admin-questions-offer-title = Diese Frage wieder anbieten
admin-questions-offer-lead = Benutzer können sie dann wieder wählen. Für alle, die sie beantwortet haben, ändert sich nichts.
admin-questions-offer = Wieder anbieten
admin-questions-notice-added = Die Frage ist hinzugefügt.
admin-questions-notice-saved = Der Wortlaut ist gespeichert.
admin-questions-notice-retired = Die Frage wird nicht mehr angeboten.
admin-questions-notice-offered = Die Frage wird wieder angeboten.
