# The brand: how the portal looks and what it says.
admin-brand-nav = الهوية
admin-brand-title = الهوية
admin-brand-lead = تبقى التغييرات في مسودة إلى أن تنشرها. وحتى ذلك الحين لا يراها إلا المسؤولون.
admin-brand-back = العودة إلى الهوية

admin-brand-notice-saved = حُفظت المسودة.
admin-brand-notice-picture = أصبحت الصورة في المسودة.
admin-brand-notice-removed = أُزيلت الصورة من المسودة.
admin-brand-notice-discarded = أُلغيت المسودة. ما تراه الآن هو المنشور.
admin-brand-notice-published = تم النشر. يراه الجميع من الآن فصاعدًا.
admin-brand-notice-rolled-back = نُشر الإصدار السابق من جديد.

admin-brand-draft-none = لا شيء للنشر: المسودة مطابقة لما يراه الجميع.
admin-brand-draft-by = غيَّر { $name } المسودة في { $time }.
admin-brand-draft-at = تغيَّرت المسودة في { $time }.
# Link that looks like a button.
admin-brand-review = المراجعة والنشر
# Button.
admin-brand-discard = إلغاء المسودة
# Link and title.
admin-brand-history = الإصدارات السابقة
# Button.
admin-brand-save = حفظ المسودة
# Button.
admin-brand-update = تحديث المعاينة

admin-brand-names = الأسماء
admin-brand-display-name = اسم المؤسسة
admin-brand-short-name = الاسم المختصر
admin-brand-short-name-hint = 30 حرفًا على الأكثر. يظهر في عناوين رسائل البريد وفي الرسائل النصية.

admin-brand-look = المظهر
admin-brand-accent = اللون المميِّز
# $example: a color as it is typed.
admin-brand-accent-hint = مثل { $example }. تُشتق منه بقية الألوان وتبقى سهلة القراءة.
# Names the color picker for screen readers.
admin-brand-accent-pick = اختيار اللون المميِّز
admin-brand-contrast = تباين النص
admin-brand-contrast-aa = 4.5 إلى 1 على الأقل (AA)
admin-brand-contrast-aaa = 7 إلى 1 على الأقل (AAA)
admin-brand-corner = الزوايا
admin-brand-corner-sharp = حادة
admin-brand-corner-soft = مستديرة قليلًا
admin-brand-corner-round = مستديرة
admin-brand-dark = الوضع الداكن
admin-brand-dark-device = حسب إعداد كل جهاز
admin-brand-dark-never = فاتح دائمًا

# $colour and $accent are colors such as #816C00.
admin-brand-buttons-same = تستخدم الأزرار لونك كما هو.
admin-brand-buttons-moved = تستخدم الأزرار { $colour } لأن النص لا يُقرأ على { $accent }.
admin-brand-links-same = وتستخدمه الروابط أيضًا.
admin-brand-links-moved = تستخدم الروابط { $colour } لأن { $accent } باهت جدًا على الأبيض.
admin-brand-buttons-dark = في الصفحات الداكنة تستخدم الأزرار { $colour } لأن { $accent } تصعب رؤيته فيها.
admin-brand-links-dark = في الصفحات الداكنة تستخدم الروابط { $colour } لأن { $accent } داكن جدًا فيها.
admin-brand-colours-light = الصفحات الفاتحة
admin-brand-colours-dark = الصفحات الداكنة
admin-brand-pair-button = زر
admin-brand-pair-text = نص
admin-brand-pair-muted = تلميحات
admin-brand-pair-link = رابط
admin-brand-pair-soft-link = رابط على خلفية ملوَّنة
admin-brand-pair-edge = حد الزر
admin-brand-pair-field = حد الحقل
# A contrast ratio such as 4.5 : 1; $whole is the part before the decimal point, $tenths the digit after it.
admin-brand-ratio = { $whole }.{ $tenths } إلى 1

admin-brand-help-desk = مكتب المساعدة
admin-brand-help-desk-hint = طريقة واحدة على الأقل للوصول إلى من يساعد. تظهر في كل صفحة.
admin-brand-phone = رقم الهاتف
admin-brand-mail = عنوان البريد الإلكتروني
admin-brand-url = صفحة المساعدة
admin-brand-hours = ساعات العمل بالكلمات
admin-brand-links = الروابط
admin-brand-privacy = إشعار الخصوصية
admin-brand-terms = شروط الاستخدام
admin-brand-imprint = إشعار قانوني

