//! `latchkey brand set`.

use super::super::args::{BrandSet, BrandText};
use super::super::installation::Installation;
use super::super::typed::{self, Languages};
use super::super::{output, refused};
use super::wrong;
use crate::domain::brand::{Brand, TextElement};
use crate::domain::picture::{MAX_FILE_BYTES, Picture, PictureKind};
use crate::ops::brand;
use anyhow::{Context, bail};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Publishes a changed brand; what is not named stays.
pub fn run(config: Option<&Path>, options: &BrandSet) -> anyhow::Result<()> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let mut changed = ctx.tenant.brand.clone();
    set_names(&mut changed, options, &ctx.tenant.display_name);
    set_look(&mut changed, options)?;
    set_contacts(&mut changed, options);
    set_texts(&mut changed, &options.texts())?;
    let pictures = set_pictures(&mut changed, options)?;
    let violations = changed.violations();
    if !violations.is_empty() {
        let lines = violations.iter().map(|one| format!("\n  - {}", wrong::in_words(one)));
        bail!("this brand cannot be published:{}", lines.collect::<String>());
    }
    if changed == ctx.tenant.brand {
        output::note(&format!(
            "The brand of {} is like that already; nothing was published.",
            ctx.tenant.slug
        ));
        return Ok(());
    }
    let version = brand::publish(&ctx, &changed, &pictures).map_err(refused::in_words)?;
    output::note(&format!("Published version {version} of the brand of {}.", ctx.tenant.slug));
    Ok(())
}

fn set_names(brand: &mut Brand, options: &BrandSet, own_name: &str) {
    if options.remove_display_name {
        let fresh = Brand::fresh(own_name);
        (brand.display_name, brand.short_name) = (fresh.display_name, fresh.short_name);
    }
    if let Some(name) = &options.display_name {
        brand.rename(name);
    }
    if let Some(name) = &options.short_name {
        name.trim().clone_into(&mut brand.short_name);
    }
}

fn set_look(brand: &mut Brand, options: &BrandSet) -> anyhow::Result<()> {
    if options.remove_accent {
        brand.accent = Brand::fresh("").accent;
    }
    if let Some(accent) = &options.accent {
        brand.accent = accent.parse().with_context(|| format!("--accent {accent}"))?;
    }
    if let Some(contrast) = &options.contrast {
        brand.contrast = contrast.parse()?;
    }
    if let Some(corner) = &options.corner {
        brand.corner = corner.parse()?;
    }
    if let Some(dark) = &options.dark {
        brand.dark = dark.parse()?;
    }
    Ok(())
}

fn set_contacts(brand: &mut Brand, options: &BrandSet) {
    let (desk, links) = (&mut brand.help_desk, &mut brand.links);
    let fields = [
        (&mut desk.url, &options.help_desk_url, options.remove_help_desk_url),
        (&mut desk.mail, &options.help_desk_mail, options.remove_help_desk_mail),
        (&mut desk.phone, &options.help_desk_phone, options.remove_help_desk_phone),
        (&mut desk.hours, &options.help_desk_hours, options.remove_help_desk_hours),
        (&mut links.privacy, &options.privacy_url, options.remove_privacy_url),
        (&mut links.terms, &options.terms_url, options.remove_terms_url),
        (&mut links.imprint, &options.imprint_url, options.remove_imprint_url),
    ];
    for (field, given, remove) in fields {
        if remove {
            *field = None;
        }
        if let Some(text) = given {
            *field = typed::optional(text);
        }
    }
}

fn set_texts(brand: &mut Brand, texts: &[BrandText<'_>]) -> anyhow::Result<()> {
    if texts.is_empty() {
        return Ok(());
    }
    let languages = Languages::load()?;
    for text in texts {
        let element: TextElement = text.element.parse().ok().with_context(|| {
            let all: Vec<_> = TextElement::ALL.iter().map(TextElement::as_str).collect();
            format!("the text {} is not one of {}", text.element, all.join(", "))
        })?;
        match text.text {
            Some(words) => brand.texts.set(element, &languages.tag(text.locale)?, words),
            None => {
                let tag = stored_tag(brand, element, text.locale)?;
                brand.texts.set(element, &tag, "");
            }
        }
    }
    Ok(())
}

/// The language as the brand has it, which need not be one that this program still speaks.
fn stored_tag(brand: &Brand, element: TextElement, typed: &str) -> anyhow::Result<String> {
    let mut tags = brand.texts.iter().filter(|(one, ..)| *one == element).map(|(_, tag, _)| tag);
    let found = tags.find(|tag| tag.eq_ignore_ascii_case(typed)).map(str::to_owned);
    found.with_context(|| format!("there is no text {element} in {typed} to take away"))
}

fn set_pictures(brand: &mut Brand, options: &BrandSet) -> anyhow::Result<Vec<Picture>> {
    let removed = [
        (&mut brand.logo, options.remove_logo),
        (&mut brand.logo_dark, options.remove_logo_dark),
        (&mut brand.square, options.remove_square),
    ];
    removed.into_iter().filter(|(_, remove)| *remove).for_each(|(picture, _)| *picture = None);
    let uploads = [
        (PictureKind::Logo, &options.logo),
        (PictureKind::LogoDark, &options.logo_dark),
        (PictureKind::Square, &options.square),
    ];
    let mut pictures = Vec::new();
    for (kind, path) in uploads {
        if let Some(path) = path {
            let made = brand::set_picture(brand, kind, &read(path)?);
            pictures.extend(made.with_context(|| path.display().to_string())?);
        }
    }
    Ok(pictures)
}

/// The whole file, or just enough of it to be refused.
fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let limit = u64::try_from(MAX_FILE_BYTES)?.saturating_add(1);
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    file.take(limit).read_to_end(&mut bytes).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(bytes)
}
