//! Circles: derived facts computed from each other, activities that need each other, settings that cap each
//! other, questions asked only because of each other. Each is told once, with its path.

use super::Checker;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::entry::Place;
use crate::pack::question::Question;
use std::collections::{HashMap, HashSet};

impl<'p> Checker<'p> {
    /// Everything that goes round in a circle. What refers to itself directly is told where it is written, except
    /// for derived facts, where nobody else looks.
    pub(super) fn circles(&mut self) {
        let pack = self.pack;
        for path in circles(pack.derived.ids(), |id| pack.derived.get(id).map(|fact| fact.inputs()).unwrap_or_default())
        {
            self.circle("derived", &path, pack.derived.get(first(&path)).map(|entry| &entry.place));
        }
        let needs = |id: &str| pack.activities.get(id).map(|entry| names(&entry.needs)).unwrap_or_default();
        for path in circles(pack.activities.ids(), needs).into_iter().filter(|path| path.len() > 1) {
            self.circle("activity", &path, pack.activities.get(first(&path)).map(|entry| &entry.place));
        }
        let cap = |id: &str| pack.settings.get(id).map(|entry| names(entry.at_most.as_slice())).unwrap_or_default();
        for path in circles(pack.settings.ids(), cap).into_iter().filter(|path| path.len() > 1) {
            self.circle("setting", &path, pack.settings.get(first(&path)).map(|entry| &entry.place));
        }
        let asked = |id: &'p str| self.asked_because_of(id);
        for path in circles(pack.questions.ids(), asked).into_iter().filter(|path| path.len() > 1) {
            // A circle of derived facts alone is told above.
            if let Some(question) = path.iter().find_map(|id| pack.questions.get(id)) {
                self.circle("question", &path, Some(&question.place));
            }
        }
    }

    /// Whether a question that looks ahead does so in a circle, which is told as such.
    pub(super) fn in_a_circle(&self, question: &'p Question, key: &'p str) -> bool {
        let (mut seen, mut open) = (HashSet::new(), vec![key]);
        // Its own name as the key is no circle with a path.
        while let Some(id) = open.pop().filter(|_| key != question.id) {
            if id == question.id {
                return true;
            }
            if seen.insert(id) {
                open.extend(self.asked_because_of(id));
            }
        }
        false
    }

    /// What decides whether a question is asked, or what a derived fact is made of.
    fn asked_because_of(&self, id: &str) -> Vec<&'p str> {
        let question = self.pack.questions.get(id).and_then(|question| question.when.as_ref());
        let keys = question.into_iter().flat_map(|when| &when.tables).flat_map(|tests| &tests.0);
        let derived = self.pack.derived.get(id).into_iter().flat_map(|derived| derived.inputs());
        keys.map(|(key, _)| key.as_ref().as_str()).chain(derived).collect()
    }

    fn circle(&mut self, kind: &'static str, path: &[&str], place: Option<&Place>) {
        let told = path.iter().chain(path.first()).copied().collect::<Vec<_>>().join(" → ");
        let problem = Diagnostic::new("pack-circle").with("kind", kind).with("path", told);
        self.report(match place {
            Some(place) => problem.at(place),
            None => problem,
        });
    }
}

fn names(list: &[crate::pack::entry::Ref]) -> Vec<&str> {
    list.iter().map(|one| one.as_ref().as_str()).collect()
}

fn first<'a>(path: &[&'a str]) -> &'a str {
    path.first().copied().unwrap_or_default()
}

/// Each circle once, beginning with its member that was written first. A walk in depth, without recursion: a
/// chain may be as long as the pack.
fn circles<'a>(ids: impl Iterator<Item = &'a str>, leads_to: impl Fn(&'a str) -> Vec<&'a str>) -> Vec<Vec<&'a str>> {
    let ids: Vec<&str> = ids.collect();
    let order: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let (mut done, mut found) = (HashSet::new(), Vec::new());
    for start in ids {
        // The way from the start; for each step on it, where it stands and where it may still go.
        let mut way = vec![start];
        let mut at = HashMap::from([(start, 0)]);
        let mut open = vec![leads_to(start)];
        while let (Some(here), Some(next)) = (way.last().copied(), open.last_mut()) {
            match next.pop().filter(|_| !done.contains(here)) {
                Some(step) if done.contains(step) => {}
                Some(step) => match at.get(step) {
                    Some(from) => found.push(turned(way.get(*from..).unwrap_or_default(), &order)),
                    None => {
                        at.insert(step, way.len());
                        way.push(step);
                        open.push(leads_to(step));
                    }
                },
                None => {
                    done.insert(here);
                    at.remove(here);
                    way.pop();
                    open.pop();
                }
            }
        }
    }
    found
}

/// The circle, beginning with the member that was written first.
fn turned<'a>(path: &[&'a str], order: &HashMap<&str, usize>) -> Vec<&'a str> {
    let place = |id: &&str| order.get(*id).copied().unwrap_or(usize::MAX);
    let at = path.iter().enumerate().min_by_key(|(_, id)| place(id)).map_or(0, |(at, _)| at);
    let (before, after) = path.split_at(at);
    after.iter().chain(before).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::circles;

    fn of(edges: &[(&'static str, &[&'static str])]) -> Vec<String> {
        let leads_to =
            |id: &str| edges.iter().find(|(from, _)| *from == id).map(|(_, to)| to.to_vec()).unwrap_or_default();
        circles(edges.iter().map(|(id, _)| *id), leads_to).into_iter().map(|path| path.join(" ")).collect()
    }

    #[test]
    fn each_circle_once_from_its_first_member() {
        assert_eq!(of(&[("a", &["b"]), ("b", &["a"])]), ["a b"]);
        assert_eq!(of(&[("a", &["c"]), ("b", &["c"]), ("c", &["b"])]), ["b c"]);
        assert_eq!(of(&[("a", &["a"])]), ["a"]);
        assert_eq!(of(&[("a", &["c", "b"]), ("b", &["a"]), ("c", &["a"])]), ["a b", "a c"]);
        assert_eq!(of(&[("a", &["b", "c"]), ("b", &["d"]), ("c", &["d"]), ("d", &[])]), Vec::<String>::new());
    }

    #[test]
    fn a_long_chain_is_walked() {
        let ids: Vec<String> = (0..20_000).map(|at| at.to_string()).collect();
        let next = |id: &str| ids.get(id.parse::<usize>().unwrap() + 1).map(String::as_str).into_iter().collect();
        assert_eq!(circles(ids.iter().map(String::as_str), next), Vec::<Vec<&str>>::new());
    }
}
