use super::Installation;

#[test]
fn completions_know_every_command() {
    let made = Installation::empty();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = made.done(&format!("completions {shell}"));
        for word in ["tenant", "end-sessions", "help-desk-phone", "reseal", "restore"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn the_manual_page_describes_every_command() {
    let page = Installation::empty().done("man");
    assert!(page.contains(".TH latchkey 1"), "{page}");
    for command in ["serve", "tenant create", "user release", "brand set", "key rotate", "completions"] {
        assert!(page.contains(&format!(".SS \"latchkey {command}\"")), "{command}");
    }
    assert!(page.contains("password\\-stdin"));
}

#[test]
fn results_go_to_one_stream_and_the_rest_to_the_other() {
    let made = Installation::with_tenant();
    let done = made.run("user create sam --no-password --mail sam@mail.example");
    assert_eq!(
        (done.status, done.out.as_str(), done.err.as_str()),
        (0, "", "Created sam@contoso.example.\n")
    );
    assert_eq!(made.run("tenant list").err, "");
    assert_eq!(made.run("user set sam").status, 2, "wrong usage");
    assert_eq!(made.run("no-such-command").status, 2);
}

#[test]
fn whoever_has_read_enough_may_leave() {
    let made = Installation::with_user();
    let mut child = made.command(&["user", "list"]).spawn().unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!((done.status.code(), String::from_utf8(done.stderr).unwrap().as_str()), (Some(0), ""));
}
