//! `latchkey question`.

use clap::{ArgAction, ArgGroup, Args, Subcommand};

use super::Output;

/// What to do with a tenant's security questions.
#[derive(Debug, Subcommand)]
pub enum QuestionCommand {
    /// List all questions, predefined ones and the tenant's own
    List {
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
        /// How to print it.
        #[command(flatten)]
        output: Output,
    },
    /// Add a question of the tenant's own
    #[command(after_help = "\
Example:
  latchkey question add first-office --text en 'What was the first office called?' \\
      --text de 'Wie hieß das erste Büro?'")]
    Add(QuestionAdd),
    /// Change the words of a question, or offer a retired one again
    #[command(
        override_usage = "latchkey question set [OPTIONS] <ID>",
        after_help = "\
Examples:
  latchkey question set first-office --text ja '最初のオフィスの名前は何ですか？' --remove-text de
  latchkey question set first-pet --offered true"
    )]
    Set(QuestionSet),
    /// Offer a question to nobody new; whoever answered it keeps it
    Retire {
        /// Its id, as in `latchkey question list`
        id: String,
        /// The tenant's short name [default: the default one]
        #[arg(long, value_name = "SLUG")]
        tenant: Option<String>,
    },
}

/// Options of `question add`.
#[derive(Debug, Args)]
pub struct QuestionAdd {
    /// Its id: lower-case letters, digits and hyphens; it stays
    pub id: String,
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// Its words in one language, 3 to 200 characters; may be given several times
    #[arg(long, required = true, num_args = 2, value_names = ["LOCALE", "TEXT"], action = ArgAction::Append)]
    pub text: Vec<String>,
}

/// Options of `question set`.
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("question_change").required(true).multiple(true).args(["text", "remove_text", "offered"])))]
pub struct QuestionSet {
    /// Its id
    pub id: String,
    /// The tenant's short name [default: the default one]
    #[arg(long, value_name = "SLUG")]
    pub tenant: Option<String>,
    /// Its words in one language, 3 to 200 characters; may be given several times
    #[arg(long, num_args = 2, value_names = ["LOCALE", "TEXT"], action = ArgAction::Append)]
    pub text: Vec<String>,
    /// Take its words in one language away; may be given several times
    #[arg(long, value_name = "LOCALE")]
    pub remove_text: Vec<String>,
    /// Whether it is offered to users
    #[arg(long, value_name = "BOOL")]
    pub offered: Option<bool>,
}
