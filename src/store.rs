//! Files: where they are, how they are read and written, and that no byte of a person's work is lost.
//!
//! Reading is a pure function of the text (`answers`, `plan_file`, `draft`); only [`file`], [`draft`],
//! [`recent`], [`rooms`] and [`glance`] touch the disk. Writing is atomic: a new file beside the old one, synced, then renamed over it,
//! readable by its owner only. A file that a newer program wrote is refused and left alone; a file that a
//! person edited keeps their comments and their own keys.

pub mod answers;
pub mod changes;
pub mod draft;
pub mod file;
pub mod glance;
pub mod plan_file;
pub mod raw;
pub mod recent;
pub mod rooms;
