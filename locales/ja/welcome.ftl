# The page of a link with which somebody sets a password. The help desk or an administrator mailed the link.
# Title, to set a new password in the place of one that was forgotten.
welcome-form-title-reset = 新しいパスワードを設定
# Title, to set the first password of a new account.
welcome-form-title-invitation = ようこそ：パスワードを設定
# $time: date and clock time.
welcome-form-lead-reset = 設定するまでは、現在のパスワードのままです。このリンクは{ $time }まで、1回だけ使えます。
# $time: date and clock time.
welcome-form-lead-invitation = 今後は、このパスワードでサインインします。このリンクは{ $time }まで、1回だけ使えます。
# $username: the user name.
welcome-form-account = アカウント：{ $username }
# Label.
welcome-form-label = 新しいパスワード
# Button.
welcome-form-submit = パスワードを設定する

# Title.
welcome-done-title = パスワードを設定しました
welcome-done-lead = 新しいパスワードでサインインしてください。
welcome-done-next = 続けて、パスワードを忘れたときにアカウントへ戻る方法の登録をお願いすることがあります。
# Link that looks like a button.
welcome-done-sign-in = サインイン

# Title when a link was used, is too old, or was never made.
welcome-ended-title = このリンクは使えません
welcome-ended-lead = すでに使われたか、古くなったか、新しいリンクに置き換えられました。何も変更されていません。
welcome-ended-next = 最新のメールのリンクを使ってください。ない場合は、ヘルプデスクに新しいリンクを依頼するか、ご自分で新しいパスワードを設定してください。
# Links that look like buttons.
welcome-ended-reset = パスワードを忘れた場合
welcome-ended-help = ヘルプを見る
# Title when the account is disabled or locked.
welcome-closed-title = このアカウントは停止されています
welcome-closed-lead = 現在、このアカウントのパスワードは設定できません。何も変更されていません。
welcome-closed-next = ヘルプデスクにお問い合わせください。理由の確認と、アカウントの再開ができます。
