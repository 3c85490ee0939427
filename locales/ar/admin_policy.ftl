# Link to this part of the administrator's portal.
admin-policy-nav = السياسة
admin-policy-title = السياسة

# First sentence of the page.
admin-policy-lead = شروط كلمات المرور، ومن يحق له إعادة تعيينها وبأي طرق إثبات. لا يسري أي شيء قبل أن ترى ما سيتغير.
admin-policy-submit = مراجعة التغييرات
admin-policy-submit-hint = سترى بعد ذلك ما سيتغير ومن سيُحرم من استعادة حسابه.
admin-policy-notice-saved = حُفظت القواعد وأصبحت سارية.
admin-policy-notice-nothing = لم يتغير شيء: هذه هي القواعد السارية بالفعل.

# The page on which changes are confirmed is no longer there.
admin-policy-notice-gone = حُفظت هذه التغييرات أو أُلغيت من قبل، أو انتهت مدتها. لم يتغير شيء الآن.
admin-policy-notice-reminding = رسائل البريد الإلكتروني في طريقها.
admin-policy-notice-reminded-before = سبق تذكير المستخدمين خلال اليوم الماضي. لا تُرسل هذه الرسالة إلى أحد مرتين في اليوم.

# Rules to start from.
admin-policy-presets = البدء من إعداد جاهز
admin-policy-preset-nist = إرشادات NIST لعام 2025
admin-policy-preset-nist-lead = كلمات مرور طويلة من دون شروط على أنواع الأحرف، وفق توصيات NIST SP 800-63B-4.
admin-policy-preset-microsoft = على غرار Microsoft
admin-policy-preset-microsoft-lead = كلمات مرور أقصر من أحرف متنوعة، وإثباتان لإعادة التعيين من بينهما أسئلة الأمان.
admin-policy-preset-strict = صارم
admin-policy-preset-strict-lead = كلمات مرور قوية لم تُسرَّب، وإثباتان، من دون هواتف أو أسئلة أمان.
admin-policy-preset-filled = مُلئ النموذج أدناه بهذا الإعداد ولم يُحفظ شيء. هذا ما سيغيره:
admin-policy-preset-same = هذه القواعد سارية بالفعل، ولن يغير هذا الإعداد شيئًا.
admin-policy-preset-back = العودة إلى القواعد السارية

# Heading of a table with what somebody else has saved meanwhile.
admin-policy-newer-title = المحفوظ الآن
admin-policy-newer-same = ما أدخلته مطابق للمحفوظ الآن.

# Column heads of that table.
admin-policy-newer-stored = المحفوظ
admin-policy-newer-typed = ما أدخلته

# Column heads of a table of changes.
admin-policy-changes-rule = القاعدة
admin-policy-changes-before = حتى الآن
admin-policy-changes-after = بعد التغيير

# Values of a rule that is on or off.
admin-policy-on = مفعّل
admin-policy-off = معطّل

# Where a list is empty.
admin-policy-none = لا شيء

# Ends a list that is not shown whole.
admin-policy-more = وغيرها: { $more }

# What may be typed.
admin-policy-range = من { $least } إلى { $most }.
admin-policy-range-or-off = من { $least } إلى { $most }، أو 0 للتعطيل.

# Headings of groups of rules.
admin-policy-panel-passwords = كلمات المرور
admin-policy-panel-reset = إعادة التعيين وإلغاء القفل
admin-policy-panel-registration = التسجيل
admin-policy-panel-questions = أسئلة الأمان
admin-policy-panel-questions-lead = أضعف طرق الإثبات: قد يعرف الآخرون الإجابات أو يجدونها. لا يستخدمها المسؤولون أبدًا.
admin-policy-panel-expiry = انتهاء الصلاحية
admin-policy-panel-expiry-lead = تنصح NIST بعدم إنهاء صلاحية كلمات المرور بمواعيد ثابتة.
admin-policy-panel-abuse = المحاولات الخاطئة والغرباء
admin-policy-panel-messages = الرسائل النصية والمكالمات

