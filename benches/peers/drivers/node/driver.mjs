// Runs a Node package that parses news as an engine of newsparse.
//
//     node driver.mjs ENGINE PATH...
//     node driver.mjs ENGINE --version
//
// All files below the paths are read into memory first. A first pass counts the news items and their fields that are not
// empty. More passes warm up, until they add up to half of NEWSPARSE_MIN_TIME: the compiler has settled then. Passes are
// measured until they add up to NEWSPARSE_MIN_TIME, or NEWSPARSE_PASSES of them. A document that the engine rejects has no
// items.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";

// What an item is: an array of its identifier, URL, title, authors, date of publication, date of modification, summary,
// content, tags, image and attachments.

const decoder = new TextDecoder();

// The value of the first of these names that an object has.
const first = (object, ...names) => names.map((name) => object?.[name]).find(isPresent);

function isPresent(value) {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== "" && value !== false;
}

async function feedsmith() {
  const { parseFeed } = await import("feedsmith");
  const items = ({ format, feed }) => (feed.items ?? feed.entries ?? []).map(feedsmithItems[format]);
  return { packages: ["feedsmith"], parse: (document) => parseFeed(decoder.decode(document)), items };
}

const media = (item) => item.media?.thumbnails ?? item.media?.groups?.[0]?.thumbnails;
const hasEnclosure = (entry) => entry.links?.some((link) => link.rel === "enclosure");

const feedsmithItems = {
  atom: (entry) => [
    entry.id,
    entry.links?.some((link) => link.href && link.rel !== "enclosure"),
    entry.title?.value,
    first(entry, "authors") ?? entry.dc?.creators,
    entry.published,
    entry.updated,
    entry.summary?.value,
    entry.content?.value ?? entry.content?.xml,
    first(entry, "categories") ?? entry.dc?.subjects,
    media(entry),
    hasEnclosure(entry),
  ],
  json: (item) => [
    item.id,
    item.url,
    item.title,
    first(item, "authors", "author"),
    item.date_published,
    item.date_modified,
    item.summary,
    first(item, "content_html", "content_text"),
    item.tags,
    first(item, "image", "banner_image"),
    item.attachments,
  ],
  rdf: (item) => [
    item.rdf?.about,
    item.link,
    item.title,
    item.dc?.creators,
    item.dc?.dates,
    item.dcterms?.modified,
    item.description,
    item.content?.encoded,
    item.dc?.subjects,
    media(item),
    undefined,
  ],
  rss: (item) => [
    item.guid?.value,
    item.link,
    item.title,
    first(item, "authors") ?? item.dc?.creators,
    item.pubDate ?? item.dc?.dates,
    item.atom?.updated,
    item.description,
    item.content?.encoded,
    first(item, "categories") ?? item.dc?.subjects,
    media(item) ?? item.itunes?.image,
    item.enclosures,
  ],
};

async function rssParser() {
  const { default: Parser } = await import("rss-parser");
  const parser = new Parser();
  const parse = (document) => parser.parseString(decoder.decode(document));
  const values = (item) => [
    first(item, "guid", "id", "rdf:about"),
    item.link,
    item.title,
    first(item, "creator", "author"),
    first(item, "isoDate", "pubDate"),
    undefined,
    item.summary,
    first(item, "content:encoded", "content"),
    item.categories,
    item.itunes?.image,
    item.enclosure,
  ];
  return { packages: ["rss-parser"], parse, items: (feed) => feed.items.map(values) };
}

async function readability() {
  const { Readability } = await import("@mozilla/readability");
  const { parseHTML } = await import("linkedom");
  const parse = (document) => new Readability(parseHTML(decoder.decode(document)).document).parse();
  const values = (page) => [
    undefined,
    undefined,
    page.title,
    page.byline,
    page.publishedTime,
    undefined,
    page.excerpt,
    page.textContent,
    undefined,
    undefined,
    undefined,
  ];
  const items = (page) => (page?.textContent?.trim() ? [values(page)] : []);
  return { packages: ["@mozilla/readability", "linkedom"], parse, items };
}

const engines = { feedsmith, "rss-parser": rssParser, "@mozilla/readability": readability };

// The versions of the packages, from the manifests beside this file.
function versionOf(name) {
  const require = createRequire(import.meta.url);
  const folders = require.resolve.paths(name);
  for (const folder of folders) {
    try {
      return `${name} ${JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version}`;
    } catch {
      // It is not in this folder.
    }
  }
  return name;
}

// All files below a path, except hidden ones in folders, in the order of their paths.
function* filesBelow(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!name.startsWith(".")) yield* filesBelow(join(path, name));
  }
}

async function count({ parse, items }, documents) {
  let [news, fields] = [0, 0];
  for (const document of documents) {
    try {
      const found = items(await parse(document));
      news += found.length;
      fields += found.flat(1).filter(isPresent).length;
    } catch {
      // The engine rejects the document.
    }
  }
  return { news, fields };
}

// Parses all documents, drops the results, and returns the seconds.
async function timePass(parse, documents) {
  const start = process.hrtime.bigint();
  for (const document of documents) {
    try {
      await parse(document);
    } catch {
      // The engine rejects the document.
    }
  }
  return Number(process.hrtime.bigint() - start) / 1e9;
}

// Returns the seconds of each pass: of so many, or of as many as add up to a time.
async function timePasses(parse, documents, { exactly, minTime }) {
  const passes = [];
  let sum = 0;
  while (exactly ? passes.length < exactly : sum <= minTime) {
    passes.push(await timePass(parse, documents));
    sum += passes.at(-1);
  }
  return passes;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

async function measure(name, engine, paths) {
  const documents = paths.flatMap((path) => [...filesBelow(path)]).map((file) => readFileSync(file));
  const { news, fields } = await count(engine, documents);
  if (news === 0) fail(`${name} finds no news in ${documents.length} documents`);
  const exactly = Number(process.env.NEWSPARSE_PASSES ?? 0);
  const minTime = Number(process.env.NEWSPARSE_MIN_TIME ?? 1);
  if (!exactly) await timePasses(engine.parse, documents, { minTime: minTime / 2 });
  const passes = await timePasses(engine.parse, documents, { exactly, minTime });
  console.log(`Parsing speed: ${(news / median(passes)).toFixed(3)} news/sec`);
  console.log(`Parsed news: ${news}`);
  console.log(`Parsed fields: ${fields}`);
  console.log(`Passes: ${passes.length}`);
}

async function main([name, ...paths]) {
  if (!Object.hasOwn(engines, name ?? "") || paths.length === 0) {
    fail(`usage: driver.mjs ${Object.keys(engines).join("|")} PATH... | --version`);
  }
  let engine;
  try {
    engine = await engines[name]();
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") fail(`${name} is not installed`);
    fail(`${name} cannot be imported: ${error.message.split("\n")[0]}`);
  }
  // Packages complain about documents on the console, which is for the figures.
  console.warn = console.info = console.debug = () => {};
  if (paths[0] !== "--version") await measure(name, engine, paths);
  console.log(`Version: ${engine.packages.map(versionOf).join(", ")}, Node ${process.versions.node}`);
}

main(process.argv.slice(2)).catch((error) => fail(error.message));
