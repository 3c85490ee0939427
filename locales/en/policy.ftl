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

policy-same-as-current-error = The new password is the same as the current one. Choose another.
