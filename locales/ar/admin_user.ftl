# The pages of one user in the administrator's portal. "The user" is somebody else than the reader.

# Link.
admin-user-all = كل المستخدمين
# Link.
admin-user-back = الرجوع إلى المستخدم
# Link beside a button.
admin-user-cancel = إلغاء
# Stands where there is no value.
admin-user-none = لا يوجد
# Names a row of links for screen readers.
admin-user-actions = ما يمكنك فعله
# Heading.
admin-user-who = عن المستخدم
admin-user-password = كلمة المرور
# $time: date and clock time.
admin-user-password-changed = عيّنها المستخدم بتاريخ { $time }
admin-user-password-given = عيّنها شخص آخر
# $time: date and clock time.
admin-user-password-expires = تنتهي صلاحيتها بتاريخ { $time }
# $time: date and clock time.
admin-user-password-link = أُرسل رابط لتعيين كلمة مرور جديدة. يعمل حتى { $time }.
# $time: date and clock time.
admin-user-password-invitation = أُرسلت دعوة لتعيين أول كلمة مرور. تعمل حتى { $time }.
# Label. The name of a system follows.
admin-user-authority = مكان حفظ كلمة المرور
# Stands after the label above.
admin-user-authority-local = هذه البوابة
# Label. A number of devices follows.
admin-user-sessions = تسجيل الدخول
admin-user-sessions-count =
    { $count ->
        [zero] ليس من أي جهاز
        [one] من جهاز واحد
        [two] من جهازين
        [few] من { $count } أجهزة
        [many] من { $count } جهازًا
       *[other] من { $count } جهاز
    }
# Stands after the label "Signed in".
admin-user-sessions-none = ليس من أي جهاز
# Label. A date and time follow.
admin-user-created = تاريخ الإنشاء
# Roles.
admin-user-role-user = مستخدم
admin-user-role-reports = قارئ تقارير
admin-user-role-helpdesk = مكتب الدعم
admin-user-role-admin = مسؤول

# Small tags beside the name. $time: date and clock time.

admin-user-tag-disabled = معطَّل منذ { $time }
admin-user-tag-locked = مقفل منذ { $time }
admin-user-tag-locked-out = تسجيل الدخول مقفل حتى { $time }
admin-user-tag-blocked = إعادة التعيين محظورة حتى { $time }
admin-user-tag-no-password = لا توجد كلمة مرور بعد
admin-user-tag-expired = انتهت صلاحية كلمة المرور بتاريخ { $time }
admin-user-tag-temporary = كلمة مرور مؤقتة حتى { $time }
admin-user-tag-temporary-ended = انتهت صلاحية كلمة المرور المؤقتة
admin-user-tag-never-expires = كلمة المرور لا تنتهي صلاحيتها

# Ways to get back in.

# Heading.
admin-user-ways = طرق استعادة الحساب
admin-user-ways-off = لا تطلب مؤسستك أي طريقة.
admin-user-ways-complete = اكتمل التسجيل.
# $missing and $required: numbers of ways to get back in.
admin-user-ways-missing = التسجيل غير مكتمل: الناقص { $missing } من { $required }.
admin-user-ways-anew = سيُطلب من المستخدم كل شيء من جديد عند تسجيل الدخول القادم.
# $time: date and clock time.
admin-user-ways-confirmed = آخر تأكيد بتاريخ { $time }

# What happened to the account.

