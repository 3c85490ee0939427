register-list-title = طرق استعادة الحساب
register-list-lead = عند نسيان كلمة المرور، يمكنك إثبات هويتك بإحدى هذه الطرق. الأقوى منها في البداية.
register-list-missing =
    { $missing ->
        [zero] لم يتبقَّ شيء
        [one] تبقّت طريقة واحدة
        [two] تبقّت طريقتان
        [few] تبقّت { $missing } طرق
        [many] تبقّت { $missing } طريقة
       *[other] تبقّت { $missing } طريقة
    }
register-list-complete = تم إعداد كل ما يلزم.
register-list-empty = لا تتيح مؤسستك إعداد أي شيء هنا.
register-list-confirm = التحقق من أن كل ذلك ما زال صحيحًا
register-back-account = العودة إلى حسابك
register-back = العودة إلى القائمة

register-again-title = تأكيد هويتك
register-again-lead = مرّ بعض الوقت منذ تسجيل دخولك. قبل تغيير طرق استعادة حسابك، يجب إثبات هويتك مرة أخرى.
register-again-submit = متابعة

register-asked-title = احرص على ألا تفقد الوصول إلى حسابك
register-asked-why = تطلب منك { $brand } إعداد طرق لاستعادة حسابك، حتى تتمكن من إعادة تعيين كلمة المرور بنفسك عند نسيانها.
register-asked-use = لا تُستخدم هذه الطرق إلا للتحقق من هويتك.
register-asked-later = لاحقًا
register-asked-until = يمكنك تأجيل ذلك حتى { DATETIME($until, style: "date") }.
register-asked-now = لم يعد التأجيل ممكنًا.

register-passkey-name = مفتاح المرور
register-passkey-hint = وجهك أو بصمتك أو قفل شاشتك
register-app-name = تطبيق المصادقة
register-app-hint = تطبيق على هاتفك يعرض رمزًا
register-mail-name = البريد الإلكتروني الشخصي
register-mail-hint = يصل رمز إلى عنوان خارج العمل
register-phone-name = الهاتف المحمول
register-phone-hint = يصل رمز برسالة نصية أو بمكالمة
register-office-name = هاتف المكتب
register-office-hint = يُقرأ رمز في مكالمة
register-codes-name = رموز الاسترداد
register-codes-hint = عشرة رموز للطباعة والاحتفاظ بها
register-questions-name = أسئلة الأمان
register-questions-hint = إجابات لا يعرفها غيرك

register-row-set-up = إعداد
register-row-change = تغيير
register-row-remove = إزالة
register-row-missing = لم يتم الإعداد
register-row-given = أدخله المسؤول
register-row-confirmed = تم التأكيد في { DATETIME($at, style: "date") }
register-row-unconfirmed = غير مؤكَّد
register-row-unreadable = لم تعد قراءته ممكنة. يُرجى إعداده من جديد.
register-row-codes = المتبقي { $left } من { $all }
register-row-questions =
    { $all ->
        [zero] لا توجد أسئلة مُجاب عنها
        [one] سؤال واحد مُجاب عنه
        [two] سؤالان مُجاب عنهما
        [few] { $all } أسئلة مُجاب عنها
        [many] { $all } سؤالًا مُجابًا عنه
       *[other] { $all } سؤال مُجاب عنه
    }
register-row-passkeys =
    { $all ->
        [zero] لا توجد مفاتيح مرور
        [one] مفتاح مرور واحد
        [two] مفتاحا مرور
        [few] { $all } مفاتيح مرور
        [many] { $all } مفتاح مرور
       *[other] { $all } مفتاح مرور
    }

register-notice-saved = تم الحفظ.
register-notice-removed = تمت الإزالة.
register-notice-confirmed = تم التأكيد.
register-error-taken = هذا مسجَّل لحسابك بالفعل. يُرجى استخدام غيره.
register-error-not-offered = لا تتيح مؤسستك ذلك.
register-error-needed = هذه الطريقة لازمة. يُرجى إعداد طريقة أخرى أولًا، أو تغييرها.
register-error-no-longer = لم يعد التأجيل ممكنًا.

