# Title of the page.
sign-in-form-title = サインイン
sign-in-form-lead = 職場のアカウントのパスワードを管理できます。
sign-in-form-password-label = パスワード
# Button.
sign-in-form-submit = サインイン
# Link.
sign-in-form-forgot = パスワードを忘れた場合

sign-in-error-username-empty = ユーザー名または職場のメールアドレスを入力してください
sign-in-error-password-empty = パスワードを入力してください
# The same sentence for an unknown user name and for a wrong password: it must not tell which of the two it was.
sign-in-error-wrong = ユーザー名またはパスワードが違います。両方を確認してもう一度入力するか、パスワードをリセットしてください。

# Title of the page after signing out.
sign-in-out-title = サインアウトしました
sign-in-out-lead = 共用のコンピューターでは、ブラウザーのウィンドウも閉じてください。
# Link that looks like a button.
sign-in-out-again = もう一度サインインする
