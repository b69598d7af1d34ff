"""English: what the parts of a release and the lines around it are called, and how companies describe themselves.

Knows the words only. Must not know the rules that ask for them.
"""

from typing import Final

from prsparse.languages._base import phrases, traits

# What the lines around a release's text say. Wires, newsrooms and the pages and mails that carry releases.
HEADINGS: Final = phrases({
    "about": "about us | about the company | company profile | company background | corporate profile | about"
    " | company overview | corporate overview | company information | who we are | boilerplate",
    "legal": "forward-looking statements | forward looking statements | safe harbor | safe harbor statement"
    " | disclaimer | cautionary statement | cautionary note | legal notice | important information"
    " | legal disclaimer | trademarks | risk factors | additional information and where to find it | cautionary language"
    " | competent person's statement | competent persons statement | competent person statement"
    " | qualified person | qualified persons"
    " | no offer or solicitation | notice",
    "contact": "contact | contacts | media: | for media | investors: | press: | analysts: | or | company contact"
    " | contact us",
    "link": "related links | related link | associated links | source | web site | website | resources | more information",
    "metadata": "press release | press releases | news release | news releases | media release | media releases"
    " | news | news and information | company news"
    " | press information | for the media | top news | latest news | press statement | media statement"
    " | statement | news provided by",
    "heading": "notes to editors | notes to editor | note to editors | notes for editors | editor's notes",
    "after": "related posts | related articles | related stories | related news | latest posts | recent posts"
    " | more news | leave a reply | leave a comment | comments are closed | site navigation"
    " | release summary | read next | tags | share | share this | share this article | share this post"
    " | share this release | share this story | print | also read | more from | you may also like"
    " | follow us on | categories | newsletter | post navigation | archives | popular posts | most read"
    " | advertisement | comments | related content | recommended for you | letters to the editor"
    " | recent news | featured news | featured stories | no comments"
    " | newsletter sign-up | stay connected"
    " | stay in touch | share this page | updates to this page | is this page useful? | latest articles | trending"
    " | more stories | you might also like | sign up for our newsletter | get our newsletter | about the author"
    " | submit a comment | post a comment | add a comment | leave a reply cancel reply",
    "chrome": "skip to content | skip to main content | scroll to top | search | search for | follow us | log in"
    " | login | sign in | sign up | subscribe | menu | home | back | back to top | close | email"
    " | facebook | twitter | linkedin | author | published | related documents | en | es | fr | de"
    " | content | article | translate | share article | copy text | text of this article | images in this article"
    " | download all images | privacy policy | privacy notice | privacy | terms of use | terms of service | terms and conditions"
    " | cookie policy | cookie settings | cookie preferences | sitemap | site map | accessibility | subscribe to our newsletter"
    " | print this page | accept all | footer | header | main navigation | breadcrumb | toggle navigation | close menu"
    " | read more | load more | view all | see all | organizations in this story"
    " | manage cookies | accept cookies | reject all | all news | site search",
})  # fmt: skip
OPENERS: Final = phrases({
    "about": "about | more about",
    "contact": "contact details | media contact | media contacts | press contact | press contacts"
    " | contact information | media inquiries | press inquiries | media relations contact"
    " | investor contact | contact: | contacts: | pr contact",
    "signature": "on behalf of the board | on behalf of the company | on behalf of the directors | by order of the board"
    " | for and on behalf of | sincerely | yours sincerely | yours faithfully | respectfully submitted | kind regards",
    "advisory": "who: | what: | when: | where: | why: | how:",
    "promo": "to receive sms",
    "refer": "for more information | for further information | for additional information | for more details"
    " | to learn more | for details | learn more | to find out more | additional information"
    " | more information | further information | for information | find out more | for more"
    " | for complete | for the full"
    " | for media enquiries | for media inquiries | for press enquiries | for press inquiries | for interviews"
    " | for all enquiries | for all media",
    "point": "to keep up | to follow | to see | to view | to find | to register | to sign up | to watch | to read | to buy"
    " | to purchase | to order | to apply | to donate | to book | to download | to join | to get | to access | to request"
    " | to explore | to discover | to shop | to try | to hear | to listen | to start | to become | to support | to nominate"
    " | to submit | to search | to check | to experience | for tickets | for updates | for the latest | for additional | for job",
    "status": "for immediate release | for immediate distribution | for immediate publication | immediate release"
    " | for release | embargo | embargoed | under embargo | strictly embargoed | strict embargo"
    " | news embargo | hold for release | hold release | not for release | not for publication"
    " | for publication | release immediately",
    "metadata": "eqs-news: | eqs-adhoc: | eqs-cms: | dgap-news: | dgap-adhoc: | source: | sources:"
    " | news provided by | provided by | issued by | released by | distributed by | to: | date:"
    " | category: | categories: | release no | release number | news release no | case # | case no"
    " | rns number | ticker: | stock symbol: | trading symbol | symbol: | location: | dateline: | release date:"
    " | date of release: | publication date: | issue date: | attn: | attention: | news from"
    " | from: | topic(s): | component(s): | topics: | press release number:",
    "link": "view original content | view source version | view the original | to view the source version"
    " | (to view | to view the multimedia | read the full | to view the original | to view this"
    " | to view the full | source version on | read more"
    " | click here | click image | click on | follow us | find us | connect with | related links:"
    " | website: | web: | web site: | company website | website | url: | visit us"
    " | this press release features multimedia | view the full release | full story"
    " | the latest news and updates relating to | for the latest news | a copy of this"
    " | you can read the | original source can be found | like us on | join us on | twitter: | facebook: | linkedin: | instagram:"
    " | youtube: | social media: | blog:",
    "media": "photo | photos | logo | logos | video | videos | image | images | (logo | (logos | (photo"
    " | (photos | (video | (image | /photo | /photos | /logo | [image | [logo | [photo | multimedia"
    " | infographic | infographics | audio | download | b-roll | broadcast quality | media gallery"
    " | photo/multimedia gallery | photos/multimedia gallery",
    "legal": "forward-looking statements | forward looking statement | forward-looking statement | safe harbor"
    " | cautionary statement | cautionary note | except for historical information | certain statements"
    " | statements in this | this press release contains | this release contains"
    " | this news release contains | disclaimer: | copyright | (c) | © | all rights reserved"
    " | nothing in this | information contained in this | past performance"
    " | accept responsibility for the adequacy | all trademarks | all other trademarks"
    " | neither the tsx | adequacy or accuracy of this | united states newswire services"
    " | issuer is solely responsible for | the issuer is solely responsible | neither tsx"
    " | this announcement is for informational purposes | note regarding forward"
    " | statement regarding forward | information set forth in this | the securities described"
    " | some of the statements | attorney advertising"
    " | the information in this announcement that | the information in this report that relates"
    " | not for distribution | not for dissemination | not intended for distribution",
    "chrome": "share on | share to | share this | share via | tweet this | email this | print this | print friendly"
    " | printer friendly | printer-friendly | download pdf | download as | save as pdf | convert to pdf"
    " | view as | view pdf | back to | return to | jump to | go to | select language | read in"
    " | available in english | available in other | listen to this | previous article | next article | previous post | next post"
    " | exhibit 99 | by clicking | cookies | this site uses | we use cookies | please leave this field"
    " | you are here | posted on | posted by | posted in | filed under | tagged | tags: | filter by"
    " | browse by | advanced news search | previous: | next:",
    "after": "this entry was posted | link to: | copyright 19 | copyright 20 | to subscribe | to unsubscribe | unsubscribe"
    " | submit a comment | leave a comment | post a comment | leave a reply"
    " | you are receiving | you received this | this is a paid press release | comments are closed"
    " | more from | original/source press release | newsramp | pickup -"
    " | more quotes and news | related news categories",
    "trailer": "keywords: | keyword: | industry keyword: | subject code: | co: | st: | in: | su: | repeats:"
    " | subject: | news provided by",
    "correction": "first graph | second graph | third graph | fourth graph | fifth graph | last graph | headline should read"
    " | please replace the release | the corrected release reads | the updated release reads | corrected release reads",
    "note": "note to editors: | note to editors | editors: | attention editors | editors' note | editor's note"
    " | notes to editors:",
})  # fmt: skip
NOTICES: Final = phrases({  # the first kind of those a paragraph tells is the one
    "trademark": "property of their respective | registered trademark | are trademarks | trademarks of"
    " | is a trademark | are trade marks | service marks | service mark of | registered trade marks",
    "legal": "forward-looking statement | forward looking statement | forward-looking information"
    " | actual results | differ materially | risks and uncertainties | obligation to update"
    " | obligation to publicly | securities litigation | constitute an offer | not an offer to sell"
    " | solicitation of an offer | registered under the | securities act of | may be restricted by law"
    " | distribution restrictions | safe harbor | neither the tsx | undue reliance"
    " | terms of use and disclaimers | representation or warranty | all rights reserved"
    " | nothing in this | information contained in this | past performance"
    " | responsibility for the adequacy | united states newswire services"
    " | solely responsible for the content",
    "after": "appeared first on | first appeared on | you received this message | you received this e-mail"
    " | you received this email | you are receiving this | email was sent to | e-mail was sent to | message was sent to"
    " | use of cookies | uses cookies | use cookies to | manage your preferences | email address will not be published",
})  # fmt: skip
# How About sections talk, heading or none, and how news does; weights fitted on annotated releases.
PROFILE: Final = traits(
    (-9, 0, ' said|,"|."'),
    (-4, 7, " this | these | those | that | when | while | if | after | as | in | at | by | on "),
    (-3, 0, " today| announce| yesterday| this week| told | explained"),
    (2, 60, "founded in |founded by|established in |based in |headquartered in |incorporated in |with offices in "),
    (2, 16, "for more than |for over |for nearly |since 19|since 20|with more than |with over "),
    (
        2,
        220,
        (
            " is a | is an | is the | is one of | are a | are the | is among | provides | offers "
            "| develops | designs | manufactures | operates | delivers | owns | specializes | serves "
            "| markets | acquires | deploys | helps | enables | publishes | produces | represents "
            "| supplies | makes | creates | builds | invests | focuses | has been a | has been the "
            "| supports | works to | is dedicated to | is committed to | is part of | is engaged in "
            "| engages in | is pioneering | is responsible for | was founded | was established "
            "| was created | was formed | relies on | manages | connects | brings together | combines "
            "| sells | distributes | trains "
        ),
    ),
    (1, 140, " is a | is an | is the | is one of | is among "),
    (
        2,
        0,
        (
            "founded in |founded by|established in |headquartered in |headquarters in|based in "
            "|incorporated in |since 19|publicly traded|privately held|privately-held|privately owned"
            "|nonprofit|non-profit|not-for-profit| employs | employees"
        ),
    ),
    (
        1,
        0,
        (
            " company| provider| leader| firm | firm,| manufacturer| supplier| developer| distributor"
            "| organization| organisation| platform| operator| retailer| network| association"
            "| foundation | agency| subsidiary| division of| publisher| maker of| producer of| society"
            "| institute| corporation| group | startup| start-up| bank | brands| portfolio| charity"
            "| university| coalition"
        ),
    ),
    (
        1,
        0,
        (
            " leading| largest| premier| world's| global| worldwide| nationwide| fortune | award-winning"
            "| best-in-class| internationally"
        ),
    ),
    (
        1,
        0,
        (
            "visit www|visit http|please visit|visit us|more information|learn more|www.|http|(nyse"
            "|(nasdaq|(otc|(tsx| traded on |web site|website"
        ),
    ),
    (
        1,
        0,
        (
            " countries| offices in| locations| customers| clients| members| stores "
            "| products and services| products include| mission |state-of-the-art| square feet"
        ),
    ),
    (-2, 0, " he | she | his | her | mr. | ms. | i "),
    (-1, 0, " will | would | plans to | expected | quarter"),
)
CALL_WORDS: Final = (
    "dial-in", "dial in", "dial ", "passcode", "pass code", "conference id", "conference call", "access code", "webcast",
    "replay", "callers", "participant", "confirmation code", "meeting id", "hotline", "helpline", "crisis line",
)  # fmt: skip
