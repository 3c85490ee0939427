# Title of the page.
sign-in-form-title = تسجيل الدخول
sign-in-form-lead = إدارة كلمة المرور لحسابك في العمل.
sign-in-form-password-label = كلمة المرور
# Button.
sign-in-form-submit = تسجيل الدخول
# Link.
sign-in-form-forgot = نسيت كلمة المرور
# Link to the page on which an account is unlocked.
sign-in-form-locked = حسابي مقفل

sign-in-error-username-empty = يجب إدخال اسم المستخدم أو بريد العمل الإلكتروني
sign-in-error-password-empty = يجب إدخال كلمة المرور
# The same sentence for an unknown user name and for a wrong password: it must not tell which of the two it was.
sign-in-error-wrong = اسم المستخدم أو كلمة المرور غير صحيحة. يمكنك التأكد منهما والمحاولة مرة أخرى، أو إعادة تعيين كلمة المرور.
# Must not tell whether the account exists. $time: clock time, such as 2:15 PM.
sign-in-error-locked = تم إدخال كلمات مرور خاطئة مرات كثيرة. يمكن تسجيل الدخول مجددًا عند الساعة { $time }.
# The same where people may unlock their accounts themselves.
sign-in-error-locked-unlock = تم إدخال كلمات مرور خاطئة مرات كثيرة. يمكن تسجيل الدخول مجددًا عند الساعة { $time }، أو إلغاء قفل الحساب الآن.

# Title of the page after signing out.
sign-in-out-title = تم تسجيل خروجك
sign-in-out-lead = إذا كان هذا الكمبيوتر مشتركًا، فعليك إغلاق نافذة المتصفح أيضًا.
# Link that looks like a button.
sign-in-out-again = تسجيل الدخول مرة أخرى
