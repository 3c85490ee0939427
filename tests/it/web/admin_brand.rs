//! The brand editor: a draft, what it looks like, its publication and the way back.

use crate::kit::logos::{self, SCRIPT};
use crate::kit::*;
use latchkey::domain::brand::{Brand, TextElement};
use latchkey::domain::picture::PictureError;
use std::io::Cursor;
use std::time::Duration;

/// Every field of the form as Contoso's untouched brand fills it.
const FIELDS: [(&str, &str); 7] = [
    ("display_name", "Contoso"),
    ("short_name", "Contoso"),
    ("accent", "#0f6cbd"),
    ("contrast", "aa"),
    ("corner", "soft"),
    ("dark", "device"),
    ("texts", "en"),
];

async fn robin(app: &TestApp) -> Browser {
    let browser = app.browser();
    browser.sign_in("robin@contoso.example", "golden bridge teapot").await;
    browser
}

/// Types into the editor and saves.
async fn save(browser: &Browser, fields: &[(&str, &str)]) -> Page {
    let page = browser.get("/admin/brand").await;
    browser.submit(&page, "/admin/brand", &typed(fields)).await
}

fn typed<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let named = |name: &str| fields.iter().any(|(field, _)| *field == name);
    let rest = FIELDS.into_iter().filter(|(name, _)| !named(name));
    rest.chain(fields.iter().copied()).collect()
}

fn saved(page: &Page) {
    assert_eq!(
        (page.status, page.location().split('&').next()),
        (303, Some("/admin/brand?done=saved")),
        "{page:?}"
    );
}

async fn publish(browser: &Browser, reason: &str) {
    let page = browser.get("/admin/brand/publish").await;
    let done = browser.submit(&page, "/admin/brand/publish", &[("reason", reason)]).await;
    done.leads_to("/admin/brand?done=published");
}

/// The pages notice within seconds by themselves.
fn refresh(app: &TestApp) {
    app.blocking(|app| app.site().tenants.refresh(&app.services).unwrap());
}

