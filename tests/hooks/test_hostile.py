"""Broken and hostile plugins: each is contained and named, with its cure, and the rest goes on."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from omstilling_tui.hooks.plugins import PLUGIN_FAILED
from omstilling_tui.text.translate import LANGUAGES
from tests.hooks.makings import FACTS, GOOD, PLAN, checked, plugins, state, validator

GOOD_FINDING = "naering-mangler: Reiseliv nevner ikke næring"
FAILING = validator("raise ValueError('nei')")

BROKEN = {
    "raises at import": ("raise ValueError('nei')", "ValueError: nei (ond.py, linje 1)", "failed"),
    "a syntax error": ("def x(:\n", "SyntaxError: invalid syntax (ond.py, line 1) (ond.py, linje 1)", "failed"),
    "ends at import": ("import sys\nsys.exit(3)", "SystemExit: 3 (ond.py, linje 2)", "failed"),
    "a module that is missing": ("import finnes_ikke_her", "trenger Python-modulen finnes_ikke_her", "failed"),
    "kills the process at import": ("import os\nos._exit(7)", "avsluttet prosessen sin (kode 7)", "stopped"),
    "interrupts": ("raise KeyboardInterrupt", "KeyboardInterrupt (ond.py, linje 1)", "failed"),
    "no hook at all": ("x = 1", "ingen funksjon merket med @hookimpl", "invalid"),
    "no marker": ("def register_validators(context):\n    return []", "register_validators mangler @hookimpl", "invalid"),
    "a misspelt hook": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validator(context):\n    return []",
        "ingen hook heter register_validator. Mente du register_validators?",
        "invalid",
    ),
    "an unknown hook": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef qqq(context):\n    return []",
        "ingen hook heter qqq",
        "invalid",
    ),
    "an async hook": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\nasync def register_validators(context):\n    return []",
        "register_validators er «async def»",
        "invalid",
    ),
    "a generator": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validators(context):\n    yield 1",
        "register_validators bruker yield",
        "invalid",
    ),
    "keyword arguments": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validators(**kwargs):\n    return []",
        "register_validators har parameteren **kwargs",
        "invalid",
    ),
    "a keyword-only parameter": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validators(*, context):\n    return []",
        "register_validators har parameteren context",
        "invalid",
    ),
    "an unknown parameter": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validators(ctx):\n    return []",
        "register_validators har en parameter som heter ctx. De som finnes, er: context",
        "invalid",
    ),
    "a newer API": ('OMSTILLING_API = "1.9"\n' + GOOD, "skrevet for utvidelses-API 1.9; dette programmet tilbyr 1.0", "incompatible"),
    "another major of the API": ('OMSTILLING_API: str = "2.0"\n' + GOOD, "skrevet for utvidelses-API 2.0", "incompatible"),
    "an API made at import": ('OMSTILLING_API = "9" + ".0"\n' + GOOD, "skrevet for utvidelses-API 9.0", "incompatible"),
    "text for validators": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validators(context):\n    return 'x'",
        "svarte med noe annet enn den skal (str, [Validator, …])",
        "active",
    ),
    "something else for a validator": (
        "from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validators(context):\n    return [1]",
        "svarte med noe annet enn den skal ([int], [Validator, …])",
        "active",
    ),
    "a title that is no title": (
        validator("return []").replace('title={"nb": "x"}', "title=7"),
        "svarte med noe annet enn den skal ([0].title: int, dict)",
        "active",
    ),
    "a check that is no function": (
        validator("return []").replace("check=check", "check=3"),
        "svarte med noe annet",
        "active",
    ),
    "a check that raises": (FAILING, "ValueError: nei (ond.py, linje 6)", "active"),
    "a check that ends the program": (validator("raise SystemExit(0)"), "SystemExit: 0", "active"),
    "a check that kills the process": (validator("import os\nos._exit(0)"), "avsluttet prosessen sin (kode 0)", "stopped"),
    "a segmentation fault": (validator("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)"), "krasjet (SIGSEGV)", "stopped"),
    "no return": (validator("pass"), "svarte med noe annet enn den skal (check: NoneType, list)", "active"),
    "findings that are none": (validator("return ['x']"), "svarte med noe annet enn den skal (check[0]: str, Finding)", "active"),
    "a code that isn't declared": (
        validator("return [Finding(code='y', where='plan', message={'nb': 'x'})]"),
        "ga et funn med koden y",
        "active",
    ),
    "a place that is none": (validator("return [Finding(code='x', where='', message={'nb': 'x'})]"), "svarte med noe annet", "active"),
    "a severity that is none": (
        validator("return [Finding(code='x', where='plan', severity='fatal', message={'nb': 'x'})]"),
        "svarte med noe annet enn den skal (check[0].severity: str",
        "active",
    ),
    "too much memory": (validator("x = bytearray(2 << 30)\nreturn []"), "MemoryError", "active"),
    "endless recursion": (validator("return check(plan, facts)"), "RecursionError", "active"),
    "an endless loop": (validator("while True:\n    pass"), "svarte ikke innen 0,5 s", "active"),
    "a sleep with everything caught": (
        validator("import time\nwhile True:\n    try:\n        time.sleep(9)\n    except BaseException:\n        continue"),
        "svarte ikke innen 0,5 s",
        "active",
    ),
    "a catastrophic regular expression": (
        validator("import re\nre.match('(a+)+$', 'a' * 40 + 'b')\nreturn []"),
        "svarte ikke innen 0,5 s",
        "active",
    ),
    "rubbish on the socket": (
        validator(
            "import os\nfor each in range(3, 20):\n    try:\n        os.write(each, b'x' * 64)\n"
            "    except OSError:\n        pass\nimport time; time.sleep(9)"
        ),
        "sendte programmet noe som ikke kan leses",
        "stopped",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("source", "said", "ends_as"), BROKEN.values(), ids=BROKEN)
def test_a_broken_plugin_is_named_and_the_others_go_on(tmp_path: Path, source: str, said: str, ends_as: str) -> None:
    with plugins(tmp_path, {"ond": source, "naering": GOOD}) as facade:
        found = checked(facade)
        assert found["naering"] == [GOOD_FINDING]
        [told] = found["ond"]
        assert told.startswith(f"{PLUGIN_FAILED}: Utvidelsen ond kunne ikke kontrollere planen:")
        assert said in told.replace("\u00a0", " ")
        assert state(facade, "ond") in (ends_as, "idle" if ends_as == "active" else ends_as)
        assert state(facade, "naering") == "active" or "0,5 s" in said
        assert [each.plugin for each in facade.failures] == ["ond"]
        assert all(each.reason[language] for each in facade.failures for language in LANGUAGES)


def test_what_a_plugin_prints_goes_nowhere_and_its_messages_are_cleaned(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    noisy = validator(
        "import os, sys, subprocess\n"
        "for _ in range(2000):\n"
        "    print('x' * 1000)\n"
        "    os.write(1, b'y' * 1000); os.write(2, b'z' * 1000)\n"
        "subprocess.run(['echo', 'hei'])\n"
        "message = {'nb': chr(27) + '[31mRødt' + chr(7) + chr(0x202e) + chr(27) + ']52;c;eA==' + chr(7)}\n"
        "return [Finding(code='x', where='plan', message=message)]",
        cost="slow",
    )
    with plugins(tmp_path, {"ond": noisy}) as facade:
        assert checked(facade) == {"ond": ["x: Rødt"]}
    assert capfd.readouterr() == ("", "")


def test_a_hang_costs_its_time_and_no_more(tmp_path: Path) -> None:
    with plugins(tmp_path, {"ond": validator("while True:\n    pass"), "naering": GOOD}) as facade:
        provided = {each.plugin: each for each in facade.validators()}
        begun = time.monotonic()
        facade.check(provided["ond"], PLAN, FACTS)
        assert 0.4 < time.monotonic() - begun < 3
        assert [each.where for each in facade.check(provided["naering"], PLAN, FACTS)] == ["IO1"]


def test_three_failures_in_a_row_switch_a_validator_off(tmp_path: Path) -> None:
    with plugins(tmp_path, {"ond": FAILING, "naering": GOOD}) as facade:
        checked(facade, times=3)
        assert state(facade, "ond") == "stopped"
        found = checked(facade)
        assert "feilet tre ganger på rad" in found["ond"][0]
        assert found["naering"] == [GOOD_FINDING]


def test_a_failure_between_good_answers_switches_nothing_off(tmp_path: Path) -> None:
    shaky = validator("N[0] += 1\nif N[0] % 3 == 0:\n    raise ValueError\nreturn []", before="N = [0]")
    with plugins(tmp_path, {"ond": shaky}) as facade:
        checked(facade, times=12)
        assert state(facade, "ond") == "active"
        assert len(facade.failures) == 1


def test_children_of_a_plugin_end_with_it(tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    body = (
        "import subprocess, time\nchild = subprocess.Popen(['sleep', '60'])\n"
        + f"open({str(mark)!r}, 'w').write(str(child.pid))\ntime.sleep(60)"
    )
    with plugins(tmp_path, {"ond": validator(body)}) as facade:
        assert "svarte ikke" in checked(facade)["ond"][0]
    child = int(mark.read_text())
    for _ in range(100):
        if not Path(f"/proc/{child}").exists() or Path(f"/proc/{child}/stat").read_text().split()[2] == "Z":
            break
        os.sched_yield()
    else:
        pytest.fail("the plugin's child lives on")


def test_nothing_that_a_plugin_answers_is_unpickled(tmp_path: Path) -> None:
    evil = validator(
        "import pickle, os\n"
        "class Evil:\n"
        "    def __reduce__(self):\n"
        f"        return (os.system, ('touch {tmp_path}/owned',))\n"
        "body = pickle.dumps(Evil())\n"
        "import struct\n"
        "for each in range(3, 20):\n"
        "    try:\n"
        "        os.write(each, struct.pack('>Q', len(body)) + body)\n"
        "    except OSError:\n"
        "        pass\n"
        "return []"
    )
    with plugins(tmp_path, {"ond": evil, "naering": GOOD}) as facade:
        found = checked(facade)
    assert "sendte programmet noe som ikke kan leses" in found["ond"][0]
    assert found["naering"] == [GOOD_FINDING]
    assert not (tmp_path / "owned").exists()
