"""English. Months and weekdays: CLDR (Unicode licence); reporting verbs: counts on annotated news and releases."""

from typing import Final

from prsparse.languages import _en_parts
from prsparse.languages._base import Language, months_of, phrases, words_of

_MONTHS: Final = months_of(
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip

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
    " master harbormaster lead associate assistant strategist biologist chemist physicist psychologist historian"
    " epidemiologist pediatrician commander agent ombudsman marshal ranger warden trainer therapist dietitian"
    " pharmacist dentist veterinarian technician mechanic accountant banker brewer winemaker student intern volunteer"
    " survivor winner recipient candidate nominee laureate champion host presenter moderator chaplain tutor instructor"
    " headteacher rector guitarist vocalist drummer musician songwriter mp mep consul undersecretary rapporteur"
    " technologist marketer recruiter publicist speaker alderman alderwoman alderperson selectman selectwoman freeholder councilperson"
    " coxswain skipper archivist conservationist astronomer botanist attache high-commissioner commodore brigadier"
    " striker goalkeeper midfielder quarterback bassist frontman forecaster ecologist midwife paramedic firefighter"
    " detective constable trooper treasurer-elect president-elect chairman-elect ombudsperson"
    " scholar expert campaigner advocate critic attorneys medalist medallist"
    " assemblymember assemblyperson congressperson legislator lawmaker parliamentarian magistrate barrister paralegal notary clerk"
    " bailiff arbitrator mediator negotiator coroner assessor vicar missionary educator schoolteacher headmaster headmistress"
    " linguist geneticist neurosurgeon psychiatrist psychotherapist entrepreneur businessman businesswoman philanthropist realtor"
    " contractor rancher grower fisherman vintner distiller restaurateur hotelier dancer sculptor illustrator animator poet"
    " novelist playwright screenwriter showrunner translator broadcaster blogger podcaster influencer programmer maintainer"
    " contributor whistleblower homeowner landlord barista sommelier caregiver counsellor mentor philosopher theologian"
    " optometrist orthodontist hygienist nutritionist organiser naturalist horticulturist arborist landscaper surveyor"
    " adjuster appraiser liaison custodian concierge merchandiser copywriter stylist jeweller perfumer auctioneer gallerist"
    " geochemist biochemist commandant corporal airman bursar shareholder stakeholder beneficiary lobbyist pollster ethicist"
    " futurist chiropractor acupuncturist cyclist swimmer golfer wrestler boxer climber mountaineer explorer"
    " cellist violinist pianist soprano rapper comedian puppeteer impresario promoter cosmonaut caretaker convenor convener"
    " dramaturg prof"
)

