//! The questions and options that the plan itself reads. Everything else is read by rules.

use crate::interview::{Reach, Reading, Reads, Unless};

/// The questions whose answer the plan works with, beside what rules make of it: its numbers, dates, words and
/// moments, and the options that choose among sentences. Such an answer shows in the plan or on paper even
/// where no rule tests it. An option that is only repeated on paper ("your field: media") changes nothing of
/// what there is to do, so those questions are not among them.
pub const READ_BY_PLAN: &[&str] = &[
    MINUTES, DAYS, SETUP, SLOTS, UNPLUG, START, ACCOUNT, STATE, OBJECTIVE, OBJECTIVE2, SMART, TOPICS, INTEREST,
    AUDIENCE, TARGETS, ROLE, FOLLOWERS, RESULTS, REGIONS, LANGUAGES,
];

/// Those among them with which lines of the catalogue are chosen and placed; the others only choose words, and how
/// many subjects there are.
pub const CHOOSE_LINES: &[&str] =
    &[MINUTES, DAYS, SETUP, SLOTS, UNPLUG, START, ACCOUNT, OBJECTIVE, OBJECTIVE2, RESULTS];

/// The same as the interview needs it: how far each answer reaches, and under which other answers it is not read
/// after all.
pub const READS: Reads = Reads {
    all: &[
        Reading::always(MINUTES, Reach::Budget),
        Reading::always(DAYS, Reach::Budget),
        Reading::always(SETUP, Reach::Budget),
        Reading::always(SLOTS, Reach::Budget),
        Reading::always(UNPLUG, Reach::Budget),
        Reading::always(ACCOUNT, Reach::Budget),
        Reading::always(OBJECTIVE, Reach::Budget),
        Reading::always(OBJECTIVE2, Reach::Budget),
        Reading::always(START, Reach::Sentences),
        Reading::always(STATE, Reach::Sentences),
        Reading::always(SMART, Reach::Sentences),
        Reading::always(TOPICS, Reach::Sentences),
        Reading::always(INTEREST, Reach::Sentences),
        Reading::always(AUDIENCE, Reach::Sentences),
        Reading::always(TARGETS, Reach::Sentences),
        // The bio names the role of a person who writes under their own name, and there is none for a reader.
        Reading { question: ROLE, reach: Reach::Sentences, unless: &[NO_BIO, NO_PERSON] },
        Reading::always(FOLLOWERS, Reach::Targets),
        Reading::always(RESULTS, Reach::Sentences),
        Reading::always(REGIONS, Reach::Sentences),
        Reading::always(LANGUAGES, Reach::Sentences),
    ],
    account: ACCOUNT,
    objective: OBJECTIVE,
    objective2: OBJECTIVE2,
};

const NO_BIO: Unless = Unless { question: ACCOUNT, options: &[READER] };
const NO_PERSON: Unless = Unless { question: ACCOUNT, options: IMPERSONAL };

/// Minutes a day.
pub const MINUTES: &str = "minutes";
/// Days a week.
pub const DAYS: &str = "days";
/// Minutes of the one set-up sitting.
pub(super) const SETUP: &str = "setup";
/// Moments of the day that are offered.
pub(super) const SLOTS: &str = "slots";
/// Protected moments.
pub const UNPLUG: &str = "unplug";
/// The protected moment that frees whole days: Saturday and Sunday.
pub const WEEKEND: &str = "weekend";
/// Day 0.
pub(super) const START: &str = "start";
/// Kind of account.
pub const ACCOUNT: &str = "account";
/// The account that reads only.
pub(super) const READER: &str = "reader";
/// The account without a name.
pub(super) const PSEUDO: &str = "pseudo";
/// Accounts whose bio is not about a person's role.
pub(super) const IMPERSONAL: &[&str] = &["corporate", "service", PSEUDO];
/// Accounts that an institution answers for.
pub(super) const INSTITUTIONAL: &[&str] = &["corporate", "service"];
/// State of the account, and the state of one that sleeps.
pub(super) const STATE: &str = "state";
/// A sleeping account.
pub(super) const DORMANT: &str = "dormant";
/// Main objective.
pub const OBJECTIVE: &str = "objective";
/// Further objectives.
pub const OBJECTIVE2: &str = "objective2";
/// The person's own measurable objective.
pub(super) const SMART: &str = "smart";
/// Subjects.
pub(super) const TOPICS: &str = "topics";
/// The person's own reason to speak of them.
pub(super) const INTEREST: &str = "interest";
/// People to know.
pub const TARGETS: &str = "targets";
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn sources(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
    }

    fn text(path: &str) -> String {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
    }

    /// The constant of this file that stands for a question.
    fn constant(question: &str) -> String {
        let (keys, value) = (text("src/plan/keys.rs"), format!(": &str = \"{question}\";"));
        let line = keys.lines().find(|line| line.ends_with(&value)).unwrap_or_else(|| panic!("{question}"));
        line.trim_end_matches(&value).rsplit(' ').next().unwrap().to_owned()
    }

    #[test]
    fn both_lists_name_the_same_questions() {
        let mut one: Vec<&str> = READ_BY_PLAN.to_vec();
        let mut other: Vec<&str> = READS.all.iter().map(|reading| reading.question).collect();
        one.sort_unstable();
        other.sort_unstable();
        assert_eq!(one, other);
    }

    #[test]
    fn each_question_of_the_list_is_really_read() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let rooms = ["src/plan", "src/export"].map(|room| sources(&root.join(room)));
        let here = root.join("src/plan/keys.rs");
        let files = rooms.iter().flatten().filter(|path| **path != here);
        let read: Vec<String> = files.map(|path| fs::read_to_string(path).unwrap()).collect();
        for question in READ_BY_PLAN {
            let constant = constant(question);
            let is_word = |text: &str| {
                text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == constant)
            };
            let is_named =
                |text: &String| text.lines().any(|line| !line.trim_start().starts_with("use ") && is_word(line));
            assert!(read.iter().any(is_named), "{question}");
        }
    }
}
