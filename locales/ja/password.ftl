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

# Title of the same page for somebody who has to set a new password before going on.
password-expired-title = パスワードの有効期限が切れました。新しいパスワードを設定してください
# $time: date and clock time.
password-expired-why = { $time }に有効期限が切れました。
# Title of the same page for somebody who has a password that the help desk or an administrator chose.
password-temporary-title = ご自身のパスワードを設定してください
# $time: date and clock time.
password-temporary-why = 現在お使いのパスワードは一時パスワードです。{ $time }まで使えます。
# Stands under the two sentences above.
password-asked-lead = 設定が終わると、先に進めます。

# Title of the page for somebody who signed in with a passkey and has a temporary password whose time is over.
password-ended-title = 一時パスワードの有効期限が切れました
password-ended-lead = このパスワードはもう使えません。新しいパスワードの設定にも使えません。確認コードなど別の方法で本人確認を行い、新しいパスワードを設定してください。
# Link that looks like a button.
password-ended-reset = 新しいパスワードを設定する

# Title of the page right after signing in, at most once a day. $days: 1 to 30, begun days counted.
password-expiring-title = パスワードの有効期限まであと{ $days }日です
# $time: date and clock time.
password-expiring-when = 有効期限は{ $time }です。
password-expiring-lead = 期限の前であれば、ご都合のよいときに変更できます。期限を過ぎると、サインインの直後に新しいパスワードの設定が必要になります。
# Link that looks like a button.
password-expiring-now = 今すぐ変更する
# Button.
password-expiring-later = 後で

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
