# Title of the page with somebody's own passkeys. Says what one does with them, not what they are called.
passkeys-list-title = تسجيل الدخول بوجهك أو بصمتك أو قفل الشاشة
passkeys-list-lead = ما تُعِدّه هنا يسمّى مفتاح مرور. يبقى على جهازك أو في مدير كلمات المرور، وبه تسجّل الدخول وتستعيد الوصول إلى حسابك من دون كلمة مرور.
# Stands in the place of a name.
passkeys-list-unnamed = مفتاح مرور بلا اسم
# A date and time follow.
passkeys-list-added = أُعِدّ في
# A date and time follow.
passkeys-list-used = آخر استخدام في
passkeys-list-unused = لم يُستخدم بعد
# The address of a website follows.
passkeys-list-host = يعمل على العنوان
# Button, beside one passkey.
passkeys-list-remove = إزالة
passkeys-list-without = لا يمكن إعداد مفتاح مرور في هذا المتصفح. استخدم طريقة أخرى.
# A link to the same page at another address follows.
passkeys-list-elsewhere = لا تعمل مفاتيح المرور على هذا العنوان من البوابة. افتح هذه الصفحة هنا:
passkeys-list-nowhere = لا يمكن إعداد مفاتيح مرور في هذه البوابة. استخدم طريقة أخرى.
# Link to the page that lists all methods.
passkeys-list-back = كل طرق استعادة الوصول

# Opens a small form. The name of the passkey follows for screen readers.
passkeys-rename-open = تغيير الاسم
passkeys-rename-label = الاسم الجديد
# Button.
passkeys-rename-submit = حفظ الاسم

# "This": setting up a passkey.
passkeys-new-shared = لا تفعل ذلك على جهاز يستخدمه غيرك أيضًا.
passkeys-new-label = الاسم (اختياري)
passkeys-new-hint = ليسهل عليك تمييزه، مثل «حاسوب العمل».
# Button.
passkeys-new-submit = إعداد مفتاح مرور

# Button on the sign-in page.
passkeys-sign-in-submit = استخدام مفتاح مرور
# Under the button. Says what one does.
passkeys-sign-in-hint = بوجهك أو بصمتك أو قفل الشاشة

# The next five are shown when the browser did not go on.
passkeys-told-cancelled = لم يحدث شيء. يمكنك المحاولة مرة أخرى.
passkeys-told-held = على هذا الجهاز مفتاح مرور لحسابك بالفعل.
passkeys-told-elsewhere = لا تعمل مفاتيح المرور على هذا العنوان من البوابة. استخدم طريقة أخرى.
passkeys-told-absent = ليس في هذا الجهاز ما يُنشئ مفتاح مرور أو يستخدمه. استخدم طريقة أخرى.
passkeys-told-failed = لم ينجح ذلك. أعد تحميل الصفحة ثم حاول مرة أخرى.

# The same sentence for every reason: it must not tell whether the account exists.
passkeys-error-wrong = لا يعمل مفتاح المرور هذا هنا. حاول مرة أخرى أو استخدم طريقة أخرى.
passkeys-error-not-made = لم يتم إعداد مفتاح المرور. حاول مرة أخرى.
passkeys-error-over = استغرق ذلك وقتًا طويلًا. حاول مرة أخرى.
passkeys-error-many = لديك أكبر عدد ممكن من مفاتيح المرور لحساب واحد. أزل واحدًا لإعداد آخر.
passkeys-error-name = أدخل اسمًا لمفتاح المرور

passkeys-notice-added = أصبح مفتاح المرور جاهزًا. يمكنك استخدامه من الآن.
passkeys-notice-renamed = حُفظ الاسم.
passkeys-notice-removed = أُزيل مفتاح المرور. احذفه أيضًا من جهازك أو من مدير كلمات المرور.
