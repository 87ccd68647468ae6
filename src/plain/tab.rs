//! The plan part by part, in lines: the tabs of the screen, with the same rows under the same headings.

mod item;
mod row;
mod sitting;

use crate::app::parts::plan::Plan;
use crate::app::parts::reason::Stage;
use crate::app::parts::why::Outlook;
use crate::app::plan_view::{PlanView, Row, rows};
use crate::app::{Ctx, Model, Tab, heading, planning};
use crate::phrase::Phrase;
use crate::plain::command::words::Verb;
use crate::plain::command::{after, folded};
use crate::plain::{Next, Talk};
use crate::text::Text;
use std::io;

/// A part of the plan that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    tab: Tab,
    /// The week, from 1; the one we are in when none is named.
    week: Option<usize>,
}

/// The names of the parts, in both languages.
const NAMES: &[(&[&str], Tab)] = &[
    (&["start", "début"], Tab::Today),
    (&["week", "semaine"], Tab::Week),
    (&["phases"], Tab::Phases),
    (&["guardrails", "garde-fous"], Tab::Guardrails),
    (&["measures", "mesures"], Tab::Measures),
    (&["checklists", "listes"], Tab::Checklists),
    (&["words", "mots"], Tab::Words),
    (&["why", "raisons"], Tab::Why),
];

/// The part that is called so: `phases`, `week 3`.
pub(super) fn named(typed: &str) -> Option<Part> {
    let names = NAMES.iter().flat_map(|(names, tab)| names.iter().map(move |name| (name, *tab)));
    let (rest, tab) = names.filter_map(|(name, tab)| after(typed, name).map(|rest| (rest, tab))).next()?;
    match (tab, folded(rest).as_str()) {
        (tab, "") => Some(Part { tab, week: None }),
        (Tab::Week, week) => week.parse().ok().map(|week| Part { tab, week: Some(week) }),
        _ => None,
    }
}

impl Talk<'_> {
    /// The whole plan, or a part of it.
    pub(super) fn plan(&mut self, part: &str) -> io::Result<Next> {
        if part.is_empty() {
            self.page()?;
            return Ok(Next::Wait);
        }
        let Some(part) = named(part) else {
            self.say("plain-parts")?;
            return self.usage(Verb::Plan);
        };
        let lines = lines(&self.plain.model, &self.plain.ctx, &self.text(), part);
        self.tell_all(&lines)?;
        Ok(Next::Wait)
    }
}

/// The plan as if no question were left to ask: what `plan` reads, `lines` counts and `why` explains.
pub(super) fn settled(model: &Model, ctx: &Ctx) -> Plan {
    planning::build(ctx, &model.session.answers(), Stage::Settled, model.day(ctx))
}

/// What rows are told with.
struct Teller<'a> {
    plan: &'a Plan,
    outlook: Option<&'a Outlook>,
    ctx: &'a Ctx,
    phrase: Phrase<'a>,
    tab: Tab,
}

/// A part of the plan.
fn lines(model: &Model, ctx: &Ctx, text: &Text, part: Part) -> Vec<String> {
    let plan = settled(model, ctx);
    // Some hundreds of plans are made for it, so only where it is told.
    let outlook = (part.tab == Tab::Why).then(|| planning::outlook(ctx, &model.session.answers(), model.day(ctx)));
    let begun = plan.weeks.iter().rposition(|week| week.from <= ctx.today).unwrap_or_default();
    let week = part.week.map_or(begun, |week| week.saturating_sub(1));
    if part.tab == Tab::Week && week >= plan.weeks.len() {
        return vec![text.with("plain-no-such-week", &[("n", plan.weeks.len().into())])];
    }
    let view = PlanView { tab: part.tab, row: 0, week, now: Some(ctx.today) };
    let phrase = Phrase::new(ctx.engine.pack(), text);
    let teller = Teller { plan: &plan, outlook: outlook.as_ref(), ctx, phrase, tab: part.tab };
    let mut lines = teller.opening(view);
    let mut group = None;
    let rows = rows(&plan, outlook.as_ref(), view);
    for row in &rows {
        let of = heading::of(&plan, view, *row);
        let title = of.map(|key| text.say(key)).or_else(|| teller.phase_of(*row));
        if title != group {
            lines.extend(title.iter().map(|title| text.with("plain-section", &[("title", title.into())])));
            lines.extend(teller.under(of));
            group = title;
        }
        lines.extend(teller.row(*row));
    }
    if rows.is_empty() {
        lines.push(text.say(if part.tab == Tab::Why { "why-nothing" } else { "plan-nothing-here" }));
    }
    lines
}

