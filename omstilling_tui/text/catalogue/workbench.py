"""Setting up, reading in and writing out."""

MESSAGES = {
    "workbench.objected": (
        "{plugin} stopper dette: {reason}",
        "{plugin} stoppar dette: {reason}",
        "{plugin} stops this: {reason}",
    ),
    "workbench.unknown-code": (
        "Utvidelsen {plugin} ga funnet «{code}», som den ikke har oppgitt at den gir.",
        "Utvidinga {plugin} gav funnet «{code}», som ho ikkje har oppgitt at ho gjev.",
        "The plugin {plugin} gave the finding “{code}”, which it hasn't declared.",
    ),
    "workbench.no-day": (
        "«{found}» er ingen dato. Skriv den som 31.12.2023 eller 2023-12-31, eller bare året.",
        "«{found}» er ingen dato. Skriv han som 31.12.2023 eller 2023-12-31, eller berre året.",
        "“{found}” is no date. Write it as 2023-12-31, or the year alone.",
    ),
    "workbench.period-backwards": (
        "Perioden slutter {end} før den begynner {start}.",
        "Perioden sluttar {end} før han byrjar {start}.",
        "The period ends on {end}, before it begins on {start}.",
    ),
    "workbench.no-municipality": (
        "Ingen kommune har nummeret eller navnet «{found}».",
        "Ingen kommune har nummeret eller namnet «{found}».",
        "No municipality has the number or name “{found}”.",
    ),
    "workbench.no-municipality-near": (
        "Ingen kommune har nummeret eller navnet «{found}». Mente du {near}?",
        "Ingen kommune har nummeret eller namnet «{found}». Meinte du {near}?",
        "No municipality has the number or name “{found}”. Did you mean {near}?",
    ),
    "workbench.import-missing": ("Filen «{file}» finnes ikke.", "Fila «{file}» finst ikkje.", "There is no file “{file}”."),
    "workbench.import-not-a-file": ("«{file}» er ingen fil.", "«{file}» er inga fil.", "“{file}” is no file."),
    "workbench.import-cannot-read": (
        "Filen «{file}» kan ikke leses ({reason}).",
        "Fila «{file}» kan ikkje lesast ({reason}).",
        "The file “{file}” can't be read ({reason}).",
    ),
    "workbench.import-empty": (
        "Filen «{file}» er tom. Ingenting er lest inn.",
        "Fila «{file}» er tom. Ingenting er lese inn.",
        "The file “{file}” is empty. Nothing has been read in.",
    ),
    "workbench.import-too-big": (
        "Filen «{file}» er på {size} MB, og det kan leses opptil {limit}. Del den opp, eller ta bilder ut av den.",
        "Fila «{file}» er på {size} MB, og det kan lesast opptil {limit}. Del ho opp, eller ta bilete ut av ho.",
        "The file “{file}” has {size} MB, and up to {limit} can be read. Split it up, or take pictures out of it.",
    ),
    "workbench.import-not-utf-8": (
        "Filen «{file}» er ikke UTF-8: på linje {line:year} står byten {byte}. Lagre den på nytt som UTF-8.",
        "Fila «{file}» er ikkje UTF-8: på linje {line:year} står byten {byte}. Lagre ho på nytt som UTF-8.",
        "The file “{file}” isn't UTF-8: on line {line:year} stands the byte {byte}. Save it again as UTF-8.",
    ),
    "workbench.import-not-text": (
        "Filen «{file}» er ikke tekst: linje {line:year} har et nulltegn.",
        "Fila «{file}» er ikkje tekst: linje {line:year} har eit nullteikn.",
        "The file “{file}” isn't text: line {line:year} holds a NUL.",
    ),
    "workbench.import-no-extension": (
        "Filnavnet «{file}» har ingen ending, så programmet vet ikke hva slags fil det er. Disse kan leses: {known}.",
        "Filnamnet «{file}» har inga ending, så programmet veit ikkje kva slags fil det er. Desse kan lesast: {known}.",
        "The file name “{file}” has no ending, so the program doesn't know what it is. These can be read: {known}.",
    ),
    "workbench.import-unknown-extension": (
        "Filer som slutter på «{extension}», kan ikke leses inn. Disse kan: {known}.",
        "Filer som sluttar på «{extension}», kan ikkje lesast inn. Desse kan: {known}.",
        "Files ending in “{extension}” can't be read in. These can: {known}.",
    ),
    "workbench.programme-name": (
        "Programmets navn er nå «{new}», som i dokumentet; det var «{old}».",
        "Namnet på programmet er no «{new}», som i dokumentet; det var «{old}».",
        "The programme's name is now “{new}”, as in the document; it was “{old}”.",
    ),
    "workbench.programme-period": (
        "Programmets periode er nå {new_start} til {new_end}, som i dokumentet; den var {start} til {end}.",
        "Perioden til programmet er no {new_start} til {new_end}, som i dokumentet; han var {start} til {end}.",
        "The programme's period is now {new_start} to {new_end}, as in the document; it was {start} to {end}.",
    ),
    "workbench.programme-municipalities": (
        "Programmets kommuner er nå {new}, som i dokumentet; de var {old}.",
        "Kommunane i programmet er no {new}, som i dokumentet; dei var {old}.",
        "The programme's municipalities are now {new}, as in the document; they were {old}.",
    ),
    "workbench.programme-language": (
        "Planens målform er nå {new}, som i dokumentet; den var {old}.",
        "Målforma i planen er no {new}, som i dokumentet; ho var {old}.",
        "The plan's written standard is now {new}, as in the document; it was {old}.",
    ),
    "workbench.export-no-format": (
        "Det finnes ikke noe format «{format}». Formatene er: {known}.",
        "Det finst ikkje noko format «{format}». Formata er: {known}.",
        "There is no format “{format}”. The formats are: {known}.",
    ),
    "workbench.export-no-document": (
        "Det finnes ikke noe dokument «{document}». Velg ett av: {known}.",
        "Det finst ikkje noko dokument «{document}». Vel eitt av: {known}.",
        "There is no document “{document}”. Choose one of: {known}.",
    ),
    "workbench.export-not-this-document": (
        "Formatet {format} kan ikke skrive «{document}». Det kan skrive: {known}.",
        "Formatet {format} kan ikkje skrive «{document}». Det kan skrive: {known}.",
        "The format {format} can't write “{document}”. It can write: {known}.",
    ),
    "workbench.export-cannot-export": (
        "Planen kan ikke skrives som {format}: {reason}",
        "Planen kan ikkje skrivast som {format}: {reason}",
        "The plan can't be written as {format}: {reason}",
    ),
    "workbench.export-not-a-file": (
        "«{path}» er en lenke eller en mappe. Oppgi en vanlig fil.",
        "«{path}» er ei lenkje eller ei mappe. Oppgi ei vanleg fil.",
        "“{path}” is a link or a directory. Give an ordinary file.",
    ),
    "workbench.export-cannot-write": (
        "«{path}» kan ikke skrives ({reason}). Det som stod der fra før, er urørt.",
        "«{path}» kan ikkje skrivast ({reason}). Det som stod der frå før, er urørt.",
        "“{path}” can't be written ({reason}). What stood there before is untouched.",
    ),
}
