# The part of the administrator's portal in which users come from a file.
admin-import-nav = الاستيراد

admin-import-title = استيراد المستخدمين
admin-import-lead = أضِف المستخدمين من ملف. لا يتغيَّر شيء قبل أن ترى ما سيفعله الملف.
admin-import-file-label = الملف
admin-import-file-hint = ملف CSV أو ملف نصي آخر: أسماء الأعمدة أولًا، ثم مستخدم واحد في كل سطر، وبحجم 300 ميغابايت على الأكثر. لا تُقبل كلمات المرور المكتوبة كنص واضح أبدًا.
admin-import-upload = الرفع والمتابعة
admin-import-template = تنزيل نموذج بجميع الأعمدة
admin-import-list-title = عمليات الاستيراد السابقة
admin-import-list-empty = لم يستورد أحد مستخدمين بعد.
admin-import-list-when = وقت الرفع
admin-import-list-state = الحالة
admin-import-back = جميع عمليات الاستيراد

# How far an import is, in a list.
admin-import-state-uploaded = بانتظار اختياراتك
admin-import-state-checking = قيد الفحص
admin-import-state-checked = تم فحصه ولم يُستورد
admin-import-state-running = قيد الاستيراد
admin-import-state-done = تم استيراده
admin-import-state-undoing = قيد التراجع
admin-import-state-undone = تم التراجع عنه
admin-import-state-failed = توقف

admin-import-columns-title = محتوى الأعمدة
admin-import-columns-lead = خمَّنَّا المحتوى من أسماء الأعمدة. صحِّح الخطأ منها واترك ما لا حاجة إليه.
admin-import-columns-note = الخلية الفارغة لا تغيِّر شيئًا. يُضاف المستخدمون إلى المجموعات ولا يُزالون منها أبدًا. يُعرف المستخدم من اسم المستخدم.
admin-import-columns-change = تغيير الأعمدة والخيارات
admin-import-column-means = يحتوي على
admin-import-column-examples = القيم الأولى
admin-import-reading-title = طريقة قراءة الملف
admin-import-separator-label = الفاصل بين الخلايا
admin-import-separator-comma = فاصلة
admin-import-separator-semicolon = فاصلة منقوطة
admin-import-separator-tab = علامة جدولة
admin-import-separator-pipe = خط عمودي
admin-import-encoding-label = ترميز الحروف
admin-import-reread = إعادة القراءة

# What a column of the file holds.
admin-import-field-none = تجاهل
admin-import-field-user-name = اسم المستخدم
admin-import-field-display-name = الاسم المعروض
admin-import-field-given-name = الاسم الأول
admin-import-field-family-name = اسم العائلة
admin-import-field-work-mail = بريد العمل
admin-import-field-private-mail = البريد الخاص
admin-import-field-mobile-phone = الهاتف المحمول
admin-import-field-office-phone = هاتف المكتب
admin-import-field-language = اللغة
admin-import-field-role = الدور
admin-import-field-groups = المجموعات
admin-import-field-password-hash = تجزئة كلمة المرور

admin-import-options-title = الخيارات
admin-import-country-label = بلد أرقام الهواتف
admin-import-country-hint = للأرقام التي لا تبدأ بعلامة زائد ورمز البلد.
admin-import-country-none = كل رقم يذكر بلده
admin-import-groups-label = إنشاء المجموعات غير الموجودة
admin-import-roles-label = منح الأدوار الواردة في الملف وسحب غيرها
admin-import-check = فحص الملف
admin-import-discard = تجاهل هذا الاستيراد

admin-import-progress-check = يجري فحص الملف
admin-import-progress-run = يجري استيراد المستخدمين
admin-import-progress-undo = يجري التراجع عن الاستيراد
admin-import-progress-lead = يمكنك إغلاق هذه الصفحة؛ فالعمل مستمر.
# How many lines of all.
admin-import-progress-done = { $done } من { $all }
admin-import-progress-seconds = بقي نحو { $seconds } ث
admin-import-progress-minutes = بقي نحو { $minutes } د

admin-import-title-checked = ما سيفعله الاستيراد
admin-import-title-done = انتهى الاستيراد
admin-import-title-undone = تم التراجع عن الاستيراد
admin-import-title-failed = توقف الاستيراد
admin-import-failure-line = أحد أسطر الملف لا نهاية له: ربما لم تُغلق علامة اقتباس. تم تنفيذ كل ما قبله. صحِّح الملف واستورده مرة أخرى.
admin-import-failure-sealed = لا يمكن فتح الملف بالمفتاح السري الحالي. ارفعه مرة أخرى.
admin-import-failure-fault = حدث خطأ ما. ما نُفِّذ قبل ذلك باقٍ؛ استورد الملف مرة أخرى للمتابعة. تجد المزيد في سجل الخادم.

# Each stands beside a number.
admin-import-count-added = جديد
admin-import-count-changed = تم تغييره
admin-import-count-unchanged = مطابق للملف من قبل
admin-import-count-refused = أسطر مرفوضة
admin-import-count-undone = تم التراجع عنه
admin-import-count-kept = تُرك كما هو

