//! Ways to get back in: set up, changed, removed.

use crate::kit::*;
use latchkey::domain::method::Credential;
use latchkey::domain::totp::Secret;
use latchkey::ops::{authenticator, recovery_codes};

const PRIVATE: &str = "sam.home@mail.example";
const WORK: &str = "sam@contoso.example";

on_both!(a_mail_address_is_registered_by_the_code_that_came_to_it, |app| async {
    let sam = app.sam().await;
    let list = sam.open("/register").await;
    assert!(list.main().contains("Not set up") && list.main().contains("1 more to go"), "{}", list.main());
    sam.register_mail(&app, PRIVATE).await.leads_to("/register?done=saved");
    let list = sam.open("/register?done=saved").await;
    assert!(list.main().contains("s•••@m•••.example"), "{}", list.main());
    assert!(list.main().contains("Confirmed March 2, 2026"), "{}", list.main());
    for address in [WORK, PRIVATE] {
        let subjects: Vec<_> = app.inbox(address).iter().map(|mail| mail.mail.subject.clone()).collect();
        assert!(subjects.iter().any(|subject| subject.contains("was added")), "{address}: {subjects:?}");
    }
    assert_eq!(app.count("methods WHERE source = 'user' AND verified_at IS NOT NULL"), 1);
    assert_eq!((app.count("enrolments"), app.count("events WHERE kind = 'method.added'")), (0, 1));
    assert!(sam.open("/account").await.main().contains("Private email"));
});

on_both!(a_change_is_told_to_the_address_before_it_too, |app| async {
    let sam = app.sam().await;
    sam.register_mail(&app, PRIVATE).await;
    sam.register_mail(&app, "sam.new@mail.example").await.leads_to("/register?done=saved");
    for address in [WORK, PRIVATE, "sam.new@mail.example"] {
        let last = app.inbox(address).pop().unwrap();
        assert!(last.mail.subject.contains("was changed"), "{address}: {}", last.mail.subject);
        assert!(last.mail.text.contains("Method: Alternate email address"), "{}", last.mail.text);
    }
    let shown = sam.fill("/register/mail", &[("address", "sam.new@mail.example")]).await;
    assert_eq!(shown.status, 422);
    assert!(shown.errors().contains("registered for your account already"), "{}", shown.errors());
});

on_both!(addresses_of_the_organization_help_nobody, |app| async {
    let sam = app.sam().await;
    for (typed, word) in [
        ("", "Enter an email address"),
        ("sam", "like name@mail.example"),
        ("sam@localhost", "like name@mail.example"),
        ("SAM@Contoso.Example", "do not help when you are locked out"),
        ("sam@mail.contoso.example", "do not help when you are locked out"),
    ] {
        let page = sam.fill("/register/mail", &[("address", typed)]).await;
        assert_eq!(page.status, 422, "{typed}");
        assert!(page.errors().contains(word), "{typed}: {}", page.errors());
        assert_eq!(page.attribute("#address", "value").as_deref(), Some(typed), "what was typed stays");
    }
    assert_eq!((app.mails().len(), app.count("enrolments")), (0, 0));
});

on_both!(a_code_is_tried_five_times_and_works_ten_minutes, |app| async {
    let sam = app.sam().await;
    sam.fill("/register/mail", &[("address", PRIVATE)]).await.leads_to("/register/mail/code");
    let code = app.code(PRIVATE);
    app.pass(601);
    let late = sam.fill("/register/mail/code", &[("code", &code)]).await;
    assert!(late.status == 422 && late.errors().contains("run out"), "{}", late.errors());
    sam.press("/register/mail/code", "/register/mail/code/send")
        .await
        .leads_to("/register/mail/code?sent=again");
    for left in [4, 3, 2, 1] {
        let page = sam.fill("/register/mail/code", &[("code", "000000")]).await;
        assert!(page.status == 422 && page.errors().contains(&left.to_string()), "{}", page.errors());
    }
    let last = sam.fill("/register/mail/code", &[("code", "000000")]).await;
    last.leads_to("/register/mail?ended=tries");
    let again = sam.open("/register/mail?ended=tries").await;
    let back = sam.submit(&again, "/register/again", &[("current_password", SAM)]).await;
    back.leads_to("/register/mail?ended=tries");
    assert!(sam.open("/register/mail?ended=tries").await.main().contains("Too many wrong codes"));
    sam.get("/register/mail/code").await.leads_to("/register/mail");
    assert_eq!(app.count("methods WHERE source = 'user'"), 0);
});

