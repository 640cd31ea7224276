"""The title, the period, the municipality and the written standard."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace

from omstilling_tui.builtin.importers.markdown.blocks import Block, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import columns_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.horizons import Period
from omstilling_tui.builtin.importers.markdown.texts import texts_in
from omstilling_tui.builtin.importers.markdown.topics import Topic, words_of
from omstilling_tui.builtin.importers.markdown.vocabulary import BOKMAAL, NYNORSK
from omstilling_tui.model.analysis import Municipality
from omstilling_tui.text.municipalities import RegisteredMunicipality, find, register
from omstilling_tui.text.parsing_dates import find_dates, find_periods

_PLAN = re.compile(
    r"omstillingsplan|handlingsplan|omstillingsprogram|restructuring (?:plan|programme)|programplan|\bplan\b|program", re.IGNORECASE
)
_PERIOD = re.compile(r"\W*(?:program|plan|omstillings|virke|prosjekt)?periode[nr]?\b|\W*(?:programme )?period\b", re.IGNORECASE)


def read_front(draft: Draft) -> None:
    """Read what the title page tells, and what the text tells of the programme's area."""
    titles = [section for section in draft.root.walk() if section.topic is Topic.TITLE]
    lines = [(section.heading.written, section.heading.line) for section in titles]
    front = _front_paragraphs(draft.root, titles)
    lines += [(each.inline.flat, each.line) for each in front]
    unnumbered = [section.heading.title if section.heading.number else section.heading.written for section in titles]
    name = _name(unnumbered or [text for text, _ in lines[:1]])
    draft.programme = replace(
        draft.programme, name=name[:200], source_text="\n".join(text for text, _ in lines)[:10_000], language=_language(draft.root)
    )
    if name:
        draft.place("programme", lines[0][1], name)
    draft.use(*titles, *(each for each in front if _is_title_line(each)))
    _read_period(draft, [text for text, _ in lines])
    _read_municipalities(draft, [text for text, _ in lines])
    draft.period = _period(draft)


def _period(draft: Draft) -> Period:
    """The programme's period; where the document names none, it begins with the first year of its money."""
    programme = draft.programme
    if programme.start:
        return Period(programme.start, programme.end)
    years = [year for block in draft.root.all_blocks() if isinstance(block, Table) for _, year in columns_of(block).years]
    return Period(dt.date(min(years), 1, 1), None) if years else Period()


def _front_paragraphs(root: Section, titles: list[Section]) -> list[Paragraph]:
    """The lines on the title page, before the first chapter."""
    places: Iterable[Section] = titles or [root]
    found: list[Paragraph] = []
    for section in places:
        for block in section.blocks[:6]:
            if not isinstance(block, Paragraph) or len(block.inline.flat) > 160:
                break
            found.append(block)
    return found


def _name(lines: list[str]) -> str:
    """The first title that names more than the municipality."""
    named = [
        line for line in lines if not re.fullmatch(r"[^\W\d]\S*(?: \S+)? (?:kommune|herad)", line, re.IGNORECASE) or _PLAN.search(line)
    ]
    named = [line for line in named if re.search(r"[^\W\d]{3,}", line)]
    title = named[0] if named else (lines[0] if lines else "")
    return title if len(title) < 160 else ""


def _is_title_line(block: Block) -> bool:
    """Whether a line on the title page is part of the title, and no sentence: «OMSTILLINGSPLAN», «Nesna kommune», «Versjon 1.0»."""
    if not isinstance(block, Paragraph):
        return False
    text = block.inline.flat
    return (
        len(words_of(text)) <= 8
        and not re.search(r"vedt|godkj|behandl|handsam|adopted|approved", text, re.IGNORECASE)
        and not re.search(r"[.!?]\s", text)
    )


