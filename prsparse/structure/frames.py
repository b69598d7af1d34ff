"""What carries the release: mail headers, front matter, forwarding marks, tables of a filing.

Knows the frames that mails, archives and filings lay around a text. Must not know the release in it.
"""

import re
from typing import Final

from prsparse.expressions import regex
from prsparse.structure.draft import Draft
from prsparse.structure.lines import COLUMNS, is_rule

_MAIL: Final = regex(
    r"(from|subject|sender|received|message-id|reply-to|return-path|newsgroups|resent-from|x-[\w-]{1,30})?"
    r"(?:to|cc|bcc|date|sent|mime-version|precedence|content-type|content-transfer-encoding|organization|errors-to|status"
    r"|followup-to|keywords|summary|distribution|nntp-[\w-]{1,20}|xref|expires|user-agent|mailer|comments|references|in-reply-to|delivered-to|approved|lines|path|list-[\w-]{1,20}|importance|attachments?|version|charset)?:"
    r"(?:\s|$)"
)
_TITLE: Final = regex(r"(?:title|headline)\s?[:=]\s?\S")
_TITLE_STARTS: Final = ("t", "h")
_DECK: Final = regex(r"(?:sub-?(?:title|head(?:ing|line)?)|deck|dek)\s?[:=]\s?\S")
_KEY: Final = regex(r"[\w-]{1,40}(?::|\s=)(?:\s|$)|- ")
LABELS: Final = regex(r"(?:title|headline|subject|subj)\s?[:=][\s\"']{0,4}", re.IGNORECASE)
LABELLED: Final = regex(r"[A-Z][a-z]{1,20}(?: [a-z]{1,20})?: ")
_LONGEST_HEADER: Final = 70  # characters, its colon among them
_NEAR: Final = 4  # so many blocks below a row another can still be of its table
TITLE_RULE: Final = "labelled as the title"


def mark_frames(draft: Draft) -> None:
    """Label what a mail, an archive or a filing put around or between the release's own blocks."""
    _mark_front_matter(draft)
    _mark_mail_headers(draft)
    _mark_signature(draft)
    _mark_titles(draft)
    _mark_tables(draft)


def mark_unquoted(draft: Draft, lead: int) -> None:
    """Where the lead is quoted in a mail, what is not quoted is the mail's own."""
    if lead >= len(draft) or draft.looks[lead].sign[:1] != ">":
        return
    for number, look in enumerate(draft.looks):
        if look.sign[:1] != ">" and draft.kinds[number] != "mail":
            draft.say(number, "chrome", "not quoted")


def _mark_front_matter(draft: Draft) -> None:
    """A block of `key: value` lines between two rules at the very top."""
    looks = draft.looks
    if len(draft) < 3 or looks[0].text not in ("--", "---", "+++"):
        return
    close = next((n for n in range(1, min(len(draft), 80)) if looks[n].text in ("---", "+++")), 0)
    if not close or not all(_KEY.match(look.low) or look.size < 200 for look in looks[1:close]):
        return
    for number in range(close + 1):
        low = looks[number].low
        kind = "metadata" if low.startswith(("date:", "date =", "description:", "sourcelabel:")) else "chrome"
        draft.say(number, kind, "front matter")
        if _TITLE.match(low):
            draft.say(number, "title", TITLE_RULE)
        elif _DECK.match(low):
            draft.say(number, "line", "labelled as the deck")


def _mark_titles(draft: Draft) -> None:
    """A line that an archive labels: `Headline: …`, `title: "…"`."""
    for number in range(min(len(draft), 40)):
        look = draft.looks[number]
        if look.low[:1] in _TITLE_STARTS and look.size < 400 and _TITLE.match(look.low) and not _in_form(draft, number):
            draft.say(number, "title", TITLE_RULE)


def _in_form(draft: Draft, number: int) -> bool:
    """Whether a line stands among the fields of a contact's form: `Title: Manager` between `Name: …` and `Company: …`."""
    fields = draft.wording.language.contact_fields
    beside = (number - 1, number + 1)
    return any(0 <= at < len(draft) and draft.looks[at].low.partition(":")[0] in fields for at in beside)


def _mark_mail_headers(draft: Draft) -> None:
    """Two or more lines in a row that start with the names of mail headers, one of them a mail's alone."""
    start, telling = 0, False
    for number in range(min(len(draft), 400) + 1):
        low = draft.looks[number].low if number < len(draft) else ""
        match = _MAIL.match(low) if ":" in low[:_LONGEST_HEADER] else None
        if match and match[0][0] != ":":
            telling = telling or bool(match[1])
            continue
        if telling and number - start > 1:
            for header in range(start, number):
                if draft.kinds[header] != "mail":
                    draft.say(header, "mail", "mail header")
        start, telling = number + 1, False


def _mark_signature(draft: Draft) -> None:
    """The two dashes above a mail's signature, which end what the mail carries."""
    if "mail" not in draft.kinds[:400]:
        return
    for number in range(draft.kinds.index("mail"), len(draft)):
        if draft.looks[number].text == "--":
            draft.say(number, "wrapper", "above a signature")


def _mark_tables(draft: Draft) -> None:
    """What a filing sets between `<TABLE>` and `</TABLE>`, and the rules within any table."""
    inside = False
    for number, look in enumerate(draft.looks) if "<table>" in draft.document.low else ():
        if look.low.startswith("<table>"):
            inside = True
        if inside:
            draft.say(number, "table", "between table tags")
        if look.low.endswith("</table>"):
            inside = False
    if "table" in draft.kinds:
        _fill_tables(draft)


def _fill_tables(draft: Draft) -> None:
    """Take into a table the rules, labels and column heads that stand among and right above its rows."""
    last = -_NEAR
    for number, kind in enumerate(draft.kinds):
        look = draft.looks[number]
        if kind == "table":
            between = range(max(last + 1, 0), number) if number - last <= _NEAR else range(number, number)
            if all(_can_fill(draft, other) for other in between):
                for other in between:
                    draft.say(other, "table", "between rows")
            _take_column_heads(draft, number)
            last = number
        elif last == number - 1 and not look.gap and is_rule(look.text):
            draft.say(number, "table", "rule below a row")
            last = number


def _can_fill(draft: Draft, number: int) -> bool:
    look = draft.looks[number]
    titled = look.gap and look.text.isupper() and "\n" in look.text
    return draft.kinds[number] in ("line", "heading", "chrome") and not look.prose and not titled


def _take_column_heads(draft: Draft, number: int) -> None:
    above = number - 1
    while above >= 0 and COLUMNS in draft.looks[above].text and "\n" not in draft.looks[above].text:
        many = draft.looks[above].text.count(COLUMNS) > 1
        if draft.kinds[above] not in ("line", "metadata") or (draft.looks[above + 1].gap and not many):
            return
        draft.say(above, "table", "column heads")
        above -= 1
