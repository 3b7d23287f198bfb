//! The roles of components. The standard names none; these are the words that agencies use.

/// The part that the text and the files of a component have in the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A whole text, or a component without a role.
    Whole,
    /// The text after a lead, or one of several parts.
    Body,
    /// The first paragraphs of a text.
    Lead,
    /// A text whose role is not known. One with a known role precedes it.
    Other,
    Title,
    Summary,
    Caption,
    /// A picture, recording or graphic. Its lines describe itself, not the story.
    Media,
    /// A smaller version of a picture.
    Preview,
    /// Further material: another story, contacts, notes to editors.
    Supplement,
    /// Style sheets and scripts.
    Style,
}

/// The names of roles: ASCII, lower case, without separators, in ascending order.
const NAMES: [(&str, Role); 97] = [
    ("abstract", Role::Summary),
    ("advisory", Role::Supplement),
    ("animation", Role::Media),
    ("article", Role::Whole),
    ("articlebody", Role::Body),
    ("audio", Role::Media),
    ("background", Role::Supplement),
    ("baseimage", Role::Media),
    ("bildtext", Role::Caption),
    ("body", Role::Body),
    ("bodytext", Role::Body),
    ("caption", Role::Caption),
    ("captiontext", Role::Caption),
    ("chapeau", Role::Lead),
    ("clip", Role::Media),
    ("complementary", Role::Supplement),
    ("contact", Role::Supplement),
    ("contacts", Role::Supplement),
    ("content", Role::Whole),
    ("contentlist", Role::Whole),
    ("css", Role::Style),
    ("cutline", Role::Caption),
    ("description", Role::Summary),
    ("didascalia", Role::Caption),
    ("disclaimer", Role::Supplement),
    ("editorsnote", Role::Supplement),
    ("ednote", Role::Supplement),
    ("factbox", Role::Supplement),
    ("fulltext", Role::Whole),
    ("graphic", Role::Media),
    ("graphics", Role::Media),
    ("headline", Role::Title),
    ("hedline", Role::Title),
    ("highdef", Role::Media),
    ("highres", Role::Media),
    ("html", Role::Whole),
    ("icon", Role::Preview),
    ("illustration", Role::Media),
    ("image", Role::Media),
    ("infographic", Role::Media),
    ("ingress", Role::Lead),
    ("intro", Role::Lead),
    ("introduction", Role::Lead),
    ("keywords", Role::Supplement),
    ("kicker", Role::Supplement),
    ("lead", Role::Lead),
    ("leadparagraph", Role::Lead),
    ("lede", Role::Lead),
    ("legend", Role::Caption),
    ("legenda", Role::Caption),
    ("legende", Role::Caption),
    ("leyenda", Role::Caption),
    ("logo", Role::Preview),
    ("lowres", Role::Preview),
    ("main", Role::Whole),
    ("maincontent", Role::Whole),
    ("mainstory", Role::Whole),
    ("maintext", Role::Whole),
    ("map", Role::Media),
    ("mediacaption", Role::Caption),
    ("note", Role::Supplement),
    ("paragraph", Role::Body),
    ("photo", Role::Media),
    ("photocaption", Role::Caption),
    ("picture", Role::Media),
    ("picturecaption", Role::Caption),
    ("pie", Role::Caption),
    ("piedefoto", Role::Caption),
    ("preview", Role::Preview),
    ("quicklook", Role::Preview),
    ("related", Role::Supplement),
    ("script", Role::Style),
    ("sidebar", Role::Supplement),
    ("sound", Role::Media),
    ("standfirst", Role::Lead),
    ("story", Role::Whole),
    ("style", Role::Style),
    ("stylesheet", Role::Style),
    ("subheadline", Role::Supplement),
    ("subtitle", Role::Supplement),
    ("summary", Role::Summary),
    ("supplement", Role::Supplement),
    ("supplementary", Role::Supplement),
    ("supporting", Role::Supplement),
    ("synopsis", Role::Summary),
    ("teaser", Role::Summary),
    ("text", Role::Body),
    ("textbody", Role::Body),
    ("thumbnail", Role::Preview),
    ("titel", Role::Title),
    ("title", Role::Title),
    ("titre", Role::Title),
    ("titulo", Role::Title),
    ("tweet", Role::Supplement),
    ("tweettext", Role::Supplement),
    ("video", Role::Media),
    ("xsl", Role::Style),
];

