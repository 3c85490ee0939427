//! Where to go next: only ever a path of this site.

/// The longest path taken along.
const MAX_BYTES: usize = 2_000;

/// `next` if it is a path of this site: one leading `/`, and nothing a browser could read as another host.
pub fn local(next: &str) -> Option<&str> {
    let plain = next.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let own =
        next.starts_with('/') && !next.starts_with("//") && !next.contains("/..") && !next.contains("//");
    (plain && own && next.len() <= MAX_BYTES).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_site_pass() {
        for good in ["/", "/account", "/password?x=1", "/sign-in?next=%2Faccount"] {
            assert_eq!(local(good), Some(good));
        }
        let bad = [
            "//evil",
            "///evil",
            "/\\evil",
            "\\/evil",
            "https:evil",
            "https://evil",
            "javascript:alert(1)",
            " /x",
            "/a b",
            "/\tevil",
            "/%0d\r\nx",
            "",
            "evil",
            "/..//evil",
            "/a//evil",
            "/。evil",
        ];
        for bad in bad {
            assert_eq!(local(bad), None, "{bad:?}");
        }
    }
}
