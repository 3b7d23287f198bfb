//! A fixed piece of work, measured beside the parser, so that figures of two machines can be set in relation.
//!
//! What it does is what parsers of news do, in about the shares in which they do it: search markup for a byte, validate
//! UTF-8, look at bytes one by one and branch on them, read numbers, copy text into fresh memory and free it, look names
//! up. A machine that has twice the clock, or half the cache, does both about so much faster or slower. The parser itself
//! cannot be the measure, since it is what changes.
//!
//! **Nothing here may change the work** without a new [`VERSION`]: baselines of another version are refused.

use std::collections::HashMap;
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use rustc_hash::FxBuildHasher;

/// The version of the work.
pub const VERSION: u32 = 1;

/// More than the first two levels of cache hold, in bytes, as a corpus mostly is.
const SIZE: usize = 2 << 20;

const NAMES: [&str; 6] = ["title", "link", "guid", "pubDate", "description", "category"];

/// The work, ready to be done.
#[derive(Debug)]
pub struct Kernel {
    text: Vec<u8>,
    names: HashMap<&'static [u8], u64, FxBuildHasher>,
}

impl Default for Kernel {
    fn default() -> Self {
        Kernel { text: text(), names: NAMES.iter().map(|name| name.as_bytes()).zip(0..).collect() }
    }
}

impl Kernel {
    /// Does the work for at least so long; how many times a second it was done.
    pub fn speed(&self, time: Duration) -> f64 {
        let (start, mut times) = (Instant::now(), 0);
        loop {
            black_box(self.work());
            times += 1;
            let elapsed = start.elapsed();
            if elapsed >= time {
                return f64::from(times) / elapsed.as_secs_f64();
            }
        }
    }

    /// Reads all elements of the text; what it returns depends on each of them.
    fn work(&self) -> u64 {
        let text = black_box(self.text.as_slice());
        let valid = std::str::from_utf8(text).is_ok();
        let mut items: Vec<Item> = Vec::new();
        let mut at = 0;
        while let Some(start) = memchr::memchr(b'<', &text[at..]).map(|found| at + found + 1) {
            let Some(end) = memchr::memchr(b'>', &text[start..]).map(|found| start + found) else {
                break;
            };
            at = end + 1;
            let length = memchr::memchr(b'<', &text[at..]).unwrap_or(text.len() - at);
            if let Some(&field) = self.names.get(&text[start..end]) {
                items.push(Item::read(field, &text[at..at + length]));
            }
        }
        let sum =
            items.iter().map(|item| item.text.len() as u64 + u64::from(item.number) + item.field);
        sum.sum::<u64>() + u64::from(valid)
    }
}

/// What an element holds.
struct Item {
    field: u64,
    number: u32,
    text: String,
}

impl Item {
    /// Takes references apart, as in `&amp;`, and sums up the digits.
    fn read(field: u64, bytes: &[u8]) -> Self {
        let (mut text, mut number) = (Vec::with_capacity(bytes.len()), 0_u32);
        let mut rest = bytes.iter();
        while let Some(&byte) = rest.next() {
            match byte {
                b'&' => {
                    let reference = rest.by_ref().take_while(|byte| **byte != b';');
                    text.push(reference.fold(0, |sum: u8, byte| sum.wrapping_add(*byte)) & 0x7F);
                }
                b'0'..=b'9' => {
                    number = number.wrapping_mul(10).wrapping_add(u32::from(byte - b'0'));
                    text.push(byte);
                }
                _ => text.push(byte),
            }
        }
        Item { field, number, text: String::from_utf8(text).unwrap_or_default() }
    }
}

/// Elements of many lengths, with references, numbers and characters of several bytes.
fn text() -> Vec<u8> {
    let mut out = String::with_capacity(SIZE + 4096);
    let mut number = 1_u32;
    while out.len() < SIZE {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let name = NAMES[number as usize >> 8 & 3];
        let words = 1 + (number >> 16) % 40;
        let _ = write!(out, "<item><{name}>{number} ");
        for word in 0..words {
            let _ = match (number >> (word % 24)) % 8 {
                0 => write!(out, "Tür &amp; Tor "),
                1 => write!(out, "1{word} ships, "),
                2 => write!(out, "新聞 "),
                _ => write!(out, "harbour news of the day "),
            };
        }
        let _ = writeln!(out, "</{name}></item>");
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Another number means other work: then [`VERSION`] must grow.
    #[test]
    fn the_work_is_always_the_same() {
        let kernel = Kernel::default();
        assert_eq!(
            (VERSION, blake3::hash(&kernel.text).to_hex()[..16].to_owned(), kernel.work()),
            (1, "3f60202c1e1ad636".to_owned(), 10_528_060_769_590)
        );
    }

    #[test]
    fn speed_is_measured_for_as_long_as_asked() {
        let start = Instant::now();
        let speed = Kernel::default().speed(Duration::from_millis(5));
        assert!(speed > 0.0 && start.elapsed() >= Duration::from_millis(5));
    }
}
