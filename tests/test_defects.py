"""Defects: each where an editor would want to be told, and not otherwise."""

import pytest

from prsparse import parse
from prsparse.model import DEFECTS

HEAD = "Acme Wind Opens Lisbon Lab\n\n"
LEAD = "NEW YORK, March 3, 2026 /PRNewswire/ -- "
BODY = (
    "Acme Wind today opened a laboratory in Lisbon, its first outside the United States.\n\n"
    'The lab will hire forty engineers. "We have waited for this," said Jane Roe, chief executive officer of Acme Wind.\n\n'
)
TAIL = "Media Contact:\nJohn Poe\n212-555-0147\n"
SECOND = "###\n\nBeta Opens Porto Lab\n\nBOSTON, March 4, 2026 /PRNewswire/ -- Beta Corp. today opened a laboratory in Porto, its second.\n"


def told(text: str) -> dict[str, str | None]:
    return {flaw.code: flaw.span and text[flaw.span[0] : flaw.span[1]] for flaw in parse(text).defects}


def test_a_whole_release_has_none() -> None:
    assert told(HEAD + LEAD + BODY + TAIL) == {}


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        (HEAD + LEAD + BODY, "no-contact", BODY.split("\n\n")[1]),
        (HEAD + BODY + TAIL, "no-dateline", BODY.split("\n\n", maxsplit=1)[0]),
        (f"{HEAD}NEW YORK, February 30, 2026 /PRNewswire/ -- {BODY}{TAIL}", "unreadable-date", "February 30, 2026"),
        (HEAD + LEAD + BODY + TAIL + SECOND, "several-releases", "BOSTON, March 4, 2026 /PRNewswire/ --"),
        (HEAD + LEAD + BODY + TAIL.replace("212-555-0147", "020 7555 0147"), "unparsed-phone", "020 7555 0147"),
        (
            f"EMBARGOED UNTIL THE BELL RINGS\n\n{HEAD}{LEAD}{BODY}{TAIL}",
            "unreadable-embargo",
            "EMBARGOED UNTIL THE BELL RINGS",
        ),
    ],
)
def test_a_doubt_is_told_with_its_place(text: str, code: str, place: str) -> None:
    assert told(text)[code] == place
    assert told(text).keys() - {code} <= {"no-dateline"}


def test_two_who_spoke_shortly_before_make_a_pronoun_doubtful() -> None:
    two = (
        '"The wind is free," said Robert Roe, president of Acme Wind.\n\n"The lab is not," said James Poe, its treasurer.\n\n'
        '"It will pay," he said.\n\n'
    )
    assert told(HEAD + LEAD + BODY + two + TAIL) == {"ambiguous-speaker": "he"}


def test_a_date_line_without_a_year_is_not_unreadable() -> None:
    assert "unreadable-date" not in told(f"24 Jun 9:06\n\n{HEAD}LISBON -- {BODY}{TAIL}")


def test_each_row_tells_what_to_do() -> None:
    assert all(
        flaw.severity in {"info", "warning", "error"} and flaw.meaning and flaw.advice for flaw in DEFECTS.values()
    )


def test_marks_beyond_all_measure_are_counted_not_told_one_by_one() -> None:
    found = [
        defect for defect in parse("Acme Opens Lab\n\nAcme said it." + "” a " * 5000).defects if "quotes" in defect.code
    ]
    assert len(found) == 100
    assert found[-1].message.endswith(": 4900 more are not told.")
