# Shown in the demonstration only.
demo-outbox-title = رسائل هذا العرض التجريبي
demo-outbox-lead = لا يخرج أي شيء من هذا الكمبيوتر. تظهر هنا كل رسالة كما كانت ستصل إلى مستلمها، من الأحدث إلى الأقدم.
# Link that looks like a button.
demo-outbox-reload = البحث عن رسائل جديدة
demo-outbox-empty = لم تُرسل أي رسالة بعد.
# A mail address follows.
demo-outbox-to = إلى
# Link to the mail with its pictures and colours.
demo-outbox-html = عرض الرسالة بتصميمها
