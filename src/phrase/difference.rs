//! The difference between two plans in words, each line with a sign.

use crate::pack::catalogue::Per;
use crate::pack::rule::Level;
use crate::phrase::{Phrase, and};
use crate::plan::Measure;
use crate::plan::diff::{Change, Diff, Line, Part, PhaseChange};
use crate::plan::model::{Item, ItemKind};
use crate::why::what_if::{Changed, Questions};

/// What a line of a difference says at a glance, whatever the colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It comes in.
    In,
    /// It goes out.
    Out,
    /// It is another one.
    Other,
}

/// A line of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its sign.
    pub sign: Sign,
    /// Its words.
    pub words: String,
}

/// How much a change matters to a person about to answer, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Minutes,
    ToDo,
    Guardrail,
    Warning,
    Figure,
    Rest,
}

impl Weight {
    fn of(kind: ItemKind) -> Weight {
        match kind {
            ItemKind::Activity | ItemKind::Setup => Weight::ToDo,
            ItemKind::Guardrail => Weight::Guardrail,
            _ => Weight::Figure,
        }
    }
}

impl Phrase<'_> {
    /// A difference line by line: minutes, lines, warnings, phases, whatever else. Empty when nothing changes.
    #[must_use]
    pub fn difference(&self, diff: &Diff) -> Vec<Mark> {
        self.by_weight(diff).into_iter().map(|(_, mark)| mark).collect()
    }

    /// The same lines, those first that matter most to a person who is about to answer: how many minutes, what
    /// there is to do, what not to do, and only then figures and parts.
    #[must_use]
    pub fn foremost(&self, diff: &Diff) -> Vec<Mark> {
        let mut weighed = self.by_weight(diff);
        weighed.sort_by_key(|(weight, _)| *weight);
        weighed.into_iter().map(|(_, mark)| mark).collect()
    }

    fn by_weight(&self, diff: &Diff) -> Vec<(Weight, Mark)> {
        let mut marks = Vec::new();
        let mut put = |weight, sign, words| marks.push((weight, Mark { sign, words }));
        if let Some((from, to)) = diff.minutes {
            let words = self.text.with("side-minutes-change", &[("from", from.into()), ("to", to.into())]);
            put(Weight::Minutes, Sign::Other, words);
        }
        diff.comes_in.iter().for_each(|line| put(Weight::of(line.kind), Sign::In, self.line(line)));
        diff.goes_out.iter().for_each(|line| put(Weight::of(line.kind), Sign::Out, self.line(line)));
        diff.changed.iter().for_each(|change| put(Weight::of(change.kind), Sign::Other, self.change(change)));
        for (sentences, sign, key) in
            [(&diff.warnings_in, Sign::In, "diff-warning-in"), (&diff.warnings_out, Sign::Out, "diff-warning-out")]
        {
            for said in sentences {
                put(Weight::Warning, sign, self.text.with(key, &[("text", self.words(&said.text).into())]));
            }
        }
        marks.extend(diff.phases.iter().map(|phase| (Weight::Rest, self.phase(phase))));
        marks.extend(self.rest(diff).into_iter().map(|words| (Weight::Rest, Mark { sign: Sign::Other, words })));
        marks
    }

    /// Minutes planned, first day, other parts.
    #[must_use]
    pub fn rest(&self, diff: &Diff) -> Vec<String> {
        let mut rest = Vec::new();
        if let Some((from, to)) = diff.planned {
            rest.push(self.text.with("diff-planned", &[("from", from.into()), ("to", to.into())]));
        }
        if let Some((from, to)) = diff.start {
            let days = [("from", self.text.date(from).into()), ("to", self.text.date(to).into())];
            rest.push(self.text.with("diff-start", &days));
        }
        if !diff.others.is_empty() {
            let named: Vec<String> = diff.others.iter().map(|part| self.part(*part)).collect();
            rest.push(self.text.with("diff-others", &[("what", and(self.text, &named).into())]));
        }
        rest
    }

    /// A line that comes in or goes out, with its minutes a week.
    fn line(&self, line: &Line) -> String {
        let title = self.words(&line.title);
        match line.weekly_minutes {
            0 => title.to_owned(),
            minutes => self.text.with("side-line-minutes", &[("what", title.into()), ("n", minutes.into())]),
        }
    }

    /// A line of which there is more, less or another form.
    fn change(&self, change: &Change) -> String {
        let how = self.measures(&change.before, &change.after).join(", ");
        self.text.with("diff-line", &[("what", self.words(&change.title).into()), ("how", how.into())])
    }

    fn measures(&self, before: &Measure, after: &Measure) -> Vec<String> {
        let mut how = Vec::new();
        let cadence = |of: &Measure| self.cadence(of.per, of.minutes, of.times);
        if before.weekly_minutes != after.weekly_minutes {
            let minutes = [("from", before.weekly_minutes.into()), ("to", after.weekly_minutes.into())];
            how.push(self.text.with("diff-weekly", &minutes));
        } else if let Some((from, to)) = cadence(before).zip(cadence(after)).filter(|(from, to)| from != to) {
            how.push(self.text.with("diff-cadence", &[("from", from.into()), ("to", to.into())]));
        } else if (before.minutes, before.times, before.per) != (after.minutes, after.times, after.per) {
            how.push(self.text.say("diff-rhythm"));
        }
        if before.level != after.level {
            let level = [("to", level(after.level).into())];
            how.push(self.text.with("change-level", &level));
        }
        match (before.light, after.light) {
            (false, true) => how.push(self.text.say("diff-light")),
            (true, false) => how.push(self.text.say("diff-full")),
            _ => {}
        }
        if before.from_day != after.from_day {
            let days = [("from", before.from_day.into()), ("to", after.from_day.into())];
            how.push(self.text.with("diff-from-day", &days));
        }
        how
    }

    fn phase(&self, phase: &PhaseChange) -> Mark {
        let days = |days: (u32, u32)| self.text.with("note-days", &[("from", days.0.into()), ("to", days.1.into())]);
        let (sign, how) = match (phase.before, phase.after) {
            (Some(from), Some(to)) => {
                let days = [("from", days(from).into()), ("to", days(to).into())];
                (Sign::Other, self.text.with("diff-cadence", &days))
            }
            (None, Some(to)) => (Sign::In, days(to)),
            (before, None) => (Sign::Out, before.map(days).unwrap_or_default()),
        };
        let named = [("what", self.words(&phase.title).into()), ("how", how.into())];
        Mark { sign, words: self.text.with("change-phase", &named) }
    }

    fn part(&self, part: Part) -> String {
        let name = match part {
            Part::Budget => "budget",
            Part::Headline => "headline",
            Part::Smart => "smart",
            Part::Calendar => "calendar",
            Part::Wording => "wording",
            Part::Writing => "writing",
            Part::Bio => "bio",
            Part::Lists => "lists",
            Part::Notices => "notices",
            Part::Care => "care",
            Part::SetAside => "aside",
        };
        self.text.with("diff-part", &[("part", name.into())])
    }

    /// "10 min a day", "2 × 15 min a week"; `None` for what takes no time.
    #[must_use]
    pub fn cadence(&self, per: Option<Per>, minutes: u32, times: u32) -> Option<String> {
        let key = match per.filter(|_| minutes > 0)? {
            Per::Once => "cadence-once",
            Per::Day => "cadence-day",
            Per::Week => "cadence-week",
            Per::Month => "cadence-month",
            Per::Quarter => "cadence-quarter",
            Per::Event => "cadence-event",
            Per::Case => "cadence-case",
        };
        Some(self.text.with(key, &[("minutes", minutes.into()), ("times", times.into())]))
    }

    /// How much there is of a line, in few words: for a cell of a table.
    #[must_use]
    pub fn amount(&self, item: &Item) -> String {
        let light = |said: String| if item.light { format!("{said}, {}", self.text.say("diff-light")) } else { said };
        match (self.cadence(item.per, item.minutes, item.times), item.level) {
            (Some(cadence), _) => light(cadence),
            (None, Some(found)) => self.text.with("what-if-level", &[("level", level(Some(found)).into())]),
            (None, None) => light(self.text.say("what-if-yes")),
        }
    }

    /// "minutes a day: 30 minutes instead of 10 minutes".
    #[must_use]
    pub fn changed(&self, changed: &Changed) -> String {
        let Some(question) = self.pack.questions.get(&changed.question) else { return changed.question.clone() };
        let said = |answer: &Option<_>| {
            answer
                .as_ref()
                .map_or_else(|| self.text.say("what-if-nothing-said"), |answer| self.answer(question, answer))
        };
        let args = [
            ("what", self.words(&question.short).into()),
            ("from", said(&changed.from).into()),
            ("to", said(&changed.to).into()),
        ];
        self.text.with("what-if-changed", &args)
    }

    /// What changes in the interview, a sentence each.
    #[must_use]
    pub fn asked(&self, questions: &Questions) -> Vec<String> {
        let gone: Vec<String> = questions.hidden.iter().filter(|id| !questions.parked.contains(id)).cloned().collect();
        let lists = [
            ("what-if-shown", &questions.shown),
            ("what-if-parked", &questions.parked),
            ("what-if-hidden", &gone),
            ("what-if-unfit", &questions.unfit),
        ];
        let sentence = |(key, ids): (&str, &Vec<String>)| {
            let named: Vec<String> = ids.iter().map(|id| self.question(id)).collect();
            (!named.is_empty()).then(|| self.text.with(key, &[("what", and(self.text, &named).into())]))
        };
        lists.into_iter().filter_map(sentence).collect()
    }

    /// The warning that a guardrail never to be crossed would go; `None` when none would.
    #[must_use]
    pub fn stops_lost(&self, diff: &Diff) -> Option<String> {
        let lost: Vec<String> = diff.stops_lost().into_iter().map(|title| self.words(title).to_owned()).collect();
        let named = [("n", lost.len().into()), ("what", and(self.text, &lost).into())];
        (!lost.is_empty()).then(|| self.text.with("what-if-stops-lost", &named))
    }
}

fn level(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Stop) => "stop",
        Some(Level::Warn) => "warn",
        Some(Level::Hint) => "hint",
        None => "none",
    }
}
