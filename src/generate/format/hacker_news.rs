//! Hacker News pages: lists of stories, and item pages with comments.

use std::fmt::Write;

use crate::generate::distribution::Distribution;
use crate::generate::document::{DocumentBuilder, StoryMetadata};
use crate::generate::snippet::{Escaping, Passage};
use crate::news::{Author, Comment, NewsItem};

const SITE: &str = "https://news.ycombinator.com";

/// Comments per item.
const COMMENTS: Distribution =
    Distribution(&[(0, 0), (100, 4), (250, 12), (500, 35), (750, 80), (900, 140), (1000, 400)]);
/// Lengths of a comment in bytes.
const COMMENT: Distribution =
    Distribution(&[(0, 20), (100, 70), (250, 130), (500, 260), (750, 480), (1000, 1300)]);

/// A story with its properties on this site.
struct HackerNewsStory<'s> {
    id: String,
    story: StoryMetadata<'s>,
    user: String,
    comments: usize,
}

/// Writes a list page.
pub(super) fn write_list(document: &mut DocumentBuilder, item_count: u64) {
    head(document, "news", "Hacker News");
    document.put(&["<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\">\n"]);
    for rank in 1..=item_count {
        let entry = entry(document);
        let rank = format!("{rank}.");
        row(document, &entry, &rank, "news");
        document.put(&["</span></td></tr><tr class=\"spacer\" style=\"height:5px\"></tr>\n"]);
        let item = news_item(&entry);
        document.items.push(item);
    }
    document.put(&[
        "<tr class=\"morespace\" style=\"height:10px\"></tr><tr><td colspan=\"2\"></td><td \
         class=\"title\"><a href=\"?p=2\" class=\"morelink\" rel=\"next\">More</a></td></tr></table>",
    ]);
    foot(document);
    document.feed_title = Some("Hacker News".to_owned());
}

/// Writes an item page.
pub(super) fn write_item(document: &mut DocumentBuilder) {
    let mut entry = entry(document);
    entry.comments = COMMENTS.sample(&mut document.random);
    let title = format!("{} | Hacker News", entry.story.title.xml);
    head(document, "item", &title);
    document.put(&["<table class=\"fatitem\" border=\"0\">\n"]);
    let goto = format!("item%3Fid%3D{}", entry.id);
    row(document, &entry, "", &goto);
    document.put(&["</span></td></tr><tr style=\"height:10px\"></tr>"]);
    let mut item = news_item(&entry);
    if document.random.chance(150) {
        document.put(&["<tr><td colspan=\"2\"></td><td><div class=\"toptext\">"]);
        item.content_text = Some(paragraphs(document, 500).into());
        document.put(&["</div></td></tr>"]);
    }
    document.put(&[
        "<tr><td colspan=\"2\"></td><td><form action=\"comment\" method=\"post\"><input \
         type=\"hidden\" name=\"parent\" value=\"",
        &entry.id,
        "\"><textarea name=\"text\" rows=\"8\" cols=\"80\" wrap=\"virtual\"></textarea><br><br><input \
         type=\"submit\" value=\"add comment\"></form></td></tr></table><br><br>\n\
         <table border=\"0\" class=\"comment-tree\">\n",
    ]);
    for number in 0..entry.comments {
        let comment = comment(document, &goto, number);
        item.comments.push(comment);
    }
    document.put(&["</table><br><br></td></tr>"]);
    foot(document);
    document.items.push(item);
    document.feed_title = Some(format!("{} | Hacker News", entry.story.title.plain));
}

fn entry<'s>(document: &mut DocumentBuilder<'s>) -> HackerNewsStory<'s> {
    let story = document.story();
    let id = (40_000_000 + story.number).to_string();
    let comments = document.random.below(300);
    HackerNewsStory { id, story, user: user(document), comments }
}

fn user(document: &mut DocumentBuilder) -> String {
    let [first, second] = [document.random.pick(&USERS), document.random.pick(&USERS)];
    format!("{first}{second}{}", document.random.below(100))
}

