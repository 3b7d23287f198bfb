//! Rows → text in columns.

/// Renders rows with the first `left` columns aligned on the left and the others, the figures, on the right.
pub fn render(rows: &[Vec<String>], left: usize) -> String {
    let widths = widths(rows);
    rows.iter().map(|row| line(row, &widths, left)).collect()
}

fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    (0..columns).map(width).collect()
}

fn line(row: &[String], widths: &[usize], left: usize) -> String {
    let cells = row.iter().zip(widths).enumerate();
    let cells: Vec<String> = cells
        .map(|(column, (cell, &width))| match column < left {
            true => format!("{cell:<width$}"),
            false => format!("{cell:>width$}"),
        })
        .collect();
    format!("{}\n", cells.join("  ").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_on_the_left_and_figures_on_the_right() {
        let rows = [["engine", "news"], ["a", "12"], ["longer one", "1234"]]
            .map(|row| row.map(String::from).to_vec());
        let expected = "engine      news\na             12\nlonger one  1234\n";
        assert_eq!(render(&rows, 1), expected);
    }
}
