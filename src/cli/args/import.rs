//! `latchkey import`.

use crate::domain::import::encoding::Encoding;
use crate::domain::import::field::Field;
use crate::domain::import::separator::Separator;
use clap::Args;
use std::path::PathBuf;

pub(super) const EXAMPLES: &str = "\
Examples:
  latchkey import users.csv --tenant contoso --dry-run       say what would happen, change nothing
  latchkey import users.csv --tenant contoso
  latchkey import users.csv --column 'Abteilung=groups' --create-groups --country AT

The first line names the columns. Those that are not known by their names are said with --column NAME=FIELD, or left
out with --column NAME=; a FIELD is one of user_name, display_name, given_name, family_name, work_mail, private_mail,
mobile_phone, office_phone, language, role, groups and password_hash.
An empty cell changes nothing, groups are joined and never left. A file that is imported again changes only what is new
in it. Lines that are refused are printed with their reasons; the exit status is 1 then.";

/// Options of `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The file: CSV, or text with semicolons, tabs or bars
    pub file: PathBuf,
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// Say what would happen and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// What a column holds; may be repeated
    #[arg(long = "column", value_name = "NAME=FIELD", value_parser = column)]
    pub columns: Vec<(String, Option<Field>)>,
    /// How the file is encoded [default: found out]
    #[arg(long, value_name = "ENCODING")]
    pub encoding: Option<Encoding>,
    /// What stands between its cells: comma, semicolon, tab or pipe [default: found out]
    #[arg(long, value_name = "SEPARATOR")]
    pub separator: Option<Separator>,
    /// The country of phone numbers that do not say theirs, such as AT
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    /// Give the roles that the file names, and take others away
    #[arg(long)]
    pub roles: bool,
    /// Make the groups that are missing
    #[arg(long)]
    pub create_groups: bool,
}

fn column(text: &str) -> Result<(String, Option<Field>), String> {
    let (name, field) = text.rsplit_once('=').ok_or("expected NAME=FIELD")?;
    let field = match field {
        "" => None,
        field => Some(field.parse().map_err(|_| {
            let all: Vec<_> = Field::ALL.iter().map(Field::as_str).collect();
            format!("{field} is not one of {}", all.join(", "))
        })?),
    };
    Ok((name.to_owned(), field))
}
