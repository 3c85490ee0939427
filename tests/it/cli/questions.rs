use super::Installation;
use serde_json::{Value, json};

fn list(made: &Installation) -> Vec<Value> {
    made.json("question list").as_array().unwrap().clone()
}

fn find(made: &Installation, id: &str) -> Value {
    list(made).into_iter().find(|one| one["id"] == json!(id)).unwrap()
}

fn run(made: &Installation, arguments: &[&str]) -> super::Done {
    made.run_with(&[&["question"], arguments].concat(), "")
}

#[test]
fn the_35_predefined_questions_are_there_in_every_language() {
    let made = Installation::with_tenant();
    let all = list(&made);
    assert_eq!(all.len(), 35);
    for one in &all {
        assert_eq!((&one["predefined"], &one["offered"]), (&json!(true), &json!(true)));
        let texts = one["texts"].as_object().unwrap();
        assert!(["ar", "de", "en", "ja"].iter().all(|tag| texts.contains_key(*tag)), "{one}");
    }
    assert!(made.done("question list").contains("What was the name of your first pet?"));
}

#[test]
fn an_own_question_is_added_in_several_languages_and_changed() {
    let made = Installation::with_tenant();
    let texts =
        ["--text", "en", "What was the first office called?", "--text", "DE", "Wie hieß das erste Büro?"];
    let done = run(&made, &[&["add", "first-office"][..], &texts].concat());
    assert_eq!((done.status, done.err.as_str()), (0, "Added the question first-office.\n"));
    let done =
        run(&made, &["set", "first-office", "--text", "ja", "最初のオフィスは？", "--remove-text", "de"]);
    assert_eq!(done.status, 0, "{}", done.err);
    let one = find(&made, "first-office");
    assert_eq!(one["texts"], json!({"en": "What was the first office called?", "ja": "最初のオフィスは？"}));
    assert_eq!((&one["predefined"], &one["offered"]), (&json!(false), &json!(true)));
}

#[test]
fn what_is_no_question_is_refused_with_a_sentence() {
    let made = Installation::with_tenant();
    for (arguments, sentence) in [
        (&["add", "first-pet", "--text", "en", "What?!"][..], "there is a question first-pet already"),
        (&["add", "office", "--text", "en", "?!"], "the question in en has 2 characters; it needs 3 to 200"),
        (
            &["add", "office", "--text", "de", "Wie?"],
            "the question needs words in en, the tenant's own language",
        ),
        (
            &["add", "Office", "--text", "en", "What?"],
            "Office is no id; expected 2 to 40 lower-case letters, digits and hyphens, a letter first",
        ),
        (&["retire", "office"], "there is no question office; see `latchkey question list`"),
        (
            &["set", "first-pet", "--text", "en", "Who?"],
            "the words of predefined questions cannot be changed; add a question of your own",
        ),
    ] {
        let done = run(&made, arguments);
        assert_eq!((done.status, done.err), (1, format!("latchkey: {sentence}\n")), "{arguments:?}");
    }
    let long = "x".repeat(201);
    let done = run(&made, &["add", "office", "--text", "en", &long]);
    assert!(done.err.contains("201 characters"), "{}", done.err);
    assert_eq!(list(&made).len(), 35);
}

#[test]
fn a_retired_question_is_kept_and_can_be_offered_again() {
    let made = Installation::with_tenant();
    made.done("question retire first-pet");
    let one = find(&made, "first-pet");
    assert_eq!(one["offered"], json!(false));
    one["retired_at"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    made.done("question set first-pet --offered true");
    assert_eq!((&find(&made, "first-pet")["offered"], list(&made).len()), (&json!(true), 35));
}
