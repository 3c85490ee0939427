# Title of the page with somebody's own passkeys. Says what one does with them, not what they are called.
passkeys-list-title = تسجيل الدخول بالوجه أو البصمة أو قفل الشاشة
passkeys-list-lead = ما يتم إعداده هنا يسمى مفتاح مرور. يبقى على جهازك أو في مدير كلمات المرور، ويتيح لك تسجيل الدخول واستعادة الوصول إلى حسابك من دون كلمة مرور.
# Stands in the place of a name.
passkeys-list-unnamed = مفتاح مرور بلا اسم
# A date and time follow.
passkeys-list-added = تم إعداده في
# A date and time follow.
passkeys-list-used = آخر استخدام في
passkeys-list-unused = لم يُستخدم بعد
# The address of a website follows.
passkeys-list-host = يعمل على العنوان
# Button, beside one passkey.
passkeys-list-remove = إزالة
passkeys-list-without = لا يمكن إعداد مفتاح مرور في هذا المتصفح. يمكنك استخدام طريقة أخرى.
# A link to the same page at another address follows.
passkeys-list-elsewhere = لا تعمل مفاتيح المرور على هذا العنوان من البوابة. يمكنك فتح هذه الصفحة هنا:
passkeys-list-nowhere = لا يمكن إعداد مفاتيح مرور في هذه البوابة. يمكنك استخدام طريقة أخرى.

# Opens a small form. The name of the passkey follows for screen readers.
passkeys-rename-open = تغيير الاسم
passkeys-rename-label = الاسم الجديد
# Button.
passkeys-rename-submit = حفظ الاسم

# "This": setting up a passkey.
passkeys-new-shared = لا ينبغي إعداد مفتاح مرور على جهاز مشترك.
passkeys-new-label = الاسم (اختياري)
passkeys-new-hint = لتمييزه عن غيره، مثل «كمبيوتر العمل».
# Button.
passkeys-new-submit = إعداد مفتاح مرور

# Button on the sign-in page.
passkeys-sign-in-submit = استخدام مفتاح مرور
# Under the button. Says what one does.
passkeys-sign-in-hint = بالوجه أو البصمة أو قفل الشاشة

# The next five are shown when the browser did not go on.
passkeys-told-cancelled = لم يتغير شيء. يمكنك المحاولة مرة أخرى.
passkeys-told-held = يوجد على هذا الجهاز مفتاح مرور لحسابك بالفعل.
passkeys-told-elsewhere = لا تعمل مفاتيح المرور على هذا العنوان من البوابة. يمكنك استخدام طريقة أخرى.
passkeys-told-absent = لا يمكن إنشاء مفتاح مرور أو استخدامه على هذا الجهاز. يمكنك استخدام طريقة أخرى.
passkeys-told-failed = لم ينجح ذلك. يمكنك إعادة تحميل الصفحة ثم المحاولة مرة أخرى.

# The same sentence for every reason: it must not tell whether the account exists.
passkeys-error-wrong = لا يعمل مفتاح المرور هذا هنا. يمكنك المحاولة مرة أخرى أو استخدام طريقة أخرى.
passkeys-error-not-made = لم يتم إعداد مفتاح المرور. يمكنك المحاولة مرة أخرى.
passkeys-error-over = استغرق ذلك وقتًا طويلًا. يمكنك المحاولة مرة أخرى.
passkeys-error-many = لديك أكبر عدد ممكن من مفاتيح المرور لحساب واحد. لإعداد مفتاح آخر يجب إزالة أحدها.
passkeys-error-name = يجب إدخال اسم لمفتاح المرور

passkeys-notice-added = تم إعداد مفتاح المرور. يمكنك استخدامه من الآن.
passkeys-notice-renamed = تم حفظ الاسم.
passkeys-notice-removed = تمت إزالة مفتاح المرور. يجب حذفه أيضًا من جهازك أو من مدير كلمات المرور.

# Title of the page at a check of a reset.
passkeys-gate-title = التحقق من هويتك
# $username: what was typed. Must not tell whether the account exists.
passkeys-gate-lead = يمكنك استخدام مفتاح المرور الخاص بالحساب { $username }: بالوجه أو البصمة أو قفل الشاشة.
passkeys-gate-without = لا يمكن استخدام مفتاح مرور في هذا المتصفح. يمكنك استخدام طريقة أخرى.
# $left: how many more times it can be tried.
passkeys-gate-error =
    { $left ->
        [zero] مفتاح المرور هذا لا يخص هذا الحساب. لم تبقَ لك أي محاولة.
        [one] مفتاح المرور هذا لا يخص هذا الحساب. بقيت لك محاولة واحدة.
        [two] مفتاح المرور هذا لا يخص هذا الحساب. بقيت لك محاولتان.
        [few] مفتاح المرور هذا لا يخص هذا الحساب. بقيت لك { $left } محاولات.
        [many] مفتاح المرور هذا لا يخص هذا الحساب. بقيت لك { $left } محاولة.
       *[other] مفتاح المرور هذا لا يخص هذا الحساب. بقيت لك { $left } محاولة.
    }
