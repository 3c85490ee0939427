//! `latchkey completions` and `latchkey man`: made of the same definitions as the command line itself.

use super::args::{Cli, Completions};
use super::output;
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use std::io::stdout;

/// Prints completions for a shell.
pub fn completions(options: &Completions) -> anyhow::Result<()> {
    let mut text = Vec::new();
    clap_complete::generate(options.shell, &mut Cli::command(), "latchkey", &mut text);
    print(text)
}

/// Prints one manual page with every command.
pub fn man() -> anyhow::Result<()> {
    let mut command = Cli::command();
    command.build();
    let page = Man::new(command.clone()).manual("Latchkey");
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    page.render_name_section(&mut text)?;
    page.render_synopsis_section(&mut text)?;
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    text.extend_from_slice(b".SH COMMANDS\n");
    for (name, one) in leaves("latchkey", &command) {
        text.extend_from_slice(section(&name, one)?.as_bytes());
    }
    page.render_extra_section(&mut text)?;
    page.render_version_section(&mut text)?;
    print(text)
}

/// Every command that does something, under its whole name.
fn leaves<'a>(name: &str, command: &'a Command) -> Vec<(String, &'a Command)> {
    let below = command.get_subcommands().filter(|one| one.get_name() != "help");
    below
        .flat_map(|one| {
            let name = format!("{name} {}", one.get_name());
            if one.has_subcommands() { leaves(&name, one) } else { vec![(name, one)] }
        })
        .collect()
}

/// One command as a part of the page. Its own headings are left out: name, synopsis and options speak for themselves.
fn section(name: &str, command: &Command) -> anyhow::Result<String> {
    let part = Man::new(command.clone());
    let mut text = Vec::new();
    part.render_description_section(&mut text)?;
    part.render_synopsis_section(&mut text)?;
    part.render_options_section(&mut text)?;
    if command.get_after_help().is_some() {
        part.render_extra_section(&mut text)?;
    }
    let text = String::from_utf8(text)?;
    let lines =
        text.lines().filter(|line| !line.starts_with(".SH OPTIONS") && !line.starts_with(".SH DESCRIPTION"));
    let body: String =
        lines.map(|line| format!("{}\n", if line.starts_with(".SH") { ".PP" } else { line })).collect();
    Ok(format!(".SS \"{name}\"\n{body}"))
}

fn print(text: Vec<u8>) -> anyhow::Result<()> {
    Ok(output::print_text(&mut stdout().lock(), &String::from_utf8(text)?)?)
}
