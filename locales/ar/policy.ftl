# The hints are items of a list with the heading "Your new password needs:". The errors stand at the password box.

# $min: a number of characters, 8 or more.
policy-length-min-hint =
    { $min ->
        [zero] { $min } حرف على الأقل
        [one] حرف واحد على الأقل
        [two] حرفان على الأقل
        [few] { $min } أحرف على الأقل
        [many] { $min } حرفًا على الأقل
       *[other] { $min } حرف على الأقل
    }
# $used: how many characters were typed.
policy-length-min-error =
    { $min ->
        [zero] يجب استخدام { $min } حرف على الأقل. عدد الأحرف الحالي: { $used }.
        [one] يجب استخدام حرف واحد على الأقل. عدد الأحرف الحالي: { $used }.
        [two] يجب استخدام حرفين على الأقل. عدد الأحرف الحالي: { $used }.
        [few] يجب استخدام { $min } أحرف على الأقل. عدد الأحرف الحالي: { $used }.
        [many] يجب استخدام { $min } حرفًا على الأقل. عدد الأحرف الحالي: { $used }.
       *[other] يجب استخدام { $min } حرف على الأقل. عدد الأحرف الحالي: { $used }.
    }

policy-length-max-hint =
    { $max ->
        [zero] { $max } حرف على الأكثر
        [one] حرف واحد على الأكثر
        [two] حرفان على الأكثر
        [few] { $max } أحرف على الأكثر
        [many] { $max } حرفًا على الأكثر
       *[other] { $max } حرف على الأكثر
    }
policy-length-max-error =
    { $max ->
        [zero] يجب استخدام { $max } حرف على الأكثر
        [one] يجب استخدام حرف واحد على الأكثر
        [two] يجب استخدام حرفين على الأكثر
        [few] يجب استخدام { $max } أحرف على الأكثر
        [many] يجب استخدام { $max } حرفًا على الأكثر
       *[other] يجب استخدام { $max } حرف على الأكثر
    }

policy-characters-error = يجب ألا تحتوي كلمة المرور إلا على أحرف وأرقام ومسافات ورموز مرئية

# "Organization": the company or institution the person works for.
policy-own-data-hint = من دون اسمك أو اسم المستخدم أو اسم مؤسستك
policy-own-data-error = يجب ألا تحتوي كلمة المرور على اسمك أو اسم المستخدم أو اسم مؤسستك

# $min: how many of the four kinds.
policy-classes-hint =
    { $min ->
        [zero] { $min } نوع على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [one] نوع واحد على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [two] نوعان على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [few] { $min } أنواع على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [many] { $min } نوعًا على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
       *[other] { $min } نوع على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
    }
policy-classes-error =
    { $min ->
        [zero] يجب استخدام { $min } نوع على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [one] يجب استخدام نوع واحد على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [two] يجب استخدام نوعين على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [few] يجب استخدام { $min } أنواع على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
        [many] يجب استخدام { $min } نوعًا على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
       *[other] يجب استخدام { $min } نوع على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز
    }

# In a row: "aaaa" or "1234". $max: 2 to 8.
policy-repetition-hint =
    { $max ->
        [zero] { $max } حرف متماثل أو متتابع على الأكثر، مثل aaaa أو 1234
        [one] حرف واحد متماثل أو متتابع على الأكثر، مثل aaaa أو 1234
        [two] حرفان متماثلان أو متتابعان على الأكثر، مثل aaaa أو 1234
        [few] { $max } أحرف متماثلة أو متتابعة على الأكثر، مثل aaaa أو 1234
        [many] { $max } حرفًا متماثلًا أو متتابعًا على الأكثر، مثل aaaa أو 1234
       *[other] { $max } حرف متماثل أو متتابع على الأكثر، مثل aaaa أو 1234
    }
policy-repetition-error =
    { $max ->
        [zero] يجب ألا يزيد عدد الأحرف المتماثلة أو المتتابعة على { $max } حرف، مثل aaaa أو 1234
        [one] يجب ألا يزيد عدد الأحرف المتماثلة أو المتتابعة على حرف واحد، مثل aaaa أو 1234
        [two] يجب ألا يزيد عدد الأحرف المتماثلة أو المتتابعة على حرفين، مثل aaaa أو 1234
        [few] يجب ألا يزيد عدد الأحرف المتماثلة أو المتتابعة على { $max } أحرف، مثل aaaa أو 1234
        [many] يجب ألا يزيد عدد الأحرف المتماثلة أو المتتابعة على { $max } حرفًا، مثل aaaa أو 1234
       *[other] يجب ألا يزيد عدد الأحرف المتماثلة أو المتتابعة على { $max } حرف، مثل aaaa أو 1234
    }

