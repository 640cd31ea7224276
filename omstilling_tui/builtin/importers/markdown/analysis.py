"""The challenges and opportunities that the development analysis found, and the analysis itself."""

from __future__ import annotations

from dataclasses import replace

from omstilling_tui.builtin.importers.markdown.blocks import Block, BulletList, Item, Paragraph, Row, Section, Style, Table
from omstilling_tui.builtin.importers.markdown.columns import columns_of
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.inlines import Inline
from omstilling_tui.builtin.importers.markdown.sentences import cell_items, enumerated, pieces_of, sentences_of
from omstilling_tui.builtin.importers.markdown.statements import parted, said_of
from omstilling_tui.builtin.importers.markdown.texts import markdown_of, sections_text
from omstilling_tui.builtin.importers.markdown.topics import Topic, concepts_of, words_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.model.analysis import DevelopmentAnalysis

_KINDS = {Topic.CHALLENGES: "challenge", Topic.OPPORTUNITIES: "opportunity", Topic.WEAKNESSES: "challenge"}
_COLUMNS = ((Concept.CHALLENGE, "challenge"), (Concept.OPPORTUNITY, "opportunity"))
_SWOT_COLUMNS = ((Concept.WEAKNESS, "challenge"), (Concept.THREAT, "challenge"))


def read_analysis(draft: Draft) -> None:
    """Place the challenges and opportunities, from lists, tables, prose or lines with semicolons."""
    _read_tables(draft, _COLUMNS)
    _read_typed_rows(draft)
    in_areas = {part for area in draft.root.walk() if area.topic is Topic.AREA for part in area.walk()}
    sections = [
        section for section in draft.root.walk() if section.topic in (Topic.CHALLENGES, Topic.OPPORTUNITIES) and section not in in_areas
    ]
    for section in sections:
        _read_section(draft, section, _KINDS[section.topic])
    if not any(each.kind == "challenge" for each in draft.all("findings")):
        _read_swot(draft)
    _read_prose(draft)
    _read_conclusions(draft)


def _read_section(draft: Draft, section: Section, kind: str) -> None:
    lists = [block for block in section.blocks if isinstance(block, BulletList)]
    for listed in lists:
        for item in listed.items:
            _add_item(draft, item, kind)
        draft.use(listed)
    for block in [] if lists else section.blocks:
        if isinstance(block, Paragraph) and not block.inline.flat.endswith(":") and block.inline.text:
            for piece in _pieces(block.inline, section):
                _add(draft, block, kind, piece, next((each for each in sentences_of(block.inline.text) if piece in each), piece))
            draft.use(block)
    draft.use(section)
    for child in section.sections:
        if (
            child.topic is section.topic
            and child.heading.style is not Style.LABEL
            and not any(isinstance(block, BulletList) for block in child.blocks)
        ):
            text = sections_text(child)
            _add(draft, child.heading, kind, child.heading.title, f"{child.heading.written}\n\n{text}".strip(), description=text)
            draft.use(child, *child.all_blocks())


def _pieces(inline: Inline, section: Section) -> list[str]:
    """What a paragraph counts up; beside a label on the same line, commas part it too: «Utfordringer: a, b og c»."""
    concept = Concept.CHALLENGE if section.topic is Topic.CHALLENGES else Concept.OPPORTUNITY
    said = [piece for _, words in said_of(inline.text, concept) for piece in enumerated(words, pairs=True)]
    if said:
        return said
    pieces = pieces_of(inline.text)
    if len(pieces) == 1 and section.heading.style is Style.LABEL and inline.flat.count(",") > 0:
        return enumerated(pieces[0])
    return pieces


def _add_item(draft: Draft, item: Item, kind: str) -> None:
    title, rest = parted(item.inline)
    under = markdown_of(item.blocks)
    _add(
        draft,
        item,
        kind,
        title,
        "\n\n".join(part for part in (item.inline.source, under) if part),
        description="\n\n".join(part for part in (rest, under) if part),
    )


def _add(draft: Draft, block: Block, kind: str, title: str, source: str, *, description: str = "") -> None:
    if title.strip(" .–—-"):
        draft.add("findings", block.line, source, kind=kind, title=title.strip(), description=description)