# Heading.
admin-user-activity = النشاط
admin-user-activity-empty = لم يحدث أي شيء بعد.
# Link to what happened before.
admin-user-activity-older = الأقدم
# Link to what happened last.
admin-user-activity-newest = الأحدث
# Lines of the list of what happened. The tag "Refused" may follow.
admin-user-event-sign-in = تسجيل الدخول
admin-user-event-sign-out = تسجيل الخروج
admin-user-event-locked-out = قفل تسجيل الدخول بعد كلمات مرور خاطئة
admin-user-event-unlocked-by-user = ألغى المستخدم القفل
admin-user-event-unlocked = إلغاء القفل
admin-user-event-released = رفع حظر إعادة التعيين
admin-user-event-checked = التحقق من الهوية مرة أخرى
admin-user-event-sessions-ended = تسجيل الخروج من الأجهزة
admin-user-event-flow-started = بدء إعادة التعيين أو إلغاء القفل
admin-user-event-code-requested = طلب رمز
admin-user-event-code-checked = إدخال رمز
admin-user-event-method-chosen = اختيار طريقة التحقق
admin-user-event-answers-checked = الإجابة عن أسئلة الأمان
admin-user-event-passkey-checked = استخدام مفتاح مرور
admin-user-event-password-reset = إعادة تعيين كلمة المرور
admin-user-event-password-changed = تغيير كلمة المرور
admin-user-event-method-added = إضافة طريقة لاستعادة الحساب
admin-user-event-method-changed = تغيير طريقة لاستعادة الحساب
admin-user-event-method-removed = إزالة طريقة لاستعادة الحساب
admin-user-event-reported = الإجابة عن سؤال «هل أنت من قام بذلك؟»
admin-user-event-help-asked = رسالة إلى مكتب الدعم
admin-user-event-message-dropped = لم تُرسل رسالة تحتوي على رمز
admin-user-event-message-failed = لم تصل رسالة تحتوي على رمز
admin-user-event-confirmed = تأكيد طرق استعادة الحساب
admin-user-event-required = طلب التسجيل من جديد
admin-user-event-created = إنشاء الحساب
admin-user-event-changed = تعديل الحساب
admin-user-event-role-changed = تغيير الدور
admin-user-event-disabled = تعطيل الحساب
admin-user-event-enabled = تفعيل الحساب
admin-user-event-expiry-waived = إلغاء انتهاء صلاحية كلمة المرور
admin-user-event-expiry-restored = إعادة انتهاء صلاحية كلمة المرور
admin-user-event-reset-link-sent = إرسال رابط لتعيين كلمة مرور جديدة
admin-user-event-invited = الدعوة إلى تعيين أول كلمة مرور
admin-user-event-password-created = تعيين أول كلمة مرور
admin-user-event-network-throttled = شبكة تحاول أكثر من اللازم
admin-user-event-network-released = السماح لشبكة من جديد
admin-user-event-guessing = يبدو أن أحدًا يخمّن كلمات المرور
admin-user-event-caller-asked = إرسال رمز إلى متصل
admin-user-event-caller-checked = التحقق من هوية متصل
admin-user-event-tenant-changed = تغيير الإعدادات
admin-user-event-first-step = الخطوات الأولى
admin-user-event-policy-changed = تغيير القواعد
admin-user-event-questions-changed = تغيير أسئلة الأمان
admin-user-event-reminded = تذكير بالتسجيل بسبب تغيير القواعد
admin-user-event-draft-changed = تغيير مسودة الهوية البصرية
admin-user-event-draft-discarded = تجاهل مسودة الهوية البصرية
admin-user-event-brand-published = نشر الهوية البصرية
admin-user-event-messages-changed = تغيير نصوص الرسائل
admin-user-event-sample-sent = إرسال نموذج رسالة
admin-user-event-campaign-started = بدء حملة تسجيل
admin-user-event-campaign-stopped = إيقاف حملة تسجيل
admin-user-event-group-created = إنشاء مجموعة
admin-user-event-group-deleted = حذف مجموعة
admin-user-event-deleted = حذف الحساب
admin-user-event-import-started = بدء استيراد مستخدمين
admin-user-event-import-finished = اكتمال استيراد مستخدمين
admin-user-event-import-undone = التراجع عن استيراد مستخدمين
# Tag.
admin-user-event-refused = مرفوض
# $note: the reason that somebody gave.
admin-user-event-note = ملاحظة: { $note }
# $name: the name of a person.
admin-user-event-by-staff = بواسطة { $name }
admin-user-event-by-former-staff = بواسطة مسؤول لم يعد موجودًا هنا
admin-user-event-by-operator = من سطر الأوامر
# $reference: 8 letters and digits.
admin-user-event-reference = الرقم المرجعي { $reference }
# Why something was refused, as a line of its own under it.
admin-user-why-disabled = الحساب معطَّل
admin-user-why-locked = الحساب مقفل
admin-user-why-locked-out = كلمات مرور خاطئة كثيرة قبل ذلك
admin-user-why-no-password = لا توجد كلمة مرور بعد
admin-user-why-password = كلمة مرور خاطئة
admin-user-why-temporary-ended = انتهت صلاحية كلمة المرور المؤقتة
admin-user-why-code = رمز خاطئ
admin-user-why-code-expired = انتهت صلاحية الرمز
admin-user-why-answers = إجابات خاطئة
admin-user-why-passkey = لم يعمل مفتاح المرور
admin-user-why-not-allowed = القواعد لا تسمح بذلك
admin-user-why-unregistered = طرق استعادة الحساب غير كافية
admin-user-why-tries = محاولات خاطئة كثيرة
admin-user-why-codes = أُرسلت رموز كثيرة
admin-user-why-starts = محاولات كثيرة من الشبكة نفسها
admin-user-why-budget = بلغت الرسائل النصية والمكالمات حدها الأقصى
admin-user-why-country = لا رسائل نصية ولا مكالمات إلى هذا البلد
admin-user-why-delivery = تعذر التسليم
admin-user-why-disowned = قال المستخدم: لم أقم بذلك

