# "Security questions": questions about one's own life, whose answers prove who one is.

# Title of the page on which somebody chooses security questions and answers them.
questions-form-title = أسئلة الأمان
# $count: how many questions, from 3 to 10.
questions-form-lead =
    { $count ->
        [zero] يجب اختيار { $count } سؤال والإجابة عن كل منها. عند تعذر تسجيل الدخول، تساعد إجاباتك على التحقق من هويتك.
        [one] يجب اختيار سؤال واحد والإجابة عن كل منها. عند تعذر تسجيل الدخول، تساعد إجاباتك على التحقق من هويتك.
        [two] يجب اختيار سؤالين والإجابة عن كل منها. عند تعذر تسجيل الدخول، تساعد إجاباتك على التحقق من هويتك.
        [few] يجب اختيار { $count } أسئلة والإجابة عن كل منها. عند تعذر تسجيل الدخول، تساعد إجاباتك على التحقق من هويتك.
        [many] يجب اختيار { $count } سؤالًا والإجابة عن كل منها. عند تعذر تسجيل الدخول، تساعد إجاباتك على التحقق من هويتك.
       *[other] يجب اختيار { $count } سؤال والإجابة عن كل منها. عند تعذر تسجيل الدخول، تساعد إجاباتك على التحقق من هويتك.
    }
questions-form-kept = تُحفظ الإجابات بحيث لا يستطيع أحد قراءتها. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر للمسافات الزائدة وعلامات الترقيم.
questions-form-advice = من الأفضل اختيار إجابات لا يعرفها الآخرون ولا يمكنهم معرفتها.
# For somebody who answered questions before.
questions-form-replaces = سبقت لك الإجابة عن أسئلة. ما تحفظه هنا يحل محل جميع الإجابات السابقة.
# Label of a list of questions. $n: its number on the page.
questions-form-question-label = السؤال رقم { $n }
# First entry of the list, while no question is chosen.
questions-form-choose = اختيار سؤال
# $n: the number of the question on the page.
questions-form-answer-label = الإجابة عن السؤال رقم { $n }
# Button.
questions-form-submit = حفظ الإجابات

# $n: the number of the question on the page, from 1 to 10.
questions-error-question-missing = يجب اختيار السؤال رقم { $n }
questions-error-question-twice = يجب اختيار سؤال آخر في الموضع رقم { $n }. لا يمكن اختيار السؤال نفسه إلا مرة واحدة.
questions-error-answer-missing = يجب إدخال إجابة عن السؤال رقم { $n }
# $min: the fewest characters of an answer.
questions-error-answer-short =
    { $min ->
        [zero] الإجابة عن السؤال رقم { $n } قصيرة جدًا. يجب استخدام { $min } حرف على الأقل.
        [one] الإجابة عن السؤال رقم { $n } قصيرة جدًا. يجب استخدام حرف واحد على الأقل.
        [two] الإجابة عن السؤال رقم { $n } قصيرة جدًا. يجب استخدام حرفين على الأقل.
        [few] الإجابة عن السؤال رقم { $n } قصيرة جدًا. يجب استخدام { $min } أحرف على الأقل.
        [many] الإجابة عن السؤال رقم { $n } قصيرة جدًا. يجب استخدام { $min } حرفًا على الأقل.
       *[other] الإجابة عن السؤال رقم { $n } قصيرة جدًا. يجب استخدام { $min } حرف على الأقل.
    }
# $max: the most characters of an answer.
questions-error-answer-long =
    { $max ->
        [zero] الإجابة عن السؤال رقم { $n } طويلة جدًا. يجب استخدام { $max } حرف على الأكثر.
        [one] الإجابة عن السؤال رقم { $n } طويلة جدًا. يجب استخدام حرف واحد على الأكثر.
        [two] الإجابة عن السؤال رقم { $n } طويلة جدًا. يجب استخدام حرفين على الأكثر.
        [few] الإجابة عن السؤال رقم { $n } طويلة جدًا. يجب استخدام { $max } أحرف على الأكثر.
        [many] الإجابة عن السؤال رقم { $n } طويلة جدًا. يجب استخدام { $max } حرفًا على الأكثر.
       *[other] الإجابة عن السؤال رقم { $n } طويلة جدًا. يجب استخدام { $max } حرف على الأكثر.
    }
