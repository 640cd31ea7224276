"""Where the programme is going: vision, goals, indicators and the focus areas that lead there."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from omstilling_tui.model import fields

UNITS = ("persons", "fte", "jobs", "firms", "nok", "percent")
"""The units that the program knows by name; any other word is a free unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vision:
    """The vision (visjonen)."""

    id: str = "vision"
    text: str = fields.markdown(required=True)
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class MainGoal:
    """The main goal (hovedmålet); the guidance asks for one, real plans have up to two."""

    id: str
    statement: str = fields.markdown(required=True)
    title: str = fields.text()
    description: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAmount:
    """An amount in NOK for one year."""

    year: int | None = fields.integer(1900, 2200, required=True)
    amount: Decimal | None = fields.money(required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """The frames (rammer) of a focus area: limits in words, and money per year.

    Attributes:
        text: Limits in words.
        budget: NOK per year, each year once.
        stated_total: A total in NOK that the document states, for the whole period or without years.
    """

    text: str = fields.markdown()
    budget: tuple[YearAmount, ...] = fields.values(YearAmount)
    stated_total: Decimal | None = fields.money()


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusArea:
    """A focus area (innsatsområde): a candidate, a selected or a rejected one."""

    id: str
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    status: str = fields.choice("candidate", "selected", "rejected", default="candidate", required=True)
    reason: str = fields.markdown()
    answers: tuple[str, ...] = fields.references("findings")
    develops: tuple[str, ...] = fields.references("findings")
    strategy: str = fields.markdown()
    frames: Frames = fields.value(Frames)
    responsible: str = fields.person()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A weighted criterion (kriterium) for choosing focus areas."""

    id: str
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    weight: Decimal | None = fields.number(0, 100, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What one scorer gives one candidate by one criterion (poeng), from 0 to 10."""

    id: str
    criterion: str = fields.reference("criteria", owner=True)
    focus_area: str = fields.reference("focus_areas", owner=True)
    scorer: str = fields.person()
    value: Decimal | None = fields.number(0, 10, required=True)
    description: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubGoal:
    """A sub-goal (delmål) of a focus area."""

    id: str
    focus_area: str = fields.reference("focus_areas", owner=True)
    statement: str = fields.markdown(required=True)
    title: str = fields.text()
    description: str = fields.markdown()
    source_text: str = fields.markdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Where an indicator stood to begin with (utgangspunkt), in the indicator's unit."""

    value: Decimal | None = fields.number()
    date: dt.date | None = fields.date()
    precision: str = fields.precision()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where an indicator is to be (måltall), in its unit; a range has `low` and `high`."""

    value: Decimal | None = fields.number()
    low: Decimal | None = fields.number()
    high: Decimal | None = fields.number()
    date: dt.date | None = fields.date()
    precision: str = fields.precision()


@dataclass(frozen=True, slots=True, kw_only=True)
class PhasedTarget:
    """A target on the way (periodisert mål), in the indicator's unit."""

    value: Decimal | None = fields.number(required=True)
    date: dt.date | None = fields.date(required=True)
    precision: str = fields.precision()


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When an indicator is measured: a rhythm with a first and a last date, or dates."""

    frequency: str = fields.choice("yearly", "half_yearly", "quarterly", "monthly", "dates")
    first: dt.date | None = fields.date()
    last: dt.date | None = fields.date()
    dates: tuple[dt.date, ...] = fields.dates()
    text: str = fields.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """One version of what an indicator counts; a new version shows as a break in the series.

    Attributes:
        version: 1, 2, 3 …
        valid_from: The first day on which measurements are made by this version.
        text: The counting rule in words.
        measure: A stock (how many there are) or a flow (how many came).
        netting: Gross, or net of what was lost.
        counts: Who or what is counted.
        cut_off: The date in the year that is counted for, in words.
    """

    version: int | None = fields.integer(1, 999, required=True)
    valid_from: dt.date | None = fields.date()
    text: str = fields.markdown(required=True)
    unit: str = fields.text(suggestions=UNITS)
    measure: str = fields.choice("stock", "flow")
    netting: str = fields.choice("gross", "net")
    counts: str = fields.text()
    cut_off: str = fields.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of an indicator's source, by name."""

    name: str = fields.text(required=True)
    value: str = fields.text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """An indicator (indikator) of a main goal or a sub-goal: what is measured, how, when and by whom."""

    id: str
    goal: str = fields.reference("main_goals", "sub_goals", owner=True)
    title: str = fields.text(required=True)
    description: str = fields.markdown()
    unit: str = fields.text(suggestions=UNITS, required=True)
    direction: str = fields.choice("increase", "decrease", "keep", default="increase")
    baseline: Baseline = fields.value(Baseline)
    target: Target = fields.value(Target)
    phased_targets: tuple[PhasedTarget, ...] = fields.values(PhasedTarget)
    method: str = fields.markdown()
    source: str = fields.text()
    source_settings: tuple[Setting, ...] = fields.values(Setting)
    schedule: Schedule = fields.value(Schedule)
    owner: str = fields.person()
    definitions: tuple[Definition, ...] = fields.values(Definition)
    source_text: str = fields.markdown()
