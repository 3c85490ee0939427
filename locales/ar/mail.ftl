mail-recovery-code-subject = رمز التحقق لحسابك في { $brand }
mail-recovery-code-preheader = يعمل الرمز مرة واحدة ولدقائق معدودة، ولن يطلبه منك أحد من { $brand } أبدًا.
mail-recovery-code-text = رمز التحقق الخاص بك هو { $code }
mail-recovery-code-label = رمز التحقق هو
mail-recovery-code-lead = يُرجى إدخال الرمز في الصفحة التي طُلب منها. يعمل مرة واحدة حتى الساعة { $until }.
mail-recovery-code-ignore-title = أليس هذا الطلب منك؟
mail-recovery-code-ignore = في هذه الحالة يمكن تجاهل هذه الرسالة، فكلمة المرور لم تتغير. لا أحد يطلب هذا الرمز، ولا حتى مكتب المساعدة، ويجب عدم مشاركته مع أي شخص.

mail-password-reset-subject = تمت إعادة تعيين كلمة المرور في { $brand }
mail-password-reset-preheader = إذا كان ذلك منك فلا حاجة إلى أي إجراء، وإلا فيُرجى إبلاغنا فورًا.
mail-password-reset-lead = تمت إعادة تعيين كلمة المرور لحسابك. إذا كان ذلك منك، فلا حاجة إلى أي إجراء.

mail-password-changed-subject = تم تغيير كلمة المرور في { $brand }
mail-password-changed-preheader = إذا كان ذلك منك فلا حاجة إلى أي إجراء، وإلا فيُرجى إبلاغنا فورًا.
mail-password-changed-lead = تم تغيير كلمة المرور لحسابك. إذا كان ذلك منك، فلا حاجة إلى أي إجراء.

mail-report-title = أليس هذا التغيير منك؟
mail-report-lead = يُرجى فتح هذا الرابط وإبلاغنا بذلك، وعندها نقفل الحساب ونسجّل خروجه من كل مكان ونُعلم مكتب المساعدة.
mail-report-once = يعمل الرابط مرة واحدة، ولا يحدث أي شيء قبل الإجابة.

mail-reset-disowned-subject = قفل حساب في { $brand } بعد بلاغ
mail-reset-disowned-preheader = لم يكن آخر تغيير لكلمة المرور من صاحب الحساب، وتم قفل الحساب.
mail-reset-disowned-lead = أفاد صاحب هذا الحساب بأن آخر تغيير لكلمة المرور لم يكن منه. تم قفل الحساب وتسجيل خروجه من كل مكان.
mail-reset-disowned-next-title = الخطوة التالية
mail-reset-disowned-next = يُرجى الاتصال بصاحب الحساب على رقم معروف مسبقًا. لا يجوز إلغاء قفل الحساب أو تعيين كلمة مرور مؤقتة إلا بعد التأكد من هوية المتصل به.

mail-administrator-reset-subject = إعادة تعيين كلمة مرور أحد مسؤولي { $brand }
mail-administrator-reset-preheader = تصلك هذه الرسالة لأنك أيضًا من مسؤولي { $brand }.
mail-administrator-reset-lead = تمت إعادة تعيين كلمة المرور لحساب المسؤول هذا عبر صفحة نسيان كلمة المرور.
mail-administrator-reset-next-title = هل هذا غير متوقع؟
mail-administrator-reset-next = يُرجى الاتصال بالشخص المعني على رقم معروف مسبقًا. إذا لم يكن ذلك منه، فيجب قفل الحساب فورًا.

mail-fact-account = الحساب
mail-fact-asked-at = وقت الطلب
mail-fact-at = الوقت
mail-fact-reported-at = وقت البلاغ
mail-fact-browser = المتصفح
mail-time = { $time } ({ $zone })
mail-fact-line = { $label }: { $value }

mail-footer-sent = أُرسلت هذه الرسالة من { $brand } عبر { $host }.
mail-footer-replies = تصل الردود إلى مكتب المساعدة، { $address }.
mail-footer-no-replies = لا تُقرأ الردود على هذه الرسالة.
