"""`omstilling config`: the configuration read and changed, its comments kept."""

from __future__ import annotations

import json
from typing import Any

from omstilling_tui.cli.grammar import argument, group, subcommand
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.output import Styled
from omstilling_tui.cli.refusing import sentence
from omstilling_tui.errors import ConfigError

command = group("config", default="show")


@subcommand(command, "show")
def show(invocation: Invocation) -> None:
    """Print every value that holds, and whether the file says so or it is the default."""
    from omstilling_tui.config import show_config

    values = show_config(invocation.config_path)
    if invocation.wants_json:
        rows = [{"key": each.key, "value": each.value, "source": each.source, "line": each.line or None} for each in values]
        invocation.output.json({"path": str(invocation.config_path), "values": rows})
        return
    for each in values:
        shown = f"{each.key} = {_shown(each.value)}"
        if each.source == "default":
            invocation.output.print(shown, Styled(f"  # {invocation.translate('cli_tend.default')}", "dim"))
        else:
            invocation.output.print(shown)


def _shown(value: Any) -> str:
    """A value as TOML writes it, near enough to be read and copied."""
    return json.dumps(value, ensure_ascii=False, default=str)


@subcommand(command, "get")
@argument("key")
def get(invocation: Invocation, key: str) -> None:
    """Print one value: text bare, all else as TOML writes it."""
    from omstilling_tui.config import get_value

    value = get_value(invocation.config_path, key)
    if invocation.wants_json:
        invocation.output.json({"key": key, "value": value})
    else:
        invocation.output.print(value if isinstance(value, str) else _shown(value))


@subcommand(command, "set", context_settings={"ignore_unknown_options": True})
@argument("key")
@argument("value")
def set_value(invocation: Invocation, key: str, value: str) -> None:
    """Set one value; every other byte of the file stays."""
    from omstilling_tui.config import set_value as set_in_file

    invocation.refuse_readonly()
    set_in_file(invocation.config_path, key, value)
    if invocation.wants_json:
        invocation.output.json({"key": key, "value": value})
    else:
        invocation.say("cli_tend.config-set", key=key, path=invocation.config_path)


@subcommand(command, "check")
def check(invocation: Invocation) -> int:
    """Tell all that is wrong with the configuration, not the first thing only."""
    from omstilling_tui.config import check_config

    wrong = check_config(invocation.config_path) or _rule_faults(invocation)
    if invocation.wants_json:
        faults = [{"key": each.key, "message": sentence(each, invocation), "line": each.values.get("line")} for each in wrong]
        invocation.output.json({"path": str(invocation.config_path), "ok": not wrong, "faults": faults})
    for each in () if invocation.wants_json else wrong:
        invocation.output.print(sentence(each, invocation))
    if not wrong:
        invocation.say("cli_tend.config-ok", path=invocation.config_path)
    return ConfigError.exit_code if wrong else 0


def _rule_faults(invocation: Invocation) -> tuple[ConfigError, ...]:
    """What is wrong with the rules' settings: only their validators know which codes and parameters there are."""
    from omstilling_tui.config import check_rules
    from omstilling_tui.workbench.opening import open_plugins

    plugins = open_plugins(invocation.config, enabled=not invocation.options.no_plugins)
    try:
        codes = {code: doc for provided in plugins.validators() for code, doc in provided.item.codes.items()}
    finally:
        plugins.close()
    return check_rules(invocation.config, codes)


@subcommand(command, "path")
def path(invocation: Invocation) -> None:
    """Print where the configuration is."""
    if invocation.wants_json:
        invocation.output.json({"path": str(invocation.config_path)})
    else:
        invocation.output.print(str(invocation.config_path))
