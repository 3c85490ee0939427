use super::Installation;
use serde_json::json;

/// Long enough for everybody who is in no group with rules; 19 characters.
const SHORT: &str = "quiet ribbon saddle";

/// One with Alex in the groups `Administrators` and `Sales`.
fn with_groups() -> Installation {
    let made = Installation::with_user();
    made.done("group add Administrators");
    made.done("group add Sales");
    made.done("user set alex --add-group administrators --add-group sales");
    made
}

#[test]
fn a_group_has_rules_of_its_own_until_it_inherits_them_again() {
    let made = with_groups();
    let done = made.run("policy set --group administrators --min-length 20 --classes 3 --ban payroll");
    assert_eq!(done.err, "Changed the rules of the group Administrators, priority 10.\n");
    let shown = made.json("policy show --group ADMINISTRATORS");
    assert_eq!((&shown["group"], &shown["priority"]), (&json!("Administrators"), &json!(10)));
    assert_eq!(shown["own"], json!(["min-length", "classes", "banned-words"]));
    let password = &shown["password"];
    assert_eq!((&password["min_length"], &password["history"]), (&json!(20), &json!(5)));
    let tenant = made.json("policy show");
    assert_eq!(tenant["password"]["min_length"], json!(15));
    let own = json!({"min_length": 20, "classes": 3, "banned_words": ["payroll"]});
    assert_eq!(tenant["groups"], json!([{"group": "Administrators", "priority": 10, "password": own}]));
    assert_eq!(made.json("group show administrators")["own_rules"], json!({"priority": 10, "password": own}));
    let table = made.done("group show administrators");
    assert!(table.contains("Rules of its own   min-length, classes, banned-words; priority 10\n"), "{table}");
    made.done("policy unset --group administrators --inherit classes,banned-words");
    assert_eq!(made.json("policy show --group administrators")["own"], json!(["min-length"]));
    let refusal = made.refused("policy unset --group administrators --inherit classes");
    assert_eq!(refusal, "latchkey: the group Administrators has no rule classes of its own\n");
    let done = made.run("policy unset --group administrators");
    assert_eq!(done.err, "The rules of contoso count for the group Administrators again.\n");
    let shown = made.json("policy show --group administrators");
    assert_eq!((&shown["priority"], &shown["own"]), (&json!(null), &json!([])));
    assert!(made.refused("policy unset --group administrators").contains("has no rules of its own"));
}

#[test]
fn the_rules_of_a_user_are_those_of_the_group_with_the_lowest_priority() {
    let made = with_groups();
    made.done("policy set --group sales --min-length 30 --history 0");
    made.done("policy set --group administrators --priority 5 --min-length 20");
    let shown = made.json("policy show --user alex");
    assert_eq!((&shown["user"], &shown["group"]), (&json!("alex@contoso.example"), &json!("Administrators")));
    assert_eq!((&shown["priority"], &shown["password"]["history"]), (&json!(5), &json!(5)));
    let table = made.done("policy show --user alex");
    let line = |rule: &str| table.lines().find(|line| line.starts_with(rule)).unwrap().to_owned();
    let words = |rule: &str| line(rule).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words("min-length"), ["min-length", "20", "group"]);
    assert_eq!(words("history"), ["history", "5", "tenant"]);
    let check = |whose: &[&str]| made.run_with(&[&["policy", "check"], whose].concat(), SHORT);
    let done = check(&["--user", "alex"]);
    assert_eq!(done.out, "min-length: it is too short: 19 characters; it needs at least 20\n");
    assert_eq!((done.status, check(&[]).status), (1, 0));
    made.done("policy set --group administrators --priority 50");
    assert_eq!(made.json("policy show --user alex")["group"], json!("Sales"));
    made.done("user set alex --remove-group sales");
    assert_eq!(made.json("policy show --user alex")["password"]["min_length"], json!(20));
    made.done("user set alex --remove-group administrators");
    let shown = made.json("policy show --user alex");
    assert_eq!((&shown["group"], &shown["own"]), (&json!(null), &json!([])));
    assert_eq!(check(&["--user", "alex"]).status, 0);
}

#[test]
fn what_would_leave_open_whose_rules_count_is_refused() {
    let made = with_groups();
    made.done("policy set --group administrators --min-length 20");
    let refusal = made.refused("policy set --group sales --priority 10 --min-length 30");
    assert_eq!(
        refusal,
        "latchkey: the priority 10 is that of the group Administrators; give one of them another\n"
    );
    let refusal = made.refused("policy set --group sales --priority 30");
    assert!(refusal.contains("the group Sales would have no rule of its own"), "{refusal}");
    assert!(made.refused("policy set --group staff --min-length 20").contains("there is no group staff"));
    assert!(made.refused("policy show --group staff").contains("there is no group staff"));
    made.done("policy set --group sales --priority 1000 --min-length 30");
    made.done("group add pilot");
    assert!(made.refused("policy set --group pilot --min-length 30").contains("say --priority"));
    let refusal = made.refused("group remove sales --yes");
    assert_eq!(
        refusal,
        "latchkey: the group has rules of its own for passwords; take them away first with `latchkey policy unset \
         --group`\n"
    );
    made.done("policy unset --group sales");
    made.done("group remove sales --yes");
    let done = made.run("policy set --group administrators --gates 2");
    assert_eq!(done.status, 2);
    assert!(done.err.contains("--gates"), "{}", done.err);
}

#[test]
fn a_group_and_its_tenant_ban_words_together() {
    let made = with_groups();
    made.done("policy set --ban contoso");
    made.done("policy set --group sales --ban payroll,contoso");
    let shown = made.json("policy show --group sales");
    assert_eq!(shown["password"]["banned_words"], json!(["contoso", "payroll"]));
    let list = made.path("words.txt");
    let many: String = (0..999).map(|number| format!("word{number}\n")).collect();
    std::fs::write(&list, many).unwrap();
    let refusal = made.refused(&format!("policy set --banned-words {}", list.display()));
    assert!(refusal.contains("at most 1000 words together; these are 1001"), "{refusal}");
    made.done("policy set --group sales --unban payroll,contoso --min-length 20");
    assert_eq!(made.json("policy show --group sales")["own"], json!(["min-length"]));
    assert!(made.refused("policy set --group sales --unban payroll").contains("is not one of"));
}

#[test]
fn operators_keep_the_rules_of_the_groups_that_they_put_people_into() {
    let made = with_groups();
    made.done("policy set --group sales --min-length 20");
    let run = |line: &str| made.run_with(&line.split(' ').collect::<Vec<_>>(), SHORT);
    for line in
        ["user create lee@contoso.example --group sales --password-stdin", "user set alex --password-stdin"]
    {
        let done = run(line);
        assert_eq!(done.status, 1, "{line}");
        assert!(done.err.contains("it needs at least 20"), "{line}: {}", done.err);
    }
    assert_eq!(run("user set alex --remove-group sales --password-stdin").status, 0);
    let refused = run("user set alex --add-group sales --password-stdin");
    assert!(refused.err.contains("it needs at least 20"), "{}", refused.err);
    assert_eq!(made.json("group show sales")["members"], json!(0));
    let done = made.run("policy set --group sales --breached true");
    assert!(done.err.contains("Note: there is no list of breached passwords"), "{}", done.err);
    assert!(made.run("doctor").out.contains("asked for by contoso"));
}
