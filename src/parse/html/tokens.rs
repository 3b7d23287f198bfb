//! html5gum's tokens, handed to html5ever's tree builder.
//!
//! html5ever's own tokenizer takes a character at a time and most of the time that a page takes; html5gum's is
//! written to the same specification (HTML Living Standard, section 13.2.5) and looks ahead for what ends a run.

use std::borrow::Cow;
use std::cell::Cell;
use std::convert::Infallible;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::{Attribute, LocalName, QualName, ns};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};

use super::attribute_limit::{LimitedInput, MAX_ATTRIBUTES, TooManyAttributes};
use super::depth_limit::DepthLimit;

/// Hands all tokens of a text to a tree builder; those before a tag that has too many attributes if there is one.
pub(super) fn feed(text: &str, builder: &impl TokenSink) -> Result<(), TooManyAttributes> {
    let stop = Cell::new(false);
    let tokens =
        TokenAdapter { builder, depth: DepthLimit::default(), tag: None, state: None, stop: &stop };
    let emitter = TokenEmitter { inner: CallbackEmitter::new(tokens) };
    Tokenizer::new_with_emitter(LimitedInput::new(text, &stop), emitter).finish()
}

/// Makes html5ever's tokens of html5gum's events.
struct TokenAdapter<'b, B> {
    builder: &'b B,
    depth: DepthLimit,
    /// The start tag whose attributes are coming in.
    tag: Option<Tag>,
    /// How the tree builder wants the text after the last tag to be read.
    state: Option<State>,
    /// Set to end the reading.
    stop: &'b Cell<bool>,
}

impl<B: TokenSink> TokenAdapter<'_, B> {
    fn send(&mut self, token: Token) {
        self.state = match self.builder.process_token(token, 1) {
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(_) => Some(State::ScriptData),
            // No script is run, and no encoding is changed in the middle of a text that has been decoded.
            _ => return,
        };
    }

    fn send_tag(&mut self, tag: Tag) {
        if self.depth.admits(&tag) {
            self.send(Token::TagToken(tag));
        }
    }

    fn start(&mut self, name: &[u8]) {
        self.tag = Some(tag(TagKind::StartTag, name));
    }

    fn attribute(&mut self, name: &[u8]) {
        if let Some(tag) = self.tag.as_mut() {
            self.stop.set(tag.attrs.len() == MAX_ATTRIBUTES);
            let name = QualName::new(None, ns!(), local(name));
            tag.attrs.push(Attribute { name, value: StrTendril::new() });
        }
    }

    fn value(&mut self, value: &[u8]) {
        if let Some(attribute) = self.tag.as_mut().and_then(|tag| tag.attrs.last_mut()) {
            attribute.value = tendril(value);
        }
    }

    /// NULs are told apart, for the tree builder drops or replaces them depending on where they are.
    fn text(&mut self, text: &[u8]) {
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

impl<B: TokenSink> Callback<Infallible, ()> for TokenAdapter<'_, B> {
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

/// The tokenizer's emitter: what the callback cannot tell it is told here.
struct TokenEmitter<'b, B: TokenSink> {
    inner: CallbackEmitter<TokenAdapter<'b, B>>,
}

impl<B: TokenSink> ForwardingEmitter for TokenEmitter<'_, B> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.inner
    }

    /// Nobody reads them, and looking for them takes as long as all else.
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let _ = self.inner.emit_current_tag(); // a callback that returns nothing asks for no state
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

/// The tokenizer was given text, and cuts it nowhere inside a character.
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
