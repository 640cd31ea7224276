"""The words of the trade in bokmål, nynorsk and English: everything the importer knows of language stands here.

A stem stands for every word that begins with it (`utfordring` for «utfordringene», «Utfordringar»); a phrase with blanks stands for
words in a row, each a stem.
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
        "main goal", "main objective", "overall goal", "overall objective", "mål for omstilling", "målet for omstilling", "mål for program", "mål for arbeid",
        "målsetting for omstilling", "målsetjing for omstilling", "goal of the programme", "goal for the programme",
    ),
    Concept.EFFECT: ("effektmål", "langsiktige resultat", "samfunnsmål", "effect goal", "long-term result"),
    Concept.SUB_GOAL: ("delmål", "resultatmål", "sub-goal", "subgoal", "sub goal", "delmålsetting", "delmålsetjing"),
    Concept.GOAL: ("mål", "måla", "målet", "måle", "målene", "målsetting", "målsetning", "målsetjing", "goal", "objective", "aim"),
    Concept.TARGET: ("måltall", "måltal", "target", "mål 20", "målverdi"),
    Concept.INDICATOR: ("indikator", "indicator", "måleparamet", "nøkkeltall", "nøkkeltal", "suksesskriteri", "måleindikator", "kpi", "kritisk måltall"),
    Concept.MEASURING: ("måling", "oppfølging", "oppfylgjing", "evaluering", "rapportering", "measuring", "measurement", "monitoring", "follow-up"),
    Concept.METHOD: ("målemetod", "metode", "kilde", "kjelde", "måles ved", "målast ved", "måles", "målast", "målt ved", "method", "how measured", "measured by", "hvordan", "korleis", "datakilde", "datakjelde"),
    Concept.SCHEDULE: ("hyppighet", "frekvens", "måletidspunkt", "rapporteres når", "måles når", "frequency", "how often", "hvor ofte", "kor ofte", "schedule", "målefrekvens"),
    Concept.BASELINE: ("utgangspunkt", "nullpunkt", "baseline", "nåverdi", "noverdi", "startverdi", "nåsituasjon", "dagens", "startpunkt", "status 20", "nå-verdi"),
    Concept.UNIT: ("enhet", "eining", "unit", "benevning"),
    Concept.CHALLENGE: ("utfordring", "hovedutfordring", "hovudutfordring", "challenge"),
    Concept.OPPORTUNITY: ("mulighet", "moglegheit", "muligheit", "moglegheita", "opportunit", "hovedmulighet", "utviklingsmulighet", "utviklingsmoglegheit"),
    Concept.STRENGTH: ("styrke", "styrkar", "sterke side", "strength", "fortrinn"),
    Concept.WEAKNESS: ("svakhet", "svakheit", "svake side", "weakness"),
    Concept.THREAT: ("trussel", "trusler", "truslar", "trugsmål", "trugsel", "threat"),
    Concept.ANALYSIS: ("utviklingsanalyse", "analyse", "swot", "analysis", "konsekvensanalyse", "situasjonsanalyse"),
    Concept.AREA: (
        "innsatsområd", "satsingsområd", "satsningsområd", "satsningområd", "satsingområd", "satsområd", "hovedområd", "hovudområd", "prioritert område", "prioriterte område",
        "prioriterte områder", "innsatsområ", "focus area", "priority area", "strategiske område", "strategisk område", "strategiske områder", "temaområd",
    ),
    Concept.STRATEGY: ("strategi", "strategien", "strategiane", "strategiar", "strategier", "strategiene", "strategy", "strategies"),
    Concept.ACTIVITY: (
        "tiltak", "hovedaktivitet", "hovudaktivitet", "aktivitet", "hovedtiltak", "hovudtiltak", "delstrategi", "activit", "measures", "main activit", "actions", "action",
        "strategier", "strategiar", "innsats", "grep", "arbeidsoppgave", "arbeidsoppgåve",
    ),
    Concept.PROJECT: ("prosjekt", "project", "delprosjekt"),
    Concept.RESULT: ("resultat", "forventa resultat", "forventet resultat", "result", "expected result", "leveranse"),
    Concept.STATUS: ("status",),
    Concept.DESCRIPTION: ("beskrivelse", "skildring", "description", "merknad", "kommentar", "omtale"),
    Concept.RESPONSIBLE: ("ansvar", "ansvarlig", "ansvarleg", "eier", "eigar", "responsib", "owner", "utføres av", "hvem", "kven", "who"),
    Concept.DEADLINE: ("frist", "tidsfrist", "ferdig", "deadline", "når", "tidspunkt", "tid", "tidsrom", "periode", "due", "slutt", "gjennomføring", "when", "timeplan", "framdrift", "fremdrift"),
    Concept.START: ("oppstart", "start"),
    Concept.FRAME: ("ramme", "rammer", "frame", "økonomisk ramme", "budsjettramme", "midler", "ramma", "avgrensning", "avgrensing"),
    Concept.COST: ("kostnad", "kost", "beløp", "cost", "sum kroner", "pris", "budsjett", "budget", "amount", "kroner", "kr", "ressursbruk", "nok"),
    Concept.MONEY: ("finans", "penge", "ressurs", "budsjett", "økonomi", "kostnad", "funding", "budget", "resource", "financ", "ramme", "midler", "midlar"),
    Concept.FUNDING: ("finans", "funding", "financ", "finansieringskilde", "finansieringskjelde"),
    Concept.ACTION_PLAN: ("handlingsplan", "handlingsprogram", "tiltaksplan", "action plan", "årsplan", "handlingsdel"),
    Concept.LATER: ("potensiel", "seinare", "senere", "later", "framtidige prosjekt", "fremtidige prosjekt", "mulige prosjekt", "moglege prosjekt"),
    Concept.ORGANISATION: ("organiser", "organisasjon", "organisation", "organization", "prosjektorganis", "programorganis", "styring", "roller", "governance"),
    Concept.STEERING_GROUP: ("styringsgruppe", "prosjektstyringsgruppe", "styringsgruppa", "steering group"),
    Concept.BOARD: ("omstillingsstyre", "styret", "programstyre", "restructuring board"),
    Concept.LEADER: ("prosjektleder", "prosjektleiar", "programleder", "programleiar", "project leader", "project manager", "omstillingsleder", "omstillingsleiar"),
    Concept.COMMUNICATION: ("kommunikasjon", "informasjon", "communication"),
    Concept.ANNEX: ("vedlegg", "annex", "appendix", "appendices", "annexes"),
    Concept.CONTENTS: ("innhold", "innhald", "innholdsliste", "innhaldsliste", "innholdsfortegnelse", "table of contents", "contents"),
    Concept.DECISION: ("vedtak", "behandling", "politisk behandling", "handsaming", "decision", "godkjenning", "saksgang"),
    Concept.BACKGROUND: ("bakgrunn", "innledning", "innleiing", "forord", "status", "background", "introduction", "sammendrag", "samandrag", "oppsummering", "føreord", "om planen", "forutsetninger", "føresetnader", "planprosess", "prosessen"),
    Concept.SUM: ("sum", "totalt", "total", "i alt", "samlet", "samla", "sum total", "totalsum", "til sammen", "til saman"),
    Concept.SOURCE: ("finansieringskilde", "finansieringskjelde", "kilde", "kjelde", "source", "finansiering", "bidragsyter", "finansiør"),
    Concept.ID: ("id", "nr", "nummer", "prosjektnr", "prosjektnummer", "no", "prosjekt-id", "tiltaksnr", "#"),
    Concept.YEAR: ("år", "year", "årstal", "årstall"),
}  # fmt: skip
"""The stems of each concept."""

WHOLE_WORDS: Final = frozenset(
    {"mål", "måle", "strategi", "måla", "målet", "målene", "id", "nr", "no", "#", "år", "tid", "kr", "nok", "sum", "kost", "når", "start", "slutt", "hvem", "kven", "who", "styret", "action",
     "grep", "innsats", "roller", "status", "aim", "ferdig", "total", "due", "when", "pris", "innhold", "innhald", "styrke", "nummer", "unit", "frist", "ansvar", "kpi", "midler", "måles", "målast", "hvordan", "korleis", "enhet", "eining", "dagens", "eier", "eigar"}
)  # fmt: skip
"""Stems that stand for themselves alone: «mål» is not «målform»."""

SMALL_WORDS: Final = frozenset(
    [
        "og",
        "i",
        "for",
        "til",
        "av",
        "på",
        "med",
        "om",
        "ved",
        "per",
        "pr",
        "som",
        "er",
        "den",
        "det",
        "de",
        "dei",
        "dette",
        "disse",
        "desse",
        "eit",
        "et",
        "en",
        "ein",
        "vår",
        "våre",
        "våra",
        "viktigste",
        "viktigaste",
        "største",
        "sentrale",
        "følgende",
        "følgjande",
        "samlet",
        "samla",
        "strategisk",
        "strategiske",
        "overordnet",
        "overordna",
        "prioriterte",
        "prioritert",
        "the",
        "and",
        "of",
        "for",
        "in",
        "to",
        "our",
        "main",
        "key",
        "omstillingsprogrammet",
        "programmet",
        "programmets",
        "omstillingsarbeidet",
        "området",
        "områdets",
        "innsatsområdet",
        "satsingsområdet",
        "felles",
        "antall",
        "tal",
        "planen",
        "planens",
        "kommunen",
        "kommunens",
        "årlig",
        "årleg",
        "ønsket",
        "konkrete",
        "konkret",
        "hoved",
        "foreslåtte",
        "foreslåtte",
        "følger",
        "mulige",
    ]
)
"""Words that may stand beside a label's own without making it another thing."""

