# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = استعادة الوصول إلى حسابك
forgot-start-lead = نحتاج أولًا إلى معرفة هويتك، ثم نتحقق منها، وبعد ذلك يمكنك تعيين كلمة مرور جديدة.
# Button.
forgot-start-submit = متابعة
# Link.
forgot-start-back = العودة إلى تسجيل الدخول
# Link to the page with the help desk, on every page of the reset.
forgot-help = أحتاج إلى مساعدة

# Title of a page for whoever tries again within the hour: a check that the browser does by itself.
forgot-check-title = لحظة من فضلك
# Why there is a check at all. "Other attempts": with this user name, from the same network, or anywhere in the organization.
forgot-check-lead = جرت محاولات أخرى قبل قليل، لذلك نتأكد من أن من يستخدم هذه الصفحة ليس برنامجًا آليًا. ليس عليك كتابة أي شيء أو حل أي لغز.
# While the check runs.
forgot-check-began = التحقق جارٍ. يستغرق ذلك بضع ثوانٍ، ثم تتم المتابعة تلقائيًا.
# Read out in the middle of the check.
forgot-check-half = اكتمل نصف التحقق.
# At the end of the check, before the next page comes by itself.
forgot-check-done = اكتمل التحقق. جارٍ الانتقال إلى الخطوة التالية.
# Names the bar that fills up, for screen readers.
forgot-check-progress = تقدّم التحقق
# Instead of the check, where no script runs. "Continue" is the button under it. $seconds: 5 to 120.
forgot-check-wait =
    { $seconds ->
        [zero] لا يستطيع متصفحك إجراء التحقق تلقائيًا. يمكنك الآن اختيار «متابعة».
        [one] لا يستطيع متصفحك إجراء التحقق تلقائيًا. يُرجى الانتظار ثانية واحدة، ثم اختيار «متابعة».
        [two] لا يستطيع متصفحك إجراء التحقق تلقائيًا. يُرجى الانتظار ثانيتين، ثم اختيار «متابعة».
        [few] لا يستطيع متصفحك إجراء التحقق تلقائيًا. يُرجى الانتظار { $seconds } ثوانٍ، ثم اختيار «متابعة».
        [many] لا يستطيع متصفحك إجراء التحقق تلقائيًا. يُرجى الانتظار { $seconds } ثانية، ثم اختيار «متابعة».
       *[other] لا يستطيع متصفحك إجراء التحقق تلقائيًا. يُرجى الانتظار { $seconds } ثانية، ثم اختيار «متابعة».
    }
# For somebody who has pressed the button too soon. $seconds: how long it still takes.
forgot-check-early =
    { $seconds ->
        [zero] كان ذلك مبكرًا بعض الشيء. يمكنك الآن اختيار «متابعة».
        [one] كان ذلك مبكرًا بعض الشيء. يُرجى الانتظار ثانية واحدة أخرى، ثم اختيار «متابعة».
        [two] كان ذلك مبكرًا بعض الشيء. يُرجى الانتظار ثانيتين أخريين، ثم اختيار «متابعة».
        [few] كان ذلك مبكرًا بعض الشيء. يُرجى الانتظار { $seconds } ثوانٍ أخرى، ثم اختيار «متابعة».
        [many] كان ذلك مبكرًا بعض الشيء. يُرجى الانتظار { $seconds } ثانية أخرى، ثم اختيار «متابعة».
       *[other] كان ذلك مبكرًا بعض الشيء. يُرجى الانتظار { $seconds } ثانية أخرى، ثم اختيار «متابعة».
    }
# The check was wrong, too late, or used before.
forgot-check-again = لم ينجح التحقق، وربما استغرق وقتًا أطول من اللازم. يُرجى المحاولة مرة أخرى.
# Button.
forgot-check-submit = متابعة

