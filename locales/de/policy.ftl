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

# $min: how many of the four kinds.
policy-classes-hint =
    { $min ->
        [one] Mindestens eines davon: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen
       *[other] Mindestens { $min } davon: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen
    }
policy-classes-error =
    { $min ->
        [one] Verwenden Sie mindestens eines davon: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen
       *[other] Verwenden Sie mindestens { $min } davon: Kleinbuchstaben, Großbuchstaben, Ziffern, Sonderzeichen
    }

# In a row: "aaaa" or "1234". $max: 2 to 8.
policy-repetition-hint = Höchstens { $max } gleiche oder fortlaufende Zeichen hintereinander, wie aaaa oder 1234
policy-repetition-error = Verwenden Sie höchstens { $max } gleiche oder fortlaufende Zeichen hintereinander, wie aaaa oder 1234

# Words like "password", "summer" or the name of a product, with or without a few digits added.
policy-banned-words-hint = Nicht nur Wörter, die leicht zu erraten sind
policy-banned-words-error = Dieses Kennwort besteht aus Wörtern, die leicht zu erraten sind. Fügen Sie andere Wörter hinzu.

policy-common-hint = Kein Kennwort, das viele verwenden
policy-common-error = Dieses Kennwort verwenden viele. Wählen Sie ein anderes.

# Found in a list of passwords that were stolen somewhere and published, by whomever they were used.
policy-breached-hint = Kein Kennwort, das aus einem Datenleck bekannt ist
policy-breached-error = Dieses Kennwort ist aus einem Datenleck einer Website bekannt. Wählen Sie ein anderes.

# How hard a password is to guess. The names of the steps are those of policy-strength-1 to -4.
policy-strength-hint-1 = Stärke mindestens „schwach“
policy-strength-hint-2 = Stärke mindestens „mittel“
policy-strength-hint-3 = Stärke mindestens „gut“
policy-strength-hint-4 = Stärke „stark“
policy-strength-error = Dieses Kennwort ist zu leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu.

# Stands before the name of a step: "Strength: Good".
policy-strength-label = Stärke:
policy-strength-0 = sehr schwach
policy-strength-1 = schwach
policy-strength-2 = mittel
policy-strength-3 = gut
policy-strength-4 = stark

# Tips under the strength, one at a time.
policy-tip-keys = Benachbarte Tasten sind leicht zu erraten.
policy-tip-repeats = Wiederholungen sind leicht zu erraten.
policy-tip-common = Das ähnelt einem Kennwort, das viele verwenden.
policy-tip-sequences = Folgen wie abc oder 6543 sind leicht zu erraten.
policy-tip-dates = Jahreszahlen und Datumsangaben sind leicht zu erraten.
policy-tip-names = Namen von Personen sind leicht zu erraten.
policy-tip-words = Fügen Sie ein oder zwei Wörter hinzu. Seltene Wörter sind besser.

# $last: how many passwords do not come back, the present one among them.
policy-history-hint =
    { $last ->
        [one] Nicht Ihr aktuelles Kennwort
       *[other] Keines Ihrer letzten { $last } Kennwörter
    }
policy-history-error = Dieses Kennwort haben Sie schon einmal verwendet. Wählen Sie ein neues.

# $days: how many days a password must be kept.
policy-min-age-hint =
    { $days ->
        [one] Frühestens einen Tag nach Ihrer letzten Änderung
       *[other] Frühestens { $days } Tage nach Ihrer letzten Änderung
    }
# $days: how many days are left.
policy-min-age-error =
    { $days ->
        [one] Sie haben Ihr Kennwort erst vor Kurzem geändert. In einem Tag können Sie es wieder ändern.
       *[other] Sie haben Ihr Kennwort erst vor Kurzem geändert. In { $days } Tagen können Sie es wieder ändern.
    }

policy-same-as-current-error = Das neue Kennwort ist dasselbe wie das aktuelle. Wählen Sie ein anderes.
