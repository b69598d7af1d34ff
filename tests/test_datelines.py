"""Datelines in every form of the wires, the lines that only look like one, places, dates, status and header."""

import tomllib
from pathlib import Path

import pytest

from prsparse import languages, parse
from prsparse.document import Document
from prsparse.patterns.datelines import match_dateline
from prsparse.patterns.dates import find_date, match_time, read_unusual_date
from prsparse.patterns.notices import match_notice
from prsparse.patterns.status import match_status
from prsparse.wires import WIRES, WireService, find_wire

CASES = tomllib.loads((Path(__file__).parent / "cases" / "datelines.toml").read_text("utf-8"))
ENGLISH = languages.find("en")
LEAD = "Acme Inc. today announced that it has opened a laboratory in Lisbon, its first outside the United States."


@pytest.mark.parametrize(("line", "says"), CASES["datelines"].items())
def test_a_dateline_says(line: str, says: str) -> None:
    places, date, wire = (part.strip() for part in says.split("|"))
    release = parse(f"Acme Opens Lisbon Lab\n\n{line}{LEAD}")
    dateline = release.dateline
    assert dateline
    assert dateline.text == " ".join(line.split())
    assert "; ".join(place.name for place in dateline.places) == places
    assert (dateline.date or "") == date
    assert (dateline.wire.id if dateline.wire else "") == wire
    assert release.body[0].text == LEAD


@pytest.mark.parametrize("line", CASES["none"]["lines"])
def test_what_only_looks_like_a_dateline_is_none(line: str) -> None:
    document = Document(line + " " + LEAD)
    assert match_dateline(document, 0, len(document.text), ENGLISH) is None


@pytest.mark.parametrize(("name", "says"), CASES["resolved"].items(), ids=list(CASES["resolved"]))
def test_a_place_is_resolved(name: str, says: str) -> None:
    city, region, country = (part.strip() or None for part in says.split("|"))
    dateline = parse(f"Acme Opens Lab\n\n{name}, March 3, 2026 /PRNewswire/ -- {LEAD}").dateline
    assert dateline
    [place] = dateline.places
    assert (place.city, place.region, place.country) == (city, region, country)


@pytest.mark.parametrize("wire", WIRES, ids=[wire.id for wire in WIRES])
def test_every_wire_is_found_by_its_tags(wire: WireService) -> None:
    assert {found.id if (found := find_wire(tag)) else None for tag in wire.tags} == {wire.id}


def test_an_example_dateline_parses_to_its_wire() -> None:
    odd = {"eqs", "rns"}  # wires of header lines, which have no dateline
    found = {
        wire.id: parse(f"Acme Opens Lab\n\n{wire.example} {LEAD}").dateline for wire in WIRES if wire.id not in odd
    }
    assert {key: dateline.wire.id if dateline and dateline.wire else None for key, dateline in found.items()} == {
        key: key for key in found
    }


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("on March 3, 2026", "2026-03-03"),
        ("Sept. 03 2026", "2026-09-03"),
        ("the 27th of August 2026", "2026-08-27"),
        ("FRIDAY 28 AUGUST 2026", "2026-08-28"),
        ("2026-06-11 09:00", "2026-06-11"),
        ("21/08/2026 @ 08:59am", "2026-08-21"),
        ("11/06/2026", "2026-11-06"),
        ("24.05.2024 / 09:00", "2024-05-24"),
        ("2005 年 11 月 29 日", "2005-11-29"),
        ("June 30'26", "2026-06-30"),
        ("March 2026", None),
        ("Sept. 31, 2026", None),
        ("chapter 3 2026", None),
    ],
)
def test_a_date_is_read(text: str, iso: str | None) -> None:
    found = find_date(text, 0, len(text), ENGLISH)
    assert (found.iso if found else None) == iso


