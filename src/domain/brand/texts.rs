//! The texts an organization may word itself, and which of its languages a reader gets.

use crate::domain::text_enum::text_enum;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

text_enum! {
    /// A text that an organization may word itself; plain text, no markup.
    #[derive(PartialOrd, Ord)]
    TextElement {
        /// Heading of the sign-in page.
        SignInHeading = "sign-in-heading",
        /// Sentence below that heading.
        SignInLead = "sign-in-lead",
        /// Label of the box for the user name.
        UserNameLabel = "user-name-label",
        /// Hint of that box: what a user name looks like here.
        UserNameHint = "user-name-hint",
        /// Sentence at the beginning of a reset.
        ForgotLead = "forgot-lead",
        /// What to do when nothing here helps.
        HelpText = "help-text",
        /// What to do after a password was set.
        DoneText = "done-text",
        /// Line at the end of every page.
        FooterNote = "footer-note",
        /// Lines at the end of every mail.
        MailFooter = "mail-footer",
    }
}

impl TextElement {
    /// The longest text, in characters: what its place on a narrow phone can hold.
    pub const fn max_characters(&self) -> usize {
        match self {
            Self::UserNameLabel => 40,
            Self::SignInHeading => 60,
            Self::UserNameHint => 120,
            Self::SignInLead | Self::ForgotLead | Self::FooterNote => 300,
            Self::MailFooter => 500,
            Self::DoneText => 1000,
            Self::HelpText => 2000,
        }
    }

    /// Whether line breaks are kept; the others are one line.
    pub const fn has_lines(&self) -> bool {
        match self {
            Self::SignInHeading | Self::UserNameLabel | Self::UserNameHint => false,
            Self::SignInLead
            | Self::ForgotLead
            | Self::HelpText
            | Self::DoneText
            | Self::FooterNote
            | Self::MailFooter => true,
        }
    }
}

/// Own texts by element, then by language tag (BCP 47, as the organization enabled it).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<TextElement, BTreeMap<String, String>>);

/// The languages that lack a text which others have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// How many of the languages that are offered.
    pub missing: usize,
    /// The language whose text shows there; none where the built-in words do.
    pub shown: Option<String>,
}

impl Texts {
    /// Which of the `offered` languages do without a text of their own for `element`; `None` where nobody wrote one, or
    /// nothing is missing.
    pub fn gap(&self, element: TextElement, offered: &[&str], default_locale: &str) -> Option<Gap> {
        let languages = self.0.get(&element)?;
        let has = |tag: &&&str| shorter_and_shorter(tag).any(|shorter| languages.contains_key(shorter));
        let missing = offered.len() - offered.iter().filter(has).count();
        let shown = self.find(element, &[], default_locale).map(|(_, tag)| tag.to_owned());
        (missing > 0).then_some(Gap { missing, shown })
    }

    /// Sets the text of one element in one language; line breaks become `\n`, blanks around it go, and a
    /// blank text is taken out, so that the next language of the chain shows.
    pub fn set(&mut self, element: TextElement, tag: &str, text: &str) {
        let text = text.replace("\r\n", "\n").trim().to_owned();
        let languages = self.0.entry(element).or_default();
        if text.is_empty() {
            languages.remove(tag);
        } else {
            languages.insert(tag.to_owned(), text);
        }
        self.0.retain(|_, languages| !languages.is_empty());
    }

    /// The text of exactly this element and tag.
    pub fn get(&self, element: TextElement, tag: &str) -> Option<&str> {
        self.0.get(&element)?.get(tag).map(String::as_str)
    }

    /// Every text: element, tag, text.
    pub fn iter(&self) -> impl Iterator<Item = (TextElement, &str, &str)> {
        self.0.iter().flat_map(|(element, languages)| {
            languages.iter().map(|(tag, text)| (*element, tag.as_str(), text.as_str()))
        })
    }

    /// See [`Brand::text`](super::Brand::text).
    pub(super) fn find(
        &self,
        element: TextElement,
        locale_chain: &[&str],
        default_locale: &str,
    ) -> Option<(&str, &str)> {
        let languages = self.0.get(&element)?;
        let mut tags = locale_chain.iter().copied().chain([default_locale]).flat_map(shorter_and_shorter);
        tags.find_map(|tag| languages.get_key_value(tag)).map(|(tag, text)| (text.as_str(), tag.as_str()))
    }
}

/// `zh-Hant-TW`, `zh-Hant`, `zh`.
pub(in crate::domain) fn shorter_and_shorter(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |longer| longer.rsplit_once('-').map(|(shorter, _)| shorter))
}
