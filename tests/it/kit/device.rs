//! A device that keeps a passkey, as far as a portal can tell (WebAuthn Level 3 §6, attestation "none").

use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PRESENT: u8 = 0b1;
const VERIFIED: u8 = 0b100;
const HOLDS_KEY: u8 = 0b100_0000;

/// A device with one passkey, and the browser in front of it.
pub struct Device {
    /// Where the browser says it is.
    pub origin: String,
    /// Whether the device looks who is using it.
    pub verifies: bool,
    /// How often it was used.
    pub counter: u32,
    /// Whose passkey it says it is.
    pub handle: String,
    key: EcdsaKeyPair,
}

impl Device {
    /// One in front of the portal at `origin`.
    pub fn new(origin: &str) -> Self {
        let (algorithm, random) = (&ECDSA_P256_SHA256_ASN1_SIGNING, SystemRandom::new());
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(algorithm, pkcs8.as_ref(), &random).unwrap();
        let handle = BASE64URL_NOPAD.encode(&[0; 16]);
        Self { origin: origin.to_owned(), verifies: true, counter: 0, handle, key }
    }

    /// Makes its passkey for whoever the question names; the credential as JSON.
    pub fn make(&mut self, asked: &Value) -> String {
        self.handle = asked["publicKey"]["user"]["id"].as_str().unwrap().to_owned();
        let host = asked["publicKey"]["rp"]["id"].as_str().unwrap();
        let mut data = self.data(host, HOLDS_KEY);
        data.extend([0; 16]);
        data.extend([0, u8::try_from(self.id().len()).unwrap()]);
        data.extend(self.id());
        data.extend(self.public_key());
        // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR (RFC 8949).
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        object.extend(data);
        let said = self.said("webauthn.create", asked);
        self.credential(json!({"attestationObject": text(&object), "clientDataJSON": text(&said)}))
    }

    /// Answers a question with its passkey; the credential as JSON.
    pub fn answer(&mut self, asked: &Value) -> String {
        self.counter += 1;
        let data = self.data(asked["publicKey"]["rpId"].as_str().unwrap(), 0);
        let said = self.said("webauthn.get", asked);
        let signed: Vec<u8> = data.iter().copied().chain(Sha256::digest(&said)).collect();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.credential(json!({
            "authenticatorData": text(&data),
            "clientDataJSON": text(&said),
            "signature": text(signature.as_ref()),
            "userHandle": self.handle,
        }))
    }

    fn id(&self) -> &[u8] {
        &self.key.public_key().as_ref()[1..17]
    }

    /// The key in COSE (RFC 9053 §7.1.1): EC2, ES256, P-256, x, y.
    fn public_key(&self) -> Vec<u8> {
        let (x, y) = self.key.public_key().as_ref()[1..].split_at(32);
        [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20", x, b"\x22\x58\x20", y].concat()
    }

    fn data(&self, host: &str, flags: u8) -> Vec<u8> {
        let verified = if self.verifies { VERIFIED } else { 0 };
        let mut data = Sha256::digest(host).to_vec();
        data.push(PRESENT | verified | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn said(&self, kind: &str, asked: &Value) -> Vec<u8> {
        let challenge = &asked["publicKey"]["challenge"];
        let said = json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false});
        said.to_string().into_bytes()
    }

    fn credential(&self, response: Value) -> String {
        let id = text(self.id());
        json!({"id": id, "rawId": id, "type": "public-key", "response": response}).to_string()
    }
}

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}
