# A part of the administrator's portal.
admin-users-nav = المستخدمون

admin-users-list-title = المستخدمون
# Said once a user is deleted.
admin-users-list-deleted = تم حذف المستخدم.
# Link to the page on which a user is created.
admin-users-list-new = إضافة مستخدم
admin-users-list-search = البحث
admin-users-list-search-hint = بداية الاسم أو اسم المستخدم أو بريد العمل الإلكتروني
admin-users-list-find = بحث
# Opens the choices below.
admin-users-list-narrow = تضييق القائمة
admin-users-list-clear = عرض الجميع
# Nobody but the reader is there yet.
admin-users-list-alone = لا يوجد مستخدمون بعد. يمكنك استيراد ملف أو إضافة مستخدم.
admin-users-list-nobody = لا يوجد مستخدم مطابق.
# Only a part of the list was looked through.
admin-users-list-partial = عدد المطابقين قليل، لذلك لم يُفحص إلا جزء من القائمة. اضغط «التالي» للمتابعة، أو أدخِل جزءًا أكبر من الاسم.
# $n: how many users there are.
admin-users-list-total = عدد النتائج: { $n }
# $n: a number; there are more users than this.
admin-users-list-more-than = عدد النتائج: أكثر من { $n }
# Headings of the columns.
admin-users-list-name = الاسم
admin-users-list-username = اسم المستخدم
admin-users-list-state = الحالة
admin-users-list-ways = طرق الاستعادة
admin-users-list-groups = المجموعات
# $held: how many ways back in somebody has set up. $required: how many are needed.
admin-users-list-held-of = { $held } من { $required }

# Stands in each of the lists below when nothing is chosen.
admin-users-filter-any = الكل
admin-users-filter-state = الحالة
admin-users-filter-registered = التسجيل
admin-users-filter-method = الطريقة المُعدّة
admin-users-filter-role = الدور
admin-users-filter-group = المجموعة

# Cannot sign in for now.
admin-users-state-locked = مقفل
# The password cannot be reset for now, after too many wrong codes.
admin-users-state-blocked = إعادة التعيين محظورة
admin-users-state-disabled = معطَّل
admin-users-state-expired = انتهت صلاحية كلمة المرور
admin-users-state-no-password = بلا كلمة مرور

admin-users-registered-complete = مكتمل
admin-users-registered-partly = جزئي
admin-users-registered-nothing = لا شيء بعد

admin-users-new-title = إضافة مستخدم
admin-users-new-username-hint = يكفي الجزء الذي يسبق @.
# Roles, and what each lets somebody do.
admin-users-new-role-user = يدير حسابه فقط، ولا يرى شيئًا من إدارة هذه البوابة.
admin-users-new-role-reports = يرى أرقامًا لا تذكر أحدًا بالاسم.
admin-users-new-role-helpdesk = يبحث عن المستخدمين ويعيد تعيين كلمات مرورهم ويفتح حساباتهم المقفلة.
admin-users-new-role-admin = يحق له كل شيء في هذه المؤسسة: تغيير المستخدمين والقواعد والعلامة والإعدادات، وتعيين مسؤولين آخرين.
# How somebody new signs in for the first time.
admin-users-new-first = أول تسجيل دخول
admin-users-new-first-temporary = بكلمة مرور مؤقتة
# $hours: how many hours it works.
admin-users-new-first-temporary-hint = تظهر مرة واحدة، ويجب تغييرها عند أول تسجيل دخول. عدد ساعات صلاحيتها: { $hours }
admin-users-new-first-invited = بدعوة
# $days: a number.
admin-users-new-first-invited-hint = تصل إلى المستخدم رسالة بريد فيها رابط لتعيين أول كلمة مرور. يعمل مرة واحدة، وعدد أيام صلاحيته: { $days }
admin-users-new-first-none = بلا كلمة مرور
admin-users-new-first-none-hint = يعيّن المستخدم كلمة المرور عبر «نسيت كلمة المرور». يحتاج ذلك إلى بريد إلكتروني شخصي أو طريقة أخرى لاستعادة الحساب.
admin-users-new-submit = إضافة المستخدم
admin-users-new-error-username-empty = يجب إدخال اسم المستخدم
# $max: characters.
admin-users-new-error-username-shape = لا يحتوي اسم المستخدم على مسافات، وحده الأقصى بالحروف: { $max }
admin-users-new-error-username-realm = احذف @ وما بعدها، أو استخدم نهاية تخص مؤسستك
admin-users-new-error-username-taken = اسم المستخدم هذا مستعمل. اختر اسمًا آخر.
admin-users-new-error-invited-nowhere = يجب إدخال بريد إلكتروني تُرسل إليه الدعوة

