//! What a brand holds, refuses and shows.

use super::*;

fn contoso() -> Brand {
    let mut brand = Brand::fresh("Contoso");
    brand.help_desk = HelpDesk {
        url: Some("https://help.contoso.example/desk?from=portal".to_owned()),
        mail: Some("help@contoso.example".to_owned()),
        phone: Some("+43 1 234 5678".to_owned()),
        hours: Some("Mo–Fr 8–18".to_owned()),
    };
    brand.links.privacy = Some("https://contoso.example/privacy".to_owned());
    brand
}

fn faults(brand: &Brand) -> Vec<(Field, Fault)> {
    brand.violations().into_iter().map(|violation| (violation.field, violation.fault)).collect()
}

#[test]
fn a_fresh_brand_may_be_saved() {
    let brand = Brand::fresh("  Contoso International Holdings and Partners  ");
    assert_eq!(brand.display_name, "Contoso International Holdings and Partners");
    assert_eq!(brand.short_name, "Contoso International Holdings");
    assert_eq!(brand.accent.to_string(), "#0f6cbd");
    assert_eq!((brand.contrast, brand.corner), (Contrast::Aa, Corner::Soft));
    assert_eq!(brand.violations(), []);
    assert_eq!(contoso().violations(), []);
}

#[test]
fn a_short_name_follows_the_display_name_until_it_is_chosen_apart() {
    let mut brand = Brand::fresh("Contoso");
    brand.rename(" Contoso Group ");
    assert_eq!((brand.display_name.as_str(), brand.short_name.as_str()), ("Contoso Group", "Contoso Group"));
    brand.short_name = "CG".to_owned();
    brand.rename("Contoso Holdings");
    assert_eq!((brand.display_name.as_str(), brand.short_name.as_str()), ("Contoso Holdings", "CG"));
}

