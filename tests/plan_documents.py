"""Plan documents written from random facts: in any order, heading style and written standard, with tables, lists or prose.

Import must give the facts back, whatever the form that they stand in.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st

WORDS = {
    "nb": {
        "title": "Omstillingsplan for Fjordvik", "vision": "Visjon", "main_goal": "Hovedmål", "challenges": "Utfordringer", "opportunities": "Muligheter",
        "areas": "Innsatsområder", "area": "Innsatsområde", "goal": "Mål", "activities": "Hovedaktiviteter", "funding": "Finansiering", "source": "Kilde", "sum": "Sum",
        "by": "innen utgangen av", "thousands": "(1 000 kr)",
    },
    "nn": {
        "title": "Omstillingsplan for Fjordvik", "vision": "Visjon", "main_goal": "Hovudmål", "challenges": "Utfordringar", "opportunities": "Moglegheiter",
        "areas": "Satsingsområde", "area": "Satsingsområde", "goal": "Målsetjing", "activities": "Hovudaktivitetar", "funding": "Finansiering", "source": "Kjelde", "sum": "Sum",
        "by": "innan utgangen av", "thousands": "(1 000 kr)",
    },
    "en": {
        "title": "Restructuring plan for Fjordvik", "vision": "Vision", "main_goal": "Main goal", "challenges": "Challenges", "opportunities": "Opportunities",
        "areas": "Focus areas", "area": "Focus area", "goal": "Goal", "activities": "Main activities", "funding": "Funding", "source": "Source", "sum": "Total",
        "by": "by the end of", "thousands": "(NOK thousand)",
    },
}  # fmt: skip
UNITS = {
    "nb": (
        ("nye arbeidsplasser", "jobs"),
        ("årsverk", "fte"),
        ("nye bedrifter", "firms"),
        ("innbyggere", "persons"),
        ("gjestedøgn", "gjestedøgn"),
    ),
    "nn": (
        ("nye arbeidsplassar", "jobs"),
        ("årsverk", "fte"),
        ("nye verksemder", "firms"),
        ("innbyggjarar", "persons"),
        ("gjestedøgn", "gjestedøgn"),
    ),
    "en": (("new jobs", "jobs"), ("new companies", "firms"), ("inhabitants", "persons")),
}
FINDINGS = (
    "Unge flytter ut", "Ensidig næringsliv", "Lang vei til markedet", "Få gründere", "Svak infrastruktur", "Høy alder", "Sterkt havbruk", "Rein kraft", "Nærhet til byen",
    "God havn", "Kort vei til fjellet", "Dyktige fagfolk",
)  # fmt: skip
AREAS = (
    "Havbruk og sjømat",
    "Reiseliv",
    "Industri",
    "Bolyst",
    "Grønn energi",
    "Handel i sentrum",
    "Kommunikasjon og infrastruktur",
    "Kompetanse for framtida",
)
ACTIVITIES = (
    "Nettverk for leverandører",
    "Etablererkurs",
    "Bygge kai",
    "Skilting av stier",
    "Felles booking",
    "Næringshage",
    "Studiesenter",
    "Guidekurs",
)
SOURCES = (
    ("Kommunaldepartementet", "state"),
    ("Troms fylkeskommune", "county"),
    ("Fjordvik kommune", "municipality"),
    ("Privat næringsliv", "private"),
)


@dataclass(frozen=True)
class Target:
    value: int
    words: str
    unit: str
    year: int


@dataclass(frozen=True)
class Area:
    title: str
    target: Target
    activities: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    start: int
    end: int
    vision: str
    main_goal: Target
    challenges: tuple[str, ...]
    opportunities: tuple[str, ...]
    areas: tuple[Area, ...]
    funding: tuple[tuple[str, str, int, Decimal | None], ...]


@dataclass(frozen=True)
class Form:
    language: str
    headings: str
    numbered: bool
    findings: str
    areas: str
    goals: str
    years_down: bool
    unit: str
    order: tuple[int, ...]


@st.composite
def facts(draw: st.DrawFn, language: str) -> Facts:
    start = draw(st.integers(2005, 2030))
    end = start + draw(st.integers(2, 6))
    target = st.builds(
        lambda value, unit, year: Target(value, *unit, year), st.integers(2, 900) | st.integers(1_000, 20_000), st.sampled_from(UNITS[language]), st.integers(start + 1, end)
    )  # fmt: skip
    found = draw(st.lists(st.sampled_from(FINDINGS), min_size=5, max_size=8, unique=True))
    titles = draw(st.lists(st.sampled_from(AREAS), min_size=2, max_size=5, unique=True))
    areas = tuple(
        Area(title, draw(target), tuple(draw(st.lists(st.sampled_from(ACTIVITIES), min_size=1, max_size=4, unique=True))))
        for title in titles
    )
    amount = st.none() | st.integers(1, 60_000).map(lambda thousands: Decimal(thousands) * 1_000)
    sources = draw(st.lists(st.sampled_from(SOURCES), min_size=1, max_size=4, unique=True))
    years = range(start, start + draw(st.integers(2, 3)))
    funding = tuple((label, source, year, draw(amount)) for label, source in sources for year in years)
    return Facts(start, end, "Sammen bygger vi framtida", draw(target), tuple(found[:3]), tuple(found[3:]), areas, funding)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    return Form(
        language=draw(st.sampled_from(("nb", "nn", "en"))),
        headings=draw(st.sampled_from(("atx", "setext", "bold"))),
        numbered=draw(st.booleans()),
        findings=draw(st.sampled_from(("list", "numbers", "sentences", "semicolons", "table"))),
        areas=draw(st.sampled_from(("sections", "pattern", "list", "table"))),
        goals=draw(st.sampled_from(("bold", "label", "heading"))),
        years_down=draw(st.booleans()),
        unit=draw(st.sampled_from(("plain", "thousands", "mill"))),
        order=tuple(draw(st.permutations(range(4)))),
    )


def document(told: Facts, form: Form) -> str:
    return _Writer(told, form).text()


class _Writer:
    def __init__(self, told: Facts, form: Form) -> None:
        self.told = told
        self.form = form
        self.words = WORDS[form.language]
        self.chapter = 0

    def text(self) -> str:
        title = f"{self.words['title']} {self.told.start}–{self.told.end}"
        chapters = [self._findings, self._direction, self._areas, self._funding]
        parts = [self._plain_heading(title, 1), *(chapters[place]() for place in self.form.order)]
        return "\n\n".join(parts) + "\n"

    def _plain_heading(self, title: str, level: int) -> str:
        if self.form.headings == "bold":
            return f"**{title}**"
        if self.form.headings == "setext" and level <= 2:
            return f"{title}\n{'=' if level == 1 else '-'}" + ("=" if level == 1 else "-") * len(title)
        return f"{'#' * level} {title}"

    def _heading(self, title: str, level: int, number: str = "") -> str:
        return self._plain_heading(f"{number} {title}".strip() if self.form.numbered else title, level)

    def _begin(self, title: str) -> str:
        self.chapter += 1
        return self._heading(title, 2, str(self.chapter))

    def _number(self, value: int) -> str:
        return f"{value:,}" if self.form.language == "en" else f"{value:,}".replace(",", " ")

    def _goal(self, target: Target) -> str:
        return f"{self._number(target.value)} {target.words} {self.words['by']} {target.year}."

    def _findings(self) -> str:
        if self.form.findings == "table":
            rows = [f"| {self.words['challenges']} | {self.words['opportunities']} |", "|---|---|"]
            longest = max(len(self.told.challenges), len(self.told.opportunities))
            for place in range(longest):
                cells = [each[place] if place < len(each) else "" for each in (self.told.challenges, self.told.opportunities)]
                rows.append(f"| {cells[0]} | {cells[1]} |")
            return self._begin(f"{self.words['challenges']} / {self.words['opportunities']}") + "\n\n" + "\n".join(rows)
        parts = [
            self._begin(self.words["challenges"]),
            self._listed(self.told.challenges),
            self._begin(self.words["opportunities"]),
            self._listed(self.told.opportunities),
        ]
        return "\n\n".join(parts)

    def _listed(self, entries: tuple[str, ...]) -> str:
        match self.form.findings:
            case "list":
                return "\n".join(f"- {each}" for each in entries)
            case "numbers":
                return "\n".join(f"{place}. {each}" for place, each in enumerate(entries, 1))
            case "sentences":
                return " ".join(f"{each}." for each in entries)
        return "; ".join(entries) + "."

    def _direction(self) -> str:
        parts = [
            self._begin(self.words["vision"]),
            f"«{self.told.vision}»",
            self._begin(self.words["main_goal"]),
            self._goal(self.told.main_goal),
        ]
        return "\n\n".join(parts)

    def _areas(self) -> str:
        head = self._begin(self.words["areas"])
        if self.form.areas == "table":
            rows = [f"| {self.words['area']} | {self.words['goal']} | {self.words['activities']} |", "|---|---|---|"]
            rows += [f"| {area.title} | {self._goal(area.target)} | {'; '.join(area.activities)} |" for area in self.told.areas]
            return head + "\n\n" + "\n".join(rows)
        if self.form.areas == "list":
            return head + "\n\n" + "\n".join(self._list_entry(place, area) for place, area in enumerate(self.told.areas, 1))
        return "\n\n".join([head, *(self._section(place, area) for place, area in enumerate(self.told.areas, 1))])

    def _list_entry(self, place: int, area: Area) -> str:
        return "\n".join(
            [
                f"{place}. **{area.title}**",
                f"   - {self.words['goal']}: {self._goal(area.target)}",
                f"   - {self.words['activities']}:",
                *(f"     - {each}" for each in area.activities),
            ]
        )

    def _section(self, place: int, area: Area) -> str:
        title = f"{self.words['area']} {place}: {area.title}" if self.form.areas == "pattern" else area.title
        head = self._heading(title, 3, f"{self.chapter}.{place}")
        goal = self._goal(area.target)
        entries = "\n".join(f"- {each}" for each in area.activities)
        if self.form.goals == "heading" and self.form.headings != "bold":
            return "\n\n".join([head, f"#### {self.words['goal']}", goal, f"#### {self.words['activities']}", entries])
        mark = "**" if self.form.goals == "bold" else ""
        return "\n\n".join([head, f"{mark}{self.words['goal']}:{mark} {goal}", f"{mark}{self.words['activities']}:{mark}", entries])

    def _amount(self, amount: Decimal | None) -> str:
        if amount is None:
            return "–"
        match self.form.unit:
            case "thousands":
                return self._number(int(amount / 1_000))
            case "mill":
                millions = f"{(amount / 1_000_000).normalize():f}"
                return f"NOK {millions} million" if self.form.language == "en" else f"{millions.replace('.', ',')} mill."
        return self._number(int(amount))

    def _funding(self) -> str:
        years = sorted({year for _, _, year, _ in self.told.funding})
        labels = list(dict.fromkeys(label for label, *_ in self.told.funding))
        amounts = {(label, year): amount for label, _, year, amount in self.told.funding}
        corner = self.words["source"] + (f" {self.words['thousands']}" if self.form.unit == "thousands" else "")
        rows, columns = (years, labels) if self.form.years_down else (labels, years)
        lines = [f"| {corner} | {' | '.join(map(str, columns))} |", "|---|" + "---:|" * len(columns)]
        for row in rows:
            cells = [self._amount(amounts[(column, row) if self.form.years_down else (row, column)]) for column in columns]
            lines.append(f"| {row} | {' | '.join(cells)} |")
        return self._begin(self.words["funding"]) + "\n\n" + "\n".join(lines)
