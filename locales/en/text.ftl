# Texts to phones, and what calls say. $brand is the short name of the organization, such as "Contoso".

# A text with a code of 6 digits, which comes first so that the notification shows it. Every character counts: the text
# should take at most 35 characters for "Contoso" where it is not written in Western European letters.
text-code = { $code } is your { $brand } code. Never share it.
# The same where there is no room for the warning.
text-code-bare = { $code } is your { $brand } code.

# A text to a mobile phone that its owner replaced or removed as a way back in. It should take at most 70 characters for
# "Contoso" where it is not written in Western European letters, and holds no link.
text-former-number = { $brand }: this number no longer lets you back into your account. Was this not you? Tell your help desk at once.

# A text that an administrator sends to see whether texts arrive. It should take at most 70 characters for "Contoso" where
# it is not written in Western European letters.
text-trial = { $brand }: this is a test. Texts of your portal arrive.
# A text with a code that its reader tells the help desk on the phone. At most 70 characters for "Contoso" where it is not
# written in Western European letters.
text-caller = { $code }: the { $brand } help desk asks for this code. Tell it only if you called them.
# Said in a call with such a code, before the code.
text-caller-call-warning = The help desk asks for a code. Tell it only if you called them.

# A call with a code says these four sentences one after the other.
text-call-greeting = This is { $brand }.
# $digits: the digits of the code with pauses between them, such as 4, 8, 2, 1, 6, 0.
text-call-code = Your code is { $digits }.
text-call-again = Once more: { $digits }.
text-call-end = Nobody else needs this code.
