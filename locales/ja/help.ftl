help-page-title = お困りの場合
help-page-lead = ヘルプデスクが、アカウントにまたサインインできるようお手伝いします。
help-page-nobody = 組織のコンピューターを管理している担当者に相談してください。

help-page-try-title = まず確認すること
help-page-try-caps = 「Caps Lock」がオンになっていませんか？
help-page-try-keyboard = キーボードの言語が変わっていないか、パスワードを見える状態で入力して確かめてください。
help-page-try-saved = スマートフォンやコンピューターに、古いパスワードが保存されたままになっていませんか？
help-page-try-junk = コードが届かないときは、迷惑メールフォルダーを確認してください。

help-page-ready-title = 連絡する前に用意するもの
help-page-ready-name = ユーザー名
help-page-ready-time = 問題が起きた日時
help-page-ready-text = ページに表示された内容と、お問い合わせ番号（表示された場合）

help-page-secret = パスワードやコードは、ヘルプデスクを含め、誰にも教えないでください。
# Links that look like buttons.
help-page-forgot = パスワードを忘れた場合
help-page-sign-in = サインイン

# Title of the page for people who cannot use any way to prove who they are.
help-identify-title = ヘルプデスクに相談する
help-identify-lead = どの方法でも本人確認ができない場合は、ヘルプデスクがアカウントにまた入れるようお手伝いします。
# 8 letters and digits follow, which the help desk asks for on the phone.
help-identify-reference = お問い合わせ番号：
# "It" is the reference.
help-identify-reference-hint = この番号をヘルプデスクに伝えてください。これまでの操作を確認するためのもので、番号だけでは何もできません。
# An item under "Have this ready".
help-identify-ready-proof = 社員証など、本人であることを示すもの
# Link that looks like a button, to the form for a message.
help-identify-write = ヘルプデスクにメッセージを送る
# Link to the page of the reset from which somebody came.
help-identify-back = 前のページに戻る
# Link to the page with advice such as "Is Caps Lock on?".
help-identify-more = まず確認すること
