//! Titles of error pages.

use super::candidates::Candidates;
use super::ranking::{MetadataField, MetadataSource};

/// Status codes of HTTP (RFC 9110, section 15) that stand in titles.
const CODES: [&str; 14] = [
    "400", "401", "403", "404", "405", "408", "410", "429", "451", "500", "501", "502", "503",
    "504",
];

/// Words beside a status code.
#[rustfmt::skip]
const CODE_WORDS: [&str; 22] = [
    "chyba", "code", "eroare", "erreur", "erro", "error", "errore", "fehler", "feil", "fejl", "fel", "fout",
    "hata", "hiba", "http", "lỗi", "status", "virhe", "błąd", "ошибка", "помилка", "エラー",
];

/// Phrases that are a whole part of the title of an error page, in lower case.
#[rustfmt::skip]
const TITLES: [&str; 12] = [
    "access denied", "bad gateway", "forbidden", "gateway timeout", "internal server error", "introuvable",
    "just a moment", "nicht gefunden", "nie znaleziono", "no encontrado", "not found", "service unavailable",
];

/// Phrases in the title of an error page, perhaps with some words more, in lower case.
#[rustfmt::skip]
const PHRASES: [&str; 49] = [
    "page not found", "page was not found", "page can t be found", "page cannot be found", "page could not be found",
    "page couldn t be found", "page doesn t exist", "page does not exist", "page no longer exists",
    "page isn t available", "page is not available", "page unavailable", "file not found",
    "seite nicht gefunden", "seite wurde nicht gefunden", "seite existiert nicht", "page introuvable",
    "page non trouvée", "page n existe pas", "página no encontrada", "página no existe",
    "no se ha encontrado la página", "pagina no encontrada", "pàgina no trobada", "página não encontrada",
    "página não existe", "pagina non trovata", "pagina niet gevonden", "sidan hittades inte", "sidan kunde inte hittas",
    "siden blev ikke fundet", "siden ble ikke funnet", "sivua ei löytynyt", "lehte ei leitud", "strona nie istnieje",
    "nie znaleziono strony", "stránka nenalezena", "stránka sa nenašla", "oldal nem található",
    "pagina nu a fost găsită", "страница не найдена", "сторінку не знайдено", "σελίδα δεν βρέθηκε", "sayfa bulunamadı",
    "halaman tidak ditemukan", "ページが見つかりません", "页面不存在", "找不到页面", "페이지를 찾을 수 없습니다",
];

/// Maximum length of the other words of a part of a title beside a phrase, in bytes.
const MAX_OTHER_LENGTH: usize = 24;

/// Maximum length of a title that is examined, in bytes.
const MAX_LENGTH: usize = 300;

/// Returns true for a page whose title is that of an error page: the best one, `<title>`, or `og:title`.
pub(super) fn is_error_page(candidates: &Candidates, title: Option<&str>) -> bool {
    let of = |source| candidates.of(MetadataField::Title, source).next();
    let others = [MetadataSource::Html, MetadataSource::OpenGraph].into_iter().filter_map(of);
    title.into_iter().chain(others.map(|other| &*other.text)).any(is_error_title)
}

/// Returns true for the title of an error page, with or without the name of the site.
fn is_error_title(title: &str) -> bool {
    if title.len() > MAX_LENGTH {
        return false;
    }
    let parts = title.split(['|', ':', '·', '•', '«', '»', '~', '›', '>']);
    let parts = parts.flat_map(|part| part.split(" - ")).flat_map(|part| part.split(" – "));
    parts.flat_map(|part| part.split(" — ")).any(is_error)
}

/// Returns true for a part of a title that is that of an error page.
fn is_error(part: &str) -> bool {
    let lower = part.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (codes, others): (Vec<_>, Vec<_>) = words.partition(|word| CODES.contains(word));
    let others: Vec<_> = others.into_iter().filter(|word| !CODE_WORDS.contains(word)).collect();
    let text = others.join(" ");
    let has_phrase =
        |phrase: &&str| text.len() <= phrase.len() + MAX_OTHER_LENGTH && text.contains(phrase);
    text.is_empty() && codes.len() == 1
        || TITLES.contains(&&*text)
        || PHRASES.iter().any(has_phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognizes_titles_of_error_pages() {
        for title in [
            "404",
            "Error 404 | Tide News",
            "404 - Page not found",
            "Page not found – Tide News",
            "Tide News: Page Not Found",
            "404: This page could not be found.",
            "Oops! That page can’t be found.",
            "Sorry, this page doesn't exist",
            "HTTP Status 500 – Internal Server Error",
            "Fehler 404 · Gezeiten",
            "Seite nicht gefunden",
            "Страница не найдена - Новости",
            "ページが見つかりません | 潮新聞",
            "403 Forbidden",
            "Just a moment...",
            "404 Not Found",
        ] {
            assert!(is_error_title(title), "{title}");
        }
    }

    #[test]
    fn other_titles_are_of_no_error() {
        for title in [
            "",
            "404 Media turns two",
            "Peugeot 404 wins the rally",
            "Survivors not found after a week of searching the hills",
            "Court: 500 jobs at the shipyard are safe",
            "Why half of all links end in a page not found, and what libraries do about it",
            "2025-404",
            "400–500 jobs at the shipyard",
            "Forbidden love",
            "Dog not found in the hills",
            "Night ferry returns",
        ] {
            assert!(!is_error_title(title), "{title}");
        }
    }
}
