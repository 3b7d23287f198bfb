//! Items as tables: streams of Arrow IPC, and Parquet files.

use std::io::{self, BufWriter, Stdout, Write};

use arrow_ipc::writer::StreamWriter;
use newsparse::arrow::BatchBuilder;
use newsparse::arrow::arrow_array::RecordBatch;
use newsparse::arrow::arrow_schema::ArrowError;
use newsparse::json_lines::ItemOrigin;
use newsparse::{Document, Parsed};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use super::format::ItemFormat;

/// Maximum number of items in a batch.
const MAX_BATCH_ITEMS: usize = 8192;

/// Size of the texts of a batch in bytes after which no item is added to it.
const MAX_BATCH_BYTES: usize = 4 << 20;

/// Maximum size of a row group of Parquet in bytes, which is held in memory. Readers skip or share whole groups.
const MAX_ROW_GROUP_BYTES: usize = 32 << 20;

/// Writes items in batches. They depend on the documents alone, not on the number of threads.
pub(super) struct Table<W> {
    batch: BatchBuilder,
    writer: W,
}

/// Writes record batches.
pub(super) trait BatchWriter {
    fn write(&mut self, batch: &RecordBatch) -> io::Result<()>;

    /// Passes on what has been written.
    fn flush(&mut self) -> io::Result<()>;

    /// Ends the output.
    fn finish(&mut self) -> io::Result<()>;
}

/// A writer of an Arrow IPC stream.
pub(super) type ArrowStream = StreamWriter<BufWriter<Stdout>>;

/// A writer of a Parquet file.
pub(super) type ParquetFile = ArrowWriter<BufWriter<Stdout>>;

impl Table<ArrowStream> {
    /// Starts a stream of these batches.
    pub fn arrow(batch: BatchBuilder, out: BufWriter<Stdout>) -> io::Result<Self> {
        let writer = StreamWriter::try_new(out, &batch.schema()).map_err(arrow_error)?;
        Ok(Table { batch, writer })
    }
}

impl Table<ParquetFile> {
    /// Starts a file of these batches.
    pub fn parquet(batch: BatchBuilder, out: BufWriter<Stdout>) -> io::Result<Self> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_bytes(Some(MAX_ROW_GROUP_BYTES))
            .build();
        let writer = ArrowWriter::try_new(out, batch.schema(), Some(properties));
        Ok(Table { batch, writer: writer.map_err(parquet_error)? })
    }
}

impl<W: BatchWriter> Table<W> {
    fn write_batch(&mut self) -> io::Result<()> {
        match self.batch.is_empty() {
            true => Ok(()),
            false => self.writer.write(&self.batch.finish()),
        }
    }
}

impl<W: BatchWriter> ItemFormat for Table<W> {
    type Items<'a> = Parsed<'a>;

    fn prepare<'a>(_: &'a Document, parsed: Parsed<'a>, _: bool) -> Parsed<'a> {
        parsed
    }

    fn write(&mut self, document: &Document, parsed: Parsed<'_>) -> io::Result<()> {
        let origin = ItemOrigin::new(document, &parsed);
        for item in &parsed.items {
            self.batch.push(&origin, item);
            if self.batch.len() >= MAX_BATCH_ITEMS || self.batch.text_bytes() >= MAX_BATCH_BYTES {
                self.write_batch()?;
            }
        }
        Ok(())
    }

    /// Passes on complete batches: smaller ones would cost more to read, and depend on the time.
    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn finish(&mut self) -> io::Result<()> {
        self.write_batch()?;
        self.writer.finish()
    }
}

impl BatchWriter for ArrowStream {
    fn write(&mut self, batch: &RecordBatch) -> io::Result<()> {
        StreamWriter::write(self, batch).map_err(arrow_error)
    }

    fn flush(&mut self) -> io::Result<()> {
        StreamWriter::flush(self).map_err(arrow_error)
    }

    fn finish(&mut self) -> io::Result<()> {
        StreamWriter::finish(self).map_err(arrow_error)?;
        BatchWriter::flush(self)
    }
}

impl BatchWriter for ParquetFile {
    fn write(&mut self, batch: &RecordBatch) -> io::Result<()> {
        ArrowWriter::write(self, batch).map_err(parquet_error)
    }

    /// Does nothing: a row group is written when it is complete.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        ArrowWriter::finish(self).map_err(parquet_error)?;
        self.inner_mut().flush()
    }
}

/// Returns the error of the output, if it is one.
fn arrow_error(error: ArrowError) -> io::Error {
    match error {
        ArrowError::IoError(_, error) => error,
        other => io::Error::other(other),
    }
}

/// Returns the error of the output, if it is one.
fn parquet_error(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => {
            error.downcast().map_or_else(io::Error::other, |error| *error)
        }
        other => io::Error::other(other),
    }
}
