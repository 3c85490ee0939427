# The pages of one user in the administrator's portal. "The user" is somebody else than the reader.

# Link.
admin-user-all = すべてのユーザー
# Link.
admin-user-back = ユーザーに戻る
# Link beside a button.
admin-user-cancel = キャンセル
# Stands where there is no value.
admin-user-none = なし
# Names a row of links for screen readers.
admin-user-actions = 実行できる操作
# Heading.
admin-user-who = ユーザーについて
admin-user-password = パスワード
# $time: date and clock time.
admin-user-password-changed = ユーザーが設定：{ $time }
admin-user-password-given = ユーザー以外が設定
# $time: date and clock time.
admin-user-password-expires = 有効期限：{ $time }
# $time: date and clock time.
admin-user-password-link = 新しいパスワードを設定するリンクを送信済みです。期限は{ $time }です。
# $time: date and clock time.
admin-user-password-invitation = 最初のパスワードを設定する招待を送信済みです。期限は{ $time }です。
# Label. The name of a system follows.
admin-user-authority = パスワードの保存先
# Stands after the label above.
admin-user-authority-local = このポータル
# Label. A number of devices follows.
admin-user-sessions = サインイン
admin-user-sessions-count = { $count }台のデバイス
# Stands after the label "Signed in".
admin-user-sessions-none = なし
# Label. A date and time follow.
admin-user-created = 作成日時
# Roles.
admin-user-role-user = 一般ユーザー
admin-user-role-reports = レポート閲覧者
admin-user-role-helpdesk = ヘルプデスク
admin-user-role-admin = 管理者

# Small tags beside the name. $time: date and clock time.

admin-user-tag-disabled = { $time }から無効
admin-user-tag-locked = { $time }からロック中
admin-user-tag-locked-out = { $time }までサインインがロック中
admin-user-tag-blocked = { $time }までリセットがブロック中
admin-user-tag-no-password = パスワード未設定
admin-user-tag-expired = { $time }にパスワードの期限切れ
admin-user-tag-temporary = { $time }まで一時パスワード
admin-user-tag-temporary-ended = 一時パスワードの期限切れ
admin-user-tag-never-expires = パスワードは無期限

# Ways to get back in.

# Heading.
admin-user-ways = アカウントの復旧方法
admin-user-ways-off = 組織では求められていません。
admin-user-ways-complete = 登録は完了しています。
# $missing and $required: numbers of ways to get back in.
admin-user-ways-missing = 登録は完了していません。必要な{ $required }個のうち{ $missing }個が不足しています。
admin-user-ways-anew = 次回のサインイン時に、すべての再登録を求めます。
# $time: date and clock time.
admin-user-ways-confirmed = 最終確認：{ $time }

# What happened to the account.

