"""Estimates with a range in the background: evidence of a challenge."""

from __future__ import annotations

import re
from dataclasses import replace

from omstilling_tui.builtin.importers.markdown.blocks import Paragraph
from omstilling_tui.builtin.importers.markdown.draft import Draft
from omstilling_tui.builtin.importers.markdown.horizons import horizon_of
from omstilling_tui.builtin.importers.markdown.quantities import quantities_in
from omstilling_tui.builtin.importers.markdown.sentences import sentences_of, stems
from omstilling_tui.builtin.importers.markdown.topics import Topic
from omstilling_tui.model.analysis import Evidence

_ESTIMATE = re.compile(
    r"\b(?:ansl\w+|estimer\w*|beregn\w*|berekn\w*|utsatt\w*|utsett\w*|tap\w*|rammet|råka|forvent\w*|vurder\w*|risiko|estimate\w*"
    r"|at risk|exposed|berørt\w*|kan gå|står i fare|mellom|between)\b",
    re.IGNORECASE,
)
_BACKGROUND = frozenset({Topic.OTHER, Topic.BACKGROUND, Topic.ANALYSIS, Topic.CHALLENGES, Topic.TITLE, Topic.AREAS})


def read_evidence(draft: Draft) -> None:
    """Place each estimate with a range on the challenge that its words come nearest to; the sentence's paragraph stays in the notes."""
    for section in draft.root.walk():
        if section.topic not in _BACKGROUND:
            continue
        for block in section.blocks:
            if not isinstance(block, Paragraph):
                continue
            for sentence in sentences_of(block.inline.text):
                if _ESTIMATE.search(sentence) and not sentence.casefold().startswith(("målet", "hovedmål")):
                    _read(draft, block, sentence)


def _read(draft: Draft, block: Paragraph, sentence: str) -> None:
    found = [each for each in quantities_in(sentence, draft.period, free_units=False) if each.low is not None]
    if not found:
        return
    horizon = horizon_of(sentence, draft.period, _report_years(sentence))
    evidence = Evidence(
        text=sentence, low=found[0].low, high=found[0].high, unit=found[0].unit, date=horizon.date if horizon else None,
            precision=horizon.precision if horizon else ""
    )  # fmt: skip
    finding = _nearest(draft, sentence)
    if not finding:
        finding = draft.add("findings", block.line, sentence, kind="challenge", title=sentence[:300], evidence=evidence)
        return
    stands = draft.get("findings", finding)
    draft.change("findings", finding, evidence=evidence, source_text=f"{stands.source_text}\n\n{sentence}")
    draft.place(finding, block.line, sentence)


def _report_years(sentence: str) -> list[tuple[int, int]]:
    """The places of years that tell when the estimate was made: «Konsekvensanalysen fra 2016»."""
    return [
        match.span() for match in re.finditer(r"\b(?:fra|frå|from|i|av)\s+(?:19|20)\d\d(?=\s+(?:ansl|vis|berekn|beregn|estim))", sentence)
    ]


def _nearest(draft: Draft, sentence: str) -> str:
    """The challenge without evidence yet that has most words in common with a sentence, else the first."""
    challenges = [each for each in draft.all("findings") if each.kind == "challenge" and each.evidence == replace(Evidence())]
    if not challenges:
        return ""
    wanted = stems(sentence)
    best = max(range(len(challenges)), key=lambda place: (len(wanted & stems(challenges[place].title)), -place))
    return str(challenges[best].id)
