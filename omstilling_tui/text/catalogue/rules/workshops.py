"""Messages of the rules on workshops and communication."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.workshop-count.text": ("Antallet prosess-samlinger", "Talet på prosess-samlingar", "The number of workshops"),
    "rules.workshop-count.why": (
        "Veilederen ber om en eller to prosess-samlinger for styringsgruppen og ressurspersonene.",
        "Rettleiaren ber om ei eller to prosess-samlingar for styringsgruppa og ressurspersonane.",
        "The guidance asks for one or two workshops for the steering group and the resource persons.",
    ),
    "rules.workshop-count.fix": (
        "Legg inn samlingene med dato, sted og program, eller godta funnet og skriv hvorfor dere gjør det annerledes.",
        "Legg inn samlingane med dato, stad og program, eller godta funnet og skriv kvifor de gjer det annleis.",
        "Enter the workshops with date, place and agenda, or accept the finding and write why you do it differently.",
    ),
    "rules.workshop-count.none": (
        "Ingen prosess-samlinger er lagt inn. Veilederen ber om {least} til {most}.",
        "Ingen prosess-samlingar er lagde inn. Rettleiaren ber om {least} til {most}.",
        "No workshop is entered. The guidance asks for {least} to {most}.",
    ),
    "rules.workshop-count.found": (
        "Det er {count} prosess-samlinger. Veilederen ber om {least} til {most}.",
        "Det er {count} prosess-samlingar. Rettleiaren ber om {least} til {most}.",
        "There are {count} workshops. The guidance asks for {least} to {most}.",
    ),
    "rules.workshop-purpose-uncovered.text": (
        "Formål som ikke står på noe program",
        "Føremål som ikkje står på noko program",
        "Purpose on no agenda",
    ),
    "rules.workshop-purpose-uncovered.why": (
        "Prosess-samlingene har seks formål. De som ikke står på programmet, blir ikke nådd.",
        "Prosess-samlingane har seks føremål. Dei som ikkje står på programmet, blir ikkje nådde.",
        "The workshops have six purposes. Those that stand on no agenda won't be reached.",
    ),
    "rules.workshop-purpose-uncovered.fix": (
        "Sett formålene på programmet for en av samlingene.",
        "Set føremåla på programmet for ei av samlingane.",
        "Put the purposes on one of the workshops' agendas.",
    ),
    "rules.workshop-purpose-uncovered.found": (
        "{count} av de 6 formålene står ikke på programmet for noen samling: {purposes}.",
        "{count} av dei 6 føremåla står ikkje på programmet for noka samling: {purposes}.",
        "{count} of the 6 purposes {count:|stands|stand} on no workshop's agenda: {purposes}.",
    ),
    "rules.workshop-purpose-without-outcome.text": ("Formål uten resultat", "Føremål utan resultat", "Purpose without an outcome"),
    "rules.workshop-purpose-without-outcome.why": (
        "Det som samlingen kom fram til, er grunnlaget for planen. Uten resultatet kan valgene ikke begrunnes.",
        "Det som samlinga kom fram til, er grunnlaget for planen. Utan resultatet kan vala ikkje grunngjevast.",
        "What the workshop arrived at is what the plan stands on. Without it the choices can't be explained.",
    ),
    "rules.workshop-purpose-without-outcome.fix": (
        "Skriv hva samlingen kom fram til for hvert formål.",
        "Skriv kva samlinga kom fram til for kvart føremål.",
        "Write what the workshop arrived at for each purpose.",
    ),
    "rules.workshop-purpose-without-outcome.found": (
        "{workshop} er holdt, men det står ikke hva den kom fram til om dette på programmet: {purposes}.",
        "{workshop} er halden, men det står ikkje kva ho kom fram til om dette på programmet: {purposes}.",
        "{workshop} has been held, but nothing says what it arrived at on these items of its agenda: {purposes}.",
    ),
    "rules.steering-group-absent.text": ("Styringsgruppen var ikke med", "Styringsgruppa var ikkje med", "The steering group was absent"),
    "rules.steering-group-absent.why": (
        "Samlingene er for styringsgruppen og de inviterte ressurspersonene.",
        "Samlingane er for styringsgruppa og dei inviterte ressurspersonane.",
        "The workshops are for the steering group and the resource persons invited.",
    ),
    "rules.steering-group-absent.fix": (
        "Kryss av hvem fra styringsgruppen som møtte, og gi dem rollen «styringsgruppen» i personlisten.",
        "Kryss av kven frå styringsgruppa som møtte, og gi dei rolla «styringsgruppa» i personlista.",
        "Tick who from the steering group attended, and give them the role “steering group” in the list of persons.",
    ),
    "rules.steering-group-absent.found": (
        "{workshop} er holdt, men ingen av de {count} som står som møtt, er fra styringsgruppen.",
        "{workshop} er halden, men ingen av dei {count} som står som møtte, er frå styringsgruppa.",
        "{workshop} has been held, but none of the {count} recorded as attending is from the steering group.",
    ),
    "rules.steering-group-absent.nobody": (
        "{workshop} er holdt, men det står ikke hvem som møtte, og dermed ikke at noen fra styringsgruppen gjorde det.",
        "{workshop} er halden, men det står ikkje kven som møtte, og dermed ikkje at nokon frå styringsgruppa gjorde det.",
        "{workshop} has been held, but nothing says who attended, and so not that anybody from the steering group did.",
    ),
    "rules.communication-missing.text": (
        "Ingen kommunikasjon før samlingen",
        "Ingen kommunikasjon før samlinga",
        "No communication before the workshop",
    ),
    "rules.communication-missing.why": (
        "Før samlingene skal kommunen skape blest og entusiasme om dem og om planen.",
        "Før samlingane skal kommunen skape blest og entusiasme om dei og om planen.",
        "Before the workshops the municipality is to create attention and enthusiasm for them and for the plan.",
    ),
    "rules.communication-missing.fix": (
        "Legg inn minst én kommunikasjonsaktivitet før den første samlingen.",
        "Legg inn minst éin kommunikasjonsaktivitet før den første samlinga.",
        "Enter at least one communication activity before the first workshop.",
    ),
    "rules.communication-missing.found": (
        "Ingen kommunikasjonsaktivitet er lagt inn.",
        "Ingen kommunikasjonsaktivitet er lagd inn.",
        "No communication activity is entered.",
    ),
    "rules.communication-missing.before": (
        "Ingen kommunikasjonsaktivitet er lagt inn, og den første samlingen er {date}.",
        "Ingen kommunikasjonsaktivitet er lagd inn, og den første samlinga er {date}.",
        "No communication activity is entered, and the first workshop is on {date}.",
    ),
    "rules.communication-missing.too-late": (
        "Ingen av kommunikasjonsaktivitetene har en dato før den første samlingen {date}.",
        "Ingen av kommunikasjonsaktivitetane har ein dato før den første samlinga {date}.",
        "None of the communication activities has a date before the first workshop on {date}.",
    ),
}
