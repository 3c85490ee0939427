//! The second gate, which only those see who have passed the first: what happened to the account meanwhile does not show.

use super::accounts::{self, KNOWN};
use super::stranger::{Step, Stranger, same};
use crate::kit::*;

/// What happens between the gates, and how it is undone. The last one is not.
const MISHAPS: [(&str, &str, &str); 4] = [
    (
        "disabled",
        "UPDATE users SET disabled_at = 1 WHERE name = 'holder'",
        "UPDATE users SET disabled_at = NULL WHERE name = 'holder'",
    ),
    (
        "locked",
        "UPDATE users SET locked_at = 1 WHERE name = 'holder'",
        "UPDATE users SET locked_at = NULL WHERE name = 'holder'",
    ),
    (
        "registered too little",
        "UPDATE methods SET verified_at = NULL",
        "UPDATE methods SET verified_at = 1 WHERE source = 'user'",
    ),
    ("left the group", "DELETE FROM group_members", "DELETE FROM group_members"),
];

/// What whoever has passed the first gate meets after `mishap`.
async fn meet(app: &TestApp, meter: &Meter, mishap: &str) -> Vec<Step> {
    accounts::forget_tries(app);
    let mut stranger = Stranger::new(app, meter, KNOWN.1);
    stranger.begin("/forgot").await.leads_to("/forgot/method");
    stranger.fill("/forgot/method", &[("method", "mail")]).await.leads_to("/forgot/code");
    let code = app.asked_code(&stranger.browser);
    stranger.fill("/forgot/code", &[("code", &code)]).await.leads_to("/forgot/method");
    let form = stranger.get("/forgot/method").await;
    app.execute(mishap);
    stranger.forget_steps();
    stranger.get("/forgot/method").await.leads_to("/forgot/expired");
    for method in ["authenticator", "questions"] {
        let chosen = [("method", method)];
        stranger.submit(&form, "/forgot/method", &chosen).await.leads_to("/forgot/expired");
    }
    stranger.get("/forgot/password").await.leads_to("/forgot/expired");
    stranger.get("/forgot/expired").await;
    stranger.begin("/forgot").await;
    stranger.leave()
}

on_both!(whatever_happens_to_the_account_between_the_gates_looks_and_costs_the_same, |app| async {
    accounts::settle(&app).await;
    app.recovery("contoso", |recovery| recovery.gates = 2);
    let meter = app.meter();
    let mut expected = None;
    for (what, mishap, undo) in MISHAPS {
        let seen = meet(&app, &meter, mishap).await;
        same(what, &seen, expected.get_or_insert_with(|| seen.clone()));
        app.execute(undo);
    }
});
