//! Plural forms by current CLDR data.
//!
//! fluent-bundle asks intl_pluralrules, whose data is CLDR 37 and whose range rules are wrong for ar, be, lt,
//! lv and ro (ar 103 must be "few"). So every choice by plural category is rewritten when a file is loaded:
//! `{ $n -> [few] … }` becomes `{ PLURAL($n) -> [few] … }`, and ICU4X answers `PLURAL`. Translators keep
//! writing ordinary Fluent.

use anyhow::{Context, Result};
use fixed_decimal::Decimal;
use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberType};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
    Variant, VariantKey,
};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::localizer::Bundle;

const FUNCTION: &str = "PLURAL";

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Rewrites every choice by plural category in a parsed file.
pub(super) fn rewrite(resource: &mut Resource<String>) {
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(pattern);
                message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            Entry::Term(term) => {
                pattern(&mut term.value);
                term.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
            }
            _ => {}
        }
    }
}

/// Adds the function that answers `PLURAL($n)` with the category of `$n`, or of `NUMBER($n, type: "ordinal")`.
/// A text passes unchanged, so that a choice between words that happen to be category names still works.
///
/// # Errors
/// The tag is not a BCP 47 tag, CLDR has no plural rules for it, or the bundle has such a function already.
pub(super) fn add_function(bundle: &mut Bundle, tag: &str) -> Result<()> {
    let cardinal = rules(tag, PluralRuleType::Cardinal)?;
    let ordinal = rules(tag, PluralRuleType::Ordinal)?;
    bundle.add_function(FUNCTION, move |positional, _| match positional.first() {
        Some(FluentValue::Number(number)) if number.options.r#type == FluentNumberType::Ordinal => {
            category(&ordinal, number).into()
        }
        Some(FluentValue::Number(number)) => category(&cardinal, number).into(),
        Some(FluentValue::String(text)) => FluentValue::String(text.clone()),
        _ => FluentValue::Error,
    })?;
    Ok(())
}

fn rules(tag: &str, kind: PluralRuleType) -> Result<PluralRules> {
    let locale: Locale = tag.parse().with_context(|| format!("{tag} is not a language tag"))?;
    Ok(PluralRules::try_new((&locale).into(), PluralRulesOptions::default().with_type(kind))?)
}

fn category(rules: &PluralRules, number: &FluentNumber) -> &'static str {
    // Visible fraction digits count ("1.0" is not "1" in English), so the written form decides.
    let decimal: Decimal = number.as_string().parse().unwrap_or_default();
    match rules.category_for(&decimal) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(inner);
        }
    }
}

fn expression(expr: &mut Expression<String>) {
    match expr {
        Expression::Inline(InlineExpression::Placeable { expression: inner }) => expression(inner),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            variants.iter_mut().for_each(|variant| pattern(&mut variant.value));
            if is_value(selector) && is_plural(variants) {
                split(selector, variants);
            }
        }
    }
}

fn is_value(selector: &InlineExpression<String>) -> bool {
    matches!(
        selector,
        InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
    )
}

/// A choice is by number if its keys are numbers and category names only.
fn is_plural(variants: &[Variant<String>]) -> bool {
    let by_category = |variant: &Variant<String>| is_category(variant);
    let by_number = |variant: &Variant<String>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    variants.iter().any(by_category)
        && variants.iter().all(|variant| by_category(variant) || by_number(variant))
}

fn is_category(variant: &Variant<String>) -> bool {
    matches!(&variant.key, VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()))
}

/// Exact numbers stay in a choice by `$n` itself, whose "other" holds the choice by category.
fn split(selector: &mut InlineExpression<String>, variants: &mut Vec<Variant<String>>) {
    let by_category = called_on(selector.clone());
    let (mut named, mut exact): (Vec<_>, Vec<_>) =
        std::mem::take(variants).into_iter().partition(is_category);
    if exact.is_empty() {
        *selector = by_category;
        *variants = named;
        return;
    }
    for variant in exact.iter_mut().filter(|variant| variant.default) {
        // A default among the exact numbers also answers for the categories that are not listed.
        named.push(default("default", variant.value.clone()));
        variant.default = false;
    }
    let inner = Expression::Select { selector: by_category, variants: named };
    let value = Pattern { elements: vec![PatternElement::Placeable { expression: inner }] };
    exact.push(default("other", value));
    *variants = exact;
}

fn called_on(selector: InlineExpression<String>) -> InlineExpression<String> {
    let arguments = CallArguments { positional: vec![selector], named: Vec::new() };
    InlineExpression::FunctionReference { id: Identifier { name: FUNCTION.to_owned() }, arguments }
}

fn default(name: &str, value: Pattern<String>) -> Variant<String> {
    Variant { key: VariantKey::Identifier { name: name.to_owned() }, value, default: true }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use fluent::{FluentArgs, FluentResource};

    use super::*;

    const FORMS: &str = "
counted = { $n ->
    [0] none
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
 }
placed = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
   *[other] { $n }th
 }
default-is-exact = { $n ->
   *[0] none
    [one] one
 }
word = { $n ->
    [few] the word few
   *[other] another word
 }
";

    fn bundle(tag: &str) -> Bundle {
        let mut parsed = fluent_syntax::parser::parse(FORMS.to_owned()).unwrap();
        rewrite(&mut parsed);
        let rewritten = FluentResource::try_new(fluent_syntax::serializer::serialize(&parsed)).unwrap();
        let mut bundle = Bundle::new_concurrent(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().unwrap();
        add_function(&mut bundle, tag).unwrap();
        bundle.add_resource(Arc::new(rewritten)).unwrap();
        bundle
    }

    fn said<'a>(tag: &str, id: &str, n: impl Into<FluentValue<'a>>) -> String {
        let (bundle, mut args, mut errors) = (bundle(tag), FluentArgs::new(), Vec::new());
        args.set("n", n);
        let pattern = bundle.get_message(id).unwrap().value().unwrap();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert_eq!(errors, [], "{tag} {id}");
        text
    }

    #[test]
    fn categories_are_those_of_cldr_where_fluent_alone_is_wrong() {
        for (tag, n, category) in [
            ("ar", 103, "few"),
            ("ar", 111, "many"),
            ("ro", 101, "few"),
            ("ro", 120, "other"),
            ("lt", 22, "few"),
            ("lt", 11, "other"),
            ("be", 22, "few"),
            ("be", 15, "many"),
            ("lv", 111, "zero"),
            ("he", 20, "other"),
            ("fr", 1_000_000, "many"),
            ("en", 1, "one"),
            ("ja", 1, "other"),
        ] {
            assert_eq!(said(tag, "counted", n), category, "{tag} {n}");
        }
    }

    #[test]
    fn an_exact_number_comes_before_its_category() {
        assert_eq!(said("ar", "counted", 0), "none");
        assert_eq!(said("en", "counted", 0), "none");
    }

    #[test]
    fn a_default_that_is_an_exact_number_still_catches_the_rest() {
        assert_eq!(said("en", "default-is-exact", 1), "one");
        assert_eq!(said("en", "default-is-exact", 7), "none");
    }

    #[test]
    fn ordinals_have_their_own_rules() {
        assert_eq!(said("en", "placed", 21), "21st");
        assert_eq!(said("en", "placed", 11), "11th");
    }

    #[test]
    fn a_word_is_compared_as_a_word() {
        assert_eq!(said("en", "word", "few"), "the word few");
        assert_eq!(said("en", "word", "more"), "another word");
    }
}
