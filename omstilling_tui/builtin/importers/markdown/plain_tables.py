"""Pandoc's grid and simple tables, laid out with blanks and dashes, rewritten as pipe tables line by line.

Word documents come through pandoc as these whenever a cell is wide. Each is rewritten in the lines that it stood in, so that
line numbers stay true; the notes quote the lines as they were.
"""

from __future__ import annotations

from collections.abc import Sequence


def as_pipe_tables(lines: Sequence[str]) -> list[str]:
    """Return the lines with grid tables and simple tables as pipe tables; all else as it stands."""
    written = list(lines)
    place = 0
    while place < len(lines):
        if _is_grid_rule(lines[place]):
            place = _rewrite_grid(written, place)
        elif _is_dash_rule(lines[place]):
            place = _rewrite_simple(written, place)
        else:
            place += 1
    return written


def _is_grid_rule(line: str) -> bool:
    text = line.strip()
    return len(text) > 4 and text[0] == text[-1] == "+" and set(text) <= set("+-=:") and set(text) & set("-=") != set()


def _rewrite_grid(lines: list[str], first: int) -> int:
    last = first
    while last + 1 < len(lines) and lines[last + 1].strip()[:1] in ("|", "+") and lines[last + 1].strip()[-1:] in ("|", "+"):
        last += 1
    columns = lines[first].strip().count("+") - 1
    rows: list[list[str]] = []
    cells: list[list[str]] = [[] for _ in range(columns)]
    for line in lines[first + 1 : last + 1]:
        if _is_grid_rule(line):
            rows.append([" ".join(part for part in cell if part) for cell in cells])
            cells = [[] for _ in range(columns)]
            continue
        parts = [part.strip() for part in line.strip().strip("|").split("|")]
        if len(parts) != columns:
            return last + 1
        for cell, part in zip(cells, parts, strict=True):
            cell.append(part)
    if not rows:
        return first + 1
    _put(lines, first, last, rows)
    return last + 1


def _is_dash_rule(line: str) -> bool:
    text = line.strip()
    return " " in text and "--" in text and set(text) <= {"-", " "} and all(len(group) > 1 for group in text.split())


def _rewrite_simple(lines: list[str], rule: int) -> int:
    """Rewrite the table whose columns a rule of dashes gives; its header is the line before, if there is one."""
    spans = _columns(lines[rule])
    first = rule
    while first > 0 and lines[first - 1].strip() and not _is_full_rule(lines[first - 1]) and rule - first < 5:
        first -= 1
    framed = first > 0 and _is_full_rule(lines[first - 1])
    last = _end_of_simple(lines, rule, framed)
    if rule in (first, last) or not _fits([line for line in lines[first : last + 1] if not _is_full_rule(line)], spans):
        return rule + 1
    header = _joined([_cut(line, spans) for line in lines[first:rule]])
    body = [line for line in lines[rule + 1 : last + 1] if not _is_full_rule(line) and not _is_dash_rule(line)]
    rows = _grouped(body, spans) if framed else [_cut(line, spans) for line in body]
    _put(lines, first - framed, last, [header, *rows])
    return last + 1


def _is_full_rule(line: str) -> bool:
    text = line.strip()
    return len(text) > 9 and set(text) == {"-"}


def _end_of_simple(lines: Sequence[str], rule: int, framed: bool) -> int:
    last = rule
    for place in range(rule + 1, min(len(lines), rule + 2_001)):
        if _is_full_rule(lines[place]) or _is_dash_rule(lines[place]):
            return place
        if not lines[place].strip() and not framed:
            break
        if lines[place].startswith("#"):
            break
        last = place
    return last if not framed else rule


def _columns(rule: str) -> list[tuple[int, int]]:
    starts = [place for place, mark in enumerate(rule) if mark == "-" and (place == 0 or rule[place - 1] == " ")]
    return list(zip(starts, [*starts[1:], 10_000], strict=True))


def _fits(lines: Sequence[str], spans: Sequence[tuple[int, int]]) -> bool:
    """Whether every column but the first begins after a blank in every line: else it is not a table."""
    return all(not line[start - 1 : start].strip() for line in lines for start, _ in spans[1:])


def _cut(line: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    cells = [line[start:end].strip() for start, end in spans]
    if line[: spans[0][0]].strip():
        cells[0] = line[: spans[0][1]].strip()
    return cells


def _joined(rows: Sequence[list[str]]) -> list[str]:
    return [" ".join(part for part in column if part) for column in zip(*rows, strict=True)] if rows else []


def _grouped(lines: Sequence[str], spans: Sequence[tuple[int, int]]) -> list[list[str]]:
    """The rows of a table with blank lines between them; each may have several lines."""
    rows: list[list[list[str]]] = [[]]
    for line in lines:
        if line.strip():
            rows[-1].append(_cut(line, spans))
        elif rows[-1]:
            rows.append([])
    return [_joined(row) for row in rows if row]


def _put(lines: list[str], first: int, last: int, rows: Sequence[Sequence[str]]) -> None:
    written = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    written.insert(1, "|" + "---|" * len(rows[0]))
    room = last - first + 1
    padding = ["|" + "  |" * len(rows[0])] * (room - len(written))
    if len(written) <= room:
        lines[first : last + 1] = written + padding
