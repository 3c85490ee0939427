//! Codes to phones: what leaves, when, and how often.

use super::once;
use crate::kit::*;
use latchkey::courier::SendError;
use latchkey::domain::lane::Lane;
use latchkey::domain::method::Method;
use latchkey::domain::phone;
use latchkey::domain::refusal::Refusal;
use latchkey::domain::registration::No;
use latchkey::ops::register::{self, Contact};
use latchkey::ops::{Ctx, Error, Origin};

const NUMBER: &str = "+436641234567";

/// Lets Alex register something, on a page in German.
pub fn enrol(app: &TestApp, contact: &Contact) {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let ctx = Ctx { origin: Origin { locale: "de".to_owned(), ..Origin::default() }, ..ctx };
    app.blocking(|_| register::begin(&ctx, &alex, contact).unwrap());
}

/// Lets Alex register a mobile phone by text.
pub fn text(app: &TestApp, number: &str) {
    enrol(app, &Contact::Phone(phone::parse(None, number).unwrap(), Method::Text));
}

/// Tries to; answers why not.
fn try_text(app: &TestApp, number: &str) -> Option<No> {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let contact = Contact::Phone(phone::parse(None, number).unwrap(), Method::Text);
    match app.blocking(|_| register::begin(&ctx, &alex, &contact)) {
        Ok(()) => None,
        Err(Error::Refused(Refusal::Register(no))) => Some(no),
        Err(error) => panic!("{error:?}"),
    }
}

/// What became of the letters, with the reasons of the events about them.
fn dropped(app: &TestApp) -> Vec<String> {
    app.rows("SELECT reason AS v FROM events WHERE kind = 'message.dropped' ORDER BY at")
}

on_both!(a_code_comes_as_a_text_in_the_language_of_the_page, |app| async {
    text(&app, NUMBER);
    let texts = app.texts(NUMBER);
    let code = code_in(&texts[0]).unwrap();
    assert_eq!(
        texts,
        [format!("{code} ist Ihr Code für Contoso. Geben Sie ihn nicht weiter.\n\n@127.0.0.1 #{code}")]
    );
    assert_eq!(app.count("outbox WHERE outcome = 'sent'"), 1);
});

on_both!(a_code_comes_as_a_call_that_says_it_twice, |app| async {
    let office = phone::parse(None, "+4312345678").unwrap().with_extension("12").unwrap();
    enrol(&app, &Contact::OfficePhone(office));
    let calls = app.calls("+4312345678");
    assert_eq!((calls.len(), calls[0].matches(", ").count()), (1, 10), "{calls:?}");
    assert_eq!(app.network.sent()[0].to.extension(), Some("12"));
});

on_both!(a_text_that_could_not_leave_in_time_is_dropped, |app| async {
    text(&app, NUMBER);
    for _ in 0..2 {
        app.network.refuse_next(SendError::Temporary("busy (503)".to_owned()));
        assert_eq!(once(&app), 1);
        app.pass(300);
    }
    assert_eq!(app.texts(NUMBER).len(), 0);
    assert_eq!(app.value("SELECT outcome AS v FROM outbox"), "dropped");
});

on_both!(a_text_tried_again_counts_once_and_no_number_is_kept, |app| async {
    text(&app, NUMBER);
    app.network.refuse_next(SendError::Temporary("busy (503)".to_owned()));
    assert_eq!(once(&app), 1);
    app.pass(5);
    assert_eq!(app.texts(NUMBER).len(), 1);
    assert_eq!(app.count("sent_messages"), 1);
    let kept = app.dump(&["sent_messages", "outbox", "events"]).join("\n");
    assert!(!kept.contains("664123") && kept.contains("|AT|"), "{kept}");
});

on_both!(a_number_gets_five_codes_a_day_for_registering, |app| async {
    for _ in 0..5 {
        text(&app, NUMBER);
        once(&app);
        // Fewer than ten an hour, which one person may ask for.
        app.pass(600);
    }
    assert_eq!(try_text(&app, NUMBER), Some(No::Messages));
    text(&app, "+436647654321");
    once(&app);
    assert_eq!((app.network.sent().len(), dropped(&app)), (6, Vec::<String>::new()));
    app.pass(24 * 3_600);
    text(&app, NUMBER);
    assert_eq!(app.texts(NUMBER).len(), 6);
});

on_both!(a_country_and_an_organization_have_limits_of_their_own, |app| async {
    app.change("contoso", |tenant| {
        tenant.settings.allowance.countries = vec!["AT".to_owned(), "DE".to_owned()];
        tenant.settings.allowance.per_country = 2;
        tenant.settings.allowance.in_all = 3;
    });
    let numbers = [
        ("+436641234567", None),
        ("+436641234568", None),
        ("+436641234569", Some(No::Messages)),
        ("+12025550143", Some(No::Country)),
        ("+4915112345678", None),
        ("+4915112345679", Some(No::Messages)),
    ];
    for (number, expected) in numbers {
        assert_eq!(try_text(&app, number), expected, "{number}");
        once(&app);
        app.pass(1);
    }
    assert_eq!(app.network.sent().len(), 3);
});

on_both!(what_was_sent_is_forgotten_after_two_days, |app| async {
    text(&app, NUMBER);
    once(&app);
    let mut round = latchkey::jobs::Round::first(Lane::Mail);
    for (hours, left) in [(47, 1), (2, 0)] {
        app.pass(hours * 3_600);
        app.blocking(|app| round.go(&app.postman, &|| true));
        assert_eq!(app.count("sent_messages"), left);
    }
});
