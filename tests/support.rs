//! What several tests need.

pub(crate) mod coach;
pub(crate) mod command;
pub(crate) mod founded;
pub(crate) mod hall;
pub(crate) mod packs;
pub(crate) mod people;
pub(crate) mod seat;
pub(crate) mod studio;
#[allow(dead_code)]
pub(crate) mod terminal;

/// A question that an author adds to the shipped ones.
pub(crate) const MASCOT: &str = r#"
[[question]]
id = "mascot"
section = "you"
kind = "single"
depth = "core"
because = ["jarry-16"]
ask = { en = "Does your house have a mascot?", fr = "Votre maison a-t-elle une mascotte ?" }
short = { en = "the mascot", fr = "la mascotte" }
decides = { en = "Who waves.", fr = "Qui salue." }
options = [
  { id = "owl", label = { en = "An owl", fr = "Une chouette" } },
  { id = "fox", label = { en = "A fox", fr = "Un renard" } },
]
"#;
