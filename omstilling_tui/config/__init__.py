"""The configuration, `omstilling.toml`: read strictly with tomllib, edited with tomlkit so that comments and layout stand."""

from omstilling_tui.config.finding import find_config
from omstilling_tui.config.reading import check_config, read_config
from omstilling_tui.config.rules import check_rules
from omstilling_tui.config.settings import Config, OwnItem, PluginConfig, RuleConfig
from omstilling_tui.config.showing import Effective, get_value, show_config
from omstilling_tui.config.template import write_new_config
from omstilling_tui.config.writing import set_value

__all__ = [
    "Config",
    "Effective",
    "OwnItem",
    "PluginConfig",
    "RuleConfig",
    "check_config",
    "check_rules",
    "find_config",
    "get_value",
    "read_config",
    "set_value",
    "show_config",
    "write_new_config",
]
