//! Documents of repetitions, for each format.

/// A document of any length.
pub struct Repetition {
    pub name: String,
    prefix: String,
    unit: String,
    end: String,
    suffix: &'static str,
    /// True for items with the usual elements.
    pub is_ordinary: bool,
    /// True if a value is as long as all units together.
    has_long_value: bool,
}

impl Repetition {
    fn new(prefix: &str, unit: &str) -> Self {
        Repetition {
            name: format!("{prefix}({unit:?})*"),
            prefix: prefix.to_owned(),
            unit: unit.to_owned(),
            end: String::new(),
            suffix: "",
            is_ordinary: false,
            has_long_value: false,
        }
    }

    /// Adds an end for each unit, after all of them.
    fn ended(self, end: &str) -> Self {
        Repetition { end: end.to_owned(), ..self }
    }

    fn before(self, suffix: &'static str) -> Self {
        Repetition { suffix, ..self }
    }

    fn ordinary(self) -> Self {
        Repetition { is_ordinary: true, ..self }
    }

    /// A long value in the place of `$` in the prefix.
    fn after_long_value(self) -> Self {
        Repetition { has_long_value: true, ..self }
    }

    /// The document with about this length in bytes. `#` in a unit is its number.
    pub fn of_length(&self, length: usize) -> String {
        let (prefix, length) = if self.has_long_value {
            (self.prefix.replacen('$', &"a-b/".repeat(length / 8), 1), length / 2)
        } else {
            (self.prefix.clone(), length)
        };
        let count = length / (self.unit.len() + self.end.len());
        let mut document = prefix;
        for number in 0..count {
            document.push_str(&self.unit.replace('#', &number.to_string()));
        }
        document + &self.end.repeat(count) + self.suffix
    }
}

/// Units of text and of broken markup, for every place where text is expected.
const TEXTS: [&str; 22] = [
    "<",
    "<!--",
    "<b ",
    "<b x=",
    "<b x='",
    "<b>",
    "</b>",
    "<b>x",
    "<h1>",
    "<h1></h2>",
    "<script>",
    "&",
    "&#",
    "&amp;",
    "<![CDATA[",
    "< ",
    "a, ",
    "\"",
    "@",
    "://",
    "\u{3000}",
    "\u{e9}<b ",
];

/// The start of a document in which text is expected, and its end.
const TEXT_PLACES: [(&str, &str); 10] = [
    ("", ""),
    ("warning ", ""),
    ("<a>", ""),
    ("<rss><channel><item><title><![CDATA[", ">]]></title></item>"),
    ("<rss><channel><item><author><![CDATA[", ">]]></author></item>"),
    ("<feed><entry><title type='html'><![CDATA[", ">]]></title></entry>"),
    ("<rss><channel><item>", ">"),
    ("<nitf><body><body.content>", ">"),
    ("<html><body><h1>t</h1><p>", ">"),
    ("<html><head><title>", ">"),
];

/// Elements of feeds and of the IPTC formats.
const ELEMENTS: [&str; 30] = [
    "item",
    "entry",
    "title",
    "author",
    "category",
    "link",
    "dc:creator",
    "media:group",
    "media:content",
    "image",
    "itunes:category",
    "content:encoded",
    "channel",
    "rdf:RDF",
    "a xml:base='b/'",
    "a xml:lang='en'",
    "a xmlns:q#='u'",
    "newsItem",
    "itemSet",
    "contentSet",
    "inlineXML",
    "NewsItem",
    "NewsComponent",
    "ContentItem",
    "DataContent",
    "body",
    "body.content",
    "media",
    "url",
    "news:news",
];

const ELEMENT_PLACES: [&str; 7] = [
    "<rss><channel>",
    "<rss><channel><item>",
    "<feed><entry>",
    "<newsMessage><itemSet><newsItem>",
    "<NewsML><NewsItem><NewsComponent>",
    "<nitf><body>",
    "<urlset><url>",
];

