"""Mail: when a file is one, what of it is read, and what becomes of its faults."""

import base64
from pathlib import Path

import pytest

from prsparse import Analysis, InputError, analyze_all, analyze_bytes, parse_all, parse_bytes
from prsparse.readers import choose
from tests.golden import SAMPLES

BODY = (
    "LISBON, March 3, 2026 -- Acme today opened a laboratory, which has room for thirty engineers.\n\n"
    '"We are glad," said Jane Roe, chief executive of Acme.\n'
)
HEADERS = "From: Jane Roe <jane@example.com>\nDate: Tue, 3 Mar 2026 09:00:00 +0000\nSubject: Acme Opens Lisbon Lab\n"
MIME = HEADERS + "MIME-Version: 1.0\n"


def read(text: str | bytes) -> Analysis:
    return analyze_bytes(text if isinstance(text, bytes) else text.encode(), name="mail.eml")


def paragraphs(analysis: Analysis) -> list[str]:
    return [unit.text for unit in analysis.release.body]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (MIME, "eml"),
        ("Received: from a by b\n\twith SMTP\n" + HEADERS, "eml"),
        ("From jane@example.com Tue Mar  3 09:00:00 2026\n" + MIME, "eml"),
        ("Subject: " + "long " * 200 + "\n", "eml"),
        (HEADERS, "text"),  # an archive's or a pasted one: every line of it is text
        ("Contact: Jane Roe\nDate: March 3\n\nAcme opens\n", "text"),
        ("Content-Type: text/plain\n\nAcme opens\n", "text"),
        ("Subject: Acme opens\n\nMIME-Version: 1.0\n", "text"),
    ],
)
def test_a_mail_is_told_from_a_text_that_begins_like_one(head: str, name: str) -> None:
    assert choose((head + "\n" + BODY).encode(), None).name == name


def test_the_subject_is_the_headline_where_the_text_has_none() -> None:
    release = read(MIME + "\n" + BODY).release
    assert release.headline is not None
    assert release.headline.text == "Acme Opens Lisbon Lab"
    assert release.source.format == "eml"


def test_the_headline_of_the_text_goes_before_the_subject() -> None:
    release = read(MIME + "\nAcme\n\nAcme Opens Lisbon Lab for Thirty Engineers\n\n" + BODY).release
    assert release.headline is not None
    assert release.headline.text == "Acme Opens Lisbon Lab for Thirty Engineers"


def test_the_date_of_the_mail_is_the_release_s_where_the_text_has_none() -> None:
    date = read(MIME + "\nAcme Opens Lab\n\n" + BODY.replace("LISBON, March 3, 2026 -- ", "")).release.date
    assert date is not None
    assert (date.value, date.source) == ("2026-03-03", "header")


def test_a_part_in_a_charset_that_it_does_not_have_is_read_all_the_same() -> None:
    for charset in ("x-nope", "us-ascii", "punycode"):
        mail = f"{MIME}Content-Type: text/plain; charset={charset}\n\n{BODY}\nCafé au lait is served to all who come.\n"
        assert "Café" in read(mail).document.text
        assert "Café" in read(mail.encode("cp1252")).document.text


def test_broken_encodings_give_what_can_be_read() -> None:
    mail = MIME + "Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(BODY.encode()).decode()[:-9] + "!!!"
    assert "laboratory" in read(mail).document.text
    assert "laboratory" in read(MIME + "Content-Transfer-Encoding: quoted-printable\n\n=ZZ=\n" + BODY).document.text


def test_flowed_text_is_joined() -> None:
    mail = (
        MIME
        + "Content-Type: text/plain; format=flowed\n\nAcme \ntoday opened \na lab.\n> quoted \n> words\n-- \nJane\n"
    )
    assert read(mail).document.text.endswith("Acme today opened a lab.\n> quoted \n> words\n-- \nJane")


def test_the_rich_part_is_read_where_the_plain_one_is_but_a_pointer() -> None:
    plain, rich = "Content-Type: text/plain\n\n{}", "Content-Type: text/html\n\n{}"
    parts = f'Content-Type: multipart/alternative; boundary="b"\n\n--b\n{plain}\n--b\n{rich}\n--b--\n'
    html = "<p>Acme Opens Lab</p><p>" + BODY.replace("\n\n", "</p><p>") + "</p>"
    assert "laboratory" in read(MIME + parts.format("See our web page.", html)).document.text
    text = read(MIME + parts.format(BODY, "<p>Acme</p>")).document.text
    assert text.endswith(BODY.strip())


def test_attachments_and_forwarded_mails() -> None:
    mail = (
        MIME + 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nFor you.\n--b\nContent-Type: message/rfc822\n\n'
        "From: Acme <press@example.com>\nSubject: Acme Opens Lab\n\n"
        + BODY
        + '--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="b.pdf"\n\nx\n--b--\n'
    )
    analysis = read(mail)
    assert paragraphs(analysis)[0].startswith("Acme today")
    assert analysis.release.headline is not None
    assert analysis.release.headline.text == "Acme Opens Lab"
    (defect,) = [defect for defect in analysis.release.defects if defect.code == "unread-attachments"]
    assert "b.pdf" in defect.message


def test_a_signature_is_furniture() -> None:
    analysis = read(MIME + "\n" + BODY + "\n-- \nJane Roe\nAcme, 1 Quay Street\n")
    assert analysis.blocks[-1].kind == "chrome"


def test_a_mailbox_gives_a_release_a_mail() -> None:
    mail = "From jane@example.com Tue Mar  3 09:00:00 2026\n" + MIME + "\n" + BODY + "\n>From then on it grew.\n\n"
    first, second = parse_all((mail + mail.replace("LISBON", "PORTO")).encode(), name="news.mbox")
    assert (first.source.name, second.source.name) == ("news.mbox#1", "news.mbox#2")
    assert second.dateline is not None
    assert second.dateline.places[0].city == "Porto"
    assert first.body[-1].text == "From then on it grew."
    alone = parse_bytes(mail.encode(), name="news.mbox")
    assert alone.source.name == "news.mbox"
    both = parse_bytes((mail + mail).encode(), name="news.mbox")
    assert both.source.name == "news.mbox#1"
    assert [defect.code for defect in both.defects if defect.code == "several-releases"] == ["several-releases"]


def test_a_mail_nested_without_end_is_refused() -> None:
    nest = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(1000))
    with pytest.raises(InputError) as told:
        list(analyze_all((MIME + nest).encode()))
    assert told.value.code == "broken"


@pytest.mark.parametrize("sample", ["mail-flowed.eml", "mail-html.eml"])
def test_a_mail_that_breaks_off_anywhere_is_read_or_refused(sample: str) -> None:
    data = (SAMPLES / Path(sample)).read_bytes()
    for end in range(20, len(data), 97):
        analyze_bytes(data[:end], name="cut.eml")


def test_a_subject_in_a_charset_whose_name_is_none_is_read_as_it_stands() -> None:
    data = b"From: a@example.com\nTo: b@example.com\nSubject: =?iso-8\xff\xfe1?Q?Acme?=\n\nAcme makes widgets.\n"
    assert analyze_bytes(data, input_format="eml").document.text
