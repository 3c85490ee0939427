//! The check that comes before a flow at raised risk: a script passes it by itself, or somebody waits.

use crate::domain::proof_of_work::PUZZLES;
use crate::i18n::filters;
use crate::ops::forgot::{Asked, Check};
use crate::web::assets::Script;
use crate::web::cx::Cx;
use crate::web::page::{self, Reply};
use crate::web::view::Shell;
use askama::Template;

#[derive(Template)]
#[template(path = "forgot/check.html")]
struct CheckPage {
    shell: Shell,
    script_url: String,
    worker_url: String,
    username: String,
    /// True where an account is unlocked, and its password kept.
    unlocks: bool,
    /// Whether it has to be done once more.
    again: bool,
    /// Whether somebody has not waited long enough.
    early: bool,
    challenge: String,
    bits: u8,
    puzzles: u32,
    wait_seconds: i64,
}

#[derive(Template)]
#[template(path = "forgot/often.html")]
struct OftenPage {
    shell: Shell,
    unlocks: bool,
}

/// Asks for the check. Nothing was refused: the answer is a page like others, unless somebody has to wait.
pub fn show(cx: &Cx, check: Check, (username, unlocks): (String, bool)) -> Reply {
    let Check { asked, challenge, bits, wait_seconds } = check;
    let shell = page::shell(cx);
    if asked == Asked::Often {
        return page::too_often(cx, wait_seconds, &OftenPage { shell, unlocks });
    }
    let shown = CheckPage {
        shell,
        script_url: cx.site.assets.script_url(Script::ProofOfWork),
        worker_url: cx.site.assets.script_url(Script::ProofOfWorkWorker),
        username,
        unlocks,
        again: asked == Asked::Again,
        early: asked == Asked::Early,
        challenge,
        bits,
        puzzles: PUZZLES,
        wait_seconds,
    };
    if asked == Asked::Early { page::too_often(cx, wait_seconds, &shown) } else { page::ok(cx, &shown) }
}
