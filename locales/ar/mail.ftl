# Emails that the portal sends. $brand is the short name of the organization, such as "Contoso".
# Nobody is greeted by name and no email asks for a password. Subjects: at most 60 characters with the brand.

# Subject of the email with a code of 6 digits. The code itself never stands in the subject.
mail-recovery-code-subject = رمز التحقق لحسابك في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-recovery-code-preheader = يعمل الرمز مرة واحدة ولدقائق معدودة، ولن يطلبه منك أحد من { $brand } أبدًا.
# First line of the plain text. Phones look for the word "code" and the digits, so keep them together.
mail-code-text = رمز التحقق الخاص بك هو { $code }
# Small line above the digits, which complete it.
mail-code-label = رمز التحقق الخاص بك هو
# "It" is the code. $until: clock time and time zone, such as 2:15 PM (GMT+1).
mail-code-lead = يجب إدخال الرمز في الصفحة التي طلبته منها. يعمل الرمز مرة واحدة، حتى الساعة { $until }.
# Heading of the advice for people who did not ask for a code.
mail-code-ignore-title = ألست من طلب هذا الرمز؟
# Stands under "Was this not you?".
mail-recovery-code-ignore = في هذه الحالة يمكنك تجاهل هذه الرسالة؛ فكلمة المرور تبقى كما هي. لا أحد يطلب منك هذا الرمز، ولا حتى مكتب الدعم. لا تجوز مشاركته مع أي شخص.

# Subject of the email with a code that proves an email address its user is registering.
mail-enrolment-code-subject = رمز تأكيد بريدك الإلكتروني في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-enrolment-code-preheader = يعمل الرمز مرة واحدة ولدقائق معدودة، ولن يطلبه منك أحد من { $brand } أبدًا.
# Stands under "Was this not you?".
mail-enrolment-code-ignore = في هذه الحالة يمكنك تجاهل هذه الرسالة؛ فلن يُحفظ عنوانك. لا أحد يطلب منك هذا الرمز، ولا حتى مكتب الدعم. لا تجوز مشاركته مع أي شخص.

# Subject of the email with a code that its reader tells the help desk on the phone.
mail-caller-code-subject = رمزك لمكتب الدعم في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-caller-code-preheader = لا يُذكر هذا الرمز إلا إذا كنت أنت من اتصل بمكتب الدعم في { $brand }.
# $until: clock time and time zone.
mail-caller-code-lead = يطلب مكتب الدعم في { $brand } هذا الرمز. لا يُذكر إلا إذا كنت أنت المتصل. يعمل الرمز مرة واحدة، حتى الساعة { $until }.
# Heading of the advice for people who did not call.
mail-caller-code-ignore-title = ألست من اتصل بمكتب الدعم؟
mail-caller-code-ignore = في هذه الحالة ينتحل شخص آخر هويتك. لا يجوز ذكر هذا الرمز لأي شخص، ويجب إبلاغ مكتب الدعم على رقم معروف لديك من قبل.

# Subjects after something that proves who one is was registered, replaced or removed: a phone, a passkey.
mail-method-added-subject = تمت إضافة طريقة لاستعادة حسابك في { $brand }
mail-method-changed-subject = تم تغيير طريقة لاستعادة حسابك في { $brand }
mail-method-removed-subject = تمت إزالة طريقة لاستعادة حسابك في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-method-preheader = إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء. وإلا فيجب إبلاغ مكتب الدعم فورًا.
# First sentences of those emails. Which one it is stands below, after "Method".
mail-method-added-lead = تمت إضافة طريقة جديدة لاستعادة حسابك. إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء.
mail-method-changed-lead = تم تغيير إحدى طرق استعادة حسابك. إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء.
mail-method-removed-lead = تمت إزالة إحدى طرق استعادة حسابك. إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء.
# Stands under "Was this not you?".
mail-method-next = يجب إبلاغ مكتب الدعم فورًا. إذا كان تسجيل الدخول لا يزال ممكنًا، فيجب تغيير كلمة المرور ومراجعة طرق استعادة الحساب.
# What can be registered, as the value of "Method".
mail-method-passkey = مفتاح المرور
mail-method-authenticator = تطبيق المصادقة
mail-method-mail = البريد الإلكتروني البديل
mail-method-phone = الهاتف المحمول
mail-method-office-phone = هاتف المكتب
mail-method-recovery-codes = رموز الاسترداد
mail-method-questions = أسئلة الأمان

