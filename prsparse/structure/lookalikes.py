"""A paragraph → does it describe a company as About sections do?

Knows how the words of a language's profile are weighed. Must not know where the paragraph stands.
"""

from typing import Final

from prsparse.languages import Trait

NEWS: Final = -9  # the score of a paragraph that tells news


def profile_score(low: str, profile: tuple[Trait, ...]) -> int:
    """Return how much a paragraph (in lower case) describes a company; the profile's first row is news."""
    padded = f" {low} "
    if any(word in padded for word in profile[0].words):
        return NEWS
    return sum(trait.weight for trait in profile[1:] if _shows(padded, trait))


def tells_nature(low: str, profile: tuple[Trait, ...]) -> bool:
    """Return whether a paragraph says at its beginning what something is or does."""
    padded = f" {low} "
    return any(_shows(padded, trait) for trait in profile if trait.reach)


def _shows(padded: str, trait: Trait) -> bool:
    text = padded[: trait.reach] if trait.reach else padded
    return any(word in text for word in trait.words)
