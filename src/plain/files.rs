//! Opening a plan, and the way to have it in another format.

use crate::app::Msg;
use crate::plain::command::words::Verb;
use crate::plain::{Next, Talk};
use std::io;
use std::path::PathBuf;

impl Talk<'_> {
    /// Opens a plan file. The answers so far stay in theirs.
    pub(super) fn open(&mut self, path: &str) -> io::Result<Next> {
        if path.is_empty() {
            return self.usage(Verb::Open);
        }
        self.send(Msg::Open(PathBuf::from(path)))?;
        Ok(if self.plain.model.notice.is_some() { Next::Wait } else { Next::Ask })
    }

    /// How to have the plan in another format: formats are for other programs, so another command writes them.
    pub(super) fn export(&mut self) -> io::Result<Next> {
        let text = self.text();
        let said = match &self.plain.model.plan_path {
            Some(path) => text.with("plain-export", &[("path", path.display().to_string().into())]),
            None => text.say("plain-export-unsaved"),
        };
        self.tell(said)?;
        Ok(Next::Wait)
    }
}
