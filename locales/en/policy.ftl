# The hints are items of a list with the heading "Your new password needs:". The errors stand at the password box.

# $min: a number of characters, 8 or more.
policy-length-min-hint = At least { $min } characters
# $used: how many characters were typed.
policy-length-min-error = Use at least { $min } characters. You used { $used }.

policy-length-max-hint = { $max } characters or fewer
policy-length-max-error = Use { $max } characters or fewer

policy-characters-error = Use only letters, digits, spaces and symbols that can be seen

# "Organization": the company or institution the person works for.
policy-own-data-hint = Not your name, your user name or your organization’s name
policy-own-data-error = Do not use your name, your user name or your organization’s name in the password

# $min: how many of the four kinds.
policy-classes-hint =
    { $min ->
        [one] At least one of these: lower-case letters, capital letters, digits, symbols
       *[other] At least { $min } of these: lower-case letters, capital letters, digits, symbols
    }
policy-classes-error =
    { $min ->
        [one] Use at least one of these: lower-case letters, capital letters, digits, symbols
       *[other] Use at least { $min } of these: lower-case letters, capital letters, digits, symbols
    }

# In a row: "aaaa" or "1234". $max: 2 to 8.
policy-repetition-hint = No more than { $max } equal or consecutive characters in a row, such as aaaa or 1234
policy-repetition-error = Use no more than { $max } equal or consecutive characters in a row, such as aaaa or 1234

# Words like "password", "summer" or the name of a product, with or without a few digits added.
policy-banned-words-hint = Not just words that are easy to guess
policy-banned-words-error = This password is made of words that are easy to guess. Add other words.

policy-common-hint = Not a password that many people use
policy-common-error = This password is used by many people. Choose another.

# Found in a list of passwords that were stolen somewhere and published, by whomever they were used.
policy-breached-hint = Not a password that is known from a data breach
policy-breached-error = This password is known from a data breach at some website. Choose another.

# How hard a password is to guess. The names of the steps are those of policy-strength-1 to -4.
policy-strength-hint-1 = Strength of at least “Weak”
policy-strength-hint-2 = Strength of at least “Fair”
policy-strength-hint-3 = Strength of at least “Good”
policy-strength-hint-4 = Strength of “Strong”
policy-strength-error = This password is too easy to guess. Add a word or two.

# Stands before the name of a step: "Strength: Good".
policy-strength-label = Strength:
policy-strength-0 = Very weak
policy-strength-1 = Weak
policy-strength-2 = Fair
policy-strength-3 = Good
policy-strength-4 = Strong

# Tips under the strength, one at a time.
policy-tip-keys = Neighboring keys are easy to guess.
policy-tip-repeats = Repetitions are easy to guess.
policy-tip-common = This is close to a password that many people use.
policy-tip-sequences = Sequences like abc or 6543 are easy to guess.
policy-tip-dates = Years and dates are easy to guess.
policy-tip-names = Names of people are easy to guess.
policy-tip-words = Add another word or two. Uncommon words are better.

# $last: how many passwords do not come back, the present one among them.
policy-history-hint =
    { $last ->
        [one] Not your current password
       *[other] Not one of your last { $last } passwords
    }
policy-history-error = You have used this password before. Choose one you have not used.

# $days: how many days a password must be kept.
policy-min-age-hint =
    { $days ->
        [one] At least one day after your last change
       *[other] At least { $days } days after your last change
    }
# $days: how many days are left.
policy-min-age-error =
    { $days ->
        [one] You changed your password only recently. You can change it again in one day.
       *[other] You changed your password only recently. You can change it again in { $days } days.
    }

policy-same-as-current-error = The new password is the same as the current one. Choose another.
