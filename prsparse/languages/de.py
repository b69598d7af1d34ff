"""German. Months and weekdays: CLDR (Unicode licence); the other words: how German newsrooms and wires print them."""

from typing import Final

from prsparse.languages._base import Language, months_of, pairs_of, phrases, traits, words_of

_CUES: Final = words_of(
    "sagt sagte sagten sagen so erklärt erklärte betont betonte ergänzt ergänzte berichtet berichtete meint meinte erläutert"
    " erläuterte"
    " kommentiert kommentierte freut freute kündigt kündigte fügt fügte unterstreicht unterstrich bekräftigt bekräftigte"
    " versichert versicherte führt resümiert resümierte fordert forderte warnt warnte stellt lobt lobte zeigt äußert äußerte"
    " erinnert erinnerte hofft hoffte bilanziert bilanzierte verspricht versprach mahnt mahnte zitiert schreibt schrieb weiß"
    " findet fand schildert schilderte beschreibt beschrieb begründet begründete verrät hebt appelliert appellierte"
    " bestätigt bestätigte bedauert bedauerte konstatiert urteilt fasst sieht dankt dankte gratuliert gratulierte verweist"
    " verwies hebt zeigte ruft rief schwärmt antwortet antwortete fragt fragte gibt gab weist wies lautet kritisiert"
    " kritisierte begrüßt begrüßte plädiert plädierte räumt räumte überzeugt gesteht gestand"
    " prognostiziert prognostizierte analysiert analysierte fährt fuhr bemerkt bemerkte merkt merkte schließt schloss erzählt"
    " erzählte empfiehlt empfahl rät riet wünscht wünschte blickt gesagt unterstrichen"
)

