# Emails that the portal sends. $brand is the short name of the organization, such as "Contoso".
# Nobody is greeted by name and no email asks for a password. Subjects: at most 60 characters with the brand.

# Subject of the email with a code of 6 digits. The code itself never stands in the subject.
mail-recovery-code-subject = { $brand }の確認コード
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-recovery-code-preheader = コードは数分間、1回だけ使えます。{ $brand }がコードをお尋ねすることは決してありません。
# First line of the plain text. Phones look for the word "code" and the digits, so keep them together.
mail-code-text = 確認コード：{ $code }
# Small line above the digits, which complete it.
mail-code-label = 確認コード
# "It" is the code. $until: clock time and time zone, such as 2:15 PM (GMT+1).
mail-code-lead = このコードを、送信を依頼したページに入力してください。{ $until }まで、1回だけ使えます。
# Heading of the advice for people who did not ask for a code.
mail-code-ignore-title = お心当たりがない場合
# Stands under "Was this not you?".
mail-recovery-code-ignore = このメールは無視してください。パスワードは変わりません。ヘルプデスクも含め、このコードをお尋ねすることはありません。誰にも教えないでください。

# Subject of the email with a code that proves an email address its user is registering.
mail-enrolment-code-subject = { $brand }：メールアドレスの確認コード
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-enrolment-code-preheader = コードは数分間、1回だけ使えます。{ $brand }がコードをお尋ねすることは決してありません。
# Stands under "Was this not you?".
mail-enrolment-code-ignore = このメールは無視してください。アドレスは登録されません。ヘルプデスクも含め、このコードをお尋ねすることはありません。誰にも教えないでください。

# Subject of the email with a code that its reader tells the help desk on the phone.
mail-caller-code-subject = { $brand }：ヘルプデスク用の確認コード
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the code.
mail-caller-code-preheader = ご自身で{ $brand }のヘルプデスクに電話をかけた場合に限り、このコードをお伝えください。
# $until: clock time and time zone.
mail-caller-code-lead = { $brand }のヘルプデスクが、このコードをお尋ねしています。ご自身で電話をかけた場合だけお伝えください。{ $until }まで、1回だけ使えます。
# Heading of the advice for people who did not call.
mail-caller-code-ignore-title = ヘルプデスクに電話をかけていない場合
mail-caller-code-ignore = ほかの人があなたになりすましています。このコードは誰にも教えず、以前からご存じの番号でヘルプデスクにお知らせください。

# Subjects after something that proves who one is was registered, replaced or removed: a phone, a passkey.
mail-method-added-subject = { $brand }：復旧方法が追加されました
mail-method-changed-subject = { $brand }：復旧方法が変更されました
mail-method-removed-subject = { $brand }：復旧方法が削除されました
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-method-preheader = ご自身の操作であれば、対応は不要です。お心当たりがない場合は、すぐにヘルプデスクへお知らせください。
# First sentences of those emails. Which one it is stands below, after "Method".
mail-method-added-lead = お使いのアカウントに復旧方法が追加されました。ご自身の操作であれば、対応は不要です。
mail-method-changed-lead = お使いのアカウントの復旧方法が変更されました。ご自身の操作であれば、対応は不要です。
mail-method-removed-lead = お使いのアカウントの復旧方法が削除されました。ご自身の操作であれば、対応は不要です。
# Stands under "Was this not you?".
mail-method-next = すぐにヘルプデスクへお知らせください。まだサインインできる場合は、パスワードを変更し、登録されている復旧方法をすべてご確認ください。
# What can be registered, as the value of "Method".
mail-method-passkey = パスキー
mail-method-authenticator = 認証アプリ
mail-method-mail = 予備のメールアドレス
mail-method-phone = 携帯電話
mail-method-office-phone = 会社の電話
mail-method-recovery-codes = 回復コード
mail-method-questions = セキュリティの質問

