//! Bytes of a document that Python owns.

use std::slice;

use pyo3::buffer::PyBuffer;
use pyo3::exceptions::{PyBufferError, PyTypeError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyString};

/// The bytes of a document.
pub(crate) enum DocumentBytes {
    /// A `bytes` object.
    Bytes(PyBackedBytes),
    /// A read-only buffer, such as a memoryview of bytes or a memory-mapped file.
    Buffer(ReadOnlyBuffer),
    /// A copy of a buffer that may be written to.
    Copy(Vec<u8>),
}

impl DocumentBytes {
    /// Takes the bytes of an argument. Bytes and read-only buffers are not copied.
    ///
    /// # Errors
    /// `TypeError` if the object has no bytes, and `BufferError` if they are not contiguous.
    pub(crate) fn new(data: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = data.cast::<PyBytes>() {
            return Ok(DocumentBytes::Bytes(bytes.clone().into()));
        }
        let buffer = PyBuffer::<u8>::get(data).map_err(|error| type_error(data, error))?;
        if !buffer.is_c_contiguous() {
            return Err(PyBufferError::new_err("the bytes of the buffer are not contiguous"));
        }
        match buffer.readonly() {
            true => Ok(DocumentBytes::Buffer(ReadOnlyBuffer(buffer))),
            false => buffer.to_vec(data.py()).map(DocumentBytes::Copy),
        }
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        match self {
            DocumentBytes::Bytes(bytes) => bytes,
            DocumentBytes::Buffer(buffer) => buffer.as_slice(),
            DocumentBytes::Copy(bytes) => bytes,
        }
    }
}

/// A contiguous buffer that its owner does not change as long as it is exported.
pub(crate) struct ReadOnlyBuffer(PyBuffer<u8>);

impl ReadOnlyBuffer {
    #[expect(unsafe_code)]
    fn as_slice(&self) -> &[u8] {
        if self.0.len_bytes() == 0 {
            return &[];
        }
        // SAFETY: the buffer is contiguous, and stays in place until it is released. That a read-only buffer does not change
        // is documented as a condition of `parse`.
        unsafe { slice::from_raw_parts(self.0.buf_ptr().cast::<u8>(), self.0.len_bytes()) }
    }
}

fn type_error(data: &Bound<'_, PyAny>, error: PyErr) -> PyErr {
    if data.is_instance_of::<PyString>() {
        return PyTypeError::new_err("a document is bytes, not str: read the file in binary mode");
    }
    match data.get_type().name() {
        Ok(name) => PyTypeError::new_err(format!("a document is bytes, not {name}")),
        Err(_) => error,
    }
}
