# The brand: how the portal looks and what it says.
admin-brand-nav = ブランド
admin-brand-title = ブランド
admin-brand-lead = 変更は公開するまで下書きに残ります。それまでは管理者だけに見えます。
admin-brand-back = ブランドに戻る

admin-brand-notice-saved = 下書きを保存しました。
admin-brand-notice-picture = 画像を下書きに入れました。
admin-brand-notice-removed = 画像を下書きから外しました。
admin-brand-notice-discarded = 下書きを破棄しました。公開中の内容を表示しています。
admin-brand-notice-published = 公開しました。これ以降、全員に表示されます。
admin-brand-notice-rolled-back = 以前のバージョンを再び公開しました。

admin-brand-draft-none = 公開するものはありません。下書きは現在公開中の内容と同じです。
admin-brand-draft-by = { $name }さんが{ $time }に下書きを変更しました。
admin-brand-draft-at = 下書きは{ $time }に変更されました。
# Link that looks like a button.
admin-brand-review = 確認して公開
# Button.
admin-brand-discard = 下書きを破棄
# Link and title.
admin-brand-history = 以前のバージョン
# Button.
admin-brand-save = 下書きを保存
# Button.
admin-brand-update = プレビューを更新

admin-brand-names = 名前
admin-brand-display-name = 組織の名前
admin-brand-short-name = 短い名前
admin-brand-short-name-hint = 30文字以内。メールの件名とショートメッセージに表示されます。

admin-brand-look = 外観
admin-brand-accent = アクセントカラー
# $example: a color as it is typed.
admin-brand-accent-hint = 例：{ $example }。ほかの色はすべてこの色から決まり、読みやすさが保たれます。
# Names the color picker for screen readers.
admin-brand-accent-pick = アクセントカラーを選ぶ
admin-brand-contrast = 文字のコントラスト
admin-brand-contrast-aa = 4.5対1以上（AA）
admin-brand-contrast-aaa = 7対1以上（AAA）
admin-brand-corner = 角の形
admin-brand-corner-sharp = 角張った形
admin-brand-corner-soft = 少し丸い形
admin-brand-corner-round = 丸い形
admin-brand-dark = ダークモード
admin-brand-dark-device = 各端末の設定に従う
admin-brand-dark-never = 常にライト

# $colour and $accent are colors such as #816C00.
admin-brand-buttons-same = ボタンには指定の色をそのまま使います。
admin-brand-buttons-moved = { $accent }の上では文字が読めないため、ボタンには{ $colour }を使います。
admin-brand-links-same = リンクにも同じ色を使います。
admin-brand-links-moved = { $accent }は白い背景では薄すぎるため、リンクには{ $colour }を使います。
admin-brand-buttons-dark = 暗いページでは{ $accent }が見えにくいため、ボタンには{ $colour }を使います。
admin-brand-links-dark = 暗いページでは{ $accent }が暗すぎるため、リンクには{ $colour }を使います。
admin-brand-colours-light = 明るいページ
admin-brand-colours-dark = 暗いページ
admin-brand-pair-button = ボタン
admin-brand-pair-text = 文字
admin-brand-pair-muted = ヒント
admin-brand-pair-link = リンク
admin-brand-pair-soft-link = 色付きの背景のリンク
admin-brand-pair-edge = ボタンの枠線
admin-brand-pair-field = 入力欄の枠線
# A contrast ratio such as 4.5 : 1; $whole is the part before the decimal point, $tenths the digit after it.
admin-brand-ratio = { $whole }.{ $tenths }対1

admin-brand-help-desk = ヘルプデスク
admin-brand-help-desk-hint = 困ったときの連絡先を少なくとも一つ入力してください。すべてのページに表示されます。
admin-brand-phone = 電話番号
admin-brand-mail = メールアドレス
admin-brand-url = ヘルプのページ
admin-brand-hours = 受付時間（文章で）
admin-brand-links = リンク
admin-brand-privacy = プライバシーに関する通知
admin-brand-terms = 利用規約
admin-brand-imprint = 運営者情報

admin-brand-texts = 独自の文言
admin-brand-texts-hint = 書式なしのテキストです。何も書かない箇所には、ポータルの文言が表示されます。
admin-brand-texts-language = この文言の言語
admin-brand-texts-language-hint = ほかの言語の文言を書くには、言語を選んで下書きを保存してください。
admin-brand-text-sign-in-heading = サインインページの見出し
admin-brand-text-sign-in-lead = サインインページの最初の文
admin-brand-text-user-name-label = ユーザー名の入力欄のラベル
admin-brand-text-user-name-hint = その入力欄の上のヒント
admin-brand-text-forgot-lead = パスワードのリセットの最初の文
admin-brand-text-help-text = どうしても解決しないときの案内
admin-brand-text-done-text = リセット後の案内
admin-brand-text-footer-note = 全ページの下に表示する行
admin-brand-text-mail-footer = 全メールの末尾の行
# $language is the name of a language in that language.
admin-brand-gap = { $missing ->
   *[other] { $missing }言語で未入力です。その言語では{ $language }の文言が表示されます
}
admin-brand-gap-built-in = { $missing ->
   *[other] { $missing }言語で未入力です。その言語ではポータルの文言が表示されます
}

