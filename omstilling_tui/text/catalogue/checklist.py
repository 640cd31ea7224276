"""The phase checklist: each item's text, and its help: what is asked for, and when the program counts it as done."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    # Mobilisation
    "checklist.analysis-registered.text": (
        "Utviklingsanalysen er registrert med konklusjoner, utfordringer og muligheter",
        "Utviklingsanalysen er registrert med konklusjonar, utfordringar og moglegheiter",
        "The development analysis is registered with conclusions, challenges and opportunities",
    ),
    "checklist.analysis-registered.help": (
        "Planen bygger på utviklingsanalysen. Skriv hovedkonklusjonene, og legg inn minst én utfordring og én mulighet.",
        "Planen byggjer på utviklingsanalysen. Skriv hovudkonklusjonane, og legg inn minst éi utfordring og éi moglegheit.",
        "The plan builds on the development analysis. Write its main conclusions, and enter at least one challenge and one opportunity.",
    ),
    "checklist.delegated.text": (
        "Kommunen har delegert arbeidet med planen",
        "Kommunen har delegert arbeidet med planen",
        "The municipality has delegated the work on the plan",
    ),
    "checklist.delegated.help": (
        "Kommunen har ansvaret, og delegerer arbeidet til prosjektorganisasjonen og styringsgruppen. Registrer vedtaket.",
        "Kommunen har ansvaret, og delegerer arbeidet til prosjektorganisasjonen og styringsgruppa. Registrer vedtaket.",
        "The municipality is responsible, and delegates the work to the project organisation and the steering group. Record the decision.",
    ),
    "checklist.environments-covered.text": (
        "Det er en ressursperson fra hvert av de ni miljøene",
        "Det er ein ressursperson frå kvart av dei ni miljøa",
        "There is a resource person from each of the nine environments",
    ),
    "checklist.environments-covered.help": (
        "Lokalt næringsliv, gründere, lokale konsulenter, høyskoler og universiteter, frivillige organisasjoner, kommuneadministrasjonen, formannskapet, Innovasjon Norge og utflyttede.",
        "Lokalt næringsliv, gründerar, lokale konsulentar, høgskular og universitet, frivillige organisasjonar, kommuneadministrasjonen, formannskapet, Innovasjon Norge og utflytta.",
        "Local business, entrepreneurs, local consultants, colleges and universities, voluntary organisations, the municipal administration, the executive committee, Innovation Norway and people who have moved away.",
    ),
    "checklist.persons-invited.text": ("Ressurspersonene er invitert", "Ressurspersonane er inviterte", "The resource persons are invited"),
    "checklist.persons-invited.help": (
        "Hver ressursperson er krysset av som invitert til minst én samling.",
        "Kvar ressursperson er kryssa av som invitert til minst éi samling.",
        "Each resource person is ticked as invited to at least one workshop.",
    ),
    "checklist.persons-confirmed.text": (
        "Ressurspersonene har sagt ja",
        "Ressurspersonane har sagt ja",
        "The resource persons have accepted",
    ),
    "checklist.persons-confirmed.help": (
        "Noen har sagt ja fra hvert miljø det er invitert fra. En og en kan si nei.",
        "Nokon har sagt ja frå kvart miljø det er invitert frå. Ein og ein kan seie nei.",
        "Somebody has accepted from each environment that people are invited from. Single persons may decline.",
    ),
    "checklist.workshops-planned.text": (
        "En eller to prosess-samlinger er planlagt",
        "Ei eller to prosess-samlingar er planlagde",
        "One or two workshops are planned",
    ),
    "checklist.workshops-planned.help": (
        "Samlingene har dato, sted og program, og programmene dekker de seks formålene.",
        "Samlingane har dato, stad og program, og programma dekkjer dei seks føremåla.",
        "The workshops have a date, a place and an agenda, and the agendas cover the six purposes.",
    ),
    "checklist.workshops-prepared.text": (
        "Prosess-samlingene er forberedt",
        "Prosess-samlingane er førebudde",
        "The workshops are prepared",
    ),
    "checklist.workshops-prepared.help": (
        "Hver samling har en liste over forberedelser, og alle er gjort.",
        "Kvar samling har ei liste over førebuingar, og alle er gjorde.",
        "Each workshop has a list of preparation tasks, and all of them are done.",
    ),
    "checklist.communication-planned.text": ("Kommunikasjonen er planlagt", "Kommunikasjonen er planlagd", "The communication is planned"),
    "checklist.communication-planned.help": (
        "Minst én kommunikasjonsaktivitet har dato og målgruppe.",
        "Minst éin kommunikasjonsaktivitet har dato og målgruppe.",
        "At least one communication activity has a date and an audience.",
    ),
    "checklist.communication-carried-out.text": (
        "Kommunikasjon er gjennomført før den første samlingen",
        "Kommunikasjon er gjennomført før den første samlinga",
        "Communication is carried out before the first workshop",
    ),
    "checklist.communication-carried-out.help": (
        "Minst én aktivitet før den første samlingen er merket som utført. Den skal skape blest og entusiasme.",
        "Minst éin aktivitet før den første samlinga er merkt som utført. Han skal skape blest og entusiasme.",
        "At least one activity before the first workshop is marked as done. It is to create attention and enthusiasm.",
    ),
    # Workshops
    "checklist.conclusions-anchored.text": (
        "Hovedkonklusjonene fra analysen er forankret",
        "Hovudkonklusjonane frå analysen er forankra",
        "The analysis's main conclusions are anchored",
    ),
    "checklist.conclusions-anchored.help": (
        "En samling er holdt, og har et resultat for formålet «forankre hovedkonklusjonene».",
        "Ei samling er halden, og har eit resultat for føremålet «forankre hovudkonklusjonane».",
        "A workshop has been held, and has an outcome for the purpose “anchor the main conclusions”.",
    ),
    "checklist.shared-understanding.text": (
        "Deltakerne har en felles forståelse av utfordringer og muligheter",
        "Deltakarane har ei felles forståing av utfordringar og moglegheiter",
        "The participants share an understanding of challenges and opportunities",
    ),
    "checklist.shared-understanding.help": (
        "Dette må dere vurdere selv. Kryss av når samlingen er holdt, og vis til referatet.",
        "Dette må de vurdere sjølve. Kryss av når samlinga er halden, og vis til referatet.",
        "This is for you to judge. Tick it when the workshop has been held, and refer to the minutes.",
    ),
    "checklist.vision-formulated.text": ("Visjonen er formulert", "Visjonen er formulert", "The vision is formulated"),
    "checklist.vision-formulated.help": (
        "Visjonen står i planen, og er mer enn «ikke fastsatt».",
        "Visjonen står i planen, og er meir enn «ikkje fastsett».",
        "The vision stands in the plan, and is more than “not decided”.",
    ),
    "checklist.main-goal-defined.text": ("Hovedmålet er definert", "Hovudmålet er definert", "The main goal is defined"),
    "checklist.main-goal-defined.help": (
        "Minst ett hovedmål står i planen.",
        "Minst eitt hovudmål står i planen.",
        "At least one main goal stands in the plan.",
    ),
    "checklist.focus-areas-chosen.text": ("Innsatsområdene er valgt", "Innsatsområda er valde", "The focus areas are chosen"),
    "checklist.focus-areas-chosen.help": (
        "Minst ett område er valgt. Hvert av de andre har fått poeng eller en begrunnelse.",
        "Minst eitt område er valt. Kvart av dei andre har fått poeng eller ei grunngjeving.",
        "At least one area is selected. Each of the others has been scored or has a reason.",
    ),
    "checklist.sub-goals-defined.text": (
        "Hvert innsatsområde har delmål",
        "Kvart innsatsområde har delmål",
        "Every focus area has sub-goals",
    ),
    "checklist.sub-goals-defined.help": (
        "Minst ett delmål for hvert valgt innsatsområde.",
        "Minst eitt delmål for kvart valt innsatsområde.",
        "At least one sub-goal for each selected focus area.",
    ),
    "checklist.steering-group-took-part.text": (
        "Styringsgruppen deltok på samlingene",
        "Styringsgruppa deltok på samlingane",
        "The steering group took part in the workshops",
    ),
    "checklist.steering-group-took-part.help": (
        "Noen med rollen «styringsgruppen» er krysset av som møtt på hver samling som er holdt.",
        "Nokon med rolla «styringsgruppa» er kryssa av som møtt på kvar samling som er halden.",
        "Somebody with the role “steering group” is ticked as attending each workshop that has been held.",
    ),
    # Draft
    "checklist.draft-written.text": ("Utkastet er skrevet", "Utkastet er skrive", "The draft is written"),
    "checklist.draft-written.help": (
        "Alt veilederen krever av innholdet er med (G1–G8): mål, innsatsområder med mål, rammer og hovedaktiviteter, måling, og svar på analysen.",
        "Alt rettleiaren krev av innhaldet er med (G1–G8): mål, innsatsområde med mål, rammer og hovudaktivitetar, måling, og svar på analysen.",
        "All that the guidance asks of the content is there (G1–G8): goals, focus areas with goals, frames and main activities, measuring, and answers to the analysis.",
    ),
    "checklist.measuring-defined.text": (
        "Det er bestemt hvordan og når hver indikator måles",
        "Det er bestemt korleis og når kvar indikator blir målt",
        "It is decided how and when each indicator is measured",
    ),
    "checklist.measuring-defined.help": (
        "Hver indikator har en målemetode eller en datakilde, og et tidspunkt.",
        "Kvar indikator har ein målemetode eller ei datakjelde, og eit tidspunkt.",
        "Each indicator has a method or a data source, and a schedule.",
    ),
    "checklist.anchored.text": (
        "Innsatsområder og hovedaktiviteter er forankret",
        "Innsatsområde og hovudaktivitetar er forankra",
        "Focus areas and main activities are anchored",
    ),
    "checklist.anchored.help": (
        "Forankringen er registrert for hvert innsatsområde og hver hovedaktivitet: hos hvem, hvordan og når.",
        "Forankringa er registrert for kvart innsatsområde og kvar hovudaktivitet: hos kven, korleis og når.",
        "The anchoring is recorded for each focus area and each main activity: with whom, how and when.",
    ),
    "checklist.action-plan-written.text": (
        "Handlingsplanen for første år er skrevet",
        "Handlingsplanen for det første året er skriven",
        "The first year's action plan is written",
    ),
    "checklist.action-plan-written.help": (
        "Handlingsplanen for programmets første år har minst ett tiltak.",
        "Handlingsplanen for det første året i programmet har minst eitt tiltak.",
        "The action plan for the programme's first year has at least one action.",
    ),
    "checklist.communication-strategy.text": (
        "Kommunikasjonsstrategien er klar",
        "Kommunikasjonsstrategien er klar",
        "The communication strategy is ready",
    ),
    "checklist.communication-strategy.help": (
        "Dette må dere vurdere selv. Kryss av når den er skrevet, og vis til kapitlet eller vedlegget.",
        "Dette må de vurdere sjølve. Kryss av når han er skriven, og vis til kapitlet eller vedlegget.",
        "This is for you to judge. Tick it when it is written, and refer to the chapter or annex.",
    ),
    "checklist.no-open-errors.text": ("Ingen feil står åpne", "Ingen feil står opne", "No errors stand open"),
    "checklist.no-open-errors.help": (
        "Hver feil som programmet finner, er rettet eller godtatt med en begrunnelse. Varsler hindrer ikke.",
        "Kvar feil som programmet finn, er retta eller godteken med ei grunngjeving. Varsel hindrar ikkje.",
        "Each error that the program finds is put right, or accepted with a reason. Warnings are no hindrance.",
    ),
    "checklist.approved-by-steering-group.text": (
        "Styringsgruppen har godkjent planen",
        "Styringsgruppa har godkjent planen",
        "The steering group has approved the plan",
    ),
    "checklist.approved-by-steering-group.help": (
        "Registrer vedtaket med dato og saksnummer.",
        "Registrer vedtaket med dato og saksnummer.",
        "Record the decision with its date and case number.",
    ),
    "checklist.treated-by-council.text": (
        "Kommunestyret har behandlet planen",
        "Kommunestyret har handsama planen",
        "The municipal council has treated the plan",
    ),
    "checklist.treated-by-council.help": (
        "Registrer behandlingen med dato og saksnummer. Før en sammenslåing kan fellesnemnda behandle planen.",
        "Registrer handsaminga med dato og saksnummer. Før ei samanslåing kan fellesnemnda handsame planen.",
        "Record the treatment with its date and case number. Before a merger a joint committee may treat the plan.",
    ),
    "checklist.adopted-by-council.text": (
        "Kommunestyret har vedtatt planen",
        "Kommunestyret har vedteke planen",
        "The municipal council has adopted the plan",
    ),
    "checklist.adopted-by-council.help": (
        "Registrer vedtaket med dato, saksnummer og stemmetall. Før en sammenslåing kan fellesnemnda vedta planen.",
        "Registrer vedtaket med dato, saksnummer og røystetal. Før ei samanslåing kan fellesnemnda vedta planen.",
        "Record the decision with its date, case number and votes. Before a merger a joint committee may adopt the plan.",
    ),
}
