"""Text that isn't there yet: empty fields, words that only say so («pt ikke utarbeidet»), and what a template left behind."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

# «ikke (ennå) utarbeidet» and its like.
_NOT_YET: Final = (
    r"(?:ikke|ikkje)(?:\s+(?:ennå|enda|enno|endå|er|blitt|vorte|formelt))*\s+"
    r"(?:utarbeid\w*|fastsatte?|fastsett\w*|fastsette|fastlagt|vedtatt|vedteken|vedteke|bestemt|formulert|laga|laget|lagd|skrevet|skrive[nt]?"
    r"|utfylt|fylt\s+ut|avklart|avgjort|avgjord|påbegynt|definert|ferdig\w*|beskrevet|skildra|utform\w*|på\s+plass)"
    r"|not\s+(?:yet\s+)?(?:been\s+)?(?:written|prepared|decided|set|drafted|determined|available|defined|formulated|made)"
)
_LATER: Final = (
    r"(?:kommer|kjem)\s+(?:senere|seinare|etter\s+(?:hvert|kvart)|i\s+(?:neste|ny|endelig|endeleg)\s+(?:versjon|utgave|utgåve))"
    r"|(?:utarbeides|utarbeidast|skrives|skrivast|fylles\s+ut|fyllast\s+ut)\s+(?:senere|seinare)"
    r"|under\s+utarbeid\w+|to\s+(?:come|follow|be\s+(?:decided|determined|written|prepared|added|defined|announced))|(?:in|under)\s+preparation"
)
# What says as much only when nothing else stands there.
_ALONE: Final = (
    r"kommer|kjem|under\s+arbeid|utarbeides|utarbeidast|mangler|manglar|ingen|ingenting|tba|tbd|tbc|n/?a|todo"
    r"|none|missing|forthcoming|coming"
)
_FOR_NOW: Final = (
    r"(?:p\.?\s?t\.?|per\s+(?:i\s+dag|nå|no)|pr\.?\s+(?:i\s+dag|nå|no)|foreløpig|førebels|ennå|enda|enno|for\s+tiden"
    r"|inntil\s+videre|i\s+dag|yet|currently)"
)
_IS: Final = r"(?:er|var|blir|ble|vert|vart|har|is|are|was|has)"
_SUBJECT: Final = (
    r"\w*(?:visjon|mål|strategi|plan|vedlegg|tekst|kapit|avsnitt|innhold|innhald|analyse|budsjett|oversikt|oversyn|forslag|framlegg|mandat"
    r"|vision|goal|strategy|annex|text)\w*\s+(?:\w+\s+){0,4}?"
)

# A template's own words; each is wrong in a finished text wherever it stands.
_TEMPLATE: Final = (
    r"\bdd[./-]mm(?:[./-](?:åååå|yyyy|åå|yy|\d{2,4}))?",
    r"\b(?:åååå|yyyy)\b",
    r"(?<![\w.])x{3,}(?!\w)",
    r"(?<![\w.])xx[./-]xx(?:[./-](?:x{2,4}|\d{2,4}))?(?!\w)|\b20xx\b|\bkr\.?\s*xx\b",
    r"(?<![\w.])xx\s*(?:%|(?:prosent|mill|kroner|kr|nok|personer|personar|bedrifter|arbeidsplass\w*|stk|år)\b)",
    r"\b00\.00\.(?:00|\d{4})",
    r"\[\s*(?:sett\s+inn|set\s+inn|fyll\s+(?:inn|ut)|skriv|legg\s+(?:inn|til)|før\s+inn|insert|enter|fill\s+in)\b[^\]\n]{0,100}\](?![(\[:])",
    r"<\s*(?:sett\s+inn|set\s+inn|fyll\s+(?:inn|ut)|skriv|legg\s+(?:inn|til)|før\s+inn|insert|enter|fill\s+in)\b[^>\n]{0,100}>",
    r"\(\s*(?:sett\s+inn|set\s+inn|fyll\s+inn|skriv\s+inn|legg\s+inn|insert)\b[^)\n]{0,100}\)",
    r"[\[<]\s*(?:navn|namn|dato|kommune|kommunenavn|kommunenamn|beløp|tall|tal|tekst|årstall|årstal|år|name|date|year|amount)"
    r"(?:\s+(?:på|for|av|til|of)\s[^\]>\n]{1,60})?\s*[\]>](?![(\[:])",
    r"\{\{[^{}\n]{1,60}\}\}",
    r"(?-i:\b(?:TODO|TBD|TBA|FIXME)\b)|\btodo:",
    r"\blorem\s+ipsum\b",
    r"\?{3,}",
    r"\b(?:klikk|trykk)(?:\s+eller\s+(?:klikk|trykk))?\s+her\s+for\s+å\s+\w+(?:\s+inn)?(?:\s+(?:tekst|dato))?|\bclick\s+(?:or\s+tap\s+)?here\s+to\s+enter\b",
    r"\b(?:skriv|sett|fyll|legg)\s+inn\s+(?:tekst|navn|namn|dato|tall|tal|beløp)\s+her\b",
)

_NOTICE_LENGTH: Final = 160
_TEMPLATE_HINTS: Final = (
    "dd", "åååå", "yyyy", "xx", "00.00.", "[", "<", "{{", "todo", "tbd", "tba", "fixme", "lorem", "???", "klikk", "trykk", "click",
    "skriv inn", "sett inn", "set inn", "fyll inn", "legg inn", "insert",
)  # fmt: skip
_NOTICE_HINTS: Final = ("ikk", "not ", "senere", "seinare", "kommer", "kjem", "under utarb", "to be", "to come", "to follow", "prepar")


def is_unwritten(text: str) -> bool:
    """Tell whether a text is empty, only says that it isn't written («Visjonen er ikke fastsatt»), or is a template's words alone."""
    return not text or (len(text) <= 200 and _is_unwritten(text))


@lru_cache(maxsize=4096)
def _is_unwritten(text: str) -> bool:
    plain = _plain(_template_pattern().sub(" ", text))
    return not re.search(r"\w", plain) or bool(_unwritten_pattern().fullmatch(plain))


@lru_cache(maxsize=65_536)
def leftovers(text: str) -> tuple[str, ...]:
    """Return the template words left in a text, in order, each once: `dd.mm`, `xxx`, `[sett inn …]`, `TODO`."""
    if not _hints(text, _TEMPLATE_HINTS):
        return ()
    return tuple(dict.fromkeys(" ".join(match[0].split()) for match in _template_pattern().finditer(text)))


@lru_cache(maxsize=65_536)
def notices(text: str) -> tuple[str, ...]:
    """Return what in a text only says that something isn't written: a line, a table's cell or a parenthesis «ikke utarbeidet».

    A sentence that tells of something lacking («Det er ikke utarbeidet en plan for havna, og …») is not one.
    """
    if not _hints(text, _NOTICE_HINTS) or not _core_pattern().search(text):
        return ()
    found = [match[1] for match in _parenthesis_pattern().finditer(text)]
    pieces = [piece for line in text.split("\n") for piece in line.split("|")]
    lines = [piece.strip() for piece in pieces if len(piece) <= _NOTICE_LENGTH and _notice_pattern().fullmatch(_plain(piece))]
    return tuple(dict.fromkeys(each[:80] for each in lines or found))


def _plain(text: str) -> str:
    """The text without Markdown's marks, quotation marks and what ends a sentence."""
    return " ".join(re.sub(r"[*_`>#|«»\"“”'()\[\]]+", " ", text).split()).strip(" .,:;!–—-•")


