//! Whether each test of a condition fits what it tests, and can be both true and false.

use super::subject::Subject;
use super::{Checker, FACTS, within};
use crate::pack::condition::{Condition, SetTest, Test};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::{Place, Ref};
use crate::pack::near::closest;
use crate::pack::range::Range;

/// A test being looked at.
struct Tested<'t> {
    key: &'t str,
    place: Place,
}

impl Checker<'_> {
    /// Everything wrong with a condition of an entry.
    pub(super) fn condition(&mut self, entry: &Place, condition: &Condition) {
        if condition.tables.is_empty() {
            self.report(Diagnostic::new("pack-never").at(entry));
        }
        for (key, test) in condition.tables.iter().flat_map(|tests| &tests.0) {
            let place = within(entry, test.span());
            match self.subject(key.as_ref()) {
                None => self.refer(FACTS, entry, key),
                Some(subject) => self.test(&Tested { key: key.as_ref(), place }, &subject, test.as_ref()),
            }
        }
    }

    fn test(&mut self, tested: &Tested<'_>, subject: &Subject<'_>, test: &Test) {
        if let Test::AnyOf(list) = test
            && list.is_empty()
        {
            return self.report(Diagnostic::new("pack-never").at(&tested.place));
        }
        match subject {
            Subject::Unreadable => {}
            Subject::Choice(options) => self.choice(tested, options, test),
            Subject::Choices(options) => self.choices(tested, options, test),
            Subject::Number(low, high) => self.number(tested, (*low, *high), test),
            Subject::List(low, high) => self.list(tested, (*low, *high), test),
            Subject::Free => self.misfit(tested, "pack-test-free", None),
        }
    }

    fn choice(&mut self, tested: &Tested<'_>, options: &[&str], test: &Test) {
        match test {
            Test::Text(option) => self.one_of(tested, options, option, &tested.place.clone()),
            Test::AnyOf(list) => self.all_of(tested, options, list),
            Test::Number(number) => self.misfit(tested, "pack-test-choice", Some(format!("\"{number}\""))),
            Test::Set(_) => self.misfit(tested, "pack-test-choice", None),
        }
    }

    fn choices(&mut self, tested: &Tested<'_>, options: &[&str], test: &Test) {
        let Test::Set(set) = test else { return self.choice(tested, options, test) };
        for list in [&set.any, &set.all, &set.none].into_iter().flatten() {
            self.all_of(tested, options, list);
        }
        let most = i64::try_from(options.len()).unwrap_or(i64::MAX);
        self.count(tested, set, (0, most));
    }

    fn list(&mut self, tested: &Tested<'_>, bounds: (i64, i64), test: &Test) {
        match test {
            Test::Set(set) if set.any.is_none() && set.all.is_none() && set.none.is_none() => {
                self.count(tested, set, bounds);
            }
            _ => self.misfit(tested, "pack-test-list", Some("{ count = \"1..\" }".to_owned())),
        }
    }

    fn count(&mut self, tested: &Tested<'_>, set: &SetTest, bounds: (i64, i64)) {
        if let Some(count) = &set.count {
            let place = Place { file: tested.place.file, span: count.span() };
            self.range(tested.key, &place, count.as_ref(), bounds);
        }
    }

    fn number(&mut self, tested: &Tested<'_>, bounds: (i64, i64), test: &Test) {
        match test {
            Test::Number(number) => self.range(tested.key, &tested.place, &number.to_string(), bounds),
            Test::Text(range) => self.range(tested.key, &tested.place, range, bounds),
            Test::AnyOf(ranges) => {
                for range in ranges {
                    let place = Place { file: tested.place.file, span: range.span() };
                    self.range(tested.key, &place, range.as_ref(), bounds);
                }
            }
            Test::Set(_) => self.misfit(tested, "pack-test-number", Some("\"3..\"".to_owned())),
        }
    }

    /// A range is well written, and both its ends are values the number can take: a bound that nothing can
    /// reach is a slip (or an old bound of the question), never a wish.
    fn range(&mut self, key: &str, place: &Place, text: &str, (low, high): (i64, i64)) {
        let Some(range) = Range::parse(text) else {
            let problem = Diagnostic::new("pack-bad-range").with("range", text).suggest(mended(text));
            return self.report(problem.at(place));
        };
        let within = |end: i64, open: i64| end == open || (low..=high).contains(&end);
        if within(range.from, i64::MIN) && within(range.to, i64::MAX) {
            return;
        }
        let problem = Diagnostic::new("pack-out-of-bounds").with("id", key).with("range", text);
        self.report(problem.with("low", low.to_string()).with("high", high.to_string()).at(place));
    }

    fn all_of(&mut self, tested: &Tested<'_>, options: &[&str], list: &[Ref]) {
        for option in list {
            let place = Place { file: tested.place.file, span: option.span() };
            self.one_of(tested, options, option.as_ref(), &place);
        }
    }

    fn one_of(&mut self, tested: &Tested<'_>, options: &[&str], option: &str, place: &Place) {
        if options.contains(&option) {
            return;
        }
        let problem = Diagnostic::new("pack-unknown-option").with("question", tested.key).with("option", option);
        self.report(problem.suggest(closest(option, options.iter().copied())).at(place));
    }

    fn misfit(&mut self, tested: &Tested<'_>, code: &'static str, meant: Option<String>) {
        self.report(Diagnostic::new(code).with("id", tested.key).suggest(meant).at(&tested.place));
    }
}

/// The range that was probably meant: `..15` and `1..4` leave open whether the end counts, so they are
/// refused, but people who know other notations write them.
fn mended(text: &str) -> Option<String> {
    let (from, to) = text.split_once("..").or_else(|| text.split_once('-')).or_else(|| text.split_once('–'))?;
    let (from, to) = (from.trim(), to.trim_matches(['.', '=', ' ']));
    let mended = if to.is_empty() { format!("{from}..") } else { format!("{from}..={to}") };
    Range::parse(&mended).map(|_| mended)
}