UNIT_NOUNS: Final[Mapping[str, tuple[str, ...]]] = {
    "jobs": ("arbeidsplass", "arbeidsplassar", "jobb", "jobber", "jobbar", "jobs", "workplaces", "stilling", "lærlingeplass"),
    "fte": ("årsverk", "fte", "full-time equivalent", "person-years"),
    "persons": (
        "sysselsatt", "sysselsette", "person", "innbygger", "innbyggjar", "menneske", "deltaker", "deltakar", "elev", "student", "innflytter", "innflyttar", "tilflytter", "tilflyttar", "ungdom",
        "ansatt", "tilsett", "folketal", "befolkning", "employed", "people", "inhabitant", "resident", "employee", "lærling", "apprentice", "gründer", "etablerer", "etablerar", "unge", "barn", "kvinne", "fastboende",
        "folketall", "innbyggertall", "innbyggjartal", "sysselsetting", "sysselsetjing", "population", "employment", "familie",
    ),
    "firms": ("bedrift", "nyetablering", "etablering", "firma", "føretak", "foretak", "selskap", "verksemd", "virksomhet", "firms", "companies", "company", "bedriftsetablering", "business", "nyetablerte", "start-up", "startup", "enterprise"),
    "nok": ("kroner", "mill", "millioner", "kr", "nok", "omsetning", "verdiskaping", "turnover"),
    "percent": ("prosent", "percent", "%", "prosentpoeng"),
}  # fmt: skip
"""The nouns that tell a unit, as stems; a noun that none begins is a free unit."""

