//! A tenant's letterhead, from its brand.

use super::letters::{Logo, Stationery};
use crate::domain::brand::TextElement;
use crate::domain::palette::{Palette, Scheme};
use crate::domain::tenant::Tenant;
use crate::domain::theme::DarkMode;
use crate::i18n::Localizer;
use url::Url;

impl Stationery {
    /// The letterhead of `tenant` in the language of `localizer`; `logo` is the file of its wide logo.
    pub fn of(tenant: &Tenant, localizer: &Localizer, portal_url: Url, logo: Option<Logo>) -> Self {
        let brand = &tenant.brand;
        let footer = brand.text(TextElement::MailFooter, &[localizer.tag()], &tenant.default_locale);
        let colours = |scheme| Palette::derive(brand.accent, scheme, brand.contrast);
        let dark = match brand.dark {
            DarkMode::Device => Scheme::Dark,
            DarkMode::Never => Scheme::Light,
        };
        Self {
            brand_name: brand.display_name.clone(),
            short_name: brand.short_name.clone(),
            light: colours(Scheme::Light),
            dark: colours(dark),
            logo,
            portal_url,
            help_desk: brand.help_desk.mail.clone(),
            footer: footer.map(|(text, tag)| (text.to_owned(), tag.to_owned())),
        }
    }
}
