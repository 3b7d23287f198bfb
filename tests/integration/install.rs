//! Completions and manual pages.

use std::fs;

use predicates::prelude::*;
use predicates::str::{contains, is_empty, starts_with};

use crate::common::{folder, newsparse, stdout};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

/// The standard output of a command.
fn printed(arguments: &[&str]) -> String {
    stdout(&newsparse().args(arguments).assert().code(0).stderr(is_empty()))
}

/// The commands that `--help` lists.
fn commands() -> Vec<String> {
    let help = printed(&["-h"]);
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = lines.take_while(|line| !line.is_empty());
    let names = commands.filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

/// The long options that the help of a command lists, without dashes.
fn options(command: &str) -> Vec<String> {
    let help = printed(&[command, "-h"]);
    let words = help.lines().filter(|line| line.trim_start().starts_with('-'));
    let words =
        words.filter_map(|line| line.split_whitespace().find_map(|word| word.strip_prefix("--")));
    words.map(str::to_owned).collect()
}

#[test]
fn completions_of_each_shell_know_all_commands_and_options() {
    for shell in SHELLS {
        let script = printed(&["completions", shell]);
        for command in commands() {
            assert!(script.contains(&command), "{shell}: {command}");
            let options = options(&command);
            assert!(options.contains(&"help".to_owned()), "{command}: {options:?}");
            for option in options {
                assert!(script.contains(&option), "{shell}: {command} --{option}");
            }
        }
    }
}

#[test]
fn unknown_shell_is_a_usage_error() {
    newsparse()
        .args(["completions", "tcsh"])
        .assert()
        .code(2)
        .stderr(contains("bash, elvish, fish, powershell, zsh"));
}

#[test]
fn program_and_each_command_have_a_manual_page() {
    let folder = folder::<&str>(&[]);
    let target = folder.path().join("share/man1");
    newsparse()
        .args(["man", "--folder"])
        .arg(&target)
        .assert()
        .code(0)
        .stdout(is_empty())
        .stderr(is_empty());
    for command in commands() {
        let page =
            fs::read_to_string(target.join(format!("newsparse-{command}.1"))).expect(&command);
        assert_eq!(page, printed(&["man", &command]));
        for option in options(&command) {
            let name = format!("\\fB\\-\\-{}\\fR", option.replace('-', "\\-"));
            assert!(page.contains(&name), "{command} --{option}: {page}");
        }
    }
    assert_eq!(fs::read_to_string(target.join("newsparse.1")).unwrap(), printed(&["man"]));
    assert_eq!(fs::read_dir(&target).unwrap().count(), commands().len() + 1);
}

/// The header names version and section; the sections are those that manual pages have.
#[test]
fn manual_page_has_the_usual_sections() {
    let page = printed(&["man"]);
    let title = format!(
        ".TH newsparse 1 \" \" \"newsparse {}\" \"User Commands\"\n",
        env!("CARGO_PKG_VERSION")
    );
    assert!(page.contains(&title), "{page}");
    let sections: Vec<_> = page.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
    let expected = [
        "NAME",
        "SYNOPSIS",
        "DESCRIPTION",
        "OPTIONS",
        "SELECTION",
        "REPORTS",
        "CONSOLE",
        "SUBCOMMANDS",
        "NOTES",
        "EXAMPLES",
        "\"EXIT STATUS\"",
    ];
    assert_eq!(sections, expected);
    assert!(page.contains("\n.nf\nnewsparse  "), "examples are lines, not a paragraph: {page}");
}

#[test]
fn unknown_command_has_no_manual_page() {
    newsparse()
        .args(["man", "nope"])
        .assert()
        .code(2)
        .stdout(is_empty())
        .stderr("newsparse: error: there is no command 'nope'\n");
    let folder = folder(&[("file", "")]);
    let assert = newsparse().args(["man", "--folder"]).arg(folder.path().join("file")).assert();
    assert.code(2).stderr(starts_with("newsparse: error: ").and(contains("file: ")));
}
