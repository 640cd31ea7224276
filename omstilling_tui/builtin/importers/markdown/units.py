"""What a number counts: the noun beside it, its unit, and which way it is to go."""

from __future__ import annotations

import re
from functools import cache

from omstilling_tui.builtin.importers.markdown.counting_words import DECREASE, INCREASE, KEEP, NOT_UNITS, UNIT_NOUNS, UNIT_TAILS

_STOPS = frozenset(
    [
        "i",
        "innen",
        "innan",
        "på",
        "per",
        "pr",
        "pr.",
        "for",
        "fra",
        "frå",
        "ved",
        "av",
        "til",
        "som",
        "med",
        "mot",
        "der",
        "hvor",
        "kor",
        "når",
        "hvorav",
        "in",
        "by",
        "within",
        "at",
        "from",
        "to",
        "of",
        "on",
        "with",
        "that",
        "which",
        "during",
        "over",
        "i.",
        "etter",
        "blant",
        "mellom",
        "gjennom",
        "skal",
        "vil",
        "er",
        "ble",
        "vart",
        "har",
        "kan",
        "innenfor",
        "innanfor",
        "hvert",
        "kvart",
        "årlig",
        "årleg",
        "samt",
        "each",
        "per.",
        "før",
        "uten",
        "utan",
        "hos",
        "både",
    ]
)


def phrase_after(text: str, place: int) -> str:
    """Return the words after a number up to what it counts: «nye og sikrede arbeidsplasser», «årsverk», «nye gjestedøgn»."""
    words: list[str] = []
    comma = 0
    for match in re.finditer(r"\S+", text[place : place + 160]):
        word = match[0]
        bare = word.strip('.,;:()!?«»"')
        if (
            not bare
            or bare.casefold() in _STOPS
            or len(words) == 7
            or (match.start() == 0 and not word[0].isspace() and bare[:1].isdigit())
        ):
            break
        if bare[0].isdigit() or (word[0] in "(–-" and words) or word[0] == "(":
            break
        words.append(bare)
        if known_unit(bare):
            return _phrase(text, place, match.end(), comma, words)
        if word[-1] in ".;:)!?":
            break
        comma = comma or (len(words) if word[-1] == "," else 0)
    words = words[:comma] if comma else words
    while words and words[-1].casefold() in ("og", "and", "eller", "samt"):
        words.pop()
    return " ".join(words)


def _phrase(text: str, place: int, length: int, comma: int, words: list[str]) -> str:
    """The words up to a known noun: with the commas between adjectives, as they stand."""
    return text[place : place + length].strip(' .,;:()!?«»"') if comma else " ".join(words)


def shared_noun(text: str, place: int) -> str:
    """Return what a number counts whose noun stands after the next one: «50 nye og sikre 50 eksisterende arbeidsplasser»."""
    match = _shared().match(text, place)
    if not match:
        return ""
    noun = phrase_after(text, match.end()).rsplit(" ", maxsplit=1)[-1]
    return f"{match['kind']} {noun}" if known_unit(noun) else ""


@cache
def _shared() -> re.Pattern[str]:
    return re.compile(
        r"\s+(?P<kind>nye|sikrede|sikra|trygge|trygga|bevarte|faste|varige|direkte|indirekte|eksisterende|eksisterande|new|secured|existing)"
        r"\s*(?:,|,?\s(?:og|samt|and))\s+(?:[^\W\d]+\s+){0,2}\d{1,3}(?:[ .]?\d{3})?(?=\s)",
        re.IGNORECASE,
    )


@cache
def known_unit(word: str) -> str:
    """Return the unit that a noun tells, empty for none that the program knows by name."""
    folded = word.casefold()
    for unit, tails in UNIT_TAILS.items():
        if folded.endswith(tails):
            return unit
    for unit, stems in UNIT_NOUNS.items():
        if any(folded.startswith(stem) and len(folded) <= len(stem) + 4 for stem in stems):
            return unit
    return ""


def unit_of(phrase: str, *, free: bool) -> str:
    """Return the unit of a phrase: the first noun that tells one, else its last word when free units count."""
    words = [word.strip(".,;:()") for word in phrase.split()]
    for word in words:
        if unit := known_unit(word):
            return unit
    lead = re.match(r"(?:the )?(?:number of|antall|antal|tallet på|talet på)\s", phrase, re.IGNORECASE)
    words = phrase[lead.end() :].split() if lead else words
    if not free or not words or len(words) > 4:
        return ""
    last = words[-1].casefold()
    return "" if last in NOT_UNITS or not last.isalpha() or len(last) < 3 else last


def subject_before(text: str, place: int) -> str:
    """Return what a sentence says is to change, before its number: «Antall arbeidsplasser», «folketallet»."""
    clause = re.split(r"[.;]\s|\(", re.sub(r"\([^()]*\)", "", text[:place]))[-1]
    clause = re.sub(
        r"[:,]?\s*\b(?:fra|frå|from|opp fra|ned fra)\s+(?:ca\.?\s+|om lag\s+|kr\.?\s+|nok\s+)?\d.*$", "", clause, flags=re.IGNORECASE
    )
    clause = re.sub(
        r"\b(?:fra|frå|til|med|from|to|by|på|minst|ca\.?|om lag|totalt|er|at least|about|kr\.?|nok|over)\s*$",
        "",
        clause.strip(),
        flags=re.IGNORECASE,
    )
    for part in reversed(_verbs().split(clause)):
        words = re.sub(
            r"^(?:innen(?:\s+utgangen av)?|innan(?:\s+utgangen av)?|by|i)\s+(?:\d{4}|perioden\s+\S+),?\s*",
            "",
            part.strip(" ,:–-"),
            flags=re.IGNORECASE,
        )
        words = re.sub(r"\b(?:fra|frå|til|med|from|to|by|på|minst|som)\s*$", "", words.strip(" ,:–-")).strip(" ,:–-")
        if words and words.casefold() not in ("det", "vi", "programmet", "målet", "planen", "omstillingsprogrammet", "å", "at", "it", "we"):
            return words if len(words) <= 80 else ""
    return ""


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:skal|bør|vil|kunne|økes|øke|øker|økt til|auke|aukar|auka|aukast|reduseres|reduserast|redusere|redusert til|har|er|være"
        r"|vere|bli|ble|ha|få|fått|nå|oppnå|skape|sikre|bidra|bidrar|utløse|utløyse|utløser|utløyser|increase[sd]?|reduce[sd]?|shall|grow|grows|minst)\b"
        r"|\b(?:målet er|hovedmålet er|hovudmålet er)\b",
        re.IGNORECASE,
    )


def direction_of(text: str) -> str:
    """Return which way a goal points: `decrease` or `keep` where the words say so, else `increase`."""
    if _words(DECREASE).search(text):
        return "decrease"
    return "keep" if _words(KEEP).search(text) and not _words(INCREASE).search(text) else "increase"


@cache
def _words(stems: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(stem) for stem in stems)})", re.IGNORECASE)
