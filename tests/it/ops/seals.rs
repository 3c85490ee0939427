//! Stored values sealed anew with the newest key.

use super::questions::{FIVE, ctx, given, typed};
use crate::kit::*;
use jiff::Timestamp;
use latchkey::clock::{ManualClock, Random, SeededRandom};
use latchkey::domain::ids::RecoveryCodeId;
use latchkey::domain::method::{Credential, Source};
use latchkey::domain::vault;
use latchkey::ops::questions::{self, Whose};
use latchkey::ops::seals::{self, Needs, Renewed};
use latchkey::ops::{Ctx, Services, users};
use latchkey::store::methods::{self, Method};
use latchkey::store::recovery_codes::{self, RecoveryCode};
use parking_lot::Mutex;
use std::sync::Arc;

/// More than a page.
const CODES: usize = 501;

/// The installation as a process with these keys opens it, newest first.
fn with_keys(app: &TestApp, keys: &[u8]) -> Services {
    let clock = Arc::new(ManualClock::new(Timestamp::UNIX_EPOCH));
    Services { keys: ring(keys), ..app.services_hashing(8, clock) }
}

fn renew(app: &TestApp, services: &Services) -> Renewed {
    app.blocking(|_| seals::renew(services).unwrap())
}

/// How many values each of these keys opens, and how many none does.
fn needs(app: &TestApp, keys: &[u8]) -> (Vec<usize>, usize) {
    let Needs { keys, unreadable } =
        app.blocking(|app| seals::needs(&app.services.store, &ring(keys)).unwrap());
    (keys.into_iter().map(|(_, values)| values).collect(), unreadable)
}

/// Everything sealed that stays.
fn stored(app: &TestApp) -> usize {
    app.count("methods WHERE sealed IS NOT NULL") + app.count("answers") + app.count("recovery_codes")
}

/// Alex has more recovery codes than fit on a page.
fn with_many_codes(app: &TestApp) {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let key = ctx.services.keys.derive("contact");
    let row = |number: usize| {
        let id: RecoveryCodeId = ctx.services.id();
        let place = recovery_codes::place(&id);
        RecoveryCode {
            sealed: vault::seal(&key, ctx.services.bytes(), &place, "a hash").unwrap(),
            id,
            tenant_id: ctx.tenant_id().clone(),
            user_id: alex.id.clone(),
            selector: number.to_string(),
            created_at: ctx.now,
            used_at: None,
        }
    };
    let rows: Vec<_> = (0..CODES).map(row).collect();
    app.blocking(|_| {
        ctx.write(|tx| Ok(recovery_codes::set_all(tx.conn, ctx.tenant_id(), &alex.id, &rows)?)).unwrap();
    });
}

/// The one method that Alex has.
fn method(app: &TestApp) -> Method {
    let (ctx, alex) = (app.ctx("contoso"), app.user("contoso", "alex"));
    let mut all = app.blocking(|_| ctx.read(|conn| methods::list(conn, ctx.tenant_id(), &alex.id)).unwrap());
    assert_eq!(all.len(), 1);
    all.remove(0)
}

