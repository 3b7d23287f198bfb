//! The words that `class`, `id` and the like are made of, as far as they tell text from furniture.

use std::hash::BuildHasher;
use std::sync::LazyLock;

use html5ever::local_name;
use rustc_hash::{FxBuildHasher, FxHashMap};
use scraper::node::Element;

/// A group of words that say the same of what stands in an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
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
    Tags,
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

/// The words of each group, in small letters.
const GROUPS: [(Group, &str); 33] = [
    (
        Group::Comments,
        "comment comments disqus respond reply replies commentlist discussion kommentar \
         kommentare commentform comentarios comentario commentaires forum leserkommentare \
         conversation coral openweb livefyre viafoura",
    ),
    (
        Group::Newsletter,
        "newsletter newsletters subscribe subscription subscriptions signup subscriber optin \
         abonnement suscripcion inscription",
    ),
    (Group::Consent, "cookie cookies consent gdpr privacy onetrust"),
    (
        Group::Nav,
        "nav navigation navbar menu menus submenu subnav breadcrumb breadcrumbs dropdown \
         hamburger burger sitemap menuitem mainnav navi topnav skip flyout drawer",
    ),
    (Group::Bio, "bio biography profile about staff"),
    (Group::Footer, "footer foot colophon contentinfo footnote"),
    (
        Group::Poll,
        "feedback rating ratings poll quiz vote votes rate like likes reaction reactions \
         survey emoji",
    ),
    (Group::Pages, "pagination pager paging pagenav toc"),
    (
        Group::Shop,
        "shop product products price buy affiliate offers deal deals store commerce coupon",
    ),
    (
        Group::Legal,
        "copyright disclaimer legal terms policy imprint impressum correction corrections \
         rights",
    ),
    (Group::Credit, "credit credits photographer courtesy"),
    (
        Group::Related,
        "related recommended recommendation recommendations recirc suggested similar relevant \
         verwandt relacionadas relacionados zum weitere also outbrain taboola crosslink \
         associated correlati",
    ),
    (Group::Popular, "popular trending latest recent most mostread mostpopular top"),
    (
        Group::Side,
        "sidebar aside side rail complementary secondary tertiary rightcol rightrail marginal",
    ),
    (
        Group::Modal,
        "modal popup overlay dialog tooltip popover notice alert message notification \
         snackbar toast",
    ),
    (
        Group::Ad,
        "ad ads advert adverts advertisement advertising sponsor sponsored sponsors dfp \
         anzeige werbung adslot pubblicita publicidad publicite banner adunit adbox",
    ),
    (
        Group::Account,
        "login register account signin user logged logout profil membership donate donation \
         support",
    ),
    (
        Group::Teaser,
        "teaser teasers promo promos promoted promotion tile tiles card cards cta upsell",
    ),
    (Group::Widget, "widgets textwidget module promobox"),
    (Group::Tags, "tag tags topic topics keyword keywords tagcloud schlagworte taglist"),
    (
        Group::Image,
        "image images img photo photos picture figure thumbnail thumb thumbnails foto bild \
         imagen media",
    ),
    (
        Group::Box,
        "box infobox factbox callout highlight inset fact facts background kasten infokasten \
         infokast aparte callouts explainer",
    ),
    (Group::Caption, "caption captions figcaption legend bildunterschrift bildtext cutline pie"),
    (Group::Post, "post entry blog postcontent entrycontent single postbody"),
    (
        Group::Date,
        "date dates time timestamp published updated pubdate datum datetime fecha modified \
         dateline publish",
    ),
    (
        Group::Share,
        "share sharing shares social socials sociallinks facebook twitter linkedin whatsapp \
         pinterest reddit addthis sharedaddy sharebar sharethis follow teilen compartir \
         partager fb flipboard telegram",
    ),
    (
        Group::Author,
        "author authors autor autoren byline bylines writer reporter contributor contributors \
         auteur autore correspondent",
    ),
    (
        Group::Subtitle,
        "subtitle subhead subheadline subheading subtitulo sottotitolo untertitel deckhead",
    ),
    (
        Group::Lead,
        "lead lede intro introduction standfirst dek deck vorspann chapo chapeau sommario \
         entradilla leadtext bajada preamble ingress einleitung hook strapline",
    ),
    (Group::Summary, "summary excerpt abstract resumen zusammenfassung synopsis"),
    (Group::Paywall, "paywall premium piano regwall metered locked abo plus barrier offer"),
    (Group::Meta, "meta metadata info infos postmeta details"),
    (
        Group::Video,
        "video videos player audio podcast jw jwplayer brightcove youtube vimeo playlist \
         duration",
    ),
];

