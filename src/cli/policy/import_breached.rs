//! `latchkey policy import-breached`.

use super::super::installation::Installation;
use super::super::output;
use crate::breached;
use std::path::Path;

/// Makes the list of breached passwords; a portal that is running asks it from then on.
pub fn run(config: Option<&Path>, list: &Path) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let target = installation.services.breached.path();
    let mut progress = |percent| output::note(&format!("{percent} %"));
    let made = breached::import(list, target, &mut progress)?;
    output::note(&format!("{} hashes in {}, {} bytes.", made.hashes, target.display(), made.bytes));
    Ok(())
}
