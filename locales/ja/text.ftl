# Texts to phones, and what calls say. $brand is the short name of the organization, such as "Contoso".

# A text with a code of 6 digits, which comes first so that the notification shows it. Every character counts: the text
# should take at most 35 characters for "Contoso" where it is not written in Western European letters.
text-code = { $code }：{ $brand }の確認コード。誰にも教えないでください。
# The same where there is no room for the warning.
text-code-bare = { $code }：{ $brand }の確認コード

# A text to a mobile phone that its owner replaced or removed as a way back in. It should take at most 70 characters for
# "Contoso" where it is not written in Western European letters, and holds no link.
text-former-number = { $brand }：この番号の登録が解除されました。お心当たりがない場合は、ヘルプデスクにご連絡ください。

# A text that an administrator sends to see whether texts arrive. It should take at most 70 characters for "Contoso" where
# it is not written in Western European letters.
text-trial = { $brand }：これはテストです。ポータルからのメッセージは届いています。
# A text with a code that its reader tells the help desk on the phone. At most 70 characters for "Contoso" where it is not
# written in Western European letters.
text-caller = { $code }：{ $brand }ヘルプデスクの確認コード。ご自身で電話した場合だけお伝えください。
# Said in a call with such a code, before the code.
text-caller-call-warning = ヘルプデスクがコードをお尋ねします。ご自身で電話をかけた場合だけお伝えください。

# A call with a code says these four sentences one after the other.
text-call-greeting = { $brand }です。
# $digits: the digits of the code with pauses between them, such as 4, 8, 2, 1, 6, 0.
text-call-code = 確認コードは、{ $digits } です。
text-call-again = もう一度お伝えします。{ $digits } です。
text-call-end = ほかの人がこのコードをお尋ねすることはありません。
