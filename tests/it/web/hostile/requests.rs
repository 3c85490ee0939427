//! Requests that no browser would send, and some that one might.

use super::doors::Door;
use super::junk;
use super::seats::Seat;
use crate::kit::dice::Dice;
use crate::kit::wire::Manner;

/// What a browser sends forms as.
const FORM: &str = "application/x-www-form-urlencoded";
/// What else a body may say it is.
const KINDS: &[&str] = &[
    "",
    "text/plain",
    "application/json",
    "application/json; charset=utf-16",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded; charset=utf-7",
    "application/x-www-form-urlencoded; charset=\"utf-8",
    "APPLICATION/X-WWW-FORM-URLENCODED ;x",
    "application/xml",
    "application/x-www-form-urlencoded, text/plain",
    "\u{fffd}/*",
];
/// What is no larger is read to its end.
const LARGEST_BYTES: usize = 16 * 1024;
/// Methods besides those that pages have.
const METHODS: &[&str] =
    &["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "BREW", "get", "POSTPOSTPOST"];

/// A request, and what must be true of its answer.
pub struct Request {
    /// As it is sent.
    pub bytes: Vec<u8>,
    /// How.
    pub manner: Manner,
    /// Whether it is HTTP and no larger than any form, so that there must be an answer.
    pub readable: bool,
    /// Where a page with a form was asked for, or a form was sent to.
    pub door: Option<&'static Door>,
    /// What was typed, when it was sent as a browser sends it.
    pub typed: Vec<(String, String)>,
}

/// A request while it is made.
struct Draft {
    method: String,
    target: String,
    headers: Vec<Vec<u8>>,
    body: Vec<u8>,
}

impl Draft {
    fn new(seat: &Seat, method: &str, target: &str) -> Self {
        let headers = [format!("Host: {}", seat.host), format!("Cookie: {}", seat.cookies)];
        let headers = headers.map(String::into_bytes).to_vec();
        Self { method: method.to_owned(), target: target.to_owned(), headers, body: Vec::new() }
    }

    fn with(mut self, kind: &str, body: Vec<u8>) -> Self {
        self.headers.push(format!("Content-Type: {kind}").into_bytes());
        self.body = body;
        self
    }

    /// Adds headers that somebody made up, or takes other cookies.
    fn disguised(mut self, dice: &mut Dice) -> Self {
        if dice.one_in(4) {
            self.headers[1] = junk::cookies(dice).into_bytes();
        }
        if dice.one_in(6) {
            self.headers[0] = format!("Host: {}", junk::text(dice)).into_bytes();
        }
        self.headers.extend((0..dice.below(4)).map(|_| junk::header(dice)));
        self
    }

    fn sent(self, manner: Manner) -> Request {
        let mut bytes = format!("{} {} HTTP/1.1\r\n", self.method, self.target).into_bytes();
        for header in &self.headers {
            bytes.extend_from_slice(header);
            bytes.extend_from_slice(b"\r\n");
        }
        if !self.body.is_empty() || self.method == "POST" {
            bytes.extend_from_slice(format!("Content-Length: {}\r\n", self.body.len()).as_bytes());
        }
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(&self.body);
        // The rest of what is larger than any form may reset the connection before the answer is read.
        let readable = bytes.len() <= LARGEST_BYTES;
        Request { bytes, manner, readable, door: None, typed: Vec::new() }
    }
}

const ALONE: Manner = Manner { alone: true, ended: false, bodiless: false };
const ENDED: Manner = Manner { alone: true, ended: true, bodiless: false };
const KEPT: Manner = Manner { alone: false, ended: false, bodiless: false };

/// The form of a door with these fields and all that is hidden in it, as a browser sends it.
pub fn form(seat: &Seat, door: &'static Door, typed: Vec<(String, String)>) -> Request {
    let body = body(&[&seat.hidden[..], &typed[..]].concat());
    let draft = Draft::new(seat, "POST", door.path).with(FORM, body.into_bytes());
    Request { door: Some(door), typed, ..draft.sent(KEPT) }
}

fn body(fields: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| format!("{}={}", junk::encoded(name), junk::encoded(value));
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// Any request of somebody at this seat.
pub fn any(dice: &mut Dice, seat: &Seat, addresses: &[String]) -> Request {
    let door = dice.pick(seat.doors);
    match dice.below(20) {
        0..=6 => form(seat, door, typed(dice, door)),
        7..=10 => unreadable(dice, seat, door),
        11 => foreign(dice, seat, door),
        12 | 13 => of_another_kind(dice, seat, door),
        14 | 15 => asked(dice, seat, door),
        16 => astray(dice, seat),
        17 | 18 => anywhere(dice, seat, addresses),
        _ => mangled(dice, seat, door),
    }
}

/// Something in every field, or in most.
fn typed(dice: &mut Dice, door: &Door) -> Vec<(String, String)> {
    let mut typed = Vec::new();
    for name in door.fields {
        if !dice.one_in(8) {
            typed.push(((*name).to_owned(), junk::text(dice)));
        }
    }
    if dice.one_in(10) {
        typed.push((junk::long(dice), junk::text(dice)));
    }
    typed
}

/// A form in which something stands that cannot be read, twice, or too often.
fn unreadable(dice: &mut Dice, seat: &Seat, door: &'static Door) -> Request {
    let typed = typed(dice, door);
    let mut body = body(&[&seat.hidden[..], &typed[..]].concat()).into_bytes();
    match dice.below(6) {
        0 => {
            let name = typed.first().map_or("csrf", |(name, _)| name.as_str()).to_owned();
            body.extend(format!("&{name}=again").into_bytes());
        }
        1 => body.extend((0..101).flat_map(|n| format!("&f{n}=x").into_bytes())),
        2 => body.truncate(dice.below(body.len() + 1)),
        3 => body.extend(format!("&{}", "x".repeat(dice.below(20_000))).into_bytes()),
        _ => {
            let place = dice.below(body.len() + 1);
            body.splice(place..place, junk::broken(dice));
        }
    }
    Draft::new(seat, "POST", door.path).with(FORM, body).sent(KEPT)
}

/// A form without a token of this browser, or from somewhere else.
fn foreign(dice: &mut Dice, seat: &Seat, door: &'static Door) -> Request {
    let mut fields = typed(dice, door);
    if dice.one_in(2) {
        fields.push(("csrf".to_owned(), junk::text(dice)));
    }
    let draft = Draft::new(seat, "POST", door.path).with(FORM, body(&fields).into_bytes());
    draft.disguised(dice).sent(ALONE)
}

/// A body of another kind, or one that only says so; now and then a huge one.
fn of_another_kind(dice: &mut Dice, seat: &Seat, door: &'static Door) -> Request {
    let fields = [&seat.hidden[..], &typed(dice, door)[..]].concat();
    let body = match dice.below(4) {
        0 => serde_json::to_vec(&fields).unwrap(),
        1 => multipart(&fields, dice.below(300)),
        2 => multipart(&fields, 200_000),
        _ => body(&fields).into_bytes(),
    };
    Draft::new(seat, "POST", door.path).with(dice.pick::<&str>(KINDS), body).sent(ALONE)
}

/// Parts of a form as uploads are sent (RFC 7578), and a file of so many bytes.
fn multipart(fields: &[(String, String)], file: usize) -> Vec<u8> {
    let part = |(name, value): &(String, String)| {
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body: String = fields.iter().map(part).collect();
    body.push_str("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../x\"\r\n\r\n");
    body.extend(std::iter::repeat_n('A', file));
    body.push_str("\r\n--x--\r\n");
    body.into_bytes()
}

/// The page of a door, with a query and headers.
fn asked(dice: &mut Dice, seat: &Seat, door: &'static Door) -> Request {
    let draft = Draft::new(seat, "GET", &format!("{}{}", door.path, junk::query(dice)));
    if dice.one_in(2) {
        return draft.disguised(dice).sent(ALONE);
    }
    Request { door: Some(door), ..draft.sent(KEPT) }
}

/// An address that does not exist, however it is read.
fn astray(dice: &mut Dice, seat: &Seat) -> Request {
    let target = match dice.below(4) {
        0 => format!("/{}", junk::encoded(&junk::text(dice))),
        1 => format!("{}{}", dice.pick(junk::PATHS), junk::query(dice)),
        2 => format!("{}/{}", dice.pick(junk::PATHS), "a/".repeat(dice.below(3_000))),
        _ => (*dice.pick(junk::PATHS)).to_owned(),
    };
    Draft::new(seat, "GET", &target).sent(ALONE)
}

/// Any method at any address, with any fields.
fn anywhere(dice: &mut Dice, seat: &Seat, addresses: &[String]) -> Request {
    let target = format!("{}{}", dice.pick(addresses), junk::query(dice));
    let method = match dice.below(3) {
        0 => "GET",
        1 => "POST",
        _ => *dice.pick(METHODS),
    };
    let manner = Manner { bodiless: method == "HEAD", ..ALONE };
    let draft = Draft::new(seat, method, &target);
    if method != "POST" {
        return draft.disguised(dice).sent(manner);
    }
    let door = dice.pick(seat.doors);
    let fields = [&seat.hidden[..], &typed(dice, door)[..]].concat();
    draft.with(FORM, body(&fields).into_bytes()).sent(manner)
}

/// What is no HTTP: lengths that contradict each other, chunks that are none, lines that do not end.
fn mangled(dice: &mut Dice, seat: &Seat, door: &'static Door) -> Request {
    let start = format!("POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: {FORM}\r\n", door.path, seat.host);
    let start = format!("{start}Cookie: {}\r\n", seat.cookies);
    let body = body(&seat.hidden);
    let chunked = format!("{start}Transfer-Encoding: chunked\r\n\r\n");
    let text = match dice.below(14) {
        0 => format!("{chunked}ZZ\r\n{body}\r\n0\r\n\r\n"),
        1 => format!("{chunked}-1\r\n{body}\r\n0\r\n\r\n"),
        2 => format!("{chunked}FFFFFFFFFFFFFFFFF\r\n{body}\r\n0\r\n\r\n"),
        3 => format!("{chunked}{:x}\r\n{body}XX0\r\n\r\n", body.len()),
        4 => format!("{chunked}{:x};{}\r\n{body}\r\n0\r\n\r\n", body.len(), "e".repeat(9_000)),
        5 => format!("{chunked}{:x}\r\n{body}", body.len() + 9),
        6 => format!("{start}Content-Length: {}\r\nTransfer-Encoding: chunked\r\n\r\n{body}", body.len()),
        7 => format!("{start}Content-Length: 5\r\nContent-Length: 7\r\n\r\n{body}"),
        8 => format!("{start}Content-Length: -1\r\n\r\n{body}"),
        9 => format!("{start}Content-Length: {}\r\n\r\n{body}", body.len() + 50),
        10 => format!("{start}Content-Length: 99999999999999999999\r\n\r\n{body}"),
        11 => format!("{start}Transfer-Encoding: gzip, chunked, x\r\n\r\n0\r\n\r\n"),
        12 => format!("{start}{}", "X: y\r\n".repeat(120)),
        _ => format!("{}\r\n\r\n", junk::text(dice)),
    };
    let mut bytes = text.into_bytes();
    if dice.one_in(4) {
        let place = dice.below(bytes.len() + 1);
        bytes.splice(place..place, junk::bytes(dice, 20));
    }
    Request { bytes, manner: ENDED, readable: false, door: None, typed: Vec::new() }
}
