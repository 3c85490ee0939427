# Link to this part of the administrator's portal.
admin-questions-nav = الأسئلة
admin-questions-title = أسئلة الأمان

# $offered, $registered and $answered are numbers of questions.
admin-questions-lead = المعروض: { $offered }. يسجّل المستخدمون منها { $registered }، ويُطرح عند إعادة التعيين { $answered }.
admin-questions-not-allowed = لا تسمح السياسة بأسئلة الأمان، فلا يُسأل أحد عن أي منها.
admin-questions-to-policy = إلى السياسة
admin-questions-new = إضافة سؤال
admin-questions-new-title = سؤال جديد
admin-questions-edit-title = سؤال أمان
admin-questions-back = جميع الأسئلة

# Column heads of the list.
admin-questions-column-question = السؤال
admin-questions-column-languages = اللغات
admin-questions-column-state = الحالة
admin-questions-column-used = عدد المجيبين

# In how many languages a question has words.
admin-questions-languages = مكتمل في { $complete } من { $all }
admin-questions-languages-all = جميعها
admin-questions-offered = معروض
admin-questions-retired = لم يعد معروضًا

# $used: how many users.
admin-questions-used = عدد المستخدمين الذين أجابوا عنه: { $used }.
admin-questions-predefined = هذا السؤال جزء من البوابة بجميع اللغات ولا يمكن تغيير نصه. يمكنك إضافة سؤال خاص بك بدلًا منه.
admin-questions-words-hint = أقصى عدد من الأحرف لكل لغة: { $most }. من يقرأ لغة أخرى يرى النص الافتراضي.

# Stands behind the name of the organization's own language.
admin-questions-default = الافتراضي

# The words that somebody else has saved meanwhile follow.
admin-questions-newer = المحفوظ الآن:
admin-questions-no-words = لا شيء
admin-questions-submit = حفظ النص

# Advice on words; it refuses nothing.
admin-questions-warning-searchable = قد يتمكن الآخرون من البحث عن الإجابة.
admin-questions-warning-few = قد تكون الإجابات الممكنة قليلة فيسهل تخمينها.
admin-questions-warning-changes = قد تتغير الإجابة بعد سنوات.
admin-questions-warning-excludes = قد لا تكون لدى كثيرين إجابة عنه.

# $language is the tag of a language, such as de.
admin-questions-error-length = استخدم من { $least } إلى { $most } حرفًا ({ $language })
admin-questions-error-character = احذف فواصل الأسطر والأحرف غير المرئية ({ $language })
admin-questions-error-default = أدخِل السؤال باللغة الافتراضية أيضًا ({ $language })
admin-questions-error-many = أقصى عدد من الأسئلة الخاصة المعروضة معًا: { $most }. أوقف عرض أحدها أولًا.
admin-questions-error-few = سيبقى { $offered } من الأسئلة المعروضة، بينما يسجّل المستخدمون { $registered }. غيّر السياسة أولًا.

# Taking a question out of the list, and putting it back.
admin-questions-retire-title = إيقاف عرض هذا السؤال
admin-questions-retire-lead = لن يتمكن أحد من اختياره بعد الآن. يحتفظ به من أجابوا عنه، فلا يلزم أحدًا التسجيل من جديد، وعددهم: { $used }.
admin-questions-retire = إيقاف العرض
admin-questions-offer-title = عرض هذا السؤال من جديد
admin-questions-offer-lead = يمكن للمستخدمين اختياره مجددًا، ولا يتغير شيء لمن أجابوا عنه.
admin-questions-offer = إعادة العرض
admin-questions-notice-added = أُضيف السؤال.
admin-questions-notice-saved = حُفظ النص.
admin-questions-notice-retired = لم يعد السؤال معروضًا.
admin-questions-notice-offered = عُرض السؤال من جديد.
