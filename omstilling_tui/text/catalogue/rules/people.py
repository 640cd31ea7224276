"""Messages of the rules on people."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.environment-missing.text": ("Miljø uten ressursperson", "Miljø utan ressursperson", "Environment without a resource person"),
    "rules.environment-missing.why": (
        "Planen skal forankres i alle miljøer som blir involvert eller påvirket. Veilederen nevner ni å hente ressurspersoner fra.",
        "Planen skal forankrast i alle miljø som blir involverte eller påverka. Rettleiaren nemner ni å hente ressurspersonar frå.",
        "The plan must be anchored in every environment involved or affected. The guidance names nine to recruit resource persons from.",
    ),
    "rules.environment-missing.fix": (
        "Legg inn en ressursperson fra hvert miljø, eller godta funnet og skriv hvorfor et miljø ikke finnes hos dere.",
        "Legg inn ein ressursperson frå kvart miljø, eller godta funnet og skriv kvifor eit miljø ikkje finst hos dykk.",
        "Enter a resource person from each environment, or accept the finding and write why you don't have one of them.",
    ),
    "rules.environment-missing.found": (
        "{count} av de 9 miljøene har ingen ressursperson: {environments}.",
        "{count} av dei 9 miljøa har ingen ressursperson: {environments}.",
        "{count} of the 9 environments {count:|has|have} no resource person: {environments}.",
    ),
    "rules.personal-data-expired.text": (
        "Personopplysninger som skulle vært slettet",
        "Personopplysningar som skulle vore sletta",
        "Personal data past its date",
    ),
    "rules.personal-data-expired.why": (
        "Personopplysninger skal ikke oppbevares lenger enn det er grunnlag for.",
        "Personopplysningar skal ikkje oppbevarast lenger enn det er grunnlag for.",
        "Personal data must not be kept for longer than there is a basis for.",
    ),
    "rules.personal-data-expired.fix": (
        "Slett personen, eller sett en ny dato når det er grunnlag for det.",
        "Slett personen, eller set ein ny dato når det er grunnlag for det.",
        "Erase the person, or set a new date if there is a basis for it.",
    ),
    "rules.personal-data-expired.found": (
        "Opplysningene om {id} kunne lagres til {date}, og det er {days} {days:|dag|dager} siden.",
        "Opplysningane om {id} kunne lagrast til {date}, og det er {days} {days:|dag|dagar} sidan.",
        "The data on {id} could be kept until {date}, which is {days} {days:|day|days} ago.",
    ),
}
