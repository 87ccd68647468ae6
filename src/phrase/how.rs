//! How a line came into the plan, in words: at most three causes, what follows from them, and who says so.

use crate::pack::entry::Ref;
use crate::pack::words::Words;
use crate::phrase::{Phrase, and, or};
use crate::plan::Came;
use crate::reason::{Answer, Rank};
use crate::text::Arg;
use crate::why::evidence::Verdict;
use crate::why::guarantee::Smallest;
use crate::why::how::{Gain, How, Kept, Removal, Rival, Said, Source, Strength, Written};

/// Causes, rivals and ways out that are named; the others are counted.
const NAMED: usize = 3;

/// How a line came in, in sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HowTold {
    /// Because of which answers.
    pub because: String,
    /// All of these answers, when not all of them were named.
    pub all: Option<String>,
    /// Whether it stays whatever else is answered, and how that is known.
    pub stays: String,
    /// By which way it came in.
    pub came: String,
    /// Why, in the words of its rules, or in words of its own.
    pub reasons: Vec<String>,
    /// Where its rules are written.
    pub rules: Vec<String>,
    /// Who stands behind it, and how firmly.
    pub sources: Vec<String>,
    /// What it was weighed against.
    pub weighed: Option<String>,
    /// What would take it out.
    pub removal: Option<String>,
}

