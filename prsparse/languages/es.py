"""Spanish. Months and weekdays: CLDR (Unicode licence); the other words: how Spanish and American newsrooms print them."""

from typing import Final

from prsparse.languages._base import Language, months_of, pairs_of, phrases, traits, words_of

_CUES: Final = words_of(
    "dijo dice dicen afirmó afirma explicó explica señaló señala añadió añade agregó agrega comentó comenta declaró declara"
    " indicó indica destacó destaca aseguró asegura subrayó subraya apuntó apunta manifestó manifiesta expresó expresa sostuvo"
    " sostiene recordó recuerda concluyó concluye advirtió advierte precisó precisa resaltó resalta remarcó remarca detalló"
    " detalla describió describe describiendo anunció anuncia reconoció reconoce mencionó menciona enfatizó enfatiza reiteró"
    " reitera confirmó confirma relató relata respondió responde preguntó celebró celebra opinó opina ha contó cuenta valoró"
    " valora insistió insiste felicitó puntualizó puntualiza refirió argumentó escribió dicho afirmado explicado señalado"
    " añadido agregado comentado declarado indicado destacado asegurado subrayado apuntado manifestado expresado recordado"
    " lamentó lamenta denunció denuncia agradeció agradece aclaró aclara admitió admite confesó confiesa resumió resume adelantó"
    " adelanta prometió garantizó garantiza alertó alerta exigió exige reclamó reclama reivindicó reivindica recalcó recalca"
    " incidió incide ahondó defendió defiende consideró considera celebrado lamentado valorado mostró muestra concluido"
    " advertido precisado resaltado detallado anunciado reconocido confirmado valorado insistido"
)

