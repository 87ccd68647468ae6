//! The words of the commands, in both languages; each language takes those of the other as well.
//!
//! The letters are the same in both, for hands that learnt them.

use crate::pack::question::Depth;
use crate::pack::words::Lang;

/// What a command does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    /// The question before.
    Back,
    /// The next question, leaving this one open.
    Next,
    /// "I do not know."
    Unknown,
    /// "This does not concern me."
    NotConcerned,
    /// "I prefer not to say."
    Private,
    /// Why this is asked; with a line of the plan, how it came in.
    Why,
    /// What an answer would change.
    Show,
    /// The question again.
    List,
    /// The next depth.
    Deeper,
    /// This depth.
    Depth,
    /// All answers so far.
    Review,
    /// Asks a question of the review again.
    Change,
    /// Takes the last change back.
    Undo,
    /// Does it again.
    Redo,
    /// The plan, or a part of it.
    Plan,
    /// The lines of the plan with their numbers.
    Lines,
    /// Searches all advice.
    Find,
    /// Reasons of something that was found.
    Look,
    /// Why a piece of advice is not in the plan.
    WhyNot,
    /// How sure the plan is.
    Sure,
    /// The plan under other answers.
    WhatIf,
    /// Asks a question, or takes a scenario, in what is tried.
    Try,
    /// What it is compared with.
    Against,
    /// The scenarios there are.
    Scenarios,
    /// Keeps what is tried.
    Keep,
    /// Takes it over.
    Adopt,
    /// Forgets a scenario.
    Forget,
    /// Leaves what is tried.
    Done,
    /// The first screen.
    Home,
    /// A new plan.
    New,
    /// The interview that was left.
    Resume,
    /// Prepares a workshop.
    Prepare,
    /// Opens a plan.
    Open,
    /// Saves the plan.
    Save,
    /// Joins a workshop.
    Join,
    /// How much time is left there.
    Time,
    /// Asks it for more.
    MoreTime,
    /// Hands in to it.
    HandIn,
    /// How to have it in another format.
    Export,
    /// What is wrong with the pack being written.
    Faults,
    /// Another language.
    Language,
    /// All commands, or one of them.
    Help,
    /// Keeps the answers and leaves.
    Quit,
}

/// What a command is about: help tells them group by group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    /// The question.
    Question,
    /// Answers.
    Answers,
    /// The plan.
    Plan,
    /// Other answers.
    WhatIf,
    /// Files.
    Files,
    /// A workshop.
    Workshop,
    /// The program.
    Program,
}

impl Group {
    /// All groups, in the order of help.
    pub(in crate::plain) const ALL: [Group; 7] =
        [Group::Question, Group::Answers, Group::Plan, Group::WhatIf, Group::Files, Group::Workshop, Group::Program];

    /// The key of its title.
    pub(in crate::plain) fn key(self) -> &'static str {
        match self {
            Group::Question => "plain-group-question",
            Group::Answers => "plain-group-answers",
            Group::Plan => "plain-group-plan",
            Group::WhatIf => "plain-group-what-if",
            Group::Files => "plain-group-files",
            Group::Workshop => "plain-group-workshop",
            Group::Program => "plain-group-program",
        }
    }
}

/// What may stand after a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rest {
    /// A number of a list.
    Number,
    /// A line of the plan, by its number or name.
    Line,
    /// An answer to the question.
    Option,
    /// Any words.
    Words,
    /// A name.
    Name,
    /// The path of a file.
    Path,
    /// Changes, or the name of a scenario.
    Change,
    /// A part of the plan.
    Tab,
    /// A depth.
    Depth,
    /// A language.
    Lang,
    /// A command.
    Command,
}

impl Rest {
    /// The key of what stands for it in help.
    pub(in crate::plain) fn key(self) -> &'static str {
        match self {
            Rest::Number => "plain-rest-number",
            Rest::Line => "plain-rest-line",
            Rest::Option => "plain-rest-option",
            Rest::Words => "plain-rest-words",
            Rest::Name => "plain-rest-name",
            Rest::Path => "plain-rest-path",
            Rest::Change => "plain-rest-change",
            Rest::Tab => "plain-rest-tab",
            Rest::Depth => "plain-rest-depth",
            Rest::Lang => "plain-rest-lang",
            Rest::Command => "plain-rest-command",
        }
    }
}

