//! Tables, in plain text and in Markdown.

use std::fmt::Write;

/// Rows of cells below a head; the first column and those that say so are aligned to the left, others to the right.
pub struct Table {
    rows: Vec<Vec<String>>,
    left: Vec<usize>,
}

impl Table {
    /// A table with no rows yet.
    pub fn new<'h>(head: impl IntoIterator<Item = &'h str>) -> Self {
        Table { rows: vec![head.into_iter().map(str::to_owned).collect()], left: vec![0] }
    }

    /// The same with another column of words.
    pub fn left(mut self, column: usize) -> Self {
        self.left.push(column);
        self
    }

    /// Adds a row of as many cells as the head has.
    pub fn row(&mut self, cells: impl Into<Vec<String>>) {
        self.rows.push(cells.into());
    }

    /// What the columns are called.
    #[cfg(feature = "html")]
    pub fn head(&self) -> &[String] {
        &self.rows[0]
    }

    /// The rows below.
    #[cfg(feature = "html")]
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows[1..]
    }

    /// Whether a column is aligned to the left.
    #[cfg(feature = "html")]
    pub fn is_left(&self, column: usize) -> bool {
        self.left.contains(&column)
    }

    /// Columns as wide as they must be, two spaces apart.
    pub fn text(&self) -> String {
        let width = |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max();
        let widths: Vec<_> =
            (0..self.rows[0].len()).map(|column| width(column).unwrap_or(0)).collect();
        let mut out = String::new();
        for row in &self.rows {
            let cell = |(column, cell): (usize, &String)| {
                let width = widths[column];
                match self.left.contains(&column) {
                    true => format!("{cell:<width$}"),
                    false => format!("{cell:>width$}"),
                }
            };
            let cells: Vec<_> = row.iter().enumerate().map(cell).collect();
            let _ = writeln!(out, "{}", cells.join("  ").trim_end());
        }
        out
    }

    /// As GitHub Flavored Markdown has them.
    pub fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let escaped = |row: &Vec<String>| row.iter().map(|cell| escaped(cell)).collect::<Vec<_>>();
        let alignment = |column| match self.left.contains(&column) {
            true => "---".to_owned(),
            false => "---:".to_owned(),
        };
        let rule: Vec<_> = (0..self.rows[0].len()).map(alignment).collect();
        let mut lines = self.rows.iter().map(|row| line(&escaped(row)));
        let head = lines.next().unwrap_or_default();
        [head, line(&rule)].into_iter().chain(lines).collect()
    }
}

/// Text that means nothing in Markdown, whatever is in it.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"), // mentions nobody
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '!' | '|' | '~' => {
                out.extend(['\\', char]);
            }
            char if char.is_control() => out.push(' '),
            char => out.push(char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(["who", "news/sec", "version"]).left(2);
        table.row(["head".to_owned(), "1,234".to_owned(), "1.0".to_owned()]);
        table.row(["a|b".to_owned(), "9".to_owned(), String::new()]);
        table
    }

    #[test]
    fn columns_are_as_wide_as_they_must_be() {
        assert_eq!(
            table().text(),
            "who   news/sec  version\nhead     1,234  1.0\na|b          9\n"
        );
    }

    #[test]
    fn markdown_is_escaped() {
        let expected = "| who | news/sec | version |\n| --- | ---: | --- |\n\
            | head | 1,234 | 1.0 |\n| a\\|b | 9 |  |\n";
        assert_eq!(table().markdown(), expected);
        assert_eq!(escaped("<b>@x *y*\n[z](u)"), "&lt;b&gt;&#64;x \\*y\\* \\[z\\]\\(u\\)");
    }
}
