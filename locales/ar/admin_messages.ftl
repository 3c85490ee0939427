# Part of the administrator's portal: the words of emails, texts and calls.
admin-messages-title = الرسائل
admin-messages-lead = جميع الرسائل الإلكترونية والنصية والمكالمات التي ترسلها البوابة. نصوصها جزء من البوابة، ويمكنك استبدالها في كل لغة.
admin-messages-back = جميع الرسائل

# Column heads of the list.
admin-messages-column-message = الرسالة
admin-messages-column-channel = طريقة الإرسال
admin-messages-column-own = نص خاص باللغات

# How a message is sent.
admin-messages-channel-mail = بريد إلكتروني
admin-messages-channel-text = رسالة نصية
admin-messages-channel-call = مكالمة

# Stands where no language has the organization's own words.
admin-messages-own-none = لا شيء
# Tags of a part: its words are the organization's own; the portal's words there have changed after an upgrade.
admin-messages-own = نص خاص
admin-messages-outdated = تغيّر النص الافتراضي منذ ذلك الحين

# Names of messages.
admin-messages-name-recovery-code = رمز لإعادة التعيين أو إلغاء القفل
admin-messages-name-enrolment-code = رمز لتأكيد عنوان
admin-messages-name-code = رمز التحقق
admin-messages-name-caller = رمز لمكتب الدعم
admin-messages-name-method-added = إضافة طريقة استعادة
admin-messages-name-method-changed = تغيير طريقة استعادة
admin-messages-name-method-removed = إزالة طريقة استعادة
admin-messages-name-password-reset = إعادة تعيين كلمة المرور
admin-messages-name-password-given = إعادة تعيين كلمة المرور من الدعم
admin-messages-name-password-first = تعيين أول كلمة مرور
admin-messages-name-link-reset = رابط لكلمة مرور جديدة
admin-messages-name-link-invitation = رابط لأول كلمة مرور
admin-messages-name-password-changed = تغيير كلمة المرور
admin-messages-name-unlocked = إلغاء قفل الحساب
admin-messages-name-password-expires = قرب انتهاء كلمة المرور
admin-messages-name-invitation = دعوة إلى التسجيل
admin-messages-name-reminder = تذكير بالتسجيل
admin-messages-name-rules = التسجيل من جديد لتغيّر القواعد
admin-messages-name-disowned = «لم أكن أنا»
admin-messages-name-help-asked = رسالة ممن تعذّر عليه الدخول
admin-messages-name-administrator-reset = إعادة تعيين كلمة مرور مسؤول
admin-messages-name-trial = رسالة اختبار
admin-messages-name-former = رقم لم يعد مسجّلًا

# Who gets a message, and when.
admin-messages-for-recovery-code = إلى من نسي كلمة المرور أو قُفل حسابه، حين يطلب الرمز.
admin-messages-for-enrolment-code = إلى من يسجّل عنوان بريد إلكتروني.
admin-messages-for-code = إلى من يعيد تعيين كلمة المرور أو يلغي قفل حسابه أو يسجّل هاتفًا.
admin-messages-for-caller = إلى من يتصل بمكتب الدعم، ليُثبت هويته.
admin-messages-for-method = إلى المستخدم بعد تغيّر إحدى طرق الاستعادة التي سجّلها.
admin-messages-for-password = إلى المستخدم بعد حدوث ذلك، وفيها الرابط «لم أكن أنا».
admin-messages-for-given = إلى المستخدمين الذين أعاد مكتب الدعم أو مسؤول تعيين كلمات مرورهم. وفيها الرابط «لم أكن أنا».
admin-messages-for-link-reset = إلى المستخدمين الذين يبدأ مكتب الدعم أو مسؤول إعادة التعيين لهم.
admin-messages-for-link-invitation = إلى المستخدمين الجدد الذين ليست لهم كلمة مرور بعد.
admin-messages-for-expires = إلى المستخدم قبل أيام من حاجته إلى كلمة مرور جديدة.
admin-messages-for-invitation = إلى مستخدمي الحملة الذين سجّلوا أقل من المطلوب.
admin-messages-for-reminder = إلى المستخدمين أنفسهم إن لم يسجّلوا بعد.
admin-messages-for-rules = إلى من ستمنعهم القواعد الجديدة من الدخول.
admin-messages-for-help-desk = إلى مكتب الدعم، أو إلى موظفيه إن لم يكن له عنوان.
admin-messages-for-administrators = إلى جميع المسؤولين الآخرين.
admin-messages-for-trial = إلى مسؤول يختبر وصول الرسائل.
admin-messages-for-former = إلى رقم استبدله صاحبه أو أزاله.