# Each rule has a name, and a sentence on what users notice of it. $n is its number.
admin-policy-min-length = الحد الأدنى للأحرف
admin-policy-min-length-notice = الحد الأدنى لعدد أحرف كلمة المرور الجديدة: { $n }.
admin-policy-max-length = الحد الأقصى للأحرف
admin-policy-max-length-notice = الحد الأقصى لعدد أحرف كلمة المرور الجديدة: { $n }.
admin-policy-classes = أنواع الأحرف
admin-policy-classes-notice = أقل عدد من الأنواع في كلمة المرور الجديدة من بين الأحرف الصغيرة والكبيرة والأرقام والرموز: { $n }.
admin-policy-classes-off = يُقبل أي نوع من الأحرف.
admin-policy-row = الأحرف المتكررة أو المتتالية
admin-policy-row-notice = أقصى عدد من الأحرف في سلسلة مثل aaaa أو 1234: { $n }.
admin-policy-row-off = يمكن أن تكون السلاسل مثل aaaa أو 1234 بأي طول.
admin-policy-history = كلمات المرور السابقة
admin-policy-history-notice = عدد كلمات المرور الأخيرة التي لا يمكن استخدامها مجددًا: { $n }.
admin-policy-history-off = يمكن استخدام كلمات المرور السابقة مجددًا.
admin-policy-strength = القوة المقدَّرة
admin-policy-strength-notice = تُرفض كلمات المرور التي تقل قوتها المقدَّرة من 4 عن: { $n }.
admin-policy-strength-off = تُعرض القوة المقدَّرة ولا تُرفض بسببها أي كلمة مرور.
admin-policy-min-age = الأيام قبل التغيير التالي
admin-policy-min-age-notice = عدد الأيام التي يحتفظ فيها المستخدم بكلمة مرور جديدة، مع إمكان إعادة التعيين دائمًا: { $n }.
admin-policy-min-age-off = يمكن للمستخدمين تغيير كلمة المرور الجديدة فورًا.
admin-policy-breached = رفض كلمات المرور المسرَّبة
admin-policy-breached-notice = عند التفعيل تُرفض كلمات المرور المعروفة من تسريبات البيانات، ولا يغادر شيء هذا الجهاز.
admin-policy-lacks-breached = ينبغي رفض كلمات المرور المسرَّبة، لكن لا توجد قائمة بها هنا، فلا يُرفض منها شيء. يُنشئها المشغّل بهذا الأمر:
admin-policy-banned = الكلمات المحظورة
admin-policy-banned-notice = كلمة في كل سطر، مثل اسم مؤسستك أو منتجاتها. تُرفض كلمات المرور المبنية عليها.
admin-policy-expiry = مدة صلاحية كلمة المرور بالأيام
admin-policy-expiry-notice = عدد الأيام التي يجب بعدها تعيين كلمة مرور جديدة: { $n }.
admin-policy-expiry-off = لا تنتهي صلاحية كلمات المرور.
admin-policy-warning = أيام الإشعار المسبق
admin-policy-warning-notice = عدد الأيام التي يُبلَّغ المستخدمون قبلها عند تسجيل الدخول وبالبريد الإلكتروني: { $n }.
admin-policy-temporary = مدة عمل كلمة المرور المؤقتة بالساعات
admin-policy-temporary-notice = عدد الساعات التي يجب خلالها استبدال كلمة المرور المؤقتة: { $n }.
admin-policy-link = مدة عمل رابط إعادة التعيين بالساعات
admin-policy-link-notice = عدد الساعات التي يمكن خلالها تعيين كلمة مرور جديدة برابط مُرسل بالبريد: { $n }.
admin-policy-invitation = مدة عمل الدعوة بالأيام
admin-policy-invitation-notice = عدد الأيام التي يعيّن خلالها المستخدمون الجدد أول كلمة مرور: { $n }.
admin-policy-scope = من يحق له إعادة التعيين
admin-policy-scope-notice = على الآخرين الاتصال بالدعم.
admin-policy-scope-nobody = لا أحد
admin-policy-scope-administrators = المسؤولون فقط
admin-policy-scope-local = المستخدمون المحفوظة كلمات مرورهم هنا
admin-policy-scope-groups = أعضاء مجموعات مختارة
admin-policy-scope-everyone = الجميع
admin-policy-groups = المجموعات التي يحق لها إعادة التعيين
admin-policy-groups-notice = لا تُحتسب إلا مع «أعضاء مجموعات مختارة».
admin-policy-methods = طرق الإثبات المسموح بها
admin-policy-methods-notice = يمكن للمستخدمين تسجيل هذه الطرق واستخدامها. لا يستخدم المسؤولون أسئلة الأمان أبدًا.
admin-policy-gates = عدد الإثباتات لإعادة التعيين
admin-policy-gates-notice = عدد الإثباتات المطلوبة قبل كلمة مرور جديدة أو إلغاء القفل، ويقدم المسؤولون اثنين دائمًا: { $n }.
admin-policy-unlock = إلغاء القفل من دون كلمة مرور جديدة
admin-policy-unlock-notice = عند التفعيل يمكن لمن يعرف كلمة مروره إلغاء قفل الحساب والاحتفاظ بها.
admin-policy-tell = إبلاغ المسؤولين الآخرين
admin-policy-tell-notice = عند التفعيل تصلهم رسالة كلما أعاد أحدهم تعيين كلمة مروره.
admin-policy-ask = الطلب عند تسجيل الدخول
admin-policy-ask-notice = عند التفعيل يُطلب التسجيل عند تسجيل الدخول ممن لم يسجّل ما يكفي.
admin-policy-required = عدد طرق الاستعادة المطلوب تسجيلها
admin-policy-required-notice = العدد المطلوب من المستخدمين، ولا يقل أبدًا عن عدد الإثباتات لإعادة التعيين: { $n }.
admin-policy-grace = أيام التأجيل
admin-policy-grace-notice = عدد الأيام التي يمكن فيها تخطي التسجيل بعد أول طلب: { $n }.
admin-policy-grace-off = لا يمكن تأجيل التسجيل.
admin-policy-confirm = الأيام حتى تأكيد البيانات من جديد
admin-policy-confirm-notice = عدد الأيام التي يراجع بعدها المستخدمون ما سجلوه ويؤكدونه: { $n }.
admin-policy-confirm-off = لا يُطلب من المستخدمين تأكيد ما سجلوه أبدًا.
admin-policy-remind = أيام تأجيل التأكيد
admin-policy-remind-notice = عدد الأيام التي يمكن فيها اختيار «التذكير غدًا»: { $n }.
admin-policy-remind-off = لا يمكن تأجيل التأكيد.
admin-policy-registered = عدد الأسئلة المطلوب تسجيلها
admin-policy-registered-notice = عدد الأسئلة التي يختارها المستخدمون ويجيبون عنها: { $n }.
admin-policy-answered = عدد الأسئلة المطروحة
admin-policy-answered-notice = عدد ما يُطرح منها عند إعادة التعيين، ويجب أن تصح جميع الإجابات: { $n }.
admin-policy-min-answer = الحد الأدنى لأحرف الإجابة
admin-policy-min-answer-notice = تُرفض الإجابات التي يقل عدد أحرفها عن: { $n }.
admin-policy-max-answer = الحد الأقصى لأحرف الإجابة
admin-policy-max-answer-notice = تُرفض الإجابات التي يزيد عدد أحرفها على: { $n }.
admin-policy-lockout = كلمات المرور الخاطئة قبل القفل
admin-policy-lockout-notice = عدد كلمات المرور الخاطئة التي يُقفل بعدها تسجيل الدخول دقيقة، ثم مدة أطول في كل مرة: { $n }.
admin-policy-conceal = إخفاء الحسابات
admin-policy-conceal-notice = عند التفعيل يرى صاحب اسم غير موجود الصفحات نفسها كغيره. عند التعطيل تذكر الصفحات المشكلة.
admin-policy-work = إبطاء إعادة التعيين المتكررة
admin-policy-work-notice = عند التفعيل يعمل المتصفح لحظة قبل بدء إعادة تعيين أخرى خلال الساعة نفسها، من دون صور تُقرأ.
admin-policy-wait = ثواني الانتظار بدلًا من ذلك
admin-policy-wait-notice = عدد ثواني الانتظار إذا كان المتصفح لا يشغّل البرامج النصية: { $n }.
admin-policy-messages = الرسائل خلال 24 ساعة
admin-policy-messages-notice = الرسائل والمكالمات إلى الجميع معًا: { $n }. بعد ذلك على المستخدمين اختيار طريقة أخرى.
admin-policy-per-country = إلى بلد واحد
admin-policy-per-country-notice = الرسائل والمكالمات إلى بلد واحد خلال 24 ساعة: { $n }.
admin-policy-per-number = إلى رقم واحد
admin-policy-per-number-notice = الرسائل والمكالمات إلى رقم واحد خلال 24 ساعة: { $n }.
admin-policy-countries = البلدان