on_both!(codes_are_asked_for_by_forms_only_and_not_without_end, |app| async {
    let sam = app.sam().await;
    sam.fill("/register/mail", &[("address", PRIVATE)]).await;
    for _ in 0..3 {
        sam.open("/register/mail/code").await;
    }
    assert_eq!(app.inbox(PRIVATE).len(), 1);
    let again = || sam.press("/register/mail/code", "/register/mail/code/send");
    let early = again().await;
    assert_eq!((early.status, early.header("retry-after")), (429, "30"));
    for _ in 0..4 {
        app.pass(30);
        again().await.leads_to("/register/mail/code?sent=again");
    }
    app.pass(30);
    assert_eq!(again().await.status, 429, "five of them");
    for n in 0..5 {
        let address = format!("sam{n}@mail.example");
        sam.fill("/register/mail", &[("address", &address)]).await.leads_to("/register/mail/code");
    }
    let spent = sam.fill("/register/mail", &[("address", "one.more@mail.example")]).await;
    assert_eq!(spent.status, 429, "ten within the hour, whatever the address");
    assert_eq!(app.count("events WHERE kind = 'code.requested'"), 10);
});

on_both!(ten_codes_an_hour_are_ten_whether_they_came_back_or_not, |app| async {
    let sam = app.sam().await;
    for n in 0..10 {
        sam.register_mail(&app, &format!("sam{n}@mail.example")).await.leads_to("/register?done=saved");
        app.pass(60);
    }
    let more = sam.fill("/register/mail", &[("address", PRIVATE)]).await;
    assert_eq!(
        (more.status, more.header("retry-after")),
        (429, "3000"),
        "the first of them is 50 minutes young"
    );
    app.pass(3_000);
    app.sam().await.register_mail(&app, PRIVATE).await.leads_to("/register?done=saved");
    app.pass(60 * 60 + 1);
    app.blocking(|app| latchkey::ops::purge::purge(&app.services).unwrap());
    assert_eq!(app.count("enrolment_codes"), 0);
});

on_both!(a_code_of_an_earlier_address_proves_nothing, |app| async {
    let sam = app.sam().await;
    sam.fill("/register/mail", &[("address", PRIVATE)]).await;
    let code = app.code(PRIVATE);
    sam.fill("/register/mail", &[("address", "somebody.else@mail.example")]).await;
    assert_eq!(sam.fill("/register/mail/code", &[("code", &code)]).await.status, 422);
    let alex = app.alex().await;
    alex.get("/register/mail/code").await.leads_to("/register/mail");
    let page = alex.open("/register/mail").await;
    let (token, code) = (page.csrf(), app.code("somebody.else@mail.example"));
    let sent = alex.post("/register/mail/code", &[("csrf", &token), ("code", &code)]).await;
    sent.leads_to("/register/mail");
    assert_eq!(app.count("methods WHERE source = 'user'"), 0);
});

