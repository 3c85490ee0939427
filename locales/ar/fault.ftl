# Shown under what went wrong.
fault-page-help = إذا استمرت المشكلة، فعليك إبلاغ مكتب الدعم.
# Link that looks like a button.
fault-page-home = الانتقال إلى صفحة البداية
# A short code follows that helps the help desk find what happened.
fault-page-reference = الرقم المرجعي:

fault-not-found-title = لم نجد هذه الصفحة
fault-not-found-lead = يمكنك مراجعة العنوان، أو البدء من صفحة البداية.

# A form that was sent from a page opened too long ago, or from another website.
fault-stale-title = بقيت هذه الصفحة مفتوحة لوقت أطول من اللازم
fault-stale-lead = حفاظًا على أمان حسابك، لم نستخدم ما أرسلته. لم يتغير أي شيء. يمكنك الانتقال إلى صفحة البداية والمحاولة مرة أخرى.

fault-too-large-title = حجم ما أرسلته أكبر من اللازم
fault-too-large-lead = لا تقبل هذه الصفحة بيانات بهذا الحجم. لم يتغير أي شيء.

fault-bad-request-title = لم نتمكن من قراءة الطلب
fault-bad-request-lead = هناك جزء ناقص في الطلب. يمكنك الرجوع والمحاولة مرة أخرى. لم يتغير أي شيء.

fault-method-title = لا يمكن تنفيذ ذلك في هذه الصفحة
fault-method-lead = يمكنك البدء من صفحة البداية. لم يتغير أي شيء.

fault-busy-title = البوابة مزدحمة الآن
fault-busy-lead = عليك الانتظار بضع ثوانٍ، ثم المحاولة مرة أخرى. لم يتغير أي شيء.

fault-server-title = حدث خطأ من جانبنا
fault-server-lead = لقد سجّلنا ما حدث. يمكنك المحاولة مرة أخرى بعد بضع دقائق.

# Too many wrong passwords or codes came from the same network as this browser. The page is the same for every account.
fault-throttled-title = عدد المحاولات من شبكتك أكبر من المسموح به
fault-throttled-lead = حفاظًا على أمان الحسابات، لا نقبل الآن محاولات أخرى من شبكتك.
# $time: a date and clock time, such as March 3, 2026 at 2:15 PM.
fault-throttled-until = يمكنك المحاولة مرة أخرى بعد { $time }.
# Behind one address there may be a whole office.
fault-throttled-help = قد يستخدم آخرون هذه الشبكة أيضًا. إذا احتجت إلى حسابك قبل ذلك، فيمكنك طلب المساعدة من مكتب الدعم.

# A page of the administrator's portal, opened by somebody whose role does not include it.
fault-not-allowed-title = لا يحق لك فتح هذه الصفحة
fault-not-allowed-lead = دورك لا يشمل هذه الصفحة. إذا كنت تحتاج إليها في عملك، فاطلب ذلك من مسؤول في مؤسستك.
