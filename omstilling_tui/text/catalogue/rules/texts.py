"""Messages of the rules on the plan's texts."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.share-contradicted.text": ("Prosent som ikke stemmer", "Prosent som ikkje stemmer", "Percentage that doesn't hold"),
    "rules.share-contradicted.why": (
        "En prosent som motsies av sine egne tall, svekker tilliten til resten av planen.",
        "Ein prosent som blir motsagd av sine eigne tal, svekkjer tilliten til resten av planen.",
        "A percentage that its own numbers contradict weakens the trust in the rest of the plan.",
    ),
    "rules.share-contradicted.fix": (
        "Finn kilden, og rett prosenten eller tallene.",
        "Finn kjelda, og rett prosenten eller tala.",
        "Find the source, and correct the percentage or the numbers.",
    ),
    "rules.share-contradicted.found": (
        "{part} av {whole} er {actual:percent}, ikke {percent:percent}.",
        "{part} av {whole} er {actual:percent}, ikkje {percent:percent}.",
        "{part} of {whole} is {actual:percent}, not {percent:percent}.",
    ),
    "rules.placeholder-text.text": ("Tekst som ikke er fylt ut", "Tekst som ikkje er fylt ut", "Text not filled in"),
    "rules.placeholder-text.why": (
        "Rester av en mal viser at noe ikke er gjort, og blir med til kommunestyret.",
        "Restar av ein mal viser at noko ikkje er gjort, og blir med til kommunestyret.",
        "What is left of a template shows that something isn't done, and goes with the plan to the council.",
    ),
    "rules.placeholder-text.fix": (
        "Skriv inn det som skal stå der, eller ta det bort.",
        "Skriv inn det som skal stå der, eller ta det bort.",
        "Write what is to stand there, or take it out.",
    ),
    "rules.placeholder-text.found": (
        "Det står fortsatt {words} i teksten ({where}).",
        "Det står framleis {words} i teksten ({where}).",
        "The text still says {words} ({where}).",
    ),
    "rules.annex-missing.text": ("Vedlegg som ikke finnes", "Vedlegg som ikkje finst", "Missing annex"),
    "rules.annex-missing.why": (
        "Et vedlegg som planen nevner, skal kunne leses av dem som vedtar den.",
        "Eit vedlegg som planen nemner, skal kunne lesast av dei som vedtek han.",
        "An annex that the plan names must be there to read for those who adopt it.",
    ),
    "rules.annex-missing.fix": (
        "Skriv vedlegget, oppgi filen, eller ta det bort fra planen.",
        "Skriv vedlegget, oppgi fila, eller ta det bort frå planen.",
        "Write the annex, give its file, or take it out of the plan.",
    ),
    "rules.annex-missing.found": (
        "Vedlegg {annex} har verken tekst eller fil.",
        "Vedlegg {annex} har verken tekst eller fil.",
        "Annex {annex} has neither a text nor a file.",
    ),
    "rules.annex-missing.placeholder": (
        "Vedlegg {annex} er ikke skrevet; der står bare «{text}».",
        "Vedlegg {annex} er ikkje skrive; der står berre «{text}».",
        "Annex {annex} isn't written; it only says “{text}”.",
    ),
    "rules.reference-broken.text": (
        "Henvisning til noe som ikke finnes",
        "Tilvising til noko som ikkje finst",
        "Reference to what isn't there",
    ),
    "rules.reference-broken.why": (
        "Den som leser planen, leter forgjeves etter det som det vises til.",
        "Den som les planen, leitar fåfengt etter det som det blir vist til.",
        "Whoever reads the plan looks in vain for what is referred to.",
    ),
    "rules.reference-broken.fix": (
        "Rett id-en, eller ta henvisningen bort.",
        "Rett id-en, eller ta tilvisinga bort.",
        "Correct the id, or take the reference out.",
    ),
    "rules.reference-broken.found": (
        "Teksten viser til {id}, som ikke finnes ({where}).",
        "Teksten viser til {id}, som ikkje finst ({where}).",
        "The text refers to {id}, which isn't there ({where}).",
    ),
    "rules.reference-broken.field": (
        "{entity} viser til {id}, som ikke finnes der den skal.",
        "{entity} viser til {id}, som ikkje finst der han skal.",
        "{entity} refers to {id}, which isn't where it should be.",
    ),
    "rules.reference-broken.cure": ("Ta bort henvisningen til {id}", "Ta bort tilvisinga til {id}", "Take out the reference to {id}"),
}
