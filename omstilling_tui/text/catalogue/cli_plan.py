"""What the commands that read and change the plan say."""

MESSAGES = {
    "cli_plan.nameless": ("Omstillingsprogram uten navn", "Omstillingsprogram utan namn", "Nameless programme"),
    "cli_plan.example": ("eksempel", "døme", "example"),
    "cli_plan.unchanged": (
        "Ingenting å endre: det står slik fra før.",
        "Ingenting å endre: det står slik frå før.",
        "Nothing to change: it stands like this already.",
    ),
    "cli_plan.undo": ("Angret: {label}", "Angra: {label}", "Undone: {label}"),
    "cli_plan.redo": ("Gjort om igjen: {label}", "Gjort om att: {label}", "Done again: {label}"),
    "cli_plan.undo-hint": (
        "«omstilling undo» henter det tilbake.",
        "«omstilling undo» hentar det tilbake.",
        "“omstilling undo” brings it back.",
    ),
    "cli_plan.remove-sure": ("Fjerne dette?", "Fjerne dette?", "Remove this?"),
    "cli_plan.remove-stopped": ("Ingenting er fjernet.", "Ingenting er fjerna.", "Nothing has been removed."),
    "cli_plan.log-empty": ("Ingen endringer.", "Ingen endringar.", "No changes."),
    "cli_plan.log-more": (
        "… og {count} {count:|endring|endringer} til",
        "… og {count} {count:|endring|endringar} til",
        "… and {count} more {count:|change|changes}",
    ),
    "cli_plan.undone": ("(angret)", "(angra)", "(undone)"),
    "cli_plan.nothing-found": ("Fant ikke «{text}» i programmet.", "Fann ikkje «{text}» i programmet.", "“{text}” isn't in the programme."),
    "cli_plan.line": ("linje {line:year}", "linje {line:year}", "line {line:year}"),
    "cli_plan.placed": ("Plassert ({count}):", "Plassert ({count}):", "Placed ({count}):"),
    "cli_plan.unplaced": (
        "Ikke plassert, men tatt vare på i notater ({count}):",
        "Ikkje plassert, men teke vare på i notat ({count}):",
        "Not placed, but kept as notes ({count}):",
    ),
    "cli_plan.remarks": ("Verd å vite ({count}):", "Verdt å vite ({count}):", "Worth knowing ({count}):"),
    "cli_plan.import-done": (
        "{file} er lest inn: {count} {count:|endring|endringer}. «omstilling undo» tar den bort igjen, «omstilling validate» kontrollerer planen.",
        "{file} er lesen inn: {count} {count:|endring|endringar}. «omstilling undo» tek han bort att, «omstilling validate» kontrollerer planen.",
        "{file} has been read in: {count} {count:|change|changes}. “omstilling undo” takes it out again, “omstilling validate” checks the plan.",
    ),
    "cli_plan.import-dry": (
        "Ingenting er endret. Uten --dry-run ville {file} gi {count} {count:|endring|endringer}.",
        "Ingenting er endra. Utan --dry-run ville {file} gje {count} {count:|endring|endringar}.",
        "Nothing has been changed. Without --dry-run {file} would make {count} {count:|change|changes}.",
    ),
    "cli_plan.import-unchanged": (
        "Alt i {file} står i planen fra før.",
        "Alt i {file} står i planen frå før.",
        "All of {file} stands in the plan already.",
    ),
    "cli_plan.stdin-not-text": (
        "Standard inn er ikke tekst i UTF-8.",
        "Standard inn er ikkje tekst i UTF-8.",
        "Standard input isn't text in UTF-8.",
    ),
    "cli_plan.no-entity": (
        "Planen har ingenting med ID «{id}». «omstilling show» viser alle ID-ene.",
        "Planen har ingenting med ID «{id}». «omstilling show» viser alle ID-ane.",
        "The plan holds nothing with the id “{id}”. “omstilling show” shows all ids.",
    ),
    "cli_plan.no-entity-near": (
        "Planen har ingenting med ID «{id}». Mente du {near}?",
        "Planen har ingenting med ID «{id}». Meinte du {near}?",
        "The plan holds nothing with the id “{id}”. Did you mean {near}?",
    ),
    "cli_plan.no-field": (
        "{id} har ikke noe felt «{field}». Feltene er {known}.",
        "{id} har ikkje noko felt «{field}». Felta er {known}.",
        "{id} has no field “{field}”. The fields are {known}.",
    ),
    "cli_plan.no-field-near": (
        "{id} har ikke noe felt «{field}». Mente du «{near}»?",
        "{id} har ikkje noko felt «{field}». Meinte du «{near}»?",
        "{id} has no field “{field}”. Did you mean “{near}”?",
    ),
    "cli_plan.no-kind": (
        "Planen har ikke noe slag «{kind}». Det som kan legges til, er {known}.",
        "Planen har ikkje noko slag «{kind}». Det som kan leggjast til, er {known}.",
        "The plan has no kind “{kind}”. What can be added is {known}.",
    ),
    "cli_plan.no-kind-near": (
        "Planen har ikke noe slag «{kind}». Mente du «{near}»?",
        "Planen har ikkje noko slag «{kind}». Meinte du «{near}»?",
        "The plan has no kind “{kind}”. Did you mean “{near}”?",
    ),
    "cli_plan.there-is-one": (
        "Det finnes alltid én «{kind}», så den kan ikke legges til. Sett feltene dens med «omstilling set».",
        "Det finst alltid éin «{kind}», så han kan ikkje leggjast til. Set felta med «omstilling set».",
        "There is always one “{kind}”, so it can't be added. Set its fields with “omstilling set”.",
    ),
    "cli_plan.no-sign": (
        "«{given}» mangler likhetstegn. Skriv FELT=VERDI, som title=Reiseliv.",
        "«{given}» manglar likskapsteikn. Skriv FELT=VERDI, som title=Reiseliv.",
        "“{given}” lacks an equals sign. Write FIELD=VALUE, such as title=Tourism.",
    ),
    "cli_plan.move-where": (
        "Si hvor det skal: ett av --after ID, --first, --up og --down.",
        "Sei kvar det skal: eitt av --after ID, --first, --up og --down.",
        "Say where it is to go: one of --after ID, --first, --up and --down.",
    ),
    "cli_plan.whole-value": (
        "{path} har flere deler. Sett dem hver for seg: {inner}; eller alle med --json-value.",
        "{path} har fleire delar. Set dei kvar for seg: {inner}; eller alle med --json-value.",
        "{path} has several parts. Set them one by one: {inner}; or all with --json-value.",
    ),
    "cli_plan.rows-by-json": (
        "{path} er rader med flere felter. Skriv dem som JSON med --json-value; feltene er {inner}.",
        "{path} er rader med fleire felt. Skriv dei som JSON med --json-value; felta er {inner}.",
        "{path} are rows with several fields. Write them as JSON with --json-value; the fields are {inner}.",
    ),
    "cli_plan.bad-row": (
        "«{found}» er ingen rad i {path}. Skriv {before}={after}, med komma mellom radene, som 2025=500000,2026=600000.",
        "«{found}» er inga rad i {path}. Skriv {before}={after}, med komma mellom radene, som 2025=500000,2026=600000.",
        "“{found}” is no row of {path}. Write {before}={after} with commas between rows, such as 2025=500000,2026=600000.",
    ),
    "cli_plan.bad-yes-or-no": (
        "{path} kan ikke være «{found}». Skriv ja eller nei.",
        "{path} kan ikkje vere «{found}». Skriv ja eller nei.",
        "{path} can't be “{found}”. Write yes or no.",
    ),
    "cli_plan.bad-choice": (
        "{path} kan ikke være «{found}». Det som går: {allowed}.",
        "{path} kan ikkje vere «{found}». Det som går: {allowed}.",
        "{path} can't be “{found}”. What can be: {allowed}.",
    ),
}
