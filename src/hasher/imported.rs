//! Comparing with hashes that an import brought, and what that costs those who have none.
//!
//! An imported hash takes another time than ours. So that time does not tell for whom there is one, every password that
//! opens nothing is hashed both ways as soon as one was seen: once as ours, and once as the costliest imported one. Each
//! tenant pays for its own: nobody is slowed down by what another organization brought along.

use super::argon2id;
use crate::domain::foreign_hash::{Argon2Form, Digest, ForeignHash, Recipe};
use crate::domain::ids::TenantId;
use crate::domain::password::Password;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use parking_lot::Mutex;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha512};
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// The bytes of a password that bcrypt sees.
const BCRYPT_BYTES: usize = 72;
/// The salt of what is hashed for nothing: as long as any.
const NO_SALT: [u8; 16] = [0; 16];

/// Whether `hash` was made of `password`: as it is composed here, or as it was typed, which other systems take. Both are
/// tried whatever the first one finds.
pub(super) fn matches(
    hash: &ForeignHash,
    password: &Password,
    memory: &mut Vec<Block>,
) -> anyhow::Result<bool> {
    let mut found = false;
    for form in password.forms() {
        let made = output(hash.recipe, (form.as_bytes(), &hash.salt), hash.output.len(), memory)?;
        found |= bool::from(made.as_slice().ct_eq(&hash.output));
    }
    Ok(found)
}

/// The costliest imported hash that was seen in each tenant.
#[derive(Default)]
pub(super) struct Toll(Mutex<BTreeMap<TenantId, (Recipe, usize)>>);

impl Toll {
    /// Takes note of a hash of a tenant.
    pub fn note(&self, place: &TenantId, hash: &ForeignHash) {
        let seen = (hash.recipe, hash.output.len());
        let mut all = self.0.lock();
        if all.get(place).is_none_or(|most| work(*most) < work(seen)) {
            all.insert(place.clone(), seen);
        }
    }

    /// Hashes for nothing what the tenant's costliest takes more than `spent`, which was compared already.
    pub fn pay(
        &self,
        (place, spent): (&TenantId, Option<&ForeignHash>),
        (password, parameters): (&Password, argon2id::Parameters),
        memory: &mut Vec<Block>,
    ) -> anyhow::Result<()> {
        let Some(most) = self.0.lock().get(place).copied() else { return Ok(()) };
        let spent = spent.map(|hash| (hash.recipe, hash.output.len()));
        for form in password.forms() {
            match spent {
                Some(spent) if spent == most => {}
                // Of kinds side by side only the work is made even, as well as it can be told.
                Some(spent) => {
                    let less = work(most).saturating_sub(work(spent));
                    argon2id::spend(parameters, less, password, memory)?;
                }
                None => drop(output(most.0, (form.as_bytes(), &NO_SALT), most.1, memory)?),
            }
        }
        Ok(())
    }
}

fn work((recipe, bytes): (Recipe, usize)) -> u64 {
    recipe.work(bytes)
}

/// The first `length` bytes that `recipe` makes of a password and a salt.
fn output(
    recipe: Recipe,
    (password, salt): (&[u8], &[u8]),
    length: usize,
    memory: &mut Vec<Block>,
) -> anyhow::Result<Zeroizing<Vec<u8>>> {
    let mut made = Zeroizing::new(vec![0; length]);
    match recipe {
        Recipe::Bcrypt { cost } => {
            // Its end counts too, where there is room for it.
            let key: Zeroizing<Vec<u8>> =
                Zeroizing::new(password.iter().chain([&0]).copied().take(BCRYPT_BYTES).collect());
            let all = Zeroizing::new(bcrypt::bcrypt(cost, salt.try_into()?, &key));
            made.iter_mut().zip(all.iter()).for_each(|(to, from)| *to = *from);
        }
        Recipe::Pbkdf2 { digest, rounds } => match digest {
            Digest::Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, rounds, &mut made),
            Digest::Sha256 => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, rounds, &mut made),
            Digest::Sha512 => pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, rounds, &mut made),
        },
        Recipe::Scrypt { log_n, block_size, lanes } => {
            let params = scrypt::Params::new(log_n, block_size, lanes).map_err(foreign)?;
            scrypt::scrypt(password, salt, &params, &mut made).map_err(foreign)?;
        }
        Recipe::Salted { digest } => made = salted(digest, password, salt),
        Recipe::Argon2 { .. } => argon2(recipe, (password, salt), &mut made, memory)?,
    }
    Ok(made)
}