UNIT_TAILS: Final[Mapping[str, tuple[str, ...]]] = {
    "jobs": ("arbeidsplasser", "arbeidsplassar", "arbeidsplassane", "arbeidsplassene", "jobber", "jobbar", "stillinger", "stillingar"),
    "firms": ("bedrifter", "bedrift", "verksemder", "virksomheter", "foretak", "føretak", "etableringer", "etableringar", "selskaper", "selskap"),
    "fte": ("årsverk",),
    "persons": ("innbyggere", "innbyggarar", "innbyggjarar", "personer", "personar", "deltakere", "deltakarar", "ansatte", "tilsette", "elever", "elevar", "studenter", "studentar"),
}  # fmt: skip
"""The ends of compound words that tell a unit: «industriarbeidsplasser», «reiselivsbedrifter»."""

NOT_UNITS: Final = frozenset(
    [
        "år",
        "åra",
        "årene",
        "månad",
        "måned",
        "måneder",
        "månader",
        "uke",
        "uker",
        "veke",
        "veker",
        "dag",
        "dager",
        "dagar",
        "time",
        "timer",
        "timar",
        "kommuner",
        "kommunar",
        "kommune",
        "innsatsområde",
        "innsatsområder",
        "satsingsområde",
        "satsingsområder",
        "område",
        "områder",
        "delmål",
        "mål",
        "prosjektperiode",
        "periode",
        "perioder",
        "fase",
        "faser",
        "gang",
        "ganger",
        "gonger",
        "steg",
        "trinn",
        "punkt",
        "kapittel",
        "side",
        "sider",
        "medlemmer",
        "medlemer",
        "medlemmar",
        "faste",
        "personlige",
        "møter",
        "møte",
        "first",
        "years",
        "months",
        "weeks",
        "days",
        "areas",
        "members",
        "meetings",
        "phases",
        "delene",
        "de",
        "dei",
        "av",
        "i",
        "og",
        "til",
        "fra",
        "frå",
        "for",
        "på",
        "med",
        "ved",
        "som",
        "er",
        "innan",
        "innen",
        "the",
        "of",
        "in",
        "to",
        "and",
        "by",
        "from",
        "prioriterte",
        "hovedområder",
        "hovudområde",
        "nye",
    ]
)
"""What is counted in plans without being a target: years, months, areas, members."""

