"""English. Months and weekdays: CLDR (Unicode licence); reporting verbs: counts on annotated news and releases."""

from typing import Final

from prsparse.languages._base import Language, phrases


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip

# What the lines around a release's text say. Wires, newsrooms and the pages and mails that carry releases.
_HEADINGS: Final = phrases({
    "about": "about us | about the company | company profile | company background | corporate profile | about",
    "legal": "forward-looking statements | forward looking statements | safe harbor | safe harbor statement"
    " | disclaimer | cautionary statement | cautionary note | legal notice | important information"
    " | legal disclaimer | trademarks | risk factors | additional information and where to find it"
    " | no offer or solicitation | notice",
    "contact": "contact | contacts | media: | for media | investors: | press: | analysts: | or | company contact"
    " | contact us",
    "link": "related links | related link | source | web site | website | resources | more information",
    "metadata": "press release | news release | media release | news | news and information | company news"
    " | press  information | for the media | top news | latest news | press statement | media statement"
    " | statement",
    "heading": "notes to editors | notes to editor | note to editors | notes for editors | editor's notes",
    "after": "related posts | related articles | related stories | related news | latest posts | recent posts"
    " | more news | leave a reply | leave a comment | comments are closed | site navigation"
    " | release summary | read next | tags | share | share this | share this article | share this post"
    " | share this release | share this story | print | also read | more from | you may also like"
    " | follow us on | categories | newsletter | post navigation | archives | popular posts | most read"
    " | advertisement | comments | related content | recommended for you",
    "chrome": "skip to content | skip to main content | scroll to top | search | search for | follow us | log in"
    " | login | sign in | sign up | subscribe | menu | home | back | back to top | close | email"
    " | facebook | twitter | linkedin | author | published | related documents | en | es | fr | de"
    " | content | article | translate | news provided by",
})  # fmt: skip
_OPENERS: Final = phrases({
    "about": "about",
    "contact": "contact details | media contact | media contacts | press contact | press contacts"
    " | contact information | media inquiries | press inquiries | media relations contact"
    " | investor contact | contact: | contacts: | pr contact",
    "promo": "to receive sms",
    "refer": "for more information | for further information | for additional information | for more details"
    " | to learn more | for details | learn more | to find out more | additional information"
    " | more information | further information | for information | find out more | for more"
    " | for complete | for the full",
    "status": "for immediate release | for immediate distribution | for immediate publication | immediate release"
    " | for release | embargo | embargoed | under embargo | strictly embargoed | strict embargo"
    " | news embargo | hold for  release | hold release | not for release | not for publication"
    " | for publication | release immediately",
    "metadata": "source: | sources: | news provided by | provided by | issued by | released by | distributed by"
    " | to: | date: | keywords: | keyword: | category: | categories: | release no | release number"
    " | news release no | case # | case no | rns number | ticker: | stock symbol: | symbol: | location:"
    " | dateline: | release date: | date of release: | publication date: | issue date:"
    " | note to editors: | editors: | attention editors | attn: | attention: | co: | st: | in: | su:"
    " | repeats: | subject: | news from | note to editors",
    "link": "view original content | view source version | view the original | to view the source version"
    " | to view the  original | to view this | to view the full | source version on | read more"
    " | click here | click image | click on | follow us | find us | connect with | related links:"
    " | website: | web: | web site: | company website | website | url: | visit us"
    " | this press release features multimedia | view the full release | full story"
    " | the latest news and updates relating to | for the latest news | a copy of this"
    " | you can read the | like us on | join us on | twitter: | facebook: | linkedin: | instagram:"
    " | youtube: | social media: | blog:",
    "media": "photo | photos | logo | logos | video | videos | image | images | (logo | (logos | (photo"
    " | (photos | (video | (image | /photo | /photos | /logo | [image | [logo | [photo | multimedia"
    " | infographic | infographics | audio | download | b-roll | broadcast quality | media gallery"
    " | photo/multimedia gallery | photos/multimedia gallery",
    "legal": "forward-looking statements | forward looking statement | forward-looking statement | safe harbor"
    " | cautionary statement | cautionary note | except for historical information | certain statements"
    " | statements in this | this press release contains | this release contains"
    " | this news release contains | disclaimer: | copyright | (c) | © | all rights reserved"
    " | all trademarks | all other trademarks | neither the tsx | neither tsx"
    " | this  announcement is for informational purposes | note regarding forward"
    " | statement regarding forward | information set  forth in this | the securities described"
    " | some of the statements",
    "chrome": "exhibit 99 | by clicking | cookies | this site uses | we use cookies | please leave this field"
    " | you are here | posted on | posted by | posted in | filed under | tagged | tags: | filter by"
    " | browse by | advanced news search",
    "after": "the post | this entry was posted | copyright 19 | copyright 20 | to subscribe | to unsubscribe"
    " | unsubscribe | you  are receiving | you received this | this is a paid press release"
    " | comments are closed | more from | original/source  press release | newsramp | pickup -"
    " | current record",
})  # fmt: skip
_NOTICES: Final = phrases({
    "legal": "forward-looking statement | forward looking statement | forward-looking information"
    " | securities litigation | constitute an offer | not an offer to sell | solicitation of an offer"
    " | registered under the | securities act of | may be restricted by law | distribution restrictions"
    " | safe harbor | neither the tsx | undue reliance | terms of use and disclaimers"
    " | representation or warranty | all rights reserved",
    "trademark": "registered trademark | are trademarks | trademarks of | is a trademark | are trade marks"
    " | service marks | service mark of | registered trade marks",
    "after": "appeared first on | first appeared on",
})  # fmt: skip

LANGUAGE: Final = Language(
    tag="en",
    months=_MONTHS,
    weekdays=_words(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    cues=_words("said says say adds added noted explained commented told stated continued"),
    pronouns={"he": "m", "she": "f", "they": ""},
    honorifics=_words("mr mrs ms miss dr prof professor sir dame rev hon"),
    role_nouns=_words("officer president director manager chairman chairwoman chair head founder partner"),
    abbreviations=_words("mr mrs ms dr prof sen rep gov inc corp co ltd jr sr st vs"),
    stop_words=_words(
        "the of and to in is for that with on as by at from are a an or its their our his her which who be was were"
    ),
    headings=_HEADINGS,
    openers=_OPENERS,
    notices=_NOTICES,
    contact_words=_words("contact contacts inquiries enquiries inquires inquiry enquiry relations queries"),
    contact_fillers=_words(
        "media press investor investors investor's public for more further additional information info details please"
        " or and & company corporate agency analyst analysts news us the to trade pr ir general sales customer"
        " financial communications email editorial our team interviews interview an schedule only not publication"
        " editors interested parties reporters journalists shareholder shareholders name call"
    ),
)
