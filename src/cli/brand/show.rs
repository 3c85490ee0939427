//! `latchkey brand show`.

use super::super::args::{Output, TableFormat};
use super::super::installation::Installation;
use super::super::output;
use crate::domain::brand::{AssetRef, Brand};
use serde::Serialize;
use std::io::stdout;
use std::path::Path;

/// A brand as scripts read it: as it is stored, with whose it is and which publication.
#[derive(Serialize)]
struct Shown<'a> {
    tenant: &'a str,
    version: i32,
    #[serde(flatten)]
    brand: &'a Brand,
}

/// Prints the published brand of a tenant.
pub fn run(config: Option<&Path>, slug: Option<&str>, options: Output) -> anyhow::Result<()> {
    let tenant = Installation::open(config)?.tenant_or_default(slug)?;
    let mut out = stdout().lock();
    match options.format {
        TableFormat::Json => {
            let shown = Shown { tenant: &tenant.slug, version: tenant.brand_version, brand: &tenant.brand };
            output::print_json(&mut out, &shown)?;
        }
        TableFormat::Table => {
            let mut fields =
                vec![("Tenant", tenant.slug.clone()), ("Version", tenant.brand_version.to_string())];
            fields.extend(named(&tenant.brand));
            let texts: Vec<_> = tenant.brand.texts.iter().collect();
            let labels: Vec<_> =
                texts.iter().map(|(element, tag, text)| (format!("{element} ({tag})"), *text)).collect();
            fields.extend(labels.iter().map(|(label, text)| (label.as_str(), (*text).to_owned())));
            output::print_fields(&mut out, &fields)?;
        }
    }
    Ok(())
}

fn named(brand: &Brand) -> [(&'static str, String); 16] {
    let (desk, links) = (&brand.help_desk, &brand.links);
    let text = |given: &Option<String>| given.clone().unwrap_or_default();
    [
        ("Name", brand.display_name.clone()),
        ("Short name", brand.short_name.clone()),
        ("Accent", brand.accent.to_string()),
        ("Contrast", brand.contrast.to_string()),
        ("Corners", brand.corner.to_string()),
        ("Dark mode", brand.dark.to_string()),
        ("Logo", picture(brand.logo.as_ref())),
        ("Logo on dark pages", picture(brand.logo_dark.as_ref())),
        ("Square logo", picture(brand.square.as_ref())),
        ("Help desk: page", text(&desk.url)),
        ("Help desk: mail", text(&desk.mail)),
        ("Help desk: phone", text(&desk.phone)),
        ("Help desk: hours", text(&desk.hours)),
        ("Privacy statement", text(&links.privacy)),
        ("Terms of use", text(&links.terms)),
        ("Imprint", text(&links.imprint)),
    ]
}

fn picture(asset: Option<&AssetRef>) -> String {
    asset
        .map(|asset| format!("{} × {}, {}", asset.width, asset.height, asset.file_name()))
        .unwrap_or_default()
}
