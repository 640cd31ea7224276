"""The ways in which plans tell who decided what."""

from __future__ import annotations

import pytest

from omstilling_tui.builtin.importers.markdown.reading import import_text


def told(text: str) -> list[tuple[str, str, str, str, int | None, int | None]]:
    plan = import_text(f"# Omstillingsplan for Andøy 2018–2023\n\n{text}\n\n## Bakgrunn\n\nTekst.\n").plan
    return [
        (each.body, each.action, each.date.isoformat() if each.date else "", each.case, each.votes_for, each.votes_against)
        for each in plan.decisions
    ]


TREATED = ("municipal_council", "treated", "2017-09-05", "44/17", None, None)
ADOPTED = ("municipal_council", "adopted", "2017-09-05", "44/17", None, None)
AGAINST = ("municipal_council", "adopted", "2017-09-05", "15/13", None, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kommunestyret behandlet og vedtok planen 5. september 2017 i sak 44/17.", [TREATED, ADOPTED]),
        ("Planen er behandlet og vedtatt av kommunestyret 5.9.2017, sak 44/17.", [TREATED, ADOPTED]),
        ("Treated and adopted by the municipal council 5 September 2017, case 44/17.", [TREATED, ADOPTED]),
        ("| Organ | Dato | Sak | Vedtak |\n|---|---|---|---|\n| Kommunestyret | 5.9.2017 | 44/17 | Behandlet og vedtatt |", [TREATED, ADOPTED]),
        ("| Behandling | Dato | Sak |\n|---|---|---|\n| Vedtatt av kommunestyret | 5.9.2017 | 44/17 |", [ADOPTED]),
        ("Kommunestyret fattet 5. september 2017 i sak 44/17 følgende vedtak: Omstillingsplanen vedtas.", [ADOPTED]),
        ("Kommunestyret fattet vedtak om å søke om midler til omstillingsplanen 5.9.2017.", []),
        ("Vedtatt av kommunestyret 5. sept. 2017, saksnr. 44/17.", [ADOPTED]),
        ("Vedtatt av kommunestyret den 5/9-2017, sak 44/17.", [ADOPTED]),
        ("Vedtatt av kommunestyret 5.9.2017 i sak 15/13 mot 3 stemmer.", [AGAINST]),
        ("Vedtatt av kommunestyret 5.9.2017, sak 15/13, mot 3 stemmer.", [AGAINST]),
        ("Vedtatt av kommunestyret 5.9.2017, sak 15/13, med 12 mot 3 stemmer.", [(*AGAINST[:4], 12, 3)]),
        ("Vedtatt av kommunestyret 5.9.2017, sak 15/13, med 12 stemmer mot 3.", [(*AGAINST[:4], 12, 3)]),
        ("Kommunestyret delegerte arbeidet 10.01.2017, sak 3/17.", [("municipal_council", "delegated", "2017-01-10", "3/17", None, None)]),
        ("Vedtak: Åfjord kommunestyre 5.9.2017, sak 44/17. Roan kommunestyre 5.9.2017, sak 44/17.", [ADOPTED, ADOPTED]),
    ],
)  # fmt: skip
def test_a_decision_is_read_with_its_date_case_and_votes(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text) == expected
