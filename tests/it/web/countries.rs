//! A phone number at a gate, as people write it at home.

use crate::kit::*;
use latchkey::domain::method::Credential;

const PHONE: &str = "+436641234567";
const NAME: &str = "alex@contoso.example";

async fn choose(browser: &Browser, country: &str, phone: &str) -> Page {
    browser.fill("/forgot/method", &[("method", "text"), ("country", country), ("phone", phone)]).await
}

fn chosen(page: &Page) -> Option<String> {
    page.attribute("#country option[selected]", "value")
}

on_both!(a_national_number_is_one_of_the_chosen_country, |app| async {
    app.register("contoso", "alex", Credential::Phone, PHONE);
    let typed = [
        ("AT", "0664 1234567", 1),
        ("US", "+43 664 1234567", 2),
        ("DE", "0043 664 1234567", 3),
        ("DE", "0151 23456789", 3),
    ];
    for (country, phone, texts) in typed {
        app.execute("DELETE FROM flows");
        let browser = app.browser();
        browser.forgot(NAME).await;
        choose(&browser, country, phone).await.leads_to("/forgot/code");
        assert_eq!(app.texts(PHONE).len(), texts, "{country} {phone}");
    }
});

on_both!(a_refused_number_says_what_is_wrong_and_keeps_what_was_typed, |app| async {
    app.register("contoso", "alex", Credential::Phone, PHONE);
    let browser = app.browser();
    browser.forgot(NAME).await.leads_to("/forgot/method");
    for (country, phone, message) in [
        ("AT", "", "Enter a phone number"),
        ("AT", "0664", "too few digits"),
        ("", "0664 1234567", "Choose the country"),
        ("XX", "0664 1234567", "Choose the country"),
        ("AT", "0900 123456", "costs nothing extra"),
    ] {
        let page = choose(&browser, country, phone).await;
        assert!(page.status == 422 && page.text("#phone-error").contains(message), "{}", page.errors());
        assert_eq!(page.attribute("#phone", "value").as_deref(), Some(phone));
        assert_eq!(chosen(&page), (country == "AT").then(|| country.to_owned()), "{country}");
    }
});

on_both!(the_list_is_in_the_language_of_the_page_and_begins_with_the_usual_country, |app| async {
    app.register("contoso", "alex", Credential::Phone, PHONE);
    let browser = app.browser();
    browser.get("/forgot?lang=de").await;
    browser.forgot(NAME).await;
    let page = browser.get("/forgot/method").await;
    let countries = page.all("#country option");
    assert!(countries.len() > 200 && countries.contains(&"Österreich (+43)".to_owned()), "{countries:?}");
    assert_eq!(chosen(&page).as_deref(), Some("DE"));
    choose(&browser, "AT", "0664 1234567").await.leads_to("/forgot/code");
    assert_eq!(chosen(&browser.get("/forgot/method").await).as_deref(), Some("AT"), "of the number");
});
