"""Decisions that the document tells of: who did what with the plan, when, in which case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from omstilling_tui.builtin.importers.markdown.acting_words import ACTIVE_VERBS, BODIES, NOT_DONE, VERBS
from omstilling_tui.builtin.importers.markdown.blocks import BulletList, Item, Paragraph, Section, Table
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.sentences import LONGEST_SENTENCE, sentences_of
from omstilling_tui.builtin.importers.markdown.topics import Topic, concepts_of
from omstilling_tui.builtin.importers.markdown.vocabulary import Concept
from omstilling_tui.text.parsing_dates import FoundDate, find_dates

_CASE = re.compile(
    r"\b((?:K-sak|F-sak|PS|RS|KST|FSK|KS|sak(?:snr\.?|snummer)?|case|arkivsak|vedtak|arkivsaksnr\.?)\s*:?\s*(?:nr\.?\s*)?(?:[A-Z]{1,4}\s?-?\s?)?\d{1,4}/\d{1,5}(?:-\d+)?|(?<![\d.])\d{2,4}/\d{1,5}(?:-\d+)?(?![\d/]))",
    re.IGNORECASE,
)
_PLAN = re.compile(r"\b(?:plan(?:en|a)?|omstillingsplan(?:en)?|handlingsplan(?:en)?|forslaget|programmet|the plan)\b", re.IGNORECASE)
_WORK = re.compile(r"\b(?:omstilling|arbeid|fullmakt|mynd|ansvar|responsib|authority)", re.IGNORECASE)
_TAKEN = re.compile(r"\bvedtak\b.*\b(?:vedta\w*|vedtek\w*|godkjen\w*|slutter seg|sluttar seg)\b", re.IGNORECASE)
_VOTE = r"(?:stemmer?|røyster?|stemmar|votes?)"
_VOTES = re.compile(
    rf"(?<![\d/.])(\d{{1,3}})\s*(?:mot|:|–|-|{_VOTE}\s*(?:mot|to|against))\s*(\d{{1,3}})\s*{_VOTE}"
    rf"|(?<![\d/.])(\d{{1,3}})\s*{_VOTE}\s*(?:mot|against)\s*(\d{{1,3}})\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(rf"\b(?:mot|against)\s+(\d{{1,3}}|én|en|ein|ei|one)\s+{_VOTE}\b", re.IGNORECASE)
_LONGEST_VERBLESS = 120
_AND = re.compile(r"\s*(?:,|/|og|and)\s*(?:så\s+|deretter\s+|then\s+)?", re.IGNORECASE)
_TABLE = re.compile(
    r"\b(?:organ|behandling|handsaming|vedtak|instans|saksgang|body|decision)\b.*\bdat[oe]\b|\bdat[oe]\b.*\b(?:organ|behandling|handsaming|vedtak|instans|body|decision)\b",
    re.IGNORECASE,
)
_FREE = re.compile(r"^\s*(?:av|i|by|in)\s+([A-ZÆØÅa-zæøå][\w\- ]{2,60}?)(?=\s+(?:den\s+|on\s+)?\d|\s*[,.(]|\s+i\s+sak|\s+sak|$)")
_TEMPLATE = re.compile(r"\b(?:dd|xx|\?\?)[./](?:mm|xx|\?\?)", re.IGNORECASE)


def read_decisions(draft: Draft) -> None:
    """Place the decisions told in sentences such as «Vedtatt av kommunestyret 12.10.2017, sak 46/17»."""
    for section in draft.root.walk():
        front = section.topic is Topic.TITLE or section is draft.root
        if front or section.topic is Topic.DECISION:
            _read_text(draft, section.heading.written, section.heading.line, front=True)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                lines = block.inline.text.split("\n") if front else [block.inline.text]
                held = {"front": front or section.topic is Topic.DECISION, "adopted": _is_of_adoption(section)}
                understood = [_read_text(draft, line, block.line, **held) for line in lines]
                if all(understood):
                    draft.use(block, section)
            elif isinstance(block, BulletList) and (front or section.topic is Topic.DECISION):
                _read_items(draft, section, block)
            elif isinstance(block, Table) and (section.topic is Topic.DECISION or _tells_decisions(block)):
                _read_table(draft, section, block)


def _is_of_adoption(section: Section) -> bool:
    words = section.heading.title.casefold()
    return section.topic is Topic.DECISION and ("vedtak" in words or "adopt" in words) and "behandl" not in words


def _read_items(draft: Draft, section: Section, block: BulletList) -> None:
    understood = [_read_item(draft, item) for item in block.items]
    if all(understood):
        draft.use(block, section)


def _read_item(draft: Draft, item: Item) -> bool:
    return _read_text(draft, item.inline.flat, item.line, front=True)


def _tells_decisions(table: Table) -> bool:
    """Whether a table's header is that of decisions: «Organ | Dato | Sak | Vedtak»."""
    return bool(_TABLE.search(" ".join(cell.flat for cell in table.header.cells)))


