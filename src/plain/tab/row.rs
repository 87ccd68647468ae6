//! What a row of a part says.

use crate::app::parts::plan::model::{Because, PhaseSpan};
use crate::app::parts::why::sensitivity::Weight;
use crate::app::plan_view::Row;
use crate::plain::tab::Teller;

/// The lines of a row; none when the plan has no such row.
pub(super) fn told(teller: &Teller<'_>, row: Row) -> Vec<String> {
    let plan = teller.plan;
    let words = |words| teller.phrase.words(words).to_owned();
    match row {
        Row::Headline => vec![words(&plan.headline), words(&plan.smart)],
        Row::Setup => plan.setup.iter().map(|setup| teller.setup(setup)).collect(),
        Row::Session(week, at) => {
            let session = plan.weeks.get(week).and_then(|week| week.sessions.get(at));
            session.map(|session| teller.session(session)).unwrap_or_default()
        }
        Row::Phase(at) => plan.phases.get(at).map(|phase| teller.phase(phase)).unwrap_or_default(),
        Row::Item(at) => teller.item(at),
        Row::Warning(at) => plan.warnings.get(at).map(|warning| words(&warning.text)).into_iter().collect(),
        Row::Exit(at) => plan.exits.get(at).map(words).into_iter().collect(),
        Row::Cost(at) => plan.costs.get(at).map(words).into_iter().collect(),
        Row::Bio => plan.bio.iter().map(words).collect(),
        Row::Culture(at) => plan.cultures.get(at).map(words).into_iter().collect(),
        Row::Line | Row::Writing(_) | Row::List(_) | Row::Search(_) | Row::Notice(_) | Row::Spring(_) => {
            teller.wording(row)
        }
        Row::Weight(at) => {
            teller.outlook.and_then(|it| it.weights.get(at)).map(|it| teller.weight(it)).into_iter().collect()
        }
        Row::Assumed(question, _) => vec![teller.assumed(question)],
        Row::Aside(at) => {
            plan.set_aside.get(at).map(|aside| teller.aside(&words(&aside.title), &aside.because)).into_iter().collect()
        }
    }
}

impl Teller<'_> {
    /// A phase with its days, what it is for, and what must be true before.
    fn phase(&self, phase: &PhaseSpan) -> Vec<String> {
        let day = |day: u32| self.text().date(self.plan.start + chrono::Days::new(day.into()));
        let dates = [
            ("from", day(phase.from_day).into()),
            ("to", day(phase.to_day).into()),
            ("first", (phase.from_day / 7 + 1).into()),
            ("last", (phase.to_day / 7 + 1).into()),
        ];
        let entry = self.phrase.words(&phase.entry);
        vec![
            self.line(self.phrase.words(&phase.title), &self.text().with("phases-dates", &dates)),
            self.phrase.words(&phase.aim).to_owned(),
            self.text().with("detail-entry", &[("entry", entry.into())]),
        ]
    }

    /// What to write, what to list, search and say.
    fn wording(&self, row: Row) -> Vec<String> {
        let plan = self.plan;
        let words = |words| self.phrase.words(words);
        match row {
            Row::Line => plan.line.as_ref().map(|line| {
                let out = |what| self.text().with("detail-left-out", &[("what", words(what).into())]);
                std::iter::once(words(&line.sentence).to_owned()).chain(line.left_out.iter().map(out)).collect()
            }),
            Row::Writing(at) => {
                plan.editorial.get(at).map(|it| vec![self.line(&self.text().date_long(it.day), words(&it.text))])
            }
            Row::List(at) => plan.lists.get(at).map(|it| vec![self.line(words(&it.name), words(&it.text))]),
            Row::Search(at) => plan.searches.get(at).map(|it| vec![self.line(words(&it.title), words(&it.query))]),
            Row::Notice(at) => plan.notices.get(at).map(|it| vec![self.line(words(&it.name), words(&it.text))]),
            Row::Spring(at) => plan.springs.get(at).map(|it| {
                let never = self.text().with("detail-never", &[("never", words(&it.never).into())]);
                vec![self.line(words(&it.title), words(&it.honest)), never]
            }),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// What hangs on an answer.
    fn weight(&self, weight: &Weight) -> String {
        self.line(&self.short(weight.question), &self.phrase.weight(weight).join(" "))
    }

    /// What was assumed, and what rests on it.
    fn assumed(&self, question: usize) -> String {
        let Some(report) = self.outlook.map(|outlook| &outlook.report) else { return self.short(question) };
        let value = self.phrase.at(question, report.assumption(question));
        let resting = self.phrase.resting(report, self.plan, question);
        let named = [("value", value.into()), ("n", resting.len().into()), ("lines", resting.join(", ").into())];
        self.line(&self.short(question), &self.text().with("sure-assumption", &named))
    }

    /// What was set aside, and why.
    fn aside(&self, title: &str, because: &Because) -> String {
        let reasons: Vec<&str> = because.reasons.iter().map(|reason| self.phrase.words(reason)).collect();
        if reasons.is_empty() { title.to_owned() } else { self.line(title, &reasons.join(" ")) }
    }

    /// What the question at a place of the pack asks for, in a few words.
    fn short(&self, question: usize) -> String {
        let asked = self.ctx.engine.pack().questions.at(question);
        asked.map(|question| self.phrase.words(&question.short).to_owned()).unwrap_or_default()
    }
}
