use super::Installation;
use serde_json::json;

#[test]
fn a_created_tenant_is_listed_and_the_first_one_is_the_default() {
    let made = Installation::with_tenant();
    made.done(
        "tenant create fabrikam --realm FABRIKAM.example --host Password.Fabrikam.example --language AR",
    );
    let all = made.json("tenant list");
    assert_eq!(
        all[0],
        json!({
            "slug": "contoso", "display_name": "Contoso", "realms": ["contoso.example"], "hosts": [],
            "default": true, "language": "en", "languages": [], "time_zone": "UTC",
            "policy": {"min_length": 15, "max_length": 256}, "tell_administrators": true, "staff_reasons": true,
            "desk_check": false, "brand_version": 0,
            "messages": {"countries": [], "per_number": 10, "per_country": 1_000, "in_all": 1_000},
        })
    );
    assert_eq!(all[1]["realms"], json!(["fabrikam.example"]));
    assert_eq!(all[1]["hosts"], json!(["password.fabrikam.example"]));
    assert_eq!((&all[1]["language"], &all[1]["default"]), (&json!("ar"), &json!(false)));
    assert!(made.done("tenant list").starts_with("SLUG "));
}

#[test]
fn names_that_are_taken_or_impossible_are_refused_with_a_sentence() {
    let made = Installation::with_tenant();
    made.done("tenant set contoso --add-host password.contoso.example");
    for (line, sentence) in [
        ("contoso --realm b.example", "there is a tenant contoso already"),
        ("other --realm Contoso.Example", "the realm contoso.example belongs to the tenant contoso"),
        (
            "other --realm b.example --host password.contoso.example",
            "the host name password.contoso.example belongs to the tenant contoso",
        ),
        (
            "Other --realm b.example",
            "Other is no short name; expected 2 to 40 lower-case letters, digits and hyphens, a letter first",
        ),
        (
            "other --realm b/c",
            "b/c is no host name; expected letters, digits, dots and hyphens, such as contoso.example",
        ),
        (
            "other --realm b.example --time-zone Mars/Base",
            "there is no time zone Mars/Base; expected a name such as Europe/Vienna",
        ),
    ] {
        let refusal = made.refused(&format!("tenant create {line}"));
        assert_eq!(refusal, format!("latchkey: {sentence}\n"), "{line}");
    }
    let refusal = made.refused("tenant create other --realm b.example --language tlh");
    assert!(refusal.starts_with("latchkey: the language tlh is not one of ar, "), "{refusal}");
    assert_eq!(made.json("tenant list").as_array().unwrap().len(), 1);
}

#[test]
fn a_changed_tenant_keeps_what_was_not_named() {
    let made = Installation::with_tenant();
    made.done("tenant create fabrikam --realm fabrikam.example");
    made.done(
        "tenant set fabrikam --language de --languages de,en --time-zone europe/vienna --min-length 8 --default \
         --tell-administrators false --staff-reasons false \
         --add-realm fabrikam.test --remove-realm fabrikam.example",
    );
    let one = made.json("tenant show fabrikam");
    assert_eq!(one["realms"], json!(["fabrikam.test"]));
    assert_eq!(one["languages"], json!(["de", "en"]));
    assert_eq!((&one["language"], &one["time_zone"]), (&json!("de"), &json!("Europe/Vienna")));
    assert_eq!((&one["default"], &one["display_name"]), (&json!(true), &json!("fabrikam")));
    assert_eq!(one["policy"], json!({"min_length": 8, "max_length": 256}));
    assert_eq!((&one["tell_administrators"], &one["staff_reasons"]), (&json!(false), &json!(false)));
    assert_eq!(made.json("tenant show contoso")["default"], json!(false));
}

#[test]
fn a_change_that_leaves_a_tenant_unreachable_is_refused() {
    let made = Installation::with_tenant();
    let refusal = made.refused("tenant set contoso --remove-realm contoso.example");
    assert_eq!(refusal, "latchkey: a tenant keeps at least one realm\n");
    let refusal = made.refused("tenant set contoso --languages de,ar");
    assert!(refusal.contains("the tenant's own language, en, must be one of those offered"), "{refusal}");
    assert_eq!(made.run("tenant set contoso --min-length 7").status, 2);
}

#[test]
fn a_tenant_is_deleted_with_its_users_but_never_without_a_yes() {
    let made = Installation::with_user();
    let refusal = made.refused("tenant delete contoso");
    assert_eq!(refusal, "latchkey: there is no terminal to ask on; --yes does it without asking\n");
    made.done("tenant delete contoso --yes");
    assert_eq!(made.json("tenant list"), json!([]));
    let refusal = made.refused("user show alex@contoso.example");
    assert!(refusal.contains("there is no tenant yet"), "{refusal}");
}

#[test]
fn a_renamed_tenant_renames_its_published_brand() {
    let made = Installation::with_tenant();
    made.done("brand set --accent #0b6b3a");
    made.done("tenant set contoso --name Contoso-Group");
    let brand = made.json("brand show");
    assert_eq!((&brand["display_name"], &brand["version"]), (&json!("Contoso-Group"), &json!(2)));
    assert_eq!(brand["accent"], json!("#0b6b3a"));
}

#[test]
fn what_texts_and_calls_may_cost_is_set_and_shown() {
    let made = Installation::with_tenant();
    made.done("tenant set contoso --message-countries at,DE --messages 300 --messages-per-number 5");
    assert_eq!(
        made.json("tenant show contoso")["messages"],
        json!({"countries": ["AT", "DE"], "per_number": 5, "per_country": 1_000, "in_all": 300})
    );
    assert!(made.done("tenant show contoso").contains("300 a day, 1000 a country, 5 a number, to AT DE"));
    let refusal = made.refused("tenant set contoso --message-countries Austria");
    assert!(refusal.contains("Austria is no country; expected codes such as AT or DE"), "{refusal}");
    made.done("tenant set contoso --message-countries all --messages-per-country 50");
    assert_eq!(
        made.json("tenant show contoso")["messages"],
        json!({"countries": [], "per_number": 5, "per_country": 50, "in_all": 300})
    );
}

#[test]
fn bringing_the_database_up_to_date_says_what_there_was_to_do() {
    let made = Installation::empty();
    assert_eq!(made.run("migrate").err, "The database was brought up to date.\n");
    assert_eq!(made.run("migrate").err, "The database is up to date.\n");
}

#[test]
fn a_change_of_nothing_is_refused_in_a_line() {
    let made = Installation::with_tenant();
    for command in ["brand set", "tenant set contoso", "policy set"] {
        let done = made.run(command);
        assert_eq!((done.status, done.err.as_str()), (2, "latchkey: name something to change; see --help\n"));
    }
}
