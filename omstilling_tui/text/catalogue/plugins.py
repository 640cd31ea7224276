"""What is said of plugins: how they stand, what went wrong in them, and what to do about it."""

MESSAGES: dict[str, tuple[str, str, str]] = {
    # Findings
    "plugins.could-not-check": (
        "Utvidelsen {plugin} kunne ikke kontrollere planen: {reason}",
        "Utvidinga {plugin} kunne ikkje kontrollere planen: {reason}",
        "The plugin {plugin} could not check the plan: {reason}",
    ),
    "plugins.could-not-check-hint": (
        "Kjør «omstilling plugins info {plugin}» for å se hva som kan gjøres. Resten er kontrollert.",
        "Køyr «omstilling plugins info {plugin}» for å sjå kva som kan gjerast. Resten er kontrollert.",
        "Run `omstilling plugins info {plugin}` to see what can be done. The rest is checked.",
    ),
    # States
    "plugins.builtin": ("Følger med programmet.", "Følgjer med programmet.", "Comes with the program."),
    "plugins.active": ("{id} er lastet og i bruk.", "{id} er lasta og i bruk.", "{id} is loaded and in use."),
    "plugins.idle": (
        "{id} er slått på og lastes når den trengs.",
        "{id} er slått på og blir lasta når ho trengst.",
        "{id} is enabled and is loaded when it is needed.",
    ),
    "plugins.disabled": ("{id} er slått av.", "{id} er slått av.", "{id} is disabled."),
    "plugins.all-off": (
        "{id} er slått på, men programmet kjører nå uten utvidelser.",
        "{id} er slått på, men programmet køyrer no utan utvidingar.",
        "{id} is enabled, but the program now runs without plugins.",
    ),
    "plugins.not-enabled": (
        "{id} finnes, men er ikke slått på.",
        "{id} finst, men er ikkje slått på.",
        "{id} is there, but isn't enabled.",
    ),
    "plugins.missing": (
        "{id} er slått på, men finnes ikke i miljøet eller i mappen for utvidelser.",
        "{id} er slått på, men finst ikkje i miljøet eller i mappa for utvidingar.",
        "{id} is enabled, but is neither installed nor in the plugins' directory.",
    ),
    "plugins.changed": (
        "{id} er endret etter at den ble slått på, og lastes derfor ikke. Slå den på igjen hvis endringen er ønsket.",
        "{id} er endra etter at ho vart slått på, og blir difor ikkje lasta. Slå ho på igjen om endringa er ønskt.",
        "{id} has changed since it was enabled, and so isn't loaded. Enable it again if the change is wanted.",
    ),
    "plugins.lock-unusable": (
        "Filen plugins.lock kan ikke brukes, så {id} lastes ikke. Slå utvidelsen på igjen.",
        "Fila plugins.lock kan ikkje brukast, så {id} blir ikkje lasta. Slå utvidinga på igjen.",
        "The file plugins.lock can't be used, so {id} isn't loaded. Enable the plugin again.",
    ),
    "plugins.stopped-now": (
        "{id} feilet tre ganger på rad og er slått av resten av økten.",
        "{id} feila tre gonger på rad og er slått av resten av økta.",
        "{id} failed three times in a row and is off for the rest of the session.",
    ),
    "plugins.other-api": (
        "Utvidelsen er skrevet for utvidelses-API {wanted}; dette programmet tilbyr {offered}.",
        "Utvidinga er skriven for utvidings-API {wanted}; dette programmet tilbyr {offered}.",
        "The plugin is written for plugin API {wanted}; this program offers {offered}.",
    ),
    "plugins.twins": (
        "Flere utvidelser har samme navn ({places}). Ingen av dem lastes; fjern alle unntatt én.",
        "Fleire utvidingar har same namn ({places}). Ingen av dei blir lasta; fjern alle unnateke ei.",
        "Several plugins have the same name ({places}). None of them is loaded; remove all but one.",
    ),
    "plugins.several-entries": (
        "Pakken {place} har flere inngangspunkter i gruppen omstilling_tui; den skal ha ett.",
        "Pakken {place} har fleire inngangspunkt i gruppa omstilling_tui; han skal ha eitt.",
        "The package {place} has several entry points in the group omstilling_tui; it has to have one.",
    ),
    "plugins.place-open": (
        "Andre kan endre {place}, så utvidelser derfra lastes ikke. Stedet må være en vanlig mappe eller fil som bare du eller root kan skrive til.",
        "Andre kan endre {place}, så utvidingar derifrå blir ikkje lasta. Staden må vere ei vanleg mappe eller fil som berre du eller root kan skrive til.",
        "Others can change {place}, so plugins from there aren't loaded. It has to be a plain directory or file that only you or root can write to.",
    ),
    "plugins.unreadable": (
        "{place} kan ikke leses ({why}).",
        "{place} kan ikkje lesast ({why}).",
        "{place} can't be read ({why}).",
    ),
    "plugins.unknown": (
        "Det finnes ingen utvidelse som heter {id}. «omstilling plugins list» viser hva som finnes.",
        "Det finst inga utviding som heiter {id}. «omstilling plugins list» viser kva som finst.",
        "There is no plugin called {id}. `omstilling plugins list` shows what there is.",
    ),
    "plugins.unknown-nearest": (
        "Det finnes ingen utvidelse som heter {id}. Mente du {nearest}?",
        "Det finst inga utviding som heiter {id}. Meinte du {nearest}?",
        "There is no plugin called {id}. Did you mean {nearest}?",
    ),
    "plugins.not-on": ("{id} er ikke slått på.", "{id} er ikkje slått på.", "{id} isn't enabled."),
    # Hooks that can't work
    "plugins.hook-not-marked": (
        "{plugin}: funksjonen {hook} mangler @hookimpl. Skriv @hookimpl på linjen over den.",
        "{plugin}: funksjonen {hook} manglar @hookimpl. Skriv @hookimpl på linja over han.",
        "{plugin}: the function {hook} lacks @hookimpl. Write @hookimpl on the line above it.",
    ),
    "plugins.hook-misspelt": (
        "{plugin}: ingen hook heter {hook}. Mente du {nearest}?",
        "{plugin}: ingen hook heiter {hook}. Meinte du {nearest}?",
        "{plugin}: no hook is called {hook}. Did you mean {nearest}?",
    ),
    "plugins.hook-unknown": (
        "{plugin}: ingen hook heter {hook}.",
        "{plugin}: ingen hook heiter {hook}.",
        "{plugin}: no hook is called {hook}.",
    ),
    "plugins.hook-async": (
        "{plugin}: {hook} er «async def», men kalles synkront. Skriv «def».",
        "{plugin}: {hook} er «async def», men blir kalla synkront. Skriv «def».",
        "{plugin}: {hook} is `async def`, but is called synchronously. Write `def`.",
    ),
    "plugins.hook-generator": (
        "{plugin}: {hook} bruker yield. Den skal gi svaret med return.",
        "{plugin}: {hook} bruker yield. Han skal gje svaret med return.",
        "{plugin}: {hook} uses yield. It has to give its answer with return.",
    ),
    "plugins.hook-parameter-kind": (
        "{plugin}: {hook} har parameteren {parameter}. Bruk bare vanlige parametre blant: {allowed}.",
        "{plugin}: {hook} har parameteren {parameter}. Bruk berre vanlege parametrar blant: {allowed}.",
        "{plugin}: {hook} has the parameter {parameter}. Use plain parameters only, among: {allowed}.",
    ),
    "plugins.hook-parameter": (
        "{plugin}: {hook} har en parameter som heter {parameter}. De som finnes, er: {allowed}.",
        "{plugin}: {hook} har ein parameter som heiter {parameter}. Dei som finst, er: {allowed}.",
        "{plugin}: {hook} has a parameter called {parameter}. Those that there are: {allowed}.",
    ),
    "plugins.no-hooks": (
        "{plugin} har ingen funksjon merket med @hookimpl, så den gjør ingenting.",
        "{plugin} har ingen funksjon merkt med @hookimpl, så ho gjer ingenting.",
        "{plugin} has no function marked with @hookimpl, so it does nothing.",
    ),
    "plugins.refused": ("{plugin} kan ikke brukes: {why}", "{plugin} kan ikkje brukast: {why}", "{plugin} can't be used: {why}"),
    # What it did
    "plugins.needs-module": (
        "{plugin} trenger Python-modulen {module}, som ikke er installert.",
        "{plugin} treng Python-modulen {module}, som ikkje er installert.",
        "{plugin} needs the Python module {module}, which isn't installed.",
    ),
    "plugins.raised": (
        "{plugin} stoppet med feilen {what}.",
        "{plugin} stoppa med feilen {what}.",
        "{plugin} stopped with the error {what}.",
    ),
    "plugins.raised-at": (
        "{plugin} stoppet med feilen {what} ({file}, linje {line}).",
        "{plugin} stoppa med feilen {what} ({file}, linje {line}).",
        "{plugin} stopped with the error {what} ({file}, line {line}).",
    ),
    "plugins.said": ("{plugin}: {what}", "{plugin}: {what}", "{plugin}: {what}"),
    "plugins.bad-answer": (
        "{plugin} svarte med noe annet enn den skal ({what}).",
        "{plugin} svarte med noko anna enn ho skal ({what}).",
        "{plugin} answered something else than it has to ({what}).",
    ),
    "plugins.code-not-declared": (
        "{plugin} ga et funn med koden {code}, som ikke står i validatorens codes.",
        "{plugin} gav eit funn med koden {code}, som ikkje står i codes til validatoren.",
        "{plugin} gave a finding with the code {code}, which doesn't stand in the validator's codes.",
    ),
    "plugins.too-slow": (
        "{plugin} svarte ikke innen {seconds} s og ble stanset.",
        "{plugin} svarte ikkje innan {seconds} s og vart stansa.",
        "{plugin} didn't answer within {seconds} s and was stopped.",
    ),
    "plugins.crashed": (
        "{plugin} krasjet ({signal}) og er slått av resten av økten.",
        "{plugin} krasja ({signal}) og er slått av resten av økta.",
        "{plugin} crashed ({signal}) and is off for the rest of the session.",
    ),
    "plugins.ended": (
        "{plugin} avsluttet prosessen sin (kode {code}) og er slått av resten av økten.",
        "{plugin} avslutta prosessen sin (kode {code}) og er slått av resten av økta.",
        "{plugin} ended its process (code {code}) and is off for the rest of the session.",
    ),
    "plugins.garbled": (
        "{plugin} sendte programmet noe som ikke kan leses, og er slått av resten av økten.",
        "{plugin} sende programmet noko som ikkje kan lesast, og er slått av resten av økta.",
        "{plugin} sent the program something that can't be read, and is off for the rest of the session.",
    ),
    "plugins.stopped": (
        "{plugin} feilet tre ganger på rad ({what}) og er slått av resten av økten.",
        "{plugin} feila tre gonger på rad ({what}) og er slått av resten av økta.",
        "{plugin} failed three times in a row ({what}) and is off for the rest of the session.",
    ),
    "plugins.name-taken": (
        "{plugin}: navnet {names} er allerede i bruk av {owner}, så dette er utelatt.",
        "{plugin}: namnet {names} er alt i bruk av {owner}, så dette er utelate.",
        "{plugin}: the name {names} is in use by {owner} already, so this is left out.",
    ),
}
