//! The interpreter that `parse.py` is run with.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use crate::files;

/// Prints what is measured with; fails where a package is missing.
const VERSIONS: &str = "\
import platform, bs4, feedparser
print(f'{platform.python_version()}, BeautifulSoup {bs4.__version__}')";

/// An interpreter that has the packages.
pub struct Python {
    program: OsString,
    /// The versions of Python and BeautifulSoup.
    pub version: String,
}

impl Python {
    /// The interpreter that `PYTHON` names, or `python3` on the search path; an error says how to get what is missing.
    /// As with folders, a relative path starts from the project's root.
    pub fn find() -> Result<Self, String> {
        let named = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        let program = match Path::new(&named).components().count() {
            1 => named,
            _ => files::project_root().join(named).into(),
        };
        let output = Command::new(&program)
            .args(["-c", VERSIONS])
            .output()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        if output.status.success() {
            let version = String::from_utf8_lossy(&output.stdout).trim().to_string();
            return Ok(Python { program, version });
        }
        let error = String::from_utf8_lossy(&output.stderr);
        Err(format!(
            "{} cannot run parse.py: {}\n\
             Install what it needs with: pip install -r benches/peers/requirements.txt\n\
             PYTHON names another interpreter, such as that of a virtual environment.",
            program.display(),
            error.lines().last().unwrap_or("no reason given"),
        ))
    }

    /// The command that starts `parse.py`, without arguments yet.
    pub fn parse_py(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(files::project_root().join("src/cli/parse.py"));
        command.env_remove("NEWSPARSE_MIN_TIME");
        command
    }
}
