"""What the rules' messages are joined of, and the topics that the rules are grouped by."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.joint.and": (" og ", " og ", " and "),
    "rules.joint.comma": (", ", ", ", ", "),
    "rules.joint.semicolon": ("; ", "; ", "; "),
    "rules.joint.plus": (" + ", " + ", " + "),
    "rules.joint.date": ("{date}", "{date}", "{date}"),
    "rules.joint.number": ("{number}", "{number}", "{number}"),
    "rules.joint.range": ("{low}–{high}", "{low}–{high}", "{low}–{high}"),
    "rules.joint.year": ("{year:year}", "{year:year}", "{year:year}"),
    "rules.topic.goals": ("Visjon, hovedmål og analyse", "Visjon, hovudmål og analyse", "Vision, main goal and analysis"),
    "rules.topic.areas": ("Innsatsområder", "Innsatsområde", "Focus areas"),
    "rules.topic.indicators": ("Indikatorer og måling", "Indikatorar og måling", "Indicators and measuring"),
    "rules.topic.targets": ("Måltall", "Måltal", "Targets"),
    "rules.topic.stated": ("Måltall i tekstene", "Måltal i tekstane", "Targets in the texts"),
    "rules.topic.work": ("Handlingsplan og tiltak", "Handlingsplan og tiltak", "Action plan and actions"),
    "rules.topic.money": ("Penger", "Pengar", "Money"),
    "rules.topic.sums": ("Summer", "Summar", "Totals"),
    "rules.topic.workshops": ("Prosess-samlinger", "Prosess-samlingar", "Workshops"),
    "rules.topic.people": ("Personer og miljøer", "Personar og miljø", "People and environments"),
    "rules.topic.decisions": ("Vedtak", "Vedtak", "Decisions"),
    "rules.topic.texts": ("Tekster og henvisninger", "Tekstar og tilvisingar", "Texts and references"),
}
