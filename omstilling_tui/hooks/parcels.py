"""What the program hands to a plugin's callable, made ready for the way into the plugin process and unpacked there.

A plan travels once and is named by a number after that; measurements' series are fetched when the plugin asks for one; an open file travels
as a descriptor; of the context only data travels, its services ask back.
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import IOBase
from pathlib import Path
from typing import Any, BinaryIO, Final

from omstilling_tui.hooks.context import PluginContext, Texts
from omstilling_tui.hooks.judging import Facts
from omstilling_tui.hooks.objects import Document
from omstilling_tui.model.measurements import Measurement
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator

Ask = Callable[..., Any]
"""Asks the other side for something by name: `ask("series", "I1")`."""

PLANS_KEPT: Final = 4


@dataclass(frozen=True, slots=True)
class PlanParcel:
    """A plan that has been sent, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class FactsParcel:
    """Facts without their series, which are asked for one by one."""

    facts: Facts


@dataclass(frozen=True, slots=True)
class DocumentParcel:
    """A document without its plan and facts, which lie beside it."""

    document: Document
    plan: PlanParcel
    facts: FactsParcel


@dataclass(frozen=True, slots=True)
class FileParcel:
    """An open file, by its place among the descriptors that come along."""

    place: int


@dataclass(frozen=True, slots=True)
class ContextParcel:
    """The data of a context."""

    id: str
    settings: Mapping[str, Any]
    language: str
    today: dt.date


class SentPlans:
    """The plans that the plugin process holds, by number; the same few on both sides."""

    def __init__(self) -> None:
        self._plans: dict[int, Plan] = {}
        self._next = 1

    def number_of(self, plan: Plan) -> int | None:
        """Return the number of a plan that has been sent, or None."""
        return next((number for number, each in self._plans.items() if each is plan), None)

    def add(self, plan: Plan) -> int:
        """Keep a plan, let go of the oldest, and return its number."""
        number = self._next
        self._plans[number] = plan
        self._plans.pop(number - PLANS_KEPT, None)
        self._next += 1
        return number

    def __getitem__(self, number: int) -> Plan:
        return self._plans[number]


class Packer:
    """Makes the arguments of one call ready.

    Attributes:
        plans: The plans that have to be sent first, in order.
        files: The descriptors that go along.
        services: What the plugin process may ask for during the call, by name.
    """

    def __init__(self, sent: SentPlans) -> None:
        self._sent = sent
        self.plans: list[Plan] = []
        self.files: list[int] = []
        self.services: dict[str, Callable[..., Any]] = {}
        self._copies: list[tuple[BinaryIO, BinaryIO]] = []

    def pack(self, given: object) -> object:
        """Return an argument as it travels."""
        match given:
            case Plan():
                return self._plan(given)
            case Facts():
                return self._facts(given)
            case Document():
                bare = replace(given, plan=Plan(), facts=Facts(today=given.facts.today))
                return DocumentParcel(bare, self._plan(given.plan), self._facts(given.facts))
            case PluginContext():
                self.services |= {"log": given.log, "progress": given.progress, "cancelled": given.cancelled}
                return ContextParcel(given.id, dict(given.settings), given.language, given.today)
            case IOBase():
                return self._file(given)
            case Path():
                return given.absolute()
            case Mapping():
                return dict(given)
            case _:
                return given

    def finish(self, *, done: bool) -> None:
        """Let go of the stand-ins of files that have no descriptor, with what was written to them copied when it is done."""
        for copy, real in self._copies:
            with copy:
                copy.seek(0)
                while done and (part := copy.read(1 << 20)):
                    real.write(part)

    def _plan(self, plan: Plan) -> PlanParcel:
        number = self._sent.number_of(plan)
        if number is None:
            self.plans.append(plan)
            number = self._sent.add(plan)
        return PlanParcel(number)

    def _facts(self, facts: Facts) -> FactsParcel:
        series = facts.series
        self.services["series"] = lambda id: tuple(series[id]) if id in series else None
        self.services["series-ids"] = lambda: tuple(series)
        return FactsParcel(replace(facts, series={}, latest=dict(facts.latest), parameters=dict(facts.parameters)))

    def _file(self, file: Any) -> FileParcel:
        try:
            descriptor = file.fileno()
            file.flush()
        except OSError:
            copy = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `finish`
            self._copies.append((copy, file))
            descriptor = copy.fileno()
        self.files.append(descriptor)
        return FileParcel(len(self.files) - 1)


class Series(Mapping[str, Sequence[Measurement]]):
    """The measurements of each indicator, asked for when they are read."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._held: dict[str, Sequence[Measurement]] = {}

    def __getitem__(self, id: str) -> Sequence[Measurement]:
        if id not in self._held:
            found = self._ask("series", id)
            if found is None:
                raise KeyError(id)
            self._held[id] = found
        return self._held[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ask("series-ids"))

    def __len__(self) -> int:
        return len(self._ask("series-ids"))


def unpack(parcel: object, plans: SentPlans, files: Sequence[int], ask: Ask, tell: Ask) -> Any:
    """Return an argument as the plugin's callable gets it.

    Args:
        parcel: The argument as it travelled.
        plans: The plans that have come.
        files: The descriptors that have come with the call.
        ask: Asks the program for something and waits for the answer.
        tell: Tells the program something.
    """
    match parcel:
        case PlanParcel():
            return plans[parcel.number]
        case FactsParcel():
            return replace(parcel.facts, series=Series(ask))
        case DocumentParcel():
            return replace(parcel.document, plan=plans[parcel.plan.number], facts=unpack(parcel.facts, plans, files, ask, tell))
        case FileParcel():
            return os.fdopen(files[parcel.place], "w+b")
        case ContextParcel():
            return context_of(parcel, ask, tell)
        case _:
            return parcel


def context_of(parcel: ContextParcel, ask: Ask, tell: Ask) -> PluginContext:
    """Return a context whose services ask the program."""
    translator = Translator(parcel.language)

    def pick(texts: Texts) -> str:
        return translator.pick(texts)

    return PluginContext(
        id=parcel.id,
        settings=parcel.settings,
        language=parcel.language,
        today=parcel.today,
        log=lambda level, text: tell("log", str(level), str(text)),
        translate=pick,
        progress=lambda done, total, text: tell("progress", int(done), int(total), str(text)),
        cancelled=lambda: bool(ask("cancelled")),
    )
