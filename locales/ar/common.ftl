# The name of this language, in this language, as it stands in the list of languages.
language-name = العربية
# ltr or rtl. Not shown.
language-direction = rtl

# Link for keyboard users, first on every page.
common-skip = الانتقال إلى المحتوى الرئيسي
# Stands before the title of a page in the browser's tab when something has to be corrected.
common-title-error = خطأ:
# Stands after the title of a page in the browser's tab.
common-title-step = (الخطوة { $now } من { $all })
common-step = الخطوة { $now } من { $all }

# Heading of the box that lists what has to be corrected.
common-errors-title = هناك مشكلة

common-username-label = اسم المستخدم أو بريد العمل الإلكتروني

# Button in the password box: shows what was typed. Keep it short.
common-password-show = إظهار
# The same button, while the password can be seen. Keep it short.
common-password-hide = إخفاء
# Read out to people who cannot see the page.
common-password-shown = كلمة المرور ظاهرة
# Read out to people who cannot see the page.
common-password-hidden = كلمة المرور مخفية
# "Caps Lock" is the name of the key, as printed on keyboards of your country.
common-caps-lock = مفتاح Caps Lock مفعّل.

# Names the links in the header for screen readers.
common-nav-label = حسابك
# Read out before the name of the person, which is a link to the account.
common-account-link = حسابك
# Button.
common-sign-out = تسجيل الخروج
# Link, shown in the demonstration only: the mails, texts and calls that were sent.
common-demo-outbox = رسائل العرض التجريبي

# Read out before the name of the language now in use.
common-language-label = اللغة:
# Names the links in the footer for screen readers.
common-help-nav-label = المساعدة والمعلومات القانونية
# Link to the help page.
common-help-link = المساعدة
# A phone number or mail address follows.
common-help-desk = مكتب الدعم:
common-help-phone = الهاتف
common-help-mail = البريد الإلكتروني
common-help-url = الموقع الإلكتروني
# The opening hours follow.
common-help-hours = ساعات العمل
common-privacy = الخصوصية
common-terms = شروط الاستخدام
# The page that says who is responsible for this website.
common-imprint = الإشعار القانوني
