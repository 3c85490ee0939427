# These pages are opened from the link "This was not me" in a mail.
report-question-title = هل أنت من قام بذلك؟
# What happened, one of these.
report-what-password-reset = تمت إعادة تعيين كلمة المرور لحسابك في العمل.
report-what-password-changed = تم تغيير كلمة المرور لحسابك في العمل.
report-what-unlocked = تم إلغاء قفل حسابك في العمل.
report-what-password-given = أعاد مكتب الدعم أو أحد المسؤولين تعيين كلمة المرور لحسابك في العمل.
report-what-password-first = تم تعيين أول كلمة مرور لحسابك في العمل.
report-question-when = الوقت
report-question-at = { $time }
# Button.
report-question-yes = نعم، أنا من قام بذلك
# Button.
report-question-no = لا، لم أقم بذلك
# The title where the help desk or an administrator did it: the reader may have asked for it.
report-asked-title = هل كان ذلك بطلب منك؟
# Button.
report-asked-yes = نعم، كان بطلب مني
# Button.
report-asked-no = لا، لم أطلب ذلك
report-question-hint = إذا لم يكن ذلك منك، فسنقفل حسابك فورًا ونسجّل خروجه من كل مكان ونُعلم مكتب الدعم.
# The same where the organization has no help desk with an email address.
report-question-hint-administrators = إذا لم يكن ذلك منك، فسنقفل حسابك فورًا ونسجّل خروجه من كل مكان ونُعلم المسؤولين.
# The same where nobody else can be told.
report-question-hint-alone = إذا لم يكن ذلك منك، فسنقفل حسابك فورًا ونسجّل خروجه من كل مكان.

# Title after "No, this was not me".
report-disowned-title = تم قفل حسابك
report-disowned-lead = لا يمكن لأحد تسجيل الدخول به الآن. تم تسجيل خروجه من كل مكان، وإبلاغ مكتب الدعم.
# The same where the organization has no help desk with an email address.
report-disowned-lead-administrators = لا يمكن لأحد تسجيل الدخول به الآن. تم تسجيل خروجه من كل مكان، وإبلاغ المسؤولين.
# The same where nobody else could be told.
report-disowned-lead-alone = لا يمكن لأحد تسجيل الدخول به الآن. تم تسجيل خروجه من كل مكان.
report-disowned-next = يجب الاتصال بمكتب الدعم، ليتأكد من هويتك ويتيح لك تعيين كلمة مرور جديدة.
# Link that looks like a button.
report-disowned-help = طلب المساعدة

# Title after "Yes, it was me".
report-owned-title = شكرًا لك
report-owned-lead = كل شيء على ما يرام إذن. لا حاجة إلى أي إجراء آخر.
# Link that looks like a button.
report-owned-sign-in = تسجيل الدخول

# Title when the link is too old or was used before.
report-expired-title = لم يعد هذا الرابط يعمل
report-expired-lead = تم استخدامه من قبل، أو مضى عليه وقت طويل. لم يتغير أي شيء.
report-expired-next = إذا كان من الممكن أن يعرف شخص آخر كلمة المرور، فيجب تعيين كلمة مرور جديدة الآن وإبلاغ مكتب الدعم.
# Links that look like buttons.
report-expired-reset = تعيين كلمة مرور جديدة
report-expired-help = طلب المساعدة
