//! Writing to the help desk from a reset.

use super::accounts::{KINDS, settle};
use super::stranger::compare;

const PAGE: &str = "/forgot/contact";

on_both!(a_message_to_the_help_desk_shows_and_costs_the_same_for_every_name, |app| async {
    settle(&app).await;
    let statuses = compare(&app, &KINDS, async |stranger| {
        stranger.begin("/forgot").await;
        stranger.get("/help/identify").await;
        for message in ["", "I cannot sign in any more.", "I cannot sign in any more."] {
            stranger.fill(PAGE, &[("message", message)]).await;
        }
        stranger.get("/forgot/contact/sent").await;
        for n in 0..10 {
            stranger.fill(PAGE, &[("message", &format!("Is anybody there? {n}"))]).await;
        }
    });
    let statuses = statuses.await;
    assert_eq!(statuses[..10], [200, 303, 200, 200, 422, 200, 303, 200, 303, 200]);
    assert_eq!(statuses.last(), Some(&429), "too many, for every name alike");
});
