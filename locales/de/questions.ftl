# "Security questions": questions about one's own life, whose answers prove who one is.

# Title of the page on which somebody chooses security questions and answers them.
questions-form-title = Sicherheitsfragen
# $count: how many questions, from 3 to 10.
questions-form-lead =
    { $count ->
        [one] Wählen Sie { $count } Frage aus und beantworten Sie sie. Wenn Sie sich nicht anmelden können, hilft Ihre Antwort zu zeigen, dass Sie es sind.
       *[other] Wählen Sie { $count } Fragen aus und beantworten Sie sie. Wenn Sie sich nicht anmelden können, helfen Ihre Antworten zu zeigen, dass Sie es sind.
    }
questions-form-kept = Antworten werden so gespeichert, dass niemand sie lesen kann. Groß- und Kleinschreibung, zusätzliche Leerzeichen und Satzzeichen spielen keine Rolle.
questions-form-advice = Wählen Sie Antworten, die andere nicht kennen und nicht herausfinden können.
# For somebody who answered questions before.
questions-form-replaces = Sie haben bereits Fragen beantwortet. Was Sie hier speichern, ersetzt alle bisherigen Antworten.
# Label of a list of questions. $n: its number on the page.
questions-form-question-label = Frage { $n }
# First entry of the list, while no question is chosen.
questions-form-choose = Frage auswählen
# $n: the number of the question on the page.
questions-form-answer-label = Antwort auf die Frage { $n }
# Button.
questions-form-submit = Antworten speichern

# $n: the number of the question on the page, from 1 to 10.
questions-error-question-missing = Wählen Sie die Frage { $n } aus
questions-error-question-twice = Wählen Sie eine andere Frage { $n } aus. Jede Frage kann nur einmal gewählt werden.
questions-error-answer-missing = Geben Sie eine Antwort auf die Frage { $n } ein
# $min: the fewest characters of an answer.
questions-error-answer-short =
    { $min ->
        [one] Die Antwort auf die Frage { $n } ist zu kurz. Verwenden Sie mindestens { $min } Zeichen.
       *[other] Die Antwort auf die Frage { $n } ist zu kurz. Verwenden Sie mindestens { $min } Zeichen.
    }
# $max: the most characters of an answer.
questions-error-answer-long =
    { $max ->
        [one] Die Antwort auf die Frage { $n } ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
       *[other] Die Antwort auf die Frage { $n } ist zu lang. Verwenden Sie höchstens { $max } Zeichen.
    }
# For answers such as "none", "unknown", "asdf".
questions-error-answer-nothing = Die Antwort auf die Frage { $n } sagt nichts aus. Geben Sie eine andere ein, oder wählen Sie eine andere Frage.
questions-error-answer-name = Verwenden Sie nicht Ihren Namen oder Benutzernamen als Antwort auf die Frage { $n }
questions-error-answer-question = Verwenden Sie nicht die Wörter der Frage { $n } als Antwort
questions-error-answer-twice = Verwenden Sie für die Frage { $n } eine andere Antwort. Jede Antwort kann nur einmal verwendet werden.

# The questions. Each can be answered in every culture and stays the same over a life; none asks for a favourite.
questions-parents-met = In welchem Ort haben sich Ihre Eltern kennengelernt?
questions-partner-met = In welchem Ort haben Sie Ihre Partnerin oder Ihren Partner kennengelernt?
# "Nearest": by distance, not by age.
questions-sibling-lives = In welchem Ort lebt dasjenige Ihrer Geschwister, das Ihnen am nächsten wohnt?
questions-father-born = In welchem Ort wurde Ihr Vater geboren?
questions-mother-born = In welchem Ort wurde Ihre Mutter geboren?
# Where the workplace was.
questions-first-job-place = In welchem Ort war Ihre erste Arbeitsstelle?
# At midnight, when 1999 turned into 2000.
questions-new-year-2000 = In welchem Ort waren Sie, als das Jahr 2000 begann?
questions-grandparents-village = In welchem Dorf oder welcher Stadt haben Ihre Großeltern gelebt?
questions-first-home = Wie lauteten Straße und Hausnummer der ersten Wohnung, an die Sie sich erinnern?
questions-first-school = Wie hieß Ihre erste Schule?
questions-primary-teacher = Wie hieß Ihre erste Lehrerin oder Ihr erster Lehrer in der Grundschule?
questions-remembered-teacher = An welche Lehrerin oder welchen Lehrer erinnern Sie sich am besten?
questions-school-sport = Welche Sportart haben Sie in der Schule am meisten betrieben?
# A subject whose examination or year was not passed.
questions-failed-subject = In welchem Schulfach sind Sie durchgefallen?
# A place of study after school.
questions-study-not-attended = An welcher Hochschule haben Sie sich beworben, ohne dort zu studieren?
questions-childhood-friend = Welchen Vornamen hat Ihre beste Freundin oder Ihr bester Freund aus der Kindheit?
questions-childhood-nickname = Welchen Spitznamen hatten Sie als Kind?
questions-childhood-hero = Wer war in Ihrer Kindheit Ihr großes Vorbild?
questions-first-love = Welchen Vornamen hatte Ihre erste Liebe?
questions-mothers-mother = Welchen Vornamen hatte die Mutter Ihrer Mutter?
questions-fathers-father = Welchen Vornamen hatte der Vater Ihres Vaters?
questions-grandfather-trade = Welchen Beruf hatte Ihr Großvater?
# A child of an uncle or aunt, of either sex.
questions-oldest-cousin = Welchen Vornamen hat Ihre älteste Cousine oder Ihr ältester Cousin?
# Of the siblings, not counting oneself.
questions-sibling-born = In welchem Monat und Jahr wurde Ihr ältestes Geschwister geboren?
questions-first-pet = Wie hieß Ihr erstes Haustier?
# A soft toy.
questions-stuffed-animal = Wie hieß Ihr Kuscheltier in der Kindheit?
# Maker and type.
questions-first-vehicle = Welche Marke und welches Modell hatte Ihr erstes Auto oder Motorrad?
questions-first-device = Welche Marke und welches Modell hatte Ihr erstes Telefon oder Ihr erster Computer?
questions-first-concert = Wer trat bei Ihrem ersten Konzertbesuch auf?
questions-first-film = Welchen Film haben Sie als ersten im Kino gesehen?
questions-first-trip = In welches Land führte Ihre erste Auslandsreise?
questions-first-employer = Wie hieß Ihr erster Arbeitgeber?
questions-first-boss = Wie hieß Ihre erste Chefin oder Ihr erster Chef?
questions-first-instrument = Welches Musikinstrument haben Sie als erstes gelernt?
# The phone at home.
questions-childhood-phone = Wie lauteten die letzten vier Ziffern der Telefonnummer Ihrer Familie, als Sie ein Kind waren?