# Pages that ask before something is done. $name: the name of the user. Titles are questions, sentences say what will happen.

admin-user-reset-title = هل تريد إعادة تعيين كلمة مرور { $name }؟
admin-user-reset-shown =
    { $hours ->
        [zero] ستحصل على كلمة مرور مؤقتة تظهر مرة واحدة، ويجب تغييرها عند تسجيل الدخول القادم.
        [one] ستحصل على كلمة مرور مؤقتة تظهر مرة واحدة وتصلح لساعة واحدة، ويجب تغييرها عند تسجيل الدخول القادم.
        [two] ستحصل على كلمة مرور مؤقتة تظهر مرة واحدة وتصلح لساعتين، ويجب تغييرها عند تسجيل الدخول القادم.
        [few] ستحصل على كلمة مرور مؤقتة تظهر مرة واحدة وتصلح لمدة { $hours } ساعات، ويجب تغييرها عند تسجيل الدخول القادم.
        [many] ستحصل على كلمة مرور مؤقتة تظهر مرة واحدة وتصلح لمدة { $hours } ساعة، ويجب تغييرها عند تسجيل الدخول القادم.
       *[other] ستحصل على كلمة مرور مؤقتة تظهر مرة واحدة وتصلح لمدة { $hours } ساعة، ويجب تغييرها عند تسجيل الدخول القادم.
    }
admin-user-reset-ends = يُسجَّل خروج المستخدم من كل الأجهزة، وتنتهي أي إعادة تعيين لم تكتمل.
admin-user-reset-told = تصل المستخدم رسالة إلكترونية بذلك دون كلمة المرور.
# Button.
admin-user-reset-submit = إعادة تعيين كلمة المرور
admin-user-reset-error-again = سبق إرسال هذا النموذج، أو عيّن شخص آخر كلمة مرور أخرى في هذه الأثناء. لم يُنفَّذ شيء هذه المرة. لا ترسله مرة أخرى إلا إذا احتجت إلى كلمة مرور مؤقتة أخرى.
# Label of a choice of two.
admin-user-reset-how = الطريقة
admin-user-reset-by-shown = عرض كلمة مرور مؤقتة
# $mail: an address with most letters hidden.
admin-user-reset-by-link = إرسال رابط إلى { $mail }
admin-user-reset-link =
    { $hours ->
        [zero] به يعيّن المستخدم كلمة مرور جديدة. يعمل مرة واحدة. تبقى كلمة المرور إلى ذلك الحين، ولا تُنهى أي جلسة.
        [one] به يعيّن المستخدم كلمة مرور جديدة. يعمل مرة واحدة لمدة ساعة واحدة. تبقى كلمة المرور إلى ذلك الحين، ولا تُنهى أي جلسة.
        [two] به يعيّن المستخدم كلمة مرور جديدة. يعمل مرة واحدة لمدة ساعتين. تبقى كلمة المرور إلى ذلك الحين، ولا تُنهى أي جلسة.
        [few] به يعيّن المستخدم كلمة مرور جديدة. يعمل مرة واحدة لمدة { $hours } ساعات. تبقى كلمة المرور إلى ذلك الحين، ولا تُنهى أي جلسة.
        [many] به يعيّن المستخدم كلمة مرور جديدة. يعمل مرة واحدة لمدة { $hours } ساعة. تبقى كلمة المرور إلى ذلك الحين، ولا تُنهى أي جلسة.
       *[other] به يعيّن المستخدم كلمة مرور جديدة. يعمل مرة واحدة لمدة { $hours } ساعة. تبقى كلمة المرور إلى ذلك الحين، ولا تُنهى أي جلسة.
    }
