//! Phone numbers: as typed, as stored, as shown. What a number of a country looks like is known from the metadata of
//! libphonenumber.

use super::digits;
use phonenumber::metadata::DATABASE;
use phonenumber::{Metadata, Mode, PhoneNumber, Type, country};
use std::fmt::Write;

/// The longest extension, in digits.
const EXTENSION_MAX_DIGITS: usize = 10;
/// The longest text that is read as a number, in characters: any number, grouped and with its extension.
const TYPED_MAX_CHARACTERS: usize = 60;
/// What stands between a number and its extension (RFC 3966 §5.3).
const EXTENSION: &str = ";ext=";
/// Words before an extension, in lower case.
const EXTENSION_WORDS: [&str; 13] = [
    "",
    "x",
    "ext",
    "extn",
    "extension",
    "dw",
    "durchwahl",
    "kl",
    "klappe",
    "nst",
    "内線",
    "داخلي",
    "تحويلة",
];
/// What groups digits besides blanks and dashes.
const GROUPING: [char; 8] = ['(', ')', '.', '/', '[', ']', '（', '）'];

/// A phone number that can be called from everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    number: PhoneNumber,
    extension: Option<String>,
}

/// What is wrong with a typed number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was typed.
    Empty,
    /// It is no phone number.
    NoNumber,
    /// It has fewer digits than any number of its country.
    TooShort,
    /// It has more digits than any number of its country.
    TooLong,
    /// No country was chosen, or there is none with this calling code.
    UnknownCountry,
    /// Its owner or its caller pays extra: premium, shared-cost and toll-free numbers belong to no person.
    Special,
}

/// What a number reaches, as far as the number tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A mobile phone.
    Mobile,
    /// A landline, to which no text goes.
    Fixed,
    /// One or the other.
    Unknown,
}

/// A country that numbers can be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 code, `AT`.
    pub region: &'static str,
    /// Calling code without its plus sign, `43`.
    pub calling_code: u16,
}

/// Reads a number. One that begins with `+` or `00` says its country itself; else it is one of `country` (ISO 3166-1).
///
/// # Errors
/// [`Fault`], which says what to correct.
pub fn parse(country: Option<&str>, typed: &str) -> Result<Phone, Fault> {
    let (number, extension) = split(typed)?;
    let own = country.map(str::to_ascii_uppercase).and_then(|region| region.parse::<country::Id>().ok());
    let parsed = match number.strip_prefix('+') {
        Some(_) => phonenumber::parse(None, &number),
        None => phonenumber::parse(Some(own.ok_or(Fault::UnknownCountry)?), &number),
    };
    let number = parsed.map_err(fault)?;
    let phone = Phone { number, extension };
    phone.check().map(|()| phone)
}

fn fault(error: phonenumber::ParseError) -> Fault {
    use phonenumber::ParseError as E;
    match error {
        E::InvalidCountryCode => Fault::UnknownCountry,
        E::TooShortAfterIdd | E::TooShortNsn => Fault::TooShort,
        E::TooLong => Fault::TooLong,
        _ => Fault::NoNumber,
    }
}

/// The digits of a number with its plus sign, and those of its extension.
fn split(typed: &str) -> Result<(String, Option<String>), Fault> {
    if typed.chars().count() > TYPED_MAX_CHARACTERS {
        return Err(Fault::TooLong);
    }
    let plain = typed.replace("(0)", "");
    let text: String = if plain.contains(['+', '＋']) { plain } else { typed.to_owned() };
    let text: String = text.chars().filter(|c| !digits::is_filler(*c) && !GROUPING.contains(c)).collect();
    let text = text.strip_prefix("tel:").unwrap_or(&text);
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    let is_number = |c: char| digits::ascii(c).is_some() || matches!(c, '+' | '＋');
    let end = text.find(|c: char| !is_number(c)).unwrap_or(text.len());
    let (number, tail) = text.split_at(end);
    let (plus, number) = match number.strip_prefix(['+', '＋']) {
        Some(rest) => ("+", rest.to_owned()),
        None => ("", number.to_owned()),
    };
    let number: String = number.chars().map(digits::ascii).collect::<Option<_>>().ok_or(Fault::NoNumber)?;
    if number.is_empty() {
        return Err(Fault::NoNumber);
    }
    let number = match number.strip_prefix("00").filter(|_| plus.is_empty()) {
        Some(rest) => format!("+{rest}"),
        None => format!("{plus}{number}"),
    };
    Ok((number, extension(tail)?))
}

fn extension(tail: &str) -> Result<Option<String>, Fault> {
    if tail.is_empty() {
        return Ok(None);
    }
    let begin = tail.find(|c| digits::ascii(c).is_some()).ok_or(Fault::NoNumber)?;
    let (word, number) = tail.split_at(begin);
    let word = word.trim_matches([';', ',', '#', ':', '=']).to_lowercase();
    let number: Option<String> = number.chars().map(digits::ascii).collect();
    let number = number.filter(|_| EXTENSION_WORDS.contains(&word.as_str())).ok_or(Fault::NoNumber)?;
    if number.len() > EXTENSION_MAX_DIGITS { Err(Fault::TooLong) } else { Ok(Some(number)) }
}

