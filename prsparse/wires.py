"""The newswires: one row a service, found by the tag it prints.

Knows ids, names and tags. Must not know where a tag stands in a dateline.
"""

from typing import Final

from msgspec import Struct

from prsparse.expressions import regex


class WireService(Struct, frozen=True, gc=False):
    """A newswire.

    Attributes:
        id: as printed in the record: lower case, no spaces.
        name: its usual name.
        tags: what its tag begins with, folded, in lower case, without blanks at the ends.
        example: a dateline in its form, of an invented release.
    """

    id: str
    name: str
    tags: tuple[str, ...]
    example: str


# More than one row may fit a tag: the longest fitting tag wins.
WIRES: Final = (
    # press-release wires
    WireService("prnewswire", "PR Newswire", ("prnewswire", "pr newswire", "美通社"), "DENVER, March 3, 2026 /PRNewswire/ --"),
    WireService("businesswire", "Business Wire", ("business wire", "businesswire", "entertainment wire", "sportswire", "sports wire", "healthwire", "bw", "美國商業資訊", "美国商业资讯"), "DENVER--(BUSINESS WIRE)--"),
    WireService("globenewswire", "GlobeNewswire", ("globe newswire", "globenewswire"), "DENVER, March 03, 2026 (GLOBE NEWSWIRE) --"),
    WireService("primenewswire", "PrimeNewswire", ("primenewswire", "primezone"), "DENVER, March 3, 2006 (PRIMEZONE) --"),
    WireService("cnw", "CNW", ("cnw", "canada newswire", "canada news-wire"), "TORONTO, March 3, 2026 /CNW/ -"),
    WireService("marketwired", "Marketwired", ("marketwired", "marketwire", "market wire"), "DENVER, CO--(Marketwired - Mar 3, 2016) -"),
    WireService("accesswire", "ACCESS Newswire", ("accesswire", "access newswire"), "DENVER, CO / ACCESS Newswire / March 3, 2026 /"),
    WireService("newsfile", "Newsfile", ("newsfile",), "Toronto, Ontario--(Newsfile Corp. - March 3, 2026) -"),
    WireService("einpresswire", "EIN Presswire", ("einpresswire", "ein presswire"), "DENVER, CO, UNITED STATES, March 3, 2026 /EINPresswire.com/ --"),
    WireService("prweb", "PRWeb", ("prweb",), "Denver, CO (PRWEB) March 3, 2016 --"),
    WireService("newmediawire", "NewMediaWire", ("newmediawire",), "DENVER, CO - (NewMediaWire) - March 3, 2026 -"),
    WireService("newsdirect", "News Direct", ("newsdirect", "news direct"), "--News Direct--"),
    WireService("mediaoutreach", "Media OutReach", ("media outreach", "mediaoutreach"), "HONG KONG SAR - Media OutReach Newswire - 3 March 2026 -"),
    WireService("24-7pressrelease", "24-7 Press Release", ("24-7pressrelease", "24-7 press"), "DENVER, CO, March 3, 2026 /24-7PressRelease/ --"),
    WireService("usnewswire", "U.S. Newswire", ("u.s. newswire", "us newswire", "usnewswire"), "WASHINGTON, March 3 /U.S. Newswire/ --"),
    WireService("newsworthy", "Newsworthy.ai", ("newsworthy",), "Denver, CO (Newsworthy.ai) Tuesday Mar 3, 2026 @ 7:00 AM Mountain --"),
    WireService("prismmediawire", "PRISM MediaWire", ("prism mediawire", "prismmediawire"), "DENVER, CO, March 3, 2026 - PRISM MediaWire -"),
    WireService("noticiasnewswire", "Noticias Newswire", ("noticias newswire",), "MIAMI, FL - March 3, 2026 - (NOTICIAS NEWSWIRE) -"),
    WireService("thenewswire", "TheNewswire", ("thenewswire", "the newswire"), "(TheNewswire) Toronto, Ontario, March 3, 2026 TheNewswire -"),
    WireService("eznewswire", "EZ Newswire", ("ez newswire", "eznewswire"), "DENVER, CO, March 3, 2026 (EZ Newswire) --"),
    WireService("acnnewswire", "ACN Newswire", ("acn newswire", "acnnewswire"), "HONG KONG, Mar 3, 2026 - (ACN Newswire) -"),
    WireService("jcnnewswire", "JCN Newswire", ("jcn newswire", "jcnnewswire"), "TOKYO, Mar 3, 2026 - (JCN Newswire) -"),
    WireService("m2presswire", "M2 Presswire", ("m2 presswire", "m2presswire"), "M2 PRESSWIRE-March 3, 2006-"),
    WireService("send2press", "Send2Press", ("send2press",), "DENVER, Colo., March 3, 2026 (SEND2PRESS NEWSWIRE) --"),
    WireService("eqs", "EQS", ("eqs", "dgap", "equitystory"), "EQS-News: Acme SE / Key word(s): Study"),
    WireService("ots", "news aktuell", ("ots",), "Hamburg (ots) -"),
    WireService("apa-ots", "APA-OTS", ("apa-ots", "apa ots"), "Wien (OTS) -"),
    WireService("pressetext", "pressetext", ("pta", "pts", "pte", "pressetext"), "Wien (pta001/03.03.2026/10:00) -"),
    WireService("iwr-pressedienst", "IWR-Pressedienst", ("iwr-pressedienst",), "Hamburg (iwr-pressedienst) -"),
    WireService("newswire-kr", "Newswire Korea", ("뉴스와이어",), "서울--(뉴스와이어)--"),
    WireService("rns", "RNS", ("rns",), "RNS Number : 0000A"),
    WireService("prtimes", "PR TIMES", ("pr times", "prtimes"), "(PR TIMES)"),
    WireService("asianet", "AsiaNet", ("asianet",), "TOKYO, March 3, 2016 /AsiaNet/ --"),
    WireService("comtex", "COMTEX", ("comtex",), "DENVER, Mar 3, 2006 (COMTEX) --"),
    WireService("webwire", "WebWire", ("webwire",), "(WEBWIRE) - Denver - March 3, 2026 -"),
    WireService("issuewire", "IssueWire", ("issuewire",), "Denver, Mar 3, 2026 (Issuewire.com) -"),
    WireService("openpr", "openPR", ("openpr",), "(openPR) Denver, March 3, 2026 -"),
    WireService("newswire", "Newswire.com", ("newswire.com", "newswire"), "DENVER, March 3, 2026 (Newswire.com) -"),
    WireService("sbwire", "SBWire", ("sbwire",), "Denver, CO -- (SBWIRE) -- 03/03/2016 --"),
    WireService("prlog", "PRLog", ("prlog",), "DENVER - March 3, 2016 - PRLog --"),
    WireService("prcom", "PR.com", ("pr.com",), "Denver, CO, March 03, 2026 --(PR.com)--"),
    WireService("aetoswire", "AETOSWire", ("aetoswire",), "DUBAI, March 3, 2026 (AETOSWire) -"),
    WireService("seaprwire", "SeaPRwire", ("seaprwire",), "SINGAPORE, Mar 3, 2026 (SeaPRwire.com) -"),
    WireService("newsvoir", "NewsVoir", ("newsvoir",), "Mumbai, Maharashtra, India (NewsVoir)"),
    WireService("hugin", "Hugin", ("hugin", "thomson reuters one"), "OSLO, March 3, 2012 (Hugin) -"),
    # news agencies, whose datelines share the shape
    WireService("reuters", "Reuters", ("reuters",), "LONDON (Reuters) -"),
    WireService("afp", "AFP", ("afp",), "Paris, March 3, 2026 (AFP) -"),
    WireService("ap", "AP", ("ap", "associated press"), "DENVER (AP) --"),
    WireService("dpa", "dpa", ("dpa",), "Berlin (dpa) -"),
    WireService("xinhua", "Xinhua", ("xinhua",), "BEIJING, March 3 (Xinhua) --"),
    WireService("yonhap", "Yonhap", ("yonhap",), "SEOUL, March 3 (Yonhap) --"),
    WireService("ansa", "ANSA", ("ansa",), "(ANSA) - ROMA, 3 MAR -"),
    WireService("europapress", "Europa Press", ("europa press",), "MADRID, 3 Mar. (EUROPA PRESS) -"),
    WireService("adnkronos", "Adnkronos", ("adnkronos",), "Roma, 3 mar. (Adnkronos) -"),
    WireService("antara", "Antara", ("antara",), "Jakarta (ANTARA) -"),
    WireService("ians", "IANS", ("ians",), "New Delhi, March 3 (IANS)"),
    WireService("ani", "ANI", ("ani",), "New Delhi [India], March 3 (ANI):"),
    WireService("upi", "UPI", ("upi",), "DENVER, March 3 (UPI) --"),
)  # fmt: skip

# A relay forwards another wire's release: "(GLOBE NEWSWIRE via COMTEX)". Alone it counts as the wire.
_BY_TAG: Final = {tag: wire for wire in WIRES for tag in wire.tags}
# A wire that has no row: its tag ends in what wires are called, and is its name. "(AmericaNewswire)", "(1888PressRelease)"
_UNLISTED: Final = regex(r"((?:[\w'-]{1,20} ?){1,3}(?:wire|press ?release))(?:\.com|\.org)?$")
_LONGEST: Final = max(map(len, _BY_TAG))


def find_wire(tag: str) -> WireService | None:
    """Return the wire whose tag a printed, folded tag begins with, a whole word of it; None if there is none."""
    tag = tag.strip()
    tag = "apa-ots" if tag == "OTS" else tag.lower()  # Austria's OTS is in capitals, Germany's ots is not
    for end in range(min(len(tag), _LONGEST), 1, -1):
        wire = _BY_TAG.get(tag[:end])
        if wire and (end == len(tag) or not tag[end].isalpha()):
            return wire
    if tag.endswith("comtex"):
        return _BY_TAG["comtex"]
    named = _UNLISTED.match(tag)
    return WireService(named[1].replace(" ", ""), named[1], (), "") if named else None
