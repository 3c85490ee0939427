//! What an administrator types about a user: names and addresses, brought to the form that is stored.

use super::mail_address::MailAddress;

/// The longest name, in characters; it fits a line of a page.
pub const NAME_MAX_CHARACTERS: usize = 100;

/// The longest user name, in characters.
pub const USERNAME_MAX_CHARACTERS: usize = super::name::NAME_MAX_CHARACTERS;

/// What cannot be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no user name.
    UsernameEmpty,
    /// The user name has blanks or is longer than [`USERNAME_MAX_CHARACTERS`].
    UsernameShape,
    /// The user name ends in a realm that is not the tenant's.
    UsernameRealm,
    /// Another user has the user name.
    UsernameTaken,
    /// There is no name for people.
    DisplayNameEmpty,
    /// The name for people is longer than [`NAME_MAX_CHARACTERS`].
    DisplayNameLong,
    /// The given name is.
    GivenNameLong,
    /// The family name is.
    FamilyNameLong,
    /// The work mail address is none.
    WorkMailShape,
    /// The work mail address belongs to another user.
    WorkMailTaken,
    /// The private mail address is none.
    MailShape,
    /// An invitation is to be mailed, and there is no address.
    InvitedNowhere,
}

/// What was typed of a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name for people.
    pub display_name: String,
    /// Given name; empty for none.
    pub given_name: String,
    /// Family name; empty for none.
    pub family_name: String,
    /// Work mail address; empty for none.
    pub work_mail: String,
    /// A private mail address that is given; empty where the present one stays.
    pub mail: String,
}

/// The same as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Name for people.
    pub display_name: String,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Work mail address.
    pub work_mail: Option<String>,
    /// A private mail address that is given.
    pub mail: Option<String>,
}

impl Typed {
    /// What is stored of it.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn read(&self) -> Result<Profile, Vec<Fault>> {
        let display_name = one_line(&self.display_name);
        let (given_name, family_name) = (one_line(&self.given_name), one_line(&self.family_name));
        let (work_mail, mail) = (self.work_mail.trim(), self.mail.trim());
        let is_long = |text: &str| text.chars().count() > NAME_MAX_CHARACTERS;
        let is_no_mail = |text: &str| !text.is_empty() && MailAddress::parse(text).is_none();
        let checks = [
            (display_name.is_empty(), Fault::DisplayNameEmpty),
            (is_long(&display_name), Fault::DisplayNameLong),
            (is_long(&given_name), Fault::GivenNameLong),
            (is_long(&family_name), Fault::FamilyNameLong),
            (is_no_mail(work_mail), Fault::WorkMailShape),
            (is_no_mail(mail), Fault::MailShape),
        ];
        let faults: Vec<_> = checks.into_iter().filter_map(|(wrong, fault)| wrong.then_some(fault)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let optional = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Ok(Profile {
            display_name,
            given_name: optional(&given_name),
            family_name: optional(&family_name),
            work_mail: optional(work_mail),
            mail: optional(mail),
        })
    }
}

/// Names stand on one line, whatever was pasted.
fn one_line(typed: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    let spaced: String = typed.chars().map(plain).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alex() -> Typed {
        Typed { display_name: " Alex\t Example ".to_owned(), ..Typed::default() }
    }

    #[test]
    fn names_stand_on_one_line_and_blanks_are_none() {
        let read = Typed { given_name: "  ".to_owned(), work_mail: " a@b.example ".to_owned(), ..alex() };
        let read = read.read().unwrap();
        assert_eq!((read.display_name.as_str(), read.given_name), ("Alex Example", None));
        assert_eq!(read.work_mail.as_deref(), Some("a@b.example"));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let wrong = Typed {
            display_name: " ".to_owned(),
            family_name: "x".repeat(NAME_MAX_CHARACTERS + 1),
            work_mail: "alex".to_owned(),
            mail: "@".to_owned(),
            ..Typed::default()
        };
        let faults = [Fault::DisplayNameEmpty, Fault::FamilyNameLong, Fault::WorkMailShape, Fault::MailShape];
        assert_eq!(wrong.read().unwrap_err(), faults);
    }
}
