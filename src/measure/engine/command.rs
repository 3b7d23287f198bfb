//! The command of an engine: a program and its arguments.

use std::ffi::{OsStr, OsString};
use std::path::Path;

/// The placeholder for the path of the corpus.
const PLACEHOLDER: &str = "{}";

/// A program with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EngineCommand {
    program: OsString,
    /// The program as a user types it, if that is not its path.
    typed_program: Option<String>,
    arguments: Vec<Argument>,
    environment: Vec<(OsString, OsString)>,
    reads_corpus: bool,
}

/// An argument of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Argument {
    word: OsString,
    /// The argument as a user types it, if the word has a path that is not the user's.
    typed: Option<String>,
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
            typed_program: None,
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
        let (program, arguments) = words.split_first().ok_or(CommandError::Empty)?;
        let program = Some(fill(program, corpus)).filter(|program| !program.is_empty());
        let program = program.ok_or(CommandError::Empty)?;
        let argument =
            |word: &String| Argument { word: fill(word, corpus), typed: Some(word.clone()) };
        let arguments = arguments.iter().map(argument).collect();
        let reads_corpus = words.iter().any(|word| word.contains(PLACEHOLDER));
        Ok(EngineCommand { arguments, reads_corpus, ..EngineCommand::new(program) })
    }

    /// Sets the name of the program that readers see instead of its path.
    pub fn named(self, name: &str) -> Self {
        EngineCommand { typed_program: Some(name.to_owned()), ..self }
    }

    /// Adds an argument.
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(Argument { word: argument.into(), typed: None });
        self
    }

    /// Adds the path of a file that exists only during the run. Readers see its name instead.
    pub fn temporary_file(mut self, path: &Path, name: &str) -> Self {
        self.arguments.push(Argument { word: path.into(), typed: Some(name.to_owned()) });
        self
    }

    /// Adds the path of the corpus as an argument.
    pub fn corpus(self, path: &Path) -> Self {
        EngineCommand { reads_corpus: true, ..self.temporary_file(path, PLACEHOLDER) }
    }

    /// Adds another command as arguments, with its environment: this program runs it.
    pub(super) fn wrapping(mut self, command: &EngineCommand) -> Self {
        self.arguments.push(Argument { word: command.program.clone(), typed: None });
        self.arguments.extend_from_slice(&command.arguments);
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
        [self.program.as_os_str()].into_iter().chain(self.argument_words())
    }

    fn argument_words(&self) -> impl Iterator<Item = &OsStr> {
        self.arguments.iter().map(|argument| argument.word.as_os_str())
    }

    /// The command as a user types it: with `{}` for the corpus, and without paths of temporary files.
    pub fn typed(&self) -> String {
        let typed = |argument: &Argument| {
            argument.typed.clone().unwrap_or_else(|| argument.word.to_string_lossy().into_owned())
        };
        let program = self.typed_program.clone();
        let program = program.unwrap_or_else(|| self.program.to_string_lossy().into_owned());
        let words = [program].into_iter().chain(self.arguments.iter().map(typed));
        words.map(|word| quoted(&word)).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn to_process(&self) -> std::process::Command {
        let mut process = std::process::Command::new(&self.program);
        process
            .args(self.argument_words())
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        process
    }
}

/// Returns a word in quotation marks if a shell needs them. It does not need them for the placeholder.
fn quoted(word: &str) -> String {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_./:,=@%+".contains(char);
    match !word.is_empty() && word.replace(PLACEHOLDER, "").chars().all(is_plain) {
        true => word.to_owned(),
        false => shlex::try_quote(word).map_or_else(|_| word.to_owned(), Into::into),
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
    fn readers_see_what_a_user_types() {
        let typed = |text| EngineCommand::parse(text, Path::new("/tmp/x")).unwrap().typed();
        for text in ["parse {}", "parse --in={} --max=1,2 'a b' ''", "python3 parse.py {} 'a {}'"] {
            assert_eq!(typed(text), text);
        }
        assert_eq!(typed("parse '{}' \"x\""), "parse {} x");
        let own = EngineCommand::new("/opt/bin/newsparse").named("newsparse").argument("--threads");
        let own = own.argument("2").corpus(Path::new("/tmp/x"));
        assert_eq!(own.typed(), "newsparse --threads 2 {}");
        let script = EngineCommand::new("python3").temporary_file(Path::new("/tmp/y/z.py"), "z.py");
        assert_eq!(script.typed(), "python3 z.py");
        assert!(script.words().eq(["python3", "/tmp/y/z.py"]));
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
