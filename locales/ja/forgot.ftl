# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = パスワードのリセット
forgot-start-lead = お使いのアカウントを入力してください。届いた確認コードを使って、新しいパスワードを設定します。
# Button.
forgot-start-submit = 続行
# Link.
forgot-start-back = サインインに戻る
# Link to the help page, on every page of the reset.
forgot-help = お困りの場合

# Title of the page on which the code is entered.
forgot-code-title = メールを確認してください
# Must not tell whether the account exists. $username: what was typed.
forgot-code-lead = アカウント「{ $username }」がある場合は、登録されているメールアドレスに6桁の確認コードをお送りしています。
# $time: clock time, such as 2:15 PM. "It" is the code.
forgot-code-until = コードは{ $time }まで使えます。
forgot-code-label = 確認コード
# Button.
forgot-code-submit = 続行
# Opens a list of advice.
forgot-code-missing = コードが届かない場合
forgot-code-missing-wait = 1分ほどお待ちください。メールが届くまでに時間がかかることがあります。
forgot-code-missing-junk = 迷惑メールフォルダーを確認してください。
forgot-code-missing-name = ユーザー名が正しいか確認してください。
# Button.
forgot-code-again = 新しいコードを送信する
# $time: minutes and seconds left, such as 0:24.
forgot-code-again-wait = あと{ $time }で新しいコードを送信できます
# Read out when the waiting time for a new code is over.
forgot-code-again-ready = 新しいコードを送信できます
# Link.
forgot-code-other-name = 別のユーザー名を使う

forgot-code-error-empty = 確認コードを入力してください
forgot-code-error-shape = 確認コードを6桁すべて入力してください
# $left: how many more times a code can be tried.
forgot-code-error-wrong =
    { $left ->
       *[other] 確認コードが違います。確認してもう一度入力するか、新しいコードを送信してください。入力できるのはあと{ $left }回です。
    }
forgot-code-error-expired = このコードは有効期限が切れています。新しいコードを送信してください。
# Must not tell whether the account exists.
forgot-code-notice-sent = アカウントがある場合は、新しいコードをお送りしています。前のコードも、それぞれの有効期限まで使えます。
# $seconds: how long to wait before a new code can be sent.
forgot-code-notice-wait =
    { $seconds ->
       *[other] コードは先ほど送信しました。あと{ $seconds }秒で新しいコードを送信できます。
    }
forgot-code-error-spent = 今はこれ以上コードを送信できません。最後に届いたコードを使うか、最初からやり直してください。

# Title of the page.
forgot-password-title = 新しいパスワードの設定
# $username: the user name of the account.
forgot-password-lead = アカウント：{ $username }
forgot-password-label = 新しいパスワード
# Button.
forgot-password-submit = パスワードを変更する

# Title of the page while the password that was sent is being set.
forgot-setting-title = 新しいパスワードを設定しています
forgot-setting-lead = 数秒で終わります。フォームを複数回送信した場合は、最初のパスワードだけが使われます。
# Link that looks like a button, to the same page.
forgot-setting-check = 結果を確認する

# Title of the last page.
forgot-done-title = パスワードを変更しました
forgot-done-lead = 今後は新しいパスワードを使ってください。
# "This portal": the website that shows this text.
forgot-done-signed-out = すべてのデバイスで、このポータルからサインアウトしました。
forgot-done-mail = 変更完了のお知らせをメールでお送りしました。
# For somebody who sent another password afterwards. $time: date and clock time.
forgot-done-set-before = パスワードは{ $time }に設定済みです。今回入力した内容は使われていません。
# Link that looks like a button.
forgot-done-sign-in = サインイン
# Heading over a list of places that still know the old password.
forgot-done-next-title = 次の場所でも新しいパスワードを入力してください
forgot-done-next-saved = ブラウザーやパスワードマネージャーに保存したパスワード
forgot-done-next-phone = スマートフォンのメールアプリ
forgot-done-next-wifi = Wi-Fi（職場のネットワーク、デバイスごとに入力）
forgot-done-next-vpn = VPN、共有ドライブ

# Title of the page of a reset that took too long.
forgot-expired-title = 時間切れになりました
forgot-expired-lead = アカウントを守るため、手続きを中止しました。
forgot-expired-unchanged = 何も変更されていません。パスワードは元のままです。
# Button.
forgot-expired-again = 最初からやり直す
# $username: the user name of the account.
forgot-expired-again-hint = アカウント「{ $username }」の新しいコードを送信します。

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = 別のタブで最初からやり直しています
forgot-replaced-lead = そのタブで続けてください。ここで入力した内容は使われていません。

# Title of the page after too many wrong codes.
forgot-stopped-title = 試行回数の上限に達しました
forgot-stopped-lead = アカウントを守るため、今はパスワードをリセットできません。
# $time: date and clock time.
forgot-stopped-until = { $time }を過ぎてから、もう一度お試しください。
forgot-stopped-help = お急ぎの場合は、ヘルプデスクに相談してください。
