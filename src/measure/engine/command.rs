//! The command of an engine: a program and its arguments.

use std::ffi::{OsStr, OsString};
use std::path::Path;

/// The placeholder for the path of the corpus.
const PLACEHOLDER: &str = "{}";

/// A program with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineCommand {
    program: OsString,
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    reads_corpus: bool,
}

/// The reason why a text is not a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CommandError {
    /// The text has no words.
    #[error("the command is empty")]
    Empty,
    /// The text cannot be split into words.
    #[error("a quotation mark is not closed, or nothing follows a backslash")]
    Quotation,
}

impl EngineCommand {
    /// A program without arguments.
    pub fn new(program: impl Into<OsString>) -> Self {
        EngineCommand {
            program: program.into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            reads_corpus: false,
        }
    }

    /// Splits a text into words as a shell does, without starting one, and replaces each `{}` with the path of the
    /// corpus.
    ///
    /// # Errors
    /// If there are no words, or a quotation is not closed.
    pub fn parse(text: &str, corpus: &Path) -> Result<Self, CommandError> {
        let words = shlex::split(text).ok_or(CommandError::Quotation)?;
        let mut filled = words.iter().map(|word| fill(word, corpus));
        let program = filled.next().filter(|word| !word.is_empty()).ok_or(CommandError::Empty)?;
        let arguments = filled.collect();
        let reads_corpus = words.iter().any(|word| word.contains(PLACEHOLDER));
        Ok(EngineCommand { arguments, reads_corpus, ..EngineCommand::new(program) })
    }

    /// Adds an argument.
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Adds the path of the corpus as an argument.
    pub fn corpus(self, path: &Path) -> Self {
        EngineCommand { reads_corpus: true, ..self.argument(path) }
    }

    /// Adds another command as arguments, with its environment: this program runs it.
    pub(super) fn wrapping(mut self, command: &EngineCommand) -> Self {
        self.arguments.extend(command.words().map(OsStr::to_owned));
        self.environment.extend_from_slice(&command.environment);
        EngineCommand { reads_corpus: command.reads_corpus, ..self }
    }

    /// Sets an environment variable.
    pub fn variable(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// True if the command contains the path of the corpus. If not, the program chooses its input itself.
    pub fn reads_corpus(&self) -> bool {
        self.reads_corpus
    }

    /// The program.
    pub fn program(&self) -> &OsStr {
        &self.program
    }

    /// The program and its arguments.
    pub fn words(&self) -> impl Iterator<Item = &OsStr> {
        [&self.program].into_iter().chain(&self.arguments).map(OsString::as_os_str)
    }

    pub(super) fn to_process(&self) -> std::process::Command {
        let mut process = std::process::Command::new(&self.program);
        process
            .args(&self.arguments)
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        process
    }
}

/// Replaces the placeholders in a word. The path may not be UTF-8.
fn fill(word: &str, corpus: &Path) -> OsString {
    let mut parts = word.split(PLACEHOLDER);
    let mut filled = OsString::from(parts.next().unwrap_or_default());
    for part in parts {
        filled.push(corpus);
        filled.push(part);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let command = EngineCommand::parse(text, Path::new("a b/c")).unwrap();
        command.words().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn commands_are_split_like_in_a_shell() {
        assert_eq!(words("parse"), ["parse"]);
        assert_eq!(words("  parse  -x 1 "), ["parse", "-x", "1"]);
        assert_eq!(words(r#"'my parse' "a 'b'" c\ d '' "#), ["my parse", "a 'b'", "c d", ""]);
        assert_eq!(words("echo $HOME; ls *"), ["echo", "$HOME;", "ls", "*"]);
    }

    #[test]
    fn the_corpus_path_is_not_split() {
        assert_eq!(words("parse {}"), ["parse", "a b/c"]);
        assert_eq!(words("parse --in={}/x,{} '{}'"), ["parse", "--in=a b/c/x,a b/c", "a b/c"]);
        assert_eq!(words("{}/parse {"), ["a b/c/parse", "{"]);
        let reads_corpus =
            |text| EngineCommand::parse(text, Path::new("c")).unwrap().reads_corpus();
        assert!(reads_corpus("parse x{}") && !reads_corpus("parse c"));
        assert!(EngineCommand::new("parse").corpus(Path::new("c")).reads_corpus());
    }

    #[test]
    fn rejects_texts_without_a_command() {
        for (text, error) in [
            ("", CommandError::Empty),
            ("  ", CommandError::Empty),
            ("'' a", CommandError::Empty),
            ("parse 'a", CommandError::Quotation),
            ("parse \"a", CommandError::Quotation),
            ("parse \\", CommandError::Quotation),
        ] {
            assert_eq!(EngineCommand::parse(text, Path::new("c")), Err(error), "{text}");
        }
    }
}
