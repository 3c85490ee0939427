# Pages on which an account that wrong passwords locked is unlocked, and its password kept.

# Title of the page.
unlock-start-title = アカウントのロック解除
unlock-start-lead = お使いのアカウントを入力してください。本人確認のあと、アカウントのロックを解除します。パスワードは変わりません。
# Title of the page that says why this account cannot be unlocked here.
unlock-barred-title = このアカウントはご自身ではロックを解除できません
# Title of the page on which people say what they need.
unlock-purpose-title = お困りの内容を選択してください
# A choice, and what it means.
unlock-purpose-reset = パスワードを忘れた
unlock-purpose-reset-hint = 新しいパスワードを設定します。
# A choice, and what it means.
unlock-purpose-unlock = パスワードは分かるがサインインできない
unlock-purpose-unlock-hint = アカウントのロックを解除します。パスワードは変わりません。
unlock-purpose-error-empty = お困りの内容を選択してください
unlock-gate-passed = 1つ目の本人確認が完了しました。もう1つ確認できると、アカウントのロックが解除されます。
# Title of the last page.
unlock-done-title = アカウントのロックを解除しました
unlock-done-lead = サインインできるようになりました。パスワードは以前のままです。
# Title of the last page where there was nothing to unlock.
unlock-open-title = アカウントはロックされていません
unlock-open-lead = お使いのパスワードでサインインできます。
# $time: date and clock time.
unlock-last-wrong = 間違ったパスワードが最後に入力されたのは{ $time }です。
# Heading over a list of causes.
unlock-causes-title = ロックのよくある原因
unlock-causes-saved = スマートフォン、ブラウザー、メールアプリに保存された古いパスワード
unlock-causes-caps = キーボードの「Caps Lock」がオンになっている
unlock-causes-keyboard = キーボードが別の言語に設定されている
# Button.
unlock-forgotten = やはりパスワードを思い出せない
