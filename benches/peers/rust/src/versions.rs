//! Versions of engines, from the `Cargo.lock` that this bench was built with.

const LOCK: &str = include_str!("../../../../Cargo.lock");

/// The locked version of a package. `NAME@1.2` is the one that begins with these numbers, if several are locked.
pub fn of(package: &str) -> &'static str {
    find(LOCK, package).unwrap_or("unknown")
}

/// Cargo writes a package's version on the line after its name.
fn find<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (name, start) = package.split_once('@').unwrap_or((package, ""));
    let name = format!("name = \"{name}\"");
    let lines = lock.lines().zip(lock.lines().skip(1)).filter(|(line, _)| *line == name);
    let mut versions =
        lines.filter_map(|(_, version)| version.strip_prefix("version = \"")?.strip_suffix('"'));
    versions.find(|version| version.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_by_the_whole_name() {
        let lock = "[[package]]\nname = \"rss-extra\"\nversion = \"9.0.0\"\n\n\
                    [[package]]\nname = \"rss\"\nversion = \"2.1.2\"\n";
        assert_eq!(find(lock, "rss"), Some("2.1.2"));
        assert_eq!(find(lock, "atom"), None);
    }

    #[test]
    fn one_of_several_versions_is_found_by_its_start() {
        let lock = "name = \"rss\"\nversion = \"1.9.0\"\n\nname = \"rss\"\nversion = \"2.1.2\"\n";
        assert_eq!(find(lock, "rss@2.1"), Some("2.1.2"));
        assert_eq!(find(lock, "rss@3"), None);
    }

    #[test]
    fn every_engine_is_locked() {
        let feeds = ["newsparse", "feed-rs", "rss", "atom_syndication"];
        let articles = ["rs-trafilatura", "dom_smoothie", "scraper"];
        let performance = ["feedparser-rs", "quick-xml@0.36", "quick-xml@0.42", "html5gum"];
        let bounds = ["lol_html", "tl", "serde_json", "simdutf8"];
        for package in feeds.iter().chain(&articles).chain(&performance).chain(&bounds) {
            assert_ne!(of(package), "unknown", "{package}");
        }
    }
}
