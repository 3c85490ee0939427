# The name of this language, in this language, as it stands in the list of languages.
language-name = 日本語
# ltr or rtl. Not shown.
language-direction = ltr

# Link for keyboard users, first on every page.
common-skip = 本文へ移動
# Stands before the title of a page in the browser's tab when something has to be corrected.
common-title-error = エラー：
# Stands after the title of a page in the browser's tab.
common-title-step = （ステップ{ $now }／{ $all }）
common-step = ステップ{ $now }／{ $all }

# Heading of the box that lists what has to be corrected.
common-errors-title = 次の点を確認してください

common-username-label = ユーザー名または職場のメールアドレス

# Button in the password box: shows what was typed. Keep it short.
common-password-show = 表示
# The same button, while the password can be seen. Keep it short.
common-password-hide = 非表示
# Read out to people who cannot see the page.
common-password-shown = パスワードが表示されています
# Read out to people who cannot see the page.
common-password-hidden = パスワードは表示されていません
# "Caps Lock" is the name of the key, as printed on keyboards of your country.
common-caps-lock = 「Caps Lock」がオンになっています。

# Names the links in the header for screen readers.
common-nav-label = マイアカウント
# Read out before the name of the person, which is a link to the account.
common-account-link = マイアカウント
# Button.
common-sign-out = サインアウト
# Link, shown in the demonstration only: the mails, texts and calls that were sent.
common-demo-outbox = デモのメッセージ

# Read out before the name of the language now in use.
common-language-label = 言語：
# Names the links in the footer for screen readers.
common-help-nav-label = ヘルプと法的情報
# Link to the help page.
common-help-link = ヘルプ
# A phone number or mail address follows.
common-help-desk = ヘルプデスク：
common-help-phone = 電話
common-help-mail = メール
common-help-url = ウェブサイト
# The opening hours follow.
common-help-hours = 受付時間
common-privacy = プライバシー
common-terms = 利用規約
# The page that says who is responsible for this website.
common-imprint = 運営者情報
