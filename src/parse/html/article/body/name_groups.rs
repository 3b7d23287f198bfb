//! Groups of words in `class`, `id` and similar attributes that help to distinguish text from boilerplate.

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
pub(super) const GROUPS: [(NameGroup, &str); 33] = [
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
         hamburger burger sitemap menuitem mainnav navi topnav flyout",
    ),
    (NameGroup::Bio, "bio biography profile about staff"),
    (NameGroup::Footer, "footer colophon contentinfo"),
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
