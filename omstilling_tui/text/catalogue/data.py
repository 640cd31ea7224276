"""What is wrong with a value, or with JSON that is read in."""

MESSAGES = {
    "data.not-json": (
        "Filen er ikke gyldig JSON: feilen er på linje {line}, tegn {column}.",
        "Fila er ikkje gyldig JSON: feilen er på linje {line}, teikn {column}.",
        "The file isn't valid JSON: the fault is on line {line}, character {column}.",
    ),
    "data.nested-too-deep": (
        "JSON-filen har for mange nivåer inni hverandre.",
        "JSON-fila har for mange nivå inni kvarandre.",
        "The JSON file is nested too deep.",
    ),
    "data.number-too-long": (
        "JSON-filen har et tall med for mange sifre.",
        "JSON-fila har eit tal med for mange siffer.",
        "The JSON file has a number with too many digits.",
    ),
    "data.key-twice": (
        "Feltet «{field}» står to ganger i det samme JSON-objektet. Ta bort det ene.",
        "Feltet «{field}» står to gonger i det same JSON-objektet. Ta bort det eine.",
        "The field “{field}” stands twice in one JSON object. Take one out.",
    ),
    "data.other-format": (
        "Filen er ikke en plan i formatet {expected}: «format» er «{found}».",
        "Fila er ikkje ein plan i formatet {expected}: «format» er «{found}».",
        "The file isn't a plan in the format {expected}: its “format” is “{found}”.",
    ),
    "data.unknown-field": (
        "{path}: feltet «{field}» er ukjent. Kjente felt: {known}.",
        "{path}: feltet «{field}» er ukjent. Kjende felt: {known}.",
        "{path}: the field “{field}” is unknown. Known fields: {known}.",
    ),
    "data.not-an-object": (
        "{path}: her skal det stå et objekt, ikke {found}.",
        "{path}: her skal det stå eit objekt, ikkje {found}.",
        "{path}: an object belongs here, not {found}.",
    ),
    "data.not-a-list": (
        "{path}: her skal det stå en liste, ikke {found}.",
        "{path}: her skal det stå ei liste, ikkje {found}.",
        "{path}: a list belongs here, not {found}.",
    ),
    "data.not-text": (
        "{path}: her skal det stå tekst, ikke {found}.",
        "{path}: her skal det stå tekst, ikkje {found}.",
        "{path}: text belongs here, not {found}.",
    ),
    "data.text-too-long": (
        "{path}: teksten er på {length} tegn, og det er plass til {limit}. Del den opp.",
        "{path}: teksten er på {length} teikn, og det er plass til {limit}. Del han opp.",
        "{path}: the text is {length} characters long, and there is room for {limit}. Split it up.",
    ),
    "data.not-a-number": (
        "{path}: «{found}» er ikke et tall.",
        "{path}: «{found}» er ikkje eit tal.",
        "{path}: “{found}” is not a number.",
    ),
    "data.not-a-whole-number": (
        "{path}: «{found}» er ikke et helt tall.",
        "{path}: «{found}» er ikkje eit heilt tal.",
        "{path}: “{found}” is not a whole number.",
    ),
    "data.number-out-of-range": (
        "{path}: {found} er utenfor det som er tillatt ({minimum} til {maximum}).",
        "{path}: {found} er utanfor det som er tillate ({minimum} til {maximum}).",
        "{path}: {found} is outside what is allowed ({minimum} to {maximum}).",
    ),
    "data.too-many-decimals": (
        "{path}: {found} har for mange desimaler; det er plass til {places}.",
        "{path}: {found} har for mange desimalar; det er plass til {places}.",
        "{path}: {found} has too many decimals; there is room for {places}.",
    ),
    "data.not-a-date": (
        "{path}: «{found}» er ingen dato. Skriv den som 2027-02-28.",
        "{path}: «{found}» er ingen dato. Skriv han som 2027-02-28.",
        "{path}: “{found}” is no date. Write it as 2027-02-28.",
    ),
    "data.not-a-boolean": (
        "{path}: her skal det stå true eller false, ikke {found}.",
        "{path}: her skal det stå true eller false, ikkje {found}.",
        "{path}: true or false belongs here, not {found}.",
    ),
    "data.not-a-choice": (
        "{path}: «{found}» er ikke blant valgene. Velg ett av: {allowed}.",
        "{path}: «{found}» er ikkje blant vala. Vel eitt av: {allowed}.",
        "{path}: “{found}” is not among the choices. Choose one of: {allowed}.",
    ),
    "data.bad-id": (
        "{path}: «{found}» kan ikke være en id. En id har opptil 60 bokstaver, sifre, punktum, bindestreker og understreker, og begynner med en bokstav eller et siffer.",
        "{path}: «{found}» kan ikkje vere ein id. Ein id har opptil 60 bokstavar, siffer, punktum, bindestrekar og understrekar, og byrjar med ein bokstav eller eit siffer.",
        "{path}: “{found}” can't be an id. An id has up to 60 letters, digits, dots, hyphens and underscores, and begins with a letter or a digit.",
    ),
    "data.id-twice": (
        "Id-en «{id}» står to ganger. Gi den ene en annen.",
        "Id-en «{id}» står to gonger. Gje den eine ein annan.",
        "The id “{id}” stands twice. Give one of them another.",
    ),
}
