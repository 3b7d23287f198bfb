//! The names of elements.

use super::name_table::{NameKey, NameTable};

/// The name of an element that the tree builder or the extraction knows, or [`OTHER`](ElementName::OTHER).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) struct ElementName(u8);

/// Elements without content and end tag (HTML Living Standard, section 13.1.2).
const VOID: u16 = 1;
/// Elements before whose start tag an open paragraph ends (section 13.2.6.4.7).
const CLOSES_P: u16 = 1 << 1;
/// Formatting elements (section 13.2.4.2).
const FORMATTING: u16 = 1 << 2;
/// Special elements (section 13.2.4.2).
const SPECIAL: u16 = 1 << 3;
/// Elements at which the search for an element in scope ends (section 13.2.4.2).
const SCOPE: u16 = 1 << 4;
/// Elements whose end tags are implied (section 13.2.6.3).
const IMPLIED: u16 = 1 << 5;
/// Elements whose end tags are implied at the end of a template.
const THOROUGH: u16 = 1 << 6;
const HEADING: u16 = 1 << 7;
/// Elements that belong into the head (section 13.2.6.4.4).
const HEAD: u16 = 1 << 8;
/// Elements that stop foreign content (section 13.2.6.5).
const BREAKOUT: u16 = 1 << 9;

