"""A paragraph → does it describe a company as About sections do?

Knows how the words of a language's profile are weighed. Must not know where the paragraph stands.
"""

from prsparse.languages import Trait


def profile_score(low: str, profile: tuple[Trait, ...]) -> int:
    """Return how much a paragraph (in lower case) describes a company and tells no news; news is below 3."""
    padded = f" {low} "
    return sum(
        trait.weight
        for trait in profile
        if any(word in (padded[: trait.reach] if trait.reach else padded) for word in trait.words)
    )
