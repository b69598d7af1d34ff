"""Dutch. Months and weekdays: CLDR (Unicode licence); the other words: how newsrooms of the Low Countries print them."""

from typing import Final

from prsparse.languages._base import Language, months_of, pairs_of, phrases, traits, words_of

_CUES: Final = words_of(
    "zegt zei aldus stelt stelde vertelt vertelde verklaart verklaarde benadrukt benadrukte voegt voegde legt licht lichtte"
    " reageert reageerde vindt vond meldt meldde schrijft schreef concludeert besluit vervolgt laat liet weet meent merkt noemt"
    " noemde hoopt bevestigt bevestigde waarschuwt onderstreept antwoordt herinnert kondigt geeft vat gaf voegde vervolgde"
    " constateert constateerde denkt dacht pleit pleitte bedankt bedankte verzekert verzekerde belooft beloofde gelooft hoopte"
    " onderstreepte schetst schetste beschrijft beschreef verwacht vermeldt roept riep zeggen deelt deelde sprak spreekt"
    " concludeerde verduidelijkt verduidelijkte"
)

LANGUAGE: Final = Language(
    tag="nl",
    months=months_of(
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=words_of("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zo ma di wo do vr za"),
    cues=_CUES,
    pronouns={"hij": "m", "zij": "f", "ze": "f"},
    honorifics=words_of("dhr mevr mevrouw meneer dr drs ir ing prof mr professor"),
    role_nouns=words_of(
        "directeur directrice adjunct-directeur voorzitter voorzitster vicevoorzitter bestuursvoorzitter bestuurder oprichter"
        " oprichtster medeoprichter medeoprichtster hoofd manager ceo cfo coo cto woordvoerder woordvoerster minister"
        " staatssecretaris burgemeester wethouder schepen gedeputeerde senator kamerlid onderzoeker onderzoekster hoogleraar"
        " professor lector eigenaar eigenares partner adviseur analist expert coördinator secretaris penningmeester commissaris"
        " president rector decaan redacteur hoofdredacteur auteur arts ingenieur projectleider teamleider lid"
    ),
    role_modifiers=words_of(
        "algemeen algemene commercieel commerciële financieel financiële technisch technische wetenschappelijk wetenschappelijke"
        " uitvoerend vice plaatsvervangend senior managing general operationeel artistiek medisch chief executive officer"
    ),
    public_roles=words_of("minister staatssecretaris burgemeester wethouder senator"),
    role_ends=(
        *(
            "directeur",
            "directrice",
            "voorzitter",
            "voorzitster",
            "minister",
            "secretaris",
            "woordvoerder",
            "woordvoerster",
        ),
        *(
            "leider",
            "leidster",
            "manager",
            "beheerder",
            "onderzoeker",
            "onderzoekster",
            "adviseur",
            "hoogleraar",
            "docent",
        ),
        *("coördinator", "oprichter", "oprichtster", "eigenaar", "eigenaresse", "deskundige", "expert", "bestuurder"),
        *("meester", "wethouder", "redacteur", "specialist", "ingenieur", "trainer", "kapitein", "conservator"),
    ),
    remits=words_of("minister staatssecretaris burgemeester wethouder schepen gedeputeerde commissaris"),
    unit_nouns=words_of(
        "verkoop marketing communicatie onderzoek ontwikkeling operaties financiën personeel strategie afdeling divisie zaken"
    ),
    company_words=words_of(
        "bv b.v nv n.v vof groep bedrijf stichting vereniging universiteit hogeschool instituut bank ministerie gemeente"
        " provincie"
        " raad commissie kamer centrum ziekenhuis museum unie holding"
    ),
    surname_words=words_of("bank"),
    belief_verbs=words_of("hoopt gelooft verwacht"),
    plain_nouns=words_of(
        "bedrijf onderneming vereniging onderzoek rapport politie woordvoerder klant klanten organisatie"
    ),
    abbreviations=words_of(
        "dhr mevr dr drs ir ing prof mr bijv o.a d.w.z enz nr tel t.a.v jan feb mrt apr jun jul aug sep okt nov dec"
    ),
    function_words=_CUES
    | words_of("de het een van en of in op te met voor aan bij door uit naar om dat die dit zijn haar hun als"),
    stop_words=words_of(
        "de het een van en in is op te dat die voor met zijn aan er om als bij door ook naar uit niet over worden wordt heeft"
        " hebben meer hun deze dit of tot"
    ),
    headings=phrases(
        {
            "about": "over ons | over het bedrijf | bedrijfsprofiel",
            "legal": "disclaimer | toekomstgerichte verklaringen",
            "contact": "contact | contactgegevens | perscontact | perscontacten | contact pers | contact voor de pers"
            " | contactpersoon | contactinformatie",
            "link": "meer informatie | gerelateerde links",
            "metadata": "persbericht | nieuwsbericht | persmededeling | voor onmiddellijke publicatie",
            "heading": "noot voor de redactie | noot aan de redactie | noot voor redactie",
            "after": "gerelateerde artikelen | delen | reacties | lees ook | gerelateerd nieuws",
            "chrome": "zoeken | menu | home | terug | printen",
        }
    ),
    openers=phrases(
        {
            "about": "over de | over het | over",
            "contact": "perscontact | perscontacten | contact: | contactpersoon | contactgegevens | contact pers | contact voor",
            "refer": "voor meer informatie | meer informatie | noot voor de redactie, niet voor publicatie | voor vragen",
            "status": "embargo | onder embargo | embargo tot | voor onmiddellijke publicatie | niet publiceren voor",
            "metadata": "bron: | plaats: | datum:",
            "media": "foto | foto's | video | beeld | beeldmateriaal | logo | download",
            "legal": "dit persbericht bevat | © | alle rechten voorbehouden",
            "link": "website: | web: | facebook: | twitter: | volg ons",
            "chrome": "deel dit",
        }
    ),
    notices=phrases({"legal": "toekomstgerichte verklaringen | alle rechten voorbehouden"}),
    contact_words=words_of("contact contactpersoon perscontact contactgegevens vragen"),
    contact_fillers=words_of(
        "pers media voor de het van en of relaties investeerders redactie informatie meer communicatie"
    ),
    contact_fields=phrases(
        {
            "name": "naam",
            "organization": "bedrijf | organisatie",
            "title": "functie",
            "other": "adres | plaats",
        }
    ),
    profile=traits(
        (-9, 0, ' zegt|,"|."| aldus'),
        (-3, 0, " vandaag | kondigt | maakt bekend"),
        (
            2,
            220,
            (
                " is een | is de | is het | biedt | ontwikkelt | ontwerpt | produceert | levert "
                "| exploiteert | telt | werd opgericht | is opgericht"
            ),
        ),
        (2, 0, "opgericht in|gevestigd in|hoofdkantoor|beursgenoteerd|medewerkers|zonder winstoogmerk"),
        (
            1,
            0,
            (
                " bedrijf| onderneming| aanbieder| leverancier| marktleider| groep | organisatie"
                "| fabrikant| vereniging| platform|wereldwijd|toonaangevend"
            ),
        ),
        (1, 0, "www.|http|meer informatie|bezoek"),
    ),
    call_words=("inbelnummer", "klantenservice"),
    small_words=pairs_of(
        {
            "appointment": "benoeming aanstelling",
            "appointed": "benoemt benoemd benoemde",
            "the": "de het",
            "of": "van",
            "at": "bij aan",
            "for": "voor",
            "and": "en",
            "a": "een",
            "with": "met",
            "in": "in",
            "as": "als",
            "is": "is",
            "was": "was",
            "who": "die",
            "has": "heeft",
            "also": "ook verder",
            "itself": "zich",
        }
    ),
    according=("volgens",),
    stops_outside=True,
    company_ends=("instituut", "museum", "stichting", "vereniging", "bedrijf", "bank"),
    embargoes=("embargo", "niet publiceren"),
    country="NL",
)
