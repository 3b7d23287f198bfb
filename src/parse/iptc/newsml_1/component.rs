//! Components: their roles, and where the text of an item comes from.

use std::borrow::Cow;

use super::Newsml1Reader;
use super::role::Role;
use crate::parse::xml::XmlElement;

/// A `NewsComponent` before its end tag.
pub(super) struct Component<'a> {
    pub(super) depth: usize,
    /// Number of the component in the document.
    id: usize,
    element: XmlElement<'a>,
    pub(super) role: Role,
    /// True if the component or one around it stands beside the story.
    pub(super) is_aside: bool,
    has_role: bool,
    /// Number of lines before the component.
    first_line: usize,
    has_story: bool,
    has_file: bool,
    pub(super) language: Option<Cow<'a, str>>,
    /// Type of the `NewsLine` whose text follows.
    pub(super) line_type: Role,
}

/// Where the content of an item was read.
pub(super) struct Story<'a> {
    pub(super) rank: TextRank,
    role: Role,
    component: usize,
    parent: usize,
    language: Option<Cow<'a, str>>,
    format: Option<Cow<'a, str>>,
}

impl Component<'_> {
    /// Returns true if the parts inside are alternatives, of which one is read.
    fn has_alternatives(&self) -> bool {
        self.element
            .attribute("EquivalentsList")
            .is_some_and(|value| value.eq_ignore_ascii_case("yes"))
    }
}

impl<'a> Story<'a> {
    /// Returns the place of a text that precedes translations and versions of it.
    pub(super) fn new(
        reader: &Newsml1Reader<'a>,
        format: Option<Cow<'a, str>>,
        language: Option<Cow<'a, str>>,
    ) -> Self {
        let mut components = reader.item_components().iter().rev();
        let component = components.next();
        let role = component.map_or(Role::Whole, |component| component.role);
        let rank = match role {
            _ if component.is_some_and(|component| component.is_aside) => TextRank::Aside,
            Role::Whole | Role::Body | Role::Lead => TextRank::Story,
            _ => TextRank::Other,
        };
        Story {
            rank,
            role,
            component: component.map_or(0, |component| component.id),
            parent: components.next().map_or(0, |parent| parent.id),
            language: component.and_then(|component| component.language.clone()).or(language),
            format,
        }
    }

    /// Returns true if the text of this place is read after that of another place, as a part of the same text.
    pub(super) fn continues(&self, before: &Story<'a>, reader: &Newsml1Reader<'a>) -> bool {
        self.language == before.language
            && (self.is_part_after(before) && !reader.has_alternatives(1)
                || self.is_beside(before) && !reader.has_alternatives(0))
    }

    /// Returns true if both texts are parts of one, such as lead and body.
    fn is_part_after(&self, before: &Story) -> bool {
        let is_part = |role| matches!(role, Role::Lead | Role::Body);
        self.parent == before.parent
            && self.component != before.component
            && (is_part(self.role) && is_part(before.role) || before.role == Role::Lead)
    }

    /// Returns true for two texts of the same format in one component.
    fn is_beside(&self, before: &Story) -> bool {
        self.component == before.component && self.format == before.format
    }
}

/// Which text is that of an item without a story.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TextRank {
    /// One beside the story, such as that of a picture.
    Aside,
    /// One whose role is not known.
    Other,
    Story,
}

impl<'a> Newsml1Reader<'a> {
    pub(super) fn enter_component(&mut self, depth: usize, element: &XmlElement<'a>) {
        self.component_count += 1;
        let parent = self.item_components().last();
        let component = Component {
            depth,
            id: self.component_count,
            element: *element,
            role: parent.map_or(Role::Whole, |parent| parent.role),
            is_aside: parent.is_some_and(|parent| parent.is_aside),
            has_role: false,
            first_line: self.lines.len(),
            has_story: false,
            has_file: false,
            language: None,
            line_type: Role::Other,
        };
        self.components.push(component);
    }

    pub(super) fn leave_component(&mut self) {
        let Some(component) = self.components.pop() else { return };
        let Component { has_story, has_file, .. } = component;
        // The outermost component is the item itself.
        if let Some(parent) = self.item_components_mut().last_mut() {
            parent.has_story |= has_story;
            parent.has_file |= has_file;
            if component.role.is_aside() || has_file && !has_story {
                self.lines.set_aside(component.first_line);
            }
        }
    }

    /// Reads the role of the component that is the parent of the element.
    pub(super) fn role(&mut self, depth: usize, element: &XmlElement<'a>) {
        let Some(component) = self.components.last_mut() else { return };
        if component.has_role || component.depth + 1 != depth {
            return;
        }
        if let Some(name) = super::formal_name(element) {
            component.has_role = true;
            component.role = Role::from_name(&name);
            component.is_aside |= component.role.is_aside();
        }
    }

    /// Returns the open components of the innermost open item, outermost first.
    pub(super) fn item_components(&self) -> &[Component<'a>] {
        &self.components[self.open.last().map_or(0, |open| open.outer_components)..]
    }

    fn item_components_mut(&mut self) -> &mut [Component<'a>] {
        let outer = self.open.last().map_or(0, |open| open.outer_components);
        &mut self.components[outer..]
    }

    /// Returns the role of the text in the innermost component.
    pub(super) fn text_role(&self) -> Role {
        self.item_components().last().map_or(Role::Whole, |component| component.role)
    }

    /// Returns true if the component around `level` others has alternatives.
    fn has_alternatives(&self, level: usize) -> bool {
        self.item_components().iter().rev().nth(level).is_some_and(Component::has_alternatives)
    }

    /// Records that the innermost component has a part of the story, or else a file or another text.
    pub(super) fn has_content(&mut self, is_story: bool) {
        if let Some(component) = self.item_components_mut().last_mut() {
            component.has_story |= is_story;
            component.has_file |= !is_story;
        }
    }
}
