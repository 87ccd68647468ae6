//! Insights, contrasts, sessions that follow.

use super::{Checker, within};
use crate::pack::condition::{Condition, Test};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::insight::{Contrast, FollowUp, Insight, RoomShare};
use crate::pack::question::Kind;
use crate::pack::range::Range;

/// Latest day of a session, and longest session in minutes.
const DAYS: u32 = 365;
const MINUTES: u32 = 480;

impl Checker<'_> {
    /// Everything wrong with what is said of rooms.
    pub(super) fn rooms(&mut self) {
        let pack = self.pack;
        pack.insights.iter().for_each(|insight| self.insight(insight));
        pack.contrasts.iter().for_each(|contrast| self.contrast(contrast));
        pack.followups.iter().for_each(|session| self.session(session));
    }

    fn insight(&mut self, insight: &Insight) {
        self.because(&insight.place, &insight.because);
        if insight.when.is_empty() {
            self.report(Diagnostic::new("pack-never").at(&insight.place));
        }
        for share in &insight.when {
            self.share_of_room(&insight.place, share);
            if share.at_least.is_some() == share.at_most.is_some() {
                self.report(Diagnostic::new("pack-one-bound").at(&insight.place));
            }
        }
        if let Some(session) = &insight.follow {
            self.refer(&["followup"], &insight.place, session);
        }
    }

    fn contrast(&mut self, contrast: &Contrast) {
        self.because(&contrast.place, &contrast.because);
        let bounds = [(&contrast.many, "many", true), (&contrast.few, "few", false)];
        for (share, key, least) in bounds {
            self.share_of_room(&contrast.place, share);
            if (share.at_least.is_some(), share.at_most.is_some()) != (least, !least) {
                let place = self.key(&contrast.place, key);
                self.report(Diagnostic::new("pack-contrast-bound").with("key", key).at(&place));
            }
        }
    }

    fn session(&mut self, session: &FollowUp) {
        self.because(&session.place, &session.because);
        for (key, value, most) in [("day", session.day, DAYS), ("minutes", session.minutes, MINUTES)] {
            if value == 0 || value > most {
                let problem =
                    Diagnostic::new("pack-value-bounds").with("question", key).with("found", value.to_string());
                let place = self.key(&session.place, key);
                self.report(problem.with("low", "1").with("high", most.to_string()).at(&place));
            }
        }
    }

    /// One question that a room can be asked about, answers that are counted apart, a percentage.
    fn share_of_room(&mut self, entry: &Place, share: &RoomShare) {
        self.condition(entry, &share.said);
        for (key, value) in [("at_least", share.at_least), ("at_most", share.at_most)] {
            // Everybody is at least nobody.
            let low = u32::from(key == "at_least");
            if let Some(value) = value.filter(|value| *value < low || *value > 100) {
                let problem =
                    Diagnostic::new("pack-value-bounds").with("question", key).with("found", value.to_string());
                self.report(problem.with("low", low.to_string()).with("high", "100").at(&self.key(entry, key)));
            }
        }
        let Some((id, place, test)) = only(entry, &share.said) else {
            return self.report(Diagnostic::new("pack-one-question").at(entry));
        };
        let Some(question) = self.pack.questions.get(id) else {
            if self.pack.derived.get(id).is_some() {
                self.report(Diagnostic::new("pack-one-question").at(&place));
            }
            return;
        };
        match question.kind {
            Kind::Multi if !matches!(test, Test::Text(_)) => {
                self.report(Diagnostic::new("pack-one-answer").with("id", id).at(&place));
            }
            Kind::Text | Kind::Texts | Kind::Date | Kind::Dates => {
                self.report(Diagnostic::new("pack-not-counted").with("id", id).at(&place));
            }
            Kind::Number | Kind::Scale if !is_of_bands(test, &question.bands()) => {
                let bands: Vec<String> = question.bands().iter().map(|(from, to)| band(*from, *to)).collect();
                let problem = Diagnostic::new("pack-within-band").with("id", id).with("bands", bands.join(", "));
                self.report(problem.at(&place));
            }
            _ => {}
        }
    }
}

/// Whether numbers are named by whole bands: nothing is known of a part of one. What is no range is told elsewhere.
fn is_of_bands(test: &Test, bands: &[(i64, i64)]) -> bool {
    let whole = |range: Range| bands.iter().all(|(from, to)| range.contains(*from) == range.contains(*to));
    let right = |text: &str| Range::parse(text).is_none_or(whole);
    match test {
        Test::Number(number) => whole(Range { from: *number, to: *number }),
        Test::Text(text) => right(text),
        Test::AnyOf(list) => list.iter().all(|text| right(text.as_ref())),
        Test::Set(_) => true,
    }
}

fn band(from: i64, to: i64) -> String {
    if from == to { from.to_string() } else { format!("{from}..={to}") }
}

/// The one test of a condition.
fn only<'c>(entry: &Place, condition: &'c Condition) -> Option<(&'c str, Place, &'c Test)> {
    let [tests] = condition.tables.as_slice() else { return None };
    let [(key, test)] = tests.0.as_slice() else { return None };
    Some((key.as_ref(), within(entry, test.span()), test.as_ref()))
}
