"""From nothing to an adopted plan in a real terminal, by keys that the screen shows, read back by the command line."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from omstilling_tui.model.plan import Plan
from omstilling_tui.tui.widgets.fields.subjects import EntitySubject, NewSubject
from tests.e2e.terminal import Terminal, environment, program

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]


class Walk:
    """A user at the terminal, who presses only what the screen shows."""

    def __init__(self, terminal: Terminal, home: Path) -> None:
        self.terminal = terminal
        self.home = home

    def press_shown(self, key: str, *, gone: str = "") -> None:
        """Press a key that the screen names: in the hints, the question or the text."""
        self.terminal.wait_until(lambda: key in self.terminal.text, why=f"the key {key} to be shown")
        self.terminal.press(key)
        if gone:
            self.terminal.wait_for(gone=[gone])

    def go(self, place: str, key: str, shows: str) -> None:
        """Go to a main screen by its digit, which the tab strip shows."""
        self.terminal.wait_for(f"{key} {place}")
        self.terminal.press(key)
        self.terminal.wait_for(shows)

    def mark(self, words: str) -> None:
        """Move the mark down to the line with some words, from the top."""
        if words in self._marked():
            return
        self.terminal.press("Home")
        self.terminal.wait_until(self._is_at_the_top, why="the mark to be on the first line")
        for _ in range(60):
            if words in self._marked():
                return
            row = self._row()
            self.terminal.press("Ned")
            self.terminal.wait_until(lambda row=row: self._row() not in (-1, row), seconds=5, why=f"the mark to go on to {words!r}")
        raise AssertionError(f"no line with {words!r}; the screen shows:\n{self.terminal.text}")

    def _is_at_the_top(self) -> bool:
        return any(line.startswith(">") for line in self.terminal.text.splitlines()[2:4])

    def _row(self) -> int:
        """The marked line's row on the screen, -1 when there is none."""
        lines = enumerate(self.terminal.text.splitlines())
        return next((row for row, line in lines if line.lstrip(" │▕").startswith(">")), -1)

    def _marked(self) -> str:
        """The left part of the marked line."""
        return "" if self._row() < 0 else self.terminal.text.splitlines()[self._row()].partition("▕")[0]

    def add(self, at: str, part: str, texts: Mapping[str, str], *, choose: str = "", held: Mapping[str, Any] | None = None) -> None:
        """Make something at a place of the tree, and fill its form in."""
        self.mark(at)
        self.press_shown("n")
        if choose:
            self.terminal.wait_for("Hva vil du legge til?", choose)
            answers = self.terminal.text.partition("Hva vil du legge til?")[2]
            self.terminal.press(answers[: answers.index(choose)].split()[-1])
        self.terminal.wait_for("Legg til:", "Ctrl+S")
        self._fill(NewSubject(part, held or {}), texts)

    def edit(self, at: str, part: str, id: str, texts: Mapping[str, str]) -> None:
        """Open the form of what stands at a place of the tree, and fill it in."""
        self.mark(at)
        self.press_shown("e")
        self.terminal.wait_for("Ctrl+S")
        self._fill(EntitySubject(id, part), texts)

    def _fill(self, subject: NewSubject | EntitySubject, texts: Mapping[str, str]) -> None:
        """Go from field to field with Tab, type, and finish with Ctrl+S, as the hints say."""
        rows = [place.path for place in subject.places(Plan()) if not place.heading]
        here = 0
        for path in sorted(texts, key=rows.index):
            self.terminal.press(*["Tab"] * (rows.index(path) - here))
            here = rows.index(path)
            words = texts[path]
            if words.startswith("Enter:"):
                self.terminal.press("Enter", *words.removeprefix("Enter:"), "Enter")
            else:
                self.terminal.press(*words)
            self.terminal.settle(0.05)
        self.press_shown("Ctrl+S", gone="Ctrl+S")
        self.terminal.settle(0.5)

    def decide(self, step: str, case: str) -> None:
        """Record the next step's decision, with the case number typed again."""
        self.mark(step)
        self.press_shown("Enter")
        self.terminal.wait_for("Nytt vedtak", "Saksnummer", "Ctrl+S")
        self.terminal.press(*case)
        self.press_shown("Ctrl+S")
        self.terminal.wait_for("Skriv «")
        self.terminal.press(*case, "Enter")
        self.terminal.wait_for("Vedtaket er ført inn", case)
        self.terminal.settle(0.5)

    def ask(self, *arguments: str) -> Any:
        """Ask the command line, and return its JSON."""
        directory, env = self.home / "omstilling", environment(self.home)
        return json.loads(subprocess.run(program(*arguments), cwd=directory, env=env, capture_output=True, text=True, check=True).stdout)


