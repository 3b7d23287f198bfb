//! Folders → documents in memory. Reading is never timed.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use newsparse::Document;

/// Unpacks a file whose name ends with `.gz`, and removes that ending from its name.
pub fn unpacked(document: Document) -> Result<Document, String> {
    let Some(name) = document.name.strip_suffix(".gz") else { return Ok(document) };
    let mut bytes = Vec::new();
    match MultiGzDecoder::new(&*document.bytes).read_to_end(&mut bytes) {
        Ok(_) => Ok(Document::new(name, bytes)),
        Err(error) => Err(format!("{}: {error}", document.name)),
    }
}

/// The root of the project, which contains its fixtures and its `Cargo.lock`.
pub fn project_root() -> PathBuf {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR"));
    peers.ancestors().nth(3).unwrap_or(peers).to_path_buf()
}

/// The folder that an environment variable names, if it is set.
///
/// A relative path starts from the root of the project, since Cargo runs a bench in the folder of its package.
pub fn folder_from_env(name: &str) -> Option<PathBuf> {
    let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
    Some(project_root().join(value))
}

/// Reads the wanted files below a folder, sorted by path. Hidden files and folders are left out.
///
/// # Errors
/// If there is no such file: an empty table would look like a result.
pub fn read(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<Vec<Document>, String> {
    let paths = walk(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let documents: Vec<Document> = paths
        .iter()
        .filter(|path| wanted(path))
        .map(|path| load(folder, path))
        .collect::<Result<_, _>>()?;
    if documents.is_empty() {
        return Err(format!("{}: no news file in it", folder.display()));
    }
    Ok(documents)
}

/// Reads files, and all files below folders.
///
/// # Errors
/// If one cannot be read, or there is none.
pub fn read_all(paths: impl IntoIterator<Item = PathBuf>) -> Result<Vec<Document>, String> {
    let mut documents = Vec::new();
    for path in paths {
        match path.is_dir() {
            true => documents.extend(read(&path, |_| true)?),
            false => documents.push(load(Path::new(""), &path)?),
        }
    }
    Ok(documents)
}

fn load(folder: &Path, path: &Path) -> Result<Document, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.strip_prefix(folder).unwrap_or(path);
    Ok(Document::new(name.display().to_string(), bytes))
}

/// Every file below `folder`, in the order of the paths.
fn walk(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            // Links to folders are not followed: they may form a loop.
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if entry.path().is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Returns true for a web page, compressed with gzip or not, by its name.
pub fn is_page(path: &Path) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    name.ends_with(b".html") || name.ends_with(b".html.gz")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    #[test]
    fn files_are_read_in_the_order_of_their_paths() {
        let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
        let is_rust = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
        let documents = read(sources, is_rust).unwrap();
        let names: Vec<&str> = documents.iter().map(|d| d.name.as_str()).collect();
        assert!(names.is_sorted(), "{names:?}");
        assert!(names.contains(&"feeds.rs"));
        assert!(names.contains(&"src/files.rs"));
    }

    #[test]
    fn a_folder_without_a_wanted_file_is_an_error() {
        let error = read(Path::new(env!("CARGO_MANIFEST_DIR")), |_| false);
        assert!(error.is_err_and(|message| message.ends_with("no news file in it")));
    }

    fn packed(name: &str, text: &str) -> Document {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        Document::new(name, encoder.finish().unwrap())
    }

    #[test]
    fn only_files_named_gz_are_unpacked() {
        let page = unpacked(packed("a/page.html.gz", "<p>news")).unwrap();
        assert_eq!((page.name.as_str(), &*page.bytes), ("a/page.html", &b"<p>news"[..]));
        let bytes = page.bytes.clone();
        assert_eq!(unpacked(page).unwrap().bytes, bytes);
    }

    #[test]
    fn errors_name_the_file() {
        let mut page = packed("page.html.gz", "<p>news");
        page.bytes.to_mut().truncate(12);
        let error = unpacked(page).err().unwrap();
        assert!(error.starts_with("page.html.gz: "), "{error}");
    }

    #[test]
    fn the_root_holds_the_lock_file() {
        assert!(project_root().join("Cargo.lock").is_file());
    }
}
