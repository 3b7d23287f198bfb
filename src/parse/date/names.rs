//! Names of months in the languages of feeds.
//!
//! English names are tried first. Words are compared without case, diacritics and final points, so
//! `FÉVR.`, `fevr` and `Févr` are equal. Ambiguous names are excluded: `listopad` is November in Polish
//! and October in Croatian, `lip`, `lis` and `srp` are similar, and French `jui` could be two months.
//! Czech `listopadu` is unambiguous.

/// Maximum length of a folded name in bytes. All names of the table are shorter.
const MAX_LENGTH: usize = 24;

/// Returns the month with this name, 1 to 12.
pub(super) fn month(word: &str) -> Option<i64> {
    if let &[first, second, third] = word.as_bytes()
        && let Some(month) = english(first, second, third)
    {
        return Some(month);
    }
    let mut buffer = [0; MAX_LENGTH];
    let folded = fold(word, &mut buffer)?;
    let index = MONTHS.binary_search_by(|(name, _)| (*name).cmp(folded)).ok()?;
    Some(MONTHS[index].1)
}

/// Returns the month for an English abbreviation, the notation of nearly all feeds.
pub(super) fn english(first: u8, second: u8, third: u8) -> Option<i64> {
    // This bit converts ASCII letters to lower case. It converts no other byte to a letter of these names.
    let lower = [first | 0x20, second | 0x20, third | 0x20];
    let month = match &lower {
        b"jan" => 1,
        b"feb" => 2,
        b"mar" => 3,
        b"apr" => 4,
        b"may" => 5,
        b"jun" => 6,
        b"jul" => 7,
        b"aug" => 8,
        b"sep" => 9,
        b"oct" => 10,
        b"nov" => 11,
        b"dec" => 12,
        _ => return None,
    };
    Some(month)
}

/// Returns true for words that only connect the parts of a date: `1st of September 2025 at 12:00`,
/// `1 de septiembre de 2025 a las 12:00`, `Montag, den 1. September 2025 um 12:00`,
/// `1 сентября 2025 г. в 12:00`.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(word))
}

const FILLERS: [&str; 22] = [
    "a", "alle", "as", "at", "d", "de", "del", "den", "kl", "klo", "las", "le", "of", "on", "ore",
    "um", "à", "às", "в", "В", "г", "Г",
];

/// Returns the word in lower case without diacritics. `None` if it is longer than any name.
fn fold<'b>(word: &str, buffer: &'b mut [u8; MAX_LENGTH]) -> Option<&'b str> {
    let mut length = 0;
    for c in word.chars() {
        let Some(plain) = fold_char(c) else { continue };
        let end = length + plain.len_utf8();
        plain.encode_utf8(buffer.get_mut(length..end)?);
        length = end;
    }
    str::from_utf8(&buffer[..length]).ok()
}

/// Returns the letter in lower case without its diacritic. `None` for a combining mark.
fn fold_char(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase());
    }
    // The lower case of the Turkish İ is an i and a combining mark. Only the i is used.
    let lower = c.to_lowercase().next().unwrap_or(c);
    let plain = match lower {
        '\u{300}'..='\u{36f}' => return None,
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ĺ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        other => other,
    };
    Some(plain)
}

