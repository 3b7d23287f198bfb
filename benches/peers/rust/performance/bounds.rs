//! Limits that no parser passes: the bytes read once, validated once, or divided into tokens that nobody uses.

use std::convert::Infallible;
use std::hint::black_box;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use lol_html::{HtmlRewriter, Settings, element};
use serde::de::IgnoredAny;

use super::{Found, Peer};

pub const MEMORY: Peer = Peer { name: "*memory read*", packages: &[], parse: memory };

pub const UTF_8: Peer =
    Peer { name: "*UTF-8 validated: simdutf8*", packages: &["simdutf8"], parse: utf_8 };

pub const QUICK_XML: Peer =
    Peer { name: "*tokens: quick-xml*", packages: &["quick-xml@0.42"], parse: quick_xml };

pub const QUICK_XML_0_36: Peer =
    Peer { name: "*tokens: quick-xml*", packages: &["quick-xml@0.36"], parse: quick_xml_0_36 };

pub const SERDE_JSON: Peer =
    Peer { name: "*values skipped: serde_json*", packages: &["serde_json"], parse: serde_json };

pub const HTML5GUM: Peer =
    Peer { name: "*tokens: html5gum, callbacks*", packages: &["html5gum"], parse: html5gum };

pub const LOL_HTML: Peer =
    Peer { name: "*start tags: lol_html*", packages: &["lol_html"], parse: lol_html };

fn tokens(fields: u64) -> Found {
    Found { items: 0, fields }
}

fn memory(bytes: &[u8]) -> Found {
    let words = bytes.chunks_exact(8).filter_map(|word| word.try_into().ok());
    let sum = words.map(u64::from_ne_bytes).fold(0, u64::wrapping_add);
    black_box(sum);
    Found::default()
}

fn utf_8(bytes: &[u8]) -> Found {
    black_box(simdutf8::basic::from_utf8(bytes).is_ok());
    Found::default()
}

fn quick_xml(bytes: &[u8]) -> Found {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    reader.config_mut().check_end_names = false;
    let mut count = 0;
    loop {
        match black_box(reader.read_event()) {
            Ok(quick_xml::events::Event::Eof) | Err(_) => return tokens(count),
            Ok(_) => count += 1,
        }
    }
}

fn quick_xml_0_36(bytes: &[u8]) -> Found {
    let mut reader = quick_xml_0_36::Reader::from_reader(bytes);
    reader.config_mut().check_end_names = false;
    let mut count = 0;
    loop {
        match black_box(reader.read_event()) {
            Ok(quick_xml_0_36::events::Event::Eof) | Err(_) => return tokens(count),
            Ok(_) => count += 1,
        }
    }
}

fn serde_json(bytes: &[u8]) -> Found {
    tokens(u64::from(black_box(serde_json::from_slice::<IgnoredAny>(bytes)).is_ok()))
}

fn html5gum(bytes: &[u8]) -> Found {
    let mut count = 0;
    let emitter =
        CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
            black_box(event);
            count += 1;
            None
        });
    let _ = Tokenizer::new_with_emitter(bytes, emitter).finish();
    tokens(count)
}

fn lol_html(bytes: &[u8]) -> Found {
    let mut count = 0;
    let settings = Settings::new().append_element_content_handler(element!("*", |_| {
        count += 1;
        Ok(())
    }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| ());
    let end = rewriter.write(bytes).and_then(|()| rewriter.end());
    black_box(end.is_ok());
    tokens(count)
}
