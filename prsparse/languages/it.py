"""Italian. Months and weekdays: CLDR (Unicode licence); the other words: how Italian newsrooms and agencies print them."""

from typing import Final

from prsparse.languages._base import Language, months_of, pairs_of, phrases, traits, words_of

_CUES: Final = words_of(
    "dichiara dichiarato ha commenta commentato afferma affermato spiega spiegato aggiunge aggiunto sottolinea sottolineato"
    " dice detto conclude concluso evidenzia evidenziato precisa precisato ricorda ricordato osserva osservato racconta"
    " raccontato annuncia annunciato assicura assicurato sostiene sostenuto ribadisce ribadito prosegue continua conferma"
    " confermato scrive scritto risponde risposto dichiarava riferisce riferito fa sapere rimarca nota rileva auspica"
    " chiarisce chiarito ammette ammesso avverte avvertito commentava spiegava sottolineava rilevato notato auspicato rimarcato"
    " esulta rincara puntualizza puntualizzato specifica specificato ringrazia ringraziato promette illustra illustrato rivela"
    " rivelato denuncia denunciato chiosa incalza chiude replica replicato interviene intervenuto"
)

LANGUAGE: Final = Language(
    tag="it",
    months=months_of(
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug lugl",
        "agosto ago",
        "settembre set sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    weekdays=words_of("domenica lunedì martedì mercoledì giovedì venerdì sabato dom lun mar mer gio ven sab"),
    cues=_CUES,
    pronouns={"lui": "m", "lei": "f", "egli": "m", "ella": "f"},
    honorifics=words_of(
        "sig sig.ra signor signora dott dott.ssa dottor dottoressa ing avv prof prof.ssa professor on arch cav"
    ),
    role_nouns=words_of(
        "presidente vicepresidente direttore direttrice amministratore amministratrice ad fondatore fondatrice cofondatore"
        " cofondatrice co-fondatore responsabile ministro ministra sottosegretario sottosegretaria segretario segretaria sindaco"
        " sindaca assessore assessora senatore senatrice deputato deputata portavoce capo rettore rettrice preside professore"
        " professoressa docente ricercatore ricercatrice socio socia consigliere consigliera commissario commissaria prefetto"
        " ambasciatore ambasciatrice rappresentante coordinatore coordinatrice analista consulente ceo cfo coo cto manager"
        " titolare proprietario proprietaria curatore curatrice autore autrice esperto esperta ingegnere medico avvocato"
    ),
    role_modifiers=words_of(
        "vice amministratore delegato delegata unico unica generale esecutivo esecutiva commerciale finanziario finanziaria"
        " tecnico"
        " tecnica scientifico scientifica sanitario sanitaria senior chief executive officer regionale"
    ),
    public_roles=words_of("ministro ministra sindaco sindaca assessore senatore deputato prefetto"),
    remits=words_of(
        "ministro ministra sindaco sindaca assessore assessora senatore senatrice sottosegretario commissario"
    ),
    unit_nouns=words_of(
        "vendite marketing comunicazione ricerca sviluppo operazioni finanza risorse umane strategia affari servizi servizio"
        " dipartimento area consiglio comitato"
        " divisione ufficio direzione salute ambiente turismo cultura"
    ),
    company_words=words_of(
        "spa s.p.a srl s.r.l gruppo società azienda associazione fondazione federazione università istituto scuola banca"
        " ministero governo commissione consiglio comitato agenzia sindacato camera centro ospedale museo comune regione unione"
    ),
    surname_words=words_of("banca"),
    belief_verbs=words_of("spera crede auspica"),
    plain_nouns=words_of("azienda società associazione studio rapporto polizia portavoce cliente clienti gruppo"),
    abbreviations=words_of(
        "sig sig.ra dott dott.ssa ing avv prof prof.ssa on arch ecc art n tel s.p.a s.r.l gen feb mar apr mag giu lug ago set"
        " ott nov dic cav"
    ),
    function_words=_CUES
    | words_of(
        "il lo la i gli le un uno una di del della dei degli delle e o a al alla in nel con per da dal che si su"
    ),
    stop_words=words_of(
        "il lo la i gli le di del della dei degli delle e in un una che per con da dal dalla al alla si è sono non su nel nella"
        " come più anche ha hanno questo questa suo sua ai o a"
    ),
    headings=phrases(
        {
            "about": "chi siamo | profilo aziendale | informazioni sull'azienda",
            "legal": "avvertenza | disclaimer | dichiarazioni previsionali | note legali",
            "contact": "contatti | contatto | contatti stampa | contatti per la stampa | ufficio stampa | contatti media"
            " | contatto stampa | media relations | per informazioni: | per informazioni",
            "link": "link utili | per saperne di più",
            "metadata": "comunicato stampa | comunicato | nota stampa | comunicati stampa",
            "heading": "note per i redattori",
            "after": "articoli correlati | condividi | commenti | leggi anche",
            "chrome": "cerca | menu | torna indietro | stampa | vai al contenuto",
        }
    ),
    openers=phrases(
        {
            "about": "informazioni su | a proposito di | su di noi | chi è",
            "contact": "ufficio stampa | contatti stampa | contatti: | contatto: | contatti per | contatto stampa"
            " | per informazioni: | media relations:",
            "refer": "per ulteriori informazioni | per maggiori informazioni | per informazioni | maggiori informazioni",
            "status": "embargo | sotto embargo | embargo fino | per diffusione immediata",
            "metadata": "fonte: | fonte | luogo: | data:",
            "media": "foto | video | immagini | immagine | logo | scarica",
            "legal": "il presente comunicato contiene | questo comunicato contiene | © | tutti i diritti riservati | avvertenza",
            "link": "sito web: | web: | facebook: | twitter: | seguici",
            "chrome": "condividi su",
        }
    ),
    notices=phrases({"legal": "dichiarazioni previsionali | tutti i diritti riservati"}),
    contact_words=words_of("contatti contatto ufficio informazioni"),
    contact_fillers=words_of("stampa media per la il i le e di relazioni investitori agenzia comunicazione"),
    contact_fields=phrases(
        {
            "name": "nome | referente",
            "organization": "azienda | società",
            "title": "ruolo | carica",
            "other": "indirizzo | città",
        }
    ),
    profile=traits(
        (-9, 0, ' dichiara|,"|."| ha dichiarato'),
        (-3, 0, " oggi | annuncia| ha annunciato"),
        (
            2,
            220,
            (
                " è un | è una | è il | è la | è l'| offre | sviluppa | progetta | produce | gestisce "
                "| fornisce | conta | è stata fondata | nata nel"
            ),
        ),
        (2, 0, "fondata nel|con sede a|quotata|dipendenti| collaboratori|senza scopo di lucro"),
        (
            1,
            0,
            (
                " azienda| società| fornitore| leader| gruppo | organizzazione| produttore| associazione"
                "| piattaforma|mondiale"
            ),
        ),
        (1, 0, "www.|http|per maggiori informazioni|per ulteriori informazioni"),
    ),
    call_words=("numero verde", "conference call"),
    small_words=pairs_of(
        {
            "appointment": "nomina",
            "appointed": "nominato nominata",
            "the": "il lo la i gli le l",
            "of": "di del della dei degli delle dell d",
            "at": "in presso",
            "for": "per alla al ai alle allo",
            "and": "e ed",
            "a": "un una",
            "with": "con",
            "as": "come",
            "is": "è",
            "was": "era",
            "who": "che",
            "has": "ha hanno",
            "also": "anche inoltre infine",
            "so": "così",
            "on": "sul sulla",
            "itself": "si",
        }
    ),
    elisions=words_of("l dell all nell sull un d c quest"),
    according=("secondo", "stando a", "a detta di", "per"),
    adjectives_follow=True,
    stops_outside=True,
    clauses_inside=True,
    country="IT",
)
