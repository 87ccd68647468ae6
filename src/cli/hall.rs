//! The facilitator's side of a room: what was handed in is looked at, parts of its picture are published, the clock is
//! set. Nothing is kept in memory between two deeds: whatever is told stands in files, so that several programs may be
//! at it, and none of them can tell what another one does not know of.

use crate::app::console::news::Came;
use crate::app::console::{Deed, Part, Stray, Told};
use crate::app::{Ctx, Done, Effect, Files, Model};
use crate::cli::clock;
use crate::cli::desk::Heard;
use crate::cli::watching::{Watch, Woken};
use crate::cli::workshop::Opened;
use crate::cli::workshop::collect::lines;
use crate::cli::workshop::gather::{From, Gathered, gather};
use crate::cli::workshop::publish;
use crate::pack::words::Lang;
use crate::store::file;
use crate::text::Text;
use crate::workshop::clock::Hung;
use crate::workshop::ledger::{Changed, Fate, Ledger, Which};
use crate::workshop::presence::Presence;
use crate::workshop::{Picture, clock as hung};
use anyhow::Context;
use chrono::{DateTime, NaiveDate};
use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How often to look at least: a system says nothing of what others write to a shared folder.
pub const AT_LEAST: Duration = Duration::from_secs(3);

/// A room with the places where it is led from.
#[derive(Debug, Clone)]
pub struct Hall {
    /// The room.
    pub opened: Arc<Opened>,
    /// Its file.
    pub path: PathBuf,
    /// Where what is kept of rooms is.
    pub base: PathBuf,
    /// Folders and files to gather from; none where it is the folder that the room names.
    pub sources: Vec<PathBuf>,
    /// The day.
    pub today: NaiveDate,
}

impl Files for Hall {
    fn perform(&mut self, effect: &Effect, model: &Model, _ctx: &Ctx) -> Option<Done> {
        let Effect::Room(deed) = effect else { return None };
        let text = Text::new(model.lang);
        Some(self.does(deed, &text).unwrap_or_else(|error| {
            tracing::error!(%error, ?deed, "nothing could be done for the room");
            Done::Failed(format!("{error:#}"))
        }))
    }
}

impl Hall {
    fn does(&self, deed: &Deed, text: &Text) -> anyhow::Result<Done> {
        match deed {
            Deed::Look => {}
            Deed::Await(seconds) => self.wait(*seconds)?,
            Deed::Begin => self.hang(Hung { began: Some(clock::seconds()), ..Hung::default() }, text)?,
            Deed::Clock(to) => self.hang(*to, text)?,
            Deed::Publish(parts) | Deed::Renew(parts) => return self.publish(parts, text),
        }
        Ok(Done::Room(Box::new(self.look(text)?)))
    }

    /// What is known of the room by now.
    ///
    /// # Errors
    /// When what is kept of the room cannot be read.
    pub fn look(&self, text: &Text) -> anyhow::Result<Told> {
        let gathered = self.gather(text)?;
        let ledger = publish::told(&self.opened, &self.base, text)?;
        Ok(self.told(&gathered, &ledger))
    }

    /// Where to gather from.
    #[must_use]
    pub fn sources(&self) -> Vec<PathBuf> {
        if self.sources.is_empty() { vec![self.opened.hand_in.clone()] } else { self.sources.clone() }
    }

    fn gather(&self, text: &Text) -> anyhow::Result<Gathered> {
        // The room's own folder may be there only once somebody has handed in.
        let waiting = self.sources.is_empty() && !self.opened.hand_in.exists();
        let sources = if waiting { Vec::new() } else { self.sources() };
        let from = From { sources: &sources, room: &self.path, input: None };
        gather(&self.opened, &self.base, from, self.today, text)
    }

    fn told(&self, gathered: &Gathered, ledger: &Ledger) -> Told {
        let (room, pool) = (&self.opened, &gathered.pool);
        let picture = ledger.picture(&room.schema, &room.pack, pool.len());
        let outside = || gathered.present.iter().filter(|(token, _)| pool.get(**token).is_none());
        let count = |wanted: Presence| outside().filter(|(_, presence)| **presence == wanted).count();
        Told {
            now: clock::seconds(),
            joined: gathered.joined(),
            done: pool.len() + count(Presence::Done),
            handed_in: pool.len(),
            more: count(Presence::NeedsTime),
            clock: gathered.clock.map(Hung::from).unwrap_or_default(),
            published: published(&picture),
            strays: strays(gathered),
            picture,
        }
    }

