//! `/admin/questions`: questions in several languages, offered and retired.

use crate::kit::*;
use latchkey::domain::question::Questions;
use latchkey::domain::question::catalogue::PREDEFINED;

const LIST: &str = "/admin/questions";
const NEW: &str = "/admin/questions/new";
const OFFICE: &str = "What was the first office called?";

async fn robin(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("robin", "golden bridge teapot").await;
    browser
}

fn stored(app: &TestApp) -> Questions {
    let ctx = app.ctx("contoso");
    app.blocking(|_| latchkey::ops::policies::stored(&ctx).unwrap().settings.questions.clone())
}

/// Adds a question with these words; answers its address.
async fn added(app: &TestApp, browser: &Browser, words: &[(&str, &str)]) -> String {
    browser.fill(NEW, words).await.leads_to("/admin/questions?done=added");
    format!("{LIST}/{}", stored(app).own.last().unwrap().id)
}

on_both!(a_question_in_some_languages_is_added_and_its_words_are_changed, |app| async {
    let robin = robin(&app).await;
    assert_eq!(robin.open(LIST).await.all("tbody tr").len(), PREDEFINED.len());
    let page = added(&app, &robin, &[("text.en", OFFICE), ("text.de", "Wie hieß das erste Büro?")]).await;
    let list = robin.open(LIST).await;
    assert!(list.all("tbody tr")[0].contains(OFFICE), "{}", list.main());
    assert!(list.all("tbody tr")[0].contains("complete in 2 of 4"), "{}", list.main());
    let german = robin.open(&format!("{page}?lang=de")).await;
    assert!(german.main().contains("Wie hieß das erste Büro?"));
    let saved = robin
        .fill(&format!("{page}?lang=en"), &[("text.ja", "最初の事務所の名前は？"), ("text.de", "")])
        .await;
    saved.leads_to(&format!("{page}?done=saved"));
    let own = stored(&app).own;
    assert_eq!(own[0].texts.keys().collect::<Vec<_>>(), ["en", "ja"]);
    let notes = app.rows("SELECT note AS v FROM events WHERE kind = 'questions.changed' ORDER BY id");
    assert_eq!(notes.len(), 2, "{notes:?}");
});

on_both!(words_that_are_no_question_are_refused_and_kept, |app| async {
    let robin = robin(&app).await;
    let refused = robin.fill(NEW, &[("text.de", "Wie?"), ("text.ja", &"あ".repeat(201))]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.all("#errors li").len(), 2, "{}", refused.errors());
    assert!(refused.errors().contains("default language"));
    assert_eq!(refused.attribute("input[name='text.de']", "value").as_deref(), Some("Wie?"));
    assert!(stored(&app).own.is_empty());
});

on_both!(weak_questions_are_told_and_kept_all_the_same, |app| async {
    let robin = robin(&app).await;
    let page = added(&app, &robin, &[("text.en", "What is your favourite colour?")]).await;
    let shown = robin.open(&page).await;
    assert!(shown.main().contains("so few answers that one can guess"), "{}", shown.main());
    assert!(shown.main().contains("another one in some years"));
});

on_both!(a_retired_question_is_answered_still_and_can_be_offered_again, |app| async {
    app.execute(
        "INSERT INTO answers (id, tenant_id, user_id, question_id, sealed, created_at) \
         SELECT id, tenant_id, id, 'first-pet', 'x', 1 FROM users WHERE name_key = 'alex'",
    );
    let robin = robin(&app).await;
    let page = robin.open("/admin/questions/first-pet").await;
    assert!(page.main().contains("Users who have answered it: 1."), "{}", page.main());
    robin
        .submit(&page, "/admin/questions/first-pet/retire", &[])
        .await
        .leads_to("/admin/questions/first-pet?done=retired");
    let questions = stored(&app);
    assert!(questions.knows("first-pet") && questions.offered().all(|id| id != "first-pet"));
    let again = robin.submit(&page, "/admin/questions/first-pet/retire", &[]).await;
    assert_eq!(again.status, 422, "the page is older than what is stored");
    let page = robin.open("/admin/questions/first-pet").await;
    robin
        .submit(&page, "/admin/questions/first-pet/offer", &[])
        .await
        .leads_to("/admin/questions/first-pet?done=offered");
    assert!(stored(&app).offered().any(|id| id == "first-pet"));
});

on_both!(no_fewer_are_offered_than_users_register, |app| async {
    let at = latchkey::domain::moment::Moment::from_millis(1);
    app.change("contoso", |tenant| {
        let most = PREDEFINED.iter().skip(5);
        tenant.settings.questions.retired = most.map(|one| (one.id.to_owned(), at)).collect();
    });
    let robin = robin(&app).await;
    let id = PREDEFINED[0].id;
    let page = robin.open(&format!("{LIST}/{id}")).await;
    let refused = robin.submit(&page, &format!("{LIST}/{id}/retire"), &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.errors().contains("only 4 questions"), "{}", refused.errors());
});

on_both!(the_second_of_two_who_edit_is_told_and_sees_both, |app| async {
    let robin = robin(&app).await;
    let page = added(&app, &robin, &[("text.en", OFFICE)]).await;
    let morgan = app.browser();
    morgan.sign_in("morgan", "amber glacier notebook").await;
    let opened = morgan.open(&page).await;
    robin
        .fill(&page, &[("text.en", "What was the first room called?")])
        .await
        .leads_to(&format!("{page}?done=saved"));
    let told = morgan.submit(&opened, &page, &[("text.en", "What was the first desk made of?")]).await;
    assert_eq!(told.status, 422);
    assert!(told.errors().contains("Somebody else changed this"), "{}", told.errors());
    assert_eq!(
        told.attribute("input[name='text.en']", "value").as_deref(),
        Some("What was the first desk made of?")
    );
    assert!(told.main().contains("What was the first room called?"), "{}", told.main());
    let again = morgan.submit(&told, &page, &[]).await;
    again.leads_to(&format!("{page}?done=saved"));
});

on_both!(questions_of_another_tenant_do_not_exist, |app| async {
    let robin = robin(&app).await;
    let page = added(&app, &robin, &[("text.en", OFFICE)]).await;
    let stranger = app.browser_at(FABRIKAM_HOST);
    stranger.sign_in("robin", "golden bridge teapot").await;
    assert_eq!(stranger.get(&page).await.status, 404);
    assert_eq!(stranger.get("/admin/questions/nothing").await.status, 404);
});
