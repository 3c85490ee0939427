# Campaigns: administrators invite people by email to set up their ways back in ("register").

# Title of the list of campaigns, which invite people to register.
admin-campaigns-title = キャンペーン
admin-campaigns-lead = 復旧方法の設定をメールで依頼します。設定していない人には、3日後、10日後、21日後にもう一度依頼します。
# Link, and title of the page with the form.
admin-campaigns-new = 新しいキャンペーン
admin-campaigns-none = キャンペーンはまだありません。
# Link.
admin-campaigns-back = すべてのキャンペーン
# Label.
admin-campaigns-name = 名前
admin-campaigns-name-hint = 管理者だけに表示されます。
# Label.
admin-campaigns-state = 状態
admin-campaigns-state-running = 実施中
admin-campaigns-state-stopped = 停止済み
# Nobody is left to be asked.
admin-campaigns-state-ended = 終了
# Label of a date and time.
admin-campaigns-started = 開始
# Heading of a column: how many of how many.
admin-campaigns-registered = 登録した人
# Two numbers.
admin-campaigns-of = { $all }人中{ $done }人
# Label of the choice of who is invited.
admin-campaigns-who = 招待する人
admin-campaigns-who-incomplete = 登録が足りない人全員
admin-campaigns-who-incomplete-hint = 自分でパスワードをリセットできない人、または必要な数に足りない人です。
admin-campaigns-who-group = グループ内で登録が足りない人
admin-campaigns-who-group-hint = 少人数で始めるのに向いています。
admin-campaigns-who-without = 何も登録していない人
admin-campaigns-who-without-hint = 登録を始めた人には送りません。
# Label of the choice of a group.
admin-campaigns-group = グループ
# First of the choices.
admin-campaigns-group-none = グループなし
# Label of a date.
admin-campaigns-deadline = 期限
admin-campaigns-deadline-hint = メールに記載されます。期限がない場合は空欄にしてください。期限を過ぎてもロックはされません。
# Button.
admin-campaigns-preview = 招待される人を確認
# $all: how many people.
admin-campaigns-preview-title = { $all }人が招待されます
admin-campaigns-preview-unreachable = このうち{ $all }人はメールアドレスがなく、送れません。
admin-campaigns-preview-more = 名前順の最初の20人です。
admin-campaigns-preview-none = 全員の登録が足りているため、招待する人はいません。
admin-campaigns-plan = 招待はすぐに、再依頼は3日後、10日後、21日後に送られます。登録が済むとすぐに止まります。3日以内に2つのキャンペーンのメールが届くことはありません。
# Button.
admin-campaigns-start = 今すぐ開始
# Heading.
admin-campaigns-progress = 進み具合
# Over a bar. Two numbers.
admin-campaigns-progress-of = { $all }人中{ $done }人が登録しました
admin-campaigns-filling = 対象者を調べています。1分ほどしてからページを再読み込みしてください。
# A number on its own.
admin-campaigns-number = { $n }
# Labels of numbers of people.
admin-campaigns-invited = 招待した人
admin-campaigns-mailed = メールを送った人
admin-campaigns-reminded = 再依頼した人
admin-campaigns-completed = 登録した人
admin-campaigns-unreachable = アドレスがない人
# Button.
admin-campaigns-stop = キャンペーンを停止
admin-campaigns-stop-hint = 以後は何も送られません。再開はできません。
# Heading of a list of people.
admin-campaigns-lost = メールが届かない人
admin-campaigns-lost-hint = 会社のメールアドレスを登録するか、別の方法で伝えてください。名前順の最初の50人です。
admin-campaigns-error-name-empty = キャンペーンの名前を入力してください
# $max: 80.
admin-campaigns-error-name-long = 名前は{ $max }文字以内にしてください
admin-campaigns-error-audience = 招待する人を選んでください
admin-campaigns-error-group = グループを選んでください
admin-campaigns-error-deadline = 日付として読み取れません
admin-campaigns-error-deadline-over = 期限が過ぎています。後の日付を選んでください。
