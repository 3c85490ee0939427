//! `/admin/messages`: every mail, text and call in an organization's own words.

use crate::kit::*;
use latchkey::domain::wording::Piece;

const LIST: &str = "/admin/messages";
const CODE: &str = "/admin/messages/mail-recovery-code";
const TEXT: &str = "/admin/messages/text-code";
const SUBJECT: &str = "mail-recovery-code-subject";
const ROBIN_NUMBER: &str = "+436641234567";

async fn robin(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("robin", "golden bridge teapot").await;
    browser
}

/// Types into the page of a piece and saves.
async fn save(browser: &Browser, address: &str, fields: &[(&str, &str)]) -> Page {
    let tag = fields.iter().find(|(name, _)| *name == "language").map_or("en", |(_, tag)| tag);
    let page = browser.open(&format!("{address}?language={tag}")).await;
    send(browser, &page, (address, address), fields).await
}

/// Sends the form of the page of a piece, with what stands in its fields, to `action`.
async fn send(
    browser: &Browser,
    page: &Page,
    (address, action): (&str, &str),
    fields: &[(&str, &str)],
) -> Page {
    let piece: Piece = address.trim_start_matches("/admin/messages/").parse().unwrap();
    let is_part = |name: &str| piece.parts().iter().any(|part| part.message == name);
    let sent_as = |name: &str| if is_part(name) { format!("text.{name}") } else { name.to_owned() };
    let untouched = piece.parts().iter().map(|part| (sent_as(part.message), typed(page, part.message)));
    let hidden = ["csrf", "revision", "language"].map(|name| {
        let value = page.attribute(&format!("#message input[name={name}]"), "value");
        (name.to_owned(), value.unwrap_or_default())
    });
    let mut all: Vec<_> = hidden.into_iter().chain(untouched).collect();
    all.retain(|(known, _)| fields.iter().all(|(name, _)| *known != sent_as(name)));
    all.extend(fields.iter().map(|(name, value)| (sent_as(name), (*value).to_owned())));
    let all: Vec<_> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(action, &all).await
}

fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in the field of a part.
fn typed(page: &Page, message: &str) -> String {
    page.all(&format!("textarea#{message}")).join("")
}

/// Asks for a code for Alex's reset; the mail with it.
async fn mail_with_code(app: &TestApp) -> latchkey::courier::ComposedMail {
    app.browser().forgot("alex@contoso.example").await.leads_to("/forgot/code");
    app.inbox(ALEX_MAIL).pop().unwrap().mail
}

on_both!(every_mail_text_and_call_is_listed_and_shows_its_words, |app| async {
    let robin = robin(&app).await;
    let list = robin.open(LIST).await;
    let pieces = Piece::ALL;
    assert_eq!(list.all("tbody tr").len(), pieces.len());
    for piece in pieces {
        let page = robin.open(&format!("{LIST}/{piece}?language=de")).await;
        assert_eq!(page.status, 200, "{piece}");
        assert_eq!(page.all("textarea").len(), piece.parts().len(), "{piece}");
        let address = format!("{LIST}/{piece}");
        let unchanged = send(&robin, &page, (&address, &address), &[]).await;
        unchanged.leads_to(&format!("{LIST}/{piece}?language=de&done=saved"));
    }
    assert_eq!(app.count("message_texts"), 0, "the portal's own words are nobody's");
    assert_eq!(app.count("events WHERE kind = 'messages.changed'"), 0);
    assert_eq!(robin.get("/admin/messages/mail-nothing").await.status, 404);
});

on_both!(a_mail_carries_the_organization_s_own_words_in_their_language_alone, |app| async {
    let robin = robin(&app).await;
    let own = [(SUBJECT, "Hier ist Ihr Code für {$brand}"), ("language", "de")];
    save(&robin, CODE, &own).await.leads_to(&format!("{CODE}?language=de&done=saved"));
    let own = [(SUBJECT, "{ $brand } says hello"), ("mail-code-text", "Type { $code } there")];
    save(&robin, CODE, &own).await.leads_to(&format!("{CODE}?language=en&done=saved"));
    let mail = mail_with_code(&app).await;
    let code = code_in(&mail.text).unwrap();
    assert_eq!(mail.subject, "Contoso says hello");
    assert!(mail.text.contains(&format!("Type {code} there")), "{}", mail.text);
    assert!(mail.html.contains("says hello"), "{}", mail.html);
    let list = robin.open(LIST).await;
    let row = &list.all("tbody tr")[0];
    assert!(row.contains("Deutsch") && row.contains("English") && !row.contains("日本語"), "{row}");
    let notes = app.rows("SELECT note AS v FROM events WHERE kind = 'messages.changed' ORDER BY note");
    assert_eq!(notes, ["de: mail-recovery-code-subject", "en: mail-recovery-code-subject, mail-code-text"]);
    assert_eq!(app.rows("SELECT tenant_id AS v FROM message_texts").len(), 3);
    let fabrikam = app.tenant("fabrikam").id.to_string();
    assert_eq!(app.count(&format!("message_texts WHERE tenant_id = '{fabrikam}'")), 0);
});

