//! Rules as an administrator types them, and what is wrong with them.

use super::{Number, Setting, Switch};
use crate::domain::ids::GroupId;
use crate::domain::method::Method;
use crate::domain::phone;
use crate::domain::policy::banned::{self, MAX_TERMS};
use crate::domain::recovery::{Contradiction, Scope};
use crate::domain::tenant::Settings;

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The numbers, by their names.
    pub numbers: Vec<(Number, String)>,
    /// What is on.
    pub switches: Vec<Switch>,
    /// Who may reset.
    pub scope: String,
    /// The ids of the groups that may.
    pub scope_groups: Vec<String>,
    /// The methods.
    pub methods: Vec<String>,
    /// Banned words, one a line.
    pub banned_words: String,
    /// Countries, by codes between spaces or commas.
    pub countries: String,
    /// Whether it was accepted that questions alone suffice.
    pub accept_weak: bool,
}

/// Something that cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The rule.
    pub setting: Setting,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No number within the bounds.
    Number(Number),
    /// Not one of the choices.
    Choice,
    /// No group was chosen.
    NoGroup,
    /// No method was chosen.
    NoMethod,
    /// A word that cannot be banned.
    Word(String),
    /// Too many words; with those of a group.
    Words(usize),
    /// No country.
    Country(String),
    /// It does not fit to another rule.
    Contradiction(Contradiction),
    /// Questions alone would suffice, which was not accepted.
    Weak,
}

impl Typed {
    /// The fields of these rules.
    pub fn of(settings: &Settings) -> Self {
        let (recovery, policy) = (&settings.recovery, &settings.policy);
        Self {
            numbers: Number::ALL.iter().map(|number| (*number, number.of(settings).to_string())).collect(),
            switches: Switch::ALL.iter().filter(|switch| switch.of(settings)).copied().collect(),
            scope: recovery.scope.to_string(),
            scope_groups: recovery.scope_groups.iter().map(GroupId::to_string).collect(),
            methods: recovery.methods.iter().map(Method::to_string).collect(),
            banned_words: policy.banned_words.join("\n"),
            countries: settings.allowance.countries.join(" "),
            accept_weak: false,
        }
    }

    /// What stands in the field of a number.
    pub fn number(&self, number: Number) -> &str {
        self.numbers.iter().find(|(name, _)| *name == number).map_or("", |(_, typed)| typed)
    }

    /// The rules that are typed, in the place of those of `stored`.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read(&self, stored: &Settings) -> Result<Settings, Vec<Flaw>> {
        let (mut settings, mut flaws) = (stored.clone(), Vec::new());
        for number in Number::ALL.iter().copied() {
            match number.limits().read(self.number(number)) {
                Some(value) => number.set(&mut settings, value),
                None => flaws.push(Flaw { setting: Setting::Number(number), fault: Fault::Number(number) }),
            }
        }
        for switch in Switch::ALL {
            *switch.field(&mut settings) = self.switches.contains(switch);
        }
        let lists = [Self::read_scope, Self::read_methods, Self::read_words, Self::read_countries];
        flaws.extend(lists.into_iter().filter_map(|read| read(self, &mut settings).err()));
        if flaws.is_empty() {
            flaws = self.misfits(stored, &settings);
        }
        if flaws.is_empty() { Ok(settings) } else { Err(flaws) }
    }

    fn read_scope(&self, settings: &mut Settings) -> Result<(), Flaw> {
        let recovery = &mut settings.recovery;
        recovery.scope =
            self.scope.parse().map_err(|_| Flaw { setting: Setting::Scope, fault: Fault::Choice })?;
        recovery.scope_groups.clear();
        if recovery.scope != Scope::Groups {
            return Ok(());
        }
        let no = |fault| Flaw { setting: Setting::ScopeGroups, fault };
        for group in &self.scope_groups {
            let group = group.parse().map_err(|_| no(Fault::Choice))?;
            if !recovery.scope_groups.contains(&group) {
                recovery.scope_groups.push(group);
            }
        }
        if recovery.scope_groups.is_empty() { Err(no(Fault::NoGroup)) } else { Ok(()) }
    }

    fn read_methods(&self, settings: &mut Settings) -> Result<(), Flaw> {
        let no = |fault| Flaw { setting: Setting::Methods, fault };
        if !self.methods.iter().all(|typed| typed.parse::<Method>().is_ok()) {
            return Err(no(Fault::Choice));
        }
        let chosen = |method: &&Method| self.methods.iter().any(|typed| typed == method.as_str());
        settings.recovery.methods = Method::ALL.iter().filter(chosen).copied().collect();
        if settings.recovery.methods.is_empty() { Err(no(Fault::NoMethod)) } else { Ok(()) }
    }

    fn read_words(&self, settings: &mut Settings) -> Result<(), Flaw> {
        let no = |fault| Flaw { setting: Setting::BannedWords, fault };
        let mut words = Vec::new();
        for line in self.banned_words.lines().filter(|line| !line.trim().is_empty()) {
            words.push(banned::term(line).ok_or_else(|| no(Fault::Word(line.trim().to_owned())))?);
        }
        words.sort();
        words.dedup();
        settings.policy.banned_words = words;
        let of_groups = settings.group_policies.iter().filter_map(|one| one.rules.banned_words.as_ref());
        let most = of_groups.map(Vec::len).max().unwrap_or(0);
        let all = settings.policy.banned_words.len() + most;
        if all > MAX_TERMS { Err(no(Fault::Words(all))) } else { Ok(()) }
    }

    fn read_countries(&self, settings: &mut Settings) -> Result<(), Flaw> {
        let mut countries = Vec::new();
        let typed = self.countries.split(|c: char| c.is_whitespace() || c == ',');
        for typed in typed.filter(|typed| !typed.is_empty()) {
            let code = typed.to_ascii_uppercase();
            if phone::calling_code(&code).is_none() {
                let fault = Fault::Country(typed.to_owned());
                return Err(Flaw { setting: Setting::Countries, fault });
            }
            if !countries.contains(&code) {
                countries.push(code);
            }
        }
        settings.allowance.countries = countries;
        Ok(())
    }

    /// What does not fit together, though each alone might be kept.
    fn misfits(&self, stored: &Settings, settings: &Settings) -> Vec<Flaw> {
        let recovery = &settings.recovery;
        let found = recovery.contradictions(settings.questions.offered().count());
        let flaw = |one: Contradiction| Flaw { setting: place(one), fault: Fault::Contradiction(one) };
        let mut flaws: Vec<_> = found.into_iter().map(flaw).collect();
        let accepted = self.accept_weak || stored.recovery.questions_suffice();
        if recovery.questions_suffice() && !accepted {
            flaws.push(Flaw { setting: Setting::Methods, fault: Fault::Weak });
        }
        flaws
    }
}

