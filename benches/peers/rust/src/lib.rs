//! Shared code of the benches: reading files, measuring engines, tables, versions, and Python.
//!
//! The timed work of the engines of the benches and of the driver is in `feeds` and `pages`.

pub mod engines;
pub mod feeds;
pub mod files;
pub mod pages;
pub mod python;
pub mod table;
pub mod versions;

#[cfg(test)]
mod tests {
    /// `uv run` reads the list in the script, pip the file in the folder above this package.
    #[test]
    fn both_lists_of_requirements_are_the_same() {
        let script: Vec<&str> = include_str!("../../../../src/cli/parse.py")
            .lines()
            .filter_map(|line| line.strip_prefix("#     \"")?.strip_suffix("\","))
            .collect();
        let file: Vec<&str> = include_str!("../../requirements.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        assert!(!script.is_empty());
        assert_eq!(script, file);
    }
}
