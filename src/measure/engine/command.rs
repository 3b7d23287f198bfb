//! What is run: a program and its arguments.

use std::ffi::{OsStr, OsString};
use std::path::Path;

/// What stands for the corpus in a command.
const PLACEHOLDER: &str = "{}";

/// A program with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineCommand {
    program: OsString,
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    reads_corpus: bool,
}

/// Why a text is no command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommandError {
    /// It has no word.
    #[error("the command is empty")]
    Empty,
    /// It cannot be split into words.
    #[error("a quotation mark is not closed, or nothing follows a backslash")]
    Quotation,
}

impl EngineCommand {
    /// A program, to be given arguments.
    pub fn new(program: impl Into<OsString>) -> Self {
        EngineCommand {
            program: program.into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            reads_corpus: false,
        }
    }

    /// The command that a text is: split into words as a shell does, though no shell is started, and the path of the
    /// corpus in place of each `{}`.
    ///
    /// # Errors
    /// If it has no words.
    pub fn parse(text: &str, corpus: &Path) -> Result<Self, CommandError> {
        let words = shlex::split(text).ok_or(CommandError::Quotation)?;
        let mut filled = words.iter().map(|word| fill(word, corpus));
        let program = filled.next().filter(|word| !word.is_empty()).ok_or(CommandError::Empty)?;
        let arguments = filled.collect();
        let reads_corpus = words.iter().any(|word| word.contains(PLACEHOLDER));
        Ok(EngineCommand { arguments, reads_corpus, ..EngineCommand::new(program) })
    }

    /// The same with another argument.
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// The same with the path of the corpus as another argument.
    pub fn corpus(self, path: &Path) -> Self {
        EngineCommand { reads_corpus: true, ..self.argument(path) }
    }

    /// The same with an environment variable set.
    pub fn variable(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Whether the command says what is to be read. If not, the program chooses by itself.
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

/// A word with the path wherever it says so; the path may be no UTF-8.
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
    fn a_command_is_split_like_a_shell_does() {
        assert_eq!(words("parse"), ["parse"]);
        assert_eq!(words("  parse  -x 1 "), ["parse", "-x", "1"]);
        assert_eq!(words(r#"'my parse' "a 'b'" c\ d '' "#), ["my parse", "a 'b'", "c d", ""]);
        assert_eq!(words("echo $HOME; ls *"), ["echo", "$HOME;", "ls", "*"]);
    }

    #[test]
    fn the_corpus_is_one_word_wherever_it_stands() {
        assert_eq!(words("parse {}"), ["parse", "a b/c"]);
        assert_eq!(words("parse --in={}/x,{} '{}'"), ["parse", "--in=a b/c/x,a b/c", "a b/c"]);
        assert_eq!(words("{}/parse {"), ["a b/c/parse", "{"]);
        let reads_corpus =
            |text| EngineCommand::parse(text, Path::new("c")).unwrap().reads_corpus();
        assert!(reads_corpus("parse x{}") && !reads_corpus("parse c"));
        assert!(EngineCommand::new("parse").corpus(Path::new("c")).reads_corpus());
    }

    #[test]
    fn what_is_no_command_is_said() {
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
