//! The colours of a mail. Mail programs know no custom properties, so each one is written where it is used.

/// One colour each, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailPalette {
    /// Around the card.
    pub page: String,
    /// The card.
    pub card: String,
    /// Behind the code.
    pub soft: String,
    /// Headings and sentences.
    pub text: String,
    /// Labels and the footer.
    pub muted: String,
    /// Thin lines.
    pub line: String,
    /// The bar above the card: the accent, at 3:1 or more against card and page.
    pub edge: String,
    /// Links, and the brand's name where there is no logo.
    pub link: String,
}

/// Colours for both schemes; the program that shows the mail chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailColours {
    /// On white.
    pub light: MailPalette,
    /// On almost black.
    pub dark: MailPalette,
}

impl MailColours {
    /// Refuses anything but `#rrggbb`.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        check(&self.light)?;
        check(&self.dark)
    }
}

/// Colours are written into style sheets, so nothing but a colour may pass.
fn check(palette: &MailPalette) -> anyhow::Result<()> {
    let MailPalette { page, card, soft, text, muted, line, edge, link } = palette;
    for colour in [page, card, soft, text, muted, line, edge, link] {
        let digits = colour.strip_prefix('#').unwrap_or_default();
        let plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        anyhow::ensure!(plain, "a mail colour is not of the form #rrggbb");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_a_colour_reaches_the_style_sheet() {
        let good = "#0a5Aa0".to_owned();
        let all = |colour: &str| MailPalette {
            page: good.clone(),
            card: good.clone(),
            soft: good.clone(),
            text: good.clone(),
            muted: good.clone(),
            line: good.clone(),
            edge: good.clone(),
            link: colour.to_owned(),
        };
        check(&all("#ffffff")).unwrap();
        for evil in ["red", "#fff", "#ffffff;}body{background:url(//evil.test)", "#ggffff", "", "#éff12"] {
            assert!(check(&all(evil)).is_err(), "{evil}");
        }
    }
}
