"""The blocks from the lead on → body, About sections, legal text, contacts, and what is no longer the release.

Knows in which order the parts of a release follow one another. Must not know how a part looks.
"""

from prsparse.structure.draft import Draft
from prsparse.structure.lookalikes import describes_company

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
        if self.over and not (kind == "contact" and draft.rules[number] == "heads a contact"):
            draft.say(number, "chrome", "after the release")
        elif kind == "wrapper" or (kind == "after" and self._closes(number)):
            self.over = True
            draft.say(number, "chrome", draft.rules[number])
        elif kind in ("after", "mail", "title"):
            draft.say(number, "chrome", draft.rules[number])
        elif kind == "end_mark":
            self.ended, self.section = True, "body"
        elif kind in ("about", "legal"):
            self._open(number, kind)
        elif kind == "contact":
            self.section = "contact"
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
        if self.section in ("about", "legal"):
            draft.say(number, self.section, f"in a section that is {self.section}")
        elif self.section == "contact" and kind == "line" and look.size < 90:
            draft.say(number, "contact", "below a contact")
        elif self.ended and draft.rules[number] != "heads heading":
            draft.say(number, "chrome", "after the end mark")
        elif kind == "line":
            draft.say(number, "heading", "short line in the body")

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


def _find_unheaded_about(draft: Draft, lead: int) -> None:
    """The last paragraph of the body, where it says what the company is and does."""
    body = [number for number in range(lead + 1, len(draft)) if draft.kinds[number] == "paragraph"]
    for number in reversed(body):
        if not describes_company(draft.looks[number].text):
            break
        draft.say(number, "about", "describes the company at the end")
