"""The words for what plans count, which way it goes, and how often it is measured, in bokmål, nynorsk and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

UNIT_NOUNS: Final[Mapping[str, tuple[str, ...]]] = {
    "jobs": ("arbeidsplass", "arbeidsplassar", "jobb", "jobber", "jobbar", "jobs", "workplaces", "stilling", "lærlingeplass"),
    "fte": ("årsverk", "fte", "full-time equivalent", "person-years"),
    "persons": (
        "sysselsatt", "sysselsette", "person", "innbygger", "innbyggjar", "menneske", "deltaker", "deltakar", "elev", "student",
        "innflytter", "innflyttar", "tilflytter", "tilflyttar", "ungdom", "ansatt", "tilsett", "folketal", "befolkning", "employed",
        "people", "inhabitant", "resident", "employee", "lærling", "apprentice", "gründer", "etablerer", "etablerar", "unge", "barn",
        "kvinne", "fastboende", "folketall", "innbyggertall", "innbyggjartal", "sysselsetting", "sysselsetjing", "population",
        "employment", "familie",
    ),
    "firms": (
        "bedrift", "nyetablering", "etablering", "firma", "føretak", "foretak", "selskap", "verksemd", "virksomhet", "firms",
        "companies", "company", "bedriftsetablering", "business", "nyetablerte", "start-up", "startup", "enterprise",
    ),
    "nok": ("kroner", "mill", "millioner", "kr", "nok", "omsetning", "verdiskaping", "turnover"),
    "percent": ("prosent", "percent", "%", "prosentpoeng"),
}  # fmt: skip
"""The nouns that tell a unit, as stems; a noun that none begins is a free unit."""

UNIT_TAILS: Final[Mapping[str, tuple[str, ...]]] = {
    "jobs": (
        "arbeidsplasser", "arbeidsplassar", "arbeidsplassane", "arbeidsplassene", "jobber", "jobbar", "stillinger", "stillingar",
    ),
    "firms": (
        "bedrifter", "bedrift", "verksemder", "virksomheter", "foretak", "føretak", "etableringer", "etableringar", "selskaper",
        "selskap",
    ),
    "fte": ("årsverk",),
    "persons": (
        "innbyggere", "innbyggarar", "innbyggjarar", "personer", "personar", "deltakere", "deltakarar", "ansatte", "tilsette", "elever",
        "elevar", "studenter", "studentar",
    ),
}  # fmt: skip
"""The ends of compound words that tell a unit: «industriarbeidsplasser», «reiselivsbedrifter»."""

NOT_UNITS: Final = frozenset(
    {
        "and", "areas", "av", "by", "dag", "dagar", "dager", "days", "de", "dei", "delene", "delmål", "er", "fase", "faser", "faste",
        "first", "for", "fra", "from", "frå", "gang", "ganger", "gonger", "hovedområder", "hovudområde", "i", "in", "innan", "innen",
        "innsatsområde", "innsatsområder", "kapittel", "kommunar", "kommune", "kommuner", "med", "medlemer", "medlemmar", "medlemmer",
        "meetings", "members", "months", "mål", "månad", "månader", "måned", "måneder", "møte", "møter", "nye", "of", "og", "område",
        "områder", "periode", "perioder", "personlige", "phases", "prioriterte", "prosjektperiode", "punkt", "på", "satsingsområde",
        "satsingsområder", "side", "sider", "som", "steg", "the", "til", "timar", "time", "timer", "to", "trinn", "uke", "uker", "ved",
        "veke", "veker", "weeks", "years", "år", "åra", "årene",
    }
)  # fmt: skip
"""What is counted in plans without being a target: years, months, areas, members."""

DECREASE: Final = (
    "reduser", "redusert", "minske", "minka", "senke", "senka", "nedgang", "lavere", "lågare", "færre", "halver", "kutte", "ned fra",
    "ned til", "ned frå", "synke", "søkke", "reduce", "decrease", "lower", "fewer", "halve", "cut",
)  # fmt: skip
INCREASE: Final = (
    "øk", "auk", "auke", "skap", "etabler", "vekst", "fleire", "flere", "nye", "increase", "create", "new", "grow", "more", "styrk",
)  # fmt: skip
KEEP: Final = (
    "oppretthold", "opprettheld", "oppretthald", "behold", "behald", "bevar", "halde oppe", "holde oppe", "stabil", "ta vare på",
    "stanse nedgang", "maintain", "keep", "uendret", "uendra",
)  # fmt: skip

FREQUENCIES: Final[Mapping[str, tuple[str, ...]]] = {
    "monthly": ("månedlig", "månadleg", "hver måned", "kvar månad", "monthly", "every month"),
    "quarterly": ("kvartalsvis", "hvert kvartal", "kvart kvartal", "quarterly", "every quarter"),
    "half_yearly": (
        "halvårlig", "halvårleg", "hvert halvår", "kvart halvår", "to ganger i året", "to ganger årlig", "to gonger i året",
        "to gonger årleg", "half-yearly", "twice a year", "every half year",
    ),
    "yearly": (
        "årlig", "årleg", "hvert år", "kvart år", "en gang i året", "ein gong i året", "per år måles", "yearly", "annual", "every year",
        "once a year", "årsvis",
    ),
}  # fmt: skip
"""The words for how often, half-yearly before yearly, which it contains."""
