"""The words of the Plan screen: its tree, its questions, and what belongs where."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    # Headings of the tree
    "tui_plan.heading.challenge": ("Utfordringer", "Utfordringar", "Challenges"),
    "tui_plan.heading.opportunity": ("Muligheter", "Moglegheiter", "Opportunities"),
    "tui_plan.heading.candidate": ("Kandidater", "Kandidatar", "Candidates"),
    "tui_plan.heading.rejected": ("Forkastet", "Forkasta", "Rejected"),
    "tui_plan.heading.frames": ("Mål og rammer", "Mål og rammer", "Goals and frames"),
    "tui_plan.heading.money": ("Økonomi", "Økonomi", "Money"),
    "tui_plan.heading.people": ("Folk og forankring", "Folk og forankring", "People and anchoring"),
    "tui_plan.heading.deciding": ("Vedtak og sjekkliste", "Vedtak og sjekkliste", "Decisions and checklist"),
    "tui_plan.heading.papers": ("Vedlegg og notater", "Vedlegg og notat", "Annexes and notes"),
    # Names
    "tui_plan.nameless": ("({what} uten navn)", "({what} utan namn)", "({what} without a name)"),
    "tui_plan.half": ("{half}. halvår {year}", "{half}. halvår {year}", "half {half} of {year}"),
    "tui_plan.scores-of": ("Poeng til {area}, fra {scorer}", "Poeng til {area}, frå {scorer}", "Scores for {area}, by {scorer}"),
    "tui_plan.weight": ("Vekt {weight} %.", "Vekt {weight} %.", "Weight {weight}%."),
    "tui_plan.score-from-to": (
        "Fra 0 til 10; tomt tar poenget bort.",
        "Frå 0 til 10; tomt tek poenget bort.",
        "From 0 to 10; empty takes the score away.",
    ),
    "tui_plan.carrying": ("flytt >", "flytt >", "move >"),
    # What belongs where nothing stands yet
    "tui_plan.hint.areas": ("n: nytt område, {count} av 3–4", "n: nytt område, {count} av 3–4", "n: new area, {count} of 3–4"),
    "tui_plan.hint.challenge": ("n: ny utfordring", "n: ny utfordring", "n: new challenge"),
    "tui_plan.hint.opportunity": ("n: ny mulighet", "n: ny moglegheit", "n: new opportunity"),
    "tui_plan.hint.candidate": ("n: ny kandidat", "n: ny kandidat", "n: new candidate"),
    "tui_plan.hint.rejected": ("ingen forkastet", "ingen forkasta", "none rejected"),
    "tui_plan.hint.main_goals": ("n: ett konkret hovedmål", "n: eitt konkret hovudmål", "n: one concrete main goal"),
    "tui_plan.hint.criteria": ("n: nytt kriterium", "n: nytt kriterium", "n: new criterion"),
    "tui_plan.hint.sub_goals": ("n: nytt målbart delmål", "n: nytt målbart delmål", "n: new measurable sub-goal"),
    "tui_plan.hint.activities": ("n: ny hovedaktivitet", "n: ny hovudaktivitet", "n: new main activity"),
    "tui_plan.hint.anchorings": ("n: hvem det er forankret hos", "n: kven det er forankra hos", "n: with whom it is anchored"),
    "tui_plan.hint.scores": ("o: gi poeng", "o: gje poeng", "o: give scores"),
    "tui_plan.hint.action_plans": ("n: handlingsplan for første år", "n: handlingsplan for første år", "n: the first year's action plan"),
    "tui_plan.hint.funding": ("n: ny finansiering", "n: ny finansiering", "n: new funding"),
    "tui_plan.hint.budget_lines": ("n: ny budsjettlinje", "n: ny budsjettlinje", "n: new budget line"),
    "tui_plan.hint.expenses": ("n: ny utgift", "n: ny utgift", "n: new expense"),
    "tui_plan.hint.stated_totals": ("n: sum som dokumentet oppgir", "n: sum som dokumentet oppgjev", "n: a total that the document states"),
    "tui_plan.hint.persons": ("n: ny person", "n: ny person", "n: new person"),
    "tui_plan.hint.workshops": ("n: ny prosess-samling", "n: ny prosess-samling", "n: new workshop"),
    "tui_plan.hint.communication_activities": (
        "n: ny kommunikasjonsaktivitet",
        "n: ny kommunikasjonsaktivitet",
        "n: new communication activity",
    ),
    "tui_plan.hint.decisions": ("n: vedtak fra et dokument", "n: vedtak frå eit dokument", "n: a decision a document tells of"),
    "tui_plan.hint.checklist_items": ("n: eget sjekklistepunkt", "n: eige sjekklistepunkt", "n: an item of your own"),
    "tui_plan.hint.accepted_findings": ("ingen ennå; på Oversikt", "ingen enno; på Oversikt", "none yet; on Overview"),
    "tui_plan.hint.annexes": ("n: nytt vedlegg", "n: nytt vedlegg", "n: new annex"),
    "tui_plan.hint.notes": ("n: nytt notat", "n: nytt notat", "n: new note"),
    # What belongs where, and why
    "tui_plan.about.programme": (
        "Programmet: området, perioden og hvem som bærer det. Kommunen har ansvaret; prosjektlederen skriver.",
        "Programmet: området, perioden og kven som ber det. Kommunen har ansvaret; prosjektleiaren skriv.",
        "The programme: its area, its period and who carries it. The municipality is responsible; the project leader writes.",
    ),
    "tui_plan.about.development_analysis": (
        "Planen skal svare på utfordringene i utviklingsanalysen og utnytte mulighetene der.",
        "Planen skal svare på utfordringane i utviklingsanalysen og nytte moglegheitene der.",
        "The plan must answer the challenges of the development analysis and use its opportunities.",
    ),
    "tui_plan.about.vision": (
        "Én setning om hvor området skal være når programmet er over.",
        "Éi setning om kvar området skal vere når programmet er over.",
        "One sentence on where the area is to be when the programme is over.",
    ),
    "tui_plan.about.main_goals": (
        "Planen skal ha ett konkret mål for omstillingsarbeidet, med måltall, enhet og dato. Indikatorer under målet viser om det nås.",
        "Planen skal ha eitt konkret mål for omstillingsarbeidet, med måltal, eining og dato. Indikatorar under målet viser om det blir nådd.",
        "The plan must hold one concrete goal for the work, with a number, a unit and a date. Indicators under it show whether it is reached.",
    ),
    "tui_plan.about.focus_areas": (
        "En omstillingsplan har normalt 3–4 innsatsområder. De skal svare på utfordringene i utviklingsanalysen og utnytte mulighetene der. "
        "Hvert har mål og rammer, delmål og hovedaktiviteter.",
        "Ein omstillingsplan har normalt 3–4 innsatsområde. Dei skal svare på utfordringane i utviklingsanalysen og nytte moglegheitene der. "
        "Kvart har mål og rammer, delmål og hovudaktivitetar.",
        "A restructuring plan normally has 3–4 focus areas. They answer the challenges of the development analysis and use its opportunities. "
        "Each has goals and frames, sub-goals and main activities.",
    ),
    "tui_plan.about.candidate": (
        "Kandidater er områder som vurderes. Gi poeng etter kriteriene (o), og velg eller forkast med begrunnelse (a).",
        "Kandidatar er område som blir vurderte. Gje poeng etter kriteria (o), og vel eller forkast med grunngjeving (a).",
        "Candidates are areas under consideration. Score them by the criteria (o), and select or reject with a reason (a).",
    ),
    "tui_plan.about.rejected": (
        "Områder som er valgt bort, med begrunnelsen.",
        "Område som er valde bort, med grunngjevinga.",
        "Areas that were not chosen, with the reason.",
    ),
    "tui_plan.about.criteria": (
        "Kriteriene som innsatsområdene velges etter, med vekt. Vektene bør bli 100 prosent til sammen.",
        "Kriteria som innsatsområda blir valde etter, med vekt. Vektene bør bli 100 prosent til saman.",
        "The criteria by which focus areas are chosen, with weights. They should add up to 100 percent.",
    ),
    "tui_plan.about.scores": (
        "Poeng fra 0 til 10 fra hver poenggiver, for hvert kriterium. Tasten o åpner skjemaet for et område.",
        "Poeng frå 0 til 10 frå kvar poenggjevar, for kvart kriterium. Tasten o opnar skjemaet for eit område.",
        "Scores from 0 to 10 from each scorer, by each criterion. The key o opens the form for an area.",
    ),
    "tui_plan.about.frames": (
        "Rammene sier hva området kan bruke av penger og tid, og hva det ikke skal gjøre.",
        "Rammene seier kva området kan bruke av pengar og tid, og kva det ikkje skal gjere.",
        "The frames say what the area may use of money and time, and what it is not to do.",
    ),
    "tui_plan.about.sub_goals": (
        "Delmålene gjør innsatsområdets mål målbart: hvor mye, av hva, innen når. Hvert trenger en indikator.",
        "Delmåla gjer målet for innsatsområdet målbart: kor mykje, av kva, innan når. Kvart treng ein indikator.",
        "Sub-goals make an area's goal measurable: how much, of what, by when. Each needs an indicator.",
    ),
    "tui_plan.about.indicators": (
        "En indikator sier hva som måles, hvordan og når: enhet, utgangspunkt, måltall, metode, tidspunkter og hvem som måler.",
        "Ein indikator seier kva som blir målt, korleis og når: eining, utgangspunkt, måltal, metode, tidspunkt og kven som måler.",
        "An indicator says what is measured, how and when: unit, baseline, target, method, schedule and who measures.",
    ),
    "tui_plan.about.activities": (
        "Hovedaktivitetene er det som skal gjøres i innsatsområdet. Hver bidrar til ett eller flere delmål og har en ansvarlig.",
        "Hovudaktivitetane er det som skal gjerast i innsatsområdet. Kvar bidreg til eitt eller fleire delmål og har ein ansvarleg.",
        "Main activities are what is to be done in the area. Each serves one or more sub-goals and has somebody responsible.",
    ),
    "tui_plan.about.anchorings": (
        "Planen skal være forankret i alle miljøene den berører, område for område og aktivitet for aktivitet.",
        "Planen skal vere forankra i alle miljøa han vedkjem, område for område og aktivitet for aktivitet.",
        "The plan must be anchored with every environment it affects, area by area and activity by activity.",
    ),
    "tui_plan.about.action_plans": (
        "Handlingsplanen for det første året følger planen. Hvert tiltak har ansvarlig, frist, kostnad og finansiering.",
        "Handlingsplanen for det første året følgjer planen. Kvart tiltak har ansvarleg, frist, kostnad og finansiering.",
        "The first year's action plan comes with the plan. Each action has somebody responsible, a deadline, a cost and its financing.",
    ),
    "tui_plan.about.money": (
        "Pengene: hvem som finansierer hvert år, hva som er satt av, og hva som er brukt.",
        "Pengane: kven som finansierer kvart år, kva som er sett av, og kva som er brukt.",
        "The money: who funds each year, what is set aside, and what is spent.",
    ),
    "tui_plan.about.people": (
        "Ressurspersonene, samlingene, kommunikasjonen og forankringen som planen bygger på.",
        "Ressurspersonane, samlingane, kommunikasjonen og forankringa som planen byggjer på.",
        "The resource persons, workshops, communication and anchoring that the plan is built on.",
    ),
    "tui_plan.about.deciding": (
        "Det som er besluttet, krysset av og akseptert. Nye vedtak fattes på Vedtak (9).",
        "Det som er avgjort, kryssa av og akseptert. Nye vedtak blir gjorde på Vedtak (9).",
        "What is decided, ticked and accepted. New decisions are made on Decisions (9).",
    ),
    "tui_plan.about.papers": (
        "Vedleggene som planen nevner, og det av et importert dokument som ikke fant en annen plass.",
        "Vedlegga som planen nemner, og det av eit importert dokument som ikkje fann ein annan plass.",
        "The annexes that the plan names, and what found no other place of an imported document.",
    ),
    "tui_plan.keys.heading": ("n ny   Enter åpne/lukk", "n ny   Enter opne/lukk", "n new   Enter open/close"),
    # The detail
    "tui_plan.missing": ("mangler – trykk e", "manglar – trykk e", "missing – press e"),
    "tui_plan.nothing-yet": ("Ingenting ennå. Trykk e og skriv.", "Ingenting enno. Trykk e og skriv.", "Nothing yet. Press e and type."),
    "tui_plan.now": ("Nå", "No", "Now"),
    "tui_plan.reached": ("Nådd", "Nådd", "Reached"),
    "tui_plan.sum": ("sum {amount:kr}", "sum {amount:kr}", "total {amount:kr}"),
    "tui_plan.linked": ("{what} knyttet til dette", "{what} knytte til dette", "{what} linked to this"),
    # What is new
    "tui_plan.new.selected": ("innsatsområde", "innsatsområde", "focus area"),
    "tui_plan.new.candidate": ("kandidat", "kandidat", "candidate"),
    "tui_plan.new.rejected": ("forkastet område", "forkasta område", "rejected area"),
    # Questions
    "tui_plan.ask-new": ("Hva vil du legge til?", "Kva vil du leggje til?", "What do you want to add?"),
    "tui_plan.ask-delete": (
        "Slette «{name}» og med det {rest}?",
        "Slette «{name}» og med det {rest}?",
        "Delete “{name}”, and with it {rest}?",
    ),
    "tui_plan.ask-empty": ("Tømme «{name}»?", "Tømme «{name}»?", "Empty “{name}”?"),
    "tui_plan.do-delete": ("slett", "slett", "delete"),
    "tui_plan.ask-parent": ("Flytte til?", "Flytte til?", "Move to?"),
    "tui_plan.ask-status": ("«{name}»:", "«{name}»:", "“{name}”:"),
    "tui_plan.do-selected": ("velg", "vel", "select"),
    "tui_plan.do-rejected": ("forkast", "forkast", "reject"),
    "tui_plan.do-candidate": ("gjør til kandidat", "gjer til kandidat", "make a candidate"),
    "tui_plan.ask-why.selected": ("Hvorfor velges «{name}»?", "Kvifor blir «{name}» valt?", "Why is “{name}” selected?"),
    "tui_plan.ask-why.rejected": ("Hvorfor forkastes «{name}»?", "Kvifor blir «{name}» forkasta?", "Why is “{name}” rejected?"),
    "tui_plan.ask-why.candidate": (
        "Hvorfor blir «{name}» kandidat igjen?",
        "Kvifor blir «{name}» kandidat att?",
        "Why is “{name}” a candidate again?",
    ),
    "tui_plan.ask-scorer": ("Hvem gir poeng til «{name}»?", "Kven gjev poeng til «{name}»?", "Who scores “{name}”?"),
    "tui_plan.ask-filter": ("Vis bare det som heter:", "Vis berre det som heiter:", "Show only what is called:"),
    "tui_plan.filtered": ("Bare «{words}» · Esc viser alt", "Berre «{words}» · Esc viser alt", "Only “{words}” · Esc shows all"),
    # What is told
    "tui_plan.nothing-under": ("Her hører det ikke noe under.", "Her høyrer det ikkje noko under.", "Nothing belongs under this."),
    "tui_plan.nothing-to-delete": ("Merk det som skal slettes.", "Merk det som skal slettast.", "Mark what is to be deleted."),
    "tui_plan.deleted": (
        "Slettet: {name}. Trykk u for å angre.",
        "Sletta: {name}. Trykk u for å angre.",
        "Deleted: {name}. Press u to undo.",
    ),
    "tui_plan.how-to-move": (
        "Pil opp og ned flytter. Enter: ferdig · m: et annet sted · Esc: la stå.",
        "Pil opp og ned flyttar. Enter: ferdig · m: ein annan stad · Esc: la stå.",
        "Arrow up and down move it. Enter: done · m: elsewhere · Esc: leave it.",
    ),
    "tui_plan.nowhere-to-move": (
        "Det er ikke noe annet sted å flytte dette.",
        "Det er ikkje nokon annan stad å flytte dette.",
        "There is nowhere else to move this.",
    ),
    "tui_plan.no-links": ("Dette peker ikke på noe annet.", "Dette peikar ikkje på noko anna.", "This links to nothing else."),
    "tui_plan.mark-area": ("Merk et innsatsområde først.", "Merk eit innsatsområde først.", "Mark a focus area first."),
    "tui_plan.no-criteria": (
        "Lag kriterier først: de står under Innsatsområder.",
        "Lag kriterium først: dei står under Innsatsområde.",
        "Make criteria first: they stand under Focus areas.",
    ),
    "tui_plan.no-such": (
        "Fant ikke {id}; det er kanskje slettet.",
        "Fann ikkje {id}; det er kanskje sletta.",
        "{id} was not found; it may have been deleted.",
    ),
    "tui_plan.kept": (
        "«{field}» kan ikke lagres slik. Teksten er beholdt som utkast.",
        "«{field}» kan ikkje lagrast slik. Teksten er teken vare på som utkast.",
        "“{field}” can't be saved like that. The text is kept as a draft.",
    ),
    # What is written beside an undo step
    "tui_plan.label.delete": ("Slett {name}", "Slett {name}", "Delete {name}"),
    "tui_plan.label.move": ("Flytt {name}", "Flytt {name}", "Move {name}"),
    "tui_plan.label.move-under": ("Flytt {name} til {owner}", "Flytt {name} til {owner}", "Move {name} to {owner}"),
    "tui_plan.label.selected": ("Velg {name}", "Vel {name}", "Select {name}"),
    "tui_plan.label.rejected": ("Forkast {name}", "Forkast {name}", "Reject {name}"),
    "tui_plan.label.candidate": ("Gjør {name} til kandidat", "Gjer {name} til kandidat", "Make {name} a candidate"),
    # Keys
    "tui_plan.do.plan.expand": ("vis under", "vis under", "expand"),
    "tui_plan.about.plan.expand": (
        "Viser det som står under, eller går ned i det.",
        "Viser det som står under, eller går ned i det.",
        "Shows what stands under, or steps down into it.",
    ),
    "tui_plan.do.plan.collapse": ("skjul under", "skjul under", "collapse"),
    "tui_plan.about.plan.collapse": (
        "Skjuler det som står under, eller går opp.",
        "Skjuler det som står under, eller går opp.",
        "Hides what stands under, or steps up.",
    ),
    "tui_plan.do.plan.mark": ("merk", "merk", "mark"),
    "tui_plan.about.plan.mark": (
        "Merker flere som skal slettes eller flyttes sammen.",
        "Merkjer fleire som skal slettast eller flyttast saman.",
        "Marks several to be deleted or moved together.",
    ),
    "tui_plan.do.plan.new": ("ny", "ny", "new"),
    "tui_plan.about.plan.new": (
        "Lager noe nytt under det som er merket.",
        "Lagar noko nytt under det som er merkt.",
        "Makes something new under what is marked.",
    ),
    "tui_plan.do.plan.edit": ("rediger", "rediger", "edit"),
    "tui_plan.about.plan.edit": (
        "Åpner skjemaet for det som er merket.",
        "Opnar skjemaet for det som er merkt.",
        "Opens the form of what is marked.",
    ),
    "tui_plan.do.plan.delete": ("slett", "slett", "delete"),
    "tui_plan.about.plan.delete": (
        "Sletter det som er merket; u angrer.",
        "Slettar det som er merkt; u angrar.",
        "Deletes what is marked; u undoes it.",
    ),
    "tui_plan.do.plan.move": ("flytt", "flytt", "move"),
    "tui_plan.about.plan.move": (
        "Flytter det som er merket opp, ned eller til et annet sted.",
        "Flyttar det som er merkt opp, ned eller til ein annan stad.",
        "Moves what is marked up, down or elsewhere.",
    ),
    "tui_plan.do.plan.link": ("koble", "kople", "link"),
    "tui_plan.about.plan.link": (
        "Åpner feltet som peker på andre deler av planen.",
        "Opnar feltet som peikar på andre delar av planen.",
        "Opens the field that links to other parts of the plan.",
    ),
    "tui_plan.do.plan.decide": ("velg/forkast", "vel/forkast", "select/reject"),
    "tui_plan.about.plan.decide": (
        "Velger eller forkaster et innsatsområde, med begrunnelse.",
        "Vel eller forkastar eit innsatsområde, med grunngjeving.",
        "Selects or rejects a focus area, with a reason.",
    ),
    "tui_plan.do.plan.score": ("poeng", "poeng", "score"),
    "tui_plan.about.plan.score": (
        "Gir et innsatsområde poeng etter kriteriene.",
        "Gjev eit innsatsområde poeng etter kriteria.",
        "Scores a focus area by the criteria.",
    ),
    "tui_plan.do.plan.filter": ("filtrer", "filtrer", "filter"),
    "tui_plan.about.plan.filter": (
        "Viser bare det som har ordene i navnet.",
        "Viser berre det som har orda i namnet.",
        "Shows only what has the words in its name.",
    ),
    "tui_plan.do.plan.zoom": ("zoom", "zoom", "zoom"),
    "tui_plan.about.plan.zoom": (
        "Gir ruten du står i hele bredden, eller gir den tilbake.",
        "Gjev ruta du står i heile breidda, eller gjev ho tilbake.",
        "Gives the pane you are in the whole width, or gives it back.",
    ),
    "tui_plan.do.plan.drop": ("ferdig", "ferdig", "done"),
    "tui_plan.about.plan.drop": (
        "Lar det stå der det er flyttet til.",
        "Lèt det stå der det er flytt til.",
        "Leaves it where it was moved to.",
    ),
    "tui_plan.do.plan.carry-elsewhere": ("et annet sted", "ein annan stad", "elsewhere"),
    "tui_plan.about.plan.carry-elsewhere": (
        "Flytter det under noe annet.",
        "Flyttar det under noko anna.",
        "Moves it under something else.",
    ),
    "tui_plan.do.plan.put-back": ("la stå", "la stå", "leave it"),
    "tui_plan.about.plan.put-back": ("Lar det stå der det stod.", "Lèt det stå der det stod.", "Leaves it where it was."),
}
