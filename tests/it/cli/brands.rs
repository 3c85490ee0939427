use super::{Installation, picture};
use crate::kit::logos::{self, SCRIPT};
use latchkey::domain::picture::{PictureKind, prepare};
use serde_json::json;

#[test]
fn a_brand_is_published_with_a_picture_and_texts() {
    let made = Installation::with_tenant();
    let logo = picture();
    let arguments = [
        "brand",
        "set",
        "--accent",
        "#0B6B3A",
        "--logo",
        &logo,
        "--square",
        &logo,
        "--help-desk-mail",
        "help@contoso.example",
        "--text",
        "sign-in-lead",
        "DE",
        "Mit dem Konto von Contoso anmelden",
    ];
    let done = made.run_with(&arguments, "");
    assert_eq!((done.status, done.err.as_str()), (0, "Published version 1 of the brand of contoso.\n"));
    let brand = made.json("brand show --tenant contoso");
    assert_eq!((&brand["version"], &brand["accent"]), (&json!(1), &json!("#0b6b3a")));
    assert_eq!(brand["square"]["width"], json!(512));
    assert!(brand["logo"]["height"].as_u64().unwrap() <= 144);
    assert_eq!(brand["texts"]["sign-in-lead"]["de"], json!("Mit dem Konto von Contoso anmelden"));
    made.done("brand set --remove-logo --remove-text sign-in-lead de");
    let brand = made.json("brand show");
    assert_eq!((&brand["version"], &brand["logo"], &brand["texts"]), (&json!(2), &json!(null), &json!({})));
    assert_eq!(brand["help_desk"]["mail"], json!("help@contoso.example"), "what is not named stays");
    assert!(made.done("brand show").contains("Help desk: mail     help@contoso.example\n"));
}

#[test]
fn everything_that_is_wrong_with_a_brand_is_said_at_once_and_nothing_is_published() {
    let made = Installation::with_tenant();
    let refusal =
        made.refused("brand set --help-desk-url nowhere --help-desk-mail nobody --help-desk-phone 1");
    let lines: Vec<_> = refusal.lines().collect();
    assert_eq!(
        lines,
        [
            "latchkey: this brand cannot be published:",
            "  - the page of the help desk is no complete link; expected one such as https://www.contoso.example/help",
            "  - the mail address of the help desk is no mail address",
            "  - the phone number of the help desk is no phone number; expected one such as +43 1 234 5678",
        ]
    );
    assert_eq!(made.json("brand show")["version"], json!(0));
}

#[test]
fn what_is_no_picture_no_colour_and_no_text_is_refused() {
    let made = Installation::with_tenant();
    std::fs::write(made.path("logo.png"), "%PDF-1.7").unwrap();
    for (line, sentence) in [
        ("--logo logo.png", "logo.png: the file is no SVG, PNG, JPEG, WebP or GIF"),
        ("--accent red", "--accent red: a colour begins with #"),
    ] {
        assert_eq!(made.refused(&format!("brand set {line}")), format!("latchkey: {sentence}\n"));
    }
    assert!(made.refused("brand set --logo missing.png").contains("cannot read missing.png"));
    assert!(made.refused("brand set --text headline de x").contains("not one of sign-in-heading, "));
    assert!(made.refused("brand set --text help-text tlh x").contains("the language tlh is not one of"));
}

#[test]
fn a_text_is_taken_away_in_any_spelling_of_its_language_and_only_where_there_is_one() {
    let made = Installation::with_tenant();
    made.done("brand set --text footer-note de Gruezi");
    let refusal = made.refused("brand set --remove-text footer-note fr");
    assert_eq!(refusal, "latchkey: there is no text footer-note in fr to take away\n");
    made.done("brand set --remove-text footer-note DE");
    let brand = made.json("brand show");
    assert_eq!((&brand["version"], &brand["texts"]), (&json!(2), &json!({})));
}

#[test]
fn a_brand_that_does_not_change_is_not_published_again() {
    let made = Installation::with_tenant();
    made.done("brand set --accent #0b6b3a");
    let done = made.run("brand set --accent #0B6B3A --remove-logo");
    let said = "The brand of contoso is like that already; nothing was published.\n";
    assert_eq!((done.status, done.err.as_str()), (0, said));
    assert_eq!(made.json("brand show")["version"], json!(1));
}

#[test]
fn every_field_of_a_brand_can_be_set_and_taken_away() {
    let made = Installation::with_tenant();
    made.done(
        "brand set --short-name CTS --contrast aaa --corner round --help-desk-hours 9–17 \
         --privacy-url https://contoso.example/privacy --terms-url https://contoso.example/terms \
         --imprint-url https://contoso.example/imprint",
    );
    let brand = made.json("brand show");
    assert_eq!((&brand["short_name"], &brand["display_name"]), (&json!("CTS"), &json!("Contoso")));
    assert_eq!((&brand["contrast"], &brand["corner"]), (&json!("aaa"), &json!("round")));
    assert_eq!(brand["help_desk"]["hours"], json!("9–17"));
    assert_eq!(brand["links"]["imprint"], json!("https://contoso.example/imprint"));
    assert!(made.done("brand show").contains("Privacy statement   https://contoso.example/privacy\n"));
    made.done(
        "brand set --remove-help-desk-hours --remove-privacy-url --remove-terms-url --remove-imprint-url",
    );
    let brand = made.json("brand show");
    assert_eq!(brand["links"], json!({"privacy": null, "terms": null, "imprint": null}));
    assert_eq!(brand["help_desk"]["hours"], json!(null));
    assert_eq!(made.run("brand set --corner square").status, 2);
}

#[test]
fn an_earlier_version_is_published_again_and_all_are_listed() {
    let made = Installation::with_tenant();
    made.done("brand set --accent #0b6b3a");
    made.done("brand set --accent #ffd600 --dark never");
    let all = made.json("brand history");
    assert_eq!((all.as_array().unwrap().len(), &all[0]["version"]), (2, &json!(2)));
    assert_eq!(made.json("brand show")["dark"], json!("never"));
    made.done("brand rollback 1 --note mistake");
    let brand = made.json("brand show");
    assert_eq!(
        (&brand["version"], &brand["accent"], &brand["dark"]),
        (&json!(3), &json!("#0b6b3a"), &json!("device"))
    );
    assert_eq!(made.json("brand history")[0]["note"], json!("mistake"));
    assert!(made.done("brand history").contains("mistake"));
    assert!(made.refused("brand rollback 9").contains("there is no such version"));
    assert!(made.refused("brand rollback 3").contains("nothing to publish"));
    assert!(made.refused("brand publish").contains("nothing to publish"), "no draft");
}

#[test]
fn hostile_logos_are_refused_with_a_reason_or_made_harmless() {
    for (name, bytes, fate) in logos::hostile() {
        let made = prepare(&bytes, PictureKind::Logo);
        assert_eq!(made.as_ref().map(|_| ()).map_err(|error| *error), fate, "{name}");
        for picture in made.into_iter().flatten() {
            assert!(picture.bytes.starts_with(b"\x89PNG"), "{name}");
            assert!(!picture.bytes.windows(SCRIPT.len()).any(|part| part == SCRIPT.as_bytes()), "{name}");
        }
    }
}
