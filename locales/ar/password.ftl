# Title of the page.
password-form-title = تغيير كلمة المرور
# $username: the user name of the account.
password-form-lead = للحساب { $username }
password-form-current-label = كلمة المرور الحالية
password-form-new-label = كلمة المرور الجديدة
password-form-sessions = يبقى تسجيل دخولك هنا قائمًا. أما أجهزتك الأخرى فيتم تسجيل خروجها من هذه البوابة.
# Button.
password-form-submit = تغيير كلمة المرور
# Link.
password-form-back = العودة إلى حسابك
# Shown on the account page.
password-notice-changed = تم تغيير كلمة المرور. أرسلنا إليك رسالة بريد إلكتروني تؤكد ذلك.

# Title of the same page for somebody who has to set a new password before going on.
password-expired-title = انتهت صلاحية كلمة المرور. يجب تعيين كلمة مرور جديدة
# $time: date and clock time.
password-expired-why = انتهت صلاحيتها بتاريخ { $time }.
# Title of the same page for somebody who has a password that the help desk or an administrator chose.
password-temporary-title = اختيار كلمة مرور خاصة بك
# $time: date and clock time.
password-temporary-why = كلمة مرورك مؤقتة. تبقى صالحة حتى { $time }.
# Stands under the two sentences above.
password-asked-lead = يمكنك المتابعة بعد ذلك.

# Title of the page for somebody who signed in with a passkey and has a temporary password whose time is over.
password-ended-title = انتهت صلاحية كلمة المرور المؤقتة
password-ended-lead = لم يعد استخدامها ممكنًا، ولا حتى لتعيين كلمة مرور جديدة. يُرجى إثبات هويتك بطريقة أخرى، مثل رمز التحقق، ثم تعيين كلمة مرور جديدة.
# Link that looks like a button.
password-ended-reset = تعيين كلمة مرور جديدة

# Title of the page right after signing in, at most once a day. $days: 1 to 30, begun days counted.
password-expiring-title =
    { $days ->
        [zero] تنتهي صلاحية كلمة المرور خلال { $days } يوم
        [one] تنتهي صلاحية كلمة المرور خلال يوم واحد
        [two] تنتهي صلاحية كلمة المرور خلال يومين
        [few] تنتهي صلاحية كلمة المرور خلال { $days } أيام
        [many] تنتهي صلاحية كلمة المرور خلال { $days } يومًا
       *[other] تنتهي صلاحية كلمة المرور خلال { $days } يوم
    }
# $time: date and clock time.
password-expiring-when = تنتهي صلاحيتها بتاريخ { $time }.
password-expiring-lead = يمكنك تغييرها قبل ذلك في الوقت الذي يناسبك. أما بعده فتُطلب منك كلمة مرور جديدة فور تسجيل الدخول.
# Link that looks like a button.
password-expiring-now = التغيير الآن
# Button.
password-expiring-later = لاحقًا

# Only without JavaScript: the second box for the same password.
password-confirm-label = إعادة كتابة كلمة المرور الجديدة

# Heading over the list of rules, which are short phrases: "At least 15 characters".
password-rules-title = شروط كلمة المرور الجديدة:
# Heading over the rules that cannot be ticked while typing.
password-rules-later = نتحقق من هذا عند الحفظ:
# State of a rule, read out after it: the password keeps the rule.
password-rules-met = مستوفى
# State of a rule, read out after it: the password does not keep the rule yet.
password-rules-open = غير مستوفى بعد
# Read out after a pause in typing. $met and $all: numbers of rules.
password-rules-say = الشروط المستوفاة: { $met } من { $all }

# Button under the box: puts a password made by chance into it.
password-suggest = اقتراح كلمة مرور
# Read out to people who cannot see the page.
password-suggested = تم اقتراح كلمة مرور وهي ظاهرة في الحقل.
# Button: copies the suggested password.
password-copy = نسخ
# Read out to people who cannot see the page.
password-copied = تم النسخ

password-error-current-empty = يجب إدخال كلمة المرور الحالية
password-error-current-wrong = كلمة المرور الحالية غير صحيحة. يجب إدخالها مرة أخرى.
# $time: the time of day from which it can be tried again.
password-error-locked = تم إدخال كلمات مرور خاطئة مرات كثيرة. يمكن المحاولة مجددًا عند الساعة { $time }.
password-error-new-empty = يجب إدخال كلمة مرور جديدة
password-error-repeat = تجب كتابة كلمة المرور نفسها في الحقلين