# Subject after a forgotten password was replaced by a new one.
mail-password-reset-subject = تمت إعادة تعيين كلمة مرورك في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-reset-preheader = إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء. وإلا فيجب إبلاغنا فورًا.
mail-password-reset-lead = تمت إعادة تعيين كلمة المرور لحسابك. إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء.
# The same after somebody of the help desk or an administrator set the password. The subject is that of a reset. 40 to 90 characters.
mail-password-given-preheader = قام بذلك مكتب الدعم أو أحد المسؤولين. إذا لم تطلب ذلك، فيجب إبلاغنا.
mail-password-given-lead = أعاد مكتب الدعم أو أحد المسؤولين تعيين كلمة المرور لحسابك. إذا كان ذلك بطلب منك، فيمكنك تسجيل الدخول بما حصلت عليه منهم.
# Subject after somebody new set their first password.
mail-password-first-subject = تم تعيين كلمة مرورك في { $brand }
mail-password-first-lead = تم تعيين أول كلمة مرور لحسابك. إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء.
# Subject of the email with a link to set a new password, which the help desk or an administrator sends.
mail-link-reset-subject = تعيين كلمة مرور جديدة في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-reset-preheader = أرسل إليك مكتب الدعم رابطًا يعمل مرة واحدة ولمدة قصيرة فقط.
mail-link-reset-lead = أرسل إليك مكتب الدعم أو أحد المسؤولين رابطًا لتعيين كلمة مرور جديدة لحسابك.
# Stands under the link.
mail-link-reset-until = يعمل الرابط مرة واحدة. تبقى كلمة المرور كما هي إلى حين استخدامه. إذا لم تطلب ذلك، فيجب ترك الرابط وإبلاغ مكتب الدعم.
# Subject of the email that invites somebody new to set the first password.
mail-link-invitation-subject = حسابك في { $brand } جاهز
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-invitation-preheader = يمكنك الآن تعيين أول كلمة مرور لك. لا يستغرق ذلك أكثر من دقيقة، والرابط يعمل مرة واحدة.
mail-link-invitation-lead = تم إنشاء حساب لك. الخطوة الأولى هي تعيين أول كلمة مرور، ثم إعداد طرق استعادة الحساب عند نسيانها.
# Stands under the link.
mail-link-invitation-until = يعمل الرابط مرة واحدة. إذا لم يعد يعمل، فيمكنك طلب رابط جديد من مكتب الدعم.
# Heading over the link.
mail-link-next-title = تعيين كلمة المرور
# The link follows.
mail-link-next = يجب فتح هذه الصفحة واختيار كلمة مرور لا يعرفها أحد غيرك. لا يجوز إعطاء الرابط لأي شخص آخر.

# Subject after somebody who knew the old password set a new one.
mail-password-changed-subject = تم تغيير كلمة مرورك في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-changed-preheader = إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء. وإلا فيجب إبلاغنا فورًا.
mail-password-changed-lead = تم تغيير كلمة المرور لحسابك. إذا كنت من قام بذلك، فلا حاجة إلى أي إجراء.

# Subject after a user unlocked an account that wrong passwords had locked.
mail-unlocked-subject = تم إلغاء قفل حسابك في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-unlocked-preheader = إذا كان هذا أنت، فلا يلزم فعل أي شيء. وإذا لم يكن أنت، فعليك إخبارنا فورًا.
mail-unlocked-lead = كان حسابك مقفلاً بسبب كثرة كلمات المرور الخاطئة. وقد تم إلغاء قفله، وكلمة المرور لم تتغير. إذا كان هذا أنت، فلا يلزم فعل أي شيء.

