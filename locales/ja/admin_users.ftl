# A part of the administrator's portal.
admin-users-nav = ユーザー

admin-users-list-title = ユーザー
# Said once a user is deleted.
admin-users-list-deleted = ユーザーを削除しました。
# Link to the page on which a user is created.
admin-users-list-new = ユーザーを追加
admin-users-list-search = 検索
admin-users-list-search-hint = 名前、ユーザー名、職場のメールアドレスの先頭部分
admin-users-list-find = 検索する
# Opens the choices below.
admin-users-list-narrow = 一覧を絞り込む
admin-users-list-clear = 全員を表示
# Nobody but the reader is there yet.
admin-users-list-alone = まだユーザーがいません。ファイルを取り込むか、ユーザーを追加してください。
admin-users-list-nobody = 該当するユーザーはいません。
# Only a part of the list was looked through.
admin-users-list-partial = 該当するユーザーが少ないため、一覧の一部だけを調べました。続けるには「次へ」を押すか、名前をもう少し入力してください。
# $n: how many users there are.
admin-users-list-total = 検索結果：{ $n }
# $n: a number; there are more users than this.
admin-users-list-more-than = 検索結果：{ $n }を超えています
# Headings of the columns.
admin-users-list-name = 名前
admin-users-list-username = ユーザー名
admin-users-list-state = 状態
admin-users-list-ways = 復旧方法
admin-users-list-groups = グループ
# $held: how many ways back in somebody has set up. $required: how many are needed.
admin-users-list-held-of = { $required }のうち{ $held }

# Stands in each of the lists below when nothing is chosen.
admin-users-filter-any = 指定なし
admin-users-filter-state = 状態
admin-users-filter-registered = 登録
admin-users-filter-method = 設定済みの方法
admin-users-filter-role = 役割
admin-users-filter-group = グループ

# Cannot sign in for now.
admin-users-state-locked = ロック中
# The password cannot be reset for now, after too many wrong codes.
admin-users-state-blocked = リセット停止中
admin-users-state-disabled = 無効
admin-users-state-expired = パスワード期限切れ
admin-users-state-no-password = パスワードなし

admin-users-registered-complete = 完了
admin-users-registered-partly = 一部
admin-users-registered-nothing = 未登録

admin-users-new-title = ユーザーを追加
admin-users-new-username-hint = @より前の部分だけでかまいません。
# Roles, and what each lets somebody do.
admin-users-new-role-user = 自分のアカウントだけを管理します。このポータルの管理画面は見られません。
admin-users-new-role-reports = 個人が特定されない数値だけを見られます。
admin-users-new-role-helpdesk = ユーザーを検索し、パスワードのリセットとロック解除ができます。
admin-users-new-role-admin = この組織のすべてを操作できます。ユーザー、規則、ブランド、設定の変更や、ほかの管理者の任命も含みます。
# How somebody new signs in for the first time.
admin-users-new-first = 最初のサインイン
admin-users-new-first-temporary = 仮パスワードを使う
# $hours: how many hours it works.
admin-users-new-first-temporary-hint = 一度だけ表示されます。最初のサインイン時に変更が必要です。有効な時間数：{ $hours }
admin-users-new-first-invited = 招待する
# $days: a number.
admin-users-new-first-invited-hint = 最初のパスワードを設定するリンクがメールで届きます。1回だけ使えます。有効な日数：{ $days }
admin-users-new-first-none = パスワードなし
admin-users-new-first-none-hint = ユーザーが「パスワードを忘れた場合」から設定します。個人のメールアドレスまたはほかの復旧方法が必要です。
admin-users-new-submit = ユーザーを追加する
admin-users-new-error-username-empty = ユーザー名を入力してください
# $max: characters.
admin-users-new-error-username-shape = ユーザー名は空白を含まず、{ $max }文字以内にしてください
admin-users-new-error-username-realm = @以降を省くか、組織のユーザー名の末尾を使ってください
admin-users-new-error-username-taken = このユーザー名はすでに使われています。別の名前にしてください。
admin-users-new-error-invited-nowhere = 招待の送信先のメールアドレスを入力してください

# Under the list: what is done to those who are chosen.
admin-users-bulk-title = まとめて操作する
# Beside a box, for screen readers. $name: a user's name.
admin-users-bulk-choose = { $name }を選択
admin-users-bulk-whom = 対象
admin-users-bulk-whom-chosen = 一覧で選択したユーザー
admin-users-bulk-whom-matching = この検索に該当する全員
admin-users-bulk-action = 操作
admin-users-bulk-with-group = グループの指定
admin-users-bulk-none = 選択してください
# Leads to a page that shows whom it would affect.
admin-users-bulk-preview = 対象者を確認する
admin-users-bulk-unlock = ロックを解除
admin-users-bulk-invite = 最初のパスワードの設定を案内
admin-users-bulk-require = 再登録を求める
admin-users-bulk-end-sessions = すべてのデバイスからサインアウト
admin-users-bulk-disable = 無効にする
admin-users-bulk-enable = 有効にする
admin-users-bulk-delete = 完全に削除
admin-users-bulk-never-expires = パスワードを無期限にする
admin-users-bulk-expires = パスワードの期限を元に戻す
admin-users-bulk-join = グループに追加
admin-users-bulk-leave = グループから外す
admin-users-bulk-back = 一覧に戻る
# $n: how many users.
admin-users-bulk-count = 対象のユーザー数：{ $n }
# $group: name of a group.
admin-users-bulk-group = グループ：{ $group }
# The last line of a list of names. $n: how many others there are.
admin-users-bulk-more = そのほかの人数：{ $n }
admin-users-bulk-own = ご自分のアカウントは対象外です。
admin-users-bulk-submit = 今すぐ実行する
admin-users-bulk-error-action = 操作を選択してください
admin-users-bulk-error-group = グループを選択してください
admin-users-bulk-error-nobody = 対象者がいません。ご自分以外のユーザーを1人以上選択してください。
# $max: a number of users.
admin-users-bulk-error-many = 対象が一度に操作できる上限の{ $max }人を超えています。検索を絞り込んでください。
admin-users-bulk-error-others = 表示したときとは別のユーザーが該当するようになりました。まだ何も実行していません。下の一覧を確認し、改めて決めてください。
admin-users-bulk-done = 完了しました
admin-users-bulk-done-unlock = ロックを解除しました
admin-users-bulk-done-require = 再登録を求めました
admin-users-bulk-done-invite = 最初のパスワードの設定を案内しました
admin-users-bulk-done-end-sessions = すべてのデバイスからサインアウトしました
admin-users-bulk-done-disable = 無効にしました
admin-users-bulk-done-enable = 有効にしました
admin-users-bulk-done-delete = 削除しました
admin-users-bulk-done-never-expires = パスワードを無期限にしました
admin-users-bulk-done-expires = パスワードの期限を元に戻しました
admin-users-bulk-done-join = グループに追加しました
admin-users-bulk-done-leave = グループから外しました
# Labels of three numbers.
admin-users-bulk-changed = 変更済み
admin-users-bulk-same = 変更不要
admin-users-bulk-skipped = 対象外
