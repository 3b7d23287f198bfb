//! A chart of speed-ups in plain characters.

use std::fmt::Write;

use crate::measure::fit::SpeedupPoint;

/// The number of lines above the lowest one.
const HEIGHT: usize = 16;

/// The columns for labels and axis at the left.
const MARGIN: usize = 8;

/// The minimum number of columns for the curve.
const MIN_WIDTH: usize = 24;

const IDEAL: char = '.';
const MEASURED: char = 'o';

/// Draws speed-ups by number of threads in lines of at most `columns` characters, with the ideal line. Both axes are
/// linear and begin at 0. They end at the greater of both maxima, so that the ideal line ends in a corner.
pub fn chart(points: &[SpeedupPoint], columns: usize) -> String {
    let known = points.iter().copied().filter(|point| point.speedup.is_finite());
    let points: &[_] = &known.collect::<Vec<_>>();
    let width = columns.saturating_sub(MARGIN).max(MIN_WIDTH);
    let max_threads = points.iter().map(|point| point.threads).max().unwrap_or(1) as f64;
    let top = points.iter().map(|point| point.speedup).fold(max_threads, f64::max);
    let column = |threads: f64| (threads / max_threads * (width - 1) as f64).round() as usize;
    let row = |speedup: f64| (speedup / top * HEIGHT as f64).round() as usize;

    let mut plot = vec![vec![' '; width]; HEIGHT + 1];
    for x in 0..width {
        plot[row(max_threads * x as f64 / (width - 1) as f64)][x] = IDEAL;
    }
    for point in points {
        plot[row(point.speedup)][column(point.threads as f64)] = MEASURED;
    }

    let mut out = format!("speed-up ({MEASURED} measured, {IDEAL} ideal)\n");
    for (height, line) in plot.iter().enumerate().rev() {
        let label = match height % (HEIGHT / 4) {
            0 => format!("{:.1}", top * height as f64 / HEIGHT as f64),
            _ => String::new(),
        };
        let line: String = line.iter().collect();
        let _ = writeln!(out, "{label:>6} |{}", line.trim_end());
    }
    let _ = writeln!(out, "{:>6} +{}", "", "-".repeat(width));
    let labels = labels(points, width, column);
    let _ = writeln!(out, "threads {labels}");
    out
}

/// The numbers of threads below their columns. Labels that would touch are left out, starting from the right: there the
/// numbers are farthest apart.
fn labels(points: &[SpeedupPoint], width: usize, column: impl Fn(f64) -> usize) -> String {
    let mut line = vec![' '; width];
    let mut end = width;
    for point in points.iter().rev() {
        let label = point.threads.to_string();
        let start = column(point.threads as f64).min(width - label.len());
        if start + label.len() <= end {
            line.splice(start..start + label.len(), label.chars());
            end = start.saturating_sub(1);
        }
    }
    line.iter().collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(threads: usize, speedup: f64) -> SpeedupPoint {
        SpeedupPoint { threads, speedup }
    }

    #[test]
    fn curve_lies_below_the_ideal_line() {
        let points = [point(1, 1.0), point(2, 1.9), point(4, 3.0)];
        let expected = "\
speed-up (o measured, . ideal)
   4.0 |                               .
       |                             ..
       |                           ..
       |                         ..
   3.0 |                       ..      o
       |                     ..
       |                   ..
       |                 ..
   2.0 |               .o
       |             ..
       |           ..
       |         ..
   1.0 |       .o
       |     ..
       |   ..
       | ..
   0.0 |.
       +--------------------------------
threads         1       2              4
";
        assert_eq!(chart(&points, 40), expected);
    }

    #[test]
    fn vertical_axis_extends_to_superlinear_speedups() {
        let chart = chart(&[point(1, 1.0), point(2, 3.0)], 40);
        assert!(chart.lines().nth(1).unwrap().ends_with(MEASURED), "{chart}");
        assert!(chart.contains("   3.0 |"), "{chart}");
    }

    #[test]
    fn lines_are_not_wider_than_columns() {
        let points = [1, 2, 64, 1000].map(|threads| point(threads, threads as f64 / 2.0));
        for columns in [0, 24, 80, 200] {
            let widest = chart(&points, columns).lines().map(str::len).max();
            assert!(widest <= Some(columns.max(MARGIN + MIN_WIDTH)), "{columns}");
        }
    }

    #[test]
    fn omits_labels_that_would_touch() {
        let points = [1, 2, 3, 62, 63, 64].map(|threads| point(threads, threads as f64));
        let expected = format!("threads  3{}64", " ".repeat(28));
        assert_eq!(chart(&points, 40).lines().last(), Some(expected.as_str()));
    }
}
