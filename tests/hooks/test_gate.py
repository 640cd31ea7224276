"""What may be loaded is decided from the configuration, hashes and places, before anything is imported."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import pytest

from omstilling_tui.config import read_config, write_new_config
from omstilling_tui.config.enabling import disable_plugin, enable_plugin
from omstilling_tui.errors import NegativeAnswer, PluginError, UsageError
from omstilling_tui.hooks.gate import admissions, declared_api
from omstilling_tui.hooks.index import canonical, find_candidates
from omstilling_tui.hooks.lock import Pin, read_lock, write_pin
from omstilling_tui.hooks.trust import weak_place
from omstilling_tui.hooks.verify import fits_api
from tests.hooks.makings import GOOD, checked, choices, directory, package, plugins, state


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory on the path in which packages can be installed."""
    place = tmp_path / "site"
    place.mkdir()
    monkeypatch.syspath_prepend(str(place))
    importlib.invalidate_caches()
    return place


def test_nothing_is_loaded_that_is_not_enabled(tmp_path: Path, site: Path) -> None:
    mark = tmp_path / "imported"
    package(site, "omstilling-ond", f"open({str(mark)!r}, 'w')")
    with plugins(tmp_path, {"ond": f"open({str(mark)!r}, 'w')"}, enabled=()) as facade:
        assert checked(facade) == {}
        assert {each.id: each.state for each in facade.states()} == {"omstilling-ond": "not enabled", "ond": "not enabled"}
        assert "omstilling plugins enable ond" in [each.cure for each in facade.states()]
    assert not mark.exists()


def test_no_plugins_means_none(tmp_path: Path) -> None:
    with plugins(tmp_path, {"naering": GOOD}, on=False) as facade:
        assert checked(facade) == {}
        assert state(facade, "naering") == "disabled"


def test_a_package_is_loaded_by_its_entry_point_and_named_by_its_distribution(tmp_path: Path, site: Path) -> None:
    package(site, "Omstilling_Naering", GOOD)
    with plugins(tmp_path, enabled=["omstilling.naering"]) as facade:
        assert checked(facade) == {"omstilling-naering": ["naering-mangler: Reiseliv nevner ikke næring"]}
        [told] = facade.states()
        assert (told.id, told.kind, told.version, told.state, told.provides) == (
            "omstilling-naering", "package", "1.2", "active", ("register_validators",),
        )  # fmt: skip
    assert "omstilling_naering" not in sys.modules


def test_a_file_that_has_changed_since_it_was_enabled_is_not_loaded(tmp_path: Path) -> None:
    with plugins(tmp_path, {"naering": GOOD}) as facade:
        assert checked(facade)["naering"] == ["naering-mangler: Reiseliv nevner ikke næring"]
    directory(tmp_path, {"naering": GOOD + "# en byte til"})
    with plugins(tmp_path, enabled=["naering"]) as facade:
        assert "er endret etter at den ble slått på" in checked(facade)["naering"][0]
        [told] = facade.states()
        assert (told.state, told.cure) == ("changed", "omstilling plugins enable naering")


def test_a_package_whose_module_has_changed_is_not_loaded(tmp_path: Path, site: Path) -> None:
    package(site, "omstilling-naering", GOOD)
    with plugins(tmp_path, enabled=["omstilling-naering"]) as facade:
        assert checked(facade)
    (site / "omstilling_naering" / "__init__.py").write_text(GOOD + "\n")
    with plugins(tmp_path, enabled=["omstilling-naering"]) as facade:
        assert state(facade, "omstilling-naering") == "changed"


