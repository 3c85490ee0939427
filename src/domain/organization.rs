//! What an organization says of itself: name, languages, time zone, and the addresses that lead to it.

use super::brand::Brand;
use super::tenant::{Tenant, host_key};
use super::text_enum::text_enum;
use jiff::tz::TimeZone;

text_enum! {
    /// One of its parts, by the name that events and forms have for it.
    Part {
        /// Its name for people.
        Name = "name",
        /// The language of whoever asks for none that there is.
        Language = "language",
        /// The languages to choose from.
        Languages = "languages",
        /// The time zone of pages and mails.
        TimeZone = "time_zone",
        /// Host names.
        Hosts = "hosts",
        /// What follows the @ in user names.
        Realms = "realms",
        /// Whether the help desk verifies callers.
        DeskCheck = "desk_check",
        /// Whether the staff is asked for reasons.
        StaffReasons = "staff_reasons",
    }
}

/// All of it, in stored form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its name for people.
    pub name: String,
    /// The locale used when nothing else decides.
    pub language: String,
    /// Locales offered to users; empty means all.
    pub languages: Vec<String>,
    /// IANA name of the time zone.
    pub time_zone: String,
    /// Host names, in lower case.
    pub hosts: Vec<String>,
    /// Realms, in lower case.
    pub realms: Vec<String>,
    /// Whether the help desk has to verify a caller before it resets a password.
    pub desk_check: bool,
    /// Whether the staff is asked why it does something to an account.
    pub staff_reasons: bool,
}

/// The same as somebody typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The name.
    pub name: String,
    /// A tag.
    pub language: String,
    /// Tags.
    pub languages: Vec<String>,
    /// The name of a zone.
    pub time_zone: String,
    /// One a line.
    pub hosts: String,
    /// One a line.
    pub realms: String,
    /// Whether the help desk verifies callers.
    pub desk_check: bool,
    /// Whether the staff is asked for reasons.
    pub staff_reasons: bool,
}

/// Why it cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no name.
    NameEmpty,
    /// No page and no mail could carry the name.
    NameShape,
    /// There is no such language.
    Language,
    /// No language is offered.
    LanguagesEmpty,
    /// The language of whoever asks for none is not among those offered.
    LanguageNotOffered,
    /// There is no such time zone.
    TimeZone,
    /// It is no host name.
    Host(String),
    /// The host name leads to another organization.
    HostTaken(String),
    /// There is no realm.
    RealmsEmpty,
    /// It is no realm.
    Realm(String),
    /// The realm belongs to another organization.
    RealmTaken(String),
}

impl Fault {
    /// The part that it is about.
    pub const fn part(&self) -> Part {
        match self {
            Self::NameEmpty | Self::NameShape => Part::Name,
            Self::Language | Self::LanguageNotOffered => Part::Language,
            Self::LanguagesEmpty => Part::Languages,
            Self::TimeZone => Part::TimeZone,
            Self::Host(_) | Self::HostTaken(_) => Part::Hosts,
            Self::RealmsEmpty | Self::Realm(_) | Self::RealmTaken(_) => Part::Realms,
        }
    }
}

impl Organization {
    /// That of a tenant as it is.
    pub fn of(tenant: &Tenant) -> Self {
        Self {
            name: tenant.display_name.clone(),
            language: tenant.default_locale.clone(),
            languages: tenant.settings.locales.clone(),
            time_zone: tenant.settings.time_zone.clone(),
            hosts: tenant.hosts.clone(),
            realms: tenant.realms.clone(),
            desk_check: tenant.settings.desk_check,
            staff_reasons: tenant.settings.staff_reasons,
        }
    }

    /// What `typed` says, where `all` are the languages that there are.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of its parts.
    pub fn read(typed: &Typed, all: &[&str]) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let name = typed.name.trim().to_owned();
        if name.is_empty() {
            faults.push(Fault::NameEmpty);
        } else if !Brand::fresh(&name).violations().is_empty() {
            faults.push(Fault::NameShape);
        }
        let languages = languages(typed, all, &mut faults);
        let time_zone = TimeZone::get(typed.time_zone.trim()).ok();
        if time_zone.is_none() {
            faults.push(Fault::TimeZone);
        }
        let hosts = names(&typed.hosts, Fault::Host, &mut faults);
        let realms = names(&typed.realms, Fault::Realm, &mut faults);
        if typed.realms.trim().is_empty() {
            faults.push(Fault::RealmsEmpty);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let time_zone = time_zone.and_then(|zone| zone.iana_name().map(str::to_owned));
        let time_zone = time_zone.unwrap_or_else(|| "UTC".to_owned());
        let Typed { language, desk_check, staff_reasons, .. } = typed.clone();
        Ok(Self { name, language, languages, time_zone, hosts, realms, desk_check, staff_reasons })
    }

    /// Gives all of it to a tenant.
    pub fn give(&self, tenant: &mut Tenant) {
        tenant.display_name.clone_from(&self.name);
        tenant.default_locale.clone_from(&self.language);
        tenant.settings.locales.clone_from(&self.languages);
        if let Ok(zone) = TimeZone::get(&self.time_zone) {
            tenant.settings.time_zone.clone_from(&self.time_zone);
            tenant.zone = zone;
        }
        tenant.hosts.clone_from(&self.hosts);
        tenant.realms.clone_from(&self.realms);
        tenant.settings.desk_check = self.desk_check;
        tenant.settings.staff_reasons = self.staff_reasons;
    }