on_both!(a_phone_is_registered_by_text_or_call_and_a_landline_by_call_alone, |app| async {
    let sam = app.sam().await;
    let form = sam.open("/register/phone").await;
    assert!(form.all("option").iter().any(|name| name == "Austria (+43)"));
    let typed = [("country", "AT"), ("number", "01 2345678"), ("channel", "text")];
    let refused = sam.fill("/register/phone", &typed).await;
    assert!(
        refused.status == 422 && refused.errors().contains("Choose a phone call"),
        "{}",
        refused.errors()
    );
    assert_eq!(refused.attribute("#number", "value").as_deref(), Some("01 2345678"));
    assert_eq!(refused.attribute("option[selected]", "value").as_deref(), Some("AT"));
    for (number, word) in
        [("", "Enter a phone number"), ("me", "in digits"), ("06", "too few"), (&"7".repeat(16), "too many")]
    {
        let page =
            sam.fill("/register/phone", &[("country", "AT"), ("number", number), ("channel", "text")]).await;
        assert!(page.status == 422 && page.errors().contains(word), "{number}: {}", page.errors());
    }
    let silent = sam.fill("/register/phone", &[("country", "AT"), ("number", "0664 1234567")]).await;
    assert!(silent.status == 422 && silent.errors().contains("how we should send"), "{}", silent.errors());
    sam.register_phone(&app, "+44 7700 900123").await.leads_to("/register?done=saved");
    assert!(sam.open("/register").await.main().contains("+44 ••• ••• 0123"));
    let office = [("country", "GB"), ("number", "07700 900123")];
    let same = sam.fill("/register/office-phone", &office).await;
    assert!(same.status == 422 && same.errors().contains("already"), "{}", same.errors());
    let office = [("country", "GB"), ("number", "020 7946 0101"), ("extension", "12")];
    sam.fill("/register/office-phone", &office).await.leads_to("/register/office-phone/code");
    let code = app.code_for("sam", Credential::OfficePhone);
    sam.fill("/register/office-phone/code", &[("code", &code)]).await.leads_to("/register?done=saved");
});

on_both!(one_line_is_one_way_back_on_whichever_pages_it_is_typed, |app| async {
    let sam = app.sam().await;
    let (number, by_call) = (("number", "07700 900123"), ("channel", "call"));
    let (mobile, office) = ("/register/phone", "/register/office-phone");
    sam.fill(mobile, &[("country", "GB"), number, by_call]).await.leads_to("/register/phone/code");
    let extended = [("country", "GB"), number, ("extension", "1")];
    sam.fill(office, &extended).await.leads_to("/register/office-phone/code");
    let code = app.code_for("sam", Credential::Phone);
    sam.fill("/register/phone/code", &[("code", &code)]).await.leads_to("/register?done=saved");
    let code = app.code_for("sam", Credential::OfficePhone);
    let second = sam.fill("/register/office-phone/code", &[("code", &code)]).await;
    assert!(second.status == 422 && second.errors().contains("already"), "{}", second.errors());
    let anew = sam.fill(office, &extended).await;
    assert!(anew.status == 422 && anew.errors().contains("already"), "{}", anew.errors());
    assert_eq!(app.count("methods WHERE source = 'user'"), 1);
});

on_both!(an_address_that_became_ones_work_address_meanwhile_is_not_registered, |app| async {
    let sam = app.sam().await;
    sam.fill("/register/mail", &[("address", PRIVATE)]).await.leads_to("/register/mail/code");
    let code = app.code(PRIVATE);
    let key = "work_mail = 'Sam.Home@mail.example', work_mail_key = 'sam.home@mail.example'";
    app.execute(&format!("UPDATE users SET {key} WHERE work_mail = '{WORK}'"));
    let sent = sam.fill("/register/mail/code", &[("code", &code)]).await;
    assert!(sent.status == 422 && sent.errors().contains("locked out"), "{}", sent.errors());
    assert_eq!(app.count("methods WHERE source = 'user'"), 0);
});

