//! The titles of small pages of daily-example.org, "The Daily Example".

use crate::parse::html::article::metadata::extract;
use crate::parse::html::tree;

const SITE: &str = "<meta property=og:site_name content='The Daily Example'>\
    <meta property=article:section content='World News'>\
    <link rel=canonical href=https://www.daily-example.org/news/1>";

/// Returns the title of a page.
fn title(page: &str) -> Option<String> {
    extract(&tree::parse(&format!("{SITE}{page}"))).title.map(|title| title.into_owned())
}

fn html(text: &str) -> String {
    format!("<title>{text}</title>")
}

fn open_graph(text: &str) -> String {
    format!("<meta property=og:title content=\"{text}\">")
}

fn json_ld(kind: &str, text: &str) -> String {
    format!(
        r#"<script type="application/ld+json">{{"@type": "{kind}", "headline": "{text}"}}</script>"#
    )
}

fn heading(text: &str) -> String {
    format!("<h1>{text}</h1>")
}

#[track_caller]
fn assert_titles(cases: &[(String, &str)]) {
    for (page, expected) in cases {
        assert_eq!(title(page).as_deref(), Some(*expected), "{page}");
    }
}

#[test]
fn removes_the_publisher() {
    for (text, expected) in [
        ("Rain in Rome - The Daily Example", "Rain in Rome"),
        ("Rain in Rome | World News | The Daily Example", "Rain in Rome"),
        ("Rain in Rome – Daily Example – 13.06.2023", "Rain in Rome"),
        ("Rain — and wind — in Rome :: daily-example.org", "Rain — and wind — in Rome"),
        ("Rain in Rome &amp;amp; <i>Milan</i> « Daily Example", "Rain in Rome & Milan"),
        ("Daily-Example.org: Rain in Rome", "Rain in Rome"),
        ("The Daily Example | Rain in Rome", "Rain in Rome"),
        ("A Daily Example: Rain in Rome", "A Daily Example: Rain in Rome"),
        ("雨｜Daily Example", "雨"),
        ("Rain - and no end", "Rain - and no end"),
        ("BUDGET | The rain that fell", "BUDGET | The rain that fell"),
        ("Rain in Rome | World News", "Rain in Rome | World News"),
        ("The Daily Example", "The Daily Example"),
        (" - The Daily Example", "- The Daily Example"),
    ] {
        assert_eq!(title(&html(text)).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn recognizes_separators() {
    for separator in [
        " | ",
        "|",
        " |",
        "｜",
        " │ ",
        " ¦ ",
        " - ",
        " – ",
        " — ",
        " ― ",
        " : ",
        ": ",
        " :: ",
        "：",
        " / ",
        " // ",
        " * ",
        " ⋆ ",
        " ★ ",
        " • ",
        " · ",
        " ∙ ",
        " ~ ",
        " &lt; ",
        " &gt; ",
        " &lt;&lt; ",
        " &gt;&gt; ",
        " ‹ ",
        " › ",
        " « ",
        " » ",
        "_",
        "\u{a0}-\u{a0}",
        "\u{2003}|\u{2003}",
        "- ",
        " -",
        "\u{200b} - ",
    ] {
        let page = html(&format!("Rain in Rome{separator}The Daily Example"));
        assert_eq!(title(&page).as_deref(), Some("Rain in Rome"), "{separator}");
    }
    for text in [
        "AC/DC in Rome",
        "The Mid-Daily Example",
        "Rain at 12:30",
        "a_b",
        "C++ 1.0",
        "Rome, Daily: rain",
    ] {
        assert_eq!(title(&html(text)).as_deref(), Some(text));
    }
}

#[test]
fn removes_unknown_names_after_bars_only() {
    for (text, expected) in [
        ("Rain falls in Rome for the third week | Echo", "Rain falls in Rome for the third week"),
        (
            "Rain falls in Rome for the third week | Weather | Echo",
            "Rain falls in Rome for the third week",
        ),
        (
            "Rain falls in Rome for the third week - Echo",
            "Rain falls in Rome for the third week - Echo",
        ),
        ("Rain in Rome | What to do on wet days", "Rain in Rome | What to do on wet days"),
    ] {
        assert_eq!(title(&html(text)).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn removes_what_another_source_lacks() {
    assert_titles(&[
        (open_graph("Rain in Rome - Something") + &heading("Rain in Rome"), "Rain in Rome"),
        (open_graph("Rain in Rome | Something") + &html("Rain in Rome"), "Rain in Rome"),
        (html("Rain in Rome: Something") + &heading("Rain in Rome"), "Rain in Rome"),
        (html("Rain in Rome_Weather_Something") + &heading("Rain in Rome"), "Rain in Rome"),
        (html("Something - Rain in Rome") + &heading("Rain in Rome"), "Rain in Rome"),
        (
            html("Rain in Rome today Something") + &heading("Rain in Rome today"),
            "Rain in Rome today",
        ),
    ]);
}

#[test]
fn prefers_the_headline_to_wording_for_search_engines() {
    let (search, written) = ("Rome rain: all you need to know", "Rome rain: all about the week");
    let on_page = heading(written);
    let with_site = html(&format!("{search} | The Daily Example"));
    assert_titles(&[
        (open_graph(search) + &with_site + &on_page, written),
        (json_ld("BlogPosting", search) + &open_graph(search) + &with_site + &on_page, written),
        (json_ld("Article", search) + &open_graph(written) + &with_site + &on_page, written),
        // A newsroom writes the headline in its structured data.
        (json_ld("NewsArticle", search) + &open_graph(search) + &with_site + &on_page, search),
        (json_ld("NewsArticle", search) + &open_graph(written) + &with_site + &on_page, written),
        // Two sources agree on a wording that <title> does not have.
        (json_ld("Article", search) + &open_graph(search) + &html(written) + &on_page, search),
        (open_graph(search) + &html(written) + &on_page, written),
    ]);
}

#[test]
fn finds_the_headline_among_headings() {
    let title = html("Rain falls in Rome | The Daily Example");
    for first in [
        "<h1>World News</h1>",
        "<h1>Health Center</h1>",
        "<h1><a href=/>Echo</a></h1>",
        "<h1><a href='https://www.daily-example.org'><img alt=''>Echo</a></h1>",
        "<h1>The Daily Example</h1>",
        "<h1></h1>",
        "<h1>&nbsp;\u{200b}</h1>",
        "<h1>{{ title }}</h1>",
        "<h1><%= title %></h1>",
        "<h1>undefined</h1>",
        "<h1><button>Menu</button></h1>",
        "<h1 class=visually-hidden>Main menu</h1>",
        "",
    ] {
        for headline in ["h1", "h2", "h3"] {
            let page = format!("{title}{first}<{headline}>Rain falls in Rome</{headline}>");
            assert_eq!(self::title(&page).as_deref(), Some("Rain falls in Rome"), "{page}");
        }
    }
}

#[test]
fn finds_the_headline_below_a_breadcrumb_trail() {
    let (search, written) =
        ("Rome rain: how long it will fall", "Clouds over Rome: no end of rain");
    let headline = format!("<h2><span class=kicker>Weather</span><span>{written}</span></h2>");
    let links = "<a href=/>Home</a> <a href=/weather>Weather</a>";
    for trail in [
        format!("<div class=breadcrumb>{links} <h1>{search}</h1></div>"),
        format!("<nav id=Breadcrumbs_a><div>{links}<h1>{search}</h1></div></nav>"),
        format!("<ol class=breadcrumbs><li>{links}<li><h1>{search}</h1></ol>"),
        format!("<ul itemtype=https://schema.org/BreadcrumbList><li>{links}</ul><h1>{search}</h1>")
            .replace("<ul", "<div class=c-breadcrumb><ul"),
        format!("<p data-testid=BreadcrumbArea><span>{links}</span><span><b></b></span></p>")
            .replace("<b></b>", &format!("<h1>{search}</h1>"))
            .replace("<p", "<div")
            .replace("</p>", "</div>"),
    ] {
        let stated = json_ld("NewsArticle", search) + &html(search);
        let shared = open_graph(&format!("Weather: {written}"));
        let teaser = "<h2><span class=kicker>Sport</span> Echo wins the cup</h2>";
        let similar = "Clouds over Rome: rain has no end";
        let plain_headline = format!("<h2>{written}</h2>");
        let twitter = format!("<meta name=twitter:title content='{written}'>");
        let whole = json_ld("NewsArticle", &format!("Weather: {written}"));
        assert_titles(&[
            (stated.clone() + &open_graph(written) + &trail + &headline, written),
            (stated.clone() + &shared + &twitter + &trail + &headline, written),
            (json_ld("NewsArticle", written) + &html(search) + &trail + &plain_headline, written),
            (whole + &html(search) + &trail + &headline, &format!("Weather: {written}")),
            (html(similar) + &trail.replace(search, similar) + &headline, written),
            // Not a headline that the publisher states: a subheading, a teaser, a part of the navigation.
            (stated.clone() + &shared + &trail + &headline, search),
            (stated.clone() + &trail + "<h2>How long it will fall</h2>", search),
            (stated.clone() + &trail + teaser, search),
            (
                stated + &open_graph(written) + &trail + &format!("<aside>{headline}</aside>"),
                search,
            ),
        ]);
    }
    // Not at the end of a trail.
    for first in [
        format!("<div class=breadcrumb-area><h1>{search}</h1>{links}</div>"),
        format!("<div class=breadcrumb>{links}</div><h1>{search}</h1>"),
        format!("<main class=has-breadcrumbs>{links}<h1>{search}</h1></main>"),
    ] {
        let stated = json_ld("NewsArticle", search) + &html(search) + &open_graph(written);
        let page = stated + &first + &headline;
        assert_titles(&[(page, search)]);
    }
}

#[test]
fn prefers_a_second_heading_that_is_stated() {
    let subheading = "<h1>What the mayor says about the sewers</h1>";
    assert_titles(&[
        (
            html("Rain falls in Rome - Echo") + subheading + "<h2>Rain falls in Rome</h2>",
            "Rain falls in Rome",
        ),
        (html("Rain falls in Rome - Echo") + subheading, "What the mayor says about the sewers"),
    ]);
}

#[test]
fn distinguishes_names_of_sites_from_headlines() {
    assert_titles(&[
        (
            html("Echo: Rain falls in Rome") + "<h1>Echo</h1><h1>Rain falls in Rome</h1>",
            "Rain falls in Rome",
        ),
        (html("Rain falls in Rome - Echo") + "<h1>Echo</h1>", "Rain falls in Rome - Echo"),
        (html("Rain falls in Rome - Echo") + "<h1><a href=/>Echo</a></h1>", "Rain falls in Rome"),
        (
            html("Echo") + "<h1><a href=/>Echo</a></h1><h2 class=entry-title>Rain in Rome</h2>",
            "Rain in Rome",
        ),
        (
            html("Welcome") + "<h1>Rain falls in Rome for the third week</h1>",
            "Rain falls in Rome for the third week",
        ),
    ]);
}

#[test]
fn finds_titles_without_title() {
    let headline = "Rain falls in Rome";
    for page in [
        "<h1></h1><h2>Rain falls in Rome</h2>",
        "<title>The Daily Example</title><h1></h1><nav><h2 class=title>Menu</h2></nav>\
            <h2 class=headline>Rain falls in Rome</h2>",
        "<title>The Daily Example</title><div class=article-title>Rain falls in Rome</div>",
        "<title>The Daily Example</title><h1>Rain falls in Rome</h1>",
        "<title>{{title}} - The Daily Example</title><h1>Rain falls in Rome</h1>",
        "<title>undefined</title><h1>Rain falls in Rome</h1>",
    ] {
        assert_eq!(title(page).as_deref(), Some(headline), "{page}");
    }
    assert_eq!(title("<h1> \n</h1>"), None);
    assert_eq!(
        title("<title>The Daily Example</title><h2>More</h2>").as_deref(),
        Some("The Daily Example")
    );
}

#[test]
fn reads_headings_without_what_is_not_their_text() {
    for text in [
        "<svg><title>Play video</title></svg>Rain in Rome",
        "Rain in Rome<button>Share</button>",
        "Rain in Rome<select><option>1</select>",
        "Rain in Rome<script>1</script><style>2</style><noscript>3</noscript><template>4</template>",
        "<span hidden>Text</span>Rain in Rome",
        "<span style='color: red; display : NONE'>Text</span>Rain in Rome",
        "Rain in Rome <a href=#rain>¶</a>",
        "Rain in Rome<a href=#rain><i></i>#</a>",
        "<span>Rain in Rome</span><span>Rain in Rome</span>",
        "Rain\u{a0}in<br>Rome",
        "<div>Rain in</div><div>Rome</div>",
        "\u{200b}R\u{ad}ain in Ro\u{2060}me\u{200e}",
        "Rain in\n\t <em>Rome</em>",
    ] {
        let page = html("The Daily Example") + &heading(text);
        assert_eq!(title(&page).as_deref(), Some("Rain in Rome"), "{text}");
    }
}

#[test]
fn removes_kickers() {
    let rain = "Rain falls in Rome for days";
    for text in [
        "<span class=article-kicker>Weather</span> Rain falls in Rome for days",
        "<span class=Roofline>Weather<i>:</i></span><span>Rain falls in Rome for days</span>",
        "<small>Weather</small><br>Rain falls in Rome for days",
        "Rain falls in Rome for days <span class=subtitle>Roads are closed</span>",
        "<a class=category href=/weather>Weather</a> | <b>Rain</b> falls in Rome for days",
    ] {
        assert_titles(&[
            (html("Rome: all about rain that falls for days") + &heading(text), rain),
            (
                json_ld("NewsArticle", rain)
                    + &open_graph(&format!("Weather: {rain}"))
                    + &heading(text),
                rain,
            ),
        ]);
    }
    // The kicker is none of the headline, though other sources have it too, except a newsroom's.
    let with_kicker = format!("Weather: {rain}");
    for text in [
        format!("<span class=article__overline>Weather</span> {rain}"),
        format!("<div class=topic-label>Weather</div>{rain}"),
        format!("<span data-testid=article-kicker>Weather</span><span>{rain}</span>"),
        format!("<span data-page-kicker=Weather>Weather</span><div>{rain}</div>"),
        format!("<span>Weather</span><span aria-hidden=true> – </span><span>{rain}</span>"),
        format!("<span>Weather</span><i class=u-hidden> <!-- -->-<!-- --> </i><b>{rain}</b>"),
        format!("<b class=a>Weather</b><b class=is-invisible>: </b><b>{rain}</b>"),
    ] {
        let on_page = html(&with_kicker) + &heading(&text);
        assert_titles(&[
            (open_graph(&with_kicker) + &on_page, rain),
            (json_ld("NewsArticle", &with_kicker) + &open_graph(rain) + &on_page, rain),
            (json_ld("NewsArticle", "Weather") + &open_graph(&with_kicker) + &on_page, rain),
            (json_ld("NewsArticle", &with_kicker) + &on_page, &with_kicker),
        ]);
    }
    // Separators that are shown, and the longer part of two, are the headline's.
    let text = "<b>Rain</b><b>: </b><b>all you need to know in Rome</b>";
    assert_titles(&[(heading(text), "Rain: all you need to know in Rome")]);
    let text =
        "<b>Rain falls in Rome for days</b><i hidden></i><i aria-hidden=true> – </i><b>Echo</b>";
    assert_titles(&[(heading(text), "Rain falls in Rome for days – Echo")]);
    // Without a telling name, another source decides.
    let text = "<span>Weather</span>Rain falls in Rome for days";
    assert_titles(&[
        (open_graph(rain) + &heading(text), rain),
        (html(&format!("Storm - {rain}")) + &heading(text), rain),
        (open_graph(&format!("Weather: {rain}")) + &heading(text), &format!("Weather: {rain}")),
    ]);
}

#[test]
fn completes_titles_that_are_cut_off() {
    let whole = "Rain falls in Rome for days";
    for ellipsis in ["…", "...", " …", " ..."] {
        let cut = format!("Rain falls in Rome{ellipsis}");
        assert_titles(&[
            (open_graph(&cut) + &html(whole), whole),
            (open_graph(whole) + &heading(&cut), whole),
            (json_ld("NewsArticle", &cut) + &heading(whole), whole),
        ]);
        let page = open_graph(&cut) + &html("Rain falls in Rome - The Daily Example");
        assert_eq!(title(&page).as_deref(), Some(&*cut));
    }
}

#[test]
fn prefers_small_letters_to_capitals() {
    assert_titles(&[
        (heading("RAIN IN ROME") + &open_graph("Rain in Rome"), "Rain in Rome"),
        (heading("Rain in Rome") + &json_ld("NewsArticle", "RAIN IN ROME"), "Rain in Rome"),
        (heading("RAIN IN ROME"), "RAIN IN ROME"),
    ]);
}

#[test]
fn prefers_the_name_on_the_page_to_a_headline_that_is_not() {
    let json = r#"<script type="application/ld+json">{"@type": "NewsArticle", "name": "Rome",
        "headline": "capital of Italy"}</script>"#;
    assert_titles(&[(html("Rome - The Daily Example") + json + &heading("Rome"), "Rome")]);
}
