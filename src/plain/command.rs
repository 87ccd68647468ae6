//! What can be typed besides an answer, in both languages at once.

use crate::app::parts::reason::Answer;
use crate::pack::question::Depth;
use crate::pack::words::Lang;

/// A command.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Command {
    /// The question before.
    Back,
    /// Why this is asked.
    Why,
    /// How the line of the plan with this number or name came in; without one, which lines there are.
    Explain(Option<String>),
    /// Why the advice of this name is not in the plan.
    WhyNot(String),
    /// One of the three answers that are no value.
    Other(Answer),
    /// The next question, leaving this one open.
    Next,
    /// All answers so far.
    Review,
    /// Ask the question of this number in the review again.
    Change(usize),
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// The next depth.
    Deeper,
    /// This depth.
    Depth(Depth),
    /// The question and its options again.
    List,
    /// The plan so far.
    Plan,
    /// How sure the plan is.
    Sure,
    /// Save the plan as it is.
    Save,
    /// Take up the draft that was found.
    Resume,
    /// Another language.
    Language(Lang),
    /// All commands.
    Help,
    /// Keep the answers and leave.
    Quit,
}

/// Words and the commands they are. The letters are the same in both languages, for hands that learnt them.
const WORDS: &[(&[&str], Command)] = &[
    (&["b", "back", "retour"], Command::Back),
    (&["?", "why", "pourquoi"], Command::Why),
    (&["s", "skip", "passer"], Command::Other(Answer::Unknown)),
    (&["x", "not concerned", "non concerné", "non concernée"], Command::Other(Answer::NotConcerned)),
    (&["p", "private", "privé"], Command::Other(Answer::Withheld)),
    (&["n", "next", "suivant"], Command::Next),
    (&["r", "review", "revue"], Command::Review),
    (&["u", "undo", "annuler"], Command::Undo),
    (&["redo", "refaire"], Command::Redo),
    (&["l", "list", "liste"], Command::List),
    (&["plan"], Command::Plan),
    (&["sure", "sûr"], Command::Sure),
    (&["plan lines", "lignes du plan"], Command::Explain(None)),
    (&["save", ":save", "enregistrer"], Command::Save),
    (&["deeper", "plus loin"], Command::Deeper),
    (&["depth core", "niveau essentiel"], Command::Depth(Depth::Core)),
    (&["depth standard", "niveau détaillé"], Command::Depth(Depth::Standard)),
    (&["depth deep", "niveau approfondi"], Command::Depth(Depth::Deep)),
    (&["resume", "reprendre"], Command::Resume),
    (&["lang en", "langue en"], Command::Language(Lang::En)),
    (&["lang fr", "langue fr"], Command::Language(Lang::Fr)),
    (&["h", "help", "aide"], Command::Help),
    (&["q", "quit", "quitter"], Command::Quit),
];

/// The command that a line is, if it is one.
pub(super) fn parse(line: &str) -> Option<Command> {
    let typed = line.trim().to_lowercase();
    let word = WORDS.iter().find(|(words, _)| words.contains(&typed.as_str()));
    word.map(|(_, command)| command.clone())
        .or_else(|| change(&typed))
        .or_else(|| why_not(&typed))
        .or_else(|| explain(&typed))
}

/// `why-not storm diary`.
fn why_not(typed: &str) -> Option<Command> {
    let words = [":why-not ", "why-not ", ":pourquoi-pas ", "pourquoi-pas "];
    let name = words.iter().find_map(|words| typed.strip_prefix(words))?;
    Some(Command::WhyNot(name.trim().to_owned()))
}

/// `why 5`, `why the ten-minute loop`.
fn explain(typed: &str) -> Option<Command> {
    let (word, which) = typed.split_once(' ')?;
    ["why", "pourquoi"].contains(&word).then(|| Command::Explain(Some(which.trim().to_owned())))
}

/// `change 5`.
fn change(typed: &str) -> Option<Command> {
    let (word, number) = typed.split_once(' ')?;
    let number = number.trim().parse().ok()?;
    ["change", "changer"].contains(&word).then_some(Command::Change(number))
}

#[cfg(test)]
mod tests {
    use super::{WORDS, parse};
    use crate::assets::embedded;
    use crate::pack::read::read;

    #[test]
    fn no_option_of_the_shipped_pack_is_taken_for_a_command() {
        let pack = read(vec![embedded()]).unwrap();
        for choice in pack.questions.iter().flat_map(|question| &question.options) {
            for said in [choice.id.as_ref(), &choice.label.en, &choice.label.fr] {
                assert_eq!(parse(said), None, "{said}");
            }
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let mut words: Vec<&str> = WORDS.iter().flat_map(|(words, _)| words.iter().copied()).collect();
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all);
    }
}
