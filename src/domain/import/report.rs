//! Tables that other programs open.

/// What begins a formula in a cell (OWASP, CSV injection).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// What makes a text of it.
const TEXT_MARK: char = '\'';

/// A cell that no program takes for a formula.
pub fn cell(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("{TEXT_MARK}{text}") } else { text.to_owned() }
}

/// What a cell said before [`cell`] made it harmless.
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix(TEXT_MARK).filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell)
}

/// Lines as a file that spreadsheets open: UTF-8 with its mark, cells that are no formulas.
///
/// # Errors
/// When a line cannot be written.
pub fn table<'a>(lines: impl Iterator<Item = Vec<&'a str>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer("\u{FEFF}".as_bytes().to_vec());
    for line in lines {
        writer.write_record(line.into_iter().map(cell))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_each_can_be_read_back() {
        for formula in ["=1+1", "+43 664 1234567", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(cell(formula), format!("'{formula}"));
            assert_eq!(plain(&cell(formula)), formula);
        }
        for text in ["alex", "'s-Hertogenbosch", ""] {
            assert_eq!((cell(text).as_str(), plain(text)), (text, text));
        }
        let made = table([vec!["a", "=b"], vec!["c;d", "e\"f,g"]].into_iter()).unwrap();
        assert_eq!(String::from_utf8(made).unwrap(), "\u{FEFF}a,'=b\nc;d,\"e\"\"f,g\"\n");
    }
}
