"""A paragraph → does it describe a company as About sections do?

Knows how the words of a language's profile are weighed. Must not know where the paragraph stands.
"""

from typing import Final

from prsparse.languages import Trait

NEWS: Final = -9  # the score of a paragraph that tells news


def profile_score(low: str, profile: tuple[Trait, ...]) -> int:
    """Return how much a paragraph (in lower case) describes a company; the profile's first row is news."""
    padded = f" {low} "
    if _shows(padded, profile[0]):
        return NEWS
    return sum(trait.weight for trait in profile[1:] if _shows(padded, trait))


def tells_nature(low: str, profile: tuple[Trait, ...]) -> bool:
    """Return whether a paragraph says at its beginning what something is or does."""
    padded = f" {low} "
    return any(_shows(padded, trait) for trait in profile if trait.reach and trait.weight > 0)


def _shows(padded: str, trait: Trait) -> bool:
    text = padded[: trait.reach] if trait.reach else padded
    for word in trait.words:  # noqa: SIM110 - `any` over a generator costs twice as much; asked 250 times a release
        if word in text:
            return True
    return False