# Two-letter codes, such as the ones for Austria and Germany.
admin-policy-countries-notice = رموز من حرفين تفصلها مسافات. لا تصل الرسائل والمكالمات إلى أرقام البلدان الأخرى. يعني الفراغ جميع البلدان.

# What is wrong with what was typed.
admin-policy-error-number = أدخِل عددًا صحيحًا من { $least } إلى { $most }
admin-policy-error-number-or-off = أدخِل عددًا صحيحًا من { $least } إلى { $most }، أو 0 للتعطيل
admin-policy-error-choice = اختر مما هو معروض
admin-policy-error-no-group = اختر مجموعة واحدة على الأقل يحق لها إعادة التعيين
admin-policy-error-no-method = اختر طريقة إثبات واحدة على الأقل
admin-policy-error-word = لا يمكن حظر «{ $word }»: طول الكلمة من { $least } إلى { $most } حرفًا
admin-policy-error-words = أقصى عدد من الكلمات المحظورة مع كلمات مجموعة: { $most }، والعدد الآن { $count }
admin-policy-error-country = «{ $typed }» ليس رمز بلد من حرفين

# $wanted and $there are numbers.
admin-policy-error-gates = عدد الإثباتات المطلوبة { $wanted }، وما تتيحه الطرق المسموح بها { $there }
admin-policy-error-required = المطلوب تسجيله { $wanted }، والممكن بالطرق المسموح بها { $there }
admin-policy-error-answered = عدد الأسئلة المطروحة { $wanted }، والمسجَّل منها { $there } فقط
admin-policy-error-offered = عدد الأسئلة المطلوب تسجيلها { $wanted }، والمعروض منها { $there } فقط
admin-policy-error-answer-length = لا يمكن أن يكون الحد الأدنى لأحرف الإجابة { $wanted } والأقصى { $there }
admin-policy-error-weak = ستكفي أسئلة الأمان وحدها لتعيين كلمة مرور جديدة. اطلب إثباتين، أو وافق على ذلك أدناه.