impl Phone {
    /// The number alone, `+436641234567` (E.164).
    pub fn e164(&self) -> String {
        self.written(Mode::E164)
    }

    /// The extension, in digits.
    pub fn extension(&self) -> Option<&str> {
        self.extension.as_deref()
    }

    /// The same with this extension; none when there are no digits in `typed`.
    ///
    /// # Errors
    /// [`Fault`] when something else than digits was typed, or too many.
    pub fn with_extension(self, typed: &str) -> Result<Self, Fault> {
        let tail: String = typed.chars().filter(|c| !digits::is_filler(*c)).collect();
        Ok(Self { extension: extension(&tail)?.or(self.extension), ..self })
    }

    /// Calling code without its plus sign.
    pub fn calling_code(&self) -> u16 {
        self.number.code().value()
    }

    /// The country it is of, as far as the number tells: several share a calling code.
    pub fn region(&self) -> Option<&'static str> {
        let found = self.number.country().id().map(|id| id.as_ref().to_owned());
        let main = || DATABASE.region(&self.calling_code())?.first().map(|region| (*region).to_owned());
        let region = found.or_else(main)?;
        DATABASE.iter().map(Metadata::id).find(|id| **id == *region)
    }

    /// As people write it, `+43 664 1234567`.
    pub fn shown(&self) -> String {
        let number = self.written(Mode::International);
        match &self.extension {
            Some(extension) => format!("{number} ({extension})"),
            None => number,
        }
    }

    /// As it is stored, `+436641234567;ext=12` (RFC 3966 §5.1).
    pub fn stored(&self) -> String {
        match &self.extension {
            Some(extension) => format!("{}{EXTENSION}{extension}", self.e164()),
            None => self.e164(),
        }
    }

    /// Reads what [`stored`](Self::stored) made.
    pub fn from_stored(stored: &str) -> Option<Self> {
        parse(None, stored).ok()
    }

    /// What it reaches.
    pub fn kind(&self) -> Kind {
        match self.number.number_type(&DATABASE) {
            Type::Mobile => Kind::Mobile,
            Type::FixedLine => Kind::Fixed,
            _ => Kind::Unknown,
        }
    }

    /// Never fails where it can be called: the calling code is known since the number was parsed.
    fn written(&self, mode: Mode) -> String {
        let mut text = String::new();
        let _ = write!(text, "{}", self.number.format().mode(mode));
        text
    }

    fn check(&self) -> Result<(), Fault> {
        let kind = self.number.number_type(&DATABASE);
        if matches!(
            kind,
            Type::PremiumRate | Type::SharedCost | Type::TollFree | Type::Pager | Type::Voicemail
        ) {
            return Err(Fault::Special);
        }
        let lengths = lengths(self.calling_code());
        let digits = self.number.national().to_string().len();
        match (lengths.iter().min(), lengths.iter().max()) {
            (Some(min), _) if digits < usize::from(*min) => Err(Fault::TooShort),
            (_, Some(max)) if digits > usize::from(*max) => Err(Fault::TooLong),
            (Some(_), Some(_)) if !self.reads_the_same() => Err(Fault::TooShort),
            (Some(_), Some(_)) => Ok(()),
            _ => Err(Fault::UnknownCountry),
        }
    }

    /// Whether it is the same number with its calling code. A local one, without its area code, is taken for another.
    fn reads_the_same(&self) -> bool {
        let again = phonenumber::parse(None, self.e164());
        again.is_ok_and(|again| again.format().mode(Mode::E164).to_string() == self.e164())
    }
}

/// How many digits the numbers of people have under a calling code.
fn lengths(calling_code: u16) -> Vec<u16> {
    let regions = DATABASE.by_code(&calling_code).unwrap_or_default();
    let kinds = |region: &Metadata| {
        let all = region.descriptors();
        let kinds = [all.fixed_line(), all.mobile(), all.personal_number(), all.voip(), all.uan()];
        kinds.into_iter().flatten().flat_map(|kind| kind.possible_length().to_vec()).collect::<Vec<_>>()
    };
    regions.into_iter().flat_map(kinds).collect()
}

/// The calling code of a country.
pub fn calling_code(region: &str) -> Option<u16> {
    DATABASE.by_id(region).map(Metadata::country_code)
}

