"""The words of the trade in headings, labels and tables' headers, in bokmål, nynorsk and English.

A stem stands for every word that begins with it (`utfordring` for «utfordringene», «Utfordringar»); a phrase with blanks stands for
words in a row, each a stem. What is counted stands in `counting_words`, who acts in `acting_words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Concept(StrEnum):
    """What a word in a heading, a label or a table's header is about."""

    VISION = "vision"
    MAIN_GOAL = "main_goal"
    EFFECT = "effect"
    SUB_GOAL = "sub_goal"
    GOAL = "goal"
    TARGET = "target"
    INDICATOR = "indicator"
    MEASURING = "measuring"
    METHOD = "method"
    SCHEDULE = "schedule"
    BASELINE = "baseline"
    UNIT = "unit"
    CHALLENGE = "challenge"
    OPPORTUNITY = "opportunity"
    STRENGTH = "strength"
    WEAKNESS = "weakness"
    THREAT = "threat"
    ANALYSIS = "analysis"
    AREA = "area"
    STRATEGY = "strategy"
    ACTIVITY = "activity"
    PROJECT = "project"
    RESULT = "result"
    STATUS = "status"
    DESCRIPTION = "description"
    RESPONSIBLE = "responsible"
    DEADLINE = "deadline"
    START = "start"
    FRAME = "frame"
    COST = "cost"
    MONEY = "money"
    FUNDING = "funding"
    ACTION_PLAN = "action_plan"
    LATER = "later"
    ORGANISATION = "organisation"
    STEERING_GROUP = "steering_group"
    BOARD = "board"
    LEADER = "leader"
    COMMUNICATION = "communication"
    ANNEX = "annex"
    CONTENTS = "contents"
    DECISION = "decision"
    BACKGROUND = "background"
    SUM = "sum"
    SOURCE = "source"
    ID = "id"
    YEAR = "year"