# OWASP ASVS is a standard.
admin-policy-accept-weak = أوافق على الاكتفاء بأسئلة الأمان، وأعلم أن ذلك لا يستوفي OWASP ASVS 6.4.2.

# Rules that members of a group keep instead.
admin-policy-group-rules = مجموعات لها قواعدها الخاصة
admin-policy-group-rules-none = لا توجد مجموعة لها قواعد خاصة لكلمات المرور.
admin-policy-group-rules-lead = إذا كان الشخص في عدة مجموعات، تسري قواعد المجموعة ذات الأولوية الأصغر رقمًا.
admin-policy-group-rules-group = المجموعة
admin-policy-group-rules-priority = الأولوية
admin-policy-group-rules-own = القواعد الخاصة
admin-policy-group-rules-command = يغيّرها المشغّل بهذا الأمر:

# The page that shows what would change.
admin-policy-confirm-title = تأكيد التغييرات
admin-policy-confirm-lead = لم يتغير شيء حتى الآن.
admin-policy-confirm-back = العودة إلى السياسة
admin-policy-confirm-submit = حفظ هذه القواعد
admin-policy-confirm-discard = إلغاء
admin-policy-confirm-administrators = بهذه القواعد لا يمكن للمسؤولين إعادة تعيين كلمات مرورهم: يقدمون إثباتين دائمًا ولا يجيبون عن أسئلة الأمان أبدًا.

# Who would be locked out.
admin-policy-guard-title = من لن يتمكن من إعادة التعيين
admin-policy-guard-nobody = سيظل بإمكان جميع المستخدمين إعادة التعيين، وعددهم { $users }.
admin-policy-guard-barred = عدد من لن يتمكنوا من إعادة التعيين: { $barred } من أصل { $users }.
admin-policy-guard-newly = منهم من يستطيع ذلك اليوم: { $newly }.
admin-policy-guard-counted = وقت العد: { $time }. لا تُحتسب الحسابات المعطّلة والمقفلة.
admin-policy-guard-list = عرض القائمة
admin-policy-guard-days = الأيام المتاحة للتسجيل
admin-policy-guard-days-hint = عدد من تصلهم رسالة تطلب تسجيل المزيد حتى ذلك الموعد: { $short }.
admin-policy-guard-remind = تذكيرهم
admin-policy-guard-reminding = بدأ التذكير { $time }، وعدد من أُرسلت إليهم الرسالة: { $count }.

# The list of those who would be locked out.
admin-policy-list-title = المستخدمون الذين لن يتمكنوا من إعادة التعيين
admin-policy-list-lead = وفق القواعد المقترحة التي لم تسرِ بعد.
admin-policy-list-back = العودة إلى التغييرات
admin-policy-list-empty = لن يُحرم أحد من استعادة حسابه.
admin-policy-list-user = المستخدم
admin-policy-list-held = المسجَّل
admin-policy-list-why = السبب
admin-policy-list-today = يستطيع اليوم
admin-policy-list-administrator = مسؤول
admin-policy-list-scope = لا يحق له إعادة التعيين
admin-policy-list-short = لم يسجّل ما يكفي
admin-policy-yes = نعم
admin-policy-no = لا
