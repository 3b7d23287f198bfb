//! The words of author lines, by language.

/// Words that introduce a name. Those in [`PARTICLES`] may also be the start of one.
#[rustfmt::skip]
pub(super) const INTRODUCTIONS: &[&str] = &[
    // English
    "by", "from", "written by", "story by", "words by", "reported by", "posted by", "published by", "authored by",
    "submitted by", "created by", "interview by", "article by", "text by", "author", "authors", "words", "interview",
    // German
    "von", "text", "autor", "autorin", "autoren", "autor:in", "autor*in", "autor/in", "geschrieben von", "verfasst von",
    "erstellt von", "eingestellt von", "veröffentlicht von", "gepostet von", "verfasser", "verfasserin",
    // French
    "par", "auteur", "auteurs", "autrice", "auteure", "texte", "écrit par", "publié par", "rédigé par", "posté par",
    "propos recueillis par",
    // Spanish and Portuguese
    "por", "texto", "autores", "autora", "escrito por", "publicado por", "redactado por", "postado por",
    // Italian
    "di", "a cura di", "testo", "autore", "autori", "scritto da", "pubblicato da",
    // Dutch
    "door", "tekst", "geschreven door", "geplaatst door",
    // Scandinavian languages
    "af", "av", "författare", "forfatter", "skribent", "skriven av", "skrevet av", "skrevet af", "publicerad av",
    "publisert av",
    // Polish, Czech, Slovak, Hungarian, Romanian, Finnish, Croatian, Slovenian
    "od", "autorzy", "autorka", "napisane przez", "napsal", "napsala", "napsal(a)", "napísal", "írta", "szerző", "scris de",
    "autorul", "kirjoittanut", "kirjoittaja", "teksti", "piše", "napisao", "napisala",
    // Turkish, Swahili, Indonesian, Vietnamese
    "yazar", "yazan", "na", "oleh", "ditulis oleh", "tác giả",
    // Cyrillic and Greek scripts
    "от", "автор", "авторы", "текст", "написал", "написала", "автори", "γράφει ο", "γράφει η", "του", "της", "συντάκτης",
    // Scripts without case
    "作者", "文", "執筆者", "記者", "글쓴이", "بقلم", "كتب", "כתב", "מאת",
];

/// Introductions that are also parts of names: `Von der Leyen`, `Di Maria`, `Da Silva`.
#[rustfmt::skip]
pub(super) const PARTICLES: &[&str] = &["von", "di", "da", "de", "door", "na", "od", "af", "av", "του", "της", "文"];

/// Words that introduce someone who is not the author: who took the pictures, checked, translated or changed the text.
#[rustfmt::skip]
pub(super) const OTHER_ROLES: &[&str] = &[
    "photo", "photos", "photo by", "photos by", "photograph by", "photographs by", "photography", "photography by",
    "pictures", "pictures by", "picture by", "image", "images", "image by", "images by", "illustration",
    "illustrations", "illustration by", "illustrations by", "video by", "graphics by", "graphic by",
    "reviewed by", "medically reviewed by", "peer reviewed by", "fact checked by", "fact-checked by", "edited by",
    "updated by", "last updated by", "translated by", "researched by", "contributions from", "contributions by",
    "additional reporting by", "additional contributions by", "reviewer", "editor", "translator", "approved by",
    "verified by", "expert reviewed by", "produced by", "narrated by", "hosted by", "sponsored by", "powered by",
    "foto", "fotos", "bild", "bilder", "fotografie", "illustrationen", "grafik", "übersetzung", "übersetzt von",
    "aktualisiert von", "geprüft von", "redigiert von", "lektorat", "kamera", "video", "fotos von", "foto von",
    "photographie", "crédit photo", "crédits", "traduit par", "relu par", "mis à jour par", "traduction",
    "fotografía", "fotografías", "traducido por", "actualizado por", "revisado por", "traduzione di", "vertaald door",
    "фото", "摄影",
];

/// Words before `von` that are not given names.
#[rustfmt::skip]
pub(super) const GENRES: &[&str] = &[
    "alle", "alles", "analyse", "artikel", "beitrag", "beiträge", "bericht", "gastbeitrag", "interview", "kommentar",
    "mehr", "reportage", "text", "weitere", "zeige",
];

/// Words that join the names of a list.
#[rustfmt::skip]
pub(super) const JOINTS: &[&str] = &[
    "and", "und", "&", "et", "y", "e", "og", "och", "en", "ve", "dan", "и", "і", "та", "i", "oraz", "ja", "és",
    "și", "και", "+", "a", "with", "mit", "avec", "con",
];

