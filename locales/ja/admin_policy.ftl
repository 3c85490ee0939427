# Link to this part of the administrator's portal.
admin-policy-nav = ポリシー
admin-policy-title = ポリシー

# First sentence of the page.
admin-policy-lead = パスワードの条件、リセットできる人、本人確認の方法を決めます。変更内容を確認するまで、何も適用されません。
admin-policy-submit = 変更内容を確認する
admin-policy-submit-hint = 次に、変更点と、リセットできなくなる人を確認できます。
admin-policy-notice-saved = 規則を保存しました。今から適用されます。
admin-policy-notice-nothing = 変更はありません。これらの規則はすでに適用されています。

# The page on which changes are confirmed is no longer there.
admin-policy-notice-gone = これらの変更はすでに保存または破棄されたか、期限が切れています。今回は何も変更されていません。
admin-policy-notice-reminding = メールを送信しています。
admin-policy-notice-reminded-before = この1日の間にすでに通知しています。同じメールが1日に2回送られることはありません。

# Rules to start from.
admin-policy-presets = ひな形から始める
admin-policy-preset-nist = NIST 2025年版
admin-policy-preset-nist-lead = NIST SP 800-63B-4の推奨どおり、文字種の条件がない長いパスワード。
admin-policy-preset-microsoft = Microsoft に近い設定
admin-policy-preset-microsoft-lead = 文字種を混ぜた短めのパスワードと、リセット時の2つの本人確認（セキュリティの質問を含む）。
admin-policy-preset-strict = 厳格
admin-policy-preset-strict-lead = 漏えいしていない強力なパスワードと2つの本人確認。電話とセキュリティの質問は使いません。
admin-policy-preset-filled = 下のフォームにこのひな形を入力しました。まだ保存されていません。変更される内容は次のとおりです。
admin-policy-preset-same = この規則はすでに適用されています。このひな形で変わるものはありません。
admin-policy-preset-back = 適用中の規則に戻る

# Heading of a table with what somebody else has saved meanwhile.
admin-policy-newer-title = 現在保存されている内容
admin-policy-newer-same = 入力した内容は、現在保存されている内容と同じです。

# Column heads of that table.
admin-policy-newer-stored = 保存されている値
admin-policy-newer-typed = 入力した値

# Column heads of a table of changes.
admin-policy-changes-rule = 規則
admin-policy-changes-before = これまで
admin-policy-changes-after = 変更後

# Values of a rule that is on or off.
admin-policy-on = オン
admin-policy-off = オフ

# Where a list is empty.
admin-policy-none = なし

# Ends a list that is not shown whole.
admin-policy-more = ほか{ $more }件

# What may be typed.
admin-policy-range = { $least }から{ $most }まで。
admin-policy-range-or-off = { $least }から{ $most }まで。0でオフになります。

# Headings of groups of rules.
admin-policy-panel-passwords = パスワード
admin-policy-panel-reset = リセットとロック解除
admin-policy-panel-registration = 登録
admin-policy-panel-questions = セキュリティの質問
admin-policy-panel-questions-lead = 最も弱い本人確認です。答えを他人が知っていたり、調べたりできることがあります。管理者には使われません。
admin-policy-panel-expiry = 有効期限
admin-policy-panel-expiry-lead = 米国国立標準技術研究所は、パスワードを定期的に失効させないよう推奨しています。
admin-policy-panel-abuse = 失敗した試行と第三者
admin-policy-panel-messages = ショートメッセージと電話

