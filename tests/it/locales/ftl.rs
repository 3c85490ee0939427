//! Language files as the checks see them: entries with their place, and what a pattern says and asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry as Ast, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};

/// Stands in the text of a pattern where something is inserted.
pub const INSERTED: char = '\u{FFFC}';

/// A file with its path from the root of the project.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// `path:line`, the way editors and CI understand a place.
    pub fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.path)
    }

    /// The name without folders.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap()
    }
}

/// Everything of one language.
pub struct Language {
    pub tag: String,
    pub entries: BTreeMap<String, Entry>,
    /// What is wrong with the files themselves: syntax, the same key twice.
    pub faults: Vec<String>,
    pub files: Vec<File>,
}

/// A message (`id`), an attribute (`id.name`) or a term (`-id`).
pub struct Entry {
    /// `path:line`.
    pub at: String,
    /// The name of the file.
    pub file: String,
    pub pattern: Pattern<String>,
}

impl Language {
    pub fn new(tag: &str, files: Vec<File>) -> Language {
        let (mut entries, mut faults) = (BTreeMap::new(), Vec::new());
        for file in &files {
            for (key, entry) in parse(file, &mut faults) {
                let (at, clash) = (entry.at.clone(), entries.contains_key(&key));
                entries.entry(key.clone()).or_insert(entry);
                if clash {
                    faults.push(format!("{at}: {key} exists already"));
                }
            }
        }
        Language { tag: tag.to_owned(), entries, faults, files }
    }

    /// A language of one file, for tests of the checks.
    pub fn of(tag: &str, text: &str) -> Language {
        Language::new(tag, vec![File { path: format!("locales/{tag}/x.ftl"), text: text.to_owned() }])
    }

    /// The languages of `locales/`.
    pub fn all(root: &Path) -> Vec<Language> {
        let mut folders: BTreeMap<String, Vec<File>> = BTreeMap::new();
        for file in files(root, "locales", &["ftl"]) {
            let tag = file.path.split('/').nth(1).unwrap().to_owned();
            folders.entry(tag).or_default().push(file);
        }
        folders.into_iter().map(|(tag, files)| Language::new(&tag, files)).collect()
    }

    /// The variables a message needs, also those of the messages and terms in it.
    pub fn variables(&self, key: &str) -> BTreeSet<String> {
        let mut found = Parts::default();
        self.collect(key, &mut found, &mut BTreeSet::new());
        found.variables
    }

    fn collect(&self, key: &str, found: &mut Parts, seen: &mut BTreeSet<String>) {
        let Some(entry) = self.entries.get(key).filter(|_| seen.insert(key.to_owned())) else {
            return;
        };
        let parts = Parts::of(&entry.pattern);
        found.variables.extend(parts.variables);
        parts
            .references
            .iter()
            .filter(|other| !other.starts_with('-'))
            .for_each(|other| self.collect(other, found, seen));
    }
}

