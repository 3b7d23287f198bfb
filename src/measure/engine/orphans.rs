//! Processes that engines leave behind outside of their process group.
//!
//! On Linux the program can become the parent of all processes whose own parent has ended. After the end of an engine every
//! child process that remains is one that the engine has left behind, in whatever group or session.

#[cfg(target_os = "linux")]
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(target_os = "linux")]
static ADOPTS: AtomicBool = AtomicBool::new(false);

/// Makes this process the parent of the processes that engines leave behind, so that they can be found and killed.
///
/// From now on **every** child process of this process is killed at the end of an engine. Without a call, or on another
/// system than Linux, only the processes in the process group of the engine are.
pub fn adopt_orphans() {
    #[cfg(target_os = "linux")]
    if rustix::process::set_child_subreaper(Some(rustix::process::getpid())).is_ok() {
        ADOPTS.store(true, Ordering::Relaxed);
    }
}

/// Kills and reaps all child processes, if they are adopted ones, and the children that these leave behind in turn.
pub(super) fn kill_orphans() {
    #[cfg(target_os = "linux")]
    if ADOPTS.load(Ordering::Relaxed) {
        linux::kill_children();
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::time::Duration;
    use std::{fs, thread};

    use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};

    /// The generations of processes, each killed before its children are found, and the wait for the end of one of them.
    /// A process that forks faster than this, or that the kernel does not end, remains.
    const MAX_GENERATIONS: usize = 200;
    const POLL_INTERVAL: Duration = Duration::from_millis(5);

    pub fn kill_children() {
        for _ in 0..MAX_GENERATIONS {
            let children = children();
            if children.is_empty() {
                return;
            }
            for child in &children {
                let _ = kill_process(*child, Signal::KILL); // it may have ended
            }
            // A child that has been reaped is gone from the list.
            let is_reaped =
                |child: &Pid| matches!(waitpid(Some(*child), WaitOptions::NOHANG), Ok(Some(_)));
            if children.iter().filter(|child| is_reaped(child)).count() == 0 {
                thread::sleep(POLL_INTERVAL);
            }
        }
    }

    /// The child processes of all threads.
    fn children() -> Vec<Pid> {
        let Ok(threads) = fs::read_dir("/proc/self/task") else { return Vec::new() };
        let lists = threads.flatten().map(|thread| thread.path().join("children"));
        let lists = lists.filter_map(|list| fs::read_to_string(list).ok());
        let children = lists.flat_map(|list| {
            let numbers = list.split_ascii_whitespace().filter_map(|number| number.parse().ok());
            numbers.filter_map(Pid::from_raw).collect::<Vec<_>>()
        });
        children.collect()
    }
}
