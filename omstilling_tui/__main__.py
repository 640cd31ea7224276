"""The program's way in: `omstilling`, and `python -m omstilling_tui`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line on the program's arguments and return its exit code.

    The version is answered before anything is imported, so that scripts can ask for it often.
    """
    if sys.argv[1:] == ["--version"]:
        from omstilling_tui import __version__

        sys.stdout.write(f"omstilling {__version__}\n")
        return 0
    from omstilling_tui.cli.main import run_process

    return run_process(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
