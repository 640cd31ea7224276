"""What the words beside an amount tell: for each year or in all, which years, and whether it is what a share is taken of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from omstilling_tui.text.parsing_dates import find_dates, find_periods
from omstilling_tui.text.parsing_money import FoundMoney

_PER_YEAR = re.compile(
    r"\b(?:pr\.?|per|i|hvert|kvart|a|each)\s*år\b|\bårlig\w*|\bårleg\w*|\byearly\b|\bannual\w*|per year|a year|årleg", re.IGNORECASE
)
_WHOLE = re.compile(
    r"hele (?:program|omstilling|periode)|heile (?:program|omstilling|periode)|(?:program|omstillings|prosjekt|plan)perioden"
    r"|over \w+ år|i alt|totalt|samlet|samla|total ramme|programme period|in total|whole programme",
    re.IGNORECASE,
)
_MOST_YEARS = 12


def is_per_year(text: str) -> bool:
    """Whether a text speaks of an amount for each year."""
    return bool(_PER_YEAR.search(text))


def is_in_all(text: str) -> bool:
    """Whether a text speaks of an amount for the whole programme."""
    return bool(_WHOLE.search(text))


def own_words(sentence: str, found: Sequence[FoundMoney], place: int) -> tuple[str, str]:
    """Return the words before and after an amount that are its own: those between two amounts part at a comma, a semicolon or an «og»."""
    money = found[place]
    start, end = 0, len(sentence)
    if place:
        start = _parting(sentence, found[place - 1].end, money.start)
    if place + 1 < len(found):
        end = _parting(sentence, money.end, found[place + 1].start)
    return sentence[start : money.start], sentence[money.end : end]


def each_is_yearly(sentence: str, found: Sequence[FoundMoney]) -> tuple[bool, ...]:
    """Return for each amount of a sentence whether it is per year: in «36 mill. kroner, 6 mill. kroner per år» only the second."""
    own = [" ".join(own_words(sentence, found, place)) for place in range(len(found))]
    yearly = [money.amount for money, words in zip(found, own, strict=True) if is_per_year(words) and money.amount]
    return tuple(
        is_per_year(words)
        or (
            is_per_year(sentence)
            and not is_in_all(words)
            and not any(money.amount == amount * years for amount in yearly for years in range(2, _MOST_YEARS + 1))
        )
        for money, words in zip(found, own, strict=True)
    )


def years_named(text: str) -> tuple[int, ...]:
    """Return each of the years that a text names together: «2018–2020», «2018, 2019 og 2020», «2018»; none for dates apart."""
    periods = find_periods(text)
    if periods:
        return tuple(range(periods[0].first.year, periods[0].last.year + 1))
    listed = _listed_years().search(text)
    if listed:
        return tuple(sorted({int(each) for each in re.findall(r"\d{4}", listed[0])}))
    dates = {each.date.year for each in find_dates(text) if each.date}
    return tuple(dates) if len(dates) == 1 else ()


def year_beside(before: str, after: str) -> int | None:
    """Return the year that stands right before an amount («2018: 2 mill. kr») or right after it («2 mill. kr i 2018»)."""
    match = re.match(r"\s*(?:i|in|for|\()\s*((?:19|20)\d\d)(?!\d|\s?[–-])", after)
    match = match or re.search(r"(?<![\d.–-])((?:19|20)\d\d)\s*[:=)–-]?\s*$", before)
    return int(match[1]) if match else None


def is_what_is_shared(before: str) -> bool:
    """Whether an amount is the whole that a share is taken of, by the words before it: «75 % av 4 mill.», «0,75 av 3,0 mill.»."""
    return bool(_of_whole().search(before))


def _parting(sentence: str, start: int, end: int) -> int:
    """Where the words between two amounts part; all of them are the first one's when nothing parts them."""
    between = sentence[start:end]
    marks = [match.end() for match in re.finditer(r"[,;](?=\s)|\s(?:og|and|samt|pluss)(?=\s)", between)]
    commas = [match.end() for match in re.finditer(r"[,;](?=\s)", between)]
    return start + (commas or marks or [len(between)])[-1]


@cache
def _listed_years() -> re.Pattern[str]:
    year = r"(?<![\w.,/-])(?:19|20)\d\d(?!\d)"
    return re.compile(rf"{year}(?:,\s*{year})*,?\s*(?:og|and|&)\s*{year}", re.IGNORECASE)


@cache
def _of_whole() -> re.Pattern[str]:
    return re.compile(r"(?:\d|%|prosent|percent|kroner|mill\.?)\s+(?:av|of)\s+(?:[^\W\d]+\s+){0,4}$", re.IGNORECASE)
