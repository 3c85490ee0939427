//! The ways to prove who one is, and what a user registers for them.

use super::text_enum::text_enum;

text_enum! {
    /// A way to prove who you are.
    Method {
        /// A code sent to the alternate mail address.
        Mail = "mail",
        /// A code sent to the mobile phone.
        Text = "text",
        /// A code spoken to the mobile phone.
        Call = "call",
        /// A code spoken to the office phone.
        OfficeCall = "office_call",
        /// Answers to security questions.
        Questions = "questions",
        /// A code of an authenticator app.
        Authenticator = "authenticator",
        /// A passkey.
        Passkey = "passkey",
        /// One of the recovery codes.
        RecoveryCode = "recovery_code",
    }
}

text_enum! {
    /// What a user registers; one of them may serve several methods. Strongest first.
    Credential {
        /// A passkey; a user may have several.
        Passkey = "passkey",
        /// The secret of an authenticator app.
        Authenticator = "authenticator",
        /// An alternate mail address.
        Mail = "mail",
        /// A mobile phone number.
        Phone = "phone",
        /// An office phone number.
        OfficePhone = "office_phone",
        /// Recovery codes.
        RecoveryCodes = "recovery_codes",
        /// Answers to security questions.
        Questions = "questions",
    }
}

text_enum! {
    /// Who put a method there.
    Source {
        /// Its user.
        User = "user",
        /// An administrator, an import or the command line.
        Administrator = "administrator",
    }
}

impl Method {
    /// What must be registered for it. Two methods of one credential are one proof, not two.
    pub const fn credential(self) -> Credential {
        match self {
            Self::Mail => Credential::Mail,
            Self::Text | Self::Call => Credential::Phone,
            Self::OfficeCall => Credential::OfficePhone,
            Self::Questions => Credential::Questions,
            Self::Authenticator => Credential::Authenticator,
            Self::Passkey => Credential::Passkey,
            Self::RecoveryCode => Credential::RecoveryCodes,
        }
    }

    /// Whether a code is sent for it.
    pub const fn sends(self) -> bool {
        matches!(self, Self::Mail | Self::Text | Self::Call | Self::OfficeCall)
    }

    /// Whether its user must first type a phone number.
    pub const fn wants_number(self) -> bool {
        matches!(self, Self::Text | Self::Call | Self::OfficeCall)
    }
}

impl Credential {
    /// The methods it serves.
    pub const fn methods(self) -> &'static [Method] {
        match self {
            Self::Passkey => &[Method::Passkey],
            Self::Authenticator => &[Method::Authenticator],
            Self::Mail => &[Method::Mail],
            Self::Phone => &[Method::Text, Method::Call],
            Self::OfficePhone => &[Method::OfficeCall],
            Self::RecoveryCodes => &[Method::RecoveryCode],
            Self::Questions => &[Method::Questions],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_belongs_to_the_credential_that_serves_it() {
        for credential in Credential::ALL {
            assert!(credential.methods().iter().all(|method| method.credential() == *credential));
        }
        let served: usize = Credential::ALL.iter().map(|credential| credential.methods().len()).sum();
        assert_eq!(served, Method::ALL.len());
    }
}