@pytest.mark.parametrize(
    ("text", "clock", "zone"),
    [
        ("at 2 p.m. EDT", "14:00", "EDT"),
        (", 07:00 ET", "07:00", "ET"),
        ("@ 7:02 AM Central", "07:02", "Central"),
        ("00:01HRS", "00:01", None),
        ("12 a.m.", "00:00", None),
    ],
)
def test_a_time_is_read(text: str, clock: str, zone: str | None) -> None:
    found = match_time(text, 0, len(text))
    assert found
    assert (found.clock, found.zone) == (clock, zone)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("FOR IMMEDIATE RELEASE", "immediate"),
        ("*** FOR IMMEDIATE RELEASE ***", "immediate"),
        ("Immediate release", "immediate"),
        ("Press Release - For Immediate Release", "immediate"),
        ("For Release: Immediately", "immediate"),
        ("Embargo: For immediate release", "immediate"),
        ("EMBARGO: IMMEDIATE", "immediate"),
        ("EMBARGOED UNTIL 00:01 TUESDAY 25 AUGUST 2026", "embargoed"),
        ("STRICTLY EMBARGOED UNTIL 00:01HRS FRIDAY 28 AUGUST", "embargoed"),
        ("Embargoed for publication until 8am on Thursday 27th August", "embargoed"),
        ("HOLD FOR RELEASE UNTIL March 3, 2026", "embargoed"),
        ("NOT FOR RELEASE BEFORE noon", "embargoed"),
        ("ACME CALLS FOR IMMEDIATE RELEASE OF PRISONERS", None),
        ("FOR IMMEDIATE RELEASE OF THE HOSTAGES, WE ASK", None),
        ("would you like releases under embargo?", None),
        ("The embargo on widgets was lifted.", None),
    ],
)
def test_a_status_line_is_told(line: str, kind: str | None) -> None:
    found = match_status(Document(line), 0, len(line), ENGLISH)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("EMBARGOED UNTIL 00:01 TUESDAY 25 AUGUST 2026", "2026-08-25T00:01:00"),
        ("Embargoed until 21/08/2026 @ 08:59am", "2026-08-21T08:59:00"),
        ("EMBARGOED UNTIL 2026-06-11 09:00 BST", "2026-06-11T09:00:00+01:00"),
        ("Embargoed For Release Until Sunday, October 7, 2018 at 2 p.m. EDT", "2018-10-07T14:00:00-04:00"),
        ("Embargoed until January 7, 2018 at 2 p.m. ET", "2018-01-07T14:00:00-05:00"),
        ("Embargoed until July 7, 2018 at 2 p.m. Eastern", "2018-07-07T14:00:00-04:00"),
        ("Embargoed until October 7, 2018", "2018-10-07"),
        ("EMBARGOED UNTIL THE MINISTER SITS DOWN", None),
        ("STRICTLY EMBARGOED UNTIL 00:01HRS FRIDAY 28 AUGUST", None),
    ],
)
def test_an_embargo_is_read_or_stays_one(line: str, until: str | None) -> None:
    release = parse(f"{line}\n\nAcme Opens Lisbon Lab\n\nLISBON, Portugal — {LEAD}")
    assert release.status
    assert (release.status.kind, release.status.until) == ("embargoed", until)
    assert ("unreadable-embargo" in {defect.code for defect in release.defects}) == (until is None)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("CORRECTING and REPLACING Acme Opens Lab", "correction"),
        ("CORRECTION: Acme Opens Lab", "correction"),
        ("/C O R R E C T I O N -- Acme/", "correction"),
        ("MEDIA ADVISORY", "advisory"),
        ("Media Alert: Acme Opens Lab", "advisory"),
        ("UPDATE - Acme Opens Lab", "update"),
        ("Correction facilities in Ohio are full", None),
        ("Updated figures for the year", None),
    ],
)
def test_a_notice_is_told(line: str, kind: str | None) -> None:
    found = match_notice(line, 0, len(line))
    assert (found[0] if found else None) == kind


def test_the_date_says_where_it_is_from() -> None:
    sources = {
        f"Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- {LEAD}": ("2026-03-03", "dateline"),
        f"March 4, 2026\n\nAcme Opens Lab\n\nLISBON--(BUSINESS WIRE)--{LEAD}": ("2026-03-04", "header"),
        f"March 3, 2026\n\nAcme Opens Lab\n\nLISBON, March 3 /PRNewswire/ -- {LEAD}": ("2026-03-03", "dateline+header"),
        f"For Immediate Release March 4, 2026\n\nAcme Opens Lab\n\n{LEAD}": ("2026-03-04", "header"),
        f"Embargoed until March 4, 2026\n\nAcme Opens Lab\n\nMarch 3, 2026\n\n{LEAD}": ("2026-03-03", "header"),
        f"Acme Opens Lab\n\nLISBON--(BUSINESS WIRE)--{LEAD}\n\nView source version on businesswire.com: "
        "https://www.businesswire.com/news/home/20260303005123/en/": ("2026-03-03", "url"),
    }
    for text, (value, source) in sources.items():
        date = parse(text).date
        assert date
        assert (date.value, date.source) == (value, source)


def test_a_header_of_another_day_completes_no_dateline() -> None:
    assert parse(f"March 4, 2026\n\nAcme Opens Lab\n\nLISBON, March 3 /PRNewswire/ -- {LEAD}").date is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("SOURCE Acme, Inc.", "Acme, Inc."),
        ("SOURCE: Acme Wind", "Acme Wind"),
        ("Source: Acme Wind", "Acme Wind"),
        ("Source: https://example.com/a", None),
    ],
)
def test_the_issuer_is_named(line: str, name: str | None) -> None:
    release = parse(f"Acme Opens Lab\n\nLISBON, March 3, 2026 /PRNewswire/ -- {LEAD}\n\n{line}")
    assert (release.issuer.name if release.issuer else None) == name


@pytest.mark.parametrize(
    ("line", "language", "value"),
    [
        ("3 mars 2026", "fr", "2026-03-03"),
        ("3. März 2026", "de", "2026-03-03"),
        ("08.12.2022", "de", "2022-12-08"),
    ],
)
def test_a_date_the_tables_do_not_know_is_read_by_the_library(line: str, language: str, value: str) -> None:
    text = f"{line}\n\nAcme Opens Lisbon Lab\n\nLISBON--(BUSINESS WIRE)--{LEAD}"
    date = parse(text, language=language).date
    assert date
    assert (date.value, date.source) == (value, "header")


@pytest.mark.parametrize("line", ["tomorrow", "next Friday", "March", "5 o'clock", "12", "the 31st of February 2026"])
def test_no_clock_fills_what_is_not_printed(line: str) -> None:
    assert read_unusual_date(line, 0, len(line), ENGLISH) is None
