//! Lists to build and queries to paste, on the person's own subjects.

use crate::pack::heuristic::SearchTemplate;
use crate::pack::words::Words;
use crate::plan::case::Case;
use crate::plan::fill::{fill, has_blank, same};
use crate::plan::model::{Named, Query};
use crate::plan::pillars;
use crate::plan::sentences;

/// The lists that suit.
pub(super) fn lists(case: &Case<'_>) -> Vec<Named> {
    let blanks: &[(&str, &Words)] = &[("topic", &pillars::topic(case)), ("audience", &pillars::audience(case, 3))];
    let open = case.pack.lists.iter().filter(|list| case.holds(list.when.as_ref()));
    open.map(|list| Named { id: list.id.clone(), name: fill(&list.name, blanks), text: fill(&list.text, blanks) })
        .collect()
}

/// The queries that suit; those about each subject once for each, all others once.
pub(super) fn queries(case: &Case<'_>) -> Vec<Query> {
    let open = case.pack.searches.iter().filter(|search| case.holds(search.when.as_ref()));
    open.flat_map(|search| made(case, search)).collect()
}

fn made(case: &Case<'_>, search: &SearchTemplate) -> Vec<Query> {
    if !has_blank(&search.query, "topic") {
        return vec![Query { title: search.title.clone(), query: search.query.clone() }];
    }
    let topics = pillars::topics(case);
    let most = if search.each_topic { topics.len() } else { 1 };
    topics.iter().take(most).map(|topic| one(search, topic, most > 1)).collect()
}

fn one(search: &SearchTemplate, topic: &str, several: bool) -> Query {
    let query = fill(&search.query, &[("topic", &same(as_query(topic)))]);
    let colon = sentences::COLON.words();
    let title = if several {
        Words::new(format!("{}{}{topic}", search.title.en, colon.en), format!("{}{}{topic}", search.title.fr, colon.fr))
    } else {
        search.title.clone()
    };
    Query { title, query }
}

/// Longest subject that is searched as an exact phrase, in words: nobody writes a longer one the same way.
const PHRASE: usize = 3;

/// A subject as a query: a word as it is, a short phrase in quotation marks, a longer one as words that must
/// all occur. Quotation marks and brackets of the person's own would be read as operators and are left out.
fn as_query(topic: &str) -> String {
    let plain: String = topic.chars().map(|letter| if "\"“”«»()".contains(letter) { ' ' } else { letter }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    match words.len() {
        2..=PHRASE => format!("\"{}\"", words.join(" ")),
        _ => words.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::as_query;

    #[test]
    fn short_subjects_are_searched_as_phrases() {
        assert_eq!(as_query("payments"), "payments");
        assert_eq!(as_query("payment fraud"), "\"payment fraud\"");
        assert_eq!(as_query("the \"green\" bond"), "\"the green bond\"");
        assert_eq!(as_query("how a bank decides"), "how a bank decides");
    }
}
