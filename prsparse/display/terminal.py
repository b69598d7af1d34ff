"""A Display → lines for a terminal or a pipe: the text with its marks, the kinds of blocks in the margin, a legend.

Knows rich, columns and signs. Text from the release is never markup, and what would steer the terminal is shown as
its escape. Colours tell speakers apart and are never alone in telling anything: each speaker has a number, too, and
without colours signs stand around what is marked. The colours keep 4:1 on black and on white, and differ in
lightness or warmth for those who do not see red or green.
"""

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TYPE_CHECKING, Final

from prsparse.display import BOILERPLATE, FURNITURE, ROLES, Display, Part
from prsparse.display.pieces import Mark, Piece
from prsparse.model import Defect
from prsparse.printable import printable

if TYPE_CHECKING:
    from rich.text import Text

_SPEAKERS: Final = ("color(31)", "color(130)", "color(133)", "color(64)", "color(61)", "color(131)")
_STYLES: Final = {"dateline": "bold", "cue": "underline", "contact": "underline", "fact": "italic", "speaker": "bold"}
_BLOCKS: Final = {"headline": "bold", "subheadline": "italic", "heading": "bold"}
# What stands around a stretch where nothing can be coloured.
_SIGNS: Final = {
    "dateline": ("|", "|"), "speaker": ("<", ">"), "quotation": ("[", "]"), "cue": ("{", "}"), "contact": ("(", ")"),
    "fact": ("~", "~"),
}  # fmt: skip
_SEVERITIES: Final = {"error": "bold red", "warning": "magenta", "info": "dim"}
_NARROW: Final = 60  # columns; below, the margin has four letters
_SHORT: Final = {
    "subheadline": "deck",
    "paragraph": "para",
    "list_item": "item",
    "boilerplate": "abou",
    "end_mark": "end",
}
_HIGH: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def stream(displays: Iterable[Display], *, width: int, color: bool, several: bool) -> Iterator[bytes]:
    """Yield each release as text in UTF-8; of several, each under a rule with its name.

    Args:
        displays: the releases.
        width: columns to fill.
        color: whether the text may hold the terminal's styles.
        several: whether there are more than one.
    """
    page = _Page(width, color=color)
    for display in displays:
        yield page.show(display, titled=several)


class _Page:
    """The lines of one release after the other."""

    def __init__(self, width: int, *, color: bool) -> None:
        from rich.console import Console

        self._color = color
        self._narrow = width < _NARROW
        self._console: Console = Console(
            file=StringIO(),
            width=width,
            force_terminal=color,
            color_system="256" if color else None,
            no_color=not color,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )
        self._margin = 6 if self._narrow else 18

    def show(self, display: Display, *, titled: bool) -> bytes:
        console = self._console
        console.file = StringIO()
        if titled:
            console.rule(self._text(display.release.source.name or "", "dim"), style="dim")
        self._legend(display)
        for part in display.parts:
            self._part(part)
        for defect in display.defects:
            self._defect(defect)
        text: str = console.file.getvalue()
        return "".join(line.rstrip() + "\n" for line in text.split("\n")[:-1]).encode()

    def _text(self, words: str, style: str = "") -> "Text":
        from rich.text import Text

        return Text("\n".join(map(printable, words.split("\n"))), style=style)

    def _legend(self, display: Display) -> None:
        """Print who speaks, each in their colour, and what the styles or signs mean."""
        said: dict[str, int] = {}
        for quote in display.release.quotes:
            said[quote.speaker_id or ""] = said.get(quote.speaker_id or "", 0) + 1
        for person in display.release.speakers:
            about = ", ".join(filter(None, (person.name, person.title, person.organization)))
            times = said.get(person.id, 0)
            line = self._text(f"{_number(person.id)} ", _color(person.id))
            line.append_text(self._text(about, f"bold {_color(person.id)}"))
            line.append(f"  {times} quotation{'' if times == 1 else 's'}", "dim")
            self._lines("", line)
        shown = {mark.role for part in display.parts for piece in part.pieces for mark in piece.marks}
        if shown:
            self._lines("", self._key([role for role in ROLES if role in shown]))
        self._console.print()

    def _key(self, roles: list[str]) -> "Text":
        """One line that shows each role as it is marked."""
        from rich.text import Text

        words = []
        for role in roles:
            opening, closing = ("", "") if self._color else _SIGNS[role]
            words.append(Text(f"{opening}{role}{closing}", _STYLES.get(role, "")))
        return Text("  ", "").join(words)

    def _part(self, part: Part) -> None:
        quiet = part.kind in BOILERPLATE or part.kind in FURNITURE
        text = self._text("", "dim" if quiet else _BLOCKS.get(part.kind, ""))
        for piece in part.pieces:
            self._piece(text, piece)
        label = _SHORT.get(part.kind, part.kind[:4]) if self._narrow else f"{part.line:>4} {part.kind}"
        self._lines(label, text)
        for defect in part.defects:
            self._defect(defect)

    def _piece(self, text: "Text", piece: Piece) -> None:
        style = " ".join(dict.fromkeys(word for mark in piece.marks for word in self._style(mark).split()))
        words, blank = piece.text.rstrip(" "), piece.text[len(piece.text.rstrip(" ")) :]
        if not self._color:
            for mark in piece.opens:
                text.append(_SIGNS[mark.role][0])
        text.append_text(self._text(words, style))
        for mark in reversed(piece.closes):
            if not self._color:
                text.append(_SIGNS[mark.role][1])
            if mark.speaker and mark.role != "cue":
                text.append(_number(mark.speaker), _color(mark.speaker) if self._color else "")
        text.append(blank)

    def _style(self, mark: Mark) -> str:
        colored = mark.role in {"quotation", "speaker"}
        return f"{_STYLES.get(mark.role, '')} {_color(mark.speaker) if colored else ''}".strip()

    def _defect(self, defect: Defect) -> None:
        line = self._text(f"! {defect.severity} {defect.code}: {defect.message}", _SEVERITIES.get(defect.severity, ""))
        self._lines("", line)

    def _lines(self, label: str, text: "Text") -> None:
        """Print a text beside its margin, wrapped as wide characters are wide."""
        from rich.text import Text

        rows = text.wrap(self._console, max(self._console.width - self._margin, 10)) or [Text("")]
        for number, row in enumerate(rows):
            row.rstrip()
            shown = label if number == 0 else ""
            line = Text().append(f"{shown:<{self._margin - 2}}│ ", "dim")
            self._console.print(line.append_text(row), soft_wrap=True)


def _number(speaker: str) -> str:
    """`s12` → `¹²`."""
    return speaker.removeprefix("s").translate(_HIGH)


def _color(speaker: str) -> str:
    number = speaker.removeprefix("s")
    return _SPEAKERS[(int(number) - 1) % len(_SPEAKERS)] if number.isdigit() else ""
