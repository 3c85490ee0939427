//! Signing in: what a wrong password shows and costs, and a right one where nobody may come in.

use super::accounts::*;
use super::stranger::{Stranger, compare, compare_with};

/// Types a password.
async fn try_password(stranger: &mut Stranger<'_>, password: &str) {
    let name = stranger.name;
    stranger.fill("/sign-in", &[("username", name), ("password", password)]).await;
}

/// All kinds but the one that is locked from the beginning.
fn unlocked() -> Vec<Kind> {
    KINDS.into_iter().filter(|kind| *kind != LOCKED_OUT).collect()
}

on_both!(wrong_passwords_show_and_cost_the_same_up_to_the_lock_and_behind_it, |app| async {
    settle(&app).await;
    let kinds = unlocked();
    let statuses = compare(&app, &kinds, async |stranger| {
        for n in 0..11 {
            try_password(stranger, &format!("wrong password {n}")).await;
        }
    });
    let expected = [[200, 422]; 9].into_iter().chain([[200, 429]; 2]);
    assert_eq!(statuses.await, expected.flatten().collect::<Vec<u16>>());
});

on_both!(a_wrong_password_again_and_an_empty_one_show_and_cost_the_same, |app| async {
    settle(&app).await;
    let kinds = unlocked();
    let statuses = compare(&app, &kinds, async |stranger| {
        for password in ["wrong", "wrong", ""] {
            try_password(stranger, password).await;
        }
    });
    assert_eq!(statuses.await, [200, 422, 200, 422, 200, 422]);
});

on_both!(a_right_password_that_opens_nothing_is_like_a_wrong_one, |app| async {
    settle(&app).await;
    let kinds = [DISABLED, LOCKED, WITHOUT_PASSWORD];
    let right = compare(&app, &kinds, async |stranger| try_password(stranger, PASSWORD).await).await;
    assert_eq!(right, [200, 422]);
    assert_eq!(app.count("sessions"), 0);
});

on_both!(behind_a_lock_right_and_wrong_passwords_of_anybody_are_the_same, |app| async {
    settle(&app).await;
    lock_out(&app, LOCKED_OUT_UNKNOWN.1).await;
    for password in [PASSWORD, "a wrong password"] {
        let walk = async |stranger: &mut Stranger<'_>| {
            try_password(stranger, password).await;
            try_password(stranger, password).await;
        };
        let statuses = compare_with(&app, LOCKED_OUT_UNKNOWN, &[LOCKED_OUT], walk).await;
        assert_eq!(statuses, [200, 429, 200, 429]);
    }
});
