"""Measurements recorded, read from files and fetched from sources."""

MESSAGES = {
    "measuring.value-or-missing": (
        "{id}: oppgi enten en verdi eller hvorfor den mangler.",
        "{id}: oppgi anten ein verdi eller kvifor han manglar.",
        "{id}: give either a value or why there is none.",
    ),
    "measuring.no-indicator": (
        "Det finnes ingen indikator «{id}». «omstilling indicators list» viser dem.",
        "Det finst ingen indikator «{id}». «omstilling indicators list» viser dei.",
        "There is no indicator “{id}”. “omstilling indicators list” shows them.",
    ),
    "measuring.no-rows": (
        "Filen har ingen linjer med målinger.",
        "Fila har ingen linjer med målingar.",
        "The file has no lines of measurements.",
    ),
    "measuring.no-column": (
        "Filen mangler en kolonne for {field}. Kolonnene er: {found}. Si hvilken det er, med «--map KOLONNE={field}».",
        "Fila manglar ei kolonne for {field}. Kolonnane er: {found}. Sei kva for ei det er, med «--map KOLONNE={field}».",
        "The file lacks a column for {field}. The columns are: {found}. Say which it is with “--map COLUMN={field}”.",
    ),
    "measuring.bad-map": (
        "«{word}={meaning}»: «{meaning}» er verken et felt eller en indikator. Feltene er: {known}.",
        "«{word}={meaning}»: «{meaning}» er verken eit felt eller ein indikator. Felta er: {known}.",
        "“{word}={meaning}”: “{meaning}” is neither a field nor an indicator. The fields are: {known}.",
    ),
    "measuring.bad-csv": (
        "Linje {line:year} i filen kan ikke leses som en tabellrad.",
        "Linje {line:year} i fila kan ikkje lesast som ei tabellrad.",
        "Line {line:year} of the file can't be read as a row of a table.",
    ),
    "measuring.row-no-date": (
        "Linje {line:year}: «{found}» er ingen dato. Ingenting er lest inn.",
        "Linje {line:year}: «{found}» er ingen dato. Ingenting er lese inn.",
        "Line {line:year}: “{found}” is no date. Nothing has been read in.",
    ),
    "measuring.row-no-number": (
        "Linje {line:year}: «{found}» er ikke et tall. Ingenting er lest inn.",
        "Linje {line:year}: «{found}» er ikkje eit tal. Ingenting er lese inn.",
        "Line {line:year}: “{found}” is not a number. Nothing has been read in.",
    ),
    "measuring.row-unknown": (
        'Linje {line:year} er ikke lest inn: ingen indikator heter «{name}». Si hvilken det er, med «--map "{name}"=ID».',
        'Linje {line:year} er ikkje lesen inn: ingen indikator heiter «{name}». Sei kva for ein det er, med «--map "{name}"=ID».',
        'Line {line:year} has not been read in: no indicator is called “{name}”. Say which it is with “--map "{name}"=ID”.',
    ),
    "measuring.row-empty": (
        "Linje {line:year} er ikke lest inn: den har ingen verdi.",
        "Linje {line:year} er ikkje lesen inn: ho har ingen verdi.",
        "Line {line:year} has not been read in: it has no value.",
    ),
    "measuring.no-source": (
        "{id} hentes ikke automatisk: ingen utvidelse gir kilden «{source}».",
        "{id} blir ikkje henta automatisk: inga utviding gjev kjelda «{source}».",
        "{id} isn't fetched automatically: no plugin gives the source “{source}”.",
    ),
    "measuring.neither-value-nor-reason": (
        "Kilden «{source}» ga verken en verdi for {id} eller en grunn til at den mangler.",
        "Kjelda «{source}» gav verken ein verdi for {id} eller ein grunn til at han manglar.",
        "The source “{source}” gave neither a value for {id} nor a reason why there is none.",
    ),
}