# For answers such as "none", "unknown", "asdf".
questions-error-answer-nothing = الإجابة عن السؤال رقم { $n } لا تفيد بشيء. يجب إدخال إجابة أخرى أو اختيار سؤال آخر.
questions-error-answer-name = يجب ألا تكون الإجابة عن السؤال رقم { $n } اسمك أو اسم المستخدم
questions-error-answer-question = يجب ألا تكون الإجابة عن السؤال رقم { $n } من كلمات السؤال نفسه
questions-error-answer-twice = يجب إدخال إجابة مختلفة عن السؤال رقم { $n }. لا يمكن استخدام الإجابة نفسها إلا مرة واحدة.

# The questions. Each can be answered in every culture and stays the same over a life; none asks for a favourite.
questions-parents-met = ما المدينة أو القرية التي التقى فيها والداك؟
questions-partner-met = ما المدينة أو القرية التي التقيت فيها بشريك حياتك أو شريكة حياتك؟
# "Nearest": by distance, not by age.
questions-sibling-lives = ما المدينة أو القرية التي يسكن فيها أقرب إخوتك أو أخواتك إلى مكان سكنك؟
questions-father-born = ما المدينة أو القرية التي وُلد فيها والدك؟
questions-mother-born = ما المدينة أو القرية التي وُلدت فيها والدتك؟
# Where the workplace was.
questions-first-job-place = ما المدينة أو القرية التي كانت فيها أول وظيفة لك؟
# At midnight, when 1999 turned into 2000.
questions-new-year-2000 = ما المدينة أو القرية التي كنت فيها عند بداية عام 2000؟
questions-grandparents-village = ما القرية أو البلدة التي عاش فيها جدك وجدتك؟
questions-first-home = ما اسم الشارع ورقم المنزل لأول بيت تتذكر السكن فيه؟
questions-first-school = ما اسم أول مدرسة التحقت بها؟
questions-primary-teacher = ما اسم أول معلم أو معلمة لك في المدرسة الابتدائية؟
questions-remembered-teacher = ما اسم المعلم أو المعلمة الأكثر رسوخًا في ذاكرتك؟
questions-school-sport = ما الرياضة التي مارستها أكثر من غيرها في المدرسة؟
# A subject whose examination or year was not passed.
questions-failed-subject = ما المادة التي رسبت فيها في المدرسة؟
# A place of study after school.
questions-study-not-attended = ما الجامعة أو الكلية التي طلبت الالتحاق بها ولم تدرس فيها؟
questions-childhood-friend = ما الاسم الأول لأعز أصدقاء طفولتك؟
questions-childhood-nickname = ماذا كان لقبك في طفولتك؟
questions-childhood-hero = من كان قدوتك في طفولتك؟
questions-first-love = ما الاسم الأول لأول حب في حياتك؟
questions-mothers-mother = ما الاسم الأول لجدتك من جهة الأم؟
questions-fathers-father = ما الاسم الأول لجدك من جهة الأب؟
questions-grandfather-trade = ماذا كانت مهنة جدك؟
# A child of an uncle or aunt, of either sex.
questions-oldest-cousin = ما الاسم الأول لأكبر أبناء أعمامك وأخوالك وعماتك وخالاتك سنًا؟
# Of the siblings, not counting oneself.
questions-sibling-born = في أي شهر وسنة وُلد أكبر إخوتك أو أخواتك؟
questions-first-pet = ما اسم أول حيوان أليف كان لديك؟
# A soft toy.
questions-stuffed-animal = ما اسم الدمية المحشوة التي كانت لديك في طفولتك؟
# Maker and type.
questions-first-vehicle = ما نوع وطراز أول سيارة أو دراجة نارية كانت لديك؟
questions-first-device = ما نوع وطراز أول هاتف أو حاسوب كان لديك؟
questions-first-concert = لمن كانت أول حفلة موسيقية حضرتها؟
questions-first-film = ما أول فيلم شاهدته في السينما؟
questions-first-trip = ما البلد الذي زرته في أول سفر لك إلى الخارج؟
questions-first-employer = ما اسم أول جهة عملت لديها؟
questions-first-boss = ما اسم أول مدير أو مديرة لك في العمل؟
questions-first-instrument = ما أول آلة موسيقية تعلمت العزف عليها؟
# The phone at home.
questions-childhood-phone = ما آخر أربعة أرقام من رقم هاتف عائلتك في طفولتك؟