/// Folded names and abbreviations of months, sorted, in English, German, French, Spanish,
/// Italian, Portuguese, Dutch, Catalan, Russian, Ukrainian, Bulgarian, Polish, Czech, Slovak,
/// Croatian, Swedish, Danish, Norwegian, Finnish, Turkish, Romanian, Hungarian, Indonesian and
/// Greek, in the grammatical cases that occur in dates.
#[rustfmt::skip]
const MONTHS: &[(&str, i64)] = &[
    ("abr", 4), ("abril", 4), ("ago", 8), ("agost", 8), ("agosto", 8), ("agu", 8), ("agustos", 8),
    ("agustus", 8), ("aou", 8), ("aout", 8), ("apr", 4), ("april", 4), ("aprila", 4),
    ("aprile", 4), ("aprilie", 4), ("aprilis", 4), ("ara", 12), ("aralik", 12), ("aug", 8),
    ("august", 8), ("augusta", 8), ("augusti", 8), ("augustus", 8), ("augusztus", 8), ("avr", 4),
    ("avril", 4), ("bre", 3), ("brezen", 3), ("brezna", 3), ("cerven", 6), ("cervence", 7),
    ("cervenec", 7), ("cervna", 6), ("cvc", 7), ("cvn", 6), ("cze", 6), ("czerwca", 6),
    ("czerwiec", 6), ("dec", 12), ("december", 12), ("decembra", 12), ("decembre", 12),
    ("decembrie", 12), ("des", 12), ("desember", 12), ("desembre", 12), ("dez", 12),
    ("dezember", 12), ("dezembro", 12), ("dic", 12), ("dicembre", 12), ("diciembre", 12),
    ("dub", 4), ("duben", 4), ("dubna", 4), ("eki", 10), ("ekim", 10), ("elo", 8), ("elokuu", 8),
    ("elokuuta", 8), ("ene", 1), ("enero", 1), ("eyl", 9), ("eylul", 9), ("feb", 2), ("febbr", 2),
    ("febbraio", 2), ("feber", 2), ("febr", 2), ("febrer", 2), ("febrero", 2), ("februar", 2),
    ("februara", 2), ("februari", 2), ("februarie", 2), ("february", 2), ("fev", 2),
    ("fevereiro", 2), ("fevr", 2), ("fevrier", 2), ("gen", 1), ("gener", 1), ("genn", 1),
    ("gennaio", 1), ("giu", 6), ("giugno", 6), ("gru", 12), ("grudnia", 12), ("grudzien", 12),
    ("haz", 6), ("haziran", 6), ("heina", 7), ("heinakuu", 7), ("heinakuuta", 7), ("helmi", 2),
    ("helmikuu", 2), ("helmikuuta", 2), ("huhti", 4), ("huhtikuu", 4), ("huhtikuuta", 4),
    ("ian", 1), ("ianuarie", 1), ("iul", 7), ("iulie", 7), ("iun", 6), ("iunie", 6), ("jan", 1),
    ("janeiro", 1), ("janner", 1), ("januar", 1), ("januara", 1), ("januari", 1), ("january", 1),
    ("janv", 1), ("janvier", 1), ("joulu", 12), ("joulukuu", 12), ("joulukuuta", 12), ("juil", 7),
    ("juillet", 7), ("juin", 6), ("jul", 7), ("jula", 7), ("julho", 7), ("juli", 7), ("julio", 7),
    ("juliol", 7), ("julius", 7), ("july", 7), ("jun", 6), ("juna", 6), ("june", 6), ("junho", 6),
    ("juni", 6), ("junio", 6), ("junius", 6), ("juny", 6), ("kas", 11), ("kasim", 11), ("kesa", 6),
    ("kesakuu", 6), ("kesakuuta", 6), ("kolovoz", 8), ("kolovoza", 8), ("kve", 5), ("kveten", 5),
    ("kvetna", 5), ("kwi", 4), ("kwiecien", 4), ("kwietnia", 4), ("led", 1), ("leden", 1),
    ("ledna", 1), ("lipanj", 6), ("lipca", 7), ("lipiec", 7), ("lipnja", 6), ("listopadu", 11),
    ("loka", 10), ("lokakuu", 10), ("lokakuuta", 10), ("lug", 7), ("luglio", 7), ("lut", 2),
    ("lutego", 2), ("luty", 2), ("maalis", 3), ("maaliskuu", 3), ("maaliskuuta", 3), ("maart", 3),
    ("mag", 5), ("magg", 5), ("maggio", 5), ("mai", 5), ("maig", 5), ("maio", 5), ("maj", 5),
    ("maja", 5), ("majus", 5), ("mar", 3), ("marc", 3), ("marca", 3), ("march", 3), ("marcius", 3),
    ("marco", 3), ("marec", 3), ("maret", 3), ("marras", 11), ("marraskuu", 11),
    ("marraskuuta", 11), ("mars", 3), ("mart", 3), ("martie", 3), ("marts", 3), ("marz", 3),
    ("marzec", 3), ("marzo", 3), ("may", 5), ("mayis", 5), ("mayo", 5), ("mei", 5), ("mrt", 3),
    ("mrz", 3), ("nis", 4), ("nisan", 4), ("noiembrie", 11), ("nov", 11), ("november", 11),
    ("novembra", 11), ("novembre", 11), ("novembro", 11), ("noviembre", 11), ("oca", 1),
    ("ocak", 1), ("oct", 10), ("october", 10), ("octobre", 10), ("octombrie", 10), ("octubre", 10),
    ("okt", 10), ("oktober", 10), ("oktobra", 10), ("ott", 10), ("ottobre", 10), ("out", 10),
    ("outubro", 10), ("ozujak", 3), ("ozujka", 3), ("paz", 10), ("pazdziernik", 10),
    ("pazdziernika", 10), ("pro", 12), ("prosinac", 12), ("prosinca", 12), ("prosince", 12),
    ("prosinec", 12), ("rij", 10), ("rijen", 10), ("rijna", 10), ("rujan", 9), ("rujna", 9),
    ("sep", 9), ("sept", 9), ("september", 9), ("septembra", 9), ("septembre", 9),
    ("septembrie", 9), ("septiembre", 9), ("set", 9), ("setembre", 9), ("setembro", 9),
    ("setiembre", 9), ("sett", 9), ("settembre", 9), ("sie", 8), ("sierpien", 8), ("sierpnia", 8),
    ("sijecanj", 1), ("sijecnja", 1), ("srpanj", 7), ("srpen", 8), ("srpna", 8), ("srpnja", 7),
    ("studeni", 11), ("studenog", 11), ("studenoga", 11), ("sty", 1), ("styczen", 1),
    ("stycznia", 1), ("sub", 2), ("subat", 2), ("svibanj", 5), ("svibnja", 5), ("syys", 9),
    ("syyskuu", 9), ("syyskuuta", 9), ("szept", 9), ("szeptember", 9), ("tammi", 1),
    ("tammikuu", 1), ("tammikuuta", 1), ("tem", 7), ("temmuz", 7), ("touko", 5), ("toukokuu", 5),
    ("toukokuuta", 5), ("travanj", 4), ("travnja", 4), ("uno", 2), ("unor", 2), ("unora", 2),
    ("veljaca", 2), ("veljace", 2), ("wrz", 9), ("wrzesien", 9), ("wrzesnia", 9), ("zar", 9),
    ("zari", 9), ("απρ", 4), ("απριλιοσ", 4), ("απριλιου", 4), ("αυγ", 8), ("αυγουστοσ", 8),
    ("αυγουστου", 8), ("δεκ", 12), ("δεκεμβριοσ", 12), ("δεκεμβριου", 12), ("ιαν", 1),
    ("ιανουαριοσ", 1), ("ιανουαριου", 1), ("ιολ", 7), ("ιον", 6), ("ιουλ", 7), ("ιουλιοσ", 7),
    ("ιουλιου", 7), ("ιουν", 6), ("ιουνιοσ", 6), ("ιουνιου", 6), ("μαι", 5), ("μαιοσ", 5),
    ("μαιου", 5), ("μαρ", 3), ("μαρτιοσ", 3), ("μαρτιου", 3), ("μαω", 3), ("νοε", 11),
    ("νοεμβριοσ", 11), ("νοεμβριου", 11), ("οκτ", 10), ("οκτωβριοσ", 10), ("οκτωβριου", 10),
    ("σεπ", 9), ("σεπτ", 9), ("σεπτεμβριοσ", 9), ("σεπτεμβριου", 9), ("φεβ", 2),
    ("φεβρουαριοσ", 2), ("φεβρουαριου", 2), ("авг", 8), ("август", 8), ("августа", 8), ("апр", 4),
    ("апрель", 4), ("апреля", 4), ("април", 4), ("бер", 3), ("березень", 3), ("березня", 3),
    ("вер", 9), ("верес", 9), ("вересень", 9), ("вересня", 9), ("гру", 12), ("груд", 12),
    ("грудень", 12), ("грудня", 12), ("дек", 12), ("декабрь", 12), ("декабря", 12),
    ("декември", 12), ("жов", 10), ("жовт", 10), ("жовтень", 10), ("жовтня", 10), ("июл", 7),
    ("июль", 7), ("июля", 7), ("июн", 6), ("июнь", 6), ("июня", 6), ("кві", 4), ("квіт", 4),
    ("квітень", 4), ("квітня", 4), ("липень", 7), ("липня", 7), ("лют", 2), ("лютии", 2),
    ("лютого", 2), ("маи", 5), ("мар", 3), ("март", 3), ("марта", 3), ("мая", 5), ("ноември", 11),
    ("ноя", 11), ("нояб", 11), ("ноябрь", 11), ("ноября", 11), ("окт", 10), ("октомври", 10),
    ("октябрь", 10), ("октября", 10), ("сен", 9), ("сент", 9), ("сентябрь", 9), ("сентября", 9),
    ("септември", 9), ("серп", 8), ("серпень", 8), ("серпня", 8), ("січ", 1), ("січень", 1),
    ("січня", 1), ("тра", 5), ("трав", 5), ("травень", 5), ("травня", 5), ("фев", 2), ("февр", 2),
    ("февраль", 2), ("февраля", 2), ("февруари", 2), ("чер", 6), ("черв", 6), ("червень", 6),
    ("червня", 6), ("юли", 7), ("юни", 6), ("янв", 1), ("январь", 1), ("января", 1), ("януари", 1),];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_sorted_unique_and_folded() {
        assert!(MONTHS.is_sorted_by(|(left, _), (right, _)| left < right));
        for (name, number) in MONTHS {
            let mut buffer = [0; MAX_LENGTH];
            assert_eq!(fold(name, &mut buffer), Some(*name));
            assert_eq!(month(name), Some(*number));
        }
    }

    #[test]
    fn ignores_case_and_diacritics() {
        for (word, number) in
            [("FÉVRIER", 2), ("fevrier", 2), ("Μαΐου", 5), ("МАЯ", 5), ("Mayıs", 5), ("MAYIS", 5)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        // The letter é as a letter and a combining mark.
        assert_eq!(month("fe\u{301}vrier"), Some(2));
    }

    #[test]
    fn rejects_ambiguous_names() {
        for word in ["listopad", "lip", "lis", "srp", "jui", "", "j", "septemberseptemberseptember"]
        {
            assert_eq!(month(word), None, "{word}");
        }
    }
}