fn salted(digest: Digest, password: &[u8], salt: &[u8]) -> Zeroizing<Vec<u8>> {
    let made = match digest {
        Digest::Sha1 => Sha1::new().chain_update(password).chain_update(salt).finalize().to_vec(),
        Digest::Sha256 => Sha256::new().chain_update(password).chain_update(salt).finalize().to_vec(),
        Digest::Sha512 => Sha512::new().chain_update(password).chain_update(salt).finalize().to_vec(),
    };
    Zeroizing::new(made)
}

fn argon2(
    recipe: Recipe,
    (password, salt): (&[u8], &[u8]),
    made: &mut [u8],
    kept: &mut Vec<Block>,
) -> anyhow::Result<()> {
    let Recipe::Argon2 { form, early, memory_kib, passes, lanes } = recipe else {
        anyhow::bail!("a recipe of another kind")
    };
    let params = Params::new(memory_kib, passes, lanes, Some(made.len())).map_err(foreign)?;
    let algorithm = match form {
        Argon2Form::D => Algorithm::Argon2d,
        Argon2Form::I => Algorithm::Argon2i,
        Argon2Form::Id => Algorithm::Argon2id,
    };
    let version = if early { Version::V0x10 } else { Version::V0x13 };
    // What is larger than ours is given back: a thread keeps its memory, and would keep the largest there ever was.
    let mut own = Vec::new();
    let memory = if kept.len() < params.block_count() { &mut own } else { kept };
    memory.resize(memory.len().max(params.block_count()), Block::default());
    let context = Argon2::new(algorithm, version, params);
    context.hash_password_into_with_memory(password, salt, made, memory.as_mut_slice()).map_err(foreign)
}