/// Units of JSON.
const VALUES: [&str; 16] = [
    "{\"id\":1,\"title\":\"a\"},",
    "{\"uri\":\"a\",\"headline\":\"b\"},",
    "[",
    "{\"a\":",
    "{\"items\":[",
    "\"a\",",
    "\"a\":",
    "1,",
    "\\",
    "}",
    "],",
    "'a',",
    "/*",
    "//\n",
    "\"k#\":{\"href\":\"a\"},",
    "a:",
];

const VALUE_PLACES: [&str; 8] = [
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,",
    "{\"items\":[{\"id\":1,\"tags\":[",
    "{\"items\":[{\"id\":1,\"authors\":[",
    "{\"uri\":\"urn:a\",\"headline\":\"h\",",
    "{\"uri\":\"urn:a\",\"headline\":\"h\",\"associations\":{",
    "[",
    "<html><h1>t</h1><script>{\"title\":\"t\",\"body\":[",
];

/// Elements of web pages, of all kinds that the tree builder distinguishes.
const PAGE_ELEMENTS: [&str; 33] = [
    "div", "p", "a", "b", "abbr", "button", "form", "li", "dd", "table", "td", "tr", "caption",
    "colgroup", "select", "option", "optgroup", "rt", "rp", "ruby", "svg", "math", "mi",
    "template", "body", "html", "frameset", "input", "br", "h1", "article", "noscript", "x-y",
];

const PAGE: &str = "<html><head><title>t</title><meta property='og:type' content='article'></head><body><h1>t</h1><p>x</p>";

/// Long values that items may inherit, at `$`, and items.
const INHERITED: [(&str, &str); 18] = [
    (
        "<title>t</title><script type='application/ld+json'>{\"@graph\":[{\"@id\":\"b\",\"name\":\"$\"},",
        "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"b\"}},",
    ),
    (
        "<title>t</title><script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"\\n$\"},",
        "{\"@type\":\"NewsArticle\",\"headline\":\"a\"},",
    ),
    ("<rss><channel><title>$</title>", "<item><guid>1</guid></item>"),
    ("<rss><channel><link>https://example.org/$</link>", "<item><link>b</link></item>"),
    ("<rss xml:base='https://example.org/$'><channel>", "<item><link>b</link></item>"),
    ("<rss xml:lang='en-$'><channel>", "<item><guid>1</guid></item>"),
    ("<rss><channel><language>en-$</language>", "<item><guid>1</guid></item>"),
    ("<rss><channel><managingEditor>$</managingEditor>", "<item><guid>1</guid></item>"),
    ("<rss xmlns:q='$'><channel>", "<item><q:title>a</q:title></item>"),
    ("<!DOCTYPE rss [<!ENTITY a '$'>]><rss><channel>", "<item><title>&a;</title></item>"),
    ("<feed><author><name>$</name></author>", "<entry><id>1</id></entry>"),
    ("<newsMessage xml:lang='en-$'><itemSet>", "<newsItem guid='a'/>"),
    (
        "<NewsML><NewsItem><NewsComponent><Creator><Party FormalName='$'/></Creator>",
        "<NewsComponent><HeadLine>a</HeadLine></NewsComponent>",
    ),
    ("<urlset xml:base='https://example.org/$'>", "<url><loc>a</loc></url>"),
    (
        "{\"version\":\"https://jsonfeed.org/version/1\",\"authors\":[{\"name\":\"$\"}],\"items\":[",
        "{\"id\":1,\"url\":\"b\"},",
    ),
    (
        "{\"version\":\"https://jsonfeed.org/version/1\",\"home_page_url\":\"https://example.org/$\",\"items\":[",
        "{\"id\":1,\"url\":\"b\"},",
    ),
    (
        "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"$\",\"items\":[",
        "{\"id\":1,\"url\":\"b\"},",
    ),
    (
        "<html op='news'><base href='https://example.org/$'><table>",
        "<tr class=athing id=1><td><span class=titleline><a href=b>c</a></span></td></tr>",
    ),
];