/// Chance, during which something happens once.
struct Meanwhile {
    random: SeededRandom,
    work: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Random for Meanwhile {
    fn fill(&self, bytes: &mut [u8]) {
        let work = self.work.lock().take();
        if let Some(work) = work {
            work();
        }
        self.random.fill(bytes);
    }
}

/// Seals anew while `work` happens: after the first page was read, before any of it is written.
fn renew_while(app: &TestApp, work: impl FnOnce() + Send + 'static) -> Renewed {
    let mut services = with_keys(app, &[8, 7]);
    let work = Mutex::new(Some(Box::new(work) as Box<dyn FnOnce() + Send>));
    services.ambient.random = Arc::new(Meanwhile { random: SeededRandom::new(77), work });
    renew(app, &services)
}

on_both!(every_value_is_sealed_anew_and_a_second_run_does_nothing, |app| async {
    with_many_codes(&app);
    let (all, rotated) = (stored(&app), with_keys(&app, &[8, 7]));
    assert_eq!(needs(&app, &[8, 7]), (vec![0, all], 0));
    assert_eq!(renew(&app, &rotated), Renewed { anew: all, ..Renewed::default() });
    let tables = ["methods", "answers", "recovery_codes"];
    let sealed = app.dump(&tables);
    assert_eq!(renew(&app, &rotated), Renewed { newest: all, ..Renewed::default() });
    assert_eq!(app.dump(&tables), sealed);
    assert_eq!(needs(&app, &[8, 7]), (vec![all, 0], 0));
    assert_eq!(needs(&app, &[7]), (vec![0], all));
});

on_both!(what_is_changed_meanwhile_is_never_overwritten, |app| async {
    let (all, method) = (stored(&app), method(&app));
    let place = methods::place(&method.id);
    let value = vault::seal(&ring(&[7]).derive("contact"), [3; 24], &place, "new@mail.example").unwrap();
    let (store, row, new) = (app.other_store(), method.clone(), value.clone());
    let done = renew_while(&app, move || {
        store.write(|conn| anyhow::Ok(methods::set_sealed(conn, &row, &new)?)).unwrap();
    });
    assert_eq!(done, Renewed { anew: all - 1, changed: 1, ..Renewed::default() });
    let now = app.value(&format!("SELECT sealed AS v FROM methods WHERE id = '{}'", method.id));
    assert_eq!(now, value, "as it was changed, and sealed with the key of whoever did");
    let again = renew(&app, &with_keys(&app, &[8, 7]));
    assert_eq!(again, Renewed { anew: 1, newest: all - 1, ..Renewed::default() });
    let ctx = Ctx { services: Arc::new(with_keys(&app, &[8])), ..app.ctx("contoso") };
    let mail = app.blocking(|_| users::alternate_mail(&ctx, &method.user_id).unwrap());
    assert_eq!(mail.as_deref(), Some("new@mail.example"));
});

on_both!(what_is_removed_meanwhile_stays_removed, |app| async {
    let (all, method) = (stored(&app), method(&app));
    let store = app.other_store();
    let removal = format!("DELETE FROM methods WHERE id = '{}'", method.id);
    let done = renew_while(&app, move || sql::execute(&store, &removal).unwrap());
    assert_eq!(done, Renewed { anew: all - 1, changed: 1, ..Renewed::default() });
    assert_eq!(stored(&app), all - 1);
});

on_both!(what_no_key_opens_is_counted_and_left_alone, |app| async {
    let foreign = Ctx { services: Arc::new(with_keys(&app, &[9])), ..app.ctx("contoso") };
    let sam = app.user("contoso", "sam");
    let row = registered(&foreign, &sam, (Credential::Mail, Source::User), "sam@mail.example");
    app.blocking(|_| foreign.write(|tx| Ok(methods::insert(tx.conn, &row)?)).unwrap());
    let (all, rotated) = (stored(&app), with_keys(&app, &[8, 7]));
    let done = renew(&app, &rotated);
    assert_eq!(done, Renewed { anew: all - 1, unreadable: 1, ..Renewed::default() });
    let kept = app.value(&format!("SELECT sealed AS v FROM methods WHERE id = '{}'", row.id));
    assert_eq!(Some(kept), row.sealed);
    assert_eq!(needs(&app, &[8, 7]), (vec![all - 1, 0], 1));
    assert_eq!(renew(&app, &with_keys(&app, &[8, 7, 9])).anew, 1, "with the missing key it is sealed anew");
});

on_both!(people_go_on_while_values_are_sealed_anew, |app| async {
    let plain = ctx(&app);
    let alex = app.user("contoso", "alex");
    with_many_codes(&app);
    // One whose process still seals with the old key, so that there is always something to do.
    let rotated = with_keys(&app, &[8, 7]);
    app.blocking(|_| {
        std::thread::scope(|scope| {
            let people = scope.spawn(|| {
                (0..10).for_each(|_| questions::register(&plain, &alex, &given(&FIVE)).unwrap());
            });
            while !people.is_finished() {
                seals::renew(&rotated).unwrap();
            }
            people.join().unwrap();
        });
    });
    renew(&app, &rotated);
    assert_eq!(needs(&app, &[8]), (vec![stored(&app)], 0));
    let ctx = Ctx { services: Arc::new(with_keys(&app, &[8])), ..plain };
    // The questions of a day are drawn with the key: all that may be asked are answered.
    assert!(app.blocking(|_| questions::check(&ctx, Whose::User(&alex), &typed(&FIVE)).unwrap()));
});
