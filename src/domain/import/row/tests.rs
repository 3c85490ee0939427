use super::*;
use crate::domain::brand::Brand;
use crate::domain::ids::TenantId;
use crate::domain::tenant::Settings;
use jiff::tz::TimeZone;
use uuid::Uuid;

const FIELDS: [Field; 12] = [
    Field::UserName,
    Field::DisplayName,
    Field::GivenName,
    Field::FamilyName,
    Field::WorkMail,
    Field::PrivateMail,
    Field::MobilePhone,
    Field::OfficePhone,
    Field::Language,
    Field::Role,
    Field::Groups,
    Field::PasswordHash,
];

fn tenant() -> Tenant {
    Tenant {
        id: TenantId::from(Uuid::from_u128(1)),
        slug: "contoso".to_owned(),
        display_name: "Contoso".to_owned(),
        default_locale: "en".to_owned(),
        hosts: Vec::new(),
        realms: vec!["contoso.example".to_owned()],
        settings: Settings::default(),
        brand: Brand::fresh("Contoso"),
        brand_version: 1,
        zone: TimeZone::UTC,
    }
}

fn reading(line: &str) -> Result<Row, Vec<Problem>> {
    let tenant = tenant();
    let mapping = Mapping(FIELDS.map(Some).to_vec());
    let options = Options { country: Some("AT".to_owned()), ..Options::default() };
    let rules = Rules {
        tenant: &tenant,
        mapping: &mapping,
        options: &options,
        language: &|typed| (typed == "de").then(|| "de".to_owned()),
        is_foreign: &|realm| realm == "fabrikam.example",
    };
    read(&rules, &line.split('\\').collect::<Vec<_>>())
}

#[track_caller]
fn refused(line: &str) -> Vec<(Option<Field>, Why)> {
    reading(line).unwrap_err().into_iter().map(|problem| (problem.field, problem.why)).collect()
}

#[test]
fn a_line_is_read_into_the_forms_that_are_stored() {
    let line = " Alex@Contoso.example \\\\Alexandra\\Smith\\alex@contoso.example\\a@mail.example\\0664 1234567\\\
                '+43 1 2345678 ext 12\\de\\Administrator\\Sales; Pilot|sales";
    let row = reading(line).unwrap();
    assert_eq!((row.name.as_str(), row.key.as_str()), ("Alex", "alex"));
    assert_eq!(row.display_name_or_own(), "Alexandra Smith");
    assert_eq!(row.mobile_phone.as_deref(), Some("+436641234567"));
    assert_eq!(row.office_phone.as_deref(), Some("+4312345678;ext=12"));
    assert_eq!((row.language.as_deref(), row.role), (Some("de"), Some(Role::Admin)));
    let groups: Vec<_> = row.groups.iter().map(|group| group.shown.as_str()).collect();
    assert_eq!(groups, ["Sales", "Pilot"]);
}

#[test]
fn a_line_with_the_name_alone_is_enough_and_one_without_is_not() {
    let row = reading("alex").unwrap();
    assert_eq!((row.display_name_or_own().as_str(), row.work_mail, row.role), ("alex", None, None));
    assert_eq!(refused("\\Alex"), [(Some(Field::UserName), Why::NameEmpty)]);
    assert!(is_blank(["", " ", "\t"].into_iter()) && !is_blank(["", "x"].into_iter()));
}

#[test]
fn every_cell_that_cannot_be_taken_is_named() {
    let line = "al ex\\x\u{7}y\\\u{FFFD}\\ok\\Alex <alex@contoso,example>\\nobody\\12\\0900 123456\\tlh\\Admn\\a\u{0}b";
    assert_eq!(
        refused(line),
        [
            (Some(Field::UserName), Why::NameShape),
            (Some(Field::DisplayName), Why::Text),
            (Some(Field::GivenName), Why::Garbled),
            (Some(Field::WorkMail), Why::MailShape),
            (Some(Field::PrivateMail), Why::MailShape),
            (Some(Field::MobilePhone), Why::PhoneShort),
            (Some(Field::OfficePhone), Why::PhoneSpecial),
            (Some(Field::Language), Why::Language),
            (Some(Field::Role), Why::Role),
            (Some(Field::Groups), Why::Text),
        ]
    );
    let hints: Vec<_> = reading(line).unwrap_err().into_iter().filter_map(|problem| problem.hint).collect();
    assert_eq!(hints, ["alex@contoso.example", "admin"]);
}

#[test]
fn names_of_other_organizations_and_lines_that_are_too_wide_are_refused() {
    assert_eq!(refused("sam@fabrikam.example"), [(Some(Field::UserName), Why::NameForeign)]);
    assert_eq!(reading("sam@elsewhere.example").unwrap().name, "sam@elsewhere.example");
    assert_eq!(refused("@contoso.example"), [(Some(Field::UserName), Why::NameShape)]);
    let wide = format!("alex{}extra", "\\".repeat(12));
    assert_eq!(refused(&wide), [(None, Why::Cells)]);
    assert!(reading(&format!("alex{}", "\\".repeat(14))).is_ok(), "empty cells at the end are nothing");
}

#[test]
fn a_number_without_its_country_is_refused_unless_one_was_chosen() {
    let tenant = tenant();
    let mapping = Mapping(vec![Some(Field::UserName), Some(Field::MobilePhone)]);
    let options = Options::default();
    let rules = Rules {
        tenant: &tenant,
        mapping: &mapping,
        options: &options,
        language: &|_| None,
        is_foreign: &|_| false,
    };
    let problems = read(&rules, &["alex", "0664 1234567"]).unwrap_err();
    assert_eq!(problems, [Problem::of(Field::MobilePhone, Why::PhoneCountry, "0664 1234567")]);
    assert_eq!(key_of(&rules, &["Alex@Contoso.example", "x"]).as_deref(), Some("alex"));
}

#[test]
fn a_hash_of_another_system_is_taken_over_and_anything_else_is_not() {
    let line = |hash: &str| format!("alex{}{hash}", "\\".repeat(11));
    // bcrypt of "violet harbor lantern" is not needed to see its form.
    let bcrypt = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
    let row = reading(&line(bcrypt)).unwrap();
    assert!(row.password_hash.is_some_and(|stored| stored.ends_with(bcrypt)));
    assert_eq!(refused(&line("violet harbor lantern")), [(Some(Field::PasswordHash), Why::HashUnknown)]);
}
