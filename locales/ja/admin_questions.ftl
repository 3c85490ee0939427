# Link to this part of the administrator's portal.
admin-questions-nav = 質問
admin-questions-title = セキュリティの質問

# $offered, $registered and $answered are numbers of questions.
admin-questions-lead = 用意されている質問は{ $offered }個です。ユーザーはそのうち{ $registered }個を登録し、リセット時には{ $answered }個を尋ねます。
admin-questions-not-allowed = ポリシーでセキュリティの質問が許可されていないため、どの質問も使われません。
admin-questions-to-policy = ポリシーへ
admin-questions-new = 質問を追加
admin-questions-new-title = 新しい質問
admin-questions-edit-title = セキュリティの質問の詳細
admin-questions-back = すべての質問

# Column heads of the list.
admin-questions-column-question = 質問
admin-questions-column-languages = 言語
admin-questions-column-state = 状態
admin-questions-column-used = 回答者数

# In how many languages a question has words.
admin-questions-languages = { $all }言語中{ $complete }言語
admin-questions-languages-all = すべて
admin-questions-offered = 使用中
admin-questions-retired = 使用終了

# $used: how many users.
admin-questions-used = 回答したユーザー：{ $used }人
admin-questions-predefined = この質問はポータルに含まれ、すべての言語で用意されています。文言は変更できません。代わりに独自の質問を追加してください。
admin-questions-words-hint = 各言語{ $most }文字まで。文言がない言語では、既定の言語で表示されます。

# Stands behind the name of the organization's own language.
admin-questions-default = 既定

# The words that somebody else has saved meanwhile follow.
admin-questions-newer = 現在の保存内容：
admin-questions-no-words = なし
admin-questions-submit = 文言を保存

# Advice on words; it refuses nothing.
admin-questions-warning-searchable = 他の人が答えを調べられるおそれがあります。
admin-questions-warning-few = 答えの候補が少なく、推測されるおそれがあります。
admin-questions-warning-changes = 数年後には答えが変わるおそれがあります。
admin-questions-warning-excludes = 答えられない人が多いおそれがあります。

# $language is the tag of a language, such as de.
admin-questions-error-length = { $least }文字から{ $most }文字までにしてください（{ $language }）
admin-questions-error-character = 改行や見えない文字は使わないでください（{ $language }）
admin-questions-error-default = 既定の言語でも質問を入力してください（{ $language }）
admin-questions-error-many = 同時に使える独自の質問は{ $most }個までです。先にどれかの使用を終了してください。
admin-questions-error-few = 使える質問が{ $offered }個になりますが、ユーザーは{ $registered }個を登録します。先にポリシーを変更してください。

# Taking a question out of the list, and putting it back.
admin-questions-retire-title = この質問の使用を終了する
admin-questions-retire-lead = 新しく選ぶことはできなくなります。回答済みの{ $used }人は引き続き使えるため、登録し直す必要はありません。
admin-questions-retire = 使用を終了する
admin-questions-offer-title = この質問を再び使用する
admin-questions-offer-lead = 再び選べるようになります。すでに回答した人には影響ありません。
admin-questions-offer = 再び使用する
admin-questions-notice-added = 質問を追加しました。
admin-questions-notice-saved = 文言を保存しました。
admin-questions-notice-retired = この質問の使用を終了しました。
admin-questions-notice-offered = この質問を再び使用します。