const ORDINARY: [(&str, &str); 6] = [
    (
        "<rss><channel>",
        "<item><title>Rain in the north</title><link>https://example.org/news/#.html</link><guid>#</guid>\
         <pubDate>Mon, 01 Sep 2025 12:00:00 GMT</pubDate><description>The harbour was closed on Monday.</description></item>",
    ),
    (
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<entry><title>Rain in the north</title><link href='https://example.org/news/#.html'/><id>urn:example:#</id>\
         <updated>2025-09-01T12:00:00Z</updated><summary>The harbour was closed on Monday.</summary></entry>",
    ),
    (
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
        "{\"id\":\"#\",\"url\":\"https://example.org/news/#.html\",\"title\":\"Rain in the north\",\
         \"date_published\":\"2025-09-01T12:00:00Z\",\"content_text\":\"The harbour was closed on Monday.\"},",
    ),
    (
        "<urlset>",
        "<url><loc>https://example.org/news/#.html</loc><news:news><news:title>Rain in the north</news:title>\
         <news:publication_date>2025-09-01T12:00:00Z</news:publication_date></news:news></url>",
    ),
    (
        "<newsMessage><itemSet>",
        "<newsItem guid='urn:example:#'><itemMeta><versionCreated>2025-09-01T12:00:00Z</versionCreated></itemMeta>\
         <contentMeta><headline>Rain in the north</headline><slugline>rain</slugline></contentMeta></newsItem>",
    ),
    (
        PAGE,
        "<p>The harbour was closed on Monday, because the sand has moved again, and it is unclear for how long.</p>\n",
    ),
];

