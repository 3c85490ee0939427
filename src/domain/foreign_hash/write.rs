//! The one form in which each kind is kept.

use super::read::BCRYPT64;
use super::{ForeignHash, Recipe};
use data_encoding::{BASE64, BASE64_NOPAD};

/// A hash as text that [`read`](super::read::read) takes.
pub(super) fn write(hash: &ForeignHash) -> String {
    let [salt, output] = [&hash.salt, &hash.output].map(|bytes| BASE64_NOPAD.encode(bytes));
    match hash.recipe {
        Recipe::Bcrypt { cost } => {
            format!("$2b${cost:02}${}{}", bcrypt64(&hash.salt), bcrypt64(&hash.output))
        }
        Recipe::Pbkdf2 { digest, rounds } => format!("$pbkdf2-{digest}$i={rounds}${salt}${output}"),
        Recipe::Scrypt { log_n, block_size, lanes } => {
            format!("$scrypt$ln={log_n},r={block_size},p={lanes}${salt}${output}")
        }
        Recipe::Salted { digest } => {
            let both = [hash.output.as_slice(), &hash.salt].concat();
            let name = digest.as_str().trim_end_matches('1').to_ascii_uppercase();
            format!("{{S{name}}}{}", BASE64.encode(&both))
        }
        Recipe::Argon2 { form, early, memory_kib, passes, lanes } => {
            let version = if early { 16 } else { 19 };
            format!("${form}$v={version}$m={memory_kib},t={passes},p={lanes}${salt}${output}")
        }
    }
}

/// Base64 with the letters of bcrypt, which are in another order.
fn bcrypt64(bytes: &[u8]) -> String {
    let sixes = bytes.chunks(3).flat_map(|three| {
        let joined =
            three.iter().chain([&0; 2]).take(3).fold(0_u32, |bits, byte| (bits << 8) | u32::from(*byte));
        [18, 12, 6, 0].into_iter().map(move |shift| (joined >> shift) & 0x3f).take(three.len() + 1)
    });
    let letter = |six: u32| usize::try_from(six).ok().and_then(|six| BCRYPT64.get(six)).copied();
    sixes.filter_map(letter).map(char::from).collect()
}
