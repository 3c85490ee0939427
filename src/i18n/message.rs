//! What is put into messages, and a message on its way to a reader.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use jiff::Zoned;

use super::isolate::Isolation;
use super::localizer::Localizer;

/// A value for a placeable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words in any script: display names, titles, answers. Its direction comes from its first letter.
    Text(String),
    /// Left-to-right in every language: user names, addresses, codes, hosts, keys.
    Ltr(String),
    /// A whole number; grouped, and the choice of plural forms. Exact up to 2^53.
    Number(i64),
    /// A moment; shown in its own time zone.
    Moment(Zoned),
}

impl Arg {
    /// A value that is left-to-right in every language.
    pub fn ltr(value: impl Into<String>) -> Arg {
        Arg::Ltr(value.into())
    }
}

/// Anything a template may hand to the `arg` filter; sees through references.
pub trait ToArg {
    /// The value as an argument.
    fn to_arg(&self) -> Arg;
}

impl<T: ToArg + ?Sized> ToArg for &T {
    fn to_arg(&self) -> Arg {
        (**self).to_arg()
    }
}

impl ToArg for Arg {
    fn to_arg(&self) -> Arg {
        self.clone()
    }
}

impl ToArg for str {
    fn to_arg(&self) -> Arg {
        Arg::Text(self.to_owned())
    }
}

impl ToArg for String {
    fn to_arg(&self) -> Arg {
        self.as_str().to_arg()
    }
}

impl ToArg for Cow<'_, str> {
    fn to_arg(&self) -> Arg {
        self.as_ref().to_arg()
    }
}

impl ToArg for Zoned {
    fn to_arg(&self) -> Arg {
        Arg::Moment(self.clone())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Arg {
        Arg::Text(value)
    }
}

impl From<Zoned> for Arg {
    fn from(value: Zoned) -> Arg {
        Arg::Moment(value)
    }
}

macro_rules! from_reference {
    ($($kind:ty)*) => {$(
        impl From<&$kind> for Arg {
            fn from(value: &$kind) -> Arg {
                value.to_arg()
            }
        }
    )*};
}
from_reference!(Arg str String Zoned);

// Eight integer types with one meaning: the macro keeps them alike.
macro_rules! from_integer {
    ($($kind:ty)*) => {$(
        impl ToArg for $kind {
            fn to_arg(&self) -> Arg {
                Arg::Number(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        }
        impl From<$kind> for Arg {
            fn from(value: $kind) -> Arg {
                value.to_arg()
            }
        }
    )*};
}
from_integer!(u8 u16 u32 u64 usize i8 i16 i32 i64);

/// A message of one language with its arguments; displays as plain text.
///
/// ```
/// # fn main() -> anyhow::Result<()> {
/// let catalog = latchkey::i18n::Catalog::embedded()?;
/// let name = catalog.default_localizer().message("language-name");
/// assert_eq!(name.to_string(), "English (US)");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Message {
    localizer: Arc<Localizer>,
    id: Cow<'static, str>,
    args: Vec<(Cow<'static, str>, Arg)>,
    isolation: Isolation,
}

impl Message {
    pub(super) fn new(localizer: Arc<Localizer>, id: Cow<'static, str>) -> Message {
        Message { localizer, id, args: Vec::new(), isolation: Isolation::Bare }
    }

    /// The message with a value for the placeable `name`.
    #[must_use]
    pub fn arg(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arg>) -> Message {
        self.args.push((name.into(), value.into()));
        self
    }

    /// The message with invisible isolates (UAX 9) around inserted texts: for sentences of plain-text mails
    /// and for text messages, never for what is copied or compared.
    #[must_use]
    pub fn isolated(mut self) -> Message {
        self.isolation = Isolation::Marks;
        self
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.localizer.write(f, &self.id, &self.args, self.isolation)
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("locale", &self.localizer.tag()).field("id", &self.id).finish()
    }
}
