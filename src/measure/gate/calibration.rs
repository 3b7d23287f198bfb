//! The calibration kernel: a fixed piece of work that is measured beside the parser, so that the speeds of two machines
//! can be compared.
//!
//! It does what parsers of news do, in similar proportions: search markup for a byte, validate UTF-8, branch on single
//! bytes, read numbers, copy text into new allocations and free them, look names up. Twice the clock rate or half the
//! cache therefore affects both about equally. The parser itself cannot serve as the kernel, since it changes.
//!
//! **The work must not change** without a new [`VERSION`]: baselines of another version are rejected.

use std::collections::HashMap;
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use rustc_hash::FxBuildHasher;

/// The version of the work.
pub const VERSION: u32 = 1;

/// The size of the text in bytes: larger than the first two levels of cache, as most corpora are.
const SIZE: usize = 2 << 20;

const NAMES: [&str; 6] = ["title", "link", "guid", "pubDate", "description", "category"];

/// The text and the tables of the kernel.
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
    /// Repeats the work for at least this time, and returns its runs per second.
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

    /// Reads all elements of the text. The result depends on each of them.
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

/// The content of an element.
struct Item {
    field: u64,
    number: u32,
    text: String,
}

impl Item {
    /// Replaces references such as `&amp;`, and reads the digits as a number.
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

    /// If this fails, the work has changed and [`VERSION`] must grow.
    #[test]
    fn the_work_is_constant() {
        let kernel = Kernel::default();
        assert_eq!(
            (VERSION, blake3::hash(&kernel.text).to_hex()[..16].to_owned(), kernel.work()),
            (1, "3f60202c1e1ad636".to_owned(), 10_528_060_769_590)
        );
    }

    #[test]
    fn speed_is_measured_for_the_given_time() {
        let start = Instant::now();
        let speed = Kernel::default().speed(Duration::from_millis(5));
        assert!(speed > 0.0 && start.elapsed() >= Duration::from_millis(5));
    }
}
