"""Messages of the rules on main goal, development analysis and vision."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.main-goal-missing.text": ("Hovedmålet mangler", "Hovudmålet manglar", "The main goal is missing"),
    "rules.main-goal-missing.why": (
        "Planen skal inneholde ett konkret mål for omstillingsarbeidet. Uten det kan verken styret eller kommunestyret si hva pengene skal føre til.",
        "Planen skal innehalde eitt konkret mål for omstillingsarbeidet. Utan det kan verken styret eller kommunestyret seie kva pengane skal føre til.",
        "The plan must hold one concrete goal for the restructuring work. Without it nobody can say what the money is to lead to.",
    ),
    "rules.main-goal-missing.fix": (
        "Skriv hovedmålet, for eksempel: «60 nye arbeidsplasser innen utgangen av programmet».",
        "Skriv hovudmålet, til dømes: «60 nye arbeidsplassar innan utgangen av programmet».",
        "Write the main goal, for example: “60 new jobs by the end of the programme”.",
    ),
    "rules.main-goal-missing.found": ("Planen har ikke noe hovedmål.", "Planen har ikkje noko hovudmål.", "The plan has no main goal."),
    "rules.main-goal-missing.empty": (
        "Hovedmålet {goal} har ingen tekst.",
        "Hovudmålet {goal} har ingen tekst.",
        "The main goal {goal} has no text.",
    ),
    "rules.main-goal-count.text": ("Flere hovedmål", "Fleire hovudmål", "Several main goals"),
    "rules.main-goal-count.why": (
        "Veilederen ber om ett konkret mål. Med flere blir det uklart hva som går foran når pengene skal prioriteres.",
        "Rettleiaren ber om eitt konkret mål. Med fleire blir det uklart kva som går føre når pengane skal prioriterast.",
        "The guidance asks for one concrete goal. With several it is unclear what comes first when money is prioritised.",
    ),
    "rules.main-goal-count.fix": (
        "Gjør de andre til delmål under et innsatsområde, eller godta funnet og skriv hvorfor programmet trenger flere.",
        "Gjer dei andre til delmål under eit innsatsområde, eller godta funnet og skriv kvifor programmet treng fleire.",
        "Turn the others into sub-goals of a focus area, or accept the finding and write why the programme needs several.",
    ),
    "rules.main-goal-count.found": (
        "Planen har {count} hovedmål, og veilederen ber om {most}: {goals}.",
        "Planen har {count} hovudmål, og rettleiaren ber om {most}: {goals}.",
        "The plan has {count} main goals, and the guidance asks for {most}: {goals}.",
    ),
    "rules.main-goal-not-measurable.text": ("Hovedmålet kan ikke måles", "Hovudmålet kan ikkje målast", "The main goal can't be measured"),
    "rules.main-goal-not-measurable.why": (
        "Målet skal være konkret. Uten tall, enhet og dato kan ingen se om det er nådd.",
        "Målet skal vere konkret. Utan tal, eining og dato kan ingen sjå om det er nådd.",
        "The goal must be concrete. Without a number, a unit and a date nobody can see whether it is reached.",
    ),
    "rules.main-goal-not-measurable.fix": (
        "Gi hovedmålet en indikator med måltall, enhet og dato.",
        "Gi hovudmålet ein indikator med måltal, eining og dato.",
        "Give the main goal an indicator with a target, a unit and a date.",
    ),
    "rules.main-goal-not-measurable.found": (
        "Hovedmål {goal} har ingen indikator, og dermed verken tall, enhet eller dato å måle etter.",
        "Hovudmål {goal} har ingen indikator, og dermed verken tal, eining eller dato å måle etter.",
        "Main goal {goal} has no indicator, and so no number, unit or date to measure by.",
    ),
    "rules.main-goal-not-measurable.incomplete": (
        "Hovedmål {goal} har ingen indikator som har både tall, enhet og dato. Se på {indicators}.",
        "Hovudmål {goal} har ingen indikator som har både tal, eining og dato. Sjå på {indicators}.",
        "Main goal {goal} has no indicator with a number, a unit and a date. Look at {indicators}.",
    ),
    "rules.development-analysis-missing.text": (
        "Utviklingsanalysen mangler",
        "Utviklingsanalysen manglar",
        "The development analysis is missing",
    ),
    "rules.development-analysis-missing.why": (
        "Planen skal svare på utfordringene og utvikle mulighetene som utviklingsanalysen fant. Da må de stå i planen.",
        "Planen skal svare på utfordringane og utvikle moglegheitene som utviklingsanalysen fann. Då må dei stå i planen.",
        "The plan must answer the challenges and develop the opportunities that the analysis found, so they must stand in it.",
    ),
    "rules.development-analysis-missing.fix": (
        "Legg inn hovedkonklusjonene fra utviklingsanalysen, og hver utfordring og mulighet som den fant.",
        "Legg inn hovudkonklusjonane frå utviklingsanalysen, og kvar utfordring og moglegheit som han fann.",
        "Enter the analysis's main conclusions, and each challenge and opportunity that it found.",
    ),
    "rules.development-analysis-missing.found": (
        "Planen har ingen utviklingsanalyse: verken konklusjoner, utfordringer eller muligheter.",
        "Planen har ingen utviklingsanalyse: verken konklusjonar, utfordringar eller moglegheiter.",
        "The plan has no development analysis: no conclusions, no challenges and no opportunities.",
    ),
    "rules.development-analysis-missing.without-findings": (
        "Utviklingsanalysen er registrert, men uten en eneste utfordring eller mulighet.",
        "Utviklingsanalysen er registrert, men utan ei einaste utfordring eller moglegheit.",
        "The development analysis is registered, but without a single challenge or opportunity.",
    ),
    "rules.vision-missing.text": ("Visjonen mangler", "Visjonen manglar", "The vision is missing"),
    "rules.vision-missing.why": (
        "Å formulere en visjon er ett av de seks formålene med prosess-samlingene.",
        "Å formulere ein visjon er eitt av dei seks føremåla med prosess-samlingane.",
        "Formulating a vision is one of the six purposes of the workshops.",
    ),
    "rules.vision-missing.fix": (
        "Skriv visjonen som samlingen kom fram til: én setning om hvor dere vil.",
        "Skriv visjonen som samlinga kom fram til: éi setning om kvar de vil.",
        "Write the vision that the workshop arrived at: one sentence on where you want to go.",
    ),
    "rules.vision-missing.found": ("Planen har ingen visjon.", "Planen har ingen visjon.", "The plan has no vision."),
    "rules.vision-missing.placeholder": (
        "Visjonen er ikke skrevet; der står bare «{text}».",
        "Visjonen er ikkje skriven; der står berre «{text}».",
        "The vision isn't written; it only says “{text}”.",
    ),
}
