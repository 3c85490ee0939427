# What an organization says of itself, on a page for its administrators.
admin-settings-title = الإعدادات
admin-settings-lead = اسم مؤسستك ولغاتها وعناوينها. تسري التغييرات فورًا في كل الصفحات.
admin-settings-saved = تم حفظ الإعدادات.
# Heading over what somebody else saved meanwhile.
admin-settings-newer = المحفوظ الآن
admin-settings-name = اسم المؤسسة
admin-settings-name-hint = يظهر في كل صفحة وفي كل رسالة بريد إلكتروني.
admin-settings-zone = المنطقة الزمنية
# $example: the name of a time zone.
admin-settings-zone-hint = تعرض الصفحات والرسائل الوقت وفقًا لها. اسم مثل { $example }.
admin-settings-language = اللغة المعتادة
admin-settings-language-hint = لمن لا يطلب متصفحه أيًا من اللغات التي تقدّمها.
admin-settings-languages = اللغات المتاحة للاختيار
admin-settings-languages-hint = لا تظهر في قائمة اللغات إلا هذه اللغات.
# Instead of a list.
admin-settings-languages-all = كل اللغات
admin-settings-hosts = أسماء المضيف
admin-settings-hosts-hint = اسم في كل سطر، مثل password.example.org. يجب أن يوجّهها خادم الأسماء لديك إلى هنا.
admin-settings-hosts-notice = من يفتح أحدها يرى صفحاتك. الروابط في الرسائل تقود إلى أولها.
admin-settings-realms = نهايات أسماء المستخدمين
admin-settings-realms-hint = ما يأتي بعد @ في أسماء المستخدمين، واحدة في كل سطر، مثل example.org
admin-settings-realms-notice = يمكن كتابة اسم المستخدم مع أي منها. ومن يكتب نهاية أُزيلت لا يُعثر عليه.
# Heading.
admin-settings-staff = مكتب الدعم والمسؤولون
# Check box.
admin-settings-desk-check = يتحقق مكتب الدعم من هوية المتصل قبل إعادة تعيين كلمة المرور
admin-settings-desk-check-hint = يقرأ المتصل رمزًا يُرسل إلى ما سجّله. أما المسؤولون فيقررون بأنفسهم.
# Check box.
admin-settings-reasons = طلب سبب عند كل إجراء على أي حساب
admin-settings-reasons-hint = يُحفظ السبب مع الحدث. ومن دون ذلك يمكن تركه فارغًا.
# Stand after the two sentences above.
admin-settings-on = مفعَّل
admin-settings-off = معطَّل
admin-settings-save = حفظ الإعدادات
admin-settings-error-language = يجب اختيار اللغة المعتادة
admin-settings-error-languages = يجب تقديم لغة واحدة على الأقل
admin-settings-error-not-offered = يجب أن تكون اللغة المعتادة من اللغات المتاحة
admin-settings-error-zone = يجب اختيار منطقة زمنية من القائمة
# $name: what was typed.
admin-settings-error-host = { $name } ليس اسم مضيف. تُستخدم الأحرف والأرقام والنقاط والواصلات.
# $name: a host name.
admin-settings-error-host-taken = { $name } يقود إلى مؤسسة أخرى على هذا الخادم
admin-settings-error-realms = يجب الإبقاء على نهاية واحدة على الأقل
# $name: what was typed.
admin-settings-error-realm = { $name } ليست نهاية لاسم المستخدم. يُستخدم اسم مثل example.org.
# $name: what follows the @ in user names.
admin-settings-error-realm-taken = { $name } تخص مؤسسة أخرى على هذا الخادم
