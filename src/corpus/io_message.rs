//! Messages for I/O errors that depend neither on the operating system nor on the decoder.

use std::io::{Error, ErrorKind};

/// Returns the message without the error number of the operating system.
pub(super) fn io_message(error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        ErrorKind::UnexpectedEof => "unexpected end of file".to_owned(),
        _ => error.to_string(),
    }
}