/// All files below a folder with one of these extensions; none if the folder does not exist.
pub fn files(root: &Path, folder: &str, extensions: &[&str]) -> Vec<File> {
    let (mut found, mut open) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|own| extensions.iter().any(|wanted| own == *wanted)) {
                let text =
                    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                found
                    .push(File { path: path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn parse(file: &File, faults: &mut Vec<String>) -> Vec<(String, Entry)> {
    let resource = fluent_syntax::parser::parse(file.text.clone()).unwrap_or_else(|(rest, errors)| {
        for error in errors {
            let line = file.text[..error.pos.start.min(file.text.len())].matches('\n').count() + 1;
            faults.push(format!("{}: {}", file.at(line), error.kind));
        }
        rest
    });
    let mut entries = Vec::new();
    for entry in resource.body {
        match entry {
            Ast::Message(message) => {
                add(file, &message.id.name, message.value, message.attributes, &mut entries)
            }
            Ast::Term(term) => {
                add(file, &format!("-{}", term.id.name), Some(term.value), term.attributes, &mut entries);
            }
            _ => {}
        }
    }
    entries
}

fn add(
    file: &File,
    id: &str,
    value: Option<Pattern<String>>,
    attributes: Vec<Attribute<String>>,
    entries: &mut Vec<(String, Entry)>,
) {
    let line = line_of(&file.text, id, 0);
    let entry = |line, pattern| Entry { at: file.at(line), file: file.name().to_owned(), pattern };
    entries.extend(value.map(|pattern| (id.to_owned(), entry(line, pattern))));
    for attribute in attributes {
        let place = line_of(&file.text, &format!(".{}", attribute.id.name), line);
        entries.push((format!("{id}.{}", attribute.id.name), entry(place, attribute.value)));
    }
}

/// The line on which `name =` stands, from line `after` on.
fn line_of(text: &str, name: &str, after: usize) -> usize {
    let starts = |line: &str| {
        line.trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().enumerate().skip(after).find(|(_, line)| starts(line)).map_or(after, |(at, _)| at + 1)
}

/// A choice in a pattern.
#[derive(Debug)]
pub struct Choice {
    /// The variable it is made by, if it is one.
    pub variable: Option<String>,
    pub ordinal: bool,
    /// The keys that are words.
    pub words: BTreeSet<String>,
}

impl Choice {
    /// Whether it is made by plural category.
    pub fn is_plural(&self) -> bool {
        const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        !self.words.is_empty() && self.words.iter().all(|word| CATEGORIES.contains(&word.as_str()))
    }
}

/// What a pattern is made of.
#[derive(Default)]
pub struct Parts {
    pub variables: BTreeSet<String>,
    /// Messages and terms (`-id`) in it.
    pub references: BTreeSet<String>,
    /// Functions with what they are called on and how: `DATETIME($at)`.
    pub calls: BTreeSet<String>,
    pub choices: Vec<Choice>,
    /// The words, one text for the pattern and one for each variant, with [`INSERTED`] where something stands.
    pub texts: Vec<String>,
}

impl Parts {
    pub fn of(pattern: &Pattern<String>) -> Parts {
        let mut parts = Parts::default();
        parts.pattern(pattern);
        parts
    }

    /// All words together.
    pub fn text(&self) -> String {
        self.texts.join(" ")
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push(INSERTED);
                    self.expression(expression);
                }
            }
        }
        self.texts.push(text);
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.choices.push(choice(selector, variants));
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.variables.insert(id.name.clone()),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute =
                    attribute.iter().map(|attribute| format!(".{}", attribute.name)).collect::<String>();
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, .. } => _ = self.references.insert(format!("-{}", id.name)),
            InlineExpression::FunctionReference { id, arguments } => self.call(&id.name, arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, name: &str, arguments: &CallArguments<String>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        let on: Vec<_> =
            arguments.positional.iter().filter_map(variable).map(|name| format!("${name}")).collect();
        let how = arguments.named.iter().map(|named| match &named.value {
            InlineExpression::StringLiteral { value } => format!("{}: \"{value}\"", named.name.name),
            InlineExpression::NumberLiteral { value } => format!("{}: {value}", named.name.name),
            _ => named.name.name.clone(),
        });
        self.calls.insert(format!("{name}({})", on.into_iter().chain(how).collect::<Vec<_>>().join(", ")));
    }
}

fn choice(selector: &InlineExpression<String>, variants: &[Variant<String>]) -> Choice {
    let words = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    });
    let ordinal = |arguments: &CallArguments<String>| {
        let is_type = |value: &InlineExpression<String>| matches!(value, InlineExpression::StringLiteral { value } if value == "ordinal");
        arguments.named.iter().any(|named| named.name.name == "type" && is_type(&named.value))
    };
    let (variable, ordinal) = match selector {
        InlineExpression::FunctionReference { arguments, .. } => {
            (arguments.positional.first().and_then(variable), ordinal(arguments))
        }
        other => (variable(other), false),
    };
    Choice { variable, ordinal, words: words.collect() }
}

fn variable(inline: &InlineExpression<String>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.clone()),
        _ => None,
    }
}
