# Pages on which an account that wrong passwords locked is unlocked, and its password kept.

# Title of the page.
unlock-start-title = إلغاء قفل الحساب
unlock-start-lead = أخبرنا من أنت. سنتحقق من هويتك ثم نلغي قفل حسابك، وتبقى كلمة المرور كما هي.
# Title of the page that says why this account cannot be unlocked here.
unlock-barred-title = لا يمكنك إلغاء قفل هذا الحساب بنفسك
# Title of the page on which people say what they need.
unlock-purpose-title = ما الذي تحتاج إليه؟
# A choice, and what it means.
unlock-purpose-reset = نسيت كلمة المرور
unlock-purpose-reset-hint = ستُعيّن كلمة مرور جديدة.
# A choice, and what it means.
unlock-purpose-unlock = أعرف كلمة المرور لكن لا يمكنني تسجيل الدخول
unlock-purpose-unlock-hint = سنلغي قفل حسابك، وتبقى كلمة المرور كما هي.
unlock-purpose-error-empty = يجب اختيار ما تحتاج إليه
unlock-gate-passed = اكتمل التحقق الأول. وبعد تحقق آخر يُلغى قفل حسابك.
# Title of the last page.
unlock-done-title = تم إلغاء قفل حسابك
unlock-done-lead = يمكنك تسجيل الدخول الآن. كلمة المرور لم تتغير.
# Title of the last page where there was nothing to unlock.
unlock-open-title = حسابك غير مقفل
unlock-open-lead = يمكنك تسجيل الدخول بكلمة المرور.
# $time: date and clock time.
unlock-last-wrong = أُدخلت آخر كلمة مرور خاطئة في { $time }.
# Heading over a list of causes.
unlock-causes-title = أسباب شائعة لقفل الحساب
unlock-causes-saved = كلمة مرور قديمة محفوظة على هاتف أو في متصفح أو في تطبيق بريد
unlock-causes-caps = مفتاح Caps Lock مفعّل
unlock-causes-keyboard = لوحة المفاتيح مضبوطة على لغة أخرى
# Button.
unlock-forgotten = لا أتذكر كلمة المرور