register-mail-title = البريد الإلكتروني الشخصي
register-mail-lead = نرسل رمز تحقق إلى هذا العنوان للتأكد من أنه لك.
register-mail-label = عنوان البريد الإلكتروني الشخصي
register-mail-field-hint = ليس عنوان العمل، فلا يمكنك قراءته عند تعذّر الدخول إلى حسابك.
register-mail-error-empty = يُرجى إدخال عنوان بريد إلكتروني
register-mail-error-shape = يُرجى إدخال عنوان بريد إلكتروني مثل name@mail.example
register-mail-error-work = يُرجى استخدام عنوان شخصي. عناوين { $domain } لا تفيد عند تعذّر الدخول إلى حسابك.
register-mail-error-spent = لا يمكن الآن إرسال المزيد من الرموز إلى هذا العنوان. يُرجى استخدام طريقة أخرى أو العودة غدًا.
register-send = إرسال الرمز

register-phone-title = الهاتف المحمول
register-phone-lead = نرسل رمز تحقق إلى هذا الهاتف للتأكد من أنه لك.
register-phone-country = البلد
register-phone-number = رقم الهاتف
register-phone-number-hint = الرقم الذي يبدأ بعلامة + يمكن أن يكون من أي بلد.
register-phone-channel = كيف نرسل الرمز؟
register-phone-text = رسالة نصية
register-phone-call = مكالمة هاتفية
register-phone-extension = الرقم الداخلي (اختياري)
register-phone-extension-hint = أرقام فقط
register-phone-error-empty = يُرجى إدخال رقم هاتف
register-phone-error-number = يُرجى إدخال رقم الهاتف بالأرقام
register-phone-error-short = عدد أرقام هذا الهاتف أقل مما يلزم لبلده
register-phone-error-long = عدد أرقام هذا الهاتف أكثر مما يلزم لبلده
register-phone-error-country = يُرجى اختيار بلد هذا الرقم
register-phone-error-special = يُرجى استخدام رقم لا يكلّف الاتصال به رسومًا إضافية
register-phone-error-extension = يُرجى إدخال الرقم الداخلي بالأرقام
register-phone-error-landline = لا تصل الرسائل النصية إلى هذا الرقم. يُرجى اختيار مكالمة هاتفية.
register-phone-error-not-allowed = لا تسمح مؤسستك بهذا البلد. يُرجى استخدام طريقة أخرى.
register-phone-error-spent = لا يمكن إرسال المزيد من الرموز إلى هذا الرقم اليوم. يُرجى استخدام طريقة أخرى أو العودة غدًا.
register-phone-error-channel = يُرجى اختيار طريقة إرسال الرمز
register-office-title = هاتف المكتب
register-office-lead = نتصل بهذا الهاتف ونقرأ رمز تحقق للتأكد من أنه لك.

register-code-mail-title = يُرجى تفقّد بريدك الإلكتروني
register-code-mail-lead = أرسلنا رمز تحقق من 6 أرقام إلى { $target }.
register-code-text-title = يُرجى تفقّد هاتفك
register-code-text-lead = أرسلنا رسالة نصية فيها رمز تحقق من 6 أرقام إلى { $target }.
register-code-call-title = يُرجى الرد على هاتفك
register-code-call-lead = نتصل الآن بالرقم { $target } لقراءة رمز تحقق من 6 أرقام.
register-code-submit = تأكيد
register-code-missing = تستغرق بعض الرسائل دقيقة. يُرجى التأكد من صحة العنوان أو الرقم أعلاه، ثم طلب رمز جديد.
register-code-call-missing = تستغرق بعض المكالمات دقيقة. يُرجى التأكد من صحة الرقم أعلاه ومن أن الهاتف مشغّل، ثم طلب الاتصال مرة أخرى.
register-code-change-mail = استخدام عنوان آخر
register-code-change-phone = استخدام رقم آخر أو طريقة أخرى لإرسال الرمز
register-code-notice-sent = أرسلنا رمزًا جديدًا. يبقى الرمز السابق صالحًا حتى ينتهي وقته.
register-code-call-notice = نتصل بك مرة أخرى. يبقى الرمز السابق صالحًا حتى ينتهي وقته.
register-code-error-tries = أُدخلت رموز خاطئة كثيرة. يُرجى طلب رمز جديد.
register-code-error-gone = لا يوجد ما يحتاج إلى تأكيد. يُرجى البدء من جديد.
# For somebody who typed an address much like this one. $address: an email address at a well-known provider.
register-code-meant = هل المقصود { $address }؟
# Button: sends the code to that address instead.
register-code-meant-use = استخدام هذا العنوان

