//! Engines of other projects, which `compare --with` adds and `compare --list` lists.

mod catalog;
mod drivers;
mod list;

use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::bail;
use newsparse::CancellationToken;
use newsparse::measure::Profile;
use newsparse::measure::compare::EngineResult;
use newsparse::measure::engine::{
    Engine, EngineCommand, EngineFailure, EngineLimits, FailureReason,
};

use super::print_message;
use catalog::{PEERS, Peer};
use drivers::Drivers;
pub use list::print_list;

/// The name for all engines that can run.
const ALL: &str = "all";

/// Importing packages takes seconds on a busy machine.
const PROBE_TIMEOUT: Duration = Duration::from_secs(60);

/// An engine that can run here.
pub struct AvailablePeer {
    peer: &'static Peer,
    command: EngineCommand,
    /// True if the engine was named, not only meant by `all`.
    is_named: bool,
}

/// An engine with its version, or the reason why it cannot run here.
type Probe = (&'static Peer, Result<(EngineCommand, String), String>);

/// Returns the engines of these names that can run here. `all` stands for each of them.
///
/// # Errors
/// If a name is unknown, or a named engine cannot run: the message has the command that installs it.
pub fn choose(names: &[String], python: Option<&str>) -> anyhow::Result<Vec<AvailablePeer>> {
    let named = names.iter().filter(|name| *name != ALL).map(|name| Peer::find(name));
    let named: Vec<_> = named.collect::<Result<_, _>>()?;
    let is_wanted = |peer: &&Peer| named.contains(peer) || names.iter().any(|name| name == ALL);
    let wanted: Vec<_> = PEERS.iter().filter(is_wanted).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let drivers = Drivers::write(python)?;
    let (mut available, mut missing) = (Vec::new(), Vec::new());
    for (peer, result) in probe(&wanted, &drivers) {
        let is_named = named.contains(&peer);
        match result {
            Ok((command, _)) => available.push(AvailablePeer { peer, command, is_named }),
            Err(reason) if is_named => bail!(
                "--with {}: it cannot run here: {reason}; install it with: {}",
                peer.name,
                drivers.installation(peer.language)
            ),
            Err(_) => missing.push(peer.name),
        }
    }
    let hint = "'newsparse compare --list' has the commands that install them";
    if available.is_empty() {
        bail!("--with {ALL}: no engine of another project can run here; {hint}");
    }
    if !missing.is_empty() {
        let missing = missing.join(", ");
        print_message(format_args!("these engines cannot run here: {missing}; {hint}"));
    }
    Ok(available)
}

/// Leaves out the engines that were not named and read nothing in the corpus.
pub fn retain_readers(peers: &mut Vec<AvailablePeer>, profile: &Profile) {
    let reads = |one: &AvailablePeer| one.is_named || one.peer.input.is_in(profile);
    let idle: Vec<_> = peers.iter().filter(|one| !reads(one)).map(|one| one.peer.name).collect();
    if !idle.is_empty() {
        print_message(format_args!(
            "these engines read nothing in the corpus: {}",
            idle.join(", ")
        ));
    }
    peers.retain(reads);
}

impl AvailablePeer {
    pub fn name(&self) -> &'static str {
        self.peer.name
    }

    /// Returns the engine without samples.
    pub fn result(self, corpus: &Path) -> EngineResult {
        let command = self.command.corpus(corpus);
        EngineResult::new(Engine { name: self.peer.name.to_owned(), command })
    }
}

/// Asks all drivers at once for the versions of their engines.
fn probe(peers: &[&'static Peer], drivers: &Drivers) -> Vec<Probe> {
    thread::scope(|scope| {
        let start = |peer: &&'static Peer| {
            let peer = *peer;
            (peer, scope.spawn(|| version(peer, drivers)))
        };
        let probes: Vec<_> = peers.iter().map(start).collect();
        let result = |probe: thread::ScopedJoinHandle<_>| {
            probe.join().unwrap_or_else(|_| Err("its driver cannot be run".to_owned()))
        };
        probes.into_iter().map(|(peer, probe)| (peer, result(probe))).collect()
    })
}

fn version(peer: &Peer, drivers: &Drivers) -> Result<(EngineCommand, String), String> {
    let command = drivers.command(peer)?;
    let limits = EngineLimits::default().timeout(PROBE_TIMEOUT);
    let probe = command.clone().argument("--version");
    let output = probe.output(&limits, &CancellationToken::default());
    let output = output.map_err(|failure| reason(&failure, &command))?;
    let version = output.lines().find_map(|line| line.strip_prefix("Version: "));
    let version = version.ok_or("its driver prints no version")?;
    Ok((command, version.to_owned()))
}

/// The reason why a driver failed: its own last line, if it printed one.
fn reason(failure: &EngineFailure, command: &EngineCommand) -> String {
    match (&failure.reason, failure.stderr.lines().last()) {
        (FailureReason::NotStarted(_), _) => {
            format!("{} is not installed", Path::new(command.program()).display())
        }
        (_, Some(line)) => line.to_owned(),
        (reason, None) => format!("its driver {reason}"),
    }
}
