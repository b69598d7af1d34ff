"""A parse of web pages compared with trafilatura, which only takes their text out: the ratio of processor times.

    pip install --group bench && python benchmarks/pages.py [FILE...]

Without a file it makes a page of 200 KB, as wires publish them: a release of a dozen paragraphs among menus,
scripts, links to other stories and comments.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from prsparse import parse_bytes

ROUNDS = 7
SIZE = 200_000
RELEASE = (
    "<p>LISBON, Portugal, March 3, 2026 /PRNewswire/ -- Acme Wind today opened a laboratory for quieter turbines.</p>"
    + '<p>"This lab is where our next decade starts," said Jane Roe, chief executive officer of Acme Wind, who cut the'
    " ribbon. Its engineers will work on blades that make half the noise of those that turn today.</p>"
    * 12
    + "<h2>About Acme Wind</h2><p>Acme Wind makes turbines for towns and islands. It was founded in 1998.</p>"
    "<p>Media contact:<br>Mary Major<br>212-555-0147<br><a href='mailto:press@example.com'>press@example.com</a></p>"
)
MENU = '<li class="menu-item"><a href="/news/{0}" title="Story {0}"><span>Story number {0} of the day</span></a></li>'
CARD = (
    '<div class="card related"><a href="/story/{0}"><img src="/img/{0}.jpg" alt=""><h3>Another company does something</h3></a>'
    "<p>It said so on Monday, in a release of which this is the beginning, number {0} of those of the week.</p></div>"
)
SCRIPT = '<script>window.data = {{"id": {0}, "name": "value", "list": [1, 2, 3], "html": "&lt;p&gt;none&lt;/p&gt;"}};</script>'


def page(size: int) -> bytes:
    """Return a page of about some bytes: a release with ever more of everything else around it."""
    menu, cards, scripts = "", "", ""
    number = 0
    while len(menu) + len(cards) + len(scripts) < size - len(RELEASE):
        menu += MENU.format(number)
        cards += CARD.format(number)
        scripts += SCRIPT.format(number) * 2
        number += 1
    return (
        f"<!DOCTYPE html><html><head><title>Acme Wind Opens Lab</title>{scripts}</head><body><nav><ul>{menu}</ul></nav>"
        f"<main><h1>Acme Wind Opens Lab</h1><article>{RELEASE}</article></main><section>{cards}</section>"
        "<footer>© 2026 A Wire</footer></body></html>"
    ).encode()


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of a piece of work, the best of some runs."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print a line a page."""
    from trafilatura import extract

    pages = {name: Path(name).read_bytes() for name in sys.argv[1:]} or {"made for this": page(SIZE)}
    for name, data in pages.items():
        ours = seconds(partial(parse_bytes, data, name="page.html"))
        theirs = seconds(partial(extract, data))
        print(f"{ours / theirs:5.2f} x trafilatura  {ours * 1000:6.1f} ms  {len(data) >> 10:5} KiB  {name}")


if __name__ == "__main__":
    main()
