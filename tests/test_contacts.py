"""Contacts case by case; telephones, e-mails and web addresses; links, assets and tickers."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from prsparse import parse
from prsparse.model import Contact, Phone
from prsparse.patterns.reach import address_of, find_emails, find_phones, find_urls

CASES = tomllib.loads((Path(__file__).parent / "cases" / "contacts.toml").read_text("utf-8"))["case"]
RELEASE = (
    "Acme Opens Lisbon Lab\n\nNEW YORK, March 3, 2026 /PRNewswire/ -- Acme Wind today opened a laboratory in Lisbon, its first "
    "outside the United States, and will hire forty engineers for it by the end of the year.\n\n"
)


def dialled(phone: Phone) -> str:
    kind = "" if phone.kind == "phone" else f" {phone.kind}"
    return f"{phone.e164}{f' x{phone.extension}' if phone.extension else ''}{kind}"


def told(contact: Contact) -> str:
    phones = ", ".join(map(dialled, contact.phones))
    mails = ", ".join(mail.address for mail in contact.emails)
    parts = (contact.name, contact.title, contact.organization, contact.role, phones, mails)
    return " | ".join(part or "" for part in parts)


def case_of(case: dict[str, str]) -> ParameterSet:
    marks = [pytest.mark.xfail(strict=True, reason=case["known_failure"])] if "known_failure" in case else []
    return pytest.param(case, marks=marks, id=case["name"])


@pytest.mark.parametrize("case", [case_of(case) for case in CASES])
def test_contacts_are_told(case: dict[str, Any]) -> None:
    placed = f"{case['above']}\n\n{RELEASE}" if "above" in case else f"{RELEASE}{case.get('text', '')}\n"
    assert [told(contact) for contact in parse(case.get("document", placed)).contacts] == case["says"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("call (212) 555-0147.", ["(212) 555-0147"]),
        ("212.555.0147 or 212-555-0148", ["212.555.0147", "212-555-0148"]),
        ("+44 20 7946 0958", ["+44 20 7946 0958"]),
        ("1-800-ACME-LAB", ["1-800-ACME-LAB"]),
        ("202-555-0179 202-555-0180", ["202-555-0179", "202-555-0180"]),
        ("Office212.555.0147Fax", ["212.555.0147"]),
        ("on 2026-03-03 and 12/05/2026", []),
        ("from 2019-2020", []),
        ("$1,234,567.89 and 12,345,678 shares", []),
        ("Boston, MA 02139-4307", []),
        ("192.168.100.200", []),
        ("revenue of 5550147 million", []),
        ("Local 81359/81380 Members", []),
        ("OC-22 40 52 12 4.1", []),
        ("release 2012-123", []),
        ("Case # 26-1044255", []),
        ("June 11, 2003 202/555-0199", ["202/555-0199"]),
        ("Jane Roe (206-555-0143)", ["206-555-0143"]),
        ("(+41 22) 555 5099", ["(+41 22) 555 5099"]),
    ],
)
def test_telephone_numbers_and_what_is_none(text: str, found: list[str]) -> None:
    assert [text[match.span.start : match.span.end] for match in find_phones(text, 0, len(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("write to jane.roe@example.com.", ["jane.roe@example.com"]),
        ("OfficeEditor@example.com", ["Editor@example.com"]),
        ("Beta IRcfo@example.capital", ["cfo@example.capital"]),
        ("519-555-0133jane@example.com", ["jane@example.com"]),
        ("jane [at] example [dot] com", ["jane@example.com"]),
        ("E-mail: jane@example.co.uk", ["jane@example.co.uk"]),
        ("@acme and a@b", []),
        ("Jane Roe <jane at example.com>", ["jane@example.com"]),
    ],
)
def test_addresses(text: str, found: list[str]) -> None:
    assert [address_of(text[start:end]) for start, end in find_emails(text, 0, len(text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://example.com/a?b=1).", ["https://example.com/a?b=1"]),
        ("Visit www.example.com, or example.org/x.", ["www.example.com", "example.org/x"]),
        ("jane@example.com", []),
        ("www.example.com212.555.0147", ["www.example.com"]),
        ("Acme Inc. The U.S. market", []),
    ],
)
def test_web_addresses(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in find_urls(text, 0, len(text))] == found


def test_tickers_are_found_once() -> None:
    text = (
        RELEASE
        + "Acme Wind (NASDAQ: ACMW) (TSX-V:ACM; FSE: 1AC) and Beta (NYSE American: BETA). Note: This is Acme (Nasdaq: ACMW).\n"
    )
    assert [(ticker.exchange, ticker.symbol) for ticker in parse(text).tickers] == [
        ("NASDAQ", "ACMW"), ("TSX-V", "ACM"), ("FSE", "1AC"), ("NYSE AMERICAN", "BETA"),
    ]  # fmt: skip


def test_assets_and_links_are_found() -> None:
    parts = (
        "Photo - https://example.com/p.jpg",
        "(Logo: http://example.com/l.gif)",
        "Video –",
        "The laboratory has forty rooms and a view of the river.",
        "It will open to the public in May, and forty engineers will be there to show it.",
    )
    release = parse(RELEASE + "\n\n".join(parts))
    assert [(asset.kind, asset.url) for asset in release.assets] == [
        ("photo", "https://example.com/p.jpg"),
        ("logo", "http://example.com/l.gif"),
        ("video", None),
    ]
    assert "https://example.com/p.jpg" in [link.url for link in release.links]