# Words like "password", "summer" or the name of a product, with or without a few digits added.
policy-banned-words-hint = ليست مجرد كلمات يسهل تخمينها
policy-banned-words-error = تتكون كلمة المرور هذه من كلمات يسهل تخمينها. يجب إضافة كلمات أخرى.

policy-common-hint = ليست كلمة مرور يستخدمها كثيرون
policy-common-error = كلمة المرور هذه يستخدمها كثيرون. يجب اختيار كلمة مرور أخرى.

# Found in a list of passwords that were stolen somewhere and published, by whomever they were used.
policy-breached-hint = ليست كلمة مرور معروفة من تسريب بيانات
policy-breached-error = كلمة المرور هذه معروفة من تسريب بيانات في أحد المواقع. يجب اختيار كلمة مرور أخرى.

# How hard a password is to guess. The names of the steps are those of policy-strength-1 to -4.
policy-strength-hint-1 = القوة «ضعيفة» على الأقل
policy-strength-hint-2 = القوة «متوسطة» على الأقل
policy-strength-hint-3 = القوة «جيدة» على الأقل
policy-strength-hint-4 = القوة «قوية»
policy-strength-error = كلمة المرور هذه يسهل تخمينها. يجب إضافة كلمة أو كلمتين.

# Stands before the name of a step: "Strength: Good".
policy-strength-label = القوة:
policy-strength-0 = ضعيفة جدًا
policy-strength-1 = ضعيفة
policy-strength-2 = متوسطة
policy-strength-3 = جيدة
policy-strength-4 = قوية

# Tips under the strength, one at a time.
policy-tip-keys = المفاتيح المتجاورة يسهل تخمينها.
policy-tip-repeats = التكرار يسهل تخمينه.
policy-tip-common = تشبه كلمة مرور يستخدمها كثيرون.
policy-tip-sequences = التسلسلات مثل abc أو 6543 يسهل تخمينها.
policy-tip-dates = السنوات والتواريخ يسهل تخمينها.
policy-tip-names = أسماء الأشخاص يسهل تخمينها.
policy-tip-words = يُستحسن إضافة كلمة أو كلمتين. الكلمات غير الشائعة أفضل.

# $last: how many passwords do not come back, the present one among them.
policy-history-hint =
    { $last ->
        [zero] ليست من آخر { $last } كلمة مرور
        [one] ليست كلمة المرور الحالية
        [two] ليست إحدى آخر كلمتي مرور
        [few] ليست من آخر { $last } كلمات مرور
        [many] ليست من آخر { $last } كلمة مرور
       *[other] ليست من آخر { $last } كلمة مرور
    }
policy-history-error = سبق استخدام كلمة المرور هذه. يجب اختيار كلمة مرور لم تُستخدم من قبل.

# $days: how many days a password must be kept.
policy-min-age-hint =
    { $days ->
        [zero] بعد { $days } يوم على الأقل من آخر تغيير
        [one] بعد يوم واحد على الأقل من آخر تغيير
        [two] بعد يومين على الأقل من آخر تغيير
        [few] بعد { $days } أيام على الأقل من آخر تغيير
        [many] بعد { $days } يومًا على الأقل من آخر تغيير
       *[other] بعد { $days } يوم على الأقل من آخر تغيير
    }
# $days: how many days are left.
policy-min-age-error =
    { $days ->
        [zero] جرى تغيير كلمة المرور مؤخرًا. يمكن تغييرها مجددًا بعد { $days } يوم.
        [one] جرى تغيير كلمة المرور مؤخرًا. يمكن تغييرها مجددًا بعد يوم واحد.
        [two] جرى تغيير كلمة المرور مؤخرًا. يمكن تغييرها مجددًا بعد يومين.
        [few] جرى تغيير كلمة المرور مؤخرًا. يمكن تغييرها مجددًا بعد { $days } أيام.
        [many] جرى تغيير كلمة المرور مؤخرًا. يمكن تغييرها مجددًا بعد { $days } يومًا.
       *[other] جرى تغيير كلمة المرور مؤخرًا. يمكن تغييرها مجددًا بعد { $days } يوم.
    }

policy-same-as-current-error = كلمة المرور الجديدة هي نفسها الحالية. يجب اختيار كلمة مرور أخرى.
