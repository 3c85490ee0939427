# The hints are items of a list with the heading "Your new password needs:". The errors stand at the password box.

# $min: a number of characters, 8 or more.
policy-length-min-hint = Mindestens { $min } Zeichen
# $used: how many characters were typed.
policy-length-min-error = Verwenden Sie mindestens { $min } Zeichen. Sie haben { $used } verwendet.

policy-length-max-hint = Höchstens { $max } Zeichen
policy-length-max-error = Verwenden Sie höchstens { $max } Zeichen

policy-characters-error = Verwenden Sie nur Buchstaben, Ziffern, Leerzeichen und sichtbare Sonderzeichen

# "Organization": the company or institution the person works for.
policy-own-data-hint = Ohne Ihren Namen, Ihren Benutzernamen oder den Namen Ihrer Organisation
policy-own-data-error = Verwenden Sie im Kennwort nicht Ihren Namen, Ihren Benutzernamen oder den Namen Ihrer Organisation

policy-same-as-current-error = Das neue Kennwort ist dasselbe wie das aktuelle. Wählen Sie ein anderes.