/// Starts of documents and of parts of them, and what may be repeated there. Values with a number differ.
const OTHERS: [(&str, &str); 70] = [
    ("", "<rss "),
    ("", "<rss>"),
    ("x ", "<feed>"),
    ("x ", "<?xml version='1.0'?>"),
    ("", "<!DOCTYPE html>"),
    ("x ", "{\"version\":"),
    ("x ", "<script>{\"items\":[</script>"),
    ("", "\u{e9}\u{c3}\u{a9}"),
    ("<rss><channel><item", " a#='x'"),
    ("<!DOCTYPE rss [", "<!ENTITY a# 'x'>"),
    ("<!DOCTYPE rss [", "<!-- a -->"),
    ("<rss><channel><item><title>", "&a#;"),
    ("<rss><channel><item><pubDate>", "1"),
    ("<rss><channel><item><pubDate>", "1 May "),
    ("<rss><channel><item><pubDate>", "Mon, "),
    ("<rss><channel><item><link>", "../"),
    ("<rss><channel><item><link>http://a/", "%"),
    ("<rss><channel><item><itunes:duration>", "1:"),
    ("<rss><channel><item>", "<category>a#</category>"),
    ("<rss><channel><item>", "<dc:creator>A #</dc:creator>"),
    ("<rss><channel><item><author>", "a@b.c (A #), "),
    ("<rss><channel><item>", "<enclosure url='a#'/>"),
    ("<rss><channel><item>", "<media:content url='a#'/>"),
    ("<rss><channel><item><media:group>", "<media:content url='a#'/>"),
    ("<feed><entry>", "<link href='a#' rel='enclosure'/>"),
    ("<feed><entry>", "<author><name>A #</name></author>"),
    ("<feed>", "<author><name>A #</name></author>"),
    ("<feed><entry><content type='xhtml'><div>", "<p>x</p>"),
    ("<feed><entry><content type='xhtml'>", "<div>"),
    (
        "<newsMessage><itemSet><newsItem><contentMeta>",
        "<subject qcode='a:#'><name>b</name></subject>",
    ),
    (
        "<newsMessage><itemSet><newsItem><contentMeta>",
        "<creator qcode='a:#'><name>B #</name></creator>",
    ),
    ("<newsMessage><itemSet><newsItem><contentSet>", "<remoteContent href='a#'/>"),
    ("<nitf><head>", "<docdata><key-list><keyword key='a#'/></key-list></docdata>"),
    ("<nitf><body><body.head>", "<byline><person>A #</person></byline>"),
    ("<nitf><body><body.content>", "<media><media-reference source='a#'/></media>"),
    ("<NewsML><NewsItem><NewsComponent><NewsLines>", "<ByLine>A #</ByLine>"),
    ("<NewsML><NewsItem><NewsComponent>", "<ContentItem Href='a#'/>"),
    ("<NewsML><TopicSet>", "<Topic Duid='a#'><FormalName>b</FormalName></Topic>"),
    (
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"tags\":[",
        "\"a#\",",
    ),
    (
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"authors\":[",
        "{\"name\":\"A #\"},",
    ),
    (
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"attachments\":[",
        "{\"url\":\"a#\"},",
    ),
    (
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1,\"title\":\"",
        "\\u0041",
    ),
    ("{\"uri\":\"urn:a\",\"headline\":\"h\",\"renditions\":{", "\"k#\":{\"href\":\"a#\"},"),
    ("{\"uri\":\"urn:a\",\"headline\":\"h\",\"byline\":\"", "A # and "),
    (PAGE, "<div class=a#>x</div>"),
    (PAGE, "<div id=a#><p>x</div>"),
    (PAGE, "<h1>t</h1>"),
    (PAGE, "<h1>t #</h1>"),
    (PAGE, "<article><h1>t</h1><p>x</article>"),
    (PAGE, "<a href=a#>The harbour #</a>"),
    (PAGE, "<li><a href=a#>The harbour #</a>"),
    (PAGE, "<a rel=author href=a#>A #</a>"),
    (PAGE, "<span class=author>By A #</span>"),
    (PAGE, "<time datetime=2025-09-01>1 September 2025</time>"),
    (PAGE, "<p>1 September 2025 by A #"),
    (PAGE, "<i aria-hidden=true>x</i><!---->"),
    (PAGE, "<p hidden>x</p>"),
    (PAGE, "<tr><td>a<td>b"),
    (PAGE, "<table><tr><td>a<td>b<tr><td>c<td>d</table>"),
    (PAGE, "<pre>a\n</pre>"),
    (PAGE, "<script>var a#={\"headline\":\"b\"}</script>"),
    (
        PAGE,
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a#\"}</script>",
    ),
    ("<html><head><title>t</title>", "<meta name=author content='A #'>"),
    ("<html><head><title>t</title>", "<meta property='article:tag' content='a#'>"),
    ("<html><head><title>t</title>", "<link rel=canonical href='a#'>"),
    ("<html><head><title>", "t - "),
    (
        "<html><head><title>t</title><script type='application/ld+json'>{\"@graph\":[",
        "{\"@type\":\"NewsArticle\",\"@id\":\"a#\",\"author\":{\"@id\":\"a1\"}},",
    ),
    (
        "<html><head><title>t</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[",
        "{\"name\":\"A #\"},",
    ),
    (
        "<html><head><title>t</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"keywords\":[",
        "\"a#\",",
    ),
    (
        "<html><head><title>t</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
        "The harbour was closed. ",
    ),
];

/// Elements that are open around all units, and units that may visit each of them.
const DEEP: [(&str, &str); 10] = [
    ("<span class=ad>", "x<br><br>"),
    ("<b class=ad>", "x<hr>"),
    ("<a class=ad href=b>", "x<br><br>"),
    ("<div class=ad>", "<p>x</p>"),
    ("<div hidden>", "<p>x</p>"),
    ("<table><tr><td>", "<p>x</p>"),
    ("<table><tr><td>", "x<br>"),
    ("<noscript>", "<p>x</p>"),
    ("<article>", "<h2>x</h2>"),
    ("<form><div>", "<input>"),
];

