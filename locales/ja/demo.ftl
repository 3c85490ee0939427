# Shown in the demonstration only.
demo-outbox-title = デモで送信されたメッセージ
demo-outbox-lead = このコンピューターの外には何も送信されません。受信者に届くとおりのメール、SMS、電話を、新しい順に表示します。
# Link that looks like a button.
demo-outbox-reload = 新しいメッセージを確認する
demo-outbox-empty = 送信されたメッセージはまだありません。
# A mail address or a phone number follows.
demo-outbox-to = 宛先
# Link to the mail with its pictures and colours.
demo-outbox-html = デザイン付きで表示する
# Headings over a text to a phone and over what a call says.
demo-outbox-text = SMS
demo-outbox-call = 電話
