"""What the commands that decide and publish say."""

MESSAGES = {
    "cli_publish.bad-votes": (
        "--votes kan ikke være «{found}». Skriv stemmer for og imot, som 23:4.",
        "--votes kan ikkje vere «{found}». Skriv røyster for og imot, som 23:4.",
        "--votes can't be “{found}”. Write votes for and against, such as 23:4.",
    ),
    "cli_publish.decided": (
        "Vedtaket {decision} gjelder versjon {version:year}, som sto fra før: planen er den samme.",
        "Vedtaket {decision} gjeld versjon {version:year}, som stod frå før: planen er den same.",
        "The decision {decision} is on version {version:year}, which stood already: the plan is the same.",
    ),
    "cli_publish.decided-frozen": (
        "Vedtaket {decision} gjelder versjon {version:year}, som nå er frosset.",
        "Vedtaket {decision} gjeld versjon {version:year}, som no er frosen.",
        "The decision {decision} is on version {version:year}, which is frozen now.",
    ),
    "cli_publish.decided-despite": (
        "{count} {count:|feil|feil} som ikke er akseptert, sto åpne:",
        "{count} feil som ikkje er aksepterte, stod opne:",
        "{count} {count:|error was|errors were} open and not accepted:",
    ),
    "cli_publish.no-versions": (
        "Ingen versjoner ennå. «omstilling decide» fryser den første.",
        "Ingen versjonar enno. «omstilling decide» frys den første.",
        "No versions yet. “omstilling decide” freezes the first one.",
    ),
    "cli_publish.number": ("Nr.", "Nr.", "No."),
    "cli_publish.label": ("Navn", "Namn", "Label"),
    "cli_publish.created": ("Frosset", "Frosen", "Frozen"),
    "cli_publish.state": ("Tilstand", "Tilstand", "State"),
    "cli_publish.decisions": ("Vedtak", "Vedtak", "Decisions"),
    "cli_publish.sha256": ("SHA-256", "SHA-256", "SHA-256"),
    "cli_publish.ok": ("stemmer", "stemmer", "holds"),
    "cli_publish.changed": (
        "STEMMER IKKE: versjonen er endret",
        "STEMMER IKKJE: versjonen er endra",
        "DOES NOT HOLD: the version has been changed",
    ),
    "cli_publish.unreadable": (
        "STEMMER IKKE: versjonen kan ikke leses",
        "STEMMER IKKJE: versjonen kan ikkje lesast",
        "DOES NOT HOLD: the version can't be read",
    ),
    "cli_publish.differences": (
        "{count} {count:|forskjell|forskjeller}.",
        "{count} {count:|skilnad|skilnader}.",
        "{count} {count:|difference|differences}.",
    ),
    "cli_publish.same": ("Ingen forskjell.", "Ingen skilnad.", "No difference."),
    "cli_publish.format": ("Format", "Format", "Format"),
    "cli_publish.title": ("Navn", "Namn", "Name"),
    "cli_publish.documents": ("Dokumenter", "Dokument", "Documents"),
    "cli_publish.plugin": ("Utvidelse", "Utviding", "Plugin"),
    "cli_publish.which-format": (
        "Hvilket format? Skriv ett av {known}; «omstilling export --list» sier mer.",
        "Kva for eit format? Skriv eitt av {known}; «omstilling export --list» seier meir.",
        "Which format? Write one of {known}; “omstilling export --list” says more.",
    ),
    "cli_publish.no-format": (
        "Det finnes ikke noe format «{format}». Formatene er {known}.",
        "Det finst ikkje noko format «{format}». Formata er {known}.",
        "There is no format “{format}”. The formats are {known}.",
    ),
    "cli_publish.no-format-near": (
        "Det finnes ikke noe format «{format}». Mente du «{near}»?",
        "Det finst ikkje noko format «{format}». Meinte du «{near}»?",
        "There is no format “{format}”. Did you mean “{near}”?",
    ),
    "cli_publish.no-plugin-option": (
        "Det finnes ikke noe valg «{option}» her. De som finnes, er {known}.",
        "Det finst ikkje noko val «{option}» her. Dei som finst, er {known}.",
        "There is no option “{option}” here. Those there are, are {known}.",
    ),
    "cli_publish.cannot-write": (
        "Kan ikke skrive {path}: {reason}. Skriv til en annen mappe med -o.",
        "Kan ikkje skrive {path}: {reason}. Skriv til ei anna mappe med -o.",
        "Can't write {path}: {reason}. Write to another folder with -o.",
    ),
}
