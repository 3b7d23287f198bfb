//! The work of the engines of a gate: speeds of different work cannot be compared.

use super::rounds::{EngineId, Role, Rounds};
use crate::measure::ItemDigest;

/// The result of a pass, as far as an engine prints it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The number of news items.
    pub news: Option<u64>,
    /// The digest of the items.
    pub digest: Option<ItemDigest>,
}

impl Work {
    /// Returns whether the results differ in something that both engines print.
    pub fn differs_from(self, other: Work) -> bool {
        fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            one.zip(other).is_some_and(|(one, other)| one != other)
        }
        differ(self.news, other.news) || differ(self.digest, other.digest)
    }

    /// Returns whether both engines print something that can be compared.
    pub fn is_comparable_with(self, other: Work) -> bool {
        self.news.and(other.news).is_some() || self.digest.and(other.digest).is_some()
    }
}

/// Two results that differ and should be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkDifference {
    /// The engine.
    pub engine: EngineId,
    /// The engine that it is compared with, which may be the same one in another round; `None` for a stored baseline.
    pub other: Option<EngineId>,
    /// The result of the engine.
    pub work: Work,
    /// The result of the other.
    pub other_work: Work,
}

/// Returns the first difference between two engines or two rounds of one, or to the work of a stored baseline.
pub(super) fn difference(rounds: &Rounds, stored: Option<Work>) -> Option<WorkDifference> {
    let between_rounds = rounds.all().find_map(|(engine, series)| {
        let (first, others) = series.works.split_first()?;
        let other = others.iter().find(|other| other.differs_from(*first))?;
        Some(WorkDifference { engine, other: Some(engine), work: *first, other_work: *other })
    });
    let differences = rounds.all().flat_map(|(engine, series)| {
        let others = rounds.all().skip_while(move |(other, _)| *other <= engine);
        others.map(move |(other, other_series)| {
            let (work, other_work) = (series.work(), other_series.work());
            WorkDifference { engine, other: Some(other), work, other_work }
        })
    });
    let to_stored = stored.map(|other_work| {
        let (engine, work) = (Role::Candidate.into(), rounds.of(Role::Candidate).work());
        WorkDifference { engine, other: None, work, other_work }
    });
    let found =
        differences.chain(to_stored).find(|found| found.work.differs_from(found.other_work));
    between_rounds.or(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::engine::EngineSample;

    fn digest(line: &str) -> ItemDigest {
        let mut digest = ItemDigest::default();
        digest.add_line(line.as_bytes());
        digest
    }

    fn work(news: impl Into<Option<u64>>, line: Option<&str>) -> Work {
        Work { news: news.into(), digest: line.map(digest) }
    }

    #[test]
    fn only_what_both_print_can_differ() {
        for (one, other, differs, is_comparable) in [
            (work(3, None), work(3, None), false, true),
            (work(3, None), work(4, None), true, true),
            (work(3, None), work(None, None), false, false),
            (work(3, Some("a")), work(3, Some("b")), true, true),
            (work(3, Some("a")), work(3, Some("a")), false, true),
            (work(3, Some("a")), work(3, None), false, true),
            (work(None, Some("a")), work(3, None), false, false),
        ] {
            assert_eq!(one.differs_from(other), differs, "{one:?} {other:?}");
            assert_eq!(one.is_comparable_with(other), is_comparable, "{one:?} {other:?}");
            assert_eq!(other.differs_from(one), differs, "{one:?} {other:?}");
        }
    }

    #[test]
    fn differences_are_found_between_engines_and_between_rounds() {
        let found = |rounds: &[[u64; 3]], stored: Option<u64>| {
            let mut all = Rounds::default();
            for works in rounds {
                let roles = [Role::Candidate, Role::CandidateAllThreads, Role::Baseline];
                all.add(roles.into_iter().zip(works).map(|(role, news)| {
                    let time = std::time::Duration::ZERO;
                    (role, EngineSample { news: Some(*news), ..EngineSample::new(1.0, time) })
                }));
            }
            let stored = stored.map(|news| work(news, None));
            difference(&all, stored)
                .map(|found| (found.engine.role, found.other.map(|other| other.role)))
        };
        let [candidate, all, baseline] =
            [Role::Candidate, Role::CandidateAllThreads, Role::Baseline];
        assert_eq!(found(&[[3, 3, 3], [3, 3, 3]], Some(3)), None);
        assert_eq!(found(&[[3, 3, 4]], None), Some((candidate, Some(baseline))));
        assert_eq!(found(&[[3, 4, 3]], None), Some((candidate, Some(all))));
        assert_eq!(found(&[[3, 3, 3], [3, 3, 4]], None), Some((baseline, Some(baseline))));
        assert_eq!(found(&[[3, 3, 3]], Some(4)), Some((candidate, None)));
        assert_eq!(found(&[], Some(4)), None);
    }
}
