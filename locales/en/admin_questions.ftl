# Link to this part of the administrator's portal.
admin-questions-nav = Questions
admin-questions-title = Security questions

# $offered, $registered and $answered are numbers of questions.
admin-questions-lead = Offered: { $offered }. Users register { $registered } of them, and a reset asks { $answered }.
admin-questions-not-allowed = The policy does not allow security questions: nobody is asked any of these.
admin-questions-to-policy = To the policy
admin-questions-new = Add a question
admin-questions-new-title = New question
admin-questions-edit-title = Security question
admin-questions-back = All questions

# Column heads of the list.
admin-questions-column-question = Question
admin-questions-column-languages = Languages
admin-questions-column-state = State
admin-questions-column-used = Answered by

# In how many languages a question has words.
admin-questions-languages = complete in { $complete } of { $all }
admin-questions-languages-all = all
admin-questions-offered = Offered
admin-questions-retired = Retired

# $used: how many users.
admin-questions-used = Users who have answered it: { $used }.
admin-questions-predefined = This question comes with the portal, in every language. Its words cannot be changed; add a question of your own instead.
admin-questions-words-hint = At most { $most } characters a language. Whoever reads another language sees the default.

# Stands behind the name of the organization's own language.
admin-questions-default = default

# The words that somebody else has saved meanwhile follow.
admin-questions-newer = Stored now:
admin-questions-no-words = nothing
admin-questions-submit = Save the words

# Advice on words; it refuses nothing.
admin-questions-warning-searchable = Others may be able to look the answer up.
admin-questions-warning-few = There may be so few answers that one can guess.
admin-questions-warning-changes = The answer may be another one in some years.
admin-questions-warning-excludes = Many people may have no answer to it.

# $language is the tag of a language, such as de.
admin-questions-error-length = Use { $least } to { $most } characters ({ $language })
admin-questions-error-character = Leave out line breaks and invisible characters ({ $language })
admin-questions-error-default = Enter the question in the default language too ({ $language })
admin-questions-error-many = Questions of your own that may be offered at a time: { $most }. Retire one first.
admin-questions-error-few = Then only { $offered } questions would be offered, but users register { $registered }. Change the policy first.

# Taking a question out of the list, and putting it back.
admin-questions-retire-title = Stop offering this question
admin-questions-retire-lead = Nobody new can choose it. So many users have answered it and keep it, so that nobody has to register again: { $used }.
admin-questions-retire = Stop offering it
admin-questions-offer-title = Offer this question again
admin-questions-offer-lead = Users can then choose it again. Nothing changes for those who have answered it.
admin-questions-offer = Offer it again
admin-questions-notice-added = The question was added.
admin-questions-notice-saved = The words were saved.
admin-questions-notice-retired = The question is no longer offered.
admin-questions-notice-offered = The question is offered again.
