# Title of the page.
password-form-title = تغيير كلمة المرور
# $username: the user name of the account.
password-form-lead = للحساب { $username }
password-form-current-label = كلمة المرور الحالية
password-form-new-label = كلمة المرور الجديدة
password-form-sessions = يبقى تسجيل دخولك هنا قائمًا. أما أجهزتك الأخرى فيتم تسجيل خروجها من هذه البوابة.
# Button.
password-form-submit = تغيير كلمة المرور
# Link.
password-form-back = العودة إلى حسابك
# Shown on the account page.
password-notice-changed = تم تغيير كلمة المرور. أرسلنا إليك رسالة بريد إلكتروني تؤكد ذلك.

# Only without JavaScript: the second box for the same password.
password-confirm-label = إعادة كتابة كلمة المرور الجديدة

# Heading over the list of rules, which are short phrases: "At least 15 characters".
password-rules-title = شروط كلمة المرور الجديدة:
# Heading over the rules that cannot be ticked while typing.
password-rules-later = نتحقق من هذا عند الحفظ:
# State of a rule, read out after it: the password keeps the rule.
password-rules-met = مستوفى
# State of a rule, read out after it: the password does not keep the rule yet.
password-rules-open = غير مستوفى بعد
# Read out after a pause in typing. $met and $all: numbers of rules.
password-rules-say = الشروط المستوفاة: { $met } من { $all }

# Button under the box: puts a password made by chance into it.
password-suggest = اقتراح كلمة مرور
# Read out to people who cannot see the page.
password-suggested = تم اقتراح كلمة مرور وهي ظاهرة في الحقل.
# Button: copies the suggested password.
password-copy = نسخ
# Read out to people who cannot see the page.
password-copied = تم النسخ

password-error-current-empty = يجب إدخال كلمة المرور الحالية
password-error-current-wrong = كلمة المرور الحالية غير صحيحة. يجب إدخالها مرة أخرى.
# $time: the time of day from which it can be tried again.
password-error-locked = تم إدخال كلمات مرور خاطئة مرات كثيرة. يمكن المحاولة مجددًا عند الساعة { $time }.
password-error-new-empty = يجب إدخال كلمة مرور جديدة
password-error-repeat = تجب كتابة كلمة المرور نفسها في الحقلين