admin-user-invite-title = هل تريد دعوة { $name } لتعيين أول كلمة مرور؟
admin-user-invite-what =
    { $days ->
        [zero] تصل إلى المستخدم رسالة بريد فيها رابط يعمل مرة واحدة.
        [one] تصل إلى المستخدم رسالة بريد فيها رابط يعمل مرة واحدة لمدة يوم واحد.
        [two] تصل إلى المستخدم رسالة بريد فيها رابط يعمل مرة واحدة لمدة يومين.
        [few] تصل إلى المستخدم رسالة بريد فيها رابط يعمل مرة واحدة لمدة { $days } أيام.
        [many] تصل إلى المستخدم رسالة بريد فيها رابط يعمل مرة واحدة لمدة { $days } يومًا.
       *[other] تصل إلى المستخدم رسالة بريد فيها رابط يعمل مرة واحدة لمدة { $days } يوم.
    }
admin-user-invite-older = أي رابط أُرسل من قبل لا يعمل بعد ذلك.
# $mail: an address with most letters hidden.
admin-user-invite-mail = العنوان المعروف: { $mail }
# Button.
admin-user-invite-submit = إرسال دعوة
# Button, where one was sent before.
admin-user-invite-again = إرسال الدعوة مرة أخرى
# Why no link is sent.
admin-user-link-error-address = لا يوجد بريد إلكتروني معروف لهذا المستخدم. يجب إضافته أولًا.
admin-user-link-error-kept-out = الحساب معطَّل أو مقفل. يجب تفعيله أو إلغاء قفله أولًا.
admin-user-link-error-password = لدى المستخدم كلمة مرور بالفعل. يمكن إعادة تعيينها بدلًا من ذلك.
admin-user-unlock-title = هل تريد إلغاء قفل حساب { $name }؟
admin-user-unlock-what = لن تُحتسب كلمات المرور الخاطئة السابقة، ويمكن للمستخدم تسجيل الدخول مرة أخرى.
admin-user-unlock-password = تبقى كلمة المرور كما هي.
# Button.
admin-user-unlock-submit = إلغاء القفل
admin-user-release-title = هل تريد رفع حظر إعادة التعيين عن { $name }؟
admin-user-release-what = لن تُحتسب الرموز والإجابات الخاطئة السابقة، ويمكن للمستخدم إعادة تعيين كلمة المرور مرة أخرى.
admin-user-release-password = تبقى كلمة المرور كما هي.
# Button.
admin-user-release-submit = رفع الحظر
admin-user-require-title = هل تريد أن تطلب من { $name } التسجيل من جديد؟
admin-user-require-what = عند تسجيل الدخول القادم تُطلب من المستخدم كل طرق استعادة الحساب.
admin-user-require-until = يبقى ما هو مسجَّل صالحًا حتى ذلك الحين.
# Button.
admin-user-require-submit = طلب التسجيل من جديد
admin-user-end-sessions-title = هل تريد تسجيل خروج { $name } من كل الأجهزة؟
admin-user-end-sessions-what = يُسجَّل الخروج فورًا من كل الأجهزة.
admin-user-end-sessions-password = تبقى كلمة المرور كما هي.
# Button.
admin-user-end-sessions-submit = تسجيل الخروج من كل الأجهزة
admin-user-never-expires-title = هل تريد إلغاء انتهاء صلاحية كلمة مرور { $name }؟
admin-user-never-expires-what = تبقى كلمة المرور صالحة مهما كانت قواعد مؤسستك.
# Button.
admin-user-never-expires-submit = إلغاء انتهاء الصلاحية
admin-user-expires-title = هل تريد إعادة انتهاء صلاحية كلمة مرور { $name }؟
admin-user-expires-what = تسري قواعد مؤسستك من جديد. وإذا كانت كلمة المرور قديمة جدًا فيجب تغييرها عند تسجيل الدخول القادم.
# Button.
admin-user-expires-submit = إعادة انتهاء الصلاحية
admin-user-enable-title = هل تريد تفعيل حساب { $name }؟
admin-user-enable-what = يمكن للمستخدم تسجيل الدخول وإعادة تعيين كلمة المرور من جديد.
# Button.
admin-user-enable-submit = تفعيل
admin-user-disable-title = هل تريد تعطيل حساب { $name }؟
admin-user-disable-what = يُسجَّل خروج المستخدم من كل الأجهزة، ولا يمكنه تسجيل الدخول ولا إعادة تعيين كلمة المرور.
admin-user-disable-kept = لا يُحذف شيء، ويمكنك تفعيل الحساب من جديد.
# Button.
admin-user-disable-submit = تعطيل
admin-user-delete-title = هل تريد حذف حساب { $name }؟
admin-user-delete-what = يُحذف الحساب وكل ما هو مسجَّل له نهائيًا، ولا يمكن التراجع عن ذلك.
admin-user-delete-kept = يبقى سجل ما حدث.
# Label of a box.
admin-user-delete-name = للتأكيد، اكتب اسم المستخدم { $username }
# Button.
admin-user-delete-submit = حذف نهائي