impl Phrase<'_> {
    /// How a line came in, in sentences.
    #[must_use]
    pub fn how(&self, how: &How) -> HowTold {
        HowTold {
            because: self.because(how),
            all: (how.answers.len() > NAMED).then(|| self.all_answers(&how.answers)),
            stays: self.stays(how),
            came: self.came(&how.came),
            reasons: how.reasons.iter().map(|reason| self.words(reason).to_owned()).collect(),
            rules: how.rules.iter().map(|rule| self.written(rule)).collect(),
            sources: self.sources(&how.sources),
            weighed: self.weighed(&how.weighed_against),
            removal: self.removal(how),
        }
    }

    fn because(&self, how: &How) -> String {
        let causes = self.few(how.answers.iter().map(|kept| self.kept(kept)).collect());
        let args = [
            ("n", how.answers.len().into()),
            ("title", self.words(&how.title).into()),
            ("causes", and(self.text, &causes).into()),
        ];
        self.text.with("how-because", &args)
    }

    fn all_answers(&self, answers: &[Kept]) -> String {
        let all: Vec<String> = answers.iter().map(|kept| self.kept(kept)).collect();
        self.text.with("how-all", &[("answers", and(self.text, &all).into())])
    }

    /// The first few, and how many more.
    fn few(&self, all: Vec<String>) -> Vec<String> {
        let more = all.len().saturating_sub(NAMED);
        let mut few: Vec<String> = all.into_iter().take(NAMED).collect();
        if more > 0 {
            few.push(self.text.with("how-more", &[("n", more.into())]));
        }
        few
    }

    fn kept(&self, kept: &Kept) -> String {
        let key = match (kept.said, &kept.answer) {
            (Said::Given, _) => "how-answer",
            (Said::Assumed, Answer::Given(_)) => "how-assumed",
            (Said::Assumed, _) => "how-open",
        };
        let value = self.said(&kept.question, &kept.answer);
        self.text.with(key, &[("name", self.question(&kept.question).into()), ("value", value.into())])
    }

    fn said(&self, question: &str, answer: &Answer) -> String {
        self.pack.questions.get(question).map(|question| self.answer(question, answer)).unwrap_or_default()
    }

    fn stays(&self, how: &How) -> String {
        let said = match how.verdict {
            Verdict::Proved => self.text.say("how-proved"),
            Verdict::EveryCase(n) => self.text.with("how-every-case", &[("n", n.into())]),
            Verdict::Trials(n) => self.text.with("how-trials", &[("n", n.into())]),
            Verdict::Broken(_) => String::new(),
        };
        match how.smallest {
            Smallest::Yes if how.answers.len() > 1 => format!("{said} {}", self.text.say("how-no-fewer")),
            _ => said,
        }
    }

    fn came(&self, came: &Came) -> String {
        let key = match came {
            Came::Ruled(Rank::Required) => "how-required",
            Came::Ruled(Rank::Signature) => "how-signature",
            Came::Ruled(Rank::Added) => "how-added",
            Came::Loop => "how-loop",
            Came::StandIn => "how-stand-in",
            Came::Score { worth } => return self.text.with("how-score", &[("n", (*worth).into())]),
            Came::NeededBy(other) => return self.text.with("how-needed", &[("title", self.item(other).into())]),
            Came::Serves => "how-serves",
            Came::Always => "how-always",
            Came::Said => "how-said",
        };
        self.text.say(key)
    }

    fn written(&self, rule: &Written) -> String {
        let args: [(&str, Arg<'_>); 3] = [
            ("id", rule.id.as_str().into()),
            ("file", rule.file.as_str().into()),
            ("line", rule.line.to_string().into()),
        ];
        self.text.with("how-rule", &args)
    }

    /// Who stands behind something: each work and each fact once.
    #[must_use]
    pub fn cited(&self, because: &[Ref]) -> Vec<String> {
        let sources: Vec<Source> = because.iter().filter_map(|id| Source::of(self.pack, id.as_ref())).collect();
        self.sources(&sources)
    }

    /// Each work and each fact once.
    fn sources(&self, sources: &[Source]) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        for line in sources.iter().map(|source| self.source(source)) {
            if !told.contains(&line) {
                told.push(line);
            }
        }
        told
    }

    fn source(&self, source: &Source) -> String {
        match source {
            Source::Claim { author, work, year, .. } => {
                let by = self.by(author, *year);
                self.text.with("how-claim", &[("by", by.into()), ("work", self.words(work).into())])
            }
            Source::Fact { source, strength, checked, .. } => {
                let strength = self.text.say(strength_key(*strength));
                let mut args: Vec<(&str, Arg<'_>)> =
                    vec![("source", source.as_str().into()), ("strength", strength.into())];
                match checked {
                    Some(day) => {
                        args.push(("day", self.text.date(*day).into()));
                        self.text.with("how-fact-read", &args)
                    }
                    None => self.text.with("how-fact", &args),
                }
            }
        }
    }

    /// "Patrice Bernard, 2015"; a name that holds the year already stands alone.
    fn by(&self, author: &Words, year: i32) -> String {
        let (author, year) = (self.words(author), year.to_string());
        if author.contains(&year) { author.to_owned() } else { format!("{author}, {year}") }
    }

    fn weighed(&self, rivals: &[Rival]) -> Option<String> {
        let told = self.few(rivals.iter().map(|rival| self.rival(rival)).collect());
        let said = || self.text.with("how-weighed", &[("rivals", and(self.text, &told).into())]);
        (!told.is_empty()).then(said)
    }

    fn rival(&self, rival: &Rival) -> String {
        let title = self.words(&rival.title).to_owned();
        let (key, minutes) = match rival.gain {
            Gain::ComesIn if rival.weekly_minutes == 0 => return title,
            Gain::ComesIn => ("how-comes-in", rival.weekly_minutes),
            Gain::Grows { from } => ("how-grows", rival.weekly_minutes.saturating_sub(from)),
        };
        let minutes = self.text.minutes(i64::from(minutes));
        self.text.with(key, &[("title", title.into()), ("minutes", minutes.into())])
    }

    fn removal(&self, how: &How) -> Option<String> {
        let ways: Vec<String> = how.removals.iter().take(NAMED).map(|removal| self.way_out(how, removal)).collect();
        let said = || self.text.with("how-removal", &[("n", ways.len().into()), ("ways", or(self.text, &ways).into())]);
        (!ways.is_empty()).then(said)
    }

    fn way_out(&self, how: &How, removal: &Removal) -> String {
        let from = how.answers.iter().find(|kept| kept.question == removal.question);
        let from = from.map(|kept| self.said(&kept.question, &kept.answer)).unwrap_or_default();
        let (name, to) = (self.question(&removal.question), self.said(&removal.question, &removal.to));
        self.text.with("how-instead", &[("name", name.into()), ("to", to.into()), ("from", from.into())])
    }
}

fn strength_key(strength: Strength) -> &'static str {
    match strength {
        Strength::Primary => "prose-strength-primary",
        Strength::Secondary => "prose-strength-secondary",
        Strength::Derived => "prose-strength-derived",
        Strength::Unverified => "prose-strength-unverified",
        Strength::Heuristic => "prose-strength-heuristic",
    }
}
