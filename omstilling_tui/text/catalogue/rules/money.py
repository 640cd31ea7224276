"""Messages of the rules on money, totals and the action plan."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.frame-exceeds-funding.text": (
        "Rammene er større enn finansieringen",
        "Rammene er større enn finansieringa",
        "The frames exceed the funding",
    ),
    "rules.frame-exceeds-funding.why": (
        "Planen skal kunne brukes når midlene prioriteres. Da kan den ikke dele ut mer enn programmet får.",
        "Planen skal kunne brukast når midlane blir prioriterte. Då kan han ikkje dele ut meir enn programmet får.",
        "The plan must be usable when the funds are prioritised, so it can't give out more than comes in.",
    ),
    "rules.frame-exceeds-funding.fix": (
        "Senk rammene for året, eller legg inn finansieringen som mangler.",
        "Senk rammene for året, eller legg inn finansieringa som manglar.",
        "Lower the year's frames, or enter the funding that is lacking.",
    ),
    "rules.frame-exceeds-funding.found": (
        "Rammene er større enn finansieringen: {years}.",
        "Rammene er større enn finansieringa: {years}.",
        "The frames exceed the funding: {years}.",
    ),
    "rules.frame-exceeds-funding.year": (
        "i {year:year} er rammene {much:kr} og finansieringen {most:kr}, {over:kr} for mye",
        "i {year:year} er rammene {much:kr} og finansieringa {most:kr}, {over:kr} for mykje",
        "in {year:year} the frames are {much:kr} and the funding {most:kr}, {over:kr} too much",
    ),
    "rules.activity-exceeds-frame.text": (
        "Budsjettet er større enn rammen",
        "Budsjettet er større enn ramma",
        "The budget exceeds the frame",
    ),
    "rules.activity-exceeds-frame.why": (
        "Rammen sier hva området kan bruke i året. Budsjettlinjene må holde seg innenfor.",
        "Ramma seier kva området kan bruke i året. Budsjettlinjene må halde seg innanfor.",
        "The frame says what the area may spend in a year. The budget lines must keep within it.",
    ),
    "rules.activity-exceeds-frame.fix": (
        "Senk budsjettlinjene, eller øk rammen med et nytt vedtak.",
        "Senk budsjettlinjene, eller auk ramma med eit nytt vedtak.",
        "Lower the budget lines, or raise the frame by a new decision.",
    ),
    "rules.activity-exceeds-frame.found": (
        "{area} har budsjettlinjer for mer enn rammen: {years}.",
        "{area} har budsjettlinjer for meir enn ramma: {years}.",
        "{area} has budget lines for more than its frame: {years}.",
    ),
    "rules.activity-exceeds-frame.year": (
        "i {year:year} er linjene {much:kr} og rammen {most:kr}, {over:kr} for mye",
        "i {year:year} er linjene {much:kr} og ramma {most:kr}, {over:kr} for mykje",
        "in {year:year} the lines are {much:kr} and the frame {most:kr}, {over:kr} too much",
    ),
    "rules.expense-exceeds-budget.text": (
        "Utgiftene er større enn budsjettet",
        "Utgiftene er større enn budsjettet",
        "The spending exceeds the budget",
    ),
    "rules.expense-exceeds-budget.why": (
        "Styret prioriterer etter planen, og må vite når mer er brukt enn det som var satt av.",
        "Styret prioriterer etter planen, og må vite når meir er brukt enn det som var sett av.",
        "The board prioritises by the plan, and must know when more has been spent than was set aside.",
    ),
    "rules.expense-exceeds-budget.fix": (
        "Se om utgiften er ført på rett område og år, eller la styret vedta et nytt budsjett.",
        "Sjå om utgifta er førd på rett område og år, eller la styret vedta eit nytt budsjett.",
        "See whether the expense stands on the right area and year, or let the board decide on a new budget.",
    ),
    "rules.expense-exceeds-budget.found": (
        "Det er brukt mer på {name} enn budsjettert: {years}.",
        "Det er brukt meir på {name} enn budsjettert: {years}.",
        "More was spent on {name} than budgeted: {years}.",
    ),
    "rules.expense-exceeds-budget.year": (
        "i {year:year} er {much:kr} brukt og {most:kr} budsjettert, {over:kr} for mye",
        "i {year:year} er {much:kr} brukt og {most:kr} budsjettert, {over:kr} for mykje",
        "in {year:year} {much:kr} is spent and {most:kr} budgeted, {over:kr} too much",
    ),
    "rules.own-share-differs.text": (
        "Egenandelen er en annen enn avtalt",
        "Eigendelen er ein annan enn avtalt",
        "The own share differs from the agreed one",
    ),
    "rules.own-share-differs.why": (
        "Staten og fylkeskommunen gir etter en avtalt deling, ofte 75/25. Er kommunens andel en annen, kan tilsagnet falle bort.",
        "Staten og fylkeskommunen gir etter ei avtalt deling, ofte 75/25. Er delen til kommunen ein annan, kan tilsegna falle bort.",
        "State and county give by an agreed split, often 75/25. If the municipality's share is another one, the grant may be lost.",
    ),
    "rules.own-share-differs.fix": (
        "Rett beløpene for året, eller den avtalte andelen.",
        "Rett beløpa for året, eller den avtalte delen.",
        "Correct the year's amounts, or the agreed share.",
    ),
    "rules.own-share-differs.found": (
        "I {year:year} gir kommunen {own:kr} av {total:kr}. Det er {share:percent}, mens {agreed:percent} er avtalt.",
        "I {year:year} gir kommunen {own:kr} av {total:kr}. Det er {share:percent}, medan {agreed:percent} er avtalt.",
        "In {year:year} the municipality gives {own:kr} of {total:kr}. That is {share:percent}, while {agreed:percent} is agreed.",
    ),
    "rules.sum-differs.text": ("Summen stemmer ikke", "Summen stemmer ikkje", "The total doesn't add up"),
    "rules.sum-differs.why": (
        "Når summen ikke er det delene gir, vet ingen hvilket beløp som gjelder.",
        "Når summen ikkje er det delane gir, veit ingen kva beløp som gjeld.",
        "When the total isn't what its parts come to, nobody knows which amount counts.",
    ),
    "rules.sum-differs.fix": (
        "Finn ut hvilket tall som er feil, og rett summen eller delene.",
        "Finn ut kva tal som er feil, og rett summen eller delane.",
        "Find out which number is wrong, and correct the total or the parts.",
    ),
    "rules.sum-differs.found": (
        "{name}: summen er oppgitt til {stated:kr}, men {parts} = {sum:kr}. Forskjellen er {over:kr}.",
        "{name}: summen er oppgjeven til {stated:kr}, men {parts} = {sum:kr}. Skilnaden er {over:kr}.",
        "{name}: the total is stated as {stated:kr}, but {parts} = {sum:kr}. The difference is {over:kr}.",
    ),
    "rules.sum-differs.found-year": (
        "{name}: summen for {year:year} er oppgitt til {stated:kr}, men {parts} = {sum:kr}. Forskjellen er {over:kr}.",
        "{name}: summen for {year:year} er oppgjeven til {stated:kr}, men {parts} = {sum:kr}. Skilnaden er {over:kr}.",
        "{name}: the total for {year:year} is stated as {stated:kr}, but {parts} = {sum:kr}. The difference is {over:kr}.",
    ),
    "rules.sum-differs.partial": (
        "{name}: summen er oppgitt til {stated:kr}, men de delene som står her, er alt {parts} = {sum:kr}. Det er {over:kr} mer.",
        "{name}: summen er oppgjeven til {stated:kr}, men dei delane som står her, er alt {parts} = {sum:kr}. Det er {over:kr} meir.",
        "{name}: the total is stated as {stated:kr}, but the parts that stand here already come to {parts} = {sum:kr}. That is {over:kr} more.",
    ),
    "rules.sum-differs.partial-year": (
        "{name}: summen for {year:year} er oppgitt til {stated:kr}, men de delene som står her, er alt {parts} = {sum:kr}. Det er {over:kr} mer.",
        "{name}: summen for {year:year} er oppgjeven til {stated:kr}, men dei delane som står her, er alt {parts} = {sum:kr}. Det er {over:kr} meir.",
        "{name}: the total for {year:year} is stated as {stated:kr}, but the parts that stand here already come to {parts} = {sum:kr}. That is {over:kr} more.",
    ),
    "rules.sum-differs.count": ("{count} beløp", "{count} beløp", "{count} amounts"),
    "rules.action-plan-missing.text": (
        "Handlingsplanen for første år mangler",
        "Handlingsplanen for det første året manglar",
        "The first year's action plan is missing",
    ),
    "rules.action-plan-missing.why": (
        "I tillegg til omstillingsplanen skal første års handlingsplan lages.",
        "I tillegg til omstillingsplanen skal det lagast ein handlingsplan for det første året.",
        "Besides the plan itself, the first year's action plan must be made.",
    ),
    "rules.action-plan-missing.fix": (
        "Lag en handlingsplan for programmets første år.",
        "Lag ein handlingsplan for det første året i programmet.",
        "Make an action plan for the programme's first year.",
    ),
    "rules.action-plan-missing.found": (
        "Det er ingen handlingsplan for {year:year}, programmets første år.",
        "Det er ingen handlingsplan for {year:year}, det første året i programmet.",
        "There is no action plan for {year:year}, the programme's first year.",
    ),
    "rules.action-plan-missing.no-start": (
        "Det er ingen handlingsplan for programmets første år.",
        "Det er ingen handlingsplan for det første året i programmet.",
        "There is no action plan for the programme's first year.",
    ),
    "rules.action-incomplete.text": ("Tiltak som ikke er fullstendig", "Tiltak som ikkje er fullstendig", "Incomplete action"),
    "rules.action-incomplete.why": (
        "Et tiltak uten ansvarlig, frist eller kostnad kan ikke følges opp.",
        "Eit tiltak utan ansvarleg, frist eller kostnad kan ikkje følgjast opp.",
        "An action without somebody responsible, a deadline or a cost can't be followed up.",
    ),
    "rules.action-incomplete.fix": ("Fyll inn det som mangler.", "Fyll inn det som manglar.", "Fill in what is missing."),
    "rules.action-incomplete.found": (
        "Tiltak {action} mangler {lacks}.",
        "Tiltak {action} manglar {lacks}.",
        "Action {action} lacks {lacks}.",
    ),
    "rules.action-incomplete.responsible": ("ansvarlig", "ansvarleg", "somebody responsible"),
    "rules.action-incomplete.deadline": ("frist", "frist", "a deadline"),
    "rules.action-incomplete.cost": ("kostnad", "kostnad", "a cost"),
}
