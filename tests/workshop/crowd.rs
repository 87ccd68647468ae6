//! A room and people who hand in to it.

use crate::support::command::Coach;
use crate::support::people::{Random, random_answers, today};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tweet_coach::cli::workshop::{Opened, lay, opened};
use tweet_coach::pack::words::Lang;
use tweet_coach::plan::{Request, build};
use tweet_coach::reason::{Engine, Stage};
use tweet_coach::text::Text;
use tweet_coach::workshop::code::encode;
use tweet_coach::workshop::room::read::read_with;
use tweet_coach::workshop::sheet::{self, InWords};
use tweet_coach::workshop::{Pool, Submission};

/// A room on disk, and who is in it.
pub(super) struct Crowd {
    pub(super) folder: PathBuf,
    pub(super) opened: Opened,
    engine: Engine,
    random: Random,
    /// What somebody handed in.
    sample: Option<Submission>,
}

impl Crowd {
    /// A room made by the program in a folder, with further arguments.
    pub(super) fn new(folder: &Path, args: &[&str]) -> Crowd {
        let all = ["--today", "2026-11-30", "workshop", "new", "--name", "Estran", "--contact", "Ana"];
        let ran = Coach::in_folder(folder).run(&[&all[..], args].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        let path = folder.join("workshop.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        let (room, pack) = read_with(&text, "workshop.toml", lay).unwrap();
        let engine = Engine::new(Arc::new(pack.clone()));
        let opened = opened(room, pack, &path);
        let mut crowd = Crowd { folder: folder.to_owned(), opened, engine, random: Random::new(2026), sample: None };
        crowd.sample = Some(crowd.submission());
        crowd
    }

    /// The program in the folder of the room.
    pub(super) fn coach(&self) -> Coach {
        Coach::in_folder(&self.folder)
    }

    /// What somebody hands in who answered somehow.
    pub(super) fn submission(&mut self) -> Submission {
        let answers = random_answers(&self.engine, &mut self.random);
        let request = Request { answers: &answers, stage: Stage::Settled, today: today() };
        let plan = build(&self.engine, &request);
        let token = self.random.next() >> 24;
        Submission::new(&self.opened.schema, &self.engine, &plan, &answers, (token, 0))
    }

    /// What was once handed in, as if by the person with this token.
    pub(super) fn submission_of(&self, token: u64) -> Submission {
        Submission { token, ..self.sample.clone().unwrap() }
    }

    /// The same person, having thought again.
    pub(super) fn again(&mut self, before: &Submission) -> Submission {
        Submission { token: before.token, revision: before.revision + 1, ..self.submission() }
    }

    pub(super) fn code(&self, submission: &Submission) -> String {
        encode(submission, &self.opened.schema)
    }

    /// Hands in as a file.
    pub(super) fn hand_in(&self, submission: &Submission) -> PathBuf {
        let path = self.opened.hand_in.join(sheet::file_name(submission.token));
        let (schema, room) = (&self.opened.schema, &self.opened.room);
        let text = sheet::write(submission, schema, room, &InWords::default(), &Text::new(Lang::Fr));
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Gathers; how it ended, and what is kept then.
    pub(super) fn collect(&self, args: &[&str]) -> (crate::support::command::Ran, String) {
        let all = ["--today", "2026-12-01", "workshop", "collect", "workshop.toml", "--data", "kept"];
        let ran = self.coach().run(&[&all[..], args].concat());
        (ran, self.kept())
    }

    /// The codes that are kept.
    pub(super) fn kept(&self) -> String {
        let path = self.folder.join("kept/rooms").join(&self.opened.room.id).join("pool.txt");
        std::fs::read_to_string(path).unwrap_or_default()
    }

    /// What must be kept of these.
    pub(super) fn expected(&self, all: &[Submission]) -> String {
        let mut pool = Pool::default();
        for one in all {
            let _ = pool.take(one.clone());
        }
        pool.iter().map(|one| self.code(one) + "\n").collect()
    }
}