STEMS: Final[Mapping[Concept, tuple[str, ...]]] = {
    Concept.VISION: ("visjon", "vision"),
    Concept.MAIN_GOAL: (
        "hovedmål", "hovudmål", "overordn mål", "overordna mål", "overordnet mål", "overordnede mål", "programmål", "omstillingsmål",
        "main goal", "main objective", "overall goal", "overall objective", "mål for omstilling", "målet for omstilling",
        "mål for program", "mål for arbeid", "målsetting for omstilling", "målsetjing for omstilling", "goal of the programme",
        "goal for the programme",
    ),
    Concept.EFFECT: ("effektmål", "langsiktige resultat", "samfunnsmål", "effect goal", "long-term result"),
    Concept.SUB_GOAL: ("delmål", "resultatmål", "sub-goal", "subgoal", "sub goal", "delmålsetting", "delmålsetjing"),
    Concept.GOAL: ("mål", "måla", "målet", "måle", "målene", "målsetting", "målsetning", "målsetjing", "goal", "objective", "aim"),
    Concept.TARGET: ("måltall", "måltal", "target", "mål 20", "målverdi"),
    Concept.INDICATOR: (
        "indikator", "indicator", "måleparamet", "nøkkeltall", "nøkkeltal", "suksesskriteri", "måleindikator", "kpi", "kritisk måltall",
    ),
    Concept.MEASURING: (
        "måling", "oppfølging", "oppfylgjing", "evaluering", "rapportering", "measuring", "measurement", "monitoring", "follow-up",
    ),
    Concept.METHOD: (
        "målemetod", "metode", "kilde", "kjelde", "måles ved", "målast ved", "måles", "målast", "målt ved", "method", "how measured",
        "measured by", "hvordan", "korleis", "datakilde", "datakjelde",
    ),
    Concept.SCHEDULE: (
        "hyppighet", "frekvens", "måletidspunkt", "rapporteres når", "måles når", "frequency", "how often", "hvor ofte", "kor ofte",
        "schedule", "målefrekvens",
    ),
    Concept.BASELINE: (
        "utgangspunkt", "nullpunkt", "baseline", "nåverdi", "noverdi", "startverdi", "nåsituasjon", "dagens", "startpunkt", "status 20",
        "nå-verdi",
    ),
    Concept.UNIT: ("enhet", "eining", "unit", "benevning"),
    Concept.CHALLENGE: ("utfordring", "hovedutfordring", "hovudutfordring", "challenge"),
    Concept.OPPORTUNITY: (
        "mulighet", "moglegheit", "muligheit", "moglegheita", "opportunit", "hovedmulighet", "utviklingsmulighet",
        "utviklingsmoglegheit",
    ),
    Concept.STRENGTH: ("styrke", "styrkar", "sterke side", "strength", "fortrinn"),
    Concept.WEAKNESS: ("svakhet", "svakheit", "svake side", "weakness"),
    Concept.THREAT: ("trussel", "trusler", "truslar", "trugsmål", "trugsel", "threat"),
    Concept.ANALYSIS: ("utviklingsanalyse", "analyse", "swot", "analysis", "konsekvensanalyse", "situasjonsanalyse"),
    Concept.AREA: (
        "innsatsområd", "satsingsområd", "satsningsområd", "satsningområd", "satsingområd", "satsområd", "hovedområd", "hovudområd",
        "prioritert område", "prioriterte område", "prioriterte områder", "innsatsområ", "focus area", "priority area",
        "strategiske område", "strategisk område", "strategiske områder", "temaområd",
    ),
    Concept.STRATEGY: ("strategi", "strategien", "strategiane", "strategiar", "strategier", "strategiene", "strategy", "strategies"),
    Concept.ACTIVITY: (
        "tiltak", "hovedaktivitet", "hovudaktivitet", "aktivitet", "hovedtiltak", "hovudtiltak", "delstrategi", "activit", "measures",
        "main activit", "actions", "action", "strategier", "strategiar", "innsats", "grep", "arbeidsoppgave", "arbeidsoppgåve",
    ),
    Concept.PROJECT: ("prosjekt", "project", "delprosjekt"),
    Concept.RESULT: ("resultat", "forventa resultat", "forventet resultat", "result", "expected result", "leveranse"),
    Concept.STATUS: ("status",),
    Concept.DESCRIPTION: ("beskrivelse", "skildring", "description", "merknad", "kommentar", "omtale"),
    Concept.RESPONSIBLE: ("ansvar", "ansvarlig", "ansvarleg", "eier", "eigar", "responsib", "owner", "utføres av", "hvem", "kven", "who"),
    Concept.DEADLINE: (
        "frist", "tidsfrist", "ferdig", "deadline", "når", "tidspunkt", "tid", "tidsrom", "periode", "due", "slutt", "gjennomføring",
        "when", "timeplan", "framdrift", "fremdrift",
    ),
    Concept.START: ("oppstart", "start"),
    Concept.FRAME: ("ramme", "rammer", "frame", "økonomisk ramme", "budsjettramme", "midler", "ramma", "avgrensning", "avgrensing"),
    Concept.COST: (
        "kostnad", "kost", "beløp", "cost", "sum kroner", "pris", "budsjett", "budget", "amount", "kroner", "kr", "ressursbruk", "nok",
    ),
    Concept.MONEY: (
        "finans", "penge", "ressurs", "budsjett", "økonomi", "kostnad", "funding", "budget", "resource", "financ", "ramme", "midler",
        "midlar",
    ),
    Concept.FUNDING: ("finans", "funding", "financ", "finansieringskilde", "finansieringskjelde"),
    Concept.ACTION_PLAN: ("handlingsplan", "handlingsprogram", "tiltaksplan", "action plan", "årsplan", "handlingsdel"),
    Concept.LATER: (
        "potensiel", "seinare", "senere", "later", "framtidige prosjekt", "fremtidige prosjekt", "mulige prosjekt", "moglege prosjekt",
    ),
    Concept.ORGANISATION: (
        "organiser", "organisasjon", "organisation", "organization", "prosjektorganis", "programorganis", "styring", "roller",
        "governance",
    ),
    Concept.STEERING_GROUP: ("styringsgruppe", "prosjektstyringsgruppe", "styringsgruppa", "steering group"),
    Concept.BOARD: ("omstillingsstyre", "styret", "programstyre", "restructuring board"),
    Concept.LEADER: (
        "prosjektleder", "prosjektleiar", "programleder", "programleiar", "project leader", "project manager", "omstillingsleder",
        "omstillingsleiar",
    ),
    Concept.COMMUNICATION: ("kommunikasjon", "informasjon", "communication"),
    Concept.ANNEX: ("vedlegg", "annex", "appendix", "appendices", "annexes"),
    Concept.CONTENTS: ("innhold", "innhald", "innholdsliste", "innhaldsliste", "innholdsfortegnelse", "table of contents", "contents"),
    Concept.DECISION: ("vedtak", "behandling", "politisk behandling", "handsaming", "decision", "godkjenning", "saksgang"),
    Concept.BACKGROUND: (
        "bakgrunn", "innledning", "innleiing", "forord", "status", "background", "introduction", "sammendrag", "samandrag",
        "oppsummering", "føreord", "om planen", "forutsetninger", "føresetnader", "planprosess", "prosessen",
    ),
    Concept.SUM: ("sum", "totalt", "total", "i alt", "samlet", "samla", "sum total", "totalsum", "til sammen", "til saman"),
    Concept.SOURCE: ("finansieringskilde", "finansieringskjelde", "kilde", "kjelde", "source", "finansiering", "bidragsyter", "finansiør"),
    Concept.ID: ("id", "nr", "nummer", "prosjektnr", "prosjektnummer", "no", "prosjekt-id", "tiltaksnr", "#"),
    Concept.YEAR: ("år", "year", "årstal", "årstall"),
}  # fmt: skip
"""The stems of each concept."""

