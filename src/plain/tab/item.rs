//! A line of the plan, with the number that `why` takes.

use crate::app::Tab;
use crate::app::parts::plan::model::Item;
use crate::plain::tab::Teller;

impl Teller<'_> {
    /// The line at a place of the plan.
    pub(super) fn item(&self, at: usize) -> Vec<String> {
        let Some(item) = self.plan.items.get(at) else { return Vec::new() };
        let named = [("number", (at + 1).into()), ("title", self.named(item).into())];
        let mut lines = vec![self.text().with("plain-why-line", &named)];
        lines.extend(self.more(item).into_iter().map(|more| format!("    {more}")));
        lines
    }

    /// Its title with what it takes.
    fn named(&self, item: &Item) -> String {
        let title = self.phrase.words(&item.title);
        if self.tab == Tab::Today {
            let minutes = [("what", title.into()), ("n", item.weekly_minutes.into())];
            return self.text().with("side-line-minutes", &minutes);
        }
        match self.phrase.cadence(item.per, item.minutes, item.times) {
            Some(cadence) => format!("{title}, {cadence}"),
            None => title.to_owned(),
        }
    }

    /// What it says besides its title: the line itself, the targets. The first page names lines only.
    fn more(&self, item: &Item) -> Vec<String> {
        let words = |words| self.phrase.words(words).to_owned();
        if self.tab == Tab::Today {
            return Vec::new();
        }
        let said = Some(words(&item.text)).filter(|said| *said != words(&item.title));
        let if_then = item.if_then.as_ref().map(words);
        let targets = item.target.iter().flat_map(|target| {
            [("detail-day30", &target.day30), ("detail-day90", &target.day90)]
                .map(|(key, said)| self.text().with(key, &[("target", words(said).into())]))
        });
        said.into_iter().chain(self.when(item)).chain(if_then).chain(targets).collect()
    }

    /// "Mon 12:30, Wed 12:30".
    fn when(&self, item: &Item) -> Option<String> {
        let moments =
            item.when.iter().map(|moment| format!("{} {}", self.text().weekday(moment.day), self.time(moment.start)));
        let moments: Vec<String> = moments.collect();
        (!moments.is_empty()).then(|| moments.join(", "))
    }
}
