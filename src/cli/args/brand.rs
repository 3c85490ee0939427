//! `latchkey brand`.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand};

use super::Output;

/// What to do with an organization's brand.
#[derive(Debug, Subcommand)]
pub enum BrandCommand {
    /// Show what is set
    Show {
        /// The organization's short name [default: the default one]
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
}

/// Options of `brand set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("brand_change").required(true).multiple(true).args([
    "display_name", "accent", "logo", "logo_dark", "square", "help_desk_url", "help_desk_mail", "help_desk_phone",
    "text", "remove_display_name", "remove_accent", "remove_logo", "remove_logo_dark", "remove_square",
    "remove_help_desk_url", "remove_help_desk_mail", "remove_help_desk_phone", "remove_text",
])))]
pub struct BrandSet {
    /// The organization's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// The name on every page and mail
    #[arg(long, value_name = "NAME")]
    pub display_name: Option<String>,
    /// The colour of buttons and links, such as '#0b6b3a'; every shade is made readable
    #[arg(long, value_name = "HEX")]
    pub accent: Option<String>,
    /// Wide logo for light pages: PNG, JPEG or WebP
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
    /// A text in one language; may be given several times
    #[arg(
        long,
        num_args = 3,
        value_names = ["ELEMENT", "LOCALE", "TEXT"],
        action = clap::ArgAction::Append,
        allow_hyphen_values = true
    )]
    pub text: Vec<String>,
    /// Back to the organization's own name
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
