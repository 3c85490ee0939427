//! What an organization puts its name to: names, colour, pictures, contacts and texts. A brand is a plain
//! value that is stored, compared and published as a whole; when and by whom is kept beside it. Colours of
//! pages are derived in [`palette`](super::palette), never stored.

mod advice;
mod change;
mod check;
mod edit;
mod forms;
#[cfg(test)]
mod tests;
mod texts;

pub use advice::Advice;
pub use change::{Change, Value};
pub(super) use check::is_forbidden;
pub use check::{Fault, Field, Violation};
pub use edit::Edit;
pub(super) use texts::shorter_and_shorter;
pub use texts::{Gap, TextElement, Texts};

use super::palette::{Colour, Contrast};
use super::picture::{MediaType, Picture, Role};
use super::theme::{Corner, DarkMode};
use serde::{Deserialize, Serialize};

/// The longest display name, in characters.
pub const DISPLAY_NAME_CHARACTERS: usize = 80;
/// The longest short name, in characters: it stands in titles and in text messages.
pub const SHORT_NAME_CHARACTERS: usize = 30;
/// The accent of a tenant that has not chosen one.
const FRESH_ACCENT: Colour = Colour::new(0x0f, 0x6c, 0xbd);

/// Everything an administrator decides about looks and wording.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brand {
    /// The organization as it calls itself, at most [`DISPLAY_NAME_CHARACTERS`].
    pub display_name: String,
    /// The same, short: at most [`SHORT_NAME_CHARACTERS`].
    pub short_name: String,
    /// The one colour from which the palette is derived.
    pub accent: Colour,
    /// How much contrast text has.
    #[serde(default)]
    pub contrast: Contrast,
    /// How round corners are.
    #[serde(default)]
    pub corner: Corner,
    /// Whether pages and mails turn dark.
    #[serde(default)]
    pub dark: DarkMode,
    /// The wide logo on light pages.
    #[serde(default)]
    pub logo: Option<AssetRef>,
    /// The wide logo on dark pages; without one, `logo` is shown there too.
    #[serde(default)]
    pub logo_dark: Option<AssetRef>,
    /// The square mark; the favicon and the other icons were made with it.
    #[serde(default)]
    pub square: Option<AssetRef>,
    /// Whom to ask.
    #[serde(default)]
    pub help_desk: HelpDesk,
    /// Legal pages.
    #[serde(default)]
    pub links: Links,
    /// Own wording of some texts.
    #[serde(default)]
    pub texts: Texts,
}

/// A stored picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetRef {
    /// [`content_hash`](super::picture::content_hash) of the file.
    pub hash: String,
    /// What the file is.
    pub media_type: MediaType,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// Ways to reach the people who help.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpDesk {
    /// A page (`https:`, `http:`), or an address to write to or call (`mailto:`, `tel:`).
    #[serde(default)]
    pub url: Option<String>,
    /// A mail address.
    #[serde(default)]
    pub mail: Option<String>,
    /// A telephone number as people write it.
    #[serde(default)]
    pub phone: Option<String>,
    /// When somebody answers, in words.
    #[serde(default)]
    pub hours: Option<String>,
}

/// Pages of the organization itself, each `https:` or `http:`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    /// Privacy statement.
    #[serde(default)]
    pub privacy: Option<String>,
    /// Terms of use.
    #[serde(default)]
    pub terms: Option<String>,
    /// Who runs this site.
    #[serde(default)]
    pub imprint: Option<String>,
}

impl Brand {
    /// The brand of a tenant that has chosen nothing but its name.
    pub fn fresh(display_name: &str) -> Self {
        let display_name = display_name.trim().to_owned();
        let short_name: String = display_name.chars().take(SHORT_NAME_CHARACTERS).collect();
        Self {
            short_name: short_name.trim_end().to_owned(),
            display_name,
            accent: FRESH_ACCENT,
            contrast: Contrast::default(),
            corner: Corner::default(),
            dark: DarkMode::default(),
            logo: None,
            logo_dark: None,
            square: None,
            help_desk: HelpDesk::default(),
            links: Links::default(),
            texts: Texts::default(),
        }
    }

    /// Gives it another display name. The short name follows, unless it was chosen apart from the old one.
    pub fn rename(&mut self, display_name: &str) {
        let fresh = Self::fresh(display_name);
        if self.short_name == Self::fresh(&self.display_name).short_name {
            self.short_name = fresh.short_name;
        }
        self.display_name = fresh.display_name;
    }

    /// Everything that is wrong with this brand, in the order of the fields; nothing when it may be saved.
    pub fn violations(&self) -> Vec<Violation> {
        check::violations(self)
    }

    /// What is different in `after`, in the order of the fields.
    pub fn changes(&self, after: &Self) -> Vec<Change> {
        change::between(self, after)
    }

    /// What a person should look at before this is published to readers of these languages.
    pub fn advice(&self, offered: &[&str], default_locale: &str) -> Vec<Advice> {
        advice::on(self, offered, default_locale)
    }

    /// The same, with what is wrong in it taken from `sound`: good enough to look at.
    pub fn mended(mut self, sound: &Self) -> Self {
        for violation in self.violations() {
            change::take(&mut self, sound, &violation.field);
        }
        self
    }

    /// The organization's own wording of `element` and the language tag it is written in, or `None` when the
    /// built-in text is to be shown.
    ///
    /// `locale_chain` holds the reader's languages, best first. For each of them the exact tag is tried, then
    /// the tag with its last subtag removed and so on (RFC 4647 §3.4); after all of them `default_locale`,
    /// the same way.
    pub fn text(
        &self,
        element: TextElement,
        locale_chain: &[&str],
        default_locale: &str,
    ) -> Option<(&str, &str)> {
        self.texts.find(element, locale_chain, default_locale)
    }

    /// The file name of the icon in a browser's tab; `None` without a square mark.
    pub fn favicon(&self) -> Option<String> {
        self.icon(Role::Favicon)
    }

    /// The file name of the icon on a phone's home screen; `None` without a square mark.
    pub fn touch_icon(&self) -> Option<String> {
        self.icon(Role::TouchIcon)
    }

    fn icon(&self, role: Role) -> Option<String> {
        self.square.as_ref().map(|square| role.file_name(&square.hash))
    }
}

impl AssetRef {
    /// The name under which this picture itself is served.
    pub fn file_name(&self) -> String {
        Role::Logo.file_name(&self.hash)
    }
}

impl From<&Picture> for AssetRef {
    fn from(picture: &Picture) -> Self {
        Self {
            hash: super::picture::content_hash(&picture.bytes),
            media_type: picture.media_type,
            width: picture.width,
            height: picture.height,
        }
    }
}
