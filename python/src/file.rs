//! Files that Python has opened.

use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::buffer::DocumentBytes;

/// Number of bytes that are requested at a time. A remote file takes a round trip for each.
const BLOCK_SIZE: usize = 1 << 20;

/// The bytes of an open binary file of Python, such as one of `open`, fsspec or pyarrow.
pub(crate) struct PythonFile {
    file: Py<PyAny>,
    /// Bytes that were read; `None` before the first.
    block: Option<DocumentBytes>,
    position: usize,
    failure: FileFailure,
}

/// The exception of a file, which ends the reading.
#[derive(Clone, Default)]
pub(crate) struct FileFailure(Arc<Mutex<Option<PyErr>>>);

impl PythonFile {
    pub(crate) fn new(file: Py<PyAny>) -> Self {
        PythonFile { file, block: None, position: 0, failure: FileFailure::default() }
    }

    /// Returns where the exception will be.
    pub(crate) fn failure(&self) -> FileFailure {
        self.failure.clone()
    }

    /// Returns the bytes of the block that were not taken yet.
    fn rest(&self) -> &[u8] {
        self.block.as_ref().map_or(&[], |block| &block.as_slice()[self.position..])
    }

    fn next_block(&mut self) -> io::Result<()> {
        // At the exit of the interpreter nobody waits for the bytes.
        let block = Python::try_attach(|py| {
            let data = self.file.bind(py).call_method1("read", (BLOCK_SIZE,))?;
            match data.is_instance_of::<PyString>() {
                true => {
                    Err(PyTypeError::new_err("the file is open in text mode, not in binary mode"))
                }
                false => DocumentBytes::new(&data),
            }
        });
        match block {
            Some(Ok(block)) => {
                self.block = Some(block);
                self.position = 0;
                Ok(())
            }
            Some(Err(error)) => {
                let message = error.to_string();
                self.failure.set(error);
                Err(io::Error::other(message))
            }
            None => Err(io::Error::other("the interpreter ends")),
        }
    }
}

impl Read for PythonFile {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.rest().is_empty() {
            self.next_block()?;
        }
        let length = self.rest().read(out)?;
        self.position += length;
        Ok(length)
    }
}

impl FileFailure {
    fn set(&self, error: PyErr) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// Takes the exception, if there is one.
    pub(crate) fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
