# The first page of the administrator's portal. Most of it are figures; "here" is the organization's portal.
# Over a notice that leads to a checklist.
admin-overview-setup-title = ポータルの準備はまだ完了していません
# $done and $all: numbers of steps.
admin-overview-setup = 完了した手順：{ $done } / { $all }
# Link to the checklist.
admin-overview-setup-go = 最初の手順を続ける
admin-overview-percent = { $percent }％
# Label of a figure: the share of people who could reset their password.
admin-overview-registered = 登録済み
# $part and $all: numbers of people.
admin-overview-registered-of = { $all }人中{ $part }人
# Label of a figure: resets and unlocks together.
admin-overview-service = 今月、ヘルプデスクなしで解決した件数
# $resets and $unlocks: numbers.
admin-overview-service-of = パスワードのリセット：{ $resets }、アカウントのロック解除：{ $unlocks }
# Label of a figure: accounts.
admin-overview-locked = 現在ロック中
admin-overview-locked-hint = パスワードの間違いによるもの、または解除されるまでのもの。
# Label of a figure: emails, texts and calls.
admin-overview-letters = 送信できなかったメッセージ
# $lost and $stuck: numbers.
admin-overview-letters-of = 7日以内に送信を断念：{ $lost }、長く待機中：{ $stuck }
# Heading over a table with a bar for each day.
admin-overview-days-title = 過去30日間
admin-overview-days-caption = ユーザーが自分で行った操作（日別）
admin-overview-days-date = { DATETIME($at, style: "date") }
# Headings of columns.
admin-overview-days-day = 日付
admin-overview-days-resets = パスワードのリセット
admin-overview-days-unlocks = アカウントのロック解除
admin-overview-troubles-title = つまずきの原因
admin-overview-troubles-lead = 過去30日間に多かった原因と、その対策です。
admin-overview-troubles-none = 過去30日間につまずいた人はいません。
# Headings of columns.
admin-overview-troubles-what = 原因
admin-overview-troubles-count = 回数
# Reasons, each with what an administrator can do about it.
admin-overview-trouble-password = パスワードの間違いまたは期限切れ
admin-overview-advice-password = 忘れたパスワードは自分でリセットできること、その場所を周知してください。
admin-overview-trouble-name = 存在しないユーザー名
admin-overview-advice-name = サインインのページで、入力する名前を説明してください。一度に多数の試行がある場合は、推測の可能性があります。
admin-overview-trouble-unregistered = 復旧方法が登録されていない
admin-overview-advice-unregistered = サインイン時に登録を求めるか、リマインダーを送信してください。
admin-overview-trouble-code = 確認コードの間違いまたは期限切れ
admin-overview-advice-code = メールやショートメッセージが届くまでの時間を確認してください。
admin-overview-trouble-answers = 秘密の質問の答えの間違い
admin-overview-advice-answers = 以前の答えは忘れがちです。別の方法を用意してください。
admin-overview-trouble-passkey = 一致しないパスキー
admin-overview-advice-passkey = パスキーのほかに、2つ目の復旧方法の設定を求めてください。
admin-overview-trouble-limit = 試行回数が多すぎる
admin-overview-advice-limit = 組織内のユーザーであれば、つまずいている手順を確認して説明してください。
admin-overview-trouble-allowance = ショートメッセージと通話が上限を超えた
admin-overview-advice-allowance = 組織内のユーザーであれば、上限を上げるか、その国を許可してください。
admin-overview-trouble-delivery = 届かなかったショートメッセージと通話
admin-overview-advice-delivery = ショートメッセージと通話の配信会社に問い合わせてください。
admin-overview-trouble-barred = ここではパスワードをリセットできない人
admin-overview-advice-barred = パスワードをリセットできる人の範囲と、無効なアカウントを確認してください。
admin-overview-news-title = 最近のイベント
admin-overview-news-none = イベントはまだありません。
# Headings of columns.
admin-overview-news-when = 日時
admin-overview-news-what = 内容
# The account that an event is about.
admin-overview-news-whose = アカウント