/// Returns all documents.
/// Selectors of site rules, each with a prefix and a unit.
const SELECTORS: [(&str, &str, &str); 12] = [
    ("ul:has(b) li", "<ul>", "<li>x"),
    ("ul:has(b) li", "", "<ul><li>x"),
    ("li:has(~ b)", "<ul>", "<li>x"),
    ("li:has(+ b)", "<ul>", "<li>x"),
    (":not(:has(b)) > li", "<ul>", "<li>x"),
    ("i ~ li", "<ul>", "<li>x"),
    ("i ~ li", "<ul>", "<li>x</li><b></b>"),
    ("li:nth-child(2n + 1)", "<ul>", "<li>x"),
    ("li:nth-last-of-type(2)", "<ul>", "<li>x"),
    ("li:nth-last-child(2n)", "<ul>", "<li>x"),
    ("div div div p", "", "<div>x"),
    ("[title~=a] .b", "<div title='", "a "),
];

/// The site rules for [`SELECTORS`], as TOML. Each is for pages with its title.
pub fn rules() -> String {
    let rule = |(number, (selector, ..)): (usize, &(&str, &str, &str))| {
        format!(
            "[[rule]]\nname = \"rule-{number}\"\ndetect = {{ contains = \"<title>rule {number}.\" }}\n\
             item = \"{selector}\"\nfields = {{ title = \"p\" }}\n"
        )
    };
    SELECTORS.iter().enumerate().map(rule).collect()
}

pub fn documents() -> Vec<Repetition> {
    let pairs = |places: &'static [&str], units: &'static [&str]| {
        places.iter().flat_map(move |place| units.iter().map(move |unit| (*place, *unit)))
    };
    let mut documents = Vec::new();
    for (prefix, suffix) in TEXT_PLACES {
        documents.extend(TEXTS.map(|unit| Repetition::new(prefix, unit).before(suffix)));
    }
    for (prefix, element) in pairs(&ELEMENT_PLACES, &ELEMENTS) {
        let name = element.split(' ').next().unwrap_or_default();
        let end = format!("</{name}>");
        documents.push(Repetition::new(prefix, &format!("<{element}>x</{name}>")));
        documents.push(Repetition::new(prefix, &format!("<{element}>")).ended(&end));
    }
    documents
        .extend(pairs(&VALUE_PLACES, &VALUES).map(|(prefix, unit)| Repetition::new(prefix, unit)));
    for element in PAGE_ELEMENTS {
        for unit in [
            format!("<{element}>x"),
            format!("<{element} a#>"),
            format!("<{element}/>"),
            format!("<{element}></div>"),
            format!("<svg><{element}>"),
            format!("<table><{element}>"),
        ] {
            documents.push(Repetition::new(PAGE, &unit));
        }
        let deep = format!("{PAGE}{}", "<abbr>".repeat(400));
        documents.push(Repetition {
            name: format!("deep <{element}>"),
            ..Repetition::new(&deep, &format!("<{element}>x"))
        });
    }
    documents
        .extend(INHERITED.map(|(prefix, unit)| Repetition::new(prefix, unit).after_long_value()));
    documents.extend(OTHERS.map(|(prefix, unit)| Repetition::new(prefix, unit)));
    for (open, unit) in DEEP {
        let prefix = format!("{PAGE}{}", open.repeat(1_000 / (1 + open.matches("><").count()) / 2));
        let name = format!("deep in {open}: {unit}");
        documents.push(Repetition { name, ..Repetition::new(&prefix, unit) });
    }
    for (number, (selector, prefix, unit)) in SELECTORS.iter().enumerate() {
        let prefix = format!("<html><title>rule {number}.</title>{prefix}");
        let name = format!("{selector} in ({unit})*");
        documents.push(Repetition { name, ..Repetition::new(&prefix, unit) });
    }
    documents.extend(ORDINARY.map(|(prefix, unit)| Repetition::new(prefix, unit).ordinary()));
    documents.push(Repetition::new(&format!("{PAGE}{}</p>", "<b><i><u>".repeat(3)), "<p>x"));
    documents
}
