//! The colours of pages and plots, for light and dark schemes, and the dashes of lines.
//!
//! Plots are drawn in the colours of the light scheme. The style sheet has a rule for each of them that replaces the
//! colour by a variable, which has another value in the dark scheme: so all light colours must differ. The same rules
//! dash lines that must be distinguishable without colours.

use std::fmt::Write;

use plotters::style::{RGBColor, ShapeStyle};

/// A colour in both schemes.
pub struct Colour {
    name: &'static str,
    light: u32,
    dark: u32,
    /// The value of `stroke-dasharray`; empty for solid lines.
    dashes: &'static str,
}

/// Text.
pub const INK: Colour = Colour { name: "ink", light: 0x1f2328, dark: 0xe6edf3, dashes: "" };
/// Secondary text: labels of axes, notes.
pub const QUIET: Colour = Colour { name: "quiet", light: 0x59636e, dark: 0x9da7b1, dashes: "" };
/// Lines of the grid and of tables.
pub const GRID: Colour = Colour { name: "grid", light: 0xd1d9e0, dark: 0x3d444d, dashes: "" };
/// Background.
pub const PAPER: Colour = Colour { name: "paper", light: 0xffffff, dark: 0x0d1117, dashes: "" };
/// Measured values.
pub const MEASURED: Colour =
    Colour { name: "measured", light: 0x0969da, dark: 0x4493f8, dashes: "" };
/// The statistic of the measured values and its interval.
pub const MEDIAN: Colour = Colour { name: "median", light: 0xbc4c00, dark: 0xf0883e, dashes: "" };
/// Ideal scaling, and other values for comparison.
pub const IDEAL: Colour = Colour { name: "ideal", light: 0x57606a, dark: 0xafb8c1, dashes: "7 5" };
/// Fitted laws.
pub const LAWS: [Colour; 2] = [
    Colour { name: "law-1", light: 0x9a6700, dark: 0xd29922, dashes: "2 4" },
    Colour { name: "law-2", light: 0x8250df, dark: 0xab7df8, dashes: "12 4" },
];

const ALL: [&Colour; 9] =
    [&INK, &QUIET, &GRID, &PAPER, &MEASURED, &MEDIAN, &IDEAL, &LAWS[0], &LAWS[1]];

impl Colour {
    /// The colour of the light scheme.
    pub fn rgb(&self) -> RGBColor {
        let [_, red, green, blue] = self.light.to_be_bytes();
        RGBColor(red, green, blue)
    }

    /// The style of lines that are more important than others.
    pub fn stroke(&self) -> ShapeStyle {
        ShapeStyle::from(self.rgb()).stroke_width(2)
    }
}

/// The rules of the style sheet that define the variables and apply them to plots.
pub fn style_rules() -> String {
    let mut out = String::new();
    let variables = |colour: fn(&Colour) -> u32| {
        let all = ALL.iter().map(|each| format!("--{}:#{:06x};", each.name, colour(each)));
        all.collect::<String>()
    };
    let light = variables(|colour| colour.light);
    let dark = variables(|colour| colour.dark);
    let _ = writeln!(out, ":root{{color-scheme:light dark;{light}}}");
    // Printed pages are always light.
    let _ = writeln!(out, "@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}");
    for Colour { name, light, dashes, .. } in ALL {
        for property in ["fill", "stroke"] {
            let _ = writeln!(out, "svg [{property}=\"#{light:06X}\"]{{{property}:var(--{name})}}");
        }
        if !dashes.is_empty() {
            let _ = writeln!(out, "svg [stroke=\"#{light:06X}\"]{{stroke-dasharray:{dashes}}}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, relative luminance and contrast ratio.
    fn contrast(one: u32, other: u32) -> f64 {
        let luminance = |colour: u32| {
            let [_, red, green, blue] = colour.to_be_bytes().map(|part| {
                let share = f64::from(part) / 255.0;
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        (one / other).max(other / one)
    }

    #[test]
    fn colours_contrast_with_the_background() {
        for colour in ALL.into_iter().filter(|colour| !["grid", "paper"].contains(&colour.name)) {
            for (own, paper) in [(colour.light, PAPER.light), (colour.dark, PAPER.dark)] {
                let contrast = contrast(own, paper);
                assert!(contrast >= 4.5, "{}: {contrast:.1}", colour.name);
            }
        }
    }

    #[test]
    fn light_colours_are_unique() {
        let lights: std::collections::BTreeSet<_> = ALL.iter().map(|colour| colour.light).collect();
        assert_eq!(lights.len(), ALL.len());
        assert!(style_rules().contains("svg [stroke=\"#0969DA\"]{stroke:var(--measured)}"));
    }
}