on_both!(an_app_is_registered_by_the_key_that_the_page_shows, |app| async {
    let sam = app.sam().await;
    let page = sam.open("/register/authenticator").await;
    let key = page.text("#key").replace(' ', "");
    assert!(page.attribute("svg.qr path:last-of-type", "d").unwrap().len() > 500);
    assert!(page.body.contains("otpauth://totp/Contoso:sam%40contoso.example?secret="));
    let wrong = sam.fill("/register/authenticator", &[("code", "000000")]).await;
    assert_eq!((wrong.status, wrong.text("#key").replace(' ', "")), (422, key.clone()));
    let secret = Secret::parse(&key).unwrap();
    let now = || app.services.now();
    let code = secret.code_at(now()).unwrap();
    sam.fill("/register/authenticator", &[("code", &code)]).await.leads_to("/register?done=saved");
    let user = app.user("contoso", "sam");
    let takes = |code: &str| {
        let ctx = app.ctx("contoso");
        app.blocking(|_| ctx.write(|tx| authenticator::check(tx, &ctx, &user.id, code)).unwrap())
    };
    assert!(!takes(&code), "it was taken when the app was registered");
    app.pass(30);
    let next = secret.code_at(now()).unwrap();
    assert!(takes(&next) && !takes(&next) && !takes("123"));
    let again = sam.open("/register/authenticator").await.text("#key").replace(' ', "");
    assert_ne!(again, key, "a key that was taken is not shown again");
});

on_both!(recovery_codes_are_shown_until_they_are_taken_and_work_once, |app| async {
    let sam = app.sam().await;
    let page = sam.open("/register/recovery-codes").await;
    let codes = page.all("#codes li");
    assert_eq!((codes.len(), codes[0].len()), (10, 23));
    assert_eq!(
        sam.open("/register/recovery-codes").await.all("#codes li"),
        codes,
        "looking again changes nothing"
    );
    let file = sam.get("/register/recovery-codes/file").await;
    assert!(file.header("content-disposition").contains("recovery-codes.txt"));
    assert!(codes.iter().all(|code| file.body.contains(code.as_str())));
    let user = app.user("contoso", "sam");
    let find = |typed: &str| {
        app.blocking(|app| recovery_codes::find(&app.ctx("contoso"), Some(&user.id), typed).unwrap())
    };
    assert!(find(&codes[0]).is_none(), "not yet taken");
    sam.press("/register/recovery-codes", "/register/recovery-codes").await.leads_to("/register?done=saved");
    assert!(sam.open("/register").await.main().contains("10 of 10 left"));
    let shown = sam.open("/register/recovery-codes").await.all("#codes li");
    assert!(shown.iter().all(|code| !codes.contains(code)), "never again");
    let code = find(&codes[3].to_lowercase().replace('-', " ")).unwrap();
    let ctx = app.ctx("contoso");
    let consume = || app.blocking(|_| ctx.write(|tx| recovery_codes::consume(tx, &code)).unwrap());
    assert!(consume() && !consume());
    assert!(find(&codes[3]).is_none() && find("").is_none() && find(&codes[4]).is_some());
    assert!(sam.open("/register").await.main().contains("9 of 10 left"));
});

on_both!(only_recovery_codes_that_were_shown_are_taken, |app| async {
    let sam = app.sam().await;
    let page = "/register/recovery-codes";
    let first = sam.open(page).await;
    let seen = first.all("#codes li");
    let key = sam.open("/register/authenticator").await.text("#key").replace(' ', "");
    let code = Secret::parse(&key).unwrap().code_at(app.services.now()).unwrap();
    sam.fill("/register/authenticator", &[("code", &code)]).await.leads_to("/register?done=saved");
    let late = sam.submit(&first, page, &[]).await;
    assert!(late.status == 422 && late.errors().contains("new codes"), "{}", late.errors());
    let fresh = late.all("#codes li");
    assert!(fresh.len() == 10 && fresh.iter().all(|code| !seen.contains(code)));
    assert_eq!(app.count("recovery_codes"), 0);
    sam.submit(&late, page, &[]).await.leads_to("/register?done=saved");
    let user = app.user("contoso", "sam");
    let find = |typed: &str| {
        app.blocking(|app| recovery_codes::find(&app.ctx("contoso"), Some(&user.id), typed).unwrap())
    };
    assert!(find(&fresh[0]).is_some() && find(&seen[0]).is_none());
    let back = sam.submit(&late, page, &[]).await;
    assert_eq!(back.status, 422, "Back, and pressed again");
    assert!(find(&fresh[0]).is_some());
    let silent = sam.post(page, &[("csrf", &back.csrf())]).await;
    assert_eq!(silent.status, 422);
});

