"""What is said of the configuration file, and the comments of a new one."""

MESSAGES: dict[str, tuple[str, str, str]] = {
    # Files
    "config.missing-file": (
        "Fant ikke konfigurasjonsfilen {file}. Lag en ny med «omstilling init».",
        "Fann ikkje konfigurasjonsfila {file}. Lag ei ny med «omstilling init».",
        "There is no configuration file {file}. Make a new one with `omstilling init`.",
    ),
    "config.missing-file-named": (
        "Miljøvariabelen OMSTILLING_CONFIG peker på {file}, som ikke finnes. Rett den, eller fjern den.",
        "Miljøvariabelen OMSTILLING_CONFIG peikar på {file}, som ikkje finst. Rett han, eller fjern han.",
        "The environment variable OMSTILLING_CONFIG names {file}, which isn't there. Correct it, or remove it.",
    ),
    "config.unreadable": (
        "Konfigurasjonsfilen {file} kan ikke leses ({why}). Sjekk rettighetene på filen.",
        "Konfigurasjonsfila {file} kan ikkje lesast ({why}). Sjekk rettane på fila.",
        "The configuration file {file} can't be read ({why}). Check the file's permissions.",
    ),
    "config.not-a-file": (
        "{file} er ikke en vanlig fil. Oppgi en TOML-fil.",
        "{file} er ikkje ei vanleg fil. Oppgje ei TOML-fil.",
        "{file} isn't a plain file. Give a TOML file.",
    ),
    "config.too-large": (
        "Konfigurasjonsfilen {file} er på {found} byte; grensen er {allowed}. Er det rett fil?",
        "Konfigurasjonsfila {file} er på {found} byte; grensa er {allowed}. Er det rett fil?",
        "The configuration file {file} has {found} bytes; the limit is {allowed}. Is it the right file?",
    ),
    "config.others-can-write": (
        "Andre enn eieren kan endre konfigurasjonsfilen {file}, og dermed bestemme hva som kjøres. Kjør «chmod go-w {file}» og prøv igjen.",
        "Andre enn eigaren kan endre konfigurasjonsfila {file}, og dermed avgjere kva som blir køyrt. Køyr «chmod go-w {file}» og prøv igjen.",
        "Others than its owner can change the configuration file {file}, and so decide what is run. Run `chmod go-w {file}` and try again.",
    ),
    "config.not-utf8": (
        "{file}, linje {line:year}: teksten er ikke UTF-8. Lagre filen som UTF-8.",
        "{file}, linje {line:year}: teksten er ikkje UTF-8. Lagre fila som UTF-8.",
        "{file}, line {line:year}: the text isn't UTF-8. Save the file as UTF-8.",
    ),
    "config.exists": (
        "{file} finnes allerede og blir ikke overskrevet. Velg en annen mappe.",
        "{file} finst alt og blir ikkje overskriven. Vel ei anna mappe.",
        "{file} is there already and isn't overwritten. Choose another directory.",
    ),
    "config.cannot-write": (
        "{file} kan ikke skrives ({why}). Sjekk rettighetene på mappen og ledig plass.",
        "{file} kan ikkje skrivast ({why}). Sjekk rettane på mappa og ledig plass.",
        "{file} can't be written ({why}). Check the directory's permissions and the free space.",
    ),
    "config.changed-meanwhile": (
        "{file} ble endret av noen andre i mellomtiden. Ingenting er skrevet; prøv igjen.",
        "{file} vart endra av nokon andre i mellomtida. Ingenting er skrive; prøv igjen.",
        "{file} was changed by someone else meanwhile. Nothing is written; try again.",
    ),
    # TOML
    "config.syntax": (
        "{file}, linje {line:year}: «{found}» er ikke gyldig TOML. En linje er enten [tabell], nøkkel = verdi eller # kommentar.",
        "{file}, linje {line:year}: «{found}» er ikkje gyldig TOML. Ei linje er anten [tabell], nøkkel = verdi eller # kommentar.",
        "{file}, line {line:year}: «{found}» isn't TOML. A line is either [table], key = value or # comment.",
    ),
    "config.syntax-twice": (
        "{file}, linje {line:year}: «{found}» står to ganger. Behold den ene.",
        "{file}, linje {line:year}: «{found}» står to gonger. Behald den eine.",
        "{file}, line {line:year}: «{found}» stands there twice. Keep one of them.",
    ),
    "config.syntax-string": (
        '{file}, linje {line:year}: «{found}» har en tekst som ikke er avsluttet. En tekst står mellom to ".',
        '{file}, linje {line:year}: «{found}» har ein tekst som ikkje er avslutta. Ein tekst står mellom to ".',
        "{file}, line {line:year}: «{found}» has a text that doesn't end. A text stands between two \".",
    ),
    "config.syntax-equals": (
        "{file}, linje {line:year}: «{found}» mangler = mellom nøkkel og verdi.",
        "{file}, linje {line:year}: «{found}» manglar = mellom nøkkel og verdi.",
        "{file}, line {line:year}: «{found}» lacks = between key and value.",
    ),
    "config.syntax-date": (
        "{file}, linje {line:year}: «{found}» har en dato som ikke finnes. Datoer skrives som 2027-12-31.",
        "{file}, linje {line:year}: «{found}» har ein dato som ikkje finst. Datoar blir skrivne som 2027-12-31.",
        "{file}, line {line:year}: «{found}» has a date that doesn't exist. Dates are written as 2027-12-31.",
    ),
    "config.syntax-value": (
        '{file}, linje {line:year}: verdien i «{found}» er ikke gyldig TOML. Tekst skal stå mellom "anførselstegn".',
        '{file}, linje {line:year}: verdien i «{found}» er ikkje gyldig TOML. Tekst skal stå mellom "hermeteikn".',
        '{file}, line {line:year}: the value in «{found}» isn\'t TOML. Text stands between "quotes".',
    ),
    "config.syntax-number": (
        "{file}, linje {line:year}: tallet er for langt.",
        "{file}, linje {line:year}: talet er for langt.",
        "{file}, line {line:year}: the number is too long.",
    ),
    "config.nested-too-deep": (
        "{file}, linje {line:year}: {key} har for mange tabeller inni hverandre; grensen er {allowed}.",
        "{file}, linje {line:year}: {key} har for mange tabellar inni kvarandre; grensa er {allowed}.",
        "{file}, line {line:year}: {key} has too many tables inside one another; the limit is {allowed}.",
    ),
    # Keys
    "config.unknown-key": (
        "{file}, linje {line:year}: nøkkelen {key} er ukjent. Her kan stå: {allowed}.",
        "{file}, linje {line:year}: nøkkelen {key} er ukjend. Her kan stå: {allowed}.",
        "{file}, line {line:year}: the key {key} is unknown. What may stand here: {allowed}.",
    ),
    "config.unknown-key-nearest": (
        "{file}, linje {line:year}: nøkkelen {key} er ukjent. Mente du {nearest}? Her kan stå: {allowed}.",
        "{file}, linje {line:year}: nøkkelen {key} er ukjend. Meinte du {nearest}? Her kan stå: {allowed}.",
        "{file}, line {line:year}: the key {key} is unknown. Did you mean {nearest}? What may stand here: {allowed}.",
    ),
    "config.unknown-key-given": (
        "Det finnes ingen innstilling som heter {key}. Her kan stå: {allowed}.",
        "Det finst inga innstilling som heiter {key}. Her kan stå: {allowed}.",
        "There is no setting called {key}. What may stand here: {allowed}.",
    ),
    "config.unknown-key-given-nearest": (
        "Det finnes ingen innstilling som heter {key}. Mente du {nearest}? Her kan stå: {allowed}.",
        "Det finst inga innstilling som heiter {key}. Meinte du {nearest}? Her kan stå: {allowed}.",
        "There is no setting called {key}. Did you mean {nearest}? What may stand here: {allowed}.",
    ),
    "config.unknown-rule": (
        "{file}, linje {line:year}: ingen regel heter slik ({key}). Kodene står i «omstilling validate» og i hjelpen.",
        "{file}, linje {line:year}: ingen regel heiter slik ({key}). Kodane står i «omstilling validate» og i hjelpa.",
        "{file}, line {line:year}: no rule is called so ({key}). The codes stand in `omstilling validate` and in the help.",
    ),
    "config.unknown-rule-nearest": (
        "{file}, linje {line:year}: ingen regel heter slik ({key}). Mente du {nearest}?",
        "{file}, linje {line:year}: ingen regel heiter slik ({key}). Meinte du {nearest}?",
        "{file}, line {line:year}: no rule is called so ({key}). Did you mean {nearest}?",
    ),
    "config.wrong-parameter": (
        "{file}, linje {line:year}: {key} kan ikke være {found}. Verdien skal være av samme slag som {allowed}.",
        "{file}, linje {line:year}: {key} kan ikkje vere {found}. Verdien skal vere av same slag som {allowed}.",
        "{file}, line {line:year}: {key} can't be {found}. The value has to be of the same kind as {allowed}.",
    ),
    "config.key-missing": (
        "{file}, linje {line:year}: {key} mangler nøkkelen {missing}. Den kan være: {allowed}.",
        "{file}, linje {line:year}: {key} manglar nøkkelen {missing}. Han kan vere: {allowed}.",
        "{file}, line {line:year}: {key} lacks the key {missing}. It may be: {allowed}.",
    ),
    "config.bad-id": (
        "{file}, linje {line:year}: {key} kan ikke være {found}. Bruk inntil 60 bokstaver, tall, -, _ og punktum, og begynn med en bokstav eller et tall.",
        "{file}, linje {line:year}: {key} kan ikkje vere {found}. Bruk inntil 60 bokstavar, tal, -, _ og punktum, og byrj med ein bokstav eller eit tal.",
        "{file}, line {line:year}: {key} can't be {found}. Use at most 60 letters, digits, -, _ and full stops, beginning with a letter or a digit.",
    ),
    "config.id-twice": (
        "{file}, linje {line:year}: {key} er {found}, som et annet punkt allerede heter. Velg et annet navn.",
        "{file}, linje {line:year}: {key} er {found}, som eit anna punkt alt heiter. Vel eit anna namn.",
        "{file}, line {line:year}: {key} is {found}, as another item is called already. Choose another name.",
    ),
    # Values
    "config.not-text": (
        "{file}, linje {line:year}: {key} skal være tekst mellom anførselstegn ({allowed}), ikke {found}.",
        "{file}, linje {line:year}: {key} skal vere tekst mellom hermeteikn ({allowed}), ikkje {found}.",
        "{file}, line {line:year}: {key} has to be text in quotes ({allowed}), not {found}.",
    ),
    "config.empty-text": (
        "{file}, linje {line:year}: {key} er tom. Skriv en verdi, eller fjern linjen.",
        "{file}, linje {line:year}: {key} er tom. Skriv ein verdi, eller fjern linja.",
        "{file}, line {line:year}: {key} is empty. Write a value, or remove the line.",
    ),
    "config.text-too-long": (
        "{file}, linje {line:year}: {key} er på {found} tegn; grensen er {allowed}.",
        "{file}, linje {line:year}: {key} er på {found} teikn; grensa er {allowed}.",
        "{file}, line {line:year}: {key} has {found} characters; the limit is {allowed}.",
    ),
    "config.control-characters": (
        "{file}, linje {line:year}: {key} har styretegn eller linjeskift i seg ({found}). Skriv vanlig tekst på én linje.",
        "{file}, linje {line:year}: {key} har styreteikn eller linjeskift i seg ({found}). Skriv vanleg tekst på éi linje.",
        "{file}, line {line:year}: {key} has control characters or line breaks in it ({found}). Write plain text on one line.",
    ),
    "config.variable-in-path": (
        "{file}, linje {line:year}: {key} er {found}, men variabler blir ikke lest her. Skriv hele stien, eller begynn med ~/.",
        "{file}, linje {line:year}: {key} er {found}, men variablar blir ikkje lesne her. Skriv heile stien, eller byrj med ~/.",
        "{file}, line {line:year}: {key} is {found}, but variables aren't read here. Write the whole path, or begin with ~/.",
    ),
    "config.not-a-choice": (
        "{file}, linje {line:year}: {key} kan ikke være {found}. Velg mellom: {allowed}.",
        "{file}, linje {line:year}: {key} kan ikkje vere {found}. Vel mellom: {allowed}.",
        "{file}, line {line:year}: {key} can't be {found}. Choose between: {allowed}.",
    ),
    "config.not-a-choice-nearest": (
        "{file}, linje {line:year}: {key} kan ikke være {found}. Mente du {nearest}? Velg mellom: {allowed}.",
        "{file}, linje {line:year}: {key} kan ikkje vere {found}. Meinte du {nearest}? Vel mellom: {allowed}.",
        "{file}, line {line:year}: {key} can't be {found}. Did you mean {nearest}? Choose between: {allowed}.",
    ),
    "config.not-an-integer": (
        "{file}, linje {line:year}: {key} skal være et heltall fra {minimum} til {maximum}, ikke {found}.",
        "{file}, linje {line:year}: {key} skal vere eit heiltal frå {minimum} til {maximum}, ikkje {found}.",
        "{file}, line {line:year}: {key} has to be a whole number from {minimum} to {maximum}, not {found}.",
    ),
    "config.not-in-range": (
        "{file}, linje {line:year}: {key} er {found}, men skal være fra {minimum} til {maximum}.",
        "{file}, linje {line:year}: {key} er {found}, men skal vere frå {minimum} til {maximum}.",
        "{file}, line {line:year}: {key} is {found}, but has to be from {minimum} to {maximum}.",
    ),
    "config.not-a-boolean": (
        "{file}, linje {line:year}: {key} skal være true eller false, ikke {found}.",
        "{file}, linje {line:year}: {key} skal vere true eller false, ikkje {found}.",
        "{file}, line {line:year}: {key} has to be true or false, not {found}.",
    ),
    "config.not-a-list": (
        "{file}, linje {line:year}: {key} skal være en liste ({allowed}), ikke {found}.",
        "{file}, linje {line:year}: {key} skal vere ei liste ({allowed}), ikkje {found}.",
        "{file}, line {line:year}: {key} has to be a list ({allowed}), not {found}.",
    ),
    "config.not-a-table": (
        "{file}, linje {line:year}: {key} skal være en tabell ({allowed}), ikke {found}.",
        "{file}, linje {line:year}: {key} skal vere ein tabell ({allowed}), ikkje {found}.",
        "{file}, line {line:year}: {key} has to be a table ({allowed}), not {found}.",
    ),
    "config.not-an-array-of-tables": (
        "{file}, linje {line:year}: {key} skrives som {allowed} over hvert punkt, ikke {found}.",
        "{file}, linje {line:year}: {key} blir skrive som {allowed} over kvart punkt, ikkje {found}.",
        "{file}, line {line:year}: {key} is written as {allowed} above each item, not {found}.",
    ),
    "config.not-a-scalar": (
        "{file}, linje {line:year}: {key} skal være én verdi ({allowed}), ikke {found}.",
        "{file}, linje {line:year}: {key} skal vere éin verdi ({allowed}), ikkje {found}.",
        "{file}, line {line:year}: {key} has to be one value ({allowed}), not {found}.",
    ),
    "config.number-too-large": (
        "{file}, linje {line:year}: {key} er {found}, et tall som ikke kan brukes. Tillatt: {allowed}.",
        "{file}, linje {line:year}: {key} er {found}, eit tal som ikkje kan brukast. Tillate: {allowed}.",
        "{file}, line {line:year}: {key} is {found}, a number that can't be used. Allowed: {allowed}.",
    ),
    # Changes
    "config.bad-value": (
        "{key} kan ikke være {found}. Tillatt: {allowed}. Ingenting er endret.",
        "{key} kan ikkje vere {found}. Tillate: {allowed}. Ingenting er endra.",
        "{key} can't be {found}. Allowed: {allowed}. Nothing is changed.",
    ),
    "config.not-settable": (
        "{key} er en tabell eller en liste av punkter. Oppgi en nøkkel i den, eller endre den i filen {file}.",
        "{key} er ein tabell eller ei liste av punkt. Oppgje ein nøkkel i han, eller endre han i fila {file}.",
        "{key} is a table or a list of items. Name a key in it, or change it in the file {file}.",
    ),
    "config.cannot-edit": (
        "{key} kan ikke endres herfra, slik filen er skrevet. Endre den for hånd i {file}.",
        "{key} kan ikkje endrast herfrå, slik fila er skriven. Endre han for hand i {file}.",
        "{key} can't be changed from here as the file is written. Change it by hand in {file}.",
    ),
    # Comments of a new file
    "config.comment.head": (
        "Innstillinger for omstillingsprogrammet. Linjer som begynner med # er forklaringer.\nEndre her, med «omstilling config set» eller i programmet. «omstilling config show» viser alt som gjelder.",
        "Innstillingar for omstillingsprogrammet. Linjer som byrjar med # er forklaringar.\nEndre her, med «omstilling config set» eller i programmet. «omstilling config show» viser alt som gjeld.",
        "Settings of the restructuring programme. Lines that begin with # are explanations.\nChange them here, with `omstilling config set` or in the program. `omstilling config show` shows all that holds.",
    ),
    "config.comment.database-path": (
        "Databasen med planen. Stier regnes fra mappen denne filen ligger i.",
        "Databasen med planen. Stiar blir rekna frå mappa denne fila ligg i.",
        "The database with the plan. Paths count from the directory of this file.",
    ),
    "config.comment.database-backups": (
        "Sikkerhetskopier som tas før databasen oppgraderes, og hvor mange som beholdes.",
        "Tryggingskopiar som blir tekne før databasen blir oppgradert, og kor mange som blir tekne vare på.",
        "Backups that are made before the database is upgraded, and how many are kept.",
    ),
    "config.comment.ui-language": (
        "Språket på skjermen: nb (bokmål), nn (nynorsk) eller en (engelsk). Planens målform settes i programmet.",
        "Språket på skjermen: nb (bokmål), nn (nynorsk) eller en (engelsk). Målforma til planen blir sett i programmet.",
        "The screen's language: nb (bokmål), nn (nynorsk) or en (English). The plan's written standard is set in the program.",
    ),
    "config.comment.ui-theme": (
        "Fargetema: auto, light, dark, contrast-light eller contrast-dark.",
        "Fargetema: auto, light, dark, contrast-light eller contrast-dark.",
        "Colour theme: auto, light, dark, contrast-light or contrast-dark.",
    ),
    "config.comment.ui-keys": (
        'Egne taster, etter navnet på handlingen: { "undo" = "ctrl+z" }.',
        'Eigne tastar, etter namnet på handlinga: { "undo" = "ctrl+z" }.',
        'Your own keys, by the name of the action: { "undo" = "ctrl+z" }.',
    ),
    "config.comment.plugins-enabled": (
        "Utvidelser som får kjøre. Slå dem på med «omstilling plugins enable NAVN»; ingen andre lastes.",
        "Utvidingar som får køyre. Slå dei på med «omstilling plugins enable NAMN»; ingen andre blir lasta.",
        "Plugins that may run. Enable them with `omstilling plugins enable NAME`; no others are loaded.",
    ),
    "config.comment.plugins-directory": (
        "Mappe med utvidelser som er én Python-fil hver. Bare du må kunne skrive i den.",
        "Mappe med utvidingar som er éi Python-fil kvar. Berre du må kunne skrive i ho.",
        "Directory of plugins that are a single Python file each. Only you may be able to write to it.",
    ),
    "config.comment.plugins-scripts": (
        "Mappe med skript som kjøres når noe skjer, med JSON på standard inn.",
        "Mappe med skript som blir køyrde når noko skjer, med JSON på standard inn.",
        "Directory of scripts that are run when something happens, with JSON on standard input.",
    ),
    "config.comment.plugins-settings": (
        "Innstillinger for en utvidelse, en tabell for hver:",
        "Innstillingar for ei utviding, ein tabell for kvar:",
        "Settings of a plugin, a table for each:",
    ),
    "config.comment.rules": (
        "Grenser og alvorlighet for en regel (error, warning, info eller off):",
        "Grenser og alvorsgrad for ein regel (error, warning, info eller off):",
        "Limits and severity of a rule (error, warning, info or off):",
    ),
    "config.comment.checklist": (
        "Kommunens egne punkter i sjekklisten (mobilisation, workshops eller draft):",
        "Eigne punkt for kommunen i sjekklista (mobilisation, workshops eller draft):",
        "The kommune's own items of the checklist (mobilisation, workshops or draft):",
    ),
}
