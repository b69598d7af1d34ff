r"""prsparse splits a press release into dateline, body paragraphs, quoted individuals and contacts.

    >>> import prsparse
    >>> release = prsparse.parse("Acme Opens Lisbon Lab\\n\\nLISBON, Portugal, March 3, 2026 /PRNewswire/ -- Acme ...")

`parse` takes text, `parse_bytes` bytes, `parse_file` a path; `analyze` also says why. All return
frozen values; what is doubtful in a release is a `Defect` in it, never an exception.
"""

from prsparse.files import parse_file
from prsparse.parser import analyze, analyze_bytes, parse, parse_bytes

__all__ = ["analyze", "analyze_bytes", "parse", "parse_bytes", "parse_file"]
