"""Which language the program answers in, settled before anything is parsed: the parser's own sentences need it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

from omstilling_tui.text.translate import LANGUAGES

_OF_LOCALES = {"nb": "nb", "nn": "nn", "no": "nb", "en": "en"}


def choose_language(arguments: Sequence[str], environ: Mapping[str, str], cwd: Callable[[], str]) -> str:
    """Return `nb`, `nn` or `en`: by `--lang`, $OMSTILLING_LANG, the configuration, the locale, in this order; else `nb`."""
    wanted = (_option(arguments, "--lang"), environ.get("OMSTILLING_LANG", ""))
    for word in wanted:
        if word in LANGUAGES:
            return word
    return _of_config(arguments, environ, cwd) or _of_locale(environ)


def _option(arguments: Sequence[str], *names: str) -> str:
    """The value that an option has somewhere among the arguments, empty when it isn't there."""
    for place, argument in enumerate(arguments):
        if argument in names and place + 1 < len(arguments):
            return arguments[place + 1]
        for name in names:
            if name.startswith("--") and argument.startswith(f"{name}="):
                return argument.partition("=")[2]
    return ""


def _of_config(arguments: Sequence[str], environ: Mapping[str, str], cwd: Callable[[], str]) -> str:
    """The configuration's word; what is wrong with the file is told by the command that reads it whole."""
    given = _option(arguments, "-c", "--config") or environ.get("OMSTILLING_CONFIG", "")
    try:
        path = given or os.path.join(cwd(), "omstilling.toml")  # noqa: PTH118
        if not os.path.isfile(path):  # noqa: PTH113 - pathlib would be the dearest import of the program's own help
            return ""
        import tomllib

        with open(path, "rb") as file:  # noqa: PTH123
            held = tomllib.load(file).get("ui", {})
    except (OSError, ValueError, RecursionError):
        return ""
    language = held.get("language") if isinstance(held, dict) else None
    return language if language in LANGUAGES else ""


def _of_locale(environ: Mapping[str, str]) -> str:
    name = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    return _OF_LOCALES.get(name.split("_")[0].split(".")[0].lower(), "nb")
