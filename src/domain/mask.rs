//! Addresses and numbers as they may be shown: enough for their owner to know them, too little for anybody else to use.

use super::phone::Phone;

/// What stands for the letters that are not shown.
const DOTS: &str = "•••";

/// A mail address as `a•••@m•••.example`. A host without dots loses all but its first letter.
pub fn mail(address: &str) -> String {
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let ending = host.rsplit_once('.').map(|(_, ending)| format!(".{ending}"));
    format!("{}@{}{}", first(local), first(host), ending.unwrap_or_default())
}

/// The digits at the end of a phone number that its owner is shown.
const LAST_DIGITS: usize = 4;
/// Those that the staff is shown: enough to ask a caller for them, too few to find the number by.
const LAST_DIGITS_FOR_STAFF: usize = 2;

/// A phone number as `+49 ••• ••• 4711`. Neither its length nor its extension is shown.
pub fn phone(phone: &Phone) -> String {
    ending(phone, LAST_DIGITS)
}

/// The same for somebody else than its owner, as `+49 ••• ••• 11`.
pub fn phone_for_staff(phone: &Phone) -> String {
    ending(phone, LAST_DIGITS_FOR_STAFF)
}

fn ending(phone: &Phone, digits: usize) -> String {
    let number = phone.e164();
    let hidden = number.chars().count().saturating_sub(digits);
    let last: String = number.chars().skip(hidden).collect();
    format!("+{} {DOTS} {DOTS} {last}", phone.calling_code())
}

fn first(text: &str) -> String {
    let letter: String = text.chars().take(1).collect();
    format!("{letter}{DOTS}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_first_letters_and_the_ending_are_shown() {
        assert_eq!(mail("alex@mail.example"), "a•••@m•••.example");
        assert_eq!(mail("a@b.c.example"), "a•••@b•••.example", "the length is not shown either");
        assert_eq!(mail("root@localhost"), "r•••@l•••");
    }

    #[test]
    fn of_a_number_only_its_country_and_last_digits_are_shown() {
        let masked = |typed| phone(&crate::domain::phone::parse(None, typed).unwrap());
        assert_eq!(masked("+49 171 1234711"), "+49 ••• ••• 4711");
        assert_eq!(masked("+43 1 2345678 ext 12"), "+43 ••• ••• 5678");
        let number = crate::domain::phone::parse(None, "+49 171 1234711").unwrap();
        assert_eq!(phone_for_staff(&number), "+49 ••• ••• 11");
    }
}
