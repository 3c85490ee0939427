//! Security questions as pages show them, in registration and in a reset alike.

use super::cx::Cx;
use crate::domain::question::Wording;
use crate::i18n::direction_of;
use crate::ops::questions::Asked;

/// A question in the language it was found in, which may be another than the page's.
#[derive(Debug, Clone)]
pub struct ShownQuestion {
    /// Its id; the field of its answer in a reset is `answer.<id>`.
    pub id: String,
    /// Its words.
    pub text: String,
    /// BCP 47 tag of the words.
    pub lang: String,
    /// Direction of that language, `ltr` or `rtl`.
    pub dir: &'static str,
}

/// Puts a question into words.
pub fn shown(cx: &Cx, asked: Asked) -> ShownQuestion {
    let (text, lang) = match asked.wording {
        Wording::Predefined(known) => (cx.localizer.text(known.message, &[]), cx.localizer.tag().to_owned()),
        Wording::Own { text, tag } => (text, tag),
    };
    ShownQuestion { id: asked.id, text, dir: direction_of(&lang).as_str(), lang }
}
