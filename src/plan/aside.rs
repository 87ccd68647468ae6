//! What was wanted and is not in the plan, and what beat it.

use crate::pack::words::Words;
use crate::plan::because::Reasons;
use crate::plan::case::Case;
use crate::plan::choose::{Loss, Selection};
use crate::plan::fill::same;
use crate::plan::keys;
use crate::plan::model::{Aside, Because};
use crate::plan::sentences;

/// First what rules beat, then what found no room, in catalogue order.
pub(super) fn all(
    case: &Case<'_>,
    selection: &Selection,
    metrics: Vec<(String, Loss)>,
    reasons: &mut Reasons<'_, '_>,
) -> Vec<Aside> {
    let mut asides: Vec<Aside> = Vec::new();
    for beaten in &case.decision.set_aside {
        let because = reasons.of_rules(&beaten.beaten_by, &[]);
        asides.push(Aside { id: beaten.item.to_string(), title: case.title(&beaten.item), because });
    }
    let mut lost: Vec<(usize, Loss)> =
        selection.lost.iter().filter(|(at, _)| !selection.chosen.contains_key(at)).copied().collect();
    lost.sort_by_key(|(at, _)| *at);
    lost.dedup_by_key(|(at, _)| *at);
    let activities = lost.into_iter().filter_map(|(at, loss)| Some((case.pack.activities.at(at)?.id.clone(), loss)));
    for (id, loss) in activities.chain(metrics) {
        let because = because(case, loss, reasons);
        asides.push(Aside { title: case.title(&id), id, because });
    }
    asides
}

fn because(case: &Case<'_>, loss: Loss, reasons: &mut Reasons<'_, '_>) -> Because {
    let questions: &[&str] = match loss {
        Loss::Minutes | Loss::TooMany => &[keys::MINUTES, keys::DAYS],
        Loss::Setup => &[keys::SETUP, keys::MINUTES, keys::DAYS],
        Loss::Sittings => &[keys::MINUTES, keys::DAYS, keys::SLOTS, keys::UNPLUG],
        Loss::Posts | Loss::Need(_) | Loss::Beside(_) | Loss::Inside(_) => &[],
        Loss::Unfit => &[keys::ACCOUNT],
    };
    let mut because = reasons.of_own(&[], Some(sentence(case, loss)), questions, None);
    if loss == Loss::Posts {
        let rules = case.decision.settings.get("posts_per_week").map_or(&[][..], |set| &set.rules);
        let ceiling = reasons.of_rules(rules, &[]);
        because.reasons.extend(ceiling.reasons);
        (because.rules, because.claims, because.answers) = (ceiling.rules, ceiling.claims, ceiling.answers);
    }
    because
}

fn sentence(case: &Case<'_>, loss: Loss) -> Words {
    let title = |at: usize| case.pack.activities.at(at).map_or_else(|| same(""), |activity| activity.title.clone());
    match loss {
        Loss::Minutes => sentences::with(
            &sentences::NO_MINUTES,
            &[("weekly", &same(case.number(keys::MINUTES) * case.number(keys::DAYS)))],
        ),
        Loss::Posts => sentences::NO_POSTS.words(),
        Loss::Unfit => sentences::UNFIT.words(),
        Loss::Need(at) => sentences::with(&sentences::NEED_MISSING, &[("title", &title(at))]),
        Loss::Beside(at) => sentences::with(&sentences::BESIDE, &[("title", &title(at))]),
        Loss::Inside(at) => sentences::with(&sentences::INSIDE, &[("title", &title(at))]),
        Loss::Setup => sentences::SETUP_FULL.words(),
        Loss::Sittings => sentences::NO_SITTING.words(),
        Loss::TooMany => sentences::TOO_MANY.words(),
    }
}