# Title of the page for somebody who has waited instead of the check too often.
forgot-often-title = يُرجى العودة لاحقًا
forgot-often-lead = لا يستطيع متصفحك إجراء التحقق تلقائيًا، ولا يمكن الانتظار بدلًا منه إلا بضع مرات في الساعة. يمكنك المحاولة مرة أخرى بعد ساعة، أو استخدام متصفح آخر.

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

# Which of two checks this is. $now: 1 or 2. $all: 2.
forgot-gate = التحقق { $now } من { $all }
forgot-gate-passed = اكتمل التحقق الأول. بعد تحقق آخر يمكنك تعيين كلمة مرور جديدة.
# Link, from one way to prove who one is to the choice of all of them.
forgot-other-way = استخدام طريقة أخرى

# Title of the page on which one of several ways to prove who one is is chosen.
forgot-method-title = كيف تريد أن نتحقق من هويتك؟
# Must not tell whether the account exists. $username: what was typed.
forgot-method-lead = للحساب { $username }
# A choice, and what it means. They may be shown for accounts that do not exist.
forgot-method-mail = البريد الإلكتروني
forgot-method-mail-hint = نرسل رمزًا إلى عنوان البريد الإلكتروني الشخصي المسجّل.
forgot-method-text = رسالة نصية
forgot-method-text-hint = نرسل رمزًا إلى الهاتف الجوال المسجّل.
forgot-method-call = مكالمة هاتفية
forgot-method-call-hint = نتصل بالهاتف الجوال المسجّل ونقرأ عليك رمزًا.
forgot-method-office-call = مكالمة إلى هاتف المكتب
forgot-method-office-call-hint = نتصل بهاتف المكتب المسجّل ونقرأ عليك رمزًا.
forgot-method-questions = أسئلة الأمان
forgot-method-questions-hint = الإجابات نفسها التي أُعطيت عند إعداد الأسئلة.
forgot-method-authenticator = تطبيق المصادقة
forgot-method-authenticator-hint = إدخال الرمز الذي يعرضه التطبيق.
forgot-method-passkey = مفتاح المرور
forgot-method-passkey-hint = استخدام الوجه أو بصمة الإصبع أو قفل الشاشة.
forgot-method-recovery-code = رمز الاسترداد
forgot-method-recovery-code-hint = إدخال أحد الرموز المطبوعة أو المحفوظة لديك.
forgot-method-phone-label = رقم الهاتف الكامل
# $example: a phone number.
forgot-method-phone-hint = الرقم المسجّل. الرقم الذي يبدأ بعلامة +، مثل { $example }، يمكن أن يكون من أي بلد. لا يُرسل أي رمز إلى رقم آخر.
# Link to the page with the help desk.
forgot-method-none = لا يمكنني استخدام أي من هذه الطرق
forgot-method-error-empty = يجب اختيار الطريقة التي نتحقق بها من هويتك

