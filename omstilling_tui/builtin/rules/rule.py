"""What a rule is, and how rules on one topic become a validator."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from omstilling_tui.api import CodeDoc, Facts, Finding, Fix, Plan, Validator
from omstilling_tui.hooks.context import Severity, Texts
from omstilling_tui.text.translate import Message

Check = Callable[[Plan, Facts], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule (regel): a code, and the function that gives the findings of that code and no other.

    Attributes:
        check: Pure. It finds the rule's parameters in `facts.parameters`, by `CODE.NAME`.
        parameters: What the configuration may set, with the defaults.
    """

    code: str
    severity: Severity
    guidance: str
    check: Check
    parameters: Mapping[str, int | float | str | bool] = field(default_factory=dict)

    def documented(self) -> CodeDoc:
        """Return what there is to know of the code, from the message catalogue."""
        return CodeDoc(
            text=Message(f"rules.{self.code}.text"),
            severity=self.severity,
            why=Message(f"rules.{self.code}.why"),
            fix=Message(f"rules.{self.code}.fix"),
            guidance=self.guidance,
            parameters=self.parameters,
        )


def validator(topic: str, rules: Sequence[Rule]) -> Validator:
    """Return the validator of the rules on one topic."""
    return Validator(
        id=topic,
        title=Message(f"rules.topic.{topic}"),
        codes={rule.code: rule.documented() for rule in rules},
        check=lambda plan, facts: findings(rules, plan, facts),
    )


def findings(rules: Sequence[Rule], plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Give the findings of the rules, in the rules' order; parameters that the facts lack get their defaults."""
    defaults = {f"{rule.code}.{name}": value for rule in rules for name, value in rule.parameters.items()}
    known = replace(facts, parameters={**defaults, **facts.parameters})
    for rule in rules:
        yield from rule.check(plan, known)


def found(code: str, where: str, /, *, saying: str = "found", fix: Fix | None = None, **values: object) -> Finding:
    """Return a finding whose message stands in the catalogue as `rules.CODE.found`.

    Args:
        code: The rule's code.
        where: The place: `ID`, `ID.field` or `plan`.
        saying: The message's last word when the code has several.
        fix: A cure, when it is certain.
        **values: What the message names.
    """
    return Finding(code=code, where=where, message=Message(f"rules.{code}.{saying}", **values), fix=fix)


class Listed(Mapping[str, str]):
    """Several things as one text in every language: «a, b og c»."""

    __slots__ = ("items_given", "joint")

    def __init__(self, items: Sequence[Texts | str], *, joint: str = "and") -> None:
        self.items_given = tuple(items)
        self.joint = joint

    def __getitem__(self, language: str) -> str:
        words = [each if isinstance(each, str) else each[language] for each in self.items_given]
        joint = Message(f"rules.joint.{self.joint}")[language]
        if self.joint == "and" and len(words) > 1:
            return ", ".join(words[:-1]) + joint + words[-1]
        return joint.join(words) if self.joint != "and" else "".join(words)

    def __iter__(self) -> Iterator[str]:
        return iter(("nb", "nn", "en"))

    def __len__(self) -> int:
        return 3
