//! `/admin/import`: an administrator brings users from a file.

use crate::kit::*;
use reqwest::Method;

const FILE: &str = "Benutzername;Vorname;E-Mail;Abteilung;Rolle\n\
    pat;Pat;pat@contoso.example;Pilot;\n\
    al ex;;;;\n\
    lee;Lee;lee@contoso.example;;helpdesk\n";

async fn robin(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("robin", "golden bridge teapot").await;
    browser
}

/// Sends a file as a browser does.
async fn upload(browser: &Browser, token: &str, (name, text): (&str, &str)) -> Page {
    let edge = "----latchkey-test";
    let body = format!(
        "--{edge}\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{token}\r\n\
         --{edge}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/csv\r\n\r\n{text}\r\n--{edge}--\r\n"
    );
    let kind = format!("multipart/form-data; boundary={edge}");
    let request = browser.request(Method::POST, "/admin/import").header("content-type", kind).body(body);
    browser.send("/admin/import", request).await
}

async fn uploaded(browser: &Browser, text: &str) -> String {
    let token = browser.get("/admin/import").await.csrf();
    let page = upload(browser, &token, ("users.csv", text)).await;
    assert_eq!(page.status, 303, "{page:?}");
    page.location().to_owned()
}

const COLUMNS: [(&str, &str); 5] = [
    ("column.0", "user_name"),
    ("column.1", "given_name"),
    ("column.2", "work_mail"),
    ("column.3", "groups"),
    ("column.4", "role"),
];

/// Sends the form about the columns, and lets the worker check.
async fn check(app: &TestApp, browser: &Browser, place: &str, more: &[(&str, &str)]) -> Page {
    let page = browser.get(place).await;
    let fields: Vec<_> = COLUMNS.iter().chain(more).copied().collect();
    browser.submit(&page, &format!("{place}/check"), &fields).await.leads_to(place);
    let waiting = browser.get(place).await;
    assert_eq!((waiting.heading().as_str(), waiting.header("refresh")), ("Checking the file", "2"));
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    browser.get(place).await
}

on_both!(a_file_is_uploaded_arranged_checked_run_and_undone, |app| async {
    let robin = robin(&app).await;
    let place = uploaded(&robin, FILE).await;
    let columns = robin.get(&place).await;
    assert_eq!(columns.heading(), "What the columns hold");
    let held = columns.all("tbody option[selected]");
    assert_eq!(held, ["User name", "Given name", "Work email", "Groups", "Role"]);
    assert_eq!(columns.all("select[name=separator] option[selected]"), ["Semicolon"]);
    let checked = check(&app, &robin, &place, &[("groups", "yes")]).await;
    assert_eq!(checked.heading(), "What the import would do");
    assert_eq!(checked.all("dl.sum dd"), ["1", "0", "0", "2"]);
    assert!(checked.main().contains("This cannot be a user name: it has blanks."), "{}", checked.main());
    assert!(checked.main().contains("This changes a role."), "{}", checked.main());
    assert_eq!(app.count("users WHERE name_key = 'pat'"), 0);
    let problems = robin.get(&format!("{place}/problems.csv")).await;
    assert!(problems.header("content-disposition").starts_with("attachment"));
    assert!(problems.body.contains("\n3,Benutzername,al ex,"), "{}", problems.body);
    robin.submit(&checked, &format!("{place}/run"), &[]).await.leads_to(&place);
    assert_eq!(robin.get(&place).await.heading(), "Importing users");
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    let done = robin.get(&place).await;
    assert_eq!(done.heading(), "Import finished");
    assert_eq!(app.user("contoso", "pat").given_name.as_deref(), Some("Pat"));
    let actor = "events WHERE kind = 'import.finished' AND actor = 'staff' AND actor_id IS NOT NULL";
    assert_eq!(app.count(actor), 1);
    assert!(robin.get("/admin/import").await.main().contains("users.csv"));
    robin.submit(&done, &format!("{place}/undo"), &[]).await.leads_to(&place);
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    assert_eq!(robin.get(&place).await.heading(), "Import undone");
    assert_eq!(app.count("users WHERE name_key = 'pat'"), 0);
});