admin-brand-texts = نصوصك الخاصة
admin-brand-texts-hint = نص بلا تنسيق. حيث لا تكتب شيئًا تستخدم البوابة نصوصها.
admin-brand-texts-language = لغة هذه النصوص
admin-brand-texts-language-hint = اختر لغة أخرى واحفظ المسودة لتكتب النصوص بتلك اللغة.
admin-brand-text-sign-in-heading = عنوان صفحة تسجيل الدخول
admin-brand-text-sign-in-lead = الجملة الأولى في صفحة تسجيل الدخول
admin-brand-text-user-name-label = تسمية حقل اسم المستخدم
admin-brand-text-user-name-hint = التلميح فوق هذا الحقل
admin-brand-text-forgot-lead = الجملة الأولى عند إعادة تعيين كلمة المرور
admin-brand-text-help-text = ما العمل إذا لم ينفع شيء
admin-brand-text-done-text = ما العمل بعد إعادة التعيين
admin-brand-text-footer-note = سطر أسفل كل صفحة
admin-brand-text-mail-footer = الأسطر الأخيرة في كل رسالة بريد
# $language is the name of a language in that language.
admin-brand-gap = { $missing ->
    [zero] لا ينقص في أي لغة ({ $missing })، ويظهر النص بلغة { $language }
    [one] ينقص في لغة واحدة ({ $missing })، ويظهر فيها النص بلغة { $language }
    [two] ينقص في لغتين ({ $missing })، ويظهر فيهما النص بلغة { $language }
    [few] ينقص في { $missing } لغات، ويظهر فيها النص بلغة { $language }
    [many] ينقص في { $missing } لغة، ويظهر فيها النص بلغة { $language }
   *[other] ينقص في { $missing } لغة، ويظهر فيها النص بلغة { $language }
}
admin-brand-gap-built-in = { $missing ->
    [zero] لا ينقص في أي لغة ({ $missing })
    [one] ينقص في لغة واحدة ({ $missing })، وتظهر فيها نصوص البوابة
    [two] ينقص في لغتين ({ $missing })، وتظهر فيهما نصوص البوابة
    [few] ينقص في { $missing } لغات، وتظهر فيها نصوص البوابة
    [many] ينقص في { $missing } لغة، وتظهر فيها نصوص البوابة
   *[other] ينقص في { $missing } لغة، وتظهر فيها نصوص البوابة
}

admin-brand-pictures = الصور
admin-brand-pictures-hint = 5 ميغابايت لكل صورة على الأكثر. نقص كل صورة ونغيِّر حجمها وننظِّفها. احفظ ما كتبته أعلاه قبل رفع صورة.
admin-brand-logo = الشعار العريض
admin-brand-logo-hint = يظهر أعلى الصفحات ورسائل البريد.
admin-brand-logo-dark = الشعار العريض للصفحات الداكنة
admin-brand-logo-dark-hint = إن لم يوجد ظهر الشعار العريض فيها أيضًا.
admin-brand-square = الشعار المربع
admin-brand-square-hint = يصبح رمزًا في علامة تبويب المتصفح وعلى الشاشة الرئيسية للهاتف.
admin-brand-picture-choose = الملف
# Button.
admin-brand-picture-upload = رفع
# Button.
admin-brand-picture-remove = إزالة
admin-brand-picture-none = اختر ملفًا
admin-brand-picture-large = اختر ملفًا لا يزيد على 5 ميغابايت
admin-brand-picture-empty = هذا الملف فارغ. اختر ملفًا آخر
admin-brand-picture-svg-large = يزيد حجم ملف SVG هذا على 512 كيلوبايت. صدِّره مبسَّطًا أو بصيغة PNG
admin-brand-picture-svg-entities = يحتوي ملف SVG هذا على تعريفات قد تُخفي شيئًا. صدِّره بصيغة SVG بسيطة أو بصيغة PNG
admin-brand-picture-svg-complex = يستخدم ملف SVG هذا مرشِّحات أو أنماطًا أو علامات، أو هو معقَّد أكثر من اللازم. صدِّره مبسَّطًا أو بصيغة PNG
admin-brand-picture-svg-blank = لا يمكن عرض شيء من ملف SVG هذا. حوِّل نصوصه إلى مسارات واستغنِ عن الصور المضمَّنة فيه
admin-brand-picture-format = هذا الملف ليس صورة SVG أو PNG أو JPEG أو WebP أو GIF. اختر ملفًا آخر
admin-brand-picture-pixels = في هذه الصورة نقاط أكثر من اللازم. اختر صورة لا يزيد ضلعها على 8192 نقطة ومجموعها على 40 مليون نقطة
admin-brand-picture-damaged = هذا الملف تالف. صدِّر الصورة من جديد واختر الملف الجديد
admin-brand-picture-blank = لا يظهر شيء في هذه الصورة: كل أجزائها شفافة