on_both!(what_does_not_fit_is_refused_and_kept, |app| async {
    let robin = robin(&app).await;
    for (field, words, told) in [
        (SUBJECT, "x { $code", "only around a variable"),
        (SUBJECT, "{ $code } is your code", "none of the variables"),
        (SUBJECT, "{ mail-other }", "none of the variables"),
        (SUBJECT, "{ NUMBER($brand) }", "none of the variables"),
        (SUBJECT, "a\r\nBcc: eve@evil.test", "one paragraph"),
        (SUBJECT, "a\u{2028}b", "one paragraph"),
        (SUBJECT, "a\u{202e}b", "one paragraph"),
        ("mail-code-text", "No digits at all", "has to stand in it"),
        ("mail-code-lead", "Go to evil.test", "Leave out web"),
    ] {
        let refused = save(&robin, CODE, &[(field, words)]).await;
        assert_eq!(refused.status, 422, "{words}");
        assert!(refused.errors().contains(told), "{words}: {}", refused.errors());
        assert_eq!(typed(&refused, field), folded(words), "{words:?}");
    }
    let refused = save(&robin, TEXT, &[("text-code", "Your code is { $code }")]).await;
    assert!(refused.errors().contains("Begin with"), "{}", refused.errors());
    assert_eq!((app.count("message_texts"), app.count("events WHERE kind = 'messages.changed'")), (0, 0));
});

on_both!(an_empty_field_and_a_tick_bring_the_default_back, |app| async {
    let robin = robin(&app).await;
    let own = [(SUBJECT, "One"), ("mail-code-label", "Two"), ("mail-code-lead", "Three")];
    save(&robin, CODE, &own).await.leads_to(&format!("{CODE}?language=en&done=saved"));
    let page = robin.open(CODE).await;
    assert_eq!(typed(&page, SUBJECT), "One");
    assert!(page.main().contains("Default: Your { $brand } code"), "{}", page.main());
    let back = save(&robin, CODE, &[(SUBJECT, " "), ("default.mail-code-label", "on")]).await;
    back.leads_to(&format!("{CODE}?language=en&done=saved"));
    assert_eq!(app.rows("SELECT message AS v FROM message_texts"), ["mail-code-lead"]);
    assert_eq!(typed(&robin.open(CODE).await, SUBJECT), "Your { $brand } code");
});

on_both!(it_is_told_that_the_default_has_changed_since, |app| async {
    let robin = robin(&app).await;
    save(&robin, CODE, &[(SUBJECT, "One")]).await.leads_to(&format!("{CODE}?language=en&done=saved"));
    app.execute("UPDATE message_texts SET default_words = 'As it was'");
    assert!(robin.open(LIST).await.main().contains("Default has changed since"));
    let page = robin.open(CODE).await;
    assert!(page.main().contains("As it was"), "{}", page.main());
    send(&robin, &page, (CODE, CODE), &[]).await.leads_to(&format!("{CODE}?language=en&done=saved"));
    assert!(!robin.open(LIST).await.main().contains("Default has changed since"));
});

on_both!(the_second_of_two_who_edit_is_told_and_sees_both, |app| async {
    let (robin, morgan) = (robin(&app).await, app.browser());
    morgan.sign_in("morgan", "amber glacier notebook").await;
    let opened = morgan.open(CODE).await;
    save(&robin, CODE, &[(SUBJECT, "Of Robin")]).await.leads_to(&format!("{CODE}?language=en&done=saved"));
    let told = send(&morgan, &opened, (CODE, CODE), &[(SUBJECT, "Of Morgan")]).await;
    assert_eq!(told.status, 422);
    assert!(told.errors().contains("Somebody else changed this"), "{}", told.errors());
    assert_eq!(typed(&told, SUBJECT), "Of Morgan");
    assert!(told.main().contains("Of Robin"), "{}", told.main());
    send(&morgan, &told, (CODE, CODE), &[]).await.leads_to(&format!("{CODE}?language=en&done=saved"));
    assert_eq!(app.rows("SELECT words AS v FROM message_texts"), ["Of Morgan"]);
});

