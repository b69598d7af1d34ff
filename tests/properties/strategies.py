"""Texts for the laws: any text at all, and text in the shape of a wire release with everything that can go wrong."""

from hypothesis import strategies as st

PLACES = ("NEW YORK", "CAMBRIDGE, Mass.", "TORONTO , ON", "LISBON, Portugal", "北京", "ST. LOUIS & LONDON")
DATES = ("March 3, 2026", "Sept. 31", "3 May 2026", "2026-13-01", "Feb.  05, 2026", "")
TAGS = (
    "/PRNewswire/ --",
    "--(BUSINESS WIRE)--",
    "(GLOBE NEWSWIRE) --",
    "/CNW/ -",
    "(Newsfile Corp. - May 4, 2026) -",
    "—",
)
PHRASES = (
    "FOR IMMEDIATE RELEASE",
    "EMBARGOED UNTIL",
    "Embargo: 1pm BST 11/06/2026",
    "Acme Opens Lisbon Lab",
    "ACME NAMES JANE ROE",
    "“We are glad,” said Jane Roe, chief executive officer of Acme.",
    '"We are glad," she said. "Very."',
    "“We go on",
    "``Typewriter'' marks, he said",
    "Jane Roe said: ‘We don’t know’.",
    "According to Mr. Roe, all is well.",
    "She feels at home.",
    "About Acme",
    "Acme makes widgets.",
    "Forward-looking statements",
    "Contact: Jane Roe",
    "Phone: +1 212 555 0147",
    "(212) 555-0147 x12",
    "press@example.com",
    "https://www.example.com/a_b__c",
    "[Acme](https://example.com)",
    "**Acme**",
    "<b>Acme</b>",
    "# Heading",
    "- item one",
    "* item two",
    "1. item three",
    "a | b | c",
    "###",
    "-30-",
    "# # #",
    "---",
    "SOURCE Acme, Inc.",
    "(NASDAQ: ACME)",
    "Photo - https://example.com/p.jpg",
    "(Logo: http://example.com/l.gif)",
    "/CONTACT: Jane Roe of Acme, 212-555-0147/",
    "> quoted",
    "From: a@example.com",
    "Subject: news",
    "<PAGE>",
    "or",
    "Comments are closed.",
)

any_text = st.text(max_size=400)
odd_characters = st.text(
    "\"'“”‘’„«»`.,:;()[]{}<>@#*_-–—/\\|~ \u00a0\t\r\n\x0b\x0c\u2028\u200b\u202eAa1٣ß\ud800", max_size=200
)
datelines = st.builds("{}, {} {}".format, st.sampled_from(PLACES), st.sampled_from(DATES), st.sampled_from(TAGS))
pieces = st.one_of(st.sampled_from(PHRASES), datelines, st.text(max_size=30), odd_characters)
joints = st.sampled_from(("\n", "\n\n", " ", "\r\n", "", "\n> ", "\n\n\n"))
wire_shaped = st.lists(st.tuples(pieces, joints), max_size=25).map(
    lambda parts: "".join(piece + joint for piece, joint in parts)
)
texts = st.one_of(any_text, odd_characters, wire_shaped)
