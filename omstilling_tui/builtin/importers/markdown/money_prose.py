"""Money told in sentences: «kr 10 000 000 pr. år i 2013–2018», «36 mill. kroner for hele programmet», «75/25»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.funding_sources import source_of, status_of_funding
from omstilling_tui.builtin.importers.markdown.money_words import (
    each_is_yearly,
    is_in_all,
    is_per_year,
    is_what_is_shared,
    own_words,
    years_named,
)
from omstilling_tui.builtin.importers.markdown.sentences import LONGEST_SENTENCE, sentences_of
from omstilling_tui.builtin.importers.markdown.texts import texts_of
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.text.parsing_dates import find_periods
from omstilling_tui.text.parsing_money import FoundMoney, find_money
from omstilling_tui.text.parsing_numbers import NUMBER, parse_number

_ABOUT_PROGRAMME = re.compile(
    r"omstillingsprogram|programmet|omstillingsmid|årlig ramme|årleg ramme|samlet ramme|programperiode|omstillingsarbeidet", re.IGNORECASE
)
_PART = re.compile(r"\b(?:hvorav|herav|av dette|derav|inkludert|kvarav|of which)\b", re.IGNORECASE)
_SHARE = re.compile(rf"({NUMBER})\s*(?:%|prosent|percent)", re.IGNORECASE)
_SAME_YEARS = re.compile(r"\b(?:samme|same)\s+(?:periode|period|tidsrom|år|åra|årene|years?)\w*", re.IGNORECASE)
_SUM_LINE = re.compile(r"\W*(?:sum|totalt?|til sammen|til saman|i alt|in all)\b", re.IGNORECASE)
_RATIO = re.compile(r"(?<!\d)(\d{1,2})\s?/\s?(\d{1,2})(?!\d)(?!\s?/)")


@dataclass(frozen=True, slots=True)
class _Told:
    """An amount in a sentence.

    Attributes:
        amount: NOK.
        source: Who gives it, empty when the sentence doesn't tell.
        years: The years it is for, each of them.
        whole: The first and last year that it covers together.
        per_year: Whether it is for each year.
        total: Whether it is the sum of what others tell.
    """

    amount: Decimal
    source: str
    years: tuple[int, ...]
    whole: tuple[int | None, int | None]
    per_year: bool
    total: bool = False


def read_money_prose(draft: Draft) -> None:
    """Place the programme's money that sentences tell."""
    covered = {each.year for each in draft.all("funding")}
    for section in draft.root.walk():
        money_chapter = section.topic in (Topic.FUNDING, Topic.FRAMES)
        if section.topic in (Topic.AREA, Topic.ANNEX, Topic.ACTION_PLAN, Topic.MAIN_GOAL, Topic.GOAL, Topic.VISION):
            continue
        for block in section.blocks:
            if isinstance(block, Paragraph | BulletList) and not draft.is_used(block):
                _read_block(draft, block, section, covered, money_chapter)


def _read_block(draft: Draft, block: Block, section: Section, covered: set[int], money_chapter: bool) -> None:
    understood = []
    earlier: tuple[int, ...] = ()
    for text in texts_of([block]):
        for sentence in sentences_of(text):
            told: list[_Told] = []
            if len(sentence) <= LONGEST_SENTENCE and (money_chapter or _ABOUT_PROGRAMME.search(sentence)):
                told = _told(draft, sentence, earlier if _SAME_YEARS.search(sentence) else ())
            if not money_chapter:
                told = [each for each in told if each.per_year or each.years or is_in_all(sentence)]
            for each in told:
                _add(draft, block, sentence, each, covered)
            earlier = years_named(sentence) or earlier
            shared = _read_shares(draft, sentence) if money_chapter else False
            understood.append(bool(told or shared) and not _PART.search(sentence) and not _has_whole(sentence))
    if understood and all(understood):
        draft.use(block, section)


