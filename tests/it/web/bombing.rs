//! Codes to one mailbox: so many and no more, whoever asks for them.

use crate::kit::*;
use latchkey::domain::user::Role;

const NAME: &str = "alex@contoso.example";

/// Asks for so many codes under a name.
async fn ask(app: &TestApp, name: &str, times: usize) {
    for _ in 0..times {
        app.browser().forgot(name).await.leads_to("/forgot/code");
    }
}

fn dropped(app: &TestApp, reason: &str) -> usize {
    app.count(&format!("events WHERE kind = 'message.dropped' AND reason = '{reason}'"))
}

on_both!(accounts_that_share_a_mailbox_get_ten_codes_an_hour_together, |app| async {
    app.mail_only();
    let (ctx, shared) = (app.ctx("contoso"), Some("Alex.Private+second@Mail.example".to_owned()));
    app.blocking(|_| add(&ctx, "lee", [None, shared], (Role::User, None)));
    ask(&app, NAME, 7).await;
    ask(&app, "lee", 7).await;
    assert_eq!(app.mails().len(), 10);
    assert_eq!(dropped(&app, "mailbox_limit"), 4);
    ask(&app, "kim", 1).await;
    assert_eq!(app.inbox(KIM_MAIL).len(), 1, "another mailbox");
    app.pass(3_600);
    ask(&app, "lee", 1).await;
    assert_eq!(app.mails().len(), 12);
});

on_both!(a_mailbox_gets_thirty_codes_a_day, |app| async {
    app.mail_only();
    for _ in 0..4 {
        ask(&app, NAME, 10).await;
        app.deliver();
        app.pass(3_600);
    }
    assert_eq!(app.inbox(ALEX_MAIL).len(), 30);
    assert_eq!(dropped(&app, "mailbox_limit"), 10);
    app.pass(20 * 3_600);
    ask(&app, NAME, 1).await;
    assert_eq!(app.inbox(ALEX_MAIL).len(), 31);
});

on_both!(a_tenant_and_an_installation_send_so_many_codes_an_hour, |app| async {
    let mut app = app;
    app.mail_only();
    app.postman.codes_per_hour = Some(3);
    ask(&app, NAME, 2).await;
    app.deliver();
    ask(&app, "alex@fabrikam.example", 2).await;
    assert_eq!(app.mails().len(), 3);
    assert_eq!(dropped(&app, "installation_limit"), 1);
    app.postman.codes_per_hour = None;
    app.change("contoso", |tenant| tenant.settings.throttle.codes_in_all = 4);
    ask(&app, "kim", 3).await;
    assert_eq!(app.mails().len(), 5);
    assert_eq!(dropped(&app, "tenant_limit"), 1);
    app.pass(3_600);
    ask(&app, "kim", 1).await;
    assert_eq!(app.mails().len(), 6);
});

on_both!(a_code_that_is_sent_again_after_a_fault_counts_once, |app| async {
    app.mail_only();
    ask(&app, NAME, 1).await;
    app.deliver();
    app.execute("UPDATE outbox SET tries = 1, finished_at = NULL, outcome = NULL, leased_until = NULL");
    app.deliver();
    let counted = app.value("SELECT CAST(sum(tries) AS TEXT) AS v FROM throttles WHERE bucket = 'codes_to'");
    assert_eq!((app.mails().len(), counted.as_str()), (2, "1"));
});

on_both!(whoever_registers_a_mailbox_leaves_half_of_its_codes_to_its_owner, |app| async {
    app.mail_only();
    let sam = app.sam().await;
    for n in 0..5 {
        let address = format!("alex.private+{n}@mail.example");
        sam.fill("/register/mail", &[("address", &address)]).await.leads_to("/register/mail/code");
        app.deliver();
    }
    let refused = sam.fill("/register/mail", &[("address", ALEX_MAIL)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.errors().contains("No more codes can be sent to this address"), "{}", refused.errors());
    ask(&app, NAME, 7).await;
    assert_eq!(app.mails().len(), 10);
});

on_both!(codes_of_resets_do_not_show_to_whoever_registers_their_mailbox, |app| async {
    app.mail_only();
    ask(&app, NAME, 10).await;
    assert_eq!(app.inbox(ALEX_MAIL).len(), 10, "no more may leave");
    let unasked = "nobody.private@mail.example";
    let mut seen = Vec::new();
    for address in [ALEX_MAIL, unasked] {
        let sam = app.sam().await;
        let mut pages = Vec::new();
        for _ in 0..5 {
            let answer = sam.fill("/register/mail", &[("address", address)]).await;
            answer.leads_to("/register/mail/code");
            app.deliver();
            let page = sam.get("/register/mail/code").await;
            pages.extend([answer.shown(address), page.shown(address)]);
        }
        let sixth = sam.fill("/register/mail", &[("address", address)]).await;
        assert_eq!(sixth.status, 422, "{address}: {}", sixth.location());
        pages.push(sixth.shown(address));
        seen.push(pages);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!((app.inbox(ALEX_MAIL).len(), app.inbox(unasked).len()), (10, 5));
    assert_eq!(dropped(&app, "mailbox_limit"), 5);
});
