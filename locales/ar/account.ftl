# Names the links to the pages of the account, for screen readers.
account-tabs-label = صفحات الحساب
# Four links side by side. Keep them short.
account-tabs-overview = نظرة عامة
account-tabs-sessions = الأجهزة
account-tabs-activity = النشاط
account-tabs-language = اللغة

account-overview-title = حسابك
account-overview-lead = ما تعرفه هذه البوابة عنك، وما يمكنك تغييره.
account-overview-name = الاسم
account-overview-username = اسم المستخدم
account-overview-password = كلمة المرور
# $time: date and clock time.
account-overview-password-changed = آخر تغيير بتاريخ { $time }
# There is a password, but no time is known.
account-overview-password-set = تم تعيينها
# $time: date and clock time.
account-overview-password-expires = تنتهي صلاحيتها بتاريخ { $time }
# Link. The next message follows for screen readers: "Change password".
account-overview-change = تغيير
account-overview-change-what = كلمة المرور
account-overview-ways = طرق استعادة الحساب
account-overview-ways-none = لم يتم إعداد أي طريقة
account-overview-ways-what = طرق استعادة الحساب

account-sessions-title = الأجهزة التي سجّلت الدخول منها
account-sessions-lead = تم تسجيل الدخول إلى هذه البوابة بحسابك من المتصفحات التالية.
# Such as "Firefox on Windows".
account-sessions-name = { $browser } على { $system }
# A browser that does not say which one it is.
account-sessions-unknown = متصفح غير معروف
# Tag beside the browser that shows this page.
account-sessions-current = هذا الجهاز
# A date and time follow.
account-sessions-seen = آخر استخدام بتاريخ
# A date and time follow.
account-sessions-started = تسجيل الدخول بتاريخ
# Button, beside one device.
account-sessions-end = تسجيل الخروج
# Button.
account-sessions-end-others = تسجيل الخروج من كل الأجهزة الأخرى
account-sessions-only = لا يوجد تسجيل دخول من أي جهاز آخر.
account-sessions-notice-ended = تم تسجيل الخروج من الجهاز.
account-sessions-notice-others-ended = تم تسجيل الخروج من كل الأجهزة الأخرى.

account-activity-title = النشاط الأخير
account-activity-lead = ما حدث لحسابك في هذه البوابة، من الأحدث إلى الأقدم.
account-activity-empty = لم يحدث أي شيء بعد.
account-activity-not-you-title = هل هناك نشاط لم يصدر منك؟
account-activity-not-you = يجب تغيير كلمة المرور الآن، ثم إبلاغ مكتب الدعم.
account-activity-not-you-password = تغيير كلمة المرور
account-activity-not-you-help = طلب المساعدة
# Lines of the list of what happened.
account-activity-signed-in = تسجيل دخول
account-activity-sign-in-failed = محاولة تسجيل دخول بكلمة مرور خاطئة
account-activity-signed-out = تسجيل خروج
account-activity-password-reset = إعادة تعيين كلمة المرور
account-activity-password-created = تعيين أول كلمة مرور
account-activity-link-sent = إرسال رابط لتعيين كلمة مرور
account-activity-password-changed = تغيير كلمة المرور
account-activity-password-wrong = إدخال خاطئ لكلمة المرور الحالية
account-activity-session-ended = تسجيل الخروج من جهاز
account-activity-method-added = تمت إضافة طريقة لاستعادة الحساب
account-activity-method-changed = تم تغيير طريقة لاستعادة الحساب
account-activity-method-removed = تمت إزالة طريقة لاستعادة الحساب
account-activity-confirmed = تم تأكيد طرق استعادة الحساب
account-activity-disowned = بلاغ: «لم أقم بذلك»

account-language-title = اللغة
account-language-lead = يمكنك اختيار لغة هذه البوابة ولغة الرسائل التي ترسلها إليك.
