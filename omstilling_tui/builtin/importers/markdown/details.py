"""What a line says of an action or activity beside its name: «(ansvarlig: Prosjektleder, frist: 1.10.2014, kostnad: 300 000 kr)»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from omstilling_tui.text.parsing_money import find_money, parse_money


@dataclass(frozen=True, slots=True)
class Details:
    """An entry's name and what stands beside it.

    Attributes:
        title: The entry's own words, without the details.
        responsible: Who is responsible, empty when nobody is named.
        due: By when, as written.
        cost: NOK, or None.
    """

    title: str
    responsible: str
    due: str
    cost: Decimal | None


def details_of(text: str, title: str) -> Details:
    """Return the details that a line tells.

    Args:
        text: The whole line with what stands under it, on one line.
        title: Its first words, up to the end of the sentence.
    """
    found: dict[str, str] = {}
    marks = list(_labels().finditer(text))
    for place, mark in enumerate(marks):
        end = marks[place + 1].start() if place + 1 < len(marks) else len(text)
        kind = next(name for name, value in mark.groupdict().items() if value)
        found.setdefault(kind, re.split(r"[;)]", text[mark.end() : end])[0].strip(" ,.–-("))
    cut = _labels().search(title)
    name = title[: cut.start()].strip(" ,;.–-(") if cut else title
    cost = next((money.amount for money in find_money(found.get("cost", ""))), None)
    return Details(
        name or title, found.get("responsible", ""), found.get("due", ""), cost if cost is not None else parse_money(found.get("cost", ""))
    )


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?P<responsible>ansvarlig|ansvarleg|ansvar|responsible)|(?P<due>tidsfrist|frist|deadline|ferdig|tidspunkt)"
        r"|(?P<cost>kostnad|kostnadsramme|budsjett|ramme|cost))\s*:\s*",
        re.IGNORECASE,
    )
