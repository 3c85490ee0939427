# Texts to phones, and what calls say. $brand is the short name of the organization, such as "Contoso".

# A text with a code of 6 digits, which comes first so that the notification shows it. Every character counts: the text
# should take at most 35 characters for "Contoso" where it is not written in Western European letters.
text-code = { $code } ist Ihr Code für { $brand }. Geben Sie ihn nicht weiter.
# The same where there is no room for the warning.
text-code-bare = { $code } ist Ihr Code für { $brand }.

# A text to a mobile phone that its owner replaced or removed as a way back in. It should take at most 70 characters for
# "Contoso" where it is not written in Western European letters, and holds no link.
text-former-number = { $brand }: Diese Nummer ist nicht mehr für Ihr Konto hinterlegt. Waren Sie das nicht? Sagen Sie es sofort dem Helpdesk.

# A text that an administrator sends to see whether texts arrive. It should take at most 70 characters for "Contoso" where
# it is not written in Western European letters.
text-trial = { $brand }: Das ist ein Test. SMS Ihres Portals kommen an.
# A text with a code that its reader tells the help desk on the phone. At most 70 characters for "Contoso" where it is not
# written in Western European letters.
text-caller = { $code }: Der Helpdesk von { $brand } fragt nach diesem Code. Nennen Sie ihn nur, wenn Sie selbst angerufen haben.
# Said in a call with such a code, before the code.
text-caller-call-warning = Der Helpdesk fragt nach einem Code. Nennen Sie ihn nur, wenn Sie selbst angerufen haben.

# A call with a code says these four sentences one after the other.
text-call-greeting = Hier ist { $brand }.
# $digits: the digits of the code with pauses between them, such as 4, 8, 2, 1, 6, 0.
text-call-code = Ihr Code lautet { $digits }.
text-call-again = Noch einmal: { $digits }.
text-call-end = Niemand sonst braucht diesen Code.
