# Title of the page.
password-form-title = パスワードの変更
# $username: the user name of the account.
password-form-lead = アカウント：{ $username }
password-form-current-label = 現在のパスワード
password-form-new-label = 新しいパスワード
password-form-sessions = このデバイスではサインインしたままです。ほかのデバイスでは、このポータルからサインアウトします。
# Button.
password-form-submit = パスワードを変更する
# Link.
password-form-back = マイアカウントに戻る
# Shown on the account page.
password-notice-changed = パスワードを変更しました。変更完了のお知らせをメールでお送りしました。

# Only without JavaScript: the second box for the same password.
password-confirm-label = 新しいパスワード（もう一度入力）

# Heading over the list of rules, which are short phrases: "At least 15 characters".
password-rules-title = 新しいパスワードの条件：
# Heading over the rules that cannot be ticked while typing.
password-rules-later = 保存するときに確認します：
# State of a rule, read out after it: the password keeps the rule.
password-rules-met = 満たしています
# State of a rule, read out after it: the password does not keep the rule yet.
password-rules-open = まだ満たしていません
# Read out after a pause in typing. $met and $all: numbers of rules.
password-rules-say = 条件{ $all }件のうち{ $met }件を満たしています

# Button under the box: puts a password made by chance into it.
password-suggest = パスワードを提案
# Read out to people who cannot see the page.
password-suggested = 提案したパスワードを欄に表示しました。
# Button: copies the suggested password.
password-copy = コピー
# Read out to people who cannot see the page.
password-copied = コピーしました

password-error-current-empty = 現在のパスワードを入力してください
password-error-current-wrong = 現在のパスワードが違います。もう一度入力してください。
# $time: the time of day from which it can be tried again.
password-error-locked = 間違ったパスワードが何度も入力されました。{ $time } 以降にもう一度お試しください。
password-error-new-empty = 新しいパスワードを入力してください
password-error-repeat = 両方の欄に同じパスワードを入力してください
