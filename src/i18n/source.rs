//! Where the files of a language come from: the binary, memory, or English in disguise.

use std::borrow::Cow;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::parser::ParserError;
use rust_embed::RustEmbed;

use super::{plural, pseudo};

/// `locales/<tag>/*.ftl`: inside the binary, or read from disk in debug builds.
#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
pub(super) struct LocaleFiles;

/// The files of one language, read when they are needed.
#[derive(Clone)]
pub(super) enum Source {
    /// Paths in [`LocaleFiles`], with the tag they belong to.
    Embedded { tag: String, paths: Vec<String> },
    /// Names and contents.
    #[cfg(test)]
    Given { tag: String, files: Vec<(String, String)> },
    /// Another language (English), disguised.
    Pseudo(pseudo::Disguise, Box<Source>),
}

impl Source {
    /// The language whose plurals, dates and numbers fit the text.
    pub(super) fn speech(&self) -> &str {
        match self {
            Source::Embedded { tag, .. } => tag,
            #[cfg(test)]
            Source::Given { tag, .. } => tag,
            Source::Pseudo(_, original) => original.speech(),
        }
    }

    /// The value of a message of one line in `common.ftl`, found without parsing anything else.
    pub(super) fn head(&self, id: &str) -> Option<String> {
        let path = self.paths().into_iter().find(|path| path.ends_with("common.ftl"))?;
        let text = self.read(&path)?;
        let mut values =
            text.lines().filter_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
        values.next().map(|value| value.trim().to_owned())
    }

    /// All files, parsed. What cannot be parsed is logged and left out; English stands in for it.
    pub(super) fn parse(&self) -> Vec<Arc<FluentResource>> {
        let paths = self.paths();
        paths.iter().filter_map(|path| Some(Arc::new(parse_file(path, self.read(path)?)))).collect()
    }

    fn paths(&self) -> Vec<String> {
        match self {
            Source::Embedded { paths, .. } => paths.clone(),
            #[cfg(test)]
            Source::Given { files, .. } => files.iter().map(|(name, _)| name.clone()).collect(),
            Source::Pseudo(_, original) => original.paths(),
        }
    }

    fn read(&self, path: &str) -> Option<Cow<'static, str>> {
        match self {
            Source::Embedded { .. } => LocaleFiles::get(path).map(|file| utf8(file.data)),
            #[cfg(test)]
            Source::Given { files, .. } => {
                files.iter().find(|(name, _)| name == path).map(|(_, text)| Cow::Owned(text.clone()))
            }
            Source::Pseudo(disguise, original) => {
                original.read(path).map(|text| disguise.apply(&text).into())
            }
        }
    }
}

fn utf8(bytes: Cow<'static, [u8]>) -> Cow<'static, str> {
    match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    }
}

fn parse_file(path: &str, text: Cow<'static, str>) -> FluentResource {
    let mut text = text.into_owned();
    // Most files choose nothing: they need no rewriting and are parsed once.
    if text.contains("->") {
        let mut parsed = despite_mistakes(path, fluent_syntax::parser::parse_runtime(text));
        plural::rewrite(&mut parsed);
        text = fluent_syntax::serializer::serialize(&parsed);
    }
    despite_mistakes(path, FluentResource::try_new(text))
}

fn despite_mistakes<T>(path: &str, parsed: Result<T, (T, Vec<ParserError>)>) -> T {
    parsed.unwrap_or_else(|(rest, errors)| {
        tracing::error!(file = path, ?errors, "a language file has mistakes");
        rest
    })
}
