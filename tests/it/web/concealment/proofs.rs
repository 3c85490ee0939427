//! Proofs that nobody sends: codes of apps, recovery codes, answers, passkeys.

use super::accounts::{settle, *};
use super::stranger::{Stranger, compare};
use crate::kit::*;
use serde_json::Value;

async fn choose(stranger: &mut Stranger<'_>, method: &str, page: &str) -> Page {
    stranger.begin("/forgot").await.leads_to("/forgot/method");
    stranger.fill("/forgot/method", &[("method", method)]).await.leads_to(page);
    stranger.get(page).await
}

async fn type_codes(stranger: &mut Stranger<'_>, method: &str, codes: &[&str]) {
    let form = choose(stranger, method, "/forgot/code").await;
    for code in codes {
        stranger.submit(&form, "/forgot/code", &[("code", code)]).await;
    }
    stranger.get("/forgot/expired").await;
    stranger.begin("/forgot").await;
}

/// From the name to the block, with an empty field first and five wrong proofs after it.
const USED_UP: [u16; 14] = [200, 303, 200, 303, 200, 422, 422, 422, 422, 422, 303, 200, 200, 429];

on_both!(codes_of_an_app_show_and_cost_the_same, |app| async {
    settle(&app).await;
    let codes = ["", "000000", "000001", "000002", "000003", "000004"];
    let walk = async |stranger: &mut Stranger<'_>| type_codes(stranger, "authenticator", &codes).await;
    assert_eq!(compare(&app, &KINDS, walk).await, USED_UP);
});

on_both!(recovery_codes_show_and_cost_the_same_even_those_that_begin_like_a_registered_one, |app| async {
    settle(&app).await;
    let like = format!("{}ZZZZZZZZZZZZZZZ", recovery_code().selector());
    let codes = ["", "12", "no code", like.as_str(), "ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ", like.as_str()];
    let walk = async |stranger: &mut Stranger<'_>| type_codes(stranger, "recovery_code", &codes).await;
    assert_eq!(compare(&app, &KINDS, walk).await, USED_UP);
});

on_both!(answers_show_and_cost_the_same, |app| async {
    settle(&app).await;
    let statuses = compare(&app, &KINDS, async |stranger| {
        let form = choose(stranger, "questions", "/forgot/questions").await;
        for answer in ["", "Paris", "Rome", "Tokyo", "Cairo", "Quito"] {
            let fields = QUESTIONS.map(|id| (format!("answer.{id}"), answer));
            let fields = fields.each_ref().map(|(field, answer)| (field.as_str(), *answer));
            stranger.submit(&form, "/forgot/questions", &fields).await;
        }
        stranger.get("/forgot/expired").await;
        stranger.begin("/forgot").await;
    });
    assert_eq!(statuses.await, USED_UP);
});

on_both!(passkeys_that_are_nobodys_show_and_cost_the_same, |app| async {
    settle(&app).await;
    let statuses = compare(&app, &KINDS, async |stranger| {
        let mut device = Device::new(&format!("http://localhost:{}", stranger.app.address.port()));
        let form = choose(stranger, "passkey", "/forgot/passkey").await;
        for _ in 0..2 {
            let asked = stranger.post(&form, "/forgot/passkey/options", &[]).await;
            let question: Value = serde_json::from_str(&asked.body).unwrap();
            let ceremony = question["ceremony"].as_str().unwrap();
            for credential in [device.answer(&question), String::new()] {
                let answer = [("ceremony", ceremony), ("credential", credential.as_str())];
                stranger.post(&form, "/forgot/passkey", &answer).await;
            }
        }
    });
    assert_eq!(statuses.await[4..], [200, 200, 422, 422, 200, 422, 422]);
});
