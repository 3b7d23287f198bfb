//! Cooperative cancellation.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag that asks long-running work to end early.
///
/// Clones share one flag. A new token is not cancelled, and a cancelled one stays so.
///
/// ```
/// let token = newsparse::CancellationToken::default();
/// let work = token.clone();
/// assert!(!work.is_cancelled());
/// token.cancel();
/// assert!(work.is_cancelled());
/// ```
#[derive(Clone, Debug, Default)]
pub struct CancellationToken(Arc<AtomicBool>);

impl CancellationToken {
    /// Asks all work that holds a clone of this token to end.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Returns whether [`cancel`](CancellationToken::cancel) has been called on any clone.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
