//! What would change in the plan.
