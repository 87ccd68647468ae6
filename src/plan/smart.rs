//! The measurable objective and the coach's first sentence.

use crate::pack::words::Words;
use crate::plan::case::Case;
use crate::plan::dates;
use crate::plan::fill::{fill, same};
use crate::plan::keys;
use crate::plan::phases::LAST_DAY;
use crate::plan::pillars;
use crate::plan::sentences;
use chrono::Duration;

/// The person's own sentence, when they gave one, and then the pack's as its measure.
pub(super) fn smart(case: &Case<'_>) -> Words {
    let measure = measure(case);
    match case.facts.text(keys::SMART).map(str::trim).filter(|own| !own.is_empty()) {
        None => measure,
        Some(own) => {
            let stop = if own.ends_with(['.', '!', '?', '…']) { "" } else { "." };
            let after = |sentence: &str| format!("{own}{stop} {sentence}").trim_end().to_owned();
            Words::new(after(&measure.en), after(&measure.fr))
        }
    }
}

fn measure(case: &Case<'_>) -> Words {
    let date = case.start + Duration::days(i64::from(LAST_DAY));
    let topic = pillars::topics(case).first().map_or_else(|| sentences::MY_SUBJECT.words(), same);
    let blanks: &[(&str, &Words)] = &[
        ("date", &dates::both(date)),
        ("n", &same(case.setting("smart_n"))),
        ("topic", &topic),
        ("minutes", &same(case.number(keys::MINUTES))),
    ];
    case.template(case.decision.text("smart_template")).map(|template| fill(template, blanks)).unwrap_or_default()
}

/// The coach in one or two sentences.
pub(super) fn headline(case: &Case<'_>) -> Words {
    let (minutes, days) = (case.number(keys::MINUTES), case.number(keys::DAYS));
    let blanks: &[(&str, &Words)] =
        &[("minutes", &same(minutes)), ("days", &same(days)), ("weekly", &same(minutes * days))];
    case.template(case.decision.text("headline_template")).map(|template| fill(template, blanks)).unwrap_or_default()
}
