//! How large a drawing becomes once everything stands wherever it is used. A few lines that use each other ten times over
//! are millions of shapes.

use super::super::PictureError;
use resvg::usvg::roxmltree::{Attribute, Document, Node, NodeId};
use std::collections::HashMap;

/// The most nodes in the file.
pub(super) const MAX_NODES: u32 = 20_000;
/// The most once everything stands where it is used.
const MAX_USED: u64 = 50_000;
/// The deepest that one thing stands in another, or uses it.
const MAX_DEPTH: usize = 48;
/// The most rules of style, times the nodes that each is held against.
const MAX_STYLE_WORK: usize = 2_000_000;
/// What is drawn anew for every place it touches, or costs more than it shows. Logos do without.
const COSTLY: [&str; 3] = ["filter", "pattern", "marker"];
/// Whose attributes are read besides those of no namespace.
const NAMESPACES: [&str; 3] =
    ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace"];

/// Counts.
pub(super) fn check(document: &Document<'_>) -> Result<(), PictureError> {
    let rules = rules(document);
    if rules.len().saturating_mul(document.descendants().count()) > MAX_STYLE_WORK {
        return Err(PictureError::SvgTooComplex);
    }
    let mut by_id: HashMap<&str, Vec<Node<'_, '_>>> = HashMap::new();
    for node in document.descendants() {
        ids(node).for_each(|id| by_id.entry(id).or_default().push(node));
    }
    let mut count = Count { by_id, rules, known: HashMap::new() };
    let bearable = !count.uses_costly_things(document)
        && count.used(document.root_element(), 0).is_some_and(|used| used.nodes <= MAX_USED);
    if bearable { Ok(()) } else { Err(PictureError::SvgTooComplex) }
}

/// A rule of a style sheet: whom it is for, and what it says.
type Rule<'a> = (&'a str, &'a str);

fn rules<'a>(document: &'a Document<'_>) -> Vec<Rule<'a>> {
    let sheets = document.descendants().filter(|node| node.tag_name().name() == "style");
    let texts = sheets.flat_map(|sheet| sheet.children()).filter_map(|child| child.text());
    texts.flat_map(|text| text.split('}')).filter_map(|rule| rule.split_once('{')).collect()
}

/// What a node becomes with all that stands in it or is used by it.
#[derive(Clone, Copy)]
struct Used {
    nodes: u64,
    height: usize,
}

struct Count<'a, 'input> {
    /// Of a name that several have, one is taken; which is not for us to know.
    by_id: HashMap<&'a str, Vec<Node<'a, 'input>>>,
    rules: Vec<Rule<'a>>,
    /// Nodes that were counted; none while they are.
    known: HashMap<NodeId, Option<Used>>,
}

impl<'a, 'input> Count<'a, 'input> {
    fn uses_costly_things(&self, document: &'a Document<'input>) -> bool {
        let is_costly = |node: &Node<'a, 'input>| COSTLY.contains(&node.tag_name().name());
        let mut elements = document.descendants().filter(Node::is_element);
        elements.clone().any(|node| is_costly(&node))
            && elements.any(|node| self.mentions(node).iter().any(is_costly))
    }

    /// What `node` becomes; none where it is too much, too deep, or in itself.
    fn used(&mut self, node: Node<'a, 'input>, depth: usize) -> Option<Used> {
        if let Some(known) = self.known.get(&node.id()) {
            return known.filter(|known| depth + known.height <= MAX_DEPTH);
        }
        self.known.insert(node.id(), None);
        let mut used = Used { nodes: 1, height: 0 };
        for inner in node.children().filter(Node::is_element).chain(self.mentions(node)) {
            let inner = self.used(inner, depth + 1).filter(|_| depth < MAX_DEPTH)?;
            used.nodes = used.nodes.saturating_add(inner.nodes);
            used.height = used.height.max(inner.height + 1);
        }
        self.known.insert(node.id(), Some(used));
        Some(used).filter(|used| used.nodes <= MAX_USED)
    }

    /// The nodes that a node names in its attributes, or in a rule of style that may be for it.
    fn mentions(&self, node: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let own = node.attributes().filter(is_read).map(|attribute| attribute.value());
        let styled = self.rules.iter().filter(|(whom, _)| may_be_for(whom, node)).map(|(_, what)| *what);
        own.chain(styled).flat_map(names).filter_map(|name| self.by_id.get(name)).flatten().copied().collect()
    }
}

/// Whether an attribute means anything to who draws; programs leave notes of their own in other namespaces.
fn is_read(attribute: &Attribute<'_, '_>) -> bool {
    attribute.namespace().is_none_or(|space| NAMESPACES.contains(&space))
}

fn ids<'a>(node: Node<'a, '_>) -> impl Iterator<Item = &'a str> {
    let ids = node.attributes().filter(|attribute| attribute.name() == "id" && is_read(attribute));
    ids.map(|attribute| attribute.value())
}

/// Whether a rule may be for a node: it names its tag, its id, one of its classes, or whatever has some quality.
fn may_be_for(whom: &str, node: Node<'_, '_>) -> bool {
    let classes = node.attribute("class").unwrap_or_default();
    let is_separate = |letter: char| letter.is_whitespace() || matches!(letter, ',' | '>' | '+' | '~');
    whom.split(is_separate).filter(|one| !one.is_empty()).any(|one| {
        let tag = one.split(is_no_name).next().unwrap_or_default();
        let is_class = |name: &str| classes.split_ascii_whitespace().any(|class| class == name);
        one.contains(['*', '[', ':'])
            || tag.eq_ignore_ascii_case(node.tag_name().name())
            || after(one, '.').any(is_class)
            || after(one, '#').any(|name| ids(node).any(|id| id == name))
    })
}

/// The names that follow a sign.
fn after(text: &str, sign: char) -> impl Iterator<Item = &str> {
    text.split(sign).skip(1).map(|rest| rest.split(is_no_name).next().unwrap_or_default())
}

fn is_no_name(letter: char) -> bool {
    !(letter.is_alphanumeric() || matches!(letter, '-' | '_'))
}

/// What is named after each `#`, as a link or a paint names it.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_end = |letter: char| letter.is_whitespace() || matches!(letter, ')' | '"' | '\'' | ';');
    text.split('#').skip(1).map(move |rest| rest.split(is_end).next().unwrap_or_default())
}