# Said on the user's page once something is done.

admin-user-done-unlock = تم إلغاء قفل الحساب.
admin-user-done-reset = رابط تعيين كلمة مرور جديدة في طريقه إلى المستخدم.
admin-user-done-invite = الدعوة في طريقها إلى المستخدم.
admin-user-done-release = يمكن للمستخدم إعادة تعيين كلمة المرور من جديد.
admin-user-done-require = سيُطلب من المستخدم التسجيل من جديد عند تسجيل الدخول القادم.
admin-user-done-end-sessions = تم تسجيل خروج المستخدم من كل الأجهزة.
admin-user-done-disable = تم تعطيل الحساب.
admin-user-done-enable = تم تفعيل الحساب.
admin-user-done-never-expires = تم تغيير انتهاء صلاحية كلمة المرور.
admin-user-done-edit = تم حفظ تغييراتك.

# The page that shows a temporary password.

# Title.
admin-user-password-title = كلمة مرور مؤقتة
# The password follows.
admin-user-password-lead = للمستخدم { $name } باسم المستخدم { $username }:
admin-user-password-once = تظهر الآن فقط. سلِّمها للمستخدم شخصيًا أو عبر رقم تعرفه مسبقًا.
# $time: date and clock time.
admin-user-password-until = تصلح حتى { $time }.
admin-user-password-change = يجب تغييرها عند تسجيل الدخول القادم.
admin-user-password-kept-out = الحساب معطَّل أو مقفل، ولا يمكن تسجيل الدخول إليه بعد.
# Link.
admin-user-password-back = تم، الرجوع إلى المستخدم

# The page on which a user is edited.

# Button.
admin-user-edit-link = تعديل
admin-user-edit-title = تعديل { $name }
admin-user-edit-display-name = الاسم المعروض
admin-user-edit-given-name = الاسم الأول
admin-user-edit-family-name = اسم العائلة
admin-user-edit-work-mail = بريد العمل الإلكتروني
admin-user-edit-language = لغة الرسائل
admin-user-edit-language-none = حسب المتصفح
admin-user-edit-role = الدور
admin-user-edit-groups = المجموعات
admin-user-edit-mail = بريد إلكتروني شخصي تُدخله أنت
admin-user-edit-mail-hint = تُرسل الرموز إليه حتى يسجّل المستخدم بريدًا خاصًا به. اتركه فارغًا للإبقاء على المحفوظ.
# $mail: an address with most letters hidden.
admin-user-edit-mail-given = المُدخل حتى الآن: { $mail }
# Check box.
admin-user-edit-mail-remove = إزالة البريد المحفوظ
# Button.
admin-user-edit-submit = حفظ
# Heading over what somebody else stored meanwhile.
admin-user-edit-newer = المحفوظ الآن

# What is wrong with what was typed.

admin-user-error-display-name-empty = أدخِل الاسم المعروض
admin-user-error-display-name-long = اكتب الاسم المعروض في { $max } حرف أو أقل
admin-user-error-given-name-long = اكتب الاسم الأول في { $max } حرف أو أقل
admin-user-error-family-name-long = اكتب اسم العائلة في { $max } حرف أو أقل
admin-user-error-work-mail = أدخِل بريد عمل مثل name@contoso.example
admin-user-error-work-mail-taken = بريد العمل هذا لمستخدم آخر
admin-user-error-mail = أدخِل بريدًا شخصيًا مثل name@mail.example
admin-user-error-name-differs = اكتب اسم المستخدم كما هو تمامًا حتى لا يُحذف أحد بالخطأ
