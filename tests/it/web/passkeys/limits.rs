//! How many passkeys there may be, and what a passkey more or less comes to.

use super::*;
use latchkey::domain::method::Credential;

on_both!(a_passkey_more_or_less_ends_open_resets_and_is_told_to_addresses_there_are, |app| async {
    let (sam, mut device) = (at_home(&app, "sam", SAM).await, Device::new(&origin(&app)));
    app.register("contoso", "sam", Credential::OfficePhone, "+442079460101");
    for (action, subject) in [("", "was added"), ("/remove", "was removed")] {
        app.register("contoso", "sam", Credential::Mail, "sam.home@mail.example");
        let reset = app.browser();
        reset.forgot("sam@contoso.example").await.leads_to("/forgot/method");
        reset.choose("mail", "").await.leads_to("/forgot/code");
        reset.type_code(&app.code("sam.home@mail.example")).await.leads_to("/forgot/password");
        app.execute("DELETE FROM methods WHERE kind = 'mail'");
        if action.is_empty() {
            set_up(&sam, &mut device).await.leads_to("/register/passkey?done=added");
        } else {
            let page = sam.get(LIST).await;
            sam.submit(&page, "/register/passkey/remove", &[])
                .await
                .leads_to("/register/passkey?done=removed");
        }
        reset.get("/forgot/password").await.leads_to("/forgot/expired");
        let told = app.rows("SELECT letter AS v FROM outbox WHERE finished_at IS NULL");
        assert_eq!(told.len(), 1, "work only: {told:?}");
        let subjects = app.inbox("sam@contoso.example").pop().unwrap().mail.subject;
        assert!(subjects.contains(subject), "{subjects}");
    }
});

on_both!(the_last_passkey_that_is_needed_stays, |app| async {
    let (sam, mut device) = (at_home(&app, "sam", SAM).await, Device::new(&origin(&app)));
    set_up(&sam, &mut device).await.leads_to("/register/passkey?done=added");
    let page = sam.get(LIST).await;
    let refused = sam.submit(&page, "/register/passkey/remove", &[]).await;
    assert!(refused.status == 422 && refused.errors().contains("This one is needed"), "{}", refused.errors());
    assert_eq!(app.count("methods WHERE kind = 'passkey'"), 1);
    sign_in(&here(&app), &mut device).await.leads_to("/account");
});

on_both!(twenty_passkeys_are_enough, |app| async {
    let (alex, mut device) = (at_home(&app, "alex", ALEX).await, Device::new(&origin(&app)));
    let question = asked(&alex, LIST, LIST).await;
    for _ in 0..20 {
        app.register("contoso", "alex", Credential::Passkey, "{}");
    }
    let page = alex.get(LIST).await;
    assert_eq!((page.all(".rows li").len(), page.all("form[data-passkey]").len()), (20, 0));
    assert!(page.main().contains("as many passkeys as"), "{}", page.main());
    let credential = device.make(&question);
    let refused = send(&alex, (LIST, LIST), &question, &credential).await;
    assert!(
        refused.status == 422 && refused.errors().contains("as many passkeys as"),
        "{}",
        refused.errors()
    );
    assert_eq!(app.count("methods WHERE kind = 'passkey'"), 20);
});
