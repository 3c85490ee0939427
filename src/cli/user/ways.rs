//! What a user has registered, as an operator may see it.

use super::super::refused;
use crate::domain::method::{Credential, Source};
use crate::ops::Ctx;
use crate::ops::register::{self, Row, Shown};
use crate::store::users::User;
use serde::Serialize;

/// A registered way to get back in, as scripts read it. These names stay.
#[derive(Serialize)]
pub struct Way {
    kind: Credential,
    source: Source,
    shown: Option<String>,
}

/// The ways that a user has and that the rules of the tenant allow, strongest first.
pub fn of(ctx: &Ctx, user: &User) -> anyhow::Result<Vec<Way>> {
    let overview = register::overview(ctx, user).map_err(refused::in_words)?;
    Ok(overview.rows.into_iter().filter_map(way).collect())
}

fn way(row: Row) -> Option<Way> {
    let stored = row.stored?;
    let shown = match stored.shown {
        Shown::Masked(text) => Some(text),
        Shown::Count { left, all } if left == all => Some(all.to_string()),
        Shown::Count { left, all } => Some(format!("{left} of {all}")),
        Shown::Nothing => None,
        Shown::Unreadable => Some("no key opens it".to_owned()),
    };
    Some(Way { kind: row.kind, source: stored.source, shown })
}

impl Way {
    /// `private mail a•••@m•••.example (own)`.
    pub fn in_words(&self) -> String {
        let name = match self.kind {
            Credential::Passkey => "passkeys",
            Credential::Authenticator => "authenticator app",
            Credential::Mail => "private mail",
            Credential::Phone => "mobile phone",
            Credential::OfficePhone => "office phone",
            Credential::RecoveryCodes => "recovery codes",
            Credential::Questions => "security questions",
        };
        let shown = self.shown.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
        let source = match self.source {
            Source::User => "own",
            Source::Administrator => "filled in",
        };
        format!("{name}{shown} ({source})")
    }
}
