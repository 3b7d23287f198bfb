//! Pages as Hacker News has them: lists of stories, and items with their comments.

use std::fmt::Write;

use super::super::distribution::Quantiles;
use super::super::draft::{Draft, Story, Text};
use super::super::text::Form;
use crate::news::{Author, Comment, NewsItem};

const SITE: &str = "https://news.ycombinator.com";

/// How many comments an item has.
const COMMENTS: Quantiles =
    Quantiles(&[(0, 0), (100, 4), (250, 12), (500, 35), (750, 80), (900, 140), (1000, 400)]);
const COMMENT: Quantiles =
    Quantiles(&[(0, 20), (100, 70), (250, 130), (500, 260), (750, 480), (1000, 1300)]);

/// A story with what this site says of it.
struct Entry<'s> {
    id: String,
    story: Story<'s>,
    user: String,
    comments: usize,
}

/// A page that lists stories.
pub(super) fn write_list(draft: &mut Draft, items: u64) {
    head(draft, "news", "Hacker News");
    draft.put(&["<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\">\n"]);
    for rank in 1..=items {
        let entry = entry(draft);
        let rank = format!("{rank}.");
        row(draft, &entry, &rank, "news");
        draft.put(&["</span></td></tr><tr class=\"spacer\" style=\"height:5px\"></tr>\n"]);
        let news = news(&entry);
        draft.news.push(news);
    }
    draft.put(&[
        "<tr class=\"morespace\" style=\"height:10px\"></tr><tr><td colspan=\"2\"></td><td \
         class=\"title\"><a href=\"?p=2\" class=\"morelink\" rel=\"next\">More</a></td></tr></table>",
    ]);
    foot(draft);
    draft.feed_title = Some("Hacker News".to_owned());
}

/// A story with its comments.
pub(super) fn write_item(draft: &mut Draft) {
    let mut entry = entry(draft);
    entry.comments = COMMENTS.draw(&mut draft.random);
    let title = format!("{} | Hacker News", entry.story.title.xml);
    head(draft, "item", &title);
    draft.put(&["<table class=\"fatitem\" border=\"0\">\n"]);
    let goto = format!("item%3Fid%3D{}", entry.id);
    row(draft, &entry, "", &goto);
    draft.put(&["</span></td></tr><tr style=\"height:10px\"></tr>"]);
    let mut news = news(&entry);
    if draft.random.chance(150) {
        draft.put(&["<tr><td colspan=\"2\"></td><td><div class=\"toptext\">"]);
        news.content_text = Some(paragraphs(draft, 500).into());
        draft.put(&["</div></td></tr>"]);
    }
    draft.put(&[
        "<tr><td colspan=\"2\"></td><td><form action=\"comment\" method=\"post\"><input \
         type=\"hidden\" name=\"parent\" value=\"",
        &entry.id,
        "\"><textarea name=\"text\" rows=\"8\" cols=\"80\" wrap=\"virtual\"></textarea><br><br><input \
         type=\"submit\" value=\"add comment\"></form></td></tr></table><br><br>\n\
         <table border=\"0\" class=\"comment-tree\">\n",
    ]);
    for number in 0..entry.comments {
        let comment = comment(draft, &goto, number);
        news.comments.push(comment);
    }
    draft.put(&["</table><br><br></td></tr>"]);
    foot(draft);
    draft.news.push(news);
    draft.feed_title = Some(format!("{} | Hacker News", entry.story.title.plain));
}

fn entry<'s>(draft: &mut Draft<'s>) -> Entry<'s> {
    let story = draft.story();
    let id = (40_000_000 + story.number).to_string();
    let comments = draft.random.below(300);
    Entry { id, story, user: user(draft), comments }
}

fn user(draft: &mut Draft) -> String {
    let [first, second] = [draft.random.pick(&USERS), draft.random.pick(&USERS)];
    format!("{first}{second}{}", draft.random.below(100))
}

fn news(entry: &Entry) -> NewsItem<'static> {
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

fn head(draft: &mut Draft, page: &str, title: &str) {
    draft.put(&[
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

/// The two rows of a story, up to the end of what is said of it.
fn row(draft: &mut Draft, entry: &Entry, rank: &str, goto: &str) {
    let Entry { id, story, user, comments } = entry;
    let host = draft.site["https://".len()..].to_owned();
    let points = draft.random.between(1, 900);
    draft.put(&[
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
    let _ = write!(draft.out, "\">{points} points</span> by ");
    draft.put(&["<a href=\"user?id=", user, "\" class=\"hnuser\">", user, "</a> "]);
    age(draft, story, id);
    let _ = write!(
        draft.out,
        " | <a href=\"hide?id={id}&amp;goto={goto}\">hide</a> | <a href=\"item?id={id}\">{comments}&nbsp;comments</a>"
    );
}

fn age(draft: &mut Draft, story: &Story, id: &str) {
    let at = story.published.to_string();
    let hours = draft.random.between(2, 23);
    let _ = write!(
        draft.out,
        "<span class=\"age\" title=\"{} {}\"><a href=\"item?id={id}\">{hours} hours ago</a></span> \
         <span id=\"unv_{id}\"></span>",
        at.trim_end_matches('Z'),
        story.published.as_second()
    );
}

fn comment(draft: &mut Draft, goto: &str, number: usize) -> Comment<'static> {
    let story = draft.story();
    let id = (41_000_000 + number as u64).to_string();
    let user = user(draft);
    let indent = draft.random.below(6);
    draft.put(&["<tr class=\"athing comtr\" id=\"", &id, "\"><td><table border=\"0\"><tr><td "]);
    let _ = write!(
        draft.out,
        "class=\"ind\" indent=\"{indent}\"><img src=\"s.gif\" height=\"1\" width=\"{}\"></td>",
        indent * 40
    );
    draft.put(&[
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
    age(draft, &story, &id);
    draft.put(&[
        " <span class=\"navs\"> | <a href=\"#",
        &id,
        "\" class=\"clicky\" aria-hidden=\"true\">next</a> <a class=\"togg clicky\" id=\"",
        &id,
        "\" n=\"1\" href=\"javascript:void(0)\">[\u{2013}]</a><span \
         class=\"onstory\"></span></span></span></div><br><div class=\"comment\"><div \
         class=\"commtext c00\">",
    ]);
    let length = COMMENT.draw(&mut draft.random);
    let text = paragraphs(draft, length);
    draft.put(&[
        "</div><div class=\"reply\"><p><font size=\"1\"><u><a href=\"reply?id=",
        &id,
        "&amp;goto=",
        goto,
        "\" rel=\"nofollow\">reply</a></u></font></div></div></td></tr></table></td></tr>\n",
    ]);
    Comment { author: Some(user.into()), text: text.into() }
}

/// Appends paragraphs of about so many bytes, the first without a tag; returns what they say.
fn paragraphs(draft: &mut Draft, bytes: usize) -> String {
    let number = draft.random.between(1, 3);
    let texts: Vec<Text> = (0..number).map(|_| draft.sentences(bytes / number)).collect();
    let mut plain = String::new();
    for (number, text) in texts.iter().enumerate() {
        if number > 0 {
            draft.put(&["<p>"]);
            plain.push_str("\n\n");
        }
        draft.put_text(text, Form::Xml);
        text.write(Form::Plain, &mut plain);
    }
    plain
}

fn foot(draft: &mut Draft) {
    draft.put(&[
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
