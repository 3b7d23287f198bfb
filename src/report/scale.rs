//! The contents of a thread sweep's report.

use super::benchmark::speed;
use super::number::{counted, grouped, percent, significant};
use super::outline::OutlineBlock;
use super::table::Table;
use super::{Report, UNIT, brackets, with_interval};
use crate::measure::fit::{Amdahl, UniversalScalability, max_deviation};
use crate::measure::{Machine, MeasureOptions, Measurement, Scaling};

/// The numbers of threads for which the laws predict a speed.
pub(super) const PREDICTED_THREADS: [usize; 3] = [8, 16, 64];

/// Speeds by number of threads.
#[derive(Clone, Debug)]
pub struct ScaleReport {
    /// The options of the measurement.
    pub options: MeasureOptions,
    /// The samples.
    pub scaling: Scaling,
}

/// Names the numbers of threads that exceed the cores, as in `4 and 8 threads share 2 cores`; `None` if none does.
pub fn threads_beyond_cores(threads: impl Iterator<Item = usize>, cores: usize) -> Option<String> {
    let beyond: Vec<_> =
        threads.filter(|threads| *threads > cores).map(|threads| threads.to_string()).collect();
    let (last, others) = beyond.split_last()?;
    let numbers = match others {
        [] => last.clone(),
        others => format!("{} and {last}", others.join(", ")),
    };
    Some(format!("{numbers} threads share {}", counted(cores as u64, "core")))
}

/// `1 thread`, `8 threads`.
pub(super) fn threads(point: &Measurement) -> String {
    match point.threads.count() {
        1 => "1 thread".to_owned(),
        threads => format!("{threads} threads"),
    }
}

impl ScaleReport {
    pub(super) fn title(&self) -> String {
        let fastest = self.fastest();
        format!("{} {UNIT} with {}", significant(fastest.news_per_second()), threads(fastest))
    }

    /// The number of threads with the highest speed.
    pub(super) fn fastest(&self) -> &Measurement {
        let points = self.scaling.points.iter();
        let fastest =
            points.max_by(|one, other| one.news_per_second().total_cmp(&other.news_per_second()));
        fastest.expect("a sweep has a measurement of one thread")
    }

    pub(super) fn outline(&self, report: &Report) -> Vec<OutlineBlock> {
        let [corpus, machine] = report.corpus.heading(&report.run.machine);
        let rounds = counted(self.scaling.rounds() as u64, "round");
        let mut blocks = vec![
            OutlineBlock::Lines(vec![corpus, format!("{machine}; {rounds}")]),
            OutlineBlock::Table(self.table()),
            OutlineBlock::Lines(self.law_lines(&report.run.machine)),
        ];
        blocks.extend(self.predictions().map(OutlineBlock::Table));
        if self.scaling.points.len() > 1 {
            blocks.push(OutlineBlock::Speedups(self.scaling.speedups()));
        }
        blocks
    }

    /// A row for each number of threads.
    pub(super) fn table(&self) -> Table {
        let mut table = Table::new("Speed by number of threads").figures([
            "threads",
            UNIT,
            "MB/s",
            "speed-up",
            "efficiency",
        ]);
        for point in &self.scaling.points {
            let news = speed(point);
            let megabytes = news.times(point.bytes as f64 / 1e6 / point.news as f64);
            let [speedup, efficiency] = self.ratios(point);
            table.row([
                point.threads.count().to_string(),
                with_interval(news, "", significant),
                with_interval(megabytes, "", significant),
                speedup,
                efficiency,
            ]);
        }
        table.note(format!("({})", brackets(self.scaling.rounds())));
        table
    }

    /// The speed-up and the efficiency.
    fn ratios(&self, point: &Measurement) -> [String; 2] {
        if point.threads.count() == 1 {
            return [significant(1.0), "100 %".to_owned()];
        }
        let efficiency = self.scaling.efficiency(point).times(100.0);
        [
            with_interval(self.scaling.speedup(point), "", significant),
            with_interval(efficiency, " %", |percent| format!("{percent:.0}")),
        ]
    }

    /// The fitted laws of scaling, in sentences.
    pub(super) fn law_lines(&self, machine: &Machine) -> Vec<String> {
        let points = self.scaling.speedups();
        let Some(amdahl) = Amdahl::fit(&points) else {
            return vec!["no law of scaling: needs more than one number of threads".to_owned()];
        };
        let deviation = |law: &dyn Fn(usize) -> f64| match points.len() {
            ..=2 => String::new(), // one ratio is always met
            _ => format!(" (maximum deviation {})", percent(max_deviation(&points, law))),
        };
        let universal = match UniversalScalability::fit(&points) {
            Some(law) => format!(
                "Universal Scalability Law: contention {:.4}, coherency {:.6}{}{}",
                law.contention,
                law.coherency,
                deviation(&|threads| law.speedup(threads)),
                peak(&law),
            ),
            None => format!(
                "Universal Scalability Law: not fitted; needs {} numbers of threads or more",
                UniversalScalability::MIN_POINTS
            ),
        };
        let mut lines = vec![
            format!(
                "Amdahl's law: serial fraction {}{}",
                percent(amdahl.serial_fraction),
                deviation(&|threads| amdahl.speedup(threads)),
            ),
            universal,
        ];
        let threads = points.iter().map(|point| point.threads);
        let shared = threads_beyond_cores(threads, machine.cores);
        lines.extend(
            shared.map(|shared| {
                format!("{shared}: this describes the machine more than the program")
            }),
        );
        lines
    }

    /// The predictions of the laws; `None` if no law could be fitted.
    pub(super) fn predictions(&self) -> Option<Table> {
        let points = self.scaling.speedups();
        let (amdahl, universal) = (Amdahl::fit(&points)?, UniversalScalability::fit(&points));
        let single = self.scaling.points[0].news_per_second();
        let cell = |speedup: f64| {
            format!("{} x, {} {UNIT}", significant(speedup), significant(single * speedup))
        };
        let mut table = Table::new("Predictions, which are extrapolations")
            .figures(["threads", "predicted by Amdahl's law"])
            .figures(universal.is_some().then_some("by the Universal Law"));
        for threads in PREDICTED_THREADS {
            let speedups = [amdahl.speedup(threads)].into_iter();
            let speedups = speedups.chain(universal.iter().map(|law| law.speedup(threads)));
            let cells: Vec<_> =
                [threads.to_string()].into_iter().chain(speedups.map(cell)).collect();
            table.row(cells);
        }
        Some(table)
    }
}

/// The number of threads with the highest predicted speed.
fn peak(law: &UniversalScalability) -> String {
    match law.peak().map(|threads| threads.round() as u64) {
        None => String::new(),
        Some(1) => ", fastest with 1 thread".to_owned(),
        Some(threads) => format!(", fastest with {} threads", grouped(threads)),
    }
}
