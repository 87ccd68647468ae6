//! Questions for the debrief: those of which the room's picture can show something.

use crate::assets;
use crate::pack::read::entries;
use crate::pack::words::Words;
use crate::text::Text;
use crate::workshop::Room;
use crate::workshop::kit::escaped;
use serde::Deserialize;

/// A question for the debrief.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Debrief {
    /// Questions of the picture that it looks at.
    needs: Vec<String>,
    /// What to look at.
    look: Words,
    /// What to say.
    ask: Words,
}

/// As points; none when the picture shows nothing that they look at.
pub(super) fn list(room: &Room, text: &Text) -> String {
    let all = entries::<Debrief>("debrief.toml", "debrief", &[], assets::kit("debrief.toml")).unwrap_or_default();
    let shown = |debrief: &Debrief| debrief.needs.iter().all(|id| room.picture.contains(id));
    let point = |debrief: &Debrief| {
        let part = |words: &Words| escaped(words.get(text.lang())).into();
        format!("- {}", text.with("kit-debrief", &[("look", part(&debrief.look)), ("ask", part(&debrief.ask))]))
    };
    all.iter().map(|(_, debrief)| debrief).filter(|debrief| shown(debrief)).map(point).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::Debrief;
    use crate::assets;
    use crate::pack::read::entries;

    #[test]
    fn every_question_of_the_shipped_file_looks_at_questions_that_can_be_shown() {
        let all = entries::<Debrief>("debrief.toml", "debrief", &[], assets::kit("debrief.toml")).unwrap();
        let pack = assets::pack().unwrap();
        assert!(all.len() > 5);
        for (_, debrief) in all {
            for id in &debrief.needs {
                assert!(crate::workshop::room::check::question(id, None, &pack).is_none(), "{id}");
            }
        }
    }
}
