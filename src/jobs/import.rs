//! Files with users, taken by whichever process is free.

use super::Postman;
use crate::domain::event::Actor;
use crate::ops::Ctx;
use crate::ops::import::{self, Refused, Watch};
use crate::store::imports::Import;

impl Postman {
    /// Goes through the imports that wait, one after the other, as long as `go_on` says so; answers how many it took. One
    /// whose process died is taken when its lease is over, and goes on where it was.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn import(&self, go_on: &dyn Fn() -> bool) -> anyhow::Result<usize> {
        let mut taken = 0;
        while go_on()
            && let Some(import) = import::lease(&self.services)?
        {
            taken += 1;
            self.go_through(import, go_on)?;
        }
        Ok(taken)
    }

    fn go_through(&self, import: Import, go_on: &dyn Fn() -> bool) -> anyhow::Result<()> {
        let actor = import.actor_id.clone().map_or(Actor::Operator, Actor::Staff);
        let ctx = Ctx { actor, ..self.ctx(self.tenant(&import.tenant_id)?) };
        let languages = |typed: &str| self.catalog.find(typed).map(|localizer| localizer.tag().to_owned());
        let mut batch = |_: &Import, _: &[Refused]| go_on();
        let watch = &mut Watch { languages: &languages, batch: &mut batch };
        let id = import.id.clone();
        match import::work(&ctx, import, watch) {
            Ok(_) => Ok(()),
            Err(error) if import::was_taken_over(&error) => {
                tracing::warn!(import.id = %id, "another process goes on with an import");
                Ok(())
            }
            Err(error) => super::deliver::fault(Err(error)),
        }
    }
}
