//! What every page is made of besides its own fields: the frame around it, what is wrong with a form,
//! the rules of a password. Plain data, put together by the handlers and read by `templates/`.
//!
//! A page struct holds `shell: Shell` and, where it has a form, `errors: Errors`; the template extends
//! `layout.html` and takes its fields from `parts/form.html`.

use crate::i18n::Arg;

/// The frame of a page: brand, language, footer, who is signed in.
#[derive(Debug, Clone, Default)]
pub struct Shell {
    /// The tenant's display name; ends every title.
    pub brand_name: String,
    /// The tenant's short name, 30 characters at most.
    pub short_name: String,
    /// The wide logo; without one the name stands there.
    pub logo: Option<Picture>,
    /// The wide logo for dark surroundings; without one `logo` serves for both.
    pub logo_dark: Option<Picture>,
    /// Address of the favicon.
    pub favicon_url: String,
    /// Address of the icon on a phone's home screen.
    pub touch_icon_url: Option<String>,
    /// Address of the style sheet, the tenant's colours included.
    pub stylesheet_url: String,
    /// Address of the script.
    pub script_url: String,
    /// Language of the page, a BCP 47 tag.
    pub lang: String,
    /// Direction of the page, `ltr` or `rtl`.
    pub dir: &'static str,
    /// True on a page that is shown again because something has to be corrected.
    pub title_prefix_error: bool,
    /// Path that was asked for.
    pub path: String,
    /// Where this page can be asked for again, with its query; the language picker returns there.
    pub address: String,
    /// The languages to choose from, in the order of the picker; with fewer than two there is no picker.
    pub languages: Vec<LanguageChoice>,
    /// How to reach people who help.
    pub help_desk: HelpDesk,
    /// Address of the privacy notice.
    pub privacy_url: Option<String>,
    /// Address of the terms of use.
    pub terms_url: Option<String>,
    /// Address of the page that says who is responsible.
    pub imprint_url: Option<String>,
    /// A line of the tenant under every page.
    pub footer_note: Option<BrandText>,
    /// What the tenant says instead of the portal's own words.
    pub texts: BrandTexts,
    /// Display name of the signed-in user.
    pub signed_in_as: Option<String>,
    /// Whether a link leads them to the administrator's portal.
    pub staff: bool,
    /// Token that every form sends back in its field `csrf`.
    pub csrf: String,
    /// True in the demonstration, whose pages link to the mails it sent.
    pub demo: bool,
    /// Where nothing on the page works because it is only looked at: the other pages to look at, above this one.
    pub preview: Option<Vec<PreviewLink>>,
}

/// A page of a brand that is only looked at.
#[derive(Debug, Clone)]
pub struct PreviewLink {
    /// Its address.
    pub href: String,
    /// Message id of its name.
    pub name: &'static str,
    /// True for the page that is shown.
    pub current: bool,
}

impl Shell {
    /// The page's language by its own name, for the closed picker; the tag where it isn't in the list.
    pub fn endonym(&self) -> &str {
        self.languages
            .iter()
            .find(|language| language.current)
            .map_or(&self.lang, |language| &language.endonym)
    }
}

/// A picture with the size it is drawn at, so that the page doesn't jump when it arrives.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Address, by content hash.
    pub url: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// One button of the language picker.
#[derive(Debug, Clone)]
pub struct LanguageChoice {
    /// BCP 47 tag, sent as `lang`.
    pub tag: String,
    /// The language's own name for itself.
    pub endonym: String,
    /// Direction, `ltr` or `rtl`.
    pub dir: &'static str,
    /// True for the language of the page.
    pub current: bool,
}

/// The help desk of a tenant; each part may be missing.
#[derive(Debug, Clone, Default)]
pub struct HelpDesk {
    /// Address of a website, http or https.
    pub url: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// Phone number as people write it.
    pub phone: Option<String>,
    /// When somebody answers, in the tenant's words.
    pub hours: Option<String>,
}

impl HelpDesk {
    /// True if the tenant named no way to reach anybody.
    pub fn is_empty(&self) -> bool {
        self.url.is_none() && self.mail.is_none() && self.phone.is_none()
    }

    /// Where "Contact your administrator" leads: to the tenant's own page or mail address, else to the form.
    pub fn contact_href(&self) -> String {
        let mail = self.mail.as_ref().map(|mail| format!("mailto:{mail}"));
        self.url.clone().or(mail).unwrap_or_else(|| "/forgot/contact".to_owned())
    }

    /// The phone number as a `tel:` address (RFC 3966): digits and a leading plus sign only.
    pub fn phone_href(&self) -> String {
        let written = self.phone.as_deref().unwrap_or_default();
        let plus = if written.trim_start().starts_with('+') { "+" } else { "" };
        let digits: String = written.chars().filter(char::is_ascii_digit).collect();
        format!("tel:{plus}{digits}")
    }
}

/// A text of the tenant in the language it was found in, which may be another than the page's.
#[derive(Debug, Clone)]
pub struct BrandText {
    /// Plain text; line breaks are kept.
    pub text: String,
    /// BCP 47 tag of the text.
    pub lang: String,
    /// Direction of that language, `ltr` or `rtl`.
    pub dir: &'static str,
}