    /// The parts in which it differs from `other`.
    pub fn changes(&self, other: &Self) -> Vec<Part> {
        let differs = |part: &Part| self.part(*part) != other.part(*part);
        Part::ALL.iter().copied().filter(differs).collect()
    }

    /// All parts as texts, for telling two states apart.
    pub fn texts(&self) -> Vec<String> {
        Part::ALL.iter().map(|part| self.part(*part).join("\n")).collect()
    }

    fn part(&self, part: Part) -> Vec<&str> {
        match part {
            Part::Name => vec![&self.name],
            Part::Language => vec![&self.language],
            Part::Languages => self.languages.iter().map(String::as_str).collect(),
            Part::TimeZone => vec![&self.time_zone],
            Part::Hosts => self.hosts.iter().map(String::as_str).collect(),
            Part::Realms => self.realms.iter().map(String::as_str).collect(),
            Part::DeskCheck => vec![on_or_off(self.desk_check)],
            Part::StaffReasons => vec![on_or_off(self.staff_reasons)],
        }
    }
}

const fn on_or_off(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

/// The languages in stored form: none where all are offered, so that one that comes with a new version is as well.
fn languages(typed: &Typed, all: &[&str], faults: &mut Vec<Fault>) -> Vec<String> {
    let offered = |tag: &&&str| typed.languages.iter().any(|chosen| chosen == **tag);
    let chosen: Vec<String> = all.iter().filter(offered).map(|tag| (*tag).to_owned()).collect();
    if chosen.is_empty() {
        faults.push(Fault::LanguagesEmpty);
    } else if !all.contains(&typed.language.as_str()) {
        faults.push(Fault::Language);
    } else if !chosen.contains(&typed.language) {
        faults.push(Fault::LanguageNotOffered);
    }
    if chosen.len() == all.len() { Vec::new() } else { chosen }
}

/// Names in stored form, each once, in the order of typing.
fn names(typed: &str, wrong: fn(String) -> Fault, faults: &mut Vec<Fault>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for word in typed.split([' ', ',', ';', '\n', '\r', '\t']).filter(|word| !word.is_empty()) {
        match host_key(word) {
            Some(name) if names.contains(&name) => {}
            Some(name) => names.push(name),
            None => faults.push(wrong(word.to_owned())),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 3] = ["ar", "de", "en"];

    fn typed() -> Typed {
        Typed {
            name: " Contoso ".to_owned(),
            language: "de".to_owned(),
            languages: vec!["en".to_owned(), "de".to_owned()],
            time_zone: "europe/vienna".to_owned(),
            hosts: "Password.Contoso.example.\r\n\r\nold.contoso.example".to_owned(),
            realms: "contoso.example, contoso.test contoso.example".to_owned(),
            desk_check: true,
            staff_reasons: false,
        }
    }

    #[test]
    fn what_is_typed_is_brought_to_its_stored_form() {
        let read = Organization::read(&typed(), &ALL).unwrap();
        assert_eq!((read.name.as_str(), read.time_zone.as_str()), ("Contoso", "Europe/Vienna"));
        assert_eq!(read.hosts, ["password.contoso.example", "old.contoso.example"]);
        assert_eq!(read.realms, ["contoso.example", "contoso.test"]);
        assert_eq!(read.languages, ["de", "en"]);
        let everything = Typed { languages: ALL.map(str::to_owned).to_vec(), ..typed() };
        assert!(Organization::read(&everything, &ALL).unwrap().languages.is_empty());
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let wrong = Typed {
            name: " ".to_owned(),
            language: "de".to_owned(),
            languages: vec!["tlh".to_owned()],
            time_zone: "Mars/Base".to_owned(),
            hosts: "a b_c".to_owned(),
            realms: String::new(),
            ..Typed::default()
        };
        let faults = Organization::read(&wrong, &ALL).unwrap_err();
        let expected = [
            Fault::NameEmpty,
            Fault::LanguagesEmpty,
            Fault::TimeZone,
            Fault::Host("b_c".to_owned()),
            Fault::RealmsEmpty,
        ];
        assert_eq!(faults, expected);
    }

    #[test]
    fn the_usual_language_is_one_of_those_offered() {
        let one = |language: &str| {
            let typed = Typed { language: language.to_owned(), ..typed() };
            Organization::read(&typed, &ALL).map_err(|faults| faults.into_iter().next().unwrap())
        };
        assert_eq!(one("ar").unwrap_err(), Fault::LanguageNotOffered);
        assert_eq!(one("tlh").unwrap_err(), Fault::Language);
        assert!(one("en").is_ok());
    }

    #[test]
    fn a_name_that_no_mail_could_carry_is_refused() {
        for name in ["x".repeat(81), "Contoso\u{202E}example".to_owned()] {
            let typed = Typed { name, ..typed() };
            assert_eq!(Organization::read(&typed, &ALL).unwrap_err(), [Fault::NameShape]);
        }
    }

    #[test]
    fn changes_are_told_by_the_names_of_their_parts() {
        let before = Organization::read(&typed(), &ALL).unwrap();
        let mut after = before.clone();
        assert_eq!(after.changes(&before), []);
        after.hosts.pop();
        after.name = "Contoso AG".to_owned();
        after.desk_check = false;
        assert_eq!(after.changes(&before), [Part::Name, Part::Hosts, Part::DeskCheck]);
        assert_ne!(after.texts(), before.texts());
    }
}
