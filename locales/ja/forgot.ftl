# Title of the page. "Account": the account at work, with its user name and password.
forgot-start-title = パスワードのリセット
forgot-start-lead = お使いのアカウントを入力してください。本人確認のあと、新しいパスワードを設定できます。
# Button.
forgot-start-submit = 続行
# Link.
forgot-start-back = サインインに戻る
# Link to the page with the help desk, on every page of the reset.
forgot-help = お困りの場合

# Title of a page for whoever tries again within the hour: a check that the browser does by itself.
forgot-check-title = 少々お待ちください
# Why there is a check at all. "Other attempts": with this user name, from the same network, or anywhere in the organization.
forgot-check-lead = 少し前にほかの試行があったため、ロボットによる操作ではないことを確認しています。何かを入力したり、問題を解いたりする必要はありません。
# While the check runs.
forgot-check-began = 確認しています。数秒で終わり、自動的に次へ進みます。
# Read out in the middle of the check.
forgot-check-half = 確認の半分が終わりました。
# At the end of the check, before the next page comes by itself.
forgot-check-done = 確認が終わりました。次へ進みます。
# Names the bar that fills up, for screen readers.
forgot-check-progress = 確認の進み具合
# Instead of the check, where no script runs. "Continue" is the button under it. $seconds: 5 to 120.
forgot-check-wait =
    { $seconds ->
       *[other] このブラウザーでは自動で確認できません。{ $seconds }秒待ってから、「続行」を選択してください。
    }
# For somebody who has pressed the button too soon. $seconds: how long it still takes.
forgot-check-early =
    { $seconds ->
       *[other] 少し早すぎました。あと{ $seconds }秒待ってから、「続行」を選択してください。
    }
# The check was wrong, too late, or used before.
forgot-check-again = 確認できませんでした。時間がかかりすぎた可能性があります。もう一度お試しください。
# Button.
forgot-check-submit = 続行

# Title of the page for somebody who has waited instead of the check too often.
forgot-often-title = 時間をおいてお試しください
forgot-often-lead = このブラウザーでは自動で確認できません。代わりに待ってから進む方法は、1時間に数回だけ使えます。1時間後にもう一度お試しいただくか、別のブラウザーをお使いください。

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

# Which of two checks this is. $now: 1 or 2. $all: 2.
forgot-gate = 本人確認 { $now }/{ $all }
forgot-gate-passed = 1つ目の本人確認が完了しました。もう1つ確認できると、新しいパスワードを設定できます。
# Link, from one way to prove who one is to the choice of all of them.
forgot-other-way = 別の方法を使う

# Title of the page on which one of several ways to prove who one is is chosen.
forgot-method-title = 本人確認の方法を選択してください
# Must not tell whether the account exists. $username: what was typed.
forgot-method-lead = アカウント：{ $username }
# A choice, and what it means. They may be shown for accounts that do not exist.
forgot-method-mail = メール
forgot-method-mail-hint = 登録されている個人用メールアドレスにコードを送信します。
forgot-method-text = SMS
forgot-method-text-hint = 登録されている携帯電話にコードを送信します。
forgot-method-call = 電話
forgot-method-call-hint = 登録されている携帯電話に電話をかけ、音声でコードをお伝えします。
forgot-method-office-call = 会社の電話
forgot-method-office-call-hint = 登録されている会社の電話にかけ、音声でコードをお伝えします。
forgot-method-questions = セキュリティの質問
forgot-method-questions-hint = 設定したときと同じ答えを入力します。
forgot-method-authenticator = 認証アプリ
forgot-method-authenticator-hint = アプリに表示されるコードを入力します。
forgot-method-passkey = パスキー
forgot-method-passkey-hint = 顔、指紋、または画面ロックを使います。
forgot-method-recovery-code = 回復コード
forgot-method-recovery-code-hint = 印刷または保存したコードを1つ入力します。
forgot-method-phone-label = 電話番号（すべての桁）
# $example: a phone number.
forgot-method-phone-hint = 登録済みの番号を入力してください。{ $example }のように+で始まる番号は、どの国のものでも入力できます。ほかの番号にはコードを送りません。
# Link to the page with the help desk.
forgot-method-none = どの方法も使えない場合
forgot-method-error-empty = 本人確認の方法を選択してください

