//! "Forgot password": the name is typed, and what follows is decided or chosen.

use super::accounts::*;
use super::stranger::{Stranger, compare};
use latchkey::domain::method::Method;
use latchkey::domain::recovery::Scope;

async fn begin_twice(stranger: &mut Stranger<'_>) {
    stranger.begin("/forgot").await.leads_to("/forgot/method");
    stranger.get("/forgot/method").await;
    stranger.fill("/forgot/method", &[]).await;
    stranger.get("/forgot/password").await;
    stranger.begin("/forgot").await;
    stranger.get("/forgot/expired").await;
}

const BEGUN_TWICE: [u16; 8] = [200, 303, 200, 200, 422, 303, 200, 303];

on_both!(every_name_begins_alike, |app| async {
    settle(&app).await;
    let statuses = compare(&app, &KINDS, async |stranger| begin_twice(stranger).await).await;
    assert_eq!(statuses[..8], BEGUN_TWICE);
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let statuses = compare(&app, &KINDS, async |stranger| begin_twice(stranger).await).await;
    assert_eq!(statuses[..8], BEGUN_TWICE, "with two gates");
});

on_both!(where_administrators_alone_may_reset_everybody_else_begins_like_nobody, |app| async {
    settle(&app).await;
    app.recovery("contoso", |recovery| {
        recovery.scope = Scope::Administrators;
        recovery.scope_groups.clear();
    });
    assert_eq!(compare(&app, &KINDS, async |stranger| begin_twice(stranger).await).await[..8], BEGUN_TWICE);
});

on_both!(where_there_is_nothing_to_choose_every_names_code_is_asked_for_at_once, |app| async {
    settle(&app).await;
    app.recovery("contoso", |recovery| {
        recovery.methods = vec![Method::Mail];
        recovery.required = 1;
    });
    let statuses = compare(&app, &KINDS, async |stranger| {
        for _ in 0..11 {
            stranger.begin("/forgot").await.leads_to("/forgot/code");
        }
        stranger.app.deliver();
        stranger.get("/forgot/code").await;
    });
    assert_eq!(statuses.await.len(), 23, "the last one was withheld");
});
