"""The omstillingsplan as a document."""

from __future__ import annotations

from omstilling_tui.api import Document
from omstilling_tui.builtin.exporters.content.blocks import Block, Heading, Remark, Tree
from omstilling_tui.builtin.exporters.content.chapters import tell_chapters
from omstilling_tui.builtin.exporters.content.leaves import leaves_of
from omstilling_tui.builtin.exporters.content.register import tell_register
from omstilling_tui.builtin.exporters.content.telling import Telling
from omstilling_tui.builtin.exporters.content.wording import Wording
from omstilling_tui.model.analysis import Programme
from omstilling_tui.model.plan import Plan
from omstilling_tui.text.translate import Translator


def plan_tree(document: Document, *, register: bool) -> Tree:
    """Return the plan as a document.

    Args:
        document: What is to be written; persons have been taken out already if it is public.
        register: Whether all that has no place in the chapters is to stand at the end, so that nothing is lost.
    """
    plan = document.plan
    telling = Telling(plan=plan, wording=wording_of(plan), latest=document.facts.latest)
    title = plan.programme.name
    telling.mark(plan.programme, leaves_of(Programme)["name"])
    blocks: list[Block] = [Heading(level=1, text=title, missing=not title), *front(document, "documents.plan", telling.wording.t)]
    blocks += tell_chapters(telling)
    if register:
        blocks += tell_register(telling, document.measurements)
    return Tree(title=title or telling.wording.t("documents.plan"), language=plan.programme.language, blocks=tuple(blocks))


def wording_of(plan: Plan) -> Wording:
    """Return the words of a plan's documents, in its own written standard."""
    names = {each.id: each.name for each in plan.persons if each.name}
    return Wording(t=Translator(plan.programme.language), persons=names)


def front(document: Document, kind: str, t: Translator) -> list[Block]:
    """Return what stands below a document's title: what it is, its version and date, and warnings."""
    version = t("documents.version", number=document.version) if document.version else t("documents.draft")
    written = t("documents.written-on", date=document.facts.today)
    blocks: list[Block] = [Remark(text=f"{t(kind)} · {version} · {written}")]
    if document.plan.programme.example:
        blocks.append(Remark(text=t("documents.example"), loud=True))
    if document.public:
        blocks.append(Remark(text=t("documents.public"), loud=True))
    return blocks