admin-import-run = الاستيراد الآن
admin-import-run-hint = لم يتغيَّر شيء بعد. تُستبعد الأسطر المرفوضة.
admin-import-undo = التراجع عن هذا الاستيراد
admin-import-undo-hint = يُحذف المستخدمون الجدد ويُعاد من تغيَّر إلى حاله السابق. ومن غُيِّرت بياناته منذ ذلك الحين يُترك كما هو.
# A date and time follows.
admin-import-undo-until = ممكن حتى

admin-import-first-title = المستخدمون الأوائل كما سيكونون
admin-import-fate = ما يحدث
admin-import-fate-added = يُضاف
admin-import-fate-changed = يُغيَّر
admin-import-fate-same = يبقى
admin-import-fate-refused = مرفوض

admin-import-problems-title = المشكلات
admin-import-problems-shown = يُعرض { $shown } من { $all }.
admin-import-problems-download = تنزيل المشكلات مع أسطرها
admin-import-problem-line = السطر
admin-import-problem-column = العمود
admin-import-problem-value = القيمة
admin-import-problem-reason = الخطأ
admin-import-problem-hint = هل تقصد

admin-import-why-cells = في السطر خلايا أكثر مما في السطر الأول.
admin-import-why-garbled = لا يمكن قراءة أحد الحروف. اختر ترميزًا آخر.
admin-import-why-text = في الخلية رموز تحكم أو نصها طويل جدًا.
admin-import-why-name-empty = اسم المستخدم ناقص أو طويل جدًا.
admin-import-why-name-shape = لا يمكن أن يكون هذا اسم مستخدم: فيه مسافات.
admin-import-why-name-foreign = الجزء الواقع بعد @ يخص مؤسسة أخرى.
admin-import-why-name-twice = اسم المستخدم وارد من قبل في السطر { $line }.
admin-import-why-mail-shape = هذا ليس عنوان بريد إلكتروني.
admin-import-why-mail-taken = بريد العمل هذا لمستخدم آخر.
admin-import-why-mail-twice = بريد العمل وارد من قبل في السطر { $line }.
admin-import-why-phone-shape = هذا ليس رقم هاتف.
admin-import-why-phone-short = أرقام الهاتف أقل من اللازم.
admin-import-why-phone-long = أرقام الهاتف أكثر من اللازم.
admin-import-why-phone-country = رقم الهاتف لا يذكر بلده. اكتبه بعلامة زائد أو اختر بلدًا في الخيارات.
admin-import-why-phone-special = لا يمكن استخدام الأرقام ذات التكلفة الإضافية.
admin-import-why-language = هذه اللغة غير متوفرة.
admin-import-why-role = لا يوجد دور بهذا الاسم. استخدم أحد أسماء الأدوار الموجودة في النظام.
admin-import-why-role-off = هذا يغيِّر دورًا. اسمح بذلك في الخيارات أو اترك العمود.
admin-import-why-role-own = لا يغيِّر أحد دوره هو.
admin-import-why-contact-own = لا يغيِّر أحد بيانات الاتصال الخاصة به عبر ملف. استخدم صفحة حسابك.
admin-import-why-group-shape = لا يمكن أن يكون هذا اسم مجموعة.
admin-import-why-group = لا توجد مجموعة بهذا الاسم. أنشئها أو اسمح بذلك في الخيارات.
admin-import-why-hash-unknown = هذه ليست تجزئة كلمة مرور معروفة هنا.
admin-import-why-hash-weak = تجزئات كلمات المرور من هذا النوع أضعف من أن تُقبل.
admin-import-why-hash-damaged = تجزئة كلمة المرور غير مكتملة.
admin-import-why-hash-costly = تستغرق المقارنة بهذه التجزئة وقتًا أو ذاكرة أكثر من اللازم.
admin-import-why-kept = لم يُتراجع عنه: غُيِّرت بيانات هذا المستخدم منذ ذلك الحين.

admin-import-error-file-missing = اختر ملفًا
admin-import-error-empty = لا يوجد مستخدمون في هذا الملف
admin-import-error-large = حجم هذا الملف أكبر من 300 ميغابايت. قسِّمه.
admin-import-error-no-text = هذا ليس ملفًا نصيًا. احفظ الجدول بصيغة CSV أولًا.
admin-import-error-no-table = لا يمكن قراءة السطر الأول من هذا الملف كأسماء أعمدة
admin-import-error-passwords = يحتوي العمود «{ $heading }» على كلمات مرور يمكن لأي شخص قراءتها. لا تُستورد أبدًا: أزِل العمود ودَع كل شخص يعيِّن كلمة مروره.
admin-import-error-no-name = اختر العمود الذي يحتوي على اسم المستخدم
admin-import-error-twice = يحتوي عمودان على الشيء نفسه. اترك أحدهما.
admin-import-error-elsewhere = انتقل هذا الاستيراد إلى خطوة أخرى
admin-import-error-over = فات أوان التراجع عن هذا الاستيراد