# Heading.
admin-user-activity = 履歴
admin-user-activity-empty = 履歴はまだありません。
# Link to what happened before.
admin-user-activity-older = 以前の履歴
# Link to what happened last.
admin-user-activity-newest = 最新の履歴
# Lines of the list of what happened. The tag "Refused" may follow.
admin-user-event-sign-in = サインイン
admin-user-event-sign-out = サインアウト
admin-user-event-locked-out = パスワード間違いによるサインインのロック
admin-user-event-unlocked-by-user = ユーザーによるロック解除
admin-user-event-unlocked = ロック解除
admin-user-event-released = リセットのブロック解除
admin-user-event-checked = 本人の再確認
admin-user-event-sessions-ended = デバイスからのサインアウト
admin-user-event-flow-started = リセットまたはロック解除の開始
admin-user-event-code-requested = コードの要求
admin-user-event-code-checked = コードの入力
admin-user-event-method-chosen = 確認方法の選択
admin-user-event-answers-checked = セキュリティの質問への回答
admin-user-event-passkey-checked = パスキーの使用
admin-user-event-password-reset = パスワードのリセット
admin-user-event-password-changed = パスワードの変更
admin-user-event-method-added = 復旧方法の追加
admin-user-event-method-changed = 復旧方法の変更
admin-user-event-method-removed = 復旧方法の削除
admin-user-event-reported = 「ご自身の操作ですか？」への回答
admin-user-event-help-asked = ヘルプデスクへの問い合わせ
admin-user-event-message-dropped = コードのメッセージを送信せず
admin-user-event-message-failed = コードのメッセージが届かず
admin-user-event-confirmed = 復旧方法の確認
admin-user-event-required = 再登録の要求
admin-user-event-created = アカウントの作成
admin-user-event-changed = アカウントの編集
admin-user-event-role-changed = 役割の変更
admin-user-event-disabled = アカウントの無効化
admin-user-event-enabled = アカウントの有効化
admin-user-event-expiry-waived = パスワードを無期限に設定
admin-user-event-expiry-restored = パスワードの期限を再設定
admin-user-event-reset-link-sent = 新しいパスワードを設定するリンクを送信
admin-user-event-invited = 最初のパスワードの設定を案内
admin-user-event-password-created = 最初のパスワードを設定
admin-user-event-network-throttled = 試行が多すぎるネットワーク
admin-user-event-network-released = ネットワークの制限を解除
admin-user-event-guessing = パスワードを推測している疑い
admin-user-event-caller-asked = 電話の相手にコードを送信
admin-user-event-caller-checked = 電話の相手を確認
admin-user-event-tenant-changed = 設定を変更
admin-user-event-first-step = 最初の手順
admin-user-event-policy-changed = 規則を変更
admin-user-event-questions-changed = セキュリティの質問を変更
admin-user-event-reminded = 規則の変更に伴い登録を依頼
admin-user-event-draft-changed = ブランドの下書きを変更
admin-user-event-draft-discarded = ブランドの下書きを破棄
admin-user-event-brand-published = ブランドを公開
admin-user-event-messages-changed = メッセージの文言を変更
admin-user-event-sample-sent = メッセージの見本を送信
admin-user-event-campaign-started = 登録キャンペーンを開始
admin-user-event-campaign-stopped = 登録キャンペーンを停止
admin-user-event-group-created = グループを作成
admin-user-event-group-deleted = グループを削除
admin-user-event-deleted = アカウントを削除
admin-user-event-import-started = ユーザーのインポートを開始
admin-user-event-import-finished = ユーザーのインポートが完了
admin-user-event-import-undone = ユーザーのインポートを取り消し
# Tag.
admin-user-event-refused = 拒否
# $note: the reason that somebody gave.
admin-user-event-note = メモ：{ $note }
# $name: the name of a person.
admin-user-event-by-staff = 実行者：{ $name }
admin-user-event-by-former-staff = 実行者：すでに在籍していない管理者
admin-user-event-by-operator = コマンドラインから実行
# $reference: 8 letters and digits.
admin-user-event-reference = お問い合わせ番号：{ $reference }
# Why something was refused, as a line of its own under it.
admin-user-why-disabled = アカウントが無効
admin-user-why-locked = アカウントがロック中
admin-user-why-locked-out = パスワード間違いの回数超過
admin-user-why-no-password = パスワード未設定
admin-user-why-password = パスワード間違い
admin-user-why-temporary-ended = 一時パスワードの期限切れ
admin-user-why-code = コード間違い
admin-user-why-code-expired = コードの期限切れ
admin-user-why-answers = 回答間違い
admin-user-why-passkey = パスキーを確認できず
admin-user-why-not-allowed = 規則で許可されていない操作
admin-user-why-unregistered = 復旧方法の不足
admin-user-why-tries = 試行回数の超過
admin-user-why-codes = コード送信回数の超過
admin-user-why-starts = 同じネットワークからの試行回数の超過
admin-user-why-budget = ショートメッセージと電話の上限に到達
admin-user-why-country = この国への送信は不可
admin-user-why-delivery = 配信できず
admin-user-why-disowned = ユーザーが「自分の操作ではない」と回答