/// Whether something stands after a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Nothing does.
    Nothing,
    /// It may.
    May(Rest),
    /// It must.
    Must(Rest),
}

/// A command with its words.
#[derive(Debug)]
pub(crate) struct Entry {
    /// What it does.
    pub(in crate::plain) verb: Verb,
    /// What it is about.
    pub(in crate::plain) group: Group,
    en: &'static [&'static str],
    fr: &'static [&'static str],
    /// What may follow.
    pub(in crate::plain) takes: Takes,
    /// The key of the sentence that tells it.
    pub(in crate::plain) help: &'static str,
}

impl Entry {
    /// Its words in a language; the one that says most comes last.
    pub(in crate::plain) fn words(&self, lang: Lang) -> &'static [&'static str] {
        match lang {
            Lang::En => self.en,
            Lang::Fr => self.fr,
        }
    }

    /// Its words in both.
    pub(in crate::plain) fn all(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.en.iter().chain(self.fr).copied()
    }
}

type Words = &'static [&'static str];

const fn entry(verb: Verb, group: Group, (en, fr): (Words, Words), takes: Takes, help: &'static str) -> Entry {
    Entry { verb, group, en, fr, takes, help }
}

use Group::{Answers, Files, Plan, Program, Question, WhatIf, Workshop};
use Takes::{May, Must, Nothing};

