# Title of the page.
sign-in-form-title = サインイン
sign-in-form-lead = 職場のアカウントのパスワードを管理できます。
sign-in-form-password-label = パスワード
# Button.
sign-in-form-submit = サインイン
# Link.
sign-in-form-forgot = パスワードを忘れた場合
# Link to the page on which an account is unlocked.
sign-in-form-locked = アカウントがロックされている場合

sign-in-error-username-empty = ユーザー名または職場のメールアドレスを入力してください
sign-in-error-password-empty = パスワードを入力してください
# The same sentence for an unknown user name and for a wrong password: it must not tell which of the two it was.
sign-in-error-wrong = ユーザー名またはパスワードが違います。両方を確認してもう一度入力するか、パスワードをリセットしてください。
# Must not tell whether the account exists. $time: clock time, such as 2:15 PM.
sign-in-error-locked = 間違ったパスワードが何度も入力されました。{ $time } 以降にもう一度サインインできます。
# The same where people may unlock their accounts themselves.
sign-in-error-locked-unlock = 間違ったパスワードが何度も入力されました。{ $time } 以降にもう一度サインインするか、今すぐアカウントのロックを解除してください。

# Title of the page after signing out.
sign-in-out-title = サインアウトしました
sign-in-out-lead = 共用のコンピューターでは、ブラウザーのウィンドウも閉じてください。
# Link that looks like a button.
sign-in-out-again = もう一度サインインする
