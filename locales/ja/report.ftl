# These pages are opened from the link "This was not me" in a mail.
report-question-title = ご自身の操作ですか？
# What happened, one of these.
report-what-password-reset = 職場のアカウントのパスワードがリセットされました。
report-what-password-changed = 職場のアカウントのパスワードが変更されました。
report-what-unlocked = 職場のアカウントのロックが解除されました。
report-what-password-given = ヘルプデスクまたは管理者が、職場のアカウントのパスワードをリセットしました。
report-what-password-first = 職場のアカウントに最初のパスワードが設定されました。
report-question-when = 日時
report-question-at = { $time }
# Button.
report-question-yes = はい、自分の操作です
# Button.
report-question-no = いいえ、自分の操作ではありません
# The title where the help desk or an administrator did it: the reader may have asked for it.
report-asked-title = ご自身が依頼しましたか？
# Button.
report-asked-yes = はい、依頼しました
# Button.
report-asked-no = いいえ、依頼していません
report-question-hint = ご自身の操作でない場合は、すぐにアカウントをロックし、すべてのデバイスからサインアウトして、ヘルプデスクに連絡します。
# The same where the organization has no help desk with an email address.
report-question-hint-administrators = ご自身の操作でない場合は、すぐにアカウントをロックし、すべてのデバイスからサインアウトして、管理者に連絡します。
# The same where nobody else can be told.
report-question-hint-alone = ご自身の操作でない場合は、すぐにアカウントをロックし、すべてのデバイスからサインアウトします。

# Title after "No, this was not me".
report-disowned-title = アカウントをロックしました
report-disowned-lead = 今は誰もこのアカウントにサインインできません。すべてのデバイスからサインアウトし、ヘルプデスクにも連絡しました。
# The same where the organization has no help desk with an email address.
report-disowned-lead-administrators = 今は誰もこのアカウントにサインインできません。すべてのデバイスからサインアウトし、管理者にも連絡しました。
# The same where nobody else could be told.
report-disowned-lead-alone = 今は誰もこのアカウントにサインインできません。すべてのデバイスからサインアウトしました。
report-disowned-next = ヘルプデスクに電話してください。ご本人であることを確認できれば、新しいパスワードを設定できます。
# Link that looks like a button.
report-disowned-help = ヘルプを見る

# Title after "Yes, it was me".
report-owned-title = ありがとうございます
report-owned-lead = 問題はありません。これ以上の対応は不要です。
# Link that looks like a button.
report-owned-sign-in = サインイン

# Title when the link is too old or was used before.
report-expired-title = このリンクはもう使えません
report-expired-lead = すでに使われたか、古くなっています。何も変更されていません。
report-expired-next = ほかの人にパスワードを知られたおそれがある場合は、すぐに新しいパスワードを設定し、ヘルプデスクに連絡してください。
# Links that look like buttons.
report-expired-reset = 新しいパスワードを設定する
report-expired-help = ヘルプを見る
