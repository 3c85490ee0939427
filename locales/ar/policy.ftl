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

policy-same-as-current-error = كلمة المرور الجديدة هي نفسها الحالية. يجب اختيار كلمة مرور أخرى.
