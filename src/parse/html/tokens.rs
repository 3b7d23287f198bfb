//! An adapter from html5gum's tokenizer to html5ever's tree builder.
//!
//! html5ever's own tokenizer proceeds character by character and takes most of the time of parsing a page. html5gum's
//! implements the same specification (HTML Living Standard, section 13.2.5) and searches for the end of each run.

use std::borrow::Cow;
use std::cell::Cell;
use std::convert::Infallible;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::{Attribute, LocalName, QualName, ns};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};
use simdutf8::basic;

use super::attribute_limit::{AttributeLimit, LimitedInput, RootAttributes};
use super::depth_limit::DepthLimit;
use super::dom::PageBuilder;
use super::head_filter::HeadFilter;

/// Feeds the tokens of a text to a tree builder, within limits.
pub(super) fn feed(text: &str, depth: DepthLimit, builder: &PageBuilder) {
    let surplus = Cell::new(false);
    let tokens = TokenAdapter {
        builder,
        depth,
        root: RootAttributes::default(),
        head: HeadFilter::default(),
        tag: None,
        is_full: false,
        is_duplicate: false,
        state: None,
    };
    let emitter =
        TokenEmitter { inner: CallbackEmitter::new(tokens), limit: AttributeLimit::new(&surplus) };
    let Ok(()) = Tokenizer::new_with_emitter(LimitedInput::new(text, &surplus), emitter).finish();
}

/// Converts html5gum's events to html5ever's tokens.
struct TokenAdapter<'b> {
    builder: &'b PageBuilder,
    depth: DepthLimit,
    root: RootAttributes,
    head: HeadFilter,
    /// The unfinished start tag.
    tag: Option<Tag>,
    /// True once the tag has the maximum number of attributes.
    is_full: bool,
    /// True for an attribute whose name the tag has already; the first one counts (section 13.2.5.33).
    is_duplicate: bool,
    /// The state that the tree builder requests for the text after the last tag.
    state: Option<State>,
}

impl TokenAdapter<'_> {
    fn send(&mut self, token: Token) {
        self.state = match self.builder.process_token(token, 1) {
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(_) => Some(State::ScriptData),
            // Scripts are not run, and the text is already decoded.
            _ => return,
        };
    }

    fn send_tag(&mut self, mut tag: Tag) {
        if self.head.admits(&tag) && self.depth.admits(&tag, self.builder) {
            self.root.limit(&mut tag);
            self.send(Token::TagToken(tag));
        }
    }

    fn start(&mut self, name: &[u8]) {
        self.tag = Some(tag(TagKind::StartTag, name));
        self.is_full = false;
    }

    fn attribute(&mut self, name: &[u8]) {
        let Some(tag) = self.tag.as_mut().filter(|_| !self.is_full) else { return };
        let name = QualName::new(None, ns!(), local(name));
        self.is_duplicate = tag.attrs.iter().any(|attribute| attribute.name == name);
        if !self.is_duplicate {
            tag.attrs.push(Attribute { name, value: StrTendril::new() });
        }
    }

    fn value(&mut self, value: &[u8]) {
        if !self.is_duplicate
            && !self.is_full
            && let Some(attribute) = self.tag.as_mut().and_then(|tag| tag.attrs.last_mut())
        {
            attribute.value = tendril(value);
        }
    }

    /// Sends NULs as tokens of their own; the tree builder drops or replaces them depending on its state.
    fn text(&mut self, text: &[u8]) {
        if !self.head.admits_text() {
            return;
        }
        for (index, run) in text.split(|byte| *byte == 0).enumerate() {
            if index > 0 {
                self.send(Token::NullCharacterToken);
            }
            if !run.is_empty() {
                self.send(Token::CharacterTokens(tendril(run)));
            }
        }
    }
}

impl Callback<Infallible, ()> for TokenAdapter<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<()>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => self.start(name),
            CallbackEvent::AttributeName { name } => self.attribute(name),
            CallbackEvent::AttributeValue { value } => self.value(value),
            CallbackEvent::CloseStartTag { self_closing } => {
                if let Some(tag) = self.tag.take() {
                    self.send_tag(Tag { self_closing, ..tag });
                }
            }
            CallbackEvent::EndTag { name } => self.send_tag(tag(TagKind::EndTag, name)),
            CallbackEvent::String { value } => self.text(value),
            CallbackEvent::Comment { value } => self.send(Token::CommentToken(tendril(value))),
            CallbackEvent::Doctype { name, public_identifier, system_identifier, force_quirks } => {
                self.send(Token::DoctypeToken(Doctype {
                    name: Some(tendril(name)).filter(|name| !name.is_empty()),
                    public_id: public_identifier.map(tendril),
                    system_id: system_identifier.map(tendril),
                    force_quirks,
                }));
            }
            CallbackEvent::Error(_) => {}
        }
        None
    }
}

/// The emitter of the tokenizer, for what a callback cannot control.
struct TokenEmitter<'b, 's> {
    inner: CallbackEmitter<TokenAdapter<'b>>,
    limit: AttributeLimit<'s>,
}

impl ForwardingEmitter for TokenEmitter<'_, '_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.inner
    }

    /// Errors are not used, and detecting them takes as long as everything else.
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn init_attribute(&mut self) {
        self.inner.init_attribute();
        self.inner.callback_mut().is_full = self.limit.count();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.limit.reset();
        let _ = self.inner.emit_current_tag(); // the callback never returns a state
        self.inner.callback_mut().state.take()
    }

    fn emit_eof(&mut self) {
        self.inner.emit_eof();
        let builder = self.inner.callback_mut().builder;
        let _ = builder.process_token(Token::EOFToken, 1);
        builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.inner.callback_mut().builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

fn tag(kind: TagKind, name: &[u8]) -> Tag {
    Tag {
        kind,
        name: local(name),
        self_closing: false,
        attrs: Vec::new(),
        had_duplicate_attributes: false,
    }
}

fn local(name: &[u8]) -> LocalName {
    LocalName::from(text_of(name))
}

fn tendril(bytes: &[u8]) -> StrTendril {
    StrTendril::from_slice(&text_of(bytes))
}

/// Converts bytes of the tokenizer to text. They are valid UTF-8: the input is, and is not split inside a character. The
/// check is faster than a conversion of possible errors.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    basic::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}
