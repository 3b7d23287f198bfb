//! The parts of a large document, which may be parsed at the same time.
//!
//! The parser starts no threads. A caller that has some passes a function that runs the parts on them.

use std::sync::{Mutex, PoisonError};

/// A function that calls another one with each number below a count, in any order and on any thread, and returns after
/// the last call.
///
/// With rayon: `&|count, part| (0..count).into_par_iter().for_each(part)`.
pub type RunParts<'r> = &'r dyn Fn(usize, &(dyn Fn(usize) + Sync));

/// Length of a part in bytes: far more than what starting one costs, and small enough to occupy many threads.
const PART_LENGTH: usize = 128 << 10;

/// Minimum number of parts of a document that is parsed in parts.
const MIN_PARTS: usize = 8;

/// Number of items that a part of the work on all items has.
const PART_ITEMS: usize = 512;

/// The way in which the parts of a document are run.
#[derive(Clone, Copy)]
pub(super) struct Parts<'r> {
    run: Option<RunParts<'r>>,
    length: usize,
}

impl<'r> Parts<'r> {
    /// The document is parsed as a whole.
    pub(super) const NONE: Parts<'static> = Parts { run: None, length: PART_LENGTH };

    pub(super) fn new(run: RunParts<'r>) -> Self {
        Parts::of_length(run, PART_LENGTH)
    }

    /// Parts of a length in bytes, at least 1.
    pub(super) fn of_length(run: RunParts<'r>, length: usize) -> Self {
        Parts { run: Some(run), length: length.max(1) }
    }

    /// Returns the length of a part of a document in bytes; `None` if the document is parsed as a whole.
    pub(super) fn length_in(&self, document: &str) -> Option<usize> {
        let is_large = document.len() / self.length >= MIN_PARTS;
        (self.run.is_some() && is_large).then_some(self.length)
    }

    /// Does the work on each task, perhaps at the same time. Returns the results in the order of the tasks.
    pub(super) fn map<T: Send, R: Send>(
        &self,
        tasks: Vec<T>,
        work: impl Fn(T) -> R + Sync,
    ) -> Vec<R> {
        let Some(run) = self.run else { return tasks.into_iter().map(work).collect() };
        let parts: Vec<_> = tasks.into_iter().map(Part::new).collect();
        run(parts.len(), &|number| {
            if let Some(part) = parts.get(number) {
                part.run(&work);
            }
        });
        parts.into_iter().map(|part| part.into_result(&work)).collect()
    }

    /// Does the work on each item of a document, perhaps at the same time.
    pub(super) fn for_each<T: Send>(&self, items: &mut [T], work: impl Fn(&mut T) + Sync) {
        if self.run.is_none() || items.len() <= PART_ITEMS {
            return items.iter_mut().for_each(work);
        }
        let parts = items.chunks_mut(PART_ITEMS).collect();
        self.map(parts, |part: &mut [T]| part.iter_mut().for_each(&work));
    }
}

/// A task, and then its result.
struct Part<T, R>(Mutex<(Option<T>, Option<R>)>);

impl<T, R> Part<T, R> {
    fn new(task: T) -> Self {
        Part(Mutex::new((Some(task), None)))
    }

    fn run(&self, work: impl Fn(T) -> R) {
        let mut part = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(task) = part.0.take() {
            part.1 = Some(work(task));
        }
    }

    /// Returns the result. Does the work now if nobody did it.
    fn into_result(self, work: impl Fn(T) -> R) -> R {
        let (task, result) = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let result = result.or_else(|| task.map(work));
        result.expect("the function that runs the parts passes on their panics")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_tasks() {
        let backwards: RunParts = &|count, part| (0..count).rev().for_each(part);
        let twice: RunParts = &|count, part| (0..2 * count).for_each(|number| part(number / 2));
        let too_few: RunParts = &|count, part| (1..count).for_each(part);
        let too_many: RunParts = &|count, part| (0..count + 3).for_each(part);
        for run in [backwards, twice, too_few, too_many] {
            let parts = Parts::new(run);
            assert_eq!(parts.map(vec![1, 2, 3], |task| 10 * task), [10, 20, 30]);
            let mut items: Vec<usize> = (0..3 * PART_ITEMS).collect();
            parts.for_each(&mut items, |item| *item += 1);
            assert!(items.iter().copied().eq(1..=3 * PART_ITEMS));
        }
    }

    #[test]
    fn only_large_documents_have_parts() {
        let parts = Parts::of_length(&|count, part| (0..count).for_each(part), 10);
        assert_eq!(parts.length_in(&"a".repeat(10 * MIN_PARTS - 1)), None);
        assert_eq!(parts.length_in(&"a".repeat(10 * MIN_PARTS)), Some(10));
        assert_eq!(Parts::NONE.length_in(&"a".repeat(MIN_PARTS * PART_LENGTH)), None);
    }
}
