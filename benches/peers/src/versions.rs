//! Versions of engines, from the `Cargo.lock` that this bench was built with.

const LOCK: &str = include_str!("../../../Cargo.lock");

/// The locked version of a package.
pub fn of(package: &str) -> &'static str {
    find(LOCK, package).unwrap_or("unknown")
}

/// Cargo writes a package's version on the line after its name.
fn find<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
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
    fn every_engine_is_locked() {
        let feeds = ["newsparse", "feed-rs", "rss", "atom_syndication"];
        let articles = ["rs-trafilatura", "dom_smoothie", "scraper"];
        for package in feeds.iter().chain(&articles) {
            assert_ne!(of(package), "unknown", "{package}");
        }
    }
}
