"""English. Months and weekdays: CLDR (Unicode licence); reporting verbs: counts on annotated news and releases."""

from typing import Final

from prsparse.languages._base import Language, phrases, words_of

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

# Counted on annotated news and releases: "said" alone is two thirds of them, the first fifty forms nine tenths.
_CUES: Final = words_of(
    "said say says saying told tell tells telling wrote write writes writing added add adds adding continued continues"
    " continuing asked asks asking responded responds responding tweeted posted noted notes noting explained explains"
    " explaining replied replies reported reports declared declares declaring stated states stating recalled recalls"
    " recalling concluded concludes concluding called calls calling commented comments commenting remarked remarks remarking"
    " shared shares sharing enthused enthuses emphasized emphasizes emphasised emphasises stressed stresses stressing"
    " highlighted highlights praised expressed expresses congratulated welcomed welcomes reiterated reiterates affirmed"
    " affirms echoed echoes announced announces announcing summed observed observes pointed points insisted insists argued"
    " argues admitted admits acknowledged acknowledges agreed agrees promised promises pledged pledges predicted predicts"
    " joked jokes warned warns claimed claims testified quipped urged urges opined exclaimed exclaims boasted cautioned"
    " cautions mused lamented laments reflected reflects confirmed confirms revealed reveals described describes describing"
    " thinking put puts advised advises suggested suggests believes believed shouted cried whispered credits credited"
    " thanked applauded commended marveled proclaimed proclaims asserted asserts contended hailed vowed vows"
)
_ROLE_NOUNS: Final = words_of(
    "officer officers president presidents director directors director-general manager managers chairman chairwoman"
    " chairperson chair co-chairman co-chair vice-chairman vice-chair vice-president chief head founder co-founder cofounder"
    " founders co-founders partner principal ceo cfo coo cto cio cmo cso cro cpo chro ciso cdo cco cao clo evp svp avp vp md"
    " gm executive secretary treasurer minister ambassador senator sen senators sens representative rep reps congressman"
    " congresswoman governor gov mayor commissioner councilman councilwoman councilmember councilor councillor judge justice"
    " attorney sheriff prosecutor superintendent chancellor dean provost professor lecturer researcher scientist engineer"
    " economist analyst strategist advisor adviser consultant counsel counselor lawyer solicitor spokesman spokeswoman"
    " spokesperson editor publisher producer author writer journalist reporter correspondent columnist coach captain driver"
    " player leader coordinator co-ordinator specialist administrator curator architect designer developer physician doctor"
    " surgeon nurse pastor bishop archbishop cardinal owner co-owner operator trustee member fellow deputy envoy diplomat"
    " general colonel lieutenant sergeant major admiral broker planner evangelist organizer activist inventor investigator"
    " supervisor controller comptroller registrar auditor actuary underwriter inspector delegate premier prince princess rabbi"
    " imam assemblyman assemblywoman chairmen co-ceo co-president co-director co-author creator artist actor actress singer"
    " composer conductor filmmaker chef farmer teacher principal-in-charge librarian pilot astronaut veteran resident"
    " lead associate assistant strategist biologist chemist physicist psychologist historian epidemiologist pediatrician"
)

LANGUAGE: Final = Language(
    tag="en",
    months=_MONTHS,
    weekdays=words_of(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    cues=_CUES,
    pronouns={"he": "m", "she": "f", "they": "", "him": "m", "her": "f"},
    honorifics=words_of("mr mrs ms miss mx dr prof professor sir dame rev reverend hon honorable"),
    role_nouns=_ROLE_NOUNS,
    role_modifiers=words_of(
        "chief senior executive vice deputy assistant associate acting interim managing general global regional national"
        " corporate group former founding board lead principal staff special joint co- incoming outgoing newly appointed"
        " worldwide international north american european u.s us technical technology financial operating information"
        " marketing revenue product people strategy commercial medical scientific legal security digital data sales human"
        " resources creative editorial communications communication account project program programme media press public relations"
        " investor business development research engineering operations customer client country area district division"
        " longtime veteran campaign team head company group's company's state foreign prime attorney sen rep gov distinguished"
        " adjunct emeritus honorary elected ranking minority majority democratic republican senate house"
    ),
    public_roles=words_of(
        "attorney secretary sheriff leader senator mayor minister commissioner governor representative congressman"
        " congresswoman executive councilman councilwoman ambassador judge justice prosecutor superintendent premier"
        " councilor councillor supervisor assemblyman assemblywoman delegate treasurer coroner sen rep gov professor"
    ),
    unit_nouns=words_of(
        "sales marketing growth operations engineering research development product products communications finance"
        " technology strategy strategic business corporate human people public investor media global international"
        " policy government external internal customer client clinical medical regulatory quality manufacturing supply"
        " information security data digital design content programs partnerships education legal compliance risk social"
        " the north south east west europe asia africa america americas emea apac latam infrastructure transportation"
        " department division office bureau board unit group's worldwide consumer enterprise retail commercial merchandising"
        " innovation sustainability community brand creative editorial analytics science sciences services solutions staff"
        " deployment platform platforms cloud software hardware networks systems community-based culture talent"
    ),
    company_words=words_of(
        "inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag sa nv bv group holdings holding"
        " university college institute institution association society foundation council committee commission department"
        " agency bureau ministry bank capital partners ventures technologies technology systems solutions services"
        " industries international laboratories labs pharmaceuticals therapeutics networks media school hospital church"
        " museum authority board union federation trust fund center centre organization organisation coalition alliance"
        " administration congress senate house court police party team club league networks studios entertainment energy"
        " associates national american memorial resources mining airlines motors foods stores software press news times"
        " post journal report survey study"
    ),
    belief_verbs=words_of(
        "believes believed feels felt hopes hoped expects expected regards regarded thinks thought considers considered"
        " sees views argues argued insists insisted maintains maintained claims claimed estimates estimated predicts"
        " predicted anticipates anticipated fears feared worries worried wants hopes recalls recalled remembers"
    ),
    plain_nouns=words_of(
        "company companies firm report study survey spokesperson spokesman spokeswoman official officials researchers"
        " authors analysts experts customer customers user users resident residents witness employees agency department"
        " committee association organization group statement release source sources study team board commission"
        " government court judge customer client parent parents student students people critics reviewers"
    ),
    abbreviations=words_of(
        "mr mrs ms dr prof sen sens rep reps gov lt col gen sgt capt cmdr adm maj rev hon st ste inc corp co ltd bros jr sr vs"
        " no fig approx dept est etc al messrs mt ft ave blvd rd pres u.s u.k u.n e.g i.e a.m p.m d.c jan feb mar apr jun jul"
        " aug sept sep oct nov dec calif mass conn ill ind fla pa va md mich minn wis wash ore ariz colo tenn ky ala ark del"
        " kan la miss mo mont neb nev okla ga supt det insp ph.d m.d"
    ),
    stop_words=words_of(
        "the of and to in is for that with on as by at from are a an or its their our his her which who be was were"
    ),
    headings=_HEADINGS,
    openers=_OPENERS,
    notices=_NOTICES,
    contact_words=words_of("contact contacts inquiries enquiries inquires inquiry enquiry relations queries"),
    contact_fillers=words_of(
        "media press investor investors investor's public for more further additional information info details please"
        " or and & company corporate agency analyst analysts news us the to trade pr ir general sales customer"
        " financial communications email editorial our team interviews interview an schedule only not publication"
        " editors interested parties reporters journalists shareholder shareholders name call"
    ),
)