# Each rule has a name, and a sentence on what users notice of it. $n is its number.
admin-policy-min-length = 最小文字数
admin-policy-min-length-notice = 新しいパスワードは{ $n }文字以上にする必要があります。
admin-policy-max-length = 最大文字数
admin-policy-max-length-notice = 新しいパスワードは{ $n }文字まで使えます。
admin-policy-classes = 文字の種類
admin-policy-classes-notice = 新しいパスワードには、小文字、大文字、数字、記号のうち{ $n }種類以上が必要です。
admin-policy-classes-off = どの文字でも使えます。
admin-policy-row = 同じ文字や連続する文字
admin-policy-row-notice = 「aaaa」や「1234」のような並びは{ $n }文字まで使えます。
admin-policy-row-off = 「aaaa」や「1234」のような並びに制限はありません。
admin-policy-history = 以前のパスワード
admin-policy-history-notice = 直近{ $n }個のパスワードは再び使えません。
admin-policy-history-off = 以前のパスワードを再び使えます。
admin-policy-strength = 推定される強度
admin-policy-strength-notice = 推定される強度が4段階中{ $n }未満のパスワードは拒否されます。
admin-policy-strength-off = 推定される強度は表示されるだけで、拒否の理由にはなりません。
admin-policy-min-age = 次に変更できるまでの日数
admin-policy-min-age-notice = 新しいパスワードは{ $n }日間変更できません。リセットはいつでもできます。
admin-policy-min-age-off = 新しいパスワードはすぐに変更できます。
admin-policy-breached = 漏えいしたパスワードを拒否する
admin-policy-breached-notice = オンにすると、情報漏えいで知られたパスワードは拒否されます。データがこのコンピューターの外に出ることはありません。
admin-policy-lacks-breached = 漏えいしたパスワードを拒否する設定ですが、一覧がないため拒否されません。運用担当者が次のコマンドで作成します。
admin-policy-banned = 禁止語
admin-policy-banned-notice = 組織名や製品名などを1行に1つ入力します。これらを基にしたパスワードは拒否されます。
admin-policy-expiry = パスワードの有効日数
admin-policy-expiry-notice = { $n }日ごとに新しいパスワードの設定が必要になります。
admin-policy-expiry-off = パスワードに有効期限はありません。
admin-policy-warning = 事前通知の日数
admin-policy-warning-notice = { $n }日前から、サインイン時とメールでお知らせします。
admin-policy-temporary = 仮パスワードの有効時間
admin-policy-temporary-notice = 仮パスワードは{ $n }時間以内に変更する必要があります。
admin-policy-link = リセット用リンクの有効時間
admin-policy-link-notice = メールで送ったリンクでは、{ $n }時間以内に新しいパスワードを設定できます。
admin-policy-invitation = 招待の有効日数
admin-policy-invitation-notice = 新しいユーザーは、{ $n }日以内に最初のパスワードを設定します。
admin-policy-scope = リセットできる人
admin-policy-scope-notice = それ以外の人は、ヘルプデスクに連絡する必要があります。
admin-policy-scope-nobody = だれもできない
admin-policy-scope-administrators = 管理者のみ
admin-policy-scope-local = ここにパスワードが保存されているユーザー
admin-policy-scope-groups = 選んだグループのメンバー
admin-policy-scope-everyone = 全員
admin-policy-groups = リセットできるグループ
admin-policy-groups-notice = 「選んだグループのメンバー」を選んだときだけ使われます。
admin-policy-methods = 使用できる本人確認の方法
admin-policy-methods-notice = ユーザーはこれらを登録して使えます。管理者がセキュリティの質問を使うことはありません。
admin-policy-gates = リセットに必要な本人確認の数
admin-policy-gates-notice = 新しいパスワードの設定やロック解除の前に、{ $n }つの方法で本人確認をします。管理者は常に2つ必要です。
admin-policy-unlock = 新しいパスワードなしでロックを解除する
admin-policy-unlock-notice = オンにすると、パスワードを覚えているユーザーは、変更せずにロックを解除できます。
admin-policy-tell = ほかの管理者に知らせる
admin-policy-tell-notice = オンにすると、管理者の1人が自分のパスワードをリセットするたびに、ほかの管理者にメールが届きます。
admin-policy-ask = サインイン時に登録を求める
admin-policy-ask-notice = オンにすると、登録が足りないユーザーにサインイン時に登録を求めます。
admin-policy-required = 登録する復旧方法の数
admin-policy-required-notice = { $n }件の登録を求めます。リセットに必要な本人確認の数を下回ることはありません。
admin-policy-grace = 先送りできる日数
admin-policy-grace-notice = 最初に求められてから{ $n }日間は、登録を後回しにできます。
admin-policy-grace-off = 登録を後回しにすることはできません。
admin-policy-confirm = 登録内容を再確認するまでの日数
admin-policy-confirm-notice = { $n }日ごとに、登録した内容の確認を求めます。
admin-policy-confirm-off = 登録内容の再確認は求められません。
admin-policy-remind = 再確認を先送りできる日数
admin-policy-remind-notice = { $n }日間は「明日もう一度知らせる」を選べます。
admin-policy-remind-off = 再確認を後回しにすることはできません。
admin-policy-registered = 登録する質問の数
admin-policy-registered-notice = ユーザーは{ $n }個の質問を選んで答えます。
admin-policy-answered = 尋ねる質問の数
admin-policy-answered-notice = リセットのときは、そのうち{ $n }個を尋ね、すべての答えが正しい必要があります。
admin-policy-min-answer = 答えの最小文字数
admin-policy-min-answer-notice = { $n }文字より短い答えは拒否されます。
admin-policy-max-answer = 答えの最大文字数
admin-policy-max-answer-notice = { $n }文字より長い答えは拒否されます。
admin-policy-lockout = ロックされるまでの失敗回数
admin-policy-lockout-notice = パスワードを{ $n }回間違えると、サインインが1分間ロックされ、その後は回を追うごとに長くなります。
admin-policy-conceal = アカウントの有無を隠す
admin-policy-conceal-notice = オンにすると、存在しない名前でも同じページが表示されます。オフにすると、何が問題なのかがページに表示されます。
admin-policy-work = 繰り返しのリセットを遅らせる
admin-policy-work-notice = オンにすると、1時間以内に再びリセットを始める前に、ブラウザーが少し計算をします。画像を読む必要はありません。
admin-policy-wait = 代わりに待つ秒数
admin-policy-wait-notice = ブラウザーでスクリプトが動かない場合は、代わりに{ $n }秒待ちます。
admin-policy-messages = 24時間あたりの件数
admin-policy-messages-notice = 全員分を合わせたSMSと電話は{ $n }件まで。それ以降は別の方法を選ぶ必要があります。
admin-policy-per-country = 1つの国あたり
admin-policy-per-country-notice = 1つの国へのショートメッセージと電話は、24時間に{ $n }件まで。
admin-policy-per-number = 1つの番号あたり
admin-policy-per-number-notice = 1つの番号へのショートメッセージと電話は、24時間に{ $n }件まで。
admin-policy-countries = 国

