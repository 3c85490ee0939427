//! Users from files: twice the same, stopped in between, taken back.

use crate::kit::*;
use latchkey::domain::event::Actor;
use latchkey::domain::group::GroupName;
use latchkey::domain::import::fault::Fault;
use latchkey::domain::import::options::Options;
use latchkey::domain::import::problem::Why;
use latchkey::domain::import::state::State;
use latchkey::domain::refusal::Refusal;
use latchkey::domain::user::Role;
use latchkey::ops::import::{self, Hand, Refused, Upload, Watch};
use latchkey::ops::users::{self, Changes, GroupChanges, MailChange};
use latchkey::ops::{Ctx, Error, groups};
use latchkey::store::imports::Import;
use latchkey::store::users::User;

const FILE: &str = "Benutzername;Vorname;Nachname;E-Mail;Private E-Mail;Handy;Abteilung\n\
    pat;Pat;Müller;pat@contoso.example;pat@mail.example;+43 664 1111111;Pilot\n\
    alex@contoso.example;Alexandra;Smith;alexandra.smith@contoso.example;new@mail.example;;Pilot, Sales\n\
    sam;;;sam@contoso.example;;;\n";

const TABLES: [&str; 5] = ["users", "methods", "groups", "group_members", "events"];

fn everything() -> Options {
    Options { roles: true, groups: true, country: None }
}

fn upload(ctx: &Ctx, text: &str) -> Result<Import, Error> {
    let mut upload = Upload::begin(ctx, "users.csv")?;
    for piece in text.as_bytes().chunks(1000) {
        upload.push(ctx, piece)?;
    }
    upload.finish(ctx)
}

fn begin(ctx: &Ctx, text: &str, options: &Options) -> Import {
    let uploaded = upload(ctx, text).unwrap();
    let mapping = import::mapping(&uploaded);
    let arranged = import::arrange(ctx, &uploaded, (&mapping, options)).unwrap();
    import::run(ctx, &arranged, Hand::Own).unwrap()
}

/// Works until it is done, or until so many batches are.
fn work(ctx: &Ctx, import: Import, batches: usize) -> (Import, Vec<(u64, Why)>) {
    let (mut left, mut all) = (batches, Vec::new());
    let mut batch = |_: &Import, refused: &[Refused]| {
        all.extend(refused.iter().map(|one| (one.line, one.problem.why)));
        left -= 1;
        left > 0
    };
    let languages = |typed: &str| (typed == "de").then(|| "de".to_owned());
    let done = import::work(ctx, import, &mut Watch { languages: &languages, batch: &mut batch }).unwrap();
    (done, all)
}

fn run(ctx: &Ctx, text: &str) -> (Import, Vec<(u64, Why)>) {
    work(ctx, begin(ctx, text, &everything()), usize::MAX)
}

fn counts(import: &Import) -> [i64; 4] {
    [import.added, import.changed, import.unchanged, import.refused]
}

fn many(names: std::ops::Range<usize>) -> String {
    let lines: String = names.map(|n| format!("u{n},u{n}@contoso.example,Staff\n")).collect();
    format!("username,mail,group\n{lines}")
}

on_both!(a_file_adds_and_changes_and_a_second_time_nothing, |app| async {
    let ctx = app.ctx("contoso");
    let (done, refused) = app.blocking(|_| run(&ctx, FILE));
    assert_eq!((done.state, counts(&done), refused), (State::Done, [1, 1, 1, 0], Vec::new()));
    let pat = app.user("contoso", "pat@contoso.example");
    assert_eq!((pat.display_name.as_str(), pat.role), ("Pat Müller", Role::User));
    let alex = app.user("contoso", "alex");
    assert_eq!(
        (alex.given_name.as_deref(), alex.display_name.as_str()),
        (Some("Alexandra"), "alex of Contoso")
    );
    let mail = app.blocking(|_| users::alternate_mail(&ctx, &alex.id).unwrap());
    assert_eq!(mail.as_deref(), Some("new@mail.example"));
    let names = app.blocking(|_| groups::names_of(&ctx, std::slice::from_ref(&alex.id)).unwrap());
    assert_eq!(names[&alex.id], ["Pilot", "Sales"]);
    assert_eq!(
        app.count(
            "events WHERE kind IN ('import.started', 'import.finished', 'user.created') AND note IS NOT NULL"
        ),
        2
    );
    let before = app.dump(&TABLES[..4]);
    let (again, _) = app.blocking(|_| run(&ctx, FILE));
    assert_eq!(counts(&again), [0, 0, 3, 0]);
    assert_eq!(app.dump(&TABLES[..4]), before);
});

