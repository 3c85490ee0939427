# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = استعادة الوصول إلى حسابك
forgot-start-lead = نحتاج أولًا إلى معرفة هويتك، ثم نرسل إليك رمز تحقق يتيح لك تعيين كلمة مرور جديدة.
# Button.
forgot-start-submit = متابعة
# Link.
forgot-start-back = العودة إلى تسجيل الدخول
# Link to the help page, on every page of the reset.
forgot-help = أحتاج إلى مساعدة

# Title of the page on which the code is entered.
forgot-code-title = يُرجى تفقّد بريدك الإلكتروني
# Must not tell whether the account exists. $username: what was typed.
forgot-code-lead = إذا كان هناك حساب باسم { $username }، فقد أرسلنا رمز تحقق من 6 أرقام إلى عنوان البريد الإلكتروني المسجّل له.
# $time: clock time, such as 2:15 PM. "It" is the code.
forgot-code-until = يعمل الرمز حتى الساعة { $time }.
forgot-code-label = رمز التحقق
# Button.
forgot-code-submit = متابعة
# Opens a list of advice.
forgot-code-missing = لم يصلني رمز التحقق
forgot-code-missing-wait = الانتظار دقيقة، فبعض الرسائل تستغرق هذا الوقت.
forgot-code-missing-junk = البحث في مجلد البريد غير الهام أو غير المرغوب فيه.
forgot-code-missing-name = التأكد من صحة اسم المستخدم.
# Button.
forgot-code-again = إرسال رمز جديد
# $time: minutes and seconds left, such as 0:24.
forgot-code-again-wait = يمكنك طلب رمز جديد بعد { $time }
# Read out when the waiting time for a new code is over.
forgot-code-again-ready = يمكنك طلب رمز جديد الآن
# Link.
forgot-code-other-name = استخدام اسم مستخدم آخر

forgot-code-error-empty = يجب إدخال رمز التحقق
forgot-code-error-shape = يجب إدخال رمز التحقق كاملًا (6 أرقام)
# $left: how many more times a code can be tried.
forgot-code-error-wrong =
    { $left ->
        [zero] رمز التحقق غير صحيح. لم تبقَ لك أي محاولة.
        [one] رمز التحقق غير صحيح. يجب التأكد منه وإدخاله مرة أخرى، أو طلب رمز جديد. بقيت لك محاولة واحدة.
        [two] رمز التحقق غير صحيح. يجب التأكد منه وإدخاله مرة أخرى، أو طلب رمز جديد. بقيت لك محاولتان.
        [few] رمز التحقق غير صحيح. يجب التأكد منه وإدخاله مرة أخرى، أو طلب رمز جديد. بقيت لك { $left } محاولات.
        [many] رمز التحقق غير صحيح. يجب التأكد منه وإدخاله مرة أخرى، أو طلب رمز جديد. بقيت لك { $left } محاولة.
       *[other] رمز التحقق غير صحيح. يجب التأكد منه وإدخاله مرة أخرى، أو طلب رمز جديد. بقيت لك { $left } محاولة.
    }
forgot-code-error-expired = انتهى وقت رمز التحقق هذا. يجب طلب رمز جديد.
# Must not tell whether the account exists.
forgot-code-notice-sent = إذا كان الحساب موجودًا، فقد أرسلنا رمزًا جديدًا. ويظل أي رمز سابق يعمل حتى ينتهي وقته.
# $seconds: how long to wait before a new code can be sent.
forgot-code-notice-wait =
    { $seconds ->
        [zero] أرسلنا رمزًا قبل لحظات. يمكنك طلب رمز جديد الآن.
        [one] أرسلنا رمزًا قبل لحظات. يمكنك طلب رمز جديد بعد ثانية واحدة.
        [two] أرسلنا رمزًا قبل لحظات. يمكنك طلب رمز جديد بعد ثانيتين.
        [few] أرسلنا رمزًا قبل لحظات. يمكنك طلب رمز جديد بعد { $seconds } ثوانٍ.
        [many] أرسلنا رمزًا قبل لحظات. يمكنك طلب رمز جديد بعد { $seconds } ثانية.
       *[other] أرسلنا رمزًا قبل لحظات. يمكنك طلب رمز جديد بعد { $seconds } ثانية.
    }
forgot-code-error-spent = لا يمكننا إرسال المزيد من الرموز الآن. يمكنك استخدام أحدث رمز، أو البدء من جديد.

# Title of the page.
forgot-password-title = تعيين كلمة مرور جديدة
# $username: the user name of the account.
forgot-password-lead = للحساب { $username }
forgot-password-label = كلمة المرور الجديدة
# Button.
forgot-password-submit = تغيير كلمة المرور

# Title of the page while the password that was sent is being set.
forgot-setting-title = جارٍ تعيين كلمة المرور الجديدة
forgot-setting-lead = يستغرق ذلك بضع ثوانٍ. إذا أُرسل النموذج أكثر من مرة، فلن تُستخدم إلا كلمة المرور الأولى.
# Link that looks like a button, to the same page.
forgot-setting-check = عرض النتيجة

# Title of the last page.
forgot-done-title = تم تغيير كلمة المرور
forgot-done-lead = عليك استخدام كلمة المرور الجديدة من الآن فصاعدًا.
# "This portal": the website that shows this text.
forgot-done-signed-out = تم تسجيل خروج حسابك من هذه البوابة على كل الأجهزة.
forgot-done-mail = أرسلنا إليك رسالة بريد إلكتروني تؤكد التغيير.
# For somebody who sent another password afterwards. $time: date and clock time.
forgot-done-set-before = تم تعيين كلمة المرور من قبل، في { $time }. لم يُستخدم ما أُدخل للتو.
# Link that looks like a button.
forgot-done-sign-in = تسجيل الدخول
# Heading over a list of places that still know the old password.
forgot-done-next-title = أماكن أخرى يجب إدخال كلمة المرور الجديدة فيها
forgot-done-next-saved = كلمات المرور المحفوظة في متصفحك أو في مدير كلمات المرور
forgot-done-next-phone = تطبيق البريد على هاتفك
forgot-done-next-wifi = شبكة Wi-Fi في العمل، على كل جهاز من أجهزتك
forgot-done-next-vpn = شبكة VPN ومحركات الأقراص المشتركة

# Title of the page of a reset that took too long.
forgot-expired-title = استغرق ذلك وقتًا أطول من اللازم
forgot-expired-lead = أوقفنا العملية حفاظًا على أمان حسابك.
forgot-expired-unchanged = لم يتغير أي شيء. كلمة المرور القديمة ما زالت كما هي.
# Button.
forgot-expired-again = البدء من جديد
# $username: the user name of the account.
forgot-expired-again-hint = سنرسل رمز تحقق جديدًا للحساب { $username }.

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = تم البدء من جديد في علامة تبويب أخرى
forgot-replaced-lead = يمكنك المتابعة هناك. لم يُستخدم ما أُدخل هنا.

# Title of the page after too many wrong codes.
forgot-stopped-title = عدد المحاولات أكبر من المسموح به
forgot-stopped-lead = حفاظًا على أمان الحساب، لا يمكن الآن إعادة تعيين كلمة المرور.
# $time: date and clock time.
forgot-stopped-until = يمكنك المحاولة مرة أخرى بعد { $time }.
forgot-stopped-help = إذا احتجت إلى حسابك قبل ذلك، فيمكنك طلب المساعدة من مكتب الدعم.
