"""The terminal UI: the only rooms that know Textual. Importing this loads none of it."""

from __future__ import annotations

from pathlib import Path


def run_app(
    config_path: Path | None,
    *,
    demo: bool = False,
    readonly: bool = False,
    plugins: bool = True,
    ascii: bool = False,
    language: str | None = None,
) -> int:
    """Open the program on the screen and return its exit code.

    Args:
        config_path: The configuration; None opens the first-run guide, or with `demo` a throw-away copy of the example.
        demo: Open the example programme.
        readonly: Nothing can be changed.
        plugins: Load what the configuration enables beside the built-ins.
        ascii: Draw lines and bars with ASCII signs only.
        language: `nb`, `nn` or `en`; the configuration's when None.

    Raises:
        OmstillingError: The configuration or the database can't be used.
    """
    from omstilling_tui.tui.starting import Wishes, start

    return start(config_path, Wishes(demo=demo, readonly=readonly, plugins=plugins, ascii=ascii, language=language))
