use super::Installation;
use serde_json::json;

#[test]
fn a_fresh_tenant_asks_no_questions_and_shows_its_rules() {
    let made = Installation::with_tenant();
    let shown = made.json("policy show");
    assert_eq!(shown["password"], json!({"min_length": 15, "max_length": 256}));
    let recovery = &shown["recovery"];
    assert_eq!((&recovery["gates"], &recovery["scope"]), (&json!(1), &json!("everyone")));
    assert!(!recovery["methods"].as_array().unwrap().contains(&json!("questions")));
    let questions = json!({"registered": 5, "answered": 3, "min_answer": 3, "max_answer": 40});
    assert_eq!((&recovery["questions"], &shown["questions_suffice"]), (&questions, &json!(false)));
    assert!(made.done("policy show --tenant contoso").contains("Gates "));
}

#[test]
fn changed_rules_keep_what_was_not_named() {
    let made = Installation::with_tenant();
    made.done(
        "policy set --gates 2 --required 3 --confirm-days 0 --min-length 12 --conceal false --scope local",
    );
    let shown = made.json("policy show");
    let recovery = &shown["recovery"];
    for (name, value) in
        [("gates", json!(2)), ("required", json!(3)), ("confirm_days", json!(0)), ("conceal", json!(false))]
    {
        assert_eq!(recovery[name], value, "{name}");
    }
    assert_eq!((&recovery["remind_days"], &recovery["scope"]), (&json!(7), &json!("local")));
    assert_eq!(shown["password"]["min_length"], json!(12));
}

#[test]
fn questions_that_suffice_alone_need_to_be_accepted() {
    let made = Installation::with_tenant();
    let refusal = made.refused("policy set --methods mail,authenticator,questions");
    assert!(refusal.contains("this does not meet OWASP ASVS 5.0, 6.4.2"), "{refusal}");
    assert!(refusal.contains("--accept-weak-questions"), "{refusal}");
    made.done("policy set --methods mail,authenticator,questions --gates 2");
    assert_eq!(made.json("policy show")["questions_suffice"], json!(false));
    assert!(made.refused("policy set --gates 1").contains("6.4.2"));
    let done = made.run("policy set --gates 1 --accept-weak-questions");
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(done.err.contains("Note: security questions alone are enough"), "{}", done.err);
    assert_eq!(made.json("policy show")["questions_suffice"], json!(true));
    assert!(made.done("policy show").contains("6.4.2"));
    made.done("policy set --confirm-days 90");
}

#[test]
fn rules_that_do_not_fit_together_are_refused_with_every_reason() {
    let made = Installation::with_tenant();
    let refusal = made.refused("policy set --methods text,call --gates 2 --questions-answered 6");
    assert_eq!(
        refusal,
        "latchkey: these rules do not fit together:\n  - 2 gates need as many different proofs; these methods give 1\n  \
         - 6 questions are asked, and only 5 are registered\n"
    );
    let done = made.run("policy set --methods mail");
    assert!(done.err.contains("administrators pass two gates"), "{}", done.err);
    assert_eq!(made.run("policy set --gates 3").status, 2);
}

#[test]
fn presets_are_a_start_that_other_options_change() {
    let made = Installation::with_tenant();
    made.done("policy set --preset strict --required 2");
    let shown = made.json("policy show");
    assert_eq!(shown["recovery"]["methods"], json!(["mail", "authenticator", "passkey", "recovery_code"]));
    assert_eq!((&shown["recovery"]["gates"], &shown["recovery"]["required"]), (&json!(2), &json!(2)));
    for preset in ["nist-2025", "microsoft-like"] {
        made.done(&format!("policy set --preset {preset}"));
        assert_eq!(made.json("policy show")["questions_suffice"], json!(false), "{preset}");
    }
    assert_eq!(made.json("policy show")["password"]["min_length"], json!(8));
}

#[test]
fn a_password_is_checked_from_standard_input() {
    let made = Installation::with_user();
    let check = |arguments: &[&str], password: &str| {
        made.run_with(&[&["policy", "check"], arguments].concat(), password)
    };
    let done = check(&[], super::PASSWORD);
    assert_eq!((done.status, done.out.as_str(), done.err.as_str()), (0, "", "allowed\n"));
    let done = check(&["--user", "alex", "--format", "json"], "my-alex-1\n");
    let found: serde_json::Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!((done.status, &found["accepted"]), (1, &json!(false)));
    let rules: Vec<_> = found["broken"].as_array().unwrap().iter().map(|one| &one["rule"]).collect();
    assert_eq!(rules, [&json!("min-length"), &json!("own-data")]);
    assert!(check(&[], "short").out.starts_with("min-length: it is too short: 5 characters"));
}
