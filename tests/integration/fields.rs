//! The table in `src/parse/fields.md`, which lists the sources of each field by format. Each cell is tested.
//!
//! `NEWSPARSE_BLESS=1 cargo test --test integration fields` rewrites the table.

use std::fmt::Write;
use std::fs;

use newsparse::json_lines::write_items;
use serde_json::Value;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/parse/fields.md");

const INTRODUCTION: &str = "# Fields by format

The sources of each field of a news item. Sources separated by commas are listed by rank: the first one in the \
document is used. Sources joined by *or* have equal rank, and sources joined by *and* are combined. An `rdf` item is \
read like an `rss` item and may contain its other elements too. Only the main sources of an `article` are listed.
";

/// Format, field, source, and a piece of a document with only this source.
///
/// The rows of a field are in order of rank. A source that starts with "or" or "and" has the rank of the previous one. A
/// piece that starts with a root element is a document; other pieces are inserted [into a document](document).
#[rustfmt::skip]
const ROWS: &[(&str, &str, &str, &str)] = &[
    ("rss", "id", "`guid`", "<guid>g</guid>"),
    ("rss", "id", "`atom:id`", "<atom:id>a</atom:id>"),
    ("rss", "id", "or `id`", "<id>i</id>"),
    ("rss", "id", "or `dc:identifier`", "<dc:identifier>d</dc:identifier>"),
    ("rss", "url", "`feedburner:origLink`", "<feedburner:origLink>https://a.example/o</feedburner:origLink>"),
    ("rss", "url", "`link`", "<link>https://a.example/l</link>"),
    ("rss", "url", r#"`atom:link rel="alternate"`"#, r#"<atom:link rel="alternate" href="https://a.example/a"/>"#),
    ("rss", "url", r#"or `link rel="alternate"`"#, r#"<link rel="alternate" href="https://a.example/b"/>"#),
    ("rss", "url", r#"`atom:link rel="canonical"`"#, r#"<atom:link rel="canonical" href="https://a.example/c"/>"#),
    ("rss", "url", "or `guid` (if it is a web address and a permanent link)", "<guid>https://a.example/g</guid>"),
    ("rss", "title", "`title`", "<title>T</title>"),
    ("rss", "title", "`atom:title`", "<atom:title>A</atom:title>"),
    ("rss", "title", "`dc:title`", "<dc:title>D</dc:title>"),
    ("rss", "title", "or `media:title`", "<media:title>M</media:title>"),
    ("rss", "title", "or `itunes:title`", "<itunes:title>I</itunes:title>"),
    ("rss", "summary", "`description`", "<description>D</description>"),
    ("rss", "summary", "`atom:summary`", "<atom:summary>A</atom:summary>"),
    ("rss", "summary", "or `summary`", "<summary>S</summary>"),
    ("rss", "summary", "`itunes:summary`", "<itunes:summary>I</itunes:summary>"),
    ("rss", "summary", "`dc:description`", "<dc:description>C</dc:description>"),
    ("rss", "summary", "or `dcterms:abstract`", "<dcterms:abstract>B</dcterms:abstract>"),
    ("rss", "summary", "or `media:description`", "<media:description>M</media:description>"),
    ("rss", "content_html", "`content:encoded`", "<content:encoded>&lt;p>E&lt;/p></content:encoded>"),
    ("rss", "content_html", "or `encoded`", "<encoded>&lt;p>E&lt;/p></encoded>"),
    ("rss", "content_html", "or `content`", "<content>C</content>"),
    ("rss", "content_html", "or `body`", "<body>B</body>"),
    ("rss", "content_html", "or `fullitem`", "<fullitem>F</fullitem>"),
    ("rss", "content_html", "or `xhtml:body`", "<xhtml:body><p>X</p></xhtml:body>"),
    ("rss", "content_html", r#"or `atom:content type="html"`"#, r#"<atom:content type="html">A</atom:content>"#),
    ("rss", "content_text", r#"`atom:content type="text"`"#, r#"<atom:content type="text">A</atom:content>"#),
    ("rss", "image", "`itunes:image`", r#"<itunes:image href="i.jpg"/>"#),
    ("rss", "image", "or `podcast:image`", r#"<podcast:image href="p.jpg"/>"#),
    ("rss", "image", "or `media:content` (if it is an image)", r#"<media:content url="m.jpg" medium="image"/>"#),
    ("rss", "image", "`media:thumbnail`", r#"<media:thumbnail url="t.jpg"/>"#),
    ("rss", "image", "or `podcast:images`", r#"<podcast:images srcset="s.jpg 100w"/>"#),
    ("rss", "image", "`image` or another element so named", "<image>i.jpg</image>"),
    ("rss", "image", "`enclosure` (if it is an image)", r#"<enclosure url="e.jpg" type="image/jpeg"/>"#),
    ("rss", "date_published", "`pubDate`", "<pubDate>Mon, 01 Sep 2025 12:00:00 GMT</pubDate>"),
    ("rss", "date_published", "or `atom:published`", "<atom:published>2024-09-01T12:00:00Z</atom:published>"),
    ("rss", "date_published", "or `published`", "<published>2024-08-01T12:00:00Z</published>"),
    ("rss", "date_published", "`dc:date`", "<dc:date>2023-09-01T12:00:00Z</dc:date>"),
    ("rss", "date_published", "or `date`", "<date>2023-08-01T12:00:00Z</date>"),
    ("rss", "date_published", "or `dcterms:issued`", "<dcterms:issued>2022-09-01T12:00:00Z</dcterms:issued>"),
    ("rss", "date_published", "`dcterms:created`", "<dcterms:created>2021-09-01T12:00:00Z</dcterms:created>"),
    ("rss", "date_published", "or `created`", "<created>2021-08-01T12:00:00Z</created>"),
    ("rss", "date_modified", "`atom:updated`", "<atom:updated>2025-09-01T12:00:00Z</atom:updated>"),
    ("rss", "date_modified", "or `updated`", "<updated>2025-08-01T12:00:00Z</updated>"),
    ("rss", "date_modified", "`dcterms:modified`", "<dcterms:modified>2024-09-01T12:00:00Z</dcterms:modified>"),
    ("rss", "authors", "`author`", "<author>Ada</author>"),
    ("rss", "authors", "and `atom:author`", "<atom:author><atom:name>Bea</atom:name></atom:author>"),
    ("rss", "authors", "and `authors`", "<authors><author>Bo</author></authors>"),
    ("rss", "authors", "`dc:creator`", "<dc:creator>Cleo</dc:creator>"),
    ("rss", "authors", "and `creator`", "<creator>Cy</creator>"),
    ("rss", "authors", "and `byline`", "<byline>By Dan</byline>"),
    ("rss", "authors", "and `itunes:author`", "<itunes:author>Dora</itunes:author>"),
    ("rss", "authors", "and `podcast:person`", "<podcast:person>Eve</podcast:person>"),
    ("rss", "authors", r#"and `media:credit role="author"`"#, r#"<media:credit role="author">Fay</media:credit>"#),
    ("rss", "tags", "`category`", "<category>c</category>"),
    ("rss", "tags", "and `keywords`", "<keywords>k</keywords>"),
    ("rss", "tags", "and `categories`", "<categories><category>s</category></categories>"),
    ("rss", "tags", "and `tags`", "<tags>t</tags>"),
    ("rss", "tags", "and `atom:category`", r#"<atom:category term="a"/>"#),
    ("rss", "tags", "and `dc:subject`", "<dc:subject>d</dc:subject>"),
    ("rss", "tags", "and `itunes:category`", r#"<itunes:category text="i"/>"#),
    ("rss", "tags", "and `itunes:keywords`", "<itunes:keywords>j</itunes:keywords>"),
    ("rss", "tags", "and `media:category`", "<media:category>m</media:category>"),
    ("rss", "tags", "and `media:keywords`", "<media:keywords>n</media:keywords>"),
    ("rss", "language", "`xml:lang`", r#"<rss><channel><item xml:lang="pl"></item></channel></rss>"#),
    ("rss", "language", "`dc:language`", "<dc:language>de</dc:language>"),
    ("rss", "language", "or `language`", "<language>da</language>"),
    ("rss", "language", "`xml:lang` of the content", r#"<content:encoded xml:lang="es">E</content:encoded>"#),
    ("rss", "language", "`xml:lang` of the summary", r#"<description xml:lang="it">D</description>"#),
    ("rss", "language", "`xml:lang` of the title", r#"<title xml:lang="pt">T</title>"#),
    ("rss", "language", "`hreflang` of the link", r#"<link rel="alternate" hreflang="nl" href="https://a.example/n"/>"#),
    ("rss", "language", "`xml:lang` of the channel", r#"<rss><channel xml:lang="cs"><item></item></channel></rss>"#),
    ("rss", "language", "`language` of the channel", "<rss><channel><language>fr</language><item></item></channel></rss>"),
    ("rss", "language", "or `dc:language` of the channel", "<rss><channel><dc:language>fr</dc:language><item></item></channel></rss>"),
    ("rss", "attachments", "`enclosure`", r#"<enclosure url="e.mp3"/>"#),
    ("rss", "attachments", "and `media:content`", r#"<media:content url="m.mp3"/>"#),
    ("rss", "attachments", "and `podcast:alternateEnclosure`", r#"<podcast:alternateEnclosure><podcast:source uri="p.mp3"/></podcast:alternateEnclosure>"#),
    ("rss", "attachments", r#"and `atom:link rel="enclosure"`"#, r#"<atom:link rel="enclosure" href="a.mp3"/>"#),
    ("rss", "feed_title", "`title` of the channel", "<rss><channel><title>F</title><item></item></channel></rss>"),
    ("rdf", "id", "`rdf:about`", r#"<rdf:RDF><item rdf:about="https://a.example/r"></item></rdf:RDF>"#),
    ("rdf", "id", "`dc:identifier`", "<dc:identifier>d</dc:identifier>"),
    ("rdf", "url", "`link`", "<link>https://a.example/l</link>"),
    ("rdf", "title", "`title`", "<title>T</title>"),
    ("rdf", "title", "`dc:title`", "<dc:title>D</dc:title>"),
    ("rdf", "summary", "`description`", "<description>D</description>"),
    ("rdf", "summary", "`dc:description`", "<dc:description>C</dc:description>"),
    ("rdf", "content_html", "`content:encoded`", "<content:encoded>&lt;p>E&lt;/p></content:encoded>"),
    ("rdf", "content_text", r#"`atom:content type="text"`"#, r#"<atom:content type="text">A</atom:content>"#),
    ("rdf", "image", "`media:content` (if it is an image)", r#"<media:content url="m.jpg" medium="image"/>"#),
    ("rdf", "image", "`media:thumbnail`", r#"<media:thumbnail url="t.jpg"/>"#),
    ("rdf", "image", "`image` or another element so named", "<image>i.jpg</image>"),
    ("rdf", "image", "`enclosure` (if it is an image)", r#"<enclosure url="e.jpg" type="image/jpeg"/>"#),
    ("rdf", "date_published", "`pubDate`", "<pubDate>Mon, 01 Sep 2025 12:00:00 GMT</pubDate>"),
    ("rdf", "date_published", "`dc:date`", "<dc:date>2023-09-01T12:00:00Z</dc:date>"),
    ("rdf", "date_published", "or `dcterms:issued`", "<dcterms:issued>2022-09-01T12:00:00Z</dcterms:issued>"),
    ("rdf", "date_published", "`dcterms:created`", "<dcterms:created>2021-09-01T12:00:00Z</dcterms:created>"),
    ("rdf", "date_modified", "`dcterms:modified`", "<dcterms:modified>2024-09-01T12:00:00Z</dcterms:modified>"),
    ("rdf", "authors", "`author`", "<author>Ada</author>"),
    ("rdf", "authors", "`dc:creator`", "<dc:creator>Cleo</dc:creator>"),
    ("rdf", "tags", "`category`", "<category>c</category>"),
    ("rdf", "tags", "and `dc:subject`", "<dc:subject>d</dc:subject>"),
    ("rdf", "language", "`dc:language`", "<dc:language>de</dc:language>"),
    ("rdf", "language", "`dc:language` of the channel", "<rdf:RDF><channel><dc:language>fr</dc:language></channel><item></item></rdf:RDF>"),
    ("rdf", "attachments", "`enclosure`", r#"<enclosure url="e.mp3"/>"#),
    ("rdf", "attachments", "and `media:content`", r#"<media:content url="m.mp3"/>"#),
    ("rdf", "feed_title", "`title` of the channel", "<rdf:RDF><channel><title>F</title></channel><item></item></rdf:RDF>"),
    ("atom", "id", "`id`", "<id>i</id>"),
    ("atom", "id", "or `dc:identifier`", "<dc:identifier>d</dc:identifier>"),
    ("atom", "url", "`feedburner:origLink`", "<feedburner:origLink>https://a.example/o</feedburner:origLink>"),
    ("atom", "url", r#"`link rel="alternate"`"#, r#"<link rel="alternate" href="https://a.example/l"/>"#),
    ("atom", "url", "`content src` (if it is markup)", r#"<content type="text/html" src="https://a.example/c"/>"#),
    ("atom", "title", "`title`", "<title>T</title>"),
    ("atom", "title", "`dc:title`", "<dc:title>D</dc:title>"),
    ("atom", "title", "or `media:title`", "<media:title>M</media:title>"),
    ("atom", "summary", "`summary`", "<summary>S</summary>"),
    ("atom", "summary", "`dc:description`", "<dc:description>C</dc:description>"),
    ("atom", "summary", "or `media:description`", "<media:description>M</media:description>"),
    ("atom", "content_html", r#"`content type="html"`"#, r#"<content type="html">&lt;p>H&lt;/p></content>"#),
    ("atom", "content_html", r#"or `content type="xhtml"`"#, r#"<content type="xhtml"><div><p>X</p></div></content>"#),
    ("atom", "content_html", "or `content:encoded`", "<content:encoded>E</content:encoded>"),
    ("atom", "content_text", r#"`content type="text"`"#, "<content>C</content>"),
    ("atom", "image", "`media:content` (if it is an image)", r#"<media:content url="m.jpg" medium="image"/>"#),
    ("atom", "image", "`media:thumbnail`", r#"<media:thumbnail url="t.jpg"/>"#),
    ("atom", "image", "`image` or another element so named", "<image>i.jpg</image>"),
    ("atom", "image", r#"`link rel="enclosure"` (if it is an image)"#, r#"<link rel="enclosure" href="e.jpg" type="image/jpeg"/>"#),
    ("atom", "date_published", "`published`", "<published>2025-09-01T12:00:00Z</published>"),
    ("atom", "date_published", "or `issued`", "<issued>2024-09-01T12:00:00Z</issued>"),
    ("atom", "date_published", "`dc:date`", "<dc:date>2023-09-01T12:00:00Z</dc:date>"),
    ("atom", "date_published", "or `dcterms:issued`", "<dcterms:issued>2022-09-01T12:00:00Z</dcterms:issued>"),
    ("atom", "date_published", "`created`", "<created>2021-09-01T12:00:00Z</created>"),
    ("atom", "date_published", "or `dcterms:created`", "<dcterms:created>2020-09-01T12:00:00Z</dcterms:created>"),
    ("atom", "date_modified", "`updated`", "<updated>2025-09-01T12:00:00Z</updated>"),
    ("atom", "date_modified", "or `modified`", "<modified>2024-09-01T12:00:00Z</modified>"),
    ("atom", "date_modified", "`dcterms:modified`", "<dcterms:modified>2023-09-01T12:00:00Z</dcterms:modified>"),
    ("atom", "authors", "`author`", "<author><name>Ada</name></author>"),
    ("atom", "authors", "`dc:creator`", "<dc:creator>Cleo</dc:creator>"),
    ("atom", "authors", r#"and `media:credit role="author"`"#, r#"<media:credit role="author">Fay</media:credit>"#),
    ("atom", "authors", "`author` of the `source`", "<source><author><name>Gil</name></author></source>"),
    ("atom", "authors", "`author` of the feed", "<feed><author><name>Hal</name></author><entry></entry></feed>"),
    ("atom", "tags", "`category term`", r#"<category term="c"/>"#),
    ("atom", "tags", "or `category label`", r#"<category label="l"/>"#),
    ("atom", "tags", "or `category`", "<category>c</category>"),
    ("atom", "tags", "and `dc:subject`", "<dc:subject>d</dc:subject>"),
    ("atom", "tags", "and `media:category`", "<media:category>m</media:category>"),
    ("atom", "tags", "and `media:keywords`", "<media:keywords>n</media:keywords>"),
    ("atom", "language", "`xml:lang`", r#"<feed><entry xml:lang="pl"></entry></feed>"#),
    ("atom", "language", "`dc:language`", "<dc:language>de</dc:language>"),
    ("atom", "language", "`xml:lang` of the content", r#"<content xml:lang="es">C</content>"#),
    ("atom", "language", "or `xml:lang` of its XHTML", r#"<content type="xhtml"><div xml:lang="sv">C</div></content>"#),
    ("atom", "language", "`xml:lang` of the summary", r#"<summary xml:lang="it">S</summary>"#),
    ("atom", "language", "`xml:lang` of the title", r#"<title xml:lang="pt">T</title>"#),
    ("atom", "language", "`hreflang` of the link", r#"<link hreflang="nl" href="https://a.example/n"/>"#),
    ("atom", "language", "`xml:lang` of the feed", r#"<feed xml:lang="fr"><entry></entry></feed>"#),
    ("atom", "attachments", r#"`link rel="enclosure"`"#, r#"<link rel="enclosure" href="e.mp3"/>"#),
    ("atom", "attachments", "and `media:content`", r#"<media:content url="m.mp3"/>"#),
    ("atom", "attachments", "and `content src` (if it is not markup)", r#"<content type="audio/mpeg" src="c.mp3"/>"#),
    ("atom", "feed_title", "`title` of the feed", "<feed><title>F</title><entry></entry></feed>"),
    ("json-feed", "id", "`id`", r#""id":"i""#),
    ("json-feed", "url", "`url`", r#""url":"https://a.example/u""#),
    ("json-feed", "external_url", "`external_url`", r#""external_url":"https://a.example/e""#),
    ("json-feed", "title", "`title`", r#""title":"T""#),
    ("json-feed", "summary", "`summary`", r#""summary":"S""#),
    ("json-feed", "content_html", "`content_html`", r#""content_html":"<p>H</p>""#),
    ("json-feed", "content_text", "`content_text`", r#""content_text":"C""#),
    ("json-feed", "image", "`image`", r#""image":"i.jpg""#),
    ("json-feed", "image", "`banner_image`", r#""banner_image":"b.jpg""#),
    ("json-feed", "date_published", "`date_published`", r#""date_published":"2025-09-01T12:00:00Z""#),
    ("json-feed", "date_modified", "`date_modified`", r#""date_modified":"2025-09-01T12:00:00Z""#),
    ("json-feed", "authors", "`authors`", r#""authors":[{"name":"Ada"}]"#),
    ("json-feed", "authors", "`author`", r#""author":{"name":"Bea"}"#),
    ("json-feed", "authors", "`authors` of the feed", r#"{"authors":[{"name":"Cleo"}],"items":[{}]}"#),
    ("json-feed", "authors", "`author` of the feed", r#"{"author":{"name":"Dora"},"items":[{}]}"#),
    ("json-feed", "tags", "`tags`", r#""tags":["t"]"#),
    ("json-feed", "language", "`language`", r#""language":"de""#),
    ("json-feed", "language", "`language` of the feed", r#"{"language":"fr","items":[{}]}"#),
    ("json-feed", "attachments", "`attachments`", r#""attachments":[{"url":"a.mp3"}]"#),
    ("json-feed", "feed_title", "`title` of the feed", r#"{"title":"F","items":[{}]}"#),
    ("sitemap", "url", "`loc`", "<loc>https://a.example/l</loc>"),
    ("sitemap", "title", "`news:title`", "<news:news><news:title>T</news:title></news:news>"),
    ("sitemap", "image", "`image:loc`", "<image:image><image:loc>i.jpg</image:loc></image:image>"),
    ("sitemap", "image", "`video:thumbnail_loc`", "<video:video><video:thumbnail_loc>t.jpg</video:thumbnail_loc></video:video>"),
    ("sitemap", "date_published", "`news:publication_date`", "<news:news><news:publication_date>2025-09-01</news:publication_date></news:news>"),
    ("sitemap", "date_modified", "`lastmod`", "<lastmod>2025-09-01T12:00:00Z</lastmod>"),
    ("sitemap", "tags", "`news:keywords`", "<news:news><news:keywords>k</news:keywords></news:news>"),
    ("sitemap", "tags", "and `news:genres`", "<news:news><news:genres>Blog</news:genres></news:news>"),
    ("sitemap", "tags", "and `news:stock_tickers`", "<news:news><news:stock_tickers>X:Y</news:stock_tickers></news:news>"),
    ("sitemap", "language", "`news:language`", "<news:news><news:publication><news:language>de</news:language></news:publication></news:news>"),
    ("sitemap", "attachments", "`image:loc`", "<image:image><image:loc>i.jpg</image:loc></image:image>"),
    ("sitemap", "attachments", "and `video:content_loc`", "<video:video><video:content_loc>v.mp4</video:content_loc></video:video>"),
    ("sitemap", "feed_title", "`news:name`", "<news:news><news:publication><news:name>F</news:name></news:publication></news:news>"),
    ("nitf", "id", "`doc-id id-string`", r#"<head><docdata><doc-id id-string="d"/></docdata></head>"#),
    ("nitf", "id", "`nitf uno`", r#"<nitf uno="u"></nitf>"#),
    ("nitf", "id", "`du-key`", r#"<head><docdata><du-key key="k"/></docdata></head>"#),
    ("nitf", "url", "`pubdata ex-ref`", r#"<head><pubdata ex-ref="https://a.example/p"/></head>"#),
    ("nitf", "title", "`hl1`", "<body><body.head><hedline><hl1>H</hl1></hedline></body.head></body>"),
    ("nitf", "title", "`title`", "<head><title>T</title></head>"),
    ("nitf", "title", "`hl2`", "<body><body.head><hedline><hl2>S</hl2></hedline></body.head></body>"),
    ("nitf", "summary", "`abstract`", "<body><body.head><abstract>A</abstract></body.head></body>"),
    ("nitf", "content_html", "`body.content` with elements", "<body><body.content><p>C</p></body.content></body>"),
    ("nitf", "content_text", "`body.content` without elements", "<body><body.content>C</body.content></body>"),
    ("nitf", "image", "`media-reference` of an image", r#"<body><body.content><media media-type="image"><media-reference source="m.jpg"/></media></body.content></body>"#),
    ("nitf", "date_published", "`date.issue`", r#"<head><docdata><date.issue norm="20250901T120000Z"/></docdata></head>"#),
    ("nitf", "date_published", "`date.release`", r#"<head><docdata><date.release norm="20240901T120000Z"/></docdata></head>"#),
    ("nitf", "date_published", "`pubdata date.publication`", r#"<head><pubdata date.publication="20230901T120000Z"/></head>"#),
    ("nitf", "date_published", "or `story.date`", r#"<body><body.head><dateline><story.date norm="20220901T120000Z"/></dateline></body.head></body>"#),
    ("nitf", "date_modified", "`revision-history`", r#"<head><revision-history norm="20250901T120000Z"/></head>"#),
    ("nitf", "authors", "`person` of the `byline`", "<body><body.head><byline><person>Ada</person></byline></body.head></body>"),
    ("nitf", "authors", "or `byline`", "<body><body.head><byline>By Bea</byline></body.head></body>"),
    ("nitf", "tags", "`tobject.subject`", r#"<head><tobject><tobject.subject tobject.subject.type="t"/></tobject></head>"#),
    ("nitf", "tags", "and `keyword`", r#"<head><docdata><key-list><keyword key="k"/></key-list></docdata></head>"#),
    ("nitf", "tags", "and `identified-content`", "<head><docdata><identified-content><person>P</person></identified-content></docdata></head>"),
    ("nitf", "language", "`xml:lang` of `body.content`", r#"<body><body.content xml:lang="pl">C</body.content></body>"#),
    ("nitf", "language", "`xml:lang` of `nitf`", r#"<nitf xml:lang="de"></nitf>"#),
    ("nitf", "language", "`nitf baselang`", r#"<nitf baselang="fr"></nitf>"#),
    ("nitf", "language", r#"`meta name="language"`"#, r#"<head><meta name="language" content="it"/></head>"#),
    ("nitf", "attachments", "`media-reference`", r#"<body><body.content><media><media-reference source="m.mp3"/></media></body.content></body>"#),
    ("nitf", "feed_title", "`pubdata name`", r#"<head><pubdata name="F"/></head>"#),
    ("newsml-g2", "id", "`newsItem guid`", r#"<newsItem guid="g"></newsItem>"#),
    ("newsml-g2", "id", "or `itemRef residref`", r#"<packageItem><groupSet><group><itemRef residref="r"/></group></groupSet></packageItem>"#),
    ("newsml-g2", "id", "or `itemRef guidref`", r#"<packageItem><groupSet><group><itemRef guidref="r"/></group></groupSet></packageItem>"#),
    ("newsml-g2", "url", "`remoteContent` (if it is HTML)", r#"<contentSet><remoteContent href="https://a.example/r" contenttype="text/html"/></contentSet>"#),
    ("newsml-g2", "url", "or `itemRef href`", r#"<packageItem><groupSet><group><itemRef href="https://a.example/r"/></group></groupSet></packageItem>"#),
    ("newsml-g2", "url", r#"or `link rel="canonical"`"#, r#"<itemMeta><link rel="x:canonical" href="https://a.example/r"/></itemMeta>"#),
    ("newsml-g2", "title", "`headline`", "<contentMeta><headline>H</headline></contentMeta>"),
    ("newsml-g2", "title", "`headline` of another role", r#"<contentMeta><headline role="hld:subHeadline">S</headline></contentMeta>"#),
    ("newsml-g2", "title", "`title`", "<itemMeta><title>T</title></itemMeta>"),
    ("newsml-g2", "title", "`itemRef title`", r#"<packageItem><groupSet><group><itemRef title="R"/></group></groupSet></packageItem>"#),
    ("newsml-g2", "summary", r#"`description role="summary"`"#, r#"<contentMeta><description role="drol:summary">S</description></contentMeta>"#),
    ("newsml-g2", "summary", "`description`", "<contentMeta><description>D</description></contentMeta>"),
    ("newsml-g2", "summary", "`description` of another role", r#"<contentMeta><description role="drol:caption">C</description></contentMeta>"#),
    ("newsml-g2", "content_html", "`inlineXML`", "<contentSet><inlineXML><p>H</p></inlineXML></contentSet>"),
    ("newsml-g2", "content_html", "or `inlineData` (if it is HTML)", r#"<contentSet><inlineData contenttype="text/html">&lt;p>D&lt;/p></inlineData></contentSet>"#),
    ("newsml-g2", "content_text", "`inlineData`", r#"<contentSet><inlineData contenttype="text/plain">D</inlineData></contentSet>"#),
    ("newsml-g2", "image", "`remoteContent` (if it is an image)", r#"<contentSet><remoteContent href="r.jpg" contenttype="image/jpeg"/></contentSet>"#),
    ("newsml-g2", "image", r#"`remoteContent rendition="thumbnail"`"#, r#"<contentSet><remoteContent href="t.jpg" contenttype="image/jpeg" rendition="rnd:thumbnail"/></contentSet>"#),
    ("newsml-g2", "image", "or `icon`", r#"<contentMeta><icon href="i.jpg"/></contentMeta>"#),
    ("newsml-g2", "date_published", "`firstCreated`", "<itemMeta><firstCreated>2025-09-01T12:00:00Z</firstCreated></itemMeta>"),
    ("newsml-g2", "date_published", "`contentCreated`", "<contentMeta><contentCreated>2024-09-01T12:00:00Z</contentCreated></contentMeta>"),
    ("newsml-g2", "date_published", "`versionCreated`", "<itemMeta><versionCreated>2023-09-01T12:00:00Z</versionCreated></itemMeta>"),
    ("newsml-g2", "date_modified", "`versionCreated`", "<itemMeta><versionCreated>2025-09-01T12:00:00Z</versionCreated></itemMeta>"),
    ("newsml-g2", "date_modified", "`contentModified`", "<contentMeta><contentModified>2024-09-01T12:00:00Z</contentModified></contentMeta>"),
    ("newsml-g2", "authors", "`name` of the `creator`", "<contentMeta><creator><name>Ada</name></creator></contentMeta>"),
    ("newsml-g2", "authors", "`by`", "<contentMeta><by>By Bea</by></contentMeta>"),
    ("newsml-g2", "authors", "`creator` without a name (`literal` or `qcode` or `uri`)", r#"<contentMeta><creator literal="Cleo"/></contentMeta>"#),
    ("newsml-g2", "tags", "`subject`", "<contentMeta><subject><name>s</name></subject></contentMeta>"),
    ("newsml-g2", "tags", "and `keyword`", "<contentMeta><keyword>k</keyword></contentMeta>"),
    ("newsml-g2", "language", "`language`", r#"<contentMeta><language tag="de"/></contentMeta>"#),
    ("newsml-g2", "language", "or `xml:lang` of the content", r#"<contentSet><inlineXML xml:lang="pl"><p>H</p></inlineXML></contentSet>"#),
    ("newsml-g2", "language", "`xml:lang` of the `newsItem`", r#"<newsItem xml:lang="fr"></newsItem>"#),
    ("newsml-g2", "attachments", "`remoteContent`", r#"<contentSet><remoteContent href="r.mp3" contenttype="audio/mpeg"/></contentSet>"#),
    ("newsml-g2", "feed_title", "`headline` of the `packageItem`", r#"<packageItem><contentMeta><headline>F</headline></contentMeta><groupSet><group><itemRef residref="r"/></group></groupSet></packageItem>"#),
    ("newsml-g2", "feed_title", "`title` of the `packageItem`", r#"<packageItem><itemMeta><title>F</title></itemMeta><groupSet><group><itemRef residref="r"/></group></groupSet></packageItem>"#),
    ("newsml-1", "id", "`PublicIdentifier`", "<Identification><NewsIdentifier><PublicIdentifier>p</PublicIdentifier></NewsIdentifier></Identification>"),
    ("newsml-1", "id", "or `NewsItemRef`", r#"<NewsComponent><NewsItemRef NewsItem="r.xml"/></NewsComponent>"#),
    ("newsml-1", "id", "`NewsItemId`", "<Identification><NewsIdentifier><NewsItemId>n</NewsItemId></NewsIdentifier></Identification>"),
    ("newsml-1", "id", "`NewsItem Duid`", r#"<NewsML><NewsItem Duid="d"></NewsItem></NewsML>"#),
    ("newsml-1", "title", "`HeadLine`", "<NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines></NewsComponent>"),
    ("newsml-1", "title", "or `DataContent` of a title", r#"<NewsComponent><NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>T</DataContent></ContentItem></NewsComponent></NewsComponent>"#),
    ("newsml-1", "title", "or `NewsLineText` of the type `HeadLine`", r#"<NewsComponent><NewsLines><NewsLine><NewsLineType FormalName="HeadLine"/><NewsLineText>L</NewsLineText></NewsLine></NewsLines></NewsComponent>"#),
    ("newsml-1", "title", "`SlugLine`", "<NewsComponent><NewsLines><SlugLine>S</SlugLine></NewsLines></NewsComponent>"),
    ("newsml-1", "summary", "`DataContent` of an abstract", r#"<NewsComponent><NewsComponent><Role FormalName="Abstract"/><ContentItem><DataContent>A</DataContent></ContentItem></NewsComponent></NewsComponent>"#),
    ("newsml-1", "summary", "or `NewsLineText` of the type `Summary`", r#"<NewsComponent><NewsLines><NewsLine><NewsLineType FormalName="Summary"/><NewsLineText>L</NewsLineText></NewsLine></NewsLines></NewsComponent>"#),
    ("newsml-1", "summary", "`DataContent` of a caption (if there is no other text)", r#"<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>C</DataContent></ContentItem></NewsComponent>"#),
    ("newsml-1", "content_html", "`DataContent` (if it is HTML or NITF)", "<NewsComponent><ContentItem><DataContent><p>H</p></DataContent></ContentItem></NewsComponent>"),
    ("newsml-1", "content_text", "`DataContent`", "<NewsComponent><ContentItem><DataContent>D</DataContent></ContentItem></NewsComponent>"),
    ("newsml-1", "image", "`ContentItem Href` (if it is a picture)", r#"<NewsComponent><ContentItem Href="c.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>"#),
    ("newsml-1", "date_published", "`FirstCreated`", "<NewsManagement><FirstCreated>20250901T120000Z</FirstCreated></NewsManagement>"),
    ("newsml-1", "date_published", "`ThisRevisionCreated`", "<NewsManagement><ThisRevisionCreated>20240901T120000Z</ThisRevisionCreated></NewsManagement>"),
    ("newsml-1", "date_published", "`DateLineDate`", "<NewsComponent><DescriptiveMetadata><DateLineDate>20230901T120000Z</DateLineDate></DescriptiveMetadata></NewsComponent>"),
    ("newsml-1", "date_published", "`DateId`", "<Identification><NewsIdentifier><DateId>20220901</DateId></NewsIdentifier></Identification>"),
    ("newsml-1", "date_published", "`DateAndTime` of the envelope", "<NewsML><NewsEnvelope><DateAndTime>20210901T120000Z</DateAndTime></NewsEnvelope><NewsItem></NewsItem></NewsML>"),
    ("newsml-1", "date_modified", "`ThisRevisionCreated`", "<NewsManagement><ThisRevisionCreated>20250901T120000Z</ThisRevisionCreated></NewsManagement>"),
    ("newsml-1", "authors", "`ByLine`", "<NewsComponent><NewsLines><ByLine>By Ada</ByLine></NewsLines></NewsComponent>"),
    ("newsml-1", "authors", "`Party` of the `Creator`", r#"<NewsComponent><AdministrativeMetadata><Creator><Party FormalName="Bea"/></Creator></AdministrativeMetadata></NewsComponent>"#),
    ("newsml-1", "tags", "`Subject` and `SubjectMatter` and `SubjectDetail`", r#"<NewsComponent><DescriptiveMetadata><SubjectCode><SubjectMatter FormalName="s"/></SubjectCode></DescriptiveMetadata></NewsComponent>"#),
    ("newsml-1", "tags", r#"and `Property FormalName="Keyword"`"#, r#"<NewsComponent><DescriptiveMetadata><Property FormalName="Keyword" Value="p"/></DescriptiveMetadata></NewsComponent>"#),
    ("newsml-1", "tags", "and `KeywordLine`", "<NewsComponent><NewsLines><KeywordLine>k</KeywordLine></NewsLines></NewsComponent>"),
    ("newsml-1", "language", "`Language`", r#"<NewsComponent><DescriptiveMetadata><Language FormalName="de"/></DescriptiveMetadata></NewsComponent>"#),
    ("newsml-1", "language", "or `xml:lang` of the content", r#"<NewsComponent><ContentItem><DataContent xml:lang="pl">D</DataContent></ContentItem></NewsComponent>"#),
    ("newsml-1", "language", "`xml:lang` of the `NewsItem`", r#"<NewsML><NewsItem xml:lang="fr"></NewsItem></NewsML>"#),
    ("newsml-1", "attachments", "`ContentItem Href`", r#"<NewsComponent><ContentItem Href="c.mp3"/></NewsComponent>"#),
    ("newsml-1", "feed_title", "`HeadLine` of the enclosing `NewsItem`", r#"<NewsComponent><NewsLines><HeadLine>F</HeadLine></NewsLines><NewsItemRef NewsItem="r.xml"/></NewsComponent>"#),
    ("ninjs", "id", "`uri`", r#""uri":"u""#),
    ("ninjs", "id", "`guid`", r#""guid":"g""#),
    ("ninjs", "id", "`_id`", r#""_id":"d""#),
    ("ninjs", "id", "or `id`", r#""id":"i""#),
    ("ninjs", "title", "`headline`", r#""headline":"H""#),
    ("ninjs", "title", "`headlines`", r#""headlines":[{"role":"main","value":"S"}]"#),
    ("ninjs", "title", "`headline_*`", r#""headline_extended":"E""#),
    ("ninjs", "title", "`title`", r#""title":"T""#),
    ("ninjs", "title", "`name`", r#""name":"N""#),
    ("ninjs", "summary", "`description_summary`", r#""description_summary":"S""#),
    ("ninjs", "summary", r#"or `descriptions role="summary"`"#, r#""descriptions":[{"role":"summary","value":"D"}]"#),
    ("ninjs", "summary", "`description_text`", r#""description_text":"T""#),
    ("ninjs", "summary", "`description_html`", r#""description_html":"H""#),
    ("ninjs", "summary", "other `description_*`", r#""description_caption":"C""#),
    ("ninjs", "summary", "`abstract`", r#""abstract":"A""#),
    ("ninjs", "summary", "or `summary`", r#""summary":"U""#),
    ("ninjs", "content_html", "`body_html`", r#""body_html":"<p>H</p>""#),
    ("ninjs", "content_html", "or `body_xhtml`", r#""body_xhtml":"<p>X</p>""#),
    ("ninjs", "content_html", "or `bodies` (if it is HTML)", r#""bodies":[{"contenttype":"text/html","value":"B"}]"#),
    ("ninjs", "content_html", "`body` (if it is HTML)", r#""body":"<p>O</p>""#),
    ("ninjs", "content_html", "or `article_html`", r#""article_html":"<p>A</p>""#),
    ("ninjs", "content_html", "`body_nitf`", r#""body_nitf":"<nitf><body><body.content><p>N</p></body.content></body></nitf>""#),
    ("ninjs", "content_text", "`body_text`", r#""body_text":"T""#),
    ("ninjs", "content_text", "or `bodies` (if it is text)", r#""bodies":[{"contenttype":"text/plain","value":"B"}]"#),
    ("ninjs", "image", "`renditions` (if it is an image)", r#""renditions":{"main":{"href":"r.jpg","mimetype":"image/jpeg"}}"#),
    ("ninjs", "image", "`renditions` of the `associations`", r#""associations":{"a":{"type":"picture","renditions":{"main":{"href":"a.jpg"}}}}"#),
    ("ninjs", "date_published", "`firstcreated`", r#""firstcreated":"2025-09-01T12:00:00Z""#),
    ("ninjs", "date_published", "`contentcreated`", r#""contentcreated":"2024-09-01T12:00:00Z""#),
    ("ninjs", "date_published", "`versioncreated`", r#""versioncreated":"2023-09-01T12:00:00Z""#),
    ("ninjs", "date_modified", "`versioncreated`", r#""versioncreated":"2025-09-01T12:00:00Z""#),
    ("ninjs", "authors", "`authors`", r#""authors":[{"name":"Fay"}]"#),
    ("ninjs", "authors", "or `author`", r#""author":{"name":"Gwen"}"#),
    ("ninjs", "authors", "`bylines`", r#""bylines":[{"by":"By Eve"}]"#),
    ("ninjs", "authors", "`byline`", r#""byline":"By Ada""#),
    ("ninjs", "authors", "or `by`", r#""by":"By Bea""#),
    ("ninjs", "authors", r#"`people rel="author"`"#, r#""people":[{"rel":"author","name":"Cleo"}]"#),
    ("ninjs", "authors", r#"and `infosources rel="author"`"#, r#""infosources":[{"rel":"author","name":"Dora"}]"#),
    ("ninjs", "tags", "`subjects`", r#""subjects":[{"name":"s"}]"#),
    ("ninjs", "tags", "or `subject`", r#""subject":[{"name":"t"}]"#),
    ("ninjs", "tags", "and `keywords`", r#""keywords":["k"]"#),
    ("ninjs", "language", "`language`", r#""language":"de""#),
    ("ninjs", "attachments", "`renditions`", r#""renditions":{"main":{"href":"r.mp3"}}"#),
    ("ninjs", "attachments", "and `renditions` of the `associations`", r#""associations":{"a":{"type":"audio","renditions":{"main":{"href":"a.mp3"}}}}"#),
    ("ninjs", "feed_title", "`headline` of the item that contains `items`", r#""headline":"F","items":[{"uri":"i"}]"#),
    ("hacker-news", "id", "`tr.athing id`", r#"<tr class="athing" id="1"><td></td></tr>"#),
    ("hacker-news", "url", "`tr.athing id`, as a link to the item", r#"<tr class="athing" id="1"><td></td></tr>"#),
    ("hacker-news", "external_url", "link of the story", r#"<tr class="athing"><td><span class="titleline"><a href="https://a.example/s">S</a></span></td></tr>"#),
    ("hacker-news", "title", "text of the link of the story", r#"<tr class="athing"><td><span class="titleline"><a>T</a></span></td></tr>"#),
    ("hacker-news", "content_text", "`div.toptext`", r#"<tr><td><table class="fatitem"><tr class="athing"><td></td></tr><tr><td><div class="toptext">C</div></td></tr></table></td></tr>"#),
    ("hacker-news", "date_published", "`span.age title`", r#"<tr class="athing"><td></td></tr><tr><td><span class="age" title="2025-09-01T12:00:00"></span></td></tr>"#),
    ("hacker-news", "authors", "`a.hnuser`", r#"<tr class="athing"><td></td></tr><tr><td><a class="hnuser">ada</a></td></tr>"#),
    ("hacker-news", "comments", "`tr.comtr`: `a.hnuser` and `div.commtext`", r#"<tr class="athing"><td></td></tr><tr class="athing comtr"><td><a class="hnuser">bea</a><div class="commtext">C</div></td></tr>"#),
    ("article", "id", r#"`link rel="canonical"`"#, r#"<link rel="canonical" href="https://a.example/c">"#),
    ("article", "id", "`og:url`", r#"<meta property="og:url" content="https://a.example/o">"#),
    ("article", "id", "JSON-LD `url`", r#"<script type="application/ld+json">{"@type":"NewsArticle","url":"https://a.example/j"}</script>"#),
    ("article", "id", "or JSON-LD `mainEntityOfPage`", r#"<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":"https://a.example/m"}</script>"#),
    ("article", "id", r#"`itemprop="url"`"#, r#"<a itemprop="url" href="https://a.example/i"></a>"#),
    ("article", "url", r#"`link rel="canonical"`"#, r#"<link rel="canonical" href="https://a.example/c">"#),
    ("article", "url", "`og:url`", r#"<meta property="og:url" content="https://a.example/o">"#),
    ("article", "url", "JSON-LD `url`", r#"<script type="application/ld+json">{"@type":"NewsArticle","url":"https://a.example/j"}</script>"#),
    ("article", "url", "or JSON-LD `mainEntityOfPage`", r#"<script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":"https://a.example/m"}</script>"#),
    ("article", "url", r#"`itemprop="url"`"#, r#"<a itemprop="url" href="https://a.example/i"></a>"#),
    ("article", "title", "JSON-LD `headline`", r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"J"}</script>"#),
    ("article", "title", "`og:title`", r#"<meta property="og:title" content="O">"#),
    ("article", "title", r#"`itemprop="headline"`"#, r#"<b itemprop="headline">I</b>"#),
    ("article", "title", "`twitter:title`", r#"<meta name="twitter:title" content="W">"#),
    ("article", "title", "`<title>`", "<title>T</title>"),
    ("article", "title", "`h1` (before all others if it agrees with one of them)", "<h1>H</h1>"),
    ("article", "summary", "`og:description`", r#"<meta property="og:description" content="O">"#),
    ("article", "summary", r#"`meta name="description"`"#, r#"<meta name="description" content="D">"#),
    ("article", "summary", "JSON-LD `description`", r#"<script type="application/ld+json">{"@type":"NewsArticle","description":"J"}</script>"#),
    ("article", "summary", r#"`itemprop="description"`"#, r#"<b itemprop="description">I</b>"#),
    ("article", "summary", "`twitter:description`", r#"<meta name="twitter:description" content="W">"#),
    ("article", "content_text", "text of the page", r#"<html><meta property="og:type" content="article"><p>The harbour of Lund was closed on Monday, and nobody knows for how long.</p></html>"#),
    ("article", "content_text", "JSON-LD `articleBody` (if it is twice as long)", r#"<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"J","articleBody":"The harbour of Lund was closed on Monday, and nobody knows for how long. Two ships have to wait outside the bar until the dredger comes, which is expected by the end of the week. The harbour master has asked the crews to be patient, and the bakery sends bread out to them by boat each morning. The ferry to the islands leaves from the old pier meanwhile, at half past seven and at noon, and takes no cars. Letters and parcels go with it, as far as there is room, and so do the children on their way to school and the doctor on hers."}</script></html>"#),
    ("article", "image", "`og:image`", r#"<meta property="og:image" content="o.jpg">"#),
    ("article", "image", "JSON-LD `image`", r#"<script type="application/ld+json">{"@type":"NewsArticle","image":{"url":"j.jpg"}}</script>"#),
    ("article", "image", r#"`itemprop="image"`"#, r#"<img itemprop="image" src="i.jpg">"#),
    ("article", "image", "`twitter:image`", r#"<meta name="twitter:image" content="w.jpg">"#),
    ("article", "image", r#"`meta name="thumbnail"`"#, r#"<meta name="thumbnail" content="t.jpg">"#),
    ("article", "image", r#"`link rel="image_src"`"#, r#"<link rel="image_src" href="l.jpg">"#),
    ("article", "date_published", "JSON-LD `datePublished`", r#"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-09-01T12:00:00Z"}</script>"#),
    ("article", "date_published", "`article:published_time`", r#"<meta property="article:published_time" content="2024-09-01T12:00:00Z">"#),
    ("article", "date_published", r#"`itemprop="datePublished"`"#, r#"<meta itemprop="datePublished" content="2023-09-01T12:00:00Z">"#),
    ("article", "date_published", r#"`meta name="date"`"#, r#"<meta name="date" content="2022-09-01T12:00:00Z">"#),
    ("article", "date_published", "`time` after the `h1`", r#"<h1>H</h1><time datetime="2021-09-01T12:00:00Z"></time>"#),
    ("article", "date_published", "date in the path of the URL", r#"<link rel="canonical" href="https://a.example/2020/09/01/c">"#),
    ("article", "date_modified", "JSON-LD `dateModified`", r#"<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-09-01T12:00:00Z"}</script>"#),
    ("article", "date_modified", "`article:modified_time`", r#"<meta property="article:modified_time" content="2024-09-01T12:00:00Z">"#),
    ("article", "date_modified", "or `og:updated_time`", r#"<meta property="og:updated_time" content="2024-08-01T12:00:00Z">"#),
    ("article", "date_modified", r#"`itemprop="dateModified"`"#, r#"<meta itemprop="dateModified" content="2023-09-01T12:00:00Z">"#),
    ("article", "date_modified", r#"`meta name="last-modified"`"#, r#"<meta name="last-modified" content="2022-09-01T12:00:00Z">"#),
    ("article", "authors", "JSON-LD `author`", r#"<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Bell"}}</script>"#),
    ("article", "authors", r#"`itemprop="author"`"#, r#"<b itemprop="author">Bea Cole</b>"#),
    ("article", "authors", "`article:author`", r#"<meta property="article:author" content="Cleo Dunn">"#),
    ("article", "authors", r#"`meta name="author"`"#, r#"<meta name="author" content="Dora Eden">"#),
    ("article", "authors", r#"`a rel="author"`"#, r#"<a rel="author">Eve Ford</a>"#),
    ("article", "authors", r#"element with `class="byline"`"#, r#"<p class="byline">By Fay Gray</p>"#),
    ("article", "tags", "`article:tag`", r#"<meta property="article:tag" content="o">"#),
    ("article", "tags", r#"`meta name="news_keywords"`"#, r#"<meta name="news_keywords" content="n">"#),
    ("article", "tags", r#"`meta name="keywords"`"#, r#"<meta name="keywords" content="k">"#),
    ("article", "tags", "JSON-LD `keywords`", r#"<script type="application/ld+json">{"@type":"NewsArticle","keywords":["j"]}</script>"#),
    ("article", "tags", r#"`a rel="tag"`"#, r#"<a rel="tag">r</a>"#),
    ("article", "tags", "links to topic pages after the `h1`", r#"<h1>H</h1><a href="/topics/l">l</a>"#),
    ("article", "language", "`html lang`", r#"<html lang="pl"><meta property="og:type" content="article"><p>The harbour of Lund was closed on Monday, and nobody knows for how long.</p></html>"#),
    ("article", "language", "JSON-LD `inLanguage`", r#"<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"fr"}</script>"#),
    ("article", "language", r#"`meta http-equiv="content-language"`"#, r#"<meta http-equiv="content-language" content="de">"#),
    ("article", "language", "`og:locale`", r#"<meta property="og:locale" content="es_ES">"#),
    ("article", "feed_title", "`og:site_name`", r#"<meta property="og:site_name" content="O">"#),
    ("article", "feed_title", "JSON-LD `publisher`", r#"<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"J"}}</script>"#),
    ("article", "feed_title", r#"`meta name="application-name"`"#, r#"<meta name="application-name" content="A">"#),
    ("article", "feed_title", r#"`itemprop="publisher"`"#, r#"<b itemprop="publisher">I</b>"#),
];

/// For each format, the prefixes of complete documents, and the text before and after an inserted piece.
const AROUND: [(&str, &[&str], &str, &str); 11] = [
    ("rss", &["<rss>"], "<rss version=\"2.0\"><channel><item>", "</item></channel></rss>"),
    ("rdf", &["<rdf:RDF>"], "<rdf:RDF><item>", "</item></rdf:RDF>"),
    ("atom", &["<feed>", "<feed "], "<feed><entry>", "</entry></feed>"),
    ("json-feed", &["{"], "{\"items\":[{", "}]}"),
    ("sitemap", &["<urlset"], "<urlset><url>", "</url></urlset>"),
    ("nitf", &["<nitf"], "<nitf>", "</nitf>"),
    ("newsml-g2", &["<newsItem", "<packageItem"], "<newsItem>", "</newsItem>"),
    ("newsml-1", &["<NewsML"], "<NewsML><NewsItem>", "</NewsItem></NewsML>"),
    // ninjs is detected from these two properties.
    ("ninjs", &["{"], "{\"uri\":\"\",\"headline\":\"\",", "}"),
    ("hacker-news", &["<html"], "<html op=\"news\"><table>", "</table></html>"),
    // The type makes this short page an article; without text it would not be one.
    (
        "article",
        &["<html"],
        "<html><meta property=\"og:type\" content=\"article\">\
         <p>The harbour of Lund was closed on Monday, and it is unclear for how long.</p>",
        "</html>",
    ),
];

/// Returns the document of a piece, and true if the piece was inserted into one.
fn document(format: &str, piece: &str) -> (String, bool) {
    let (_, roots, before, after) =
        AROUND.iter().find(|(name, ..)| *name == format).expect("the format is in the table");
    if roots.iter().any(|root| piece.starts_with(root)) {
        (piece.to_owned(), false)
    } else {
        (format!("{before}{piece}{after}"), true)
    }
}

/// Returns the field of the first item as printed.
fn printed_field(format: &str, field: &str, document: &str) -> Value {
    let parsed = newsparse::parse(document.as_bytes());
    assert_eq!(parsed.format.map(|format| format.name()), Some(format), "{field}: {document}");
    assert_eq!(parsed.error, None, "{format} {field}: {document}");
    let mut lines = Vec::new();
    write_items("file", &parsed, &mut lines).expect("writing to a Vec cannot fail");
    let line = lines.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let item: Value = serde_json::from_slice(line).unwrap_or_default();
    match field {
        "feed_title" | "comments" => item["_newsparse"][field].clone(),
        _ => item[field].clone(),
    }
}

fn has_rank_of_previous(source: &str) -> bool {
    source.starts_with("or ") || source.starts_with("and ")
}

#[test]
fn every_source_yields_its_field() {
    let mut missing = Vec::new();
    for (format, field, source, piece) in ROWS {
        let (document, _) = document(format, piece);
        if printed_field(format, field, &document).is_null() {
            missing.push(format!("{format} {field} from {source}: {document}"));
        }
    }
    assert!(missing.is_empty(), "not printed:\n{}", missing.join("\n"));
}

/// If a document has two sources of a field, the one of higher rank is used, whatever their order in the document.
#[test]
fn sources_are_in_order_of_rank() {
    let mut wrong = Vec::new();
    for (at, (format, field, source, piece)) in ROWS.iter().enumerate() {
        let (alone, is_part) = document(format, piece);
        let rows_of_field =
            ROWS[at + 1..].iter().take_while(|row| row.0 == *format && row.1 == *field);
        let lower = rows_of_field.skip_while(|row| has_rank_of_previous(row.2));
        for (_, _, lower_source, lower_piece) in lower {
            if !is_part || !document(format, lower_piece).1 || *field == "attachments" {
                continue;
            }
            let comma = if alone.starts_with('{') { "," } else { "" };
            let expected = printed_field(format, field, &alone);
            for both in
                [format!("{piece}{comma}{lower_piece}"), format!("{lower_piece}{comma}{piece}")]
            {
                if printed_field(format, field, &document(format, &both).0) != expected {
                    wrong.push(format!("{format} {field}: {source} before {lower_source}: {both}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "wrong rank:\n{}", wrong.join("\n"));
}

#[test]
fn table_contains_every_format() {
    for format in newsparse::parse::Format::ALL.map(|format| format.name()) {
        assert!(ROWS.iter().any(|row| row.0 == format), "{format}");
    }
}

fn rendered() -> String {
    let mut page = INTRODUCTION.to_owned();
    let (mut last_format, mut last_field) = ("", "");
    for (format, field, source, _) in ROWS {
        if *format != last_format {
            let end = if last_format.is_empty() { "" } else { " |\n" };
            write!(page, "{end}\n## {format}\n\n| field | from, in order of rank |\n|---|---|")
                .expect("writing to a String cannot fail");
            (last_format, last_field) = (format, "");
            page.push('\n');
        } else if *field != last_field {
            page.push_str(" |\n");
        }
        if *field != last_field {
            write!(page, "| `{field}` | {source}").expect("writing to a String cannot fail");
            last_field = field;
        } else {
            let comma = if has_rank_of_previous(source) { "" } else { "," };
            write!(page, "{comma} {source}").expect("writing to a String cannot fail");
        }
    }
    page + " |\n"
}

#[test]
fn documentation_contains_the_table() {
    let expected = rendered();
    if std::env::var_os("NEWSPARSE_BLESS").is_some() {
        fs::write(PAGE, &expected).expect("fields.md is writable");
    }
    let page = fs::read_to_string(PAGE).expect("fields.md exists");
    assert_eq!(page, expected, "run this test with NEWSPARSE_BLESS=1");
}
