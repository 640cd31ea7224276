"""What a goal's sentence measures: «300 nye og sikrede arbeidsplasser innen 2022», «fra 120 til 160 årsverk», «redusere … med 10 %»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from omstilling_tui.builtin.importers.markdown.horizons import Horizon, Period, horizon_of
from omstilling_tui.builtin.importers.markdown.sentences import LONGEST_SENTENCE
from omstilling_tui.builtin.importers.markdown.units import direction_of, phrase_after, shared_noun, subject_before, unit_of
from omstilling_tui.text.parsing_dates import find_dates, find_periods, find_years_ahead
from omstilling_tui.text.parsing_money import find_money
from omstilling_tui.text.parsing_numbers import FRACTIONS, FoundNumber, find_numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with what it counts, and by when.

    Attributes:
        title: The document's own words for what is counted.
        unit: One of the program's units, or a free word.
        value: The target; None for a range.
        low: The lower end of a range.
        high: The upper end of a range.
        direction: `increase`, `decrease` or `keep`.
        horizon: By when, or None.
        baseline: Where it stands to begin with.
        baseline_date: When it stood there.
        steps: Targets on the way.
    """

    title: str
    unit: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    direction: str = "increase"
    horizon: Horizon | None = None
    baseline: Decimal | None = None
    baseline_date: Horizon | None = None
    steps: tuple[tuple[Decimal, Horizon], ...] = ()


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number in a sentence with its unit as far as the words beside it tell."""

    number: FoundNumber
    title: str
    unit: str
    end: int


def quantities_in(sentence: str, period: Period, *, free_units: bool = True) -> tuple[Quantity, ...]:
    """Return what a goal's sentence measures, in order.

    Args:
        sentence: One sentence, without line breaks.
        period: The programme's period.
        free_units: Whether a number with an unknown noun counts («1 000 gjestedøgn»).
    """
    figures = _figures(sentence, free_units) if len(sentence) <= LONGEST_SENTENCE else []
    baselines = _baselines(sentence, figures)
    targets = [each for each in figures if each.number.start not in baselines]
    if not targets:
        return ()
    spans = [(start, _clause_end(sentence, start, targets)) for start in baselines]
    whole = horizon_of(sentence, period, spans)
    ends = [each.number.start for each in targets[1:]]
    own = [_own_horizon(sentence, each, end, period, spans) for each, end in zip(targets, ends, strict=False)]
    found = [_quantity(sentence, each, horizon or whole) for each, horizon in zip(targets, [*own, None], strict=True)]
    merged = _with_steps(found)
    if not baselines or not merged:
        return tuple(merged)
    first = min(baselines)
    value, date = baselines[first]
    place = sum(each.number.start < first for each in targets) - (1 if not _is_from(sentence, first) else 0)
    place = max(0, min(place, len(merged) - 1))
    merged[place] = _with_baseline(merged[place], sentence, value, date, targets[min(place, len(targets) - 1)])
    return tuple(each for each in merged if each.unit)


def _figures(sentence: str, free_units: bool) -> list[_Figure]:
    """The numbers that may be targets: none of a date, a period, a list or a share in brackets."""
    taken = [(each.start, each.end) for each in find_dates(sentence)] + [(each.start, each.end) for each in find_periods(sentence)]
    ahead = find_years_ahead(sentence)
    taken += [(ahead.start, ahead.end)] if ahead else []
    figures: list[_Figure] = []
    for money in find_money(sentence):
        title = subject_before(sentence, money.start) or _spent_on(sentence, money.end) or "kroner"
        figures.append(_Figure(FoundNumber(money.start, money.end, money.amount), title, "nok", money.end))
        taken.append((money.start, money.end))
    for number in find_numbers(_without(sentence, taken)):
        if any(start < number.end and number.start < end for start, end in taken) or _is_ordinal(sentence, number):
            continue
        figure = _figure(sentence, number, free_units, first=not figures)
        if figure:
            figures.append(figure)
    if not figures:
        figures = _fractions(sentence)
    return sorted(figures, key=lambda each: each.number.start)


def _without(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    """The sentence with places blotted out, so that «fra 2 400 i 2017 til 2 500» holds no range from 2017."""
    for start, end in spans:
        sentence = f"{sentence[:start]}{'_' * (end - start)}{sentence[end:]}"
    return sentence


def _spent_on(sentence: str, place: int) -> str:
    """What an amount of money is: «200 mill. kroner i private investeringer»."""
    match = re.match(r"\s+(?:i|in)(?=\s)", sentence[place:])
    return phrase_after(sentence, place + match.end() if match else place).lstrip()


def _is_ordinal(sentence: str, number: FoundNumber) -> bool:
    """Whether a number is part of a name or a reference: «1. halvår», «§ 5», «sak 46/15», «G20»."""
    before, after = sentence[: number.start].rstrip(), sentence[number.end :]
    return bool(
        (number.words and number.value is not None and number.value < 2)
        or before.endswith(("§", "nr.", "nr", "sak", "/", "kapittel", "pkt.", "fase", "trinn"))
        or re.match(r"/\d|\.\s?[a-zæøå]|\.\d", after)
        or (before == "" and re.match(r"[.)]\s", after))
    )


def _figure(sentence: str, number: FoundNumber, free_units: bool, *, first: bool) -> _Figure | None:
    after = sentence[number.end :]
    if not first and _names_a_time(after) and not _is_to(sentence, number.start):
        return _Figure(number, "", "", number.end)
    percent = re.match(r"[\s\u00a0\u202f]*(?:%|prosent\w*|percent|per cent)", after)
    if percent:
        end = number.end + percent.end()
        title = phrase_after(sentence, end) or subject_before(sentence, number.start) or "prosent"
        return _Figure(number, title.strip(), "percent", end)
    shared = shared_noun(sentence, number.end)
    if shared:
        return _Figure(number, shared, unit_of(shared, free=False), number.end)
    phrase = phrase_after(sentence, number.end)
    unit = unit_of(phrase, free=free_units)
    if unit and _is_changed(sentence, number.start):
        phrase = subject_before(sentence, number.start) or phrase
    if unit and not (number.words and unit not in ("jobs", "persons", "fte", "firms") and not free_units):
        return _Figure(number, phrase, unit, number.end + len(phrase) + 1)
    subject = subject_before(sentence, number.start)
    unit = unit_of(subject, free=False)
    if unit or _is_from(sentence, number.start) or _is_to(sentence, number.start):
        return _Figure(number, subject, unit or unit_of(subject, free=free_units), number.end)
    return None


def _is_changed(sentence: str, place: int) -> bool:
    """Whether something named before the number goes to it or by it: «Folketallet skal øke med 100 innbyggere»."""
    return _is_to(sentence, place) or bool(_change_pattern().search(sentence[:place]))


@cache
def _change_pattern() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:øk|auk|reduser|vok|veks|increase|reduce|grow)\w*\s+(?:[^\W\d]+\s+){0,5}(?:med|by)\s+(?:minst\s+|ca\.?\s+|at least\s+)?$",
        re.IGNORECASE,
    )


def _names_a_time(after: str) -> bool:
    return bool(re.match(r"\s*\(?(?:innen|innan|i|in|by)\s+(?:utgangen av\s+|the end of\s+)?(?:19|20)\d\d", after))


def _fractions(sentence: str) -> list[_Figure]:
    folded = sentence.casefold()
    for words, value in FRACTIONS.items():
        place = folded.find(words)
        if place >= 0:
            number = FoundNumber(place, place + len(words), value, words=True)
            return [_Figure(number, _rest_of(sentence, place + len(words)) or words, "percent", number.end)]
    if direction_of(sentence) == "decrease" and (match := re.search(r"\bhalver\w*|\bhalve\b", folded)):
        return [
            _Figure(
                FoundNumber(match.start(), match.end(), Decimal(50), words=True),
                phrase_after(sentence, match.end()) or match[0],
                "percent",
                match.end(),
            )
        ]
    return []


def _rest_of(sentence: str, place: int) -> str:
    """What a share is of, up to its horizon: «av de voksne har fagbrev»."""
    rest = re.split(r"\b(?:innen|innan|by|i løpet av)\b|[.;,]", sentence[place:], maxsplit=1, flags=re.IGNORECASE)[0]
    return rest.strip()[:80]


def _baselines(sentence: str, figures: Sequence[_Figure]) -> dict[int, tuple[Decimal, Horizon | None]]:
    """The numbers that tell where things stand today, by their place, with their dates."""
    found: dict[int, tuple[Decimal, Horizon | None]] = {}
    for place, figure in enumerate(figures):
        value = figure.number.value
        paired = place + 1 < len(figures) and _is_from(sentence, figure.number.start) and _is_to(sentence, figures[place + 1].number.start)
        lone = len(figures) > 1 and place > 0 and _is_from(sentence, figure.number.start)
        if value is not None and (paired or lone or _tells_today(sentence[: figure.number.start])):
            end = figures[place + 1].number.start if place + 1 < len(figures) else len(sentence)
            found[figure.number.start] = (value, _date_beside(sentence[figure.number.end : end]))
    return found


def _is_from(sentence: str, place: int) -> bool:
    return bool(re.search(r"\b(?:fra|frå|from)\s+(?:ca\.?\s+|om lag\s+|kr\.?\s+|nok\s+)?$", sentence[:place], re.IGNORECASE))


def _is_to(sentence: str, place: int) -> bool:
    """Whether something goes to a number; what contributes or leads to a number of things names no other thing."""
    match = _to_pattern().search(sentence[:place])
    return match is not None and not re.search(
        r"\b(?:bidra|bidrar|fører|føre|contribute|lead)\s+$", sentence[: match.start()], re.IGNORECASE
    )


@cache
def _to_pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:til|to)\s+(?:minst\s+|ca\.?\s+|om lag\s+|over\s+|at least\s+|kr\.?\s+|nok\s+)?$", re.IGNORECASE)


def _tells_today(before: str) -> bool:
    return bool(_today_pattern().search(before))


@cache
def _today_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:utgangspunkt(?:et)?|nullpunkt(?:et)?|baseline|dagens nivå|startverdi|nåverdi|noverdi|status)\b[^.;]{0,25}|\b(?:mot"
        r"|opp fra|ned fra|ned frå|opp frå|up from|down from|compared with|i dag er det|i dag)\s+)$",
        re.IGNORECASE,
    )


def _date_beside(text: str) -> Horizon | None:
    match = next((each for each in find_dates(text[:40]) if each.date), None)
    if (
        match
        and match.date
        and re.search(r"\b(?:inngangen til|starten av|byrjinga av|begynnelsen av|beginning of)\s+$", text[: match.start])
    ):
        return Horizon(match.date.replace(month=1, day=1))
    return Horizon(match.date, match.precision) if match else None


def _clause_end(sentence: str, start: int, targets: Sequence[_Figure]) -> int:
    following = [each.number.start for each in targets if each.number.start > start]
    return min([*following, len(sentence)])


def _quantity(sentence: str, figure: _Figure, horizon: Horizon | None) -> Quantity:
    number = figure.number
    return Quantity(
        title=figure.title, unit=figure.unit, value=number.value, low=number.low, high=number.high, direction=direction_of(sentence),
            horizon=horizon
    )  # fmt: skip


def _own_horizon(sentence: str, figure: _Figure, end: int, period: Period, spans: Sequence[tuple[int, int]]) -> Horizon | None:
    """The horizon in the words between a number and the next one."""
    return horizon_of(sentence[figure.end : end], period, [(start - figure.end, stop - figure.end) for start, stop in spans])


def _with_steps(found: Sequence[Quantity]) -> list[Quantity]:
    """Numbers of one unit with a date each are steps to the last of them."""
    named = [each for each in found if each.unit]
    units = {each.unit for each in named}
    dates = [each.horizon.date for each in found if each.horizon and each.horizon.date]
    if len(found) < 2 or len(units) != 1 or len(set(dates)) < len(found) or any(each.value is None for each in found):
        return [each for each in found if each.unit]
    if len({each.title.casefold() for each in named if each.title}) > 1:
        return list(named)
    ordered = sorted(found, key=lambda each: (each.horizon and each.horizon.date) or dates[0])
    steps = tuple((each.value, each.horizon) for each in ordered[:-1] if each.value is not None and each.horizon)
    return [replace(ordered[-1], title=named[0].title, unit=named[0].unit, steps=steps)]


def _with_baseline(quantity: Quantity, sentence: str, value: Decimal, date: Horizon | None, target: _Figure) -> Quantity:
    """The quantity with its baseline; «øke med 40 fra 120» is a target of 160, and so is «40 flere, fra 120»."""
    more = re.match(r"\s*(?:flere|fleire|ekstra|færre|more|additional|fewer)\s+(?=\S)", sentence[target.number.end :], re.IGNORECASE)
    by = more or re.search(r"\b(?:med|by)\s+(?:minst\s+|ca\.?\s+)?$", sentence[: target.number.start], re.IGNORECASE)
    if more and quantity.title.casefold().startswith(more[0].strip().casefold()):
        quantity = replace(quantity, title=quantity.title[len(more[0].strip()) :].strip())
    goal = quantity.value
    if quantity.unit == "nok" and goal is not None and goal >= 1_000_000 and value < 10_000:
        value *= 1_000_000
    if by and goal is not None and quantity.unit != "percent":
        goal = value - goal if quantity.direction == "decrease" else value + goal
    direction = quantity.direction
    if goal is not None and not by and direction != "keep":
        direction = "decrease" if goal < value else "increase"
    return replace(quantity, value=goal, direction=direction, baseline=value, baseline_date=date)