def test_an_editable_package_is_hashed_where_its_modules_lie(tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = package(site, "omstilling-naering", GOOD)
    (tmp_path / "src").mkdir()
    (site / "omstilling_naering").rename(tmp_path / "src" / "omstilling_naering")
    monkeypatch.syspath_prepend(str(tmp_path / "src"))
    (metadata / "RECORD").write_text(f"{metadata.name}/METADATA,,\n")
    (metadata / "direct_url.json").write_text('{"url": "file:///x", "dir_info": {"editable": true}}')
    with plugins(tmp_path, enabled=["omstilling-naering"]) as facade:
        assert checked(facade)["omstilling-naering"] == ["naering-mangler: Reiseliv nevner ikke næring"]
    (tmp_path / "src" / "omstilling_naering" / "__init__.py").write_text("")
    with plugins(tmp_path, enabled=["omstilling-naering"]) as facade:
        assert state(facade, "omstilling-naering") == "changed"


def test_two_of_one_name_are_both_left_out(tmp_path: Path, site: Path) -> None:
    package(site, "naering", GOOD)
    with plugins(tmp_path, {"naering": GOOD}) as facade:
        assert "Flere utvidelser har samme navn" in checked(facade)["naering"][0]
        assert state(facade, "naering") == "invalid"


def test_one_distribution_seen_twice_on_the_path_is_one(tmp_path: Path, site: Path) -> None:
    package(site, "omstilling-naering", GOOD)
    (tmp_path / "lib64").symlink_to(site)
    found = find_candidates(tmp_path / "none", [str(site), str(tmp_path / "lib64"), ""])
    assert [(each.id, each.twins) for each in found.values()] == [("omstilling-naering", ())]


def test_a_package_with_two_entry_points_is_told_so(tmp_path: Path, site: Path) -> None:
    package(site, "omstilling-to", GOOD, entry="a = omstilling_to\nb = omstilling_to")
    [told] = admissions(choices(tmp_path, ["omstilling-to"]))
    assert told.state == "invalid"
    assert "flere inngangspunkter" in told.sentence["nb"]


def test_the_core_is_no_plugin_of_itself(tmp_path: Path, site: Path) -> None:
    package(site, "omstilling-tui", GOOD)
    assert find_candidates(tmp_path / "none", [str(site)]) == {}


@pytest.mark.parametrize("spelling", ["Omstilling_SSB", "omstilling.ssb", "OMSTILLING--ssb"])
def test_names_are_compared_in_one_spelling(spelling: str) -> None:
    assert canonical(spelling) == "omstilling-ssb"


def test_a_directory_that_others_can_write_to_is_refused_with_its_cure(tmp_path: Path) -> None:
    place = directory(tmp_path, {"naering": GOOD})
    place.chmod(0o777)
    with plugins(tmp_path, enabled=["naering"]) as facade:
        [told] = facade.states()
        assert (told.state, told.cure) == ("invalid", f"chmod go-w {place}")
        assert "Andre kan endre" in checked(facade)["naering"][0]


def test_a_place_is_sound_only_if_all_above_it_are(tmp_path: Path) -> None:
    place = tmp_path / "open" / "plugins.d"
    place.mkdir(parents=True, mode=0o700)
    assert weak_place(place) is None
    (tmp_path / "open").chmod(0o777)
    assert weak_place(place) == tmp_path / "open"
    (tmp_path / "open").chmod(0o1777)
    assert weak_place(place) is None
    place.chmod(0o1777)
    assert weak_place(place) == place
    (tmp_path / "link").symlink_to(tmp_path)
    assert weak_place(tmp_path / "link") == tmp_path / "link"


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to give a file away")
def test_a_file_that_is_another_users_is_refused(tmp_path: Path) -> None:
    place = directory(tmp_path, {"naering": GOOD})
    os.chown(place / "naering.py", 12345, 12345)
    [told] = admissions(choices(tmp_path, ["naering"]))
    assert told.state == "invalid"
    assert str(place / "naering.py") in told.sentence["nb"]


@pytest.mark.parametrize("make", ["symlink_to", "mkfifo", "mkdir", "large", "open"])
def test_what_is_no_plain_file_of_ours_is_refused(tmp_path: Path, make: str) -> None:
    path = directory(tmp_path, {}) / "naering.py"
    (tmp_path / "real.py").write_text(GOOD)
    match make:
        case "symlink_to":
            path.symlink_to(tmp_path / "real.py")
        case "mkfifo":
            os.mkfifo(path)
        case "mkdir":
            path.mkdir()
        case "large":
            path.write_bytes(b"#" * 1_000_001)
        case "open":
            path.write_text(GOOD)
            path.chmod(0o666)
    [told] = admissions(choices(tmp_path, ["naering"]))
    assert told.state == "invalid"
    assert told.cure


def test_an_enabled_plugin_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with plugins(tmp_path, enabled=["borte"]) as facade:
        [told] = facade.states()
        assert (told.state, told.cure) == ("missing", "omstilling plugins disable borte")
        assert "finnes ikke i miljøet" in checked(facade)["borte"][0]


@pytest.mark.parametrize("text", ["[naering]\n", "x = 1\n", "[naering\n", "[naering]\nsha256 = 1\nprovides = 3\n"])
def test_a_lock_that_can_not_be_used_lets_nothing_in(tmp_path: Path, text: str) -> None:
    directory(tmp_path, {"naering": GOOD})
    (tmp_path / "plugins.lock").write_text(text)
    [told] = admissions(choices(tmp_path, ["naering"]))
    assert told.state == "changed"
    assert "plugins.lock" in told.sentence["nb"]


def test_a_lock_that_others_can_write_to_lets_nothing_in(tmp_path: Path) -> None:
    directory(tmp_path, {"naering": GOOD})
    lock = tmp_path / "plugins.lock"
    write_pin(lock, "naering", Pin(sha256="0"))
    lock.chmod(0o666)
    assert read_lock(lock) is None


def test_a_pin_is_read_as_it_was_written(tmp_path: Path) -> None:
    lock = tmp_path / "plugins.lock"
    pin = Pin(sha256="ab12", version="1.0+lokal", provides=("register_validators", "before_action"))
    write_pin(lock, "omstilling-ssb", pin)
    write_pin(lock, "næring.x", Pin(sha256="cd"))
    assert read_lock(lock) == {"omstilling-ssb": pin, "næring-x": Pin(sha256="cd")}
    write_pin(lock, "omstilling-ssb", None)
    assert set(read_lock(lock) or {}) == {"næring-x"}
    assert lock.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("version", "fits"), [("1.0", True), ("1", False), ("0.9", False), ("1.1", False), ("2.0", False), ("x", False)])
