"""What belongs in a field, in one sentence, for forms."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "fields.help.source_text": (
        "Setningen i dokumentet som opplysningen er hentet fra.",
        "Setninga i dokumentet som opplysninga er henta frå.",
        "The sentence of the document that this was taken from.",
    ),
    "fields.help.precision": (
        "Hvor nøyaktig datoen er kjent; tomt betyr på dagen.",
        "Kor nøyaktig datoen er kjend; tomt tyder på dagen.",
        "How exactly the date is known; empty means to the day.",
    ),
    "fields.help.responsible": (
        "Personen i registeret, eller en rolle i ord.",
        "Personen i registeret, eller ei rolle i ord.",
        "A person in the register, or a role in words.",
    ),
    "fields.help.status": ("Hvor langt arbeidet er kommet.", "Kor langt arbeidet er kome.", "How far the work has come."),
    "fields.help.programme.name": (
        "Navnet som står på forsiden av planen.",
        "Namnet som står på framsida av planen.",
        "The name on the plan's front page.",
    ),
    "fields.help.programme.description": (
        "Hvorfor området fikk status som omstillingsområde, og hva som har skjedd siden.",
        "Kvifor området fekk status som omstillingsområde, og kva som har hendt sidan.",
        "Why the area was given restructuring status, and what has happened since.",
    ),
    "fields.help.programme.municipalities": (
        "Kommunene i programmet, eller delene av dem, med kommunenummer.",
        "Kommunane i programmet, eller delane av dei, med kommunenummer.",
        "The municipalities in the programme, or the parts of them, with their numbers.",
    ),
    "fields.help.programme.start": (
        "Første dag i programperioden.",
        "Første dagen i programperioden.",
        "The first day of the programme period.",
    ),
    "fields.help.programme.end": (
        "Siste dag i programperioden.",
        "Siste dagen i programperioden.",
        "The last day of the programme period.",
    ),
    "fields.help.programme.strategy_end": (
        "Planforslaget skal være godkjent av styringsgruppen innen denne dagen.",
        "Planframlegget skal vere godkjent av styringsgruppa innan denne dagen.",
        "The steering group is to have approved the proposal by this day.",
    ),
    "fields.help.programme.language": (
        "Målformen som planen skrives på.",
        "Målforma som planen blir skriven på.",
        "The written standard of the plan.",
    ),
    "fields.help.programme.steering_group": (
        "Hvem som sitter i styringsgruppen, og hvem som leder den.",
        "Kven som sit i styringsgruppa, og kven som leier henne.",
        "Who is in the steering group, and who chairs it.",
    ),
    "fields.help.programme.board": (
        "Hvem som sitter i omstillingsstyret, og hvilket mandat det har.",
        "Kven som sit i omstillingsstyret, og kva mandat det har.",
        "Who is on the restructuring board, and its mandate.",
    ),
    "fields.help.programme.organisation": (
        "Hvordan omstillingsarbeidet er organisert.",
        "Korleis omstillingsarbeidet er organisert.",
        "How the restructuring work is organised.",
    ),
    "fields.help.programme.project_leader": (
        "Den som leder arbeidet og skriver planen.",
        "Den som leier arbeidet og skriv planen.",
        "The person who leads the work and writes the plan.",
    ),
    "fields.help.programme.communication": (
        "Hvem dere vil nå, med hva, og hvordan.",
        "Kven de vil nå, med kva, og korleis.",
        "Whom you want to reach, with what, and how.",
    ),
    "fields.help.development_analysis.conclusions": (
        "De viktigste funnene i utviklingsanalysen, i korte trekk.",
        "Dei viktigaste funna i utviklingsanalysen, i korte trekk.",
        "The main findings of the development analysis, in brief.",
    ),
    "fields.help.development_analysis.reference": (
        "Hvor analysen kan leses.",
        "Kvar analysen kan lesast.",
        "Where the analysis can be read.",
    ),
    "fields.help.vision.text": (
        "Bildet av framtiden som omstillingen skal føre til, i én kort setning.",
        "Biletet av framtida som omstillinga skal føre til, i éi kort setning.",
        "The future that the restructuring is to lead to, in one short sentence.",
    ),
    "fields.help.findings.title": (
        "Utfordringen eller muligheten i én setning.",
        "Utfordringa eller moglegheita i éi setning.",
        "The challenge or opportunity in one sentence.",
    ),
    "fields.help.findings.evidence": (
        "Tallet eller kilden som viser at det stemmer.",
        "Talet eller kjelda som viser at det stemmer.",
        "The figure or source that shows it to be true.",
    ),
    "fields.help.findings.weight": (
        "Hvor viktig det er, fra 1 til 5.",
        "Kor viktig det er, frå 1 til 5.",
        "How much it matters, from 1 to 5.",
    ),
    "fields.help.main_goals.statement": (
        "Ett konkret mål med tall, enhet og tidspunkt: «350 nye arbeidsplasser innen utgangen av 2030».",
        "Eitt konkret mål med tal, eining og tidspunkt: «350 nye arbeidsplassar innan utgangen av 2030».",
        "One concrete goal with a number, a unit and a date: “350 new jobs by the end of 2030”.",
    ),
    "fields.help.focus_areas.status": (
        "Kandidat til området er valgt eller forkastet; planen bør ha tre til fire valgte.",
        "Kandidat til området er valt eller forkasta; planen bør ha tre til fire valde.",
        "A candidate until it is selected or rejected; a plan should have three to four selected.",
    ),
    "fields.help.focus_areas.reason": (
        "Hvorfor området er valgt eller forkastet.",
        "Kvifor området er valt eller forkasta.",
        "Why the area was selected or rejected.",
    ),
    "fields.help.focus_areas.answers": (
        "Utfordringene fra utviklingsanalysen som området svarer på.",
        "Utfordringane frå utviklingsanalysen som området svarar på.",
        "The challenges from the analysis that the area answers.",
    ),
    "fields.help.focus_areas.develops": (
        "Mulighetene fra utviklingsanalysen som området utvikler.",
        "Moglegheitene frå utviklingsanalysen som området utviklar.",
        "The opportunities from the analysis that the area develops.",
    ),
    "fields.help.focus_areas.strategy": (
        "Hvordan målene for området skal nås.",
        "Korleis måla for området skal nåast.",
        "How the area's goals are to be reached.",
    ),
    "fields.help.frames.text": (
        "Grensene for arbeidet i ord: tid, omfang og hva som ikke er med.",
        "Grensene for arbeidet i ord: tid, omfang og kva som ikkje er med.",
        "The limits of the work in words: time, extent and what is left out.",
    ),
    "fields.help.frames.budget": (
        "Beløpet som er satt av til området hvert år, i kroner.",
        "Beløpet som er sett av til området kvart år, i kroner.",
        "The amount set aside for the area each year, in NOK.",
    ),
    "fields.help.criteria.weight": (
        "Hvor mye kriteriet teller, i prosent.",
        "Kor mykje kriteriet tel, i prosent.",
        "How much the criterion counts, in percent.",
    ),
    "fields.help.sub_goals.statement": (
        "Hva området skal oppnå, så konkret at det kan måles.",
        "Kva området skal oppnå, så konkret at det kan målast.",
        "What the area is to achieve, concrete enough to be measured.",
    ),
    "fields.help.indicators.title": (
        "Det som måles, for eksempel «nye arbeidsplasser i reiselivet».",
        "Det som blir målt, til dømes «nye arbeidsplassar i reiselivet».",
        "What is measured, such as “new jobs in tourism”.",
    ),
    "fields.help.indicators.unit": (
        "Det som telles: personer, årsverk, arbeidsplasser, bedrifter, kroner, prosent eller en egen enhet.",
        "Det som blir talt: personar, årsverk, arbeidsplassar, bedrifter, kroner, prosent eller ei eiga eining.",
        "What is counted: persons, FTEs, jobs, firms, NOK, percent or a unit of your own.",
    ),
    "fields.help.indicators.baseline": (
        "Hvor det sto til da programmet begynte, med dato.",
        "Korleis det stod til då programmet tok til, med dato.",
        "Where it stood when the programme began, with the date.",
    ),
    "fields.help.indicators.target": (
        "Tallet som skal nås, og når.",
        "Talet som skal nåast, og når.",
        "The number to be reached, and when.",
    ),
    "fields.help.indicators.phased_targets": (
        "Delmål underveis, med tall og dato.",
        "Mål undervegs, med tal og dato.",
        "Targets on the way, with number and date.",
    ),
    "fields.help.indicators.method": (
        "Hvordan tallet finnes, slik at en annen får det samme.",
        "Korleis talet blir funne, slik at ein annan får det same.",
        "How the number is found, so that somebody else gets the same.",
    ),
    "fields.help.indicators.source": (
        "Hvor tallet hentes, for eksempel en statistikk eller en egen telling.",
        "Kvar talet blir henta, til dømes ein statistikk eller ei eiga teljing.",
        "Where the number comes from, such as a statistic or a count of your own.",
    ),
    "fields.help.indicators.schedule": (
        "Hvor ofte det måles, fra når til når.",
        "Kor ofte det blir målt, frå når til når.",
        "How often it is measured, from when to when.",
    ),
    "fields.help.indicators.owner": (
        "Den som skal sørge for at det blir målt.",
        "Den som skal syte for at det blir målt.",
        "Who sees to it that it is measured.",
    ),
    "fields.help.definitions.text": (
        "Nøyaktig hva som telles med, og hva som ikke gjør det.",
        "Nøyaktig kva som blir talt med, og kva som ikkje blir det.",
        "Exactly what counts, and what doesn't.",
    ),
    "fields.help.activities.title": ("Hovedaktiviteten i én linje.", "Hovudaktiviteten i éi linje.", "The main activity in one line."),
    "fields.help.activities.serves": (
        "Delmålene som aktiviteten bidrar til.",
        "Delmåla som aktiviteten bidreg til.",
        "The sub-goals that the activity serves.",
    ),
    "fields.help.activities.expected_result": (
        "Hva som skal være på plass når aktiviteten er ferdig.",
        "Kva som skal vere på plass når aktiviteten er ferdig.",
        "What is to be in place when the activity is finished.",
    ),
    "fields.help.action_plans.year": (
        "Året som handlingsplanen gjelder for.",
        "Året som handlingsplanen gjeld for.",
        "The year that the action plan is for.",
    ),
    "fields.help.actions.cost": (
        "Hva tiltaket koster i alt, i kroner.",
        "Kva tiltaket kostar i alt, i kroner.",
        "What the action costs in all, in NOK.",
    ),
    "fields.help.funding.agreed_share": (
        "Andelen av årets finansiering som kilden har sagt seg villig til å dekke, i prosent.",
        "Delen av finansieringa for året som kjelda har sagt seg villig til å dekkje, i prosent.",
        "The share of the year's funding that the source has agreed to give, in percent.",
    ),
    "fields.help.stated_totals.stated_total": (
        "Summen slik dokumentet selv oppgir den; programmet sammenligner den med delene.",
        "Summen slik dokumentet sjølv oppgjev han; programmet samanliknar han med delane.",
        "The total as the document states it; the program compares it with its parts.",
    ),
    "fields.help.persons.environment": (
        "Miljøet som personen kommer fra.",
        "Miljøet som personen kjem frå.",
        "The environment that the person comes from.",
    ),
    "fields.help.persons.basis": (
        "Hvorfor dere har lov til å lagre opplysningene, for eksempel samtykke.",
        "Kvifor de har lov til å lagre opplysningane, til dømes samtykke.",
        "Why you may hold the data, such as consent.",
    ),
    "fields.help.persons.keep_until": (
        "Siste dag opplysningene kan lagres.",
        "Siste dagen opplysningane kan lagrast.",
        "The last day on which the data may be held.",
    ),
    "fields.help.workshops.agenda": (
        "Programpunktene og formålet med hvert av dem; samlingene skal til sammen dekke alle de seks formålene.",
        "Programpunkta og føremålet med kvart av dei; samlingane skal til saman dekkje alle dei seks føremåla.",
        "The agenda items and the purpose of each; the workshops together are to cover all six purposes.",
    ),
    "fields.help.workshops.outcomes": (
        "Hva samlingen kom fram til for hvert formål.",
        "Kva samlinga kom fram til for kvart føremål.",
        "What the workshop arrived at for each purpose.",
    ),
    "fields.help.communication_activities.audience": (
        "Hvem aktiviteten skal nå.",
        "Kven aktiviteten skal nå.",
        "Whom the activity is to reach.",
    ),
    "fields.help.anchorings.how": (
        "Hvordan miljøet eller personen er tatt med.",
        "Korleis miljøet eller personen er teken med.",
        "How the environment or person was involved.",
    ),
    "fields.help.anchorings.contribution": (
        "Hva de bidrar med: innsats, kunnskap, lokaler.",
        "Kva dei bidreg med: innsats, kunnskap, lokale.",
        "What they contribute: effort, knowledge, premises.",
    ),
    "fields.help.decisions.text": ("Vedtaket ord for ord.", "Vedtaket ord for ord.", "The resolution word for word."),
    "fields.help.decisions.case": (
        "Saksnummeret slik det står i protokollen, for eksempel «PS 8/11».",
        "Saksnummeret slik det står i protokollen, til dømes «PS 8/11».",
        "The case number as it stands in the minutes, such as “PS 8/11”.",
    ),
    "fields.help.accepted_findings.why": (
        "Hvorfor funnet kan stå; begrunnelsen blir med i planens vedlegg.",
        "Kvifor funnet kan stå; grunngjevinga blir med i vedlegget til planen.",
        "Why the finding may stand; the reason goes into the plan's annex.",
    ),
}