/// Sends a file as the form of a picture on `page` does.
async fn upload(browser: &Browser, page: &Page, kind: &str, bytes: &[u8]) -> Page {
    let revision = page.attribute("input[name=revision]", "value").unwrap();
    let mut body = String::new();
    for (name, value) in [("csrf", page.csrf()), ("revision", revision), ("kind", kind.to_owned())] {
        body.push_str(&format!(
            "--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        ));
    }
    let head = format!("form-data; name=\"{kind}\"; filename=\"logo.png\"\r\nContent-Type: image/png");
    body.push_str(&format!("--cut\r\nContent-Disposition: {head}\r\n\r\n"));
    let body = [body.as_bytes(), bytes, b"\r\n--cut--\r\n".as_slice()].concat();
    let request = browser.request(reqwest::Method::POST, "/admin/brand/picture").body(body);
    let request = request.header("content-type", "multipart/form-data; boundary=cut");
    browser.send("/admin/brand/picture", request).await
}

fn picture() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let pixels = image::RgbaImage::from_pixel(300, 60, image::Rgba([200, 0, 0, 255]));
    pixels.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

on_both!(a_draft_is_seen_by_nobody_until_it_is_published, |app| async {
    let (browser, stranger) = (robin(&app).await, app.browser());
    saved(&save(&browser, &[("display_name", "Contoso Works"), ("text.footer-note", "Vienna")]).await);
    refresh(&app);
    assert!(!stranger.get("/sign-in").await.body.contains("Contoso Works"), "a draft");
    let preview = browser.get("/admin/brand/preview?page=sign-in").await;
    assert_eq!(preview.status, 200);
    assert!(preview.body.contains("Contoso Works") && preview.body.contains("Vienna"));
    let review = browser.get("/admin/brand/publish").await;
    let cells = review.all("tbody td");
    assert!(cells.contains(&"Contoso Works".to_owned()) && cells.contains(&"Vienna".to_owned()), "{cells:?}");
    publish(&browser, "New name").await;
    assert!(stranger.get("/sign-in").await.body.contains("Contoso Works"));
    assert_eq!(app.count("brand_drafts"), 0);
    assert_eq!(
        app.count("events WHERE kind = 'brand.published' AND actor = 'staff' AND note = 'New name'"),
        1
    );
});

on_both!(an_earlier_version_is_published_again_from_the_history, |app| async {
    let browser = robin(&app).await;
    saved(&save(&browser, &[("short_name", "Works")]).await);
    publish(&browser, "A mistake").await;
    let history = browser.get("/admin/brand/history").await;
    assert_eq!(history.all("tbody tr").len(), 2);
    assert!(history.main().contains("A mistake") && history.main().contains("robin of Contoso"));
    assert!(history.main().contains("Short name"), "what changed");
    let back = browser.submit(&history, "/admin/brand/rollback", &[("version", "1")]).await;
    back.leads_to("/admin/brand/history?done=published");
    assert_eq!(
        (app.tenant("contoso").brand.short_name.as_str(), app.tenant("contoso").brand_version),
        ("Contoso", 3)
    );
    let late = browser.submit(&history, "/admin/brand/rollback", &[("version", "2")]).await;
    assert!(late.status == 422 && late.errors().contains("changed"), "{}", late.errors());
    let history = browser.get("/admin/brand/history").await;
    let twice = browser.submit(&history, "/admin/brand/rollback", &[("version", "1")]).await;
    assert_eq!(twice.status, 422, "that is how it is already");
    let gone = browser.submit(&history, "/admin/brand/rollback", &[("version", "99")]).await;
    assert_eq!(gone.status, 422);
    assert_eq!(app.count("brands"), 4, "three of Contoso, one of Fabrikam");
});

on_both!(whoever_saves_second_is_told_and_loses_nothing, |app| async {
    let (one, two) = (robin(&app).await, app.browser());
    two.sign_in("morgan@contoso.example", "amber glacier notebook").await;
    let (first, second) = (one.get("/admin/brand").await, two.get("/admin/brand").await);
    saved(&one.submit(&first, "/admin/brand", &typed(&[("display_name", "One")])).await);
    let told = two.submit(&second, "/admin/brand", &typed(&[("display_name", "Two")])).await;
    assert_eq!(told.status, 422);
    assert_eq!(told.attribute("#display_name", "value").as_deref(), Some("Two"), "what was typed is kept");
    let cells = told.all("tbody td");
    assert_eq!(cells[..2], ["One", "Two"], "beside what is stored");
    saved(&two.submit(&told, "/admin/brand", &typed(&[("display_name", "Two")])).await);
    let discarded = one.get("/admin/brand").await;
    one.submit(&discarded, "/admin/brand/discard", &[]).await.leads_to("/admin/brand?done=discarded");
    assert_eq!(app.count("brand_drafts"), 0);
});

on_both!(what_is_wrong_is_said_at_its_field_and_nothing_is_kept, |app| async {
    let browser = robin(&app).await;
    for (field, value) in [
        ("accent", "red;}body{background:url(//evil.example)"),
        ("display_name", ""),
        ("help_desk_url", "javascript:alert(1)"),
        ("help_desk_mail", "nobody"),
        ("help_desk_phone", "1"),
        ("privacy", "mailto:help@contoso.example"),
        ("text.user-name-label", "0123456789012345678901234567890123456789x"),
    ] {
        let page = save(&browser, &[(field, value)]).await;
        assert_eq!(page.status, 422, "{field}");
        let id = format!("[id='{field}-error']");
        assert!(!page.text(&id).is_empty(), "{field}: {}", page.errors());
        assert_eq!(page.attribute(&format!("[id='{field}']"), "value").as_deref(), Some(value), "kept");
    }
    for link in ["https://help.example", "mailto:help@contoso.example", "tel:+431234"] {
        saved(&save(&browser, &[("help_desk_url", link)]).await);
    }
    assert_eq!(app.count("brands"), 2, "nothing was published");
});

/// Every page and letter of the preview.
const PREVIEWS: [&str; 17] = [
    "sign-in",
    "forgot",
    "code",
    "password",
    "done",
    "account",
    "register",
    "confirm",
    "help",
    "fault",
    "mail-code",
    "mail-reset",
    "mail-link",
    "mail-invitation",
    "mail-method",
    "mail-expires",
    "text",
];

on_both!(hostile_words_stay_words_in_every_page_and_letter, |app| async {
    let browser = robin(&app).await;
    let hostile = "</p><script src=//evil.example></script><img src=x onerror=y>{{ 7*7 }}";
    saved(
        &save(
            &browser,
            &[("display_name", hostile), ("text.footer-note", hostile), ("text.mail-footer", hostile)],
        )
        .await,
    );
    for page in PREVIEWS {
        for (language, shade) in [("en", "light"), ("ar", "dark")] {
            let path = format!("/admin/brand/preview?page={page}&language={language}&shade={shade}");
            let shown = browser.get(&path).await;
            assert_eq!(shown.status, 200, "{path}");
            assert!(
                !shown.body.contains("<script src=//evil") && !shown.body.contains("<img src=x"),
                "{path}"
            );
            let policy = shown.header("content-security-policy");
            assert!(
                policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'self'"),
                "{policy}"
            );
            assert!(!policy.contains("script-src") && policy.contains("form-action 'none'"), "{policy}");
            assert_eq!(shown.header("x-frame-options"), "SAMEORIGIN");
            assert_eq!(shown.attribute("html", "lang").as_deref(), Some(language), "{path}");
        }
    }
});

on_both!(what_was_typed_is_looked_at_without_being_kept, |app| async {
    let browser = robin(&app).await;
    let page = browser.get("/admin/brand").await;
    let policy = page.header("content-security-policy");
    assert!(policy.contains("frame-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    let csrf = page.csrf();
    let mut fields = typed(&[("display_name", "Only looked at"), ("accent", "#FFD600"), ("page", "forgot")]);
    fields.extend([("csrf", csrf.as_str()), ("help_desk_url", "javascript:alert(1)")]);
    let preview = browser.post("/admin/brand/preview", &fields).await;
    assert_eq!(preview.status, 200);
    assert!(preview.body.contains("Only looked at") && !preview.body.contains("javascript:"));
    let sheet = preview.attribute("link[rel=stylesheet]", "href").unwrap();
    let css = app.browser().get(&sheet).await;
    assert!(css.body.contains("--fill:#ffd600") && css.body.contains("--link:#816c00"), "{sheet}");
    assert!(!css.body.contains("prefers-color-scheme"), "light was asked for");
    assert_eq!(app.count("brand_drafts"), 0);
    let colours = browser.get("/admin/brand/colours?accent=%23FFD600&contrast=aa").await;
    assert!(colours.body.contains("#816C00"));
    for bad in [
        "accent=red&contrast=aa&corner=soft&shade=light",
        "accent=%23ffd600&contrast=aa&corner=%7D&shade=light",
    ] {
        assert_eq!(app.browser().get(&format!("/preview.css?{bad}")).await.status, 404);
    }
});

on_both!(a_link_shows_the_draft_of_its_tenant_for_a_day_and_no_later_one, |app| async {
    let (browser, stranger) = (robin(&app).await, app.browser());
    saved(&save(&browser, &[("display_name", "Shown early")]).await);
    let editor = browser.get("/admin/brand").await;
    let link = url::Url::parse(&editor.text(".preview .key")).unwrap();
    let shown = stranger.get(link.path()).await;
    assert!(shown.status == 200 && shown.body.contains("Shown early"));
    assert_eq!(shown.text("nav.draft strong"), "Draft");
    let other = shown.attribute("nav.draft a:last-of-type", "href").unwrap();
    assert_eq!(stranger.get(&other).await.status, 200);
    assert_eq!(stranger.get(&format!("{}A", link.path())).await.status, 404);
    app.pass(24 * 60 * 60 + 1);
    assert_eq!(stranger.get(link.path()).await.status, 404, "a day is over");
    let browser = robin(&app).await;
    let link = url::Url::parse(&browser.get("/admin/brand").await.text(".preview .key")).unwrap();
    saved(&save(&browser, &[("display_name", "Not for them")]).await);
    assert_eq!(stranger.get(link.path()).await.status, 404, "the draft has changed");
});

on_both!(a_logo_goes_into_the_draft_and_what_is_no_picture_is_refused, |app| async {
    let browser = robin(&app).await;
    let page = browser.get("/admin/brand").await;
    for (bytes, word) in [("<svg onload=alert(1)>", "file"), ("", "empty"), ("<html>", "picture")] {
        let refused = upload(&browser, &page, "logo", bytes.as_bytes()).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("#logo-error").contains(word), "{}", refused.errors());
    }
    assert_eq!(app.count("brand_drafts"), 0);
    let done = upload(&browser, &page, "logo", &picture()).await;
    done.leads_to("/admin/brand?done=picture");
    refresh(&app);
    assert!(app.tenant("contoso").brand.logo.is_none(), "a draft");
    let preview = browser.get("/admin/brand/preview?page=sign-in").await;
    let logo = preview.attribute("img.logo", "src").unwrap();
    assert_eq!(app.browser().get(&logo).await.header("content-type"), "image/png");
    let stale = upload(&browser, &page, "square", &picture()).await;
    assert_eq!(stale.status, 422, "made from a page that is old");
    let page = browser.get("/admin/brand").await;
    let gone = browser.submit(&page, "/admin/brand/picture/remove", &[("kind", "logo")]).await;
    gone.leads_to("/admin/brand?done=removed");
    assert_eq!(app.count("brand_drafts"), 0, "as published");
});

/// How long a hostile file may keep its sender waiting, in a build that is not optimized on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// What hostile files may take at most, one after the other.
const MOST_MEMORY_KIB: u64 = 256 * 1024;
/// The largest picture that is served.
const MOST_SERVED_BYTES: usize = 64 * 1024;

/// What somebody is told of a picture that is refused, in part.
fn told(error: PictureError) -> &'static str {
    match error {
        PictureError::Empty => "This file is empty",
        PictureError::TooManyBytes => "at most 5 MB",
        PictureError::TooManyPixels => "too many pixels",
        PictureError::Damaged => "This file is damaged",
        PictureError::UnknownFormat => "no SVG, PNG, JPEG, WebP or GIF",
        PictureError::SvgTooManyBytes => "larger than 512 KB",
        PictureError::SvgEntities => "(entities)",
        PictureError::SvgTooComplex => "too complex",
        PictureError::SvgBlank => "Nothing of this SVG can be shown",
        PictureError::Blank => "shows nothing",
    }
}

/// The most memory that this process has had so far; each test has a process of its own.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

on_both!(a_hostile_logo_is_refused_with_a_sentence_or_made_harmless, |app| async {
    let browser = robin(&app).await;
    let before = peak_kib();
    for (name, bytes, fate) in logos::hostile() {
        let page = browser.get("/admin/brand").await;
        let sent = upload(&browser, &page, "logo", &bytes);
        let answer =
            tokio::time::timeout(PATIENCE, sent).await.unwrap_or_else(|_| panic!("{name} takes long"));
        if let Err(error) = fate {
            assert_eq!(answer.status, 422, "{name}");
            let said = answer.text("#logo-error");
            assert!(said.contains(told(error)), "{name}: {said:?}");
            assert!(answer.errors().contains(told(error)), "{name}: at the top too");
            continue;
        }
        answer.leads_to("/admin/brand?done=picture");
        let editor = browser.get("/admin/brand").await;
        let served = app.browser().get(&editor.attribute("#logo-part img", "src").unwrap()).await;
        assert_eq!((served.status, served.header("content-type")), (200, "image/png"), "{name}");
        assert!(served.header("content-security-policy").contains("sandbox"), "{name}");
        assert!(served.body.len() <= MOST_SERVED_BYTES, "{name}: {} bytes", served.body.len());
        for word in [SCRIPT, "alert(", "elsewhere.example", "/etc/passwd", "<svg"] {
            assert!(!served.body.contains(word), "{name} still holds {word}");
        }
        let kept = browser.submit(&editor, "/admin/brand/picture/remove", &[("kind", "logo")]).await;
        kept.leads_to("/admin/brand?done=removed");
    }
    assert_eq!(app.count("brands"), 2, "nothing was published");
    let taken = peak_kib() - before;
    assert!(taken <= MOST_MEMORY_KIB, "{taken} KiB");
});

on_both!(no_tenant_sees_or_touches_the_draft_of_another, |app| async {
    let ours = robin(&app).await;
    saved(&save(&ours, &[("display_name", "Ours alone")]).await);
    let theirs = app.browser_at(FABRIKAM_HOST);
    theirs.sign_in("robin@fabrikam.example", "golden bridge teapot").await;
    let page = theirs.get("/admin/brand").await;
    assert!(page.status == 200 && !page.body.contains("Ours alone"));
    assert!(!theirs.get("/admin/brand/preview?page=sign-in").await.body.contains("Ours alone"));
    let revision = ours.get("/admin/brand").await.attribute("input[name=revision]", "value").unwrap();
    let publish = theirs.get("/admin/brand").await;
    let csrf = publish.csrf();
    let sent = theirs.post("/admin/brand/publish", &[("csrf", &csrf), ("revision", &revision)]).await;
    assert_eq!(sent.status, 422);
    assert_eq!(app.count("brand_drafts"), 1);
    for name in ["kim", "alex"] {
        let password = if name == "kim" { "quiet ribbon saddle" } else { ALEX };
        let browser = app.browser();
        browser.sign_in(&format!("{name}@contoso.example"), password).await;
        for path in ["/admin/brand", "/admin/brand/publish", "/admin/brand/history", "/admin/brand/preview"] {
            assert_ne!(browser.get(path).await.status, 200, "{name} at {path}");
        }
    }
});

on_both!(fifty_versions_are_kept_with_the_pictures_they_show, |app| async {
    app.blocking(|app| {
        for number in 0..60 {
            let ctx = app.ctx("contoso");
            let mut brand = Brand::fresh("Contoso");
            brand.texts.set(TextElement::FooterNote, "en", &format!("Version {number}"));
            latchkey::ops::brand::publish(&ctx, &brand, &[]).unwrap();
        }
    });
    let contoso = "brands WHERE tenant_id IN (SELECT id FROM tenants WHERE slug = 'contoso')";
    assert_eq!(app.count(contoso), 50);
    let browser = robin(&app).await;
    assert_eq!(browser.get("/admin/brand/history").await.all("tbody tr").len(), 50);
});

on_both!(a_tenant_that_is_never_dark_has_no_dark_colours, |app| async {
    let browser = robin(&app).await;
    saved(&save(&browser, &[("dark", "never")]).await);
    publish(&browser, "").await;
    let page = app.browser().get("/sign-in").await;
    let css = app.browser().get(&page.attribute("link[rel=stylesheet]", "href").unwrap()).await;
    assert!(css.body.contains("color-scheme:light;") && !css.body.contains("prefers-color-scheme"));
});
