//! Which organization a request belongs to, and that none reaches into another.

use crate::kit::*;

const F_ALEX: &str = "alex@fabrikam.example";

on_both!(the_host_then_the_realm_then_the_name_decide_the_tenant, |app| async {
    let brand = |page: &Page| page.attribute("header .home", "aria-label").unwrap();
    assert_eq!(brand(&app.browser().get("/sign-in").await), "Contoso", "the default");
    assert_eq!(brand(&app.browser_at(FABRIKAM_HOST).get("/sign-in").await), "Fabrikam", "by host");
    let asked = app.browser_at(FABRIKAM_HOST).get("/sign-in?realm=contoso.example").await;
    assert_eq!(brand(&asked), "Fabrikam", "the host comes first");
    let browser = app.browser();
    assert_eq!(brand(&browser.get("/sign-in?realm=fabrikam.example").await), "Fabrikam", "by realm");
    assert_eq!(brand(&browser.get("/help").await), "Fabrikam", "the realm is kept");
    assert_eq!(brand(&browser.get("/help?realm=nobody.example").await), "Contoso", "an unknown realm");
    let page = app.browser().try_sign_in(F_ALEX, "wrong password").await;
    assert_eq!((page.status, brand(&page).as_str()), (422, "Fabrikam"), "the realm of the name");
    let browser = app.browser();
    browser.forgot(F_ALEX).await.leads_to("/forgot/code");
    assert_eq!(brand(&browser.get("/forgot/code").await), "Fabrikam");
    assert_eq!(app.value("SELECT t.slug AS v FROM flows f JOIN tenants t ON t.id = f.tenant_id"), "fabrikam");
});

on_both!(a_session_of_one_tenant_is_refused_at_another, |app| async {
    let browser = app.alex().await;
    let cookie = browser.cookie("latchkey-session").unwrap();
    let other = app.browser_at(FABRIKAM_HOST);
    other.set_cookie("latchkey-session", &cookie);
    for path in ["/account", "/account/sessions", "/account/activity", "/account/language", "/password"] {
        assert_eq!(other.get(path).await.status, 303, "{path}");
    }
    assert_eq!(browser.get("/account?realm=fabrikam.example").await.status, 303);
    assert!(browser.get("/account?realm=contoso.example").await.status == 200, "it still works at home");
});

on_both!(users_of_the_same_name_are_not_mixed_up, |app| async {
    let browser = app.browser();
    browser.reset_alex(&app).await;
    assert_eq!(app.browser().try_sign_in("alex@contoso.example", ALEX).await.status, 422);
    assert_eq!(app.browser().try_sign_in(F_ALEX, NEXT).await.status, 422);
    app.browser().sign_in(F_ALEX, ALEX).await;
    assert_eq!(app.inbox("f.alex.private@mail.example").len(), 0);
});

on_both!(a_flow_of_one_tenant_does_not_exist_at_another, |app| async {
    let browser = app.browser();
    browser.forgot("alex@contoso.example").await;
    let (flow, code) = (browser.cookie("latchkey-flow").unwrap(), app.code(ALEX_MAIL));
    let other = app.browser_at(FABRIKAM_HOST);
    other.set_cookie("latchkey-flow", &flow);
    other.get("/forgot/code").await.leads_to("/forgot/expired");
    let page = other.get("/sign-in").await;
    let fields = [("csrf", page.csrf()), ("code", code)];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    other.post("/forgot/code", &fields).await.leads_to("/forgot/expired");
    assert_eq!(app.value("SELECT stage AS v FROM flows"), "proving");
});

on_both!(a_report_link_works_at_its_own_tenant_only, |app| async {
    app.browser().reset_alex(&app).await;
    let link = app.report_link(ALEX_MAIL);
    assert!(link.ends_with("?realm=contoso.example"), "{link}");
    let path = link.split('?').next().unwrap();
    assert_eq!(app.browser_at(FABRIKAM_HOST).get(path).await.status, 404);
    assert_eq!(app.browser().get(&format!("{path}?realm=fabrikam.example")).await.status, 404);
    assert_eq!(app.browser().get(&link).await.status, 200);
});