# Title of the page for a code in a text message.
forgot-code-text-title = يُرجى تفقّد هاتفك
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-text-lead = إذا كان { $number } هو رقم الجوال المسجّل للحساب { $username }، فقد أرسلنا إليه رمز تحقق من 6 أرقام.
forgot-code-text-missing-wait = الانتظار دقيقة، فبعض الرسائل النصية تستغرق هذا الوقت.
# Title of the page for a code that is read out on the phone.
forgot-code-call-title = يُرجى الرد على هاتفك
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-call-lead = إذا كان { $number } هو الرقم المسجّل للحساب { $username }، فسنتصل به ونقرأ عليك رمز تحقق من 6 أرقام.
# Opens a list of advice.
forgot-code-call-missing = لم تصلني أي مكالمة
forgot-code-call-missing-wait = الانتظار دقيقة، والتأكد من أن الهاتف مشغّل وغير صامت.
# Button.
forgot-code-call-again = الاتصال مرة أخرى
# For texts and calls.
forgot-code-missing-number = التأكد من أن هذا هو الرقم المسجّل.
# Link to the page on which the number is typed.
forgot-code-other-number = استخدام رقم هاتف آخر
# Title of the page for the code of an authenticator app.
forgot-code-app-title = إدخال الرمز من التطبيق
# $username: what was typed.
forgot-code-app-lead = يُرجى فتح تطبيق المصادقة وإدخال الأرقام الستة التي يعرضها للحساب { $username }.
# Opens a list of advice.
forgot-code-app-missing = لا يُقبل الرمز
# "Entry": a line in the app's list of accounts.
forgot-code-app-missing-entry = التأكد من اختيار الإدخال الصحيح، فقد يحتوي التطبيق على أكثر من إدخال.
forgot-code-app-missing-time = ضبط الوقت على الهاتف تلقائيًا.
forgot-code-app-missing-new = انتظار الرمز التالي، فكل رمز يعمل مرة واحدة فقط.
# Title of the page for a recovery code.
forgot-code-recovery-title = إدخال رمز الاسترداد
forgot-code-recovery-lead = يمكنك استخدام أحد الرموز المطبوعة أو المحفوظة لديك. يعمل كل رمز مرة واحدة فقط.
forgot-code-recovery-label = رمز الاسترداد
# Opens a list of advice.
forgot-code-recovery-missing = لا أجد رموزي
forgot-code-recovery-missing-place = البحث بين أوراقك المهمة أو في مدير كلمات المرور.
forgot-code-recovery-missing-signs = لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.
# $left: how many more times a code can be tried.
forgot-code-error-app-wrong =
    { $left ->
        [zero] رمز التحقق غير صحيح. لم تبقَ لك أي محاولة.
        [one] رمز التحقق غير صحيح. يجب إدخال أحدث رمز من التطبيق. بقيت لك محاولة واحدة.
        [two] رمز التحقق غير صحيح. يجب إدخال أحدث رمز من التطبيق. بقيت لك محاولتان.
        [few] رمز التحقق غير صحيح. يجب إدخال أحدث رمز من التطبيق. بقيت لك { $left } محاولات.
        [many] رمز التحقق غير صحيح. يجب إدخال أحدث رمز من التطبيق. بقيت لك { $left } محاولة.
       *[other] رمز التحقق غير صحيح. يجب إدخال أحدث رمز من التطبيق. بقيت لك { $left } محاولة.
    }
# $left: how many more times a code can be tried.
forgot-code-error-recovery-wrong =
    { $left ->
        [zero] رمز الاسترداد غير صحيح أو استُخدم من قبل. لم تبقَ لك أي محاولة.
        [one] رمز الاسترداد غير صحيح أو استُخدم من قبل. بقيت لك محاولة واحدة.
        [two] رمز الاسترداد غير صحيح أو استُخدم من قبل. بقيت لك محاولتان.
        [few] رمز الاسترداد غير صحيح أو استُخدم من قبل. بقيت لك { $left } محاولات.
        [many] رمز الاسترداد غير صحيح أو استُخدم من قبل. بقيت لك { $left } محاولة.
       *[other] رمز الاسترداد غير صحيح أو استُخدم من قبل. بقيت لك { $left } محاولة.
    }

# Title of the page with security questions.
forgot-questions-title = الإجابة عن أسئلة الأمان
# $username: what was typed.
forgot-questions-lead = للحساب { $username }. لا أهمية لحالة الأحرف ولا للمسافات وعلامات الترقيم.
# Button.
forgot-questions-submit = متابعة
forgot-questions-error-empty = يجب الإجابة عن كل الأسئلة
# Must not tell which answer is wrong. $left: how many more times they can be tried.
forgot-questions-error-wrong =
    { $left ->
        [zero] الإجابات لا تطابق ما سُجّل من قبل. لم تبقَ لك أي محاولة.
        [one] الإجابات لا تطابق ما سُجّل من قبل. بقيت لك محاولة واحدة.
        [two] الإجابات لا تطابق ما سُجّل من قبل. بقيت لك محاولتان.
        [few] الإجابات لا تطابق ما سُجّل من قبل. بقيت لك { $left } محاولات.
        [many] الإجابات لا تطابق ما سُجّل من قبل. بقيت لك { $left } محاولة.
       *[other] الإجابات لا تطابق ما سُجّل من قبل. بقيت لك { $left } محاولة.
    }

