# The first page of the administrator's portal. Most of it are figures; "here" is the organization's portal.
# Over a notice that leads to a checklist.
admin-overview-setup-title = لم يكتمل إعداد بوابتك بعد
# $done and $all: numbers of steps.
admin-overview-setup = الخطوات المنجزة: { $done } من { $all }
# Link to the checklist.
admin-overview-setup-go = متابعة الخطوات الأولى
admin-overview-percent = { $percent }٪
# Label of a figure: the share of people who could reset their password.
admin-overview-registered = المسجَّلون
# $part and $all: numbers of people.
admin-overview-registered-of = { $part } من { $all }
# Label of a figure: resets and unlocks together.
admin-overview-service = ما حُلّ هذا الشهر من دون مكتب الدعم
# $resets and $unlocks: numbers.
admin-overview-service-of = كلمات المرور المعاد تعيينها: { $resets }. الحسابات التي أُلغي قفلها: { $unlocks }.
# Label of a figure: accounts.
admin-overview-locked = المقفلة الآن
admin-overview-locked-hint = بسبب كلمات مرور خاطئة، أو إلى أن يلغي أحد قفلها.
# Label of a figure: emails, texts and calls.
admin-overview-letters = رسائل لم تُرسل
# $lost and $stuck: numbers.
admin-overview-letters-of = تُرك إرسالها خلال 7 أيام: { $lost }. تنتظر منذ وقت طويل: { $stuck }.
# Heading over a table with a bar for each day.
admin-overview-days-title = آخر 30 يومًا
admin-overview-days-caption = ما أنجزه المستخدمون بأنفسهم، حسب اليوم
admin-overview-days-date = { DATETIME($at, style: "date") }
# Headings of columns.
admin-overview-days-day = اليوم
admin-overview-days-resets = كلمات المرور المعاد تعيينها
admin-overview-days-unlocks = الحسابات التي أُلغي قفلها
admin-overview-troubles-title = ما الذي يعيق المستخدمين
admin-overview-troubles-lead = أكثر الأسباب تكرارًا في آخر 30 يومًا، وما يمكنك فعله.
admin-overview-troubles-none = لم يتعثر أحد في آخر 30 يومًا.
# Headings of columns.
admin-overview-troubles-what = السبب
admin-overview-troubles-count = عدد المرات
# Reasons, each with what an administrator can do about it.
admin-overview-trouble-password = كلمات مرور خاطئة أو منتهية الصلاحية
admin-overview-advice-password = يجب إخبار المستخدمين بأن بإمكانهم إعادة تعيين كلمة المرور المنسية بأنفسهم، وأين يفعلون ذلك.
admin-overview-trouble-name = أسماء مستخدمين لا وجود لها
admin-overview-advice-name = يجب أن توضح صفحة تسجيل الدخول أي اسم يُكتب فيها. المحاولات الكثيرة دفعة واحدة قد تكون تخمينًا.
admin-overview-trouble-unregistered = لم يُسجَّل ما يعيد الوصول إلى الحساب
admin-overview-advice-unregistered = يمكن طلب التسجيل عند تسجيل الدخول، أو إرسال تذكير.
admin-overview-trouble-code = رموز خاطئة أو منتهية الصلاحية
admin-overview-advice-code = يجب التحقق من المدة التي تستغرقها رسائل البريد والرسائل النصية حتى تصل.
admin-overview-trouble-answers = إجابات خاطئة عن أسئلة الأمان
admin-overview-advice-answers = يُستحسن تقديم طريقة أخرى: فالإجابات القديمة تُنسى.
admin-overview-trouble-passkey = مفاتيح مرور لم تطابق
admin-overview-advice-passkey = يُستحسن إعداد طريقة ثانية لاستعادة الحساب إلى جانب مفتاح المرور.
admin-overview-trouble-limit = محاولات كثيرة جدًا
admin-overview-advice-limit = إذا كانوا من مؤسستك، فيجب معرفة الخطوة التي يتعثرون فيها وشرحها.
admin-overview-trouble-allowance = رسائل نصية ومكالمات أكثر من الحد المسموح
admin-overview-advice-allowance = إذا كانوا من مؤسستك، فيمكن رفع الحد أو السماح بالبلد.
admin-overview-trouble-delivery = رسائل نصية ومكالمات لم تصل
admin-overview-advice-delivery = يجب سؤال الشركة التي تنقل الرسائل النصية والمكالمات.
admin-overview-trouble-barred = أشخاص لا يُسمح لهم بإعادة تعيين كلمة المرور هنا
admin-overview-advice-barred = يجب مراجعة من يُسمح له بإعادة تعيين كلمة المرور، ومراجعة الحسابات المعطَّلة.
admin-overview-news-title = آخر الأحداث
admin-overview-news-none = لم يحدث أي شيء بعد.
# Headings of columns.
admin-overview-news-when = الوقت
admin-overview-news-what = الحدث
# The account that an event is about.
admin-overview-news-whose = الحساب
