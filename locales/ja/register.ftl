register-list-title = アカウントの復旧方法
register-list-lead = パスワードを忘れたときは、次のいずれかの方法でご本人であることを確認します。安全性の高い順に並んでいます。
register-list-missing = あと{ $missing }件必要です
register-list-complete = 必要な設定はすべて完了しています。
register-list-empty = お使いの組織では、ここで設定できるものはありません。
register-list-confirm = 内容に変わりがないか確認する
register-back-account = アカウントに戻る
register-back = 一覧に戻る

register-again-title = ご本人であることの確認
register-again-lead = サインインしてから時間が経っています。アカウントの復旧方法を変更する前に、ご本人であることをもう一度確認させてください。
register-again-submit = 続行

register-asked-title = アカウントに入れなくなるのを防ぎましょう
register-asked-why = パスワードを忘れたときにご自身でリセットできるよう、{ $brand }は復旧方法の設定をお願いしています。
register-asked-use = ご本人の確認にのみ使用します。
register-asked-later = 後で
register-asked-until = { DATETIME($until, style: "date") }まで後回しにできます。
register-asked-now = これ以上後回しにすることはできません。

register-passkey-name = パスキー
register-passkey-hint = 顔、指紋、または画面ロック
register-app-name = 認証アプリ
register-app-hint = スマートフォンのアプリにコードが表示されます
register-mail-name = 個人のメールアドレス
register-mail-hint = 仕事用ではないアドレスにコードが届きます
register-phone-name = 携帯電話
register-phone-hint = ショートメッセージまたは電話でコードが届きます
register-office-name = 会社の電話
register-office-hint = 電話でコードを読み上げます
register-codes-name = 回復コード
register-codes-hint = 印刷して保管する10個のコード
register-questions-name = セキュリティの質問
register-questions-hint = ご本人だけが知っている答え

register-row-set-up = 設定
register-row-change = 変更
register-row-remove = 削除
register-row-missing = 未設定
register-row-given = 管理者が入力
register-row-confirmed = { DATETIME($at, style: "date") }に確認済み
register-row-unconfirmed = 未確認
register-row-unreadable = 読み取れなくなりました。もう一度設定してください。
register-row-codes = { $all }個のうち残り{ $left }個
register-row-questions = { $all }個の質問に回答済み
register-row-passkeys = パスキー{ $all }個

register-notice-saved = 保存しました。
register-notice-removed = 削除しました。
register-notice-confirmed = 確認しました。
register-error-taken = このアカウントにすでに登録されています。別のものを使用してください。
register-error-not-offered = お使いの組織では利用できません。
register-error-needed = この方法は必要です。先に別の方法を設定するか、変更してください。
register-error-no-longer = これ以上後回しにすることはできません。

register-mail-title = 個人のメールアドレス
register-mail-lead = ご本人のアドレスであることを確認するため、このアドレスにコードをお送りします。
register-mail-label = 個人のメールアドレス
register-mail-field-hint = 仕事用のアドレスは使用できません。サインインできないときは、そのメールも読めないためです。
register-mail-error-empty = メールアドレスを入力してください
register-mail-error-shape = name@mail.exampleのような形式でメールアドレスを入力してください
register-mail-error-work = 個人のアドレスを使用してください。{ $domain }のアドレスは、サインインできないときに役立ちません。
register-mail-error-spent = 現在、このアドレスにこれ以上コードを送信できません。別の方法を使用するか、明日もう一度お試しください。
register-send = コードを送信

register-phone-title = 携帯電話
register-phone-lead = ご本人の電話であることを確認するため、この電話にコードをお送りします。
register-phone-country = 国または地域
register-phone-number = 電話番号
register-phone-number-hint = +で始まる番号は、どの国のものでも入力できます。
register-phone-channel = コードの受け取り方法
register-phone-text = ショートメッセージ
register-phone-call = 電話
register-phone-extension = 内線番号（任意）
register-phone-extension-hint = 数字のみ
register-phone-error-empty = 電話番号を入力してください
register-phone-error-number = 電話番号を数字で入力してください
register-phone-error-short = この国の番号としては桁数が足りません
register-phone-error-long = この国の番号としては桁数が多すぎます
register-phone-error-country = この番号の国または地域を選択してください
register-phone-error-special = 通話に追加料金のかからない番号を使用してください
register-phone-error-extension = 内線番号を数字で入力してください
register-phone-error-landline = この番号ではショートメッセージを受け取れません。電話を選択してください。
register-phone-error-not-allowed = この国は組織で許可されていません。別の方法を使用してください。
register-phone-error-spent = 本日はこの番号にこれ以上コードを送信できません。別の方法を使用するか、明日もう一度お試しください。
register-phone-error-channel = コードの受け取り方法を選択してください
register-office-title = 会社の電話
register-office-lead = ご本人の電話であることを確認するため、この番号に電話をかけてコードを読み上げます。

