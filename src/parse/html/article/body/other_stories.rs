//! Other stories on the page of an article: whole articles that are appended below it, and teasers.

use super::blocks::Blocks;
use super::element_kind::ElementKind;

/// Minimum length of the text around the headline that is a story by itself.
const MIN_STORY_LENGTH: u32 = 225;

/// Deselects the blocks of other stories, if an element around the headline has a story by itself.
///
/// An article element outside of it with an `h1` of its own is another story, and so is a `div` of the same class, and an
/// element around an article and an `h1` above it.
pub(super) fn deselect(
    blocks: &Blocks,
    headline: usize,
    teasers: &[Option<usize>],
    selected: &mut [bool],
) {
    let is_story_text = |index: usize| selected[index] && teasers[index].is_none();
    let Some(story) = story_around(blocks, headline, is_story_text) else { return };
    let positions = Positions::of_all(blocks, story);
    for (index, block) in blocks.blocks.iter().enumerate() {
        match positions.0[block.element] {
            Position::Story => {}
            Position::OtherStory => selected[index] = false,
            Position::Around | Position::Outside => {
                selected[index] &= teasers[index].is_none();
            }
        }
    }
}

/// Returns the innermost element around the headline that has a story by itself; `None` if only the whole page has.
fn story_around(
    blocks: &Blocks,
    headline: usize,
    is_story_text: impl Fn(usize) -> bool,
) -> Option<usize> {
    let mut lengths = vec![0; blocks.elements.len()];
    for (index, block) in blocks.blocks.iter().enumerate() {
        if is_story_text(index) && index != headline {
            lengths[block.element] += block.length;
        }
    }
    add_to_parents(blocks, &mut lengths, |parent, child| *parent += child);
    let mut element = blocks.blocks[headline].element;
    while element > 0 && lengths[element] < MIN_STORY_LENGTH {
        element = blocks.elements[element].parent;
    }
    (element > 0).then_some(element)
}

/// The position of an element relative to the story.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    /// An ancestor of the story.
    Around,
    /// The story, or inside of it.
    Story,
    /// Another story, or inside of one.
    OtherStory,
    Outside,
}

/// The position of each element.
struct Positions(Vec<Position>);

impl Positions {
    fn of_all(blocks: &Blocks, story: usize) -> Self {
        let has_title = having(blocks, ElementKind::Title);
        let has_article = having(blocks, ElementKind::Article);
        let mut positions = vec![Position::Outside; blocks.elements.len()];
        positions[story] = Position::Story;
        let mut element = story;
        while element > 0 {
            element = blocks.elements[element].parent;
            positions[element] = Position::Around;
        }
        let of_story = &blocks.elements[story];
        for (index, element) in blocks.elements.iter().enumerate().skip(1) {
            if positions[index] != Position::Outside {
                continue;
            }
            let is_similar =
                element.kind == ElementKind::Div && element.pattern == of_story.pattern;
            positions[index] = match positions[element.parent] {
                inherited @ (Position::Story | Position::OtherStory) => inherited,
                _ if has_title[index] && (has_article[index] || is_similar) => Position::OtherStory,
                _ => Position::Outside,
            };
        }
        Positions(positions)
    }
}

/// Returns a flag for each element: true if it is or has an element of this kind.
fn having(blocks: &Blocks, kind: ElementKind) -> Vec<bool> {
    let mut flags: Vec<bool> = blocks.elements.iter().map(|element| element.kind == kind).collect();
    add_to_parents(blocks, &mut flags, |parent, child| *parent |= child);
    flags
}

/// Adds the value of each element to that of its parent, which thus covers all descendants.
fn add_to_parents<T: Copy>(blocks: &Blocks, values: &mut [T], add: impl Fn(&mut T, T)) {
    for index in (1..values.len()).rev() {
        let value = values[index];
        add(&mut values[blocks.elements[index].parent], value);
    }
}

#[cfg(test)]
mod tests {
    use super::super::teasers;
    use super::*;
    use crate::parse::html::tree;

    /// Returns the first characters of the texts that stay selected of all. The first block is the headline.
    fn kept(page: &str) -> String {
        let blocks = Blocks::of(&tree::parse(page));
        let mut selected = vec![true; blocks.blocks.len()];
        deselect(&blocks, 0, &teasers::find(&blocks, 0), &mut selected);
        let selected = blocks.blocks.iter().zip(selected).filter(|(_, selected)| *selected);
        selected.filter_map(|(block, _)| blocks.text_of(block).chars().next()).collect()
    }

    #[test]
    fn deselects_other_articles_and_teasers() {
        let text = |name: &str| format!("<p>{}</p>", name.repeat(300));
        let (a, b) = (text("a"), text("b"));
        let cards = "<div><a href=/>c</a><p>d</p></div>".repeat(3);
        for (page, expected) in [
            (format!("<article><h1>t</h1>{a}</article><article><h1>u</h1>{b}</article>"), "ta"),
            (format!("<article><h1>t</h1>{a}</article><article><h2>u</h2>{b}</article>"), "taub"),
            (format!("<div class=x><h1>t</h1>{a}</div><div class=x><h1>u</h1>{b}</div>"), "ta"),
            (format!("<div class=x><h1>t</h1>{a}</div><div class=y><h1>u</h1>{b}</div>"), "taub"),
            (
                format!(
                    "<div class=x><h1>t</h1>{a}</div><section><h1>u</h1><article>{b}</article></section>"
                ),
                "ta",
            ),
            (format!("<article><h1>t</h1>{a}</article><div>{cards}</div>"), "ta"),
            (format!("<article><h1>t</h1>{a}{cards}</article>"), "tacdcdcd"),
            // The text around the headline is no story by itself.
            (
                format!("<article><h1>t</h1><p>a</p></article><article><h1>u</h1>{b}</article>"),
                "taub",
            ),
        ] {
            assert_eq!(kept(&page), expected, "{page}");
        }
    }
}
