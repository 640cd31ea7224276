"""A focus area's frames in its own section: «Ramme: 2 mill. kroner pr. år i 2018–2020», limits in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from omstilling_tui.builtin.importers.markdown.blocks import Block, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import columns_of, row_text
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.money_words import each_is_yearly, is_in_all, own_words, year_beside, years_named
from omstilling_tui.builtin.importers.markdown.sentences import sentences_of
from omstilling_tui.builtin.importers.markdown.texts import markdown_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.model.goals import Frames, YearAmount
from omstilling_tui.text.parsing_dates import find_dates
from omstilling_tui.text.parsing_money import find_money, parse_money, scale_of

_FRAME_SENTENCE = re.compile(
    r"\b(?:har|får|er gitt|disponerer|disponerar|has)\b[^.;]{0,30}\b(?:budsjett)?(?:ramme|budsjett|budget)\b"
    r"|\b(?:budsjett)?(?:ramma|rammen|budsjettet)\b[^.;,]{0,40}\b(?:er|utgjør|utgjer)\b",
    re.IGNORECASE,
)


def read_frame(draft: Draft, area: str, part: Section) -> None:
    """Place an area's frame: its words, and the money per year or in all."""
    for block in part.blocks:
        if isinstance(block, Table):
            _read_table(draft, area, block)
            continue
        text = markdown_of([block])
        stands = draft.get("focus_areas", area)
        frames = replace(with_money(stands.frames, " ".join(text.split()), draft), text=f"{stands.frames.text}\n\n{text}".strip())
        draft.change("focus_areas", area, frames=frames)
        draft.place(area, block.line, text)
        draft.use(block)
    draft.use(part)


def is_frame(sentence: str) -> bool:
    """Whether a sentence tells a frame: «Området har en ramme på 6 mill. kroner»."""
    return bool(_FRAME_SENTENCE.search(sentence) and find_money(sentence))


def read_frame_prose(draft: Draft, area: str, blocks: Sequence[Block]) -> None:
    """Place the frames that the sentences of an area's own text tell; the text itself stays its description."""
    for block in blocks:
        if not isinstance(block, Paragraph) or draft.is_used(block):
            continue
        for sentence in filter(is_frame, sentences_of(block.inline.text)):
            stands = draft.get("focus_areas", area)
            frames = replace(with_money(stands.frames, sentence, draft), text=f"{stands.frames.text}\n\n{sentence}".strip())
            draft.change("focus_areas", area, frames=frames)
            draft.place(area, block.line, sentence)


def with_money(frames: Frames, text: str, draft: Draft) -> Frames:
    """Return the frames with the money that a sentence tells: per year, for one year, or in all."""
    found = find_money(text)
    if not found:
        bare = parse_money(text)
        return replace(frames, stated_total=bare) if bare is not None and bare >= 10_000 else frames
    yearly = each_is_yearly(text, found)
    amount = found[yearly.index(True) if True in yearly else 0].amount
    years = years_named(text) or (_programme_years(draft) if is_in_all(text) and len(found) == 1 else ())
    if any(yearly) and len(years) > 1 and len(found) == 1:
        return with_budget(frames, dict.fromkeys(years, amount))
    by_year = [(money.amount, year_beside(*own_words(text, found, place))) for place, money in enumerate(found)]
    if all(year for _, year in by_year):
        return with_budget(frames, {year: amount for amount, year in by_year if year})
    if any(yearly) and years:
        return with_budget(frames, dict.fromkeys(years, amount))
    return replace(frames, stated_total=found[yearly.index(False) if False in yearly else 0].amount)


def with_budget(frames: Frames, amounts: dict[int, Decimal]) -> Frames:
    """Return the frames with amounts per year, each year once, in order."""
    held = {each.year: each for each in frames.budget} | {year: YearAmount(year=year, amount=amount) for year, amount in amounts.items()}
    return replace(frames, budget=tuple(held[year] for year in sorted(year for year in held if year)))


def _programme_years(draft: Draft) -> tuple[int, ...]:
    period = draft.period
    return tuple(range(period.start.year, period.end.year + 1)) if period.start and period.end else ()


def _read_table(draft: Draft, area: str, table: Table) -> None:
    """A table of the area's own with years in its header, or in its first column."""
    columns = columns_of(table)
    scale = scale_of(" ".join(cell.flat for cell in table.header.cells))
    amounts: dict[int, Decimal] = {}
    for row in table.rows[:1] if columns.years else table.rows:
        for place, year in columns.years:
            amount = parse_money(row.cells[place].flat, scale)
            if amount is not None:
                amounts[year] = amount
        dates = [] if columns.years else [each for each in find_dates(row.cells[0].flat) if each.date]
        amount = parse_money(columns.text(row, Concept.COST, Concept.FRAME, Concept.FUNDING), scale)
        if dates and dates[0].date and amount is not None:
            amounts[dates[0].date.year] = amount
    if amounts:
        stands = draft.get("focus_areas", area)
        source = "\n".join(row_text(table, row) for row in table.rows)
        draft.change("focus_areas", area, frames=with_budget(stands.frames, amounts), source_text=f"{stands.source_text}\n\n{source}")
        draft.place(area, table.line, source)
        draft.use(table)