/// Defines a constant for each name.
macro_rules! element_names {
    ($($constant:ident $name:literal $flags:expr;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Number { OTHER = 0, $($constant),* }

        #[expect(dead_code, reason = "some names only have flags")]
        impl ElementName {
            /// A name that is not known.
            pub(in crate::parse) const OTHER: ElementName = ElementName(Number::OTHER as u8);
            $(pub(in crate::parse) const $constant: ElementName = ElementName(Number::$constant as u8);)*
        }

        const NAMES: &[&str] = &["", $($name),*];
        const FLAGS: &[u16] = &[0, $($flags),*];
    };
}

const BLOCK: u16 = SPECIAL | CLOSES_P;
const CELL: u16 = SPECIAL | SCOPE | THOROUGH;

element_names! {
    A "a" FORMATTING;
    ABBR "abbr" 0;
    ADDRESS "address" BLOCK;
    ANNOTATION_XML "annotation-xml" 0;
    APPLET "applet" SPECIAL | SCOPE;
    AREA "area" VOID | SPECIAL;
    ARTICLE "article" BLOCK;
    ASIDE "aside" BLOCK;
    AUDIO "audio" 0;
    B "b" FORMATTING | BREAKOUT;
    BASE "base" VOID | SPECIAL | HEAD;
    BASEFONT "basefont" VOID | SPECIAL | HEAD;
    BGSOUND "bgsound" VOID | SPECIAL | HEAD;
    BIG "big" FORMATTING | BREAKOUT;
    BLOCKQUOTE "blockquote" BLOCK | BREAKOUT;
    BODY "body" SPECIAL | BREAKOUT;
    BR "br" VOID | SPECIAL | BREAKOUT;
    BUTTON "button" SPECIAL;
    CANVAS "canvas" 0;
    CAPTION "caption" CELL;
    CENTER "center" BLOCK | BREAKOUT;
    CITE "cite" 0;
    CODE "code" FORMATTING | BREAKOUT;
    COL "col" VOID | SPECIAL;
    COLGROUP "colgroup" SPECIAL | THOROUGH;
    DATALIST "datalist" 0;
    DD "dd" SPECIAL | IMPLIED | THOROUGH | BREAKOUT;
    DEL "del" 0;
    DESC "desc" 0;
    DETAILS "details" BLOCK;
    DIALOG "dialog" CLOSES_P;
    DIR "dir" BLOCK;
    DIV "div" BLOCK | BREAKOUT;
    DL "dl" BLOCK | BREAKOUT;
    DT "dt" SPECIAL | IMPLIED | THOROUGH | BREAKOUT;
    EM "em" FORMATTING | BREAKOUT;
    EMBED "embed" VOID | SPECIAL | BREAKOUT;
    FIELDSET "fieldset" BLOCK;
    FIGCAPTION "figcaption" BLOCK;
    FIGURE "figure" BLOCK;
    FONT "font" FORMATTING;
    FOOTER "footer" BLOCK;
    FOREIGN_OBJECT "foreignobject" 0;
    FORM "form" SPECIAL;
    FRAME "frame" VOID | SPECIAL;
    FRAMESET "frameset" SPECIAL;
    H1 "h1" BLOCK | HEADING | BREAKOUT;
    H2 "h2" BLOCK | HEADING | BREAKOUT;
    H3 "h3" BLOCK | HEADING | BREAKOUT;
    H4 "h4" BLOCK | HEADING | BREAKOUT;
    H5 "h5" BLOCK | HEADING | BREAKOUT;
    H6 "h6" BLOCK | HEADING | BREAKOUT;
    HEAD "head" SPECIAL | BREAKOUT;
    HEADER "header" BLOCK;
    HGROUP "hgroup" BLOCK;
    HR "hr" VOID | SPECIAL | BREAKOUT;
    HTML "html" SPECIAL | SCOPE;
    I "i" FORMATTING | BREAKOUT;
    IFRAME "iframe" SPECIAL;
    IMAGE "image" 0;
    IMG "img" VOID | SPECIAL | BREAKOUT;
    INPUT "input" VOID | SPECIAL;
    INS "ins" 0;
    KEYGEN "keygen" VOID | SPECIAL;
    LABEL "label" 0;
    LEGEND "legend" 0;
    LI "li" SPECIAL | IMPLIED | THOROUGH | BREAKOUT;
    LINK "link" VOID | SPECIAL | HEAD;
    LISTING "listing" BLOCK | BREAKOUT;
    MAIN "main" BLOCK;
    MALIGNMARK "malignmark" 0;
    MAP "map" 0;
    MARK "mark" 0;
    MARQUEE "marquee" SPECIAL | SCOPE;
    MATH "math" 0;
    MENU "menu" BLOCK | BREAKOUT;
    META "meta" VOID | SPECIAL | HEAD | BREAKOUT;
    MGLYPH "mglyph" 0;
    MI "mi" 0;
    MN "mn" 0;
    MO "mo" 0;
    MS "ms" 0;
    MTEXT "mtext" 0;
    NAV "nav" BLOCK;
    NOBR "nobr" FORMATTING | BREAKOUT;
    NOEMBED "noembed" SPECIAL;
    NOFRAMES "noframes" SPECIAL | HEAD;
    NOSCRIPT "noscript" SPECIAL;
    OBJECT "object" SPECIAL | SCOPE;
    OL "ol" BLOCK | BREAKOUT;
    OPTGROUP "optgroup" IMPLIED | THOROUGH;
    OPTION "option" IMPLIED | THOROUGH;
    P "p" BLOCK | IMPLIED | THOROUGH | BREAKOUT;
    PARAM "param" VOID | SPECIAL;
    PICTURE "picture" 0;
    PLAINTEXT "plaintext" SPECIAL;
    PRE "pre" BLOCK | BREAKOUT;
    Q "q" 0;
    RB "rb" IMPLIED | THOROUGH;
    RP "rp" IMPLIED | THOROUGH;
    RT "rt" IMPLIED | THOROUGH;
    RTC "rtc" IMPLIED | THOROUGH;
    RUBY "ruby" BREAKOUT;
    S "s" FORMATTING | BREAKOUT;
    SCRIPT "script" SPECIAL | HEAD;
    SEARCH "search" BLOCK;
    SECTION "section" BLOCK;
    SELECT "select" SPECIAL | SCOPE;
    SMALL "small" FORMATTING | BREAKOUT;
    SOURCE "source" VOID | SPECIAL;
    SPAN "span" BREAKOUT;
    STRIKE "strike" FORMATTING | BREAKOUT;
    STRONG "strong" FORMATTING | BREAKOUT;
    STYLE "style" SPECIAL | HEAD;
    SUB "sub" BREAKOUT;
    SUMMARY "summary" BLOCK;
    SUP "sup" BREAKOUT;
    SVG "svg" 0;
    TABLE "table" SPECIAL | SCOPE | BREAKOUT;
    TBODY "tbody" SPECIAL | THOROUGH;
    TD "td" CELL;
    TEMPLATE "template" SPECIAL | SCOPE | HEAD;
    TEXTAREA "textarea" SPECIAL;
    TFOOT "tfoot" SPECIAL | THOROUGH;
    TH "th" CELL;
    THEAD "thead" SPECIAL | THOROUGH;
    TIME "time" 0;
    TITLE "title" SPECIAL | HEAD;
    TR "tr" SPECIAL | THOROUGH;
    TRACK "track" VOID | SPECIAL;
    TT "tt" FORMATTING | BREAKOUT;
    U "u" FORMATTING | BREAKOUT;
    UL "ul" BLOCK | BREAKOUT;
    VAR "var" BREAKOUT;
    VIDEO "video" 0;
    WBR "wbr" VOID | SPECIAL;
    XMP "xmp" SPECIAL;
}

/// A set of names.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::parse) struct ElementNames([u64; 4]);

impl ElementNames {
    pub(in crate::parse) const ALL: ElementNames = ElementNames([u64::MAX; 4]);

    pub(in crate::parse) fn of(name: ElementName) -> Self {
        let mut set = ElementNames::default();
        set.0[usize::from(name.0 / 64)] = 1 << (name.0 % 64);
        set
    }

    pub(in crate::parse) fn with(self, others: ElementNames) -> Self {
        ElementNames(std::array::from_fn(|index| self.0[index] | others.0[index]))
    }

    pub(in crate::parse) fn has(self, name: ElementName) -> bool {
        self.0[usize::from(name.0 / 64)] >> (name.0 % 64) & 1 != 0
    }
}

static TABLE: NameTable = NameTable::new(NAMES);

impl ElementName {
    /// Returns the name with this key.
    #[inline(always)]
    pub(super) fn find(key: NameKey, name: &[u8]) -> ElementName {
        ElementName(TABLE.find(key, NAMES, name))
    }

    /// Returns the number of a name.
    pub(in crate::parse) fn of(name: &str) -> ElementName {
        ElementName::find(NameKey::of(name), name.as_bytes())
    }

    /// The name in lower case; empty if it is not known.
    pub(in crate::parse) fn text(self) -> &'static str {
        NAMES[self.0 as usize]
    }

    #[inline(always)]
    fn has(self, flags: u16) -> bool {
        FLAGS[self.0 as usize] & flags != 0
    }

    pub(in crate::parse) fn is_void(self) -> bool {
        self.has(VOID)
    }

    pub(in crate::parse) fn is_formatting(self) -> bool {
        self.has(FORMATTING)
    }

    pub(super) fn closes_paragraph(self) -> bool {
        self.has(CLOSES_P)
    }

    pub(super) fn is_special(self) -> bool {
        self.has(SPECIAL)
    }

    pub(super) fn ends_scope(self) -> bool {
        self.has(SCOPE)
    }

    pub(super) fn has_implied_end(self) -> bool {
        self.has(IMPLIED)
    }

    pub(super) fn has_implied_end_in_template(self) -> bool {
        self.has(THOROUGH)
    }

    pub(in crate::parse) fn is_heading(self) -> bool {
        self.has(HEADING)
    }

    pub(super) fn belongs_to_head(self) -> bool {
        self.has(HEAD)
    }

    pub(super) fn ends_foreign_content(self) -> bool {
        self.has(BREAKOUT)
    }
}
