//! What the benches of this folder share: reading the files, the turns that
//! engines take, the median, the table, the versions of the engines, and Python.
//!
//! The engines themselves are in the benches, each behind one function.

pub mod files;
pub mod python;
pub mod rounds;
pub mod run;
pub mod table;
pub mod versions;

#[cfg(test)]
mod tests {
    /// `uv run` reads the script's own list, pip the file beside it.
    #[test]
    fn both_lists_of_requirements_are_the_same() {
        let script: Vec<&str> = include_str!("../../../src/cli/parse.py")
            .lines()
            .filter_map(|line| line.strip_prefix("#     \"")?.strip_suffix("\","))
            .collect();
        let file: Vec<&str> = include_str!("../requirements.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        assert!(!script.is_empty());
        assert_eq!(script, file);
    }
}
