//! Words in `class`, `id` and similar attributes that help to distinguish text from boilerplate.

use std::hash::BuildHasher;
use std::sync::LazyLock;

use html5ever::local_name;
use rustc_hash::{FxBuildHasher, FxHashMap};
use scraper::node::Element;

use crate::parse::html::visibility::{self, Visibility};

/// A group of words that describe the same kind of content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NameGroup {
    Comments,
    Newsletter,
    Consent,
    Nav,
    Bio,
    Footer,
    Poll,
    Pages,
    Shop,
    Legal,
    Credit,
    Related,
    Popular,
    Side,
    Modal,
    Ad,
    Account,
    Teaser,
    Widget,
    ElementKinds,
    Image,
    Box,
    Caption,
    Post,
    Date,
    Share,
    Author,
    Lead,
    Subtitle,
    Summary,
    Paywall,
    Meta,
    Video,
}

/// The words of each group, in lower case.
const GROUPS: [(NameGroup, &str); 33] = [
    (
        NameGroup::Comments,
        "comment comments disqus respond reply replies commentlist discussion kommentar \
         kommentare commentform comentarios comentario commentaires forum leserkommentare \
         conversation coral openweb livefyre viafoura",
    ),
    (
        NameGroup::Newsletter,
        "newsletter newsletters subscribe subscription subscriptions signup subscriber optin \
         abonnement suscripcion inscription",
    ),
    (NameGroup::Consent, "cookie cookies consent gdpr privacy onetrust"),
    (
        NameGroup::Nav,
        "nav navigation navbar menu menus submenu subnav breadcrumb breadcrumbs dropdown \
         hamburger burger sitemap menuitem mainnav navi topnav skip flyout drawer",
    ),
    (NameGroup::Bio, "bio biography profile about staff"),
    (NameGroup::Footer, "footer foot colophon contentinfo footnote"),
    (
        NameGroup::Poll,
        "feedback rating ratings poll quiz vote votes rate like likes reaction reactions \
         survey emoji",
    ),
    (NameGroup::Pages, "pagination pager paging pagenav toc"),
    (
        NameGroup::Shop,
        "shop product products price buy affiliate offers deal deals store commerce coupon",
    ),
    (
        NameGroup::Legal,
        "copyright disclaimer legal terms policy imprint impressum correction corrections \
         rights",
    ),
    (NameGroup::Credit, "credit credits photographer courtesy"),
    (
        NameGroup::Related,
        "related recommended recommendation recommendations recirc suggested similar relevant \
         verwandt relacionadas relacionados zum weitere also outbrain taboola crosslink \
         associated correlati",
    ),
    (NameGroup::Popular, "popular trending latest recent most mostread mostpopular top"),
    (
        NameGroup::Side,
        "sidebar aside side rail complementary secondary tertiary rightcol rightrail marginal",
    ),
    (
        NameGroup::Modal,
        "modal popup overlay dialog tooltip popover notice alert message notification \
         snackbar toast",
    ),
    (
        NameGroup::Ad,
        "ad ads advert adverts advertisement advertising sponsor sponsored sponsors dfp \
         anzeige werbung adslot pubblicita publicidad publicite banner adunit adbox",
    ),
    (
        NameGroup::Account,
        "login register account signin user logged logout profil membership donate donation \
         support",
    ),
    (
        NameGroup::Teaser,
        "teaser teasers promo promos promoted promotion tile tiles card cards cta upsell",
    ),
    (NameGroup::Widget, "widgets textwidget module promobox"),
    (
        NameGroup::ElementKinds,
        "tag tags topic topics keyword keywords tagcloud schlagworte taglist",
    ),
    (
        NameGroup::Image,
        "image images img photo photos picture figure thumbnail thumb thumbnails foto bild \
         imagen media",
    ),
    (
        NameGroup::Box,
        "box infobox factbox callout highlight inset fact facts background kasten infokasten \
         infokast aparte callouts explainer",
    ),
    (
        NameGroup::Caption,
        "caption captions figcaption legend bildunterschrift bildtext cutline pie",
    ),
    (NameGroup::Post, "post entry blog postcontent entrycontent single postbody"),
    (
        NameGroup::Date,
        "date dates time timestamp published updated pubdate datum datetime fecha modified \
         dateline publish",
    ),
    (
        NameGroup::Share,
        "share sharing shares social socials sociallinks facebook twitter linkedin whatsapp \
         pinterest reddit addthis sharedaddy sharebar sharethis follow teilen compartir \
         partager fb flipboard telegram",
    ),
    (
        NameGroup::Author,
        "author authors autor autoren byline bylines writer reporter contributor contributors \
         auteur autore correspondent",
    ),
    (
        NameGroup::Subtitle,
        "subtitle subhead subheadline subheading subtitulo sottotitolo untertitel deckhead",
    ),
    (
        NameGroup::Lead,
        "lead lede intro introduction standfirst dek deck vorspann chapo chapeau sommario \
         entradilla leadtext bajada preamble ingress einleitung hook strapline",
    ),
    (NameGroup::Summary, "summary excerpt abstract resumen zusammenfassung synopsis"),
    (NameGroup::Paywall, "paywall premium piano regwall metered locked abo plus barrier offer"),
    (NameGroup::Meta, "meta metadata info infos postmeta details"),
    (
        NameGroup::Video,
        "video videos player audio podcast jw jwplayer brightcove youtube vimeo playlist \
         duration",
    ),
];

