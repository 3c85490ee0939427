use super::*;
use crate::domain::recovery::Scope;
use proptest::prelude::*;

const MAIL: Option<Method> = Some(Method::Mail);
const TEXT: Option<Method> = Some(Method::Text);

fn gates(all: u8) -> Gates {
    Gates { all, methods: vec![Method::Authenticator, Method::Mail, Method::Text, Method::Call] }
}

fn standing(stage: Stage, first: Option<Method>, method: Option<Method>) -> Standing {
    Standing { stage, first, method }
}

/// What each event makes of each state, with two gates to pass: the stage and the two methods, or nothing.
type Row = (Standing, [Option<Standing>; 5]);

/// The events of the table: a choice, the choice of what was proved before, a proof, a wrong try, the last wrong try.
const EVENTS: [Event; 5] =
    [Event::Choose(Method::Text), Event::Choose(Method::Mail), Event::Pass, Event::Fail(1), Event::Fail(0)];

fn proving() -> [Row; 5] {
    let at = |first, method| standing(Stage::Proving, first, method);
    let stopped = |first, method| Some(standing(Stage::Stopped, first, method));
    let proved = |first, method| Some(standing(Stage::Proved, first, method));
    let some = |first, method| Some(at(first, method));
    [
        (at(None, None), [some(None, TEXT), some(None, MAIL), None, some(None, None), stopped(None, None)]),
        (
            at(None, MAIL),
            [some(None, TEXT), some(None, MAIL), some(MAIL, None), some(None, MAIL), stopped(None, MAIL)],
        ),
        (at(MAIL, None), [some(MAIL, TEXT), None, None, some(MAIL, None), stopped(MAIL, None)]),
        (at(MAIL, TEXT), [some(MAIL, TEXT), None, proved(MAIL, TEXT), some(MAIL, TEXT), stopped(MAIL, TEXT)]),
        // Both gates with one credential: whoever reads that mailbox has proved one thing, not two.
        (at(MAIL, MAIL), [some(MAIL, TEXT), None, None, some(MAIL, MAIL), stopped(MAIL, MAIL)]),
    ]
}

#[test]
fn every_event_in_every_state_leads_where_the_table_says() {
    for (from, expected) in proving() {
        for (event, to) in EVENTS.into_iter().zip(expected) {
            assert_eq!(from.after(event, &gates(2)), to, "{from:?} {event:?}");
        }
        assert_eq!(from.after(Event::Claim, &gates(2)), None, "{from:?}: no password before all gates");
    }
    for stage in Stage::ALL.iter().copied().filter(|stage| *stage != Stage::Proving) {
        for event in EVENTS {
            assert_eq!(standing(stage, MAIL, TEXT).after(event, &gates(2)), None, "{stage} {event:?}");
        }
        let claims = matches!(stage, Stage::Proved | Stage::Claimed);
        let claimed = standing(Stage::Claimed, MAIL, TEXT);
        let after = standing(stage, MAIL, TEXT).after(Event::Claim, &gates(2));
        assert_eq!(after, claims.then_some(claimed), "{stage}");
    }
}

#[test]
fn one_gate_opens_the_password_page() {
    let proved = standing(Stage::Proving, None, MAIL).after(Event::Pass, &gates(1));
    assert_eq!(proved, Some(standing(Stage::Proved, None, MAIL)));
}

#[test]
fn gates_that_were_added_meanwhile_keep_the_password_from_being_set() {
    let proved = standing(Stage::Proved, None, MAIL);
    assert!(proved.after(Event::Claim, &gates(1)).is_some());
    assert_eq!(proved.after(Event::Claim, &gates(2)), None);
    assert_eq!(standing(Stage::Proved, TEXT, Some(Method::Call)).after(Event::Claim, &gates(2)), None);
}

