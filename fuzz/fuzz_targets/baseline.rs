//! A stored baseline of the gate: no panic, and what is written is read back.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsparse::measure::gate::baseline::StoredBaseline;

fuzz_target!(|text: &str| {
    if let Ok(baseline) = StoredBaseline::from_json(text) {
        let json = baseline.to_json();
        let again = StoredBaseline::from_json(&json).expect("a baseline reads its own text");
        assert_eq!(again.to_json(), json);
    }
});