on_both!(another_password_brings_other_offers, |app| async {
    let sam = app.sam().await;
    let (app_page, codes_page) = ("/register/authenticator", "/register/recovery-codes");
    let key = sam.open(app_page).await.text("#key").replace(' ', "");
    let codes = sam.open(codes_page).await.all("#codes li");
    sam.press(codes_page, codes_page).await.leads_to("/register?done=saved");
    let next = [("current_password", SAM), ("new_password", NEXT)];
    sam.fill("/password", &next).await.leads_to("/account?done=password");
    assert_ne!(sam.open(app_page).await.text("#key").replace(' ', ""), key);
    let shown = sam.open(codes_page).await.all("#codes li");
    assert!(shown.iter().all(|code| !codes.contains(code)), "these are in use");
});

on_both!(the_last_way_that_is_needed_cannot_be_removed, |app| async {
    let sam = app.sam().await;
    sam.register_mail(&app, PRIVATE).await;
    let list = sam.open("/register").await;
    let sent = sam.post("/register/mail/remove", &[("csrf", &list.csrf())]).await;
    assert!(sent.status == 422 && sent.errors().contains("This one is needed"), "{}", sent.errors());
    sam.register_phone(&app, "+44 7700 900123").await;
    sam.press("/register", "/register/mail/remove").await.leads_to("/register?done=removed");
    assert_eq!(app.count("methods WHERE source = 'user'"), 1);
    for address in [WORK, PRIVATE] {
        let last = app.inbox(address).pop().unwrap();
        assert!(last.mail.subject.contains("was removed"), "{address}: {}", last.mail.subject);
    }
});

on_both!(what_an_administrator_filled_in_is_taken_over_or_changed, |app| async {
    let alex = app.alex().await;
    let list = alex.open("/register").await;
    assert!(list.main().contains("Filled in by your administrator"), "{}", list.main());
    let form = alex.open("/register/mail").await;
    assert_eq!(form.attribute("#address", "value").as_deref(), Some(ALEX_MAIL));
    alex.register_mail(&app, ALEX_MAIL).await.leads_to("/register?done=saved");
    let own =
        "methods WHERE user_id = (SELECT id FROM users WHERE name = 'alex' AND work_mail LIKE '%contoso%')";
    assert_eq!(app.count(own), 2, "the administrator's stays beneath");
    assert!(!alex.open("/register").await.main().contains("Filled in by your administrator"));
    alex.press("/register", "/register/mail/remove").await.leads_to("/register?done=removed");
    assert!(alex.open("/register").await.main().contains("Filled in by your administrator"));
});

on_both!(a_slip_in_a_well_known_domain_is_offered_right_and_stops_nobody, |app| async {
    let sam = app.sam().await;
    let offer = async |address: &str| {
        sam.fill("/register/mail", &[("address", address)]).await.leads_to("/register/mail/code");
        sam.get("/register/mail/code").await
    };
    let page = offer("sam.home@gmial.com").await;
    assert!(page.main().contains("Did you mean sam.home@gmail.com?"), "{}", page.main());
    assert_eq!(app.inbox("sam.home@gmial.com").len(), 1, "a code left for what was typed");
    sam.submit(&page, "/register/mail", &[]).await.leads_to("/register/mail/code");
    let page = sam.get("/register/mail/code").await;
    assert!(!page.main().contains("Did you mean"), "{}", page.main());
    let code = [("code", app.code("sam.home@gmail.com"))];
    let code = code.each_ref().map(|(name, value)| (*name, value.as_str()));
    sam.fill("/register/mail/code", &code).await.leads_to("/register?done=saved");
    assert!(!offer("sam@unknown.example").await.main().contains("Did you mean"));
});