admin-brand-preview = معاينة
admin-brand-preview-page = الصفحة
admin-brand-preview-language = اللغة
admin-brand-preview-shade = فاتح أم داكن
admin-brand-shade-light = فاتح
admin-brand-shade-dark = داكن
admin-brand-shade-device = حسب إعداد هذا الجهاز
admin-brand-preview-width = العرض
admin-brand-width-phone = هاتف
admin-brand-width-desktop = حاسوب
admin-brand-page-sign-in = تسجيل الدخول
admin-brand-page-forgot = إعادة التعيين: اسم المستخدم
admin-brand-page-code = إعادة التعيين: الرمز
admin-brand-page-password = إعادة التعيين: كلمة مرور جديدة
admin-brand-page-done = إعادة التعيين: تمت
admin-brand-page-account = الحساب
admin-brand-page-register = التسجيل
admin-brand-page-confirm = «كل شيء صحيح»
admin-brand-page-help = المساعدة
admin-brand-page-fault = الصفحة غير موجودة
admin-brand-page-mail-code = بريد: الرمز
admin-brand-page-mail-reset = بريد: أُعيد تعيين كلمة المرور
admin-brand-page-mail-method = بريد: أُعدَّ شيء جديد
admin-brand-page-mail-link = بريد: رابط لتعيين كلمة مرور
admin-brand-page-mail-invitation = بريد: دعوة
admin-brand-page-mail-expires = بريد: كلمة المرور تنتهي قريبًا
admin-brand-page-text = رسالة نصية

admin-brand-link = عرضها على الآخرين
admin-brand-link-lead = كل من لديه هذا الرابط يرى المسودة كما هي الآن لمدة 24 ساعة. بعد التغيير التالي تحتاج إلى رابط جديد.
# Names the QR code for screen readers.
admin-brand-link-scan = الرابط نفسه لمسحه بالهاتف
# Stands on every page that is opened by such a link.
admin-brand-ribbon = مسودة
admin-brand-ribbon-label = صفحات المسودة

admin-brand-conflict-title = تغيَّرت في هذه الأثناء
admin-brand-column-field = العنصر
admin-brand-column-stored = المحفوظ الآن
admin-brand-column-typed = ما أدخلته
admin-brand-column-before = الآن
admin-brand-column-after = بعد النشر
admin-brand-column-version = الإصدار
admin-brand-column-published = تاريخ النشر
admin-brand-column-changes = ما تغيَّر
admin-brand-column-action = الإجراء
admin-brand-value-nothing = لا شيء
admin-brand-value-picture = صورة

admin-brand-publish-title = نشر الهوية
admin-brand-publish-lead = هذا ما يتغيَّر للجميع.
admin-brand-changes = التغييرات
admin-brand-advice = قبل النشر
admin-brand-advice-no-help = لم تُذكر أي طريقة للوصول إلى مكتب المساعدة. من يتعثر يرى نموذجًا بدلًا من ذلك.
admin-brand-advice-no-logo = لا يوجد شعار. يظهر الاسم مكانه.
admin-brand-advice-one-logo = يظهر الشعار نفسه في الصفحات الفاتحة والداكنة. عاينه في الوضع الداكن.
admin-brand-advice-no-square = لا يوجد شعار مربع. تظهر أيقونة البوابة في علامة تبويب المتصفح.
# Button.
admin-brand-publish = نشر

admin-brand-history-lead = تُحفظ آخر 50 إصدارًا. العودة تعني نشر إصدار سابق من جديد، وتبقى المسودة كما هي.
admin-brand-history-empty = لم يُنشر شيء بعد.
admin-brand-version = الإصدار { $number }
admin-brand-version-current = منشور
# Button.
admin-brand-rollback = نشره من جديد

# $field is the label of a field.
admin-brand-error-empty = { $field }: أدخِل شيئًا
admin-brand-error-long = { $field }: اكتب { $max } حرف أو أقل
admin-brand-error-character = { $field }: أزِل فواصل الأسطر والأحرف غير المرئية
admin-brand-error-link = { $field }: أدخِل عنوانًا كاملًا مثل https://www.contoso.example/help
admin-brand-error-mail = { $field }: أدخِل عنوان بريد إلكتروني مثل name@example.org
admin-brand-error-phone = { $field }: أدخِل رقم هاتف مثل +43 1 234 5678
admin-brand-error-colour = { $field }: أدخِل اللون على شكل علامة # وستة أرقام أو أحرف لاتينية
admin-brand-error-other = { $field }: لا يمكن حفظ هذا
admin-brand-error-gone = لم يعد هذا الإصدار محفوظًا
