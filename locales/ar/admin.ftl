# Names the links to the parts of the administrator's portal for screen readers.
admin-nav-label = الإدارة
# Link in the header of every page, for people who have a role in the administration.
admin-link = الإدارة
admin-nav-overview = نظرة عامة
admin-nav-desk = مكتب الدعم
# The part in which people are invited to register.
admin-nav-campaigns = الحملات

admin-overview-title = نظرة عامة

# Asked again in front of an action that does harm in the wrong hands.
admin-again-title = أكِّد هويتك
admin-again-lead = مرَّ بعض الوقت على تسجيل دخولك. أدخِل كلمة المرور مرة أخرى لننفِّذ ما طلبته. لم يتغيَّر شيء حتى الآن.
admin-again-submit = التأكيد والمتابعة

admin-reason-label = السبب
admin-reason-hint = يُحفظ مع سجل هذا الإجراء حتى يفهمه الآخرون لاحقًا.

# Names the links to the page before and after of a long list for screen readers.
admin-pager-label = الصفحات
admin-pager-previous = السابق
admin-pager-next = التالي

admin-error-own-account = هذا حسابك أنت. اطلب من مسؤول آخر تنفيذ ذلك.
admin-error-above-role = لهذا الشخص دور لا يحق لك التصرف في حسابه. اطلب ذلك من مسؤول.
admin-error-reason-empty = اذكر سبب هذا الإجراء
admin-error-reason-long = اكتب السبب في { $max } حرف أو أقل
admin-error-changed = غيَّر شخص آخر هذه البيانات أثناء فتحك لها. ما أدخلته ما زال هنا. قارنه بالقيم المحفوظة الآن، ثم احفظ مرة أخرى.