    /// Publishes parts; each is kept before anything of it shows.
    fn publish(&self, parts: &[Part], text: &Text) -> anyhow::Result<Done> {
        let gathered = self.gather(text)?;
        let mut news = Vec::new();
        for part in parts {
            let Some(which) = self.which(*part) else { continue };
            let open = publish::publish(&self.opened, &self.base, &gathered.pool, which, text)?;
            news.push((*part, came(&open.changed, gathered.pool.len())));
        }
        let ledger = publish::told(&self.opened, &self.base, text)?;
        Ok(Done::Published(news, Box::new(self.told(&gathered, &ledger))))
    }

    /// What a part is to the ledger; contrasts are worked out of what is published.
    fn which(&self, part: Part) -> Option<Which<'_>> {
        match part {
            Part::Question(at) => self.opened.schema.fields.get(at).map(|field| Which::Question(&field.question)),
            Part::Advice => Some(Which::Advice),
            Part::Contrasts => None,
        }
    }

    /// Hangs the clock up in the folder in which people hand in, where everybody's program reads it.
    fn hang(&self, to: Hung, text: &Text) -> anyhow::Result<()> {
        let place = self.sources.iter().find(|source| source.is_dir()).unwrap_or(&self.opened.hand_in);
        let path = place.join(hung::FILE_NAME);
        let said = || text.with("cli-unwritable", &[("path", path.display().to_string().into())]);
        let began = to.began.and_then(|began| DateTime::from_timestamp(began, 0));
        match began {
            Some(began) => {
                std::fs::create_dir_all(place).with_context(said)?;
                let clock = hung::Clock { began, extra: to.extra, closed: to.closed };
                file::share(&path, hung::write(&clock).as_bytes()).with_context(said)
            }
            None => match std::fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).with_context(said),
                _ => Ok(()),
            },
        }
    }

    /// Waits until something happens in the folder.
    fn wait(&self, seconds: u32) -> anyhow::Result<()> {
        let mut watch = Watch::new(&self.sources())?;
        let most = Duration::from_secs(seconds.into()).min(AT_LEAST);
        let (Woken::Look | Woken::Over) = watch.wait(Some(most));
        Ok(())
    }

    /// Tells what becomes of the room whenever something happens in its folder, until nobody listens any more.
    ///
    /// # Errors
    /// When the folder cannot be watched, or the system refuses a thread.
    pub fn watch(self, lang: Lang, tell: impl Fn(Done) -> Heard + Send + 'static) -> anyhow::Result<()> {
        let mut watch = Watch::new(&self.sources())?;
        let look = move || {
            let mut last: Option<Told> = None;
            while watch.wait(Some(AT_LEAST)) == Woken::Look {
                let Ok(told) = self.look(&Text::new(lang)) else { continue };
                // What time it is, is told by the ticks.
                let same = last.as_ref().is_some_and(|last| Told { now: told.now, ..last.clone() } == told);
                last = Some(told.clone());
                if !same && tell(Done::Room(Box::new(told))) == Heard::Nobody {
                    return;
                }
            }
        };
        std::thread::Builder::new().name("room".into()).spawn(look).context("no thread for watching")?;
        Ok(())
    }
}

/// Of how many people each part is published.
fn published(picture: &Picture) -> BTreeMap<Part, usize> {
    let questions = (0..).map(Part::Question).zip(picture.questions.iter().map(|shown| shown.of));
    let mut parts: BTreeMap<Part, usize> = questions.filter(|(_, of)| *of > 0).collect();
    let contrasts = parts.values().max().copied();
    parts.extend(contrasts.map(|of| (Part::Contrasts, of)));
    parts.extend(picture.advice.iter().map(|line| line.of).max().map(|of| (Part::Advice, of)));
    parts
}

/// What came of publishing one part, which may be of several tables.
fn came(changed: &Changed, people: usize) -> Came {
    let has = |wanted: fn(&Fate) -> bool| changed.fates.iter().any(|(_, fate)| wanted(fate));
    let stays = changed.fates.iter().filter_map(|(_, fate)| if let Fate::Stays(of) = fate { Some(*of) } else { None });
    if has(|fate| matches!(fate, Fate::New | Fate::Again)) {
        return Came::Published;
    }
    match stays.min() {
        Some(of) => Came::Kept { new: people.saturating_sub(of) },
        None if has(|fate| *fate == Fate::Same) => Came::Published,
        None => Came::Withheld,
    }
}

/// What could not be taken in, in the words of both languages.
fn strays(gathered: &Gathered) -> Vec<Stray> {
    let texts = [Text::new(Lang::En), Text::new(Lang::Fr)];
    let refused = gathered.told.iter().filter(|told| told.fate.is_refused());
    let one = |told| {
        let [en, fr] = &texts;
        Stray { name: lines::name(told, en), why: [en, fr].map(|text| lines::fate(told, text)) }
    };
    refused.map(one).collect()
}