# Subject of the email some days before a password expires.
mail-password-expires-subject = تنتهي صلاحية كلمة مرورك في { $brand } قريبًا
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the password.
mail-password-expires-preheader = يمكنك تغييرها قبل ذلك في الوقت الذي يناسبك. لا يستغرق الأمر أكثر من دقيقة.
mail-password-expires-lead = تنتهي صلاحية كلمة المرور لحسابك قريبًا. بعد ذلك يجب تعيين كلمة مرور جديدة فور تسجيل الدخول.
# Heading of the advice.
mail-password-expires-next-title = تغيير كلمة المرور الآن
# A link to the page follows on a line of its own.
mail-password-expires-next = يجب فتح هذه الصفحة وتسجيل الدخول بكلمة المرور الحالية. عند الشك في هذه الرسالة، يمكنك كتابة عنوان البوابة بنفسك.

# Subjects of the email that asks somebody to register ways back into the account: for the first time, again, because the rules change.
mail-registration-invitation-subject = إعداد طرق استعادة حسابك في { $brand }
mail-registration-reminder-subject = لم يكتمل بعد: طرق استعادة حسابك في { $brand }
mail-registration-rules-subject = يحتاج حسابك في { $brand } إلى طريقة استعادة أخرى
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-registration-preheader = لا يستغرق ذلك أكثر من دقيقتين ويغنيك لاحقًا عن الاتصال بالدعم.
# First sentences of those emails.
mail-registration-invitation-lead = باستخدام رقم هاتف أو بريد إلكتروني آخر أو تطبيق، يمكنك تعيين كلمة مرور جديدة بنفسك عند نسيانها. يستغرق التسجيل دقيقتين تقريبًا.
mail-registration-reminder-lead = لم يُسجَّل بعد ما يكفي لاستعادة حسابك عند نسيان كلمة المرور. يستغرق التسجيل دقيقتين تقريبًا.
mail-registration-rules-lead = ستتغير قريبًا قواعد استعادة كلمات المرور المنسية، ولن يكفي ما سجّلته لتعيين كلمة مرور جديدة بنفسك. يستغرق تسجيل طريقة أخرى دقيقتين تقريبًا.
# Heading of the advice.
mail-registration-next-title = التسجيل الآن
# A link to the page follows on a line of its own.
mail-registration-next = يجب فتح هذه الصفحة وتسجيل الدخول بكلمة المرور. عند الشك في هذه الرسالة، يمكنك كتابة عنوان البوابة بنفسك.

# Heading of the advice for people who did not change the password.
mail-report-title = ألست من قام بذلك؟
# A link follows on a line of its own. It leads to a page with the answers "Yes, it was me" and "No, this was not me".
mail-report-lead = في هذه الحالة يجب فتح هذا الرابط وإبلاغنا. عندها نقفل الحساب ونسجّل خروجه من كل مكان.
# Stands after the link.
mail-report-once = يعمل الرابط مرة واحدة، ولا يحدث أي شيء قبل إجابتك.

# Subject of the email to the help desk, or to the administrators, after a user chose "No, this was not me".
mail-reset-disowned-subject = تم قفل حساب في { $brand } بعد بلاغ
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-reset-disowned-preheader = لم يكن آخر تغيير لكلمة المرور من صاحب الحساب. تم قفل الحساب.
mail-reset-disowned-lead = أفاد صاحب هذا الحساب بأن آخر تغيير لكلمة المرور لم يكن منه. تم قفل الحساب وتسجيل خروجه من كل مكان.
# Heading of the advice to the help desk.
mail-reset-disowned-next-title = ما يجب فعله الآن
# Advice to the help desk. "Temporary password": one that has to be changed at the next sign-in.
mail-reset-disowned-next = يجب الاتصال بصاحب الحساب على رقم معروف لديك مسبقًا. لا يجوز إلغاء قفل الحساب أو تعيين كلمة مرور مؤقتة إلا بعد التأكد من هوية المتحدث.

