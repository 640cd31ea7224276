"""The keys of the Plan screen."""

from __future__ import annotations

from typing import Final

from omstilling_tui.tui.keys.acts import Act

_AREA: Final = "tui_plan"

TREE: Final = (
    Act(id="list.open", keys="enter", action="choose", hint=10),
    Act(id="plan.expand", keys="right", action="expand", area=_AREA),
    Act(id="plan.collapse", keys="left", action="collapse", area=_AREA),
    Act(id="plan.mark", keys="space", action="tick", area=_AREA),
)
"""What the tree does; Enter opens as in every list, unless something is being moved."""

PLAN: Final = (
    Act(id="plan.new", keys="n,insert", action="ask('new')", twin="omstilling add KIND", hint=20, area=_AREA),
    Act(id="plan.edit", keys="e", action="ask('edit')", twin="omstilling set ID FIELD VALUE", hint=30, area=_AREA),
    Act(id="plan.delete", keys="d,delete,f8", action="ask('delete')", twin="omstilling remove ID", hint=40, area=_AREA),
    Act(id="plan.move", keys="m", action="ask('move')", twin="omstilling move ID --after ID", hint=50, area=_AREA),
    Act(id="plan.link", keys="l", action="ask('link')", twin="omstilling link ID FIELD ID", area=_AREA),
    Act(id="plan.decide", keys="a", action="ask('decide')", twin="omstilling set ID status WORD", hint=55, area=_AREA),
    Act(id="plan.score", keys="o", action="ask('score')", twin="omstilling add score", hint=56, area=_AREA),
    Act(id="plan.filter", keys="slash,f7", action="ask('filter')", hint=65, area=_AREA),
    Act(id="plan.zoom", keys="z", action="zoom", area=_AREA),
)
"""What the screen does."""

CARRY: Final = (
    Act(id="plan.drop", keys="enter", action="drop", twin="omstilling move ID --after ID", hint=1, area=_AREA),
    Act(id="plan.carry-elsewhere", keys="m", action="carry_elsewhere", twin="omstilling set ID FIELD ID", hint=2, area=_AREA),
    Act(id="plan.put-back", keys="escape,backspace,q", action="put_back", hint=3, area=_AREA),
)
"""What the tree does while something is being moved in it."""

PLAN_ACTS: Final = (*TREE[1:], *PLAN, *CARRY)
"""All of them."""