# Subject after a forgotten password was replaced by a new one.
mail-password-reset-subject = { $brand }のパスワードがリセットされました
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-reset-preheader = ご自身の操作であれば、対応は不要です。お心当たりがない場合は、すぐにお知らせください。
mail-password-reset-lead = お使いのアカウントのパスワードがリセットされました。ご自身の操作であれば、対応は不要です。
# The same after somebody of the help desk or an administrator set the password. The subject is that of a reset. 40 to 90 characters.
mail-password-given-preheader = ヘルプデスクまたは管理者が行いました。依頼したお心当たりがない場合は、すぐにお知らせください。
mail-password-given-lead = ヘルプデスクまたは管理者が、お使いのアカウントのパスワードをリセットしました。ご自身が依頼した場合は、受け取ったパスワードでサインインしてください。
# Subject after somebody new set their first password.
mail-password-first-subject = { $brand }のパスワードが設定されました
mail-password-first-lead = お使いのアカウントに最初のパスワードが設定されました。ご自身の操作であれば、対応は不要です。
# Subject of the email with a link to set a new password, which the help desk or an administrator sends.
mail-link-reset-subject = { $brand }の新しいパスワードを設定してください
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-reset-preheader = ヘルプデスクからリンクが送られました。リンクは1回だけ、短い期間に限り使えます。期限にご注意ください。
mail-link-reset-lead = ヘルプデスクまたは管理者から、お使いのアカウントの新しいパスワードを設定するためのリンクが送られました。
# Stands under the link.
mail-link-reset-until = リンクは1回だけ使えます。使うまでは、現在のパスワードのままです。お心当たりがない場合は、リンクを使わずにヘルプデスクへお知らせください。
# Subject of the email that invites somebody new to set the first password.
mail-link-invitation-subject = { $brand }のアカウントの準備ができました
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-link-invitation-preheader = 最初のパスワードを設定してください。1分ほどで終わります。リンクは1回だけ使えます。期限にご注意ください。
mail-link-invitation-lead = アカウントが作成されました。最初のパスワードを設定し、続けて、忘れたときにアカウントへ戻る方法を登録してください。
# Stands under the link.
mail-link-invitation-until = リンクは1回だけ使えます。使えなくなった場合は、ヘルプデスクに新しいリンクを依頼してください。
# Heading over the link.
mail-link-next-title = パスワードを設定する
# The link follows.
mail-link-next = 次のページを開き、ほかの人が知らないパスワードを選んでください。このリンクは、ほかの人に渡さないでください。

# Subject after somebody who knew the old password set a new one.
mail-password-changed-subject = { $brand }のパスワードが変更されました
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-password-changed-preheader = ご自身の操作であれば、対応は不要です。お心当たりがない場合は、すぐにお知らせください。
mail-password-changed-lead = お使いのアカウントのパスワードが変更されました。ご自身の操作であれば、対応は不要です。

# Subject after a user unlocked an account that wrong passwords had locked.
mail-unlocked-subject = { $brand }のアカウントのロックが解除されました
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-unlocked-preheader = ご自身の操作であれば、対応は不要です。お心当たりがない場合は、すぐにお知らせください。
mail-unlocked-lead = 間違ったパスワードが何度も入力されたためロックされていたアカウントが、ロック解除されました。パスワードは以前のままです。ご自身の操作であれば、対応は不要です。

# Subject of the email some days before a password expires.
mail-password-expires-subject = { $brand }のパスワードの有効期限が近づいています
# Grey text behind the subject in the list of emails; 40 to 90 characters. "It" is the password.
mail-password-expires-preheader = 期限の前に、ご都合のよいときに変更してください。変更は1分ほどで終わります。
mail-password-expires-lead = お使いのアカウントのパスワードの有効期限が近づいています。期限を過ぎると、サインインの直後に新しいパスワードの設定が必要になります。
# Heading of the advice.
mail-password-expires-next-title = 今すぐ変更する
# A link to the page follows on a line of its own.
mail-password-expires-next = 次のページを開き、現在のパスワードでサインインしてください。このメールに不安がある場合は、ポータルのアドレスをご自分で入力してください。

# Subjects of the email that asks somebody to register ways back into the account: for the first time, again, because the rules change.
mail-registration-invitation-subject = { $brand }のアカウントの復旧方法を登録してください
mail-registration-reminder-subject = { $brand }のアカウントの復旧方法が未登録です
mail-registration-rules-subject = { $brand }のアカウントに別の復旧方法が必要です
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-registration-preheader = 登録は2分ほどで終わり、あとでヘルプデスクに電話する手間が省けます。忘れる前にご登録ください。
# First sentences of those emails.
mail-registration-invitation-lead = 電話番号、別のメールアドレス、またはアプリを登録しておくと、パスワードを忘れたときにご自分で新しいパスワードを設定できます。登録は2分ほどで終わります。
mail-registration-reminder-lead = パスワードを忘れたときにアカウントへ戻るための登録がまだ足りません。登録は2分ほどで終わります。
mail-registration-rules-lead = パスワードを忘れたときの規則がまもなく変わります。変更後は、現在の登録だけではご自分で新しいパスワードを設定できなくなります。別の方法の登録は2分ほどで終わります。
# Heading of the advice.
mail-registration-next-title = 今すぐ登録する
# A link to the page follows on a line of its own.
mail-registration-next = 次のページを開き、パスワードでサインインしてください。このメールに不安がある場合は、ポータルのアドレスをご自分で入力してください。

# Heading of the advice for people who did not change the password.
mail-report-title = お心当たりがない場合
# A link follows on a line of its own. It leads to a page with the answers "Yes, it was me" and "No, this was not me".
mail-report-lead = 次のリンクを開いてお知らせください。アカウントをロックし、すべてのデバイスからサインアウトします。
# Stands after the link.
mail-report-once = リンクは1回だけ使えます。ご回答いただくまでは何も起こりません。

