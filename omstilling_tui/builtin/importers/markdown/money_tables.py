"""Tables of money: financing by source and year, and resources by focus area and year, with their sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from omstilling_tui.builtin.importers.markdown.areas import area_named
from omstilling_tui.builtin.importers.markdown.blocks import Block, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.columns import year_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.frames import with_budget
from omstilling_tui.builtin.importers.markdown.funding_sources import source_of, status_of_funding
from omstilling_tui.builtin.importers.markdown.topics import Topic, concepts_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.text.parsing_money import parse_money, scale_of
from omstilling_tui.text.parsing_numbers import parse_percent

_MONEY_TOPICS = frozenset({Topic.FUNDING, Topic.FRAMES, Topic.FRAME})


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of a table of money: its label, its line in the file, and its cells."""

    label: str
    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Grid:
    """A table of money, its rows sources or areas, its columns years.

    Attributes:
        heading: The words of its corner, its header and its caption.
        columns: For each column of amounts: its header, its year or None, and whether it is a sum.
        rows: The rows, their cells in the columns' order.
        shares: The percentages that a column gives, by row label.
    """

    heading: str
    columns: tuple[tuple[str, int | None, bool], ...]
    rows: tuple[_Line, ...]
    shares: dict[str, Decimal]


def read_money_tables(draft: Draft) -> None:
    """Place the amounts of every table of money."""
    for section in draft.root.walk():
        for place, block in enumerate(section.blocks):
            if isinstance(block, Table) and not draft.is_used(block) and section.topic is not Topic.COMMUNICATION:
                captions = _captions(section.blocks, place)
                grid = _grid(block, " ".join([section.heading.title, *(each.inline.flat for each in captions)]))
                if grid and _read(draft, section, grid):
                    draft.headings.append(" · ".join(cell.flat for cell in block.header.cells if cell.text))
                    draft.headings += [each.inline.flat for each in captions]
                    draft.use(block, section, *captions)


def _captions(blocks: Sequence[Block], place: int) -> list[Paragraph]:
    """The lines beside a table that say what its numbers are in: «Tall i 1 000 kr»."""
    beside = [blocks[each] for each in (place - 1, place + 1) if 0 <= each < len(blocks)]
    return [each for each in beside if isinstance(each, Paragraph) and len(each.inline.flat) < 120 and _is_caption(each.inline.flat)]


def _is_caption(text: str) -> bool:
    folded = text.casefold()
    return (
        scale_of(text) != 1
        and any(
            word in folded
            for word in (
                "tall i",
                "tal i",
                "beløp",
                "i 1",
                "i hele",
                "i tusen",
                "i mill",
                "(1",
                "(mill",
                "figures in",
                "amounts in",
                "table:",
                "tabell",
            )
        )
        and not any(mark in folded for mark in (" er ", " blir "))
    )


def _grid(table: Table, caption: str) -> _Grid | None:
    header = [cell.flat for cell in table.header.cells]
    if len(header) < 2 or not table.rows:
        return None
    cells = [[cell.flat for cell in row.cells] for row in table.rows]
    lines = [row.line for row in table.rows]
    if not any(year_of(each) for each in header[1:]) and sum(year_of(row[0]) is not None for row in cells) * 2 >= len(cells):
        labels = header[1:]
        header, cells = (
            [header[0], *(row[0] for row in cells)],
            [[label, *(row[place] for row in cells)] for place, label in enumerate(labels, 1)],
        )
        lines = [table.line] * len(cells)
    columns = [
        (place, each, year_of(each), _is_sum(each))
        for place, each in enumerate(header)
        if place and _is_amounts([row[place] for row in cells]) and not _is_share(each)
    ]
    shares = {
        row[0]: share for place,
            each in enumerate(header) if _is_share(each) for row in cells if (share := parse_percent(row[place])) is not None
    }  # fmt: skip
    if not columns:
        return None
    rows = tuple(_Line(row[0], line, tuple(row[place] for place, *_ in columns)) for row, line in zip(cells, lines, strict=True))
    sums = [row[0] for row in cells if _is_sum(row[0])]
    return _Grid(f"{caption} {' '.join([*header, *sums])}", tuple((each, year, total) for _, each, year, total in columns), rows, shares)


def _is_share(header: str) -> bool:
    folded = header.casefold()
    return "%" in header or folded.startswith(("andel", "prosent", "share"))


def _is_amounts(cells: Sequence[str]) -> bool:
    """Whether a column holds amounts: every filled cell is one."""
    filled = [cell for cell in cells if cell.strip(" –—-")]
    return bool(filled) and all(parse_money(cell) is not None for cell in filled)


def _is_sum(label: str) -> bool:
    return Concept.SUM in concepts_of(label) and len(label.split()) <= 4


def _read(draft: Draft, section: Section, grid: _Grid) -> bool:
    """Decide what the rows are, and place them; False for a table of something else, or one that not all of was placed."""
    labels = [row.label for row in grid.rows if not _is_sum(row.label)]
    if not labels or not _is_about_money(section, grid):
        return False
    areas = [area_named(draft, label) for label in labels]
    if sum(map(bool, areas)) * 2 >= len(labels):
        _read_frames(draft, grid)
        return all(areas)
    if all(map(source_of, labels)):
        grid = _with_year(grid)
    dated = any(year for _, year, _ in grid.columns)
    if dated and (any(map(source_of, labels)) or (section.topic is Topic.FUNDING and Concept.COST not in concepts_of(labels[0]))):
        _read_funding(draft, grid)
        return True
    return False


