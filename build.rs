//! Tells the crate its compiler, profile and commit.

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let profile = variable("PROFILE");
    let compiler = output(&variable("RUSTC"), &["--version"]).unwrap_or_else(|| "rustc".to_owned());
    // `rustc 1.95.0 (59807616e 2026-04-14)`: the version identifies the rest.
    let compiler = compiler.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    // A development build is not rebuilt for each commit: it is not for figures.
    let commit = if profile == "release" { commit() } else { None };

    let parts: Vec<_> = commit.iter().chain([&compiler]).map(String::as_str).collect();
    println!("cargo::rustc-env=NEWSPARSE_COMPILER={compiler}");
    println!("cargo::rustc-env=NEWSPARSE_PROFILE={profile}");
    println!(
        "cargo::rustc-env=NEWSPARSE_LONG_VERSION={} ({})",
        variable("CARGO_PKG_VERSION"),
        parts.join(", ")
    );
    if let Some(commit) = commit {
        println!("cargo::rustc-env=NEWSPARSE_COMMIT={commit}");
    }
}

/// The commit that is checked out. `None` for a package from a registry, which may lie in a repository of another project.
fn commit() -> Option<String> {
    if !Path::new(".git").exists() {
        return None;
    }
    let git = |arguments: &[&str]| output("git", arguments);
    // Git knows where the files of a worktree are. A branch is a file of its own, or a line of `packed-refs`.
    let branch = git(&["rev-parse", "--symbolic-full-name", "HEAD"]);
    for name in [Some("HEAD"), branch.as_deref(), Some("packed-refs")].into_iter().flatten() {
        let path = git(&["rev-parse", "--git-path", name]);
        // A file that does not exist would count as changed.
        if let Some(path) = path.filter(|path| Path::new(path).is_file()) {
            println!("cargo::rerun-if-changed={path}");
        }
    }
    git(&["rev-parse", "--short", "HEAD"])
}

/// The standard output of a program; `None` if it fails or prints nothing.
fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}