@cache
def _template_pattern() -> re.Pattern[str]:
    return re.compile("|".join(_TEMPLATE), re.IGNORECASE)


def _hints(text: str, hints: tuple[str, ...]) -> bool:
    """Whether a text has a piece of what the patterns look for; much cheaper than the patterns, and nearly always not so."""
    folded = text.casefold()
    return any(hint in folded for hint in hints)


@cache
def _unwritten_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:{_SUBJECT})?(?:{_IS}\s+)?(?:{_FOR_NOW}\s+)*(?:{_NOT_YET}|{_LATER}|{_ALONE})(?:\s+{_FOR_NOW})*"
        rf"|(?:det|there)\s+{_IS}\s+(?:{_FOR_NOW}\s+)*(?:{_NOT_YET})(?:\s+\w+){{0,4}})",
        re.IGNORECASE,
    )


@cache
def _core_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_NOT_YET}|{_LATER})", re.IGNORECASE)


@cache
def _notice_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[^:.!?]{{1,60}}:\s*|{_SUBJECT})?(?:{_IS}\s+)?(?:{_FOR_NOW}\s+)*(?:{_NOT_YET}|{_LATER})(?:\s+{_FOR_NOW})*", re.IGNORECASE
    )


@cache
def _parenthesis_pattern() -> re.Pattern[str]:
    return re.compile(rf"\(((?:{_IS}\s+)?(?:{_FOR_NOW}\s+)*(?:{_NOT_YET}|{_LATER})(?:\s+{_FOR_NOW})*)\.?\)", re.IGNORECASE)
