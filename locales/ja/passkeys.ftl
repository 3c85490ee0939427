# Title of the page with somebody's own passkeys. Says what one does with them, not what they are called.
passkeys-list-title = 顔、指紋、画面ロックでサインイン
passkeys-list-lead = ここで設定するものを「パスキー」といいます。パスキーはお使いのデバイスまたはパスワード マネージャーに保存されます。パスワードを入力せずにサインインでき、アカウントに入れなくなったときにも使えます。
# Stands in the place of a name.
passkeys-list-unnamed = 名前のないパスキー
# A date and time follow.
passkeys-list-added = 設定日時:
# A date and time follow.
passkeys-list-used = 最終使用日時:
passkeys-list-unused = まだ使われていません
# The address of a website follows.
passkeys-list-host = 使用できるアドレス:
# Button, beside one passkey.
passkeys-list-remove = 削除
passkeys-list-without = このブラウザーではパスキーを設定できません。別の方法を使ってください。
# A link to the same page at another address follows.
passkeys-list-elsewhere = ポータルのこのアドレスではパスキーを使えません。次のアドレスでこのページを開いてください:
passkeys-list-nowhere = このポータルではパスキーを設定できません。別の方法を使ってください。

# Opens a small form. The name of the passkey follows for screen readers.
passkeys-rename-open = 名前を変更
passkeys-rename-label = 新しい名前
# Button.
passkeys-rename-submit = 名前を保存

# "This": setting up a passkey.
passkeys-new-shared = ほかの人と共用しているデバイスでは設定しないでください。
passkeys-new-label = 名前 (省略可)
passkeys-new-hint = 「会社のノート PC」など、見分けやすい名前を付けてください。
# Button.
passkeys-new-submit = パスキーを設定

# Button on the sign-in page.
passkeys-sign-in-submit = パスキーを使う
# Under the button. Says what one does.
passkeys-sign-in-hint = 顔、指紋、または画面ロックを使います

# The next five are shown when the browser did not go on.
passkeys-told-cancelled = 何も行われませんでした。もう一度試すことができます。
passkeys-told-held = このデバイスには、お使いのアカウントのパスキーがすでにあります。
passkeys-told-elsewhere = ポータルのこのアドレスではパスキーを使えません。別の方法を使ってください。
passkeys-told-absent = このデバイスには、パスキーを作成または使用する手段がありません。別の方法を使ってください。
passkeys-told-failed = うまくいきませんでした。ページを再読み込みしてから、もう一度お試しください。

# The same sentence for every reason: it must not tell whether the account exists.
passkeys-error-wrong = このパスキーはここでは使えません。もう一度試すか、別の方法を使ってください。
passkeys-error-not-made = パスキーは設定されませんでした。もう一度お試しください。
passkeys-error-over = 時間がかかりすぎました。もう一度お試しください。
passkeys-error-many = 1 つのアカウントで使えるパスキーの数に達しています。新しく設定するには、どれかを削除してください。
passkeys-error-name = パスキーの名前を入力してください

passkeys-notice-added = パスキーを設定しました。今すぐお使いいただけます。
passkeys-notice-renamed = 名前を保存しました。
passkeys-notice-removed = パスキーを削除しました。デバイスまたはパスワード マネージャーからも削除してください。

# Title of the page at a check of a reset.
passkeys-gate-title = ご本人であることの確認
# $username: what was typed. Must not tell whether the account exists.
passkeys-gate-lead = { $username } のパスキーを使ってください。顔、指紋、または画面ロックで確認します。
passkeys-gate-without = このブラウザーではパスキーを使えません。別の方法を使ってください。
# $left: how many more times it can be tried.
passkeys-gate-error =
    { $left ->
       *[other] このパスキーはこのアカウントのものではありません。試せるのはあと{ $left }回です。
    }