on_both!(what_cannot_be_taken_is_said_on_the_page_and_kept_nowhere, |app| async {
    let robin = robin(&app).await;
    let token = robin.get("/admin/import").await.csrf();
    for (text, said) in [
        ("username,password\nalex,x\n", "The column “password” holds passwords that anybody can read"),
        ("username\n", "There are no users in this file"),
        ("PK\u{3}\u{4}", "This is not a text file"),
    ] {
        let page = upload(&robin, &token, ("users.csv", text)).await;
        assert_eq!(page.status, 422, "{page:?}");
        assert!(page.errors().contains(said), "{}", page.errors());
    }
    let nothing = upload(&robin, &token, ("", "")).await;
    assert!(nothing.errors().contains("Choose a file"), "{nothing:?}");
    assert_eq!(upload(&robin, "forged", ("users.csv", FILE)).await.status, 403);
    assert_eq!(app.count("imports"), 0);
    let place = uploaded(&robin, FILE).await;
    let page = robin.get(&place).await;
    let refused = robin.submit(&page, &format!("{place}/check"), &[("column.1", "given_name")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.errors().contains("Choose the column with the user name"), "{}", refused.errors());
    assert_eq!(refused.all("tbody option[selected]")[1], "Given name", "what was chosen is kept");
});

on_both!(the_file_is_read_in_another_way_and_thrown_away, |app| async {
    let robin = robin(&app).await;
    let place = uploaded(&robin, "username|mail;x\nalex|a;b\n").await;
    let page = robin.get(&place).await;
    let read = [("separator", "semicolon"), ("encoding", "utf-8")];
    robin.submit(&page, &format!("{place}/read"), &read).await.leads_to(&place);
    let page = robin.get(&place).await;
    assert_eq!(page.all("tbody th"), ["username|mail", "x"]);
    robin.submit(&page, &format!("{place}/discard"), &[]).await.leads_to("/admin/import");
    assert_eq!(robin.get(&place).await.status, 404);
    let template = robin.get("/admin/import/template.csv").await;
    let headings = template.body.trim_start_matches('\u{FEFF}');
    assert!(headings.starts_with("user_name,display_name,"), "{headings}");
});

on_both!(who_runs_what_another_has_changed_meanwhile_is_told, |app| async {
    let (robin, morgan) = (robin(&app).await, app.browser());
    morgan.sign_in("morgan", "amber glacier notebook").await;
    let place = uploaded(&robin, FILE).await;
    let seen = check(&app, &robin, &place, &[]).await;
    app.pass(1);
    let columns = morgan.get(&format!("{place}?step=columns")).await;
    let fields: Vec<_> = COLUMNS.iter().chain(&[("roles", "yes")]).copied().collect();
    morgan.submit(&columns, &format!("{place}/check"), &fields).await.leads_to(&place);
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    let refused = robin.submit(&seen, &format!("{place}/run"), &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.errors().contains("Somebody else changed this"), "{}", refused.errors());
    assert_eq!(app.count("users WHERE name_key = 'pat'"), 0);
    robin.submit(&refused, &format!("{place}/run"), &[]).await.leads_to(&place);
});

on_both!(nobody_of_another_organization_finds_an_import, |app| async {
    let robin = robin(&app).await;
    let place = uploaded(&robin, FILE).await;
    let other = app.browser_at(FABRIKAM_HOST);
    other.sign_in("robin", "golden bridge teapot").await;
    assert_eq!(other.get(&place).await.status, 404);
    assert_eq!(other.get(&format!("{place}/problems.csv")).await.status, 404);
    let token = other.get("/account").await.csrf();
    for step in ["read", "check", "run", "undo", "discard"] {
        assert_eq!(other.post(&format!("{place}/{step}"), &[("csrf", &token)]).await.status, 404, "{step}");
    }
    assert_eq!(app.count("imports"), 1);
});

/// An import of `text` that may change roles and make groups, and that somebody wants to run.
async fn wanted(app: &TestApp, browser: &Browser, text: &str) -> String {
    let place = uploaded(browser, text).await;
    let checked = check(app, browser, &place, &[("groups", "yes"), ("roles", "yes")]).await;
    browser.submit(&checked, &format!("{place}/run"), &[]).await.leads_to(&place);
    place
}

on_both!(changed_roles_are_told_and_an_undo_is_told_of_whoever_wanted_it, |app| async {
    let (robin, morgan) = (robin(&app).await, app.browser());
    morgan.sign_in("morgan", "amber glacier notebook").await;
    let text = "Benutzername;Vorname;E-Mail;Abteilung;Rolle\nalex;;;;helpdesk\n";
    let place = wanted(&app, &robin, text).await;
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    let told = |note: &str| format!("events WHERE kind = 'user.role_changed' AND note = '{note}'");
    assert_eq!(app.count(&told("user → helpdesk")), 1);
    let done = morgan.get(&place).await;
    morgan.submit(&done, &format!("{place}/undo"), &[]).await.leads_to(&place);
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    assert_eq!(app.count(&told("helpdesk → user")), 1);
    let by = format!("kind = 'import.undone' AND actor_id = '{}'", app.user("contoso", "morgan").id);
    assert_eq!(app.count(&format!("events WHERE {by}")), 1);
});

on_both!(an_import_of_somebody_who_is_no_administrator_any_more_ends, |app| async {
    let robin = robin(&app).await;
    let place = wanted(&app, &robin, FILE).await;
    let id = app.user("contoso", "robin").id;
    app.execute(&format!("UPDATE users SET role = 'user' WHERE id = '{id}'"));
    app.blocking(|app| app.postman.import(&|| true).unwrap());
    assert_eq!(app.count("users WHERE name_key = 'pat'"), 0);
    assert_eq!(app.count("imports WHERE state = 'failed'"), 1, "{place}");
});

on_both!(a_cell_that_no_database_keeps_is_a_problem_of_its_line, |app| async {
    let robin = robin(&app).await;
    let text = "Benutzername;Vor\u{0}name;E-Mail;Abteilung;Rolle\nal\u{0}ex;;;;\npat;x\u{0};;;\nlee;;;;\n";
    let place = uploaded(&robin, text).await;
    let checked = check(&app, &robin, &place, &[]).await;
    assert_eq!(checked.all("dl.sum dd"), ["1", "0", "0", "2"]);
});
