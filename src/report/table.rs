//! Tables, as plain text and as Markdown.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::text::{TextOptions, verdict_cell};
use crate::foreign_text::escaped;

/// The space between columns of plain text.
const GAP: usize = 2;

/// The indentation of what does not fit into a line.
const INDENT: &str = "  ";

/// Names are not shortened below this width.
const MIN_NAME_WIDTH: usize = 16;

/// Rows of cells under named columns.
pub struct Table {
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
    notes: Vec<String>,
}

/// A column of a table.
pub struct Column {
    pub name: &'static str,
    pub content: ColumnKind,
}

/// The content of a column, which decides how cells are aligned and how they are narrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Numbers with units: aligned to the right, never cut.
    Figure,
    /// Short names: shortened in the middle.
    Label,
    /// Names of documents: shortened in the middle.
    Document,
    /// Prose: wrapped at spaces.
    Text,
    /// Names of verdicts: never cut, and in colour.
    Verdict,
}

impl Table {
    /// A table without columns.
    pub fn new(caption: impl Into<String>) -> Self {
        Table { caption: caption.into(), columns: Vec::new(), rows: Vec::new(), notes: Vec::new() }
    }

    /// Adds columns of figures.
    pub fn figures(self, names: impl IntoIterator<Item = &'static str>) -> Self {
        names.into_iter().fold(self, |table, name| table.column(name, ColumnKind::Figure))
    }

    /// Adds a column of short names.
    pub fn label(self, name: &'static str) -> Self {
        self.column(name, ColumnKind::Label)
    }

    /// Adds a column of names of documents.
    pub fn document(self, name: &'static str) -> Self {
        self.column(name, ColumnKind::Document)
    }

    /// Adds a column of verdicts.
    pub fn verdict(self, name: &'static str) -> Self {
        self.column(name, ColumnKind::Verdict)
    }

    /// Adds a column of prose.
    pub fn text(self, name: &'static str) -> Self {
        self.column(name, ColumnKind::Text)
    }

    fn column(mut self, name: &'static str, content: ColumnKind) -> Self {
        self.columns.push(Column { name, content });
        self
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: impl Into<Vec<String>>) {
        self.rows.push(cells.into());
    }

    /// Adds a line below the table.
    pub fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    pub fn caption(&self) -> &str {
        &self.caption
    }

    #[cfg(feature = "html")]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    #[cfg(feature = "html")]
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The table as plain text: as wide as its contents, or narrowed as far as possible. Where that is not enough, the cells
    /// of the last column of prose are lines below the table.
    pub fn to_text(&self, options: TextOptions) -> String {
        let escape =
            |row: &Vec<String>| row.iter().map(|cell| escaped(cell).into_owned()).collect();
        let column = |column: &Column| Column { name: column.name, content: column.content };
        let table = Table {
            columns: self.columns.iter().map(column).collect(),
            rows: self.rows.iter().map(escape).collect(),
            ..Table::new("")
        };
        match (options.width, table.last_text()) {
            (Some(width), Some(index)) if table.narrowest() > width => {
                let (table, lines) = table.without_text(index);
                table.aligned(options) + &wrapped(&lines, options.width)
            }
            _ => table.aligned(options),
        }
    }

    /// The index of the last column of prose.
    fn last_text(&self) -> Option<usize> {
        self.columns.iter().rposition(|column| column.content == ColumnKind::Text)
    }

    /// The width of the table if all columns are as narrow as possible.
    fn narrowest(&self) -> usize {
        let narrowest = |index| self.min_width(index).min(self.natural(index));
        let widths: usize = (0..self.columns.len()).map(narrowest).sum();
        widths + GAP * self.columns.len().saturating_sub(1)
    }

    /// The table without a column, and its cells as lines that begin with the first cell of their row.
    fn without_text(mut self, index: usize) -> (Self, Vec<String>) {
        self.columns.remove(index);
        let line = |row: &mut Vec<String>| {
            let cell = row.remove(index);
            (!cell.is_empty()).then(|| format!("{}: {cell}", row[0]))
        };
        let lines = self.rows.iter_mut().filter_map(line).collect();
        (self, lines)
    }