def test_a_plugin_fits_the_same_major_and_no_newer_minor(version: str, fits: bool) -> None:
    assert fits_api(version) is fits


def test_the_api_is_read_without_running_the_source() -> None:
    assert declared_api(b'import x\nOMSTILLING_API = "1.9"\nraise SystemExit') == "1.9"
    assert declared_api(b"# OMSTILLING_API\n") == "1.0"
    assert declared_api(b"OMSTILLING_API = (") == "1.0"


class TestEnabling:
    @pytest.fixture
    def workspace(self, tmp_path: Path) -> Path:
        write_new_config(tmp_path / "omstilling.toml", language="nb")
        return tmp_path

    def test_a_file_is_enabled_pinned_and_used(self, workspace: Path) -> None:
        directory(workspace, {"naering": GOOD})
        path = workspace / "omstilling.toml"
        before = path.read_text()
        pin = enable_plugin(read_config(path), "Naering")
        assert pin.provides == ("register_validators",)
        assert path.read_text() == before.replace("enabled = []", 'enabled = ["naering"]')
        with plugins(workspace, enabled=read_config(path).plugins.enabled) as facade:
            assert [each.state for each in facade.states()] == ["idle"]
            assert checked(facade)["naering"] == ["naering-mangler: Reiseliv nevner ikke næring"]

    def test_enabling_again_takes_a_change_in(self, workspace: Path) -> None:
        path = workspace / "omstilling.toml"
        directory(workspace, {"naering": GOOD})
        enable_plugin(read_config(path), "naering")
        directory(workspace, {"naering": GOOD.replace("Næring mangler", "Næring?")})
        enable_plugin(read_config(path), "naering")
        assert read_config(path).plugins.enabled == ("naering",)
        assert [each.state for each in admissions(read_config(path).plugins)] == ["idle"]

    def test_disabling_keeps_settings_and_comments(self, workspace: Path) -> None:
        path = workspace / "omstilling.toml"
        directory(workspace, {"naering": GOOD})
        before = path.read_text()
        enable_plugin(read_config(path), "naering")
        disable_plugin(read_config(path), "naering")
        assert path.read_text() == before
        [left] = admissions(read_config(path).plugins, everything=True)
        assert (left.state, left.cure) == ("disabled", "omstilling plugins enable naering")
        with pytest.raises(NegativeAnswer, match="not-on"):
            disable_plugin(read_config(path), "naering")

    @pytest.mark.parametrize(
        ("source", "key"),
        [
            ("import finnes_ikke_her", "plugins.needs-module"),
            ("from omstilling_tui.api import hookimpl\n@hookimpl\ndef register_validator(c):\n    pass", "plugins.hook-misspelt"),
            ('OMSTILLING_API = "1.9"', "plugins.other-api"),
        ],
    )
    def test_what_can_not_be_used_is_not_enabled(self, workspace: Path, source: str, key: str) -> None:
        path = workspace / "omstilling.toml"
        directory(workspace, {"ond": source})
        with pytest.raises(PluginError) as caught:
            enable_plugin(read_config(path), "ond")
        assert caught.value.key == key
        assert read_config(path).plugins.enabled == ()
        assert not (workspace / "plugins.lock").exists()

    def test_an_unknown_name_is_told_with_the_nearest(self, workspace: Path) -> None:
        directory(workspace, {"naering": GOOD})
        with pytest.raises(UsageError) as caught:
            enable_plugin(read_config(workspace / "omstilling.toml"), "næring")
        assert caught.value.values["nearest"] == "naering"