on_both!(a_code_of_one_tenant_opens_nothing_at_another, |app| async {
    let (here, there) = (app.browser(), app.browser());
    here.forgot("alex@contoso.example").await;
    there.forgot(F_ALEX).await;
    let code = app.code(ALEX_MAIL);
    assert_eq!(there.type_code(&code).await.status, 422);
    there.type_code(&app.code("f.alex.private@mail.example")).await.leads_to("/forgot/password");
});

on_both!(a_tenant_that_is_made_again_shows_nothing_of_the_old_one, |app| async {
    let browser = app.browser();
    browser.sign_in(F_ALEX, ALEX).await;
    let ctx = app.ctx("fabrikam");
    app.blocking(|app| {
        latchkey::ops::tenants::delete(&ctx).unwrap();
        let tenant = latchkey::domain::tenant::Tenant { id: app.services.id(), ..(*ctx.tenant).clone() };
        let again = latchkey::ops::Ctx { tenant: tenant.into(), ..ctx.clone() };
        latchkey::ops::tenants::create(&again, latchkey::ops::tenants::DefaultTenant::Keep).unwrap();
        app.site().tenants.refresh(&app.services).unwrap();
    });
    assert!(!browser.is_signed_in().await);
    assert_eq!(app.browser().try_sign_in(F_ALEX, ALEX).await.status, 422);
    assert_eq!(app.count(&format!("users WHERE tenant_id = '{}'", ctx.tenant.id)), 0);
});

on_both!(a_page_about_a_fault_is_of_the_tenant_and_in_the_language_that_were_asked_for, |app| async {
    let broken = async |browser: &Browser| {
        let page = browser.get("/sign-in").await;
        app.break_clock_once();
        let answer = browser.submit(&page, "/sign-in", &[("username", "sam"), ("password", "x")]).await;
        let brand = answer.attribute("header .home", "aria-label").unwrap();
        (answer.status, brand, answer.attribute("html", "lang").unwrap())
    };
    let told = |brand: &str, language: &str| (500, brand.to_owned(), language.to_owned());
    assert_eq!(broken(&app.browser_at(FABRIKAM_HOST)).await, told("Fabrikam", "ar"), "by host");
    let browser = app.browser();
    browser.get("/sign-in?realm=fabrikam.example&lang=de").await;
    assert_eq!(broken(&browser).await, told("Fabrikam", "de"), "by cookies");
    assert_eq!(broken(&app.browser()).await, told("Contoso", "en"), "by default");
});

on_both!(a_change_is_noticed_even_when_two_were_made_from_the_same_state, |app| async {
    let ctx = app.ctx("contoso");
    let version = "SELECT value AS v FROM installation WHERE key = 'tenants_version'";
    let state = app.value(version);
    for name in ["First", "Second"] {
        app.blocking(|app| {
            let brand = latchkey::domain::brand::Brand::fresh(name);
            latchkey::ops::brand::publish(&ctx, &brand, &[]).unwrap();
            app.site().tenants.refresh(&app.services).unwrap();
        });
        assert_eq!(app.tenant("contoso").brand.display_name, name);
        app.execute(&format!("UPDATE installation SET value = '{state}' WHERE key = 'tenants_version'"));
    }
});

on_both!(a_page_of_another_instance_gets_a_style_sheet_that_is_not_kept, |app| async {
    let browser = app.browser();
    let own = browser.get("/sign-in").await.attribute("link[rel=stylesheet]", "href").unwrap();
    let (own, other) = (browser.get(&own).await, browser.get("/b/contoso/0123456789abcdef.css").await);
    assert_eq!((other.status, other.header("cache-control")), (200, "no-store"));
    assert_eq!((other.header("content-type"), &other.body), (own.header("content-type"), &own.body));
    assert_eq!(browser.get("/b/nobody/0123456789abcdef.css").await.status, 404);
});
