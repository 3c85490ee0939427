mail-recovery-code-subject = { $brand } の確認コード
mail-recovery-code-preheader = コードは数分間、1 回だけ使えます。{ $brand } の担当者がお尋ねすることはありません。
mail-recovery-code-text = 確認コードは { $code } です
mail-recovery-code-label = 確認コード
mail-recovery-code-lead = コードを請求したページに入力してください。{ $until } まで、1 回だけ使えます。
mail-recovery-code-ignore-title = お心当たりがない場合
mail-recovery-code-ignore = このメールは無視してください。パスワードは変わりません。ヘルプデスクも含め、このコードをお尋ねすることは決してありません。誰にも教えないでください。

mail-password-reset-subject = { $brand } のパスワードがリセットされました
mail-password-reset-preheader = ご本人による操作であれば、何もする必要はありません。お心当たりがない場合は、すぐにお知らせください。
mail-password-reset-lead = お使いのアカウントのパスワードがリセットされました。ご本人による操作であれば、何もする必要はありません。

mail-password-changed-subject = { $brand } のパスワードが変更されました
mail-password-changed-preheader = ご本人による操作であれば、何もする必要はありません。お心当たりがない場合は、すぐにお知らせください。
mail-password-changed-lead = お使いのアカウントのパスワードが変更されました。ご本人による操作であれば、何もする必要はありません。

mail-report-title = お心当たりがない場合
mail-report-lead = 次のリンクを開いてお知らせください。アカウントをロックし、すべての場所からサインアウトして、ヘルプデスクに連絡します。
mail-report-once = リンクは 1 回だけ使えます。ご回答いただくまでは何も起こりません。

mail-reset-disowned-subject = { $brand }：報告によるアカウントのロック
mail-reset-disowned-preheader = 前回のパスワード変更は本人によるものではありません。アカウントはロックされています。
mail-reset-disowned-lead = このアカウントのユーザーから、前回のパスワード変更は自分が行ったものではないという報告がありました。アカウントはロックされ、すべての場所からサインアウトされています。
mail-reset-disowned-next-title = 次に行うこと
mail-reset-disowned-next = 以前から分かっている電話番号でユーザーに連絡してください。本人であると確信できるまで、ロックの解除や一時パスワードの設定は行わないでください。

mail-administrator-reset-subject = { $brand }：管理者のパスワードがリセットされました
mail-administrator-reset-preheader = このメールは、{ $brand } のほかの管理者の皆さまにもお送りしています。
mail-administrator-reset-lead = この管理者アカウントのパスワードが、「パスワードを忘れた場合」のページからリセットされました。
mail-administrator-reset-next-title = 想定外の場合
mail-administrator-reset-next = 以前から分かっている電話番号で本人に連絡してください。本人による操作でなければ、すぐにアカウントをロックしてください。

mail-fact-account = アカウント
mail-fact-asked-at = 請求日時
mail-fact-at = 日時
mail-fact-reported-at = 報告日時
mail-fact-browser = ブラウザー
mail-time = { $time }（{ $zone }）
mail-fact-line = { $label }：{ $value }

mail-footer-sent = このメールは、{ $brand } が { $host } を通じて送信しました。
mail-footer-replies = ご返信はヘルプデスク（{ $address }）に届きます。
mail-footer-no-replies = このメールへのご返信は確認していません。
