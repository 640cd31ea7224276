"""What the fields of nested values are called; the field that holds the value stands before the name."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "fields.name.municipalities.number": ("Kommunenummer", "Kommunenummer", "Municipality number"),
    "fields.name.municipalities.name": ("Kommune", "Kommune", "Municipality"),
    "fields.name.municipalities.part": ("Del av kommunen", "Del av kommunen", "Part of it"),
    "fields.name.municipalities.valid_from": ("Gjelder fra", "Gjeld frå", "Valid from"),
    "fields.name.municipalities.valid_to": ("Gjelder til", "Gjeld til", "Valid to"),
    "fields.name.evidence.figure": ("Tall", "Tal", "Figure"),
    "fields.name.evidence.low": ("Lavest", "Lågast", "Lowest"),
    "fields.name.evidence.high": ("Høyest", "Høgast", "Highest"),
    "fields.name.frames.text": ("Rammer i ord", "Rammer i ord", "Frames in words"),
    "fields.name.frames.budget": ("Økonomisk ramme per år", "Økonomisk ramme per år", "Budget frame per year"),
    "fields.name.frames.stated_total": ("Oppgitt samlet ramme i kroner", "Oppgjeven samla ramme i kroner", "Stated total frame in NOK"),
    "fields.name.target.low": ("Fra", "Frå", "From"),
    "fields.name.target.high": ("Til", "Til", "To"),
    "fields.name.source_settings.name": ("Innstilling", "Innstilling", "Setting"),
    "fields.name.schedule.frequency": ("Hvor ofte", "Kor ofte", "How often"),
    "fields.name.schedule.first": ("Første måling", "Første måling", "First measurement"),
    "fields.name.schedule.last": ("Siste måling", "Siste måling", "Last measurement"),
    "fields.name.schedule.dates": ("Måledatoer", "Måledatoar", "Dates"),
    "fields.name.schedule.text": ("Måletidspunkt i ord", "Måletidspunkt i ord", "Schedule in words"),
    "fields.name.definitions.valid_from": ("Gjelder fra", "Gjeld frå", "Valid from"),
    "fields.name.definitions.text": ("Telleregel", "Teljeregel", "Counting rule"),
    "fields.name.definitions.measure": ("Beholdning eller endring", "Behaldning eller endring", "Stock or flow"),
    "fields.name.definitions.netting": ("Brutto eller netto", "Brutto eller netto", "Gross or net"),
    "fields.name.definitions.counts": ("Hvem eller hva som telles", "Kven eller kva som blir talt", "Who or what counts"),
    "fields.name.definitions.cut_off": ("Telledato i året", "Teljedato i året", "Cut-off date"),
    "fields.name.agenda.time": ("Tid", "Tid", "Time"),
    "fields.name.agenda.title": ("Programpunkt", "Programpunkt", "Agenda item"),
    "fields.name.participants.invited": ("Invitert", "Invitert", "Invited"),
    "fields.name.participants.accepted": ("Takket ja", "Takka ja", "Accepted"),
    "fields.name.participants.attended": ("Møtte", "Møtte", "Attended"),
    "fields.name.outcomes.decided": ("Avgjorde", "Avgjorde", "Decided"),
    "fields.name.preparation.title": ("Oppgave", "Oppgåve", "Task"),
    "fields.name.preparation.done": ("Gjort", "Gjort", "Done"),
}