impl Role {
    /// Returns the role with this name, in any case, with any separators and with or without the prefix of a scheme.
    pub(super) fn from_name(name: &str) -> Role {
        let bytes = name.as_bytes();
        let start = bytes.iter().rposition(|byte| matches!(byte, b':' | b'/' | b'#'));
        let local = &bytes[start.map_or(0, |at| at + 1)..];
        let mut word = [0; MAX_NAME];
        let mut length = 0;
        for byte in local.iter().take(MAX_NAME) {
            if byte.is_ascii_alphanumeric() {
                word[length] = byte.to_ascii_lowercase();
                length += 1;
            } else if !byte.is_ascii() {
                return Role::from_accented(&name[name.len() - local.len()..]);
            }
        }
        Role::from_word(&word[..length])
    }

    #[cold]
    fn from_accented(local: &str) -> Role {
        let letters = local.chars().take(MAX_NAME).filter(|c| c.is_alphanumeric());
        Role::from_word(letters.map(without_accent).collect::<String>().as_bytes())
    }

    /// Returns the role of a name in the form of [`NAMES`].
    fn from_word(word: &[u8]) -> Role {
        let Some(letter @ 0..26) = word.first().map(|first| first.wrapping_sub(b'a')) else {
            return Role::Other;
        };
        let of_letter = &NAMES[STARTS[usize::from(letter)]..STARTS[usize::from(letter) + 1]];
        let found = of_letter.iter().find(|(known, _)| known.as_bytes() == word);
        found.map_or(Role::Other, |&(_, role)| role)
    }

    /// Returns true for a text that is the story or a part of it.
    pub(super) fn is_story(self) -> bool {
        matches!(self, Role::Whole | Role::Body | Role::Lead | Role::Other)
    }

    /// Returns true for what stands beside the story and describes itself.
    pub(super) fn is_aside(self) -> bool {
        matches!(self, Role::Caption | Role::Media | Role::Preview | Role::Supplement | Role::Style)
    }
}

/// For each letter, the index of the first name that starts with it or with one after it.
const STARTS: [usize; 27] = {
    let mut starts = [0; 27];
    let mut index = 0;
    while index < NAMES.len() {
        let mut after = (NAMES[index].0.as_bytes()[0] - b'a') as usize + 1;
        index += 1;
        while after < starts.len() {
            starts[after] = index;
            after += 1;
        }
    }
    starts
};

/// Maximum length of a name.
const MAX_NAME: usize = 32;

fn without_accent(c: char) -> char {
    match c {
        'é' | 'è' | 'É' => 'e',
        'í' | 'Í' => 'i',
        _ => c.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_words_of_agencies() {
        for (name, expected) in [
            ("Main", Role::Whole),
            ("MAIN TEXT", Role::Whole),
            ("BODY", Role::Body),
            ("Lead", Role::Lead),
            ("HeadLine", Role::Title),
            ("Style-Sheet", Role::Style),
            ("urn:example:role:Caption", Role::Caption),
            ("http://example.org/roles#supporting", Role::Supplement),
            ("Légende", Role::Caption),
            ("Photo", Role::Media),
            ("Quicklook", Role::Preview),
            ("Original", Role::Other),
            ("", Role::Other),
        ] {
            assert_eq!(Role::from_name(name), expected, "{name}");
        }
    }

    #[test]
    fn names_are_sorted() {
        assert!(NAMES.is_sorted_by(|(one, _), (next, _)| one < next));
    }
}
