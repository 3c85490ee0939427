//! A small reader of Rust text: enough to tell code from comments and strings, and to find functions.

/// Source text taken apart. `code` has the length and lines of the original, with the inside of comments,
/// strings and characters blanked, so that offsets stay true and no word in a sentence counts as code.
pub struct Source {
    pub code: String,
    /// Line comments and lines of block comments that are not documentation: line number, text.
    pub comments: Vec<(usize, String)>,
}

/// One function with a body.
pub struct Function {
    pub name: String,
    pub line: usize,
    /// Lines of code from `fn` to the closing brace; blank lines and comments are free.
    pub lines: usize,
    pub parameters: usize,
}

impl Source {
    pub fn of(text: &str) -> Self {
        let mut reader =
            Reader { text: text.as_bytes(), code: text.as_bytes().to_vec(), at: 0, comments: vec![] };
        while reader.at < reader.text.len() {
            reader.step();
        }
        let code = String::from_utf8(reader.code).expect("whole characters were blanked");
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let comments = reader.comments.iter().flat_map(|&(from, to)| {
            text[from..to].lines().enumerate().map(move |(n, row)| (line(from) + n, row.to_owned()))
        });
        let comments = comments.filter(|(_, row)| !row.starts_with("///") && !row.starts_with("//!"));
        Source { code, comments: comments.collect() }
    }

    /// The same without what is compiled only for tests.
    pub fn without_tests(mut self) -> Self {
        while let Some(start) = self.code.find("#[cfg(test)]") {
            let end = item_end(&self.code, start + 1);
            self.code = blanked(&self.code, start, end);
            let lines = line_of(&self.code, start)..=line_of(&self.code, end);
            self.comments.retain(|(line, _)| !lines.contains(line));
        }
        self
    }

    pub fn line_of(&self, at: usize) -> usize {
        line_of(&self.code, at)
    }

    /// Offsets of a word of code: not inside a longer identifier.
    pub fn words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let bytes = self.code.as_bytes();
        let begins = is_name(word.as_bytes()[0]);
        let ends = is_name(word.as_bytes()[word.len() - 1]);
        let inside = move |at: usize| {
            let before = begins && at > 0 && is_name(bytes[at - 1]);
            before || (ends && bytes.get(at + word.len()).is_some_and(|&next| is_name(next)))
        };
        self.code.match_indices(word).map(|(at, _)| at).filter(move |&at| !inside(at))
    }

    pub fn functions(&self) -> Vec<Function> {
        self.words("fn").filter_map(|at| self.function(at)).collect()
    }

    fn function(&self, at: usize) -> Option<Function> {
        let code = self.code.as_bytes();
        let name_at = skip_space(code, at + 2);
        let name = name_from(&self.code, name_at)?;
        let open = find_flat(code, name_at + name.len(), b"(")?;
        let close = matching(code, open)?;
        let body = find_flat(code, close + 1, b"{;")?;
        if code[body] == b';' {
            return None;
        }
        let end = matching(code, body)?;
        let lines = self.code[at..=end].lines().filter(|line| !line.trim().is_empty()).count();
        let parameters = split_flat(&self.code[open + 1..close]).len();
        Some(Function { name: name.to_owned(), line: self.line_of(at), lines, parameters })
    }
}

struct Reader<'a> {
    text: &'a [u8],
    code: Vec<u8>,
    at: usize,
    comments: Vec<(usize, usize)>,
}

impl Reader<'_> {
    fn step(&mut self) {
        let rest = &self.text[self.at..];
        if rest.starts_with(b"//") {
            let end = rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
            self.comment(end);
        } else if rest.starts_with(b"/*") {
            self.comment(block_comment(rest));
        } else if let Some(hashes) = self.raw_string(rest) {
            let close = [b"\"", "#".repeat(hashes).as_bytes()].concat();
            let open = rest.iter().position(|&b| b == b'"').unwrap_or(0) + 1;
            let inner = rest[open..].windows(close.len()).position(|w| w == close);
            self.blank(open, open + inner.unwrap_or(rest.len() - open), close.len());
        } else if rest[0] == b'"' {
            self.blank(1, quoted(rest, b'"'), 1);
        } else if rest[0] == b'\'' && is_character(rest) {
            self.blank(1, quoted(rest, b'\''), 1);
        } else {
            self.at += 1;
        }
    }

    fn comment(&mut self, length: usize) {
        self.comments.push((self.at, self.at + length));
        self.blank(0, length, 0);
    }

    /// Blanks `from..to` of what lies ahead and steps over it and what closes it.
    fn blank(&mut self, from: usize, to: usize, close: usize) {
        for byte in &mut self.code[self.at + from..self.at + to] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        self.at = (self.at + to + close).min(self.text.len());
    }

    /// The number of `#` when a raw string begins here.
    fn raw_string(&self, rest: &[u8]) -> Option<usize> {
        if rest[0] != b'r' {
            return None;
        }
        let before = |back: usize| self.at.checked_sub(back).map(|at| self.text[at]);
        let prefix = matches!(before(1), Some(b'b' | b'c')) && !before(2).is_some_and(is_name);
        if before(1).is_some_and(is_name) && !prefix {
            return None;
        }
        let hashes = rest[1..].iter().take_while(|&&b| b == b'#').count();
        (rest.get(1 + hashes) == Some(&b'"')).then_some(hashes)
    }
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                break;
            }
        } else {
            at += 1;
        }
    }
    at.min(rest.len())
}

