use super::Installation;
use serde_json::json;

#[test]
fn limits_are_changed_and_shown() {
    let made = Installation::with_tenant();
    let listed = made.json("throttle list");
    assert_eq!((&listed["refused"], &listed["trusted"]), (&json!([]), &json!([])));
    let first = &listed["tenant"][0];
    assert_eq!((&first["what"], &first["tries"]), (&json!("passwords_in"), &json!(0)));
    assert_eq!((&first["limit"], &first["until"]), (&json!(1_000), &json!(null)));
    made.done("throttle set --trust 203.0.113.7/24 --trust 2001:db8::/32 --passwords-per-network 600");
    made.done("throttle set --distrust 2001:db8::/32");
    assert_eq!(made.json("throttle list")["trusted"], json!(["203.0.113.0/24"]));
    assert!(made.done("throttle list").starts_with("Trusted networks  203.0.113.0/24\nWHAT "));
    for (address, limit) in
        [("203.0.113.9", json!(6_000)), ("198.51.100.1", json!(600)), ("::1", json!(null))]
    {
        let shown = made.json(&format!("throttle show {address}"));
        assert_eq!((&shown[0]["what"], &shown[0]["limit"]), (&json!("passwords_from"), &limit), "{address}");
    }
}

#[test]
fn what_cannot_be_done_is_said_so() {
    let made = Installation::with_tenant();
    let done = made.run("throttle release 203.0.113.7");
    assert_eq!(
        (done.status, done.err.as_str()),
        (0, "Nothing was counted for the network of 203.0.113.7.\n")
    );
    let refusal = made.refused("throttle set --distrust 203.0.113.0/24");
    assert!(refusal.contains("203.0.113.0/24 is not one of the trusted networks"), "{refusal}");
    for line in ["throttle set", "throttle set --trust office", "throttle show office"] {
        assert_eq!(made.run(line).status, 2, "{line}");
    }
}

#[test]
fn nobody_is_listed_where_nobody_is_stuck() {
    let made = Installation::with_user();
    for line in ["user list --locked", "user list --blocked", "user list --locked --blocked"] {
        assert_eq!(made.json(line), json!([]), "{line}");
    }
    let user = made.json("user show alex@contoso.example");
    assert_eq!((&user["locked_out_until"], &user["reset_blocked_until"]), (&json!(null), &json!(null)));
}
