"""Capitalised words → does the release tell of them as of a company? `Acme Wind` looks like a person, and today opens a plant.

Knows what stands beside companies' names. Must not know names of persons.
"""

from typing import Final

from prsparse.document import Document

# What stands behind a company's name where a release tells what it does, in lower case.
_BEHIND: Final = (
    " (nyse", " (nasdaq", " (tsx", " (lse", " (otc", ", inc", ", llc", " inc", " today", " announce", " open", " launch",
    " report", " sign", " expand", " unveil", " introduce", " complete", " acquire", " appoint",
)  # fmt: skip
_BEFORE: Final = ("about ", "source ", "source: ")
_LOOKS: Final = 6  # times that a name is looked for
_OPENING: Final = 3000  # characters in which a release says who does what
_LONGEST: Final = 10  # characters beside a name that are looked at


def is_house(document: Document, name: str, own: int = -1) -> bool:
    """Tell whether the release has a name do what companies do: `Acme Wind today`, `Acme Wind, Inc.`, `About Acme Wind`.

    Args:
        document: the text.
        name: the words.
        own: where they stand that are asked about; that place tells nothing.
    """
    folded, at = document.folded, -1
    for _ in range(_LOOKS):
        at = folded.find(name, at + 1, _OPENING)
        if at < 0:
            break
        end = at + len(name)
        behind, before = folded[end : end + _LONGEST].lower(), folded[max(0, at - _LONGEST) : at].lower()
        if at != own and (behind.startswith(_BEHIND) or before.endswith(_BEFORE)):
            return True
    return folded.find(f"About {name}") >= 0
