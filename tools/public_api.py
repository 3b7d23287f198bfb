#!/usr/bin/env python3
"""Lists the public API of the library, one item a line, from the pages that `cargo doc --no-deps --lib` writes.

    tools/public_api.py            compares docs/public-api.txt with the API; exit code 1 if they differ
    tools/public_api.py --update   writes docs/public-api.txt

An item is listed with its declaration, inherent methods, implemented traits and their associated types. Traits that the
compiler derives for every type (`Send`, `Unpin`, blanket implementations) are not. Needs Python 3.8 and nothing else.
"""

import difflib
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "target" / "doc"
LISTING = ROOT / "docs" / "public-api.txt"
UPDATE = "cargo doc --no-deps --lib && tools/public_api.py --update"

INHERENT, TRAITS = "implementations-list", "trait-implementations-list"
INTERNAL = "StructuralPartialEq"  # part of every derived `PartialEq`
NO_END_TAG = {"br", "hr", "img", "input", "link", "meta", "wbr"}


class Page(HTMLParser):
    """The declarations on one page of rustdoc, as lists of text."""

    def __init__(self):
        super().__init__()
        self.open = []  # (tag, id, classes) of the open elements
        self.text = None  # the declaration that is being read
        self.declaration, self.reexports, self.members = [], [], []

    def handle_starttag(self, tag, attributes):
        if self.text is not None and tag in ("br", "div"):
            self.text.append(" ")
        if tag in NO_END_TAG:
            return
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        self.open.append((tag, attributes.get("id") or "", classes))
        if self.text is None:
            target = self.target(tag, classes)
            if target is not None:
                self.text, self.depth = [], len(self.open)
                target.append(self.text)

    def target(self, tag, classes):
        """Returns the list that the element's text belongs to."""
        ids = [id for _, id, _ in self.open]
        if tag == "pre" and "item-decl" in classes:
            return self.declaration
        if tag == "code" and any(id.startswith("reexport.") for id in ids):
            return self.reexports
        if "code-header" not in classes:
            return None
        section = next((classes for name, _, classes in reversed(self.open) if name == "section"), [])
        if INHERENT in ids and "impl" not in section:
            return self.members
        if TRAITS in ids and ("impl" in section or section[:1] in (["associatedtype"], ["associatedconstant"])):
            return self.members
        return None

    def handle_endtag(self, tag):
        if tag in NO_END_TAG:
            return
        if self.text is not None and tag == "div":
            self.text.append(" ")
        if self.text is not None and len(self.open) == self.depth:
            self.text = None
        self.open.pop()

    def handle_data(self, data):
        if self.text is not None and all(
            tag != "summary" for tag, _, _ in self.open[self.depth :]
        ):
            self.text.append(data)


def folded(parts):
    """Returns the text on one line."""
    text = " ".join("".join(parts).split())
    return text.replace("( ", "(").replace(", )", ")")


def lines(path):
    """Yields the lines of one page: the item's declaration, then its members, which are indented."""
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    module = "::".join(path.relative_to(PAGES).parent.parts)
    if path.name == "index.html":
        yield f"mod {module}"
        yield from sorted(f"    {folded(reexport)}" for reexport in page.reexports)
    elif page.declaration:
        yield f"{module}: {folded(page.declaration[0])}"
        yield from sorted(f"    {member}" for member in map(folded, page.members) if INTERNAL not in member)


def listing():
    """Returns all lines, modules and items in the order of their paths.

    The pages are those that `all.html` links to, and those of their modules: pages of removed items are left in the
    folder by rustdoc.
    """
    root = PAGES / "newsparse"
    links = re.findall(r'href="([\w/]+\.\w+\.html)"', (root / "all.html").read_text(encoding="utf-8"))
    items = [root / link for link in links]
    modules = {folder / "index.html" for item in items for folder in item.parents if root in (folder, *folder.parents)}
    pages = sorted({*items, *modules}, key=lambda path: (path.parent.parts, path.name != "index.html", path.name))
    return [line for page in pages for line in lines(page)]


def main():
    if not (PAGES / "newsparse" / "all.html").exists():
        sys.exit(f"public_api.py: no pages below {PAGES}; run `cargo doc --no-deps --lib` first")
    actual = listing()
    if sys.argv[1:] == ["--update"]:
        LISTING.write_text("\n".join(actual) + "\n", encoding="utf-8")
        return
    expected = LISTING.read_text(encoding="utf-8").splitlines() if LISTING.exists() else []
    difference = list(difflib.unified_diff(expected, actual, LISTING.name, "public API", lineterm="", n=0))
    if difference:
        print("\n".join(difference))
        sys.exit(f"The public API has changed. If that is intended: {UPDATE}")


if __name__ == "__main__":
    main()