def test_from_an_empty_database_to_an_adopted_plan(tmp_path: Path) -> None:
    with Terminal(program(), cwd=tmp_path, env=environment(tmp_path)) as terminal:
        walk = Walk(terminal, tmp_path)
        _begin(walk)
        _write_the_plan(walk)
        terminal.press("1")
        terminal.wait_for("Plansjekk:")
        walk.go("Vedtak", "9", "Veien til vedtak")
        walk.decide("Kommunen har gitt prosjektet oppdraget", "PS 1/27")
        walk.decide("Styringsgruppen har godkjent", "PS 2/27")
        walk.decide("Kommunestyret har behandlet", "PS 3/27")
        walk.decide("Kommunestyret har vedtatt", "PS 4/27")
        terminal.wait_for("vedtatt", "PS 4/27")
        terminal.press("Ctrl+Q")
        assert terminal.end() == 0
        assert terminal.modes_left_on() == set()
    _read_back(walk)


def _begin(walk: Walk) -> None:
    terminal = walk.terminal
    terminal.wait_for("Ny plan for min kommune", "Enter")
    terminal.press("Enter")
    terminal.wait_for("Kommune, navn eller nummer")
    terminal.press("Nesna", "Enter", "Nesna i omstilling", "Enter", "2027", "Enter", "2032")
    walk.press_shown("Ctrl+S")
    terminal.wait_for("Kom i gang", "Plansjekk:")
    walk.go("Plan", "5", "Utviklingsanalysen")


def _write_the_plan(walk: Walk) -> None:
    walk.edit("Utviklingsanalysen", "development_analysis", "analysis", {"conclusions": "Hjørnesteinsbedriften la ned."})
    walk.add("Utfordringer", "findings", {"title": "Lite nytt arbeid"}, held={"kind": "challenge"})
    walk.add("Muligheter", "findings", {"title": "Kaia har plass"}, held={"kind": "opportunity"})
    walk.edit("Visjonen", "vision", "vision", {"text": "Nesna vokser"})
    walk.add("Hovedmål", "main_goals", {"title": "Arbeidsplasser", "statement": "50 nye arbeidsplasser innen 2032"})
    walk.add(
        "H1",
        "indicators",
        {
            "title": "Nye arbeidsplasser",
            "unit": "arbeidsplasser",
            "baseline.value": "0",
            "baseline.date": "01.01.2027",
            "target.value": "50",
            "target.date": "31.12.2032",
        },
        choose="indikator",
        held={"goal": "H1"},
    )
    walk.add(
        "Innsatsområder",
        "focus_areas",
        {"title": "Havn og sjø", "frames.text": "5 mill. kroner i året"},
        choose="innsatsområde",
        held={"status": "selected"},
    )
    walk.add("IO1", "sub_goals", {"statement": "10 nye bedrifter ved kaia"}, choose="delmål", held={"focus_area": "IO1"})


def _read_back(walk: Walk) -> None:
    assert walk.ask("versions", "list", "--json")
    assert walk.ask("versions", "verify", "--json")
    plan = walk.ask("export", "json", "-o", "-")
    assert plan["programme"]["name"] == "Nesna i omstilling"
    assert plan["vision"]["text"] == "Nesna vokser"
    assert [finding["title"] for finding in plan["findings"]] == ["Lite nytt arbeid", "Kaia har plass"]
    assert plan["main_goals"][0]["statement"] == "50 nye arbeidsplasser innen 2032"
    indicator = plan["indicators"][0]
    assert (indicator["target"]["value"], indicator["target"]["date"]) == (50, "2032-12-31")
    assert plan["focus_areas"][0]["title"] == "Havn og sjø"
    assert plan["sub_goals"][0]["focus_area"] == "IO1"
    assert [(each["body"], each["action"], each["case"]) for each in plan["decisions"]] == [
        ("municipal_council", "delegated", "PS 1/27"),
        ("steering_group", "approved", "PS 2/27"),
        ("municipal_council", "treated", "PS 3/27"),
        ("municipal_council", "adopted", "PS 4/27"),
    ]
