//! What is put into messages.

use std::borrow::Cow;

use jiff::Zoned;

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
