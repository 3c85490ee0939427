//! How long a text to a phone is: in which alphabet it travels, and in how many segments.

/// The characters of the GSM 7-bit default alphabet (3GPP TS 23.038 §6.2.1), but for the letters and digits of ASCII.
const GSM_MORE: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";
/// Its extension (§6.2.1.1): each takes the place of two.
const GSM_EXTENSION: &str = "\u{c}^{}\\[~]|€";
/// Units of a message that stands alone, and of each part of a longer one (3GPP TS 23.040 §9.2.3.24.1).
const GSM_UNITS: (usize, usize) = (160, 153);
/// The same for the other alphabet.
const UCS2_UNITS: (usize, usize) = (70, 67);

/// In which alphabet a text travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// The GSM 7-bit default alphabet with its extension.
    Gsm,
    /// UTF-16: one character beyond the other alphabet is enough.
    Ucs2,
}

/// What a text takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its alphabet.
    pub alphabet: Alphabet,
    /// Septets or 16-bit units.
    pub units: usize,
    /// Parts that are sent, and paid for.
    pub segments: usize,
}

/// Measures a text.
pub fn size(text: &str) -> Size {
    let gsm: Option<Vec<usize>> = text.chars().map(septets).collect();
    match gsm {
        Some(widths) => measured(Alphabet::Gsm, &widths, GSM_UNITS),
        None => {
            let widths: Vec<_> = text.chars().map(char::len_utf16).collect();
            measured(Alphabet::Ucs2, &widths, UCS2_UNITS)
        }
    }
}

/// Septets of a character; none beyond the alphabet.
fn septets(c: char) -> Option<usize> {
    if c.is_ascii_alphanumeric() || GSM_MORE.contains(c) {
        Some(1)
    } else {
        GSM_EXTENSION.contains(c).then_some(2)
    }
}

/// No character is cut in two: one that does not fit into a part whole begins the next.
fn measured(alphabet: Alphabet, widths: &[usize], (alone, part): (usize, usize)) -> Size {
    let units = widths.iter().sum();
    if units <= alone {
        return Size { alphabet, units, segments: 1 };
    }
    let (mut segments, mut filled) = (1, 0);
    for width in widths {
        if filled + width > part {
            segments += 1;
            filled = 0;
        }
        filled += width;
    }
    Size { alphabet, units, segments }
}

/// The first of several forms of a text among those that take the fewest segments.
pub fn shortest(forms: Vec<String>) -> Option<String> {
    // `min_by_key` keeps the first of equals.
    forms.into_iter().min_by_key(|form| size(form).segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (Alphabet, usize, usize) {
        let size = size(text);
        (size.alphabet, size.units, size.segments)
    }

    #[test]
    fn one_segment_holds_160_septets_and_each_of_several_153() {
        for (length, segments) in [(0, 1), (160, 1), (161, 2), (306, 2), (307, 3)] {
            assert_eq!(of(&"a".repeat(length)), (Alphabet::Gsm, length, segments));
        }
        assert_eq!(of(&"ä".repeat(160)), (Alphabet::Gsm, 160, 1));
    }

    #[test]
    fn characters_of_the_extension_count_twice_and_are_not_cut_in_two() {
        assert_eq!(of("€"), (Alphabet::Gsm, 2, 1));
        assert_eq!(of(&"[".repeat(80)), (Alphabet::Gsm, 160, 1));
        assert_eq!(of(&"[".repeat(81)), (Alphabet::Gsm, 162, 2));
        assert_eq!(
            of(&"[".repeat(153)),
            (Alphabet::Gsm, 306, 3),
            "76 fit into a part, and one septet is lost"
        );
    }

    #[test]
    fn one_character_beyond_the_alphabet_makes_it_ucs_2() {
        assert_eq!(of("ç"), (Alphabet::Ucs2, 1, 1), "only the capital one is in the alphabet");
        assert_eq!(of("Ç"), (Alphabet::Gsm, 1, 1));
        for (length, segments) in [(70, 1), (71, 2), (134, 2), (135, 3)] {
            assert_eq!(of(&"字".repeat(length)), (Alphabet::Ucs2, length, segments));
        }
        assert_eq!(of(&"🔑".repeat(35)), (Alphabet::Ucs2, 70, 1));
        assert_eq!(of(&"🔑".repeat(67)), (Alphabet::Ucs2, 134, 3), "33 pairs fit into a part");
    }

    #[test]
    fn the_first_of_the_shortest_forms_is_taken() {
        let forms = ["b".repeat(161), "c".repeat(150), "d".repeat(10)];
        assert_eq!(shortest(forms.to_vec()), Some("c".repeat(150)));
        assert_eq!(shortest(vec![]), None);
    }
}
