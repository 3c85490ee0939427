# The part of the administrator's portal in which users come from a file.
admin-import-nav = インポート

admin-import-title = ユーザーのインポート
admin-import-lead = ファイルからユーザーを取り込みます。何が行われるかを確認するまで、何も変更されません。
admin-import-file-label = ファイル
admin-import-file-hint = CSV などのテキストファイル。先頭の行に列の名前、その下に 1 行 1 ユーザー、最大 300 メガバイトです。平文のパスワードは取り込みません。
admin-import-upload = アップロードして続ける
admin-import-template = すべての列を含むひな形をダウンロード
admin-import-list-title = これまでのインポート
admin-import-list-empty = まだインポートはありません。
admin-import-list-when = アップロード日時
admin-import-list-state = 状態
admin-import-back = すべてのインポート

# How far an import is, in a list.
admin-import-state-uploaded = 設定待ち
admin-import-state-checking = 確認中
admin-import-state-checked = 確認済み、未インポート
admin-import-state-running = インポート中
admin-import-state-done = インポート済み
admin-import-state-undoing = 取り消し中
admin-import-state-undone = 取り消し済み
admin-import-state-failed = 中断

admin-import-columns-title = 列の内容
admin-import-columns-lead = 列の名前から推測しました。違うものを直し、不要なものは除いてください。
admin-import-columns-note = 空のセルは何も変更しません。グループには追加されるだけで、外されることはありません。ユーザーはユーザー名で照合します。
admin-import-columns-change = 列とオプションを変更
admin-import-column-means = 内容
admin-import-column-examples = 最初の値
admin-import-reading-title = ファイルの読み方
admin-import-separator-label = セルの区切り
admin-import-separator-comma = コンマ
admin-import-separator-semicolon = セミコロン
admin-import-separator-tab = タブ
admin-import-separator-pipe = 縦線
admin-import-encoding-label = 文字コード
admin-import-reread = 読み直す

# What a column of the file holds.
admin-import-field-none = 取り込まない
admin-import-field-user-name = ユーザー名
admin-import-field-display-name = 表示名
admin-import-field-given-name = 名
admin-import-field-family-name = 姓
admin-import-field-work-mail = 職場のメール
admin-import-field-private-mail = 個人のメール
admin-import-field-mobile-phone = 携帯電話
admin-import-field-office-phone = 職場の電話
admin-import-field-language = 言語
admin-import-field-role = 役割
admin-import-field-groups = グループ
admin-import-field-password-hash = パスワードのハッシュ

admin-import-options-title = オプション
admin-import-country-label = 電話番号の国
admin-import-country-hint = プラス記号と国番号で始まらない番号に使います。
admin-import-country-none = すべての番号に国番号がある
admin-import-groups-label = まだないグループを作成する
admin-import-roles-label = ファイルにある役割を付与し、ほかの役割を外す
admin-import-check = ファイルを確認
admin-import-discard = このインポートを破棄

admin-import-progress-check = ファイルを確認しています
admin-import-progress-run = ユーザーをインポートしています
admin-import-progress-undo = インポートを取り消しています
admin-import-progress-lead = このページを閉じても処理は続きます。
# How many lines of all.
admin-import-progress-done = { $all } 件中 { $done } 件
admin-import-progress-seconds = 残り約 { $seconds } 秒
admin-import-progress-minutes = 残り約 { $minutes } 分

admin-import-title-checked = インポートで行われること
admin-import-title-done = インポートが完了しました
admin-import-title-undone = インポートを取り消しました
admin-import-title-failed = インポートが中断しました
admin-import-failure-line = 終わりのない行があります。引用符が閉じられていない可能性があります。それより前は処理済みです。ファイルを直して、もう一度インポートしてください。
admin-import-failure-sealed = 現在の秘密鍵ではファイルを開けません。もう一度アップロードしてください。
admin-import-failure-fault = 問題が発生しました。それまでの処理は残ります。続けるには、もう一度ファイルをインポートしてください。詳細はサーバーのログにあります。

