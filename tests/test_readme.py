"""What the README says is what the program does: its tables are held against the live ones, its commands against CI.

`python -m tests.test_readme` writes the tables into it as they should stand.
"""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from omstilling_tui.builtin import rules
from omstilling_tui.cli.table_of_commands import SECTIONS
from omstilling_tui.config.declared import ANY, ITEM, TREE, Key, Tree
from omstilling_tui.errors import OmstillingError
from omstilling_tui.hooks import specs
from omstilling_tui.hooks.context import PluginContext
from omstilling_tui.text.translate import Translator

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
ENGLISH = Translator("en")


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    # A bar would end the cell, so those within one are written as Markdown wants them.
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def commands() -> str:
    return table(
        ("Command", "Does"),
        [(f"`omstilling {word}`", ENGLISH(f"cli_help.{word}")) for section in SECTIONS.values() for word in section],
    )


def exit_codes() -> str:
    kinds: list[type[OmstillingError]] = [OmstillingError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    meaning = {
        0: "done",
        1: "it ran, and the answer is no",
        2: "wrong usage",
        3: "the configuration or the data cannot be used",
        4: "a plugin or a source failed, the rest was done",
        5: "someone else changed the same thing meanwhile",
    }
    assert {kind.exit_code for kind in kinds} <= set(meaning)
    return table(("Code", "Meaning"), [(f"`{code}`", words) for code, words in meaning.items()])


def settings() -> str:
    return table(("Setting", "Default", "Holds"), [*_settings(TREE), *_settings({"checklist": {"items[]": ITEM}})])


def _settings(tree: Tree, above: str = "") -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for name, declared in tree.items():
        key = f"{above}.{'NAME' if name == ANY else name}".lstrip(".")
        if isinstance(declared, Key):
            holds = ", ".join(declared.choices) or declared.holds.value
            rows.append((f"`{key}`", "" if declared.default in (None, ()) else f"`{declared.default}`", holds))
        else:
            rows += _settings(declared, key)
    return rows


def keys() -> str:
    from omstilling_tui.tui.keys.names import key_name
    from omstilling_tui.tui.keys.registry import all_acts

    rows = [
        (
            " ".join(f"`{key_name(key, ENGLISH)}`" for key in act.keys.split(",")),
            f"`{act.id}`",
            act.about(ENGLISH),
            f"`{act.twin}`" if act.twin else "",
        )
        for act in all_acts()
    ]
    return table(("Key", "Name in `[ui] keys`", "Does", "On the command line"), rows)


def hooks() -> str:
    found = [
        (name, inspect.signature(hook), (hook.__doc__ or "").split("\n")[0])
        for name, hook in vars(specs).items()
        if inspect.isfunction(hook) and hook.__module__ == specs.__name__ and hasattr(hook, f"{specs.PROJECT}_spec")
    ]
    return table(("Hook", "Is for"), [(f"`{name}({', '.join(signature.parameters)})`", line) for name, signature, line in found])


def codes() -> str:
    validators = rules.register_validators(PluginContext(id="rules"))
    documented = {code: doc for validator in validators for code, doc in validator.codes.items()}
    return table(
        ("Code", "Severity", "Holds a finding when"),
        [(f"`{code}`", documented[code].severity, documented[code].text["en"]) for code in sorted(documented)],
    )


TABLES = {"commands": commands, "exit codes": exit_codes, "settings": settings, "keys": keys, "hooks": hooks, "rules": codes}


def block(name: str) -> str:
    return f"<!-- {name} -->\n\n{TABLES[name]()}\n\n<!-- end -->"


@pytest.mark.parametrize("name", TABLES)
def test_the_table_is_the_live_one(name: str) -> None:
    assert block(name) in README, "run `python -m tests.test_readme`"


def test_ci_runs_the_readmes_own_test_command() -> None:
    run = (ROOT / ".ci" / "run").read_text("utf-8")
    pattern = re.search(r"grep -m1 -E '(.*)' README.md", run)
    assert pattern
    found = [line for line in README.splitlines() if re.fullmatch(pattern[1].replace("^", "").replace("$", ""), line)]
    assert len(found) == 1


def test_every_picture_and_file_that_it_names_is_there() -> None:
    named = re.findall(r"\]\((?!https?:|#)([^)]+)\)", README)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_it_names_no_command_that_there_is_not() -> None:
    words = {word for section in SECTIONS.values() for word in section}
    named = set(re.findall(r"(?:^|`)omstilling (?:-\S+ \S+ )?([a-z]+)", README, re.MULTILINE))
    assert named
    assert named <= words


if __name__ == "__main__":
    text = README
    for title in TABLES:
        text = re.sub(f"<!-- {title} -->.*?<!-- end -->", lambda _, title=title: block(title), text, count=1, flags=re.DOTALL)
    (ROOT / "README.md").write_text(text, "utf-8")