LANGUAGE: Final = Language(
    tag="en",
    months=_MONTHS,
    weekdays=words_of(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    cues=_CUES,
    pronouns={"he": "m", "she": "f", "they": "", "him": "m", "her": "f"},
    honorifics=words_of(
        "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon honorable honourable h.e excellency shri smt"
        " datuk dato baroness fr cllr hon'ble"
    ),
    ranks=words_of("sgt lt capt cpt col maj gen cpl det insp cmdr adm pfc ofc ssgt tsgt msgt"),
    role_nouns=_ROLE_NOUNS,
    role_modifiers=words_of(
        "chief permanent senior executive vice deputy assistant associate acting interim managing general global regional national"
        " corporate group former founding board lead principal staff special joint co- incoming outgoing newly appointed"
        " worldwide international north american european u.s us technical technology financial operating information"
        " marketing revenue product people strategy commercial medical scientific legal security digital data sales human"
        " resources creative editorial communications communication account project program programme media press public relations"
        " investor business development research engineering operations customer client country area district division"
        " longtime veteran campaign team head company state foreign prime attorney sen rep gov distinguished"
        " adjunct emeritus honorary elected ranking minority majority democratic republican senate house"
        " police fire city county town village borough cabinet opposition artistic postdoctoral visiting day night lay"
        " managing contributing interim outgoing deputy state's commonwealth's assistant"
    ),
    role_initials=words_of("da ada dda ag pm asac sac"),
    role_subjects=words_of(
        "school board council court crown portfolio brand category channel alliance partner partnerships ecosystem event events"
        " solutions content community social pricing procurement sourcing supply facilities plant site store field retail"
        " wholesale e-commerce ecommerce growth innovation transformation insights analytics machine cloud platform network"
        " infrastructure systems software hardware test quality safety environmental health clinical nursing pharmacy surgical"
        " academic athletic music musical film video game sports fashion culinary shift accounting tax audit treasury credit"
        " lending mortgage wealth equity fixed-income sustainability esg dei hr it pr ir ai qa ux r&d m&a design editing news"
        " features training learning education talent workforce labor labour compliance privacy risk government regulatory"
        " policy external internal undergraduate graduate parish youth a&r oem housing commerce agriculture interior defense"
        " defence veterans trade tourism environment natural home culture heritage indigenous fisheries employment skills"
        " management exploration networking risk immigration citizenship forests rural transport transportation health welfare works"
    ),
    company_heads=words_of(
        "ceo cfo coo cto president chairman chairwoman chair chairperson founder co-founder cofounder owner co-owner officer"
        " executive spokesman spokeswoman spokesperson partner principal"
    ),
    unit_heads=words_of("head director manager lead vp svp evp avp president leader supervisor specialist"),
    civil_roles=words_of(
        "resident native author co-author writer citizen survivor winner recipient parent mother father fan neighbor neighbour"
    ),
    remits=words_of(
        "minister secretary attorney ambassador senator representative governor mayor commissioner judge envoy delegate"
        " congressman congresswoman consul undersecretary ombudsman rapporteur mp mep professor lecturer alderman general da ag"
    ),
    offices=words_of(
        "sen senator rep representative congressman congresswoman gov governor mayor attorney general sheriff minister"
        " secretary assemblyman assemblywoman delegate leader premier da ag"
    ),
    company_nouns=words_of(
        "company firm startup start-up maker provider retailer manufacturer giant agency charity nonprofit non-profit"
        " consultancy platform bank group brand subsidiary affiliate developer publisher operator carrier association union"
    ),
    product_nouns=words_of(
        "line project program programme initiative product products series brand campaign range app game division team region"
        " business segment portfolio franchise platform film movie book novel podcast album song show documentary musical play"
    ),
    public_roles=words_of(
        "attorney secretary sheriff leader senator mayor minister commissioner governor representative congressman"
        " congresswoman county councilman councilwoman ambassador judge justice prosecutor superintendent premier"
        " councilor councillor supervisor assemblyman assemblywoman delegate treasurer coroner sen rep gov professor diplomat"
        " speaker alderman alderwoman alderperson selectman selectwoman councilmember councilperson"
    ),
    unit_nouns=words_of(
        "sales marketing growth operations engineering research development product products communications finance"
        " technology strategy strategic business corporate human people public investor media global international"
        " policy government external internal customer client clinical medical regulatory quality manufacturing supply"
        " information security data digital design content programs partnerships education legal compliance risk social"
        " the north south east west europe asia africa america americas emea apac latam infrastructure transportation"
        " department division office bureau board unit group's worldwide consumer enterprise retail commercial merchandising"
        " innovation sustainability community brand creative editorial analytics science sciences services solutions staff"
        " utilities logistics acoustics zoology water resources affairs r&d parliament health safety purchasing procurement"
        " sourcing advertising training learning insights planning administration personnel accounting audit treasury taxation"
        " merchandising facilities real-estate risk emerging markets services support success experience"
        " deployment platform platforms cloud software hardware networks systems community-based culture talent"
    ),
    company_words=words_of(
        "inc incorporated corp corporation co company se asa oyj ab as devices lending freight lines"
        " llc llp lp ltd limited plc gmbh ag sa nv bv group holdings holding"
        " university college institute institution association society foundation council committee commission department"
        " agency bureau ministry bank capital partners ventures technologies technology systems solutions services"
        " industries international laboratories labs pharmaceuticals therapeutics networks media school hospital church"
        " museum authority board union federation trust fund center centre organization organisation coalition alliance"
        " administration congress senate house court police party team club league networks studios entertainment energy"
        " associates national american memorial resources mining airlines motors foods stores software press news times"
        " post journal report survey study pr ir communications comms consulting consultants advisors advisers strategies"
        " consultancy academy laboratory observatory orchestra symphony ballet theatre theater festival gallery library zoo"
        " clinic securities insurance investments realty properties healthcare publicity airways hotels resorts"
    ),
    surname_words=words_of(
        "post house church times banks bank center court energy fund trust board power foods school judge king prince major"
        " general cook chase gray page price sharp best west east north south law long cross pope bishop dean abbott marshall"
        " mayor sheriff chambers fellow driver partner author writer farmer coach cardinal chancellor mason player small"
        " brewer marshal ranger warden winner host champion banker trainer speaker agent parent student singer fisher constable"
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
    function_words=_CUES
    | words_of(
        "a an the this that these those of in on at by for from to with and or but nor as than then while when where who whom"
        " which whose its his her their our my your is was were are be been being has had have will would can could may might"
        " must shall should do does did not no so if because since until after before during under over between among via per"
        " also today yesterday recently currently praised thanked welcomed met joined named appointed hired including like"
    ),
    stop_words=words_of(
        "the of and to in is for that with on as by at from are a an or its their our his her which who be was were"
    ),
    headings=_en_parts.HEADINGS,
    openers=_en_parts.OPENERS,
    notices=_en_parts.NOTICES,
    profile=_en_parts.PROFILE,
    call_words=_en_parts.CALL_WORDS,
    contact_words=words_of("contact contacts inquiries enquiries inquires inquiry enquiry relations queries"),
    contact_fillers=words_of(
        "media press investor investors investor's public for more further additional information info details please"
        " or and & company corporate agency analyst analysts news us the to trade pr ir general sales customer"
        " financial communications email editorial our team interviews interview an schedule only not publication"
        " source sources expert scientific technical reader readers consumer"
        " editors interested parties request requests reporters journalists shareholder shareholders name call data person persons point"
    ),
    contact_fields=phrases(
        {
            "name": "name | from | contact person | contact name | full name | spokesperson | representative",
            "organization": "company name | company | organization | organisation | organization name | business name | agency"
            " | firm",
            "title": "title | job title | position | role | designation | contact title",
            "other": "address | street address | street | city | state | zip | zip code | postal code | country | state/province"
            " | city/town | location | province | region | industry | hours | office hours",
        }
    ),
)
