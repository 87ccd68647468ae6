//! One test in words: what the answer is, holds, or lies between.

use super::Prose;
use super::subject::Subject;
use crate::pack::condition::{SetTest, Test};
use crate::pack::entry::Ref;
use crate::pack::range::Range;

impl Prose<'_> {
    /// "the answer to “kind of account” is “A” or “B”".
    pub(super) fn test(&self, key: &str, test: &Test) -> String {
        let Some(subject) = self.subject(key) else { return self.code(key) };
        format!("{} {}", self.subject_name(key), self.predicate(subject, test))
    }

    fn predicate(&self, subject: Subject<'_>, test: &Test) -> String {
        match test {
            Test::Number(number) => self.range(subject, Range { from: *number, to: *number }),
            Test::Text(text) if subject.is_number() => self.ranges(subject, std::slice::from_ref(text)),
            Test::Text(option) => self.one_of(subject, &[subject.option(self, option)]),
            Test::AnyOf(list) if subject.is_number() => {
                self.ranges(subject, &list.iter().map(|range| range.as_ref().clone()).collect::<Vec<_>>())
            }
            Test::AnyOf(list) => self.one_of(subject, &self.options(subject, list)),
            Test::Set(set) => self.set(subject, set),
        }
    }

    fn options(&self, subject: Subject<'_>, list: &[Ref]) -> Vec<String> {
        list.iter().map(|option| subject.option(self, option.as_ref())).collect()
    }

    /// "is “A” or “B”"; of a list: "includes “A” or “B”".
    fn one_of(&self, subject: Subject<'_>, options: &[String]) -> String {
        let options = self.any_of(options);
        let key = if subject.is_list() { "prose-includes" } else { "prose-is" };
        self.text.with(key, &[("options", options.into())])
    }

    /// Ranges in the order written: "is at most 5, or is at least 60".
    fn ranges(&self, subject: Subject<'_>, ranges: &[String]) -> String {
        let parsed = ranges.iter().filter_map(|range| Range::parse(range));
        self.any_of(&parsed.map(|range| self.range(subject, range)).collect::<Vec<_>>())
    }

    fn range(&self, subject: Subject<'_>, range: Range) -> String {
        let number = |number: i64| subject.number(self, number);
        match (range.from, range.to) {
            (i64::MIN, to) => self.text.with("prose-at-most", &[("n", number(to).into())]),
            (from, i64::MAX) => self.text.with("prose-at-least", &[("n", number(from).into())]),
            (from, to) if from == to => self.text.with("prose-exactly", &[("n", number(from).into())]),
            (from, to) => {
                let (from, to) = (self.text.number(from), number(to));
                self.text.with("prose-between", &[("from", from.into()), ("to", to.into())])
            }
        }
    }

    /// All that is asked of a list, in one predicate.
    fn set(&self, subject: Subject<'_>, set: &SetTest) -> String {
        if let Some(whole) = self.whole(subject, set) {
            return whole;
        }
        let any = set.any.as_ref().map(|any| self.one_of(subject, &self.options(subject, any)));
        let all = set.all.as_ref().map(|all| self.all(subject, all));
        let none = set.none.as_ref().map(|none| self.none(subject, none));
        let count = set.count.as_ref().and_then(|count| Some(self.count(subject, Range::parse(count.as_ref())?)));
        let parts: Vec<String> = [any, all, none, count].into_iter().flatten().collect();
        if parts.is_empty() { self.text.say("prose-is-given") } else { self.all_of(&parts) }
    }

    /// "is exactly “A” and “B”": all of these, and as many as these.
    fn whole(&self, subject: Subject<'_>, set: &SetTest) -> Option<String> {
        let (all, count) = (set.all.as_ref()?, Range::parse(set.count.as_ref()?.as_ref())?);
        let exact = count.from == count.to && usize::try_from(count.to).is_ok_and(|count| count == all.len());
        let alone = set.any.is_none() && set.none.is_none() && !all.is_empty();
        let options = || self.all_of(&self.options(subject, all));
        (exact && alone).then(|| self.text.with("prose-exactly", &[("n", options().into())]))
    }

    fn all(&self, subject: Subject<'_>, all: &[Ref]) -> String {
        let options = self.all_of(&self.options(subject, all));
        self.text.with("prose-includes-all", &[("count", all.len().into()), ("options", options.into())])
    }

    fn none(&self, subject: Subject<'_>, none: &[Ref]) -> String {
        let options = self.options(subject, none);
        match options.as_slice() {
            [only] => self.text.with("prose-lacks", &[("option", only.into())]),
            _ => self.text.with("prose-lacks-all", &[("options", self.neither(&options).into())]),
        }
    }

    /// "“A”, “B” nor “C”"; the word before the first stands in the sentence.
    fn neither(&self, options: &[String]) -> String {
        let mut listed = String::new();
        for (at, option) in options.iter().enumerate() {
            match at {
                0 => listed.push_str(option),
                _ => listed = self.text.with("prose-nor", &[("first", listed.into()), ("last", option.into())]),
            }
        }
        listed
    }

    fn count(&self, subject: Subject<'_>, range: Range) -> String {
        let kind = subject.entries();
        let told = |key: &str, n: i64| self.text.with(key, &[("n", n.into()), ("kind", kind.into())]);
        match (range.from, range.to) {
            (i64::MIN | 0, 0) => self.text.say("prose-empty"),
            (i64::MIN | 0, to) => told("prose-count-at-most", to),
            (from, i64::MAX) => told("prose-count-at-least", from),
            (from, to) if from == to => told("prose-count-exactly", from),
            (from, to) => self
                .text
                .with("prose-count-between", &[("from", from.into()), ("to", to.into()), ("kind", kind.into())]),
        }
    }
}
