"""How the program ends when something is wrong with it."""

from __future__ import annotations

import pytest

from omstilling_tui.tui import leaving
from omstilling_tui.tui.messages import Drafted
from tests.tui.conftest import Drive


async def test_a_bug_keeps_what_was_being_typed_and_tells_no_values(
    drive: Drive, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(leaving, "terminal_is_gone", lambda: False)
    secret = "Ola Nordmann"
    with pytest.raises(RuntimeError):  # noqa: PT012 - the app raises it again as it ends
        async with drive() as driven:
            app = driven.app
            app.drafts.keep(Drafted("vision", "text", "Halvferdig"))
            bench = driven.second()
            try:
                raise RuntimeError(secret)
            except RuntimeError as error:
                app._handle_exception(error)
            drafts = bench.store.ask(lambda connection: connection.execute("SELECT text FROM drafts").fetchall())
            bench.close()
    assert drafts == [("Halvferdig",)]
    assert app.crash_file is not None
    told = app.crash_file.read_text(encoding="utf-8")
    assert "RuntimeError" in told
    assert secret not in told
    assert app._exit_renderables == []
    assert leaving.exit_code(app) == 70
    assert str(app.crash_file) in capsys.readouterr().err


def test_a_terminal_that_is_gone_is_a_hang_up(monkeypatch: pytest.MonkeyPatch) -> None:
    class App:
        crash_file = None
        return_code = 0

    monkeypatch.setattr(leaving, "terminal_is_gone", lambda: False)
    assert leaving.exit_code(App()) == 0  # type: ignore[arg-type]
    monkeypatch.setattr(leaving, "terminal_is_gone", lambda: True)
    monkeypatch.setattr(leaving, "_write_to_nowhere", lambda: None)
    assert leaving.exit_code(App()) == 129  # type: ignore[arg-type]
