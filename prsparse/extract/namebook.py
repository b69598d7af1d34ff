"""Every run of capitalised words in a text that can be a person's name, found once and refined when asked for.

Knows runs, titles before them and given names. Must not know who speaks.
"""

from typing import Final

from prsparse.document import Document, Span, find_all
from prsparse.extract.subjects import OPENERS
from prsparse.extract.trail import Trail
from prsparse.languages import Language
from prsparse.patterns.names import NAME_RUN, PARTICLES, SUFFIXES, given_names, is_person, surname

_MOST_RUNS: Final = 20_000
_FEW: Final = 16  # surnames looked up one by one; from then on an index of the whole text is cheaper, and linear
_FULL: Final = 2  # words of a full name
_MANY: Final = 40  # mentions of one surname that are read
_TAILS: Final = (", ", " is ", " serves ", " joined ", " was named ")
_BARE: Final = 3  # mentions of a surname alone that are read
_SOUGHT: Final = 200  # surnames that are looked for alone, each in the whole text: no release has more speakers
_NEXT: Final = 24  # characters behind a word in which the next one begins
_REACH: Final = 72  # characters before a surname in which its name begins


class NameBook:
    """The names of a stretch of text, by surname and by first name.

    The text is scanned once, when the first name is looked up. What a run holds besides the name (titles,
    a company's possessive, a heading's other words) is taken off for the surnames asked for only.
    """

    def __init__(self, document: Document, span: Span, language: Language) -> None:
        self.document, self.span, self.language = document, span, language
        self._raw: dict[str, list[tuple[int, int]]] | None = None
        self._names: dict[str, list[Span]] = {}
        self._firsts: dict[str, list[Span]] = {}
        self._keys: dict[str, dict[str, None]] | None = None
        self._trail = Trail(NAME_RUN, document.folded)
        self._refined: dict[tuple[int, int], Span | None] = {}
        self._companies: frozenset[str] | None = None

    def by_surname(self, name: str) -> list[Span]:
        """Return the names that end in a surname (lower case), in order."""
        if name not in self._names:
            runs = self._around(name) if self._is_near(name) else self._runs().get(name, ())
            refined = (self.refine(*run) for run in runs)
            self._names[name] = [span for span in refined if span]
        return self._names[name]

    def _is_near(self, name: str) -> bool:
        """Whether a word is looked for where it stands: cheaper than an index while few are asked for."""
        return self._raw is None and len(self._names) < _FEW and name.isascii()

    def _around(self, name: str) -> list[tuple[int, int]]:
        """The runs that end in a surname."""
        runs: list[tuple[int, int]] = []
        low, at = self.document.low, self.document.low.find(name, *self.span)
        while at >= 0 and len(runs) < _MANY:
            if self.document.folded[at].isupper():
                runs += self._ending(name, at)
            at = low.find(name, at + len(name), self.span.end)
        return runs

    def _ending(self, name: str, at: int) -> list[tuple[int, int]]:
        folded = self.document.folded
        window, limit = max(self.span.start, at - _REACH), min(self.span.end, at + len(name) + 8)
        for match in NAME_RUN.finditer(folded, window, limit):
            if match.start() < at < match.end():
                run = self._without_title(*match.span())
                return [run] if surname(folded[slice(*run)].removesuffix("'s")) == name else []
            if match.end() < at and not folded[match.end() : at].strip():  # capitals too many for one run: their end
                near = folded.rfind(" ", match.start(), match.end())
                tail = NAME_RUN.match(folded, max(near, folded.rfind("\n", match.start(), match.end())) + 1, limit)
                return [tail.span()] if tail and surname(tail[0]) == name else []
        return []

    def bare(self, name: str) -> list[Span]:
        """Return the first places where a surname (lower case) stands alone before its apposition, or before what somebody is."""
        found: list[Span] = []
        if len(self._names) > _SOUGHT:
            return found
        word, folded = name.capitalize(), self.document.folded
        for tail in _TAILS:
            at = folded.find(f"{word}{tail}", *self.span)
            while at >= 0 and len(found) < _BARE:
                before = folded[max(0, at - 12) : at].rsplit(None, 1)
                follows = folded[at - 1 : at].isspace()
                opens = not before or folded[at - 2 : at] == "\n\n"  # nothing: the line is set in far
                if follows and (opens or not before[-1][:1].isupper() or before[-1][-1] == "."):
                    found.append(Span(at, at + len(word)))
                at = folded.find(f"{word}{tail}", at + len(word), self.span.end)
        return found

    def by_first_name(self, name: str) -> list[Span]:
        """Return the names that begin with a word (lower case), in order."""
        if name not in self._firsts:
            alone = self._is_near(name) and self._stands_alone(name)
            self._firsts[name] = [] if alone else [span for span in self.by_word(name) if self._word(span, 0) == name]
        return self._firsts[name]

    def _stands_alone(self, name: str) -> bool:
        """Whether no capital and no particle follows a word anywhere, so that it begins no name: no index is needed to tell."""
        folded = self.document.folded
        for at in find_all(self.document.low, name, *self.span):
            following = folded[at + len(name) : at + len(name) + _NEXT].lstrip(" .\n")
            if following[:1].isupper() or following.partition(" ")[0] in PARTICLES:
                return False
        return True

    def by_word(self, name: str) -> list[Span]:
        """Return the names that a word (lower case) stands in before the last one, in order."""
        return sorted(span for key in self._surnames_beside().get(name, ()) for span in self.by_surname(key))

    def _surnames_beside(self) -> dict[str, dict[str, None]]:
        """The surnames that each word stands in a run with."""
        if self._keys is None:
            self._keys = {}
            for key, runs in self._runs().items():
                for start, end in runs[:3]:
                    for word in self.document.folded[start:end].lower().split():
                        self._keys.setdefault(word.rstrip("."), {})[key] = None
        return self._keys

    def within(self, start: int, end: int) -> list[Span]:
        """Return the names in a range, in order."""
        found: list[Span] = []
        for run in self._trail.within(start, end):
            if run not in self._refined:
                self._refined[run] = self.refine(*run)
            if name := self._refined[run]:
                found.append(name)
        return found

    def is_company(self, word: str) -> bool:
        """Tell whether a word (lower case) begins a run of capitals that is no person's name."""
        if self._companies is None:
            runs = (run for runs in self._runs().values() for run in runs)
            self._companies = frozenset(self._word(Span(*run), 0) for run in runs if self.refine(*run) is None)
        return word in self._companies

    def _word(self, span: Span, number: int) -> str:
        return self.document.folded[span.start : span.end].split()[number].rstrip(".").lower()

    def _runs(self) -> dict[str, list[tuple[int, int]]]:
        if self._raw is None:
            self._raw = {}
            found = NAME_RUN.finditer(self.document.folded, *self.span)
            for match, _ in zip(found, range(_MOST_RUNS), strict=False):
                run = self._without_title(*match.span())
                key = self.document.folded[slice(*run)].removesuffix("'s")
                self._raw.setdefault(surname(key), []).append(run)
        return self._raw

    def _without_title(self, start: int, end: int) -> tuple[int, int]:
        """`Jane Roe` of `names Jane Roe Chief Financial Officer`: a run up to the title behind its name."""
        text = self.document.folded[start:end]
        if text.count(" ") < _FULL:
            return start, end
        words = text.split()
        if words[0].lower() not in given_names():
            return start, end
        for number in range(_FULL, min(len(words), _FULL + 2)):
            low = words[number].lower()
            if low in self.language.role_modifiers or low in self.language.role_nouns:
                last = words[number - 1]
                return start, start + text.index(last, _offset(text, words, number - 1)) + len(last)
        return start, end

    def refine(self, start: int, end: int) -> Span | None:
        """Return a run without the titles before the name and the heading or company around it; None if no name is left."""
        text = self.document.folded[start:end]
        words = text.split()
        lows = [word.rstrip(".").lower() for word in words]
        titled = [i for i, low in enumerate(lows[:-1]) if self._is_titled(words, i, low)]
        first = titled[-1] + 1 if titled else 0
        given = next((i for i in range(first, len(words) - 1) if lows[i] in given_names()), None)
        if given is not None and (len(words) - first > 2 or any(word.endswith("'s") for word in words[first:given])):
            first = given
        name = " ".join(words[first:]).removesuffix("'s")
        if len(words) - first < 2 or lows[first] in OPENERS or not is_person(name, self.language):
            return None
        begin = start + _offset(text, words, first)
        return Span(begin, end - (2 if words[-1].endswith("'s") else 0))

    def _is_titled(self, words: list[str], number: int, low: str) -> bool:
        """Whether a word is a title's, and no surname behind a given name (`Jane King Jr.`)."""
        language = self.language
        title = low in language.role_nouns or low in language.role_modifiers or low in language.honorifics
        title = title or low.endswith(language.role_ends)
        initials = low in language.role_initials and words[number].isupper()
        surname = words[number + 1].rstrip(".").lower() in SUFFIXES and number > 0
        given = low == "dean" and number > 0 and words[number - 1].lower() in language.role_nouns  # "CEO Dean Roe"
        return (title or initials) and not surname and not given


def _offset(text: str, words: list[str], first: int) -> int:
    at = 0
    for word in words[:first]:
        at = text.index(word, at) + len(word)
    return text.index(words[first], at)
