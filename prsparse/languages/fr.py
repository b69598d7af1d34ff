"""French. Months and weekdays: CLDR (Unicode licence); the other words: how French and Canadian newsrooms print them."""

from typing import Final

from prsparse.languages._base import Language, months_of, pairs_of, phrases, traits, words_of

_CUES: Final = words_of(
    "déclare déclaré déclarait explique expliqué expliquait affirme affirmé souligne souligné ajoute ajouté précise précisé"
    " commente commenté indique indiqué conclut conclu estime estimé assure assuré confie confié rappelle rappelé note noté"
    " poursuit poursuivi dit disait raconte raconté témoigne témoigné observe annonce annoncé insiste insisté résume résumé"
    " reconnaît reconnu soutient soutenu complète complété exprime exprimé décrit décrivait réagit confirme confirmé"
    " constate constaté martèle réjouit félicite félicité salue salué espère analyse détaille détaillé argumente écrit"
    " répond répondu lance lancé prévient plaide admet considère juge renchérit avance mentionné mentionne réjouie"
    " félicitée confiait assurait affirmait soulignait réagi conclue enthousiasme ravi ravie déplore déploré dénonce dénoncé"
    " regrette regretté revendique rassure prédit promet promis interroge avertit averti alerte alerté raconte glisse"
    " résumait expose exposé cite développe décrypte signale signalé garantit reprend rétorque ironise poursuivait"
    " espérait remercie remercié"
)

