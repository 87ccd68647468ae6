//! The sittings of an ordinary week: which days, at which times, how long.
//!
//! Protection wins over the offer: a slot that a protected moment closes is not used even when it was
//! offered, and a protected weekend is free. When nothing that was offered is left, the pack's fallback
//! slots are used, closed ones still excepted.

use crate::pack::heuristic::{Day, Slot};
use crate::plan::case::{Case, count, whole};
use crate::plan::keys;
use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Timelike};

/// A moment at which a sitting may be held.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seat<'a> {
    pub(super) start: NaiveTime,
    pub(super) minutes: u32,
    pub(super) slot: &'a Slot,
}

/// A day of the week that is planned.
#[derive(Debug, Clone)]
pub(super) struct PlannedDay<'a> {
    pub(super) day: Day,
    /// In order of time, not overlapping.
    pub(super) seats: Vec<Seat<'a>>,
}

/// The planned days of a week.
#[derive(Debug, Clone)]
pub(super) struct Rhythm<'a> {
    pub(super) days: Vec<PlannedDay<'a>>,
    /// Minutes a day as stated.
    stated: u32,
}

const WEEK: [Day; 7] = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];

impl<'a> Rhythm<'a> {
    pub(super) fn of(case: &Case<'a>) -> Rhythm<'a> {
        let stated = case.number(keys::MINUTES);
        let sittings = sittings(case, stated);
        let mut open = week_of(case, &offered(case), &sittings);
        if open.is_empty() {
            open = week_of(case, &fallback(case), &sittings);
        }
        let room = 7_u32.saturating_sub(case.setting("days_off"));
        let wanted = case.number(keys::DAYS).min(room) as usize;
        let chosen = choose_days(&open, case.decision.numbers("weekdays"), wanted);
        Rhythm { days: open.into_iter().filter(|planned| chosen.contains(&planned.day)).collect(), stated }
    }

    pub(super) fn planned_days(&self) -> u32 {
        count(self.days.len())
    }

    /// Minutes of the fullest day.
    pub(super) fn day_minutes(&self) -> u32 {
        self.days.iter().map(PlannedDay::minutes).max().unwrap_or(self.stated)
    }

    /// Minutes of the longest sitting.
    pub(super) fn longest(&self) -> u32 {
        self.days.iter().flat_map(|day| &day.seats).map(|seat| seat.minutes).max().unwrap_or(self.stated)
    }

    /// Minutes of a week with every sitting used.
    pub(super) fn weekly(&self) -> u32 {
        self.days.iter().map(PlannedDay::minutes).sum()
    }

    /// The planned day a date falls on.
    pub(super) fn on(&self, date: NaiveDate) -> Option<&PlannedDay<'a>> {
        let day = day_of(date);
        self.days.iter().find(|planned| planned.day == day)
    }

    /// When the set-up sitting starts: on the start day, or on the first day after it that is not protected.
    /// A sitting too long for the latest end starts at the first moment of that day all the same.
    pub(super) fn setup_start(&self, case: &Case<'a>, minutes: u32) -> Option<(NaiveDate, NaiveTime)> {
        let days = [minutes, self.longest()].into_iter().find_map(|minutes| {
            let open = week_of(case, &offered(case), &[minutes]);
            let open = if open.is_empty() { week_of(case, &fallback(case), &[minutes]) } else { open };
            (!open.is_empty()).then_some(open)
        })?;
        (0..7).map(|ahead| case.start + Duration::days(ahead)).find_map(|date| {
            let planned = days.iter().find(|planned| planned.day == day_of(date))?;
            planned.seats.first().map(|seat| (date, seat.start))
        })
    }
}

impl PlannedDay<'_> {
    fn minutes(&self) -> u32 {
        self.seats.iter().map(|seat| seat.minutes).sum()
    }
}

/// The day of the week of a date.
pub(super) fn day_of(date: NaiveDate) -> Day {
    let at = date.weekday().num_days_from_monday() as usize;
    WEEK.get(at).copied().unwrap_or(Day::Mon)
}

