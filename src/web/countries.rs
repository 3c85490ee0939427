//! The list from which the country of a phone number is chosen.

use super::cx::Cx;
use crate::domain::phone::{self, Phone};

/// A line of the list.
pub struct CountryChoice {
    /// ISO 3166-1 code, sent as `country`.
    pub region: &'static str,
    /// Its name in the language of the page.
    pub name: String,
    /// Calling code without its plus sign.
    pub calling_code: u16,
    /// True for the one that stands there.
    pub chosen: bool,
}

/// Every country, in the order of the page's language.
pub fn choices(cx: &Cx, chosen: &str) -> Vec<CountryChoice> {
    let codes = || phone::countries().iter().map(|country| country.region).collect();
    let choice = |(region, name): &(&'static str, String)| CountryChoice {
        region,
        name: name.clone(),
        calling_code: phone::calling_code(region).unwrap_or_default(),
        chosen: *region == chosen,
    };
    cx.localizer.regions(codes).iter().map(choice).collect()
}

/// The country of a number, or where there is none, that where most users of the tenant live: the one of its help desk,
/// else that of the page's language.
pub fn usual(cx: &Cx, number: Option<&Phone>) -> String {
    let desk = cx.tenant.brand.help_desk.phone.as_deref();
    let desk = desk.and_then(|number| phone::parse(None, number).ok());
    let known = number.and_then(Phone::region).or_else(|| desk.as_ref().and_then(Phone::region));
    known.map(str::to_owned).or_else(|| cx.localizer.likely_region()).unwrap_or_default()
}
