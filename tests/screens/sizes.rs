//! Any size renders, and nothing is drawn outside it.

use crate::support::coach::Coach;
use tweet_coach::app::Msg;
use tweet_coach::pack::question::Depth;

#[test]
fn every_size_from_nothing_to_49_by_19_renders_every_screen() {
    let screens = [
        "",
        "<enter>",
        "<enter> r",
        "<enter> v",
        "<enter> w",
        "?",
        "<ctrl-p>",
        "<enter> <ctrl-p> zzz",
        "u <ctrl-g>",
        "<enter> r s",
        "<enter> v <right>",
        "<enter> v <right> <right>",
        "<enter> v i",
        "<enter> v i <enter> 2",
    ];
    for keys in screens {
        let mut coach = Coach::new().keys(keys);
        for columns in 0..50 {
            for rows in 0..20 {
                coach = coach.size(columns, rows);
            }
        }
        coach.size(80, 24);
    }
}

#[test]
fn a_small_window_says_what_it_needs() {
    Coach::new().size(39, 24).sees("too small").size(80, 11).sees("too small").size(40, 12).misses("too small");
}

#[test]
fn every_question_shows_its_cursor_at_every_comfortable_size() {
    for (columns, rows) in [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)] {
        let mut coach = Coach::new().size(columns, rows);
        coach.send(Msg::Start(Depth::Deep));
        let questions: Vec<String> = coach.model.path.questions.iter().map(|asked| asked.id.clone()).collect();
        for question in questions {
            coach.send(Msg::Goto { question: question.clone() });
            let cursor = coach.cursor();
            assert!(cursor.y > 0 && cursor.y < rows, "{question} at {columns}x{rows}: {cursor}\n{}", coach.text());
        }
    }
}
