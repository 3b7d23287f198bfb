//! Tables, which a script makes sortable. Without it they have the same contents.

use maud::{Markup, html};

use crate::report::table::{ColumnKind, Table};

/// A column of a table on a page.
pub struct Column<'a> {
    pub name: &'a str,
    pub kind: ColumnKind,
}

/// A cell of a table on a page.
pub struct Cell {
    content: Markup,
    /// The number by which rows are sorted; texts are sorted by their letters.
    sort: Option<f64>,
}

impl Cell {
    /// A text, or anything that is no figure.
    pub fn text(content: Markup) -> Self {
        Cell { content, sort: None }
    }

    /// A figure in words, sorted by its value.
    pub fn figure(text: &str, value: Option<f64>) -> Self {
        Cell { content: html! { (text) }, sort: value.filter(|value| value.is_finite()) }
    }

    /// A figure with markup, sorted by its value.
    pub fn sorted(content: Markup, value: f64) -> Self {
        Cell { content, sort: Some(value).filter(|value| value.is_finite()) }
    }

    /// A cell of a report's table. An interval in brackets is on a line of its own.
    fn of(text: &str, kind: ColumnKind) -> Self {
        if kind != ColumnKind::Figure {
            return Cell::text(html! { (text) });
        }
        let interval = text
            .split_once(" (")
            .and_then(|(figure, rest)| Some((figure, rest.strip_suffix(')')?.replace('-', "–"))));
        let content = match &interval {
            Some((figure, interval)) => html! { (figure) " " small { (interval) } },
            None => html! { (text.replace(' ', "\u{a0}")) }, // a unit stays with its number
        };
        Cell { content, sort: leading_number(text) }
    }
}

/// The number at the beginning of a figure, in its base unit: `1,234 (1,200-1,300)`, `41.66 MB`, `5.7 %`.
fn leading_number(figure: &str) -> Option<f64> {
    let mut words = figure.split(' ');
    let number: f64 = words.next()?.replace(',', "").parse().ok()?;
    let factor = match words.next() {
        Some("kB") => 1e3,
        Some("MB") => 1e6,
        Some("GB") => 1e9,
        _ => 1.0,
    };
    Some(number * factor)
}

/// The CSS classes of a column.
fn kind_class(kind: ColumnKind) -> Option<&'static str> {
    match kind {
        ColumnKind::Figure => None,
        ColumnKind::Label | ColumnKind::Verdict => Some("text"),
        ColumnKind::Text => Some("text long"),
        ColumnKind::Document => Some("text long name"),
    }
}

/// A table of a report, with its notes.
pub fn report_table(table: &Table) -> Markup {
    let columns = table.columns().iter();
    let columns = columns.map(|column| Column { name: column.name, kind: column.content });
    let columns: Vec<_> = columns.collect();
    let cell = |(cell, column): (&String, &Column)| Cell::of(cell, column.kind);
    let rows = table.rows().iter().map(|row| row.iter().zip(&columns).map(cell).collect());
    let rows: Vec<_> = rows.collect();
    html! {
        (sortable(table.caption(), &columns, &rows))
        (notes(table))
    }
}

fn notes(table: &Table) -> Markup {
    html! { @if !table.notes().is_empty() { p.note { (table.notes().join(" ")) } } }
}

/// A table of a report with another column after the first one, and without one of its columns.
pub fn table_with(table: &Table, added: &Column, cells: Vec<Cell>, removed: &str) -> Markup {
    let kept: Vec<_> =
        table.columns().iter().enumerate().filter(|(_, column)| column.name != removed).collect();
    let mut columns: Vec<_> =
        kept.iter().map(|(_, column)| Column { name: column.name, kind: column.content }).collect();
    columns.insert(1, Column { name: added.name, kind: added.kind });
    let rows = table.rows().iter().zip(cells).map(|(row, added)| {
        let mut cells: Vec<_> =
            kept.iter().map(|(index, column)| Cell::of(&row[*index], column.content)).collect();
        cells.insert(1, added);
        cells
    });
    html! {
        (sortable(table.caption(), &columns, &rows.collect::<Vec<_>>()))
        (notes(table))
    }
}

/// A table. It scrolls on its own where it is too wide for the page.
pub fn sortable(caption: &str, columns: &[Column], rows: &[Vec<Cell>]) -> Markup {
    table(caption, None, columns, rows)
}

/// A table whose intervals wrap on a phone, so that all columns are visible.
pub fn wrapping(caption: &str, columns: &[Column], rows: &[Vec<Cell>]) -> Markup {
    table(caption, Some("wrapping"), columns, rows)
}

fn table(caption: &str, class: Option<&str>, columns: &[Column], rows: &[Vec<Cell>]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table class=[class] {
                caption { (caption) }
                thead {
                    tr {
                        @for column in columns {
                            th scope="col" class=[kind_class(column.kind)] { (column.name) }
                        }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            @for (Cell { content, sort }, column) in row.iter().zip(columns) {
                                td class=[kind_class(column.kind)] data-sort=[*sort] { (content) }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_sorted_by_their_numbers() {
        for (figure, number) in [
            ("1,234 (1,200-1,300)", Some(1234.0)),
            ("41.66 MB", Some(41.66e6)),
            ("5.7 %", Some(5.7)),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(leading_number(figure), number, "{figure}");
        }
    }

    #[test]
    fn intervals_are_apart_from_their_figures() {
        let cell = |text, kind| Cell::of(text, kind).content.0;
        let figure = cell("1,234 (1,200-1,300)", ColumnKind::Figure);
        assert_eq!(figure, "1,234 <small>1,200–1,300</small>");
        assert_eq!(cell("a (b-c)", ColumnKind::Label), "a (b-c)");
    }
}