def _read_tables(draft: Draft, kinds: tuple[tuple[Concept, str], ...]) -> None:
    """Two-column tables: one column of challenges, one of opportunities."""
    for section in draft.root.walk():
        for block in section.blocks:
            if not isinstance(block, Table) or draft.is_used(block):
                continue
            columns = columns_of(block)
            wanted = [(columns.of[concept], kind) for concept, kind in kinds if concept in columns.of]
            if not wanted or columns.has(Concept.GOAL, Concept.AREA, Concept.ACTIVITY) or len(block.header.cells) > 4:
                continue
            _read_columns(draft, block, wanted)
            draft.headings.append(" · ".join(cell.flat for cell in block.header.cells if cell.text))
            others = {place for concept, place in columns.of.items() if concept is Concept.ID}
            if len(wanted) + len(others) == len(block.header.cells):
                draft.use(block)


def _read_columns(draft: Draft, table: Table, wanted: list[tuple[int, str]]) -> None:
    for place, kind in sorted(wanted, key=lambda each: each[1]):
        for row in table.rows:
            for piece in cell_items(row.cells[place].text):
                _add(draft, row, kind, piece, row.cells[place].source)


def _read_typed_rows(draft: Draft) -> None:
    """Tables with a finding in each row and a column that says of which kind it is: `Nr | Type | Funn`."""
    for block in draft.root.all_blocks():
        if not isinstance(block, Table) or draft.is_used(block):
            continue
        typed = next(
            (place for place in range(len(block.header.cells)) if block.rows and all(_kind_in(row, place) for row in block.rows)), None
        )
        if typed is None:
            continue
        for row in block.rows:
            told = [cell for place, cell in enumerate(row.cells) if place != typed]
            said = max(told, key=lambda cell: len(cell.flat), default=None)
            if said:
                _add(draft, row, _kind_in(row, typed), said.flat, " · ".join(cell.flat for cell in row.cells if cell.text))
        draft.headings.append(" · ".join(cell.flat for cell in block.header.cells if cell.text))
        draft.use(block)


def _kind_in(row: Row, place: int) -> str:
    """The kind of finding that a cell names and nothing else, empty when it names none."""
    text = row.cells[place].flat if place < len(row.cells) else ""
    found = concepts_of(text) if text and len(words_of(text)) == 1 else frozenset()
    return next((kind for concept, kind in _COLUMNS if concept in found), "")


def _read_swot(draft: Draft) -> None:
    """A SWOT analysis without a word of challenges: its weaknesses and threats are what the plan must answer."""
    before = len(draft.all("findings"))
    _read_tables(draft, _SWOT_COLUMNS)
    for section in draft.root.walk():
        if section.topic is Topic.WEAKNESSES:
            _read_section(draft, section, "challenge")
    if len(draft.all("findings")) > before:
        draft.remark(draft.all("findings")[before] and draft.placed[-1].line, "importing.swot")


def _read_prose(draft: Draft) -> None:
    """Place what sentences count up, such as «De største utfordringene er a, b og c»."""
    for concept, kind in _COLUMNS:
        if any(each.kind == kind for each in draft.all("findings")):
            continue
        for section in draft.root.walk():
            if section.topic in (Topic.AREA, Topic.ANNEX, Topic.ORGANISATION):
                continue
            for block in section.blocks:
                if isinstance(block, Paragraph):
                    for sentence, said in said_of(block.inline.text, concept):
                        for piece in enumerated(said, pairs=True):
                            _add(draft, block, kind, piece, sentence)


def _read_conclusions(draft: Draft) -> None:
    """The summary of the analysis, beside its lists: its main conclusions."""
    for section in draft.root.walk():
        if section.topic is not Topic.ANALYSIS:
            continue
        prose = [
            block
            for block in section.blocks
            if isinstance(block, Paragraph) and not draft.is_used(block) and not block.inline.flat.endswith(":")
        ]
        if prose or any(child.topic in _KINDS for child in section.sections):
            text = markdown_of(prose)
            draft.analysis = _analysis(draft, section, text)
            draft.use(*prose, section)


def _analysis(draft: Draft, section: Section, text: str) -> DevelopmentAnalysis:

    stands = draft.analysis
    title = stands.title or section.heading.title
    if text:
        draft.place("analysis", section.heading.line, text)
    return replace(
        stands,
        title=title,
        conclusions="\n\n".join(part for part in (stands.conclusions, text) if part),
        source_text="\n\n".join(part for part in (stands.source_text, text) if part),
    )