/// Cuts a day's minutes into sittings: the setting's lengths as far as they go, the last one takes what is left.
/// A last crumb shorter than the shortest useful sitting is added to the one before.
fn sittings(case: &Case<'_>, stated: u32) -> Vec<u32> {
    let mut left = stated;
    let mut cut: Vec<u32> = Vec::new();
    for length in case.decision.numbers("sittings") {
        let piece = whole(*length).min(left);
        if piece > 0 {
            cut.push(piece);
            left -= piece;
        }
    }
    cut.push(left);
    let last = cut.pop().unwrap_or(0);
    match cut.last_mut() {
        Some(before) if cut_is_crumb(last, case) => *before += last,
        _ => cut.push(last),
    }
    merge_crumb(&mut cut, case);
    cut.retain(|minutes| *minutes > 0);
    cut
}

fn cut_is_crumb(minutes: u32, case: &Case<'_>) -> bool {
    minutes < case.setting("shortest_sitting")
}

fn merge_crumb(cut: &mut Vec<u32>, case: &Case<'_>) {
    if cut.len() > 1 && cut.last().is_some_and(|last| cut_is_crumb(*last, case)) {
        let crumb = cut.pop().unwrap_or(0);
        if let Some(last) = cut.last_mut() {
            *last += crumb;
        }
    }
}

fn offered<'a>(case: &Case<'a>) -> Vec<&'a Slot> {
    let chosen = case.facts.many(keys::SLOTS);
    case.pack.slots.iter().filter(|slot| chosen.contains(&slot.id) && !closed(case, slot)).collect()
}

fn fallback<'a>(case: &Case<'a>) -> Vec<&'a Slot> {
    case.pack.slots.iter().filter(|slot| slot.fallback && !closed(case, slot)).collect()
}

fn closed(case: &Case<'_>, slot: &Slot) -> bool {
    let protected = case.facts.many(keys::UNPLUG);
    slot.closed_by.iter().any(|closer| protected.contains(closer.as_ref()))
}

fn week_of<'a>(case: &Case<'a>, slots: &[&'a Slot], sittings: &[u32]) -> Vec<PlannedDay<'a>> {
    let free = case.facts.many(keys::UNPLUG).iter().any(|option| option == keys::WEEKEND);
    let days = WEEK.iter().filter(|day| !(free && matches!(day, Day::Sat | Day::Sun)));
    let planned = days.map(|day| PlannedDay { day: *day, seats: seats_on(case, *day, slots, sittings) });
    planned.filter(|planned| !planned.seats.is_empty()).collect()
}

/// Finds a moment for each sitting: the first choice of each slot, then the second ones, so that the sittings
/// of a day lie apart. Lengths are given out in order of time.
fn seats_on<'a>(case: &Case<'a>, day: Day, slots: &[&'a Slot], sittings: &[u32]) -> Vec<Seat<'a>> {
    let longest = sittings.iter().copied().max().unwrap_or(0);
    let latest = case.setting("latest_end");
    let choices = slots.iter().map(|slot| slot.starts.len()).max().unwrap_or(0);
    let mut seats: Vec<Seat<'a>> = Vec::new();
    for choice in 0..choices {
        for slot in slots.iter().filter(|slot| slot.days.contains(&day)) {
            let Some(start) = slot.starts.get(choice).and_then(|text| time(text)) else { continue };
            let seat = Seat { start, minutes: longest, slot };
            if seats.len() < sittings.len() && end(&seat) <= latest && seats.iter().all(|other| apart(other, &seat)) {
                seats.push(seat);
            }
        }
    }
    seats.sort_by_key(|seat| seat.start);
    for (seat, minutes) in seats.iter_mut().zip(sittings) {
        seat.minutes = *minutes;
    }
    seats
}

fn time(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

/// Minutes from midnight.
fn begin(seat: &Seat<'_>) -> u32 {
    seat.start.num_seconds_from_midnight() / 60
}

fn end(seat: &Seat<'_>) -> u32 {
    begin(seat) + seat.minutes
}

fn apart(one: &Seat<'_>, other: &Seat<'_>) -> bool {
    end(one) <= begin(other) || end(other) <= begin(one)
}

/// The setting's days (1 is Monday) as far as they are open, then the others from Monday on.
fn choose_days(open: &[PlannedDay<'_>], first: &[i64], wanted: usize) -> Vec<Day> {
    let usable = |day: &Day| open.iter().any(|planned| planned.day == *day);
    let named = first.iter().filter_map(|number| WEEK.get(usize::try_from(*number - 1).ok()?).copied());
    let mut chosen: Vec<Day> = Vec::new();
    for day in named.chain(WEEK).filter(usable) {
        if chosen.len() < wanted && !chosen.contains(&day) {
            chosen.push(day);
        }
    }
    chosen
}
