"""Documents as one accessible web page that loads nothing from anywhere and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from omstilling_tui.builtin.exporters.content.blocks import (
    Block,
    Cell,
    Fact,
    Facts,
    FreeText,
    Grid,
    Heading,
    Listing,
    Missing,
    Points,
    Progress,
    Remark,
    Tree,
)
from omstilling_tui.builtin.exporters.free_text import FreeTextRenderer
from omstilling_tui.text.translate import Translator

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def to_html(tree: Tree) -> str:
    """Return a document as an HTML page."""
    return "\n".join(_Page(tree).lines()) + "\n"


class _Page:
    """A page as it is being written.

    Attributes:
        anchored: The ids that have an anchor by now, each once.
        level: The level of the heading that one stands below.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.t = Translator(tree.language)
        self.free = FreeTextRenderer()
        self.anchors = _anchors(tree.blocks)
        self.anchored: set[str] = set()
        self.level = 1

    def lines(self) -> Iterable[str]:
        """Go through the page's lines."""
        style = Path(__file__).with_name("page.css").read_text("utf-8")
        yield "<!DOCTYPE html>"
        yield f'<html lang="{self.tree.language}">'
        yield '<head>\n<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f"<title>{escape(self.tree.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>"
        yield f'<a class="skip" href="#content">{escape(self.t("documents.skip"))}</a>'
        head, body = self._parted()
        yield "<header>"
        yield from map(self._block, head)
        yield "</header>"
        yield from self._contents(body)
        yield '<main id="content">'
        yield from map(self._block, body)
        yield "</main>\n</body>\n</html>"

    def _parted(self) -> tuple[list[Block], list[Block]]:
        """The blocks before the first chapter, and the rest."""
        blocks = list(self.tree.blocks)
        first = next((place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level > 1), len(blocks))
        return blocks[:first], blocks[first:]

    def _contents(self, blocks: list[Block]) -> Iterable[str]:
        chapters = [block for block in blocks if isinstance(block, Heading) and block.level == 2]
        yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{escape(self.t("documents.contents"))}</h2>\n<ol>'
        for chapter in chapters:
            yield f'<li><a href="#{_anchor_of(chapter)}">{escape(chapter.text)}</a></li>'
        yield "</ol>\n</nav>"

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Facts():
                return self._facts(block.rows)
            case FreeText():
                return self._free_text(block)
            case Listing():
                return self._listing(block)
            case Grid():
                return self._grid(block)
            case Remark():
                return f'<p class="{"warning" if block.loud else "remark"}">{escape(block.text)}</p>'
            case Points():
                items = "\n".join(f"<li>{escape(text)}</li>" for text in block.texts)
                return f"<ol>\n{items}\n</ol>" if block.numbered else f"<ul>\n{items}\n</ul>"
            case Missing():
                return f"<p>{self._missing()}</p>"
            case Progress():
                return _progress(block)

    def _missing(self) -> str:
        return f'<span class="missing">{escape(self.t("documents.missing"))}</span>'

    def _heading(self, block: Heading) -> str:
        self.level = block.level
        number = f'<span class="number">{block.number}</span> ' if block.number else ""
        id = f'<span class="id">{escape(block.id)}</span> ' if block.id else ""
        text = escape(block.text) or (self._missing() if block.missing else "")
        level = min(block.level, 6)
        anchor = self._anchor(block.id) if block.id else f' id="{_anchor_of(block)}"' if block.number else ""
        return f"<h{level}{anchor}>{number}{id}{text}</h{level}>"

    def _anchor(self, id: str) -> str:
        """The attribute that makes this place the id's; only the first place of an id is."""
        if id not in self.anchors or id in self.anchored:
            return ""
        self.anchored.add(id)
        return f' id="id-{escape(id)}"'

    def _facts(self, rows: Iterable[Fact]) -> str:
        written = [f"<div><dt>{escape(row.label)}</dt><dd>{self._cell(row.value)}</dd></div>" for row in rows]
        return "<dl>\n" + "\n".join(written) + "\n</dl>"

    def _free_text(self, block: FreeText) -> str:
        words = f"{block.about} – {block.label}" if block.about else block.label
        level = min(self.level + 1, 6)
        label = f'<h{level} class="label">{escape(words)}</h{level}>\n' if words else ""
        return f'{label}<div class="text">\n{self.free.block(block.markdown)}</div>'

    def _listing(self, block: Listing) -> str:
        items = []
        for row in block.rows:
            facts = "\n" + self._facts(row.facts) if row.facts else ""
            items.append(f'<li{self._anchor(row.id)}><span class="id">{escape(row.id)}</span> {self._cell(row.value)}{facts}</li>')
        return '<ul class="things">\n' + "\n".join(items) + "\n</ul>"

    def _grid(self, block: Grid) -> str:
        hidden = "" if block.titled else ' class="hidden"'
        caption = f"<caption{hidden}>{escape(block.caption)}</caption>"
        head = "".join(
            f'<th scope="col"{_class(number=each.number, derived=each.derived)}>{escape(each.label)}</th>' for each in block.columns
        )
        rows = "\n".join(self._row(row, keyed=block.keyed) for row in block.rows)
        name = escape(block.caption)
        table = f"<table>\n{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
        return f'<div class="table" role="region" aria-label="{name}" tabindex="0">\n{table}\n</div>'

    def _row(self, row: tuple[Cell, ...], *, keyed: bool) -> str:
        cells = [f"<td{_class(number=each.number, derived=each.derived)}>{self._cell(each)}</td>" for each in row]
        if keyed:
            cells[0] = f'<th scope="row"{_class(derived=row[0].derived)}>{self._cell(row[0])}</th>'
        return f"<tr{self._anchor(row[0].text) if keyed else ''}>{''.join(cells)}</tr>"

    def _cell(self, cell: Cell) -> str:
        if not cell.text:
            return self._missing() if cell.missing else ""
        if cell.markdown:
            return self.free.line(cell.text)
        if cell.links and cell.text == ", ".join(cell.links):
            return ", ".join(self._link(id) for id in cell.links)
        return escape(cell.text)

    def _link(self, id: str) -> str:
        return f'<a href="#id-{escape(id)}">{escape(id)}</a>' if id in self.anchors else escape(id)


def _anchors(blocks: Iterable[Block]) -> set[str]:
    """The ids that have a place of their own in the document."""
    found: set[str] = set()
    for block in blocks:
        match block:
            case Heading(id=id):
                found.add(id)
            case Listing():
                found.update(row.id for row in block.rows)
            case Grid(keyed=True):
                found.update(row[0].text for row in block.rows if not row[0].derived and "," not in row[0].text and "–" not in row[0].text)
    return found - {""}


def _anchor_of(heading: Heading) -> str:
    return f"chapter-{heading.number.replace('.', '-')}"


def _class(*, number: bool = False, derived: bool = False) -> str:
    names = " ".join(name for name, given in (("figure", number), ("derived", derived)) if given)
    return f' class="{names}"' if names else ""


def _progress(block: Progress) -> str:
    """A bar whose words stand beside it, so that nothing hangs on seeing it."""
    width = round(block.share * 200)
    bar = (
        '<svg viewBox="0 0 200 12" width="200" height="12" aria-hidden="true">'
        f'<rect class="track" width="200" height="12"></rect><rect class="done" width="{width}" height="12"></rect></svg>'
    )
    return f'<p class="progress"><strong>{escape(block.label)}</strong> {bar} <span>{escape(block.words)}</span></p>'
