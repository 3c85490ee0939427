//! The forms in which other systems write hashes.

use super::{Argon2Form, Digest, ForeignHash, ForeignHashError, Recipe};
use ForeignHashError::{Damaged, NotAccepted, Unknown};

/// The letters of base64 (RFC 4648 §4). passlib writes a dot for the plus.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// The letters of bcrypt.
pub(super) const BCRYPT64: &[u8; 64] = b"./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// Letters of a salt of bcrypt; those of the hash follow at once.
const BCRYPT_SALT_LETTERS: usize = 22;

/// Kinds of `$…$` that are known and not taken over: MD5, DES, NT and crypt's SHA, bcrypt with its old fault or with a digest
/// before it, yescrypt.
const OTHERS: [&str; 16] =
    ["1", "2", "2x", "3", "5", "6", "7", "y", "gy", "md5", "sha1", "apr1", "P", "H", "NT", "bcrypt-sha256"];
/// The same of Django.
const OTHERS_OF_DJANGO: [&str; 7] =
    ["bcrypt_sha256", "sha1", "md5", "crypt", "unsalted_sha1", "unsalted_md5", "pbkdf2_sha512"];

type Read = Result<ForeignHash, ForeignHashError>;

/// Reads a hash of whatever form.
pub(super) fn read(text: &str) -> Read {
    if let Some((kind, rest)) = text.strip_prefix('{').and_then(|text| text.split_once('}')) {
        return ldap(&kind.to_ascii_uppercase(), rest);
    }
    let (kind, rest) = text.split_once('$').ok_or(Unknown)?;
    if kind.is_empty() { modular(rest) } else { django(kind, rest) }
}

/// `{KIND}…`, as userPassword has it.
fn ldap(kind: &str, rest: &str) -> Read {
    match kind {
        "SHA" | "SSHA" => salted(Digest::Sha1, rest),
        "SHA256" | "SSHA256" => salted(Digest::Sha256, rest),
        "SHA512" | "SSHA512" => salted(Digest::Sha512, rest),
        "PBKDF2" | "PBKDF2-SHA1" => pbkdf2(Digest::Sha1, rest),
        "PBKDF2-SHA256" => pbkdf2(Digest::Sha256, rest),
        "PBKDF2-SHA512" => pbkdf2(Digest::Sha512, rest),
        "CRYPT" | "BCRYPT" | "ARGON2" => modular(rest.strip_prefix('$').ok_or(NotAccepted)?),
        _ => Err(NotAccepted),
    }
}

fn salted(digest: Digest, text: &str) -> Read {
    let bytes = base64(text)?;
    let (output, salt) = bytes.split_at_checked(digest.bytes()).ok_or(Damaged)?;
    Ok(ForeignHash { recipe: Recipe::Salted { digest }, salt: salt.to_vec(), output: output.to_vec() })
}

/// `$kind$…`, without the first sign: what Unix calls the modular form, and PHC strings.
fn modular(text: &str) -> Read {
    let (kind, rest) = text.split_once('$').ok_or(Damaged)?;
    match kind {
        "2a" | "2b" | "2y" => bcrypt(rest),
        "pbkdf2" | "pbkdf2-sha1" => pbkdf2(Digest::Sha1, rest),
        "pbkdf2-sha256" => pbkdf2(Digest::Sha256, rest),
        "pbkdf2-sha512" => pbkdf2(Digest::Sha512, rest),
        "scrypt" => scrypt(rest),
        _ => match kind.parse::<Argon2Form>() {
            Ok(form) => argon2(form, rest),
            Err(_) if OTHERS.contains(&kind) => Err(NotAccepted),
            Err(_) => Err(Unknown),
        },
    }
}

/// `kind$…`, as Django writes it. A salt is text there.
fn django(kind: &str, rest: &str) -> Read {
    let fields: Vec<&str> = rest.split('$').collect();
    match (kind, fields.as_slice()) {
        ("pbkdf2_sha256", [rounds, salt, hash]) => django_pbkdf2(Digest::Sha256, rounds, (salt, hash)),
        ("pbkdf2_sha1", [rounds, salt, hash]) => django_pbkdf2(Digest::Sha1, rounds, (salt, hash)),
        ("scrypt", [salt, n, block_size, lanes, hash]) => {
            let n = number(n).filter(|n| n.is_power_of_two()).ok_or(Damaged)?;
            let log_n = u8::try_from(n.ilog2()).map_err(|_| Damaged)?;
            let (block_size, lanes) = (number(block_size).ok_or(Damaged)?, number(lanes).ok_or(Damaged)?);
            made(Recipe::Scrypt { log_n, block_size, lanes }, salt.as_bytes().to_vec(), hash)
        }
        ("bcrypt", _) => modular(rest.strip_prefix('$').ok_or(Damaged)?),
        ("argon2", _) => modular(rest),
        ("pbkdf2_sha256" | "pbkdf2_sha1" | "scrypt", _) => Err(Damaged),
        _ if OTHERS_OF_DJANGO.contains(&kind) => Err(NotAccepted),
        _ => Err(Unknown),
    }
}

