//! Who cannot sign in or reset for a while, as operators see it.

use crate::kit::*;
use latchkey::domain::moment::Moment;
use latchkey::ops::stuck::Stuck;
use latchkey::ops::{forgot, users};

/// Until when Alex is locked out, and until when resets are blocked, in minutes from now.
fn alex(app: &TestApp) -> [Option<i64>; 2] {
    app.blocking(|app| {
        let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
        let stuck = Stuck::of(&ctx).unwrap();
        let minutes = |until: Moment| until.seconds_since(ctx.now) / 60;
        [stuck.locked_out_until(&alex).map(minutes), stuck.blocked_until(&alex).map(minutes)]
    })
}

on_both!(wrong_passwords_lock_out_and_wrong_codes_block_until_somebody_ends_it, |app| async {
    app.mail_only();
    assert_eq!(alex(&app), [None, None]);
    let waits = [0; 10].into_iter().chain([60, 120, 240]);
    for (n, wait) in waits.enumerate() {
        app.pass(wait);
        app.browser().try_sign_in("alex@contoso.example", &format!("wrong password {n}")).await;
    }
    let browser = app.browser();
    browser.forgot("alex").await;
    for _ in 0..5 {
        browser.type_code("123456").await;
    }
    assert_eq!(alex(&app), [Some(8), Some(24 * 60)]);
    let (ctx, user) = (app.ctx("contoso"), app.user("contoso", "alex"));
    app.blocking(|_| users::unlock(&ctx, &user).unwrap());
    assert_eq!(alex(&app), [None, Some(24 * 60)]);
    app.blocking(|_| forgot::release(&ctx, &user).unwrap());
    assert_eq!(alex(&app), [None, None]);
});
