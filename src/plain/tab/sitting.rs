//! Weeks and sittings: day, time, minutes, what is done.

use crate::app::Tab;
use crate::app::parts::plan::model::{Session, SessionPart, SetupSitting, Week};
use crate::plain::tab::Teller;
use chrono::{Days, NaiveDate, NaiveTime};

impl Teller<'_> {
    /// "Week 2 of 13, 7 December 2026 to 13 December 2026: 50 min".
    pub(super) fn week(&self, week: &Week) -> String {
        let last = week.from + Days::new(6);
        let args = [
            ("week", week.week.into()),
            ("weeks", self.plan.weeks.len().into()),
            ("from", self.text().date(week.from).into()),
            ("to", self.text().date(last).into()),
            ("minutes", week.minutes.into()),
        ];
        self.text().with("week-title", &args)
    }

    /// The set-up sitting with what is done in it.
    pub(super) fn setup(&self, setup: &SetupSitting) -> String {
        let names: Vec<String> = setup.items.iter().map(|id| self.name(id)).collect();
        let what = self.line(&self.text().say("row-setup"), &names.join(", "));
        self.line(&self.moment(setup.day, setup.start, setup.minutes), &what)
    }

    /// A sitting; in the week with the minutes of its parts and what is written in them.
    pub(super) fn session(&self, session: &Session) -> Vec<String> {
        let moment = self.moment(session.day, session.start, session.minutes);
        let in_week = self.tab == Tab::Week;
        let part = |part: &SessionPart| {
            let name = self.piece(part);
            let minutes = self.text().with("note-minutes", &[("minutes", part.minutes.into())]);
            if in_week { format!("{name}, {minutes}") } else { name }
        };
        let parts: Vec<String> = session.parts.iter().map(part).collect();
        let mut lines = vec![self.line(&moment, &parts.join(&self.text().say("names-between")))];
        let written = self.plan.editorial.iter().filter(|it| in_week && it.day == session.day);
        lines.extend(written.map(|writing| format!("    {}", self.phrase.words(&writing.text))));
        lines
    }

    fn piece(&self, part: &SessionPart) -> String {
        let name = self.name(&part.item);
        let (piece, of) = part.piece;
        if of == 1 {
            return name;
        }
        self.text().with("detail-piece", &[("what", name.into()), ("piece", piece.into()), ("of", of.into())])
    }

    /// "Wednesday 2 December 2026, 13:10, 10 min".
    fn moment(&self, day: NaiveDate, start: NaiveTime, minutes: u32) -> String {
        let minutes = self.text().with("note-minutes", &[("minutes", minutes.into())]);
        [self.text().date_long(day), self.time(start), minutes].join(", ")
    }

    pub(super) fn time(&self, time: NaiveTime) -> String {
        let (hour, minute) = (time.format("%-H").to_string(), time.format("%M").to_string());
        self.text().with("time", &[("hour", hour.into()), ("minute", minute.into())])
    }

    fn name(&self, id: &str) -> String {
        let item = self.plan.items.iter().find(|item| item.id == id);
        item.map_or_else(|| id.to_owned(), |item| self.phrase.words(&item.title).to_owned())
    }
}
