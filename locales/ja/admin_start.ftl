# The checklist of a new organization. "It" in the state of a test is the message that was sent.
admin-start-title = 最初の手順
admin-start-lead = ユーザーが自分で操作できるようになるまでに必要な手順です。いつでも中断して、あとで続けられます。
# $done and $all: numbers of steps.
admin-start-progress = 完了した手順：{ $done } / { $all }
# Link to the first page of the administration.
admin-start-overview = 概要へ
# State of a step.
admin-start-state-done = 完了
# State of a step.
admin-start-state-open = 未完了
# State of a step.
admin-start-state-skipped = 後回し
# Button: nothing about this step needs to be changed.
admin-start-agree = このままにする
# Button.
admin-start-skip = 後回しにする
# Button: a step that was put off is to be done after all.
admin-start-unskip = やはり実行する
# Title of a step.
admin-start-names-title = 名前とアドレス
admin-start-names-lead = 覚えやすく信頼できるアドレスで、ポータルを開けるようにします。
# Label of a value.
admin-start-names-organization = 組織
# Label of a value.
admin-start-names-address = アドレス
# Link.
admin-start-names-go = 設定を開く
# Title of a step.
admin-start-brand-title = ロゴと色
admin-start-brand-lead = ページとメールを組織のデザインにします。公開すると完了です。
# Link.
admin-start-brand-go = ブランドの編集を開く
# Title of a step.
admin-start-policy-title = 方法とパスワードの規則
admin-start-policy-lead = 本人確認の方法と、使えるパスワードの条件を決めます。現在の設定のままでも始められます。
# Link.
admin-start-policy-go = ポリシーを開く
# Title of a step.
admin-start-mail-title = メール
admin-start-mail-lead = 確認コードとお知らせは、メールで送信されます。テストで、メールサーバーに受け付けられるかを確認できます。
# $address: the email address of the reader.
admin-start-mail-to = テストメールの宛先：{ $address }
# Button.
admin-start-mail-go = テストメールを送信
# Link to the page on which ways back in are set up.
admin-start-mail-nowhere = あなたのメールアドレスが登録されていません。先に追加してください。
# Title of a step.
admin-start-text-title = SMS
admin-start-text-lead = 確認コードを携帯電話に送信できます。テストで、SMSを送信できるかを確認できます。配信サービスがない場合は、方法から外してください。
# Label of a box.
admin-start-text-number = あなたの携帯電話番号
admin-start-text-number-hint = 番号はこのテストだけに使われます。
# Button.
admin-start-text-go = テストのショートメッセージを送信
# State of a test message. $time: when it was asked for.
admin-start-trial-waiting = { $time }から送信待ちです。このページは自動的に更新されます。
# State of a test message. What the server said follows. $time: when it is tried again.
admin-start-trial-again = まだ送信されていません。次の試行：{ $time }。前回の結果：
# State of a test message. $time: when it left.
admin-start-trial-sent = 送信しました（{ $time }）。届いたかどうかを確認してください。
# State of a test message. What the server said may follow. $time: when it was given up.
admin-start-trial-refused = 拒否されました（{ $time }）。サーバーの設定を修正して、もう一度お試しください。
# State of a test message. $time: when that was seen.
admin-start-trial-dropped = 送信されませんでした（{ $time }）。1日の上限に達したか、宛先がなくなりました。
# Title of a step.
admin-start-desk-title = ヘルプデスク
admin-start-desk-lead = 困ったときの連絡先を示します。
admin-start-desk-none = 電話番号、メールアドレス、ウェブサイトのいずれも、まだ設定されていません。
# What follows is the contact of the help desk.
admin-start-desk-shown = ユーザーには次のように表示されます：
# Link.
admin-start-desk-go = 連絡先を入力する
# Link to the page for people in trouble.
admin-start-desk-look = ヘルプのページを見る
# Title of a step.
admin-start-try-title = 自分で試す
admin-start-try-lead = ユーザーと同じ手順で、パスワードをリセットしてみます。
# First of three sentences on how to try it.
admin-start-try-user = あなたの個人メールアドレスを登録したテスト用のユーザーを作成します。
# Second of three sentences.
admin-start-try-window = 下のページをプライベートウィンドウで開きます。ここでのサインインはそのまま残ります。
# Third of three sentences.
admin-start-try-back = 新しいパスワードを設定したら、ここに戻ります。このページに結果が反映されます。
# $time: a moment.
admin-start-try-seen = 最後のリセット：{ $time }
# Link.
admin-start-try-go = 「パスワードを忘れた場合」を開く
# Title of a step.
admin-start-pilot-title = 最初のユーザーを迎える
admin-start-pilot-lead = 少人数のグループから始めます。問題がなければ、全員を招待します。
admin-start-pilot-people = ユーザーがいます。
admin-start-pilot-nobody = ユーザーはまだいません。
admin-start-pilot-asked = サインイン時に、復旧方法の登録を求められます。
admin-start-pilot-unasked = 復旧方法の登録は求められません。
# Link.
admin-start-pilot-import = ユーザーをインポートする
# Link.
admin-start-pilot-policy = 登録の規則を決める
# Link.
admin-start-pilot-invite = 招待する
