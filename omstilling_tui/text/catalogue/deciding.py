"""Decisions and frozen versions."""

MESSAGES = {
    "deciding.no-version": (
        "Det finnes ingen versjon {number:year}. Versjonene er: {known}.",
        "Det finst ingen versjon {number:year}. Versjonane er: {known}.",
        "There is no version {number:year}. The versions are: {known}.",
    ),
    "deciding.no-versions": (
        "Det finnes ingen versjoner ennå. Den første blir frosset når et vedtak registreres med «omstilling decide».",
        "Det finst ingen versjonar enno. Den første blir frosen når eit vedtak blir registrert med «omstilling decide».",
        "There are no versions yet. The first is frozen when a decision is recorded with “omstilling decide”.",
    ),
    "deciding.unreadable-version": (
        "Versjon {number:year} kan ikke leses: noen har endret den utenom programmet. Sammenlign med en sikkerhetskopi.",
        "Versjon {number:year} kan ikkje lesast: nokon har endra han utanom programmet. Samanlikn med ein tryggingskopi.",
        "Version {number:year} can't be read: somebody has changed it past the program. Compare it with a backup.",
    ),
}
