//! Bytes of a document that Python owns.

use std::slice;

use pyo3::buffer::PyUntypedBuffer;
use pyo3::exceptions::{PyBufferError, PyTypeError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyMemoryView, PyString};

/// The bytes of a document.
pub(crate) enum DocumentBytes {
    /// A `bytes` object, of the caller or copied from a buffer that may be written to.
    Bytes(PyBackedBytes),
    /// A read-only buffer, such as a memoryview of bytes or a memory-mapped file.
    Buffer(ReadOnlyBuffer),
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
        let buffer = PyUntypedBuffer::get(data).map_err(|error| type_error(data, error))?;
        if !buffer.is_c_contiguous() {
            return Err(PyBufferError::new_err("the bytes of the buffer are not contiguous"));
        }
        // The bytes of pyarrow are signed.
        if !matches!(buffer.format().to_bytes(), b"B" | b"b" | b"c") {
            return Err(type_error(data, PyTypeError::new_err("a document is bytes")));
        }
        match buffer.readonly() {
            true => Ok(DocumentBytes::Buffer(ReadOnlyBuffer(buffer))),
            false => {
                let bytes = PyMemoryView::from(data)?.call_method0("tobytes")?;
                Ok(DocumentBytes::Bytes(bytes.cast_into::<PyBytes>()?.into()))
            }
        }
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        match self {
            DocumentBytes::Bytes(bytes) => bytes,
            DocumentBytes::Buffer(buffer) => buffer.as_slice(),
        }
    }
}

/// A contiguous buffer that its owner does not change as long as it is exported.
pub(crate) struct ReadOnlyBuffer(PyUntypedBuffer);

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