fn news_item(entry: &HackerNewsStory) -> NewsItem<'static> {
    NewsItem {
        id: Some(entry.id.clone().into()),
        url: Some(format!("{SITE}/item?id={}", entry.id).into()),
        external_url: Some(entry.story.url.clone().into()),
        title: entry.story.title.field(),
        date_published: Some(entry.story.published),
        authors: vec![Author {
            name: Some(entry.user.clone().into()),
            url: Some(format!("{SITE}/user?id={}", entry.user).into()),
            avatar: None,
        }],
        language: Some("en".into()),
        ..NewsItem::default()
    }
}

fn head(document: &mut DocumentBuilder, page: &str, title: &str) {
    document.put(&[
        "<html lang=\"en\" op=\"",
        page,
        "\"><head><meta name=\"referrer\" content=\"origin\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1.0\"><link rel=\"stylesheet\" type=\"text/css\" \
         href=\"news.css\"><link rel=\"icon\" href=\"y18.svg\"><title>",
        title,
        "</title></head><body><center><table id=\"hnmain\" border=\"0\" cellpadding=\"0\" \
         cellspacing=\"0\" width=\"85%\" bgcolor=\"#f6f6ef\"><tr><td bgcolor=\"#ff6600\"><table \
         border=\"0\" cellpadding=\"0\" cellspacing=\"0\" width=\"100%\" style=\"padding:2px\"><tr><td \
         style=\"line-height:12pt; height:10px;\"><span class=\"pagetop\"><b class=\"hnname\"><a \
         href=\"news\">Hacker News</a></b><a href=\"newest\">new</a> | <a href=\"front\">past</a> | <a \
         href=\"newcomments\">comments</a> | <a href=\"ask\">ask</a> | <a href=\"show\">show</a> | <a \
         href=\"jobs\">jobs</a> | <a href=\"submit\" rel=\"nofollow\">submit</a></span></td><td \
         style=\"text-align:right;padding-right:4px;\"><span class=\"pagetop\"><a \
         href=\"login\">login</a></span></td></tr></table></td></tr>\n<tr style='height:10px'/><tr \
         id=\"bigbox\"><td>",
    ]);
}

/// Writes the two table rows of a story, without the end of the second.
fn row(document: &mut DocumentBuilder, entry: &HackerNewsStory, rank: &str, goto: &str) {
    let HackerNewsStory { id, story, user, comments } = entry;
    let host = document.site["https://".len()..].to_owned();
    let points = document.random.between(1, 900);
    document.put(&[
        "<tr class=\"athing submission\" id=\"",
        id,
        "\"><td align=\"right\" valign=\"top\" class=\"title\"><span class=\"rank\">",
        rank,
        "</span></td><td valign=\"top\" class=\"votelinks\"><center><a id=\"up_",
        id,
        "\" href=\"vote?id=",
        id,
        "&amp;how=up&amp;goto=",
        goto,
        "\"><div class=\"votearrow\" title=\"upvote\"></div></a></center></td><td \
         class=\"title\"><span class=\"titleline\"><a href=\"",
        &story.url,
        "\">",
        &story.title.xml,
        "</a><span class=\"sitebit comhead\"> (<a href=\"from?site=",
        &host,
        "\"><span class=\"sitestr\">",
        &host,
        "</span></a>)</span></span></td></tr><tr><td colspan=\"2\"></td><td class=\"subtext\"><span \
         class=\"subline\"><span class=\"score\" id=\"score_",
        id,
    ]);
    let _ = write!(document.out, "\">{points} points</span> by ");
    document.put(&["<a href=\"user?id=", user, "\" class=\"hnuser\">", user, "</a> "]);
    age(document, story, id);
    let _ = write!(
        document.out,
        " | <a href=\"hide?id={id}&amp;goto={goto}\">hide</a> | <a href=\"item?id={id}\">{comments}&nbsp;comments</a>"
    );
}

