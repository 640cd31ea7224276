"""What the parts, fields and words of a plan are called in the reader's language.

Plural names of parts and names of fields begin with a capital, as headings and labels do; singular names of parts and choice
words stand as within a sentence.
"""

from __future__ import annotations

from omstilling_tui.text.translate import Translator


def kind_label(part: str, t: Translator) -> str:
    """Return the plural name of a part of the plan, as a heading: `focus_areas` is «Innsatsområder»."""
    return t(f"fields.kind.{part}")


def one_label(part: str, t: Translator) -> str:
    """Return the name of one thing of a part, or of one nested value of a field: `focus_areas` is «innsatsområde»."""
    return t(f"fields.one.{part}")


def field_label(part: str, field: str, t: Translator) -> str:
    """Return the name of a field.

    Args:
        part: The part of the plan: `focus_areas`.
        field: The field's name; one within nested values with the holder before it, `frames.budget.year`.
        t: The reader's language.
    """
    return t(_nearest("name", part, field, t) or f"fields.name.{part}.{field}")


def field_help(part: str, field: str, t: Translator) -> str:
    """Return a sentence on what belongs in a field, empty when its name says it all; arguments as `field_label`."""
    key = _nearest("help", part, field, t)
    return t(key) if key else ""


def choice_label(word: str, t: Translator) -> str:
    """Return a choice word as people say it: `resource_person` is «ressursperson»; any other word as it stands."""
    key = f"fields.choice.{word}"
    return t(key) if word and t.has(key) else word


def yes_no(held: bool, t: Translator) -> str:
    """Return yes or no as a word."""
    return t("fields.choice.yes" if held else "fields.choice.no")


def _nearest(sort: str, part: str, field: str, t: Translator) -> str | None:
    """The key of the name that says most about where the field stands: of the part's own, the holder's, any such field's."""
    words = [part, *field.split(".")]
    keys = (f"fields.{sort}.{'.'.join(words[place:])}" for place in range(len(words)))
    return next((key for key in keys if t.has(key)), None)
