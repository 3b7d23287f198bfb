//! Words of dates in languages whose names are not in `names`: other scripts, and names of several words.

/// The meaning of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A month, 1 to 12.
    Month(i64),
    /// A weekday, or a word that only connects the parts.
    Skipped,
    Morning,
    Afternoon,
    /// The name of an era before a year, with the number of years that makes it Gregorian.
    Era(i64),
}

/// Words in Latin, Greek and Cyrillic letters that only connect the parts of a date or stand beside its time, folded:
/// `12. decembris, plkst. 15:00`, `12 Dez 2025, 15:00 Uhr`, `12 abendua 2025(e)ko`.
#[rustfmt::skip]
pub(super) const FILLERS: &[&str] = &[
    "a", "alle", "as", "at", "d", "dana", "de", "del", "den", "diena", "ed", "eko", "els", "g",
    "gada", "godz", "godzinie", "god", "ha", "hrs", "hours", "hs", "jam", "kell", "kl", "klo",
    "klockan", "klokka", "klokken", "ko", "l", "las", "les", "luc", "m", "o", "ob", "om", "on", "ora", "orele",
    "plkst", "pukul", "r", "roku", "saat", "u", "uhr", "um", "uur", "v", "val",
    "в", "г", "года", "о", "об", "ч", "р", "року", "у", "στισ",
    // Weekdays in languages that write them after the date: English, Turkish, Hungarian.
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "pazartesi",
    "sali", "carsamba", "persembe", "cuma", "cumartesi", "pazar", "hetfo", "kedd", "szerda",
    "csutortok", "pentek", "szombat", "vasarnap",
];

/// Eras of Japan and Taiwan.
const ERAS: [(&str, i64); 5] =
    [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];

/// The words of one script, folded and separated by `|`.
struct Script {
    /// The first and the last letter of the script.
    letters: (char, char),
    months: [&'static str; 12],
    skipped: &'static str,
    morning: &'static str,
    afternoon: &'static str,
}

/// Returns the meaning and the length of the longest known word at the start of a folded text.
///
/// Short words for the afternoon are such only after the time: Arabic م after a year is "anno Domini".
pub(super) fn word_at(text: &str, has_time: bool) -> Option<(Word, usize)> {
    if let Some((name, years)) = ERAS.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((Word::Era(*years), name.len()));
    }
    let first = text.chars().next()?;
    let script =
        SCRIPTS.iter().find(|script| (script.letters.0..=script.letters.1).contains(&first))?;
    let is_spaced = first < '\u{e00}' || first > '\u{e7f}' && first < '\u{3000}';
    let is_known = |name: &&str| {
        let after = text.strip_prefix(*name).filter(|_| !name.is_empty());
        after.is_some_and(|after| !is_spaced || !after.starts_with(is_letter))
    };
    let months = script.months.iter().zip(1..).map(|(names, month)| (*names, Word::Month(month)));
    let halves = [(script.morning, Word::Morning), (script.afternoon, Word::Afternoon)];
    let words = months.chain([(script.skipped, Word::Skipped)]).chain(halves);
    let found = words.flat_map(|(names, word)| {
        names.split('|').filter(is_known).map(move |name| (word, name.len()))
    });
    let longest = found.max_by_key(|(_, length)| *length);
    if let Some((Word::Morning | Word::Afternoon, length)) = longest
        && length <= 2
        && !has_time
    {
        return Some((Word::Skipped, length));
    }
    longest.or_else(|| hebrew_month(text))
}

/// Returns the month after the Hebrew preposition ב, which is written together with it.
fn hebrew_month(text: &str) -> Option<(Word, usize)> {
    let month = text.strip_prefix('ב').filter(|month| !month.starts_with('ב'))?;
    word_at(month, false).map(|(word, length)| (word, 'ב'.len_utf8() + length))
}