/// Words in job titles.
#[rustfmt::skip]
pub(super) const JOBS: &[&str] = &[
    "author", "editor", "reporter", "correspondent", "writer", "journalist", "columnist", "contributor", "producer",
    "director", "analyst", "critic", "photographer", "redakteur", "redakteurin", "korrespondent",
    "korrespondentin", "reporterin", "journalistin", "chefredakteur", "chefredakteurin", "volontär",
    "volontärin", "autor", "autorin", "journaliste", "rédacteur", "rédactrice", "correspondant",
    "correspondante", "redactor", "redactora", "periodista", "corresponsal", "giornalista", "corrispondente",
    "redacteur", "verslaggever", "journalista", "redaktor", "dziennikarz", "korespondent", "muhabir",
    "корреспондент", "обозреватель", "журналист", "jornalista", "journo", "blogger", "strategist",
    "specialist", "coordinator", "consultant", "researcher", "redaktionsleiter",
    "redaktionsleiterin", "reportero", "reportera", "colaborador", "colaboradora", "colunista", "editora",
    "repórter", "redator", "redatora", "redattore", "redattrice", "caporedattore", "pigiste",
    "verslaggeefster", "skribent", "reporteri", "toimittaja", "újságíró", "novinar", "novinář", "novinářka",
    "gazeteci", "wartawan", "корреспондентка", "журналистка", "редактор", "автор",
];

/// Words in the names of organizations: agencies, publishers and their departments.
#[rustfmt::skip]
pub(super) const ORGANIZATIONS: &[&str] = &[
    "agency", "agence", "agencia", "agentur", "agenzia", "associated", "bureau", "channel", "company",
    "corporation", "desk", "editors", "foundation", "gazette", "gmbh", "group", "herald", "inc", "institute",
    "institut", "journal", "llc", "ltd", "magazin", "magazine", "media", "nachrichten", "network", "news",
    "newsroom", "newswire", "online", "post", "press", "presse", "radio", "redaktion", "redacción", "redacao",
    "redação", "redazione", "rédaction", "service", "staff", "studio", "studios", "team", "times", "tribune",
    "tv", "university", "zeitung", "редакция", "агентство",
];

/// Places that look like a given name with a family name.
#[rustfmt::skip]
pub(super) const PLACES: &[&str] = &[
    "New York", "Los Angeles", "San Francisco", "San Diego", "Las Vegas", "New Orleans", "New Delhi",
    "Hong Kong", "Tel Aviv", "Abu Dhabi", "São Paulo", "Sao Paulo", "Buenos Aires", "Mexico City", "Cape Town",
    "Kuala Lumpur", "Rio de Janeiro", "St. Petersburg", "St Petersburg", "Saint Petersburg", "Addis Ababa",
    "Washington D.C.", "Washington DC", "Frankfurt am Main", "El Paso", "San Juan", "Santiago de Chile",
    "Phnom Penh", "Ho Chi Minh City", "United States", "United Kingdom", "New Zealand", "South Africa",
    "Sri Lanka", "Saudi Arabia", "New Jersey", "San Jose", "San Antonio", "Salt Lake City", "Kansas City",
    "Port-au-Prince", "La Paz", "Den Haag", "Bad Homburg", "Nordrhein-Westfalen", "Baden-Württemberg",
];

/// Titles that follow a name without a comma.
pub(super) const FOLLOWING_TITLES: [&str; 8] =
    [" 기자", " 특파원", " 논설위원", " 記者", "記者", "特派员", "特派員", " muhabiri"];

/// Words between an author and a place, a publisher or a date.
#[rustfmt::skip]
pub(super) const PREPOSITIONS: &[&str] = &[
    "in", "aus", "at", "for", "für", "pour", "para", "voor", "per", "dla", "för", "en", "from", "on", "am", "via",
    "@", "vom",
];

/// Words inside names that begin with a small letter.
#[rustfmt::skip]
pub(super) const NAME_PARTICLES: &[&str] = &[
    "von", "vom", "zu", "zum", "zur", "van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du",
    "la", "le", "el", "al", "bin", "bint", "ibn", "ter", "ten", "af", "av", "y", "e", "i", "e.", "st.",
];

/// Placeholders that systems use instead of a name.
#[rustfmt::skip]
pub(super) const PLACEHOLDERS: &[&str] = &[
    "admin", "administrator", "author", "autor", "unknown", "anonymous", "none", "null", "undefined", "n/a", "user",
    "root", "webmaster", "super user", "superuser", "site admin", "siteadmin", "web admin", "webadmin", "wp admin",
    "wpadmin", "wordpress", "default", "guest", "guest author", "test", "false", "true", "share", "no author",
];