fn django_pbkdf2(digest: Digest, rounds: &str, (salt, hash): (&str, &str)) -> Read {
    let rounds = number(rounds).ok_or(Damaged)?;
    made(Recipe::Pbkdf2 { digest, rounds }, salt.as_bytes().to_vec(), hash)
}

fn bcrypt(text: &str) -> Read {
    let (cost, rest) = text.split_once('$').ok_or(Damaged)?;
    let (salt, hash) = rest.split_at_checked(BCRYPT_SALT_LETTERS).ok_or(Damaged)?;
    let cost = number(cost).ok_or(Damaged)?;
    let bytes = |text| letters(text, BCRYPT64).ok_or(Damaged);
    Ok(ForeignHash { recipe: Recipe::Bcrypt { cost }, salt: bytes(salt)?, output: bytes(hash)? })
}

/// `rounds$salt$hash` of passlib and OpenLDAP, or with `i=rounds,l=length` for the rounds.
fn pbkdf2(digest: Digest, text: &str) -> Read {
    let [rounds, salt, hash] = split(text).ok_or(Damaged)?;
    let with_length = || settings(rounds, ["i", "l"]).map(|[rounds, length]| (rounds, Some(length)));
    let plain = || number(rounds).or_else(|| settings(rounds, ["i"]).map(|[rounds]| rounds));
    let (rounds, length) = with_length().or_else(|| plain().map(|rounds| (rounds, None))).ok_or(Damaged)?;
    let hash = made(Recipe::Pbkdf2 { digest, rounds }, base64(salt)?, hash)?;
    let is_whole = length.is_none_or(|length| usize::try_from(length) == Ok(hash.output.len()));
    if is_whole { Ok(hash) } else { Err(Damaged) }
}

fn scrypt(text: &str) -> Read {
    let [cost, salt, hash] = split(text).ok_or(Damaged)?;
    let [log_n, block_size, lanes] = settings(cost, ["ln", "r", "p"]).ok_or(Damaged)?;
    let log_n = u8::try_from(log_n).map_err(|_| Damaged)?;
    made(Recipe::Scrypt { log_n, block_size, lanes }, base64(salt)?, hash)
}

fn argon2(form: Argon2Form, text: &str) -> Read {
    // Without a version it is the first (PHC string format of the reference implementation).
    let (early, rest) = match text.split_once('$').ok_or(Damaged)? {
        ("v=19", rest) => (false, rest),
        ("v=16", rest) => (true, rest),
        (other, _) if other.starts_with("v=") => return Err(Damaged),
        _ => (true, text),
    };
    let [cost, salt, hash] = split(rest).ok_or(Damaged)?;
    let [memory_kib, passes, lanes] = settings(cost, ["m", "t", "p"]).ok_or(Damaged)?;
    made(Recipe::Argon2 { form, early, memory_kib, passes, lanes }, base64(salt)?, hash)
}

fn made(recipe: Recipe, salt: Vec<u8>, hash: &str) -> Read {
    Ok(ForeignHash { recipe, salt, output: base64(hash)? })
}

fn split(text: &str) -> Option<[&str; 3]> {
    text.split('$').collect::<Vec<_>>().try_into().ok()
}

/// The numbers of `a=1,b=2`, which has these names and no others.
fn settings<const N: usize>(text: &str, names: [&str; N]) -> Option<[u32; N]> {
    let pairs: Vec<_> = text.split(',').map(|pair| pair.split_once('=')).collect::<Option<_>>()?;
    let value = |name| pairs.iter().find(|(found, _)| *found == name).and_then(|(_, value)| number(value));
    let values: Vec<u32> = names.into_iter().map(value).collect::<Option<_>>()?;
    values.try_into().ok().filter(|_| pairs.len() == N)
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

fn base64(text: &str) -> Result<Vec<u8>, ForeignHashError> {
    letters(&text.trim_end_matches('=').replace('.', "+"), BASE64).ok_or(Damaged)
}

/// Bytes of letters that carry six bits each. Bits that are left over mean nothing: old programs filled them by chance.
fn letters(text: &str, alphabet: &[u8; 64]) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let six = alphabet.iter().position(|known| *known == letter)?;
        bits = (bits << 6) | u32::try_from(six).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).ok()?);
        }
    }
    // A letter alone is no byte.
    (held < 6).then_some(bytes)
}