fn foreign(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow::anyhow!("an imported hash: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::SecretString;

    fn password(text: &str) -> Password {
        Password::new(&SecretString::from(text))
    }

    fn is_of(text: &str, hash: &str) -> bool {
        let hash = ForeignHash::parse(hash).unwrap_or_else(|error| panic!("{hash}: {error}"));
        let stored = ForeignHash::from_stored(&hash.stored()).unwrap().unwrap();
        matches(&stored, &password(text), &mut Vec::new()).unwrap()
    }

    /// Of RFC 6070, RFC 7914 §11 and §12, the reference implementation of Argon2 (src/test.c), the documentation of passlib
    /// and the tests of jBCrypt.
    const PUBLISHED: [(&str, &str); 10] = [
        ("password", "$pbkdf2-sha1$4096$c2FsdA$SwB5AbdlSJq+rUnZJvch0GWkKcE"),
        (
            "Password",
            "$pbkdf2-sha256$80000$TmFDbA$TdzY9guYviGDDO5e8icB+WQaRBjQTAQUrv8Ih2s0q1ah1CWhIlgzVJrbhBtRybMXaicr3ruh0HhHj2Kzl/M8jQ",
        ),
        (
            "password",
            "$scrypt$ln=10,r=8,p=16$TmFDbA$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWIurzDZLiKjiG/xCSedmDDaxyevuUqD7m2DYMvfoswGQA",
        ),
        ("password", "$argon2i$m=256,t=2,p=1$c29tZXNhbHQ$/U3YPXYsSb3q9XxHvc0MLxur+GP960kN9j7emXX8zwY"),
        ("password", "$argon2i$v=19$m=256,t=2,p=2$c29tZXNhbHQ$T/XOJ2mh1/TIpJHfCdQan76Q5esCFVoT5MAeIM1Oq2E"),
        ("password", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
        (
            "password",
            "$pbkdf2-sha256$6400$0ZrzXitFSGltTQnBWOsdAw$Y11AchqV4b0sUisdZd0Xr97KWoymNE0LNNrnEgY4H9M",
        ),
        ("a", "$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe"),
        ("abc", "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i"),
        ("abcdefghijklmnopqrstuvwxyz", "$2a$06$.rCVZVOThsIa97pEDOxvGuRRgzG64bvtJ0938xuqzv18d3ZpQhstC"),
    ];

    /// Of "correct horse ä", made with Python's hashlib and libxcrypt.
    const MADE: [&str; 15] = [
        "pbkdf2_sha256$1000$NaClNaCl$Y/uV+R0zC4XmVRikLDCKJjB21QZJLMJWYH6k3LhsQws=",
        "pbkdf2_sha1$1000$NaClNaCl$n6RXDJEMYjZQlYBZ5fjpLQqCDt4=",
        "$pbkdf2-sha512$1000$.vv8/f7/AAECAwQFBgcICQ$LgvAqtvnjDd./sDBeF7xgFngQxJd/aa.WS6haUmrZ0ZujTr4KM.VwFy01dewtu7aaGVzLJNP4b/8X8YR15.hTQ",
        "$pbkdf2-sha512$i=1000,l=40$+vv8/f7/AAECAwQFBgcICQ$LgvAqtvnjDd+/sDBeF7xgFngQxJd/aa+WS6haUmrZ0ZujTr4KM+VwA",
        "$pbkdf2$1000$.vv8/f7/AAECAwQFBgcICQ$3S5Dm/sKCl/IOrw.WlADKlDtxKI",
        "{PBKDF2-SHA256}1000$.vv8/f7/AAECAwQFBgcICQ$pdGhZmuWLDev1X9ztgEvSmCAZr4KHAH01yQ1tFg1Nqk",
        "$scrypt$ln=6,r=8,p=2$+vv8/f7/AAECAwQFBgcICQ$87A3UQeSw8PBaAZlg2Br3xLJK2LTPnhSkdW6dJTcMjo",
        "scrypt$NaClNaCl$64$8$1$5B6hYiLHmdPGVqrWlSWhs9OvAfAsA68pH+OHz0Ar56WfF9+GNMzCIep+dXM+rE3w5yoZvzYYXnGTg+ta8NLWug==",
        "{SHA}4Lc+MsssgfipbTS7SkbRs/dRLuk=",
        "{SSHA}htG1JK5jHmVvptktASGp1MimXdb6+/z9/v8AAQ==",
        "{SSHA256}jbPn9lL3cMmfcG3Lc9HVOYqGoxMg950KGISscjUPx9n6+/z9/v8AAQ==",
        "{SSHA512}oPJ2IlaV1cUogtLZhVAuTAinM5AmhFDaQ5ui0qmt3EJI9SnvqD24Q/XSXrfIPx/XHcdFad9wuTOA+WJklVaGoPr7/P3+/wAB",
        "$2a$04$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvICC",
        "$2b$04$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvICC",
        "$2y$04$abcdefghijklmnopqrstuu960j13X6kQlzbqdzgQcooaqGRvuvICC",
    ];

    #[test]
    fn published_and_foreign_hashes_are_those_of_their_passwords_alone() {
        for (text, hash) in PUBLISHED.into_iter().chain(MADE.map(|hash| ("correct horse ä", hash))) {
            assert!(is_of(text, hash), "{hash}");
            assert!(!is_of(&format!("{text}x"), hash), "{hash}");
        }
    }

    #[test]
    fn of_a_long_password_bcrypt_sees_what_it_saw_elsewhere() {
        let hash = "$2b$04$abcdefghijklmnopqrstuubzadhGtS2zEF.gu0yd0opP6cVzb.e0i";
        assert!(is_of(&"x".repeat(72), hash) && is_of(&"x".repeat(100), hash));
        assert!(!is_of(&"x".repeat(71), hash));
    }

    #[test]
    fn a_hash_of_letters_in_parts_matches_what_is_typed_in_parts() {
        let (parts, hash) = ("correct horse a\u{308}", "{SSHA}WYyAZ9Vt2KfGssl+s0TazKrCgRv6+/z9/v8AAQ==");
        assert!(is_of(parts, hash));
        assert!(!is_of("correct horse ä", hash), "nobody knows any more how it was typed then");
        assert!(is_of(parts, MADE[9]), "composed it is the other one");
    }

    #[test]
    fn memory_beyond_that_of_our_hashes_is_given_back() {
        let mut kept = vec![Block::default(); 64];
        let hash = ForeignHash::parse(PUBLISHED[5].1).unwrap();
        assert!(matches(&hash, &password("password"), &mut kept).unwrap());
        assert_eq!(kept.len(), 64);
    }

    #[test]
    fn the_costliest_hash_seen_is_what_others_pay() {
        let toll = Toll::default();
        let cheap = ForeignHash::parse(MADE[9]).unwrap();
        let costly = ForeignHash::parse(
            "$argon2id$v=19$m=512,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        )
        .unwrap();
        let small = argon2id::Parameters { memory_kib: 256, iterations: 1, lanes: 1 };
        // What fills this memory is seen by its size.
        let here = TenantId::from(uuid::Uuid::nil());
        let paid_in = |place: &TenantId, spent: Option<&ForeignHash>| {
            let mut memory = vec![];
            toll.pay((place, spent), (&password("x"), small), &mut memory).unwrap();
            memory.len()
        };
        let paid = |spent| paid_in(&here, spent);
        assert_eq!(paid(None), 0, "before any was seen");
        toll.note(&here, &costly);
        toll.note(&here, &cheap);
        assert_eq!(toll.0.lock()[&here].0, costly.recipe);
        assert_eq!(paid(Some(&costly)), 0, "compared already");
        assert_eq!(paid(Some(&cheap)), 256, "1,024 blocks in four rounds");
        let elsewhere = TenantId::from(uuid::Uuid::from_u128(1));
        assert_eq!(paid_in(&elsewhere, Some(&cheap)), 0, "another tenant pays for its own only");
    }
}