WHOLE_WORDS: Final = frozenset(
    {
        "#", "action", "aim", "ansvar", "dagens", "due", "eier", "eigar", "eining", "enhet", "ferdig", "frist", "grep", "hvem",
        "hvordan", "id", "innhald", "innhold", "innsats", "korleis", "kost", "kpi", "kr", "kven", "midler", "mål", "måla", "målast",
        "måle", "målene", "måles", "målet", "no", "nok", "nr", "nummer", "når", "pris", "roller", "slutt", "start", "status", "strategi",
        "styret", "styrke", "sum", "tid", "total", "unit", "when", "who", "år",
    }
)  # fmt: skip
"""Stems that stand for themselves alone: «mål» is not «målform»."""

SMALL_WORDS: Final = frozenset(
    {
        "and", "antall", "av", "de", "dei", "den", "desse", "det", "dette", "disse", "ein", "eit", "en", "er", "et", "felles", "for",
        "foreslåtte", "følgende", "følger", "følgjande", "hoved", "i", "in", "innsatsområdet", "key", "kommunen", "kommunens", "konkret",
        "konkrete", "main", "med", "mulige", "of", "og", "om", "området", "områdets", "omstillingsarbeidet", "omstillingsprogrammet",
        "our", "overordna", "overordnet", "per", "planen", "planens", "pr", "prioritert", "prioriterte", "programmet", "programmets",
        "på", "samla", "samlet", "satsingsområdet", "sentrale", "som", "strategisk", "strategiske", "største", "tal", "the", "til", "to",
        "ved", "viktigaste", "viktigste", "vår", "våra", "våre", "årleg", "årlig", "ønsket",
    }
)  # fmt: skip
"""Words that may stand beside a label's own without making it another thing."""

NYNORSK: Final = frozenset(
    {
        "ansvarleg", "arbeidsplassar", "berre", "dei", "desse", "ein", "eit", "fleire", "frå", "fyrste", "ikkje", "innan", "kommunar",
        "kor", "korleis", "kva", "kvar", "meir", "moglegheiter", "målsetjing", "nokon", "prosjektleiar", "tiltaka", "utfordringar",
        "vart", "vera", "vere",
    }
)  # fmt: skip
"""Words that only nynorsk has."""

BOKMAAL: Final = frozenset(
    {
        "ansvarlig", "arbeidsplasser", "bare", "ble", "de", "disse", "en", "et", "flere", "fra", "første", "hva", "hver", "hvor",
        "hvordan", "ikke", "innen", "innsatsområder", "kommuner", "mer", "muligheter", "målsetting", "noen", "prosjektleder",
        "tiltakene", "utfordringer", "være",
    }
)  # fmt: skip
"""Words that only bokmål has."""

ABBREVIATIONS: Final = frozenset(
    {
        "bl.a", "bla", "ca", "dr", "dvs", "e.g", "eks", "ekskl", "etc", "ev", "evt", "f.eks", "feks", "forts", "i.e", "inkl", "jf",
        "jfr", "kap", "kl", "kr", "m.fl", "m.m", "m.v", "mfl", "mht", "mill", "mrd", "mv", "ndf", "no", "nr", "o.l", "osv", "pr", "sak",
        "saksnr", "st", "t.d", "td", "tlf", "vol",
    }
)  # fmt: skip
"""Words whose dot doesn't end a sentence."""