# Title of the page for a code in a text message.
forgot-code-text-title = 携帯電話を確認してください
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-text-lead = { $number }がアカウント「{ $username }」に登録されている携帯電話番号の場合は、6桁の確認コードをお送りしています。
forgot-code-text-missing-wait = 1分ほどお待ちください。SMSが届くまでに時間がかかることがあります。
# Title of the page for a code that is read out on the phone.
forgot-code-call-title = 電話に出てください
# Must not tell whether the number is right. $number: a phone number. $username: what was typed.
forgot-code-call-lead = { $number }がアカウント「{ $username }」に登録されている番号の場合は、電話をおかけして6桁の確認コードをお伝えします。
# Opens a list of advice.
forgot-code-call-missing = 電話がかかってこない場合
forgot-code-call-missing-wait = 1分ほどお待ちください。電源が入っていて、着信音が鳴るか確認してください。
# Button.
forgot-code-call-again = もう一度電話をかける
# For texts and calls.
forgot-code-missing-number = 登録した番号と同じか確認してください。
# Link to the page on which the number is typed.
forgot-code-other-number = 別の電話番号を使う
# Title of the page for the code of an authenticator app.
forgot-code-app-title = アプリのコードを入力してください
# $username: what was typed.
forgot-code-app-lead = 認証アプリを開き、「{ $username }」に表示されている6桁のコードを入力してください。
# Opens a list of advice.
forgot-code-app-missing = コードが受け付けられない場合
# "Entry": a line in the app's list of accounts.
forgot-code-app-missing-entry = アプリに複数のアカウントがある場合は、正しいものを見ているか確認してください。
forgot-code-app-missing-time = スマートフォンの時刻を自動設定にしてください。
forgot-code-app-missing-new = 次のコードが表示されるまでお待ちください。1つのコードは1回だけ使えます。
# Title of the page for a recovery code.
forgot-code-recovery-title = 回復コードを入力してください
forgot-code-recovery-lead = 印刷または保存したコードを1つ使ってください。1つのコードは1回だけ使えます。
forgot-code-recovery-label = 回復コード
# Opens a list of advice.
forgot-code-recovery-missing = コードが見つからない場合
forgot-code-recovery-missing-place = 大切な書類の保管場所や、パスワードマネージャーを確認してください。
forgot-code-recovery-missing-signs = 大文字と小文字、スペース、ハイフンの違いは区別されません。
# $left: how many more times a code can be tried.
forgot-code-error-app-wrong =
    { $left ->
       *[other] 確認コードが違います。アプリに表示されている最新のコードを入力してください。入力できるのはあと{ $left }回です。
    }
# $left: how many more times a code can be tried.
forgot-code-error-recovery-wrong =
    { $left ->
       *[other] 回復コードが違うか、すでに使用されています。入力できるのはあと{ $left }回です。
    }

# Title of the page with security questions.
forgot-questions-title = セキュリティの質問に答えてください
# $username: what was typed.
forgot-questions-lead = アカウント：{ $username }。大文字と小文字、スペース、句読点の違いは区別されません。
# Button.
forgot-questions-submit = 続行
forgot-questions-error-empty = すべての質問に答えてください
# Must not tell which answer is wrong. $left: how many more times they can be tried.
forgot-questions-error-wrong =
    { $left ->
       *[other] 答えが登録されている内容と一致しません。入力できるのはあと{ $left }回です。
    }

# Title of the page for an account whose password cannot be reset.
forgot-barred-title = このパスワードはご自身ではリセットできません
forgot-barred-off = このサイトではパスワードをリセットできません。
forgot-barred-unknown = このユーザー名のアカウントはありません。入力に間違いがないか確認してください。
forgot-barred-disabled = このアカウントは無効になっています。
forgot-barred-locked = このアカウントはロックされています。
forgot-barred-out-of-scope = このアカウントのパスワードをご自身でリセットすることは、組織で許可されていません。
forgot-barred-unregistered = このアカウントには、本人確認に必要な情報が登録されていません。
forgot-barred-help = ヘルプデスクにお問い合わせください。

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
forgot-expired-again-hint = アカウント「{ $username }」でもう一度始めます。

# Title of the page for a form in a tab that is out of date. "There": in the other tab.
forgot-replaced-title = 別のタブで最初からやり直しています
forgot-replaced-lead = そのタブで続けてください。ここで入力した内容は使われていません。

# Title of the page after too many wrong codes.
forgot-stopped-title = 試行回数の上限に達しました
forgot-stopped-lead = アカウントを守るため、今はパスワードをリセットできません。
# $time: date and clock time.
forgot-stopped-until = { $time }を過ぎてから、もう一度お試しください。
forgot-stopped-help = お急ぎの場合は、ヘルプデスクに相談してください。

# Link on every page of the reset: to the organization's help page or mail address, else to the form below.
forgot-contact-link = 管理者に連絡する

# Title of the page with a form for a message to the help desk.
forgot-contact-title = ヘルプデスクにメッセージを送る
# "They": the people at the help desk.
forgot-contact-lead = メッセージは、組織のアカウントを管理している担当者に届きます。ご本人からのものかどうかはまだ分からないため、担当者は対応の前に本人確認を行います。
forgot-contact-label = メッセージ
forgot-contact-hint = ユーザー名、試したこと、起きたこと、連絡先をお書きください。
forgot-contact-hint-not = パスワード、コード、セキュリティの質問の答えは書かないでください。
# Button.
forgot-contact-submit = メッセージを送信
# Link to the page with phone number and opening hours.
forgot-contact-back = ほかの問い合わせ方法
# $time: clock time, such as 2:15 PM.
forgot-contact-until = 次のメッセージは{ $time }に送信できます。
forgot-contact-error-empty = メッセージを入力してください
# $max: the longest message, in characters. $used: how long it is.
forgot-contact-error-long = メッセージは{ $max }文字以内にしてください。現在は{ $used }文字です。
forgot-contact-error-often = すでに何通かのメッセージが送信されています。しばらく待ってから送信するか、ヘルプデスクに電話してください。
# Title of the page after the message was sent.
forgot-sent-title = メッセージを送信しました
# "It" is a reference of 8 letters and digits.
forgot-sent-reference-hint = この番号を控えておいてください。ヘルプデスクは、この番号でメッセージとこれまでの操作を確認できます。
# Heading.
forgot-sent-next-title = 今後の流れ
forgot-sent-next-read = ヘルプデスクがメッセージを読み、ご連絡します。
# "They": the people at the help desk.
forgot-sent-next-check = 最初に本人確認を行います。それまで、アカウントは何も変わりません。