def _read_period(draft: Draft, lines: list[str]) -> None:
    labelled = [text for text in texts_in(draft.root) if _PERIOD.match(text)]
    for section in draft.root.walk():
        if _PERIOD.match(section.heading.written):
            labelled += [f"{section.heading.written} {block.inline.flat}" for block in section.blocks[:1] if isinstance(block, Paragraph)]
    for text in (*lines, *labelled):
        for first, last in _periods_in(text):
            if 0 < last.year - first.year <= 15:
                draft.programme = replace(draft.programme, start=first, end=last)
                return
    for text in texts_in(draft.root):
        if re.search(
            r"(?:programperioden|omstillingsperioden|planperioden|programmet|planen gjelder|perioden er|programme period)",
            text,
            re.IGNORECASE,
        ):
            for period in find_periods(text):
                if 1 < period.last.year - period.first.year <= 15:
                    draft.programme = replace(draft.programme, start=period.first, end=period.last)
                    return
    years = [
        each.date.year
        for text in lines[:2]
        if re.search(r"handlingsplan|action plan|årsplan", text, re.IGNORECASE)
        for each in find_dates(text)
        if each.date
    ]
    if years:
        draft.programme = replace(draft.programme, start=dt.date(years[0], 1, 1), end=dt.date(years[0], 12, 31))


def _periods_in(text: str) -> list[tuple[dt.date, dt.date]]:
    """The spans that a line tells; where it begins with «Programperiode», two days in words are one: «1. juli 2008 – 30. juni 2014»."""
    spans = [(period.first, period.last) for period in find_periods(text)]
    days = [each.date for each in find_dates(text) if each.date and each.precision in ("", "day")] if _PERIOD.match(text) else []
    return [(days[0], days[1])] if len(days) == 2 else spans


def _read_municipalities(draft: Draft, lines: list[str]) -> None:
    """Municipalities by their numbers in the text («Rissa (1624)»), else by their names in the title."""
    found: dict[str, Municipality] = {}
    for text in texts_in(draft.root):
        for match in re.finditer(
            r"([A-ZÆØÅÁČĐŊŠŦŽ][\w-]+(?:[ -][A-ZÆØÅÁ][\w-]+)*)(?:\s+(?:kommune|herad|municipality))?\s+\((?:kommunenr\.?\s*"
            r"|nr\.?\s*)?(\d{4})\)",
            text,
        ):
            known = find(match[2])
            if known and any(part.casefold() in match[1].casefold() for part in known.name.casefold().split(" - ")):
                found.setdefault(match[2], Municipality(number=match[2], name=known.name))
    if not found:
        year = draft.programme.start.year if draft.programme.start else None
        for name in _names(lines):
            for known in _registered(name, year) or _registered(name.split()[-1], year):
                found.setdefault(known.number, Municipality(number=known.number, name=known.name))
    draft.programme = replace(draft.programme, municipalities=tuple(found.values()))


def _names(lines: list[str]) -> list[str]:
    """The names of places that a title gives: «Sør-Varanger kommune», «Omstillingsplan for Andøy», «Omstilling i Lærdal og Årdal»."""
    place = r"[A-ZÆØÅÁ][\wæøåá-]+(?:\s(?=[A-ZÆØÅÁ])[A-ZÆØÅÁ][\wæøåá-]+)?"
    names: list[str] = []
    for line in lines[:4]:
        for match in re.finditer(rf"\b(?:for|i|in)\s+({place})(?:\s+(?:og|and)\s+({place}))?|({place})\s+(?i:kommune|herad)\b", line):
            names += [each for each in match.groups() if each]
        names += re.findall(rf"^({place}|[A-ZÆØÅÁ-]{{3,}})\s+(?:[–—-]\s|(?i:omstilling|kommune))", line)
    return list(dict.fromkeys(names))


def _registered(name: str, year: int | None) -> list[RegisteredMunicipality]:
    """The municipality of a name, with the number that it had in a year; none when the register knows several of the name."""
    named = [each for each in register() if name.casefold() in each.name.casefold().split(" - ")]
    if len({each.group for each in named}) != 1:
        return []
    ended = sorted((each for each in named if each.valid_to and year and year <= each.valid_to), key=lambda each: each.valid_to or 0)
    return [*ended, *(each for each in named if each.valid_to is None)][:1]


def _language(root: Section) -> str:
    nynorsk = bokmaal = 0
    for text in texts_in(root):
        for word in words_of(text):
            nynorsk += word in NYNORSK
            bokmaal += word in BOKMAAL
    return "nn" if nynorsk > bokmaal else "nb"
