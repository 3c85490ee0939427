//! Codes that are sent: asked for, sent again, and typed wrong until no more may be typed.

use super::accounts::*;
use super::stranger::{Stranger, compare};

/// Nobody's number.
const OTHER_PHONE: &str = "+43 664 7654321";
/// The office phone of everybody who has one.
const OFFICE: &str = "+43 1 2345678";

/// Chooses a method that sends a code. Meanwhile the worker sends what waits, or finds that it goes nowhere.
async fn choose(stranger: &mut Stranger<'_>, method: &str, phone: &str) {
    stranger.begin("/forgot").await.leads_to("/forgot/method");
    let chosen = [("method", method), ("phone", phone)];
    stranger.fill("/forgot/method", &chosen).await.leads_to("/forgot/code");
    stranger.app.deliver();
}

async fn use_up(stranger: &mut Stranger<'_>, method: &str, phone: &str) {
    choose(stranger, method, phone).await;
    let form = stranger.get("/forgot/code").await;
    for code in ["", "12", "000000"] {
        stranger.submit(&form, "/forgot/code", &[("code", code)]).await;
    }
    stranger.submit(&form, "/forgot/code/send", &[]).await;
    stranger.pass(30);
    stranger.submit(&form, "/forgot/code/send", &[]).await;
    stranger.app.deliver();
    stranger.get("/forgot/code?sent=again").await;
    for _ in 0..4 {
        stranger.submit(&form, "/forgot/code", &[("code", "000000")]).await;
    }
    stranger.get("/forgot/expired").await;
    stranger.begin("/forgot").await;
}

/// From the name to the block after five wrong codes.
const USED_UP: [u16; 18] =
    [200, 303, 200, 303, 200, 422, 422, 422, 429, 303, 200, 422, 422, 422, 303, 200, 200, 429];

on_both!(codes_by_mail_show_and_cost_the_same, |app| async {
    settle(&app).await;
    let walk = async |stranger: &mut Stranger<'_>| use_up(stranger, "mail", "").await;
    assert_eq!(compare(&app, &KINDS, walk).await, USED_UP);
});

on_both!(texts_to_a_right_and_to_a_wrong_number_show_and_cost_the_same, |app| async {
    settle(&app).await;
    for phone in [PHONE, OTHER_PHONE] {
        let walk = async |stranger: &mut Stranger<'_>| use_up(stranger, "text", phone).await;
        assert_eq!(compare(&app, &KINDS, walk).await, USED_UP, "{phone}");
    }
});

on_both!(calls_to_a_right_and_to_a_wrong_number_show_and_cost_the_same, |app| async {
    settle(&app).await;
    for (method, phone) in
        [("call", PHONE), ("call", OTHER_PHONE), ("office_call", OFFICE), ("office_call", OTHER_PHONE)]
    {
        let walk = async |stranger: &mut Stranger<'_>| use_up(stranger, method, phone).await;
        assert_eq!(compare(&app, &KINDS, walk).await, USED_UP, "{method} to {phone}");
    }
});

on_both!(changing_ones_mind_and_what_is_no_number_show_and_cost_the_same, |app| async {
    settle(&app).await;
    let statuses = compare(&app, &KINDS, async |stranger| {
        choose(stranger, "mail", "").await;
        for (method, phone) in [("text", "12"), ("magic", ""), ("text", PHONE), ("call", PHONE), ("mail", "")]
        {
            stranger.fill("/forgot/method", &[("method", method), ("phone", phone)]).await;
        }
        stranger.get("/forgot/code").await;
    });
    let choices = [200, 422, 200, 422, 200, 303, 200, 303, 200, 303, 200];
    assert_eq!(statuses.await[4..], choices);
});

on_both!(beyond_the_sends_of_a_gate_and_of_an_hour_every_name_is_told_the_same, |app| async {
    settle(&app).await;
    let statuses = compare(&app, &KINDS, async |stranger| {
        for _ in 0..3 {
            choose(stranger, "mail", "").await;
            let form = stranger.get("/forgot/code").await;
            for _ in 0..5 {
                stranger.pass(30);
                stranger.submit(&form, "/forgot/code/send", &[]).await;
            }
        }
        stranger.app.deliver();
        stranger.get("/forgot/code").await;
    });
    assert_eq!(statuses.await[4..10], [200, 303, 303, 303, 303, 429], "five of a gate");
});
