//! Whether a flow may begin: at raised risk only once a browser has worked for it, or somebody has waited.
//!
//! It is looked at before anything is locked or written, and again when the flow begins: of several that were asked for
//! at once, one was free.

use super::{counted, start};
use crate::domain::ids::CeremonyId;
use crate::domain::name::TypedName;
use crate::domain::network;
use crate::domain::proof_of_work::{Challenge, Holder, RISK_MINUTES, Risk, is_solved};
use crate::ops::context::Tx;
use crate::ops::{Ctx, Error, throttle};
use crate::store::ceremonies::{self, Ceremony};

/// The label of the key that challenges are signed with.
const CHALLENGE_KEY: &str = "proof_of_work";

/// What came along with a user name; empty where nothing was asked yet.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// The challenge, as it was sent.
    pub challenge: String,
    /// Its solution; empty from whoever has waited instead.
    pub solution: String,
}

/// A check that comes before a flow.
#[derive(Clone, Debug)]
pub struct Check {
    /// Why it is asked.
    pub asked: Asked,
    /// The challenge, signed.
    pub challenge: String,
    /// Zero bits that each of its puzzles asks for.
    pub bits: u8,
    /// Seconds until waiting is an answer, or until it may be one again.
    pub wait_seconds: i64,
}

/// Why a check is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The risk is raised.
    First,
    /// What was answered is wrong, came too late or was used before.
    Again,
    /// Whoever waits has not waited long enough: the same challenge goes on.
    Early,
    /// Waiting is not enough any more; working is.
    Often,
}

/// That a flow may begin.
pub(super) struct Leave {
    /// The flows of the account at that time; none where they do not matter.
    begun: Option<i64>,
    /// The challenge that is used up by it, with its difficulty.
    answered: Option<(Challenge, u8)>,
}

impl Leave {
    const FREE: Self = Self { begun: None, answered: None };

    /// Uses the leave up, in the transaction in which the flow begins and holds its name. When other flows of the
    /// account (there are `now_begun` of them) or from the network have begun meanwhile, or the challenge was used before,
    /// there is a check to pass first.
    pub(super) fn take(
        &self,
        tx: &mut Tx<'_>,
        ctx: &Ctx,
        name: &TypedName,
        now_begun: i64,
    ) -> Result<Option<Check>, Error> {
        let Some(begun) = self.begun else { return Ok(None) };
        let by_account = if now_begun > begun { bounded(now_begun) } else { 0 };
        let Some((challenge, bits)) = self.answered.as_ref().filter(|_| by_account == 0) else {
            // What is about to begin is in hand itself.
            let by_address = bounded((throttle::starts_in_hand(ctx) - 1).max(0));
            let bits = Risk { by_address, by_account, is_guessed: false }.bits();
            return Ok(bits.map(|bits| Issuer::of(ctx, name).ask(Asked::First, bits)));
        };
        let (id, expires_at) = (challenge.id.clone(), challenge.expires_at);
        let used = Ceremony { id, tenant_id: ctx.tenant_id().clone(), expires_at };
        let fresh = ceremonies::claim(tx.conn, &used)?;
        Ok((!fresh).then(|| Issuer::of(ctx, name).ask(Asked::Again, *bits)))
    }
}

/// Whether a flow for this name may begin with this proof.
///
/// # Errors
/// When the database does not answer.
pub(super) fn look(ctx: &Ctx, name: &TypedName, proof: &Proof) -> Result<Result<Leave, Check>, Error> {
    if !ctx.tenant.settings.proof_of_work.required {
        return Ok(Ok(Leave::FREE));
    }
    let begun = ctx.read(|conn| {
        let (name_key, _) = start::look_up(conn, ctx, name)?;
        Ok::<_, Error>(counted(conn, ctx, &name_key)?.started)
    })?;
    let risk = Risk {
        by_address: bounded(throttle::starts_here(ctx)?),
        by_account: bounded(begun),
        is_guessed: throttle::is_under_attack(ctx)?,
    };
    let Some(bits) = risk.bits() else {
        return Ok(Ok(Leave { begun: Some(begun), answered: None }));
    };
    let judged = Issuer::of(ctx, name).judge(proof, bits, risk);
    Ok(judged.map(|challenge| Leave { begun: Some(begun), answered: Some((challenge, bits)) }))
}

fn bounded(many: i64) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// Where challenges for one holder are made and judged.
struct Issuer<'a> {
    ctx: &'a Ctx,
    network: String,
    name: &'a TypedName,
}

impl<'a> Issuer<'a> {
    fn of(ctx: &'a Ctx, name: &'a TypedName) -> Self {
        let network = ctx.origin.ip().map(|address| network::of(address).to_string()).unwrap_or_default();
        Self { ctx, network, name }
    }

    /// The name is taken as it was typed: nothing is told about two names of one account.
    fn holder(&self) -> Holder<'_> {
        let tenant = &self.ctx.tenant;
        Holder { tenant: &tenant.id, network: &self.network, name_key: tenant.user_key(self.name) }
    }

    /// The challenge that `proof` answers, or the check that comes next. One that was easier than what is asked by now
    /// is worth nothing: they could be collected.
    fn judge(&self, proof: &Proof, bits: u8, risk: Risk) -> Result<Challenge, Check> {
        let now = self.ctx.now;
        let keys = self.ctx.services.keys.derive_all(CHALLENGE_KEY);
        let known = Challenge::read(keys, &proof.challenge, self.holder());
        let Some(known) = known.filter(|known| known.expires_at > now && known.bits >= bits) else {
            let asked = if proof.challenge.is_empty() { Asked::First } else { Asked::Again };
            return Err(self.ask(asked, bits));
        };
        if !proof.solution.is_empty() {
            let solved = is_solved(&proof.challenge, known.bits, &proof.solution);
            return if solved { Ok(known) } else { Err(self.ask(Asked::Again, bits)) };
        }
        if !risk.may_wait() {
            return Err(Check { wait_seconds: RISK_MINUTES * 60, ..self.ask(Asked::Often, bits) });
        }
        match now.seconds_until(known.wait_until) {
            0 => Ok(known),
            wait_seconds => Err(Check {
                asked: Asked::Early,
                challenge: proof.challenge.clone(),
                bits: known.bits,
                wait_seconds,
            }),
        }
    }

    /// A new challenge.
    fn ask(&self, asked: Asked, bits: u8) -> Check {
        let wait_seconds = i64::from(self.ctx.tenant.settings.proof_of_work.wait_seconds);
        let id = self.ctx.services.id::<CeremonyId>();
        let challenge = Challenge::new(id, bits, wait_seconds, self.ctx.now);
        let key = self.ctx.services.keys.derive(CHALLENGE_KEY);
        Check { asked, challenge: challenge.write(&key, self.holder()), bits, wait_seconds }
    }
}