register-app-title = تطبيق المصادقة
register-app-lead = يعرض تطبيق على هاتفك رمزًا جديدًا كل 30 ثانية، ولا يحتاج إلى شبكة.
register-app-open = افتح تطبيق المصادقة. إذا لم يكن لديك تطبيق، فيمكنك تثبيته من متجر تطبيقات هاتفك.
register-app-scan = أضف حسابًا فيه وامسح الصورة ضوئيًا.
register-app-type = أدخل الرمز الذي يعرضه التطبيق.
register-app-picture = رمز QR لتطبيق المصادقة
register-app-manual = لا يمكنني مسح الصورة
register-app-key = أدخل هذا المفتاح في التطبيق:
register-app-link = فتح في تطبيق على هذا الجهاز
register-app-code-hint = الأرقام الستة التي يعرضها التطبيق الآن
register-app-submit = تأكيد
register-app-error-code = هذا الرمز غير مطابق. يُرجى التأكد من أن وقت هاتفك يُضبط تلقائيًا، ثم إدخال أحدث رمز.

register-codes-title = رموز الاسترداد
register-codes-lead = كل رمز من هذه الرموز يعيدك إلى حسابك مرة واحدة، بلا هاتف أو بريد إلكتروني. يُرجى طباعتها أو حفظها في مكان آمن.
register-codes-once = لا تُعرض إلا الآن.
register-codes-download = تنزيل
register-codes-print = طباعة
register-copy = نسخ
register-copied = تم النسخ
register-codes-replace = تصبح صالحة فور التأكيد، ولا تبقى الرموز السابقة صالحة بعد ذلك.
register-codes-submit = حفظتُ هذه الرموز
register-codes-error-other = هذه رموز جديدة، وليست التي ظهرت لك من قبل. يُرجى حفظها ثم التأكيد.
register-codes-file-lead = رموز الاسترداد للحساب { $username } في { $brand }. يُستخدم كل رمز مرة واحدة.

register-confirm-title = هل ما زالت هذه البيانات صحيحة؟
register-confirm-why = يُرجى التحقق منها بين حين وآخر، حتى تعمل عند الحاجة إليها.
register-confirm-why-due =
    { $days ->
        [zero] نطلب منك التحقق من ذلك بانتظام، حتى يعمل عند الحاجة إليه.
        [one] نطلب منك التحقق من ذلك كل يوم، حتى يعمل عند الحاجة إليه.
        [two] نطلب منك التحقق من ذلك كل يومين، حتى يعمل عند الحاجة إليه.
        [few] نطلب منك التحقق من ذلك كل { $days } أيام، حتى يعمل عند الحاجة إليه.
        [many] نطلب منك التحقق من ذلك كل { $days } يومًا، حتى يعمل عند الحاجة إليه.
       *[other] نطلب منك التحقق من ذلك كل { $days } يوم، حتى يعمل عند الحاجة إليه.
    }
register-confirm-why-anew = يطلب منك المسؤول التحقق من هذه البيانات.
register-confirm-lead = إذا كانت كلها صحيحة، فاختر «كل شيء صحيح». لن تُرسل أي رسالة.
register-confirm-submit = كل شيء صحيح
register-confirm-later = ذكّرني غدًا
register-confirm-list = إضافة طريقة أو إزالتها

register-done-title = تم إعداد كل شيء
register-done-lead = يمكنك إعادة تعيين كلمة المرور بنفسك متى احتجت إلى ذلك.
register-done-next = متابعة
register-done-more = إعداد طرق أخرى لاستعادة الحساب
