"""`omstilling help`: the guide in the terminal."""

from __future__ import annotations

from importlib.resources import files

from omstilling_tui.cli.grammar import argument
from omstilling_tui.cli.grammar import command as make_command
from omstilling_tui.cli.invocation import Invocation
from omstilling_tui.cli.markdown import print_markdown
from omstilling_tui.cli.words import nearest
from omstilling_tui.errors import UsageError


@make_command("help")
@argument("topic", required=False)
def command(invocation: Invocation, *, topic: str | None) -> None:
    """Print a topic of the guide, or the list of topics."""
    titles = topics(invocation.language)
    if topic is None:
        if invocation.wants_json:
            invocation.output.json({"topics": [{"topic": name, "title": title} for name, title in titles.items()]})
            return
        invocation.say("cli_tend.topics")
        width = max((len(name) for name in titles), default=0)
        for name, title in titles.items():
            invocation.output.print(f"{name:<{width}}  {title}")
        return
    if topic not in titles:
        near = nearest(topic, titles)
        raise UsageError("cli_tend.no-topic-near" if near else "cli_tend.no-topic", topic=topic, near=near, known=", ".join(titles))
    text = _text(invocation.language, topic)
    if invocation.wants_json:
        invocation.output.json({"topic": topic, "markdown": text})
    else:
        print_markdown(invocation.output, text)


def topics(language: str) -> dict[str, str]:
    """Return the guide's topics with their titles, those for newcomers first."""
    names = sorted(
        each.name[: -len(".md")] for each in files("omstilling_tui").joinpath("guide", language).iterdir() if each.name.endswith(".md")
    )
    names.sort(key=lambda name: name != "getting-started")
    return {name: _text(language, name).lstrip().partition("\n")[0].lstrip("# ").strip() for name in names}


def _text(language: str, topic: str) -> str:
    return files("omstilling_tui").joinpath("guide", language, f"{topic}.md").read_text(encoding="utf-8")