DECREASE: Final = (
    "reduser", "redusert", "minske", "minka", "senke", "senka", "nedgang", "lavere", "lågare", "færre", "halver", "kutte", "ned fra", "ned til", "ned frå", "synke", "søkke",
    "reduce", "decrease", "lower", "fewer", "halve", "cut",
)  # fmt: skip
INCREASE: Final = (
    "øk",
    "auk",
    "auke",
    "skap",
    "etabler",
    "vekst",
    "fleire",
    "flere",
    "nye",
    "increase",
    "create",
    "new",
    "grow",
    "more",
    "styrk",
)
KEEP: Final = (
    "oppretthold", "opprettheld", "oppretthald", "behold", "behald", "bevar", "halde oppe", "holde oppe", "stabil", "ta vare på", "stanse nedgang", "maintain", "keep", "uendret", "uendra",
)  # fmt: skip

FREQUENCIES: Final[Mapping[str, tuple[str, ...]]] = {
    "monthly": ("månedlig", "månadleg", "hver måned", "kvar månad", "monthly", "every month"),
    "quarterly": ("kvartalsvis", "hvert kvartal", "kvart kvartal", "quarterly", "every quarter"),
    "half_yearly": ("halvårlig", "halvårleg", "hvert halvår", "kvart halvår", "to ganger i året", "to ganger årlig", "to gonger i året", "to gonger årleg", "half-yearly", "twice a year", "every half year"),
    "yearly": ("årlig", "årleg", "hvert år", "kvart år", "en gang i året", "ein gong i året", "per år måles", "yearly", "annual", "every year", "once a year", "årsvis"),
}  # fmt: skip
"""The words for how often, half-yearly before yearly, which it contains."""

SOURCES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("county", ("fylkeskommun", "fylket", "fylkestinget", "fylkeskom", "county", "viken", "regionale utviklingsmid", "ruf", "rup")),
    ("state", ("departement", "kmd", "kdd", "krd", "innovasjon norge", "innovation norway", "siva", "stat", "nfd", "regjering", "statsbudsjett", "state", "government", "ministry", "forskningsråd", "nav", "sametinget")),
    ("private", ("næringsliv", "privat", "bank", "sponsor", "bedrift", "firma", "næringsforening", "private", "business", "kraftlag", "industri")),
    ("municipality", ("kommune", "kommunal egen", "kommunal eigen", "egenandel", "eigendel", "eigenandel", "municipal", "næringsfond", "kraftfond", "own contribution")),
)  # fmt: skip
"""The words for who gives money, the surest first: «Troms fylkeskommune» is the county before it is a municipality."""

FUNDING_STATUS: Final = {
    "applied": ("søkt", "omsøkt", "søknad", "applied"),
    "granted": ("innvilg", "innvilga", "tilsagn", "bevilg", "bevilga", "løyvd", "løyvt", "granted"),
    "received": ("utbetalt", "mottatt", "motteke", "received"),
}

BODIES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("joint_committee", ("fellesnemnd", "joint committee")),
    ("steering_group", ("prosjektstyringsgrupp", "styringsgrupp", "styringsgruppe", "steering group", "steering committee")),
    ("executive_committee", ("formannskap", "formannskapet", "executive committee")),
    ("restructuring_board", ("omstillingsstyre", "omstillingsstyret", "restructuring board", "programstyre")),
    ("county", ("fylkesting", "fylkesutval", "fylkesutvalg", "fylkeskommun", "county")),
    ("municipal_council", ("kommunestyre", "bystyre", "heradsstyre", "municipal council", "council")),
)
"""The words for who decides."""

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    "adopted": ("vedtatt", "vedteken", "vedtekne", "vedteke", "adopted"),
    "approved": ("godkjent", "godkjend", "godkjende", "approved"),
    "treated": ("behandlet", "behandla", "handsama", "drøftet", "drøfta", "treated", "considered", "førstegangsbehandlet"),
    "delegated": ("delegert", "delegated"),
    "sent_back": ("sendt tilbake", "sendt attende", "sent back", "returned"),
}
"""The participles for what a body has done with the plan."""

