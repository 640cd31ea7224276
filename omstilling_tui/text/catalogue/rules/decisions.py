"""Messages of the rules on decisions."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.adopted-before-approved.text": ("Vedtatt uten godkjenning", "Vedteken utan godkjenning", "Adopted without approval"),
    "rules.adopted-before-approved.why": (
        "Planen skal godkjennes av prosjektstyringsgruppen før kommunestyret behandler og vedtar den.",
        "Planen skal godkjennast av prosjektstyringsgruppa før kommunestyret handsamar og vedtek han.",
        "The plan must be approved by the steering group before the municipal council treats and adopts it.",
    ),
    "rules.adopted-before-approved.fix": (
        "Registrer styringsgruppens godkjenning av samme versjon, eller godta funnet og skriv hva som skjedde.",
        "Registrer godkjenninga styringsgruppa gjorde av same versjon, eller godta funnet og skriv kva som skjedde.",
        "Record the steering group's approval of the same version, or accept the finding and write what happened.",
    ),
    "rules.adopted-before-approved.found": (
        "Planen er vedtatt {date} ({id}), men det står ikke at styringsgruppen har godkjent den.",
        "Planen er vedteken {date} ({id}), men det står ikkje at styringsgruppa har godkjent han.",
        "The plan was adopted on {date} ({id}), but nothing says that the steering group has approved it.",
    ),
    "rules.adopted-before-approved.later": (
        "Planen er vedtatt {date} ({id}), men styringsgruppen godkjente den først {later} ({other}).",
        "Planen er vedteken {date} ({id}), men styringsgruppa godkjende han først {later} ({other}).",
        "The plan was adopted on {date} ({id}), but the steering group didn't approve it until {later} ({other}).",
    ),
    "rules.adopted-before-approved.other-version": (
        "Versjon {version} er vedtatt {date} ({id}), men styringsgruppens godkjenning ({other}) gjelder ikke den versjonen.",
        "Versjon {version} er vedteken {date} ({id}), men godkjenninga frå styringsgruppa ({other}) gjeld ikkje den versjonen.",
        "Version {version} was adopted on {date} ({id}), but the steering group's approval ({other}) isn't of that version.",
    ),
    "rules.adopted-before-approved.imported": (
        "Planen dokumentet forteller om, er vedtatt {date} ({id}), men styringsgruppens godkjenning ({other}) gjelder versjon {approved}.",
        "Planen dokumentet fortel om, er vedteken {date} ({id}), men godkjenninga frå styringsgruppa ({other}) gjeld versjon {approved}.",
        "The plan that the document tells of was adopted on {date} ({id}), but the steering group's approval ({other}) is of version {approved}.",
    ),
    "rules.adopted-before-treated.text": ("Vedtatt uten behandling", "Vedteken utan handsaming", "Adopted without treatment"),
    "rules.adopted-before-treated.why": (
        "Planen skal behandles og vedtas i kommunestyret. Det er to ting, og begge skal kunne finnes igjen.",
        "Planen skal handsamast og vedtakast i kommunestyret. Det er to ting, og begge skal kunne finnast att.",
        "The plan must be treated and adopted by the municipal council. These are two things, and both must be traceable.",
    ),
    "rules.adopted-before-treated.fix": (
        "Registrer behandlingen med dato og saksnummer.",
        "Registrer handsaminga med dato og saksnummer.",
        "Record the treatment with its date and case number.",
    ),
    "rules.adopted-before-treated.found": (
        "Planen er vedtatt {date} ({id}), men det står ikke at den er behandlet.",
        "Planen er vedteken {date} ({id}), men det står ikkje at han er handsama.",
        "The plan was adopted on {date} ({id}), but nothing says that it was treated.",
    ),
    "rules.adopted-before-treated.later": (
        "Planen er vedtatt {date} ({id}), men behandlet først {later} ({other}).",
        "Planen er vedteken {date} ({id}), men handsama først {later} ({other}).",
        "The plan was adopted on {date} ({id}), but not treated until {later} ({other}).",
    ),
    "rules.adopted-before-treated.other-version": (
        "Versjon {version} er vedtatt {date} ({id}), men behandlingen ({other}) gjelder ikke den versjonen.",
        "Versjon {version} er vedteken {date} ({id}), men handsaminga ({other}) gjeld ikkje den versjonen.",
        "Version {version} was adopted on {date} ({id}), but the treatment ({other}) isn't of that version.",
    ),
    "rules.adopted-before-treated.imported": (
        "Planen dokumentet forteller om, er vedtatt {date} ({id}), men behandlingen ({other}) gjelder versjon {approved}.",
        "Planen dokumentet fortel om, er vedteken {date} ({id}), men handsaminga ({other}) gjeld versjon {approved}.",
        "The plan that the document tells of was adopted on {date} ({id}), but the treatment ({other}) is of version {approved}.",
    ),
    "rules.approved-after-strategy-phase.text": (
        "Godkjent etter strategifasen",
        "Godkjend etter strategifasen",
        "Approved after the strategy phase",
    ),
    "rules.approved-after-strategy-phase.why": (
        "Forslaget til omstillingsplan skal lages og godkjennes i strategi- og forankringsfasen.",
        "Framlegget til omstillingsplan skal lagast og godkjennast i strategi- og forankringsfasen.",
        "The proposed plan must be made and approved within the strategy and anchoring phase.",
    ),
    "rules.approved-after-strategy-phase.fix": (
        "Rett datoene, eller godta funnet og skriv hvorfor det tok lengre tid.",
        "Rett datoane, eller godta funnet og skriv kvifor det tok lengre tid.",
        "Correct the dates, or accept the finding and write why it took longer.",
    ),
    "rules.approved-after-strategy-phase.found": (
        "Styringsgruppen godkjente planen {date} ({id}), {days} {days:|dag|dager} etter at strategi- og forankringsfasen var slutt {end}.",
        "Styringsgruppa godkjende planen {date} ({id}), {days} {days:|dag|dagar} etter at strategi- og forankringsfasen var slutt {end}.",
        "The steering group approved the plan on {date} ({id}), {days} {days:|day|days} after the strategy and anchoring phase ended on {end}.",
    ),
    "rules.changed-since-decision.text": ("Endret siden siste vedtak", "Endra sidan siste vedtak", "Changed since the last decision"),
    "rules.changed-since-decision.why": (
        "Det som er vedtatt, er versjonen som ble lagt fram. Endringer etterpå må opp til nytt vedtak.",
        "Det som er vedteke, er versjonen som blei lagd fram. Endringar etterpå må opp til nytt vedtak.",
        "What was decided is the version laid before the body. Later changes need a new decision.",
    ),
    "rules.changed-since-decision.fix": (
        "Se hva som er endret, og legg utkastet fram på nytt når det er klart.",
        "Sjå kva som er endra, og legg utkastet fram på nytt når det er klart.",
        "See what has changed, and lay the draft before the body again when it is ready.",
    ),
    "rules.changed-since-decision.found": (
        "Utkastet er endret siden versjon {version}, som det ble fattet vedtak om {date} ({id}).",
        "Utkastet er endra sidan versjon {version}, som det blei gjort vedtak om {date} ({id}).",
        "The draft has changed since version {version}, which was decided on {date} ({id}).",
    ),
    "rules.changed-since-decision.action-plan": (
        "Handlingsplan {action_plan} er endret siden versjon {version}, som det ble fattet vedtak om {date} ({id}).",
        "Handlingsplan {action_plan} er endra sidan versjon {version}, som det blei gjort vedtak om {date} ({id}).",
        "Action plan {action_plan} has changed since version {version}, which was decided on {date} ({id}).",
    ),
    "rules.adopted-after-start.text": ("Vedtatt etter programstart", "Vedteken etter programstart", "Adopted after the start"),
    "rules.adopted-after-start.why": (
        "Planen skal styre bruken av midlene fra første dag.",
        "Planen skal styre bruken av midlane frå første dag.",
        "The plan is to steer how the money is used from the first day on.",
    ),
    "rules.adopted-after-start.fix": (
        "Rett datoene, eller godta funnet og skriv hva programmet styrte etter før vedtaket.",
        "Rett datoane, eller godta funnet og skriv kva programmet styrte etter før vedtaket.",
        "Correct the dates, or accept the finding and write what the programme went by before the decision.",
    ),
    "rules.adopted-after-start.found": (
        "Planen ble vedtatt {date} ({id}), {days} {days:|dag|dager} etter at programmet startet {start}.",
        "Planen blei vedteken {date} ({id}), {days} {days:|dag|dagar} etter at programmet starta {start}.",
        "The plan was adopted on {date} ({id}), {days} {days:|day|days} after the programme started on {start}.",
    ),
}