#[test]
fn an_account_has_the_methods_it_registered_and_its_tenant_allows() {
    let recovery = Recovery { methods: vec![Method::Mail, Method::Call], ..Recovery::default() };
    let all = [Credential::Mail, Credential::Phone, Credential::OfficePhone];
    let of = |role, registered: &[Credential]| {
        Gates::of(&recovery, (role, Membership::Other), registered).map(|gates| gates.methods)
    };
    assert_eq!(of(Role::User, &all), Ok(vec![Method::Mail, Method::Call]));
    assert_eq!(of(Role::User, &[Credential::OfficePhone]), Err(Barred::Unregistered));
    assert_eq!(of(Role::Admin, &[Credential::Mail]), Err(Barred::Unregistered), "two gates, one credential");
    assert_eq!(of(Role::Admin, &all), Ok(vec![Method::Mail, Method::Call]));
    let closed = Recovery { scope: Scope::Administrators, ..recovery.clone() };
    assert_eq!(Gates::of(&closed, (Role::User, Membership::Other), &all), Err(Barred::OutOfScope));
}

#[test]
fn only_a_method_without_a_number_needs_no_choice() {
    assert_eq!(only(&[Method::Mail]), MAIL);
    assert_eq!(only(&[Method::OfficeCall]), None);
    assert_eq!(only(&[Method::Mail, Method::Text]), None);
}

#[test]
fn where_administrators_alone_may_be_let_in_names_seem_to_be_theirs() {
    let all = Recovery { methods: Method::ALL.to_vec(), ..Recovery::default() };
    let theirs = Recovery { scope: Scope::Administrators, ..all.clone() };
    let lucky = [0; 32];
    assert!(Gates::made_up(&all, &lucky).methods.contains(&Method::Questions));
    let made_up = Gates::made_up(&theirs, &lucky);
    assert!(!made_up.methods.contains(&Method::Questions) && made_up.all == 2);
    assert!(credentials(&Gates::made_up(&theirs, &[255; 32]).methods) >= 2, "whatever the luck");
}

fn any_method() -> impl Strategy<Value = Method> {
    prop::sample::select(Method::ALL.to_vec())
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => any_method().prop_map(Event::Choose),
        4 => Just(Event::Pass),
        1 => (0..3).prop_map(Event::Fail),
        2 => Just(Event::Claim),
    ]
}

proptest! {
    #[test]
    fn no_way_leads_to_the_password_without_all_gates(
        all in 1..=2_u8,
        raised in any::<bool>(),
        walk in prop::collection::vec(any_event(), 0..40),
    ) {
        let at_proof = Gates { all, methods: Method::ALL.to_vec() };
        let at_claim = Gates { all: if raised { 2 } else { all }, ..at_proof.clone() };
        let mut here = standing(Stage::Proving, None, None);
        let mut proved: Vec<Credential> = Vec::new();
        for event in walk {
            let gates = if event == Event::Claim { &at_claim } else { &at_proof };
            let Some(next) = here.after(event, gates) else { continue };
            if event == Event::Pass {
                let credential = here.method.map(Method::credential);
                prop_assert!(credential.is_some_and(|credential| !proved.contains(&credential)));
                proved.extend(credential);
            }
            if matches!(next.stage, Stage::Proved | Stage::Claimed) {
                prop_assert!(proved.len() >= usize::from(gates.all), "{proved:?} {next:?}");
            }
            here = next;
        }
    }

    #[test]
    fn made_up_methods_are_allowed_enough_and_always_the_same(
        digest in any::<[u8; 32]>(),
        allowed in prop::sample::subsequence(Method::ALL.to_vec(), 1..=Method::ALL.len()),
        gates in 1..=2_u8,
    ) {
        let recovery = Recovery { methods: allowed, gates, ..Recovery::default() };
        let made_up = Gates::made_up(&recovery, &digest);
        prop_assert_eq!(&made_up, &Gates::made_up(&recovery, &digest));
        prop_assert!(made_up.methods.iter().all(|method| recovery.allows(*method, Role::User)));
        let possible = recovery.credentials(Role::User).filter(is_served).count();
        prop_assert!(credentials(&made_up.methods) >= possible.min(usize::from(gates)));
    }
}
