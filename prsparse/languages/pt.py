"""Portuguese. Months and weekdays: CLDR (Unicode licence); the other words: how newsrooms of Portugal and Brazil print them."""

from typing import Final

from prsparse.languages._base import Language, months_of, pairs_of, phrases, traits, words_of

_CUES: Final = words_of(
    "disse diz dizem afirmou afirma explicou explica acrescentou acrescenta comentou comenta declarou declara destacou destaca"
    " ressaltou ressalta salientou salienta sublinhou sublinha referiu refere completou completa concluiu conclui revelou revela"
    " garantiu garante lembrou lembra enfatizou enfatiza observou observa contou conta assegurou assegura apontou aponta frisou"
    " frisa reforçou reforça avaliou avalia pontuou pontua anunciou anuncia reiterou confirmou confirma relatou relata escreveu"
    " respondeu celebrou celebra defendeu defende analisou analisa comemorou comemora esclareceu esclarece informou informa"
    " alertou alerta admitiu admite finalizou finaliza argumentou argumenta constatou constata prometeu descreveu descreve"
    " ponderou pondera adiantou adianta indicou indica recordou recorda notou nota confessou confessa resumiu resume agradeceu"
    " agradece considera considerou realça realçou vincou"
)

LANGUAGE: Final = Language(
    tag="pt",
    months=months_of(
        "janeiro jan",
        "fevereiro fev",
        "março mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    weekdays=words_of(
        "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado dom seg ter qua qui sex sáb"
    ),
    cues=_CUES,
    pronouns={"ele": "m", "ela": "f"},
    honorifics=words_of("sr sra dr dra prof profa eng enga doutor doutora senhor senhora dom dona"),
    role_nouns=words_of(
        "presidente presidenta vice-presidente vice-presidenta diretor diretora director directora gerente fundador fundadora"
        " cofundador cofundadora co-fundador chefe responsável porta-voz ministro ministra secretário secretária prefeito"
        " prefeita governador governadora senador senadora deputado deputada vereador vereadora coordenador coordenadora sócio"
        " sócia pesquisador pesquisadora investigador investigadora professor professora reitor reitora embaixador embaixadora"
        " representante administrador administradora analista consultor consultora ceo cfo coo cto editor editora autor autora"
        " proprietário proprietária superintendente comissário comissária conselheiro conselheira líder especialista engenheiro"
        " engenheira médico médica advogado advogada economista head country"
    ),
    role_modifiers=words_of(
        "vice diretor diretora executivo executiva geral adjunto adjunta regional global comercial financeiro financeira técnico"
        " técnica científico científica médico médica sênior senior sócio sócia chief executive officer"
    ),
    public_roles=words_of(
        "ministro ministra prefeito prefeita governador governadora senador senadora deputado deputada"
    ),
    remits=words_of(
        "ministro ministra secretário secretária prefeito prefeita governador governadora senador senadora"
    ),
    unit_nouns=words_of(
        "vendas marketing comunicação pesquisa desenvolvimento operações finanças recursos humanos estratégia assuntos serviços"
        " serviço departamento divisão área conselho comitê gabinete direção saúde ambiente turismo cultura"
    ),
    company_words=words_of(
        "s.a sa ltda lda grupo empresa companhia associação fundação federação universidade instituto escola banco ministério"
        " governo comissão conselho comitê comité agência sindicato câmara centro hospital museu prefeitura união"
    ),
    surname_words=words_of("banco"),
    belief_verbs=words_of("espera acredita"),
    plain_nouns=words_of(
        "empresa companhia associação estudo relatório polícia porta-voz cliente clientes grupo organização"
    ),
    abbreviations=words_of(
        "sr sra dr dra prof profa eng etc av n art tel jan fev mar abr mai jun jul ago set out nov dez s.a"
    ),
    function_words=_CUES
    | words_of("o a os as um uma de do da dos das e ou em no na nos nas com por para que se ao à seu sua como mais"),
    stop_words=words_of(
        "o a os as de do da dos das e em um uma que para com por no na nos nas se ao à é são não mais como foi seu sua ou também"
        " entre sobre pelo pela"
    ),
    headings=phrases(
        {
            "about": "sobre nós | sobre a empresa | quem somos | perfil da empresa",
            "legal": "aviso legal | declarações prospectivas",
            "contact": "contato | contatos | contacto | contactos | contato para imprensa | contacto de imprensa"
            " | assessoria de imprensa | contatos para imprensa | informações à imprensa | informações para a imprensa"
            " | atendimento à imprensa | contato de imprensa",
            "link": "links relacionados | mais informações | saiba mais",
            "metadata": "comunicado de imprensa | comunicado à imprensa | nota à imprensa | press release | comunicado",
            "heading": "nota aos editores | notas aos editores",
            "after": "artigos relacionados | compartilhar | compartilhe | partilhar | comentários | notícias relacionadas |"
            " leia também",
            "chrome": "buscar | início | menu | voltar | imprimir | pesquisar",
        }
    ),
    openers=phrases(
        {
            "about": "sobre a | sobre o | sobre os | sobre as | sobre",
            "contact": "contato: | contatos: | contacto: | contactos: | assessoria de imprensa | contato para | contacto de"
            " imprensa"
            " | informações à imprensa | contato de imprensa",
            "refer": "para mais informações | para obter mais informações | mais informações",
            "status": "embargo | sob embargo | embargado até | para divulgação imediata | para publicação imediata",
            "metadata": "fonte: | fonte | local: | data:",
            "media": "foto | fotos | vídeo | imagem | imagens | logo | logotipo | baixar | crédito",
            "legal": "este comunicado contém | © | todos os direitos reservados | aviso legal",
            "link": "site: | website: | facebook: | twitter: | siga-nos",
            "chrome": "compartilhar no | partilhar no",
        }
    ),
    notices=phrases({"legal": "declarações prospectivas | todos os direitos reservados"}),
    contact_words=words_of("contato contatos contacto contactos assessoria informações"),
    contact_fillers=words_of("imprensa mídia media para os a o de à e ou relações investidores agência comunicação"),
    contact_fields=phrases(
        {
            "name": "nome",
            "organization": "empresa | organização",
            "title": "cargo | função",
            "other": "endereço | morada | cidade",
        }
    ),
    profile=traits(
        (-9, 0, ' disse|,"|."| afirmou'),
        (-3, 0, " hoje | anunciou| anuncia"),
        (
            2,
            220,
            (
                " é um | é uma | é o | é a | oferece | desenvolve | projeta | produz | fabrica | opera "
                "| fornece | conta com | foi fundada | atua "
            ),
        ),
        (2, 0, "fundada em|com sede em|listada|funcionários|colaboradores|sem fins lucrativos"),
        (
            1,
            0,
            (
                " empresa| companhia| fornecedor| líder| grupo | organização| fabricante| associação"
                "| plataforma|mundial|mundo"
            ),
        ),
        (1, 0, "www.|http|mais informações|visite|acesse"),
    ),
    call_words=("teleconferência", "ligação gratuita"),
    small_words=pairs_of(
        {
            "appointment": "nomeação contratação",
            "appointed": "nomeou nomeia nomeado nomeada contratou contrata",
            "the": "o a os as",
            "of": "de do da dos das",
            "in": "em na no",
            "at": "junto",
            "for": "para",
            "and": "e",
            "a": "um uma",
            "with": "com",
            "as": "como",
            "is": "é",
            "was": "foi",
            "who": "que",
            "has": "tem",
            "also": "também ainda",
            "itself": "se",
        }
    ),
    according=("segundo", "de acordo com", "para", "conforme"),
    adjectives_follow=True,
    stops_outside=True,
    clauses_inside=True,
    country="BR",
)