impl Teller<'_> {
    fn text(&self) -> &Text {
        self.phrase.text
    }

    /// What stands before the rows of a tab.
    fn opening(&self, view: PlanView) -> Vec<String> {
        let week = self.plan.weeks.get(view.week).filter(|_| view.tab == Tab::Week);
        week.into_iter().map(|week| self.week(week)).collect()
    }

    /// What stands between a heading and its rows.
    fn under(&self, heading: Option<&str>) -> Vec<String> {
        match heading {
            Some(heading::BUDGET) => self.budget(),
            Some(heading::LINE) => self.mix(),
            _ => Vec::new(),
        }
    }

    /// What begins in a phase stands under its name.
    fn phase_of(&self, row: Row) -> Option<String> {
        let item = if let Row::Item(at) = row { self.plan.items.get(at)? } else { return None };
        let phase = self.plan.phases.iter().find(|phase| phase.id == item.phase)?;
        Some(self.phrase.words(&phase.title).to_owned())
    }

    fn budget(&self) -> Vec<String> {
        let budget = &self.plan.budget;
        let minutes = [("planned", budget.planned_minutes.into()), ("all", budget.weekly_minutes.into())];
        let left = budget.weekly_minutes.saturating_sub(budget.planned_minutes);
        let mut lines =
            vec![self.text().with("side-minutes", &minutes), self.text().with("gauge-breath", &[("n", left.into())])];
        let apart = [("gauge-setup", budget.setup_minutes), ("gauge-helper", budget.helper_minutes)];
        let apart = apart.into_iter().filter(|(_, minutes)| *minutes > 0);
        lines.extend(apart.map(|(key, minutes)| self.text().with(key, &[("n", minutes.into())])));
        lines
    }

    /// What the person writes about, in percent.
    fn mix(&self) -> Vec<String> {
        let mix = self.plan.mix;
        let parts = [("mix-core", mix.core), ("mix-near", mix.near), ("mix-human", mix.human)];
        let named = parts.into_iter().filter(|(_, share)| *share > 0);
        named.map(|(key, share)| self.line(&self.text().say(key), &self.percent(share))).collect()
    }

    fn percent(&self, share: u32) -> String {
        self.text().with("percent", &[("n", share.into())])
    }

    /// "What: said".
    fn line(&self, what: &str, said: &str) -> String {
        self.text().with("sure-line", &[("what", what.into()), ("said", said.into())])
    }

    /// Something told of a row.
    fn row(&self, row: Row) -> Vec<String> {
        row::told(self, row)
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, named};
    use crate::app::Tab;

    #[test]
    fn every_tab_has_a_name_in_both_languages() {
        for tab in Tab::ALL {
            assert!(NAMES.iter().any(|(_, named)| *named == tab), "{tab:?}");
        }
        for (typed, tab, week) in [
            ("Debut", Tab::Today, None),
            ("semaine 3", Tab::Week, Some(3)),
            ("garde-fous", Tab::Guardrails, None),
            ("why", Tab::Why, None),
        ] {
            assert_eq!(named(typed).map(|part| (part.tab, part.week)), Some((tab, week)), "{typed}");
        }
        assert_eq!(named("week three"), None);
        assert_eq!(named("phases 2"), None);
    }
}
