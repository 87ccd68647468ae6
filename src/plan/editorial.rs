//! The editorial calendar: for each writing session of the first four weeks that have one, a subject and a prompt.

use crate::pack::catalogue::Activity;
use crate::pack::wording::{Part, Prompt};
use crate::pack::words::Words;
use crate::plan::case::Case;
use crate::plan::fill::{fill, has_blank, same};
use crate::plan::keys;
use crate::plan::model::{Mix, Week, Writing};
use crate::plan::pillars;

/// Weeks of the calendar.
const WEEKS: usize = 4;

/// The content mix, which always sums to 100: the core takes what the other parts leave.
pub(super) fn mix(case: &Case<'_>) -> Mix {
    let human = case.setting("mix_human").min(100);
    let near = case.setting("mix_near").min(100 - human);
    Mix { core: 100 - human - near, near, human }
}

/// The writing sessions with their subjects and prompts.
pub(super) fn calendar(case: &Case<'_>, weeks: &[Week], mix: Mix) -> Vec<Writing> {
    let writing: Vec<&Activity> = case.pack.activities.iter().filter(|activity| activity.writes).collect();
    let writes = |id: &str| writing.iter().find(|activity| activity.id == id);
    let mut writer = None;
    let mut calendar = Vec::new();
    let mut held = 0;
    for week in weeks {
        let before = calendar.len();
        for session in &week.sessions {
            for part in session.parts.iter().filter(|part| part.piece.0 == 1) {
                let Some(activity) = writes(&part.item) else { continue };
                let writer = writer.get_or_insert_with(|| Writer::new(case, mix));
                if let Some((part, topic, prompt, text)) = writer.next(activity) {
                    calendar.push(Writing {
                        day: session.day,
                        start: session.start,
                        item: activity.id.clone(),
                        topic,
                        part,
                        prompt,
                        text,
                    });
                }
            }
        }
        held += usize::from(calendar.len() > before);
        if held == WEEKS {
            break;
        }
    }
    calendar
}

fn open_prompts<'a>(case: &Case<'a>) -> Vec<&'a Prompt> {
    let objective = case.text(keys::OBJECTIVE);
    let suits =
        |prompt: &&Prompt| prompt.objectives.as_ref().is_none_or(|all| all.iter().any(|one| one.as_ref() == objective));
    case.pack.prompts.iter().filter(suits).filter(|prompt| case.holds(prompt.when.as_ref())).collect()
}

struct Writer<'a, 'c> {
    case: &'c Case<'a>,
    mix: Mix,
    /// Sessions given so far to core, near and human.
    given: [u32; 3],
    /// Sessions on neighbouring subjects so far: they take turns.
    near: usize,
    used: Vec<&'a str>,
    prompts: Vec<&'a Prompt>,
    audience: Words,
}

const PARTS: [Part; 3] = [Part::Core, Part::Near, Part::Human];

impl<'a, 'c> Writer<'a, 'c> {
    fn new(case: &'c Case<'a>, mix: Mix) -> Writer<'a, 'c> {
        let (prompts, audience) = (open_prompts(case), pillars::audience(case, 1));
        Writer { case, mix, given: [0; 3], near: 0, used: Vec::new(), prompts, audience }
    }

    fn next(&mut self, activity: &Activity) -> Option<(Part, Option<String>, String, Words)> {
        let wanted = self.parts_by_need();
        let prompt = wanted.into_iter().find_map(|part| self.prompt(activity, part))?;
        let topic = self.topic(prompt);
        let words = topic.as_ref().map_or_else(|| pillars::topic(self.case), same);
        let text = fill(&prompt.text, &[("topic", &words), ("audience", &self.audience)]);
        self.used.push(&prompt.id);
        for (part, given) in PARTS.iter().zip(&mut self.given) {
            *given += u32::from(*part == prompt.part);
        }
        Some((prompt.part, topic, prompt.id.clone(), text))
    }

    /// The parts of the mix, the one most behind its share first; a part with no share is not offered.
    fn parts_by_need(&self) -> Vec<Part> {
        let written: u32 = self.given.iter().sum();
        let shares = [self.mix.core, self.mix.near, self.mix.human];
        let behind = |share: u32, given: u32| i64::from(share) * i64::from(written + 1) - 100 * i64::from(given);
        let mut parts: Vec<(i64, Part)> = PARTS
            .iter()
            .zip(shares)
            .zip(self.given)
            .filter(|((_, share), _)| *share > 0)
            .map(|((part, share), given)| (behind(share, given), *part))
            .collect();
        parts.sort_by_key(|(behind, _)| std::cmp::Reverse(*behind));
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// A prompt that suits, the least used one first, in pack order.
    fn prompt(&self, activity: &Activity, part: Part) -> Option<&'a Prompt> {
        let suits =
            |prompt: &&&Prompt| prompt.part == part && prompt.activities.iter().any(|one| *one.as_ref() == activity.id);
        let times = |prompt: &&&Prompt| self.used.iter().filter(|id| **id == prompt.id).count();
        self.prompts.iter().filter(suits).min_by_key(times).copied()
    }

    /// Subjects: the first one at the core; the others take turns for what lies near; what is human needs none.
    fn topic(&mut self, prompt: &Prompt) -> Option<String> {
        let topics = pillars::topics(self.case);
        let others = topics.get(1..).filter(|others| !others.is_empty());
        match (prompt.part, others) {
            (Part::Human, _) if !has_blank(&prompt.text, "topic") => None,
            (Part::Near, Some(others)) => {
                let topic = others.get(self.near % others.len()).copied();
                self.near += 1;
                topic.map(str::to_owned)
            }
            _ => topics.first().map(|topic| (*topic).to_owned()),
        }
    }
}
