"""What is to be told of the database file."""

MESSAGES = {
    "store.missing": (
        "Databasen «{path}» finnes ikke. Lag en ny med «omstilling init», eller rett «path» under [database] i omstilling.toml.",
        "Databasen «{path}» finst ikkje. Lag ein ny med «omstilling init», eller rett «path» under [database] i omstilling.toml.",
        "There is no database “{path}”. Make a new one with “omstilling init”, or correct “path” under [database] in omstilling.toml.",
    ),
    "store.no-access": (
        "Databasen «{path}» kan ikke åpnes: du mangler tilgang til filen eller mappen.",
        "Databasen «{path}» kan ikkje opnast: du manglar tilgang til fila eller mappa.",
        "The database “{path}” can't be opened: you lack access to the file or its directory.",
    ),
    "store.not-a-file": (
        "«{path}» er ingen vanlig fil, men en lenke, en mappe eller noe annet. Oppgi databasefilen selv.",
        "«{path}» er inga vanleg fil, men ei lenkje, ei mappe eller noko anna. Oppgi sjølve databasefila.",
        "“{path}” is no ordinary file but a link, a directory or something else. Give the database file itself.",
    ),
    "store.empty": (
        "«{path}» er tom, og ingen database. Hent den siste kopien tilbake med «omstilling restore FIL».",
        "«{path}» er tom, og ingen database. Hent den siste kopien tilbake med «omstilling restore FIL».",
        "“{path}” is empty, and no database. Bring the last copy back with “omstilling restore FILE”.",
    ),
    "store.not-ours": (
        "«{path}» er ikke en database fra dette programmet. Filen er ikke rørt.",
        "«{path}» er ikkje ein database frå dette programmet. Fila er ikkje rørt.",
        "“{path}” is not a database of this program. The file has not been touched.",
    ),
    "store.newer-schema": (
        "Databasen «{path}» er laget av en nyere versjon av programmet (skjema {found}, dette kjenner {known}). Oppgrader programmet. Filen er ikke rørt.",
        "Databasen «{path}» er laga av ein nyare versjon av programmet (skjema {found}, dette kjenner {known}). Oppgrader programmet. Fila er ikkje rørt.",
        "The database “{path}” was made by a newer version of the program (schema {found}, this one knows {known}). Upgrade the program. The file has not been touched.",
    ),
    "store.older-schema": (
        "Databasen «{path}» er laget av en eldre versjon av programmet. Åpne den én gang med skrivetilgang, så blir den oppgradert etter at det er tatt en kopi.",
        "Databasen «{path}» er laga av ein eldre versjon av programmet. Opne han éin gong med skrivetilgang, så blir han oppgradert etter at det er teke ein kopi.",
        "The database “{path}” was made by an older version of the program. Open it once with write access, and it is upgraded after a copy has been made.",
    ),
    "store.damaged": (
        "Databasen «{path}» er skadet eller ufullstendig. Hent en kopi tilbake med «omstilling restore FIL», eller berg det som kan leses, med «omstilling doctor --recover NYFIL».",
        "Databasen «{path}» er skadd eller ufullstendig. Hent ein kopi tilbake med «omstilling restore FIL», eller berg det som kan lesast, med «omstilling doctor --recover NYFIL».",
        "The database “{path}” is damaged or incomplete. Bring a copy back with “omstilling restore FILE”, or save what can be read with “omstilling doctor --recover NEWFILE”.",
    ),
    "store.bad-row": (
        "Raden «{id}» i tabellen {table} kan ikke leses: noen har endret databasen utenom programmet. Hent en kopi tilbake med «omstilling restore FIL».",
        "Rada «{id}» i tabellen {table} kan ikkje lesast: nokon har endra databasen utanom programmet. Hent ein kopi tilbake med «omstilling restore FIL».",
        "The row “{id}” of the table {table} can't be read: somebody has changed the database past the program. Bring a copy back with “omstilling restore FILE”.",
    ),
    "store.busy": (
        "Databasen «{path}» er opptatt av noen andre. Prøv igjen om litt; ingenting er lagret.",
        "Databasen «{path}» er oppteken av nokon andre. Prøv igjen om litt; ingenting er lagra.",
        "The database “{path}” is in use by somebody else. Try again in a moment; nothing has been saved.",
    ),
    "store.readonly": (
        "Databasen «{path}» er åpnet bare for lesing. Ingenting er lagret.",
        "Databasen «{path}» er opna berre for lesing. Ingenting er lagra.",
        "The database “{path}” is open for reading only. Nothing has been saved.",
    ),
    "store.unfinished-write": (
        "Noen ble avbrutt mens de skrev til databasen «{path}». Åpne den én gang med skrivetilgang, så rettes det.",
        "Nokon vart avbrotne medan dei skreiv til databasen «{path}». Opne han éin gong med skrivetilgang, så blir det retta.",
        "Somebody was interrupted while writing to the database “{path}”. Open it once with write access, and it is put right.",
    ),
    "store.disk-full": (
        "Det er ikke plass på disken til å skrive «{path}». Ingenting er lagret. Frigjør plass og prøv igjen.",
        "Det er ikkje plass på disken til å skrive «{path}». Ingenting er lagra. Frigjer plass og prøv igjen.",
        "There is no room on the disk to write “{path}”. Nothing has been saved. Free some space and try again.",
    ),
    "store.exists": (
        "Databasen «{path}» finnes allerede, og blir ikke skrevet over.",
        "Databasen «{path}» finst alt, og blir ikkje skriven over.",
        "The database “{path}” exists already, and is not overwritten.",
    ),
    "store.target-exists": (
        "«{path}» finnes allerede, og blir ikke skrevet over. Velg et annet filnavn.",
        "«{path}» finst alt, og blir ikkje skriven over. Vel eit anna filnamn.",
        "“{path}” exists already, and is not overwritten. Choose another file name.",
    ),
    "store.cannot-write": (
        "«{path}» kan ikke skrives ({reason}).",
        "«{path}» kan ikkje skrivast ({reason}).",
        "“{path}” can't be written ({reason}).",
    ),
    "store.copy-damaged": (
        "Kopien «{path}» ble ikke hel, og er slettet. Kjør «omstilling doctor».",
        "Kopien «{path}» vart ikkje heil, og er sletta. Køyr «omstilling doctor».",
        "The copy “{path}” was not whole, and has been deleted. Run “omstilling doctor”.",
    ),
}
