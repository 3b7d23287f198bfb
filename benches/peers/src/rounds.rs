//! Engines that take turns over the same documents, round by round, so that a
//! machine which becomes slower or faster does so for all of them.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use crate::run::{is_measuring, median};
use crate::versions;

/// One way to read a document.
pub struct Engine<R> {
    pub name: &'static str,
    /// The packages whose versions tell which engine this was.
    pub packages: &'static [&'static str],
    /// What the engine makes of a document.
    pub read: fn(&[u8]) -> R,
}

impl<R> Engine<R> {
    /// The versions of all its packages.
    pub fn version(&self) -> String {
        let versions: Vec<&str> = self.packages.iter().map(|p| versions::of(p)).collect();
        versions.join(" + ")
    }
}

/// When the turns may end.
pub struct Length {
    pub rounds: usize,
    /// For each engine, over all its turns.
    pub time: Duration,
    /// For all turns of all engines: with `rounds` done, this is enough, too.
    /// A fast engine cannot make a slow one take its turn a hundred times.
    pub time_of_all: Duration,
}

impl Length {
    const MEASURING: Length =
        Length { rounds: 5, time: Duration::from_secs(1), time_of_all: Duration::from_secs(30) };

    const TRYING: Length = Length { rounds: 1, time: Duration::ZERO, time_of_all: Duration::ZERO };

    /// Long enough for a result if this run is to measure, else one round.
    pub fn of_this_run() -> Length {
        if is_measuring() { Length::MEASURING } else { Length::TRYING }
    }

    fn is_over<T>(&self, all: &[Turns<T>]) -> bool {
        let times = || all.iter().map(|turns| turns.seconds.iter().sum::<f64>());
        let each_has_time = || times().all(|time| time >= self.time.as_secs_f64());
        let all_have_time = || times().sum::<f64>() >= self.time_of_all.as_secs_f64();
        let rounds = all.iter().all(|turns| turns.seconds.len() >= self.rounds);
        rounds && (each_has_time() || all_have_time())
    }
}

/// All turns of one engine.
pub struct Turns<T> {
    /// What it made of the documents, every time.
    pub tally: T,
    /// The time of each turn.
    pub seconds: Vec<f64>,
}

impl<T> Turns<T> {
    /// The seconds of the turn in the middle.
    pub fn median(&self) -> f64 {
        median(&self.seconds)
    }

    /// How many times as fast as `other` this engine is, in the median round.
    pub fn speed_over<U>(&self, other: &Turns<U>) -> f64 {
        let rounds = self.seconds.iter().zip(&other.seconds);
        let ratios: Vec<f64> = rounds.map(|(own, other)| other / own).collect();
        median(&ratios)
    }
}

/// Times `pass` with every engine, one after the other in each round.
///
/// The tallies are taken in a pass before, which is the warm-up. A turn that
/// comes to another one has done other work and is no sample: an error.
pub fn take_turns<R, T: PartialEq + Debug>(
    engines: &[Engine<R>],
    pass: impl Fn(&Engine<R>) -> T,
    length: &Length,
) -> Result<Vec<Turns<T>>, String> {
    let warm_up = |engine| Turns { tally: pass(engine), seconds: Vec::new() };
    let mut all: Vec<Turns<T>> = engines.iter().map(warm_up).collect();
    while !length.is_over(&all) {
        for (engine, turns) in engines.iter().zip(&mut all) {
            let start = Instant::now();
            let tally = pass(engine);
            turns.seconds.push(start.elapsed().as_secs_f64());
            if tally != turns.tally {
                let (name, first) = (engine.name, &turns.tally);
                return Err(format!("{name}: two results, {first:?} and {tally:?}"));
            }
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    const ENGINES: [Engine<usize>; 2] = [
        Engine { name: "length", packages: &["newsparse", "rss"], read: <[u8]>::len },
        Engine { name: "nothing", packages: &[], read: |_| 0 },
    ];

    const TWO_ROUNDS: Length = Length { rounds: 2, ..Length::TRYING };

    #[test]
    fn every_engine_has_a_turn_in_every_round() {
        let pass = |engine: &Engine<usize>| (engine.read)(b"news");
        let turns = take_turns(&ENGINES, pass, &TWO_ROUNDS).unwrap();
        let tallies: Vec<usize> = turns.iter().map(|turns| turns.tally).collect();
        assert_eq!(tallies, [4, 0]);
        assert!(turns.iter().all(|turns| turns.seconds.len() == 2));
    }

    #[test]
    fn another_result_than_the_first_is_an_error() {
        let calls = Cell::new(0);
        let pass = |_: &Engine<usize>| calls.replace(calls.get() + 1);
        let error = take_turns(&ENGINES, pass, &TWO_ROUNDS).err();
        assert_eq!(error.as_deref(), Some("length: two results, 0 and 2"));
    }

    #[test]
    fn turns_end_when_each_engine_or_all_together_had_their_time() {
        let second = Duration::from_secs(1);
        let length = Length { rounds: 2, time: second, time_of_all: 10 * second };
        let is_over = |fast: &[f64], slow: &[f64]| {
            let turns = |seconds: &[f64]| Turns { tally: (), seconds: seconds.to_vec() };
            length.is_over(&[turns(fast), turns(slow)])
        };
        assert!(!is_over(&[9.0], &[9.0]), "one round");
        assert!(!is_over(&[0.1, 0.1], &[4.0, 4.0]), "the fast one had too little");
        assert!(is_over(&[0.5, 0.5], &[1.0, 1.0]));
        assert!(is_over(&[0.1, 0.1], &[5.0, 5.0]));
    }

    #[test]
    fn speeds_are_compared_within_a_round() {
        let turns = |seconds: [f64; 3]| Turns { tally: (), seconds: seconds.to_vec() };
        let (ours, theirs) = (turns([1.0, 4.0, 1.0]), turns([3.0, 8.0, 2.0]));
        assert_eq!(ours.speed_over(&theirs), 2.0);
        assert_eq!(theirs.median(), 3.0);
    }

    #[test]
    fn an_engine_names_the_versions_of_all_its_packages() {
        let version = ENGINES[0].version();
        assert_eq!(version, format!("{} + {}", versions::of("newsparse"), versions::of("rss")));
    }
}
