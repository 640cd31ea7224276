"""What changed, in a sentence each."""

MESSAGES = {
    "describing.field": ("{where}: {what}", "{where}: {what}", "{where}: {what}"),
    "describing.from-to": ("{name} {old} → {new}", "{name} {old} → {new}", "{name} {old} → {new}"),
    "describing.changed": ("{where}: {field} {old} → {new}", "{where}: {field} {old} → {new}", "{where}: {field} {old} → {new}"),
    "describing.precision": (
        "{where}: datoen er kjent mer eller mindre nøyaktig",
        "{where}: datoen er kjend meir eller mindre nøyaktig",
        "{where}: the date is known more or less exactly",
    ),
    "describing.added": ("{where}: lagt til", "{where}: lagt til", "{where}: added"),
    "describing.added-titled": ("{where}: lagt til «{title}»", "{where}: lagt til «{title}»", "{where}: added “{title}”"),
    "describing.removed": ("{where}: fjernet", "{where}: fjerna", "{where}: removed"),
    "describing.removed-titled": ("{where}: fjernet «{title}»", "{where}: fjerna «{title}»", "{where}: removed “{title}”"),
    "describing.moved-after": ("{where}: flyttet etter {other}", "{where}: flytta etter {other}", "{where}: moved after {other}"),
    "describing.moved-first": ("{where}: flyttet først", "{where}: flytta fremst", "{where}: moved to the front"),
    "describing.reordered": ("i ny rekkefølge", "i ny rekkjefølgje", "in a new order"),
    "describing.row-added": ("lagt til {row}", "lagt til {row}", "added {row}"),
    "describing.row-removed": ("fjernet {row}", "fjerna {row}", "removed {row}"),
    "describing.empty": ("tomt", "tomt", "empty"),
}