# Subject of the email to the help desk, or to the administrators, after a user chose "No, this was not me".
mail-reset-disowned-subject = { $brand }：報告によるアカウントのロック
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-reset-disowned-preheader = 直近のパスワード変更は本人によるものではありません。アカウントはロックされています。
mail-reset-disowned-lead = このアカウントのユーザーから、直近のパスワード変更は自分の操作ではないという回答がありました。アカウントはロックされ、すべてのデバイスからサインアウトされています。
# Heading of the advice to the help desk.
mail-reset-disowned-next-title = 次に行うこと
# Advice to the help desk. "Temporary password": one that has to be changed at the next sign-in.
mail-reset-disowned-next = 以前から分かっている電話番号でユーザーに電話してください。相手が本人だと確信できるまで、アカウントのロック解除や一時パスワードの設定は行わないでください。

# Subject of the email to the help desk, or to the administrators, with a message from somebody who cannot sign in.
# $reference: 8 letters and digits.
mail-help-asked-subject = { $brand }：ヘルプの依頼（番号 { $reference }）
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-help-asked-preheader = サインインできない人からメッセージが届きました。本人確認は行われていません。
mail-help-asked-lead = サインインできない人が、「パスワードを忘れた場合」のページでこのメッセージを書きました。本人確認は行われていません。ユーザー名は誰でも自由に入力できます。
# The message follows.
mail-help-asked-message = 入力されたメッセージ：
# What such a message may look like; stands in the preview.
mail-help-asked-sample = 携帯電話をなくしました。1時間後に仕事が始まります。どうすればよいですか？
# Heading of the advice to the help desk.
mail-help-asked-next-title = 対応する前に
# Advice to the help desk.
mail-help-asked-next = 以前から分かっている電話番号で本人に電話してください。メッセージ内のリンクを開いたり、書かれた番号に電話したりしないでください。パスワードやコードは決して尋ねないでください。このメールに返信しても、書いた人には届きません。

# Subject of the email to the other administrators after the password of one of them was reset.
mail-administrator-reset-subject = { $brand }：管理者のパスワードがリセットされました
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-administrator-reset-preheader = このメールは、{ $brand }のほかの管理者の皆さまにお送りしています。
mail-administrator-reset-lead = この管理者アカウントのパスワードが、「パスワードを忘れた場合」の手順、またはほかの管理者によってリセットされました。
# Heading of the advice to the other administrators.
mail-administrator-reset-next-title = 事前にご存じなかった場合
# Advice to the other administrators.
mail-administrator-reset-next = 以前から分かっている電話番号で本人に電話してください。本人の操作でなければ、すぐにアカウントをロックしてください。

# Subject of the email that an administrator sends to see whether emails leave and arrive.
mail-trial-subject = { $brand }：これはテストです
# Grey text behind the subject in the list of emails; 40 to 90 characters.
mail-trial-preheader = ポータルからのメールは、送信でき、正しく届いています。対応は不要です。
mail-trial-lead = このメールは、ポータルのメールが届くかどうかを確認するために送信されました。正しく届いています。
# Heading of the advice.
mail-trial-next-title = 確認すること
mail-trial-next = 1分以内に届きましたか。迷惑メールに入っていませんか。差出人の名前は正しいですか。問題がなければ、対応は不要です。

# Labels of the facts in an email, each followed by its value.
mail-fact-account = アカウント
# Label of what was registered, such as "Mobile phone".
mail-fact-method = 方法
# Label of the time at which the code was asked for.
mail-fact-asked-at = 依頼日時
# Label of the time at which something happened.
mail-fact-at = 日時
# Label of the time at which the answer "No, this was not me" came.
mail-fact-reported-at = 報告日時
# Label of the time at which a password expires.
mail-fact-expires-at = 有効期限
# Label of the time until which a link works.
mail-fact-works-until = リンクの期限
# Label of the time by which something should be done.
mail-fact-until = 登録の期限
# Label of the name of a browser and its system, such as "Firefox, Windows".
mail-fact-browser = ブラウザー
# Label of the 8 letters and digits by which an attempt is found.
mail-fact-reference = お問い合わせ番号
# Label of what somebody typed as a user name. Nobody checked it.
mail-fact-typed-name = 入力されたユーザー名
# Label of the language of the page, such as "de".
mail-fact-language = 言語
# $time: a clock time, or a date with a clock time. $zone: its distance from UTC, such as UTC+1.
mail-time = { $time }（{ $zone }）
# A label and its value in the plain text.
mail-fact-line = { $label }：{ $value }

# Last lines of every email. $brand: full name of the organization. $host: name of this website.
mail-footer-sent = このメールは、{ $brand }が送信しました（{ $host }）。
# $address: the email address of the help desk.
mail-footer-replies = ご返信はヘルプデスク（{ $address }）に届きます。
mail-footer-no-replies = このメールにご返信いただいても、確認できません。
