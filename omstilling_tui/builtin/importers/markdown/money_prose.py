"""Money told in sentences: «kr 10 000 000 pr. år i 2013–2018», «36 mill. kroner for hele programmet», «75/25»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Paragraph, Section
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.frames import is_per_year
from omstilling_tui.builtin.importers.markdown.funding_sources import source_of, status_of_funding
from omstilling_tui.builtin.importers.markdown.sentences import LONGEST_SENTENCE, sentences_of
from omstilling_tui.builtin.importers.markdown.texts import texts_of
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.text.parsing_dates import find_dates, find_periods
from omstilling_tui.text.parsing_money import FoundMoney, find_money
from omstilling_tui.text.parsing_numbers import NUMBER, parse_number

_WHOLE = re.compile(
    r"hele (?:program|omstilling|periode)|heile (?:program|omstilling|periode)|(?:program|omstillings|prosjekt|plan)perioden"
    r"|over \w+ år|i alt|totalt|samlet|samla|total ramme|programme period|in total|whole programme",
    re.IGNORECASE,
)
_ABOUT_PROGRAMME = re.compile(
    r"omstillingsprogram|programmet|omstillingsmid|årlig ramme|årleg ramme|samlet ramme|programperiode|omstillingsarbeidet", re.IGNORECASE
)
_PART = re.compile(r"\b(?:hvorav|herav|av dette|derav|inkludert|kvarav|of which)\b", re.IGNORECASE)
_SHARE = re.compile(rf"({NUMBER})\s*(?:%|prosent|percent)", re.IGNORECASE)
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
    """

    amount: Decimal
    source: str
    years: tuple[int, ...]
    whole: tuple[int | None, int | None]
    per_year: bool


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
    for text in texts_of([block]):
        for sentence in sentences_of(text):
            told = (
                list(_told(draft, sentence))
                if len(sentence) <= LONGEST_SENTENCE and (money_chapter or _ABOUT_PROGRAMME.search(sentence))
                else []
            )
            if not money_chapter:
                told = [each for each in told if each.per_year or each.years or _WHOLE.search(sentence)]
            for each in told:
                _add(draft, block, sentence, each, covered)
            shared = _read_shares(draft, sentence) if money_chapter else False
            understood.append(bool(told or shared) and not _PART.search(sentence))
    if understood and all(understood):
        draft.use(block, section)


def _told(draft: Draft, sentence: str) -> Iterator[_Told]:
    part = _PART.search(sentence)
    found = [money for money in find_money(sentence) if not part or money.start < part.start()]
    for place, money in enumerate(found):
        end = found[place + 1].start if place + 1 < len(found) else len(sentence)
        clause = sentence[money.end : end]
        before = sentence[found[place - 1].end if place else 0 : money.start]
        years, whole = _years(draft, sentence, clause, alone=len(found) == 1)
        yield _Told(
            money.amount,
            _source(before, clause, sentence, found),
            years,
            whole,
            is_per_year(clause if len(found) > 1 and is_per_year(clause) else sentence),
        )


def _source(before: str, after: str, sentence: str, found: list[FoundMoney]) -> str:
    direct = re.match(r"\s*(?:kroner\s+|årlig\s+|pr\.? år\s+)?(?:fra|frå|av|from|i)\s+(.{0,60})", after)
    if direct and source_of(direct[1]):
        return source_of(direct[1])
    return source_of(before) or (source_of(after) if len(found) == 1 else "") or (source_of(sentence) if len(found) == 1 else "")


def _years(draft: Draft, sentence: str, clause: str, *, alone: bool) -> tuple[tuple[int, ...], tuple[int | None, int | None]]:
    """The years that an amount is for: each of them when it is per year or for one year, else the span that it covers together."""
    text = sentence if alone or not (find_periods(clause) or find_dates(clause)) else clause
    periods = find_periods(text)
    if periods:
        first, last = periods[0].first.year, periods[0].last.year
        return (tuple(range(first, last + 1)), (None, None)) if is_per_year(sentence) else ((), (first, last))
    dates = [each.date.year for each in find_dates(text) if each.date]
    if len(set(dates)) == 1:
        return (dates[0],), (None, None)
    period = draft.period
    if _WHOLE.search(sentence) and period.start and period.end and not is_per_year(sentence):
        return (), (period.start.year, period.end.year)
    return (), (None, None)


def _add(draft: Draft, block: Block, sentence: str, told: _Told, covered: set[int]) -> None:
    years = [year for year in told.years if year not in covered]
    for year in years:
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
    if not told.years:
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