def _with_year(grid: _Grid) -> _Grid:
    """The grid with its only column dated by the year that its heading names: «Budsjett 2014», «Finansiering 2018 | Kr»."""
    year = year_of(grid.heading)
    if len(grid.columns) != 1 or grid.columns[0][1] or not year:
        return grid
    return replace(grid, columns=((grid.columns[0][0], year, False),))


def _is_about_money(section: Section, grid: _Grid) -> bool:
    told = section.topic in _MONEY_TOPICS or bool(concepts_of(grid.heading) & {Concept.MONEY, Concept.COST})
    return told or any(parse_money(cell) and not cell.strip().isdigit() for row in grid.rows for cell in row.cells)


def _source_text(grid: _Grid, row: _Line, place: int) -> str:
    return f"{row.label} · {grid.columns[place][0]}: {row.cells[place]}"


def _amounts(grid: _Grid, row: _Line) -> list[tuple[int, int | None, bool, Decimal]]:
    """The amounts of a row: (the column's place, its year, whether it is a sum, NOK); empty cells and dashes are none."""
    own = scale_of(row.label)
    scale = own if own != 1 else scale_of(grid.heading)
    read = [(place, year, total, parse_money(row.cells[place], scale)) for place, (_, year, total) in enumerate(grid.columns)]
    return [(place, year, total, amount) for place, year, total, amount in read if amount is not None]


def _read_frames(draft: Draft, grid: _Grid) -> None:
    """Amounts per area and year, or per area alone."""
    complete = all(area_named(draft, row.label) for row in grid.rows if not _is_sum(row.label))
    for row in grid.rows:
        area = area_named(draft, row.label)
        if area:
            _add_frame(draft, grid, area, row)
        elif not _is_sum(row.label):
            _add_lines(draft, grid, row)
        elif complete:
            _add_totals(draft, grid, "frames", row)


def _add_frame(draft: Draft, grid: _Grid, area: str, row: _Line) -> None:
    stands = draft.get("focus_areas", area)
    dated = any(year for _, year, _ in grid.columns)
    amounts = _amounts(grid, row)
    frames = with_budget(stands.frames, {year: amount for _, year, _, amount in amounts if year})
    for _, year, total, amount in amounts:
        if not year and (total or not dated):
            frames = replace(frames, stated_total=amount)
    source = "\n".join(_source_text(grid, row, place) for place, *_ in amounts)
    draft.change("focus_areas", area, frames=frames, source_text=f"{stands.source_text}\n\n{source}")
    draft.place(area, row.line, source)


def _add_lines(draft: Draft, grid: _Grid, row: _Line) -> None:
    """A row beside the areas, such as «Administrasjon»: budget lines of no area."""
    for place, year, _, amount in _amounts(grid, row):
        if year and row.label.strip():
            draft.add("budget_lines", row.line, _source_text(grid, row, place), title=row.label, year=year, amount=amount)


def _read_funding(draft: Draft, grid: _Grid) -> None:
    totals: dict[str, list[tuple[_Line, int, Decimal]]] = {}
    for row in grid.rows:
        if _is_sum(row.label):
            _add_totals(draft, grid, "funding", row)
            continue
        source = source_of(row.label) or "other"
        for place, year, total, amount in _amounts(grid, row):
            if year:
                status = status_of_funding(row.label) or status_of_funding(grid.columns[place][0])
                draft.add(
                    "funding", row.line, _source_text(grid, row, place), title=row.label, source=source, year=year, amount=amount,
                        status=status,
                    agreed_share=grid.shares.get(row.label),
                )  # fmt: skip
            elif total:
                totals.setdefault(source, []).append((row, place, amount))
    for source, stated in totals.items():
        _add_source_total(draft, grid, source, stated)


def _add_source_total(draft: Draft, grid: _Grid, source: str, stated: Sequence[tuple[_Line, int, Decimal]]) -> None:
    """A source's total over the years; rows of one source are told together, as its funding is."""
    first, last = _span(grid)
    text = "\n".join(_source_text(grid, row, place) for row, place, _ in stated)
    title = " + ".join(row.label for row, _, _ in stated)
    total = sum((amount for _, _, amount in stated), Decimal(0))
    draft.add(
        "stated_totals", stated[0][0].line, text, of="funding", source=source, title=title, first_year=first, last_year=last,
            stated_total=total
    )  # fmt: skip


def _add_totals(draft: Draft, grid: _Grid, of: str, row: _Line) -> None:
    """The sums of a row of sums: each year's, and the whole period's."""
    first, last = _span(grid)
    for place, year, _, amount in _amounts(grid, row):
        span = {"year": year} if year else {"first_year": first, "last_year": last}
        draft.add("stated_totals", row.line, _source_text(grid, row, place), of=of, title=row.label, stated_total=amount, **span)


def _span(grid: _Grid) -> tuple[int | None, int | None]:
    years = [year for _, year, _ in grid.columns if year]
    return (min(years), max(years)) if years else (None, None)
