//! Watching folders: sleeping until something is written in them.
//!
//! The crate `notify` rather than looking at the files every so often: it is kept up well (8.2, with 9 on
//! its way), adds seven small crates on Linux, and lets the program sleep until the system has something to
//! say, as everything else here does. Where the system will not watch (too many watches, a file system that
//! cannot), its own polling takes over, once a second. What it reports is only a reason to look: editors
//! write a file in many ways (in pieces, to another name that is then renamed, with a copy beside it), so
//! [`Watch::wait`] waits until all is quiet, and whoever watches reads everything anew.

use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How long nothing may happen before what was written is read.
const QUIET: Duration = Duration::from_millis(120);
/// How long to wait for quiet at most: something may be writing all the time.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often folders are looked at where the system does not watch them.
const POLL: Duration = Duration::from_secs(1);

/// Watches folders.
pub(super) struct Watch {
    watcher: Box<dyn Watcher + Send>,
    wake: Receiver<()>,
    roots: Vec<PathBuf>,
}

/// Why waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(super) enum Woken {
    /// Something happened, or the time is over.
    Look,
    /// Nothing can happen any more.
    Over,
}

impl Watch {
    /// Watches these folders with all that is in them; one that is not there is waited for.
    ///
    /// # Errors
    /// When they cannot be watched in any way.
    pub(super) fn new(folders: &[PathBuf]) -> anyhow::Result<Watch> {
        let roots: Vec<PathBuf> = folders.iter().map(|folder| absolute(folder)).collect();
        let (waker, wake) = channel();
        Ok(Watch { watcher: watcher(&roots, &waker)?, wake, roots })
    }

    /// Sleeps until something happens and all is quiet again, at most so long.
    pub(super) fn wait(&mut self, most: Option<Duration>) -> Woken {
        let woken = match most {
            None => self.wake.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(most) => self.wake.recv_timeout(most),
        };
        match woken {
            Err(RecvTimeoutError::Disconnected) => return Woken::Over,
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) => {
                let start = Instant::now();
                while start.elapsed() < PATIENCE && self.wake.recv_timeout(QUIET).is_ok() {}
            }
        }
        // A folder that was replaced is another folder to the system.
        attend(self.watcher.as_mut(), &self.roots);
        Woken::Look
    }
}

/// A watcher that is attending to the folders: the system's, or else one that polls.
fn watcher(roots: &[PathBuf], waker: &Sender<()>) -> anyhow::Result<Box<dyn Watcher + Send>> {
    match native(roots, waker) {
        Ok(watcher) => Ok(watcher),
        Err(error) => {
            tracing::warn!(%error, "the system does not watch: looking every second");
            Ok(polling(roots, waker)?)
        }
    }
}

fn native(roots: &[PathBuf], waker: &Sender<()>) -> notify::Result<Box<dyn Watcher + Send>> {
    let mut watcher = RecommendedWatcher::new(handler(roots, waker), Config::default())?;
    let mut there = roots.iter().filter(|root| root.exists());
    there.try_for_each(|root| watcher.watch(root, RecursiveMode::Recursive))?;
    attend(&mut watcher, roots);
    Ok(Box::new(watcher))
}

fn polling(roots: &[PathBuf], waker: &Sender<()>) -> notify::Result<Box<dyn Watcher + Send>> {
    let mut watcher = PollWatcher::new(handler(roots, waker), Config::default().with_poll_interval(POLL))?;
    attend(&mut watcher, roots);
    Ok(Box::new(watcher))
}

/// Watches every folder with all below it, and the folder it stands in, where it may come back after it was
/// removed or replaced.
fn attend(watcher: &mut dyn Watcher, roots: &[PathBuf]) {
    for root in roots {
        if let Some(parent) = root.parent() {
            note(watcher.watch(parent, RecursiveMode::NonRecursive), parent);
        }
        if root.is_dir() {
            note(watcher.watch(root, RecursiveMode::Recursive), root);
        }
    }
}

fn note(watched: notify::Result<()>, path: &Path) {
    if let Err(error) = watched {
        tracing::warn!(%error, path = %path.display(), "cannot be watched");
    }
}

/// Wakes whoever waits for what happens in the folders. Reading them is reported too, and is no reason to read
/// them again.
fn handler(roots: &[PathBuf], waker: &Sender<()>) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    let (roots, waker) = (roots.to_vec(), waker.clone());
    move |event| {
        let matters = event.is_ok_and(|event| {
            let inside = |path: &PathBuf| roots.iter().any(|root| path.starts_with(root));
            !event.kind.is_access() && (event.paths.is_empty() || event.paths.iter().any(inside))
        });
        if matters {
            // Nobody is there to be woken once the watching is over.
            let _ = waker.send(());
        }
    }
}

/// The folder as the system reports it: events carry absolute paths. One that is not there yet has a parent that is.
fn absolute(folder: &Path) -> PathBuf {
    let beside = || {
        let parent = folder.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
        Some(parent?.canonicalize().ok()?.join(folder.file_name()?))
    };
    folder.canonicalize().ok().or_else(beside).unwrap_or_else(|| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{absolute, native, polling};
    use std::fs;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    #[test]
    fn writing_wakes_and_reading_does_not() {
        for watcher in [native, polling] {
            let dir = tempfile::tempdir().unwrap();
            let pack = dir.path().join("pack");
            fs::create_dir(&pack).unwrap();
            fs::write(pack.join("a.toml"), "a = 1").unwrap();
            let (waker, wake) = channel();
            let _watcher = watcher(&[absolute(&pack)], &waker).unwrap();
            fs::read_to_string(pack.join("a.toml")).unwrap();
            fs::write(dir.path().join("beside.toml"), "b = 1").unwrap();
            assert!(wake.recv_timeout(Duration::from_millis(1200)).is_err(), "nothing was written in the folder");
            fs::write(pack.join("a.toml"), "a = 12345").unwrap();
            assert!(wake.recv_timeout(Duration::from_secs(10)).is_ok(), "something was");
        }
    }
}
