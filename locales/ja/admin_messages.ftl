# Part of the administrator's portal: the words of emails, texts and calls.
admin-messages-title = メッセージ
admin-messages-lead = ポータルが送るすべてのメール、SMS、通話です。文言はポータルに含まれていますが、言語ごとに独自の文言に置き換えられます。
admin-messages-back = すべてのメッセージ

# Column heads of the list.
admin-messages-column-message = メッセージ
admin-messages-column-channel = 送信方法
admin-messages-column-own = 独自の文言がある言語

# How a message is sent.
admin-messages-channel-mail = メール
admin-messages-channel-text = SMS
admin-messages-channel-call = 通話

# Stands where no language has the organization's own words.
admin-messages-own-none = なし
# Tags of a part: its words are the organization's own; the portal's words there have changed after an upgrade.
admin-messages-own = 独自の文言
admin-messages-outdated = その後、既定の文言が変更されました

# Names of messages.
admin-messages-name-recovery-code = リセットまたはロック解除のコード
admin-messages-name-enrolment-code = メールアドレスの確認コード
admin-messages-name-code = 確認コード
admin-messages-name-caller = ヘルプデスク用のコード
admin-messages-name-method-added = 復旧方法の追加
admin-messages-name-method-changed = 復旧方法の変更
admin-messages-name-method-removed = 復旧方法の削除
admin-messages-name-password-reset = パスワードのリセット
admin-messages-name-password-given = 担当者によるパスワードのリセット
admin-messages-name-password-first = 最初のパスワードの設定
admin-messages-name-link-reset = 新しいパスワード用のリンク
admin-messages-name-link-invitation = 最初のパスワード用のリンク
admin-messages-name-password-changed = パスワードの変更
admin-messages-name-unlocked = アカウントのロック解除
admin-messages-name-password-expires = パスワードの期限切れ間近
admin-messages-name-invitation = 登録の案内
admin-messages-name-reminder = 登録の再案内
admin-messages-name-rules = ルール変更に伴う再登録
admin-messages-name-disowned = 「自分ではない」という報告
admin-messages-name-help-asked = 困っている人からのメッセージ
admin-messages-name-administrator-reset = 管理者のパスワードのリセット
admin-messages-name-trial = テスト
admin-messages-name-former = 登録が解除された番号

# Who gets a message, and when.
admin-messages-for-recovery-code = パスワードを忘れた、またはロックされたユーザーが依頼したときに送ります。
admin-messages-for-enrolment-code = メールアドレスを登録するユーザーに送ります。
admin-messages-for-code = パスワードのリセット、ロック解除、電話の登録を行うユーザーに送ります。
admin-messages-for-caller = ヘルプデスクに電話をかけたユーザーに、本人確認のために送ります。
admin-messages-for-method = 登録した復旧方法が変わった後に、ユーザーに送ります。
admin-messages-for-password = 操作の後にユーザーに送ります。「自分ではない」というリンクが含まれます。
admin-messages-for-given = ヘルプデスクか管理者がパスワードをリセットしたユーザーに送ります。「自分ではない」というリンクが含まれます。
admin-messages-for-link-reset = ヘルプデスクか管理者がリセットを始めたユーザーに送ります。
admin-messages-for-link-invitation = まだパスワードのない新しいユーザーに送ります。
admin-messages-for-expires = 新しいパスワードが必要になる数日前に、ユーザーに送ります。
admin-messages-for-invitation = キャンペーンの対象で、登録が足りないユーザーに送ります。
admin-messages-for-reminder = まだ登録していない同じユーザーに送ります。
admin-messages-for-rules = 新しいルールで締め出されるユーザーに送ります。
admin-messages-for-help-desk = ヘルプデスクに送ります。アドレスがない場合は担当者に送ります。
admin-messages-for-administrators = ほかのすべての管理者に送ります。
admin-messages-for-trial = メッセージが届くかを試す管理者に送ります。
admin-messages-for-former = ユーザーが変更または削除した番号に送ります。