/// The minimum and maximum length of the words, in bytes.
const MIN_WORD_LENGTH: usize = 2;
const MAX_WORD_LENGTH: usize = 16;

/// Maximum number of bytes of an attribute that are searched. Telling words come early.
const MAX_BYTES: usize = 512;

/// A set of [name groups](NameGroup).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NameGroups(u64);

impl NameGroups {
    pub(super) const fn of(groups: &[NameGroup]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < groups.len() {
            set |= 1 << groups[index] as u64;
            index += 1;
        }
        NameGroups(set)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn with(self, others: NameGroups) -> Self {
        NameGroups(self.0 | others.0)
    }

    pub(super) fn has(self, group: NameGroup) -> bool {
        self.has_any(NameGroups::of(&[group]))
    }

    pub(super) fn has_any(self, others: NameGroups) -> bool {
        self.0 & others.0 != 0
    }
}

/// The groups of each word; the key is the word as a [number](packed).
static INDEX: LazyLock<FxHashMap<u128, NameGroups>> = LazyLock::new(|| {
    let mut index = FxHashMap::<_, NameGroups>::default();
    for (group, words) in &GROUPS {
        for word in words.split(' ') {
            let groups = index.entry(packed(word)).or_default();
            *groups = groups.with(NameGroups::of(&[*group]));
        }
    }
    index
});

/// Packs the bytes of a word of at most [`MAX_WORD_LENGTH`] bytes into a number.
fn packed(word: &str) -> u128 {
    word.bytes().fold(0, |packed, byte| packed << 8 | u128::from(byte))
}

/// The names of an element: the groups of its words, its class and its visibility.
#[derive(Default)]
pub(super) struct ElementNames {
    pub(super) groups: NameGroups,
    /// A hash of the class.
    pub(super) class: u64,
    pub(super) visibility: Visibility,
}

impl ElementNames {
    pub(super) fn of(element: &Element) -> Self {
        let mut names = ElementNames::default();
        for (name, value) in &element.attrs {
            match name.local {
                local_name!("class") => {
                    names.class = FxBuildHasher.hash_one(&**value);
                    names.visibility =
                        names.visibility.max(visibility::by_attribute(&name.local, value));
                    add_groups(value, &mut names.groups);
                }
                local_name!("id") | local_name!("itemprop") | local_name!("role") => {
                    add_groups(value, &mut names.groups);
                }
                ref other => {
                    let visibility = visibility::by_attribute(other, value);
                    names.visibility = names.visibility.max(visibility);
                }
            }
        }
        names.visibility = visibility::shown_by_script(element, names.visibility);
        names
    }
}

/// Adds the groups of the words in a value. A word ends at a character that is not a letter, and where an upper-case
/// letter follows a lower-case one.
fn add_groups(value: &str, found: &mut NameGroups) {
    let index = &*INDEX;
    let (mut word, mut length) = (0, 0);
    let mut before = b' ';
    for byte in value.bytes().take(MAX_BYTES).chain([b' ']) {
        let is_letter = byte.is_ascii_alphabetic();
        if !is_letter || byte.is_ascii_uppercase() && before.is_ascii_lowercase() {
            if (MIN_WORD_LENGTH..=MAX_WORD_LENGTH).contains(&length)
                && let Some(groups) = index.get(&word)
            {
                *found = found.with(*groups);
            }
            (word, length) = (0, 0);
        }
        if is_letter {
            word = word << 8 | u128::from(byte.to_ascii_lowercase());
            length += 1;
        }
        before = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_word() {
        for (group, words) in &GROUPS {
            for word in words.split(' ') {
                assert!((MIN_WORD_LENGTH..=MAX_WORD_LENGTH).contains(&word.len()), "{word}");
                let mut found = NameGroups::default();
                add_groups(word, &mut found);
                assert!(found.has(*group), "{word}");
            }
        }
    }

    #[test]
    fn splits_compound_names_into_words() {
        for (value, groups) in [
            ("article__caption--wide", &[NameGroup::Caption][..]),
            ("photoCredit", &[NameGroup::Image, NameGroup::Credit]),
            ("COOKIE2banner", &[NameGroup::Consent, NameGroup::Ad]),
            ("navigable adult", &[]),
            ("", &[]),
        ] {
            let mut found = NameGroups::default();
            add_groups(value, &mut found);
            assert_eq!(found, NameGroups::of(groups), "{value}");
        }
    }
}
