mail-recovery-code-subject = Ihr Bestätigungscode für { $brand }
mail-recovery-code-preheader = Er gilt einmal und nur wenige Minuten. Niemand von { $brand } fragt Sie jemals danach.
mail-recovery-code-text = Ihr Bestätigungscode lautet { $code }
mail-recovery-code-label = Ihr Bestätigungscode lautet
mail-recovery-code-lead = Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Er gilt einmal und nur bis { $until }.
mail-recovery-code-ignore-title = Waren Sie das nicht?
mail-recovery-code-ignore = Dann ignorieren Sie diese E-Mail; das Kennwort bleibt, wie es ist. Niemand fragt nach diesem Code, auch nicht der Helpdesk. Geben Sie ihn nicht weiter.

mail-password-reset-subject = Ihr Kennwort für { $brand } wurde zurückgesetzt
mail-password-reset-preheader = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, melden Sie es bitte sofort.
mail-password-reset-lead = Das Kennwort Ihres Kontos wurde zurückgesetzt. Wenn Sie das waren, müssen Sie nichts tun.

mail-password-changed-subject = Ihr Kennwort für { $brand } wurde geändert
mail-password-changed-preheader = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, melden Sie es bitte sofort.
mail-password-changed-lead = Das Kennwort Ihres Kontos wurde geändert. Wenn Sie das waren, müssen Sie nichts tun.

mail-report-title = Waren Sie das nicht?
mail-report-lead = Öffnen Sie diesen Link und sagen Sie es uns. Wir sperren dann das Konto, melden es überall ab und verständigen den Helpdesk.
mail-report-once = Der Link funktioniert einmal, und es geschieht nichts, bevor Sie geantwortet haben.

mail-reset-disowned-subject = { $brand }: Konto nach einer Meldung gesperrt
mail-reset-disowned-preheader = Die letzte Kennwortänderung war nicht gewollt. Das Konto ist gesperrt.
mail-reset-disowned-lead = Zu diesem Konto wurde gemeldet, dass die letzte Kennwortänderung nicht von der berechtigten Person stammt. Das Konto ist gesperrt und überall abgemeldet.
mail-reset-disowned-next-title = Was jetzt zu tun ist
mail-reset-disowned-next = Rufen Sie die Person unter einer Nummer an, die Sie schon kennen. Entsperren Sie das Konto oder vergeben Sie ein temporäres Kennwort erst, wenn Sie sicher sind, mit wem Sie sprechen.

mail-administrator-reset-subject = { $brand }: Administratorkennwort zurückgesetzt
mail-administrator-reset-preheader = Sie erhalten diese E-Mail, weil auch Sie { $brand } administrieren.
mail-administrator-reset-lead = Das Kennwort dieses Administratorkontos wurde über die Seite „Kennwort vergessen“ zurückgesetzt.
mail-administrator-reset-next-title = Kommt das unerwartet?
mail-administrator-reset-next = Rufen Sie die Person unter einer Nummer an, die Sie schon kennen. Wenn sie es nicht war, sperren Sie das Konto sofort.

mail-fact-account = Konto
mail-fact-asked-at = Angefordert
mail-fact-at = Zeitpunkt
mail-fact-reported-at = Gemeldet
mail-fact-browser = Browser
mail-time = { $time } ({ $zone })
mail-fact-line = { $label }: { $value }

mail-footer-sent = Gesendet von { $brand } über { $host }.
mail-footer-replies = Antworten gehen an den Helpdesk, { $address }.
mail-footer-no-replies = Antworten auf diese E-Mail werden nicht gelesen.
