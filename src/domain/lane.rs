//! The lines in which letters wait: what is slow, or what strangers cause much of, keeps no other waiting.

use super::method::Method;
use super::text_enum::text_enum;

text_enum! {
    /// A line of letters.
    Lane {
        /// Mails.
        Mail = "mail",
        /// Texts and calls.
        Phone = "phone",
        /// Mails to the help desk: one message from anybody is one to each of its readers.
        Help = "help",
        /// Mails that the product itself writes to many at once: a whole organization may be due on one day.
        Notice = "notice",
    }
}

impl Lane {
    /// The line of a code that is sent in this way.
    pub const fn of(method: Method) -> Self {
        match method {
            Method::Text | Method::Call | Method::OfficeCall => Self::Phone,
            _ => Self::Mail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_to_a_number_waits_for_phones_alone() {
        for method in Method::ALL.iter().filter(|method| method.sends()) {
            assert_eq!(Lane::of(*method) == Lane::Phone, *method != Method::Mail, "{method}");
        }
    }
}
