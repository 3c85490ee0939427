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

# $min: how many of the four kinds.
policy-classes-hint =
    { $min ->
        [1] 小文字、大文字、数字、記号のいずれかを含む
        [4] 小文字、大文字、数字、記号をすべて含む
       *[other] 小文字、大文字、数字、記号のうち{ $min }種類以上を含む
    }
policy-classes-error =
    { $min ->
        [1] 文字、数字、記号のいずれかを使ってください
        [4] 小文字、大文字、数字、記号をすべて使ってください
       *[other] 小文字、大文字、数字、記号のうち{ $min }種類以上を使ってください
    }

# In a row: "aaaa" or "1234". $max: 2 to 8.
policy-repetition-hint = 同じ文字や連続する文字（「aaaa」や「1234」など）は{ $max }文字まで
policy-repetition-error = 同じ文字や連続する文字（「aaaa」や「1234」など）は{ $max }文字までにしてください

# Words like "password", "summer" or the name of a product, with or without a few digits added.
policy-banned-words-hint = 推測されやすい単語だけでできていない
policy-banned-words-error = このパスワードは推測されやすい単語でできています。別の単語を加えてください。

policy-common-hint = 多くの人が使っているパスワードではない
policy-common-error = このパスワードは多くの人に使われています。別のパスワードにしてください。

# Found in a list of passwords that were stolen somewhere and published, by whomever they were used.
policy-breached-hint = 情報漏えいで知られたパスワードではない
policy-breached-error = このパスワードはウェブサイトの情報漏えいで知られています。別のパスワードにしてください。

# How hard a password is to guess. The names of the steps are those of policy-strength-1 to -4.
policy-strength-hint-1 = 強度が「弱い」以上
policy-strength-hint-2 = 強度が「普通」以上
policy-strength-hint-3 = 強度が「良い」以上
policy-strength-hint-4 = 強度が「強い」
policy-strength-error = このパスワードは推測されやすくなっています。単語を1つか2つ加えてください。

# Stands before the name of a step: "Strength: Good".
policy-strength-label = 強度：
policy-strength-0 = とても弱い
policy-strength-1 = 弱い
policy-strength-2 = 普通
policy-strength-3 = 良い
policy-strength-4 = 強い

# Tips under the strength, one at a time.
policy-tip-keys = キーボードで隣り合うキーは推測されやすくなります。
policy-tip-repeats = 繰り返しは推測されやすくなります。
policy-tip-common = 多くの人が使っているパスワードに似ています。
policy-tip-sequences = 「abc」や「6543」のような連続した文字は推測されやすくなります。
policy-tip-dates = 年や日付は推測されやすくなります。
policy-tip-names = 人の名前は推測されやすくなります。
policy-tip-words = 単語を1つか2つ加えてください。あまり使われない単語のほうが安全です。

# $last: how many passwords do not come back, the present one among them.
policy-history-hint =
    { $last ->
        [1] 現在のパスワードではない
       *[other] 最近の{ $last }個のパスワードではない
    }
policy-history-error = このパスワードは以前に使われています。使ったことのないパスワードにしてください。

# $days: how many days a password must be kept.
policy-min-age-hint = 前回の変更から{ $days }日以上たっている
# $days: how many days are left.
policy-min-age-error = パスワードを変更したばかりです。{ $days }日後にまた変更できます。

policy-same-as-current-error = 新しいパスワードが現在のパスワードと同じです。別のパスワードにしてください。