    fn aligned(&self, options: TextOptions) -> String {
        let widths = self.widths(options.width.unwrap_or(usize::MAX));
        let head = self.columns.iter().map(|column| column.name.to_owned()).collect();
        [&head]
            .into_iter()
            .chain(&self.rows)
            .map(|row| self.row_text(row, &widths, options))
            .collect()
    }

    /// The widths of the columns. Where the total exceeds `width`, the widest column of names or texts is narrowed as long
    /// as there is one, then the widest column of figures.
    fn widths(&self, width: usize) -> Vec<usize> {
        let mut widths: Vec<_> = (0..self.columns.len()).map(|index| self.natural(index)).collect();
        let gaps = GAP * self.columns.len().saturating_sub(1);
        let excess = (widths.iter().sum::<usize>() + gaps).saturating_sub(width);
        for _ in 0..excess {
            let is_wide = |index: &usize| widths[*index] > self.min_width(*index);
            let is_figure = |index: usize| self.columns[index].content == ColumnKind::Figure;
            let columns = (0..self.columns.len()).filter(is_wide);
            let Some(widest) = columns.max_by_key(|index| (!is_figure(*index), widths[*index]))
            else {
                break;
            };
            widths[widest] -= 1;
        }
        widths
    }

    /// The cells of a column, the name included.
    fn cells(&self, index: usize) -> impl Iterator<Item = &str> {
        [self.columns[index].name].into_iter().chain(self.rows.iter().map(move |row| &*row[index]))
    }

    fn natural(&self, index: usize) -> usize {
        self.cells(index).map(UnicodeWidthStr::width).max().unwrap_or(0)
    }

    fn min_width(&self, index: usize) -> usize {
        match self.columns[index].content {
            ColumnKind::Label | ColumnKind::Document => {
                MIN_NAME_WIDTH.max(self.columns[index].name.width())
            }
            ColumnKind::Text | ColumnKind::Figure | ColumnKind::Verdict => {
                let words = self.cells(index).flat_map(words);
                words.map(UnicodeWidthStr::width).max().unwrap_or(0)
            }
        }
    }

    /// The lines of a row: as many as its tallest cell has.
    fn row_text(&self, row: &[String], widths: &[usize], options: TextOptions) -> String {
        let cells = row.iter().zip(&self.columns).zip(widths);
        let cells: Vec<_> = cells
            .map(|((cell, column), width)| match column.content {
                ColumnKind::Label | ColumnKind::Document => vec![shorten(cell, *width)],
                ColumnKind::Text | ColumnKind::Figure | ColumnKind::Verdict => wrap(cell, *width),
            })
            .collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        let line = |line: usize| {
            let cells = cells.iter().zip(&self.columns).zip(widths);
            let cells = cells.map(|((cell, column), width)| {
                let text = cell.get(line).map_or("", String::as_str);
                let text = pad(text, *width, column.content == ColumnKind::Figure);
                match column.content {
                    ColumnKind::Verdict => verdict_cell(&text, options),
                    _ => text,
                }
            });
            let line = cells.collect::<Vec<_>>().join(&" ".repeat(GAP));
            format!("{}\n", line.trim_end())
        };
        (0..height).map(line).collect()
    }

    /// The table as GitHub Flavored Markdown.
    pub fn to_markdown(&self) -> String {
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let head = self.columns.iter().map(|column| escape_markdown(column.name)).collect();
        let rule = self.columns.iter().map(|column| match column.content {
            ColumnKind::Figure => "---:".to_owned(),
            _ => "---".to_owned(),
        });
        let rows = self.rows.iter();
        let rows = rows.map(|row| row.iter().map(|cell| escape_markdown(cell)).collect());
        [head, rule.collect()].into_iter().chain(rows).map(line).collect()
    }
}

