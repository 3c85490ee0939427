//! A phone that no longer lets its owner in says so.

use crate::kit::*;
use latchkey::domain::allowance::Allowance;
use latchkey::domain::method::{Credential, Method};

const FIRST: &str = "+447700900123";
const SECOND: &str = "+447700900999";

fn notices(app: &TestApp, number: &str) -> usize {
    let texts = app.texts(number);
    texts.iter().filter(|text| text.contains("no longer lets you back into your account")).count()
}

on_both!(a_replaced_and_a_removed_phone_are_told_by_text, |app| async {
    let sam = app.sam().await;
    sam.register_mail(&app, "sam.home@mail.example").await;
    sam.register_phone(&app, FIRST).await.leads_to("/register?done=saved");
    assert_eq!(notices(&app, FIRST), 0);
    sam.register_phone(&app, SECOND).await.leads_to("/register?done=saved");
    assert_eq!((notices(&app, FIRST), notices(&app, SECOND)), (1, 0));
    sam.press("/register", "/register/phone/remove").await;
    assert_eq!((notices(&app, FIRST), notices(&app, SECOND)), (1, 1));
    let notice = app.texts(FIRST).pop().unwrap();
    assert!(notice.starts_with("Contoso: ") && !notice.contains("//"), "{notice}");
    assert!(app.network.sent().iter().filter(|one| one.code.is_none()).count() == 2, "no code in it");
    assert_eq!(app.count("sent_messages WHERE country = 'GB'"), 2, "they count like every text");
    assert_eq!(app.count("outbox WHERE lane = 'phone' AND letter LIKE '%former_phone%'"), 2);
});

on_both!(the_notice_is_in_the_language_of_the_account, |app| async {
    app.execute("UPDATE users SET locale = 'de' WHERE name = 'sam'");
    let sam = app.sam().await;
    sam.register_phone(&app, FIRST).await;
    sam.register_phone(&app, SECOND).await;
    let notice = app.texts(FIRST).pop().unwrap();
    assert!(notice.contains("nicht mehr für Ihr Konto hinterlegt"), "{notice}");
});

on_both!(the_same_number_again_a_landline_and_an_organization_without_texts_get_none, |app| async {
    let sam = app.sam().await;
    for _ in 0..2 {
        sam.register_phone(&app, FIRST).await.leads_to("/register?done=saved");
        app.pass(30);
    }
    sam.register_phone(&app, "+442079460101").await.leads_to("/register?done=saved");
    assert_eq!(notices(&app, FIRST), 1, "when it was replaced, not when it was confirmed");
    sam.register_phone(&app, SECOND).await.leads_to("/register?done=saved");
    assert_eq!(notices(&app, "+442079460101"), 0);
    app.change("contoso", |tenant| tenant.settings.recovery.methods = vec![Method::Mail, Method::Call]);
    sam.register_phone(&app, FIRST).await.leads_to("/register?done=saved");
    assert_eq!(notices(&app, SECOND), 0);
});

on_both!(a_notice_that_may_not_leave_is_dropped_and_the_change_stays, |app| async {
    let sam = app.sam().await;
    sam.register_phone(&app, FIRST).await;
    app.deliver();
    let abroad = Allowance { countries: vec!["AT".to_owned()], ..Allowance::default() };
    app.change("contoso", |tenant| tenant.settings.allowance = abroad);
    sam.register_phone(&app, "+436641234567").await.leads_to("/register?done=saved");
    assert_eq!(notices(&app, FIRST), 0);
    assert!(app.count("events WHERE kind = 'message.dropped' AND reason = 'country_refused'") > 0);
    let sam = app.user("contoso", "sam");
    assert_eq!(
        app.count(&format!(
            "methods WHERE user_id = '{}' AND kind = '{}'",
            sam.id,
            Credential::Phone.as_str()
        )),
        1
    );
});

on_both!(codes_for_registering_do_not_use_up_the_notice, |app| async {
    app.change("contoso", |tenant| tenant.settings.allowance.per_number = 2);
    let sam = app.sam().await;
    let typed = [("country", "GB"), ("number", FIRST), ("channel", "text")];
    sam.fill("/register/phone", &typed).await.leads_to("/register/phone/code");
    assert_eq!(app.texts(FIRST).len(), 1, "half of what may go there");
    let code = app.code_for("sam", Credential::Phone);
    sam.fill("/register/phone/code", &[("code", &code)]).await.leads_to("/register?done=saved");
    sam.register_phone(&app, SECOND).await.leads_to("/register?done=saved");
    assert_eq!(notices(&app, FIRST), 1);
});