/// Offset of the closing quote of a literal that opens at 0.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    at.min(rest.len())
}

/// A character rather than a lifetime: one character or an escape, then the closing quote.
fn is_character(rest: &[u8]) -> bool {
    let Some(&first) = rest.get(1) else { return false };
    let length = match first {
        b'\\' => return true,
        0..=0x7f => 1,
        0x80..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => 4,
    };
    rest.get(1 + length) == Some(&b'\'')
}

pub fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

pub fn skip_space(code: &[u8], mut at: usize) -> usize {
    while code.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    at
}

/// The identifier at an offset, or nothing (as in the type `fn(u8)`).
pub fn name_from(code: &str, at: usize) -> Option<&str> {
    let rest = code.get(at..)?;
    let end = rest.bytes().position(|b| !is_name(b) && b != b'$').unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

/// The bracket that closes the one at `open`.
pub fn matching(code: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in code.iter().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The first of the wanted bytes that stands inside no bracket, seen from `from`.
fn find_flat(code: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    let mut depth = 0;
    for at in from..code.len() {
        let byte = code[at];
        if depth == 0 && wanted.contains(&byte) {
            return Some(at);
        }
        depth += step_in(code, at);
    }
    None
}

/// Parts between commas that stand inside no bracket; a trailing comma makes no part.
pub fn split_flat(code: &str) -> Vec<&str> {
    let bytes = code.as_bytes();
    let (mut depth, mut from, mut parts) = (0, 0, vec![]);
    for at in 0..bytes.len() {
        if bytes[at] == b',' && depth == 0 {
            parts.push(&code[from..at]);
            from = at + 1;
        }
        depth += step_in(bytes, at);
    }
    parts.push(&code[from..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// How a byte changes the depth of brackets; the `>` of an arrow is none.
fn step_in(code: &[u8], at: usize) -> i32 {
    match code[at] {
        b'(' | b'[' | b'{' | b'<' => 1,
        b'>' if at > 0 && matches!(code[at - 1], b'-' | b'=') => 0,
        b')' | b']' | b'}' | b'>' => -1,
        _ => 0,
    }
}

/// Where the item that begins at an attribute ends: at its `;`, or at the brace that closes it.
fn item_end(code: &str, from: usize) -> usize {
    let bytes = code.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b';' => return at,
            b'{' => return matching(bytes, at).unwrap_or(bytes.len() - 1),
            b'[' | b'(' => at = matching(bytes, at).unwrap_or(bytes.len() - 1),
            _ => {}
        }
        at += 1;
    }
    bytes.len() - 1
}

fn blanked(code: &str, from: usize, to: usize) -> String {
    let middle: String = code[from..=to].bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
    [&code[..from], &middle, &code[to + 1..]].concat()
}

fn line_of(code: &str, at: usize) -> usize {
    code[..at].matches('\n').count() + 1
}

#[test]
fn comments_strings_and_characters_are_not_code() {
    let text = "let a = \"fn x() // {\"; // fn y()\nlet b = r#\"a \"fn\" b\"#; /* fn /* z */ */ let c = '\"'; let d: &'a str;\nlet e = b\"\\\"fn\"; let f = 'é'; let g = '\\''; fn real() {}";
    let source = Source::of(text);
    assert_eq!(source.code.len(), text.len());
    assert_eq!(source.code.matches("fn").count(), 1, "{}", source.code);
    assert!(source.code.contains("let d: &'a str"));
    assert_eq!(source.comments.len(), 2);
    assert_eq!(source.comments[0], (1, "// fn y()".to_owned()));
}

#[test]
fn functions_are_measured_with_their_generics_and_returns() {
    let text = "pub fn a<F: Fn(u8, u8) -> u8>(f: F, m: &HashMap<u8, [u8; 2]>, mut x: u8,) -> [u8; 32] where F: Send {\n    // free\n\n    let y: fn(u8) -> u8 = g;\n}\ntrait T { fn no_body(&self); }";
    let found = Source::of(text).functions();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].name.as_str(), found[0].lines, found[0].parameters), ("a", 3, 3));
}

#[test]
fn what_is_compiled_for_tests_only_is_left_out() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    use super::*; // TODO\n    fn b() { c.unwrap() }\n}\n#[cfg(test)]\nmod other;\nfn d() {}";
    let source = Source::of(text).without_tests();
    assert_eq!(source.functions().iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["a", "d"]);
    assert!(!source.code.contains("unwrap") && source.comments.is_empty());
    assert_eq!(source.functions()[1].line, 9);
}