# Two-letter codes, such as the ones for Austria and Germany.
admin-policy-countries-notice = 2文字の国コードを空白で区切って入力します。ほかの国の番号にはSMSや電話が届きません。空欄の場合はすべての国が対象です。

# What is wrong with what was typed.
admin-policy-error-number = { $least }から{ $most }までの整数を入力してください
admin-policy-error-number-or-off = { $least }から{ $most }までの整数、またはオフにする場合は0を入力してください
admin-policy-error-choice = 表示されている中から選んでください
admin-policy-error-no-group = リセットできるグループを1つ以上選んでください
admin-policy-error-no-method = 本人確認の方法を1つ以上選んでください
admin-policy-error-word = 「{ $word }」は禁止できません。1語は{ $least }文字から{ $most }文字までです
admin-policy-error-words = 禁止語はグループの分を含めて{ $most }語までです。現在は{ $count }語あります
admin-policy-error-country = 「{ $typed }」は2文字の国コードではありません

# $wanted and $there are numbers.
admin-policy-error-gates = { $wanted }つの本人確認には同じ数の異なる方法が必要ですが、使用できる方法では{ $there }つです
admin-policy-error-required = { $wanted }件が必要ですが、使用できる方法で登録できるのは{ $there }件です
admin-policy-error-answered = 質問は{ $wanted }個尋ねますが、登録されるのは{ $there }個だけです
admin-policy-error-offered = 質問は{ $wanted }個登録しますが、用意されているのは{ $there }個だけです
admin-policy-error-answer-length = 答えの文字数を{ $wanted }文字以上{ $there }文字以下にすることはできません
admin-policy-error-weak = セキュリティの質問だけで新しいパスワードを設定できてしまいます。本人確認を2つにするか、下で同意してください。

# OWASP ASVS is a standard.
admin-policy-accept-weak = セキュリティの質問だけで足りるものとします。OWASP ASVS 6.4.2を満たさないことを理解しています。

# Rules that members of a group keep instead.
admin-policy-group-rules = 独自の規則があるグループ
admin-policy-group-rules-none = パスワードの規則が独自に決められているグループはありません。
admin-policy-group-rules-lead = 複数のグループに入っている場合は、優先順位の数字が最も小さいグループの規則が使われます。
admin-policy-group-rules-group = グループ
admin-policy-group-rules-priority = 優先順位
admin-policy-group-rules-own = 独自の規則
admin-policy-group-rules-command = 運用担当者が次のコマンドで変更します。

# The page that shows what would change.
admin-policy-confirm-title = 変更の確認
admin-policy-confirm-lead = まだ何も変更されていません。
admin-policy-confirm-back = ポリシーに戻る
admin-policy-confirm-submit = この規則を保存する
admin-policy-confirm-discard = 破棄する
admin-policy-confirm-administrators = この規則では、管理者は自分のパスワードをリセットできません。管理者には常に2つの本人確認が必要で、セキュリティの質問は使えないためです。

# Who would be locked out.
admin-policy-guard-title = リセットできなくなる人
admin-policy-guard-nobody = { $users }人のユーザー全員が引き続きリセットできます。
admin-policy-guard-barred = { $users }人のうち{ $barred }人がリセットできなくなります。
admin-policy-guard-newly = このうち{ $newly }人は、現在はリセットできます。
admin-policy-guard-counted = { $time }時点の集計です。無効なアカウントとロックされたアカウントは含みません。
admin-policy-guard-list = 一覧を表示
admin-policy-guard-days = 登録までの日数
admin-policy-guard-days-hint = それまでに追加の登録を求めるメールが{ $short }人に届きます。
admin-policy-guard-remind = メールで知らせる
admin-policy-guard-reminding = { $time }から通知しています。これまでに{ $count }人に送信しました。

# The list of those who would be locked out.
admin-policy-list-title = リセットできなくなるユーザー
admin-policy-list-lead = まだ適用されていない、提案された規則による一覧です。
admin-policy-list-back = 変更内容に戻る
admin-policy-list-empty = リセットできなくなる人はいません。
admin-policy-list-user = ユーザー
admin-policy-list-held = 登録済み
admin-policy-list-why = 理由
admin-policy-list-today = 現在は可能
admin-policy-list-administrator = 管理者
admin-policy-list-scope = リセットの対象外
admin-policy-list-short = 登録が不足
admin-policy-yes = はい
admin-policy-no = いいえ
