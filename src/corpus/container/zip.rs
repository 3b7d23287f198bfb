//! Zip archives.

use std::io::{BufReader, Cursor, Read, Seek};

use zip::ZipArchive;
use zip::read::{ZipFile, read_zipfile_from_stream};
use zip::result::ZipError;

use super::Opened;
use super::compression::reason;
use crate::corpus::document::{About, Name, Origin, is_hidden};
use crate::corpus::expansion::Packed;
use crate::corpus::read::{Flow, Layers, Member, Reader};

/// What an archive begins with: a member, or the end of the directory if there is no member
/// (APPNOTE.TXT, sections 4.3.7 and 4.3.16).
const MEMBER: &[u8] = b"PK\x03\x04";
const END: &[u8] = b"PK\x05\x06";

/// True for bytes that begin like a zip archive.
pub(super) fn begins(head: &[u8]) -> bool {
    head.starts_with(MEMBER) || head.starts_with(END)
}

/// Reads all members, by the directory at the end of the archive where that can be reached: a stream is held in memory
/// if it is no larger than a document may be, and else read from the front.
pub(super) fn read(reader: &mut Reader, archive: &mut Opened) -> Flow {
    let (name, layers) = (archive.name, archive.layers);
    if let Some(file) = archive.file {
        return match ZipArchive::new(BufReader::new(file)) {
            Ok(zip) => read_directory(reader, name, layers, zip),
            Err(error) => {
                reader.damage(name, without_directory(error))?;
                read_front(reader, name, layers, &mut archive.stream)
            }
        };
    }
    let mut bytes = Vec::new();
    let most = reader.options().max_document_size;
    if let Err(error) = (&mut *archive.stream).take(most).read_to_end(&mut bytes) {
        reader.damaged(name, &error)?;
    }
    let whole = (bytes.len() as u64) < most;
    match ZipArchive::new(Cursor::new(&bytes)) {
        Ok(zip) => read_directory(reader, name, layers, zip),
        Err(error) => {
            if whole {
                reader.damage(name, without_directory(error))?;
            }
            let mut stream = Cursor::new(&bytes).chain(&mut archive.stream);
            read_front(reader, name, layers, &mut stream)
        }
    }
}

fn without_directory(error: ZipError) -> String {
    format!("the directory at the end of the archive cannot be read ({error})")
}

fn read_directory(
    reader: &mut Reader,
    name: &Name,
    layers: Layers,
    mut zip: ZipArchive<impl Read + Seek>,
) -> Flow {
    for index in 0..zip.len() {
        let reason = match zip.by_index(index) {
            Ok(mut file) => {
                read_member(reader, name, layers, &mut file)?;
                continue;
            }
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                "encrypted: not read".to_owned()
            }
            Err(error) => reason_of(error),
        };
        let file = zip.by_index_raw(index);
        let name = file.map_or_else(|_| name.clone(), |file| name.member(&own_name(&file)));
        reader.damage(&name, reason)?;
    }
    Flow::Continue(())
}

/// Reads members one behind the other until one cannot be read.
fn read_front(reader: &mut Reader, name: &Name, layers: Layers, stream: &mut impl Read) -> Flow {
    loop {
        match read_zipfile_from_stream(stream) {
            Ok(None) => return Flow::Continue(()),
            Ok(Some(mut file)) => read_member(reader, name, layers, &mut file)?,
            Err(error) => return reader.damage(name, reason_of(error)),
        }
    }
}

fn read_member<R: Read>(
    reader: &mut Reader,
    archive: &Name,
    layers: Layers,
    file: &mut ZipFile<'_, R>,
) -> Flow {
    let own = own_name(file);
    if file.is_dir() || is_hidden(&own) {
        return Flow::Continue(());
    }
    let (size, packed) = (Some(file.size()), Packed::Bytes(file.compressed_size()));
    let about = About { origin: Origin::Found, ..About::default() };
    let member = Member::new(archive.member(&own), file, layers);
    reader.read(Member { size, packed, about, ..member })
}

fn own_name<R: Read>(file: &ZipFile<'_, R>) -> String {
    let name = file.name().map(|name| name.into_owned());
    name.unwrap_or_else(|_| String::from_utf8_lossy(file.name_raw()).into_owned())
}

fn reason_of(error: ZipError) -> String {
    match error {
        ZipError::Io(error) => reason(&error),
        error => error.to_string(),
    }
}
