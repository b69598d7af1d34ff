"""The blocks from the lead on → body, About sections, legal text, contacts, and what is no longer the release.

Knows in which order the parts of a release follow one another. Must not know how a part looks.
"""

from typing import Final

from prsparse.structure.draft import Draft
from prsparse.structure.headings import SIGNATURE, is_signature, name_line
from prsparse.structure.looks import says_whom
from prsparse.structure.rules import DATE_LINE
from prsparse.structure.titles import is_number

AFTER_MARK = "after the end mark"
_HEADING_WORDS = 6  # of a line with a full stop that can still be a heading: "ACME WIDGETS, INC."
_NEAR = 9  # so many blocks above a table a line can still be of its heading
_PARTS = 2  # of a table's heading, parted by blank lines
_CLOSING = frozenset({"source line", "wire's trailer"})
_RIGHTS = ("copyright", "(c)", "©")
_MENU = frozenset({"heads chrome", "opens chrome"})  # rules that know the words of a page's menus
_OF_RELEASE = frozenset({"paragraph", "about", "legal", "contact", "table", "list_item"})


def name_sections(draft: Draft, lead: int, *, alone: bool) -> None:
    """Label the blocks from the lead on; `alone`: its dateline stands on a line of its own."""
    walk = _Walk(draft, lead)
    if alone:
        lead = _name_decks(draft, lead)
    for number in range(lead, len(draft)):
        walk.step(number)


def _name_decks(draft: Draft, lead: int) -> int:
    """Label the decks between a dateline and the lead's text; return where that begins."""
    number = lead + 1
    while number < len(draft) and draft.kinds[number] in ("line", "heading", "list_item") and number < lead + 8:
        number += 1
    if number > lead + 1 and draft.kinds[number : number + 1] == ["paragraph"]:
        decks = [deck for deck in range(lead + 1, number) if not is_number(draft.looks[deck])]
        for deck in range(lead + 1, number):
            kind = "subheadline" if deck in decks else "metadata"
            draft.say(deck, kind, "between dateline and lead")
        if decks and "headline" not in draft.kinds[:lead]:
            draft.say(decks[0], "headline", "below a dateline that stands above the headline")
        return number
    return lead


