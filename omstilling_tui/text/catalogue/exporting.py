"""Exports, and reading our own exports back: names, options and refusals."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "exporting.format.markdown": ("Markdown", "Markdown", "Markdown"),
    "exporting.format.html": ("Nettside (HTML)", "Nettside (HTML)", "Web page (HTML)"),
    "exporting.format.json": ("Data (JSON)", "Data (JSON)", "Data (JSON)"),
    "exporting.format.csv": ("Regneark (CSV)", "Rekneark (CSV)", "Spreadsheet (CSV)"),
    "exporting.option.raw": (
        "Uten vern mot formler, for maskiner",
        "Utan vern mot formlar, for maskiner",
        "Without the guard against formulas, for machines",
    ),
    "exporting.option.delimiter": ("Skilletegn", "Skiljeteikn", "Delimiter"),
    "exporting.not-a-date": ("«{found}» er ingen dato.", "«{found}» er ingen dato.", "“{found}” is no date."),
    "exporting.not-a-number": ("«{found}» er ikke et tall.", "«{found}» er ikkje eit tal.", "“{found}” is no number."),
    "exporting.cannot-read": (
        "{id}, {label}: «{found}» kan ikke leses. Rett det i filen og les den inn igjen.",
        "{id}, {label}: «{found}» kan ikkje lesast. Rett det i fila og les ho inn att.",
        "{id}, {label}: “{found}” can't be read. Correct it in the file and import it again.",
    ),
    "exporting.not-utf8": (
        "{file} er ikke lagret som UTF-8. Lagre filen som UTF-8 og prøv igjen.",
        "{file} er ikkje lagra som UTF-8. Lagre fila som UTF-8 og prøv igjen.",
        "{file} isn't UTF-8. Save it as UTF-8 and try again.",
    ),
    "exporting.too-big": (
        "{file} er på {size} MB; det største som leses inn, er {limit} MB.",
        "{file} er på {size} MB; det største som blir lese inn, er {limit} MB.",
        "{file} is {size} MB; the most that is read is {limit} MB.",
    ),
    "exporting.empty": ("{file} er tom.", "{file} er tom.", "{file} is empty."),
    "exporting.cannot-open": ("{file} kan ikke leses.", "{file} kan ikkje lesast.", "{file} can't be read."),
    "exporting.without-home": (
        "Registeret sier noe om {id}, som ikke står i kapitlene lenger. Det er ikke lest inn.",
        "Registeret seier noko om {id}, som ikkje står i kapitla lenger. Det er ikkje lese inn.",
        "The register tells of {id}, which no longer stands in the chapters. It was not read.",
    ),
    "exporting.unknown-column": (
        "Kolonnen «{found}» er ukjent og er ikke lest inn.",
        "Kolonnen «{found}» er ukjend og er ikkje lesen inn.",
        "The column “{found}” is unknown and was not read.",
    ),
}
