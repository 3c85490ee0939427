//! With concealment off: what is wrong is said in words, with the way to the help desk.

use crate::kit::*;

/// Who cannot be let in, and the message that says why.
const REASONS: [(&str, &str); 5] = [
    ("nobody", "forgot-barred-unknown"),
    ("dora", "forgot-barred-disabled"),
    ("kim", "forgot-barred-locked"),
    ("sam", "forgot-barred-unregistered"),
    ("alex", "forgot-barred-out-of-scope"),
];
/// The doors, and the title where one stays closed.
const DOORS: [(&str, &str); 2] = [("/forgot", "forgot-barred-title"), ("/unlock", "unlock-barred-title")];

fn settle(app: &TestApp) {
    app.admit_group("Pilot", &["sam"]);
    app.recovery("contoso", |recovery| (recovery.conceal, recovery.unlock) = (false, true));
    app.execute("UPDATE users SET locked_at = 1 WHERE name = 'kim'");
}

on_both!(every_reason_is_told_in_every_language_at_both_doors, |app| async {
    settle(&app);
    for lang in ["en", "de", "ar", "ja"] {
        let localizer = app.site().catalog.find(lang).unwrap();
        for (name, reason) in REASONS {
            for (door, title) in DOORS {
                let browser = app.browser();
                browser.get(&format!("{door}?lang={lang}")).await;
                let page = browser.fill(door, &[("username", name)]).await;
                let what = format!("{lang} {door} {name}: {}", page.main());
                assert_eq!(
                    (page.status, page.attribute("html", "lang").as_deref()),
                    (422, Some(lang)),
                    "{what}"
                );
                assert_eq!(page.heading(), localizer.text(title, &[]), "{what}");
                assert!(page.main().contains(&localizer.text(reason, &[])), "{what}");
                let desk = format!("a[href='mailto:{HELP_DESK}']");
                assert!(!page.all(&desk).is_empty(), "{what}");
                assert!(!page.all(&format!("main a[href='{door}']")).is_empty(), "{what}");
                assert_eq!(browser.cookie("latchkey-flow"), None, "{what}");
            }
        }
    }
    assert_eq!(app.count("flows"), 0);
});

on_both!(signing_in_says_no_more_than_with_concealment, |app| async {
    let tried = async |app: &TestApp, name: &str| {
        let name = format!("{name}@contoso.example");
        let page = app.browser().try_sign_in(&name, "a wrong password").await;
        (page.status, page.masked(&name))
    };
    let before = tried(&app, "nobody").await;
    settle(&app);
    app.recovery("contoso", |recovery| recovery.unlock = false);
    for (name, _) in REASONS {
        assert_eq!(tried(&app, name).await, before, "{name}");
    }
});
