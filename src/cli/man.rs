//! `newsparse man`: the manual pages, made from the definitions of the commands.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use clap::{Args, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use super::Outcome;
use super::output::{print, write_file};

/// The options of `man`.
#[derive(Args)]
#[command(after_long_help = "The pages are written in roff, the language of man(1).\n\n\
    Examples:\n  \
    newsparse man | man -l -               read the page of the program\n  \
    newsparse man gate | man -l -          read the page of a command\n  \
    newsparse man --folder ~/.local/share/man/man1\n                                         \
    write newsparse.1, newsparse-gate.1 and the others")]
pub struct ManArguments {
    /// The command whose page is printed, in place of the program
    #[arg(value_name = "COMMAND")]
    command: Option<String>,

    /// Write the pages of the program and of all commands into this folder
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    folder: Option<PathBuf>,
}

/// Prints a page, or writes all of them.
pub fn run(arguments: ManArguments) -> anyhow::Result<Outcome> {
    match &arguments.folder {
        Some(folder) => write_pages(folder)?,
        None => print_page(arguments.command.as_deref())?,
    }
    Ok(Outcome::Success)
}

fn print_page(name: Option<&str>) -> anyhow::Result<()> {
    let program = program();
    let command = match name {
        Some(name) => {
            let command = program.find_subcommand(name);
            command.ok_or_else(|| anyhow!("there is no command '{name}'"))?
        }
        None => &program,
    };
    print(&page(command)?)
}

fn write_pages(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let program = program();
    [&program].into_iter().chain(program.get_subcommands()).try_for_each(|command| {
        let name = Man::new(command.clone()).get_filename();
        write_file(&folder.join(name), &page(command)?)
    })
}

/// The definition of the program, in which each command knows its full name.
fn program() -> Command {
    let mut program = super::command().disable_help_subcommand(true);
    program.build();
    program
}

/// The manual page of a command.
fn page(command: &Command) -> io::Result<String> {
    let man = Man::new(command.clone())
        .source(concat!("newsparse ", env!("CARGO_PKG_VERSION")))
        .date(" ") // an argument of its own: without it, the next would be the date
        .manual("User Commands");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    let help = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
    help_sections(&help).to_writer(&mut page)?;
    String::from_utf8(page).map_err(io::Error::other)
}

/// The text after the options, as sections: notes, and one for each block that begins with a heading, such as `Examples:`.
/// `Man` would fill the lines of all of them into one paragraph.
fn help_sections(help: &str) -> Roff {
    let (headed, notes): (Vec<_>, Vec<_>) =
        help.split("\n\n").partition(|block| heading(block).is_some());
    let mut roff = Roff::new();
    for (index, note) in notes.iter().enumerate() {
        match index {
            0 => roff.control("SH", ["NOTES"]),
            _ => roff.control("PP", []),
        };
        roff.text([roman(*note)]);
    }
    for (title, lines) in headed.into_iter().filter_map(heading) {
        roff.control("SH", [title.to_uppercase().as_str()]);
        roff.control("nf", []); // lines stay as they are
        for line in lines.lines() {
            roff.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
        }
        roff.control("fi", []);
    }
    roff
}

/// Splits a block into its heading, without the colon, and the lines below.
fn heading(block: &str) -> Option<(&str, &str)> {
    block.split_once(":\n")
}