LANGUAGE: Final = Language(
    tag="es",
    months=months_of(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre sept sep setiembre",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=words_of("domingo lunes martes miércoles jueves viernes sábado dom lun mar mié jue vie sáb"),
    cues=_CUES,
    pronouns={"él": "m", "ella": "f"},
    honorifics=words_of("sr sra srta don doña dr dra d dña lic ing prof profesor profesora señor señora arq mtro mtra"),
    role_nouns=words_of(
        "presidente presidenta vicepresidente vicepresidenta director directora subdirector subdirectora gerente fundador"
        " fundadora cofundador cofundadora consejero consejera delegado delegada jefe jefa responsable portavoz vocero vocera"
        " ministro ministra secretario secretaria alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada"
        " coordinador coordinadora socio socia investigador investigadora profesor profesora catedrático catedrática rector"
        " rectora decano decana embajador embajadora representante administrador administradora analista asesor asesora"
        " consultor consultora ceo cfo coo cto editor editora autor autora propietario propietaria titular comisario comisaria"
        " miembro concejal concejala líder experto experta ingeniero ingeniera médico médica abogado abogada economista"
        " superintendente comisionado comisionada"
    ),
    role_modifiers=words_of(
        "vice primer primera ejecutivo ejecutiva general adjunto adjunta director directora regional global comercial financiero"
        " financiera técnico técnica científico científica médico médica senior consejero delegado chief executive officer"
    ),
    public_roles=words_of(
        "ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada"
    ),
    remits=words_of(
        "ministro ministra secretario secretaria alcalde alcaldesa gobernador gobernadora senador senadora"
    ),
    unit_nouns=words_of(
        "ventas marketing comunicación investigación desarrollo operaciones finanzas recursos humanos estrategia asuntos públicos"
        " servicios servicio departamento división área consejo comité cátedra oficina dirección salud medio ambiente"
        " turismo cultura"
    ),
    company_words=words_of(
        "s.a sa sl s.l s.l.u inc grupo empresa compañía asociación fundación federación universidad instituto escuela banco"
        " ministerio gobierno comisión consejo comité agencia sindicato cámara centro hospital museo ayuntamiento unión"
    ),
    surname_words=words_of("banco"),
    belief_verbs=words_of("espera cree confía"),
    plain_nouns=words_of(
        "empresa compañía asociación estudio informe policía portavoz cliente clientes grupo organización"
    ),
    abbreviations=words_of(
        "sr sra srta dr dra d dña lic ing prof etc av no art tel ene feb abr jun jul ago sept oct nov dic s.a"
    ),
    function_words=_CUES
    | words_of("el la los las un una unos unas de del y e o a al en con por para que se su sus lo como más"),
    stop_words=words_of(
        "el la los las de del y en que un una para con por su sus se al es son como más no lo ha han este esta entre sobre"
        " también sin ser fue a o"
    ),
    headings=phrases(
        {
            "about": "sobre nosotros | acerca de nosotros | perfil de la empresa | quiénes somos",
            "legal": "aviso legal | declaraciones prospectivas | descargo de responsabilidad",
            "contact": "contacto | contactos | contacto de prensa | contacto para medios | contacto de medios | contacto prensa"
            " | contactos de prensa | datos de contacto | información de contacto | contacto para la prensa",
            "link": "enlaces relacionados | más información | enlaces",
            "metadata": "comunicado de prensa | nota de prensa | comunicado | boletín de prensa | nota informativa"
            " | para publicación inmediata | para difusión inmediata",
            "heading": "nota a los editores | nota para editores | notas para editores",
            "after": "artículos relacionados | compartir | comentarios | noticias relacionadas | te puede interesar",
            "chrome": "buscar | inicio | menú | volver | imprimir",
        }
    ),
    openers=phrases(
        {
            "about": "acerca de | acerca del | sobre la | sobre el | sobre",
            "contact": "contacto de prensa | contacto para | contacto: | contactos: | contacto prensa | datos de contacto"
            " | información de contacto | gabinete de prensa",
            "refer": "para más información | para mayor información | para obtener más información | más información",
            "status": "embargo | embargado hasta | bajo embargo | embargo hasta | para publicación inmediata"
            " | para difusión inmediata",
            "metadata": "fuente | fuente: | lugar: | fecha:",
            "media": "foto | fotos | vídeo | vídeo de | video | imagen | imágenes | logo | logotipo | descargar",
            "legal": "este comunicado contiene | el presente comunicado contiene | © | todos los derechos reservados | aviso"
            " legal",
            "link": "sitio web: | web: | página web: | facebook: | twitter: | síguenos | ver el comunicado original",
            "chrome": "compartir en",
        }
    ),
    notices=phrases({"legal": "declaraciones prospectivas | declaraciones a futuro | todos los derechos reservados"}),
    contact_words=words_of("contacto contactos"),
    contact_fillers=words_of(
        "prensa medios para los la el de y o relaciones inversores inversionistas gabinete agencia información más comunicación"
    ),
    contact_fields=phrases(
        {
            "name": "nombre | persona de contacto",
            "organization": "empresa | compañía | organización",
            "title": "cargo | puesto",
            "other": "dirección | ciudad | país",
        }
    ),
    profile=traits(
        (-9, 0, ' dijo|,"|."| afirmó'),
        (-3, 0, " hoy | anunció| anuncia"),
        (
            2,
            220,
            (
                " es un | es una | es el | es la | son una | ofrece | desarrolla | diseña | fabrica "
                "| opera | proporciona | cuenta con | fue fundada | somos la |se dedica a"
            ),
        ),
        (2, 0, "fundada en|con sede en|cotiza en|empleados| colaboradores|sin fines de lucro"),
        (
            1,
            0,
            (
                " empresa| compañía| proveedor| líder| grupo | organización| fabricante| asociación"
                "| agencia| plataforma|mundial"
            ),
        ),
        (1, 0, "www.|http|más información|visite"),
    ),
    call_words=("número gratuito", "conferencia telefónica"),
    small_words=pairs_of(
        {
            "appointment": "nombramiento designación contratación incorporación",
            "appointed": "nombró nombra nombrado nombrada designó designa ficha incorpora",
            "the": "el la los las",
            "of": "de del",
            "at": "en",
            "for": "para",
            "and": "y e",
            "a": "un una",
            "with": "con",
            "as": "como",
            "is": "es",
            "was": "fue",
            "who": "quien",
            "has": "ha han",
            "also": "también",
            "itself": "se",
        }
    ),
    according=("según", "de acuerdo con", "a juicio de", "en palabras de"),
    two_surnames=True,
    adjectives_follow=True,
    stops_outside=True,
    clauses_inside=True,
    country="ES",
)
