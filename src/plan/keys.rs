//! The questions and options that the plan itself reads. Everything else is read by rules.

/// Minutes a day.
pub const MINUTES: &str = "minutes";
/// Days a week.
pub const DAYS: &str = "days";
/// Minutes of the one set-up sitting.
pub(super) const SETUP: &str = "setup";
/// Moments of the day that are offered.
pub(super) const SLOTS: &str = "slots";
/// Protected moments.
pub(super) const UNPLUG: &str = "unplug";
/// The protected moment that frees whole days: Saturday and Sunday.
pub(super) const WEEKEND: &str = "weekend";
/// Day 0.
pub(super) const START: &str = "start";
/// Kind of account.
pub const ACCOUNT: &str = "account";
/// The account that reads only.
pub(super) const READER: &str = "reader";
/// Accounts whose bio is not about a person's role.
pub(super) const IMPERSONAL: &[&str] = &["corporate", "service", "pseudo"];
/// Accounts that an institution answers for.
pub(super) const INSTITUTIONAL: &[&str] = &["corporate", "service"];
/// State of the account, and the state of one that sleeps.
pub(super) const STATE: &str = "state";
/// A sleeping account.
pub(super) const DORMANT: &str = "dormant";
/// Main objective.
pub const OBJECTIVE: &str = "objective";
/// Further objectives.
pub(super) const OBJECTIVE2: &str = "objective2";
/// The person's own measurable objective.
pub(super) const SMART: &str = "smart";
/// Subjects.
pub(super) const TOPICS: &str = "topics";
/// Readers.
pub(super) const AUDIENCE: &str = "audience";
/// Role.
pub(super) const ROLE: &str = "role";
/// Starting level of followers, and the one assumed for an account without any.
pub(super) const FOLLOWERS: &str = "followers";
/// Level of an account without followers.
pub(super) const NO_FOLLOWERS: &str = "l0";
/// Dates of results.
pub(super) const RESULTS: &str = "results";
/// Regions and languages of the readers.
pub(super) const REGIONS: &str = "regions";
/// Languages of the posts.
pub(super) const LANGUAGES: &str = "languages";
/// "For all": phase of activities without a phase, objective of metrics for everybody.
pub(super) const ALL: &str = "all";
/// Setting for light versions, when on.
pub(super) const YES: &str = "yes";

/// The questions of which each answer shows in a plan by itself: its words, its numbers, its days.
pub const READ_BY_PLAN: &[&str] = &[
    MINUTES, DAYS, SETUP, SLOTS, UNPLUG, START, ACCOUNT, STATE, OBJECTIVE, OBJECTIVE2, SMART, TOPICS, AUDIENCE, ROLE,
    FOLLOWERS, RESULTS, REGIONS, LANGUAGES,
];
