# The hints are items of a list with the heading "Your new password needs:". The errors stand at the password box.

# $min: a number of characters, 8 or more.
policy-length-min-hint = { $min }文字以上
# $used: how many characters were typed.
policy-length-min-error = { $min }文字以上にしてください。入力されたのは{ $used }文字です。

policy-length-max-hint = { $max }文字以内
policy-length-max-error = { $max }文字以内にしてください

policy-characters-error = 文字、数字、スペース、目に見える記号だけを使ってください

# "Organization": the company or institution the person works for.
policy-own-data-hint = 自分の名前、ユーザー名、組織名を含まない
policy-own-data-error = 自分の名前、ユーザー名、組織名をパスワードに使わないでください

policy-same-as-current-error = 新しいパスワードが現在のパスワードと同じです。別のパスワードにしてください。
