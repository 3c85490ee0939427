//! `latchkey question list`.

use super::super::args::{Output, TableFormat};
use super::super::installation::Installation;
use super::super::output::{self, Table};
use crate::domain::question::Questions;
use crate::domain::question::catalogue::PREDEFINED;
use crate::domain::tenant::Tenant;
use crate::i18n::Catalog;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::stdout;
use std::path::Path;

/// A question as scripts read it. These names stay.
#[derive(Serialize)]
struct Shown {
    id: String,
    predefined: bool,
    offered: bool,
    retired_at: Option<String>,
    texts: BTreeMap<String, String>,
}

/// Prints all questions of a tenant.
pub fn run(config: Option<&Path>, slug: Option<&str>, options: Output) -> anyhow::Result<()> {
    let tenant = Installation::open(config)?.tenant_or_default(slug)?;
    let all = all(&tenant.settings.questions)?;
    if options.format == TableFormat::Json {
        return Ok(output::print_json(&mut stdout().lock(), &all)?);
    }
    let mut table = Table::new(["ID", "OFFERED", "LANGUAGES", "QUESTION"]);
    for one in all {
        let offered = if one.offered { "yes" } else { "" }.to_owned();
        let languages = if one.predefined { "all".to_owned() } else { languages(&one) };
        let text = text(&one, &tenant);
        table.row([one.id, offered, languages, text]);
    }
    Ok(table.print(&mut stdout().lock())?)
}

fn all(questions: &Questions) -> anyhow::Result<Vec<Shown>> {
    let catalog = Catalog::embedded()?;
    let words = |message: &str| {
        let tags = catalog.locales().iter().map(|locale| locale.tag.clone());
        let found = tags.filter_map(|tag| Some((catalog.find(&tag)?.text(message, &[]), tag)));
        found.map(|(text, tag)| (tag, text)).collect()
    };
    let predefined = PREDEFINED.iter().map(|one| (one.id.to_owned(), true, words(one.message)));
    let own = questions.own.iter().map(|one| (one.id.clone(), false, one.texts.clone()));
    let shown = predefined.chain(own).map(|(id, predefined, texts)| {
        let retired = questions.retired.get(&id);
        let retired_at = retired.map(|at| output::timestamp(*at));
        Shown { id, predefined, offered: retired.is_none(), retired_at, texts }
    });
    Ok(shown.collect())
}

fn languages(question: &Shown) -> String {
    question.texts.keys().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The words in the tenant's own language, else in any.
fn text(question: &Shown, tenant: &Tenant) -> String {
    let own = question.texts.get(&tenant.default_locale);
    own.or_else(|| question.texts.values().next()).cloned().unwrap_or_default()
}