fn age(document: &mut DocumentBuilder, story: &StoryMetadata, id: &str) {
    let at = story.published.to_string();
    let hours = document.random.between(2, 23);
    let _ = write!(
        document.out,
        "<span class=\"age\" title=\"{} {}\"><a href=\"item?id={id}\">{hours} hours ago</a></span> \
         <span id=\"unv_{id}\"></span>",
        at.trim_end_matches('Z'),
        story.published.as_second()
    );
}

fn comment(document: &mut DocumentBuilder, goto: &str, number: usize) -> Comment<'static> {
    let story = document.story();
    let id = (41_000_000 + number as u64).to_string();
    let user = user(document);
    let indent = document.random.below(6);
    document.put(&["<tr class=\"athing comtr\" id=\"", &id, "\"><td><table border=\"0\"><tr><td "]);
    let _ = write!(
        document.out,
        "class=\"ind\" indent=\"{indent}\"><img src=\"s.gif\" height=\"1\" width=\"{}\"></td>",
        indent * 40
    );
    document.put(&[
        "<td valign=\"top\" class=\"votelinks\"><center><a id=\"up_",
        &id,
        "\" href=\"vote?id=",
        &id,
        "&amp;how=up&amp;goto=",
        goto,
        "\"><div class=\"votearrow\" title=\"upvote\"></div></a></center></td><td class=\"default\"><div \
         style=\"margin-top:2px; margin-bottom:-10px;\"><span class=\"comhead\"><a href=\"user?id=",
        &user,
        "\" class=\"hnuser\">",
        &user,
        "</a> ",
    ]);
    age(document, &story, &id);
    document.put(&[
        " <span class=\"navs\"> | <a href=\"#",
        &id,
        "\" class=\"clicky\" aria-hidden=\"true\">next</a> <a class=\"togg clicky\" id=\"",
        &id,
        "\" n=\"1\" href=\"javascript:void(0)\">[\u{2013}]</a><span \
         class=\"onstory\"></span></span></span></div><br><div class=\"comment\"><div \
         class=\"commtext c00\">",
    ]);
    let length = COMMENT.sample(&mut document.random);
    let text = paragraphs(document, length);
    document.put(&[
        "</div><div class=\"reply\"><p><font size=\"1\"><u><a href=\"reply?id=",
        &id,
        "&amp;goto=",
        goto,
        "\" rel=\"nofollow\">reply</a></u></font></div></div></td></tr></table></td></tr>\n",
    ]);
    Comment { author: Some(user.into()), text: text.into() }
}

/// Appends paragraphs of about `bytes` bytes in total, the first without a tag. Returns their plain text.
fn paragraphs(document: &mut DocumentBuilder, bytes: usize) -> String {
    let number = document.random.between(1, 3);
    let texts: Vec<Passage> = (0..number).map(|_| document.sentences(bytes / number)).collect();
    let mut plain = String::new();
    for (number, text) in texts.iter().enumerate() {
        if number > 0 {
            document.put(&["<p>"]);
            plain.push_str("\n\n");
        }
        document.put_text(text, Escaping::Xml);
        text.write(Escaping::None, &mut plain);
    }
    plain
}

fn foot(document: &mut DocumentBuilder) {
    document.put(&[
        "</td></tr><tr><td><img src=\"s.gif\" height=\"10\" width=\"0\"><br><center><span \
         class=\"yclinks\"><a href=\"newsguidelines.html\">Guidelines</a> | <a \
         href=\"newsfaq.html\">FAQ</a> | <a href=\"lists\">Lists</a> | <a \
         href=\"security.html\">Security</a></span><br><br><form method=\"get\" \
         action=\"//hn.algolia.com/\">Search: <input type=\"text\" name=\"q\" size=\"17\"></form>\
         </center></td></tr></table></center></body><script type=\"text/javascript\" \
         src=\"hn.js\"></script></html>\n",
    ]);
}

const USERS: [&str; 24] = [
    "amber", "byte", "cedar", "delta", "ember", "flint", "grove", "heron", "index", "juniper",
    "kernel", "lumen", "moss", "null", "orbit", "pixel", "quartz", "river", "stack", "tidal",
    "umbra", "vector", "willow", "zinc",
];