/// Every country that numbers can be of, in no order.
pub fn countries() -> Vec<Country> {
    let all =
        DATABASE.iter().map(|region| Country { region: region.id(), calling_code: region.country_code() });
    // Numbers of no country, such as those of satellites, stand under `001`.
    all.filter(|country| country.region.bytes().all(|b| b.is_ascii_uppercase())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stored(country: &str, typed: &str) -> String {
        parse(Some(country), typed).unwrap().stored()
    }

    #[test]
    fn a_national_number_is_one_of_the_chosen_country() {
        assert_eq!(stored("AT", "0664 123 45 67"), "+436641234567");
        assert_eq!(stored("at", "0664/1234567"), "+436641234567");
        assert_eq!(stored("GB", "07700 900123"), "+447700900123");
        assert_eq!(stored("US", "(202) 555-0143"), "+12025550143");
        assert_eq!(stored("IT", "02 3661 8300"), "+390236618300");
    }

    #[test]
    fn an_international_number_beats_the_country() {
        for typed in ["+43 664 1234567", "0043 664 1234567", "+43 (0)664 123 45 67", "＋43 ６６４ 1234567"]
        {
            assert_eq!(stored("US", typed), "+436641234567", "{typed}");
        }
        assert_eq!(parse(None, "+44 (0)7700 900123").unwrap().stored(), "+447700900123");
    }

    #[test]
    fn digits_of_any_script_and_invisible_marks_are_read() {
        assert_eq!(stored("AT", "\u{202A}٠٦٦٤ ١٢٣٤٥٦٧\u{202C}"), "+436641234567");
        assert_eq!(stored("JP", "０９０‐１２３４‐５６７８"), "+819012345678");
    }

    #[test]
    fn an_extension_is_kept_and_read_again() {
        for typed in
            ["+43 1 2345678 ext. 12", "+43 1 2345678;ext=12", "+43 1 2345678 DW 12", "+43 1 2345678x12"]
        {
            let phone = parse(None, typed).unwrap();
            assert_eq!(
                (phone.stored().as_str(), phone.extension()),
                ("+4312345678;ext=12", Some("12")),
                "{typed}"
            );
            assert_eq!(Phone::from_stored(&phone.stored()), Some(phone));
        }
        let phone = parse(Some("AT"), "01 2345678").unwrap();
        assert_eq!(phone.clone().with_extension(" 1-2 ").unwrap().extension(), Some("12"));
        assert_eq!(phone.clone().with_extension("").unwrap().extension(), None);
        assert_eq!(phone.with_extension("hello"), Err(Fault::NoNumber));
    }

    #[test]
    fn each_fault_is_named() {
        let fault = |country, typed: &str| parse(country, typed).unwrap_err();
        assert_eq!(fault(Some("AT"), " - "), Fault::Empty);
        assert_eq!(fault(Some("AT"), "call me"), Fault::NoNumber);
        assert_eq!(fault(Some("AT"), "0664 1234567 at work"), Fault::NoNumber);
        assert_eq!(fault(Some("US"), "202 555"), Fault::TooShort);
        assert_eq!(fault(Some("US"), "202 555 01434 5"), Fault::TooLong);
        assert_eq!(fault(None, "0664 1234567"), Fault::UnknownCountry);
        assert_eq!(fault(Some("XX"), "0664 1234567"), Fault::UnknownCountry);
        assert_eq!(fault(Some("AT"), "+999 664 1234567"), Fault::UnknownCountry);
        assert_eq!(fault(Some("AT"), &"1".repeat(70)), Fault::TooLong);
        assert_eq!(fault(Some("AT"), "0900 123456"), Fault::Special);
    }

    #[test]
    fn a_landline_is_told_from_a_mobile_phone_where_the_number_tells() {
        let kind = |typed| parse(None, typed).unwrap().kind();
        assert_eq!(kind("+43 1 2345678"), Kind::Fixed);
        assert_eq!(kind("+43 664 1234567"), Kind::Mobile);
        assert_eq!(kind("+1 202 555 0143"), Kind::Unknown);
    }

    #[test]
    fn a_number_is_shown_in_its_international_form() {
        let phone = parse(Some("AT"), "06641234567").unwrap();
        assert_eq!((phone.shown().as_str(), phone.region()), ("+43 664 1234567", Some("AT")));
        assert_eq!(parse(None, "+447700900123").unwrap().region(), Some("GB"));
    }

    #[test]
    fn every_country_has_its_calling_code() {
        let all = countries();
        assert!(all.len() > 200);
        assert!(all.contains(&Country { region: "AT", calling_code: 43 }));
        assert_eq!(
            (calling_code("JP"), calling_code("001"), calling_code("XX")),
            (Some(81), calling_code("001"), None)
        );
    }

    #[test]
    fn a_local_number_lacks_its_area_code() {
        assert_eq!(parse(Some("US"), "6840000"), Err(Fault::TooShort));
        assert_eq!(
            parse(Some("US"), "684 622 0000").map(|phone| phone.e164()),
            Ok("+16846220000".to_owned())
        );
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(typed in ".{0,70}", country in "[A-Z]{2}") {
            if let Ok(phone) = parse(Some(&country), &typed) {
                prop_assert_eq!(Phone::from_stored(&phone.stored()).map(|again| again.stored()), Some(phone.stored()));
            }
        }

        #[test]
        fn any_digits_are_read_or_refused(typed in "[+]?[0-9]{0,20}", country in "(AT|US|IT|DE|AR|BR|GB|KZ)") {
            if let Ok(phone) = parse(Some(&country), &typed) {
                prop_assert_eq!(Phone::from_stored(&phone.stored()).map(|again| again.stored()), Some(phone.stored()));
            }
        }
    }
}
