//! Names of SVG and MathML with upper-case letters (HTML Living Standard, section 13.2.6.1).

use std::borrow::Cow;

use super::node::Namespace;

/// Names of elements of SVG.
#[rustfmt::skip]
const SVG_ELEMENTS: [&str; 37] = [
    "altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend",
    "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
    "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage",
    "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile",
    "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath",
];

/// Names of attributes of SVG.
#[rustfmt::skip]
const SVG_ATTRIBUTES: [&str; 58] = [
    "attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant",
    "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength",
    "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits",
    "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits", "patternTransform",
    "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX",
    "refY", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent",
    "spreadMethod", "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX",
    "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan",
];

/// Returns the name of an element from that in lower case.
pub(super) fn element_name(name: Cow<'_, str>, namespace: Namespace) -> Cow<'_, str> {
    match namespace {
        Namespace::Svg => adjusted(name, &SVG_ELEMENTS),
        _ => name,
    }
}

/// Returns the name of an attribute from that in lower case.
pub(super) fn attribute_name(name: Cow<'_, str>, namespace: Namespace) -> Cow<'_, str> {
    match namespace {
        Namespace::Svg => adjusted(name, &SVG_ATTRIBUTES),
        Namespace::MathMl if name == "definitionurl" => Cow::Borrowed("definitionURL"),
        _ => name,
    }
}

fn adjusted<'n>(name: Cow<'n, str>, names: &[&'static str]) -> Cow<'n, str> {
    let known = names.iter().find(|known| known.eq_ignore_ascii_case(&name));
    known.map_or(name, |known| Cow::Borrowed(*known))
}
