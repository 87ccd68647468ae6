//! The shipped stories come true, all of them, and none of their rows is idle.

use crate::support::people::{shipped, today};
use tweet_coach::assets;
use tweet_coach::author::story::{self, Scope};
use tweet_coach::pack::words::Lang;
use tweet_coach::text::Text;

#[test]
fn every_shipped_story_comes_true() {
    let engine = shipped();
    let book = story::read(engine.pack(), &assets::embedded_people(), &assets::embedded_stories(), today()).unwrap();
    let outcomes = story::run(&engine, &book, |_| true);
    assert_eq!(outcomes.len(), book.stories.len());
    let told = story::told(&book, &outcomes, &Text::new(Lang::En));
    assert!(told.is_empty(), "\n{told}");
    let unused = story::unused(&book, &outcomes, Scope::Everything);
    assert!(unused.is_empty(), "{unused:#?}");
}