LANGUAGE: Final = Language(
    tag="de",
    months=months_of(
        "januar jan jänner",
        "februar feb feber",
        "märz mär",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays=words_of("sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend so mo di mi do fr sa"),
    cues=_CUES,
    pronouns={"er": "m", "sie": "f"},
    honorifics=words_of(
        "herr frau herrn dr prof professor professorin dipl.-ing dipl ing mag univ.-prof h.c med rer nat"
    ),
    role_nouns=words_of(
        "geschäftsführer geschäftsführerin geschäftsführender vorstand vorständin vorstandsvorsitzender vorstandsvorsitzende"
        " vorstandsmitglied vorstandssprecher vorstandssprecherin vorstandschef vorstandschefin vorsitzender vorsitzende"
        " präsident präsidentin vizepräsident vizepräsidentin leiter leiterin abteilungsleiter abteilungsleiterin"
        " bereichsleiter bereichsleiterin projektleiter projektleiterin sprecher sprecherin pressesprecher pressesprecherin"
        " direktor direktorin inhaber inhaberin gründer gründerin mitgründer mitgründerin minister ministerin staatssekretär"
        " staatssekretärin bundesminister bundesministerin bürgermeister bürgermeisterin oberbürgermeister"
        " oberbürgermeisterin landrat landrätin chef chefin manager managerin ceo cfo coo cto cio cmo partner partnerin"
        " mitglied obmann obfrau generalsekretär generalsekretärin generaldirektor generaldirektorin hauptgeschäftsführer"
        " hauptgeschäftsführerin"
        " anwohner anwohnerin geschäftsleiter geschäftsleiterin geschäftsleitung experte expertin autor autorin forscher"
        " forscherin wissenschaftler wissenschaftlerin professor professorin rektor rektorin dekan dekanin referent referentin"
        " beauftragter beauftragte koordinator koordinatorin berater beraterin analyst analystin trainer trainerin chefarzt"
        " chefärztin oberarzt oberärztin ärztin arzt kurator kuratorin intendant intendantin chefredakteur chefredakteurin"
        " redakteur redakteurin herausgeber herausgeberin senator senatorin stadtrat stadträtin abgeordneter abgeordnete"
        " president director officer head founder chairman spokesperson polizeipräsident polizeipräsidentin"
    ),
    role_modifiers=words_of(
        "geschäftsführender geschäftsführende stellvertretender stellvertretende kaufmännischer kaufmännische technischer"
        " technische wissenschaftlicher wissenschaftliche senior vice chief executive leitender leitende kommissarischer"
        " kommissarische künstlerischer künstlerische operativer operative ehemaliger ehemalige zuständiger zuständige erster"
        " erste neuer neue managing general global regional ärztlicher ärztliche"
    ),
    role_ends=(
        *("autor", "autorin", "hotelier", "landesrat", "regierungsrat", "gemeinderat", "gemeinderätin", "stadträtin"),
        *(
            "präsident",
            "präsidentin",
            "vorsitzender",
            "vorsitzende",
            "minister",
            "ministerin",
            "sekretär",
            "sekretärin",
        ),
        *(
            "direktor",
            "direktorin",
            "sprecher",
            "sprecherin",
            "leiter",
            "leiterin",
            "chef",
            "chefin",
            "gründer",
            "gründerin",
        ),
        *(
            "manager",
            "managerin",
            "beauftragter",
            "beauftragte",
            "vorstand",
            "vorständin",
            "führer",
            "führerin",
            "experte",
        ),
        *(
            "expertin",
            "trainer",
            "trainerin",
            "berater",
            "beraterin",
            "referent",
            "referentin",
            "redakteur",
            "redakteurin",
        ),
        *(
            "professor",
            "professorin",
            "forscher",
            "forscherin",
            "wissenschaftler",
            "wissenschaftlerin",
            "ärztin",
            "anwalt",
        ),
        *(
            "anwältin",
            "inhaber",
            "inhaberin",
            "ingenieur",
            "ingenieurin",
            "koordinatorin",
            "abgeordneter",
            "abgeordnete",
        ),
        *(
            "kurator",
            "kuratorin",
            "kommissar",
            "kommissarin",
            "botschafter",
            "botschafterin",
            "bürgermeister",
            "meisterin",
        ),
        *(
            "ökonom",
            "ökonomin",
            "biologe",
            "biologin",
            "loge",
            "login",
            "rätin",
            "senatorin",
            "verantwortlicher",
            "partnerin",
        ),
        *("verantwortliche", "vertreter", "vertreterin", "kandidat", "kandidatin", "obmann", "obfrau", "intendantin"),
    ),
    nouns_in_capitals=True,
    remits=words_of(
        "minister ministerin bundesminister bundesministerin senator senatorin stadtrat stadträtin gemeinderat gemeinderätin"
        " regierungsrat regierungsrätin landesrat landesrätin staatssekretär staatssekretärin direktor direktorin"
    ),
    public_roles=words_of(
        "minister ministerin bürgermeister bürgermeisterin oberbürgermeister landrat senator senatorin"
    ),
    unit_nouns=words_of(
        "vertrieb marketing kommunikation unternehmenskommunikation presse öffentlichkeitsarbeit entwicklung forschung einkauf"
        " finanzen personal technik produktion logistik abteilung bereich bereichs geschäftsführung geschäftsleitung"
        " vorstand vorstands aufsichtsrat aufsichtsrats beirat beirats"
        " fachbereich referat sparte geschäftsbereich geschäftsbereichs institutsteil lehrstuhl stabsstelle"
    ),
    company_words=words_of(
        "gmbh ag se kg ohg kgaa mbh e.v verein verband bundesverband stiftung universität hochschule institut bank sparkasse"
        " gruppe group holding ministerium bundesministerium landkreis stadt redaktion verlag werke stadtwerke klinik klinikum"
        " gesellschaft genossenschaft kammer agentur amt bundesamt pressestelle"
    ),
    surname_words=words_of("bank amt stadt"),
    belief_verbs=words_of("hofft glaubt erwartet"),
    plain_nouns=words_of(
        "unternehmen firma verein verband polizei behörde studie bericht sprecher sprecherin kunde kunden"
    ),
    abbreviations=words_of(
        "dr prof bzw ca z.b d.h u.a usw etc nr str abs art bspw evtl ggf inkl mio mrd tel vgl sog s.o u. v.a i.d.r st hr fr"
        " jan feb apr jun jul aug sept okt nov dez mag ing dipl z d h a b"
    ),
    function_words=_CUES
    | words_of("der die das dem den des ein eine einer eines einem und oder mit von vom zum zur für auf bei"),
    stop_words=words_of(
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie"
        " nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"
    ),
    headings=phrases(
        {
            "about": "über uns | über das unternehmen | unternehmensprofil | profil | firmenprofil | hintergrund zum unternehmen",
            "legal": "disclaimer | haftungsausschluss | rechtlicher hinweis | hinweis | zukunftsgerichtete aussagen",
            "contact": "kontakt | kontakte | pressekontakt | pressekontakte | ansprechpartner | ansprechpartnerin | medienkontakt"
            " | rückfragehinweis | kontakt für medien | kontakt für die presse | presse: | pressestelle | ihr ansprechpartner",
            "link": "weitere informationen | weiterführende links | links | quelle",
            "metadata": "pressemitteilung | presseinformation | medieninformation | pressemeldung | presseaussendung"
            " | medienmitteilung | presse-information | news | meldung | aussendung",
            "heading": "hinweis an die redaktion | redaktionelle hinweise",
            "after": "ähnliche artikel | das könnte sie auch interessieren | weitere meldungen | kommentare | teilen"
            " | weitere artikel | meistgelesen | alle meldungen | drucken",
            "chrome": "suche | menü | zum inhalt springen | zurück | startseite | newsletter | anmelden | impressum |"
            " datenschutz",
        }
    ),
    openers=phrases(
        {
            "about": "über die | über den | über das | über | die gruppe im profil",
            "contact": "pressekontakt | kontakt: | kontakt für | ansprechpartner | ansprechpartnerin | rückfragehinweis"
            " | rückfragen bitte an | medienkontakt | kontaktdaten | pressestelle:",
            "refer": "weitere informationen | mehr informationen | nähere informationen | weitere infos | mehr infos",
            "status": "sperrfrist | zur sofortigen veröffentlichung | gesperrt bis | frei ab | frei zur veröffentlichung",
            "metadata": "schlagwort(e): | quelle: | ort: | datum: | nr. | pressemitteilung nr | pressemitteilung vom |"
            " eqs-news: | dgap-news:",
            "media": "bu: | foto | fotos | bild | bilder | bildmaterial | bildunterschrift | download | video | grafik | logo",
            "legal": "für den inhalt der mitteilung | original-content von | ots-originaltext | haftungsausschluss |"
            " disclaimer: | veröffentlichung und nachdruck"
            " | abdruck honorarfrei | diese mitteilung enthält | *** ots-originaltext | ©",
            "link": "website: | internet: | web: | homepage: | facebook: | twitter: | instagram:",
            "chrome": "seite drucken | artikel teilen | druckversion",
            "after": "das könnte sie",
        }
    ),
    heading_ends=phrases({"about": "im profil | im überblick | auf einen blick"}),
    notices=phrases(
        {
            "legal": "zukunftsgerichtete aussagen | inhaltlicher verantwortung des aussenders | übermittelt durch news aktuell"
            " | nachdruck honorarfrei | belegexemplar | stellt kein angebot | solely responsible for the content",
        }
    ),
    contact_words=words_of(
        "kontakt kontakte pressekontakt ansprechpartner ansprechpartnerin rückfragen medienkontakt rückfragehinweis anfragen"
    ),
    contact_fillers=words_of(
        "presse medien für die der und bitte an pressestelle investoren investor relations redaktion kommunikation"
        " unternehmen agentur weitere fragen ihr ihre bei von leserkontakt allgemeine"
    ),
    contact_fields=phrases(
        {
            "name": "name | ansprechpartner | ansprechpartnerin",
            "organization": "firma | unternehmen | organisation",
            "title": "position | funktion",
            "other": "adresse | anschrift | straße | ort | plz",
        }
    ),
    profile=traits(
        (-9, 0, ' sagt|,"|."'),
        (-3, 0, " heute | kündigt | gibt bekannt | teilte "),
        (
            2,
            220,
            (
                " ist ein | ist eine | ist der | ist die | ist das | gehört zu | bietet | entwickelt "
                "| produziert | betreibt | beschäftigt | wurde gegründet | zählt zu | mit sitz in "
            ),
        ),
        (2, 0, "gegründet |mit sitz in|hauptsitz | mitarbeiter| beschäftigte|gemeinnützig"),
        (
            1,
            0,
            (
                " unternehmen| anbieter| hersteller| marktführer| gruppe | verband| plattform"
                "| dienstleister| tochter|weltweit|führend|größte"
            ),
        ),
        (1, 0, "www.|http|weitere informationen|mehr informationen"),
    ),
    call_words=("einwahl", "telefonkonferenz", "notruf", "hotline"),
    small_words=pairs_of(
        {
            "appointment": "ernennung berufung bestellung",
            "appointed": "ernannt beruft berufen ernennt bestellt",
            "the": "die das dem den",
            "of": "von vom der des",
            "at": "bei beim",
            "for": "für",
            "and": "und sowie",
            "a": "ein eine einer",
            "with": "mit",
            "in": "im",
            "as": "als",
            "is": "ist",
            "was": "war",
            "who": "welche welcher",
            "itself": "sich",
            "also": "weiter auch zudem außerdem dazu ebenfalls ferner abschließend",
            "his": "sein ihr seine ihre",
        }
    ),
    according=("laut", "nach Angaben von", "nach Ansicht von", "nach den Worten von"),
    stops_outside=True,
    company_ends=(
        "museum",
        "werke",
        "werk",
        "verband",
        "verein",
        "gesellschaft",
        "institut",
        "zentrum",
        "schule",
        "bank",
        "amt",
        "haus",
    ),
    embargoes=("sperrfrist", "gesperrt", "frei ab", "embargo"),
    country="DE",
)
