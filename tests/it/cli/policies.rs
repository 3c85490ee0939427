use super::Installation;
use serde_json::json;

/// SHA-1 of the password that every policy accepts, as the public list writes it.
const BREACHED: &str = "4F928223E16F292E9F7DF1653B889791258FC1E4";

#[test]
fn a_fresh_tenant_asks_no_questions_and_shows_its_rules() {
    let made = Installation::with_tenant();
    let shown = made.json("policy show");
    let password = json!({
        "min_length": 15, "max_length": 256, "classes": 0, "banned_words": [], "max_row": 3, "history": 5, "breached": false, "strength": 0,
        "min_age_days": 0,
    });
    assert_eq!(shown["password"], password);
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
fn passwords_end_where_a_tenant_wants_that() {
    let made = Installation::with_tenant();
    let expiry = |made: &Installation| made.json("policy show")["expiry"].clone();
    let fresh = json!({
        "expiry_days": 0, "expiry_notice_days": 14, "expiry_not_before": null,
        "temporary_hours": 72, "link_hours": 72, "invitation_days": 7,
    });
    assert_eq!(expiry(&made), fresh);
    assert!(made.done("policy show").contains("any time"));
    made.done("policy set --expiry-days 90 --expiry-notice-days 30 --temporary-hours 24");
    let on = expiry(&made);
    on["expiry_not_before"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert_eq!(
        (&on["expiry_days"], &on["expiry_notice_days"], &on["temporary_hours"]),
        (&json!(90), &json!(30), &json!(24))
    );
    made.done("policy set --preset strict");
    assert_eq!(expiry(&made), on, "a preset leaves it");
    made.done("policy set --expiry-days 0");
    assert_eq!(expiry(&made)["expiry_not_before"], json!(null));
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
fn every_rule_for_passwords_can_be_set_and_is_named_when_it_is_broken() {
    let made = Installation::with_user();
    made.done("policy set --min-length 8 --classes 3 --max-row 2 --min-age-days 1 --ban Blank,contoso");
    let shown = made.json("policy show");
    assert_eq!(shown["password"]["banned_words"], json!(["blank", "contoso"]));
    assert!(made.done("policy show").contains("2 in a row"));
    let broken = |password: &str| -> Vec<String> {
        let done = made.run_with(&["policy", "check"], password);
        done.out.lines().filter_map(|line| line.split_once(':')).map(|(rule, _)| rule.to_owned()).collect()
    };
    assert_eq!(broken("xx111"), ["min-length", "classes", "repetition"]);
    assert_eq!(broken("C0nt0s0Blank14"), ["banned-words"]);
    assert_eq!(broken("Contoso Blank 4"), ["own-data"]);
    assert_eq!(broken("Mailcreated5240"), ["common"]);
    assert!(broken("Violet harbor 7").is_empty());
    assert!(made.refused("policy set --ban ab").contains("3 to 64 characters"));
    assert!(made.refused("policy set --unban nowhere").contains("is not one of"));
    made.done("policy set --unban blank --max-row 0");
    assert_eq!(made.json("policy show")["password"]["banned_words"], json!(["contoso"]));
    assert_eq!(made.run("policy set --max-row 1").status, 2);
}

#[test]
fn banned_words_come_from_a_file() {
    let made = Installation::with_tenant();
    let list = made.path("words.txt");
    std::fs::write(&list, "Contoso\n\n  northwind \ncontoso\n").unwrap();
    made.done(&format!("policy set --banned-words {}", list.display()));
    assert_eq!(made.json("policy show")["password"]["banned_words"], json!(["contoso", "northwind"]));
    let many: String = (0..1_001).map(|number| format!("word{number}\n")).collect();
    std::fs::write(&list, many).unwrap();
    assert!(made.refused(&format!("policy set --banned-words {}", list.display())).contains("at most 1000"));
}

#[test]
fn the_list_of_breached_passwords_is_made_of_the_public_one_and_asked_where_a_tenant_wants_it() {
    let made = Installation::with_user();
    let list = made.path("pwned.txt");
    std::fs::write(&list, format!("{:040X}:12\n{BREACHED}:3\n{}:1\n", 7, "F".repeat(40))).unwrap();
    let doctor = |made: &Installation| made.run("doctor").out;
    assert!(doctor(&made).contains("no list of breached passwords"));
    let check = || made.run_with(&["policy", "check", "--user", "alex"], super::PASSWORD);
    let done = made.run("policy set --breached true");
    assert!(done.status == 0 && done.err.contains("Note: there is no list of breached"), "{}", done.err);
    assert_eq!(check().status, 0, "without a list the rule is off");
    let missing = doctor(&made);
    assert!(missing.contains("warn  breached") && missing.contains("asked for by contoso"), "{missing}");
    let done = made.run(&format!("policy import-breached {}", list.display()));
    assert!(done.status == 0 && done.err.contains("3 hashes"), "{}", done.err);
    assert!(check().out.starts_with("breached: it is on the list"), "{}", check().out);
    assert!(doctor(&made).contains("breached.filter can be read"));
    assert!(!made.run("policy set --breached true").err.contains("Note: there is no list"));
    made.done("policy set --breached false");
    assert_eq!(check().status, 0);
    assert!(made.refused("policy import-breached nowhere.txt").contains("cannot read nowhere.txt"));
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

#[test]
fn the_work_before_a_second_reset_is_an_organizations_choice() {
    let made = Installation::with_tenant();
    let rules = |required: bool, seconds: u16| json!({"required": required, "wait_seconds": seconds});
    assert_eq!(made.json("policy show")["proof_of_work"], rules(true, 20));
    assert!(made.done("policy show").contains("yes; without scripts a wait of 20 seconds"));
    made.done("policy set --proof-of-work false --proof-of-work-wait 60");
    assert_eq!(made.json("policy show")["proof_of_work"], rules(false, 60));
    made.done("policy set --proof-of-work true");
    assert_eq!(made.json("policy show")["proof_of_work"], rules(true, 60));
    for seconds in [4, 121] {
        assert_eq!(made.run(&format!("policy set --proof-of-work-wait {seconds}")).status, 2);
    }
}