on_both!(the_preview_shows_what_is_typed_and_keeps_nothing, |app| async {
    let robin = robin(&app).await;
    let address = format!("{CODE}/preview");
    let page = robin.open(CODE).await;
    let typed = [(SUBJECT, "Only a <b>look</b> at { $brand }"), ("part", "html"), ("shade", "dark")];
    let shown = send(&robin, &page, (CODE, &address), &typed).await;
    assert_eq!(shown.status, 200);
    assert!(shown.body.contains("Only a &#60;b&#62;look&#60;/b&#62; at"), "{}", shown.body);
    assert!(shown.header_lines("content-security-policy")[0].contains("frame-ancestors 'self'"));
    let plain = [(SUBJECT, "Only a look"), ("part", "plain"), ("mail-code-text", "{ $code }!")];
    let shown = send(&robin, &page, (CODE, &address), &plain).await;
    assert!(shown.body.contains("482160!") && shown.body.contains("Only a look"), "{}", shown.body);
    let wrong = send(&robin, &page, (CODE, &address), &[(SUBJECT, "{ x }")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("none of the variables"), "{}", wrong.body);
    assert_eq!(app.count("message_texts"), 0);
    for piece in Piece::ALL {
        let kept = robin.get(&format!("{LIST}/{piece}/preview?language=ar&part=plain")).await;
        assert_eq!(kept.status, 200, "{piece}");
    }
});

on_both!(the_preview_of_a_text_counts_its_parts, |app| async {
    let robin = robin(&app).await;
    let (page, address) = (robin.open(TEXT).await, format!("{TEXT}/preview"));
    let short = robin.get(&address).await;
    assert!(short.body.contains("of 160 in one part"), "{}", short.body);
    let long = "{ $code } ключ ".to_owned() + &"я".repeat(100);
    let typed = [("text-code", long.as_str()), ("text-code-bare", long.as_str())];
    let shown = send(&robin, &page, (TEXT, &address), &typed).await;
    assert!(shown.body.contains("of 70 in one part"), "{}", shown.body);
    assert!(shown.body.contains("Parts: 2."), "{}", shown.body);
});

on_both!(a_sample_goes_to_whoever_asks_for_it, |app| async {
    let robin = robin(&app).await;
    save(&robin, CODE, &[(SUBJECT, "Hello"), ("language", "de")]).await;
    let page = robin.open(&format!("{CODE}?language=de")).await;
    let sent = robin.submit(&page, &format!("{CODE}/send"), &[]).await;
    sent.leads_to(&format!("{CODE}?language=de&done=sent"));
    let mails = app.mails();
    let to: Vec<_> = mails.iter().map(|mail| (mail.to.to_string(), mail.mail.subject.clone())).collect();
    assert_eq!(to, [("robin@contoso.example".to_owned(), "Hello".to_owned())]);
    assert!(mails[0].mail.text.contains("482160") && mails[0].mail.language == "de");
    assert_eq!(
        app.count("events WHERE kind = 'messages.sample_sent' AND note = 'de: mail-recovery-code'"),
        1
    );
    let page = robin.open(TEXT).await;
    robin
        .submit(&page, &format!("{TEXT}/send"), &[])
        .await
        .leads_to(&format!("{TEXT}?language=en&done=sent"));
    let texts = app.texts(ROBIN_NUMBER);
    assert!(texts.len() == 1 && texts[0].starts_with("482160 is your Contoso code"), "{texts:?}");
});

on_both!(a_sample_that_can_go_nowhere_is_refused_with_the_reason, |app| async {
    app.execute("DELETE FROM methods WHERE kind = 'phone'");
    let robin = robin(&app).await;
    let page = robin.open(TEXT).await;
    assert!(page.main().contains("No mobile phone that it could go to"), "{}", page.main());
    let refused = robin.post(&format!("{TEXT}/send"), &[("csrf", &page.csrf()), ("language", "en")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.errors().contains("No mobile phone"), "{}", refused.errors());
    assert_eq!(app.count("outbox WHERE letter LIKE '%sample%'"), 0);
});

on_both!(words_that_no_longer_fit_stop_no_mail, |app| async {
    let tenant = app.tenant("contoso").id.to_string();
    for (message, words) in
        [(SUBJECT, "{ $gone } { NUMBER(1) }"), ("mail-code-text", "no code"), ("evil", "x")]
    {
        app.execute(&format!(
            "INSERT INTO message_texts VALUES ('{tenant}', 'en', '{message}', '{words}', 'x', 1)"
        ));
    }
    let mail = mail_with_code(&app).await;
    assert_eq!(mail.subject, "Your Contoso code");
    assert!(code_in(&mail.text).is_some(), "{}", mail.text);
});

on_both!(another_tenant_keeps_its_own, |app| async {
    let robin = robin(&app).await;
    save(&robin, CODE, &[(SUBJECT, "Of Contoso")]).await;
    let stranger = app.browser_at(FABRIKAM_HOST);
    stranger.sign_in("robin", "golden bridge teapot").await;
    let page = stranger.open(&format!("{CODE}?language=en")).await;
    assert!(!page.body.contains("Of Contoso"));
    assert!(!stranger.get(&format!("{CODE}/preview?language=en")).await.body.contains("Of Contoso"));
});
