//! What an activity brings along.

use crate::plan::choose::{Chooser, Loss};

impl Chooser<'_, '_> {
    /// The activity and everything it needs that is not in the plan yet, what is needed first.
    pub(super) fn with_needs(&self, at: usize) -> Result<Vec<usize>, Loss> {
        let mut members = Vec::new();
        self.gather(at, &mut members, 0)?;
        Ok(members)
    }

    fn gather(&self, at: usize, members: &mut Vec<usize>, depth: usize) -> Result<(), Loss> {
        if self.stands(at, members) || depth > self.available.len() {
            return Ok(());
        }
        if self.available.get(at) != Some(&true) {
            return Err(Loss::Unfit);
        }
        if let Some(rival) = self.graph.rivals(at).iter().find(|rival| self.stands(**rival, members)) {
            return Err(Loss::Beside(*rival));
        }
        for need in self.graph.needs(at) {
            self.satisfy(*need, members, depth)?;
        }
        members.push(at);
        Ok(())
    }

    /// A need is met by what is in the plan already, else by the loop, else by the activity itself, else by
    /// another one that does its work.
    fn satisfy(&self, need: usize, members: &mut Vec<usize>, depth: usize) -> Result<(), Loss> {
        let doers = self.graph.doers(need);
        if doers.iter().any(|doer| self.stands(*doer, members)) {
            return Ok(());
        }
        let the_loop = self.the_loop.filter(|the_loop| doers.contains(the_loop));
        for doer in the_loop.iter().chain(doers) {
            let mut attempt = members.clone();
            if self.gather(*doer, &mut attempt, depth + 1).is_ok() {
                *members = attempt;
                return Ok(());
            }
        }
        Err(Loss::Need(need))
    }

    fn stands(&self, at: usize, members: &[usize]) -> bool {
        self.selection.chosen.contains_key(&at) || members.contains(&at)
    }
}