def _told(draft: Draft, sentence: str, earlier: tuple[int, ...]) -> list[_Told]:
    """The amounts of a sentence; `earlier` are the years that «i samme periode» means."""
    part = _PART.search(sentence)
    found = [money for money in find_money(sentence) if not part or money.start < part.start()]
    shared = len(_SHARE.findall(sentence)) > 1 or bool(part and _SHARE.search(sentence, part.start()))
    is_total = bool(_SUM_LINE.match(sentence))
    told: list[_Told] = []
    for place, per_year in enumerate(each_is_yearly(sentence, found)):
        before, after = own_words(sentence, found, place)
        if re.search(rf"{NUMBER}\s+(?:av|of)\s+(?:totalt\s+)?$", before):
            continue
        years, whole = _years(draft, sentence, f"{before} … {after}", per_year=per_year, alone=len(found) == 1)
        if earlier and per_year and not years:
            years = earlier
        source = "" if is_total or shared or is_what_is_shared(before) else _source(before, after, sentence, found)
        if not source and told and len(years) == 1 and not is_total and len(told[-1].years) == 1 and told[-1].years != years:
            source = told[-1].source
        told.append(_Told(found[place].amount, source, years, whole, per_year, is_total))
    return told


def _has_whole(sentence: str) -> bool:
    """Whether a sentence reckons a share, «20 % (500 000 av 2 000 000)»: what it says is more than what can be placed."""
    return bool(_SHARE.search(sentence) and re.search(rf"{NUMBER}\s+(?:av|of)\s+(?:totalt\s+)?{NUMBER}", sentence))


def _source(before: str, after: str, sentence: str, found: Sequence[FoundMoney]) -> str:
    direct = re.match(r"\s*(?:kroner\s+|årlig\s+|pr\.? år\s+)?(?:fra|frå|av|from|i)\s+(.{0,60})", after)
    if direct and source_of(direct[1]):
        return source_of(direct[1])
    return source_of(before) or (source_of(after) if len(found) == 1 else "") or (source_of(sentence) if len(found) == 1 else "")


def _years(draft: Draft, sentence: str, own: str, *, per_year: bool, alone: bool) -> tuple[tuple[int, ...], tuple[int | None, int | None]]:
    """The years that an amount is for: each of them when it is per year or for one year, else the span that it covers together."""
    text = sentence if alone or not years_named(own) else own
    years = years_named(text)
    if len(years) == 1 or (per_year and years):
        return years, (None, None)
    if find_periods(text):
        return (), (years[0], years[-1])
    period = draft.period
    if period.start and period.end and not per_year and (is_in_all(sentence) or is_per_year(sentence)):
        return (), (period.start.year, period.end.year)
    return (), (None, None)


def _add(draft: Draft, block: Block, sentence: str, told: _Told, covered: set[int]) -> None:
    years = [year for year in told.years if year not in covered]
    for year in () if told.total else years:
        draft.add(
            "funding",
            block.line,
            sentence,
            title=sentence[:200],
            source=told.source or "other",
            year=year,
            amount=told.amount,
            status=status_of_funding(sentence),
        )
    if told.total and len(told.years) == 1:
        draft.add("stated_totals", block.line, sentence, of="funding", title=sentence[:200], year=told.years[0], stated_total=told.amount)
    elif not told.years:
        first, last = told.whole
        draft.add(
            "stated_totals", block.line, sentence, of="funding", source=told.source, title=sentence[:200], first_year=first, last_year=last,
            per_year=told.per_year, stated_total=told.amount,
        )  # fmt: skip


def _read_shares(draft: Draft, sentence: str) -> bool:
    """«75/25» or «fylket 75 %, kommunen 25 %»: the share agreed on, kept with each source's funding."""
    shares = dict(_shares(sentence))
    for funding in draft.all("funding") if sum(shares.values()) <= 100 else ():
        if funding.source in shares:
            draft.change("funding", funding.id, agreed_share=shares[funding.source], source_text=f"{funding.source_text}\n\n{sentence}")
    return bool(shares) and any(each.source in shares for each in draft.all("funding"))


def _shares(sentence: str) -> Iterator[tuple[str, Decimal]]:
    ratio = _RATIO.search(sentence)
    if ratio and int(ratio[1]) + int(ratio[2]) == 100:
        first = source_of(sentence)
        rest = [source for part in re.split(r"\bog\b|,|/|\band\b", sentence) if (source := source_of(part)) and source != first]
        yield (first if first and first != "municipality" else (rest[0] if rest else "county")), Decimal(ratio[1])
        yield (rest[0] if rest and first != "municipality" else "municipality"), Decimal(ratio[2])
        return
    parts = re.split(r",\s|\bog\b|\band\b|;", sentence)
    for part in parts:
        share, source = _SHARE.search(part), source_of(part)
        value = parse_number(share[1]) if share else None
        if value is not None and source and 0 <= value <= 100:
            yield source, value
