//! The list of engines, as text and as JSON.

use serde::Serialize;

use super::catalog::{Language, PEERS};
use super::drivers::Drivers;
use super::{Probe, probe};
use crate::cli::output::print;

/// The engines, in the form of `--list --json`.
#[derive(Serialize)]
struct PeerList {
    /// The folder with the drivers.
    folder: String,
    engines: Vec<PeerEntry>,
}

#[derive(Serialize)]
struct PeerEntry {
    name: &'static str,
    language: &'static str,
    reads: &'static str,
    /// `None` for an engine that cannot run here.
    version: Option<String>,
    /// The reason why it cannot run.
    missing: Option<String>,
    /// The command that installs it, for a shell.
    installation: String,
}

/// Prints all engines on standard output: those that can run with their versions, the others with what is missing.
pub fn print_list(python: Option<&str>, as_json: bool) -> anyhow::Result<()> {
    let drivers = Drivers::write(python)?;
    let probes = probe(&PEERS.iter().collect::<Vec<_>>(), &drivers);
    let text = match as_json {
        true => json(&probes, &drivers)?,
        false => text(&probes, &drivers),
    };
    print(&text)
}

fn json(probes: &[Probe], drivers: &Drivers) -> serde_json::Result<String> {
    let entry = |(peer, result): &Probe| PeerEntry {
        name: peer.name,
        language: peer.language.name(),
        reads: peer.input.name(),
        version: result.as_ref().ok().map(|(_, version)| version.clone()),
        missing: result.as_ref().err().cloned(),
        installation: drivers.installation(peer.language),
    };
    let engines = probes.iter().map(entry).collect();
    let folder = drivers.folder().to_string_lossy().into_owned();
    let list = PeerList { folder, engines };
    Ok(serde_json::to_string(&list)? + "\n")
}

/// A line for each engine, and the commands that install those that cannot run.
fn text(probes: &[Probe], drivers: &Drivers) -> String {
    let row = |cells: [&str; 4]| {
        let [name, language, reads, version] = cells;
        format!("{name:<20}  {language:<8}  {reads:<5}  {version}\n")
    };
    let mut text = row(["engine", "language", "reads", "version"]);
    for (peer, result) in probes {
        let version = match result {
            Ok((_, version)) => version.clone(),
            Err(reason) => format!("- {reason}"),
        };
        text += &row([peer.name, peer.language.name(), peer.input.name(), &version]);
    }
    let is_missing = |language: &Language| {
        probes.iter().any(|(peer, result)| peer.language == *language && result.is_err())
    };
    let missing: Vec<_> = Language::ALL.into_iter().filter(is_missing).collect();
    if !missing.is_empty() {
        text += "\nWhat is missing is installed by:\n";
    }
    for language in missing {
        text += &format!("  {:<6}  {}\n", language.name(), drivers.installation(language));
    }
    text
}