def _read_table(draft: Draft, section: Section, table: Table) -> None:
    understood = [_read_text(draft, " ".join(cell.flat for cell in row.cells), row.line, front=True) for row in table.rows]
    if all(understood):
        draft.use(table, section)


def _read_text(draft: Draft, text: str, line: int, *, front: bool, adopted: bool = False) -> bool:
    """Place what the sentences tell; True when each of them told a decision and nothing else.

    Under «Vedtak» (`adopted`) a body with its day needs no verb: «Roan kommunestyre 15.12.2011, sak 64/11.»
    """
    understood: list[bool] = []
    for sentence in sentences_of(text):
        verbless = adopted and len(sentence) < _LONGEST_VERBLESS and not _verbs_in(sentence)
        told = f"{sentence.rstrip('.')}: vedtatt" if verbless and _body(sentence) and find_dates(sentence) else sentence
        found = list(_decisions(draft, told, line, front=front)) if len(sentence) <= LONGEST_SENTENCE else []
        for held in found:
            draft.add("decisions", line, sentence, action_plan=_action_plan(draft, sentence), **held)
        understood.append(bool(found) or (front and bool(re.match(r"(?:versjon|version|utgave|utkast|dato)\b", sentence, re.IGNORECASE))))
    return bool(understood) and all(understood)


def _action_plan(draft: Draft, sentence: str) -> str:
    of_plan = draft.is_action_plan and "omstillingsplan" not in sentence.casefold()
    if Concept.ACTION_PLAN not in concepts_of(sentence) and not of_plan:
        return ""
    return next((str(each.id) for each in draft.all("action_plans")), "")


def _decisions(draft: Draft, sentence: str, line: int, *, front: bool) -> Iterator[dict[str, Any]]:
    groups = _joined(_verbs_in(sentence), sentence)
    for nth, (start, end, actions, active) in enumerate(groups):
        if _is_not_done(sentence[:start]) or (active and not _is_of_plan(sentence, start, actions)):
            continue
        stop = groups[nth + 1][0] if nth + 1 < len(groups) else len(sentence)
        before = sentence[groups[nth - 1][1] if nth else 0 : start]
        after = sentence[end:stop]
        body = _body(before if active else after) or (_body(before) if not active else "")
        dates = find_dates(after) or find_dates(before)
        day = next((each for each in dates if each.precision in ("", "month")), None)
        if not body and front and not active and day:
            free = _FREE.match(after)
            body = free[1].strip() if free else ""
        if not body or not (day or front):
            continue
        near = sentence if len(groups) == 1 else after
        told = _date_fields(draft, sentence, line, day) | _case_and_votes(near, sentence, day)
        for action in actions:
            yield {"body": body, "action": action} | told


