"""The blocks from the lead on → body, About sections, legal text, contacts, and what is no longer the release.

Knows in which order the parts of a release follow one another. Must not know how a part looks.
"""

from prsparse.structure.draft import Draft
from prsparse.structure.lookalikes import describes_company
from prsparse.structure.looks import Look

_OWN = frozenset({"contact", "media", "link", "metadata", "caption", "status"})
_OF_RELEASE = frozenset({"paragraph", "about", "legal", "contact", "table", "list_item"})


def name_sections(draft: Draft, lead: int) -> None:
    """Label the blocks from the lead on."""
    walk = _Walk(draft)
    for number in range(lead, len(draft)):
        walk.step(number)
    _find_unheaded_about(draft, lead)


class _Walk:
    """Where in the release the walk from the lead down has come to."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.section = "body"
        self.ended = False
        self.over = False

    def step(self, number: int) -> None:
        """Label one block by its own kind and the section it stands in."""
        draft, kind = self.draft, self.draft.kinds[number]
        if kind == "metadata" and draft.rules[number] == "source line" and self._closes(number):
            self.ended = True
        if self.over and not (kind == "contact" and draft.rules[number] == "heads a contact"):
            draft.say(number, "chrome", "after the release")
        elif kind == "wrapper" or (kind == "after" and self._closes(number)):
            self.over = True
            draft.say(number, "chrome", draft.rules[number])
        elif kind in ("after", "mail", "title"):
            draft.say(number, "chrome", draft.rules[number])
        elif kind == "end_mark":
            self.ended, self.section = True, "body"
        elif kind == "legal" and self.ended and draft.looks[number].low.startswith(("copyright", "(c)", "©")):
            self.over = True
            draft.say(number, "chrome", "the page's copyright")
        elif kind in ("about", "legal"):
            self._open(number, kind)
        elif kind == "contact" and self.section == "about" and draft.looks[number].prose and draft.looks[number].web:
            draft.say(number, "about", "reference in a section that is about")
        elif kind == "contact":
            self.section = "contact"
        elif kind == "link" and self.section == "about" and self._stays(number):
            draft.say(number, "about", "reference in a section that is about")
        elif kind == "chrome" and self._rules_off(number):
            self.over = True
        elif kind not in _OWN and kind != "chrome":
            self._place(number, kind)

    def _open(self, number: int, kind: str) -> None:
        heading = not self.draft.looks[number].prose
        if heading or self.section != "body" or self.ended or kind == "about":
            self.section = kind

    def _place(self, number: int, kind: str) -> None:
        """Label running text, a heading, an item or a line by the section it stands in."""
        draft, look = self.draft, self.draft.looks[number]
        if kind == "table":
            if self.section in ("about", "contact"):
                self.section = "body"
            return
        if kind == "paragraph" and look.text[:1] == '"' and self.section == "about":
            self.section = "body"
        if kind in ("line", "heading") and self._heads_table(number):
            self.section = "body"
        if self.section in ("about", "legal"):
            draft.say(number, self.section, f"in a section that is {self.section}")
        elif self.section == "contact" and kind == "line" and look.size < 90 and self._is_last(number):
            draft.say(number, "contact", "below a contact")
        elif self.ended and draft.rules[number] != "heads heading":
            draft.say(number, "chrome", "after the end mark")
        elif kind == "line" and not _is_heading(look):
            draft.say(number, "paragraph", "sentence in the body")
        elif kind == "line":
            draft.say(number, "heading", "short line in the body")

    def _stays(self, number: int) -> bool:
        """Whether a reference to the web is the last sentence of an About section, not a line of its own."""
        return self.draft.rules[number] == "refers to a web page" and "http" not in self.draft.looks[number].low

    def _heads_table(self, number: int) -> bool:
        """Whether a table stands below, but for more lines of the heading."""
        following = self.draft.kinds[number + 1 : number + 5]
        return next((kind for kind in following if kind not in ("line", "heading", "chrome")), "") == "table"

    def _is_last(self, number: int) -> bool:
        """Whether no running text of the body follows before the next contact."""
        following = self.draft.kinds[number + 1 : number + 20]
        return next((kind for kind in following if kind not in ("line", "link", "metadata")), "") not in (
            "paragraph",
            "list_item",
        )

    def _closes(self, number: int) -> bool:
        """Whether closing words close the release: it has ended, or little running text follows."""
        if self.ended or self.section != "body" or "appeared first on" in self.draft.looks[number].low:
            return True
        return sum(kind == "paragraph" for kind in self.draft.kinds[number + 1 : number + 60]) < 3

    def _rules_off(self, number: int) -> bool:
        """Whether a rule parts the release from what follows: links and lines, no running text."""
        draft = self.draft
        if draft.rules[number] != "nothing but a rule" or len(draft.looks[number].text) < 3:
            return False
        return _OF_RELEASE.isdisjoint(draft.kinds[number + 1 :])


def _is_heading(look: Look) -> bool:
    """Whether a short line in the body is a heading and no sentence: in title case or capitals, or very short."""
    if look.ended and look.words > 4:
        return False
    words = [word for word in look.text.split() if len(word) > 3]
    return look.words < 6 or sum(not word[0].islower() for word in words) * 3 >= len(words) * 2


def _find_unheaded_about(draft: Draft, lead: int) -> None:
    """The last paragraph of the body, where it says what the company is and does."""
    body = [number for number in range(lead + 1, len(draft)) if draft.kinds[number] == "paragraph"]
    for number in reversed(body):
        if not describes_company(draft.looks[number].text):
            break
        draft.say(number, "about", "describes the company at the end")
        above = draft.looks[number - 1].low.rstrip(" :.")
        if draft.kinds[number - 1] == "heading" and draft.looks[number].low.startswith(above.partition(",")[0]):
            draft.say(number - 1, "about", "names the company described")
