# Names the links to the pages of the account, for screen readers.
account-tabs-label = マイアカウントのページ
# Four links side by side. Keep them short.
account-tabs-overview = 概要
account-tabs-sessions = デバイス
account-tabs-activity = 履歴
account-tabs-language = 言語

account-overview-title = マイアカウント
account-overview-lead = このポータルに登録されている情報と、変更できる項目です。
account-overview-name = 名前
account-overview-username = ユーザー名
account-overview-password = パスワード
# $time: date and clock time.
account-overview-password-changed = 最終変更：{ $time }
# There is a password, but no time is known.
account-overview-password-set = 設定済み
# $time: date and clock time.
account-overview-password-expires = 有効期限：{ $time }
# Link. The next message follows for screen readers: "Change password".
account-overview-change = 変更
account-overview-change-what = パスワード
account-overview-ways = アカウントの復旧方法
account-overview-ways-none = 設定されていません
account-overview-ways-what = アカウントの復旧方法

account-sessions-title = サインイン中のデバイス
account-sessions-lead = お使いのアカウントでこのポータルにサインインしているブラウザーです。
# Such as "Firefox on Windows".
account-sessions-name = { $browser }（{ $system }）
# A browser that does not say which one it is.
account-sessions-unknown = 不明なブラウザー
# Tag beside the browser that shows this page.
account-sessions-current = このデバイス
# A date and time follow.
account-sessions-seen = 最終使用日時
# A date and time follow.
account-sessions-started = サインイン日時
# Button, beside one device.
account-sessions-end = サインアウト
# Button.
account-sessions-end-others = ほかのすべてのデバイスからサインアウト
account-sessions-only = サインイン中のデバイスは、ほかにありません。
account-sessions-notice-ended = 選択したデバイスからサインアウトしました。
account-sessions-notice-others-ended = ほかのすべてのデバイスからサインアウトしました。

account-activity-title = 最近の履歴
account-activity-lead = このポータルでのお使いのアカウントの履歴です。新しい順に並んでいます。
account-activity-empty = 履歴はまだありません。
account-activity-not-you-title = 心当たりのない履歴がありますか？
account-activity-not-you = すぐにパスワードを変更し、そのあとヘルプデスクに連絡してください。
account-activity-not-you-password = パスワードを変更する
account-activity-not-you-help = ヘルプを見る
# Lines of the list of what happened.
account-activity-signed-in = サインイン
account-activity-sign-in-failed = サインインの失敗（パスワード間違い）
account-activity-signed-out = サインアウト
account-activity-password-reset = パスワードのリセット
account-activity-password-created = 最初のパスワードの設定
account-activity-link-sent = パスワードを設定するリンクの送信
account-activity-password-changed = パスワードの変更
account-activity-password-wrong = 現在のパスワードの入力間違い
account-activity-session-ended = デバイスからのサインアウト
account-activity-method-added = 復旧方法の追加
account-activity-method-changed = 復旧方法の変更
account-activity-method-removed = 復旧方法の削除
account-activity-confirmed = 復旧方法の確認
account-activity-disowned = 「自分の操作ではない」と報告

account-language-title = 言語
account-language-lead = このポータルと、ポータルから届くメールの言語を選択してください。
