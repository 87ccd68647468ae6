//! A solver of propositional formulas, behind a small trait so that another one can take its place.

use batsat::{Callbacks, ClauseKind, Solver as Batsat, SolverInterface, SolverOpts, lbool};
use std::ops::Not;

/// A variable or its contrary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Lit(batsat::Lit);

impl Not for Lit {
    type Output = Lit;
    fn not(self) -> Lit {
        Lit(!self.0)
    }
}

/// What came of a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(super) enum Solved {
    /// The clauses can be satisfied; the solver knows how.
    Yes,
    /// They cannot.
    No,
    /// The search was given up.
    GaveUp,
}

/// What a proof needs of a solver.
pub(super) trait Sat {
    /// A new variable.
    fn fresh(&mut self) -> Lit;
    /// One of these must be true.
    fn clause(&mut self, lits: &[Lit]);
    /// Looks for values that satisfy all clauses and these besides.
    fn solve(&mut self, assumed: &[Lit]) -> Solved;
    /// The value found by the last search; false where it does not matter.
    fn is_true(&self, lit: Lit) -> bool;
}

/// Clauses learnt in one search before it is given up: a bound on work that every machine keeps alike.
const MOST_LEARNT: u64 = 200_000;

/// Counts what is learnt, and stops when it is too much.
#[derive(Default)]
struct Patience {
    learnt: u64,
}

impl Callbacks for Patience {
    fn on_start(&mut self) {
        self.learnt = 0;
    }

    fn on_new_clause(&mut self, _: &[batsat::Lit], kind: ClauseKind) {
        self.learnt += u64::from(kind == ClauseKind::Learnt);
    }

    fn stop(&self) -> bool {
        self.learnt > MOST_LEARNT
    }
}

/// The solver `batsat`.
pub(super) struct Minisat {
    solver: Batsat<Patience>,
    clause: Vec<batsat::Lit>,
}

impl Minisat {
    pub(super) fn new() -> Minisat {
        Minisat { solver: Batsat::new(SolverOpts::default(), Patience::default()), clause: Vec::new() }
    }
}

impl Sat for Minisat {
    fn fresh(&mut self) -> Lit {
        Lit(batsat::Lit::new(self.solver.new_var_default(), true))
    }

    fn clause(&mut self, lits: &[Lit]) {
        self.clause.clear();
        self.clause.extend(lits.iter().map(|lit| lit.0));
        // It says whether the clauses can still be satisfied; `solve` says it again.
        let _ = self.solver.add_clause_reuse(&mut self.clause);
    }

    fn solve(&mut self, assumed: &[Lit]) -> Solved {
        let assumed: Vec<batsat::Lit> = assumed.iter().map(|lit| lit.0).collect();
        let solved = self.solver.solve_limited(&assumed);
        if solved == lbool::TRUE {
            Solved::Yes
        } else if solved == lbool::FALSE {
            Solved::No
        } else {
            Solved::GaveUp
        }
    }

    fn is_true(&self, lit: Lit) -> bool {
        self.solver.value_lit(lit.0) == lbool::TRUE
    }
}
