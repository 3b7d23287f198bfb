//! A process and all that it starts: begun, waited for, and ended together.

use std::io;
use std::process::{Child, ChildStderr, ChildStdout, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

use super::memory::Memory;
use super::{ENGINE_VARIABLE, EngineCommand, EngineLimits, MIN_TIME_VARIABLE};
use crate::CancellationToken;

/// How often is looked whether the process shall be ended, and how much memory it holds; more often at first, as it may
/// be a short one.
const MAX_SLEEP: Duration = Duration::from_millis(20);
const FIRST_SLEEP: Duration = Duration::from_millis(1);

/// How long a process that is asked to end may take to tidy up.
const PATIENCE: Duration = Duration::from_millis(500);

/// Why a process is not waited for any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Exited,
    TimedOut,
    Stopped,
}

/// What a process took, and how it came out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usage {
    pub status: ExitStatus,
    pub peak_memory: Option<u64>,
    pub processor_time: Option<Duration>,
}

/// A process in a group of its own.
pub(super) struct Process {
    child: Child,
    exit: exit::Exit,
    memory: Memory,
}

impl Process {
    /// Starts it with nothing to read.
    pub fn start(
        command: &EngineCommand,
        limits: &EngineLimits,
    ) -> io::Result<(Self, ChildStdout, ChildStderr)> {
        let mut process = command.to_process();
        process.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        process.env(ENGINE_VARIABLE, "1");
        process.env(MIN_TIME_VARIABLE, limits.min_time.as_secs_f64().to_string());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut process, 0);
        let mut child = process.spawn()?;
        let out = child.stdout.take().expect("it was piped");
        let err = child.stderr.take().expect("it was piped");
        let (exit, memory) = (exit::Exit::of(&child), Memory::of(&child));
        Ok((Process { child, exit, memory }, out, err))
    }

    /// Waits until it has exited, the time is over, or `cancellation` is cancelled.
    pub fn wait(&mut self, timeout: Duration, cancellation: &CancellationToken) -> End {
        let start = Instant::now();
        let mut sleep = FIRST_SLEEP;
        loop {
            let left = timeout.saturating_sub(start.elapsed());
            if self.exit.within(&mut self.child, sleep.min(left)) {
                return End::Exited;
            }
            self.memory.look();
            if cancellation.is_cancelled() {
                return End::Stopped;
            }
            if left.is_zero() {
                return End::TimedOut;
            }
            sleep = MAX_SLEEP.min(sleep * 2);
        }
    }

    /// Ends whatever there still is of it and of what it has started.
    pub fn end(mut self) -> io::Result<Usage> {
        if !self.exit.within(&mut self.child, Duration::ZERO) {
            group::ask_to_end(&self.child);
            self.exit.within(&mut self.child, PATIENCE);
        }
        // Before it is reaped: its number, which is its group's, may be another's then.
        group::kill(&mut self.child);
        let wait4::ResUse { status, rusage } = self.child.wait4()?;
        Ok(Usage {
            status,
            peak_memory: self.memory.peak(rusage.maxrss),
            processor_time: Some(rusage.utime + rusage.stime).filter(|time| !time.is_zero()),
        })
    }
}

#[cfg(unix)]
mod exit {
    use std::process::Child;
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
    use std::thread;
    use std::time::Duration;

    use rustix::io::Errno;
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};

    /// Is told when a process exits, by a thread that waits for that and leaves the process to be reaped.
    pub struct Exit(Receiver<()>);

    impl Exit {
        pub fn of(child: &Child) -> Self {
            let (told, exit) = mpsc::channel::<()>();
            let process = WaitId::Pid(Pid::from_child(child));
            thread::spawn(move || {
                let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
                while matches!(waitid(process.clone(), options), Err(Errno::INTR)) {}
                drop(told);
            });
            Exit(exit)
        }

        /// Whether the process exits, or has, within that time.
        pub fn within(&self, _: &mut Child, time: Duration) -> bool {
            self.0.recv_timeout(time) == Err(RecvTimeoutError::Disconnected)
        }
    }
}

#[cfg(not(unix))]
mod exit {
    use std::process::Child;
    use std::thread;
    use std::time::Duration;

    pub struct Exit;

    impl Exit {
        pub fn of(_: &Child) -> Self {
            Exit
        }

        /// Whether the process exits, or has, within that time.
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

    pub fn ask_to_end(child: &Child) {
        signal(child, Signal::TERM);
    }

    pub fn kill(child: &mut Child) {
        signal(child, Signal::KILL);
    }

    fn signal(child: &Child, signal: Signal) {
        let _ = kill_process_group(Pid::from_child(child), signal); // nobody may be left
    }
}

#[cfg(not(unix))]
mod group {
    use std::process::Child;

    pub fn ask_to_end(_: &Child) {}

    pub fn kill(child: &mut Child) {
        let _ = child.kill(); // it may have exited
    }
}
