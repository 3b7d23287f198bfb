//! An engine's process: started, waited for, and killed together with its process group.

use std::io;
use std::process::{Child, ChildStderr, ChildStdout, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use wait4::Wait4;

use super::memory::PeakMemory;
use super::orphans::kill_orphans;
use super::{ENGINE_VARIABLE, EngineCommand, EngineLimits, MIN_TIME_VARIABLE, PASSES_VARIABLE};
use crate::CancellationToken;

/// The poll interval of cancellation and memory: at first after a millisecond, since the process may be a short one,
/// then at intervals that double up to the maximum.
const FIRST_POLL_INTERVAL: Duration = Duration::from_millis(1);
const MAX_POLL_INTERVAL: Duration = Duration::from_millis(20);

/// The time between the request to end and the kill.
const GRACE_PERIOD: Duration = Duration::from_millis(500);

/// The reason why waiting for a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WaitOutcome {
    Exited,
    TimedOut,
    Cancelled,
}

/// The exit status of a process and its resource usage.
#[derive(Clone, Copy, Debug)]
pub(super) struct ProcessUsage {
    pub status: ExitStatus,
    pub peak_memory: Option<u64>,
    pub processor_time: Option<Duration>,
}

/// The numbers of the processes that run, which are those of their groups. A number is removed before the process is
/// reaped: afterwards it may be that of another one.
static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn running() -> MutexGuard<'static, Vec<u32>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Kills the process groups of all engines that run, for a program that ends at once.
pub fn kill_all() {
    running().iter().copied().for_each(group::kill_number);
    kill_orphans();
}

/// A process in a process group of its own.
pub(super) struct EngineProcess {
    child: Child,
    exit: exit::ExitWatcher,
    memory: PeakMemory,
}

impl EngineProcess {
    /// Starts a command with empty standard input.
    pub fn start(
        command: &EngineCommand,
        limits: &EngineLimits,
    ) -> io::Result<(Self, ChildStdout, ChildStderr)> {
        let mut process = command.to_process();
        process.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        process.env(ENGINE_VARIABLE, "1");
        process.env(MIN_TIME_VARIABLE, limits.min_time.as_secs_f64().to_string());
        match limits.passes {
            Some(passes) => process.env(PASSES_VARIABLE, passes.to_string()),
            None => process.env_remove(PASSES_VARIABLE),
        };
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut process, 0);
        // Under the lock, so that there is no process that `kill_all` does not know.
        let mut running = running();
        let mut child = process.spawn()?;
        running.push(child.id());
        drop(running);
        let out = child.stdout.take().expect("it was piped");
        let err = child.stderr.take().expect("it was piped");
        let memory = PeakMemory::of(&child);
        match exit::ExitWatcher::of(&child) {
            Ok(exit) => Ok((EngineProcess { child, exit, memory }, out, err)),
            Err(error) => {
                reap(child)?;
                Err(error)
            }
        }
    }

    /// Waits until the process exits, times out, or is cancelled.
    pub fn wait(&mut self, timeout: Duration, cancellation: &CancellationToken) -> WaitOutcome {
        let start = Instant::now();
        let mut interval = FIRST_POLL_INTERVAL;
        loop {
            let left = timeout.saturating_sub(start.elapsed());
            if self.exit.within(&mut self.child, interval.min(left)) {
                return WaitOutcome::Exited;
            }
            self.memory.poll();
            if cancellation.is_cancelled() {
                return WaitOutcome::Cancelled;
            }
            if left.is_zero() {
                return WaitOutcome::TimedOut;
            }
            interval = MAX_POLL_INTERVAL.min(interval * 2);
        }
    }

    /// Kills the process group and reaps the process.
    pub fn end(mut self) -> io::Result<ProcessUsage> {
        if !self.exit.within(&mut self.child, Duration::ZERO) {
            group::terminate(&self.child);
            self.exit.within(&mut self.child, GRACE_PERIOD);
        }
        let wait4::ResUse { status, rusage } = reap(self.child)?;
        Ok(ProcessUsage {
            status,
            peak_memory: self.memory.bytes(rusage.maxrss),
            processor_time: Some(rusage.utime + rusage.stime).filter(|time| !time.is_zero()),
        })
    }
}

/// Kills a process with its group, and reaps it.
fn reap(mut child: Child) -> io::Result<wait4::ResUse> {
    // Before the process is reaped: afterwards its number, which is its group's, may be reused.
    group::kill(&mut child);
    running().retain(|number| *number != child.id());
    let usage = child.wait4()?;
    kill_orphans();
    Ok(usage)
}

#[cfg(unix)]
mod exit {
    use std::io;
    use std::process::Child;
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
    use std::thread;
    use std::time::Duration;

    use rustix::io::Errno;
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

    /// A thread that waits for the exit of a process without reaping it.
    pub struct ExitWatcher(Receiver<()>);

    impl ExitWatcher {
        /// # Errors
        /// If the system has no thread left.
        pub fn of(child: &Child) -> io::Result<Self> {
            let (sender, exit) = mpsc::channel::<()>();
            let process = WaitId::Pid(Pid::from_child(child));
            thread::Builder::new().spawn(move || {
                let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
                while matches!(waitid(process.clone(), options), Err(Errno::INTR)) {}
                drop(sender);
            })?;
            Ok(ExitWatcher(exit))
        }

        /// Returns whether the process has exited, after waiting for at most this time.
        pub fn within(&self, _: &mut Child, time: Duration) -> bool {
            self.0.recv_timeout(time) == Err(RecvTimeoutError::Disconnected)
        }
    }
}

#[cfg(not(unix))]
mod exit {
    use std::io;
    use std::process::Child;
    use std::thread;
    use std::time::Duration;

    pub struct ExitWatcher;

    impl ExitWatcher {
        pub fn of(_: &Child) -> io::Result<Self> {
            Ok(ExitWatcher)
        }

        /// Returns whether the process has exited, after waiting for at most this time.
        pub fn within(&self, child: &mut Child, time: Duration) -> bool {
            if !matches!(child.try_wait(), Ok(None)) {
                return true;
            }
            thread::sleep(time);
            !matches!(child.try_wait(), Ok(None))
        }
    }
}

#[cfg(unix)]
mod group {
    use std::process::Child;

    use rustix::process::{Pid, Signal, kill_process_group};

    pub fn terminate(child: &Child) {
        signal(child, Signal::TERM);
    }

    pub fn kill(child: &mut Child) {
        signal(child, Signal::KILL);
    }

    /// Kills the group with this number.
    pub fn kill_number(number: u32) {
        if let Some(group) = i32::try_from(number).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }

    fn signal(child: &Child, signal: Signal) {
        let _ = kill_process_group(Pid::from_child(child), signal); // the group may be empty
    }
}

#[cfg(not(unix))]
mod group {
    use std::process::Child;

    pub fn terminate(_: &Child) {}

    pub fn kill(child: &mut Child) {
        let _ = child.kill(); // the process may have exited
    }

    /// Processes are killed by their handles only.
    pub fn kill_number(_: u32) {}
}