/// All commands, in the order of help.
pub(crate) const COMMANDS: &[Entry] = &[
    entry(Verb::Back, Question, (&["b", "back"], &["b", "retour"]), Nothing, "plain-does-back"),
    entry(Verb::Next, Question, (&["n", "next"], &["n", "suivant"]), Nothing, "plain-does-next"),
    entry(Verb::List, Question, (&["l", "list"], &["l", "liste"]), Nothing, "plain-does-list"),
    entry(Verb::Why, Question, (&["?", "why"], &["?", "pourquoi"]), May(Rest::Line), "plain-does-why"),
    entry(Verb::Show, Question, (&["show"], &["montrer"]), Must(Rest::Option), "plain-does-show"),
    entry(Verb::Unknown, Question, (&["s", "skip"], &["s", "passer"]), Nothing, "plain-does-unknown"),
    entry(
        Verb::NotConcerned,
        Question,
        (&["x", "not concerned"], &["x", "non concerné", "non concernée"]),
        Nothing,
        "plain-does-not-concerned",
    ),
    entry(Verb::Private, Question, (&["p", "private"], &["p", "privé"]), Nothing, "plain-does-private"),
    entry(Verb::Deeper, Question, (&["deeper"], &["plus loin"]), Nothing, "plain-does-deeper"),
    entry(Verb::Depth, Question, (&["depth"], &["niveau"]), Must(Rest::Depth), "plain-does-depth"),
    entry(Verb::Review, Answers, (&["r", "review"], &["r", "revue"]), Nothing, "plain-does-review"),
    entry(Verb::Change, Answers, (&["change"], &["changer"]), Must(Rest::Number), "plain-does-change"),
    entry(Verb::Undo, Answers, (&["u", "undo"], &["u", "annuler"]), Nothing, "plain-does-undo"),
    entry(Verb::Redo, Answers, (&["redo"], &["refaire"]), Nothing, "plain-does-redo"),
    entry(Verb::Plan, Plan, (&["plan"], &["plan"]), May(Rest::Tab), "plain-does-plan"),
    entry(
        Verb::Lines,
        Plan,
        (&["lines", "plan lines"], &["lignes", "lignes du plan", "plan lignes"]),
        Nothing,
        "plain-does-lines",
    ),
    entry(Verb::Find, Plan, (&["find"], &["chercher"]), Must(Rest::Words), "plain-does-find"),
    entry(Verb::Look, Plan, (&["look"], &["regarder"]), Must(Rest::Number), "plain-does-look"),
    entry(
        Verb::WhyNot,
        Plan,
        (&["why-not", "why not"], &["pourquoi-pas", "pourquoi pas"]),
        Must(Rest::Words),
        "plain-does-why-not",
    ),
    entry(Verb::Sure, Plan, (&["sure"], &["sûr"]), Nothing, "plain-does-sure"),
    entry(
        Verb::WhatIf,
        WhatIf,
        (&["what-if", "what if"], &["et-si", "et si"]),
        May(Rest::Change),
        "plain-does-what-if",
    ),
    entry(Verb::Try, WhatIf, (&["try"], &["essayer"]), May(Rest::Line), "plain-does-try"),
    entry(Verb::Scenarios, WhatIf, (&["scenarios"], &["scénarios"]), Nothing, "plain-does-scenarios"),
    entry(Verb::Against, WhatIf, (&["against"], &["contre"]), May(Rest::Name), "plain-does-against"),
    entry(Verb::Keep, WhatIf, (&["keep"], &["garder"]), Must(Rest::Name), "plain-does-keep"),
    entry(Verb::Forget, WhatIf, (&["forget"], &["oublier"]), Must(Rest::Name), "plain-does-forget"),
    entry(Verb::Adopt, WhatIf, (&["adopt"], &["adopter"]), Nothing, "plain-does-adopt"),
    entry(Verb::Done, WhatIf, (&["done"], &["fini"]), Nothing, "plain-does-done"),
    entry(Verb::Home, Files, (&["home"], &["accueil"]), Nothing, "plain-does-home"),
    entry(Verb::New, Files, (&["new"], &["nouveau"]), May(Rest::Depth), "plain-does-new"),
    entry(Verb::Resume, Files, (&["resume"], &["reprendre"]), Nothing, "plain-does-resume"),
    entry(Verb::Prepare, Files, (&["prepare"], &["préparer"]), Nothing, "plain-does-prepare"),
    entry(Verb::Open, Files, (&["open"], &["ouvrir"]), Must(Rest::Path), "plain-does-open"),
    entry(Verb::Save, Files, (&["save"], &["enregistrer"]), May(Rest::Path), "plain-does-save"),
    entry(Verb::Export, Files, (&["export"], &["exporter"]), Nothing, "plain-does-export"),
    entry(Verb::Join, Workshop, (&["join"], &["rejoindre"]), May(Rest::Path), "plain-does-join"),
    entry(Verb::Time, Workshop, (&["time"], &["temps"]), Nothing, "plain-does-time"),
    entry(Verb::MoreTime, Workshop, (&["more time"], &["plus de temps"]), Nothing, "plain-does-more-time"),
    entry(Verb::HandIn, Workshop, (&["hand in"], &["remettre"]), Nothing, "plain-does-hand-in"),
    entry(Verb::Language, Program, (&["lang"], &["langue"]), May(Rest::Lang), "plain-does-language"),
    entry(Verb::Faults, Program, (&["faults"], &["fautes"]), Nothing, "plain-does-faults"),
    entry(Verb::Help, Program, (&["h", "help"], &["h", "aide"]), May(Rest::Command), "plain-does-help"),
    entry(Verb::Quit, Program, (&["q", "quit"], &["q", "quitter"]), Nothing, "plain-does-quit"),
];

/// The depth that is called so.
pub(in crate::plain) fn depth(word: &str) -> Option<Depth> {
    match super::folded(word).as_str() {
        "core" | "essentiel" => Some(Depth::Core),
        "standard" | "detaille" => Some(Depth::Standard),
        "deep" | "approfondi" => Some(Depth::Deep),
        _ => None,
    }
}

/// The language that is called so.
pub(in crate::plain) fn lang(word: &str) -> Option<Lang> {
    match super::folded(word).as_str() {
        "en" | "english" | "anglais" => Some(Lang::En),
        "fr" | "french" | "francais" => Some(Lang::Fr),
        _ => None,
    }
}
