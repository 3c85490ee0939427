# Shown in the demonstration only.
demo-outbox-title = رسائل هذا العرض التجريبي
demo-outbox-lead = لا يخرج أي شيء من هذا الكمبيوتر. تظهر هنا كل رسالة بريد ورسالة نصية ومكالمة كما كانت ستصل إلى مستلمها، من الأحدث إلى الأقدم.
# Link that looks like a button.
demo-outbox-reload = البحث عن رسائل جديدة
demo-outbox-empty = لم تُرسل أي رسالة بعد.
# A mail address or a phone number follows.
demo-outbox-to = إلى
# Link to the mail with its pictures and colours.
demo-outbox-html = عرض الرسالة بتصميمها
# Headings over a text to a phone and over what a call says.
demo-outbox-text = رسالة نصية
demo-outbox-call = مكالمة هاتفية
