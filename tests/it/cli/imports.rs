use super::Installation;

const FILE: &str = "username,mail,department,mobile\n\
    pat@contoso.example,pat@contoso.example,Sales,0664 1234567\n\
    kim,kim@contoso.example,,\n\
    al ex,,,\n";

fn with_file(text: &str) -> Installation {
    let made = Installation::with_user();
    std::fs::write(made.path("users.csv"), text).unwrap();
    made
}

#[test]
fn a_file_is_checked_then_imported_and_its_refused_lines_are_printed() {
    let made = with_file(FILE);
    let line = "import users.csv --tenant contoso --create-groups --country at";
    let dry = made.run(&format!("{line} --dry-run"));
    assert_eq!(
        (dry.status, dry.out.as_str()),
        (1, "line 4, username: it is no user name; it has no blanks (al ex)\n")
    );
    assert!(dry.err.contains("Nothing was changed. It would add 2, change 0"), "{}", dry.err);
    assert_eq!(made.json("user list").as_array().unwrap().len(), 1);
    let done = made.run(line);
    assert_eq!(done.status, 1, "{}", done.err);
    assert_eq!(done.err, "Added 2, changed 0, left 0 as they are; lines refused: 1.\n");
    let pat = made.json("user show pat");
    assert_eq!(pat["groups"], serde_json::json!(["Sales"]));
    assert_eq!(pat["methods"][0]["shown"], "+43 ••• ••• 4567");
    let again = made.run(line);
    assert_eq!(again.err, "Added 0, changed 0, left 2 as they are; lines refused: 1.\n");
}

#[test]
fn columns_are_named_and_left_out() {
    let made = with_file("Kennung intern;Stelle;mail\npat;Sales;not-an-address\n");
    let refused = made.refused("import users.csv");
    assert!(refused.contains("no column holds the user name"), "{refused}");
    let arguments = [
        "import",
        "users.csv",
        "--column",
        "Kennung intern=user_name",
        "--column",
        "mail=",
        "--column",
        "Stelle=display_name",
    ];
    let done = made.run_with(&arguments, "");
    assert_eq!((done.status, done.out.as_str()), (0, ""), "{}", done.err);
    assert_eq!(made.json("user show pat")["display_name"], "Sales");
    let unknown = made.refused("import users.csv --column x=user_name");
    assert!(unknown.contains("there is no column x; there are Kennung intern, Stelle, mail"), "{unknown}");
    assert_eq!(made.run("import users.csv --column mail=salary").status, 2);
}

#[test]
fn passwords_in_clear_and_files_that_are_not_there_are_refused() {
    let made = with_file("username,password\nalex,secret\n");
    let refused = made.refused("import users.csv");
    assert!(refused.contains("the column password holds passwords that anybody could read"), "{refused}");
    assert!(made.refused("import nowhere.csv").contains("cannot read nowhere.csv"));
    assert!(made.refused("import users.csv --tenant other").contains("there is no tenant other"));
}

#[test]
fn other_encodings_are_read_and_no_name_commands_the_terminal() {
    let made = Installation::with_user();
    let mut text: Vec<u8> = b"username;display_name\npat;M\xFCller\n\x1b[2J;x\n".to_vec();
    std::fs::write(made.path("users.csv"), &text).unwrap();
    let done = made.run("import users.csv");
    assert_eq!(done.status, 1);
    assert!(done.out.starts_with("line 3, username: a cell has control characters"), "{}", done.out);
    assert!(!done.out.contains('\u{1b}'));
    assert_eq!(made.json("user show pat")["display_name"], "Müller");
    text.splice(.., "username;display_name\npat;Żak\n".encode_utf16().flat_map(u16::to_le_bytes));
    std::fs::write(made.path("users.csv"), &text).unwrap();
    assert_eq!(
        made.run("import users.csv").err,
        "Added 0, changed 1, left 0 as they are; lines refused: 0.\n"
    );
    assert_eq!(made.json("user show pat")["display_name"], "Żak");
}
