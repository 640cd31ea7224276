"""The doctor's checks."""

MESSAGES = {
    "safekeeping.database-ok": ("Databasen «{path}» er hel.", "Databasen «{path}» er heil.", "The database “{path}” is sound."),
    "safekeeping.database-faults": (
        "Databasen «{path}» har feil ({fault}). Hent en kopi tilbake med «omstilling restore FIL».",
        "Databasen «{path}» har feil ({fault}). Hent ein kopi tilbake med «omstilling restore FIL».",
        "The database “{path}” has faults ({fault}). Bring a copy back with “omstilling restore FILE”.",
    ),
    "safekeeping.schema-ok": (
        "Tabellene er slik programmet lager dem.",
        "Tabellane er slik programmet lagar dei.",
        "The tables are as the program makes them.",
    ),
    "safekeeping.schema-differs": (
        "Noen har endret databasens oppbygning utenom programmet: {names}.",
        "Nokon har endra oppbygginga av databasen utanom programmet: {names}.",
        "Somebody has changed the database's structure past the program: {names}.",
    ),
    "safekeeping.content-ok": (
        "Hele planen kan leses.",
        "Heile planen kan lesast.",
        "The whole plan can be read.",
    ),
    "safekeeping.versions-ok": (
        "Alle frosne versjoner er uendret.",
        "Alle frosne versjonar er uendra.",
        "All frozen versions are unchanged.",
    ),
    "safekeeping.versions-changed": (
        "Disse frosne versjonene er endret etterpå: {versions}. Sammenlign med en sikkerhetskopi.",
        "Desse frosne versjonane er endra etterpå: {versions}. Samanlikn med ein tryggingskopi.",
        "These frozen versions have been changed afterwards: {versions}. Compare them with a backup.",
    ),
    "safekeeping.permissions-ok": (
        "Uvedkommende har ikke tilgang til filene.",
        "Uvedkomande har ikkje tilgang til filene.",
        "Strangers have no access to the files.",
    ),
    "safekeeping.open-to-all": (
        "Alle på maskinen har tilgang til «{path}» ({mode}). Steng med «chmod o-rwx {path}».",
        "Alle på maskina har tilgang til «{path}» ({mode}). Steng med «chmod o-rwx {path}».",
        "Everybody on the machine has access to “{path}” ({mode}). Close it with “chmod o-rwx {path}”.",
    ),
    "safekeeping.plugins-ok": (
        "Ingen utvidelser feiler.",
        "Ingen utvidingar feilar.",
        "No plugins fail.",
    ),
    "safekeeping.backups-ok": (
        "Sikkerhetskopier legges i «{path}».",
        "Tryggingskopiar blir lagde i «{path}».",
        "Backups are put in “{path}”.",
    ),
    "safekeeping.no-backup-directory": (
        "«{path}» er ingen mappe, så det blir ikke tatt sikkerhetskopier. Rett «backups» under [database].",
        "«{path}» er inga mappe, så det blir ikkje teke tryggingskopiar. Rett «backups» under [database].",
        "“{path}” is no directory, so no backups are made. Correct “backups” under [database].",
    ),
    "safekeeping.space-ok": ("Det er nok plass på disken.", "Det er nok plass på disken.", "There is enough room on the disk."),
    "safekeeping.little-space": (
        "Det er bare {free} MB ledig i «{path}». Frigjør plass.",
        "Det er berre {free} MB ledig i «{path}». Frigjer plass.",
        "There are only {free} MB free in “{path}”. Free some space.",
    ),
}
