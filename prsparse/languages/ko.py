"""Korean. The words: how Korean newsrooms and Newswire print them."""

from typing import Final

from prsparse.languages._base import Language, phrases, traits, words_of

LANGUAGE: Final = Language(
    tag="ko",
    months={},
    weekdays=frozenset(),
    topics=("은", "는", "이", "가", "도"),
    cues=words_of(
        "말했다 밝혔다 전했다 강조했다 설명했다 덧붙였다 말하며 말하고 언급했다 소감을 이야기했다 평가했다"
        " 당부했다 표현했다 기대했다 말한다 설명하며 강조하며 밝히며 전하며 지적했다 주장했다 자신했다 약속했다 포부를 뜻을"
        " 다짐했다"
        " 제언했다 조언했다 분석했다 진단했다 답했다 했다"
    ),
    pronouns={"그는": "m", "그녀는": "f"},
    honorifics=words_of("씨 박사 교수 님"),
    role_nouns=words_of(
        "대표이사 대표 공동대표 원내대표 총재 이사장 감사 사업부장 그룹장 파트장 연구위원 전문위원 변호사 의사 작가 사장"
        " 부사장 회장 부회장 전무 상무 이사장 이사 본부장 부장 팀장 실장 센터장 연구소장"
        " 소장 원장 총장 학장 교수 연구원 위원장"
        " 의장 장관 차관 시장 도지사 군수 구청장 의원 대변인 지사장 지점장 총괄 매니저 디렉터 창업자 설립자"
        " 감독 관장 국장 과장 단장 협회장 CEO CTO CFO"
    ),
    role_modifiers=words_of("공동 수석 선임 책임 부 최고 총괄 마케팅 영업 개발 연구 사업 전략 글로벌 한국"),
    public_roles=words_of("시장 도지사 군수 구청장 장관 차관"),
    unit_nouns=frozenset(),
    company_words=words_of("주식회사 대학교 재단 협회 은행 연구원 그룹"),
    surname_words=frozenset(),
    belief_verbs=frozenset(),
    plain_nouns=words_of("회사는 관계자는"),
    abbreviations=frozenset(),
    stop_words=frozenset(),
    # The commonest surnames, which nearly every name of two to four syllables begins with.
    surnames=frozenset(
        "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현"
        "함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
    ),
    openers=phrases(
        {
            "contact": "연락처 | 문의 | 언론연락처 | 언론 연락처 | 홍보 담당 | 보도자료 문의 | 담당자",
            "about": "회사소개 | 회사 소개 | 기업소개 | 개요",
            "status": "보도제한 | 엠바고 | 즉시 보도",
            "media": "사진 | 동영상 | 이미지",
            "legal": "면책조항 | 이 보도자료는",
            "link": "웹사이트 | 홈페이지",
            "metadata": "보도자료 | 출처",
        }
    ),
    heading_ends=phrases({"about": " 소개 | 회사소개 | 에 대하여", "contact": "연락처 | 문의처"}),
    notices=phrases({"legal": "이 뉴스는 기업·기관·단체가 | 뉴스와이어가 배포"}),
    contact_fields=phrases({"name": "담당자 | 이름", "title": "직책", "organization": "회사명", "other": "주소"}),
    profile=traits(
        (-3, 0, "오늘|밝혔다|발표했다"),
        (2, 220, "설립|본사|전문기업|제공하는|운영하는|선도하"),
        (1, 0, "기업이다|회사다|글로벌|http"),
    ),
    quote_heads=("의 말", " 코멘트", " 인사말"),
    embargoes=("제한", "엠바고"),
    country="KR",
)
