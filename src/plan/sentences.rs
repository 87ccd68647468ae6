//! The few sentences that the plan itself says. Everything else a person reads is in the pack.

use crate::pack::words::Words;
use crate::plan::fill::both;

/// A sentence in both languages.
pub(super) struct Line {
    en: &'static str,
    fr: &'static str,
}

/// The sentence with its blanks filled.
pub(super) fn with(line: &Line, blanks: &[(&str, &Words)]) -> Words {
    both(line.en, line.fr, blanks)
}

impl Line {
    /// The sentence as it is.
    pub(super) fn words(&self) -> Words {
        Words::new(self.en, self.fr)
    }
}

const fn line(en: &'static str, fr: &'static str) -> Line {
    Line { en, fr }
}

// why something is in the plan

pub(super) const SERVES: Line =
    line("It serves what you came for: {objective}.", "Cela sert ce que vous êtes venu chercher : {objective}.");
pub(super) const NEEDED: Line = line("It comes before: {title}.", "Cela vient avant : {title}.");
pub(super) const STANDS_IN: Line = line(
    "It takes the place of “{title}” until that starts.",
    "Cela remplace « {title} » jusqu’à ce que cela commence.",
);
pub(super) const CARRIES: Line = line("It also does the work of: {title}.", "Cela fait aussi le travail de : {title}.");
pub(super) const MEASURES: Line = line(
    "It shows whether you get what you came for: {objective}.",
    "Cela montre si vous obtenez ce que vous cherchez : {objective}.",
);
pub(super) const MEASURES_ALL: Line =
    line("It is worth knowing whatever the objective.", "Cela vaut d’être suivi quel que soit l’objectif.");
pub(super) const YOUR_TOPIC: Line = line("It is one of your own subjects.", "C’est l’un de vos propres sujets.");

// why something is not in the plan

pub(super) const NO_MINUTES: Line = line(
    "Your {weekly} minutes a week are taken by what serves you better.",
    "Vos {weekly} minutes par semaine sont prises par ce qui vous sert mieux.",
);
pub(super) const NO_POSTS: Line = line(
    "The ceiling of posts of your own is already reached.",
    "Le plafond de vos propres messages est déjà atteint.",
);
pub(super) const UNFIT: Line = line(
    "It does not suit this kind of account, or another of your answers.",
    "Cela ne convient pas à ce type de compte, ou à une autre de vos réponses.",
);
pub(super) const NEED_MISSING: Line = line(
    "It rests on something that is not in your plan: {title}.",
    "Cela repose sur quelque chose qui n’est pas dans votre plan : {title}.",
);
pub(super) const BESIDE: Line = line("It cannot stand beside: {title}.", "Cela ne peut pas aller avec : {title}.");
pub(super) const INSIDE: Line = line("You do it already inside: {title}.", "Vous le faites déjà dans : {title}.");
pub(super) const SETUP_FULL: Line = line(
    "The weeks of set-up are full; it can wait until you have a free half-hour.",
    "Les semaines de mise en place sont pleines ; cela peut attendre une demi-heure libre.",
);
pub(super) const NO_SITTING: Line = line(
    "No sitting of these thirteen weeks is free for it.",
    "Aucune séance de ces treize semaines n’est libre pour cela.",
);
pub(super) const TOO_MANY: Line = line(
    "Your plan already holds as many of these as you can live with.",
    "Votre plan en compte déjà autant que vous pouvez en tenir.",
);

// quiet periods

pub(super) const QUIET: Line = line(
    "Results on {date}: until then, nothing about how the business is doing, no opinion, no poll. Reading, thanking and the life of the teams go on.",
    "Résultats le {date} : d’ici là, rien sur la marche des affaires, pas d’avis, pas de sondage. La lecture, les remerciements et la vie des équipes continuent.",
);

// blanks without an answer, and small words

pub(super) const YOUR_SUBJECT: Line = line("your subject", "votre sujet");
pub(super) const YOUR_READERS: Line = line("your readers", "vos lecteurs");
pub(super) const MY_SUBJECT: Line = line("my subject", "mon sujet");
pub(super) const COLON: Line = line(": ", " : ");

// names of the notices to keep at hand

pub(super) const NOTICES: &[(&str, Line)] = &[
    ("parking", line("If you write rarely", "Si vous écrivez rarement")),
    ("redirect", line("If somebody brings a request", "Si quelqu’un apporte une demande")),
    ("safe_channel", line("If somebody tells you a personal case", "Si quelqu’un vous raconte un cas personnel")),
    ("holding", line("If something goes wrong", "Si quelque chose tourne mal")),
    ("holiday", line("If you are away", "Si vous êtes absent(e)")),
];