/// Texts of the tenant that stand in for the portal's own, each where there is one.
#[derive(Debug, Clone, Default)]
pub struct BrandTexts {
    /// Heading of the sign-in page.
    pub sign_in_heading: Option<BrandText>,
    /// First sentence of the sign-in page.
    pub sign_in_lead: Option<BrandText>,
    /// Label of the user-name box.
    pub username_label: Option<BrandText>,
    /// Hint over the user-name box; without one there is none.
    pub username_hint: Option<BrandText>,
    /// First sentence of the first page of a reset.
    pub forgot_lead: Option<BrandText>,
    /// What to do when nothing here helps.
    pub help_text: Option<BrandText>,
    /// First sentence of the last page of a reset.
    pub done_text: Option<BrandText>,
}

/// What has to be corrected on a form, in the order of its fields.
#[derive(Debug, Clone, Default)]
pub struct Errors(pub Vec<FieldError>);

impl Errors {
    /// True if nothing has to be corrected.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, for the summary.
    pub fn iter(&self) -> std::slice::Iter<'_, FieldError> {
        self.0.iter()
    }

    /// The first one that belongs to the field of this name.
    pub fn for_field(&self, name: &str) -> Option<&FieldError> {
        self.0.iter().find(|error| error.field == Some(name))
    }
}

/// One thing to correct.
#[derive(Debug, Clone)]
pub struct FieldError {
    /// Name of the field, which is also its id; none if the form as a whole is refused.
    pub field: Option<&'static str>,
    /// Message id.
    pub message: &'static str,
    /// What the message has to be filled with.
    pub args: Vec<(&'static str, Arg)>,
}

/// One line of the checklist under a new password.
#[derive(Debug, Clone)]
pub struct RuleHint {
    /// Message id.
    pub message: &'static str,
    /// What the message has to be filled with.
    pub args: Vec<(&'static str, Arg)>,
    /// How the script checks it while typing, such as `min-length:15`, which counts code points after NFC; none if only
    /// the server can tell.
    pub rule: Option<String>,
}

/// One signed-in browser.
#[derive(Debug, Clone)]
pub struct SessionRow {
    /// Sent as `session` to end it.
    pub id: String,
    /// Name of the browser.
    pub browser: String,
    /// Name of the operating system.
    pub system: String,
    /// When it last asked for a page.
    pub seen: jiff::Zoned,
    /// When it signed in.
    pub started: jiff::Zoned,
    /// True for the browser that shows the list.
    pub current: bool,
}

/// One passkey.
#[derive(Debug, Clone)]
pub struct PasskeyRow {
    /// Sent as `passkey` to rename or remove it.
    pub id: String,
    /// What its user calls it; empty where nobody said.
    pub name: String,
    /// When it was set up.
    pub added: jiff::Zoned,
    /// When it was last used.
    pub used: Option<jiff::Zoned>,
    /// The host it works at, where that is another than the page's.
    pub elsewhere: Option<String>,
}

/// One line of what happened to an account.
#[derive(Debug, Clone)]
pub struct ActivityRow {
    /// When.
    pub at: jiff::Zoned,
    /// Message id of what.
    pub message: &'static str,
    /// Browser and operating system; empty if it wasn't a browser.
    pub browser: String,
}

/// What a message in the demonstration's outbox is.
#[derive(Debug, Clone)]
pub enum DemoKind {
    /// A mail.
    Mail {
        /// Subject line.
        subject: String,
        /// Where the HTML part is shown.
        html_url: String,
    },
    /// A text to a phone.
    Text,
    /// What a call says.
    Call,
}

/// One message in the demonstration's outbox.
#[derive(Debug, Clone)]
pub struct DemoMessage {
    /// What it is.
    pub kind: DemoKind,
    /// Address or number of the receiver.
    pub to: String,
    /// When it was sent.
    pub at: jiff::Zoned,
    /// What it says, in plain text.
    pub text: String,
    /// BCP 47 tag of its language.
    pub language: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_becomes_an_address_without_spaces() {
        let desk = HelpDesk { phone: Some("+43 (1) 234-5678".into()), ..HelpDesk::default() };
        assert_eq!(desk.phone_href(), "tel:+4312345678");
    }

    #[test]
    fn the_tenants_own_page_comes_before_its_mail_address_and_that_before_the_form() {
        let [url, mail] = ["https://help.example", "help@contoso.example"].map(|text| Some(text.to_owned()));
        let href = |url, mail| HelpDesk { url, mail, ..HelpDesk::default() }.contact_href();
        assert_eq!(href(url, mail.clone()), "https://help.example");
        assert_eq!(href(None, mail), "mailto:help@contoso.example");
        assert_eq!(href(None, None), "/forgot/contact");
    }

    #[test]
    fn a_field_finds_its_first_error_only() {
        let error = |field, message| FieldError { field, message, args: Vec::new() };
        let errors = Errors(vec![error(None, "a"), error(Some("code"), "b"), error(Some("code"), "c")]);
        assert_eq!(errors.for_field("code").map(|error| error.message), Some("b"));
        assert!(errors.for_field("username").is_none());
    }

    #[test]
    fn opening_hours_alone_reach_nobody() {
        assert!(HelpDesk { hours: Some("9 to 5".into()), ..HelpDesk::default() }.is_empty());
    }
}