LANGUAGE: Final = Language(
    tag="fr",
    months=months_of(
        "janvier janv jan",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    weekdays=words_of("dimanche lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam"),
    cues=_CUES,
    pronouns={"il": "m", "elle": "f", "t-il": "m", "t-elle": "f"},
    honorifics=words_of("m mm mme mlle dr pr docteur professeur me maître monsieur madame"),
    role_nouns=words_of(
        "président présidente vice-président vice-présidente président-directeur présidente-directrice pdg directeur directrice"
        " directeur-général gérant gérante fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice chef cheffe"
        " responsable ministre secrétaire sénateur sénatrice député députée maire mairesse préfet préfète porte-parole médecin"
        " conseiller conseillère délégué déléguée administrateur administratrice chercheur chercheuse professeur professeure"
        " associé associée membre commissaire coordinateur coordinatrice coordonnateur coordonnatrice gestionnaire ingénieur"
        " ingénieure avocat avocate économiste analyste expert experte représentant représentante ambassadeur ambassadrice"
        " propriétaire dirigeant dirigeante recteur rectrice doyen doyenne trésorier trésorière rédacteur rédactrice auteur"
        " auteure autrice ceo cfo coo cto manager partner ministre-déléguée gouverneur gouverneure général générale"
        " hygiéniste consultant consultante entrepreneur entrepreneure conservateur conservatrice"
    ),
    role_modifiers=words_of(
        "premier première vice haut haute directeur directrice adjoint adjointe général générale exécutif exécutive délégué"
        " déléguée commercial commerciale financier financière technique scientifique médical médicale régional régionale"
        " mondial mondiale fondateur fondatrice associé associée senior chief executive officer"
    ),
    public_roles=words_of("ministre sénateur sénatrice député députée maire préfet préfète gouverneur ambassadeur"),
    remits=words_of(
        "ministre secrétaire sénateur sénatrice député députée maire préfet préfète commissaire ambassadeur médecin"
    ),
    unit_nouns=words_of(
        "ventes marketing communication communications recherche développement opérations finances ressources humaines stratégie"
        " affaires publiques services service département division bureau direction directoire directeur conseil comité pôle"
        " santé environnement tourisme culture"
    ),
    company_words=words_of(
        "sa sas sarl sasu inc ltée groupe société compagnie association fondation fédération université institut école"
        " banque ministère gouvernement commission conseil comité agence syndicat chambre centre hôpital musée laboratoires"
        " légion ville municipalité union office"
    ),
    surname_words=words_of("banque ville"),
    belief_verbs=words_of("espère croit estime"),
    plain_nouns=words_of(
        "entreprise société compagnie association étude rapport police porte-parole client clients groupe"
    ),
    abbreviations=words_of(
        "m mm mme dr pr me st ste av bd tél etc p.ex env no art janv févr avr juil sept oct nov déc inc"
    ),
    function_words=_CUES
    | words_of(
        "le la les l' un une des du de d' et ou à au aux en dans par pour avec sur qui que dont ce cette son sa ses"
    ),
    stop_words=words_of(
        "le la les de des du et en un une que qui dans pour par sur au aux est sont avec plus ce cette ces son sa ses leur"
        " leurs nous vous ils elle il ont été être a à ne pas ou où mais comme entre"
    ),
    headings=phrases(
        {
            "about": "à propos | a propos | à propos de nous | profil | qui sommes-nous",
            "legal": "avertissement | énoncés prospectifs | déclarations prospectives | mentions légales | mise en garde",
            "contact": "contact | contacts | contact presse | contacts presse | contact médias | contacts médias | relations"
            " presse"
            " | renseignements | contact : | personne-ressource | personnes-ressources | relations médias",
            "link": "liens connexes | liens utiles | lien connexe | en savoir plus | apprenez-en davantage",
            "metadata": "communiqué de presse | communiqué | pour diffusion immédiate | nouvelles | communiqués",
            "heading": "note aux rédactions | note aux éditeurs | faits en bref | faits saillants | citations",
            "after": "articles similaires | partager | commentaires | à lire aussi | lire aussi | articles récents",
            "chrome": "rechercher | accueil | menu | aller au contenu | retour | imprimer",
        }
    ),
    openers=phrases(
        {
            "about": "à propos de la | à propos de l' | à propos de | à propos du | à propos d' | a propos de | à propos des",
            "contact": "contact presse | contacts presse | contact médias | contact : | contacts : | contact: | renseignements :"
            " | service de presse | relations presse | relations médias | personne-ressource",
            "refer": "pour plus d'information | pour plus d'informations | pour de plus amples renseignements | pour en"
            " savoir plus"
            " | pour tout renseignement | plus d'informations | pour obtenir",
            "status": "embargo | sous embargo | pour diffusion immédiate | pour publication immédiate | diffusion immédiate"
            " | strictement sous embargo",
            "metadata": "source : | source: | date : | lieu : | référence :",
            "media": "photo | photos | vidéo | vidéos | image | images | logo | télécharger | crédit photo | légende",
            "legal": "avertissement : | le présent communiqué contient | ce communiqué contient | ni la bourse de croissance"
            " | la bourse de croissance | © | tous droits réservés | déclarations prospectives",
            "link": "site web : | site internet : | site web: | facebook : | twitter : | suivez-nous | consultez le site"
            " | la version originale",
            "chrome": "partager sur | imprimer cette page",
        }
    ),
    notices=phrases(
        {
            "legal": "énoncés prospectifs | déclarations prospectives | informations prospectives | offre de vente"
            " | fournisseur de services de réglementation | tous droits réservés",
        }
    ),
    contact_words=words_of("contact contacts renseignements personne-ressource personnes-ressources"),
    contact_fillers=words_of(
        "presse médias pour les la le de des et ou relations investisseurs service agence information informations plus"
        " tout média communication communications"
    ),
    contact_fields=phrases(
        {
            "name": "nom | personne à contacter",
            "organization": "société | entreprise | organisme",
            "title": "fonction | titre | poste",
            "other": "adresse | ville | pays",
        }
    ),
    profile=traits(
        (-9, 0, ' déclare|,"|."| a déclaré'),
        (-3, 0, " aujourd'hui| annonce| a annoncé"),
        (
            2,
            220,
            (
                " est un | est une | est le | est la | est l'| sont des | propose | développe | conçoit "
                "| fabrique | offre | fournit | compte | a été fondée | a été créée | est soutenu "
                "| est spécialis"
            ),
        ),
        (
            2,
            0,
            "fondée en|créée en|siège social|basée à|basé à|cotée|employés| collaborateurs|sans but lucratif|salariés",
        ),
        (
            1,
            0,
            (
                " entreprise| société| fournisseur| leader| groupe | organisme| fabricant| association"
                "| plateforme|mondial|chef de file"
            ),
        ),
        (1, 0, "www.|http|pour plus d'|en savoir plus"),
    ),
    call_words=("numéro d'appel", "conférence téléphonique", "numéro vert"),
    small_words=pairs_of(
        {
            "appointment": "nomination arrivée",
            "appointed": "nommé nommée nomme",
            "the": "le la les l",
            "of": "de du des d",
            "at": "chez",
            "for": "pour",
            "and": "et",
            "a": "un une",
            "with": "avec",
            "in": "dans en",
            "as": "comme",
            "is": "est",
            "was": "était",
            "who": "qui",
            "has": "a ont",
            "also": "également aussi",
            "itself": "se s",
        }
    ),
    elisions=words_of("d l qu s n j c m jusqu lorsqu"),
    inversions=("-t-il", "-t-elle", "-il", "-elle"),
    according=("selon", "d'après", "pour", "de l'avis de"),
    adjectives_follow=True,
    stops_outside=True,
    clauses_inside=True,
    country="FR",
)
