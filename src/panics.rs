//! Messages of caught panics.

use std::any::Any;

/// Returns the message of a panic, or an empty string if its payload is not text.
pub(crate) fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or_default()
}