fn pad(text: &str, width: usize, right: bool) -> String {
    let space = " ".repeat(width.saturating_sub(text.width()));
    if right { space + text } else { text.to_owned() + &space }
}

/// The parts of a cell between which a line may end. A number and its unit are one part: `95 %`, `1.5 MB`.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut end = 0;
        loop {
            let word = rest[end..].split(' ').next().unwrap_or_default();
            end += word.len();
            let is_number = word.ends_with(|last: char| last.is_ascii_digit());
            let unit = rest[end..].strip_prefix(' ').and_then(|rest| rest.split(' ').next());
            match unit {
                Some(unit) if is_number && is_unit(unit) => end += 1,
                _ => break,
            }
        }
        let word = &rest[..end];
        rest = rest[end..].trim_start_matches(' ');
        (!word.is_empty()).then_some(word)
    })
}

fn is_unit(word: &str) -> bool {
    word.len() <= 3 && word.starts_with(|first: char| first == '%' || first.is_ascii_alphabetic())
}

/// The lines of a text that are not wider than `width`, unless a word is.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    if text.width() <= width {
        return vec![text.to_owned()];
    }
    for word in words(text) {
        let line = lines.last_mut().expect("there is one line from the start");
        if line.is_empty() {
            line.push_str(word);
        } else if line.width() + 1 + word.width() <= width {
            line.extend([" ", word]);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// Lines that are not wider than `width`, unless a word is. What does not fit is indented.
pub(super) fn wrapped(lines: &[String], width: Option<usize>) -> String {
    let line = |line: &String| match width {
        Some(width) if line.width() > width => {
            wrap(line.trim_start(), width.saturating_sub(INDENT.len())).join(&format!("\n{INDENT}"))
                + "\n"
        }
        _ => format!("{line}\n"),
    };
    lines.iter().map(line).collect()
}

/// The text with its middle replaced by `…` where it is wider than `width`.
pub(super) fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(1);
    let start = prefix(text.chars(), room.div_ceil(2));
    let used: usize = start.iter().filter_map(|character| character.width()).sum();
    let end = prefix(text.chars().rev(), room.saturating_sub(used));
    start.into_iter().chain(['…']).chain(end.into_iter().rev()).collect()
}

/// The first characters, up to `width` columns.
fn prefix(characters: impl Iterator<Item = char>, width: usize) -> Vec<char> {
    let mut room = width;
    let fits = |character: &char| {
        let width = character.width().unwrap_or(0);
        let fits = width <= room;
        room = room.saturating_sub(width);
        fits
    };
    characters.take_while(fits).collect()
}

/// Escapes all characters with a meaning in Markdown.
pub(super) fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"), // a user name after it would be notified
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '!' | '|' | '~' => {
                out.extend(['\\', character]);
            }
            character if character.is_control() => out.push(' '),
            character => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[[&str; 3]]) -> Table {
        let mut table = Table::new("").label("engine").figures(["news/sec"]).text("version");
        rows.iter().for_each(|row| table.row(row.map(str::to_owned)));
        table
    }

    fn at(width: usize) -> TextOptions {
        TextOptions { width: Some(width), has_color: false }
    }

    #[test]
    fn colours_do_not_change_the_width_of_columns() {
        let mut table = Table::new("").verdict("verdict").figures(["found"]);
        table.row(["pass".to_owned(), "1".to_owned()]);
        let options = TextOptions { width: None, has_color: true };
        let expected = "verdict  found\n\u{1b}[1m\u{1b}[32mpass   \u{1b}[0m      1\n";
        assert_eq!(table.to_text(options), expected);
    }

    #[test]
    fn columns_are_as_wide_as_their_contents() {
        let table = table(&[["candidate", "1,234", "1.0"], ["a|b", "9", ""]]);
        let expected =
            "engine     news/sec  version\ncandidate     1,234  1.0\na|b               9\n";
        assert_eq!(table.to_text(TextOptions::default()), expected);
    }

    #[test]
    fn columns_with_wide_characters_are_aligned() {
        let table = table(&[
            ["新闻解析", "1,234", "一"],
            ["ニュース parser", "9", "2.0"],
            ["é", "10", "3"],
        ]);
        let expected = "\
engine           news/sec  version
新闻解析            1,234  一
ニュース parser         9  2.0
é                      10  3
";
        assert_eq!(table.to_text(TextOptions::default()), expected);
        let columns = expected.lines().map(|line| line[..line.rfind("  ").unwrap()].width());
        assert_eq!(columns.collect::<Vec<_>>(), [25; 4]);
    }

    #[test]
    fn narrow_tables_wrap_texts_and_shorten_names_but_cut_no_figure() {
        let table = table(&[
            [
                "sh '/tmp/a/long/path/engine' {}",
                "1,234 (1,200-1,300)",
                "failed: timed out after 2 s",
            ],
            ["新闻解析新闻解析新闻解析", "9", "-"],
        ]);
        let expected = "\
engine                       news/sec  version
sh '/tmp…ine' {}  1,234 (1,200-1,300)  failed:
                                       timed out
                                       after 2 s
新闻解析…闻解析                     9  -
";
        assert_eq!(table.to_text(at(50)), expected);
        for width in [200, 60, 50, 40, 20, 0] {
            let text = table.to_text(at(width));
            let max = text.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(max <= width.max(31), "{width}\n{text}");
            assert!(text.contains("1,234") && text.contains("(1,200-1,300)"), "{text}");
            for word in "failed: timed out after 2 s".split(' ') {
                assert!(text.contains(word), "{word}\n{text}");
            }
        }
    }

    #[test]
    fn names_are_shortened_in_the_middle() {
        assert_eq!(shorten("engine", 6), "engine");
        assert_eq!(shorten("engines", 6), "eng…es");
        assert_eq!(shorten("新闻解析", 8), "新闻解析");
        assert_eq!(shorten("新闻解析", 7), "新…解析");
        assert_eq!(shorten("engine", 0), "…");
    }

    #[test]
    fn long_lines_are_wrapped_and_lose_no_word() {
        let lines = [" memory: the peak of the largest process".to_owned(), "short".to_owned()];
        let expected = "memory: the peak of\n  the largest process\nshort\n";
        assert_eq!(wrapped(&lines, Some(22)), expected);
        assert_eq!(wrapped(&lines, None), " memory: the peak of the largest process\nshort\n");
    }

    #[test]
    fn prose_that_does_not_fit_is_below_the_table() {
        let mut table = Table::new("").label("engine").figures(["news/sec"]).text("version");
        table.row(["mine", "1,234,567 (1,200,000-1,300,000)", "mine-1.2.3"].map(str::to_owned));
        table.row(["other", "9", ""].map(str::to_owned));
        let expected = "\
engine                    news/sec
mine                     1,234,567
             (1,200,000-1,300,000)
other                            9
mine: mine-1.2.3
";
        assert_eq!(table.to_text(at(34)), expected);
    }

    #[test]
    fn numbers_keep_their_units() {
        let words = |text| words(text).collect::<Vec<_>>();
        assert_eq!(words("0.5 % faster"), ["0.5 %", "faster"]);
        assert_eq!(words("97 % (72-100)"), ["97 %", "(72-100)"]);
        assert_eq!(words("41.66 MB"), ["41.66 MB"]);
        assert_eq!(words(""), [""; 0]);
    }

    #[test]
    fn markdown_is_escaped() {
        let table = table(&[["candidate", "1,234", "1.0"], ["a|b", "9", ""]]);
        let expected = "| engine | news/sec | version |\n| --- | ---: | --- |\n\
            | candidate | 1,234 | 1.0 |\n| a\\|b | 9 |  |\n";
        assert_eq!(table.to_markdown(), expected);
        assert_eq!(escape_markdown("<b>@x *y*\n[z](u)"), "&lt;b&gt;&#64;x \\*y\\* \\[z\\]\\(u\\)");
    }
}
