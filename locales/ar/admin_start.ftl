# The checklist of a new organization. "It" in the state of a test is the message that was sent.
admin-start-title = الخطوات الأولى
admin-start-lead = كل ما تحتاج إليه بوابتك قبل أن يتمكن المستخدمون من مساعدة أنفسهم. يمكنك التوقف في أي وقت والمتابعة لاحقًا.
# $done and $all: numbers of steps.
admin-start-progress = الخطوات المنجزة: { $done } من { $all }
# Link to the first page of the administration.
admin-start-overview = إلى النظرة العامة
# State of a step.
admin-start-state-done = تم
# State of a step.
admin-start-state-open = لم تُنجز بعد
# State of a step.
admin-start-state-skipped = مؤجَّلة
# Button: nothing about this step needs to be changed.
admin-start-agree = الإبقاء عليها كما هي
# Button.
admin-start-skip = تأجيل
# Button: a step that was put off is to be done after all.
admin-start-unskip = إعادتها إلى القائمة
# Title of a step.
admin-start-names-title = الاسم والعنوان
admin-start-names-lead = يصل المستخدمون إلى بوابتك عبر عنوان يتذكرونه ويثقون به.
# Label of a value.
admin-start-names-organization = المؤسسة
# Label of a value.
admin-start-names-address = العنوان
# Link.
admin-start-names-go = فتح الإعدادات
# Title of a step.
admin-start-brand-title = الشعار واللون
admin-start-brand-lead = تظهر الصفحات والرسائل بهوية مؤسستك. تتم الخطوة عند النشر.
# Link.
admin-start-brand-go = فتح محرر الهوية البصرية
# Title of a step.
admin-start-policy-title = الطرق وقواعد كلمات المرور
admin-start-policy-lead = أنت من يقرر كيف يثبت المستخدمون هويتهم، وأي كلمات المرور جيدة بما يكفي. الإعدادات الحالية بداية جيدة.
# Link.
admin-start-policy-go = فتح السياسة
# Title of a step.
admin-start-mail-title = البريد الإلكتروني
admin-start-mail-lead = تُرسل الرموز والإشعارات بالبريد الإلكتروني. يبيّن الاختبار ما إذا كان خادم البريد يقبلها.
# $address: the email address of the reader.
admin-start-mail-to = تُرسل رسالة الاختبار إلى { $address }.
# Button.
admin-start-mail-go = إرسال رسالة اختبار
# Link to the page on which ways back in are set up.
admin-start-mail-nowhere = لا يوجد عنوان بريد إلكتروني معروف لك. يجب إضافة عنوان أولًا.
# Title of a step.
admin-start-text-title = الرسائل النصية
admin-start-text-lead = يمكن إرسال الرموز إلى الهواتف. يبيّن الاختبار ما إذا كانت الرسائل النصية تُرسل. إذا لم تكن لديك شركة تنقلها، فيمكن حذفها من الطرق.
# Label of a box.
admin-start-text-number = رقم هاتفك المحمول
admin-start-text-number-hint = يُستخدم الرقم لهذا الاختبار فقط.
# Button.
admin-start-text-go = إرسال رسالة نصية للاختبار
# State of a test message. $time: when it was asked for.
admin-start-trial-waiting = تنتظر الإرسال منذ { $time }. تتحدّث هذه الصفحة تلقائيًا.
# State of a test message. What the server said follows. $time: when it is tried again.
admin-start-trial-again = لم تُرسل بعد. المحاولة التالية: { $time }. انتهت المحاولة الأخيرة بما يلي:
# State of a test message. $time: when it left.
admin-start-trial-sent = أُرسلت: { $time }. يجب التحقق من وصولها.
# State of a test message. What the server said may follow. $time: when it was given up.
admin-start-trial-refused = رُفضت: { $time }. يجب تصحيح إعدادات الخادم ثم المحاولة من جديد.
# State of a test message. $time: when that was seen.
admin-start-trial-dropped = لم تُرسل: { $time }. بلغ اليوم حدّه، أو لم يعد العنوان موجودًا.
# Title of a step.
admin-start-desk-title = مكتب الدعم
admin-start-desk-lead = من يتعثر يعرف من يسأل.
admin-start-desk-none = لا شيء معروف بعد: لا رقم هاتف ولا عنوان بريد إلكتروني ولا موقع ويب.
# What follows is the contact of the help desk.
admin-start-desk-shown = هذا ما يراه المستخدمون:
# Link.
admin-start-desk-go = إدخال بيانات الاتصال
# Link to the page for people in trouble.
admin-start-desk-look = عرض صفحة المساعدة
# Title of a step.
admin-start-try-title = التجربة بنفسك
admin-start-try-lead = إعادة تعيين كلمة مرور كما سيفعل المستخدمون.
# First of three sentences on how to try it.
admin-start-try-user = إنشاء مستخدم تجريبي بعنوان بريد إلكتروني شخصي لك.
# Second of three sentences.
admin-start-try-window = فتح الصفحة أدناه في نافذة خاصة، حتى يبقى تسجيل دخولك هنا.
# Third of three sentences.
admin-start-try-back = المتابعة حتى تعيين كلمة المرور الجديدة، ثم العودة: ستلاحظ هذه الصفحة ذلك.
# $time: a moment.
admin-start-try-seen = آخر إعادة تعيين: { $time }
# Link.
admin-start-try-go = فتح صفحة نسيان كلمة المرور
# Title of a step.
admin-start-pilot-title = إدخال أول المستخدمين
admin-start-pilot-lead = يُستحسن البدء بمجموعة صغيرة. وعندما تسير أمورها جيدًا تُدعى البقية.
admin-start-pilot-people = هناك مستخدمون.
admin-start-pilot-nobody = لا يوجد مستخدمون بعد.
admin-start-pilot-asked = يُطلب منهم التسجيل عند تسجيل الدخول.
admin-start-pilot-unasked = لا يُطلب منهم التسجيل.
# Link.
admin-start-pilot-import = استيراد المستخدمين
# Link.
admin-start-pilot-policy = تحديد قواعد التسجيل
# Link.
admin-start-pilot-invite = دعوة المستخدمين
