# The page for people at the help desk, while somebody is on the phone. "The caller" is that person.

# Title of the page for people at the help desk who are on the phone.
admin-desk-title = مكتب الدعم
admin-desk-lead = هناك متصل على الهاتف. يجب معرفة من هو، ثم التحقق من هويته، ثم مساعدته.
# Label of the one box.
admin-desk-box = الرقم المرجعي أو اسم المستخدم أو بريد العمل
# $example: a reference.
admin-desk-box-hint = يُطلب من المتصل الرقم المرجعي الظاهر على شاشته، مثل { $example }. فهو يبيّن ما جرّبه.
# Button.
admin-desk-find = بحث
# A reference follows.
admin-desk-attempt = محاولة
# Label of the user name that somebody typed.
admin-desk-typed = اسم المستخدم المُدخل
# Label of the person whose account it is.
admin-desk-owner = الحساب
# Tag beside a person: a code or another proof was right.
admin-desk-proved = أثبت هويته
# Tag beside a person: anybody could have typed the name.
admin-desk-unproved = أُدخل الاسم فقط
admin-desk-nobody = لا أحد يحمل اسم المستخدم هذا
# Heading of a list.
admin-desk-steps = خطوة بخطوة
# Heading of a message to the help desk. $at: date and clock time.
admin-desk-message = رسالة بتاريخ { $at }
admin-desk-message-hint = لم يتحقق أحد من هوية الكاتب. لا يجوز فتح روابط من الرسالة ولا الاتصال بأرقام واردة فيها.
# Heading of a list.
admin-desk-people = الأشخاص
# Button beside a person.
admin-desk-open = متابعة المكالمة
admin-desk-nothing = لم يُعثر على شيء. يتكوّن الرقم المرجعي من 8 أحرف وأرقام، ويُبحث عن الأسماء ببدايتها.
# Link.
admin-desk-back = العودة إلى البحث
admin-desk-call-lead = يجب التحقق من أن المتصل هو هذا الشخص قبل تغيير أي شيء.
# Heading.
admin-desk-who = صاحب الحساب
admin-desk-username = اسم المستخدم
# The address is shown only in part.
admin-desk-work-mail = بريد العمل
# Label of how the account stands.
admin-desk-state = الحالة
admin-desk-state-fine = يمكنه تسجيل الدخول
admin-desk-state-disabled = معطّل
admin-desk-state-locked = مقفل
admin-desk-state-no-password = بلا كلمة مرور بعد
# $until: date and clock time.
admin-desk-state-out = تسجيل الدخول مقفل حتى { $until }
# $until: date and clock time.
admin-desk-state-blocked = إعادة التعيين محظورة حتى { $until }
# Value of something registered that is not shown, such as a passkey.
admin-desk-set = تم الإعداد
# $missing: a number.
admin-desk-missing =
    { $missing ->
        [zero] لا تنقص أي طريقة لاستعادة الحساب.
        [one] تنقص طريقة واحدة لاستعادة الحساب.
        [two] تنقص طريقتان لاستعادة الحساب.
        [few] تنقص { $missing } طرق لاستعادة الحساب.
        [many] تنقص { $missing } طريقة لاستعادة الحساب.
       *[other] تنقص { $missing } طريقة لاستعادة الحساب.
    }