# Subject of the email to the help desk, or to the administrators, with a message from somebody who cannot sign in.
# $reference: 8 letters and digits.
mail-help-asked-subject = طلب مساعدة في { $brand }، الرقم المرجعي { $reference }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-help-asked-preheader = كتب إليك شخص لا يمكنه تسجيل الدخول. لم يتم التحقق من هويته.
mail-help-asked-lead = كتب هذه الرسالة شخص لا يمكنه تسجيل الدخول، عبر صفحة نسيان كلمة المرور. لم يتم التحقق من هويته إطلاقًا: يمكن لأي شخص أن يكتب أي اسم مستخدم.
# The message follows.
mail-help-asked-message = الرسالة كما كُتبت:
# What such a message may look like; stands in the preview.
mail-help-asked-sample = فقدتُ هاتفي ويبدأ عملي بعد ساعة. ماذا أفعل؟
# Heading of the advice to the help desk.
mail-help-asked-next-title = قبل تقديم المساعدة
# Advice to the help desk.
mail-help-asked-next = يجب الاتصال بصاحب الحساب على رقم معروف لديك مسبقًا. لا يجوز فتح الروابط الواردة في الرسالة أو الاتصال بالأرقام المذكورة فيها، ولا يجوز أبدًا طلب كلمة مرور أو رمز. لا يصل الرد على هذه الرسالة إلى من كتبها.

# Subject of the email to the other administrators after the password of one of them was reset.
mail-administrator-reset-subject = تمت إعادة تعيين كلمة مرور مسؤول في { $brand }
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-administrator-reset-preheader = تصلك هذه الرسالة لأنك أيضًا من المسؤولين في { $brand }.
mail-administrator-reset-lead = تمت إعادة تعيين كلمة المرور لحساب المسؤول هذا عبر صفحة نسيان كلمة المرور أو بواسطة مسؤول آخر.
# Heading of the advice to the other administrators.
mail-administrator-reset-next-title = ألم يكن هذا متوقعًا؟
# Advice to the other administrators.
mail-administrator-reset-next = يجب الاتصال بصاحب الحساب على رقم معروف لديك مسبقًا. إذا لم يكن هو من قام بذلك، فيجب قفل الحساب فورًا.

# Subject of the email that an administrator sends to see whether emails leave and arrive.
mail-trial-subject = { $brand }: هذه رسالة اختبار
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-trial-preheader = رسائل بوابتك تُرسل وتصل كما يجب.
mail-trial-lead = طُلبت هذه الرسالة لمعرفة ما إذا كانت رسائل بوابتك تصل. إنها تصل.
# Heading of the advice.
mail-trial-next-title = ما يجب النظر إليه
mail-trial-next = هل وصلت خلال دقيقة، وليس بين الرسائل غير المرغوب فيها؟ هل اسم المرسِل صحيح؟ إذن لا حاجة إلى أي إجراء.

# Labels of the facts in an email, each followed by its value.
mail-fact-account = الحساب
# Label of what was registered, such as "Mobile phone".
mail-fact-method = الطريقة
# Label of the time at which the code was asked for.
mail-fact-asked-at = وقت الطلب
# Label of the time at which something happened.
mail-fact-at = الوقت
# Label of the time at which the answer "No, this was not me" came.
mail-fact-reported-at = وقت البلاغ
# Label of the time at which a password expires.
mail-fact-expires-at = تاريخ الانتهاء
# Label of the time until which a link works.
mail-fact-works-until = صالح حتى
# Label of the time by which something should be done.
mail-fact-until = يُرجى إتمامه قبل
# Label of the name of a browser and its system, such as "Firefox, Windows".
mail-fact-browser = المتصفح
# Label of the 8 letters and digits by which an attempt is found.
mail-fact-reference = الرقم المرجعي
# Label of what somebody typed as a user name. Nobody checked it.
mail-fact-typed-name = اسم المستخدم المكتوب
# Label of the language of the page, such as "de".
mail-fact-language = اللغة
# $time: a clock time, or a date with a clock time. $zone: its distance from UTC, such as UTC+1.
mail-time = { $time } ({ $zone })
# A label and its value in the plain text.
mail-fact-line = { $label }: { $value }

# Last lines of every email. $brand: full name of the organization. $host: name of this website.
mail-footer-sent = أُرسلت هذه الرسالة من { $brand } عبر { $host }.
# $address: the email address of the help desk.
mail-footer-replies = تصل الردود إلى مكتب الدعم على العنوان { $address }.
mail-footer-no-replies = لا تُقرأ الردود على هذه الرسالة.
