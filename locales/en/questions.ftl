# "Security questions": questions about one's own life, whose answers prove who one is.

# Title of the page on which somebody chooses security questions and answers them.
questions-form-title = Security questions
# $count: how many questions, from 3 to 10.
questions-form-lead =
    { $count ->
        [one] Choose { $count } question and answer it. When you cannot sign in, your answer can help to show that it is you.
       *[other] Choose { $count } questions and answer them. When you cannot sign in, your answers can help to show that it is you.
    }
questions-form-kept = Answers are stored so that nobody can read them. Upper and lower case, extra spaces and punctuation do not matter.
questions-form-advice = Choose answers that other people do not know and cannot find out.
# For somebody who answered questions before.
questions-form-replaces = You have answered questions before. What you save here takes the place of all of them.
# Label of a list of questions. $n: its number on the page.
questions-form-question-label = Question { $n }
# First entry of the list, while no question is chosen.
questions-form-choose = Choose a question
# $n: the number of the question on the page.
questions-form-answer-label = Answer to question { $n }
# Button.
questions-form-submit = Save answers

# $n: the number of the question on the page, from 1 to 10.
questions-error-question-missing = Choose question { $n }
questions-error-question-twice = Choose another question { $n }. Each question can be chosen only once.
questions-error-answer-missing = Enter an answer to question { $n }
# $min: the fewest characters of an answer.
questions-error-answer-short =
    { $min ->
        [one] The answer to question { $n } is too short. Use at least { $min } character.
       *[other] The answer to question { $n } is too short. Use at least { $min } characters.
    }
# $max: the most characters of an answer.
questions-error-answer-long =
    { $max ->
        [one] The answer to question { $n } is too long. Use { $max } character or fewer.
       *[other] The answer to question { $n } is too long. Use { $max } characters or fewer.
    }
# For answers such as "none", "unknown", "asdf".
questions-error-answer-nothing = The answer to question { $n } says nothing. Enter another answer, or choose another question.
questions-error-answer-name = Do not use your name or user name as the answer to question { $n }
questions-error-answer-question = Do not use the words of question { $n } as its answer
questions-error-answer-twice = Use a different answer to question { $n }. Each answer can be used only once.

# The questions. Each can be answered in every culture and stays the same over a life; none asks for a favourite.
questions-parents-met = In which town or city did your parents meet?
questions-partner-met = In which town or city did you meet your partner?
# "Nearest": by distance, not by age.
questions-sibling-lives = In which town or city does the brother or sister who lives nearest to you live?
questions-father-born = In which town or city was your father born?
questions-mother-born = In which town or city was your mother born?
# Where the workplace was.
questions-first-job-place = In which town or city was your first job?
# At midnight, when 1999 turned into 2000.
questions-new-year-2000 = In which town or city were you when the year 2000 began?
questions-grandparents-village = In which village or town did your grandparents live?
questions-first-home = What were the street and house number of the first home you remember?
questions-first-school = What was the name of your first school?
questions-primary-teacher = What was the name of your first teacher at primary school?
questions-remembered-teacher = What is the name of the teacher you remember best?
questions-school-sport = Which sport did you play most at school?
# A subject whose examination or year was not passed.
questions-failed-subject = Which subject did you fail at school?
# A place of study after school.
questions-study-not-attended = Which college or university did you apply to but not attend?
questions-childhood-friend = What is the given name of your best childhood friend?
questions-childhood-nickname = What was your nickname as a child?
questions-childhood-hero = Who was your hero when you were a child?
questions-first-love = What is the given name of your first love?
questions-mothers-mother = What was the given name of your mother’s mother?
questions-fathers-father = What was the given name of your father’s father?
questions-grandfather-trade = What was your grandfather’s trade or occupation?
# A child of an uncle or aunt, of either sex.
questions-oldest-cousin = What is the given name of your oldest cousin?
# Of the siblings, not counting oneself.
questions-sibling-born = In which month and year was your oldest brother or sister born?
questions-first-pet = What was the name of your first pet?
# A soft toy.
questions-stuffed-animal = What was the name of your stuffed animal when you were a child?
# Maker and type.
questions-first-vehicle = What were the make and model of your first car or motorcycle?
questions-first-device = What were the make and model of your first phone or computer?
questions-first-concert = Whose concert was the first you went to?
questions-first-film = Which film was the first you saw in a cinema?
questions-first-trip = Which country did you visit on your first trip abroad?
questions-first-employer = What was the name of your first employer?
questions-first-boss = What was the name of your first boss?
questions-first-instrument = Which musical instrument did you learn to play first?
# The phone at home.
questions-childhood-phone = What were the last four digits of your family’s phone number when you were a child?
