//! The cards of what is said of rooms: insights, contrasts, the sessions that follow.

use super::{Card, Cards, Row};
use crate::pack::insight::{Contrast, FollowUp, Insight, RoomShare};

impl Cards<'_> {
    /// An insight: what must be seen, what is said then, what to do about it.
    #[must_use]
    pub fn insight(&self, insight: &Insight) -> Card {
        let prose = &self.prose;
        let mut card = self.card("insight", &insight.id, insight.id.clone(), &insight.place);
        card.lead(&prose.words(&insight.text));
        card.add(Row::many("seen-when", insight.when.iter().map(|share| self.share(share)).collect()));
        card.add(Row::one("action", prose.words(&insight.action)));
        card.add(Row::one("level", prose.level(insight.level)));
        let session = insight.follow.as_ref().and_then(|id| prose.pack.followups.get(id.as_ref()));
        card.add(Row::many("taken-up", session.map(|it| prose.words(&it.title)).into_iter().collect()));
        card.add(self.sources(&insight.because));
        card
    }

    /// A contrast: what many say and few.
    #[must_use]
    pub fn contrast(&self, contrast: &Contrast) -> Card {
        let mut card = self.card("contrast", &contrast.id, contrast.id.clone(), &contrast.place);
        card.lead(&self.prose.words(&contrast.text));
        card.add(Row::many("seen-when", [&contrast.many, &contrast.few].map(|share| self.share(share)).to_vec()));
        card.add(self.sources(&contrast.because));
        card
    }

    /// A session after a workshop, and what brings it in.
    #[must_use]
    pub fn follow_up(&self, session: &FollowUp) -> Card {
        let prose = &self.prose;
        let mut card = self.card("followup", &session.id, prose.words(&session.title), &session.place);
        card.lead(&prose.words(&session.text));
        let minutes = prose.text.minutes(i64::from(session.minutes));
        let args = [("day", session.day.into()), ("minutes", minutes.into())];
        card.add(Row::one("held", prose.text.with("card-session", &args)));
        card.add(Row::one("with", prose.words(&session.who)));
        let takes_up = |insight: &&Insight| insight.follow.as_ref().is_some_and(|id| *id.as_ref() == session.id);
        let brings = prose.pack.insights.iter().filter(takes_up).map(|insight| prose.code(&insight.id));
        let always = session.always.then(|| prose.text.say("card-always"));
        card.add(Row::many("brought-by", always.into_iter().chain(brings).collect()));
        card.add(self.sources(&session.because));
        card
    }

    /// How many must have said what.
    fn share(&self, share: &RoomShare) -> String {
        let said = self.prose.condition_line(&share.said);
        let (key, bound) = match (share.at_least, share.at_most) {
            (_, Some(0)) => ("card-share-nobody", 0),
            (_, Some(most)) => ("card-share-most", most),
            (least, None) => ("card-share-least", least.unwrap_or_default()),
        };
        self.prose.text.with(key, &[("percent", bound.into()), ("said", said.into())])
    }
}
