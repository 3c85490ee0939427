use super::{Installation, picture};
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
    std::fs::write(made.path("logo.png"), "<svg/>").unwrap();
    for (line, sentence) in [
        ("--logo logo.png", "logo.png: SVG is not accepted; PNG, JPEG and WebP are"),
        ("--accent red", "--accent red: a colour begins with #"),
    ] {
        assert_eq!(made.refused(&format!("brand set {line}")), format!("latchkey: {sentence}\n"));
    }
    assert!(made.refused("brand set --logo missing.png").contains("cannot read missing.png"));
    assert!(made.refused("brand set --text headline de x").contains("not one of sign-in-heading, "));
    assert!(made.refused("brand set --text help-text tlh x").contains("the language tlh is not one of"));
}
