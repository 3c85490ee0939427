//! How many texts and calls may leave: whoever makes a portal call numbers of their own is paid for each.

use super::event::Reason;
use serde::{Deserialize, Serialize};

/// The time over which messages are counted, in hours.
pub const ALLOWANCE_HOURS: i64 = 24;
/// What stands for the country of a number that is of none, such as those of satellites.
pub const NO_COUNTRY: &str = "ZZ";

/// What a tenant allows. Messages are counted over [`ALLOWANCE_HOURS`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Allowance {
    /// Countries that messages go to (ISO 3166-1, `AT`); empty means all.
    pub countries: Vec<String>,
    /// To one number.
    pub per_number: u32,
    /// To one country.
    pub per_country: u32,
    /// All together.
    pub in_all: u32,
}

impl Default for Allowance {
    fn default() -> Self {
        Self { countries: Vec::new(), per_number: 10, per_country: 1_000, in_all: 1_000 }
    }
}

/// What has left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// To this number.
    pub to_number: i64,
    /// To its country.
    pub to_country: i64,
    /// All together.
    pub in_all: i64,
}

impl Allowance {
    /// What of it codes for registering may use: half of what goes to one number, so that nobody who registers the
    /// number of somebody else uses up the messages that let its owner in again.
    pub fn for_enrolment(&self) -> Self {
        Self { per_number: self.per_number.div_ceil(2), ..self.clone() }
    }

    /// Why another message to this country may not leave, if it may not.
    pub fn refuse(&self, country: &str, sent: Sent) -> Option<Reason> {
        let elsewhere =
            !self.countries.is_empty() && !self.countries.iter().any(|allowed| allowed == country);
        if elsewhere {
            Some(Reason::CountryRefused)
        } else if sent.to_number >= i64::from(self.per_number) {
            Some(Reason::NumberLimit)
        } else if sent.to_country >= i64::from(self.per_country) {
            Some(Reason::CountryLimit)
        } else if sent.in_all >= i64::from(self.in_all) {
            Some(Reason::TenantLimit)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registering_uses_half_of_what_goes_to_a_number() {
        for (whole, half) in [(10, 5), (3, 2), (1, 1), (0, 0)] {
            let allowance = Allowance { per_number: whole, ..Allowance::default() };
            assert_eq!(allowance.for_enrolment(), Allowance { per_number: half, ..allowance });
        }
    }

    #[test]
    fn the_first_limit_that_is_reached_is_named() {
        let allowance = Allowance { per_country: 500, ..Allowance::default() };
        let at_home = Allowance { countries: vec!["AT".to_owned()], ..allowance.clone() };
        let sent = |to_number, to_country, in_all| Sent { to_number, to_country, in_all };
        for (allowance, country, sent, refused) in [
            (&allowance, "AT", sent(9, 499, 999), None),
            (&allowance, "AT", sent(10, 10, 10), Some(Reason::NumberLimit)),
            (&allowance, "AT", sent(0, 500, 500), Some(Reason::CountryLimit)),
            (&allowance, "AT", sent(0, 0, 1_000), Some(Reason::TenantLimit)),
            (&allowance, NO_COUNTRY, sent(0, 0, 0), None),
            (&at_home, "AT", sent(0, 0, 0), None),
            (&at_home, "DE", sent(0, 0, 0), Some(Reason::CountryRefused)),
            (&at_home, NO_COUNTRY, sent(0, 0, 0), Some(Reason::CountryRefused)),
        ] {
            assert_eq!(allowance.refuse(country, sent), refused, "{country} {sent:?}");
        }
    }
}
