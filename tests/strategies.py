"""Arbitrary valid plans for property tests: every entity, every field, and text that is hard to carry."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from omstilling_tui.model.cleaning import clean_line, clean_text
from omstilling_tui.model.fields import Field, Kind, fields_of
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import COLLECTIONS, Plan, type_of_single

NASTY = (
    "Reiseliv", "blåbær, ærfugl og ål", "50 arbeidsplasser", "1. Først", "- strek", "* stjerne", "+ pluss",
    "# Overskrift", "## Delmål", "> sitat", "a | b", "|---|---|", "| a | b |", "[sett inn tall]", "[/]",
    "[x](javascript:alert(1))", "`kode`", "```", "~~~", "\\", "a\\|b", "ende\\", "<br>", "\\<br>",
    "<script>alert(1)</script>", "<!-- gjemt -->", "**fet**", "*kursiv*", "_under_", "*ikke fylt ut*", "ikke fylt ut",
    "«sitert»", "gründere", "«gründere»", "styringsgruppen", "Kari (R1)", "R1", "ja", "nei", "–", "F1–F6", "A · B",
    "**Strategi**", "**D1.1** mål", "Vedlegg: Planens register", "## Vedlegg: Planens register", "=SUM(A1)",
    "+47 900 00 000", "@x", "-1", "&amp; &#x27; &", "https://example.no/a_b?c=d&e=f", "Tittel #", "===", "---", "***",
    "a  b", "    kode", "😀 smil", "Ola: leder", "25 %", "\u00a0hardt", "=cmd", "'=1", "2030", "31.12.2030", "1 000 kr",
    "#", "!", "![bilde](http://x/y.png)", "Sum", "*Sum*", "Id", "dag", "år (dag)", "x" * 300,
)  # fmt: skip
"""Words and lines that mean something in Markdown, HTML, CSV or in our own documents."""

_FREE = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=12)
_PIECES = st.one_of(st.sampled_from(NASTY), _FREE, st.text("abcæøå |\\*_`#>-<[]()«»!&~:.,1\t", max_size=12))


def lines() -> st.SearchStrategy[str]:
    """One line of cleaned text."""
    return st.lists(_PIECES, max_size=3).map(lambda pieces: clean_line(clean_line(" ".join(pieces))))


def texts() -> st.SearchStrategy[str]:
    """Several lines of cleaned Markdown, empty ones among them."""
    pieces = st.one_of(_PIECES, _PIECES.map(lambda piece: "    " + piece), st.just(""))
    return st.lists(pieces, max_size=5).map(lambda found: clean_text(clean_text("\n".join(found))))


def dates() -> st.SearchStrategy[dt.date]:
    """Dates, the last ones of periods often among them."""
    ends = st.sampled_from([(2030, 12, 31), (2023, 12, 31), (2027, 6, 30), (2028, 2, 29), (2029, 3, 31), (2029, 4, 30)]).map(
        lambda parts: dt.date(*parts)
    )
    return st.one_of(ends, st.dates())


def decimals(field: Field) -> st.SearchStrategy[Decimal]:
    """Numbers that the field may hold, in the form in which the model holds them."""
    places = 2 if field.kind is Kind.MONEY else 3
    low = field.minimum if field.minimum is not None else Decimal(-999_999_999_999)
    high = field.maximum if field.maximum is not None else Decimal(999_999_999_999)
    numbers = st.one_of(
        st.integers(int(low), int(high)).map(Decimal), st.decimals(low, high, places=places, allow_nan=False, allow_infinity=False)
    )
    return numbers.map(lambda value: value.normalize() if value else Decimal(0))


def held_by(field: Field, ids: dict[str, tuple[str, ...]]) -> st.SearchStrategy[object]:
    """What one field may hold in a plan whose collections have the ids given."""
    named = tuple(id for part in field.targets for id in ids.get(part, ()))
    references = st.sampled_from(named) if named else st.nothing()
    match field.kind:
        case Kind.TEXT:
            return st.one_of(lines(), st.sampled_from(field.choices)) if field.choices else lines()
        case Kind.MARKDOWN:
            return texts()
        case Kind.PERSON:
            persons = ids.get("persons", ())
            return st.one_of(lines(), st.sampled_from(persons)) if persons else lines()
        case Kind.DATE:
            return st.none() | dates()
        case Kind.INTEGER:
            return st.none() | st.integers(int(field.minimum or 0), int(field.maximum or 9999))
        case Kind.NUMBER | Kind.MONEY:
            return st.none() | decimals(field)
        case Kind.BOOLEAN:
            return st.booleans()
        case Kind.CHOICE:
            return st.sampled_from([*field.choices, field.default])
        case Kind.REFERENCE:
            return st.one_of(references, lines()) if named else lines()
        case Kind.REFERENCES:
            each = st.one_of(references, lines()) if named else lines()
            return st.lists(each.filter(bool), max_size=3, unique=True).map(tuple)
        case Kind.TEXTS:
            return st.lists(lines(), max_size=3).map(tuple)
        case Kind.DATES:
            return st.lists(dates(), max_size=3, unique=True).map(lambda found: tuple(sorted(found)))
        case Kind.VALUE:
            return values_of(field.of, ids)
        case Kind.VALUES:
            return st.lists(values_of(field.of, ids), max_size=2).map(tuple)


def values_of(type_: type, ids: dict[str, tuple[str, ...]], **fixed: object) -> st.SearchStrategy[object]:
    """An entity or nested value: some fields filled, the others as they are by default."""
    filled = {field.name: st.just(field.default) | held_by(field, ids) for field in fields_of(type_)}
    return st.builds(type_, **filled | {name: st.just(value) for name, value in fixed.items()})


def identifiers() -> st.SearchStrategy[str]:
    """Ids as documents give them."""
    return st.one_of(
        st.from_regex(r"[A-Z]{1,2}[1-9]", fullmatch=True),
        st.from_regex(r"[A-ZÆØÅa-zæøå0-9][A-Za-z0-9._\-æøå]{0,6}", fullmatch=True),
        st.sampled_from(["P15", "1.2", "7", "A", "Sum", "D1.1", "IO1", "F-1"]),
    )


@st.composite
def plans(draw: st.DrawFn, most: int = 2) -> Plan:
    """A valid plan over all entities and fields; references lead somewhere mostly, and sometimes nowhere.

    Args:
        draw: Given by hypothesis.
        most: The most entities in a collection.
    """
    taken: set[str] = {"programme", "analysis", "vision"}
    ids: dict[str, tuple[str, ...]] = {}
    for part, collection in COLLECTIONS.items():
        count = draw(st.sampled_from((0, 0, *range(1, most + 1))))
        usual = [f"{collection.prefix}{number}" for number in range(1, count + 1)]
        odd = draw(st.lists(identifiers(), max_size=count, unique=True)) if draw(st.booleans()) else []
        chosen = dict.fromkeys(id for id in [*odd, *usual][:count] if id not in taken)
        taken.update(chosen)
        ids[part] = tuple(chosen)
    parts: dict[str, object] = {part: draw(values_of(type_, ids)) for part, type_ in type_of_single.items()}
    for part, collection in COLLECTIONS.items():
        parts[part] = tuple(draw(values_of(collection.type, ids, id=id)) for id in ids[part])
    return Plan().with_parts(parts)


@st.composite
def plans_with_measurements(draw: st.DrawFn) -> tuple[Plan, tuple[Measurement, ...]]:
    """A plan and measurements of its indicators."""
    plan = draw(plans())
    ids = {"indicators": tuple(each.id for each in plan.indicators)}
    count = draw(st.integers(0, 3))
    return plan, tuple(draw(values_of(Measurement, ids, id=f"ME{number}")) for number in range(1, count + 1))