# Title of the page for an account whose password cannot be reset.
forgot-barred-title = لا يمكنك إعادة تعيين كلمة المرور هذه بنفسك
forgot-barred-off = إعادة تعيين كلمات المرور غير متاحة على هذا الموقع.
forgot-barred-unknown = لا يوجد حساب بهذا الاسم. يُرجى التأكد من كتابته بشكل صحيح.
forgot-barred-disabled = هذا الحساب معطّل.
forgot-barred-locked = هذا الحساب مقفل.
forgot-barred-out-of-scope = لا تسمح مؤسستك بإعادة تعيين كلمة مرور هذا الحساب ذاتيًا.
forgot-barred-unregistered = المعلومات المسجّلة لهذا الحساب لا تكفي للتحقق من هويتك.
forgot-barred-help = يمكن لمكتب الدعم مساعدتك.

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
forgot-expired-again-hint = ستبدأ من جديد بالحساب { $username }.

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = تم البدء من جديد في علامة تبويب أخرى
forgot-replaced-lead = يمكنك المتابعة هناك. لم يُستخدم ما أُدخل هنا.

# Title of the page after too many wrong codes.
forgot-stopped-title = عدد المحاولات أكبر من المسموح به
forgot-stopped-lead = حفاظًا على أمان الحساب، لا يمكن الآن إعادة تعيين كلمة المرور.
# $time: date and clock time.
forgot-stopped-until = يمكنك المحاولة مرة أخرى بعد { $time }.
forgot-stopped-help = إذا احتجت إلى حسابك قبل ذلك، فيمكنك طلب المساعدة من مكتب الدعم.

# Link on every page of the reset: to the organization's help page or mail address, else to the form below.
forgot-contact-link = الاتصال بالمسؤول

# Title of the page with a form for a message to the help desk.
forgot-contact-title = مراسلة مكتب الدعم
# "They": the people at the help desk.
forgot-contact-lead = تصل رسالتك إلى المسؤولين عن الحسابات في مؤسستك. هم لا يعرفون بعد أن الرسالة منك فعلًا، وسيتحققون من ذلك قبل تقديم المساعدة.
forgot-contact-label = رسالتك
forgot-contact-hint = يُرجى كتابة اسم المستخدم، وما جرت محاولته، وما حدث، وكيف يمكن التواصل معك.
forgot-contact-hint-not = لا يجوز كتابة كلمة مرور أو رمز أو إجابة عن سؤال أمان.
# Button.
forgot-contact-submit = إرسال الرسالة
# Link to the page with phone number and opening hours.
forgot-contact-back = طرق أخرى لطلب المساعدة
# $time: clock time, such as 2:15 PM.
forgot-contact-until = يمكنك إرسال رسالة أخرى الساعة { $time }.
forgot-contact-error-empty = يجب كتابة الرسالة
# $max: the longest message, in characters. $used: how long it is.
forgot-contact-error-long = يجب اختصار الرسالة بحيث لا يزيد عدد أحرفها على { $max }. عدد أحرفها الآن: { $used }.
forgot-contact-error-often = أُرسلت عدة رسائل من قبل. يجب الانتظار قبل إرسال رسالة أخرى، أو الاتصال بمكتب الدعم.
# Title of the page after the message was sent.
forgot-sent-title = رسالتك في الطريق
# "It" is a reference of 8 letters and digits.
forgot-sent-reference-hint = يُرجى الاحتفاظ به، فبه يجد مكتب الدعم رسالتك وما جرت محاولته.
# Heading.
forgot-sent-next-title = ما سيحدث بعد ذلك
forgot-sent-next-read = يقرأ مكتب الدعم رسالتك ويتواصل معك.
# "They": the people at the help desk.
forgot-sent-next-check = سيتحقق أولًا من هويتك، ولن يتغير أي شيء في حسابك قبل ذلك.
