"""The words of forms: what to type, what was wrong with it, and what a form's keys do."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    # What was typed and can't be read; each says what to type
    "tui_forms.not-a-date": (
        "«{found}» er ikke en dato. Skriv for eksempel 31.12.{year}, uke 49 eller {year}.",
        "«{found}» er ikkje ein dato. Skriv til dømes 31.12.{year}, veke 49 eller {year}.",
        "“{found}” is not a date. Type for example 31.12.{year}, week 49 or {year}.",
    ),
    "tui_forms.no-such-day": (
        "Dagen «{found}» finnes ikke. Skriv dag.måned.år.",
        "Dagen «{found}» finst ikkje. Skriv dag.månad.år.",
        "There is no day “{found}”. Type day.month.year.",
    ),
    "tui_forms.no-such-week": (
        "Uke {week} finnes ikke i {year}. Skriv en uke fra 1 til 52.",
        "Veke {week} finst ikkje i {year}. Skriv ei veke frå 1 til 52.",
        "There is no week {week} in {year}. Type a week from 1 to 52.",
    ),
    "tui_forms.year-out-of-range": (
        "«{found}» er utenfor kalenderen. Skriv et år fra {first} til {last}.",
        "«{found}» er utanfor kalenderen. Skriv eit år frå {first} til {last}.",
        "“{found}” is outside the calendar. Type a year from {first} to {last}.",
    ),
    "tui_forms.not-a-number": (
        "«{found}» er ikke et tall. Skriv for eksempel 12, 1 234,5 eller 2 mill.",
        "«{found}» er ikkje eit tal. Skriv til dømes 12, 1 234,5 eller 2 mill.",
        "“{found}” is not a number. Type for example 12, 1,234.5 or 2 million.",
    ),
    "tui_forms.number-word": (
        "«{found}» er ikke et tall. Skriv {number}.",
        "«{found}» er ikkje eit tal. Skriv {number}.",
        "“{found}” is not a number. Type {number}.",
    ),
    "tui_forms.not-a-whole-number": (
        "«{found}» er ikke et helt tall. Skriv det uten desimaler.",
        "«{found}» er ikkje eit heilt tal. Skriv det utan desimalar.",
        "“{found}” is not a whole number. Type it without decimals.",
    ),
    "tui_forms.too-many-decimals": (
        "«{found}» har for mange desimaler. Skriv høyst {places}.",
        "«{found}» har for mange desimalar. Skriv høgst {places}.",
        "“{found}” has too many decimals. Type at most {places}.",
    ),
    "tui_forms.number-out-of-range": (
        "«{found}» går ikke her. Skriv et tall fra {minimum} til {maximum}.",
        "«{found}» går ikkje her. Skriv eit tal frå {minimum} til {maximum}.",
        "“{found}” does not fit here. Type a number from {minimum} to {maximum}.",
    ),
    "tui_forms.number-too-small": (
        "«{found}» er for lite. Skriv {minimum} eller mer.",
        "«{found}» er for lite. Skriv {minimum} eller meir.",
        "“{found}” is too small. Type {minimum} or more.",
    ),
    "tui_forms.number-too-large": (
        "«{found}» er for stort. Skriv et tall under tusen milliarder.",
        "«{found}» er for stort. Skriv eit tal under tusen milliardar.",
        "“{found}” is too large. Type a number below a thousand billion.",
    ),
    "tui_forms.not-a-year": (
        "«{found}» er ikke et årstall. Skriv fire sifre, for eksempel 2027.",
        "«{found}» er ikkje eit årstal. Skriv fire siffer, til dømes 2027.",
        "“{found}” is not a year. Type four figures, such as 2027.",
    ),
    "tui_forms.text-too-long": (
        "Teksten har {length} tegn. Kort den ned til {limit}.",
        "Teksten har {length} teikn. Kort han ned til {limit}.",
        "The text has {length} characters. Shorten it to {limit}.",
    ),
    # How it was understood
    "tui_forms.echo.day": ("{weekday} · uke {week}, {year}", "{weekday} · veke {week}, {year}", "{weekday} · week {week}, {year}"),
    "tui_forms.echo.period": ("hele {when}", "heile {when}", "all of {when}"),
    # The form itself
    "tui_forms.required": ("* må fylles ut", "* må fyllast ut", "* must be filled in"),
    "tui_forms.missing": ("Mangler", "Manglar", "Missing"),
    "tui_forms.new": ("Legg til: {what}", "Legg til: {what}", "Add: {what}"),
    "tui_forms.row": ("{what} {place} av {count}", "{what} {place} av {count}", "{what} {place} of {count}"),
    "tui_forms.not-saved": ("Ikke lagret ennå.", "Ikkje lagra enno.", "Not saved yet."),
    "tui_forms.owner-first": (
        "Velg her først; da lagres resten.",
        "Vel her først; då blir resten lagra.",
        "Choose here first; then the rest is saved.",
    ),
    "tui_forms.draft-found": (
        "Gjenopprettet utkast. Det lagres når du går videre; Ctrl+Z tar det bort.",
        "Attoppretta utkast. Det blir lagra når du går vidare; Ctrl+Z tek det bort.",
        "Recovered draft. It is saved when you move on; Ctrl+Z takes it away.",
    ),
    "tui_forms.gone": (
        "Noen andre har slettet dette. Teksten din er beholdt som utkast.",
        "Nokon andre har sletta dette. Teksten din er teken vare på som utkast.",
        "Someone else has deleted this. Your text is kept as a draft.",
    ),
    # Choosing from a list
    "tui_forms.none-chosen": ("ingen valgt", "ingen valde", "none chosen"),
    "tui_forms.nothing-to-choose": (
        "Det finnes ingen å velge ennå. Lag først: {what}.",
        "Det finst ingen å velje enno. Lag først: {what}.",
        "There is nothing to choose yet. First make: {what}.",
    ),
    "tui_forms.filter": ("Søk: {text}", "Søk: {text}", "Find: {text}"),
    "tui_forms.no-match": (
        "Ingen treff. Slett bokstaver med Backspace.",
        "Ingen treff. Slett bokstavar med Backspace.",
        "No match. Delete letters with Backspace.",
    ),
    "tui_forms.blank": ("(ikke valgt)", "(ikkje vald)", "(not chosen)"),
    "tui_forms.suggestions": ("Pil ned: {words}", "Pil ned: {words}", "Arrow down: {words}"),
    # Rows
    "tui_forms.no-rows": ("ingen ennå · n: ny", "ingen enno · n: ny", "none yet · n: new"),
    "tui_forms.empty-row": ("(tom rad)", "(tom rad)", "(empty row)"),
    # Pasting several lines into one, and the external editor
    "tui_forms.joined": (
        "{count} linjer ble limt inn som én linje.",
        "{count} linjer vart limte inn som éi linje.",
        "{count} lines were pasted as one line.",
    ),
    "tui_forms.pasted-rest": (
        "Bare de første {limit} tegnene fikk plass av {length}.",
        "Berre dei første {limit} teikna fekk plass av {length}.",
        "Only the first {limit} of {length} characters had room.",
    ),
    "tui_forms.paste-cleaned": (
        "{count} skjulte tegn ble tatt bort fra det som ble limt inn.",
        "{count} skjulte teikn vart tekne bort frå det som vart limt inn.",
        "{count} hidden characters were taken out of what was pasted.",
    ),
    "tui_forms.editor-missing": (
        "Fant ikke skriveprogrammet «{editor}». Sett EDITOR til et som finnes.",
        "Fann ikkje skriveprogrammet «{editor}». Set EDITOR til eit som finst.",
        "The editor “{editor}” was not found. Set EDITOR to one that exists.",
    ),
    "tui_forms.editor-failed": (
        "Skriveprogrammet avsluttet med feil; teksten er ikke endret.",
        "Skriveprogrammet avslutta med feil; teksten er ikkje endra.",
        "The editor ended with an error; the text is unchanged.",
    ),
    "tui_forms.editor-off": (
        "Eget skriveprogram er slått av her.",
        "Eige skriveprogram er slått av her.",
        "External editors are switched off here.",
    ),
    # What is written beside an undo step
    "tui_forms.label.field": ("{what}: {field}", "{what}: {field}", "{what}: {field}"),
    "tui_forms.label.new": ("Ny: {what}", "Ny: {what}", "New: {what}"),
    # Keys
    "tui_forms.do.form.next": ("neste felt", "neste felt", "next field"),
    "tui_forms.about.form.next": (
        "Går til neste felt; det du forlater, lagres.",
        "Går til neste felt; det du forlèt, blir lagra.",
        "Goes to the next field; the one you leave is saved.",
    ),
    "tui_forms.do.form.previous": ("forrige felt", "førre felt", "previous field"),
    "tui_forms.about.form.previous": ("Går til feltet over.", "Går til feltet over.", "Goes to the field above."),
    "tui_forms.do.form.save": ("lagre", "lagre", "save"),
    "tui_forms.about.form.save": (
        "Lagrer alt i skjemaet og lukker det.",
        "Lagrar alt i skjemaet og lukkar det.",
        "Saves all of the form and closes it.",
    ),
    "tui_forms.do.form.close": ("lukk", "lukk", "close"),
    "tui_forms.about.form.close": (
        "Lukker skjemaet. Det som er skrevet, er lagret eller beholdt som utkast.",
        "Lukkar skjemaet. Det som er skrive, er lagra eller teke vare på som utkast.",
        "Closes the form. What was typed is saved or kept as a draft.",
    ),
    "tui_forms.do.line.undo": ("angre skriving", "angre skriving", "undo typing"),
    "tui_forms.about.line.undo": (
        "Tar tilbake det siste som ble skrevet i feltet.",
        "Tek tilbake det siste som vart skrive i feltet.",
        "Takes back what was last typed in the field.",
    ),
    "tui_forms.do.line.redo": ("gjør om skriving", "gjer om skriving", "redo typing"),
    "tui_forms.about.line.redo": (
        "Skriver på nytt det som ble tatt tilbake.",
        "Skriv på nytt det som vart teke tilbake.",
        "Types again what was taken back.",
    ),
    "tui_forms.do.line.up": ("forrige forslag", "førre framlegg", "previous suggestion"),
    "tui_forms.about.line.up": (
        "Setter inn forrige forslag, eller går til feltet over.",
        "Set inn førre framlegg, eller går til feltet over.",
        "Puts in the previous suggestion, or goes to the field above.",
    ),
    "tui_forms.do.line.down": ("neste forslag", "neste framlegg", "next suggestion"),
    "tui_forms.about.line.down": (
        "Setter inn neste forslag, eller går til feltet under.",
        "Set inn neste framlegg, eller går til feltet under.",
        "Puts in the next suggestion, or goes to the field below.",
    ),
    "tui_forms.do.area.editor": ("eget skriveprogram", "eige skriveprogram", "external editor"),
    "tui_forms.about.area.editor": (
        "Åpner teksten i skriveprogrammet i EDITOR, ellers nano.",
        "Opnar teksten i skriveprogrammet i EDITOR, elles nano.",
        "Opens the text in the editor of EDITOR, else nano.",
    ),
    "tui_forms.do.pick.open": ("velg", "vel", "choose"),
    "tui_forms.about.pick.open": (
        "Åpner listen; skriv for å finne, mellomrom merker flere.",
        "Opnar lista; skriv for å finne, mellomrom merkjer fleire.",
        "Opens the list; type to find, Space marks several.",
    ),
    "tui_forms.do.rows.new": ("ny rad", "ny rad", "new row"),
    "tui_forms.about.rows.new": ("Åpner et skjema for en ny rad.", "Opnar eit skjema for ei ny rad.", "Opens a form for a new row."),
    "tui_forms.do.rows.edit": ("rediger rad", "rediger rad", "edit row"),
    "tui_forms.about.rows.edit": ("Åpner radens skjema.", "Opnar skjemaet for rada.", "Opens the row's form."),
    "tui_forms.do.rows.delete": ("slett rad", "slett rad", "delete row"),
    "tui_forms.about.rows.delete": (
        "Sletter raden; angre henter den tilbake.",
        "Slettar rada; angre hentar ho tilbake.",
        "Deletes the row; undo brings it back.",
    ),
    "tui_forms.do.rows.up": ("flytt opp", "flytt opp", "move up"),
    "tui_forms.about.rows.up": ("Flytter raden opp.", "Flyttar rada opp.", "Moves the row up."),
    "tui_forms.do.rows.down": ("flytt ned", "flytt ned", "move down"),
    "tui_forms.about.rows.down": ("Flytter raden ned.", "Flyttar rada ned.", "Moves the row down."),
}