register-code-mail-title = メールを確認してください
register-code-mail-lead = { $target }に6桁の確認コードをお送りしました。
register-code-text-title = 携帯電話を確認してください
register-code-text-lead = { $target }に6桁の確認コードをショートメッセージでお送りしました。
register-code-call-title = 電話に出てください
register-code-call-lead = { $target }に電話をかけて、6桁の確認コードを読み上げます。
register-code-submit = 確認
register-code-missing = 届くまでに1分ほどかかることがあります。上のアドレスまたは番号が正しいことを確かめてから、新しいコードを請求してください。
register-code-call-missing = 電話がかかるまでに1分ほどかかることがあります。上の番号が正しいことと電話の電源が入っていることを確かめてから、「もう一度電話をかける」を選んでください。
register-code-change-mail = 別のアドレスを使う
register-code-change-phone = 別の番号または別の受け取り方法を使う
register-code-notice-sent = 新しいコードをお送りしました。以前のコードも、有効期限までは使えます。
register-code-call-notice = もう一度お電話します。以前のコードも、有効期限までは使えます。
register-code-error-tries = 誤ったコードが何度も入力されました。新しいコードを請求してください。
register-code-error-gone = 確認するものがありません。最初からやり直してください。
# For somebody who typed an address much like this one. $address: an email address at a well-known provider.
register-code-meant = { $address }ではありませんか？
# Button: sends the code to that address instead.
register-code-meant-use = このアドレスを使う

register-app-title = 認証アプリ
register-app-lead = スマートフォンのアプリに、30秒ごとに新しいコードが表示されます。通信は必要ありません。
register-app-open = 認証アプリを開きます。お持ちでない場合は、スマートフォンのアプリストアからインストールしてください。
register-app-scan = アプリでアカウントを追加し、画像を読み取ります。
register-app-type = アプリに表示されたコードを入力します。
register-app-picture = 認証アプリ用の二次元コード
register-app-manual = 画像を読み取れない場合
register-app-key = アプリに次のキーを入力してください。
register-app-link = このデバイスのアプリで開く
register-app-code-hint = アプリに今表示されている6桁の数字
register-app-submit = 確認
register-app-error-code = コードが一致しません。スマートフォンの時刻が自動設定になっていることを確かめてから、最新のコードを入力してください。

register-codes-title = 回復コード
register-codes-lead = 各コードは1回だけ、電話やメールなしでアカウントを復旧するために使えます。印刷するか、安全な場所に保管してください。
register-codes-once = 表示されるのは今だけです。
register-codes-download = ダウンロード
register-codes-print = 印刷
register-copy = コピー
register-copied = コピーしました
register-codes-replace = 確認するとすぐに使えるようになります。以前のコードは使えなくなります。
register-codes-submit = コードを保管しました
register-codes-error-other = これは新しいコードで、先ほど表示されたものとは異なります。保管してから確認してください。
register-codes-file-lead = { $brand }のアカウント「{ $username }」の回復コード。各コードは1回だけ使えます。

register-confirm-title = 登録内容に変わりはありませんか
register-confirm-why = 必要なときに使えるよう、ときどき確認してください。
register-confirm-why-due = 必要なときに使えるよう、{ $days }日ごとに確認をお願いしています。
register-confirm-why-anew = 管理者から、登録内容の確認を求められています。
register-confirm-lead = すべて正しければ「問題ありません」を選択してください。メッセージは送信されません。
register-confirm-submit = 問題ありません
register-confirm-later = 明日もう一度知らせる
register-confirm-list = 追加または削除する

register-done-title = 設定が完了しました
register-done-lead = 必要なときに、いつでもご自身でパスワードをリセットできます。
register-done-next = 続行
register-done-more = ほかの復旧方法も設定する
