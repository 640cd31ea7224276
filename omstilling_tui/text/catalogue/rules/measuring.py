"""Messages of the rules on measuring."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.sub-goal-not-measurable.text": ("Delmål som ikke kan måles", "Delmål som ikkje kan målast", "Sub-goal that can't be measured"),
    "rules.sub-goal-not-measurable.why": (
        "Målene for innsatsområdene skal konkretiseres i størrelser som kan måles.",
        "Måla for innsatsområda skal konkretiserast i storleikar som kan målast.",
        "The focus areas' goals must be made concrete in terms that can be measured.",
    ),
    "rules.sub-goal-not-measurable.fix": (
        "Gi delmålet en indikator med enhet, måltall og dato.",
        "Gi delmålet ein indikator med eining, måltal og dato.",
        "Give the sub-goal an indicator with a unit, a target and a date.",
    ),
    "rules.sub-goal-not-measurable.found": (
        "Delmål {goal} har ingen indikator.",
        "Delmål {goal} har ingen indikator.",
        "Sub-goal {goal} has no indicator.",
    ),
    "rules.sub-goal-not-measurable.incomplete": (
        "Delmål {goal} har ingen indikator som har både enhet, måltall og dato. Se på {indicators}.",
        "Delmål {goal} har ingen indikator som har både eining, måltal og dato. Sjå på {indicators}.",
        "Sub-goal {goal} has no indicator with a unit, a target and a date. Look at {indicators}.",
    ),
    "rules.indicator-without-baseline.text": ("Indikator uten utgangspunkt", "Indikator utan utgangspunkt", "Indicator without a baseline"),
    "rules.indicator-without-baseline.why": (
        "Uten å vite hvor det begynte, kan ingen se hvor langt programmet er kommet.",
        "Utan å vite kvar det byrja, kan ingen sjå kor langt programmet er kome.",
        "Without knowing where it began nobody can see how far the programme has come.",
    ),
    "rules.indicator-without-baseline.fix": (
        "Legg inn verdien ved starten, og datoen den gjelder for. Det som telles fra null, har 0 som utgangspunkt.",
        "Legg inn verdien ved starten, og datoen han gjeld for. Det som blir talt frå null, har 0 som utgangspunkt.",
        "Enter the value at the start, and its date. What is counted from nothing has 0 for its baseline.",
    ),
    "rules.indicator-without-baseline.found": (
        "{indicator} har ikke noe utgangspunkt.",
        "{indicator} har ikkje noko utgangspunkt.",
        "{indicator} has no baseline.",
    ),
    "rules.indicator-without-baseline.value": (
        "Utgangspunktet for {indicator} har dato, men ingen verdi.",
        "Utgangspunktet for {indicator} har dato, men ingen verdi.",
        "The baseline of {indicator} has a date but no value.",
    ),
    "rules.indicator-without-baseline.date": (
        "Utgangspunktet for {indicator} har verdi, men ingen dato.",
        "Utgangspunktet for {indicator} har verdi, men ingen dato.",
        "The baseline of {indicator} has a value but no date.",
    ),
    "rules.indicator-without-method.text": ("Indikator uten målemetode", "Indikator utan målemetode", "Indicator without a method"),
    "rules.indicator-without-method.why": (
        "Det skal gå klart fram av planen hvordan framdriften mot målet skal måles.",
        "Det skal gå klart fram av planen korleis framdrifta mot målet skal målast.",
        "It must be clear from the plan how progress towards the goal is measured.",
    ),
    "rules.indicator-without-method.fix": (
        "Skriv hvordan tallet blir til, eller velg en datakilde.",
        "Skriv korleis talet blir til, eller vel ei datakjelde.",
        "Write how the figure comes about, or choose a data source.",
    ),
    "rules.indicator-without-method.found": (
        "Det står ikke hvordan {indicator} måles.",
        "Det står ikkje korleis {indicator} blir målt.",
        "Nothing says how {indicator} is measured.",
    ),
    "rules.indicator-without-schedule.text": (
        "Indikator uten måletidspunkt",
        "Indikator utan måletidspunkt",
        "Indicator without a schedule",
    ),
    "rules.indicator-without-schedule.why": (
        "Det skal gå klart fram av planen når framdriften mot målet skal måles.",
        "Det skal gå klart fram av planen når framdrifta mot målet skal målast.",
        "It must be clear from the plan when progress towards the goal is measured.",
    ),
    "rules.indicator-without-schedule.fix": (
        "Velg hvor ofte det skal måles og den første datoen, eller skriv opp datoene.",
        "Vel kor ofte det skal målast og den første datoen, eller skriv opp datoane.",
        "Choose how often it is measured and the first date, or list the dates.",
    ),
    "rules.indicator-without-schedule.found": (
        "Det står ikke når {indicator} skal måles.",
        "Det står ikkje når {indicator} skal målast.",
        "Nothing says when {indicator} is to be measured.",
    ),
    "rules.indicator-without-owner.text": ("Indikator uten ansvarlig", "Indikator utan ansvarleg", "Indicator without an owner"),
    "rules.indicator-without-owner.why": (
        "Målinger som ingen har ansvar for, blir ikke gjort.",
        "Målingar som ingen har ansvar for, blir ikkje gjorde.",
        "Measurements that nobody is responsible for don't get made.",
    ),
    "rules.indicator-without-owner.fix": (
        "Velg hvem som skal sørge for målingen.",
        "Vel kven som skal syte for målinga.",
        "Choose who sees to the measuring.",
    ),
    "rules.indicator-without-owner.found": (
        "Ingen er ansvarlig for å måle {indicator}.",
        "Ingen er ansvarleg for å måle {indicator}.",
        "Nobody is responsible for measuring {indicator}.",
    ),
    "rules.measurement-overdue.text": ("Måling mangler", "Måling manglar", "Measurement overdue"),
    "rules.measurement-overdue.why": (
        "Planen sier når det skal måles. Uten målingen vet ikke styret om programmet er på rett vei.",
        "Planen seier når det skal målast. Utan målinga veit ikkje styret om programmet er på rett veg.",
        "The plan says when to measure. Without the measurement the board can't know whether the programme is on course.",
    ),
    "rules.measurement-overdue.fix": (
        "Registrer verdien, eller merk den som manglende og skriv hvorfor.",
        "Registrer verdien, eller merk han som manglande og skriv kvifor.",
        "Record the value, or mark it as missing and write why.",
    ),
    "rules.measurement-overdue.found": (
        "{indicator} skulle vært målt {dates}, og har ingen verdi.",
        "{indicator} skulle vore målt {dates}, og har ingen verdi.",
        "{indicator} was to be measured on {dates}, and has no value.",
    ),
    "rules.measurement-overdue.many": (
        "{indicator} har {count} måledatoer uten verdi: {dates} og {more} til.",
        "{indicator} har {count} måledatoar utan verdi: {dates} og {more} til.",
        "{indicator} has {count} measuring dates without a value: {dates} and {more} more.",
    ),
    "rules.definition-changed.text": ("Tellemåten er endret underveis", "Teljemåten er endra undervegs", "The way of counting has changed"),
    "rules.definition-changed.why": (
        "Tall fra før og etter et brudd kan ikke uten videre sammenlignes.",
        "Tal frå før og etter eit brot kan ikkje utan vidare samanliknast.",
        "Figures from before and after a break can't simply be compared.",
    ),
    "rules.definition-changed.fix": (
        "Vis bruddet når tallene legges fram, og godta funnet med en forklaring.",
        "Vis brotet når tala blir lagde fram, og godta funnet med ei forklaring.",
        "Show the break when the figures are presented, and accept the finding with an explanation.",
    ),
    "rules.definition-changed.found": (
        "Måleserien til {indicator} har et brudd: {breaks}.",
        "Måleserien til {indicator} har eit brot: {breaks}.",
        "The series of {indicator} has a break: {breaks}.",
    ),
    "rules.definition-changed.definition": (
        "definisjon {version} gjelder fra {date}",
        "definisjon {version} gjeld frå {date}",
        "definition {version} is valid from {date}",
    ),
    "rules.definition-changed.version": (
        "målingen {date} er gjort etter definisjon {new}, den før etter definisjon {old}",
        "målinga {date} er gjord etter definisjon {new}, ho før etter definisjon {old}",
        "the measurement of {date} is made by definition {new}, the one before by definition {old}",
    ),
    "rules.definition-changed.number": (
        "kommunenummeret ble endret {date}",
        "kommunenummeret blei endra {date}",
        "the municipality's number changed on {date}",
    ),
}
