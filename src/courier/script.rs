//! What a language asks of type: fonts, line height.

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Fonts and line height of a script. The script's own font comes before `system-ui`, which on Windows follows the
/// language of the machine and not that of the mail.
pub(super) fn setting(tag: &str) -> (&'static str, &'static str) {
    match (primary(tag), tag) {
        ("ar", _) => {
            ("'Segoe UI','SF Arabic','Geeza Pro','Noto Sans Arabic',Tahoma,Arial,sans-serif", "1.65")
        }
        ("he", _) => ("'Segoe UI','SF Hebrew','Arial Hebrew','Noto Sans Hebrew',Arial,sans-serif", "1.5"),
        ("ja", _) => {
            ("'Hiragino Sans','Yu Gothic UI',Meiryo,'Noto Sans JP','Noto Sans CJK JP',sans-serif", "1.7")
        }
        ("ko", _) => {
            ("'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR','Noto Sans CJK KR',sans-serif", "1.65")
        }
        ("zh", "zh-Hant") => {
            ("'PingFang TC','Microsoft JhengHei UI','Noto Sans TC','Noto Sans CJK TC',sans-serif", "1.7")
        }
        ("zh", _) => {
            ("'PingFang SC','Microsoft YaHei UI','Noto Sans SC','Noto Sans CJK SC',sans-serif", "1.7")
        }
        ("hi", _) => ("'Nirmala UI','Kohinoor Devanagari','Noto Sans Devanagari',sans-serif", "1.7"),
        ("th", _) => ("'Leelawadee UI',Thonburi,'Noto Sans Thai',sans-serif", "1.75"),
        _ => ("system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif", "1.5"),
    }
}
