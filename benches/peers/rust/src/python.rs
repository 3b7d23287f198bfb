//! The Python interpreter for `parse.py`.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use newsparse::measure::engine::EngineCommand;

use crate::files;

/// Prints the versions; fails if a package is missing.
const VERSIONS: &str = "\
import platform, bs4, feedparser
print(f'{platform.python_version()}, BeautifulSoup {bs4.__version__}')";

/// An interpreter with the packages that `parse.py` needs.
pub struct Python {
    program: OsString,
    /// The versions of Python and BeautifulSoup.
    pub version: String,
}

impl Python {
    /// Returns the interpreter that `PYTHON` names, or `python3` on the search path. As with folders, a relative path
    /// starts from the root of the project.
    ///
    /// # Errors
    /// If there is no interpreter or a package is missing: the message says how to install it.
    pub fn find() -> Result<Self, String> {
        Python::checked_by(VERSIONS)
    }

    /// Returns the interpreter if it has the packages.
    ///
    /// # Errors
    /// Those of [`Python::find`].
    pub fn with_packages(names: &[&str]) -> Result<Self, String> {
        Python::checked_by(&format!("import {}", names.join(", ")))
    }

    /// Returns the interpreter after it has run a script, which prints the version.
    fn checked_by(script: &str) -> Result<Self, String> {
        let named = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        let program = match Path::new(&named).components().count() {
            1 => named,
            _ => files::project_root().join(named).into(),
        };
        let output = Command::new(&program)
            .args(["-c", script])
            .output()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        if output.status.success() {
            let version = String::from_utf8_lossy(&output.stdout).trim().to_string();
            return Ok(Python { program, version });
        }
        let error = String::from_utf8_lossy(&output.stderr);
        Err(format!(
            "{} lacks a package: {}\n\
             Install what it needs with: pip install -r benches/peers/requirements.txt\n\
             PYTHON names another interpreter, such as that of a virtual environment.",
            program.display(),
            error.lines().last().unwrap_or("no reason given"),
        ))
    }

    /// The interpreter as an engine, without arguments.
    pub fn command(&self) -> EngineCommand {
        EngineCommand::new(&self.program)
    }

    /// `parse.py` as an engine, without arguments.
    pub fn engine_command(&self) -> EngineCommand {
        self.command().argument(script())
    }

    /// `parse.py` as a process, without arguments.
    pub fn parse_py(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(script());
        command.env_remove("NEWSPARSE_MIN_TIME");
        command
    }
}

fn script() -> PathBuf {
    files::project_root().join("src/cli/parse.py")
}
