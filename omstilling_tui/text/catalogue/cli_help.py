"""What each command does: one line for the lists, and `.more` for what its own help adds."""

MESSAGES = {
    "cli_help.omstilling": (
        "Lag, kontroller og følg opp kommunens omstillingsplan. Uten kommando åpnes skjermbildene.",
        "Lag, kontroller og følg opp omstillingsplanen til kommunen. Utan kommando blir skjermbileta opna.",
        "Make, check and follow up a municipality's restructuring plan. With no command the screens open.",
    ),
    "cli_help.omstilling.more": (
        "Første gang: «omstilling demo» viser et ferdig eksempel, «omstilling init» lager ditt eget program.",
        "Første gongen: «omstilling demo» viser eit ferdig døme, «omstilling init» lagar ditt eige program.",
        "First time: “omstilling demo” shows a complete example, “omstilling init” makes your own programme.",
    ),
    "cli_help.demo": (
        "Åpne skjermbildene på en kopi av et ferdig eksempel",
        "Opne skjermbileta på ein kopi av eit ferdig døme",
        "Open the screens on a copy of a complete example",
    ),
    "cli_help.demo.more": (
        "Kopien kastes når du avslutter, så prøv hva du vil.",
        "Kopien blir kasta når du avsluttar, så prøv kva du vil.",
        "The copy is thrown away when you quit, so try whatever you like.",
    ),
    "cli_help.init": (
        "Lag et nytt program: oppsett og tom database",
        "Lag eit nytt program: oppsett og tom database",
        "Make a new programme: configuration and empty database",
    ),
    "cli_help.init.more": (
        "Skriver omstilling.toml og omstilling.db i mappen, som bare du kan lese. Overskriver aldri noe.\n\n"
        "  omstilling init andoy --name Andøy --municipality 1871 --start 2018 --end 2023",
        "Skriv omstilling.toml og omstilling.db i mappa, som berre du kan lese. Skriv aldri over noko.\n\n"
        "  omstilling init andoy --name Andøy --municipality 1871 --start 2018 --end 2023",
        "Writes omstilling.toml and omstilling.db in the folder, readable by you alone. Never overwrites anything.\n\n"
        "  omstilling init andoy --name Andøy --municipality 1871 --start 2018 --end 2023",
    ),
    "cli_help.import": (
        "Les inn en plan fra Markdown eller JSON",
        "Les inn ein plan frå Markdown eller JSON",
        "Read a plan from Markdown or JSON",
    ),
    "cli_help.import.more": (
        "Sier hva som fikk sin plass og hva som ikke gjorde det; det siste ligger i notater, ingenting går tapt. "
        "Samme fil to ganger endrer ingenting. En Word-fil gjøres om med «pandoc plan.docx -o plan.md».",
        "Seier kva som fekk plassen sin og kva som ikkje gjorde det; det siste ligg i notat, ingenting går tapt. "
        "Same fil to gonger endrar ingenting. Ei Word-fil blir gjord om med «pandoc plan.docx -o plan.md».",
        "Says what found its place and what didn't; the latter is kept as notes, nothing is lost. "
        "The same file twice changes nothing. A Word file is turned into Markdown by “pandoc plan.docx -o plan.md”.",
    ),
    "cli_help.help": ("Les brukerveiledningen", "Les brukarrettleiinga", "Read the guide"),
    "cli_help.help.more": (
        "Uten emne vises emnene. Fullføring av kommandoer med Tab: se «omstilling help shell».",
        "Utan emne blir emna viste. Fullføring av kommandoar med Tab: sjå «omstilling help shell».",
        "With no topic the topics are listed. Completion of commands with Tab: see “omstilling help shell”.",
    ),
    "cli_help.show": (
        "Vis hele planen, eller én del av den",
        "Vis heile planen, eller éin del av han",
        "Show the whole plan, or one part of it",
    ),
    "cli_help.show.more": (
        "Uten ID vises planen som en disposisjon. Med ID vises alle feltene, det som hører under, og funnene.\n\n  omstilling show IO2",
        "Utan ID blir planen vist som ein disposisjon. Med ID blir alle felta viste, det som høyrer under, og funna.\n\n  omstilling show IO2",
        "With no ID the plan is shown as an outline. With an ID all its fields, what belongs to it and its findings.\n\n  omstilling show IO2",
    ),
    "cli_help.set": ("Sett et felt", "Set eit felt", "Set a field"),
    "cli_help.set.more": (
        "Datoer skrives 31.12.2030 eller 2030-12-31, tall 1 234,5, lister med komma, og «-» leser fra standard inn. Tom tekst tømmer feltet.\n\n"
        "  omstilling set I1 target.value 350\n"
        "  omstilling set IO1 frames.budget 2025=500000,2026=600000\n"
        '  omstilling set PS1 agenda --json-value \'[{"title": "Visjon", "purpose": "vision"}]\'',
        "Datoar blir skrivne 31.12.2030 eller 2030-12-31, tal 1 234,5, lister med komma, og «-» les frå standard inn. Tom tekst tømmer feltet.\n\n"
        "  omstilling set I1 target.value 350\n"
        "  omstilling set IO1 frames.budget 2025=500000,2026=600000\n"
        '  omstilling set PS1 agenda --json-value \'[{"title": "Visjon", "purpose": "vision"}]\'',
        "Dates are written 2030-12-31 or 31.12.2030, numbers 1 234,5, lists with commas, and “-” reads standard input. Empty text empties the field.\n\n"
        "  omstilling set I1 target.value 350\n"
        "  omstilling set IO1 frames.budget 2025=500000,2026=600000\n"
        '  omstilling set PS1 agenda --json-value \'[{"title": "Vision", "purpose": "vision"}]\'',
    ),
    "cli_help.add": ("Legg til noe i planen", "Legg til noko i planen", "Add something to the plan"),
    "cli_help.add.more": (
        "Skriver ut den nye ID-en.\n\n  omstilling add focus-area title=Reiseliv status=selected\n  omstilling add sub-goal focus-area=IO1 statement='50 nye arbeidsplasser'\n\nSlag: {kinds}.",
        "Skriv ut den nye ID-en.\n\n  omstilling add focus-area title=Reiseliv status=selected\n  omstilling add sub-goal focus-area=IO1 statement='50 nye arbeidsplassar'\n\nSlag: {kinds}.",
        "Prints the new ID.\n\n  omstilling add focus-area title=Tourism status=selected\n  omstilling add sub-goal focus-area=IO1 statement='50 new jobs'\n\nKinds: {kinds}.",
    ),
    "cli_help.remove": (
        "Fjern noe fra planen, og det som hører under",
        "Fjern noko frå planen, og det som høyrer under",
        "Remove something from the plan, and what belongs to it",
    ),
    "cli_help.remove.more": (
        "Viser alt som følger med, og spør først. «omstilling undo» henter det tilbake.",
        "Viser alt som følgjer med, og spør først. «omstilling undo» hentar det tilbake.",
        "Shows all that goes with it, and asks first. “omstilling undo” brings it back.",
    ),
    "cli_help.move": ("Flytt noe i rekkefølgen", "Flytt noko i rekkjefølgja", "Move something in its order"),
    "cli_help.link": (
        "Knytt sammen, som at et innsatsområde svarer på en utfordring",
        "Knyt saman, som at eit innsatsområde svarer på ei utfordring",
        "Link, as that a focus area answers a challenge",
    ),
    "cli_help.link.more": ("  omstilling link IO1 answers U2", "  omstilling link IO1 answers U2", "  omstilling link IO1 answers U2"),
    "cli_help.unlink": ("Ta en knytning bort", "Ta ei knyting bort", "Take a link away"),
    "cli_help.search": ("Søk i hele programmet", "Søk i heile programmet", "Search the whole programme"),
    "cli_help.undo": ("Angre de siste endringene dine", "Angre dei siste endringane dine", "Undo your last changes"),
    "cli_help.redo": ("Gjør om igjen det du angret", "Gjer om att det du angra", "Redo what you undid"),
    "cli_help.log": ("Vis hvem som endret hva, og når", "Vis kven som endra kva, og når", "Show who changed what, and when"),
    "cli_help.status": (
        "Vis faser, sjekkliste, funn, penger og neste steg",
        "Vis fasar, sjekkliste, funn, pengar og neste steg",
        "Show phases, checklist, findings, money and next steps",
    ),
    "cli_help.validate": ("Kontroller planen mot veilederen", "Kontroller planen mot rettleiaren", "Check the plan against the guidance"),
    "cli_help.validate.more": (
        "Ett funn per linje: alvor, kode, sted, melding. Svarer 1 når et funn som ikke er akseptert, er så alvorlig som --fail-on sier.",
        "Eitt funn per linje: alvor, kode, stad, melding. Svarer 1 når eit funn som ikkje er akseptert, er så alvorleg som --fail-on seier.",
        "One finding per line: severity, code, where, message. Answers 1 when a finding that isn't accepted is as grave as --fail-on says.",
    ),
    "cli_help.accept": ("Aksepter et funn med en begrunnelse", "Aksepter eit funn med ei grunngjeving", "Accept a finding with a reason"),
    "cli_help.accept.more": (
        "  omstilling accept focus-area-count plan --why 'Styringsgruppen vil ha fem'",
        "  omstilling accept focus-area-count plan --why 'Styringsgruppa vil ha fem'",
        "  omstilling accept focus-area-count plan --why 'The steering group wants five'",
    ),
    "cli_help.checklist": ("Vis og kryss av sjekklisten", "Vis og kryss av sjekklista", "Show and tick the checklist"),
    "cli_help.checklist.list": ("Vis sjekklisten, fase for fase", "Vis sjekklista, fase for fase", "Show the checklist, phase by phase"),
    "cli_help.checklist.tick": ("Kryss av et punkt", "Kryss av eit punkt", "Tick an item"),
    "cli_help.checklist.untick": ("Ta bort et kryss", "Ta bort eit kryss", "Untick an item"),
    "cli_help.indicators": ("Vis og mål indikatorene", "Vis og mål indikatorane", "Show and measure the indicators"),
    "cli_help.indicators.list": (
        "Vis indikatorene med siste verdi og mål",
        "Vis indikatorane med siste verdi og mål",
        "Show the indicators with latest value and target",
    ),
    "cli_help.indicators.due": ("Vis hva som skal måles nå", "Vis kva som skal målast no", "Show what is to be measured now"),
    "cli_help.indicators.record": ("Registrer en måling", "Registrer ei måling", "Record a measurement"),
    "cli_help.indicators.record.more": (
        "  omstilling indicators record I1 2026-12-31 120\n  omstilling indicators record I1 2026-12-31 --missing 'ikke publisert ennå'",
        "  omstilling indicators record I1 2026-12-31 120\n  omstilling indicators record I1 2026-12-31 --missing 'ikkje publisert enno'",
        "  omstilling indicators record I1 2026-12-31 120\n  omstilling indicators record I1 2026-12-31 --missing 'not published yet'",
    ),
    "cli_help.indicators.import": (
        "Les inn en måleserie fra en CSV-fil",
        "Les inn ein måleserie frå ei CSV-fil",
        "Read a series of measurements from a CSV file",
    ),
    "cli_help.indicators.refresh": (
        "Hent nye målinger fra kildene",
        "Hent nye målingar frå kjeldene",
        "Fetch new measurements from the sources",
    ),
    "cli_help.indicators.history": (
        "Vis alle målinger av en indikator",
        "Vis alle målingar av ein indikator",
        "Show all measurements of an indicator",
    ),
    "cli_help.decide": (
        "Registrer et vedtak, og frys versjonen det gjelder",
        "Registrer eit vedtak, og frys versjonen det gjeld",
        "Record a decision, and freeze the version it is on",
    ),
    "cli_help.decide.more": (
        "  omstilling decide steering-group approved --date 2026-03-01\n  omstilling decide municipal-council adopted --date 2026-04-15 --case 'PS 21/39' --votes 23:4",
        "  omstilling decide steering-group approved --date 2026-03-01\n  omstilling decide municipal-council adopted --date 2026-04-15 --case 'PS 21/39' --votes 23:4",
        "  omstilling decide steering-group approved --date 2026-03-01\n  omstilling decide municipal-council adopted --date 2026-04-15 --case 'PS 21/39' --votes 23:4",
    ),
    "cli_help.versions": (
        "Vis, sammenlign og etterprøv frosne versjoner",
        "Vis, samanlikn og etterprøv frosne versjonar",
        "Show, compare and verify frozen versions",
    ),
    "cli_help.versions.list": ("Vis versjonene", "Vis versjonane", "Show the versions"),
    "cli_help.versions.show": (
        "Vis en versjon slik den ble vedtatt",
        "Vis ein versjon slik han vart vedteken",
        "Show a version as it was decided",
    ),
    "cli_help.versions.diff": (
        "Vis hva som skiller to versjoner",
        "Vis kva som skil to versjonar",
        "Show what differs between two versions",
    ),
    "cli_help.versions.diff.more": (
        "Uten den andre sammenlignes med planen slik den står nå. Svarer 1 når noe er forskjellig.",
        "Utan den andre blir det samanlikna med planen slik han står no. Svarer 1 når noko er ulikt.",
        "Without the second the comparison is with the plan as it stands now. Answers 1 when something differs.",
    ),
    "cli_help.versions.verify": (
        "Regn ut hver versjons SHA-256 på nytt",
        "Rekn ut SHA-256 av kvar versjon på nytt",
        "Compute each version's SHA-256 again",
    ),
    "cli_help.export": (
        "Skriv planen som dokument eller data",
        "Skriv planen som dokument eller data",
        "Write the plan as a document or as data",
    ),
    "cli_help.export.more": (
        "«omstilling export --list» viser formatene. «omstilling export schema» skriver JSON-skjemaet. Uten -o skrives det til en fil med planens navn.\n\n"
        "  omstilling export html -o plan.html\n  omstilling export json -o -",
        "«omstilling export --list» viser formata. «omstilling export schema» skriv JSON-skjemaet. Utan -o blir det skrive til ei fil med namnet til planen.\n\n"
        "  omstilling export html -o plan.html\n  omstilling export json -o -",
        "“omstilling export --list” shows the formats. “omstilling export schema” writes the JSON Schema. Without -o a file with the plan's name is written.\n\n"
        "  omstilling export html -o plan.html\n  omstilling export json -o -",
    ),
    "cli_help.config": ("Les og endre oppsettet", "Les og endre oppsettet", "Read and change the configuration"),
    "cli_help.config.show": ("Vis oppsettet", "Vis oppsettet", "Show the configuration"),
    "cli_help.config.get": ("Vis én verdi", "Vis éin verdi", "Show one value"),
    "cli_help.config.get.more": (
        "  omstilling config get ui.language",
        "  omstilling config get ui.language",
        "  omstilling config get ui.language",
    ),
    "cli_help.config.set": (
        "Sett én verdi; kommentarer og oppsett blir stående",
        "Set éin verdi; kommentarar og oppsett blir ståande",
        "Set one value; comments and layout stay",
    ),
    "cli_help.config.set.more": (
        "  omstilling config set rules.focus-area-count.max 5",
        "  omstilling config set rules.focus-area-count.max 5",
        "  omstilling config set rules.focus-area-count.max 5",
    ),
    "cli_help.config.check": ("Kontroller oppsettet", "Kontroller oppsettet", "Check the configuration"),
    "cli_help.config.path": ("Vis hvor oppsettet ligger", "Vis kvar oppsettet ligg", "Show where the configuration is"),
    "cli_help.plugins": ("Vis og slå av og på utvidelser", "Vis og slå av og på utvidingar", "Show plugins and switch them on and off"),
    "cli_help.plugins.list": (
        "Vis utvidelsene og hvordan de har det",
        "Vis utvidingane og korleis dei har det",
        "Show the plugins and how they are",
    ),
    "cli_help.plugins.info": ("Vis alt om en utvidelse", "Vis alt om ei utviding", "Show all about a plugin"),
    "cli_help.plugins.enable": ("Slå på en utvidelse", "Slå på ei utviding", "Switch a plugin on"),
    "cli_help.plugins.disable": ("Slå av en utvidelse", "Slå av ei utviding", "Switch a plugin off"),
    "cli_help.x": ("Kjør en kommando fra en utvidelse", "Køyr ein kommando frå ei utviding", "Run a command that a plugin adds"),
    "cli_help.x.more": (
        "Uten ID vises kommandoene som finnes.",
        "Utan ID blir kommandoane som finst, viste.",
        "With no ID the commands there are, are listed.",
    ),
    "cli_help.backup": (
        "Ta en sikkerhetskopi mens programmet er i bruk",
        "Ta ein tryggingskopi medan programmet er i bruk",
        "Make a backup while the programme is in use",
    ),
    "cli_help.restore": ("Hent tilbake en sikkerhetskopi", "Hent tilbake ein tryggingskopi", "Bring a backup back"),
    "cli_help.restore.more": (
        "Kopien kontrolleres først, og databasen som står der, legges til side som en sikkerhetskopi.",
        "Kopien blir kontrollert først, og databasen som står der, blir lagd til side som ein tryggingskopi.",
        "The copy is checked first, and the database that stands there is put aside as a backup.",
    ),
    "cli_help.doctor": (
        "Undersøk oppsett, database, utvidelser og terminal",
        "Undersøk oppsett, database, utvidingar og terminal",
        "Examine configuration, database, plugins and terminal",
    ),
}
