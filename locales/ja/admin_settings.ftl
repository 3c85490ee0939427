# What an organization says of itself, on a page for its administrators.
admin-settings-title = 設定
admin-settings-lead = 組織の名前、言語、アドレスです。変更はすべてのページにすぐに反映されます。
admin-settings-saved = 設定を保存しました。
# Heading over what somebody else saved meanwhile.
admin-settings-newer = 現在保存されている内容
admin-settings-name = 組織名
admin-settings-name-hint = すべてのページとメールに表示されます。
admin-settings-zone = タイムゾーン
# $example: the name of a time zone.
admin-settings-zone-hint = ページとメールの時刻に使われます。「{ $example }」のような名前を入力してください。
admin-settings-language = 標準の言語
admin-settings-language-hint = ブラウザーの言語が、表示できる言語のどれにも当てはまらない場合に使われます。
admin-settings-languages = 選択できる言語
admin-settings-languages-hint = 言語の一覧には、これらの言語だけが表示されます。
# Instead of a list.
admin-settings-languages-all = すべて
admin-settings-hosts = ホスト名
admin-settings-hosts-hint = 1行に1つずつ入力してください（例：password.example.org）。ネームサーバーでこのサーバーを指すように設定する必要があります。
admin-settings-hosts-notice = これらを開いた人には、組織のページが表示されます。メールのリンクは、最初のホスト名を指します。
admin-settings-realms = ユーザー名の末尾
admin-settings-realms-hint = ユーザー名の@より後の部分を、1行に1つずつ入力してください（例：example.org）
admin-settings-realms-notice = ユーザー名は、どの末尾でも入力できます。削除した末尾を入力した人は、見つからなくなります。
# Heading.
admin-settings-staff = ヘルプデスクと管理者
# Check box.
admin-settings-desk-check = ヘルプデスクは、パスワードをリセットする前に電話の相手を確認する
admin-settings-desk-check-hint = 電話の相手は、登録した連絡先に届いたコードを読み上げます。管理者は各自で判断します。
# Check box.
admin-settings-reasons = アカウントを操作するときは、毎回理由を尋ねる
admin-settings-reasons-hint = 理由はイベントとともに保存されます。オフの場合は、空欄のままでもかまいません。
# Stand after the two sentences above.
admin-settings-on = オン
admin-settings-off = オフ
admin-settings-save = 設定を保存する
admin-settings-error-language = 標準の言語を選択してください
admin-settings-error-languages = 言語を1つ以上選択してください
admin-settings-error-not-offered = 標準の言語は、選択できる言語の中から選んでください
admin-settings-error-zone = タイムゾーンを一覧から選択してください
# $name: what was typed.
admin-settings-error-host = 「{ $name }」はホスト名ではありません。文字、数字、ピリオド、ハイフンを使ってください。
# $name: a host name.
admin-settings-error-host-taken = 「{ $name }」は、このサーバーの別の組織で使われています
admin-settings-error-realms = ユーザー名の末尾を1つ以上入力してください
# $name: what was typed.
admin-settings-error-realm = 「{ $name }」は、ユーザー名の末尾として使えません。「example.org」のような名前にしてください。
# $name: what follows the @ in user names.
admin-settings-error-realm-taken = 「{ $name }」は、このサーバーの別の組織で使われています