#[rustfmt::skip]
const SCRIPTS: &[Script] = &[
    // Arabic of Egypt and the Gulf, the Maghreb and the Levant; Persian; Urdu.
    Script {
        letters: ('\u{600}', '\u{6ff}'),
        months: [
            "يناير|جانفي|كانون الثاني|ژانويه|جنوري",
            "فبراير|فيفري|شباط|فوريه|فروري",
            "مارس|اذار|مارچ",
            "ابريل|افريل|نيسان|اوريل|اپريل",
            "مايو|ماي|ايار|مه|مي|مئي",
            "يونيو|يونيه|جوان|حزيران|ژوئن|جون",
            "يوليو|يوليه|يوليوز|جويليه|تموز|ژوئيه|جولاي|جولائي",
            "اغسطس|اوت|غشت|اب|اگوست|اگست",
            "سبتمبر|شتنبر|ايلول|سپتامبر|ستمبر",
            "اكتوبر|تشرين الاول|اكتبر",
            "نوفمبر|نونبر|تشرين الثاني|نوامبر|نومبر",
            "ديسمبر|دجنبر|كانون الاول|دسامبر|دسمبر",
        ],
        skipped: "السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|سبت|احد|شنبه|يكشنبه|دوشنبه|سهشنبه|سه شنبه|چهارشنبه|چهار شنبه|پنجشنبه|پنج شنبه|جمعه|ادينه|هفته|اتوار|پير|سوموار|منگل|بدھ|جمعرات|يوم|في|الساعه|ساعت|بتوقيت غرينتش|بجے|ميلادي|ميلاديه|ء",
        morning: "صباحا|ص|ق.ظ|ق ظ|قبلازظهر|قبل از ظهر|صبح",
        afternoon: "مساء|م|ب.ظ|ب ظ|بعدازظهر|بعد از ظهر|عصر",
    },
    // Hebrew.
    Script {
        letters: ('\u{590}', '\u{5ff}'),
        months: [
            "ינואר|ינו",
            "פברואר|פבר",
            "מרץ|מרס",
            "אפריל|אפר",
            "מאי",
            "יוני|יונ",
            "יולי|יול",
            "אוגוסט|אוג",
            "ספטמבר|ספט",
            "אוקטובר|אוק",
            "נובמבר|נוב",
            "דצמבר|דצמ|דצ",
        ],
        skipped: "יום ראשון|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|יום שבת|שבת|ראשון|שני|שלישי|רביעי|חמישי|שישי|יום א|יום ב|יום ג|יום ד|יום ה|יום ו|בשעה",
        morning: "לפנה\"צ|בבוקר",
        afternoon: "אחה\"צ|בערב",
    },
    // Hindi, Marathi, Nepali.
    Script {
        letters: ('\u{900}', '\u{97f}'),
        months: [
            "जनवरी|जन|जानेवारी|जाने",
            "फरवरी|फर|फेब्रुवारी|फेब्रु|फेब्रुअरी",
            "मार्च",
            "अप्रैल|अप्रै|एप्रिल|एप्रि|अप्रिल",
            "मई|मे",
            "जून|जुन",
            "जुलाई|जुल|जुलै",
            "अगस्त|अग|ऑगस्ट|ऑग|अगस्ट",
            "सितंबर|सितम्बर|सित|सप्टेंबर|सप्टें|सेप्टेम्बर",
            "अक्टूबर|अक्तूबर|अक्टू|अक्तू|ऑक्टोबर|ऑक्टो|अक्टोबर",
            "नवंबर|नवम्बर|नव|नोव्हेंबर|नोव्हें|नोभेम्बर",
            "दिसंबर|दिसम्बर|दिस|डिसेंबर|डिसें|डिसेम्बर",
        ],
        skipped: "सोमवार|सोम|मंगलवार|मंगल|मंगळवार|मंगळ|बुधवार|बुध|गुरुवार|गुरूवार|गुरु|बृहस्पतिवार|शुक्रवार|शुक्र|शनिवार|शनि|रविवार|रवि|को|बजे|वाजता",
        morning: "पूर्वाह्न|सुबह|सकाळी",
        afternoon: "अपराह्न|शाम|संध्याकाळी",
    },
    // Bengali.
    Script {
        letters: ('\u{980}', '\u{9ff}'),
        months: [
            "জানুযারি|জানুযারী|জানু",
            "ফেব্রুযারি|ফেব্রুযারী|ফেব্রু",
            "মার্চ",
            "এপ্রিল",
            "মে",
            "জুন",
            "জুলাই",
            "আগস্ট|অগস্ট|আগ",
            "সেপ্টেম্বর|সেপ্টে",
            "অক্টোবর|অক্টো",
            "নভেম্বর|নভে",
            "ডিসেম্বর|ডিসে",
        ],
        skipped: "সোমবার|সোম|মঙ্গলবার|মঙ্গল|বুধবার|বুধ|বৃহস্পতিবার|বৃহস্পতি|শুক্রবার|শুক্র|শনিবার|শনি|রবিবার|রবি",
        morning: "পূর্বাহ্ন|সকাল",
        afternoon: "অপরাহ্ন|বিকাল|সন্ধ্যা",
    },
    // Punjabi.
    Script {
        letters: ('\u{a00}', '\u{a7f}'),
        months: [
            "ਜਨਵਰੀ",
            "ਫਰਵਰੀ",
            "ਮਾਰਚ",
            "ਅਪ੍ਰੈਲ",
            "ਮਈ",
            "ਜੂਨ",
            "ਜੁਲਾਈ",
            "ਅਗਸਤ",
            "ਸਤੰਬਰ",
            "ਅਕਤੂਬਰ",
            "ਨਵੰਬਰ",
            "ਦਸੰਬਰ",
        ],
        skipped: "",
        morning: "",
        afternoon: "",
    },
    // Gujarati.
    Script {
        letters: ('\u{a80}', '\u{aff}'),
        months: [
            "જાન્યુઆરી|જાન્યુ",
            "ફેબ્રુઆરી|ફેબ્રુ",
            "માર્ચ",
            "એપ્રિલ",
            "મે",
            "જૂન",
            "જુલાઈ",
            "ઑગસ્ટ|ઓગસ્ટ",
            "સપ્ટેમ્બર|સપ્ટે",
            "ઑક્ટોબર|ઓક્ટોબર|ઑક્ટો",
            "નવેમ્બર|નવે",
            "ડિસેમ્બર|ડિસે",
        ],
        skipped: "",
        morning: "",
        afternoon: "",
    },
    // Tamil.
    Script {
        letters: ('\u{b80}', '\u{bff}'),
        months: [
            "ஜனவரி|ஜன",
            "பிப்ரவரி|பிப்",
            "மார்ச்",
            "ஏப்ரல்",
            "மே",
            "ஜூன்",
            "ஜூலை",
            "ஆகஸ்ட்|ஆக",
            "செப்டம்பர்|செப்",
            "அக்டோபர்|அக்",
            "நவம்பர்|நவ",
            "டிசம்பர்|டிச",
        ],
        skipped: "",
        morning: "",
        afternoon: "",
    },
    // Telugu.
    Script {
        letters: ('\u{c00}', '\u{c7f}'),
        months: [
            "జనవరి|జన",
            "ఫిబ్రవరి|ఫిబ్ర",
            "మార్చి",
            "ఏప్రిల్",
            "మే",
            "జూన్",
            "జులై|జూలై",
            "ఆగస్టు|ఆగస్ట్",
            "సెప్టెంబర్|సెప్టెం",
            "అక్టోబర్|అక్టో",
            "నవంబర్|నవం",
            "డిసెంబర్|డిసెం",
        ],
        skipped: "",
        morning: "",
        afternoon: "",
    },
    // Kannada.
    Script {
        letters: ('\u{c80}', '\u{cff}'),
        months: [
            "ಜನವರಿ",
            "ಫೆಬ್ರವರಿ",
            "ಮಾರ್ಚ್",
            "ಏಪ್ರಿಲ್",
            "ಮೇ",
            "ಜೂನ್",
            "ಜುಲೈ",
            "ಆಗಸ್ಟ್",
            "ಸೆಪ್ಟೆಂಬರ್",
            "ಅಕ್ಟೋಬರ್",
            "ನವೆಂಬರ್",
            "ಡಿಸೆಂಬರ್",
        ],
        skipped: "",
        morning: "",
        afternoon: "",
    },
    // Malayalam.
    Script {
        letters: ('\u{d00}', '\u{d7f}'),
        months: [
            "ജനുവരി",
            "ഫെബ്രുവരി",
            "മാർച്ച്",
            "ഏപ്രിൽ",
            "മേയ്|മെയ്",
            "ജൂൺ",
            "ജൂലൈ",
            "ഓഗസ്റ്റ്",
            "സെപ്റ്റംബർ",
            "ഒക്ടോബർ",
            "നവംബർ",
            "ഡിസംബർ",
        ],
        skipped: "",
        morning: "",
        afternoon: "",
    },
    // Thai.
    Script {
        letters: ('\u{e00}', '\u{e7f}'),
        months: [
            "มกราคม|ม.ค.|มกรา|มค.",
            "กุมภาพันธ์|ก.พ.|กุมภา|กพ.",
            "มีนาคม|มี.ค.|มีนา|มีค.",
            "เมษายน|เม.ย.|เมษา|เมย.",
            "พฤษภาคม|พ.ค.|พฤษภา|พค.",
            "มิถุนายน|มิ.ย.|มิถุนา|มิย.",
            "กรกฎาคม|ก.ค.|กรกฎา|กค.",
            "สิงหาคม|ส.ค.|สิงหา|สค.",
            "กันยายน|ก.ย.|กันยา|กย.",
            "ตุลาคม|ต.ค.|ตุลา|ตค.",
            "พฤศจิกายน|พ.ย.|พฤศจิกา|พย.",
            "ธันวาคม|ธ.ค.|ธันวา|ธค.",
        ],
        skipped: "วันจันทร์ที่|วันอังคารที่|วันพุธที่|วันพฤหัสบดีที่|วันศุกร์ที่|วันเสาร์ที่|วันอาทิตย์ที่|วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|วันอาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์|จ.|อ.|พ.|พฤ.|ศ.|ส.|อา.|วันที่|ที่|พ.ศ.|ค.ศ.|เวลา|น.|นาฬิกา",
        morning: "",
        afternoon: "",
    },
    // Chinese and Japanese.
    Script {
        letters: ('\u{4e00}', '\u{9fff}'),
        months: [
            "一月",
            "二月",
            "三月",
            "四月",
            "五月",
            "六月",
            "七月",
            "八月",
            "九月",
            "十月",
            "十一月",
            "十二月",
        ],
        skipped: "星期一|周一|週一|礼拜一|禮拜一|星期二|周二|週二|礼拜二|禮拜二|星期三|周三|週三|礼拜三|禮拜三|星期四|周四|週四|礼拜四|禮拜四|星期五|周五|週五|礼拜五|禮拜五|星期六|周六|週六|礼拜六|禮拜六|星期日|周日|週日|礼拜日|禮拜日|星期天|周天|週天|礼拜天|禮拜天|月曜日|月曜|月|火曜日|火曜|火|水曜日|水曜|水|木曜日|木曜|木|金曜日|金曜|金|土曜日|土曜|土|日曜日|日曜|日|公元|西元|西暦|秒|更新|配信",
        morning: "上午|午前|凌晨|早上|早晨|清晨",
        afternoon: "下午|午後|晚上|中午|傍晚|夜",
    },
    // Korean.
    Script {
        letters: ('\u{ac00}', '\u{d7a3}'),
        months: [""; 12],
        skipped: "월요일|월|화요일|화|수요일|수|목요일|목|금요일|금|토요일|토|일요일|일|초|서기",
        morning: "오전|새벽|아침",
        afternoon: "오후|저녁|밤",
    },
    // Vietnamese, and the weekdays of Albanian.
    Script {
        letters: ('a', 'z'),
        months: [
            "thang mot|thang gieng|thang 1|thg 1|th1|thang 01|th01",
            "thang hai|thang 2|thg 2|th2|thang 02|th02",
            "thang ba|thang 3|thg 3|th3|thang 03|th03",
            "thang tu|thang 4|thg 4|th4|thang 04|th04",
            "thang nam|thang 5|thg 5|th5|thang 05|th05",
            "thang sau|thang 6|thg 6|th6|thang 06|th06",
            "thang bay|thang 7|thg 7|th7|thang 07|th07",
            "thang tam|thang 8|thg 8|th8|thang 08|th08",
            "thang chin|thang 9|thg 9|th9|thang 09|th09",
            "thang muoi|thang 10|thg 10|th10",
            "thang muoi mot|thang 11|thg 11|th11",
            "thang muoi hai|thang chap|thang 12|thg 12|th12",
        ],
        skipped: "e hene|e marte|e merkure|e enjte|e premte|e shtune|e diel|thu hai|thu ba|thu tu|thu nam|thu sau|thu bay|chu nhat|th 2|th 3|th 4|th 5|th 6|th 7|cn|ngay|luc|nam",
        morning: "",
        afternoon: "",
    },
    // Greek. Its months are in `names`.
    Script {
        letters: ('α', 'ω'),
        months: [""; 12],
        skipped: "",
        morning: "π.μ|πμ",
        afternoon: "μ.μ|μμ",
    },
];

/// Returns true for letters and for the marks that are parts of words in the scripts of India and Thailand.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() || !c.is_ascii() && !c.is_whitespace() && !c.is_numeric() && !"–—".contains(c)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn words_are_folded_and_in_their_script() {
        for script in SCRIPTS {
            let others = [script.skipped, script.morning, script.afternoon];
            for name in script.months.iter().chain(&others).flat_map(|names| names.split('|')) {
                assert_eq!(fold(name), name);
                let is_inside = |c| (script.letters.0..=script.letters.1).contains(&c);
                assert!(name.chars().next().is_none_or(is_inside), "{name}");
            }
        }
    }

    #[test]
    fn every_month_is_found() {
        for script in SCRIPTS {
            for (names, month) in script.months.iter().zip(1..) {
                for name in names.split('|').filter(|name| !name.is_empty()) {
                    assert_eq!(
                        word_at(name, true),
                        Some((Word::Month(month), name.len())),
                        "{name}"
                    );
                }
            }
        }
    }
}