# Link to the page of this user.
admin-desk-details = كل التفاصيل عن هذا المستخدم
# Heading: whether the caller is who they say.
admin-desk-verify = التحقق من المتصل
admin-desk-verify-lead = يُرسل رمز إلى وسيلة سجّلها هذا الشخص. من يستطيع قراءته عليك فهو هذا الشخص.
# Heading of buttons, one for each phone and mailbox.
admin-desk-ways = إرسال رمز
# The same after a code was sent.
admin-desk-again = إرسال رمز آخر
# Button. $to: a phone number, shown only in part.
admin-desk-way-text = رسالة نصية إلى { $to }
# Button. $to: a phone number, shown only in part.
admin-desk-way-call = مكالمة إلى { $to }
# Button. $to: a phone number, shown only in part.
admin-desk-way-office = مكالمة إلى هاتف المكتب { $to }
# Button. $to: an email address, shown only in part.
admin-desk-way-mail = بريد إلكتروني إلى { $to }
admin-desk-no-way = لا توجد وسيلة مسجّلة يمكن إرسال رمز إليها. يجب التحقق من الهوية بالطريقة التي حددتها المؤسسة.
admin-desk-never = لا يجوز طلب كلمة المرور أبدًا. تظهر لك صحة الرمز فقط، لا الرمز نفسه.
# Label of a box.
admin-desk-code = الرمز الذي يقرؤه المتصل
# Stands after what was sent where. $until: clock time. $tries: 5.
admin-desk-code-hint = يعمل الرمز حتى الساعة { $until }، وعدد المحاولات { $tries }.
# Button.
admin-desk-compare = مطابقة
# $at: clock time.
admin-desk-verified-text = تم التحقق برسالة نصية الساعة { $at }
# $at: clock time.
admin-desk-verified-call = تم التحقق بمكالمة الساعة { $at }
# $at: clock time.
admin-desk-verified-mail = تم التحقق بالبريد الإلكتروني الساعة { $at }
# $until: clock time.
admin-desk-verified-until = يسري ذلك لك حتى الساعة { $until }.
# Heading.
admin-desk-actions = ما يمكن فعله
# Button.
admin-desk-reset = منح كلمة مرور مؤقتة
# Button.
admin-desk-unlock = إلغاء قفل الحساب
# Button: too many wrong codes no longer count.
admin-desk-release = السماح بإعادة التعيين من جديد
# What became of an attempt; what to do follows each.
admin-desk-why-reset = تمت إعادة تعيين كلمة المرور.
admin-desk-do-reset = يمكن للمتصل تسجيل الدخول بكلمة المرور الجديدة. إذا لم يكن هو من فعل ذلك، فيجب أن يعطّل المسؤول الحساب.
admin-desk-why-unlocked = تم إلغاء قفل الحساب.
admin-desk-do-unlocked = كلمة المرور كما كانت، ويمكن للمتصل تسجيل الدخول بها.
admin-desk-why-unknown = لا أحد يحمل اسم المستخدم المُدخل.
admin-desk-do-unknown = يُسأل المتصل عن اسم المستخدم ويُبحث عنه هنا، ثم يُخبر بكتابته الصحيحة.
admin-desk-why-disabled = الحساب معطّل، لذا لا يمكن لأحد إعادة تعيينه.
admin-desk-do-disabled = لا يمكن تفعيله إلا بواسطة مسؤول. يجب سؤاله عمّا إذا كان ذلك مناسبًا.
admin-desk-why-locked = الحساب مقفل.
admin-desk-do-locked = ربما أبلغ صاحبه عن إعادة تعيين لم يُجرها. يجب التحقق من المتصل ثم إلغاء القفل.
admin-desk-why-scope = لا يُسمح لهذا الحساب بإعادة تعيين كلمة مروره بنفسه.
admin-desk-do-scope = يجب التحقق من المتصل ثم منحه كلمة مرور مؤقتة.
admin-desk-why-unregistered = الوسائل المسجّلة غير كافية لإثبات الهوية.
admin-desk-do-unregistered = يجب التحقق من الهوية بالطريقة التي حددتها المؤسسة، ثم منح كلمة مرور مؤقتة وطلب التسجيل.
admin-desk-why-blocked = رموز أو إجابات خاطئة كثيرة: إعادة التعيين محظورة لمدة يوم.
admin-desk-do-blocked = يجب التحقق من المتصل ثم السماح بإعادة التعيين من جديد.
admin-desk-why-withheld = لم يُرسل أي رمز: أُرسل ما يكفي في الوقت الحالي.
admin-desk-do-withheld = يمكن الانتظار ساعة ثم المحاولة من جديد، أو التحقق من المتصل ومنحه كلمة مرور مؤقتة.
admin-desk-why-not-arrived = لم يصل الرمز.
admin-desk-do-not-arrived = يجب مطابقة نهاية الرقم مع المتصل وتجربة طريقة أخرى.
admin-desk-why-expired = كان الرمز صحيحًا لكنه منتهي الصلاحية.
admin-desk-do-expired = يُطلب من المتصل طلب رمز جديد وإدخاله خلال 10 دقائق.
admin-desk-why-wrong = ما أُدخل غير صحيح.
admin-desk-do-wrong = يُطلب من المتصل المحاولة من جديد بأحدث رمز أو بطريقة أخرى.
admin-desk-why-nothing = طُلب رمز ولم يُدخل أي رمز.
admin-desk-do-nothing = يُسأل المتصل هل وصل الرمز. وإلا فيمكن تجربة طريقة أخرى، أو التحقق منه ومنحه كلمة مرور مؤقتة.
admin-desk-why-no-password = كان الإثبات صحيحًا، لكن لم تُعيَّن كلمة مرور جديدة.
admin-desk-do-no-password = ربما رفضتها القواعد. يُطلب من المتصل المتابعة مع مراجعة القواعد الظاهرة في الصفحة.
admin-desk-why-left = بدأت المحاولة ثم تُركت.
admin-desk-do-left = يُسأل المتصل عمّا يظهر في الصفحة، مع البقاء على الخط أثناء المحاولة من جديد.
# Lines of the list of what was done.
admin-desk-step-started = إدخال اسم مستخدم
admin-desk-step-chosen = اختيار طريقة لإثبات الهوية
admin-desk-step-asked = طلب رمز آخر
admin-desk-step-code = إدخال الرمز الصحيح
admin-desk-step-answers = الإجابة عن أسئلة الأمان
admin-desk-step-passkey = استخدام مفتاح مرور
admin-desk-step-reset = تعيين كلمة مرور جديدة
admin-desk-step-unlocked = إلغاء قفل الحساب
admin-desk-step-wrote = الكتابة إلى مكتب الدعم
admin-desk-step-blocked = خطأ متكرر أكثر من اللازم: تم الحظر
admin-desk-step-barred = إبلاغه بأن إعادة التعيين غير ممكنة
admin-desk-step-withheld = لم يُرسل رمز
admin-desk-step-not-arrived = لم يصل رمز
admin-desk-step-code-expired = إدخال رمز منتهي الصلاحية
admin-desk-step-code-wrong = إدخال رمز خاطئ
admin-desk-step-answers-wrong = إجابات خاطئة
admin-desk-step-passkey-wrong = استخدام مفتاح مرور غير مطابق
admin-desk-step-wrote-often = الكتابة إلى مكتب الدعم أكثر من المسموح
admin-desk-error-code-empty = يجب إدخال الرمز الذي يقرؤه المتصل
admin-desk-error-code-shape = يتكوّن الرمز من 6 أرقام
admin-desk-error-code-expired = هذا الرمز صحيح لكنه منتهي الصلاحية. يجب إرسال رمز آخر.
# $left: how many tries are left.
admin-desk-error-code-wrong =
    { $left ->
        [zero] هذا الرمز خاطئ. لم تبقَ أي محاولة.
        [one] هذا الرمز خاطئ. بقيت محاولة واحدة.
        [two] هذا الرمز خاطئ. بقيت محاولتان.
        [few] هذا الرمز خاطئ. بقيت { $left } محاولات.
        [many] هذا الرمز خاطئ. بقيت { $left } محاولة.
       *[other] هذا الرمز خاطئ. بقيت { $left } محاولة.
    }
admin-desk-error-method = يجب اختيار وجهة الرمز
admin-desk-error-not-registered = لم تعد هذه الوسيلة مسجّلة. يجب اختيار طريقة أخرى.
admin-desk-error-nothing-sent = لا يوجد رمز أرسلته بانتظار الإجابة. يجب إرسال رمز.
admin-desk-error-tries = خطأ متكرر. على الأرجح ليس هذا هو الشخص. لا يُرسل رمز آخر إلا عند التأكد.
admin-desk-error-often = أُرسلت رموز كثيرة أو أُدخلت خاطئة لهذا الشخص. يمكن المحاولة لاحقًا أو سؤال المسؤول.
admin-desk-error-messages = أُرسل إلى هذا العنوان أو الرقم أقصى عدد مسموح به. يجب اختيار طريقة أخرى.
admin-desk-error-country = لا تُرسل رسائل إلى بلد هذا الرقم. يجب اختيار طريقة أخرى.
admin-desk-error-unverified = يجب التحقق من المتصل أولًا في صفحة مكتب الدعم
