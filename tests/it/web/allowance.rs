//! A code that would not leave is not promised to whoever registers; a reset tells nobody.

use crate::kit::*;
use latchkey::domain::allowance::Allowance;

const FORM: &str = "/register/phone";
const CODE: &str = "/register/phone/code";
const AUSTRIAN: [(&str, &str); 3] = [("country", "AT"), ("number", "0664 1234567"), ("channel", "text")];

/// Changes how many texts and calls Contoso sends, and where.
fn allow(app: &TestApp, change: impl FnOnce(&mut Allowance)) {
    app.change("contoso", |tenant| change(&mut tenant.settings.allowance));
}

on_both!(a_country_that_nothing_is_sent_to_is_refused_before_a_code_is_promised, |app| async {
    allow(&app, |allowance| allowance.countries = vec!["AT".to_owned()]);
    let sam = app.sam().await;
    for (form, typed) in [
        (FORM, &[("country", "GB"), ("number", "07700 900123"), ("channel", "text")][..]),
        ("/register/office-phone", &[("country", "GB"), ("number", "020 7946 0101")][..]),
    ] {
        let refused = sam.fill(form, typed).await;
        assert_eq!(refused.status, 422);
        assert!(refused.errors().contains("not allowed by your organization"), "{}", refused.errors());
        assert_eq!(refused.attribute("#number", "value").as_deref(), Some(typed[1].1));
    }
    assert_eq!((app.count("enrolments"), app.count("outbox")), (0, 0));
    sam.fill(FORM, &AUSTRIAN).await.leads_to(CODE);
    allow(&app, |allowance| allowance.countries = vec!["DE".to_owned()]);
    app.pass(30);
    let again = sam.press(CODE, "/register/phone/code/send").await;
    assert!(again.status == 422 && again.errors().contains("not allowed"), "{}", again.errors());
});

on_both!(registering_leaves_half_of_a_numbers_messages_to_its_owner, |app| async {
    allow(&app, |allowance| allowance.per_number = 4);
    let (sam, again) = (app.sam().await, "/register/phone/code/send");
    sam.fill(FORM, &AUSTRIAN).await.leads_to(CODE);
    for _ in 0..2 {
        app.pass(30);
        sam.press(CODE, again).await.leads_to("/register/phone/code?sent=again");
    }
    assert_eq!(app.texts("+436641234567").len(), 2, "the third is dropped, though it was asked for in time");
    app.pass(30);
    for refused in [sam.press(CODE, again).await, sam.fill(FORM, &AUSTRIAN).await] {
        assert!(refused.status == 422 && refused.errors().contains("today"), "{}", refused.errors());
    }
    let robin = app.browser();
    robin.forgot("robin@contoso.example").await.leads_to("/forgot/method");
    robin.choose("text", ROBIN_PHONE).await.leads_to("/forgot/code");
    assert_eq!(app.texts("+436641234567").len(), 3);
});

on_both!(texts_of_resets_do_not_show_to_whoever_registers_their_number, |app| async {
    allow(&app, |allowance| allowance.per_number = 4);
    for _ in 0..4 {
        let robin = app.browser();
        robin.forgot("robin@contoso.example").await.leads_to("/forgot/method");
        robin.choose("text", ROBIN_PHONE).await.leads_to("/forgot/code");
        app.pass(30);
    }
    assert_eq!(app.texts("+436641234567").len(), 4, "no more may leave");
    let mut seen = Vec::new();
    for number in ["0664 1234567", "0664 7654321"] {
        let (sam, mut pages) = (app.sam().await, Vec::new());
        let typed = [("country", "AT"), ("number", number), ("channel", "text")];
        for _ in 0..2 {
            sam.fill(FORM, &typed).await.leads_to(CODE);
            app.deliver();
            pages.push(sam.get(CODE).await.shown(&number.replacen('0', "+43 ", 1)));
        }
        let third = sam.fill(FORM, &typed).await;
        assert_eq!(third.status, 422, "{number}: {}", third.location());
        pages.push(third.shown(number));
        seen.push(pages);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!((app.texts("+436641234567").len(), app.texts("+436647654321").len()), (4, 2));
});
