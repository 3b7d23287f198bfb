//! The contents of a thread sweep's report.

use super::benchmark::speed;
use super::number::{counted, grouped, percent, significant};
use super::outline::OutlineBlock;
use super::table::Table;
use super::{Report, UNIT, brackets, contention_sentence, with_interval};
use crate::measure::fit::{Amdahl, UniversalScalability, max_deviation};
use crate::measure::stats::Interval;
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
            // Its interval is as wide as that of the news, which leaves the table within 80 columns.
            let megabytes = news.value * (point.bytes as f64 / 1e6 / point.news as f64);
            let [speedup, efficiency] = self.ratios(point);
            table.row([
                point.threads.count().to_string(),
                with_interval(news, "", significant),
                significant(megabytes),
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
        if points.len() < 2 {
            return vec!["no law of scaling: needs more than one number of threads".to_owned()];
        }
        let laws = FittedLaws::new(&self.scaling);
        let deviation = |law: &dyn Fn(usize) -> f64| match points.len() {
            ..=2 => String::new(), // one ratio is always met
            _ => format!(", maximum deviation {}", percent(max_deviation(&points, law))),
        };
        let amdahl = match laws.amdahl {
            Ok((law, Interval { low, high })) => {
                let deviation = deviation(&|threads| law.speedup(threads));
                let [fraction, low, high] = [law.serial_fraction, low, high].map(percent);
                format!("serial fraction {fraction} ({low} to {high}{deviation})")
            }
            Err(reason) => format!("not fitted; {reason}"),
        };
        let universal = match laws.universal {
            Ok((law, Interval { low, high })) => format!(
                "contention {:.4} ({low:.4} to {high:.4}{}), coherency {:.6}{}",
                law.contention,
                deviation(&|threads| law.speedup(threads)),
                law.coherency,
                peak(&law),
            ),
            Err(reason) => format!("not fitted; {reason}"),
        };
        let mut lines = vec![
            format!("Amdahl's law: {amdahl}"),
            format!("Universal Scalability Law: {universal}"),
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
        let FittedLaws { amdahl, universal } = FittedLaws::new(&self.scaling);
        let ((amdahl, _), universal) = (amdahl.ok()?, universal.ok());
        let single = self.scaling.points[0].news_per_second();
        let cell = |speedup: f64| {
            format!("{} x, {} {UNIT}", significant(speedup), significant(single * speedup))
        };
        let mut table = Table::new("Predictions, which are extrapolations")
            .figures(["threads", "predicted by Amdahl's law"])
            .figures(universal.is_some().then_some("by the Universal Law"));
        for threads in PREDICTED_THREADS {
            let speedups = [amdahl.speedup(threads)].into_iter();
            let speedups = speedups.chain(universal.iter().map(|(law, _)| law.speedup(threads)));
            let cells: Vec<_> =
                [threads.to_string()].into_iter().chain(speedups.map(cell)).collect();
            table.row(cells);
        }
        Some(table)
    }
}

/// The laws of scaling with the intervals of their first coefficients, or the reasons why they are not fitted.
pub(super) struct FittedLaws {
    pub amdahl: Result<(Amdahl, Interval), String>,
    pub universal: Result<(UniversalScalability, Interval), String>,
}

/// A law whose coefficient has a wider interval is not reported: it would describe the noise.
const MAX_WIDTH: f64 = 0.2;

impl FittedLaws {
    pub fn new(scaling: &Scaling) -> Self {
        if let Some(reason) = Self::obstacle(scaling) {
            return FittedLaws { amdahl: Err(reason.clone()), universal: Err(reason) };
        }
        let too_few =
            || format!("needs {} numbers of threads or more", UniversalScalability::MIN_POINTS);
        FittedLaws {
            amdahl: scaling.amdahl().ok_or_else(String::new).and_then(|(law, interval)| {
                is_certain("serial fraction", interval).map(|()| (law, interval))
            }),
            universal: scaling.universal().ok_or_else(too_few).and_then(|(law, interval)| {
                is_certain("contention", interval).map(|()| (law, interval))
            }),
        }
    }

    /// The reason why no law can be fitted to these samples.
    fn obstacle(scaling: &Scaling) -> Option<String> {
        match scaling.contention() {
            Some(contention) => Some(format!("inconclusive: {}", contention_sentence(contention))),
            None if scaling.rounds() < Scaling::MIN_ROUNDS => {
                Some(format!("needs {} rounds or more", Scaling::MIN_ROUNDS))
            }
            None => None,
        }
    }
}

fn is_certain(coefficient: &str, Interval { low, high }: Interval) -> Result<(), String> {
    match high - low <= MAX_WIDTH {
        true => Ok(()),
        false => Err(format!("noise: its {coefficient} is between {low:.2} and {high:.2}")),
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

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;
    use crate::measure::{Conditions, Threads};

    fn report(points: &[(usize, &[u64])], free_cores: f64) -> ScaleReport {
        let point = |(threads, samples_ms): &(usize, &[u64])| Measurement {
            threads: match NonZero::new(*threads) {
                Some(threads) if threads.get() > 1 => Threads::Pool(threads),
                _ => Threads::Single,
            },
            documents: 1,
            bytes: 1,
            news: 100,
            passes_per_sample: 1,
            samples_ns: samples_ms.iter().map(|time| time * 1_000_000).collect(),
            processor_ns: Vec::new(),
            conditions: Conditions {
                cores: Some((4, 4)),
                free_cores: Some(free_cores),
                ..Conditions::default()
            },
            reading: None,
            partial: false,
        };
        let scaling = Scaling { points: points.iter().map(point).collect() };
        ScaleReport { options: MeasureOptions::default(), scaling }
    }

    fn lines(report: &ScaleReport) -> Vec<String> {
        let machine = Machine { cores: 4, ..Machine::this() };
        report.law_lines(&machine)
    }

    #[test]
    fn steady_laws_have_intervals_and_predictions() {
        let two = report(&[(1, &[1800; 8]), (2, &[1000; 8])], 4.0);
        assert_eq!(
            lines(&two),
            [
                "Amdahl's law: serial fraction 11.1 % (11.1 % to 11.1 %)",
                "Universal Scalability Law: not fitted; needs 4 numbers of threads or more"
            ]
        );
        assert!(two.predictions().is_some());
        let four: [(usize, &[u64]); 4] =
            [(1, &[1200; 8]), (2, &[600; 8]), (3, &[400; 8]), (4, &[300; 8])];
        assert_eq!(
            lines(&report(&four, 4.0)),
            [
                "Amdahl's law: serial fraction 0.0 % (0.0 % to 0.0 %, maximum deviation 0.0 %)",
                "Universal Scalability Law: contention 0.0000 (0.0000 to 0.0000, maximum deviation 0.0 %), \
                 coherency 0.000000"
            ]
        );
    }

    #[test]
    fn noise_and_busy_cores_have_no_law() {
        let noise: Vec<u64> = (0..30).map(|round| [1000, 1900][round % 2]).collect();
        let noisy = report(&[(1, &[2000; 30]), (2, &noise)], 4.0);
        let line = &lines(&noisy)[0];
        assert!(
            line.starts_with("Amdahl's law: not fitted; noise: its serial fraction is"),
            "{line}"
        );
        assert!(noisy.predictions().is_none());
        let busy = report(&[(1, &[1800; 8]), (4, &[1000; 8])], 1.5);
        let reason = "not fitted; inconclusive: other processes left 1.50 of 4 cores";
        assert_eq!(lines(&busy)[0], format!("Amdahl's law: {reason}"));
        assert!(busy.predictions().is_none());
        let few = report(&[(1, &[1800; 5]), (2, &[1000; 5])], 4.0);
        assert_eq!(lines(&few)[0], "Amdahl's law: not fitted; needs 6 rounds or more");
        let one = report(&[(1, &[1800; 8])], 4.0);
        assert_eq!(lines(&one), ["no law of scaling: needs more than one number of threads"]);
    }
}