# Under the list: what is done to those who are chosen.
admin-users-bulk-title = إجراء واحد لعدة مستخدمين
# Beside a box, for screen readers. $name: a user's name.
admin-users-bulk-choose = اختيار { $name }
admin-users-bulk-whom = لمن
admin-users-bulk-whom-chosen = من اخترتهم في القائمة
admin-users-bulk-whom-matching = كل من يطابق هذا البحث
admin-users-bulk-action = الإجراء
admin-users-bulk-with-group = أي مجموعة
admin-users-bulk-none = اختر
# Leads to a page that shows whom it would affect.
admin-users-bulk-preview = عرض المتأثرين
admin-users-bulk-unlock = فتح القفل
admin-users-bulk-invite = الدعوة إلى تعيين أول كلمة مرور
admin-users-bulk-require = طلب التسجيل من جديد
admin-users-bulk-end-sessions = تسجيل الخروج من كل مكان
admin-users-bulk-disable = التعطيل
admin-users-bulk-enable = التفعيل
admin-users-bulk-delete = الحذف نهائيًا
admin-users-bulk-never-expires = جعل كلمات المرور لا تنتهي صلاحيتها
admin-users-bulk-expires = إعادة انتهاء صلاحية كلمات المرور
admin-users-bulk-join = الإضافة إلى مجموعة
admin-users-bulk-leave = الإزالة من مجموعة
admin-users-bulk-back = العودة إلى القائمة
# $n: how many users.
admin-users-bulk-count = عدد المستخدمين المتأثرين: { $n }
# $group: name of a group.
admin-users-bulk-group = المجموعة: { $group }
# The last line of a list of names. $n: how many others there are.
admin-users-bulk-more = عدد الآخرين: { $n }
admin-users-bulk-own = حسابك أنت مستثنى.
admin-users-bulk-submit = التنفيذ الآن
admin-users-bulk-error-action = اختر الإجراء المطلوب
admin-users-bulk-error-group = اختر المجموعة
admin-users-bulk-error-nobody = لا أحد ينطبق عليه هذا. اختر مستخدمًا واحدًا على الأقل غيرك.
# $max: a number of users.
admin-users-bulk-error-many = سيشمل هذا عددًا أكبر من الحد الأقصى في المرة الواحدة، وهو { $max }. ضيّق البحث.
admin-users-bulk-error-others = يجد البحث الآن مستخدمين غير الذين عُرضوا عليك. لم يُنفَّذ شيء. راجع القائمة أدناه وقرر من جديد.
admin-users-bulk-done = تم
admin-users-bulk-done-unlock = تم فتح القفل
admin-users-bulk-done-require = طُلب التسجيل من جديد
admin-users-bulk-done-invite = تمت الدعوة إلى تعيين أول كلمة مرور
admin-users-bulk-done-end-sessions = تم تسجيل الخروج من كل مكان
admin-users-bulk-done-disable = تم التعطيل
admin-users-bulk-done-enable = تم التفعيل
admin-users-bulk-done-delete = تم الحذف
admin-users-bulk-done-never-expires = لا تنتهي صلاحية كلمات المرور
admin-users-bulk-done-expires = تنتهي صلاحية كلمات المرور من جديد
admin-users-bulk-done-join = تمت الإضافة إلى المجموعة
admin-users-bulk-done-leave = تمت الإزالة من المجموعة
# Labels of three numbers.
admin-users-bulk-changed = تم تغييرهم
admin-users-bulk-same = لا شيء لتغييره
admin-users-bulk-skipped = تم تخطيهم