# Parts of a message.
admin-messages-part-subject = 件名と見出し
admin-messages-part-preheader = メール一覧のプレビュー行
admin-messages-part-code-line = プレーンテキストの1行目
admin-messages-part-code-label = 数字の上の文言
admin-messages-part-lead = 最初の段落
admin-messages-part-title = 案内の見出し
admin-messages-part-advice = 案内
admin-messages-part-closing = リンクの後
admin-messages-part-quote = 引用の前
admin-messages-part-text = 本文
admin-messages-part-short-text = 通数が少なくなる場合に送る短い本文
admin-messages-part-greeting = あいさつ
admin-messages-part-warning = コードの前
admin-messages-part-spoken = コード
admin-messages-part-again = コードの繰り返し
admin-messages-part-end = 最後の文

# What a variable stands for; the variable precedes it.
admin-messages-variable-brand = 組織の短い名前
admin-messages-variable-code = コード（必須）
admin-messages-variable-digits = 1桁ずつの数字（必須）
admin-messages-variable-until = コードを使える時刻
admin-messages-variable-reference = 手続きを特定する番号（必須）

# The page of a message.
admin-messages-language = 文言の言語
admin-messages-language-show = 表示
admin-messages-words = 文言
admin-messages-words-hint = 1段落のプレーンテキストで書いてください。欄の下にある変数を使えます。空欄にすると既定の文言に戻ります。ウェブやメールのアドレスは使えません。このようなメッセージにあるリンクは組織からのものではないと、ユーザーに覚えてもらうためです。
# The portal's own words follow.
admin-messages-default = 既定：
admin-messages-default-before = 独自の文言を書いた時の既定：
# The names of other messages follow.
admin-messages-also = 次のメッセージでも使用：
admin-messages-back-to-default = 既定に戻す
# The words that somebody else has saved meanwhile follow.
admin-messages-newer = 現在の保存内容：
admin-messages-save = 文言を保存

# A sample of the message, sent to whoever asks for it.
admin-messages-send-title = 自分に送信
admin-messages-send-mail = 保存済みの文言に架空のデータを入れて、ご自身のメールアドレスに送ります。
admin-messages-send-phone = 保存済みの文言に架空のデータを入れて、ご自身の登録済みの携帯電話に送ります。通常の1通として数えます。
admin-messages-send = 送信
admin-messages-send-nowhere = 送信先となる携帯電話が、ご自身のアカウントに登録されていません。

# The preview.
admin-messages-preview-hint = データは架空のものですが、名前とアドレスはこのポータルの実際のものです。
admin-messages-preview-part = 形式
admin-messages-preview-html = 多くのメールソフトでの表示
admin-messages-preview-plain = プレーンテキスト
# What a text takes. $parts: how many are paid for. $units: characters.
admin-messages-size-short = 通数：{ $parts }。文字数：{ $units }（1通あたり160まで）。
admin-messages-size-long = 通数：{ $parts }。文字数：{ $units }（SMSの短い文字セットにない文字を含むため、1通あたり70まで）。

admin-messages-notice-saved = 文言を保存しました。今後のメッセージに使われます。
admin-messages-notice-sent = 見本を送信しています。

# $variable is a variable in curly brackets.
admin-messages-error-character = 改行や見えない文字を使わず、1段落で書いてください
admin-messages-error-bracket = 波かっこは、欄の下に示した変数を囲む場合だけに使ってください
admin-messages-error-unknown = { $variable }は欄の下にある変数ではありません
admin-messages-error-missing = { $variable }を必ず入れてください
admin-messages-error-code-first = { $variable }で始めてください。通知には先頭の文字が表示されます
admin-messages-error-long = { $max }文字までにしてください。現在は{ $used }文字です
admin-messages-error-address = ウェブやメールのアドレスを使わず、ピリオドの後には空白を入れてください
