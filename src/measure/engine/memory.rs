//! How much memory a process held at the most.
//!
//! The system counts it, and tells at the end. But the Linux kernel lets the count of a process begin at the most that
//! its parent ever held, however it is started: if it held less than that, the count says nothing of it. Then it is what
//! the process and its children had held when they were last looked at, while they ran.

use std::fs;
use std::process::Child;

/// A process is looked at with its children and theirs, so deep.
const DEPTH: usize = 4;

/// The most memory that a process held.
pub(super) struct Memory {
    process: String,
    /// The most that this process held when the other was started; `None` where the count is right.
    parent: Option<u64>,
    seen: Option<u64>,
}

impl Memory {
    /// Nothing was seen yet of a process that was just started.
    pub fn of(child: &Child) -> Self {
        Memory { process: child.id().to_string(), parent: peak("self"), seen: None }
    }

    /// Looks while the process runs.
    pub fn look(&mut self) {
        if self.parent.is_some() {
            self.seen = self.seen.max(peak_of_all(&self.process, DEPTH));
        }
    }

    /// The bytes, where the system counted so many; `None` if nobody knows.
    pub fn peak(&self, counted: u64) -> Option<u64> {
        // The counts of the kernel are not exact to the page.
        match self.parent.map(|parent| parent + parent / 8) {
            Some(parent) if counted <= parent => self.seen,
            _ => Some(counted).filter(|bytes| *bytes > 0),
        }
    }
}

/// The most that a process held so far, or one of those that its main thread started.
fn peak_of_all(process: &str, depth: usize) -> Option<u64> {
    let children = match depth {
        0 => String::new(),
        _ => fs::read_to_string(format!("/proc/{process}/task/{process}/children"))
            .unwrap_or_default(),
    };
    let of_children = children.split_ascii_whitespace().map(|child| peak_of_all(child, depth - 1));
    of_children.fold(peak(process), Ord::max)
}

/// The most that a process held so far, as `/proc` tells; `None` without that, or if the process is no more.
fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}
