help-page-title = طلب المساعدة
help-page-lead = يستطيع مكتب الدعم مساعدتك على استعادة الوصول إلى حسابك.
help-page-nobody = يمكنك سؤال المسؤولين عن أجهزة الكمبيوتر في مؤسستك.

help-page-try-title = ما يجب التأكد منه أولًا
help-page-try-caps = هل مفتاح Caps Lock مفعّل؟
help-page-try-keyboard = هل لوحة المفاتيح مضبوطة على لغة أخرى؟ يمكن اختيار زر الإظهار ثم كتابة كلمة المرور من جديد.
help-page-try-saved = هل ما زال هاتفك أو الكمبيوتر يستخدم كلمة مرور قديمة محفوظة فيه؟
help-page-try-junk = ألم يصلك رمز التحقق بعد؟ يمكنك البحث في مجلد البريد غير الهام أو غير المرغوب فيه.

help-page-ready-title = معلومات يجب تجهيزها
help-page-ready-name = اسم المستخدم
help-page-ready-time = وقت حدوث المشكلة
help-page-ready-text = ما ظهر في الصفحة، مع الرقم المرجعي إن وُجد

help-page-secret = لا يجوز إعطاء كلمة المرور أو رمز التحقق لأي شخص، ولا حتى لمكتب الدعم.
# Links that look like buttons.
help-page-forgot = نسيت كلمة المرور
help-page-sign-in = تسجيل الدخول

# Title of the page for people who cannot use any way to prove who they are.
help-identify-title = طلب المساعدة من مكتب الدعم
help-identify-lead = إذا لم يكن بإمكانك إثبات هويتك بأي من هذه الطرق، فيمكن لمكتب الدعم مساعدتك على استعادة الوصول إلى حسابك.
# 8 letters and digits follow, which the help desk asks for on the phone.
help-identify-reference = رقمك المرجعي:
# "It" is the reference.
help-identify-reference-hint = يُقرأ هذا الرقم على مكتب الدعم ليرى ما جرت محاولته، وهو لا يفتح أي شيء.
# An item under "Have this ready".
help-identify-ready-proof = ما يثبت هويتك، مثل بطاقة العمل
# Link that looks like a button, to the form for a message.
help-identify-write = مراسلة مكتب الدعم
# Link to the page of the reset from which somebody came.
help-identify-back = العودة إلى الصفحة السابقة
# Link to the page with advice such as "Is Caps Lock on?".
help-identify-more = ما يجب التأكد منه أولًا