on_both!(a_check_counts_the_same_and_changes_nothing, |app| async {
    let ctx = app.ctx("contoso");
    let before = app.dump(&TABLES);
    let checked = app.blocking(|_| {
        let uploaded = upload(&ctx, FILE).unwrap();
        let decided = (&import::mapping(&uploaded), &everything());
        work(&ctx, import::check(&ctx, &uploaded, decided, Hand::Own).unwrap(), usize::MAX).0
    });
    assert_eq!((checked.state, counts(&checked), checked.row_count), (State::Checked, [1, 1, 1, 0], 3));
    assert_eq!(app.dump(&TABLES), before);
    let first = app.blocking(|_| import::preview(&ctx, &checked, &|_| None, 20).unwrap());
    let names: Vec<_> = first.iter().map(|one| one.user.as_ref().unwrap().name.as_str()).collect();
    assert_eq!(names, ["pat", "alex", "sam"]);
    app.blocking(|_| import::discard(&ctx, &checked).unwrap());
    assert_eq!((app.count("imports"), app.count("import_chunks")), (0, 0));
});

on_both!(an_import_that_stopped_goes_on_elsewhere_without_doing_anything_twice, |app| async {
    let ctx = app.ctx("contoso");
    let twice = format!("{}u3,x@contoso.example,\n", many(0..1_200));
    let half = app.blocking(|_| work(&ctx, begin(&ctx, &twice, &everything()), 1).0);
    assert_eq!((half.state, half.position, counts(&half)), (State::Running, 500, [500, 0, 0, 0]));
    assert_eq!(app.count("users WHERE name_key LIKE 'u%'"), 500);
    // A process that was thought dead and comes back keeps nothing.
    let late = Import { leased_until: Some(ctx.now.plus_seconds(1)), ..half.clone() };
    let watch = |_: &Import, _: &[Refused]| true;
    let lost = app
        .blocking(|_| import::work(&ctx, late, &mut Watch { languages: &|_| None, batch: &mut { watch } }));
    assert!(import::was_taken_over(&lost.unwrap_err()));
    assert_eq!(app.count("users WHERE name_key LIKE 'u%'"), 500);
    assert_eq!(app.blocking(|app| app.postman.import(&|| true).unwrap()), 1);
    let done = app.blocking(|_| import::find(&ctx, &half.id).unwrap().unwrap());
    assert_eq!((done.state, done.position, counts(&done)), (State::Done, 1_201, [1_200, 0, 0, 1]));
    let notes = app.blocking(|_| import::list_notes(&ctx, &done, -1, 9).unwrap());
    let notes: Vec<_> = notes.into_iter().map(|note| (note.line, note.why, note.hint)).collect();
    assert_eq!(notes, [(1_202, Why::NameTwice, Some("5".to_owned()))]);
    assert_eq!(app.count("group_members"), 1_200);
    app.blocking(|app| {
        while latchkey::ops::purge::purge(&app.services).unwrap() == latchkey::ops::purge::Left::More {}
    });
    app.pass(1);
    app.blocking(|app| latchkey::ops::purge::purge(&app.services).unwrap());
    assert_eq!((app.count("import_chunks"), app.count("import_changes")), (0, 1_200));
    app.pass(24 * 60 * 60);
    app.blocking(|app| {
        while latchkey::ops::purge::purge(&app.services).unwrap() == latchkey::ops::purge::Left::More {}
    });
    assert_eq!((app.count("import_changes"), app.count("imports")), (0, 1));
});

