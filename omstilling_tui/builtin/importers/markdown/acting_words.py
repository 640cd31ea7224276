"""The words for who gives money, who decides what, and how far things have come, in bokmål, nynorsk and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SOURCES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("county", ("fylkeskommun", "fylket", "fylkestinget", "fylkeskom", "county", "viken", "regionale utviklingsmid", "ruf", "rup")),
    ("state", (
        "departement", "kmd", "kdd", "krd", "innovasjon norge", "innovation norway", "siva", "stat", "nfd", "regjering", "statsbudsjett",
        "state", "government", "ministry", "forskningsråd", "nav", "sametinget",
    )),
    ("private", (
        "næringsliv", "privat", "bank", "sponsor", "bedrift", "firma", "næringsforening", "private", "business", "kraftlag", "industri",
    )),
    ("municipality", (
        "kommune", "kommunal egen", "kommunal eigen", "egenandel", "eigendel", "eigenandel", "municipal", "næringsfond", "kraftfond",
        "own contribution",
    )),
)  # fmt: skip
"""The words for who gives money, the surest first: «Troms fylkeskommune» is the county before it is a municipality."""

FUNDING_STATUS: Final[Mapping[str, tuple[str, ...]]] = {
    "applied": ("søkt", "omsøkt", "søknad", "applied"),
    "granted": ("innvilg", "innvilga", "tilsagn", "bevilg", "bevilga", "løyvd", "løyvt", "granted"),
    "received": ("utbetalt", "mottatt", "motteke", "received"),
}  # fmt: skip

BODIES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("joint_committee", ("fellesnemnd", "joint committee")),
    ("steering_group", ("prosjektstyringsgrupp", "styringsgrupp", "styringsgruppe", "steering group", "steering committee")),
    ("executive_committee", ("formannskap", "formannskapet", "executive committee")),
    ("restructuring_board", ("omstillingsstyre", "omstillingsstyret", "restructuring board", "programstyre")),
    ("county", ("fylkesting", "fylkesutval", "fylkesutvalg", "fylkeskommun", "county")),
    ("municipal_council", ("kommunestyre", "bystyre", "heradsstyre", "municipal council", "council")),
)  # fmt: skip
"""The words for who decides."""

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    "adopted": ("vedtatt", "vedteken", "vedtekne", "vedteke", "adopted"),
    "approved": ("godkjent", "godkjend", "godkjende", "approved"),
    "treated": ("behandlet", "behandla", "handsama", "drøftet", "drøfta", "treated", "considered", "førstegangsbehandlet"),
    "delegated": ("delegert", "delegated"),
    "sent_back": ("sendt tilbake", "sendt attende", "sent back", "returned"),
}  # fmt: skip
"""The participles for what a body has done with the plan."""

ACTIVE_VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    "adopted": ("vedtok", "vedtar", "fattet", "fatta", "adopted"),
    "approved": ("godkjente", "godkjende", "godkjenner", "approved"),
    "treated": ("behandlet", "behandla", "handsama", "treated", "considered"),
    "delegated": ("delegerte", "delegated"),
    "sent_back": ("sendte tilbake", "sende tilbake", "sendte planen tilbake", "sent back"),
}  # fmt: skip
"""What a body did, where it is the sentence's subject."""

NOT_DONE: Final = (
    "ikke", "ikkje", "not", "skal", "vil", "blir", "bli", "shall", "will", "to be", "forslag til", "før", "planlagt", "forventes",
    "ennå", "enno",
)  # fmt: skip
"""Words before a participle that say that it has not happened."""

STAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "pre_study": ("forstud", "pre-study", "førstudie"),
    "pre_project": ("forprosjekt", "pre-project", "førprosjekt"),
    "main_project": ("hovedprosjekt", "hovudprosjekt", "main project"),
}  # fmt: skip
STATUSES: Final[Mapping[str, tuple[str, ...]]] = {
    "planned": ("planlagt", "ikke startet", "ikkje starta", "planned", "not started"),
    "ongoing": ("pågår", "i gang", "under arbeid", "ongoing", "in progress", "påbegynt", "starta", "startet"),
    "done": ("ferdig", "fullført", "utført", "avsluttet", "avslutta", "gjennomført", "done", "completed", "finished"),
    "stopped": ("stoppet", "stoppa", "stanset", "stansa", "avbrutt", "avbrote", "utgår", "stopped"),
}  # fmt: skip