admin-brand-pictures = 画像
admin-brand-pictures-hint = 1枚5メガバイトまで。画像は余白を切り取り、大きさを整え、安全な形に変換します。アップロードする前に、上で入力した内容を保存してください。
admin-brand-logo = 横長のロゴ
admin-brand-logo-hint = ページとメールの上部に表示されます。
admin-brand-logo-dark = 暗いページ用の横長のロゴ
admin-brand-logo-dark-hint = ない場合は、横長のロゴがそのまま表示されます。
admin-brand-square = 正方形のロゴ
admin-brand-square-hint = ブラウザーのタブとスマートフォンのホーム画面のアイコンになります。
admin-brand-picture-choose = ファイル
# Button.
admin-brand-picture-upload = アップロード
# Button.
admin-brand-picture-remove = 外す
admin-brand-picture-none = ファイルを選んでください
admin-brand-picture-large = 5メガバイト以下のファイルを選んでください
admin-brand-picture-empty = ファイルが空です。別のファイルを選んでください
admin-brand-picture-svg-large = この図形ファイル（SVG）は512キロバイトを超えています。簡略化して書き出すか、画像（PNG）にしてください
admin-brand-picture-svg-entities = この図形ファイル（SVG）には、内容を隠せる定義（実体参照）が含まれています。簡素な形式か画像（PNG）で書き出してください
admin-brand-picture-svg-complex = この図形ファイル（SVG）は、フィルター、パターン、マーカーを使っているか、複雑すぎます。簡略化して書き出すか、画像（PNG）にしてください
admin-brand-picture-svg-blank = この図形ファイル（SVG）には表示できるものがありません。文字をパスに変換し、埋め込まれた画像を取り除いてください
admin-brand-picture-format = 対応している画像の形式（SVG、PNG、JPEG、WebP、GIF）ではありません。別のファイルを選んでください
admin-brand-picture-pixels = 画像が大きすぎます。一辺8,192ピクセル以下、合計4,000万画素以下の画像を選んでください
admin-brand-picture-damaged = ファイルが壊れています。画像をもう一度書き出して、新しいファイルを選んでください
admin-brand-picture-blank = 画像全体が透明で、何も写っていません

admin-brand-preview = プレビュー
admin-brand-preview-page = ページ
admin-brand-preview-language = 言語
admin-brand-preview-shade = 明るさ
admin-brand-shade-light = ライト
admin-brand-shade-dark = ダーク
admin-brand-shade-device = この端末の設定に従う
admin-brand-preview-width = 幅
admin-brand-width-phone = スマートフォン
admin-brand-width-desktop = パソコン
admin-brand-page-sign-in = サインイン
admin-brand-page-forgot = リセット：ユーザー名
admin-brand-page-code = リセット：コード
admin-brand-page-password = リセット：新しいパスワード
admin-brand-page-done = リセット：完了
admin-brand-page-account = アカウント
admin-brand-page-register = 登録
admin-brand-page-confirm = 「問題ありません」
admin-brand-page-help = ヘルプ
admin-brand-page-fault = ページが見つからない
admin-brand-page-mail-code = メール：コード
admin-brand-page-mail-reset = メール：パスワードのリセット
admin-brand-page-mail-method = メール：設定の追加
admin-brand-page-mail-link = メール：パスワード設定のリンク
admin-brand-page-mail-invitation = メール：招待
admin-brand-page-mail-expires = メール：パスワードの期限
admin-brand-page-text = ショートメッセージ

admin-brand-link = ほかの人に見せる
admin-brand-link-lead = このリンクを知っている人は、現在の下書きを24時間見ることができます。次に変更すると、新しいリンクが必要です。
# Names the QR code for screen readers.
admin-brand-link-scan = 同じリンク（スマートフォンで読み取り）
# Stands on every page that is opened by such a link.
admin-brand-ribbon = 下書き
admin-brand-ribbon-label = 下書きのページ

admin-brand-conflict-title = その間の変更
admin-brand-column-field = 項目
admin-brand-column-stored = 現在保存されている内容
admin-brand-column-typed = 入力した内容
admin-brand-column-before = 現在
admin-brand-column-after = 公開後
admin-brand-column-version = バージョン
admin-brand-column-published = 公開日時
admin-brand-column-changes = 変更点
admin-brand-column-action = 操作
admin-brand-value-nothing = なし
admin-brand-value-picture = 画像

admin-brand-publish-title = ブランドの公開
admin-brand-publish-lead = 全員に対して次の点が変わります。
admin-brand-changes = 変更点
admin-brand-advice = 公開する前に
admin-brand-advice-no-help = ヘルプデスクの連絡先がありません。困った人には代わりにフォームが表示されます。
admin-brand-advice-no-logo = ロゴがありません。代わりに名前が表示されます。
admin-brand-advice-one-logo = 明るいページと暗いページに同じロゴが表示されます。ダークで確認してください。
admin-brand-advice-no-square = 正方形のロゴがありません。ブラウザーのタブにはポータルのアイコンが表示されます。
# Button.
admin-brand-publish = 公開

admin-brand-history-lead = 最新の50バージョンが保存されています。元に戻すと以前のバージョンが再び公開され、下書きはそのまま残ります。
admin-brand-history-empty = まだ何も公開されていません。
admin-brand-version = バージョン{ $number }
admin-brand-version-current = 公開中
# Button.
admin-brand-rollback = 再び公開

# $field is the label of a field.
admin-brand-error-empty = { $field }：入力してください
admin-brand-error-long = { $field }：{ $max }文字以内で入力してください
admin-brand-error-character = { $field }：改行と見えない文字を取り除いてください
admin-brand-error-link = { $field }：https://www.contoso.example/help のような完全なアドレスを入力してください
admin-brand-error-mail = { $field }：name@example.org のような形式でメールアドレスを入力してください
admin-brand-error-phone = { $field }：+43 1 234 5678 のような電話番号を入力してください
admin-brand-error-colour = { $field }：色を#と6桁の英数字で入力してください
admin-brand-error-other = { $field }：保存できない内容です
admin-brand-error-gone = そのバージョンはもう保存されていません
