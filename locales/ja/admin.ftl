# Names the links to the parts of the administrator's portal for screen readers.
admin-nav-label = 管理
# Link in the header of every page, for people who have a role in the administration.
admin-link = 管理
admin-nav-overview = 概要
admin-nav-desk = ヘルプデスク
# The part in which people are invited to register.
admin-nav-campaigns = キャンペーン

admin-overview-title = 概要

# Asked again in front of an action that does harm in the wrong hands.
admin-again-title = ご本人の確認
admin-again-lead = サインインしてから時間がたっています。もう一度パスワードを入力すると、依頼された操作を実行します。まだ何も変更されていません。
admin-again-submit = 確認して続ける

admin-reason-label = 理由
admin-reason-hint = この操作の記録とともに保存され、後から他の人が経緯を確認できます。

# Names the links to the page before and after of a long list for screen readers.
admin-pager-label = ページ
admin-pager-previous = 前へ
admin-pager-next = 次へ

admin-error-own-account = これはご自分のアカウントです。別の管理者に依頼してください。
admin-error-above-role = この人の役割に対する操作は許可されていません。管理者に依頼してください。
admin-error-reason-empty = 理由を入力してください
admin-error-reason-long = 理由は { $max } 文字以内で入力してください
admin-error-changed = このページを開いている間に、別の人が内容を変更しました。入力した内容は残っています。現在保存されている内容と比べてから、もう一度保存してください。
