"""What reading plans in says."""

MESSAGES = {
    "importing.markdown": ("Plandokument i Markdown", "Plandokument i Markdown", "Plan document in Markdown"),
    "importing.json": ("JSON", "JSON", "JSON"),
    "importing.unreadable": (
        "Kan ikke lese {file}: {reason}. Kontroller at filen finnes, og at du har lov til å lese den.",
        "Kan ikkje lese {file}: {reason}. Kontroller at fila finst, og at du har lov til å lese henne.",
        "Cannot read {file}: {reason}. Check that the file exists and that you may read it.",
    ),
    "importing.too-large": (
        "{file} er på {size} MB. Filer på mer enn {limit} MB leses ikke; et plandokument er mye mindre.",
        "{file} er på {size} MB. Filer på meir enn {limit} MB blir ikkje lesne; eit plandokument er mykje mindre.",
        "{file} is {size} MB. Files of more than {limit} MB are not read; a plan document is much smaller.",
    ),
    "importing.empty": (
        "{file} er tom. Velg en fil med en plan i.",
        "{file} er tom. Vel ei fil med ein plan i.",
        "{file} is empty. Choose a file with a plan in it.",
    ),
    "importing.not-utf8": (
        "{file} er ikke i tegnkodingen UTF-8 (linje {line:year}). Lagre filen som UTF-8 og prøv igjen.",
        "{file} er ikkje i teiknkodinga UTF-8 (linje {line:year}). Lagre fila som UTF-8 og prøv igjen.",
        "{file} is not UTF-8 text (line {line:year}). Save the file as UTF-8 and try again.",
    ),
    "importing.id-taken": (
        "Nummeret {id} står to ganger i dokumentet; det andre fikk et nytt.",
        "Nummeret {id} står to gonger i dokumentet; det andre fekk eit nytt.",
        "The number {id} stands twice in the document; the second got a new one.",
    ),
    "importing.no-such-date": (
        "«{text}» er ikke en dato som finnes. Datoen står åpen, og teksten er beholdt.",
        "«{text}» er ikkje ein dato som finst. Datoen står open, og teksten er teken vare på.",
        "“{text}” is not a date that exists. The date is left open and the text is kept.",
    ),
    "importing.no-start": (
        "Fristen i «{text}» regnes fra starten av programmet, som dokumentet ikke forteller. Sett datoen selv.",
        "Fristen i «{text}» blir rekna frå starten av programmet, som dokumentet ikkje fortel. Set datoen sjølv.",
        "The deadline in “{text}” counts from the start of the programme, which the document does not tell. Set the date yourself.",
    ),
    "importing.no-year": (
        "Handlingsplanen «{text}» har ikke noe årstall. Sett året selv.",
        "Handlingsplanen «{text}» har ikkje noko årstal. Set året sjølv.",
        "The action plan “{text}” names no year. Set the year yourself.",
    ),
    "importing.swot": (
        "Dokumentet har en SWOT-analyse uten «utfordringer»: svakhetene og truslene er lest som utfordringer. Se over dem.",
        "Dokumentet har ein SWOT-analyse utan «utfordringar»: svakheitene og truslane er lesne som utfordringar. Sjå over dei.",
        "The document has a SWOT analysis without “challenges”: its weaknesses and threats were read as challenges. Look them over.",
    ),
}
