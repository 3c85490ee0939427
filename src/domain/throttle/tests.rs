use super::*;

fn at(minutes: i64) -> Moment {
    Moment::from_millis(0).plus_minutes(minutes)
}

fn slots(all: &[(i64, i64)]) -> Vec<Slot> {
    all.iter().map(|(minutes, tries)| Slot { at: at(*minutes), tries: *tries }).collect()
}

fn minutes(moment: Moment) -> i64 {
    moment.seconds_since(at(0)) / 60
}

#[test]
fn tries_of_five_minutes_are_one_slot() {
    for (now, begin) in [(0, 0), (4, 0), (5, 5), (64, 60), (-1, -5)] {
        assert_eq!(minutes(slot_of(at(now))), begin, "{now}");
    }
    assert_eq!(slot_of(at(5).plus_seconds(-1)), at(0));
    assert_eq!((minutes(hour_of(at(59))), minutes(hour_of(at(60)))), (0, 60));
}

#[test]
fn a_limit_frees_itself_when_the_tries_that_were_too_many_are_an_hour_old() {
    for (tries, now, free) in [
        (&[][..], 0, None),
        (&[(0, 2)], 1, None),
        (&[(0, 3)], 1, Some(60)),
        (&[(0, 3)], 59, Some(60)),
        (&[(0, 3)], 60, None),
        (&[(0, 1), (5, 2)], 6, Some(60)),
        (&[(5, 2), (0, 1)], 6, Some(60)),
        (&[(0, 1), (5, 1), (10, 3)], 11, Some(70)),
        (&[(0, 9), (30, 2)], 31, Some(60)),
    ] {
        assert_eq!(free_at(&slots(tries), 3, WINDOW_MINUTES, at(now)).map(minutes), free, "{tries:?} {now}");
    }
    assert_eq!(free_at(&[], 0, WINDOW_MINUTES, at(7)).map(minutes), Some(67), "where nothing is allowed");
}

#[test]
fn a_mailbox_gets_ten_an_hour_and_thirty_a_day_and_half_of_that_for_registering() {
    for (tries, part, refused) in [
        (&[(0, 9)][..], 1, false),
        (&[(0, 10)], 1, true),
        (&[(0, 4)], 2, false),
        (&[(0, 5)], 2, true),
        (&[(-60, 10), (-120, 10), (-180, 9)], 1, false),
        (&[(-60, 10), (-120, 10), (-180, 10)], 1, true),
        (&[(-1_440, 10), (-120, 10), (-180, 10)], 1, false),
    ] {
        let refusal = refuse_mailbox(&slots(tries), part, at(0));
        assert_eq!(refusal, refused.then_some(Reason::MailboxLimit), "{tries:?} {part}");
    }
}

#[test]
fn networks_have_limits_of_their_own() {
    let office: Vec<Network> = vec!["192.0.2.0/24".parse().unwrap(), "2001:db8::/32".parse().unwrap()];
    for (address, limits) in [
        ("203.0.113.7", &[("203.0.113.7", Some(300))][..]),
        ("192.0.2.7", &[("192.0.2.7", Some(3_000))]),
        ("2001:dc8:1:2::3", &[("2001:dc8:1:2::/64", Some(300)), ("2001:dc8:1::/48", Some(3_000))]),
        ("2001:db8:1:2::3", &[("2001:db8:1:2::/64", Some(3_000)), ("2001:db8:1::/48", Some(30_000))]),
        ("127.0.0.1", &[("127.0.0.1", Some(300))]),
    ] {
        let places = places(address.parse().unwrap(), false, &office);
        let found: Vec<_> = places.iter().map(|place| (place.network.as_str(), place.limit(300))).collect();
        assert_eq!(found, limits, "{address}");
    }
}

#[test]
fn the_machine_itself_is_counted_and_not_refused() {
    for (address, networks) in [("127.0.0.1", &["127.0.0.1"][..]), ("::1", &["::/64", "::/48"])] {
        let places = places(address.parse().unwrap(), true, &[]);
        let found: Vec<_> = places.iter().map(|place| place.network.as_str()).collect();
        assert_eq!(found, networks);
        assert!(places.iter().all(|place| place.limit(300).is_none()));
    }
}

#[test]
fn what_a_tenant_keeps_is_read_again_and_what_is_missing_has_its_default() {
    let rules = ThrottleRules { trusted: vec!["192.0.2.0/24".parse().unwrap()], ..ThrottleRules::default() };
    let text = serde_json::to_string(&rules).unwrap();
    assert!(text.contains("\"192.0.2.0/24\""), "{text}");
    assert_eq!(serde_json::from_str::<ThrottleRules>(&text).unwrap(), rules);
    assert_eq!(serde_json::from_str::<ThrottleRules>("{}").unwrap(), ThrottleRules::default());
}