class _Walk:
    """Where in the release the walk from the lead down has come to."""

    def __init__(self, draft: Draft, lead: int) -> None:
        self.draft = draft
        self.section = "body"
        self.before = "body"  # the section that signatures stand in
        self.ended = False  # an end mark or a source line has been passed: no more body
        self.over = False  # what follows is the page, the mail or the archive
        self.heads = {look.low for look in draft.looks[max(0, lead - 40) : lead] if look.size < 90}
        self.last = max((number for number, kind in enumerate(draft.kinds) if kind in _OF_RELEASE), default=0)

    def step(self, number: int) -> None:
        """Label one block by its own kind and the section it stands in."""
        kind = self.draft.kinds[number]
        if self.over and not (kind == "contact" and self._opens_contact(number)):
            self.draft.say(number, "chrome", "after the release")
        else:
            _STEPS.get(kind, _Walk.place)(self, number)

    def _opens_contact(self, number: int) -> bool:
        """Whether a contact is the release's own although the page has gone on: "Contact us" is the page's."""
        own = self.draft.rules[number] == "heads a contact"
        return own and not self.draft.looks[number].low.startswith("contact us")

    def close(self, number: int) -> None:
        """A wrapper's or a page's closing words."""
        if self.draft.kinds[number] == "wrapper" or self._closes(number):
            self.over = True
        self.draft.say(number, "chrome", self.draft.rules[number])

    def end(self, number: int) -> None:  # noqa: ARG002
        """An end mark."""
        self.ended, self.section = True, "body"

    def keep(self, number: int) -> None:
        """A line that is what it is wherever it stands."""
        rule, look = self.draft.rules[number], self.draft.looks[number]
        if rule in _CLOSING and (self._closes(number) or look.text.startswith("SOURCE ")):
            self.ended, self.section = True, "body"
        elif (rule == "opens metadata" or (rule == DATE_LINE and ":" in look.low[:24])) and self._in_body(number):
            self.draft.say(number, "paragraph", "labelled line in the body")
        elif rule == "opens metadata" and look.text[-1] == ":":
            self.section = "fields"

    def rule_off(self, number: int) -> None:
        """A rule can part the release from links and lines that are not of it."""
        drawn = self.draft.rules[number] == "nothing but a rule" and len(self.draft.looks[number].text) > 2
        self.over = drawn and number > self.last

    def open_about(self, number: int) -> None:  # noqa: ARG002
        """An About section's heading, or a whole one."""
        self.section = "about"

    def open_legal(self, number: int) -> None:
        """A legal heading or notice; one amid the body is one paragraph."""
        look = self.draft.looks[number]
        if look.low.startswith(_RIGHTS) and (self.ended or self._is_beside_a_menu(number)):
            self.over = True
            self.draft.say(number, "chrome", "the page's copyright")
        elif not look.prose or self.section != "body" or self.ended:
            self.section = "legal"

    def _is_beside_a_menu(self, number: int) -> bool:
        """Whether what stands right above or below is of a page's foot: "Privacy policy", "Share this page"."""
        return any(rule in _MENU for rule in self.draft.rules[number - 1 : number + 2])

    def open_trademark(self, number: int) -> None:
        """A paragraph that names trademarks: a notice where the body ends, else a paragraph."""
        if self.draft.looks[number].prose and self.section == "body" and self._goes_on(number):
            self.draft.say(number, "paragraph", "running text")
            self.place(number)
        else:
            self.draft.say(number, "legal", self.draft.rules[number])
            self.open_legal(number)

    def sign(self, number: int) -> None:
        """A line above signatures, "On behalf of the board"."""
        self.draft.say(number, "paragraph" if not self.ended else "chrome", SIGNATURE)
        if self.section in ("body", "about"):
            self.section, self.before = "signed", self.section

    def open_contact(self, number: int) -> None:
        """A contact's heading or line."""
        look = self.draft.looks[number]
        if self.section == "about" and look.prose and look.web:
            self.draft.say(number, "about", "reference in a section that is about")
        else:
            self.section = "contact"

    def refer(self, number: int) -> None:
        """A line that points elsewhere."""
        look = self.draft.looks[number]
        if self.section == "about" and self._stays(number):
            self.draft.say(number, "about", "reference in a section that is about")
        elif self.section == "contact" and (look.mail or look.phone) and not look.gap:
            self.draft.say(number, "contact", "more of a contact")
        elif self.draft.rules[number] in ("heads link", "heads references"):
            self.section = "links"

    def tabulate(self, number: int) -> None:  # noqa: ARG002
        """A row of a table."""
        if self.section in ("about", "contact"):
            self.section = "body"

    def place(self, number: int) -> None:
        """Running text, a heading, an item or a line."""
        if self._is_slug(number):
            self.draft.say(number, "chrome", "slug at the head of a page")
            return
        if self._resumes(number):
            self.section = "notes" if self.ended else "body"
        if (self.section == "about" or self.ended) and says_whom(self.draft.looks[number]):
            self.draft.say(number, "contact", "says whom to contact")
            self.section = "contact"
            return
        if self.draft.rules[number] == "heads heading":
            self.section = "notes"
        elif self.section == "signed" and (self.draft.kinds[number] != "line" or self.draft.looks[number].ended):
            self.section = self.before
        label = self._by_section(number) or self._by_looks(number)
        if label:
            self.draft.say(number, *label)

    def _by_section(self, number: int) -> tuple[str, str] | None:
        """What a block is for the section it stands in."""
        look, line = self.draft.looks[number], self.draft.kinds[number] == "line"
        if self.section == "signed":
            return "paragraph", SIGNATURE
        if self.section in ("about", "legal"):
            return self.section, f"in a section that is {self.section}"
        if self.section == "contact" and line and look.size < 90 and self._is_last(number):
            return self._below_contact(number)
        if self.section == "fields" and line:
            return "metadata", "below a label"
        if self.section == "links" and line and not self.ended:
            return "link", "below a heading of links"
        return ("chrome", AFTER_MARK) if self.ended and self.section != "notes" else None

    def _below_contact(self, number: int) -> tuple[str, str]:
        """What a short line below a contact is."""
        if self._leads_away(number):
            return "link", "link below a contact"
        near = not self.draft.looks[number].gap or self._reaches_soon(number)
        return "contact" if near else "metadata", "below a contact"

    def _leads_away(self, number: int) -> bool:
        """Whether a line is a link to a page, and nothing else."""
        span = self.draft.looks[number].span
        links = self.draft.document.marks_in("link", span)
        return len(links) == 1 and links[0].span == span and links[0].value.startswith("http")

    def _by_looks(self, number: int) -> tuple[str, str] | None:
        """What a short line in the body is."""
        kind = self.draft.kinds[number]
        if kind == "list_item" and self.draft.looks[number].marker[:1] == "-" and is_signature(self.draft, number):
            return "paragraph", SIGNATURE
        if kind == "line":
            return ("heading", "heads a table") if self._heads_table(number) else name_line(self.draft, number)
        return None

    def _is_slug(self, number: int) -> bool:
        """Whether a line stands at the head of a page: between a foot and a number, or as it stood above the lead."""
        if self.draft.kinds[number] in ("line", "heading") and self.draft.looks[number].low in self.heads:
            return True
        around = (self.draft.rules[number - 1], *self.draft.rules[number + 1 : number + 2])
        return self.draft.kinds[number] == "line" and around == ("page number", "page number")

    def _resumes(self, number: int) -> bool:
        """Whether the body resumes: with a quotation or the next note after an About section, or with a table's heading."""
        kind, look = self.draft.kinds[number], self.draft.looks[number]
        if kind == "paragraph":
            return self.section == "about" and look.text[:1] == '"'
        if kind == "list_item" and look.marker[:1].isdigit():
            return self.section == "about" and self.draft.looks[number - 1].marker[:1].isdigit()
        return self._heads_table(number) or (self.section == "about" and self._heads_items(number))

    def _heads_items(self, number: int) -> bool:
        """Whether a line amid an About section heads a list of the body's: "Product Highlights"."""
        look, kinds = self.draft.looks[number], self.draft.kinds
        titled = kinds[number] in ("line", "heading") and look.gap and not look.ended and look.words <= _HEADING_WORDS
        listed = kinds[number + 1 : number + 4].count("list_item") > 1
        return titled and listed and not self.ended and "paragraph" in kinds[number + 3 : number + 40]

    def _in_body(self, number: int) -> bool:
        """Whether the body goes on above and below."""
        return self.section == "body" and not self.ended and "paragraph" in self.draft.kinds[number + 1 : number + 8]

    def _stays(self, number: int) -> bool:
        """Whether a reference to the web is the last sentence of an About section, not a line of its own."""
        return self.draft.rules[number] == "refers to a web page" and "http" not in self.draft.looks[number].low

    def _heads_table(self, number: int) -> bool:
        """Whether a table stands below, but for more lines of the heading; a sentence heads none."""
        look = self.draft.looks[number]
        if look.ended and look.words > _HEADING_WORDS:
            return False
        gaps, below = 0, number + 1
        while below < min(number + _NEAR, len(self.draft)) and self.draft.kinds[below] in ("line", "heading", "chrome"):
            gaps += self.draft.looks[below].gap
            below += 1
        return gaps < _PARTS and self.draft.kinds[below : below + 1] == ["table"]

    def _reaches_soon(self, number: int) -> bool:
        """Whether more of a contact stands a few lines below."""
        return "contact" in self.draft.kinds[number + 1 : number + 5]

    def _is_last(self, number: int) -> bool:
        """Whether no running text of the body follows before the next contact."""
        following = self.draft.kinds[number + 1 : number + 20]
        return next((kind for kind in following if kind not in ("line", "link", "metadata")), "") not in (
            "paragraph",
            "list_item",
        )

    def _goes_on(self, number: int) -> bool:
        """Whether the body goes on below with two paragraphs or more."""
        return sum(kind == "paragraph" for kind in self.draft.kinds[number + 1 : number + 30]) > 1

    def _closes(self, number: int) -> bool:
        """Whether closing words close the release: it has ended, or little running text follows."""
        if self.ended or self.section != "body" or "appeared first on" in self.draft.looks[number].low:
            return True
        return sum(kind == "paragraph" for kind in self.draft.kinds[number + 1 : number + 60]) < 3


_STEPS: Final = {
    "wrapper": _Walk.close,
    "after": _Walk.close,
    "end_mark": _Walk.end,
    "about": _Walk.open_about,
    "legal": _Walk.open_legal,
    "trademark": _Walk.open_trademark,
    "contact": _Walk.open_contact,
    "signature": _Walk.sign,
    "link": _Walk.refer,
    "chrome": _Walk.rule_off,
    "table": _Walk.tabulate,
    **dict.fromkeys(("media", "metadata", "caption", "status", "mail", "title"), _Walk.keep),
}