on_both!(an_undo_takes_back_everything_but_what_was_changed_since, |app| async {
    let ctx = app.ctx("contoso");
    let before = app.dump(&["users", "methods", "group_members"]);
    let (done, _) = app.blocking(|_| run(&ctx, FILE));
    let undone = app.blocking(|_| work(&ctx, import::undo(&ctx, &done, Hand::Own).unwrap(), usize::MAX).0);
    assert_eq!((undone.state, undone.undone, undone.kept), (State::Undone, 2, 0));
    assert_eq!(app.dump(&["users", "methods", "group_members"]), before);
    let (done, _) = app.blocking(|_| run(&ctx, FILE));
    let pat = app.user("contoso", "pat");
    let profile = User { display_name: "Patricia".to_owned(), ..pat.clone() };
    let none = GroupChanges::default();
    let changes = Changes { profile, mail: MailChange::Keep, groups: &none, password: None };
    app.blocking(|_| users::change(&ctx, &pat, &changes).unwrap());
    let undone = app.blocking(|_| work(&ctx, import::undo(&ctx, &done, Hand::Own).unwrap(), usize::MAX).0);
    assert_eq!((undone.undone, undone.kept, undone.noted), (1, 1, 1));
    assert_eq!(app.user("contoso", "pat").display_name, "Patricia");
    assert_eq!(app.user("contoso", "alex").given_name, None);
    let notes = app.blocking(|_| import::list_notes(&ctx, &undone, -1, 9).unwrap());
    assert_eq!((notes[0].why, notes[0].shown.as_str(), notes[0].line), (Why::Kept, "pat", 2));
    let again = app.blocking(|_| import::undo(&ctx, &undone, Hand::Own).unwrap_err());
    assert!(import::was_taken_over(&again), "nothing is left to take back");
});

on_both!(an_undo_comes_too_late_after_a_day, |app| async {
    let ctx = app.ctx("contoso");
    let (done, _) = app.blocking(|_| run(&ctx, FILE));
    app.pass(24 * 60 * 60 + 1);
    let late = app.ctx("contoso");
    let refused = app.blocking(|_| import::undo(&late, &done, Hand::Own).unwrap_err());
    assert!(matches!(refused, Error::Refused(Refusal::Import(Fault::Over))), "{refused:?}");
});

on_both!(every_line_that_cannot_be_taken_is_refused_with_its_reason, |app| async {
    let ctx = app.ctx("contoso");
    let file = "login|mail|role|group|phone\n\
        one|kim@contoso.example|||\n\
        two||admin||\n\
        three|||Nowhere|\n\
        four||||0664 1234567\n\
        five@fabrikam.example||||\n\
        robin||user||\n\
        six||user||\n";
    let (done, refused) = app.blocking(|_| work(&ctx, begin(&ctx, file, &Options::default()), usize::MAX));
    assert_eq!(
        refused,
        [
            (2, Why::MailTaken),
            (3, Why::RoleOff),
            (4, Why::Group),
            (5, Why::PhoneCountry),
            (6, Why::NameForeign),
            (7, Why::RoleOff)
        ]
    );
    assert_eq!(counts(&done), [1, 0, 0, 6]);
    let table = app.blocking(|_| {
        let first = ["line".to_owned()];
        import::table_of_notes(&ctx, &done, &first, &|note| vec![note.line.to_string()]).unwrap()
    });
    let table = String::from_utf8(table).unwrap();
    assert!(table.contains("\n5,four,,,,0664 1234567\n"), "{table}");
});

