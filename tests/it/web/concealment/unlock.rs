//! Unlocking an account: the same gates behind another door.

use super::accounts::*;
use super::stranger::compare;

on_both!(unlock_shows_and_costs_the_same_for_every_name, |app| async {
    settle(&app).await;
    app.recovery("contoso", |recovery| recovery.unlock = true);
    let statuses = compare(&app, &KINDS, async |stranger| {
        stranger.begin("/unlock").await.leads_to("/unlock/method");
        stranger.fill("/unlock/method", &[("method", "mail")]).await.leads_to("/unlock/code");
        stranger.app.deliver();
        let form = stranger.get("/unlock/code").await;
        stranger.submit(&form, "/unlock/code", &[("code", "000000")]).await;
        stranger.fill("/unlock/method", &[("method", "authenticator")]).await;
        stranger.fill("/unlock/code", &[("code", "000000")]).await;
        stranger.fill("/unlock/method", &[("method", "questions")]).await;
        stranger.get("/unlock/questions").await;
        stranger.get("/unlock/done").await;
    });
    let expected = [200, 303, 200, 303, 200, 422, 200, 303, 200, 422, 200, 303, 200, 303];
    assert_eq!(statuses.await, expected);
});

on_both!(what_a_name_is_needed_for_is_decided_alike, |app| async {
    settle(&app).await;
    app.recovery("contoso", |recovery| recovery.unlock = true);
    let statuses = compare(&app, &KINDS, async |stranger| {
        stranger.begin("/forgot").await.leads_to("/forgot/purpose");
        stranger.fill("/forgot/purpose", &[]).await;
        stranger.fill("/forgot/purpose", &[("purpose", "unlock")]).await.leads_to("/unlock/method");
        stranger.fill("/forgot/purpose", &[("purpose", "reset")]).await.leads_to("/forgot/method");
        stranger.get("/forgot/method").await;
    });
    assert_eq!(statuses.await, [200, 303, 200, 422, 200, 303, 200, 303, 200]);
});
