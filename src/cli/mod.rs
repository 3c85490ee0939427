//! The command line: one file a command. Results go to standard output, everything else to standard error.

pub mod args;
mod ask;
mod audit;
mod backup;
mod brand;
mod demo;
mod doctor;
mod group;
mod import;
mod installation;
mod key;
mod keys;
pub mod output;
mod policy;
mod question;
mod refused;
mod restore;
mod serve;
mod shell;
mod signals;
mod start;
mod tenant;
mod throttle;
mod typed;
mod user;

use args::{Cli, Command};
use clap::Parser;
use std::process::ExitCode;

/// The exit status for a mistake on the command line, as `clap` gives it.
const USAGE: u8 = 2;

/// Reads the arguments and does what they say. Exit status 0 done, 1 refused or found something, 2 usage.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if args::names_no_change(&error) => {
            output::note("latchkey: name something to change; see --help");
            return ExitCode::from(USAGE);
        }
        Err(error) => error.exit(),
    };
    match dispatch(cli) {
        Ok(status) => status,
        // Whoever read the results has enough of them: `latchkey user list | head`.
        Err(error) if output::is_unread(&error) => ExitCode::SUCCESS,
        Err(error) => {
            output::complain(&error);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(cli: Cli) -> anyhow::Result<ExitCode> {
    let config = cli.config.as_deref();
    match cli.command {
        Command::Serve(options) => serve::serve(config, &options)?,
        Command::Work => serve::work(config)?,
        Command::Migrate => start::migrate(config)?,
        Command::Demo(options) => demo::run(config, &options)?,
        Command::Doctor(options) => return doctor::run(config, &options),
        Command::Tenant(command) => tenant::run(config, command)?,
        Command::User(command) => user::run(config, command)?,
        Command::Group(command) => group::run(config, command)?,
        Command::Import(options) => return import::run(config, &options),
        Command::Policy(command) => return policy::run(config, command),
        Command::Question(command) => question::run(config, command)?,
        Command::Throttle(command) => throttle::run(config, command)?,
        Command::Key(command) => return key::run(config, command),
        Command::Audit(command) => audit::run(config, command)?,
        Command::Brand(command) => brand::run(config, command)?,
        Command::Backup(options) => backup::run(config, &options)?,
        Command::Restore(options) => restore::run(config, &options)?,
        Command::Completions(options) => shell::completions(&options)?,
        Command::Man => shell::man()?,
    }
    Ok(ExitCode::SUCCESS)
}
