"""Which configuration file holds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from omstilling_tui.errors import ConfigError

FILE_NAME: Final = "omstilling.toml"


def find_config(given: Path | None, environ: Mapping[str, str], cwd: Path) -> Path | None:
    """Return the configuration file that holds, or None when there is none.

    That is the one given, else `$OMSTILLING_CONFIG`, else `./omstilling.toml`, else the one in the user's configuration directory.
    A directory that is given or named in the environment stands for the `omstilling.toml` in it.

    Raises:
        ConfigError: The file that was given, or that the environment names, isn't there.
    """
    named = given or (Path(environ["OMSTILLING_CONFIG"]) if environ.get("OMSTILLING_CONFIG") else None)
    if named is not None:
        path = cwd / named.expanduser()
        path = path / FILE_NAME if path.is_dir() else path
        if not path.exists():
            raise ConfigError("config.missing-file" if given else "config.missing-file-named", file=str(path))
        return path
    here = cwd / FILE_NAME
    own = _user_directory(environ) / FILE_NAME
    return next((path for path in (here, own) if path.is_file()), None)


def _user_directory(environ: Mapping[str, str]) -> Path:
    """Return the user's configuration directory by the XDG rules, which cost no import."""
    import sys

    if sys.platform in ("darwin", "win32"):
        from platformdirs import user_config_path

        return user_config_path("omstilling", appauthor=False)
    root = environ.get("XDG_CONFIG_HOME", "")
    if root.startswith("/"):
        return Path(root) / "omstilling"
    home = environ.get("HOME", "")
    return (Path(home) if home else Path("/nonexistent")) / ".config" / "omstilling"
