//! What an administrator may type in the place of a message: words and the variables of that message, nothing else.

use super::Role;
use unicode_normalization::UnicodeNormalization;

/// Variables without which a message is of no use: where the portal's own words hold one, others must too.
const NEEDED: [&str; 3] = ["code", "digits", "reference"];
/// The most of what was typed that is repeated when it is no variable, in characters.
const QUOTE_CHARACTERS: usize = 40;

/// Why words cannot take the place of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A line break, or a character that is not seen or steers others.
    Character,
    /// A curly bracket that belongs to no variable.
    Bracket,
    /// What stands between curly brackets is none of the variables.
    Unknown(String),
    /// This variable has to stand there.
    Missing(&'static str),
    /// The code has to come first, where notifications show it.
    CodeFirst,
    /// They are too long.
    Long {
        /// The most characters.
        max: usize,
        /// How many there are.
        used: usize,
    },
    /// Mail programs and phones would make a link of something in them.
    Address,
}

/// A variable as it stands in words.
pub fn placeable(name: &str) -> String {
    format!("{{ ${name} }}")
}

/// The variables of words, in their order.
pub fn variables(words: &str) -> Vec<&str> {
    let inside = words.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    inside.filter_map(|inside| inside.trim().strip_prefix('$')).collect()
}

/// The words that were typed, in one form, to take the place of `default`, which tells what may stand in them.
///
/// # Errors
/// The first thing that is wrong.
pub fn read(role: Role, default: &str, typed: &str) -> Result<String, Fault> {
    let text: String = typed.trim().nfc().collect();
    if text.chars().any(is_unfit) {
        return Err(Fault::Character);
    }
    let known = variables(default);
    let words = with_variables(&text, &known)?;
    let used = variables(&words);
    let missing = NEEDED.into_iter().find(|name| known.contains(name) && !used.contains(name));
    if let Some(name) = missing {
        return Err(Fault::Missing(name));
    }
    let leads = matches!(role, Role::Text | Role::ShortText) && known.contains(&"code");
    if leads && !words.starts_with(&placeable("code")) {
        return Err(Fault::CodeFirst);
    }
    let (max, used) = (role.max_characters(), words.chars().count());
    if used > max {
        return Err(Fault::Long { max, used });
    }
    if has_address(&words) { Err(Fault::Address) } else { Ok(words) }
}

/// The same text with each variable written as `{ $name }`.
fn with_variables(text: &str, known: &[&str]) -> Result<String, Fault> {
    let (mut words, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, behind) = after.split_once('}').ok_or(Fault::Bracket)?;
        if before.contains('}') || inside.contains('{') {
            return Err(Fault::Bracket);
        }
        let name = inside.trim().strip_prefix('$').filter(|name| known.contains(name));
        let Some(name) = name else {
            return Err(Fault::Unknown(inside.trim().chars().take(QUOTE_CHARACTERS).collect()));
        };
        words.push_str(before);
        words.push_str(&placeable(name));
        rest = behind;
    }
    if rest.contains('}') {
        return Err(Fault::Bracket);
    }
    words.push_str(rest);
    Ok(words)
}

/// Line ends of every kind, other controls, what only hides or turns text, and private use. The joiners U+200C and U+200D
/// stay: Persian, Hindi and family emoji are misspelt without them.
fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{E000}'..='\u{F8FF}' | '\u{FFF9}'..='\u{FFFD}')
        || matches!(u32::from(c), 0xE0000..=0xE0FFF | 0xF0000..=0x10FFFF)
}

/// Whether something looks like an address: `@`, `://`, `www.`, or a name with an ending, as in `contoso.example`. Users
/// learn that mails with codes hold no links, and texts may bind a code to no host but the portal's.
fn has_address(words: &str) -> bool {
    let lower = words.to_lowercase();
    if lower.contains(['@', '＠']) || lower.contains("://") || lower.contains("www.") {
        return true;
    }
    let mut parts = lower.split('.');
    let mut before = parts.next().unwrap_or_default();
    parts.any(|after| {
        let joins = before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '}');
        let ending = after.chars().take_while(|c| c.is_alphabetic()).count();
        before = after;
        joins && (ending >= 2 || after.starts_with('{'))
    })
}
