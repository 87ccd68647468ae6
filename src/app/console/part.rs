//! What can be revealed, and where it stands on the console.

use crate::pack::Pack;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// Something that is revealed by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A question, by place in the schema.
    Question(usize),
    /// The contrasts between questions.
    Contrasts,
    /// The most frequent lines of the plans.
    Advice,
}

/// What a part is called, wherever that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Called {
    /// A question, by id.
    Question(String),
    /// What has a tab of its own.
    Tab(Tab),
}

impl Called {
    /// Its name in words.
    #[must_use]
    pub fn words(&self, pack: &Pack, text: &Text) -> String {
        match self {
            Called::Tab(tab) => text.say(tab.name()),
            Called::Question(id) => {
                let question = pack.questions.get(id);
                question.map_or_else(|| id.clone(), |question| question.short.get(text.lang()).to_owned())
            }
        }
    }
}

/// How a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It was never published.
    Hidden,
    /// It was published of so many people, and taken off the screen again.
    Away {
        /// How many had handed in.
        of: usize,
    },
    /// It is published, and shows.
    Shown {
        /// How many had handed in.
        of: usize,
    },
}

/// A part of the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tab {
    /// Who is there, and the time.
    Room,
    /// The questions, one by one.
    Questions,
    /// Contrasts between them.
    Contrasts,
    /// What the plans have most often.
    Advice,
}

impl Part {
    /// The tab it stands on.
    #[must_use]
    pub fn tab(self) -> Tab {
        match self {
            Part::Question(_) => Tab::Questions,
            Part::Contrasts => Tab::Contrasts,
            Part::Advice => Tab::Advice,
        }
    }
}

impl Tab {
    /// All tabs, in order.
    pub const ALL: [Tab; 4] = [Tab::Room, Tab::Questions, Tab::Contrasts, Tab::Advice];

    /// Key of its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Tab::Room => "console-tab-room",
            Tab::Questions => "console-tab-questions",
            Tab::Contrasts => "console-tab-contrasts",
            Tab::Advice => "console-tab-advice",
        }
    }
}
