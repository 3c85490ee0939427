# The first page of a new installation.
setup-form-title = إعداد بوابتك
setup-form-lead = هنا يمكنك إدخال اسم مؤسستك وإنشاء حساب أول مسؤول فيها.
setup-form-organization-label = اسم المؤسسة
setup-form-organization-hint = يظهر في كل صفحة وفي كل رسالة بريد إلكتروني.
# The part of a user name after the @.
setup-form-realm-label = نهاية اسم المستخدم
setup-form-realm-hint = ما يأتي بعد @ في اسم المستخدم، مثل example.org
setup-form-username-label = اسم المستخدم للمسؤول
setup-form-username-hint = يكفي الجزء الذي يسبق @.
setup-form-mail-label = عنوان البريد الإلكتروني للمسؤول
setup-form-mail-hint = تُرسل إليه رسائل التأكيد. وإذا كان عنوانًا شخصيًا، تُرسل إليه أيضًا رموز التحقق بعد إعداد طريقة ثانية لاستعادة الحساب.
setup-form-password-label = كلمة المرور للمسؤول
# Button.
setup-form-submit = إنشاء البوابة

setup-error-organization-empty = يجب إدخال اسم المؤسسة
setup-error-organization-shape = يجب ألا يزيد عدد أحرف اسم المؤسسة على { $max } وألا يحتوي الاسم على أحرف تحكّم
setup-error-realm-empty = يجب إدخال ما يأتي بعد @ في اسم المستخدم
setup-error-realm-shape = يجب إدخال اسم مثل example.org، من دون @
setup-error-username-empty = يجب إدخال اسم مستخدم للمسؤول
setup-error-username-shape = يجب ألا يحتوي اسم المستخدم إلا على أحرف وأرقام ونقاط وواصلات وشرطات سفلية
setup-error-mail-empty = يجب إدخال عنوان بريد إلكتروني للمسؤول
setup-error-mail-shape = يجب إدخال عنوان بريد إلكتروني مثل name@example.org

setup-done-title = بوابتك جاهزة
setup-done-lead = تم إنشاء المؤسسة وحساب المسؤول فيها.
setup-done-next = يمكنك تسجيل الدخول باسم المستخدم وكلمة المرور اللذين اخترتهما.
# Link that looks like a button.
setup-done-sign-in = تسجيل الدخول

# Page of a new installation, opened without the one-time address that the server prints when it starts
setup-closed-title = لم يتم إعداد هذه البوابة بعد
setup-closed-lead = عرض الخادم عنوانًا عند بدء تشغيله. يجب فتح هذا العنوان لإنشاء مؤسستك وحساب المسؤول فيها.
