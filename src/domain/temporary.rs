//! Temporary passwords, drawn so that people can read them out and type them: as the page suggests them.

use secrecy::SecretString;
use zeroize::Zeroizing;

/// Letters and digits that nobody mixes up.
const SIGNS: &[u8; 55] = b"abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// Signs of a group.
const GROUP_SIGNS: usize = 5;
/// The fewest groups: over 110 bits.
const GROUPS_MIN: usize = 4;
/// Random bytes for one password: more than the longest takes, since about one in seven is left out.
pub const RANDOM_BYTES: usize = 128;

/// A password in groups of five signs that has at least `min_length` characters and at most `max_length`.
pub fn draw(random: &[u8; RANDOM_BYTES], min_length: u32, max_length: u32) -> SecretString {
    let [least, most] = [min_length, max_length].map(|length| usize::try_from(length).unwrap_or(usize::MAX));
    let groups = least.saturating_add(1).div_ceil(GROUP_SIGNS + 1).max(GROUPS_MIN);
    let signs = random.iter().filter_map(|byte| sign(*byte));
    let mut text = Zeroizing::new(String::with_capacity(2 * RANDOM_BYTES));
    for (place, sign) in signs.take(groups.saturating_mul(GROUP_SIGNS)).enumerate() {
        if place > 0 && place % GROUP_SIGNS == 0 {
            text.push('-');
        }
        text.push(sign);
    }
    text.truncate(most);
    SecretString::from(text.as_str())
}

/// The sign of a random byte; none of the last ones, so that no sign comes more often than another.
fn sign(byte: u8) -> Option<char> {
    let (byte, whole) = (usize::from(byte), 256 - 256 % SIGNS.len());
    let sign = SIGNS.get(byte % SIGNS.len()).filter(|_| byte < whole)?;
    Some(char::from(*sign))
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    /// Every byte in turn, beginning with `first`.
    fn drawn(first: u8, min_length: u32) -> String {
        let random = std::array::from_fn(|n| first.wrapping_add(u8::try_from(n).unwrap()));
        draw(&random, min_length, 256).expose_secret().to_owned()
    }

    #[test]
    fn it_comes_in_groups_of_five_and_is_long_enough() {
        assert_eq!(drawn(0, 15), "abcde-fghjk-mnpqr-stuvw");
        for min_length in [8, 15, 23, 24, 40, 64] {
            let password = drawn(17, min_length);
            assert!(password.len() >= usize::try_from(min_length).unwrap(), "{min_length}: {password}");
            assert!(password.split('-').all(|group| group.len() == 5), "{password}");
        }
    }

    #[test]
    fn it_is_never_too_long() {
        let longest = draw(&[0; RANDOM_BYTES], 64, 64);
        assert_eq!(longest.expose_secret().len(), 64);
    }

    #[test]
    fn every_sign_is_as_likely_as_another() {
        let mut counts = [0; 128];
        for byte in 0..=255 {
            sign(byte).into_iter().for_each(|sign| counts[usize::try_from(u32::from(sign)).unwrap()] += 1);
        }
        assert!(SIGNS.iter().all(|sign| counts[usize::from(*sign)] == 4));
    }
}
