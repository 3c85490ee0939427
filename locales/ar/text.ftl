# Texts to phones, and what calls say. $brand is the short name of the organization, such as "Contoso".

# A text with a code of 6 digits, which comes first so that the notification shows it. Every character counts: the text
# should take at most 35 characters for "Contoso" where it is not written in Western European letters.
text-code = { $code } رمزك في { $brand }. لا تشاركه.
# The same where there is no room for the warning.
text-code-bare = { $code } رمزك في { $brand }.

# A text to a mobile phone that its owner replaced or removed as a way back in. It should take at most 70 characters for
# "Contoso" where it is not written in Western European letters, and holds no link.
text-former-number = أُلغي تسجيل رقمك في { $brand }. ألست من فعل ذلك؟ يجب إبلاغ مكتب الدعم.

# A text that an administrator sends to see whether texts arrive. It should take at most 70 characters for "Contoso" where
# it is not written in Western European letters.
text-trial = { $brand }: هذا اختبار. الرسائل النصية لبوابتك تصل.
# A text with a code that its reader tells the help desk on the phone. At most 70 characters for "Contoso" where it is not
# written in Western European letters.
text-caller = { $code } رمز مكتب دعم { $brand }. لا تذكره إلا إذا كنت المتصل.
# Said in a call with such a code, before the code.
text-caller-call-warning = يطلب مكتب الدعم رمزًا. لا تذكره إلا إذا كنت أنت المتصل.

# A call with a code says these four sentences one after the other.
text-call-greeting = هذه مكالمة من { $brand }.
# $digits: the digits of the code with pauses between them, such as 4, 8, 2, 1, 6, 0.
text-call-code = رمزك هو { $digits }.
text-call-again = مرة أخرى: { $digits }.
text-call-end = لا أحد غيرك يحتاج إلى هذا الرمز.
