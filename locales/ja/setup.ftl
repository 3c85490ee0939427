# The first page of a new installation.
setup-form-title = ポータルのセットアップ
setup-form-lead = 組織名を入力し、最初の管理者を作成してください。
setup-form-organization-label = 組織名
setup-form-organization-hint = すべてのページとメールに表示されます。
# The part of a user name after the @.
setup-form-realm-label = ユーザー名の末尾
setup-form-realm-hint = ユーザー名の@より後の部分（例：example.org）
setup-form-username-label = 管理者のユーザー名
setup-form-username-hint = @より前の部分だけでかまいません。
setup-form-mail-label = 管理者のメールアドレス
setup-form-mail-hint = 変更完了のお知らせが届きます。個人のアドレスの場合は、2つ目の復旧方法を設定した後、確認コードも届きます。
setup-form-password-label = 管理者のパスワード
# Button.
setup-form-submit = ポータルを作成する

setup-error-organization-empty = 組織名を入力してください
setup-error-organization-shape = 組織名は、制御文字を使わず、{ $max }文字以内にしてください
setup-error-realm-empty = ユーザー名の@より後の部分を入力してください
setup-error-realm-shape = 「example.org」のような名前を、@を付けずに入力してください
setup-error-username-empty = 管理者のユーザー名を入力してください
setup-error-username-shape = ユーザー名には、文字、数字、ピリオド、ハイフン、アンダースコアを使ってください
setup-error-mail-empty = 管理者のメールアドレスを入力してください
setup-error-mail-shape = 「name@example.org」のような形式でメールアドレスを入力してください

setup-done-title = ポータルの準備ができました
setup-done-lead = 組織と管理者を作成しました。
setup-done-next = 設定したユーザー名とパスワードでサインインしてください。
# Link that looks like a button.
setup-done-sign-in = サインイン

# Page of a new installation, opened without the one-time address that the server prints when it starts
setup-closed-title = このポータルはまだセットアップされていません
setup-closed-lead = サーバーの起動時に表示されたアドレスを開いて、組織と管理者を作成してください。