def _is_of_plan(sentence: str, start: int, actions: tuple[str, ...]) -> bool:
    """Whether what a body did concerns the plan: «fattet slikt vedtak» only when the plan is what was adopted."""
    if sentence[start:].casefold().startswith("fatt") and not _TAKEN.search(sentence[start:]):
        return False
    return bool(_PLAN.search(sentence) or ("delegated" in actions and _WORK.search(sentence)))


def _joined(places: list[tuple[int, int, str, bool]], sentence: str) -> list[tuple[int, int, tuple[str, ...], bool]]:
    """The verbs, those that «og» joins as one: «behandlet og vedtatt» is done by one body on one day."""
    groups: list[tuple[int, int, tuple[str, ...], bool]] = []
    for start, end, action, active in places:
        if groups and _AND.fullmatch(sentence[groups[-1][1] : start]):
            first, _, actions, stands = groups[-1]
            groups[-1] = (first, end, tuple(dict.fromkeys((*actions, action))), stands and active)
        else:
            groups.append((start, end, (action,), active))
    return groups


def _date_fields(draft: Draft, sentence: str, line: int, day: FoundDate | None) -> dict[str, Any]:
    """The date with its precision; one that doesn't exist, or a template's `dd.mm`, leaves it open with a remark."""
    if (day and day.date is None) or (not day and _TEMPLATE.search(sentence)):
        draft.remark(line, "importing.no-such-date", text=(day.text if day else sentence)[:60])
    return {"date": day.date if day else None, "precision": day.precision if day else ""}


def _case_and_votes(text: str, sentence: str, day: FoundDate | None) -> dict[str, Any]:
    case = next((match[1].strip() for match in _CASE.finditer(text) if not day or match.start() != text.find(day.text)), "")
    return {"case": _reference(case)} | _votes(sentence)


def _votes(sentence: str) -> dict[str, int]:
    """The votes for and against; «mot 3 stemmer» tells only those against."""
    votes = _VOTES.search(sentence)
    if votes:
        return {"votes_for": int(votes[1] or votes[3]), "votes_against": int(votes[2] or votes[4])}
    against = _AGAINST.search(sentence)
    return {"votes_against": int(against[1]) if against[1].isdigit() else 1} if against else {}


def _reference(case: str) -> str:
    """The case's reference without the word «sak» before it."""
    return re.sub(
        r"^(?:sak(?:snr\.?|snummer)?|case|arkivsak(?:snr\.?)?|vedtak)\s*:?\s*(?:nr\.?\s*)?", "", case, flags=re.IGNORECASE
    ).strip()


def _body(text: str) -> str:
    """The body that a text names first, empty for none."""
    folded = text.casefold()
    found = [(place, body) for body, stems in BODIES for stem in stems if (place := folded.find(stem)) >= 0]
    return min(found)[1] if found else ""


@cache
def _verb_pattern() -> re.Pattern[str]:
    words = sorted({word for table in (VERBS, ACTIVE_VERBS) for words in table.values() for word in words}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in words)})\b", re.IGNORECASE)


def _verbs_in(sentence: str) -> list[tuple[int, int, str, bool]]:
    """The verbs of deciding in a sentence: (start, end, action, whether the body is the subject)."""
    found = []
    for match in _verb_pattern().finditer(sentence):
        word = match[0].casefold()
        passive = next((action for action, words in VERBS.items() if word in words), "")
        active = next((action for action, words in ACTIVE_VERBS.items() if word in words), "")
        by = re.match(r"\s*(?:\(?\d|av\b|i\b|by\b|in\b|den\b|sak\b|:)", sentence[match.end() :])
        if passive and (by or not active):
            found.append((match.start(), match.end(), passive, False))
        elif active:
            found.append((match.start(), match.end(), active, True))
    return found


def _is_not_done(before: str) -> bool:
    clause = re.split(r"[.;]|,\s*(?:men|but)\b", before)[-1].casefold()
    return any(re.search(rf"\b{re.escape(word)}\b", clause) for word in NOT_DONE)
