//! Command lines that work, and some that must not.

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use super::*;
use crate::domain::brand::TextElement;
use crate::domain::policy::overrides::PartialPolicy;

fn parsed(line: &str) -> Result<Cli, ErrorKind> {
    Cli::try_parse_from(line.split(' ')).map_err(|error| error.kind())
}

fn user_set(line: &str) -> UserSet {
    match parsed(line).unwrap().command {
        Command::User(UserCommand::Set(set)) => set,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_definitions_are_sound() {
    Cli::command().debug_assert();
}

const MANUAL: &[&str] = &[
    "serve",
    "serve --no-worker",
    "work",
    "migrate",
    "demo --format json --data d",
    "doctor --format json",
    "tenant create contoso --realm contoso.example --realm contoso.test --host a.example --name C --default",
    "tenant list --format json",
    "tenant show contoso",
    "tenant set contoso --language de --languages de,en --time-zone UTC --min-length 8 --max-length 64 --default",
    "tenant set contoso --tell-administrators false",
    "tenant delete contoso --yes",
    "user create alex@contoso.example --role helpdesk --work-mail a@b.example --password-stdin",
    "user create alex --tenant contoso --no-password",
    "user list",
    "user list --tenant contoso --group pilot --format json --limit 10 --after alex",
    "user show alex@contoso.example --format json",
    "user create alex --group pilot --group sales --no-password",
    "user set alex --tenant contoso --mail a@b.example",
    "user set alex --add-group pilot --add-group sales --remove-group staff",
    "user set alex --never-expires true",
    "user set alex --never-expires",
    "user reset alex --temporary --password-stdin",
    "user disable alex",
    "user enable alex",
    "user unlock alex",
    "user release alex",
    "user delete alex --yes",
    "user end-sessions alex",
    "user require-registration --all --tenant contoso",
    "user require-registration --group pilot",
    "group add pilot --tenant contoso",
    "group list --tenant contoso --format json",
    "group show pilot --format json",
    "group remove pilot --tenant contoso --yes",
    "policy show --tenant contoso --format json",
    "policy set --preset strict --methods mail,text --gates 2 --required 2 --scope local --conceal false",
    "policy set --scope groups --scope-groups pilot,sales",
    "policy set --tenant contoso --questions-registered 6 --questions-answered 4 --accept-weak-questions",
    "policy set --register-grace-days 0 --confirm-days 730 --remind-days 30 --ask-to-register true --unlock false",
    "policy set --expiry-days 90 --expiry-notice-days 30 --temporary-hours 720",
    "policy set --link-hours 168 --invitation-days 30",
    "policy set --expiry-days 0",
    "policy check --user alex --format json",
    "policy show --group pilot",
    "policy show --tenant contoso --user alex --format json",
    "policy set --tenant contoso --group pilot --priority 10 --min-length 20 --ban payroll --unban blank",
    "policy unset --group pilot",
    "policy unset --tenant contoso --group pilot --inherit min-length,history",
    "question list --tenant contoso --format json",
    "question add first-office --text en What? --text de Was?",
    "question set first-office --text ar ما؟ --remove-text de --offered false",
    "question retire first-pet",
    "key list --format json",
    "key rotate",
    "key reseal",
    "audit find K7QF-2MXP --tenant contoso --format json",
    "brand show --tenant contoso",
    "brand set --accent #0b6b3a --logo l.png --logo-dark d.png --square s.png",
    "brand set --short-name C --contrast aaa --corner round --help-desk-hours h --privacy-url p --terms-url t --imprint-url i",
    "brand set --remove-help-desk-hours --remove-privacy-url --remove-terms-url --remove-imprint-url",
    "brand set --help-desk-url u --help-desk-mail m --help-desk-phone p --remove-logo",
    "backup b.db",
    "restore b.db --force",
    "completions fish",
    "man",
];

#[test]
fn every_command_of_the_manual_is_understood() {
    for line in MANUAL {
        for line in [
            format!("latchkey {line}"),
            format!("latchkey --config x.toml {line}"),
            format!("latchkey {line} --config x.toml"),
        ] {
            parsed(&line).unwrap_or_else(|kind| panic!("{line}: {kind:?}"));
        }
    }
}

#[test]
fn a_password_is_never_an_argument() {
    assert!(parsed("latchkey user set alex --password hunter2").is_err());
    assert!(parsed("latchkey user create alex hunter2").is_err());
    assert_eq!(user_set("latchkey user set alex --password").new_password(), NewPassword::Prompt);
    assert_eq!(user_set("latchkey user set alex --password-stdin").new_password(), NewPassword::Stdin);
    assert_eq!(user_set("latchkey user set alex --mail a@b.example").new_password(), NewPassword::Absent);
}

#[test]
fn texts_come_in_threes_and_keep_their_spaces() {
    let line = [
        "latchkey",
        "brand",
        "set",
        "--text",
        "help",
        "de",
        "Bei Fragen: 4711",
        "--text",
        "footer",
        "en",
        "--x",
        "--remove-text",
        "lead",
        "fr",
    ];
    let Command::Brand(BrandCommand::Set(set)) =
        Cli::try_parse_from(line).unwrap_or_else(|e| panic!("{e}")).command
    else {
        panic!()
    };
    let texts: Vec<_> = set.texts().into_iter().map(|t| (t.element, t.locale, t.text)).collect();
    assert_eq!(
        texts,
        [("lead", "fr", None), ("help", "de", Some("Bei Fragen: 4711")), ("footer", "en", Some("--x"))]
    );
    assert_eq!(parsed("latchkey brand set --text help de").unwrap_err(), ErrorKind::WrongNumberOfValues);
}

#[test]
fn changes_that_change_nothing_and_contradict_themselves_are_refused() {
    for line in [
        "latchkey tenant set contoso",
        "latchkey user set alex",
        "latchkey brand set --tenant contoso",
        "latchkey policy set --tenant contoso",
        "latchkey user reset alex",
        "latchkey policy set --accept-weak-questions",
        "latchkey policy set --group pilot",
        "latchkey policy set --priority 10",
        "latchkey policy unset --inherit classes",
        "latchkey question set first-pet",
    ] {
        assert_eq!(parsed(line).unwrap_err(), ErrorKind::MissingRequiredArgument, "{line}");
    }
    for line in [
        "latchkey brand set --logo l.png --remove-logo",
        "latchkey user create alex --no-password --password-stdin",
        "latchkey policy show --group pilot --user alex",
        "latchkey policy set --group pilot --min-length 20 --preset strict",
        "latchkey policy set --group pilot --gates 2",
    ] {
        assert_eq!(parsed(line).unwrap_err(), ErrorKind::ArgumentConflict, "{line}");
    }
    assert_eq!(parsed("latchkey").unwrap_err(), ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
}

#[test]
fn numbers_and_names_out_of_range_are_refused() {
    for line in ["--min-length 7", "--min-length 65", "--max-length 63", "--max-length 257"] {
        let line = format!("latchkey tenant set contoso {line}");
        assert_eq!(parsed(&line).unwrap_err(), ErrorKind::ValueValidation, "{line}");
    }
    for line in [
        "--expiry-days 13",
        "--expiry-days 731",
        "--expiry-notice-days 0",
        "--temporary-hours 721",
        "--gates 3",
        "--required 8",
        "--confirm-days 731",
        "--questions-answered 1",
        "--methods pigeon",
    ] {
        let kind = parsed(&format!("latchkey policy set {line}")).unwrap_err();
        assert!(matches!(kind, ErrorKind::ValueValidation | ErrorKind::InvalidValue), "{line}");
    }
}

#[test]
fn a_change_of_nothing_is_told_apart_from_a_missing_argument() {
    let named = |line: &str| names_no_change(&Cli::try_parse_from(line.split(' ')).unwrap_err());
    assert!(named("latchkey brand set --tenant contoso") && named("latchkey tenant set contoso"));
    assert!(!named("latchkey tenant set") && !named("latchkey tenant create contoso"));
}

#[test]
fn a_group_can_have_every_rule_for_passwords_and_no_other() {
    let mut all = Cli::command();
    all.build();
    let set = all.find_subcommand("policy").and_then(|policy| policy.find_subcommand("set")).unwrap();
    let group = set.get_arguments().find(|arg| arg.get_id() == "group").unwrap();
    let of_tenants: Vec<_> =
        set.get_arg_conflicts_with(group).into_iter().filter_map(clap::Arg::get_long).collect();
    let neither = ["help", "config", "tenant", "group", "priority", "ban", "unban"];
    for name in set.get_arguments().filter_map(clap::Arg::get_long).filter(|name| !neither.contains(name)) {
        assert_ne!(of_tenants.contains(&name), PartialPolicy::NAMES.contains(&name), "{name}");
    }
}

#[test]
fn the_help_names_every_text_of_a_brand() {
    let Err(help) = Cli::try_parse_from(["latchkey", "brand", "set", "--help"]) else { panic!() };
    let words = help.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    let all: Vec<_> = TextElement::ALL.iter().map(TextElement::as_str).collect();
    assert!(words.contains(&format!("ELEMENT is one of: {}", all.join(", "))), "{words}");
}

#[test]
fn every_command_and_option_has_a_help_text() {
    fn walk(command: &clap::Command) {
        assert!(command.get_about().is_some(), "{}", command.get_name());
        let silent = command.get_arguments().find(|arg| arg.get_help().is_none());
        assert!(silent.is_none(), "{}: {silent:?}", command.get_name());
        command.get_subcommands().for_each(walk);
    }
    walk(&Cli::command());
}
