//! The drivers: a program for each language that runs engines of other projects. They are part of the executable and are
//! written to a folder of the user, where the packages that they need are installed too.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use etcetera::BaseStrategy;
use newsparse::measure::engine::EngineCommand;

use super::catalog::{Language, Peer};
use crate::cli::output::write_file;

/// The environment variable with the folder of the drivers.
const FOLDER_VARIABLE: &str = "NEWSPARSE_ENGINES";

/// The driver of Rust, which is a package of this project and is not built by its users.
const RUST_DRIVER: &str = "newsparse-peers";

/// The paths and contents of files of the drivers.
macro_rules! driver_files {
    ($($path:literal),* $(,)?) => {
        [$(($path, include_str!(concat!("../../../benches/peers/drivers/", $path)))),*]
    };
}

/// The files of the drivers. They are named one by one, since installed packages may lie beside them.
const FILES: [(&str, &str); 9] = driver_files![
    "go/go.mod",
    "go/main.go",
    "java/pom.xml",
    "java/src/main/java/Driver.java",
    "node/driver.mjs",
    "node/package-lock.json",
    "node/package.json",
    "python/driver.py",
    "python/requirements.txt",
];

/// The folder with the drivers, and the programs that run them.
pub struct Drivers {
    folder: PathBuf,
    python: Option<String>,
}

impl Drivers {
    /// Writes the files that are missing or differ to the folder `NEWSPARSE_ENGINES`, or to the user's folder for caches.
    /// Python's driver is run by this interpreter if there is no virtual environment in the folder.
    pub fn write(python: Option<&str>) -> anyhow::Result<Self> {
        let folder = folder()?;
        for (name, text) in FILES {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|bytes| bytes == text.as_bytes()) {
                continue;
            }
            let created = path.parent().map_or(Ok(()), fs::create_dir_all);
            created.map_err(anyhow::Error::from).and_then(|()| write_file(&path, text)).with_context(
                || {
                    let folder = folder.display();
                    format!("cannot write the drivers to {folder}; {FOLDER_VARIABLE} names another folder")
                },
            )?;
        }
        Ok(Drivers { folder, python: python.map(str::to_owned) })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the command that runs an engine, without the paths of a corpus. Fails if a part is missing that the driver
    /// cannot report itself.
    pub fn command(&self, peer: &Peer) -> Result<EngineCommand, String> {
        let driver = match peer.language {
            Language::Python => {
                EngineCommand::new(self.python()).argument(self.folder.join("python/driver.py"))
            }
            Language::Node => {
                EngineCommand::new("node").argument(self.folder.join("node/driver.mjs"))
            }
            Language::Go => EngineCommand::new(built(self.go_program())?),
            Language::Java => {
                let target = self.folder.join("java/target");
                built(target.join("classes/Driver.class"))?;
                let paths = [target.join("classes"), target.join("lib/*")];
                let class_path = env::join_paths(paths).map_err(|error| error.to_string())?;
                EngineCommand::new("java").argument("-cp").argument(class_path).argument("Driver")
            }
            Language::Rust => EngineCommand::new(self.rust_program()),
        };
        Ok(driver.argument(peer.name))
    }

    /// Returns the command that installs what the engines of a language need, for a shell.
    pub fn installation(&self, language: Language) -> String {
        let path = |name: &str| quoted(&self.folder.join(name));
        match language {
            Language::Python => format!(
                "{} -m venv {} && {} -m pip install --requirement {}",
                quoted(Path::new(self.python.as_deref().unwrap_or("python3"))),
                path("python/venv"),
                quoted(&self.virtual_python()),
                path("python/requirements.txt")
            ),
            Language::Node => format!("npm ci --prefix {}", path("node")),
            Language::Go => {
                let program = self.go_program();
                let program = program.file_name().unwrap_or_default().to_string_lossy();
                format!("cd {} && go build -mod=mod -o {program}", path("go"))
            }
            Language::Java => format!("mvn --quiet --file {} package", path("java/pom.xml")),
            Language::Rust => {
                let repository = env!("CARGO_PKG_REPOSITORY");
                format!(
                    "cargo install --locked --git {repository} {RUST_DRIVER} --bin {RUST_DRIVER}"
                )
            }
        }
    }

    /// The interpreter of the virtual environment if there is one, else the one that was named, else `python3`.
    fn python(&self) -> OsString {
        let virtual_python = self.virtual_python();
        match virtual_python.is_file() {
            true => virtual_python.into(),
            false => self.python.as_deref().unwrap_or("python3").into(),
        }
    }

    fn virtual_python(&self) -> PathBuf {
        let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        self.folder.join("python/venv").join(program)
    }

    fn go_program(&self) -> PathBuf {
        self.folder.join("go/driver").with_extension(env::consts::EXE_EXTENSION)
    }

    /// The driver of Rust in the folder of drivers or beside this program, else the one on the search path.
    fn rust_program(&self) -> PathBuf {
        let name = Path::new(RUST_DRIVER).with_extension(env::consts::EXE_EXTENSION);
        let beside =
            env::current_exe().ok().and_then(|program| Some(program.parent()?.join(&name)));
        let installed = [self.folder.join("rust/bin").join(&name)].into_iter().chain(beside);
        installed.into_iter().find(|path| path.is_file()).unwrap_or(name)
    }
}

/// The absolute path of the folder for drivers of this version.
fn folder() -> anyhow::Result<PathBuf> {
    if let Some(folder) = env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
        return std::path::absolute(folder).context(FOLDER_VARIABLE);
    }
    let folders = etcetera::base_strategy::choose_native_strategy();
    let folders = folders.map_err(|_| {
        anyhow!("there is no home folder to write the drivers to; {FOLDER_VARIABLE} names a folder")
    })?;
    Ok(folders.cache_dir().join("newsparse").join(concat!("engines-", env!("CARGO_PKG_VERSION"))))
}

fn built(path: PathBuf) -> Result<PathBuf, String> {
    match path.is_file() {
        true => Ok(path),
        false => Err("the driver is not built".to_owned()),
    }
}

/// A path as a word of a shell.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    shlex::try_quote(&text).map_or_else(|_| text.clone().into_owned(), |quoted| quoted.into_owned())
}
