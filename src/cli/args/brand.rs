//! `latchkey brand`.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Args, Subcommand};

use super::Output;
use crate::domain::palette::Contrast;
use crate::domain::theme::{Corner, DarkMode};

/// What to do with a tenant's brand.
#[derive(Debug, Subcommand)]
pub enum BrandCommand {
    /// Show what is set
    Show {
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Change the brand at once; what is not named stays
    #[command(
        override_usage = "latchkey brand set [OPTIONS]",
        after_help = "\
Examples:
  latchkey brand set --tenant contoso --accent '#0b6b3a' --logo logo.png --logo-dark logo-dark.png
  latchkey brand set --tenant contoso --text sign-in-lead de 'Mit dem Konto von Contoso anmelden'
  latchkey brand set --tenant contoso --remove-text sign-in-lead de"
    )]
    Set(Box<BrandSet>),
    /// Publish the draft that administrators prepared in the portal
    Publish(BrandPublish),
    /// List the versions that are kept, the newest first
    History {
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Publish an earlier version again
    Rollback {
        /// Its number in `brand history`
        version: i32,
        /// The rest.
        #[command(flatten)]
        publish: BrandPublish,
    },
}

/// Options of what publishes.
#[derive(Debug, Args)]
pub struct BrandPublish {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// What to say of it in the history, at most 500 characters
    #[arg(long, value_name = "WORDS", default_value = "")]
    pub note: String,
}

/// Options of `brand set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("brand_change").required(true).multiple(true).args([
    "display_name", "short_name", "accent", "contrast", "corner", "dark", "logo", "logo_dark", "square", "help_desk_url",
    "help_desk_mail", "help_desk_phone", "help_desk_hours", "privacy_url", "terms_url", "imprint_url", "text",
    "remove_display_name", "remove_accent", "remove_logo", "remove_logo_dark", "remove_square",
    "remove_help_desk_url", "remove_help_desk_mail", "remove_help_desk_phone", "remove_help_desk_hours",
    "remove_privacy_url", "remove_terms_url", "remove_imprint_url", "remove_text",
])))]
pub struct BrandSet {
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// The name on every page and mail
    #[arg(long, value_name = "NAME")]
    pub display_name: Option<String>,
    /// The same for subjects of mails and small places, at most 30 characters; follows the display name until it is set
    #[arg(long, value_name = "NAME")]
    pub short_name: Option<String>,
    /// The colour of buttons and links, such as '#0b6b3a'; every shade is made readable
    #[arg(long, value_name = "HEX")]
    pub accent: Option<String>,
    /// How much contrast text has: 4.5 to 1, or 7 to 1
    #[arg(long, value_name = "LEVEL", value_parser = PossibleValuesParser::new(Contrast::ALL.iter().map(Contrast::as_str)))]
    pub contrast: Option<String>,
    /// How round the corners are
    #[arg(long, value_name = "SHAPE", value_parser = PossibleValuesParser::new(Corner::ALL.iter().map(Corner::as_str)))]
    pub corner: Option<String>,
    /// Whether pages and mails turn dark: as the reader's device asks, or never
    #[arg(long, value_name = "WHEN", value_parser = PossibleValuesParser::new(DarkMode::ALL.iter().map(DarkMode::as_str)))]
    pub dark: Option<String>,
    /// Wide logo for light pages: SVG, PNG, JPEG, WebP or GIF
    #[arg(long, value_name = "FILE")]
    pub logo: Option<PathBuf>,
    /// Wide logo for dark pages
    #[arg(long, value_name = "FILE")]
    pub logo_dark: Option<PathBuf>,
    /// Square logo, also for the browser's tab
    #[arg(long, value_name = "FILE")]
    pub square: Option<PathBuf>,
    /// Web page of the help desk
    #[arg(long, value_name = "URL")]
    pub help_desk_url: Option<String>,
    /// Mail address of the help desk
    #[arg(long, value_name = "ADDRESS")]
    pub help_desk_mail: Option<String>,
    /// Phone number of the help desk, as people should read it
    #[arg(long, value_name = "NUMBER")]
    pub help_desk_phone: Option<String>,
    /// When the help desk answers, in words
    #[arg(long, value_name = "WORDS")]
    pub help_desk_hours: Option<String>,
    /// Web page with the privacy statement, linked under every page
    #[arg(long, value_name = "URL")]
    pub privacy_url: Option<String>,
    /// Web page with the terms of use
    #[arg(long, value_name = "URL")]
    pub terms_url: Option<String>,
    /// Web page that says who is responsible
    #[arg(long, value_name = "URL")]
    pub imprint_url: Option<String>,
    /// A text in one language; may be given several times. ELEMENT is one of: sign-in-heading, sign-in-lead,
    /// user-name-label, user-name-hint, forgot-lead, help-text, done-text, footer-note, mail-footer
    #[arg(
        long,
        num_args = 3,
        value_names = ["ELEMENT", "LOCALE", "TEXT"],
        action = clap::ArgAction::Append,
        allow_hyphen_values = true
    )]
    pub text: Vec<String>,
    /// Back to the tenant's own name
    #[arg(long, conflicts_with = "display_name")]
    pub remove_display_name: bool,
    /// Back to the built-in colour
    #[arg(long, conflicts_with = "accent")]
    pub remove_accent: bool,
    /// Take the wide logo away
    #[arg(long, conflicts_with = "logo")]
    pub remove_logo: bool,
    /// Take the wide logo for dark pages away
    #[arg(long, conflicts_with = "logo_dark")]
    pub remove_logo_dark: bool,
    /// Take the square logo away
    #[arg(long, conflicts_with = "square")]
    pub remove_square: bool,
    /// Take the help desk's web page away
    #[arg(long, conflicts_with = "help_desk_url")]
    pub remove_help_desk_url: bool,
    /// Take the help desk's mail address away
    #[arg(long, conflicts_with = "help_desk_mail")]
    pub remove_help_desk_mail: bool,
    /// Take the help desk's phone number away
    #[arg(long, conflicts_with = "help_desk_phone")]
    pub remove_help_desk_phone: bool,
    /// Take the help desk's hours away
    #[arg(long, conflicts_with = "help_desk_hours")]
    pub remove_help_desk_hours: bool,
    /// Take the link to the privacy statement away
    #[arg(long, conflicts_with = "privacy_url")]
    pub remove_privacy_url: bool,
    /// Take the link to the terms of use away
    #[arg(long, conflicts_with = "terms_url")]
    pub remove_terms_url: bool,
    /// Take the link to the imprint away
    #[arg(long, conflicts_with = "imprint_url")]
    pub remove_imprint_url: bool,
    /// Back to the built-in text in one language; may be given several times
    #[arg(long, num_args = 2, value_names = ["ELEMENT", "LOCALE"], action = clap::ArgAction::Append)]
    pub remove_text: Vec<String>,
}

/// A text of the brand in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrandText<'a> {
    /// Which text.
    pub element: &'a str,
    /// The language, as typed.
    pub locale: &'a str,
    /// What it says; `None` to take it away.
    pub text: Option<&'a str>,
}

impl BrandSet {
    /// Every text to set or take away, in the order typed, the ones to take away first.
    pub fn texts(&self) -> Vec<BrandText<'_>> {
        let removed = self.remove_text.chunks_exact(2).filter_map(|given| match given {
            [element, locale] => Some(BrandText { element, locale, text: None }),
            _ => None,
        });
        let set = self.text.chunks_exact(3).filter_map(|given| match given {
            [element, locale, text] => Some(BrandText { element, locale, text: Some(text) }),
            _ => None,
        });
        removed.chain(set).collect()
    }
}
