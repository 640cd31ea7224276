from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from omstilling_tui.builtin.exporters.free_text import FreeTextRenderer, is_allowed_link
from omstilling_tui.model.goals import Vision
from tests.builtin.exporters.samples import document_of, exported, sample_measurements, sample_plan
from tests.strategies import plans_with_measurements, texts

TAGS = {
    "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "h1", "h2", "h3", "h4", "h5", "h6", "p",
    "ol", "ul", "li", "dl", "dt", "dd", "div", "span", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect",
    "strong", "em", "del", "code", "pre", "blockquote", "br", "hr",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "href", "class", "id", "aria-labelledby", "aria-label",
    "aria-hidden", "role", "tabindex", "scope", "rel", "viewbox", "width", "height", "start",
}  # fmt: skip

ATTACKS = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
    "[x](&#106;avascript:alert(1))", "[x](&#x6A;avascript&colon;alert(1))", "[x](java\tscript:alert(1))",
    "[x](java\nscript:alert(1))", "<javascript:alert(1)>", "[x][1]\n\n[1]: javascript:alert(1)",
    "[x](\x01javascript:alert(1))", "[x](\u200bjavascript:alert(1))", "[x](vbscript:msgbox(1))", "[x](file:///etc/passwd)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](data:image/svg+xml;base64,PHN2Zz4=)",
    "![x](data:image/gif;base64,R0lGODdh)", "[x](//evil.example)", "[x](smb://evil/share)", r"[x](\\host\share)",
    "[x](ms-word:ofe|u|http://x)", "[x](intent://x#Intent;end)", "![x](https://evil.example/p.png)",
    '[x](https://a.example "t\\"onmouseover=alert(1) ")', '```" onx="alert(1)\nkode\n```',
    "[x](https://a.example/\u202egpj.exe)", "</style><script>alert(1)</script>", "# Overskrift\n\n## Under",
)  # fmt: skip


class Page(HTMLParser):
    """What a browser would see: the tags, attributes, links, ids and headings."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.links, self.ids, self.headings, self.open = set(), set(), [], [], [], []
        self.void = {"meta", "br", "hr"}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        held = dict(attrs)
        self.links += [held["href"]] if "href" in held else []
        self.ids += [held["id"]] if "id" in held else []
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def assert_harmless(text):
    page = Page(text)
    assert page.tags <= TAGS
    assert page.attributes <= ATTRIBUTES
    assert all(is_allowed_link(link) for link in page.links)
    assert page.open == []
    return page


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_a_text_stays_text(attack):
    plan = replace(sample_plan(), vision=Vision(text=attack))
    page = assert_harmless(exported("html", document_of(plan)))
    assert not any("script" in link or "evil" in link.removeprefix("https://evil.example/p.png") for link in page.links)


@settings(max_examples=200, deadline=None)
@given(st.one_of(texts(), st.text("[]()<>!\"'`:/ajvscript#*&;\n|-\\", max_size=60)))
def test_no_markdown_makes_other_tags_or_links_than_the_allowed_ones(text):
    assert_harmless(FreeTextRenderer().block(text))
    assert_harmless(FreeTextRenderer().line(text))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans_with_measurements())
def test_every_plan_makes_a_sound_page(pair):
    plan, measurements = pair
    page = assert_harmless(exported("html", document_of(plan, measurements)))
    assert len(page.ids) == len(set(page.ids))
    assert page.headings[0] == 1
    assert page.headings.count(1) == 1
    assert all(link[1:] in page.ids for link in page.links if link.startswith("#id-"))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_page_is_in_the_plans_written_standard_and_has_its_name(language):
    text = exported("html", document_of(sample_plan(language)))
    assert f'<html lang="{language}">' in text
    assert "<title>Nordvik i omstilling</title>" in text


def test_no_heading_level_is_left_out_on_the_way_down():
    page = Page(exported("html", document_of(sample_plan(), sample_measurements())))
    assert all(after <= before + 1 for before, after in zip(page.headings, page.headings[1:], strict=False))


def test_the_page_loads_and_runs_nothing():
    text = exported("html", document_of(sample_plan(), sample_measurements()))
    assert "default-src &#x27;none&#x27;" in text
    assert not re.search(r"\b(?:src|onclick|onload|action)=|@import|url\(|<script|<link|<iframe", text)


def test_every_table_has_a_caption_and_heads_for_columns_and_rows():
    text = exported("html", document_of(sample_plan(), sample_measurements()))
    tables = re.findall(r"<table>.*?</table>", text, re.DOTALL)
    assert tables
    assert all("<caption" in table and '<th scope="col"' in table for table in tables)
    assert '<th scope="row">I1</th>' in text


def test_progress_stands_in_words_beside_the_bar():
    text = exported("html", document_of(sample_plan(), sample_measurements()))
    assert "12,5 arbeidsplasser den 31.12.2026; 12\u00a0% av veien fra utgangspunktet til måltallet" in text


def test_colours_have_enough_contrast():
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", exported("html", document_of(sample_plan()))))

    def luminance(colour):
        full = colour[1:] if len(colour) == 7 else "".join(letter * 2 for letter in colour[1:])
        parts = [int(full[place : place + 2], 16) / 255 for place in (0, 2, 4)]
        red, green, blue = (each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(one, other):
        light, dark = sorted((luminance(one), luminance(other)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    for ink, paper in (("ink", "#ffffff"), ("quiet", "#ffffff"), ("quiet", colours["band"]), ("accent", colours["band"])):
        assert contrast(colours[ink], paper) >= 4.5
    assert contrast(colours["warn"], colours["warn-back"]) >= 4.5


def test_a_text_longer_than_anybody_writes_stays_plain():
    assert FreeTextRenderer().block("[" * 30_000).startswith("<pre>")


def test_the_same_plan_gives_the_same_page():
    assert exported("html", document_of(sample_plan())) == exported("html", document_of(sample_plan()))
