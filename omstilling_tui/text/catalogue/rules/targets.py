"""Messages of the rules on targets."""

from __future__ import annotations

from typing import Final

MESSAGES: Final = {
    "rules.targets-differ.text": (
        "Delmålene gir ikke hovedmålet",
        "Delmåla gir ikkje hovudmålet",
        "The sub-goals don't make up the main goal",
    ),
    "rules.targets-differ.why": (
        "Når delmålene har samme enhet som hovedmålet, skal de til sammen føre dit.",
        "Når delmåla har same eining som hovudmålet, skal dei til saman føre dit.",
        "Where the sub-goals have the main goal's unit, together they must lead there.",
    ),
    "rules.targets-differ.fix": (
        "Rett måltallene så de stemmer, eller godta funnet og skriv hva forskjellen kommer av.",
        "Rett måltala så dei stemmer, eller godta funnet og skriv kva skilnaden kjem av.",
        "Correct the targets so that they agree, or accept the finding and write what makes the difference.",
    ),
    "rules.targets-differ.found": (
        "Delmålene gir {parts} = {sum}, men hovedmål {goal} er {whole}.",
        "Delmåla gir {parts} = {sum}, men hovudmål {goal} er {whole}.",
        "The sub-goals give {parts} = {sum}, but main goal {goal} is {whole}.",
    ),
    "rules.targets-differ.part": ("{target} ({goal})", "{target} ({goal})", "{target} ({goal})"),
    "rules.targets-differ.growth": ("{target} (en vekst på {growth})", "{target} (ein vekst på {growth})", "{target} (growth of {growth})"),
    "rules.target-stated-differently.text": (
        "Målet står med ulike tall",
        "Målet står med ulike tal",
        "The goal stands with different numbers",
    ),
    "rules.target-stated-differently.why": (
        "Står samme mål med ulike tall eller årstall, vet ingen hvilket programmet skal måles mot.",
        "Står same mål med ulike tal eller årstal, veit ingen kva for eit programmet skal målast mot.",
        "If one goal stands with different numbers or years, nobody knows which one the programme is measured by.",
    ),
    "rules.target-stated-differently.fix": (
        "Finn ut hva som er vedtatt, og rett teksten eller indikatoren.",
        "Finn ut kva som er vedteke, og rett teksten eller indikatoren.",
        "Find out what was decided, and correct the text or the indicator.",
    ),
    "rules.target-stated-differently.number": (
        "Teksten sier «{words}» om {goal}, men {targets}.",
        "Teksten seier «{words}» om {goal}, men {targets}.",
        "The text says “{words}” of {goal}, but {targets}.",
    ),
    "rules.target-stated-differently.horizon": (
        "Teksten sier «{words}» om {goal}, men {targets}.",
        "Teksten seier «{words}» om {goal}, men {targets}.",
        "The text says “{words}” of {goal}, but {targets}.",
    ),
    "rules.target-stated-differently.target": (
        "indikator {id} har måltallet {target}",
        "indikator {id} har måltalet {target}",
        "indicator {id} has the target {target}",
    ),
    "rules.target-stated-differently.range": (
        "indikator {id} har måltallet {low}–{high}",
        "indikator {id} har måltalet {low}–{high}",
        "indicator {id} has the target {low}–{high}",
    ),
    "rules.target-stated-differently.date": (
        "indikator {id} skal nås {date}",
        "indikator {id} skal nåast {date}",
        "indicator {id} is to be reached on {date}",
    ),
    "rules.target-wrong-direction.text": (
        "Måltallet ligger på feil side av utgangspunktet",
        "Måltalet ligg på feil side av utgangspunktet",
        "The target lies on the wrong side of the baseline",
    ),
    "rules.target-wrong-direction.why": (
        "Et mål om å øke kan ikke være lavere enn der det begynner, og et mål om å minske ikke høyere.",
        "Eit mål om å auke kan ikkje vere lågare enn der det byrjar, og eit mål om å minke ikkje høgare.",
        "A goal of increasing can't be lower than where it begins, nor one of decreasing higher.",
    ),
    "rules.target-wrong-direction.fix": (
        "Rett måltallet, utgangspunktet eller retningen. Er måltallet en endring, så sett definisjonen til «endring».",
        "Rett måltalet, utgangspunktet eller retninga. Er måltalet ei endring, så set definisjonen til «endring».",
        "Correct the target, the baseline or the direction. If the target is a change, set the definition to “flow”.",
    ),
    "rules.target-wrong-direction.increase": (
        "{indicator} skal øke, men måltallet {target} er lavere enn utgangspunktet {baseline}.",
        "{indicator} skal auke, men måltalet {target} er lågare enn utgangspunktet {baseline}.",
        "{indicator} is to increase, but the target {target} is lower than the baseline {baseline}.",
    ),
    "rules.target-wrong-direction.decrease": (
        "{indicator} skal minske, men måltallet {target} er høyere enn utgangspunktet {baseline}.",
        "{indicator} skal minke, men måltalet {target} er høgare enn utgangspunktet {baseline}.",
        "{indicator} is to decrease, but the target {target} is higher than the baseline {baseline}.",
    ),
    "rules.target-wrong-direction.keep": (
        "{indicator} skal holdes ved like, men måltallet {target} ligger mer enn {tolerance:percent} fra utgangspunktet {baseline}.",
        "{indicator} skal haldast ved like, men måltalet {target} ligg meir enn {tolerance:percent} frå utgangspunktet {baseline}.",
        "{indicator} is to be kept, but the target {target} lies more than {tolerance:percent} from the baseline {baseline}.",
    ),
    "rules.target-outside-period.text": (
        "Måldatoen er utenfor perioden",
        "Måldatoen er utanfor perioden",
        "The target date is outside the period",
    ),
    "rules.target-outside-period.why": (
        "Programmet kan bare svare for det som skal være nådd mens det varer.",
        "Programmet kan berre svare for det som skal vere nådd medan det varer.",
        "The programme can only answer for what is to be reached while it lasts.",
    ),
    "rules.target-outside-period.fix": (
        "Sett en måldato innenfor programperioden, eller legg inn et mål på vei dit.",
        "Set ein måldato innanfor programperioden, eller legg inn eit mål på vegen dit.",
        "Set a target date within the programme's period, or enter a target on the way there.",
    ),
    "rules.target-outside-period.after": (
        "{indicator} skal nås {date}, men programmet slutter {end}.",
        "{indicator} skal nåast {date}, men programmet sluttar {end}.",
        "{indicator} is to be reached on {date}, but the programme ends on {end}.",
    ),
    "rules.target-outside-period.before": (
        "{indicator} skal nås {date}, men programmet starter først {start}.",
        "{indicator} skal nåast {date}, men programmet startar først {start}.",
        "{indicator} is to be reached on {date}, but the programme doesn't start until {start}.",
    ),
    "rules.phased-targets-not-monotonic.text": (
        "Målene på veien går feil vei",
        "Måla på vegen går feil veg",
        "The targets on the way go the wrong way",
    ),
    "rules.phased-targets-not-monotonic.why": (
        "Periodiserte mål viser veien fram til måltallet. De skal gå jevnt i målets retning og ikke forbi det.",
        "Periodiserte mål viser vegen fram til måltalet. Dei skal gå jamt i retninga til målet og ikkje forbi det.",
        "Phased targets show the way to the target. They must move in its direction and not past it.",
    ),
    "rules.phased-targets-not-monotonic.fix": (
        "Rett tallene eller datoene.",
        "Rett tala eller datoane.",
        "Correct the numbers or the dates.",
    ),
    "rules.phased-targets-not-monotonic.increase": (
        "{indicator} skal øke, men målet går ned fra {before} ({early}) til {after} ({late}).",
        "{indicator} skal auke, men målet går ned frå {before} ({early}) til {after} ({late}).",
        "{indicator} is to increase, but its target falls from {before} ({early}) to {after} ({late}).",
    ),
    "rules.phased-targets-not-monotonic.decrease": (
        "{indicator} skal minske, men målet går opp fra {before} ({early}) til {after} ({late}).",
        "{indicator} skal minke, men målet går opp frå {before} ({early}) til {after} ({late}).",
        "{indicator} is to decrease, but its target rises from {before} ({early}) to {after} ({late}).",
    ),
    "rules.phased-targets-not-monotonic.passing": (
        "{indicator} har målet {value} for {date}, og det er forbi måltallet {target}.",
        "{indicator} har målet {value} for {date}, og det er forbi måltalet {target}.",
        "{indicator} has the target {value} for {date}, which is past the final target {target}.",
    ),
}
