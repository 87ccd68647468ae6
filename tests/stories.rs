//! The shipped stories come true, all of them, none of their rows is idle, and they touch what they should.

use crate::support::people::{shipped, today};
use std::sync::LazyLock;
use tweet_coach::assets;
use tweet_coach::author::coverage::{Coverage, percent};
use tweet_coach::author::story::{self, Book, Outcome, Scope};
use tweet_coach::pack::words::Lang;
use tweet_coach::reason::Engine;
use tweet_coach::text::Text;

/// Played once for all tests.
static PLAYED: LazyLock<(Engine, Book, Vec<Outcome>)> = LazyLock::new(|| {
    let engine = shipped();
    let book = story::read(engine.pack(), &assets::embedded_people(), &assets::embedded_stories(), today()).unwrap();
    let outcomes = story::run(&engine, &book, |_| true);
    (engine, book, outcomes)
});

#[test]
fn every_shipped_story_comes_true_and_no_row_is_idle() {
    let (_, book, outcomes) = &*PLAYED;
    assert_eq!(outcomes.len(), book.stories.len());
    let told = story::told(book, outcomes, &Text::new(Lang::En));
    assert!(told.is_empty(), "\n{told}");
    let unused = story::unused(book, outcomes, Scope::Everything);
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn the_shipped_stories_touch_nearly_every_rule_both_ways_and_every_option() {
    let (engine, book, outcomes) = &*PLAYED;
    let coverage = Coverage::of(engine.pack(), book, outcomes);
    let share = percent(coverage.both_ways(), coverage.rules.len());
    assert!(share >= 95, "{share}% of the rules: {:?}", coverage.open());
    assert_eq!(coverage.chosen(), coverage.options.len(), "{:?}", coverage.open());
}

#[test]
fn every_story_has_a_day_of_its_own_and_a_title_in_each_language() {
    let (_, book, _) = &*PLAYED;
    for file in &assets::embedded_stories() {
        // Without one, what comes of a story would depend on the day it is played.
        assert!(file.text.contains("\ntoday = "), "{}", file.path);
    }
    for story in &book.stories {
        assert!(!story.title.en.trim().is_empty() && story.title.en != story.title.fr, "{}", story.id);
    }
}