ACTIVE_VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    "adopted": ("vedtok", "vedtar", "adopted"),
    "approved": ("godkjente", "godkjende", "godkjenner", "approved"),
    "treated": ("behandlet", "behandla", "handsama", "treated", "considered"),
    "delegated": ("delegerte", "delegated"),
    "sent_back": ("sendte tilbake", "sende tilbake", "sendte planen tilbake", "sent back"),
}
"""What a body did, where it is the sentence's subject."""

NOT_DONE: Final = (
    "ikke",
    "ikkje",
    "not",
    "skal",
    "vil",
    "blir",
    "bli",
    "shall",
    "will",
    "to be",
    "forslag til",
    "før",
    "planlagt",
    "forventes",
    "ennå",
    "enno",
)
"""Words before a participle that say that it has not happened."""

STAGES: Final = {
    "pre_study": ("forstud", "pre-study", "førstudie"),
    "pre_project": ("forprosjekt", "pre-project", "førprosjekt"),
    "main_project": ("hovedprosjekt", "hovudprosjekt", "main project"),
}
STATUSES: Final = {
    "planned": ("planlagt", "ikke startet", "ikkje starta", "planned", "not started"),
    "ongoing": ("pågår", "pågår", "i gang", "under arbeid", "ongoing", "in progress", "påbegynt", "starta", "startet"),
    "done": ("ferdig", "fullført", "utført", "avsluttet", "avslutta", "gjennomført", "done", "completed", "finished"),
    "stopped": ("stoppet", "stoppa", "stanset", "stansa", "avbrutt", "avbrote", "utgår", "stopped"),
}
NYNORSK: Final = frozenset(
    [
        "ikkje",
        "eit",
        "ein",
        "dei",
        "kva",
        "korleis",
        "frå",
        "vere",
        "vera",
        "eller",
        "skal",
        "kor",
        "nokon",
        "fleire",
        "meir",
        "berre",
        "vart",
        "blir",
        "har",
        "å",
        "dette",
        "desse",
        "kvar",
        "kommunar",
        "arbeidsplassar",
        "ansvarleg",
        "prosjektleiar",
        "satsingsområde",
        "fyrste",
        "mellom",
        "målsetjing",
        "tiltaka",
        "næringsliv",
        "moglegheiter",
        "utfordringar",
        "innan",
    ]
) - frozenset(["eller", "skal", "blir", "har", "å", "dette", "mellom", "næringsliv", "satsingsområde"])
"""Words that only nynorsk has."""

BOKMAAL: Final = frozenset(
    [
        "ikke",
        "et",
        "en",
        "de",
        "hva",
        "hvordan",
        "fra",
        "være",
        "hvor",
        "noen",
        "flere",
        "mer",
        "bare",
        "ble",
        "disse",
        "hver",
        "kommuner",
        "arbeidsplasser",
        "ansvarlig",
        "prosjektleder",
        "innsatsområder",
        "første",
        "målsetting",
        "tiltakene",
        "muligheter",
        "utfordringer",
        "innen",
    ]
)
"""Words that only bokmål has."""

ABBREVIATIONS: Final = frozenset(
    [
        "ca",
        "bl.a",
        "bla",
        "f.eks",
        "feks",
        "mill",
        "mrd",
        "kr",
        "nr",
        "pr",
        "jf",
        "jfr",
        "dvs",
        "osv",
        "mfl",
        "m.fl",
        "mv",
        "m.v",
        "inkl",
        "ekskl",
        "evt",
        "st",
        "kap",
        "kl",
        "tlf",
        "etc",
        "e.g",
        "i.e",
        "no",
        "vol",
        "sak",
        "ev",
        "eks",
        "ndf",
        "mht",
        "m.m",
        "dr",
        "forts",
        "t.d",
        "td",
        "o.l",
    ]
)
"""Words whose dot doesn't end a sentence."""

PLACEHOLDERS: Final = (
    "ikke fastsatt",
    "ikkje fastsett",
    "ikke utarbeidet",
    "ikkje utarbeidd",
    "kommer",
    "kjem seinare",
    "to be decided",
    "tbd",
    "not decided",
    "xxx",
    "[sett inn",
)
"""What stands where something is still to be written."""
