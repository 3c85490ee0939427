//! The words that a tenant bans, as an operator types them.

use super::super::args::PolicySet;
use crate::domain::policy::banned::{self, MAX_TERM, MAX_TERMS, MIN_TERM};
use crate::domain::tenant::Settings;
use anyhow::{Context, ensure};

/// Larger files hold no list of words.
const FILE_MAX_BYTES: u64 = 1024 * 1024;

/// Changes `words` as `options` say: first the file, then what is banned, then what is no longer.
pub fn change(words: &mut Vec<String>, options: &PolicySet) -> anyhow::Result<()> {
    if let Some(path) = &options.banned_words {
        let there = format!("{} cannot be read", path.display());
        let size = std::fs::metadata(path).with_context(|| there.clone())?.len();
        ensure!(size <= FILE_MAX_BYTES, "{} is too large to be a list of words", path.display());
        words.clear();
        let text = std::fs::read_to_string(path).context(there)?;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            add(words, line)?;
        }
    }
    for word in &options.ban {
        add(words, word)?;
    }
    for word in &options.unban {
        let term = word.trim().to_lowercase();
        ensure!(words.contains(&term), "{term} is not one of the words that are banned here");
        words.retain(|kept| *kept != term);
    }
    ensure!(words.len() <= MAX_TERMS, "a tenant bans at most {MAX_TERMS} words; these are {}", words.len());
    words.sort();
    Ok(())
}

/// Refuses rules in which a group and its tenant together ban more words than are looked for.
pub fn refuse_too_many(settings: &Settings) -> anyhow::Result<()> {
    let own = settings.group_policies.iter().filter_map(|one| one.rules.banned_words.as_ref());
    let all = settings.policy.banned_words.len() + own.map(Vec::len).max().unwrap_or(0);
    ensure!(all <= MAX_TERMS, "a tenant and a group ban at most {MAX_TERMS} words together; these are {all}");
    Ok(())
}

fn add(words: &mut Vec<String>, word: &str) -> anyhow::Result<()> {
    let term = banned::term(word).with_context(|| {
        format!("{word} cannot be banned: a word has {MIN_TERM} to {MAX_TERM} characters")
    })?;
    if !words.contains(&term) {
        words.push(term);
    }
    Ok(())
}
