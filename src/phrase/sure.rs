//! How sure a line is, what matters most, what was assumed and what was set aside, in words.

use crate::phrase::{Phrase, and};
use crate::plan::Plan;
use crate::reason::Answer;
use crate::why::sensitivity::{Origin, Weight};
use crate::why::sure::{Report, Rest, Standing};
use crate::why::{Outlook, Verdict};

/// Nobody takes in more causes than this.
const MOST_CAUSES: usize = 3;
/// Of what matters and what was assumed, so much is told in one go.
const MOST_TOLD: usize = 5;

impl Phrase<'_> {
    /// "Solid: it stays whatever …", or what a line depends on and what would take it out.
    #[must_use]
    pub fn standing(&self, report: &Report, standing: &Standing) -> Vec<String> {
        let rests = standing.rests();
        if rests.is_empty() {
            return vec![self.text.with("sure-solid", &[("n", report.open.len().into())])];
        }
        let mut on: Vec<String> = rests.iter().take(MOST_CAUSES).map(|rest| self.assumed_rest(rest)).collect();
        if let Some(more) = rests.len().checked_sub(MOST_CAUSES).filter(|more| *more > 0) {
            on.push(self.text.with("sure-more", &[("n", more.into())]));
        }
        let mut lines = vec![self.text.with("sure-depends", &[("on", and(self.text, &on).into())])];
        lines.extend(rests.iter().take(MOST_CAUSES).filter_map(|rest| self.would_go(rest)));
        lines
    }

    /// How it is known.
    #[must_use]
    pub fn verdict(&self, verdict: &Verdict) -> String {
        match verdict {
            Verdict::EveryCase(cases) => self.text.with("sure-every-case", &[("n", (*cases).into())]),
            Verdict::Trials(cases) => self.text.with("sure-trials", &[("n", (*cases).into())]),
            Verdict::Proved | Verdict::Broken(_) => self.text.say("sure-rules"),
        }
    }

    /// What hangs on an answer: the answer, the one that changes most, how many do, and where nothing does.
    #[must_use]
    pub fn weight(&self, weight: &Weight) -> Vec<String> {
        let own = self.at(weight.question, &weight.own);
        let key = if weight.origin == Origin::Given { "sure-own" } else { "detail-assumed" };
        let change = self.other_pair(weight.question, &weight.answer);
        let share = [("tried", weight.tried.into()), ("changing", weight.changing.into())];
        let mut lines = vec![
            self.text.with(key, &[("value", own.into())]),
            self.text.with("sure-weight", &[("n", weight.lines.into()), ("change", change.into())]),
            self.text.with("sure-share", &share),
        ];
        let same = weight.same.map(|(from, to)| [("from", from.into()), ("to", to.into())]);
        lines.extend(same.map(|same| self.text.with("sure-same", &same)));
        lines
    }

    /// What is assumed for an open question.
    #[must_use]
    pub fn at(&self, question: usize, answer: &Answer) -> String {
        match (self.pack.questions.at(question), answer) {
            (Some(question), answer @ Answer::Given(_)) => self.answer(question, answer),
            _ => self.text.say("sure-nothing"),
        }
    }

    /// A whole plan in lines: what is solid, what matters most, what was assumed, what was set aside.
    #[must_use]
    pub fn outlook(&self, outlook: &Outlook, plan: &Plan) -> Vec<String> {
        let report = &outlook.report;
        let solid = report.lines.values().filter(|line| line.rests().is_empty()).count();
        let mut lines =
            vec![self.text.with("sure-all", &[("solid", solid.into()), ("all", report.lines.len().into())])];
        let weights = outlook.weights.iter().take(MOST_TOLD);
        self.sure_group(
            &mut lines,
            "sure-matters",
            weights.map(|it| self.sure_line(self.short_at(it.question), self.weight(it))),
        );
        let assumed = report.assumed().into_iter().take(MOST_TOLD);
        self.sure_group(&mut lines, "group-assumed", assumed.map(|(at, _)| self.assumption(report, plan, at)));
        let depends = plan.items.iter().filter_map(|item| {
            let standing = report.lines.get(&item.id).filter(|standing| !standing.rests().is_empty())?;
            Some(self.sure_line(self.words(&item.title).to_owned(), self.standing(report, standing)))
        });
        self.sure_group(&mut lines, "sure-depending", depends);
        let aside = plan.set_aside.iter().map(|aside| {
            let reasons = aside.because.reasons.iter().map(|reason| self.words(reason).to_owned());
            self.sure_line(self.words(&aside.title).to_owned(), reasons.collect())
        });
        self.sure_group(&mut lines, "sure-aside", aside);
        lines
    }

    /// Names of the lines of a plan that rest on a question.
    #[must_use]
    pub fn resting(&self, report: &Report, plan: &Plan, question: usize) -> Vec<String> {
        let ids: Vec<&str> = report.resting_on(question).collect();
        let items = plan.items.iter().filter(|item| ids.contains(&item.id.as_str()));
        items.map(|item| self.words(&item.title).to_owned()).collect()
    }

    fn assumption(&self, report: &Report, plan: &Plan, question: usize) -> String {
        let assumed = self.at(question, report.assumption(question));
        let lines = self.resting(report, plan, question).len();
        self.sure_line(
            self.short_at(question),
            vec![format!("{assumed};"), self.text.with("sure-lines", &[("n", lines.into())])],
        )
    }

    fn sure_group(&self, lines: &mut Vec<String>, key: &str, entries: impl Iterator<Item = String>) {
        let mut entries = entries.map(|entry| format!("  {entry}")).peekable();
        if entries.peek().is_some() {
            lines.push(String::new());
            lines.push(self.text.say(key));
            lines.extend(entries);
        }
    }

    fn sure_line(&self, what: String, said: Vec<String>) -> String {
        self.text.with("sure-line", &[("what", what.into()), ("said", said.join(" ").into())])
    }

    /// A few words that name the question at a place of the pack.
    fn short_at(&self, question: usize) -> String {
        self.pack.questions.at(question).map(|it| self.words(&it.short).to_owned()).unwrap_or_default()
    }

    fn assumed_rest(&self, rest: &Rest) -> String {
        let value = self.at(rest.question, &rest.assumed);
        self.text.with("sure-assumed", &[("question", self.short_at(rest.question).into()), ("value", value.into())])
    }

    fn would_go(&self, rest: &Rest) -> Option<String> {
        let changes: Vec<String> = rest
            .otherwise
            .iter()
            .take(MOST_CAUSES)
            .map(|(question, answer)| self.other_pair(*question, answer))
            .collect();
        // With more changes than that nobody would recognise a case.
        let few = !changes.is_empty() && rest.otherwise.len() <= MOST_CAUSES;
        few.then(|| self.text.with("sure-goes", &[("change", and(self.text, &changes).into())]))
    }

    /// "risk: 4 of 5"; an answer whose unit already names its question stands alone.
    fn other_pair(&self, question: usize, answer: &Answer) -> String {
        let value = self.pack.questions.at(question).map(|it| self.answer(it, answer)).unwrap_or_default();
        let short = self.short_at(question);
        if value.ends_with(&short) {
            return self.text.with("sure-quoted", &[("value", value.into())]);
        }
        self.text.with("sure-pair", &[("question", short.into()), ("value", value.into())])
    }
}
