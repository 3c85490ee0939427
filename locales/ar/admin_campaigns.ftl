# Campaigns: administrators invite people by email to set up their ways back in ("register").

# Title of the list of campaigns, which invite people to register.
admin-campaigns-title = الحملات
admin-campaigns-lead = دعوة الأشخاص بالبريد الإلكتروني إلى إعداد طرق استعادة حساباتهم. ومن لم يفعل يُذكَّر بعد 3 و10 و21 يومًا.
# Link, and title of the page with the form.
admin-campaigns-new = حملة جديدة
admin-campaigns-none = لا توجد حملات بعد.
# Link.
admin-campaigns-back = جميع الحملات
# Label.
admin-campaigns-name = الاسم
admin-campaigns-name-hint = لا يظهر إلا للمسؤولين.
# Label.
admin-campaigns-state = الحالة
admin-campaigns-state-running = جارية
admin-campaigns-state-stopped = متوقفة
# Nobody is left to be asked.
admin-campaigns-state-ended = منتهية
# Label of a date and time.
admin-campaigns-started = بدأت
# Heading of a column: how many of how many.
admin-campaigns-registered = سجّلوا منذ ذلك الحين
# Two numbers.
admin-campaigns-of = { $done } من { $all }
# Label of the choice of who is invited.
admin-campaigns-who = المدعوّون
admin-campaigns-who-incomplete = كل من لم يُكمل التسجيل
admin-campaigns-who-incomplete-hint = من لا يستطيع إعادة تعيين كلمة مروره بنفسه أو لديه أقل من المطلوب.
admin-campaigns-who-group = أعضاء مجموعة لم يُكملوا التسجيل
admin-campaigns-who-group-hint = طريقة جيدة للبدء بعدد قليل من الأشخاص.
admin-campaigns-who-without = من لم يسجّل أي شيء
admin-campaigns-who-without-hint = من بدأ بالفعل لا تُرسل إليه رسائل.
# Label of the choice of a group.
admin-campaigns-group = المجموعة
# First of the choices.
admin-campaigns-group-none = بلا مجموعة
# Label of a date.
admin-campaigns-deadline = آخر يوم
admin-campaigns-deadline-hint = يُذكر في الرسائل. يُترك فارغًا إن لم يوجد، ولا يُقفل شيء بعده.
# Button.
admin-campaigns-preview = عرض المدعوّين
# $all: how many people.
admin-campaigns-preview-title =
    { $all ->
        [zero] لن يُدعى أحد
        [one] سيُدعى شخص واحد
        [two] سيُدعى شخصان
        [few] سيُدعى { $all } أشخاص
        [many] سيُدعى { $all } شخصًا
       *[other] سيُدعى { $all } شخص
    }
admin-campaigns-preview-unreachable =
    { $all ->
        [zero] لا أحد منهم بلا عنوان بريد.
        [one] أحدهم بلا عنوان بريد ولا يمكن مراسلته.
        [two] اثنان منهم بلا عنوان بريد ولا يمكن مراسلتهما.
        [few] { $all } منهم بلا عنوان بريد ولا يمكن مراسلتهم.
        [many] { $all } منهم بلا عنوان بريد ولا يمكن مراسلتهم.
       *[other] { $all } منهم بلا عنوان بريد ولا يمكن مراسلتهم.
    }
admin-campaigns-preview-more = هؤلاء أول 20 حسب الاسم.
admin-campaigns-preview-none = لا حاجة إلى دعوة أحد، فقد أكمل الجميع التسجيل.
admin-campaigns-plan = تُرسل الدعوة الآن، والتذكيرات بعد 3 و10 و21 يومًا. وتتوقف فور إكمال التسجيل. ولا يتلقى أحد رسائل من حملتين خلال 3 أيام.
# Button.
admin-campaigns-start = بدء الآن
# Heading.
admin-campaigns-progress = التقدّم
# Over a bar. Two numbers.
admin-campaigns-progress-of = سجّل { $done } من { $all } منذ ذلك الحين
admin-campaigns-filling = ما زال البحث عن الأشخاص جاريًا. يمكن إعادة تحميل الصفحة بعد دقيقة.
# A number on its own.
admin-campaigns-number = { $n }
# Labels of numbers of people.
admin-campaigns-invited = المدعوّون
admin-campaigns-mailed = أُرسل إليهم بريد
admin-campaigns-reminded = تم تذكيرهم
admin-campaigns-completed = سجّلوا منذ ذلك الحين
admin-campaigns-unreachable = بلا عنوان
# Button.
admin-campaigns-stop = إيقاف الحملة
admin-campaigns-stop-hint = لن يُرسل شيء بعد ذلك، ولا يمكن استئنافها.
# Heading of a list of people.
admin-campaigns-lost = لا تصلهم رسائل
admin-campaigns-lost-hint = يمكن إضافة بريد عمل لهم أو إبلاغهم بطريقة أخرى. هؤلاء أول 50 حسب الاسم.
admin-campaigns-error-name-empty = يجب تسمية الحملة
# $max: 80.
admin-campaigns-error-name-long = يجب ألا يزيد الاسم على { $max } حرفًا
admin-campaigns-error-audience = يجب اختيار المدعوّين
admin-campaigns-error-group = يجب اختيار مجموعة
admin-campaigns-error-deadline = هذا ليس تاريخًا
admin-campaigns-error-deadline-over = انقضى آخر يوم. يجب اختيار يوم لاحق.
