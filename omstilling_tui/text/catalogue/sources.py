"""What is said of sources of measurements and of files of figures."""

MESSAGES: dict[str, tuple[str, str, str]] = {
    "sources.manual": ("Skrives inn", "Blir skrive inn", "Typed in"),
    "sources.file": ("Fil (CSV eller JSON-stat)", "Fil (CSV eller JSON-stat)", "File (CSV or JSON-stat)"),
    "sources.option-path": ("Fil", "Fil", "File"),
    "sources.option-series": ("Serie i filen", "Serie i fila", "Series in the file"),
    "sources.option-series-help": (
        "Navnet i kolonnen med serier, når filen har flere.",
        "Namnet i kolonnen med seriar, når fila har fleire.",
        "The name in the column of series, when the file has several.",
    ),
    "sources.option-map": ("Kolonner", "Kolonnar", "Columns"),
    "sources.option-map-help": (
        "Hvilken kolonne som er hva: date=År, value=Sysselsatte.",
        "Kva kolonne som er kva: date=År, value=Sysselsette.",
        "Which column is what: date=Year, value=Employed.",
    ),
    "sources.option-select": ("Utvalg", "Utval", "Selection"),
    "sources.option-select-help": (
        "For JSON-stat med flere dimensjoner: Region=1871, ContentsCode=Personer.",
        "For JSON-stat med fleire dimensjonar: Region=1871, ContentsCode=Personer.",
        "For JSON-stat with several dimensions: Region=1871, ContentsCode=Personer.",
    ),
    "sources.nothing-to-fetch": (
        "Indikatoren {indicator} skrives inn for hånd; det er ingenting å hente.",
        "Indikatoren {indicator} blir skriven inn for hand; det er ingenting å hente.",
        "The indicator {indicator} is typed in; there is nothing to fetch.",
    ),
    # Missing values
    "sources.missing-empty": ("tom celle i filen", "tom celle i fila", "empty cell in the file"),
    "sources.missing-impossible": ("tall kan ikke forekomme (.)", "tal kan ikkje førekome (.)", "no figure possible (.)"),
    "sources.missing-lacking": ("oppgave mangler (..)", "oppgåve manglar (..)", "figure not available (..)"),
    "sources.missing-confidential": (
        "vises ikke av hensyn til personvern (:)",
        "blir ikkje vist av omsyn til personvern (:)",
        "confidential (:)",
    ),
    "sources.missing-mark": ("merket som manglende i filen", "merkt som manglande i fila", "marked as missing in the file"),
    # Remarks
    "sources.read-as": (
        "Filen er ikke UTF-8 og er lest som {encoding}. Se etter at æ, ø og å er rett.",
        "Fila er ikkje UTF-8 og er lesen som {encoding}. Sjå etter at æ, ø og å er rett.",
        "The file isn't UTF-8 and is read as {encoding}. See to it that æ, ø and å are right.",
    ),
    "sources.definition-changed": (
        "Fra {date} er definisjonen endret: {note}",
        "Frå {date} er definisjonen endra: {note}",
        "From {date} the definition has changed: {note}",
    ),
    "sources.date-twice": (
        "{series} har to tall for {date}; det siste gjelder.",
        "{series} har to tal for {date}; det siste gjeld.",
        "{series} has two figures for {date}; the last one holds.",
    ),
    # Errors
    "sources.unreadable": ("{file} kan ikke leses ({why}).", "{file} kan ikkje lesast ({why}).", "{file} can't be read ({why})."),
    "sources.not-a-file": ("{file} er ikke en vanlig fil.", "{file} er ikkje ei vanleg fil.", "{file} isn't a plain file."),
    "sources.too-large": (
        "{file} er på {size} byte; grensen er {limit}. Del filen opp.",
        "{file} er på {size} byte; grensa er {limit}. Del fila opp.",
        "{file} has {size} bytes; the limit is {limit}. Split the file.",
    ),
    "sources.not-utf8": ("{file} er ikke UTF-8.", "{file} er ikkje UTF-8.", "{file} isn't UTF-8."),
    "sources.no-path": (
        "Indikatoren {indicator} hentes fra en fil, men filen er ikke oppgitt. Fyll ut «path».",
        "Indikatoren {indicator} blir henta frå ei fil, men fila er ikkje oppgjeven. Fyll ut «path».",
        "The indicator {indicator} is fetched from a file, but no file is given. Fill in `path`.",
    ),
    "sources.no-rows": (
        "Filen har ingen rader med tall under overskriftene.",
        "Fila har ingen rader med tal under overskriftene.",
        "The file has no rows of figures below its head.",
    ),
    "sources.ragged": (
        "Linje {line:year} har {found} felter, men overskriften har {expected}. Sett tekst med skilletegn i anførselstegn.",
        "Linje {line:year} har {found} felt, men overskrifta har {expected}. Set tekst med skiljeteikn i hermeteikn.",
        "Line {line:year} has {found} cells, but the head has {expected}. Put text with delimiters in quotes.",
    ),
    "sources.bad-csv": (
        "Linje {line:year} er ikke gyldig CSV (et felt er for langt, eller et anførselstegn er ikke avsluttet).",
        "Linje {line:year} er ikkje gyldig CSV (eit felt er for langt, eller eit hermeteikn er ikkje avslutta).",
        "Line {line:year} isn't CSV (a cell is too long, or a quote doesn't end).",
    ),
    "sources.bad-map": (
        "«{found}» kan ikke brukes. Skriv som date=År, value=Antall; mulige: {allowed}.",
        "«{found}» kan ikkje brukast. Skriv som date=År, value=Tal; moglege: {allowed}.",
        "«{found}» can't be used. Write as date=Year, value=Count; possible: {allowed}.",
    ),
    "sources.bad-select": (
        "«{found}» kan ikke brukes. Skriv som Region=1871, ContentsCode=Personer.",
        "«{found}» kan ikkje brukast. Skriv som Region=1871, ContentsCode=Personer.",
        "«{found}» can't be used. Write as Region=1871, ContentsCode=Personer.",
    ),
    "sources.no-column": (
        "Filen har ingen kolonne som heter {column}. Den har: {columns}.",
        "Fila har ingen kolonne som heiter {column}. Ho har: {columns}.",
        "The file has no column called {column}. It has: {columns}.",
    ),
    "sources.column-twice": (
        "Filen har to kolonner som heter {column}. Gi den ene et annet navn.",
        "Fila har to kolonnar som heiter {column}. Gje den eine eit anna namn.",
        "The file has two columns called {column}. Rename one of them.",
    ),
    "sources.no-date-column": (
        "Fant ingen kolonne med dato eller periode. Filen har: {columns}. Oppgi den med --map date=KOLONNE.",
        "Fann ingen kolonne med dato eller periode. Fila har: {columns}. Oppgje han med --map date=KOLONNE.",
        "There is no column of dates or periods. The file has: {columns}. Name it with --map date=COLUMN.",
    ),
    "sources.no-value-column": (
        "Fant ingen kolonne med verdier. Filen har: {columns}. Oppgi den med --map value=KOLONNE.",
        "Fann ingen kolonne med verdiar. Fila har: {columns}. Oppgje han med --map value=KOLONNE.",
        "There is no column of values. The file has: {columns}. Name it with --map value=COLUMN.",
    ),
    "sources.bad-date": (
        "Linje {line:year}: «{found}» er ikke en dato eller periode som finnes. Skriv som 31.12.2027, 2027 eller 2027K4.",
        "Linje {line:year}: «{found}» er ikkje ein dato eller periode som finst. Skriv som 31.12.2027, 2027 eller 2027K4.",
        "Line {line:year}: «{found}» is no date or period that exists. Write as 31.12.2027, 2027 or 2027Q4.",
    ),
    "sources.bad-value": (
        "Linje {line:year}: «{found}» er ikke et tall. Skriv som 1 234,5, eller .. når tallet mangler.",
        "Linje {line:year}: «{found}» er ikkje eit tal. Skriv som 1 234,5, eller .. når talet manglar.",
        "Line {line:year}: «{found}» is no number. Write as 1 234.5, or .. when the figure is missing.",
    ),
    "sources.bad-period": (
        "«{found}» er ikke en periode programmet kjenner.",
        "«{found}» er ikkje ein periode programmet kjenner.",
        "«{found}» is no period that the program knows.",
    ),
    "sources.no-series": (
        "Filen har ingen serie som heter {series}. Den har: {names}.",
        "Fila har ingen serie som heiter {series}. Ho har: {names}.",
        "The file has no series called {series}. It has: {names}.",
    ),
    "sources.which-series": (
        "Filen har flere serier: {names}. Oppgi hvilken med «series».",
        "Fila har fleire seriar: {names}. Oppgje kva for ein med «series».",
        "The file has several series: {names}. Say which with `series`.",
    ),
    "sources.not-jsonstat": (
        "Filen er JSON, men ikke et datasett i JSON-stat 2.",
        "Fila er JSON, men ikkje eit datasett i JSON-stat 2.",
        "The file is JSON, but not a dataset in JSON-stat 2.",
    ),
    "sources.bad-jsonstat": (
        "JSON-stat-filen er ikke hel: {place} stemmer ikke.",
        "JSON-stat-fila er ikkje heil: {place} stemmer ikkje.",
        "The JSON-stat file isn't whole: {place} doesn't fit.",
    ),
    "sources.no-time-dimension": (
        "JSON-stat-filen har ingen tidsdimensjon. Den har: {dimensions}.",
        "JSON-stat-fila har ingen tidsdimensjon. Ho har: {dimensions}.",
        "The JSON-stat file has no time dimension. It has: {dimensions}.",
    ),
    "sources.no-dimension": (
        "JSON-stat-filen har ingen dimensjon som heter {dimension}. Den har: {dimensions}.",
        "JSON-stat-fila har ingen dimensjon som heiter {dimension}. Ho har: {dimensions}.",
        "The JSON-stat file has no dimension called {dimension}. It has: {dimensions}.",
    ),
    "sources.no-category": (
        "{dimension} har ikke {category}. Den har: {choices}.",
        "{dimension} har ikkje {category}. Han har: {choices}.",
        "{dimension} has no {category}. It has: {choices}.",
    ),
    "sources.several-series": (
        "{dimension} har flere verdier ({choices}). Oppgi hvilken med «select», som {dimension}=….",
        "{dimension} har fleire verdiar ({choices}). Oppgje kva for ein med «select», som {dimension}=….",
        "{dimension} has several values ({choices}). Say which with `select`, as {dimension}=….",
    ),
}