# Pages that ask before something is done. $name: the name of the user. Titles are questions, sentences say what will happen.

admin-user-reset-title = { $name }のパスワードをリセットしますか？
admin-user-reset-shown = 一時パスワードが一度だけ表示されます。有効期間は{ $hours }時間で、次回のサインイン時に変更が必要です。
admin-user-reset-ends = ユーザーはすべてのデバイスからサインアウトされ、途中のリセットは終了します。
admin-user-reset-told = ユーザーにはメールで通知されます。パスワードは記載されません。
# Button.
admin-user-reset-submit = パスワードをリセット
admin-user-reset-error-again = このフォームはすでに送信されたか、その間に別のパスワードが設定されました。今回は何も実行していません。別の一時パスワードが必要な場合だけ、もう一度送信してください。
# Label of a choice of two.
admin-user-reset-how = 方法
admin-user-reset-by-shown = 一時パスワードを表示する
# $mail: an address with most letters hidden.
admin-user-reset-by-link = { $mail }にリンクを送信する
admin-user-reset-link = ユーザーは、このリンクで新しいパスワードを設定します。リンクは{ $hours }時間有効で、1回だけ使えます。設定されるまで現在のパスワードのままで、サインアウトもされません。
admin-user-invite-title = { $name }に最初のパスワードの設定を案内しますか？
admin-user-invite-what = リンクの付いたメールがユーザーに届きます。リンクは{ $days }日間有効で、1回だけ使えます。
admin-user-invite-older = 以前に送ったリンクは使えなくなります。
# $mail: an address with most letters hidden.
admin-user-invite-mail = 登録されているアドレス：{ $mail }
# Button.
admin-user-invite-submit = 招待を送信
# Button, where one was sent before.
admin-user-invite-again = 招待を再送信
# Why no link is sent.
admin-user-link-error-address = このユーザーのメールアドレスが登録されていません。先に追加してください。
admin-user-link-error-kept-out = アカウントが無効かロックされています。先に有効にするか、ロックを解除してください。
admin-user-link-error-password = ユーザーにはすでにパスワードがあります。代わりにリセットしてください。
admin-user-unlock-title = { $name }のロックを解除しますか？
admin-user-unlock-what = これまでのパスワード間違いは数えられなくなり、ユーザーは再びサインインできます。
admin-user-unlock-password = パスワードは変わりません。
# Button.
admin-user-unlock-submit = ロックを解除
admin-user-release-title = { $name }のリセットのブロックを解除しますか？
admin-user-release-what = これまでのコードや回答の間違いは数えられなくなり、ユーザーは再びパスワードをリセットできます。
admin-user-release-password = パスワードは変わりません。
# Button.
admin-user-release-submit = ブロックを解除
admin-user-require-title = { $name }に再登録を求めますか？
admin-user-require-what = 次回のサインイン時に、すべての復旧方法の登録を求めます。
admin-user-require-until = それまでは、登録済みの方法をそのまま使用できます。
# Button.
admin-user-require-submit = 再登録を求める
admin-user-end-sessions-title = { $name }をすべてのデバイスからサインアウトしますか？
admin-user-end-sessions-what = サインイン中のすべてのデバイスから、すぐにサインアウトします。
admin-user-end-sessions-password = パスワードは変わりません。
# Button.
admin-user-end-sessions-submit = すべてのデバイスからサインアウト
admin-user-never-expires-title = { $name }のパスワードを無期限にしますか？
admin-user-never-expires-what = 組織の規則にかかわらず、パスワードに期限がなくなります。
# Button.
admin-user-never-expires-submit = 無期限にする
admin-user-expires-title = { $name }のパスワードに再び期限を設けますか？
admin-user-expires-what = 組織の規則が再び適用されます。古すぎるパスワードは、次回のサインイン時に変更が必要です。
# Button.
admin-user-expires-submit = 期限を設ける
admin-user-enable-title = { $name }を有効にしますか？
admin-user-enable-what = ユーザーは再びサインインやパスワードのリセットができます。
# Button.
admin-user-enable-submit = 有効にする
admin-user-disable-title = { $name }を無効にしますか？
admin-user-disable-what = ユーザーはすべてのデバイスからサインアウトされ、サインインもパスワードのリセットもできなくなります。
admin-user-disable-kept = 何も削除されません。アカウントは再び有効にできます。
# Button.
admin-user-disable-submit = 無効にする
admin-user-delete-title = { $name }を削除しますか？
admin-user-delete-what = アカウントと登録内容がすべて完全に削除されます。元に戻すことはできません。
admin-user-delete-kept = 履歴の記録は残ります。
# Label of a box.
admin-user-delete-name = 確認のため、ユーザー名{ $username }を入力してください
# Button.
admin-user-delete-submit = 完全に削除

