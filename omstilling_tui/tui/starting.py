"""From the command to the running app: the environment first, since Textual reads it as it is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from omstilling_tui.config import Config
    from omstilling_tui.tui.background import BackgroundQuestion
    from omstilling_tui.tui.session import Session
    from omstilling_tui.workbench.bench import Workbench

# What Textual would do by these is write down every key, or run what the environment says.
_CLEARED: Final = (
    "TEXTUAL_DEBUG",
    "TEXTUAL_LOG",
    "TEXTUAL_DEVTOOLS_HOST",
    "TEXTUAL_DEVTOOLS_PORT",
    "TEXTUAL_PRESS",
    "TEXTUAL_DRIVER",
    "TEXTUAL_SCREENSHOT",
    "TEXTUAL_SCREENSHOT_LOCATION",
    "TEXTUAL_SCREENSHOT_FILENAME",
    "TEXTUAL",
    "TEXTUAL_THEME",
)
# The kitty protocol loses what AltGr types on Norwegian keyboards in Windows Terminal (microsoft/terminal#19977).
_SET: Final = {"TEXTUAL_DISABLE_KITTY_KEY": "1", "TEXTUAL_ANIMATIONS": "none", "TEXTUAL_SMOOTH_SCROLL": "0"}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for on the command line; see `run_app`."""

    demo: bool = False
    readonly: bool = False
    plugins: bool = True
    ascii: bool = False
    language: str | None = None


def start(config_path: Path | None, wishes: Wishes) -> int:
    """Run the program on the screen and return its exit code."""
    _speak_utf8()
    prepare_environment(os.environ)
    from omstilling_tui.tui.background import BackgroundQuestion

    question = BackgroundQuestion()
    with _workspace(config_path, wishes, question) as path:
        if path is None:
            return 0
        from omstilling_tui.config import read_config

        return _run(read_config(path), wishes, question)


def prepare_environment(environ: MutableMapping[str, str]) -> None:
    """Settle what Textual reads of the environment: nothing that spies, nothing that moves, no kitty keyboard."""
    for name in _CLEARED:
        environ.pop(name, None)
    for name, value in _SET.items():
        environ.setdefault(name, value)


def _speak_utf8() -> None:
    """Begin again in UTF-8 when the locale says otherwise: terminals speak it, whatever an old server's locale says."""
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    if encoding == "utf8" or os.environ.get("PYTHONUTF8") == "1":
        return
    os.environ["PYTHONUTF8"] = "1"
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


@contextmanager
def _workspace(config_path: Path | None, wishes: Wishes, question: BackgroundQuestion) -> Iterator[Path | None]:
    """The configuration to open: the one given, a copy of the example, or what the first-run guide makes; None for none."""
    if wishes.demo and config_path is None:
        from omstilling_tui.workbench.demo import demo_workspace

        with demo_workspace(language=wishes.language or "nb") as path:
            yield path
    elif config_path is None:
        from omstilling_tui.text.translate import Translator
        from omstilling_tui.tui.first_run import first_run
        from omstilling_tui.tui.terminal import mend_driver

        mend_driver()
        t = Translator(wishes.language or "nb")
        with first_run(t, theme=_theme("auto", question), ascii=wishes.ascii) as made:
            yield made
    else:
        yield config_path


def _run(config: Config, wishes: Wishes, question: BackgroundQuestion) -> int:
    from omstilling_tui.workbench.opening import open_workbench

    bench = open_workbench(config, readonly=wishes.readonly, plugins_enabled=wishes.plugins)
    session = session_of(bench, wishes)
    from omstilling_tui.tui.app import OmstillingApp
    from omstilling_tui.tui.leaving import exit_code
    from omstilling_tui.tui.terminal import mend_driver

    mend_driver()
    app = OmstillingApp(session, bench.plan, theme=_theme(config.theme, question), ascii=wishes.ascii)
    try:
        app.run()
    finally:
        app.drafts.write_now()
        session.desk.close()
    return exit_code(app)


def _theme(word: str, question: BackgroundQuestion) -> str:
    from omstilling_tui.tui.background import light_by_environment
    from omstilling_tui.tui.theme import theme_named

    light = question.answer()
    return theme_named(word, light=light_by_environment(os.environ) if light is None else light)


def session_of(bench: Workbench, wishes: Wishes) -> Session:
    """Return the session on a workbench."""
    from omstilling_tui.text.translate import Translator
    from omstilling_tui.tui.desk import Desk
    from omstilling_tui.tui.session import Session

    return Session(
        desk=Desk(bench),
        t=Translator(wishes.language or bench.config.language),
        clock=bench.clock,
        keys=bench.config.keys,
        actor=bench.actor,
        readonly=bench.readonly,
        demo=wishes.demo,
    )
