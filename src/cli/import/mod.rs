//! `latchkey import`.

pub mod words;

use super::args::Import as Options;
use super::installation::Installation;
use super::{output, refused};
use crate::domain::import::mapping::Mapping;
use crate::domain::import::options;
use crate::domain::import::progress::Progress;
use crate::domain::import::state::State;
use crate::domain::phone;
use crate::i18n::Catalog;
use crate::ops::Ctx;
use crate::ops::import::{self, Hand, Refused, Upload, Watch};
use crate::store::imports::Import;
use anyhow::{Context, bail, ensure};
use std::fs::File;
use std::io::{Read, stdout};
use std::path::Path;
use std::process::ExitCode;

/// Bytes of the file that are read at once.
const READ_BYTES: usize = 128 * 1024;

/// Imports a file; the exit status is 1 when a line was refused.
pub fn run(config: Option<&Path>, options: &Options) -> anyhow::Result<ExitCode> {
    let installation = Installation::open(config)?;
    let ctx = installation.ctx(installation.tenant_or_default(options.tenant.as_deref())?);
    let file =
        File::open(&options.file).with_context(|| format!("cannot read {}", options.file.display()))?;
    let uploaded = upload(&ctx, file, options)?;
    let done = import(&ctx, &uploaded, options);
    if done.is_err() || options.dry_run {
        // Nothing can be thrown away of an import that began to run; what goes wrong here is not worth a word.
        let now = import::find(&ctx, &uploaded.id).ok().flatten();
        now.map(|now| import::discard(&ctx, &now));
    }
    let done = done?;
    output::progress("");
    output::note(&words::summary(&done, options.dry_run));
    Ok(if done.refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn upload(ctx: &Ctx, mut file: File, options: &Options) -> anyhow::Result<Import> {
    let name = options.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut upload = Upload::begin(ctx, &name).map_err(refused::in_words)?;
    let mut bytes = vec![0; READ_BYTES];
    loop {
        let count =
            file.read(&mut bytes).with_context(|| format!("cannot read {}", options.file.display()))?;
        if count == 0 {
            break;
        }
        upload.push(ctx, bytes.get(..count).unwrap_or_default()).map_err(refused::in_words)?;
    }
    upload.finish(ctx).map_err(refused::in_words)
}

fn import(ctx: &Ctx, uploaded: &Import, options: &Options) -> anyhow::Result<Import> {
    let read = match (options.encoding, options.separator) {
        (None, None) => uploaded.clone(),
        (encoding, separator) => {
            let written = (encoding.unwrap_or(uploaded.encoding), separator.unwrap_or(uploaded.separator));
            import::reread(ctx, uploaded, written).map_err(refused::in_words)?
        }
    };
    let decided = (&mapping(ctx, &read, options)?, &decided(options)?);
    let begun = if options.dry_run {
        import::check(ctx, &read, decided, Hand::Own)
    } else {
        import::arrange(ctx, &read, decided).and_then(|arranged| import::run(ctx, &arranged, Hand::Own))
    };
    let done = work(ctx, begun.map_err(refused::in_words)?)?;
    if done.state == State::Failed {
        bail!(words::failure(done.failure));
    }
    Ok(done)
}

/// What the columns hold: what is said on the command line, else what their names mean.
fn mapping(ctx: &Ctx, import: &Import, options: &Options) -> anyhow::Result<Mapping> {
    let headings = import::look(ctx, import, 0).map_err(refused::in_words)?.headings;
    let mut mapping = import::mapping(import);
    for (name, field) in &options.columns {
        let column = headings.iter().position(|heading| heading == name);
        let column = column
            .with_context(|| format!("there is no column {name}; there are {}", headings.join(", ")))?;
        if let Some(field) = field.filter(|field| !field.may_repeat()) {
            mapping.0.iter_mut().filter(|held| **held == Some(field)).for_each(|held| *held = None);
        }
        if let Some(held) = mapping.0.get_mut(column) {
            *held = *field;
        }
    }
    Ok(mapping)
}

fn decided(options: &Options) -> anyhow::Result<options::Options> {
    let country = options.country.as_deref().map(str::to_ascii_uppercase);
    if let Some(country) = &country {
        let known = phone::countries().iter().any(|one| one.region == country);
        ensure!(known, "there is no country {country}; expected two letters such as AT");
    }
    Ok(options::Options { roles: options.roles, groups: options.create_groups, country })
}

fn work(ctx: &Ctx, import: Import) -> anyhow::Result<Import> {
    let catalog = Catalog::embedded()?;
    let languages = |typed: &str| catalog.find(typed).map(|localizer| localizer.tag().to_owned());
    let mut written = Ok(());
    let mut batch = |import: &Import, refused: &[Refused]| {
        written = print(refused);
        let progress = Progress { done: import.position, all: import.row_count, began_at: import.began_at };
        output::progress(&words::progress(&progress, ctx.services.now()));
        written.is_ok()
    };
    let watch = &mut Watch { languages: &languages, batch: &mut batch };
    let done = import::work(ctx, import, watch).map_err(refused::in_words)?;
    written?;
    Ok(done)
}

fn print(refused: &[Refused]) -> std::io::Result<()> {
    let lines: String = refused.iter().map(|one| format!("{}\n", words::line(one))).collect();
    if lines.is_empty() {
        return Ok(());
    }
    output::progress("");
    output::print_text(&mut stdout().lock(), &lines)
}
