//! Words beside a date that tell what it is the date of, in the languages of feeds.

/// The meaning of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateLabel {
    Published,
    Modified,
    /// Neither: the year of a copyright line, the date of an event or of a visit.
    Other,
}

/// Maximum length of a text before a date that is searched, in bytes.
const MAX_LENGTH: usize = 200;

/// Returns the meaning of the last word in a text that is a label: `Last updated on`, `发布时间：`.
pub(super) fn label(text: &str) -> Option<DateLabel> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '©');
    words.filter(|word| !word.is_empty()).filter_map(label_of).next_back()
}

fn label_of(word: &str) -> Option<DateLabel> {
    let is = |words: &[&str], begins: &[&str], contains: &[&str]| {
        words.contains(&word)
            || begins.iter().any(|begin| word.starts_with(begin))
            || !word.is_ascii() && contains.iter().any(|part| word.contains(part))
    };
    if is(&MODIFIED, &MODIFIED_BEGINS, &MODIFIED_PARTS) {
        Some(DateLabel::Modified)
    } else if is(&PUBLISHED, &PUBLISHED_BEGINS, &PUBLISHED_PARTS) {
        Some(DateLabel::Published)
    } else if OTHER.contains(&word) {
        Some(DateLabel::Other)
    } else {
        None
    }
}

/// Whole words, starts of words, and, in scripts without spaces or with prefixes, parts of words.
const MODIFIED: [&str; 5] = ["stand", "jour", "revised", "edited", "corrected"];
#[rustfmt::skip]
const MODIFIED_BEGINS: [&str; 44] = [
    "updat", "modif", "reviewed", "amended", "aktualis", "aktualiz", "actualis", "actualiz", "atualiz", "aggiorn",
    "geändert", "bearbeitet", "überarbeitet", "bijgewerkt", "gewijzigd", "aangepast", "uppdater", "ändrad", "opdater",
    "ændret", "oppdater", "endret", "päivite", "muokattu", "zaktual", "zmieni", "upraven", "posodob", "ažuri", "izmijen",
    "обнов", "измен", "оновл", "змінен", "актуализ", "güncel", "ενημ", "τροποπ", "frissít", "módosít", "diperbar",
    "dikemas", "uuendat", "atnaujin",
];
#[rustfmt::skip]
const MODIFIED_PARTS: [&str; 17] = [
    "更新", "修改", "수정", "업데이트", "최종", "แก้ไข", "อัปเดต", "อัพเดท", "अपडेट", "अद्यतन", "হালনাগাদ", "עודכן", "עדכון",
    "تحديث", "روزرسانی", "cập", "ажурир",
];

const PUBLISHED: [&str; 9] =
    ["date", "fecha", "data", "datum", "dato", "first", "originally", "дата", "posté"];
#[rustfmt::skip]
const PUBLISHED_BEGINS: [&str; 45] = [
    "publi", "pubbl", "posted", "postad", "written", "created", "released", "issued", "added", "erstellt",
    "veröffentlich", "erschienen", "gepubliceerd", "geplaatst", "geschreven", "inserito", "creado", "criado", "creato",
    "ajouté", "écrit", "rédigé", "paru", "julkais", "opublik", "dodan", "zveřejn", "publikov", "vydán", "objavlj",
    "опублик", "публик", "објавље", "yayın", "yayin", "eklen", "δημοσ", "közzét", "megjelen", "diterbit", "dipublik",
    "skapad", "oprettet", "postat", "avaldat",
];
#[rustfmt::skip]
const PUBLISHED_PARTS: [&str; 30] = [
    "发布", "發布", "发表", "發表", "发稿", "公開", "公开", "掲載", "投稿", "作成", "配信", "时间", "時間", "日期", "入力",
    "입력", "등록", "게시", "작성", "เผยแพร่", "प्रकाश", "प्रकाशित", "প্রকাশ", "פורסם", "تاريخ", "تاریخ", "نشر", "انتشار",
    "đăng", "ngày",
];

/// Labels of dates that are not those of the story.
#[rustfmt::skip]
const OTHER: [&str; 16] = [
    "©", "copyright", "expires", "until", "bis", "ends", "deadline", "born", "joined", "registered", "since", "seit",
    "retrieved", "accessed", "abgerufen", "valid",
];

#[cfg(test)]
mod tests {
    use super::DateLabel::*;
    use super::*;

    #[test]
    fn the_last_label_counts() {
        for (text, expected) in [
            ("Published:", Some(Published)),
            ("Posted on", Some(Published)),
            ("Published 3 March | Last Updated on", Some(Modified)),
            ("Veröffentlicht am", Some(Published)),
            ("Zuletzt aktualisiert:", Some(Modified)),
            ("Stand:", Some(Modified)),
            ("Mis à jour le", Some(Modified)),
            ("Publié le", Some(Published)),
            ("Última actualización:", Some(Modified)),
            ("发布时间：", Some(Published)),
            ("最終更新日", Some(Modified)),
            ("تاريخ النشر", Some(Published)),
            ("Опубликовано", Some(Published)),
            ("Обновлено:", Some(Modified)),
            ("Yayınlanma:", Some(Published)),
            ("Güncelleme:", Some(Modified)),
            ("© Copyright", Some(Other)),
            ("by Jane Doe", None),
            ("", None),
        ] {
            assert_eq!(label(text), expected, "{text}");
        }
    }
}
