# The page of a link with which somebody sets a password. The help desk or an administrator mailed the link.
# Title, to set a new password in the place of one that was forgotten.
welcome-form-title-reset = تعيين كلمة مرور جديدة
# Title, to set the first password of a new account.
welcome-form-title-invitation = مرحبًا: تعيين كلمة المرور
# $time: date and clock time.
welcome-form-lead-reset = تبقى كلمة المرور الحالية إلى حين تعيين الجديدة. يعمل هذا الرابط مرة واحدة، حتى { $time }.
# $time: date and clock time.
welcome-form-lead-invitation = بها يكون تسجيل الدخول من الآن فصاعدًا. يعمل هذا الرابط مرة واحدة، حتى { $time }.
# $username: the user name.
welcome-form-account = للحساب { $username }
# Label.
welcome-form-label = كلمة المرور الجديدة
# Button.
welcome-form-submit = تعيين كلمة المرور

# Title.
welcome-done-title = تم تعيين كلمة المرور
welcome-done-lead = يمكنك الآن تسجيل الدخول بها.
welcome-done-next = قد يُطلب منك بعد ذلك إعداد طرق استعادة الحساب عند نسيان كلمة المرور.
# Link that looks like a button.
welcome-done-sign-in = تسجيل الدخول

# Title when a link was used, is too old, or was never made.
welcome-ended-title = هذا الرابط لا يعمل
welcome-ended-lead = تم استخدامه من قبل، أو مضى عليه وقت طويل، أو حل محله رابط أحدث. لم يتغير أي شيء.
welcome-ended-next = يجب استخدام أحدث رسالة بريد. وإذا لم توجد رسالة، فيمكنك طلب رابط جديد من مكتب الدعم، أو تعيين كلمة مرور جديدة بنفسك.
# Links that look like buttons.
welcome-ended-reset = نسيت كلمة المرور
welcome-ended-help = طلب المساعدة
# Title when the account is disabled or locked.
welcome-closed-title = هذا الحساب مغلق
welcome-closed-lead = لا يمكن لأي أحد تعيين كلمة مرور له الآن. لم يتغير أي شيء.
welcome-closed-next = يمكنك سؤال مكتب الدعم عن السبب، وبإمكانه فتح الحساب من جديد.
