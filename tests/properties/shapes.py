"""Hostile shapes of text: one thing over and over, or the same thing with ever new names; any size.

What is repeated exactly finds patterns that look too far. What is new each time finds lists that are searched from
their beginning for each member.
"""

from collections.abc import Callable
from typing import Final


def _word(number: int) -> str:
    return "".join(chr(97 + (number // 26**place) % 26) for place in range(4))


def _name(number: int) -> str:
    return _word(number).capitalize()


_WORDS: Final = "Acme makes widgets of every size and ships them to all who ask. "
_QUOTED: Final = '"We are glad," said Jane Roe, chief executive officer of Acme. "Very glad." '
RELEASE: Final = (
    "Acme Opens Lisbon Lab\n\nLISBON, Portugal, March 3, 2026 /PRNewswire/ -- " + _WORDS * 3 + "\n\n" + _QUOTED
    + "\n\nContact: Jane Roe, (212) 555-0147, press@example.com\n\n###\n\n"
)  # fmt: skip

# Shapes of one piece, over and over.
SAME: Final = {
    "running text": _WORDS,
    "one-line paragraphs": _WORDS + "\n\n",
    "wrapped lines": _WORDS + "\n",
    "quotations": _QUOTED + "\n\n",
    "quotations in one paragraph": _QUOTED,
    "whole releases": RELEASE,
    "open quotes": "“",
    "closing quotes": "”",
    "straight quotes": '"',
    "apostrophes": "'",
    "backticks": "`",
    "mixed marks": "“‘'\"«",
    "opened, never closed": "“We are glad. ",
    "capitals": "ABC ",
    "capitals unbroken": "A",
    "capitalised words": "Jane Roe ",
    "initials": "J. R. ",
    "digits": "1",
    "digit groups": "212-555-0147 ",
    "phone-like": "+1 (212) 555-",
    "dots": ".",
    "spaced dots": ". ",
    "dashes": "-",
    "em dashes": "—",
    "blanks": " ",
    "no-break blanks": "\u00a0",
    "tabs": "\t",
    "line breaks": "\n",
    "commas": "a, ",
    "at-signs": "@",
    "addresses cut off": "a@",
    "dotted words": "a.b.",
    "urls": "http://",
    "brackets": "(",
    "square brackets": "[",
    "links cut off": "[a](",
    "tags cut off": "<b ",
    "angle brackets": ">",
    "stars": "*",
    "strong marks": "**a",
    "underscores": "_",
    "slashes": "/",
    "places": "LISBON, ",
    "places joined": "LISBON and ",
    "dates": "March 3, 2026, ",
    "contacts": "Contact: Jane Roe\n",
    "labels": "Contact: ",
    "list items": "- Acme\n",
    "headings": "About Acme\n\n",
    "surnames": "Roe said. ",
    "pronouns": "He said that she said. ",
    "end marks": "###\n\n",
    "table rows": "a\tb\tc\n",
    "CJK": "北京",
    "letters": "a",
    "introductions same": "Jane Roe is here. He said that all is well. ",
    "nested quotes": "\"'“",
    "titles in a row": "vice president of ",
    "commas and roles": "president, ",
    "Mr dots": "Mr. ",
    "U.S.": "U.S. ",
    "Inc. and": "Acme, Inc. and ",
    "said said": "said ",
    "quote comma said": '," said ',
    "according": "According to ",
    "in her view": "in her view ",
    "link rests": "](",
    "link rests far": "](" + "a" * 60,
    "html": "<b>a</b>",
    "mail quoting": "> a\n",
    "deep quoting": ">",
    "deep quoting blanks": "> ",
    "crlf": "\r\n",
    "cr": "a\r",
    "form feeds": "a\f",
    "u2028": "a\u2028",
    "businesswire": "LISBON--(BUSINESS WIRE)--",
    "cut paren": "NEW YORK (",
    "dot leaders": "Revenue ..... 12\n",
    "pipes": "| a | b |\n",
    "rule lines": "-----\n",
    "long word lines": "a" * 200 + "\n",
    "embargo": "EMBARGOED UNTIL ",
    "for immediate": "FOR IMMEDIATE RELEASE\n",
    "ext numbers": "212 555 0147 x",
    "plus": "+1 ",
    "apostrophe words": "Acme's ",
    "it's": "it's 'a ",
    "semicolons": "Jane Roe, president; ",
    "dots@": "a.b@c.",
    "brackets balanced": "(a) ",
    "nested brackets": "([{",
    "bullets": "• a ",
    "star lines": "* * *\n",
    "hash lines": "# Acme\n",
    "abbrev": "a. b. ",
    "ip": "1.1.1.1.",
    "months": "March ",
    "years": "2026 ",
    "times": "10:30 a.m. ET, ",
    "ctrl": "\x00\x1b[",
    "surrogates": "\ud800",
    "combining": "e\u0301",
    "astral": "😀",
    "bidi": "\u202ea\u202c",
    "nbsp words": "Jane\u00a0Roe\u00a0said ",
    "mojibake": "Â\u00a0",
    "words of two letters": "ab ",
    "colons and capitals": "A:",
    "japanese": "「嬉しいです」と述べた。",
}
# Shapes whose piece is told its number.
NEW: Final[dict[str, Callable[[int], str]]] = {
    "distinct speakers": lambda i: (
        f'"We are glad," said Jane {_name(i)}, chief executive officer of {_name(i + 7)} Corp.\n\n'
    ),
    "distinct surnames said": lambda i: f'"We are glad," said {_name(i)}. ',
    "distinct reported": lambda i: f"Jane {_name(i)} said that all is well. ",
    "introductions": lambda i: f"Jane {_name(i)} is here. He said that all is well. ",
    "distinct names": lambda i: f"Jane {_name(i)} ",
    "distinct contacts": lambda i: f"Contact: Jane {_name(i)}\n{_name(i)}@example.com\n(212) 555-{i % 10000:04}\n\n",
    "distinct contacts one block": lambda i: f"Jane {_name(i)}, (212) 555-{i % 10000:04}, {_name(i)}@example.com\n",
    "distinct links": lambda i: f"https://www.{_word(i)}.example.com/{_word(i)} ",
    "distinct places": lambda i: f"{_name(i).upper()}, ",
    "distinct dates": lambda i: f"March {i % 28 + 1}, {1990 + i % 40}, ",
    "distinct tickers": lambda i: f"(NASDAQ: {_name(i).upper()}) ",
    "distinct assets": lambda i: f"Photo - https://example.com/{_word(i)}.jpg\n",
    "distinct headings": lambda i: f"About {_name(i)}\n\n{_name(i)} makes widgets of every size and ships them.\n\n",
    "open quote paragraphs": lambda i: f"“We are glad of {_word(i)} and more\n\n",
    "quotes by she": lambda i: f'"We are glad of {_word(i)}," she said. ',
    "quotes by she paragraphs": lambda i: f'"We are glad of {_word(i)}," she said.\n\n',
    "first names": lambda i: f'"We are glad," said {_name(i)}.\n\n',
    "unattributed": lambda i: f'"We are glad of {_word(i)} and all that."\n\n',
    "colon lines": lambda i: f'Jane {_name(i)}, chief executive officer:\n\n"We are glad."\n\n',
    "signatures": lambda i: f'"We are glad."\n-- Jane {_name(i)}, chief executive officer\n\n',
    "one paragraph of quotes": lambda i: f'"{_word(i)}" ',
    "for names": lambda i: f"For Jane {_name(i)}, all is well. ",
    "markdown": lambda i: f"[{_word(i)}](https://example.com/{_word(i)}) ",
    "markdown no blanks": lambda i: f"[{_word(i)}](https://example.com/{_word(i)})",
    "mail heads": lambda i: f"From: {_word(i)}@example.com\nSubject: news\n\n",
    "datelines": lambda i: f"LISBON, Portugal, March {i % 28 + 1}, 2026 /PRNewswire/ -- ",
    "dateline lines": lambda i: f"LISBON, Portugal, March {i % 28 + 1}, 2026 /PRNewswire/ -- {_name(i)} rises.\n\n",
    "figures": lambda i: f"Revenue  {i}  {i + 1}  {i + 2}\n",
    "embargo lines": lambda i: f"Embargo: 1pm BST {i % 28 + 1}/06/2026\n",
    "source lines": lambda i: f"SOURCE {_name(i)}\n\n",
    "and names": lambda i: f"Jane {_name(i)} and ",
    "emails": lambda i: f"{_word(i)}@example.com ",
    "emails joined": lambda i: f"{_word(i)}@example.com",
    "numbers dotted": lambda i: f"{i}. ",
    "one wide character": lambda i: "a" if i else "😀\n",
    "all at once": lambda i: (
        f'"We are glad," said {_name(i)}.\n\nContact: Jane {_name(i)}\n(212) 555-{i % 10000:04}\n' + "a\nb\n\nc\n" * 3
    ),
    "german": lambda i: f"„Wir sind froh“, sagte Jana {_name(i)}. ",
    "french": lambda i: f"« Nous sommes ravis », a déclaré Jeanne {_name(i)}. ",
}


def shape(name: str, size: int) -> str:
    """Return a text of about that many characters."""
    if name in SAME:
        return SAME[name] * (size // len(SAME[name]) + 1)
    piece = NEW[name]
    return "".join(map(piece, range(size // len(piece(0)) + 1)))
