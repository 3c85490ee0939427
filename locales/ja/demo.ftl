# Shown in the demonstration only.
demo-outbox-title = デモで送信されたメール
demo-outbox-lead = このコンピューターの外には何も送信されません。受信者に届くとおりのメールを、新しい順に表示します。
# Link that looks like a button.
demo-outbox-reload = 新しいメールを確認する
demo-outbox-empty = 送信されたメールはまだありません。
# A mail address follows.
demo-outbox-to = 宛先
# Link to the mail with its pictures and colours.
demo-outbox-html = デザイン付きで表示する
