use super::{Installation, PASSWORD};
use serde_json::{Value, json};

fn show(made: &Installation) -> Value {
    made.json("user show alex@contoso.example")
}

fn set_password(made: &Installation, password: &str) -> super::Done {
    made.run_with(&["user", "set", "alex", "--password-stdin"], password)
}

#[test]
fn a_created_user_is_shown_with_the_alternate_address_masked() {
    let made = Installation::with_tenant();
    let line = "user create Alex@Contoso.example --display-name Alex --role admin --language DE --password-stdin \
                --work-mail alex@contoso.example --mail alex@mail.example";
    let arguments: Vec<_> = line.split_whitespace().collect();
    let done = made.run_with(&arguments, &format!("{PASSWORD}\n"));
    assert_eq!((done.status, done.out.as_str()), (0, ""), "{}", done.err);
    let user = show(&made);
    assert_eq!(user["username"], json!("Alex@contoso.example"));
    assert_eq!(user["mail"], json!("a•••@m•••.example"));
    assert_eq!(user["work_mail"], json!("alex@contoso.example"));
    assert_eq!((&user["role"], &user["language"]), (&json!("admin"), &json!("de")));
    assert_eq!((&user["disabled"], &user["locked"]), (&json!(false), &json!(false)));
    user["created_at"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert_eq!((&user["has_password"], &user["password_changed_at"]), (&json!(true), &Value::Null));
    let columns = made.done("user show alex");
    assert!(
        columns.lines().any(|line| line.starts_with("Password set ") && line.ends_with(" by an operator"))
    );
    assert!(columns.contains("Alternate mail       a•••@m•••.example\n"), "{columns}");
}

#[test]
fn users_are_listed_by_name_in_parts() {
    let made = Installation::with_user();
    for name in ["sam", "Lee"] {
        made.done(&format!("user create {name}@contoso.example --no-password"));
    }
    let names = |line: &str| -> Vec<String> {
        let all = made.json(line);
        all.as_array().unwrap().iter().map(|user| user["username"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("user list"), ["alex@contoso.example", "Lee@contoso.example", "sam@contoso.example"]);
    assert_eq!(names("user list --limit 1 --after alex@contoso.example"), ["Lee@contoso.example"]);
    assert_eq!(names("user list --tenant contoso --after SAM"), [""; 0]);
}

#[test]
fn a_taken_name_or_work_address_is_refused_with_a_sentence() {
    let made = Installation::with_user();
    made.done("user set alex --work-mail alex@contoso.example");
    made.done("user create sam --no-password");
    let taken = "latchkey: that user name is taken\n";
    assert_eq!(made.refused("user create ALEX@contoso.example --no-password"), taken);
    let taken = "latchkey: that work mail address belongs to another user of the tenant\n";
    assert_eq!(made.refused("user set sam --work-mail Alex@Contoso.example"), taken);
    assert_eq!(made.refused("user create lee --no-password --work-mail alex@contoso.example"), taken);
}

#[test]
fn a_name_with_a_realm_of_nobody_is_refused() {
    let made = Installation::with_tenant();
    made.done("tenant create fabrikam --realm fabrikam.example");
    let refusal = made.refused("user create alex@contso.example --no-password");
    assert!(refusal.starts_with("latchkey: no tenant has the realm contso.example;"), "{refusal}");
    let refusal = made.refused("user create alex@fabrikam.example --tenant contoso --no-password");
    assert!(refusal.contains("belongs to the tenant fabrikam, not to contoso"), "{refusal}");
    let refusal = made.refused("user show alex@contso.example");
    assert_eq!(refusal, "latchkey: there is no user alex@contso.example in the tenant contoso\n");
}

#[test]
fn a_weak_password_is_refused_with_every_rule_it_breaks_and_nothing_changes() {
    let made = Installation::with_user();
    let arguments = ["user", "set", "alex", "--password-stdin", "--role", "admin"];
    let done = made.run_with(&arguments, "my-alex-1\u{7}\n");
    assert_eq!((done.status, done.out.as_str()), (1, ""));
    let (head, rules) = done.err.split_once('\n').unwrap();
    assert_eq!(head, "latchkey: this password is not allowed:");
    let rules: Vec<_> = rules.lines().collect();
    assert_eq!(rules.len(), 3, "{rules:?}");
    assert!(rules.contains(&"  - it is too short: 10 characters; it needs at least 15"), "{rules:?}");
    assert!(rules.contains(&"  - it contains the name of the user or of the tenant"), "{rules:?}");
    let user = show(&made);
    assert_eq!((&user["has_password"], &user["role"]), (&json!(false), &json!("user")));
}

#[test]
fn a_new_password_is_one_line_and_never_an_empty_one() {
    let made = Installation::with_user();
    assert_eq!(set_password(&made, "").err, "latchkey: there is no password on standard input\n");
    assert_eq!(set_password(&made, &format!("{PASSWORD}\n")).status, 0);
    let user = show(&made);
    assert_eq!((&user["has_password"], &user["mail"]), (&json!(true), &json!("a•••@m•••.example")));
}

#[test]
fn a_temporary_password_is_drawn_printed_once_and_ends() {
    let made = Installation::with_user();
    let done = made.run("user reset alex --temporary");
    assert_eq!(done.status, 0, "{}", done.err);
    let password = done.out.trim_end();
    assert_eq!((password.len(), password.split('-').count()), (23, 4), "{password}");
    assert!(
        !done.err.contains(password) && done.err.contains("changes it at the next sign-in"),
        "{}",
        done.err
    );
    let check = made.run_with(&["policy", "check", "--user", "alex"], password);
    assert!(check.out.starts_with("history: "), "it is the present one: {check:?}");
    let user = show(&made);
    let until: jiff::Timestamp = user["password_temporary_until"].as_str().unwrap().parse().unwrap();
    assert!(done.err.contains(user["password_temporary_until"].as_str().unwrap()), "{} {until}", done.err);
    assert_eq!((&user["password_expires_at"], &user["has_password"]), (&Value::Null, &json!(true)));
    let arguments = ["user", "reset", "alex", "--temporary", "--password-stdin"];
    let done = made.run_with(&arguments, "short\n");
    assert!(done.status == 1 && done.err.contains("it is too short"), "{}", done.err);
    let done = made.run_with(&arguments, &format!("{PASSWORD}\n"));
    assert_eq!((done.status, done.out.as_str()), (0, ""), "{}", done.err);
    assert_eq!(set_password(&made, "marble canyon whisper\n").status, 0);
    assert_eq!(show(&made)["password_temporary_until"], Value::Null);
    assert_eq!(made.run("user reset alex").status, 2);
}

#[test]
fn a_link_is_mailed_instead_and_somebody_new_is_invited() {
    let made = Installation::with_user();
    let done = made.run("user reset alex --link");
    assert_eq!((done.status, done.out.as_str()), (0, ""), "{}", done.err);
    assert!(done.err.contains("Mailed alex@contoso.example a link"), "{}", done.err);
    assert_eq!(show(&made)["has_password"], json!(false), "nothing changes before it is used");
    assert_eq!(made.run("user reset alex --link --temporary").status, 2);
    let done = made.run("user create kim@contoso.example --invite --work-mail kim@contoso.example");
    assert!(done.status == 0 && done.err.contains("set the first password"), "{}", done.err);
    let done = made.run("user create sam@contoso.example --invite");
    assert!(done.status == 1 && done.err.contains("no mail address"), "{}", done.err);
    assert_eq!(made.json("user list").as_array().unwrap().len(), 2, "nobody is made halfway");
}

#[test]
fn who_never_has_to_change_the_password_is_shown() {
    let made = Installation::with_user();
    assert_eq!(set_password(&made, &format!("{PASSWORD}\n")).status, 0);
    assert_eq!(show(&made)["password_expires_at"], Value::Null);
    made.done("policy set --expiry-days 365");
    let ends = |made: &Installation| show(made)["password_expires_at"].as_str().map(str::to_owned);
    let end = ends(&made).unwrap();
    end.parse::<jiff::Timestamp>().unwrap();
    assert!(made.done("user show alex").contains(&end));
    made.done("user set alex --never-expires true");
    assert_eq!((&show(&made)["password_never_expires"], ends(&made)), (&json!(true), None));
    assert!(made.done("user show alex").contains("never, whatever the tenant decides"));
    made.done("user set alex --never-expires false");
    assert_eq!((&show(&made)["password_never_expires"], ends(&made)), (&json!(false), Some(end)));
}

#[test]
fn without_a_terminal_nobody_is_asked_for_a_password() {
    let made = Installation::with_tenant();
    let done = made.run("user create alex");
    assert_eq!(done.status, 1);
    assert_eq!(made.json("user list"), json!([]));
}

#[test]
fn a_disabled_user_is_shown_as_such_until_enabled() {
    let made = Installation::with_user();
    made.done("user disable alex@contoso.example");
    assert_eq!(show(&made)["disabled"], json!(true));
    assert!(made.done("user list").contains(" disabled "));
    made.done("user disable alex");
    made.done("user enable alex");
    assert_eq!(show(&made)["disabled"], json!(false));
}

#[test]
fn unlock_release_and_end_sessions_say_what_there_was_to_do() {
    let made = Installation::with_user();
    for (command, sentence) in [
        ("unlock", "alex@contoso.example is not locked.\n"),
        ("release", "alex@contoso.example has no wrong tries that count.\n"),
        ("end-sessions", "alex@contoso.example is signed in nowhere.\n"),
        ("require-registration", "alex@contoso.example registers anew at the next sign-in.\n"),
    ] {
        let done = made.run(&format!("user {command} alex"));
        assert_eq!((done.status, done.err.as_str()), (0, sentence), "{command}");
    }
}

#[test]
fn everybody_may_be_asked_to_register_anew() {
    let made = Installation::with_user();
    let done = made.run("user require-registration --all");
    assert_eq!(
        (done.status, done.err.as_str()),
        (0, "Users of contoso who register anew at the next sign-in: 1.\n")
    );
    for group in ["pilot", "staff"] {
        made.done(&format!("group add {group}"));
    }
    made.done("user create sam --no-password --group pilot");
    for (group, members) in [("Pilot", 1), ("staff", 0)] {
        let done = made.run(&format!("user require-registration --group {group}"));
        let sentence =
            format!("Users of {} who register anew at the next sign-in: {members}.\n", group.to_lowercase());
        assert_eq!((done.status, done.err), (0, sentence));
    }
    assert!(made.refused("user require-registration --group board").contains("there is no group board"));
    assert_eq!(made.run("user require-registration --all --group pilot").status, 2);
    assert_eq!(made.run("user require-registration alex --group pilot").status, 2);
    assert_eq!(made.run("user require-registration").status, 2);
    assert_eq!(made.run("user require-registration alex --all").status, 2);
}

#[test]
fn an_empty_text_takes_a_value_away() {
    let made = Installation::with_user();
    made.done("user set alex --given-name Alex --work-mail alex@contoso.example --language ja");
    let user = show(&made);
    assert_eq!((&user["given_name"], &user["language"]), (&json!("Alex"), &json!("ja")));
    let taken =
        ["user", "set", "alex", "--given-name", "", "--work-mail", "", "--mail", "", "--language", ""];
    assert_eq!(made.run_with(&taken, "").status, 0);
    let user = show(&made);
    for field in ["given_name", "work_mail", "mail", "language"] {
        assert_eq!(user[field], Value::Null, "{field}");
    }
    assert_eq!(made.refused("user set alex --mail nobody"), "latchkey: nobody is no mail address\n");
}

#[test]
fn a_deleted_user_is_gone() {
    let made = Installation::with_user();
    made.done("user delete alex --yes");
    assert_eq!(made.json("user list"), json!([]));
}

#[test]
fn a_realm_is_cut_off_a_name_whose_letters_fold_into_more() {
    let made = Installation::with_tenant();
    let done = made.done("user create Strauß@contoso.example --no-password");
    assert_eq!(done, "");
    let user = made.json("user show strauss");
    assert_eq!(
        (&user["username"], &user["display_name"]),
        (&json!("Strauß@contoso.example"), &json!("Strauß"))
    );
}

#[test]
fn what_is_registered_is_shown_masked() {
    let made = Installation::with_user();
    let user = show(&made);
    let mail = json!([{"kind": "mail", "source": "administrator", "shown": "a•••@m•••.example"}]);
    assert_eq!((&user["methods"], &user["reset_blocked_until"]), (&mail, &Value::Null));
    let columns = made.done("user show alex");
    let line = "Ways to get back in  private mail a•••@m•••.example (filled in)\n";
    assert!(columns.contains(line), "{columns}");
    made.done("user create sam --no-password");
    assert!(made.done("user show sam").contains("Ways to get back in  none\n"));
}

#[test]
fn whoever_cannot_get_in_without_a_password_is_noted() {
    let made = Installation::with_tenant();
    let err = |line: &str| {
        let done = made.run(line);
        assert_eq!(done.status, 0, "{done:?}");
        done.err
    };
    assert_eq!(
        err("user create alex --no-password --mail alex@mail.example"),
        "Created alex@contoso.example.\n"
    );
    let note = |name: &str, needed: &str, held: u8| {
        format!(
            "Created {name}@contoso.example.\nNote: with this policy a reset asks for {needed} and \
             {name}@contoso.example has {held}: give a password.\n"
        )
    };
    assert_eq!(err("user create sam --no-password"), note("sam", "1 way", 0));
    let admin = "user create robin --no-password --role admin --mail robin@mail.example";
    assert_eq!(err(admin), note("robin", "2 ways", 1));
    made.done("policy set --scope administrators");
    let outside = err("user create lee --no-password --mail lee@mail.example");
    assert!(
        outside.contains("Note: with this policy lee@contoso.example may not reset a password"),
        "{outside}"
    );
    made.done("group add pilot");
    made.done("policy set --scope groups --scope-groups pilot");
    let create = "user create --no-password --mail kim@mail.example";
    assert!(err(&format!("{create} kim")).contains("kim@contoso.example may not reset a password"));
    assert_eq!(err(&format!("{create} sasha --group pilot")), "Created sasha@contoso.example.\n");
}

#[test]
fn an_alternate_address_of_the_organization_is_noted() {
    let made = Installation::with_user();
    let note = "Note: an address at a realm of the tenant does not help when its owner is locked out.\n";
    for line in [
        "user set alex --mail alex@mail.contoso.example",
        "user create sam --no-password --mail sam@contoso.example",
    ] {
        assert!(made.run(line).err.ends_with(note), "{line}");
    }
    assert_eq!(made.run("user set alex --mail alex@mail.example").err, "Changed alex@contoso.example.\n");
}