/// How long the words of the groups are.
const MIN_LENGTH: usize = 2;
const MAX_LENGTH: usize = 16;

/// How much of an attribute is looked at; what says something stands early.
const MAX_BYTES: usize = 512;

/// A set of [groups](Group).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Words(u64);

impl Words {
    pub(super) const fn of(groups: &[Group]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < groups.len() {
            set |= 1 << groups[index] as u64;
            index += 1;
        }
        Words(set)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn with(self, others: Words) -> Self {
        Words(self.0 | others.0)
    }

    pub(super) fn has(self, group: Group) -> bool {
        self.has_any(Words::of(&[group]))
    }

    pub(super) fn has_any(self, others: Words) -> bool {
        self.0 & others.0 != 0
    }
}

/// The groups of each word, by the word's [bytes as a number](packed).
static INDEX: LazyLock<FxHashMap<u128, Words>> = LazyLock::new(|| {
    let mut index = FxHashMap::<_, Words>::default();
    for (group, words) in &GROUPS {
        for word in words.split(' ') {
            let groups = index.entry(packed(word)).or_default();
            *groups = groups.with(Words::of(&[*group]));
        }
    }
    index
});

/// A word of at most [`MAX_LENGTH`] bytes as a number.
fn packed(word: &str) -> u128 {
    word.bytes().fold(0, |packed, byte| packed << 8 | u128::from(byte))
}

/// What an element's attributes say.
#[derive(Default)]
pub(super) struct Said {
    pub(super) words: Words,
    /// A hash of the class.
    pub(super) class: u64,
    pub(super) hidden: bool,
}

/// Reads an element's attributes.
pub(super) fn of(element: &Element) -> Said {
    let mut said = Said::default();
    for (name, value) in &element.attrs {
        match name.local {
            local_name!("class") => {
                said.class = FxBuildHasher.hash_one(&**value);
                split(value, &mut said.words);
            }
            local_name!("id") | local_name!("itemprop") | local_name!("role") => {
                split(value, &mut said.words);
            }
            local_name!("hidden") => said.hidden = true,
            local_name!("aria-hidden") => said.hidden |= &**value == "true",
            local_name!("style") => said.hidden |= hides(value),
            _ => {}
        }
    }
    said
}

/// True for a style that keeps an element from being shown.
fn hides(style: &str) -> bool {
    let value =
        style.split_once("display").and_then(|(_, rest)| rest.trim_start().strip_prefix(':'));
    value.is_some_and(|value| value.trim_start().starts_with("none"))
}

/// Looks up the words of a value: they end at what is no letter, and where a capital follows a small letter.
fn split(value: &str, words: &mut Words) {
    let index = &*INDEX;
    let (mut word, mut length) = (0, 0);
    let mut before = b' ';
    for byte in value.bytes().take(MAX_BYTES).chain([b' ']) {
        let is_letter = byte.is_ascii_alphabetic();
        if !is_letter || byte.is_ascii_uppercase() && before.is_ascii_lowercase() {
            if (MIN_LENGTH..=MAX_LENGTH).contains(&length)
                && let Some(groups) = index.get(&word)
            {
                *words = words.with(*groups);
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
    fn every_word_can_be_found() {
        for (group, words) in &GROUPS {
            for word in words.split(' ') {
                assert!((MIN_LENGTH..=MAX_LENGTH).contains(&word.len()), "{word}");
                let mut found = Words::default();
                split(word, &mut found);
                assert!(found.has(*group), "{word}");
            }
        }
    }

    #[test]
    fn words_end_where_people_see_them_end() {
        for (value, groups) in [
            ("article__caption--wide", &[Group::Caption][..]),
            ("photoCredit", &[Group::Image, Group::Credit]),
            ("COOKIE2banner", &[Group::Consent, Group::Ad]),
            ("navigable adult", &[]),
            ("", &[]),
        ] {
            let mut found = Words::default();
            split(value, &mut found);
            assert_eq!(found, Words::of(groups), "{value}");
        }
    }

    #[test]
    fn styles_hide_elements() {
        assert!(hides("color: red; display : none"));
        assert!(!hides("display: block") && !hides("color: red"));
    }
}