# Parts of a message.
admin-messages-part-subject = الموضوع والعنوان
admin-messages-part-preheader = سطر المعاينة في قائمة الرسائل
admin-messages-part-code-line = السطر الأول من النص العادي
admin-messages-part-code-label = فوق الأرقام
admin-messages-part-lead = الفقرة الأولى
admin-messages-part-title = عنوان النصيحة
admin-messages-part-advice = النصيحة
admin-messages-part-closing = بعد الرابط
admin-messages-part-quote = قبل الرسالة
admin-messages-part-text = النص
admin-messages-part-short-text = نص أقصر يُرسل إن احتاج إلى أجزاء أقل
admin-messages-part-greeting = التحية
admin-messages-part-warning = قبل الرمز
admin-messages-part-spoken = الرمز
admin-messages-part-again = الرمز مرة أخرى
admin-messages-part-end = الجملة الأخيرة

# What a variable stands for; the variable precedes it.
admin-messages-variable-brand = الاسم القصير لمؤسستك
admin-messages-variable-code = الرمز، ولا بد من بقائه
admin-messages-variable-digits = الأرقام واحدًا واحدًا، ولا بد من بقائها
admin-messages-variable-until = الوقت الذي يعمل الرمز حتى حلوله
admin-messages-variable-reference = ما يُعثر به على المحاولة، ولا بد من بقائه

# The page of a message.
admin-messages-language = لغة النص
admin-messages-language-show = عرض
admin-messages-words = النصوص
admin-messages-words-hint = اكتب نصًا عاديًا في فقرة واحدة، ويمكن أن ترد فيه المتغيرات المذكورة تحت الحقل. الحقل الفارغ يعيد النص الافتراضي. لا يُسمح بعناوين الويب والبريد الإلكتروني، ليعرف المستخدمون أن الروابط في مثل هذه الرسائل ليست منك.
# The portal's own words follow.
admin-messages-default = الافتراضي:
admin-messages-default-before = عند كتابة نصك كان:
# The names of other messages follow.
admin-messages-also = يُستخدم أيضًا في:
admin-messages-back-to-default = العودة إلى الافتراضي
# The words that somebody else has saved meanwhile follow.
admin-messages-newer = المحفوظ الآن:
admin-messages-save = حفظ النص

# A sample of the message, sent to whoever asks for it.
admin-messages-send-title = إرسال إليّ
admin-messages-send-mail = النص المحفوظ ببيانات غير حقيقية، إلى عنوان بريدك الإلكتروني.
admin-messages-send-phone = النص المحفوظ ببيانات غير حقيقية، إلى هاتفك المحمول المسجّل. يُحتسب كغيره من الرسائل.
admin-messages-send = إرسال
admin-messages-send-nowhere = لا يوجد هاتف محمول مسجّل لحسابك يمكن الإرسال إليه.

# The preview.
admin-messages-preview-hint = ببيانات غير حقيقية، وباسم بوابتك وعنوانها الحقيقيين.
admin-messages-preview-part = الصيغة
admin-messages-preview-html = كما تعرضها معظم البرامج
admin-messages-preview-plain = نص عادي
# What a text takes. $parts: how many are paid for. $units: characters.
admin-messages-size-short = عدد الأجزاء: { $parts }. عدد الأحرف: { $units } من 160 في الجزء الواحد.
admin-messages-size-long = عدد الأجزاء: { $parts }. عدد الأحرف: { $units } من 70 في الجزء الواحد، لأن بعضها ليس من الأبجدية القصيرة للرسائل النصية.

admin-messages-notice-saved = حُفظ النص، وستحمله الرسائل من الآن.
admin-messages-notice-sent = النموذج في الطريق إليك.

# $variable is a variable in curly brackets.
admin-messages-error-character = اكتب في فقرة واحدة بلا فواصل أسطر ولا أحرف غير مرئية
admin-messages-error-bracket = استخدم الأقواس المعقوفة حول المتغيرات فقط كما هو موضّح تحت الحقل
admin-messages-error-unknown = ليس { $variable } من المتغيرات المذكورة تحت الحقل
admin-messages-error-missing = لا بد أن يرد فيه { $variable }
admin-messages-error-code-first = ابدأ بالمتغير { $variable }، فالإشعارات تعرض ما يأتي أولًا
admin-messages-error-long = استخدم { $max } حرفًا على الأكثر، وعددها الآن { $used }
admin-messages-error-address = احذف عناوين الويب والبريد الإلكتروني وضع مسافة بعد كل نقطة
