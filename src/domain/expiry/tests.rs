use super::*;

/// A tenant's rule, and days on its calendar.
fn rule(days: u16, notice_days: u16) -> Expiry {
    Expiry { days, notice_days, ..Expiry::default() }
}

fn day(n: i64) -> Moment {
    Moment::from_millis(0).plus_seconds(n * DAY_SECONDS)
}

fn set(n: i64) -> Facts {
    Facts { set_at: Some(day(n)), ..Facts::default() }
}

#[test]
fn a_password_is_fresh_then_ends_soon_then_has_ended() {
    let (rule, at) = (rule(90, 14), day(90));
    for (now, standing) in [
        (day(0), Standing::Fresh),
        (day(76).plus_seconds(-1), Standing::Fresh),
        (day(76), Standing::ExpiresIn { days: 14, at }),
        (day(76).plus_seconds(1), Standing::ExpiresIn { days: 14, at }),
        (day(77), Standing::ExpiresIn { days: 13, at }),
        (at.plus_seconds(-1), Standing::ExpiresIn { days: 1, at }),
        (at, Standing::Expired { at }),
        (day(999), Standing::Expired { at }),
    ] {
        assert_eq!(rule.standing(&set(0), now), standing, "{now:?}");
    }
}

#[test]
fn nothing_ends_where_it_is_off_or_waived_or_there_is_no_password() {
    let waived = Facts { waived_at: Some(day(50)), ..set(0) };
    for (rule, facts) in [(rule(0, 14), set(0)), (rule(90, 14), waived), (rule(90, 14), Facts::default())] {
        assert_eq!(rule.standing(&facts, day(9_999)), Standing::Fresh);
        assert_eq!(rule.ends_at(&facts), None);
    }
}

#[test]
fn a_temporary_password_has_to_be_changed_and_ends_whatever_else_holds() {
    let facts = Facts { temporary_until: Some(day(3)), waived_at: Some(day(0)), ..set(0) };
    for rule in [rule(0, 14), rule(14, 1)] {
        let until = day(3);
        assert_eq!(rule.standing(&facts, day(3).plus_seconds(-1)), Standing::Temporary { until });
        assert_eq!(rule.standing(&facts, day(3)), Standing::TemporaryEnded);
        assert_eq!((rule.ends_at(&facts), rule.stage(&facts, 0, day(2))), (None, None));
    }
    let hours = |temporary_hours| Expiry { temporary_hours, ..Expiry::default() }.temporary_until(day(0));
    assert_eq!((Expiry::default().temporary_until(day(0)), hours(720)), (day(3), day(30)));
}

#[test]
fn whoever_has_an_old_password_when_it_is_switched_on_is_told_for_the_whole_notice() {
    let on = rule(90, 14).following(&rule(0, 14), day(1_000));
    assert_eq!(on.not_before, Some(day(1_014)));
    assert_eq!(on.standing(&set(0), day(1_000)), Standing::ExpiresIn { days: 14, at: day(1_014) });
    assert_eq!(on.standing(&set(0), day(1_014)), Standing::Expired { at: day(1_014) });
    assert_eq!(on.ends_at(&set(990)), Some(day(1_080)), "a newer one has its own days");
}

#[test]
fn only_what_ends_earlier_than_before_begins_anew() {
    let on = Expiry { not_before: Some(day(19)), ..rule(90, 14) };
    let not_before = |rule: Expiry| rule.following(&on, day(9)).not_before;
    assert_eq!(not_before(rule(90, 1)), Some(day(19)), "whoever was told of a day has it");
    assert_eq!(not_before(rule(365, 14)), Some(day(19)));
    assert_eq!(not_before(rule(30, 14)), Some(day(23)));
    assert_eq!(not_before(rule(0, 14)), None);
}

#[test]
fn a_new_password_is_never_told_of_at_once() {
    assert_eq!((rule(14, 14).notice(), rule(90, 30).notice(), rule(0, 14).notice()), (13, 30, 0));
    assert_eq!(rule(14, 30).standing(&set(0), day(0)), Standing::Fresh);
}

#[test]
fn of_the_mails_that_are_due_only_the_nearest_leaves_and_each_once() {
    let rule = rule(90, 14);
    for (now, mailed, stage) in [
        (75, 0, None),
        (76, 0, Some(14)),
        (76, 14, None),
        (82, 14, None),
        (83, 14, Some(7)),
        (88, 0, Some(3)),
        (88, 14, Some(3)),
        (89, 3, Some(1)),
        (89, 1, None),
        (90, 0, None),
    ] {
        assert_eq!(rule.stage(&set(0), mailed, day(now)), stage, "day {now} after {mailed}");
    }
    let short = Expiry { notice_days: 5, ..rule };
    assert_eq!((short.stage(&set(0), 0, day(83)), short.stage(&set(0), 0, day(87))), (None, Some(3)));
}

/// The same question asked of the windows that the database looks through.
fn is_found(rule: &Expiry, mailed: u16, set_at: Moment, now: Moment) -> bool {
    let holds = |due: &Due| due.mailed == mailed && due.after < set_at && set_at <= due.until;
    rule.due(now).iter().any(holds)
}

#[test]
fn whoever_is_due_is_looked_for_and_nobody_else() {
    let on = rule(90, 14).following(&rule(0, 14), day(40));
    for rule in [rule(90, 14), rule(90, 30), rule(90, 3), rule(14, 14), rule(730, 1), rule(0, 14), on] {
        for mailed in [0, 14, 7, 3, 1] {
            for hour in 0..120 * 6 {
                let now = day(0).plus_seconds(hour * 4 * 60 * 60);
                for at in [-800, -60, -1, 0, 20] {
                    let due = rule.stage(&set(at), mailed, now).is_some();
                    assert_eq!(is_found(&rule, mailed, day(at), now), due, "{rule:?} {mailed} {now:?} {at}");
                }
            }
        }
    }
}

#[test]
fn a_link_works_for_hours_and_an_invitation_for_days() {
    let rule = Expiry { link_hours: 36, invitation_days: 3, ..Expiry::default() };
    assert_eq!(rule.link_until(Purpose::Reset, day(0)), day(0).plus_minutes(36 * 60));
    assert_eq!(rule.link_until(Purpose::Invitation, day(0)), day(3));
}

#[test]
fn stored_settings_keep_their_names() {
    let json = r#"{"expiry_days":90,"expiry_notice_days":7,"expiry_not_before":null,"temporary_hours":24,"link_hours":12,"invitation_days":14}"#;
    let read: Expiry = serde_json::from_str(json).unwrap();
    assert_eq!(
        (read, serde_json::to_string(&read).unwrap().as_str()),
        (Expiry { temporary_hours: 24, link_hours: 12, invitation_days: 14, ..rule(90, 7) }, json)
    );
    assert_eq!(serde_json::from_str::<Expiry>("{}").unwrap(), Expiry::default());
}