# Said on the user's page once something is done.

admin-user-done-unlock = アカウントのロックを解除しました。
admin-user-done-reset = 新しいパスワードを設定するリンクをユーザーに送信しました。
admin-user-done-invite = 招待をユーザーに送信しました。
admin-user-done-release = ユーザーは再びパスワードをリセットできます。
admin-user-done-require = 次回のサインイン時に、再登録を求めます。
admin-user-done-end-sessions = すべてのデバイスからサインアウトしました。
admin-user-done-disable = アカウントを無効にしました。
admin-user-done-enable = アカウントを有効にしました。
admin-user-done-never-expires = パスワードの期限の設定を変更しました。
admin-user-done-edit = 変更を保存しました。

# The page that shows a temporary password.

# Title.
admin-user-password-title = 一時パスワード
# The password follows.
admin-user-password-lead = { $name }（ユーザー名：{ $username }）
admin-user-password-once = 表示されるのは今だけです。本人に直接、または以前から分かっている電話番号で伝えてください。
# $time: date and clock time.
admin-user-password-until = { $time }まで使用できます。
admin-user-password-change = 次回のサインイン時に変更が必要です。
admin-user-password-kept-out = アカウントが無効またはロック中のため、まだサインインできません。
# Link.
admin-user-password-back = 完了してユーザーに戻る

# The page on which a user is edited.

# Button.
admin-user-edit-link = 編集
admin-user-edit-title = { $name }を編集
admin-user-edit-display-name = 表示名
admin-user-edit-given-name = 名
admin-user-edit-family-name = 姓
admin-user-edit-work-mail = 仕事用のメールアドレス
admin-user-edit-language = メールの言語
admin-user-edit-language-none = ブラウザーの設定に従う
admin-user-edit-role = 役割
admin-user-edit-groups = グループ
admin-user-edit-mail = 管理者が入力する個人のメールアドレス
admin-user-edit-mail-hint = ユーザーが自分で登録するまで、コードはこのアドレスに届きます。保存済みのアドレスを残す場合は空のままにしてください。
# $mail: an address with most letters hidden.
admin-user-edit-mail-given = 現在の入力：{ $mail }
# Check box.
admin-user-edit-mail-remove = 保存済みのアドレスを削除する
# Button.
admin-user-edit-submit = 保存
# Heading over what somebody else stored meanwhile.
admin-user-edit-newer = 現在保存されている内容

# What is wrong with what was typed.

admin-user-error-display-name-empty = 表示名を入力してください
admin-user-error-display-name-long = 表示名は{ $max }文字以内で入力してください
admin-user-error-given-name-long = 名は{ $max }文字以内で入力してください
admin-user-error-family-name-long = 姓は{ $max }文字以内で入力してください
admin-user-error-work-mail = name@contoso.exampleのような形式で仕事用のメールアドレスを入力してください
admin-user-error-work-mail-taken = この仕事用のメールアドレスは別のユーザーが使用しています
admin-user-error-mail = name@mail.exampleのような形式で個人のメールアドレスを入力してください
admin-user-error-name-differs = 誤って削除しないよう、ユーザー名を正確に入力してください
