//! Reports: the options that ask for them, and the files that hold them.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};
use jiff::Timestamp;
use newsparse::Corpus;
use newsparse::atomic_file::AtomicFile;
use newsparse::measure::{Conditions, Machine, kernel_release};
use newsparse::report::text::TextOptions;
use newsparse::report::{
    BuildInfo, CorpusSummary, Destination, Report, ReportFormat, RunInfo, text,
};
use terminal_size::{Width, terminal_size_of};

use super::console::{stderr_has_color, stdout_has_color};

/// The formats in which a report is exported. There is an option for each [`ReportFormat`].
pub struct Output {
    /// The format of standard output, in place of text.
    printed: Option<&'static ReportFormat>,
    files: Vec<(&'static ReportFormat, PathBuf)>,
}

impl Args for Output {
    fn augment_args(command: Command) -> Command {
        command.args(ReportFormat::ALL.iter().map(argument))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Output {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut output = Output { printed: None, files: Vec::new() };
        for format in ReportFormat::ALL {
            match format.destination {
                Destination::StandardOutput if matches.get_flag(format.name) => {
                    output.printed = Some(format);
                }
                Destination::StandardOutput => {}
                Destination::File => {
                    let path = matches.get_one::<PathBuf>(format.name);
                    output.files.extend(path.map(|path| (format, path.clone())));
                }
            }
        }
        Ok(output)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The option of a format.
fn argument(format: &'static ReportFormat) -> Arg {
    let argument =
        Arg::new(format.name).long(format.name).help(format.description).help_heading("Reports");
    match format.destination {
        Destination::StandardOutput => argument
            .action(ArgAction::SetTrue)
            .conflicts_with_all(printed_formats().filter(|name| *name != format.name)),
        Destination::File => argument.value_name("FILE").value_parser(value_parser!(PathBuf)),
    }
}

/// The names of the formats for standard output.
fn printed_formats() -> impl Iterator<Item = &'static str> {
    let formats = ReportFormat::ALL.iter();
    let formats = formats.filter(|format| format.destination == Destination::StandardOutput);
    formats.map(|format| format.name)
}

impl Output {
    /// Adds a file in a format that only one command has.
    pub fn add_file(&mut self, format: &'static ReportFormat, path: Option<PathBuf>) {
        self.files.extend(path.map(|path| (format, path)));
    }

    /// Fails if a file cannot be written, before anything is measured.
    pub fn check(&self) -> anyhow::Result<()> {
        for (index, (format, path)) in self.files.iter().enumerate() {
            let name = format.name;
            if path.as_os_str() == "-" {
                let printed: Vec<_> = printed_formats().map(|name| format!("--{name}")).collect();
                let printed = printed.join(" and ");
                bail!("--{name} needs the name of a file; {printed} print to standard output");
            }
            check_file(path)?;
            let mut others = self.files[..index].iter();
            let same = others.find(|(_, other)| target(other) == target(path));
            if let Some((other, _)) = same.filter(|_| !is_special(path)) {
                bail!("{}: --{} and --{name} name the same file", path.display(), other.name);
            }
        }
        Ok(())
    }

    /// True if a report takes the place of text on standard output.
    pub fn replaces_text(&self) -> bool {
        self.printed.is_some()
    }

    /// True if the report of this name takes the place of text on standard output.
    pub fn prints(&self, name: &str) -> bool {
        self.printed.is_some_and(|format| format.name == name)
    }

    /// True if any report was asked for.
    pub fn has_reports(&self) -> bool {
        self.printed.is_some() || !self.files.is_empty()
    }

    /// Describes a corpus, with its digest if a report shows it: text does not.
    pub fn summary(&self, corpus: &Corpus) -> CorpusSummary {
        match self.has_reports() {
            true => CorpusSummary::new(corpus),
            false => CorpusSummary::without_digest(corpus),
        }
    }

    /// Prints the report on standard output, as text unless another format was asked for.
    pub fn print(&self, report: &Report) -> anyhow::Result<()> {
        let text = match self.printed {
            Some(format) => format.export(report),
            None => text::export(report, stdout_options()),
        };
        print(&text)
    }

    /// Writes the files that were asked for, each completely or not at all.
    pub fn write_files(&self, report: &Report) -> anyhow::Result<()> {
        self.files.iter().try_for_each(|(format, path)| write_file(path, &format.export(report)))
    }
}

/// Prints a text on standard output.
pub fn print(text: &str) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// The circumstances of this run, which ends now. `conditions` are those before it.
pub fn run_info(machine: Machine, conditions: Conditions) -> RunInfo {
    RunInfo {
        command_line: command_line(),
        date: Timestamp::now(),
        machine,
        kernel: kernel_release(),
        conditions,
        build: BuildInfo::this(),
    }
}

/// The form of text on standard output: as wide as the terminal, if there is one.
pub fn stdout_options() -> TextOptions {
    let width = terminal_size_of(io::stdout()).map(|(Width(columns), _)| columns.into());
    TextOptions { width, has_color: stdout_has_color() }
}

/// The form of text on standard error.
pub fn stderr_options() -> TextOptions {
    let width = terminal_size_of(io::stderr()).map(|(Width(columns), _)| columns.into());
    TextOptions { width, has_color: stderr_has_color() }
}

/// Fails if a file cannot be written.
pub fn check_file(path: &Path) -> anyhow::Result<()> {
    if !is_special(path) {
        AtomicFile::create(&target(path), true).map(drop)?;
    }
    Ok(())
}

/// Writes a file completely or not at all.
pub fn write_file(path: &Path, text: &str) -> anyhow::Result<()> {
    let written = |error: io::Error| anyhow::Error::new(error).context(path.display().to_string());
    if is_special(path) {
        return fs::write(path, text).map_err(written);
    }
    let mut file = AtomicFile::create(&target(path), true)?;
    file.write_all(text.as_bytes()).map_err(written)?;
    Ok(file.finish()?)
}

/// True for terminals, pipes and other files that cannot be replaced.
fn is_special(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file() && !metadata.is_dir())
}

/// The path with links resolved.
fn target(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// The command line, quoted for a shell.
fn command_line() -> String {
    let mut words = std::env::args_os();
    let program = words.next().map(PathBuf::from);
    let program = program.as_deref().and_then(Path::file_name).unwrap_or("newsparse".as_ref());
    let words = [program.to_owned()].into_iter().chain(words);
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    shlex::try_join(words.iter().map(String::as_str)).unwrap_or_else(|_| words.join(" "))
}
