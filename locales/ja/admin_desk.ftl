# The page for people at the help desk, while somebody is on the phone. "The caller" is that person.

# Title of the page for people at the help desk who are on the phone.
admin-desk-title = ヘルプデスク
admin-desk-lead = 電話を受けたら、相手が誰かを調べ、本人であることを確かめてから対応します。
# Label of the one box.
admin-desk-box = お問い合わせ番号、ユーザー名、または会社のメールアドレス
# $example: a reference.
admin-desk-box-hint = 相手の画面に出ているお問い合わせ番号（{ $example }など）をお尋ねください。何を試したかがわかります。
# Button.
admin-desk-find = 検索
# A reference follows.
admin-desk-attempt = 操作の記録
# Label of the user name that somebody typed.
admin-desk-typed = 入力されたユーザー名
# Label of the person whose account it is.
admin-desk-owner = アカウント
# Tag beside a person: a code or another proof was right.
admin-desk-proved = 本人確認済み
# Tag beside a person: anybody could have typed the name.
admin-desk-unproved = 名前が入力されただけ
admin-desk-nobody = このユーザー名の人はいません
# Heading of a list.
admin-desk-steps = 操作の流れ
# Heading of a message to the help desk. $at: date and clock time.
admin-desk-message = { $at }のメッセージ
admin-desk-message-hint = 書いた人が誰かは確認されていません。この中のリンクを開いたり、番号に電話したりしないでください。
# Heading of a list.
admin-desk-people = 該当する人
# Button beside a person.
admin-desk-open = 対応する
admin-desk-nothing = 見つかりませんでした。お問い合わせ番号は8文字の英数字です。名前は先頭の文字で検索します。
# Link.
admin-desk-back = 検索に戻る
admin-desk-call-lead = 何かを変更する前に、相手がこの人であることを確かめてください。
# Heading.
admin-desk-who = この人の情報
admin-desk-username = ユーザー名
# The address is shown only in part.
admin-desk-work-mail = 会社のメールアドレス
# Label of how the account stands.
admin-desk-state = 状態
admin-desk-state-fine = サインインできます
admin-desk-state-disabled = 無効
admin-desk-state-locked = ロック中
admin-desk-state-no-password = パスワード未設定
# $until: date and clock time.
admin-desk-state-out = { $until }までサインイン不可
# $until: date and clock time.
admin-desk-state-blocked = { $until }までリセット不可
# Value of something registered that is not shown, such as a passkey.
admin-desk-set = 設定済み
# $missing: a number.
admin-desk-missing = 復旧方法があと{ $missing }つ必要です。
# Link to the page of this user.
admin-desk-details = このユーザーの詳細
# Heading: whether the caller is who they say.
admin-desk-verify = 本人確認
admin-desk-verify-lead = この人が登録した連絡先にコードを送ります。読み上げられた人が本人です。
# Heading of buttons, one for each phone and mailbox.
admin-desk-ways = コードを送る
# The same after a code was sent.
admin-desk-again = 別のコードを送る
# Button. $to: a phone number, shown only in part.
admin-desk-way-text = { $to }にショートメッセージを送信
# Button. $to: a phone number, shown only in part.
admin-desk-way-call = { $to }に電話
# Button. $to: a phone number, shown only in part.
admin-desk-way-office = 会社の電話{ $to }に電話
# Button. $to: an email address, shown only in part.
admin-desk-way-mail = { $to }にメール
admin-desk-no-way = コードを送れる連絡先が登録されていません。組織で決められた方法で本人確認をしてください。
admin-desk-never = パスワードは決して尋ねないでください。画面に出るのはコードが正しいかどうかだけで、コードそのものは表示されません。
# Label of a box.
admin-desk-code = 相手が読み上げたコード
# Stands after what was sent where. $until: clock time. $tries: 5.
admin-desk-code-hint = コードは{ $until }まで有効で、{ $tries }回まで入力できます。
# Button.
admin-desk-compare = 照合する
# $at: clock time.
admin-desk-verified-text = { $at }にショートメッセージで確認済み
# $at: clock time.
admin-desk-verified-call = { $at }に電話で確認済み
# $at: clock time.
admin-desk-verified-mail = { $at }にメールで確認済み
# $until: clock time.
admin-desk-verified-until = { $until }まであなたに対して有効です。
# Heading.
admin-desk-actions = できること
# Button.
admin-desk-reset = 一時パスワードを発行
# Button.
admin-desk-unlock = アカウントのロックを解除
# Button: too many wrong codes no longer count.
admin-desk-release = リセットの制限を解除
# What became of an attempt; what to do follows each.
admin-desk-why-reset = パスワードはリセットされました。
admin-desk-do-reset = 新しいパスワードでサインインできます。本人の操作でない場合は、管理者にアカウントを無効にしてもらってください。
admin-desk-why-unlocked = アカウントのロックは解除されました。
admin-desk-do-unlocked = パスワードは以前と同じです。そのままサインインできます。
admin-desk-why-unknown = 入力されたユーザー名の人はいません。
admin-desk-do-unknown = ユーザー名を尋ねてここで検索し、正しいつづりを伝えてください。
admin-desk-why-disabled = アカウントが無効なので、リセットできません。
admin-desk-do-disabled = 有効にできるのは管理者だけです。有効にしてよいか管理者に確認してください。
admin-desk-why-locked = アカウントがロックされています。
admin-desk-do-locked = 身に覚えのないリセットが報告された可能性があります。本人確認をしてから、ロックを解除してください。
admin-desk-why-scope = このアカウントは、自分でパスワードをリセットできません。
admin-desk-do-scope = 本人確認をしてから、一時パスワードを発行してください。
admin-desk-why-unregistered = 本人確認に必要な情報が十分に登録されていません。
admin-desk-do-unregistered = 組織で決められた方法で本人確認をし、一時パスワードを発行して、登録を依頼してください。
admin-desk-why-blocked = 間違ったコードや回答が多すぎるため、リセットは1日間制限されています。
admin-desk-do-blocked = 本人確認をしてから、リセットの制限を解除してください。
admin-desk-why-withheld = 送信数が上限に達したため、コードは送られませんでした。
admin-desk-do-withheld = 1時間待って再度試すか、本人確認をして一時パスワードを発行してください。
admin-desk-why-not-arrived = コードが届きませんでした。
admin-desk-do-not-arrived = 番号の末尾を相手と確認し、別の方法を試してください。
admin-desk-why-expired = コードは正しかったのですが、有効期限が切れていました。
admin-desk-do-expired = 新しいコードを送ってもらい、10分以内に入力するよう伝えてください。
admin-desk-why-wrong = 入力された内容が間違っていました。
admin-desk-do-wrong = 最新のコード、または別の方法でもう一度試すよう伝えてください。
admin-desk-why-nothing = コードは送られましたが、入力されていません。
admin-desk-do-nothing = コードが届いたか尋ねてください。届いていない場合は、別の方法を試すか、本人確認をして一時パスワードを発行してください。
admin-desk-why-no-password = 本人確認はできましたが、新しいパスワードが設定されていません。
admin-desk-do-no-password = ルールに合わなかった可能性があります。続けるよう伝え、ページのルールを一緒に確認してください。
admin-desk-why-left = 操作が途中でやめられています。
admin-desk-do-left = 画面の表示を尋ね、もう一度試す間、電話をつないだままにしてください。
# Lines of the list of what was done.
admin-desk-step-started = ユーザー名を入力
admin-desk-step-chosen = 本人確認の方法を選択
admin-desk-step-asked = 別のコードを依頼
admin-desk-step-code = 正しいコードを入力
admin-desk-step-answers = セキュリティの質問に正しく回答
admin-desk-step-passkey = パスキーを使用
admin-desk-step-reset = 新しいパスワードを設定
admin-desk-step-unlocked = アカウントのロックを解除
admin-desk-step-wrote = ヘルプデスクに連絡
admin-desk-step-blocked = 間違いが多すぎて制限
admin-desk-step-barred = リセットできないと表示
admin-desk-step-withheld = コードが送信されず
admin-desk-step-not-arrived = コードが届かず
admin-desk-step-code-expired = 期限切れのコードを入力
admin-desk-step-code-wrong = 間違ったコードを入力
admin-desk-step-answers-wrong = 間違った回答
admin-desk-step-passkey-wrong = 合わないパスキーを使用
admin-desk-step-wrote-often = ヘルプデスクへの連絡が多すぎ
admin-desk-error-code-empty = 相手が読み上げたコードを入力してください
admin-desk-error-code-shape = コードは6桁の数字です
admin-desk-error-code-expired = コードは正しいですが、有効期限が切れています。もう一度送ってください。
# $left: how many tries are left.
admin-desk-error-code-wrong = コードが違います。あと{ $left }回入力できます。
admin-desk-error-method = コードの送り先を選んでください
admin-desk-error-not-registered = この連絡先は登録されていません。別の方法を選んでください。
admin-desk-error-nothing-sent = 照合できるコードがありません。コードを送ってください。
admin-desk-error-tries = 間違いが多すぎます。本人ではない可能性があります。確信がある場合だけ、別のコードを送ってください。
admin-desk-error-often = この人へのコードの送信や間違いが多すぎます。後で試すか、管理者に相談してください。
admin-desk-error-messages = この宛先への送信数が上限に達しています。別の方法を選んでください。
admin-desk-error-country = この番号の国には送信できません。別の方法を選んでください。
admin-desk-error-unverified = 先にヘルプデスクのページで本人確認をしてください