# Each stands beside a number.
admin-import-count-added = 新規
admin-import-count-changed = 変更
admin-import-count-unchanged = ファイルと同じ
admin-import-count-refused = 拒否された行
admin-import-count-undone = 元に戻した
admin-import-count-kept = そのまま残した

admin-import-run = 今すぐインポート
admin-import-run-hint = まだ何も変更されていません。拒否された行は除かれます。
admin-import-undo = このインポートを取り消す
admin-import-undo-hint = 新しいユーザーは削除され、変更されたユーザーは元に戻ります。その後に変更されたユーザーはそのまま残ります。
# A date and time follows.
admin-import-undo-until = 取り消しの期限

admin-import-first-title = 最初のユーザーの取り込み後の状態
admin-import-fate = 処理
admin-import-fate-added = 追加
admin-import-fate-changed = 変更
admin-import-fate-same = そのまま
admin-import-fate-refused = 拒否

admin-import-problems-title = 問題
admin-import-problems-shown = { $all } 件中 { $shown } 件を表示しています。
admin-import-problems-download = 問題とその行をダウンロード
admin-import-problem-line = 行
admin-import-problem-column = 列
admin-import-problem-value = 値
admin-import-problem-reason = 問題点
admin-import-problem-hint = もしかして

admin-import-why-cells = 先頭の行よりセルが多い行です。
admin-import-why-garbled = 読めない文字があります。別の文字コードを選んでください。
admin-import-why-text = 制御文字があるか、長すぎます。
admin-import-why-name-empty = ユーザー名がないか、長すぎます。
admin-import-why-name-shape = 空白があるため、ユーザー名にできません。
admin-import-why-name-foreign = @ より後ろの部分は別の組織のものです。
admin-import-why-name-twice = このユーザー名は { $line } 行目にもあります。
admin-import-why-mail-shape = メールアドレスではありません。
admin-import-why-mail-taken = 職場のメールは別のユーザーのものです。
admin-import-why-mail-twice = この職場のメールは { $line } 行目にもあります。
admin-import-why-phone-shape = 電話番号ではありません。
admin-import-why-phone-short = 電話番号の桁数が足りません。
admin-import-why-phone-long = 電話番号の桁数が多すぎます。
admin-import-why-phone-country = 電話番号の国がわかりません。プラス記号から書くか、オプションで国を選んでください。
admin-import-why-phone-special = 追加料金のかかる番号は使えません。
admin-import-why-language = この言語は利用できません。
admin-import-why-role = この役割はありません。システムにある役割の名前を使ってください。
admin-import-why-role-off = 役割が変わります。オプションで許可するか、列を除いてください。
admin-import-why-role-own = 自分の役割は変更できません。
admin-import-why-contact-own = 自分の連絡先はファイルでは変更できません。アカウントのページをお使いください。
admin-import-why-group-shape = グループの名前にできません。
admin-import-why-group = このグループはありません。作成するか、オプションで許可してください。
admin-import-why-hash-unknown = ここで扱えるパスワードのハッシュではありません。
admin-import-why-hash-weak = この種類のハッシュは弱すぎるため取り込めません。
admin-import-why-hash-damaged = パスワードのハッシュが完全ではありません。
admin-import-why-hash-costly = このハッシュとの照合には時間またはメモリーがかかりすぎます。
admin-import-why-kept = 取り消していません。このユーザーはその後に変更されました。

admin-import-error-file-missing = ファイルを選んでください
admin-import-error-empty = このファイルにユーザーはありません
admin-import-error-large = このファイルは 300 メガバイトを超えています。分割してください。
admin-import-error-no-text = テキストファイルではありません。先に表を CSV で保存してください。
admin-import-error-no-table = このファイルの先頭の行を列の名前として読めません
admin-import-error-passwords = 列「{ $heading }」には誰でも読めるパスワードがあります。取り込むことはありません。この列を除き、各自に設定してもらってください。
admin-import-error-no-name = ユーザー名の列を選んでください
admin-import-error-twice = 同じ内容の列が 2 つあります。どちらかを除いてください。
admin-import-error-elsewhere = このインポートはすでに別の段階にあります
admin-import-error-over = このインポートはもう取り消せません