on_both!(nobody_changes_the_own_role_or_imports_into_another_tenant, |app| async {
    let robin = app.user("contoso", "robin");
    let ctx = Ctx { actor: Actor::Staff(robin.id.clone()), ..app.ctx("contoso") };
    let (_, refused) = app.blocking(|_| run(&ctx, "username,role\nrobin,user\nmorgan,user\nsam,helpdesk\n"));
    assert_eq!(refused, [(2, Why::RoleOwn)]);
    assert_eq!(app.user("contoso", "morgan").role, Role::User);
    let fabrikam = app.ctx("fabrikam");
    let uploaded = app.blocking(|_| upload(&ctx, FILE).unwrap());
    assert!(app.blocking(|_| import::find(&fabrikam, &uploaded.id).unwrap()).is_none());
    let group = app.blocking(|_| groups::add(&fabrikam, GroupName::parse("Pilot").unwrap()).unwrap());
    app.blocking(|_| run(&ctx, FILE));
    assert_eq!(app.count(&format!("group_members WHERE group_id = '{}'", group.id)), 0);
});

on_both!(files_that_are_no_tables_or_hold_passwords_are_refused_and_forgotten, |app| async {
    let ctx = app.ctx("contoso");
    for (text, expected) in [
        ("", Fault::Empty),
        ("username,mail\n", Fault::Empty),
        ("PK\u{3}\u{4}xl/workbook.xml", Fault::NoText),
        ("username,Passwort\nalex,secret\n", Fault::Passwords { heading: "Passwort".to_owned() }),
    ] {
        let refused = app.blocking(|_| upload(&ctx, text).unwrap_err());
        assert!(
            matches!(&refused, Error::Refused(Refusal::Import(fault)) if *fault == expected),
            "{refused:?}"
        );
    }
    assert_eq!((app.count("imports"), app.count("import_chunks")), (0, 0));
    let endless = format!("username\nalex\n\"{}", "x\n".repeat(400_000));
    let failed = app.blocking(|_| run(&ctx, &endless).0);
    assert_eq!(failed.state, State::Failed);
});

on_both!(what_waits_in_the_database_is_sealed, |app| async {
    let ctx = app.ctx("contoso");
    let file = format!("{FILE}bad;;;;nobody;+43 664 7654321;\n");
    app.blocking(|_| run(&ctx, &file));
    let dump = app.dump(&["import_chunks", "import_notes", "import_changes"]).join("\n");
    for secret in ["pat@mail.example", "new@mail.example", "1111111", "7654321", "alex.private"] {
        assert!(!dump.contains(secret), "{secret}");
    }
});

/// SHA-1 of Alex's password and a salt, as OpenLDAP keeps it.
const SSHA: &str = "{SSHA}tVwsMZ+Nx9pgfipfDAGA9B68+3cwMTIzNDU2Nzg5YWJjZGVm";

on_both!(a_hash_of_another_system_lets_its_user_in_and_replaces_no_password, |app| async {
    let ctx = app.ctx("contoso");
    let file = format!("uid;userPassword\npat;{SSHA}\nnopass;{SSHA}\nsam;{SSHA}\nlee;{ALEX}\n");
    let before = app.user("contoso", "nopass");
    let sam = app.user("contoso", "sam").password_hash;
    let (done, refused) = app.blocking(|_| run(&ctx, &file));
    assert_eq!((counts(&done), refused), ([1, 1, 1, 1], vec![(5, Why::HashUnknown)]));
    assert_eq!(app.user("contoso", "sam").password_hash, sam);
    app.browser().sign_in("pat", ALEX).await;
    let again = app.blocking(|_| run(&ctx, &file).0);
    assert_eq!(counts(&again), [0, 0, 3, 1], "pat has a hash of ours by now");
    let notes = app.blocking(|_| import::list_notes(&ctx, &again, -1, 9).unwrap());
    assert_eq!(notes[0].shown, "", "whatever stood there may be a password");
    let undone = app.blocking(|_| work(&ctx, import::undo(&ctx, &done, Hand::Own).unwrap(), usize::MAX).0);
    assert_eq!((undone.undone, undone.kept), (1, 1), "pat was signed in");
    let after = app.user("contoso", "nopass");
    assert_eq!((after.password_hash, after.password_set_at), (None, None));
    assert!(after.password_version > before.password_version);
    let wrong = app.browser().try_sign_in("nopass", ALEX).await;
    assert_eq!(wrong.status, 422);
});
