//! The corpora: the generated one by format, and feeds and pages from the fixtures or from given folders.

use std::path::Path;

use newsparse::generate::{CorpusSize, GenerateOptions, GeneratedFormat, Generator, Mix};
use newsparse::parse::Format;
use newsparse::{Corpus, Document};
use newsparse_peers::engines::is_measuring;
use newsparse_peers::files;

use super::Kind;

/// The size of the generated documents of a format: more than the caches of a core hold.
const GENERATED_BYTES: u64 = 5_000_000;

/// Documents of one kind, with the title of their table.
pub struct PeerCorpus {
    pub corpus: Corpus,
    pub kind: Kind,
    /// The format, if the documents are generated.
    pub generated: Option<GeneratedFormat>,
}

impl PeerCorpus {
    fn new(title: &str, kind: Kind, documents: Vec<Document>) -> Self {
        PeerCorpus { corpus: Corpus::new(title, documents), kind, generated: None }
    }
}

/// Feeds by format, then pages, then the generated corpus.
pub fn all() -> Result<Vec<PeerCorpus>, String> {
    let mut corpora = feeds()?;
    corpora.push(articles()?);
    corpora.push(lists()?);
    corpora.extend(GeneratedFormat::ALL.map(generated));
    Ok(corpora)
}

/// The files of a folder that a variable names, with "Real", or those of the fixtures.
fn given(
    variable: &str,
    fixtures: &str,
    wanted: fn(&Path) -> bool,
) -> Result<(&'static str, Vec<Document>), String> {
    let (origin, folder) = match files::folder_from_env(variable) {
        Some(folder) => ("Real", folder),
        None => ("Fixtures:", files::project_root().join(fixtures)),
    };
    let documents = files::read(&folder, wanted)?.into_iter().map(files::unpacked);
    Ok((origin, documents.collect::<Result<_, _>>()?))
}

fn feeds() -> Result<Vec<PeerCorpus>, String> {
    let (origin, documents) = given("NEWSPARSE_CORPUS", "fixtures/corpus", |_| true)?;
    let formats = [
        (Format::Rss, "RSS feeds", Kind::Feed),
        (Format::Atom, "Atom feeds", Kind::Feed),
        (Format::Rdf, "RDF feeds", Kind::Feed),
        (Format::JsonFeed, "JSON Feed", Kind::JsonFeed),
    ];
    let of_format = |(format, name, kind)| {
        let is_wanted =
            |document: &&Document| newsparse::parse::detect(&document.bytes) == Ok(format);
        let documents: Vec<_> = documents.iter().filter(is_wanted).cloned().collect();
        PeerCorpus::new(&format!("{origin} {name}"), kind, documents)
    };
    let corpora = formats.into_iter().map(of_format);
    Ok(corpora.filter(|corpus| !corpus.corpus.documents.is_empty()).collect())
}

fn articles() -> Result<PeerCorpus, String> {
    let (origin, documents) = given("NEWSPARSE_ARTICLES", "fixtures/article", files::is_page)?;
    Ok(PeerCorpus::new(&format!("{origin} article pages"), Kind::Article, documents))
}

fn lists() -> Result<PeerCorpus, String> {
    let (origin, documents) =
        given("NEWSPARSE_PAGES", "fixtures/corpus/hacker-news", files::is_page)?;
    Ok(PeerCorpus::new(&format!("{origin} Hacker News pages"), Kind::List, documents))
}

fn generated(format: GeneratedFormat) -> PeerCorpus {
    let bytes = if is_measuring() { GENERATED_BYTES } else { 1 };
    let mix: Mix = format!("{}=1", format.name()).parse().expect("the name of a format");
    let options = GenerateOptions { size: CorpusSize::Bytes(bytes), mix, seed: 1, ill_formed: 0 };
    let documents = Generator::new(options).map(|made| Document::new(made.name, made.bytes));
    let kind = match format {
        GeneratedFormat::Rss | GeneratedFormat::Atom | GeneratedFormat::Rdf => Kind::Feed,
        GeneratedFormat::JsonFeed => Kind::JsonFeed,
        GeneratedFormat::Ninjs => Kind::Json,
        GeneratedFormat::Article => Kind::Article,
        GeneratedFormat::HackerNews => Kind::List,
        _ => Kind::Xml,
    };
    let title = format!("Generated: {}", format.name());
    let generated = Some(format);
    PeerCorpus { generated, ..PeerCorpus::new(&title, kind, documents.collect()) }
}
