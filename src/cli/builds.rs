//! The builds of a side of a gate: commands of programs that differ in their code layout only.

use std::fs;
use std::path::Path;

use anyhow::bail;
use newsparse::measure::engine::EngineCommand;

use super::shared_corpus::check_command;

/// Fails if a command is invalid or two are the same program.
pub fn check_builds(option: &str, commands: &[String]) -> anyhow::Result<()> {
    for command in commands {
        check_command(&format!("{option} '{command}'"), command)?;
    }
    for (number, command) in commands.iter().enumerate() {
        for other in &commands[..number] {
            if command == other {
                bail!("{option} '{command}' is given twice: the same program is no second build");
            }
            if are_same_file(command, other)? {
                bail!(
                    "{option} '{other}' and {option} '{command}': the programs are the same, byte by byte: \
                     they are one build"
                );
            }
        }
    }
    Ok(())
}

/// Returns whether two commands run files of the same content with the same arguments. Programs that are looked up in the
/// `PATH` are taken to differ.
fn are_same_file(one: &str, other: &str) -> anyhow::Result<bool> {
    let corpus = Path::new("corpus");
    let (one, other) = (EngineCommand::parse(one, corpus)?, EngineCommand::parse(other, corpus)?);
    let [one_file, other_file] = [&one, &other].map(|command| Path::new(command.program()));
    let are_paths = [one_file, other_file].iter().all(|path| path.components().count() > 1);
    if !are_paths || !one.words().skip(1).eq(other.words().skip(1)) {
        return Ok(false);
    }
    // A program that cannot be read is reported when it is run.
    let (one, other) = (fs::read(one_file), fs::read(other_file));
    Ok(one.ok().zip(other.ok()).is_some_and(|(one, other)| one == other))
}