/// The rule that is most likely to be meant otherwise.
const fn place(contradiction: Contradiction) -> Setting {
    Setting::Number(match contradiction {
        Contradiction::Gates { .. } => Number::Gates,
        Contradiction::Required { .. } => Number::Required,
        Contradiction::Answered { .. } => Number::QuestionsAnswered,
        Contradiction::Offered { .. } => Number::QuestionsRegistered,
        Contradiction::AnswerLength { .. } => Number::MinAnswer,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::recovery::Preset;

    fn flaws(change: impl FnOnce(&mut Typed)) -> Vec<(&'static str, Fault)> {
        let stored = Settings::default();
        let mut typed = Typed::of(&stored);
        change(&mut typed);
        let flaws = typed.read(&stored).err().unwrap_or_default();
        flaws.into_iter().map(|flaw| (flaw.setting.name(), flaw.fault)).collect()
    }

    fn retype(typed: &mut Typed, number: Number, text: &str) {
        typed.numbers.retain(|(name, _)| *name != number);
        typed.numbers.push((number, text.to_owned()));
    }

    #[test]
    fn what_is_shown_and_sent_back_changes_nothing() {
        let mut stored = Settings::default();
        for preset in Preset::ALL {
            preset.apply(&mut stored.policy, &mut stored.recovery);
            stored.policy.banned_words = vec!["contoso".to_owned()];
            let read = Typed::of(&stored).read(&stored).unwrap();
            assert_eq!(super::super::changes(&stored, &read), [], "{preset}");
        }
    }

    #[test]
    fn a_number_out_of_bounds_is_refused_at_its_field() {
        for typed in ["", "7", "65", "many"] {
            let found = flaws(|fields| retype(fields, Number::MinLength, typed));
            assert_eq!(found, [("min_length", Fault::Number(Number::MinLength))], "{typed}");
        }
        assert_eq!(flaws(|fields| retype(fields, Number::ExpiryDays, "0")), []);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let found = flaws(|fields| {
            retype(fields, Number::Gates, "3");
            fields.scope = "friends".to_owned();
            fields.methods.clear();
            fields.banned_words = "contoso\nab".to_owned();
            fields.countries = "AT, XX".to_owned();
        });
        let names: Vec<_> = found.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["gates", "scope", "methods", "banned_words", "message_countries"]);
    }

    #[test]
    fn questions_alone_want_a_word_of_their_own() {
        let only = |accept_weak| {
            flaws(|fields| {
                fields.methods.push("questions".to_owned());
                fields.accept_weak = accept_weak;
            })
        };
        assert_eq!(only(false), [("methods", Fault::Weak)]);
        assert_eq!(only(true), []);
    }

    #[test]
    fn a_scope_of_groups_needs_one() {
        assert_eq!(flaws(|fields| fields.scope = "groups".to_owned()), [("scope_groups", Fault::NoGroup)]);
    }
}
