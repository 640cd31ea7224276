"""Why an edit can't be made."""

MESSAGES = {
    "edit.conflict": (
        "{id} {field}: noen andre har endret dette i mellomtiden. Der står nå: {theirs}. Ditt er ikke lagret: {mine}.",
        "{id} {field}: nokon andre har endra dette i mellomtida. Der står no: {theirs}. Ditt er ikkje lagra: {mine}.",
        "{id} {field}: somebody else has changed this meanwhile. It now says: {theirs}. Yours has not been saved: {mine}.",
    ),
    "edit.gone": (
        "{id} finnes ikke lenger: noen andre har fjernet det.",
        "{id} finst ikkje lenger: nokon andre har fjerna det.",
        "{id} is gone: somebody else has removed it.",
    ),
    "edit.no-entity": (
        "Det finnes ingen «{id}» i planen. «omstilling show» viser alle id-ene.",
        "Det finst ingen «{id}» i planen. «omstilling show» viser alle id-ane.",
        "There is no “{id}” in the plan. “omstilling show” lists all ids.",
    ),
    "edit.no-field": (
        "{id} har ikke noe felt «{field}». «omstilling show {id}» viser feltene.",
        "{id} har ikkje noko felt «{field}». «omstilling show {id}» viser felta.",
        "{id} has no field “{field}”. “omstilling show {id}” lists the fields.",
    ),
    "edit.no-kind": (
        "Det finnes ikke noe slag «{kind}». Velg ett av: {known}.",
        "Det finst ikkje noko slag «{kind}». Vel eitt av: {known}.",
        "There is no kind “{kind}”. Choose one of: {known}.",
    ),
    "edit.id-taken": (
        "Id-en «{id}» er i bruk. Velg en annen, eller la programmet gi en.",
        "Id-en «{id}» er i bruk. Vel ein annan, eller la programmet gje ein.",
        "The id “{id}” is taken. Choose another, or let the program give one.",
    ),
    "edit.bad-reference": (
        "«{id}» kan ikke stå i feltet {field}: der hører en av disse til: {kinds}.",
        "«{id}» kan ikkje stå i feltet {field}: der høyrer ein av desse til: {kinds}.",
        "“{id}” can't stand in the field {field}: one of these belongs there: {kinds}.",
    ),
    "edit.owner-missing": (
        "Feltet {field} må fylles ut: oppgi id-en til det som dette hører under ({kinds}).",
        "Feltet {field} må fyllast ut: oppgi id-en til det som dette høyrer under ({kinds}).",
        "The field {field} must be filled in: give the id of what this belongs to ({kinds}).",
    ),
    "edit.no-reference": (
        "Feltet {field} på {id} er ingen kobling som kan legges til eller tas bort.",
        "Feltet {field} på {id} er inga kopling som kan leggjast til eller takast bort.",
        "The field {field} of {id} is no link that can be added or taken out.",
    ),
    "edit.not-a-sibling": (
        "{id} kan ikke flyttes etter {other}: de står ikke i samme liste.",
        "{id} kan ikkje flyttast etter {other}: dei står ikkje i same liste.",
        "{id} can't be moved after {other}: they aren't in the same list.",
    ),
    "edit.not-in-a-list": (
        "{id} er det bare én av, og kan ikke flyttes.",
        "{id} er det berre éin av, og kan ikkje flyttast.",
        "There is only one {id}, and it can't be moved.",
    ),
    "edit.not-ticked": (
        "Sjekklistepunktet «{id}» er ikke huket av.",
        "Sjekklistepunktet «{id}» er ikkje huka av.",
        "The checklist item “{id}” isn't ticked.",
    ),
    "edit.reason-missing": (
        "Skriv en begrunnelse for å akseptere funnet {code}.",
        "Skriv ei grunngjeving for å akseptere funnet {code}.",
        "Write a reason for accepting the finding {code}.",
    ),
}
