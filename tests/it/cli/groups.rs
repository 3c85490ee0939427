use super::Installation;
use serde_json::{Value, json};

fn names(all: &Value, field: &str) -> Vec<String> {
    all.as_array().unwrap().iter().map(|one| one[field].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_group_is_made_listed_and_shown_under_any_spelling() {
    let made = Installation::with_user();
    assert_eq!(made.json("group list"), json!([]));
    assert_eq!(made.run_with(&["group", "add", " Sales Vienna "], "").status, 0);
    made.done("group add pilot --tenant contoso");
    made.done("user set alex --add-group PILOT");
    let all = made.json("group list");
    assert_eq!(names(&all, "name"), ["pilot", "Sales Vienna"]);
    assert_eq!((&all[0]["members"], &all[1]["members"]), (&json!(1), &json!(0)));
    let one = made.json("group show Pilot");
    assert_eq!(one, all[0]);
    assert_eq!((&one["tenant"], &one["name"]), (&json!("contoso"), &json!("pilot")));
    assert!(made.done("group show pilot").contains("Members            1\n"));
    assert!(made.done("group list").starts_with("GROUP "));
}

#[test]
fn names_of_groups_that_are_taken_unknown_or_impossible_are_refused() {
    let made = Installation::with_user();
    made.done("group add pilot");
    assert_eq!(made.refused("group add ＰILOT"), "latchkey: that group name is taken\n");
    let refusal = made.refused("group add a,b");
    assert_eq!(refusal, "latchkey: a,b is no name of a group; it has 1 to 100 characters and no comma\n");
    let unknown = "latchkey: there is no group staff in the tenant contoso; see `latchkey group list`\n";
    for line in [
        "group show staff",
        "group remove staff --yes",
        "user list --group staff",
        "user set alex --add-group staff",
        "user set alex --remove-group staff",
        "user create sam --no-password --group staff",
    ] {
        assert_eq!(made.refused(line), unknown, "{line}");
    }
    assert_eq!(names(&made.json("user list"), "username"), ["alex@contoso.example"]);
}

#[test]
fn two_tenants_may_have_groups_of_one_name() {
    let made = Installation::with_user();
    made.done("tenant create fabrikam --realm fabrikam.example");
    made.done("group add pilot");
    made.done("group add pilot --tenant fabrikam");
    made.done("user create lee@fabrikam.example --no-password --group pilot");
    made.done("user set alex --add-group pilot");
    assert_eq!(names(&made.json("user list --group pilot"), "username"), ["alex@contoso.example"]);
    let others = made.json("user list --group pilot --tenant fabrikam");
    assert_eq!(names(&others, "username"), ["lee@fabrikam.example"]);
    made.done("group add staff --tenant fabrikam");
    assert!(made.refused("user set alex --add-group staff").contains("no group staff in the tenant contoso"));
}

#[test]
fn a_user_is_in_any_number_of_groups_and_the_list_is_narrowed_to_one() {
    let made = Installation::with_user();
    for group in ["pilot", "Sales", "board"] {
        made.done(&format!("group add {group}"));
    }
    made.done("user create sam@contoso.example --no-password --group sales --group Pilot --group SALES");
    made.done("user create lee@contoso.example --no-password");
    made.done("user set alex --add-group pilot --add-group pilot --remove-group board");
    assert_eq!(made.json("user show sam")["groups"], json!(["pilot", "Sales"]));
    assert!(made.done("user show sam").contains("Groups               pilot, Sales\n"));
    let listed = |line: &str| names(&made.json(line), "username");
    assert_eq!(listed("user list --group pilot"), ["alex@contoso.example", "sam@contoso.example"]);
    assert_eq!(listed("user list --group pilot --limit 1"), ["alex@contoso.example"]);
    assert_eq!(listed("user list --group pilot --after alex"), ["sam@contoso.example"]);
    assert_eq!(listed("user list --group board"), [""; 0]);
    made.done("user set sam --remove-group pilot --add-group board");
    assert_eq!(made.json("user show sam")["groups"], json!(["board", "Sales"]));
    assert_eq!(made.json("user list")[1]["groups"], json!([]));
    made.done("user delete sam --yes");
    assert_eq!(made.json("group show board")["members"], json!(0));
}

#[test]
fn a_deleted_group_says_how_many_leave_it_and_takes_nobody_along() {
    let made = Installation::with_user();
    made.done("group add pilot");
    made.done("user set alex --add-group pilot");
    let refusal = made.refused("group remove pilot");
    assert_eq!(refusal, "latchkey: there is no terminal to ask on; --yes does it without asking\n");
    let done = made.run("group remove pilot --yes");
    assert_eq!(
        (done.status, done.err.as_str()),
        (0, "Deleted the group pilot. One user is no longer in it.\n")
    );
    assert_eq!(made.json("user show alex")["groups"], json!([]));
    assert_eq!(made.json("group list"), json!([]));
    made.done("group add pilot");
    assert_eq!(made.json("group show pilot")["members"], json!(0));
}

#[test]
fn groups_come_back_with_a_backup() {
    let made = Installation::with_user();
    made.done("group add pilot");
    made.done("user set alex --add-group pilot");
    made.done("backup copy.db");
    made.done("group remove pilot --yes");
    made.done("restore copy.db --force");
    assert_eq!(made.json("user show alex")["groups"], json!(["pilot"]));
}

#[test]
fn members_of_chosen_groups_may_be_those_who_reset() {
    let made = Installation::with_user();
    for group in ["pilot", "Sales", "board"] {
        made.done(&format!("group add {group}"));
    }
    let refusal = made.refused("policy set --scope groups");
    assert_eq!(refusal, "latchkey: --scope groups needs --scope-groups with at least one group\n");
    let refusal = made.refused("policy set --scope-groups pilot");
    assert_eq!(refusal, "latchkey: --scope-groups counts only with --scope groups\n");
    assert!(made.refused("policy set --scope groups --scope-groups pilot,staff").contains("no group staff"));
    made.done("policy set --scope groups --scope-groups sales,Pilot,SALES");
    let shown = made.json("policy show");
    assert_eq!(
        (&shown["recovery"]["scope"], &shown["scope_groups"]),
        (&json!("groups"), &json!(["pilot", "Sales"]))
    );
    assert!(made.done("policy show").contains("groups: pilot, Sales\n"));
    made.done("policy set --gates 2 --preset strict");
    assert_eq!(made.json("policy show")["scope_groups"], json!(["pilot", "Sales"]), "as the scope stays");
    assert_eq!(made.json("group show pilot")["in_scope"], json!(true));
    let refusal = made.refused("group remove pilot --yes");
    assert_eq!(
        refusal,
        "latchkey: the members of the group may reset their passwords; change that first with `latchkey policy set \
         --scope`\n"
    );
    made.done("group remove board --yes");
    made.done("policy set --scope everyone");
    assert_eq!(made.json("policy show")["scope_groups"], json!([]));
    made.done("group remove pilot --yes");
}
