# Texts to phones, and what calls say. $brand is the short name of the organization, such as "Contoso".

# A text with a code of 6 digits, which comes first so that the notification shows it. Every character counts: the text
# should take at most 35 characters for "Contoso" where it is not written in Western European letters.
text-code = { $code } is your { $brand } code. Never share it.
# The same where there is no room for the warning.
text-code-bare = { $code } is your { $brand } code.

# A text to a mobile phone that its owner replaced or removed as a way back in. It should take at most 70 characters for
# "Contoso" where it is not written in Western European letters, and holds no link.
text-former-number = { $brand }: this number no longer lets you back into your account. Was this not you? Tell your help desk at once.

# A call with a code says these four sentences one after the other.
text-call-greeting = This is { $brand }.
# $digits: the digits of the code with pauses between them, such as 4, 8, 2, 1, 6, 0.
text-call-code = Your code is { $digits }.
text-call-again = Once more: { $digits }.
text-call-end = Nobody else needs this code.
