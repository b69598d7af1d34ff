"""News feeds: NITF, NewsML, NewsML-G2, ninjs, RSS and Atom: what is taken from their elements, and what is refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from prsparse import Analysis, InputError, Release, analyze_all, analyze_bytes, parse_all, parse_bytes
from prsparse.readers import choose
from tests.conftest import Ran
from tests.golden import SAMPLES

FEEDS = sorted(SAMPLES.glob("feed-*"))
LEAD = "Acme today opened a laboratory in Lisbon, which has room for thirty engineers and a workshop."
QUOTE = '"We are glad," said Jane Roe, chief executive of Acme.'
BODY = f"<p>{LEAD}</p><p>{QUOTE}</p>"


def nitf(body: str = BODY, head: str = "", dateline: str = "") -> bytes:
    hedline = "<hedline><hl1>Acme Opens Lab</hl1></hedline>"
    top = f"<head>{head}</head><body><body.head>{hedline}<dateline>{dateline}</dateline></body.head>"
    return f"<nitf>{top}<body.content>{body}</body.content></body></nitf>".encode()


def rss(*items: str) -> bytes:
    return (
        f"<rss><channel><title>News</title>{''.join(f'<item>{item}</item>' for item in items)}</channel></rss>".encode()
    )


def item(title: str, body: str = BODY) -> str:
    return f"<title>{title}</title><description><![CDATA[{body}]]></description>"


def read(data: bytes) -> Analysis:
    return analyze_bytes(data)


def headline(release: Release) -> str:
    assert release.headline is not None
    return release.headline.text


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<nitf>", "nitf"),
        (b'<?xml version="1.0"?>\n<!-- a <b> -->\n<!DOCTYPE nitf SYSTEM "x.dtd">\n<nitf a="1">', "nitf"),
        (b"<NewsML Version='1.2'>", "newsml"),
        (b'<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/">', "newsmlg2"),
        (b"<newsMessage/>", "newsmlg2"),
        (b'<?xml version="1.0"?><rss version="2.0">', "rss"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', "rss"),
        (b'{"uri": "urn:1", "headline": "Acme Opens Lab"}', "ninjs"),
        (b'{"headline": "Acme Opens Lab"}', "text"),
        (b"<!-- nothing else", "text"),
        (b"<Acme> said <b and <c said.", "text"),
    ],
)
def test_a_feed_is_told_by_its_first_element(head: bytes, name: str) -> None:
    assert choose(head, "feed.xml").name == name


def test_what_stands_apart_from_the_text_is_taken_from_its_elements() -> None:
    head = '<docdata management-status="embargoed"><date.issue norm="20260303"/><date.release norm="20260304T0900Z"/></docdata>'
    release = read(nitf(head=head, dateline="LISBON, Portugal, March 3")).release
    assert headline(release) == "Acme Opens Lab"
    assert release.dateline is not None
    assert release.dateline.places[0].city == "Lisbon"
    assert release.status is not None
    assert (release.status.kind, release.status.until) == ("embargoed", "2026-03-04T09:00:00+00:00")
    assert release.date is not None
    assert (release.date.value, release.date.source) == ("2026-03-03", "dateline+header")
    assert [unit.text for unit in release.body] == [LEAD, QUOTE]


@pytest.mark.parametrize("dateline", ["LISBON, March 3", "Lisbon", "20260303T090000Z", ""])
def test_a_dateline_that_the_text_has_is_not_said_twice(dateline: str) -> None:
    body = f"<p>LISBON, March 3, 2026 /PRNewswire/ -- {LEAD}</p>"
    assert read(nitf(body, dateline=dateline)).document.text.count("LISBON") == 1


def test_an_embargo_whose_end_is_not_told_is_one_all_the_same() -> None:
    feed = (SAMPLES / "feed-newsml.xml").read_bytes()
    start, end = feed.index(b"<StatusWillChange"), feed.index(b"</StatusWillChange>")
    release = read(feed[:start] + feed[end + len("</StatusWillChange>") :]).release
    assert release.status is not None
    assert (release.status.kind, release.status.until) == ("embargoed", None)


def test_a_body_may_be_html_written_as_text_or_text() -> None:
    assert [unit.text for unit in read(nitf(f"<![CDATA[{BODY}]]>")).release.body] == [LEAD, QUOTE]
    assert [unit.text for unit in read(nitf(f"\n{LEAD}\n\n{QUOTE}\n")).release.body] == [LEAD, QUOTE]


def test_newsml_may_carry_nitf() -> None:
    inner = nitf(dateline="LISBON, March 3").decode()
    content = f"<ContentItem><MediaType FormalName='Text'/><DataContent>{inner}</DataContent></ContentItem>"
    photo = "<ContentItem><MediaType FormalName='Photo'/><DataContent>AAAA</DataContent></ContentItem>"
    caption = "<ContentItem><MediaType FormalName='Text'/><DataContent><p>Jane Roe</p></DataContent></ContentItem>"
    feed = f"<NewsML><NewsItem><NewsComponent>{photo}{caption}{content}</NewsComponent></NewsItem></NewsML>"
    release = read(feed.encode()).release
    assert headline(release) == "Acme Opens Lab"
    assert [unit.text for unit in release.body] == [LEAD, QUOTE]


def test_several_items_give_several_releases() -> None:
    feed = rss(item("Acme Opens Lab"), item("Acme Opens Another Lab"), item("Acme Opens a Third"))
    releases = list(parse_all(feed, name="feed.xml"))
    assert [release.source.name for release in releases] == ["feed.xml#1", "feed.xml#2", "feed.xml#3"]
    assert [headline(release) for release in releases] == [
        "Acme Opens Lab",
        "Acme Opens Another Lab",
        "Acme Opens a Third",
    ]
    alone = parse_bytes(feed, name="feed.xml")
    assert alone.source.name == "feed.xml#1"
    assert "several-releases" in [defect.code for defect in alone.defects]
    assert [analysis.release.source.name for analysis in analyze_all(rss(item("Acme")), name="a.xml")] == ["a.xml"]


def test_the_command_prints_them_all(run: Callable[..., Ran], tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_bytes(
        rss(item("Acme Opens Lab"), item("Acme Opens Another", f"<p>EMBARGOED UNTIL MAY 1, 2026</p>{BODY}"))
    )
    records = json.loads(run("parse", "-f", "json", feed).out)
    assert [record["source"]["name"] for record in records] == [f"{feed}#1", f"{feed}#2"]
    assert len(run("parse", "-f", "jsonl", feed).out.splitlines()) == 2
    assert run("parse", "-f", "table", feed).out.count("Acme Opens") == 2
    guarded = run("parse", "-f", "json", "--fail-if-embargoed", "--errors", "inline", feed)
    first, second = json.loads(guarded.out)
    assert guarded.code == 3
    assert first["headline"]["text"] == "Acme Opens Lab"
    assert (second["source"]["name"], second["error"]["code"]) == (f"{feed}#2", "embargoed")
    explained = run("explain", feed)
    assert explained.code == 0
    assert "this is the first" in explained.err


BOMB = '<!DOCTYPE n [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><nitf>&b;</nitf>'
THEFT = '<!DOCTYPE n [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf>&a;</nitf>'
PARAMETER = '<!DOCTYPE n [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><nitf/>'


@pytest.mark.parametrize(
    ("feed", "code"),
    [
        (BOMB, "entities"),
        (THEFT, "entities"),
        (PARAMETER, "entities"),
        ("<nitf>" + "<p>" * 100_000, "too-large"),
        ("<nitf " + 'a="1" ' * 2, "broken"),
        ("<rss><channel/></rss>", "empty"),
        ("<NewsML/>", "empty"),
        ('{"uri": "urn:1", "headline": ', "broken"),
        ('[{"uri": 1, "headline": 1}' + "[" * 100_000, "broken"),
        ('["uri", "headline"]', "empty"),
    ],
)
def test_what_is_no_feed_or_does_harm_is_refused(feed: str, code: str) -> None:
    with pytest.raises(InputError) as told:
        analyze_bytes(feed.encode(), name="feed.ninjs" if feed[0] in "[{" else "feed.xml", input_format=None)
    assert told.value.code == code


def test_nothing_is_fetched() -> None:
    outside = '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/evil.dtd">'
    include = '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'
    text = read(outside.encode() + nitf(f"<p>caf&eacute;&nbsp;{LEAD}</p>{include}")).document.text
    assert "café" in text
    assert "root:" not in text


def test_a_feed_that_breaks_off_gives_what_stands_before_the_break() -> None:
    feed = rss(item("Acme Opens Lab"), item("Acme Opens Another"))
    first, second = parse_all(feed[: feed.rindex(b"]]>")], name="feed.xml")
    assert headline(first) == "Acme Opens Lab"
    assert [unit.text for unit in second.body] == [] or second.headline is not None
    assert "broken-markup" not in [defect.code for defect in first.defects]
    assert "broken-markup" in [defect.code for defect in second.defects]


@pytest.mark.parametrize("sample", FEEDS, ids=lambda path: path.name)
def test_a_feed_cut_anywhere_is_read_or_refused(sample: Path) -> None:
    data = sample.read_bytes()
    for end in range(20, len(data), 61):
        try:
            list(analyze_all(data[:end], name=sample.name))
        except InputError as error:
            assert error.code in {"broken", "empty"}  # noqa: PT017


@pytest.mark.parametrize("declared", ["utf-8", "utf-16", "x-nope", "us-ascii", "iso-8859-1", "punycode"])
@pytest.mark.parametrize("real", ["utf-8", "cp1252", "utf-16"])
def test_a_wrong_encoding_is_seen_through(declared: str, real: str) -> None:
    if (declared, real) == ("iso-8859-1", "utf-8"):
        return  # it fits, and is believed
    text = f'<?xml version="1.0" encoding="{declared}"?>' + nitf(f"<p>Le café de Curaçao. {LEAD}</p>").decode()
    assert "café de Curaçao" in read(text.encode(real)).document.text


def test_huge_attributes_and_many_of_them_are_borne() -> None:
    many = " ".join(f'a{number}="1"' for number in range(20_000))
    feed = nitf(f"<p b='{'x' * 1_000_000}' {many}>{LEAD}</p>")
    assert [unit.text for unit in read(feed).release.body] == [LEAD]


@pytest.mark.parametrize("odd", [None, 7, [], {}, [7], {"value": 7}, "", "x", [[]], True])
def test_any_value_of_ninjs_may_be_of_any_type(odd: Any) -> None:
    told = json.loads((SAMPLES / "feed-ninjs.json").read_bytes())
    for key in told.keys() - {"uri"}:
        analyze_bytes(json.dumps(told | {key: odd}).encode(), input_format="ninjs")