#[test]
fn a_brand_is_read_as_it_was_written() {
    let mut brand = contoso();
    brand.texts.set(TextElement::SignInLead, "de", "Willkommen bei Contoso");
    let json = serde_json::to_string(&brand).unwrap();
    assert!(json.contains(r#""texts":{"sign-in-lead":{"de":"Willkommen bei Contoso"}}"#), "{json}");
    assert_eq!(serde_json::from_str::<Brand>(&json).unwrap(), brand);
}

#[test]
fn a_brand_needs_only_names_and_an_accent() {
    let json = r##"{"display_name":"Contoso","short_name":"Contoso","accent":"#0f6cbd"}"##;
    assert_eq!(serde_json::from_str::<Brand>(json).unwrap(), Brand::fresh("Contoso"));
    let styled = json.replace("#0f6cbd", "red;}body{background:url(//evil.example)");
    assert!(serde_json::from_str::<Brand>(&styled).is_err());
}

#[test]
fn every_violation_is_reported_at_once() {
    let mut brand = Brand::fresh(" ");
    brand.short_name = "x".repeat(31);
    brand.help_desk.mail = Some("help".to_owned());
    brand.links.terms = Some("javascript:alert(1)".to_owned());
    brand.texts.set(TextElement::UserNameLabel, "de", &"x".repeat(41));
    let label = Field::Text { element: TextElement::UserNameLabel, tag: "de".to_owned() };
    let expected = [
        (Field::DisplayName, Fault::Empty),
        (Field::ShortName, Fault::TooLong { limit: 30 }),
        (Field::HelpDeskMail, Fault::NotAMailAddress),
        (Field::Terms, Fault::NotALink),
        (label, Fault::TooLong { limit: 40 }),
    ];
    assert_eq!(faults(&brand), expected);
}

#[test]
fn the_help_desk_is_reached_by_web_mail_or_telephone() {
    let accepted = [
        "https://help.contoso.example",
        "HTTP://intranet:8080/desk#top",
        "mailto:help@contoso.example?subject=Password",
        "tel:+4312345678",
    ];
    for link in accepted {
        let mut brand = contoso();
        brand.help_desk.url = Some(link.to_owned());
        assert_eq!(faults(&brand), [], "{link}");
    }
}

#[test]
fn links_that_lead_astray_are_refused() {
    let refused = [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "/desk",
        "help.contoso.example",
        "https:evil.example",
        "https://",
        "https://?q",
        "https://contoso.example@evil.example",
        "https://evil.example\\@contoso.example",
        "https://contoso.example/\"onclick=x",
        "https://contoso.example/a b",
        "mailto:",
        "mailto:help@contoso.example,other",
        "tel:javascript",
        "java\u{0009}script:alert(1)",
    ];
    for link in refused {
        let mut brand = contoso();
        brand.help_desk.url = Some(link.to_owned());
        brand.links.imprint = Some(link.to_owned());
        let found = faults(&brand);
        let fields: Vec<_> = found.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [&Field::HelpDeskUrl, &Field::Imprint], "{link:?}: {found:?}");
    }
}

#[test]
fn legal_pages_are_web_pages() {
    let mut brand = contoso();
    brand.links.terms = Some("mailto:legal@contoso.example".to_owned());
    assert_eq!(faults(&brand), [(Field::Terms, Fault::NotALink)]);
}

#[test]
fn mail_addresses_cannot_carry_headers() {
    let refused = ["a@b\r\nBcc: c@d", "a b@c", "a@b@c", "@b", "a@", "a..b@c", "a@b..c", "Help <a@b.c>"];
    for address in refused {
        let mut brand = contoso();
        brand.help_desk.mail = Some(address.to_owned());
        assert_eq!(faults(&brand).len(), 1, "{address:?}");
    }
}

#[test]
fn only_texts_with_several_lines_hold_line_breaks() {
    let mut brand = contoso();
    brand.texts.set(TextElement::HelpText, "en", "Call us.\r\nOr write.");
    assert_eq!(brand.texts.get(TextElement::HelpText, "en"), Some("Call us.\nOr write."));
    assert_eq!(faults(&brand), []);
    brand.texts.set(TextElement::SignInHeading, "en", "Sign\nin");
    let heading = Field::Text { element: TextElement::SignInHeading, tag: "en".to_owned() };
    assert_eq!(faults(&brand), [(heading, Fault::ForbiddenCharacter)]);
}

#[test]
fn control_characters_and_turning_marks_are_refused_and_joiners_are_not() {
    for bad in ["a\0b", "a\u{1b}[31m", "a\u{85}b", "a\u{202e}b", "a\u{2066}b", "a\u{2028}b"] {
        let mut brand = contoso();
        brand.display_name = bad.to_owned();
        brand.texts.set(TextElement::HelpText, "en", bad);
        assert_eq!(faults(&brand).len(), 2, "{bad:?}");
    }
    let persian = "می\u{200c}خواهم";
    assert_eq!(Brand::fresh(persian).violations(), []);
}

#[test]
fn a_language_tag_has_the_shape_of_one() {
    for (tag, is_tag) in [
        ("de", true),
        ("zh-Hant", true),
        ("es-419", true),
        ("fil", true),
        ("", false),
        ("d", false),
        ("DE", false),
        ("../de", false),
        ("de-", false),
        ("de_AT", false),
        ("de-abcdefghi", false),
    ] {
        let mut brand = contoso();
        brand.texts.set(TextElement::DoneText, tag, "Done");
        assert_eq!(brand.violations().is_empty(), is_tag, "{tag:?}");
    }
}

#[test]
fn a_picture_that_was_not_prepared_is_refused() {
    let asset = |hash: &str, width, height| {
        Some(AssetRef { hash: hash.to_owned(), media_type: MediaType::Png, width, height })
    };
    let mut brand = contoso();
    brand.logo = asset("ba7816bf8f01cfea", 480, 131);
    brand.square = asset("ba7816bf8f01cfea", 512, 512);
    assert_eq!(faults(&brand), []);
    brand.logo = asset("../../etc/passwd", 480, 131);
    brand.logo_dark = asset("ba7816bf8f01cfea", 0, 9000);
    brand.square = asset("ba7816bf8f01cfea", 480, 131);
    let fields = [Field::Logo, Field::LogoDark, Field::Square];
    assert_eq!(faults(&brand), fields.map(|field| (field, Fault::NotAPicture)));
}

#[test]
fn icons_come_with_the_square_mark() {
    let mut brand = contoso();
    assert_eq!(brand.favicon(), None);
    brand.square = Some(AssetRef {
        hash: "ba7816bf8f01cfea".to_owned(),
        media_type: MediaType::Png,
        width: 512,
        height: 512,
    });
    assert_eq!(brand.favicon().as_deref(), Some("ba7816bf8f01cfea-32.png"));
    assert_eq!(brand.touch_icon().as_deref(), Some("ba7816bf8f01cfea-180.png"));
    assert_eq!(brand.square.unwrap().file_name(), "ba7816bf8f01cfea.png");
}

#[test]
fn texts_fall_back_one_by_one() {
    let mut brand = contoso();
    for (tag, text) in [("fr-CA", "Bienvenue, Québec"), ("fr", "Bienvenue"), ("ar", "مرحبا")] {
        brand.texts.set(TextElement::SignInLead, tag, text);
    }
    let lead = |chain: &[&str], default| brand.text(TextElement::SignInLead, chain, default);
    assert_eq!(lead(&["fr-CA"], "ar"), Some(("Bienvenue, Québec", "fr-CA")), "the exact tag");
    assert_eq!(lead(&["fr-BE"], "ar"), Some(("Bienvenue", "fr")), "then its language");
    assert_eq!(lead(&["de", "fr"], "ar"), Some(("Bienvenue", "fr")), "then the reader's next");
    assert_eq!(lead(&["de"], "ar"), Some(("مرحبا", "ar")), "then the default of the tenant");
    assert_eq!(lead(&[], "ar-EG"), Some(("مرحبا", "ar")), "which has a language too");
    assert_eq!(lead(&["de"], "en"), None, "then the built-in text");
}

#[test]
fn each_text_falls_back_for_itself_and_subtag_by_subtag() {
    let mut brand = contoso();
    brand.texts.set(TextElement::SignInLead, "fr", "Bienvenue");
    brand.texts.set(TextElement::HelpText, "zh-Hant", "請來電");
    assert_eq!(brand.text(TextElement::HelpText, &["fr"], "en"), None);
    let help = brand.text(TextElement::HelpText, &["zh-Hant-TW"], "en");
    assert_eq!(help, Some(("請來電", "zh-Hant")));
}

#[test]
fn a_blank_text_uncovers_the_next_one() {
    let mut brand = contoso();
    brand.texts.set(TextElement::FooterNote, "de", "Nur für Angestellte");
    brand.texts.set(TextElement::FooterNote, "de", "  \n ");
    assert_eq!(brand.text(TextElement::FooterNote, &["de"], "en"), None);
    assert_eq!(brand.texts, Texts::default());
    let json =
        r##"{"display_name":"C","short_name":"C","accent":"#0f6cbd","texts":{"footer-note":{"de":" "}}}"##;
    let blank: Brand = serde_json::from_str(json).unwrap();
    assert_eq!(blank.violations().len(), 1, "a blank text from elsewhere is refused");
}
