"""Messages of the rules on focus areas and on what they answer and are anchored in."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.focus-area-missing.text": ("Ingen innsatsområder er valgt", "Ingen innsatsområde er valde", "No focus area is selected"),
    "rules.focus-area-missing.why": (
        "Planen skal inneholde et begrenset antall innsatsområder. De er det styret prioriterer midlene etter.",
        "Planen skal innehalde eit avgrensa tal på innsatsområde. Dei er det styret prioriterer midlane etter.",
        "The plan must hold a limited number of focus areas. They are what the board prioritises the funds by.",
    ),
    "rules.focus-area-missing.fix": (
        "Legg inn kandidatene, og velg tre eller fire av dem.",
        "Legg inn kandidatane, og vel tre eller fire av dei.",
        "Enter the candidates, and select three or four of them.",
    ),
    "rules.focus-area-missing.found": (
        "Planen har ingen innsatsområder.",
        "Planen har ingen innsatsområde.",
        "The plan has no focus areas.",
    ),
    "rules.focus-area-missing.candidates": (
        "Ingen av de {count} {count:|kandidaten|kandidatene} til innsatsområde er valgt.",
        "Ingen av dei {count} {count:|kandidaten|kandidatane} til innsatsområde er valde.",
        "None of the {count} {count:|candidate|candidates} for focus area is selected.",
    ),
    "rules.focus-area-count.text": ("Antallet innsatsområder", "Talet på innsatsområde", "The number of focus areas"),
    "rules.focus-area-count.why": (
        "Veilederen sier normalt tre til fire. Flere sprer pengene tynt, og færre gjør programmet sårbart.",
        "Rettleiaren seier normalt tre til fire. Fleire spreier pengane tynt, og færre gjer programmet sårbart.",
        "The guidance says three to four as a rule. More spread the money thin, and fewer make the programme vulnerable.",
    ),
    "rules.focus-area-count.fix": (
        "Slå sammen eller ta bort områder, eller godta funnet og skriv hvorfor dette antallet er riktig her.",
        "Slå saman eller ta bort område, eller godta funnet og skriv kvifor dette talet er rett her.",
        "Merge or take out areas, or accept the finding and write why this number is right here.",
    ),
    "rules.focus-area-count.found": (
        "Planen har {count} innsatsområder. Veilederen sier normalt {least} til {most}.",
        "Planen har {count} innsatsområde. Rettleiaren seier normalt {least} til {most}.",
        "The plan has {count} focus {count:|area|areas}. The guidance says {least} to {most} as a rule.",
    ),
    "rules.focus-area-without-goal.text": ("Innsatsområde uten mål", "Innsatsområde utan mål", "Focus area without a goal"),
    "rules.focus-area-without-goal.why": (
        "Hvert innsatsområde skal ha mål og rammer.",
        "Kvart innsatsområde skal ha mål og rammer.",
        "Every focus area must have goals and frames.",
    ),
    "rules.focus-area-without-goal.fix": (
        "Legg inn minst ett delmål, med en indikator.",
        "Legg inn minst eitt delmål, med ein indikator.",
        "Enter at least one sub-goal, with an indicator.",
    ),
    "rules.focus-area-without-goal.found": ("{area} har ingen delmål.", "{area} har ingen delmål.", "{area} has no sub-goals."),
    "rules.focus-area-without-frame.text": ("Innsatsområde uten rammer", "Innsatsområde utan rammer", "Focus area without frames"),
    "rules.focus-area-without-frame.why": (
        "Hvert innsatsområde skal ha rammer: penger, tid eller grenser. Uten dem kan ikke styret prioritere etter planen.",
        "Kvart innsatsområde skal ha rammer: pengar, tid eller grenser. Utan dei kan ikkje styret prioritere etter planen.",
        "Every focus area must have frames: money, time or limits. Without them the board can't prioritise by the plan.",
    ),
    "rules.focus-area-without-frame.fix": (
        "Legg inn et beløp per år, eller skriv rammene med ord.",
        "Legg inn eit beløp per år, eller skriv rammene med ord.",
        "Enter an amount per year, or write the frames in words.",
    ),
    "rules.focus-area-without-frame.found": (
        "{area} har verken beløp eller rammer med ord.",
        "{area} har verken beløp eller rammer med ord.",
        "{area} has neither an amount nor frames in words.",
    ),
    "rules.focus-area-without-activity.text": (
        "Innsatsområde uten hovedaktivitet",
        "Innsatsområde utan hovudaktivitet",
        "Focus area without a main activity",
    ),
    "rules.focus-area-without-activity.why": (
        "Planen skal vise hovedaktivitetene innenfor hvert innsatsområde.",
        "Planen skal vise hovudaktivitetane innanfor kvart innsatsområde.",
        "The plan must give the main activities within every focus area.",
    ),
    "rules.focus-area-without-activity.fix": (
        "Legg inn det viktigste som skal gjøres i området.",
        "Legg inn det viktigaste som skal gjerast i området.",
        "Enter the most important things to be done in the area.",
    ),
    "rules.focus-area-without-activity.found": (
        "{area} har ingen hovedaktiviteter.",
        "{area} har ingen hovudaktivitetar.",
        "{area} has no main activities.",
    ),
    "rules.challenge-unanswered.text": ("Utfordring uten svar", "Utfordring utan svar", "Unanswered challenge"),
    "rules.challenge-unanswered.why": (
        "Planen må svare på utfordringene som utviklingsanalysen avdekket.",
        "Planen må svare på utfordringane som utviklingsanalysen avdekte.",
        "The plan must answer the challenges that the development analysis uncovered.",
    ),
    "rules.challenge-unanswered.fix": (
        "Knytt utfordringen til innsatsområdet som svarer på den.",
        "Knyt utfordringa til innsatsområdet som svarar på henne.",
        "Link the challenge to the focus area that answers it.",
    ),
    "rules.challenge-unanswered.found": (
        "Ingen valgte innsatsområder svarer på utfordringen {challenge}.",
        "Ingen valde innsatsområde svarar på utfordringa {challenge}.",
        "No selected focus area answers the challenge {challenge}.",
    ),
    "rules.opportunity-undeveloped.text": ("Mulighet som ikke utvikles", "Moglegheit som ikkje blir utvikla", "Opportunity not developed"),
    "rules.opportunity-undeveloped.why": (
        "Innsatsområdene skal være egnet til å utvikle mulighetene som utviklingsanalysen fant.",
        "Innsatsområda skal vere eigna til å utvikle moglegheitene som utviklingsanalysen fann.",
        "The focus areas must be fit to develop the opportunities that the development analysis found.",
    ),
    "rules.opportunity-undeveloped.fix": (
        "Knytt muligheten til innsatsområdet som utvikler den, eller godta funnet og skriv hvorfor den må vente.",
        "Knyt moglegheita til innsatsområdet som utviklar henne, eller godta funnet og skriv kvifor ho må vente.",
        "Link the opportunity to the focus area that develops it, or accept the finding and write why it has to wait.",
    ),
    "rules.opportunity-undeveloped.found": (
        "Ingen valgte innsatsområder utvikler muligheten {opportunity}.",
        "Ingen valde innsatsområde utviklar moglegheita {opportunity}.",
        "No selected focus area develops the opportunity {opportunity}.",
    ),
    "rules.focus-area-without-finding.text": (
        "Innsatsområde uten utfordring eller mulighet",
        "Innsatsområde utan utfordring eller moglegheit",
        "Focus area without a challenge or an opportunity",
    ),
    "rules.focus-area-without-finding.why": (
        "Et innsatsområde skal svare på en utfordring eller utvikle en mulighet fra utviklingsanalysen. Ellers har det ingen begrunnelse.",
        "Eit innsatsområde skal svare på ei utfordring eller utvikle ei moglegheit frå utviklingsanalysen. Elles har det inga grunngjeving.",
        "A focus area must answer a challenge or develop an opportunity of the analysis. Otherwise nothing speaks for it.",
    ),
    "rules.focus-area-without-finding.fix": (
        "Velg utfordringene området svarer på og mulighetene det utvikler.",
        "Vel utfordringane området svarar på og moglegheitene det utviklar.",
        "Choose the challenges that the area answers and the opportunities that it develops.",
    ),
    "rules.focus-area-without-finding.found": (
        "{area} svarer ikke på noen utfordring og utvikler ingen mulighet.",
        "{area} svarar ikkje på noka utfordring og utviklar inga moglegheit.",
        "{area} answers no challenge and develops no opportunity.",
    ),
    "rules.focus-area-not-anchored.text": ("Innsatsområde uten forankring", "Innsatsområde utan forankring", "Focus area not anchored"),
    "rules.focus-area-not-anchored.why": (
        "Innsatsområdene skal være forankret i alle miljøer som er involvert i dem eller blir påvirket av dem.",
        "Innsatsområda skal vere forankra i alle miljø som er involverte i dei eller blir påverka av dei.",
        "Focus areas must be anchored in every environment that is involved in them or affected by them.",
    ),
    "rules.focus-area-not-anchored.fix": (
        "Registrer hvem området er forankret hos, hvordan og når.",
        "Registrer kven området er forankra hos, korleis og når.",
        "Record with whom the area is anchored, how and when.",
    ),
    "rules.focus-area-not-anchored.found": (
        "Det står ikke hvor {area} er forankret.",
        "Det står ikkje kvar {area} er forankra.",
        "Nothing says where {area} is anchored.",
    ),
    "rules.activity-not-anchored.text": ("Hovedaktivitet uten forankring", "Hovudaktivitet utan forankring", "Main activity not anchored"),
    "rules.activity-not-anchored.why": (
        "Aktivitetene skal, som innsatsområdene, være forankret hos dem som er med på dem eller merker dem.",
        "Aktivitetane skal, som innsatsområda, vere forankra hos dei som er med på dei eller merkar dei.",
        "Activities must, like focus areas, be anchored with those who take part in them or feel them.",
    ),
    "rules.activity-not-anchored.fix": (
        "Registrer hvem aktiviteten er forankret hos, hvordan og når.",
        "Registrer kven aktiviteten er forankra hos, korleis og når.",
        "Record with whom the activity is anchored, how and when.",
    ),
    "rules.activity-not-anchored.found": (
        "Det står ikke hvor {activity} er forankret.",
        "Det står ikkje kvar {activity} er forankra.",
        "Nothing says where {activity} is anchored.",
    ),
}
