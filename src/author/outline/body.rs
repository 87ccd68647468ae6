//! Questions, findings, settings, the catalogue, other offers, tensions.

use super::{Block, Maker, Role, Section};
use crate::author::card::Card;
use crate::author::line::{Line, anchor};
use crate::author::prose::capital;
use crate::pack::catalogue::Checklist;
use crate::pack::condition::Condition;
use crate::pack::shelf::Entry;
use crate::pack::words::Words;

const CHECKLISTS: [Checklist; 6] =
    [Checklist::Profile, Checklist::Thumbs, Checklist::Post, Checklist::Ritual, Checklist::Crisis, Checklist::Reply];

impl Maker<'_> {
    pub(super) fn questions(&self) -> Section {
        let mut number = 0;
        let mut sections = Vec::new();
        for section in &self.pack.sections {
            let asked = self.pack.questions.iter().filter(|question| question.section.as_ref() == section.id());
            let entries = asked.map(|question| {
                number += 1;
                let card = self.cards.question(question);
                let title =
                    self.text.with("outline-question", &[("n", number.into()), ("ask", card.title.as_str().into())]);
                self.entry(card, &title)
            });
            let title = self.cards.prose.words(&section.title);
            sections.push(self.division(&anchor("section", &section.id), &title, entries.collect()));
        }
        let introduction = self.text.say("outline-questions-intro");
        self.part("questions", &self.text.say("outline-questions"), &introduction).with(sections)
    }

    pub(super) fn findings(&self) -> Section {
        let entries = self.pack.derived.iter().map(|derived| self.titled(self.cards.derived(derived)));
        let introduction = self.text.say("outline-findings-intro");
        self.part("findings", &self.text.say("outline-findings"), &introduction).with(entries.collect())
    }

    pub(super) fn settings(&self) -> Section {
        let entries = self.pack.settings.iter().map(|setting| self.titled(self.cards.setting(setting)));
        let introduction = self.text.say("outline-settings-intro");
        self.part("settings", &self.text.say("outline-settings"), &introduction).with(entries.collect())
    }

    pub(super) fn tensions(&self) -> Section {
        let entries = self.pack.tensions.iter().map(|tension| {
            let card = self.cards.tension(tension);
            let title = self.cards.prose.code(&tension.id);
            self.entry(card, &title)
        });
        let introduction = self.text.say("outline-tensions-intro");
        self.part("tensions", &self.text.say("outline-tensions"), &introduction).with(entries.collect())
    }

    /// What is said of the room of a workshop.
    pub(super) fn rooms(&self) -> Section {
        let (pack, cards) = (self.pack, &self.cards);
        let insights = pack.insights.iter().map(|one| (cards.insight(one), cards.prose.code(&one.id)));
        let contrasts = pack.contrasts.iter().map(|one| (cards.contrast(one), cards.prose.code(&one.id)));
        let sessions = pack.followups.iter().map(|one| {
            let card = cards.follow_up(one);
            let title = format!("{} {}", card.title, cards.prose.code(&one.id));
            (card, title)
        });
        let entries =
            |all: Vec<(Card, String)>| all.into_iter().map(|(card, title)| self.entry(card, &title)).collect();
        let kinds: [(&str, &str, Vec<Section>); 3] = [
            ("insights", "outline-insights", entries(insights.collect())),
            ("contrasts", "outline-contrasts", entries(contrasts.collect())),
            ("sessions", "outline-sessions", entries(sessions.collect())),
        ];
        let filled = kinds.into_iter().filter(|(_, _, entries)| !entries.is_empty());
        let sections = filled.map(|(kind, title, entries)| self.division(kind, &self.text.say(title), entries));
        let introduction = self.text.say("outline-rooms-intro");
        self.part("rooms", &self.text.say("outline-rooms"), &introduction).with(sections.collect())
    }

    /// Everything that can stand in a plan.
    pub(super) fn catalogue(&self) -> Section {
        let (pack, cards, say) = (self.pack, &self.cards, |key: &str| self.text.say(key));
        let titled = |card: Card| self.titled(card);
        let warnings = pack.warnings.iter().map(|warning| {
            let title = cards.prose.code(&warning.id);
            self.entry(cards.warning(warning), &title)
        });
        let divisions = [
            ("phases", say("outline-phases"), pack.phases.iter().map(|one| titled(cards.phase(one))).collect()),
            (
                "activities",
                say("outline-activities"),
                pack.activities.iter().map(|one| titled(cards.activity(one))).collect(),
            ),
            (
                "guardrails",
                say("outline-guardrails"),
                pack.guardrails.iter().map(|one| titled(cards.guardrail(one))).collect(),
            ),
            ("metrics", say("outline-metrics"), pack.metrics.iter().map(|one| titled(cards.metric(one))).collect()),
            ("warnings", say("outline-warnings"), warnings.collect()),
        ];
        let mut sections: Vec<Section> =
            divisions.into_iter().map(|(anchor, title, entries)| self.division(anchor, &title, entries)).collect();
        sections.extend(CHECKLISTS.iter().map(|list| self.checklist(*list)));
        sections.retain(|section| !section.sections.is_empty());
        self.part("catalogue", &say("outline-catalogue"), &say("outline-catalogue-intro")).with(sections)
    }

    fn checklist(&self, list: Checklist) -> Section {
        let lines = self.pack.checklists.iter().filter(|item| item.list == list);
        let entries = lines.map(|item| self.titled(self.cards.check(item))).collect();
        let title = self.text.with("outline-checklist", &[("list", self.cards.prose.checklist(list).into())]);
        self.division(&format!("checklist-{list:?}").to_lowercase(), &title, entries)
    }

    /// What a plan may say or offer beside its lines: each text, and when it is offered.
    pub(super) fn offers(&self) -> Section {
        let (pack, say) = (self.pack, |key: &str| self.text.say(key));
        let offers = [
            self.offer(
                "lists",
                say("outline-lists"),
                pack.lists.iter().map(|one| (&one.id, &one.text, one.when.as_ref())),
            ),
            self.offer(
                "searches",
                say("outline-searches"),
                pack.searches.iter().map(|one| (&one.id, &one.title, one.when.as_ref())),
            ),
            self.offer(
                "prompts",
                say("outline-prompts"),
                pack.prompts.iter().map(|one| (&one.id, &one.text, one.when.as_ref())),
            ),
            self.offer(
                "springs",
                say("outline-springs"),
                pack.springs.iter().map(|one| (&one.id, &one.honest, one.when.as_ref())),
            ),
            self.offer(
                "springs-never",
                say("outline-springs-never"),
                pack.springs.iter().map(|one| (&one.id, &one.never, one.when.as_ref())),
            ),
            self.offer(
                "cultures",
                say("outline-cultures"),
                pack.cultures.iter().map(|one| (&one.id, &one.text, one.when.as_ref())),
            ),
            self.offer(
                "templates",
                say("outline-templates"),
                pack.templates.iter().map(|one| (&one.id, &one.text, None)),
            ),
        ];
        let sections = offers.into_iter().flatten().collect();
        self.part("offers", &say("outline-offers"), &say("outline-offers-intro")).with(sections)
    }

    /// One kind of offers as points; nothing for a pack that has none.
    fn offer<'p>(
        &self,
        anchor: &str,
        title: String,
        offers: impl Iterator<Item = (&'p String, &'p Words, Option<&'p Condition>)>,
    ) -> Option<Section> {
        let prose = &self.cards.prose;
        let point = |(id, words, when): (&String, &Words, Option<&Condition>)| {
            let (id, said) = (prose.code(id), prose.words(words));
            Line::of(&match when {
                None => self.text.with("outline-offer", &[("id", id.into()), ("said", said.into())]),
                Some(when) => {
                    let when = prose.condition_line(when);
                    self.text
                        .with("outline-offer-when", &[("id", id.into()), ("said", said.into()), ("when", when.into())])
                }
            })
        };
        let points: Vec<Line> = offers.map(point).collect();
        (!points.is_empty()).then(|| self.section(Role::Division, anchor, &title, vec![Block::Points(points)]))
    }

    pub(super) fn division(&self, anchor: &str, title: &str, entries: Vec<Section>) -> Section {
        self.section(Role::Division, anchor, title, Vec::new()).with(entries)
    }

    /// An entry under its own title.
    pub(super) fn titled(&self, card: Card) -> Section {
        let title = capital(&card.title);
        self.entry(card, &title)
    }
}
