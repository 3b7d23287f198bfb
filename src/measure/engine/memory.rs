//! Peak memory of a process.
//!
//! The operating system returns it when the process has ended. On Linux, however, the count of a new process starts at
//! the peak of its parent, however it is started. A count that is not above the parent's peak is therefore useless, and
//! replaced by what the process and its children had used whenever they were polled.

use std::fs;
use std::process::Child;

/// The generations of child processes that are polled.
const DEPTH: usize = 4;

/// The peak memory of a child process in bytes.
pub(super) struct PeakMemory {
    process: String,
    /// The peak of this process when the child was started; `None` where counts do not start there.
    parent: Option<u64>,
    polled: Option<u64>,
}

impl PeakMemory {
    /// Starts with a process that has just been started.
    pub fn of(child: &Child) -> Self {
        PeakMemory { process: child.id().to_string(), parent: peak("self"), polled: None }
    }

    /// Reads the peak of the process while it runs.
    pub fn poll(&mut self) {
        if self.parent.is_some() {
            self.polled = self.polled.max(peak_of_all(&self.process, DEPTH));
        }
    }

    /// Returns the peak, given the count of the operating system; `None` if unknown.
    pub fn bytes(&self, counted: u64) -> Option<u64> {
        // The kernel's counts are not exact to the page.
        match self.parent.map(|parent| parent + parent / 8) {
            Some(parent) if counted <= parent => self.polled,
            _ => Some(counted).filter(|bytes| *bytes > 0),
        }
    }
}

/// The peak of a process so far, or of the largest of its main thread's children.
fn peak_of_all(process: &str, depth: usize) -> Option<u64> {
    let children = match depth {
        0 => String::new(),
        _ => fs::read_to_string(format!("/proc/{process}/task/{process}/children"))
            .unwrap_or_default(),
    };
    let of_children = children.split_ascii_whitespace().map(|child| peak_of_all(child, depth - 1));
    of_children.fold(peak(process), Ord::max)
}

/// The peak of a process so far, from `/proc`; `None` without `/proc`, or if the process has ended.
fn peak(process: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes << 10)
}
