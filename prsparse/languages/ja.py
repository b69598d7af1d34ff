"""Japanese. The words: how Japanese newsrooms and PR Times print them; dates need no names of months."""

from typing import Final

from prsparse.languages._base import Language, phrases, traits, words_of

LANGUAGE: Final = Language(
    tag="ja",
    months={},
    weekdays=frozenset(),
    topics=("は", "も"),
    cues=words_of(
        "述べ コメント 話し 話す 語っ 語り 説明し 説明す 強調し 指摘し 言い 言う 表明し 発言し 挨拶し"
        " 期待を寄せ メッセージ"
        " 期待し 意気込み 振り返 解説し 呼びかけ 訴え 明らかにし"
    ),
    pronouns={},
    honorifics=words_of("氏 さん 様 博士 先生 議員 選手 監督"),
    role_nouns=words_of(
        "代表取締役社長 代表取締役会長 代表取締役 取締役社長 取締役 社長 会長 副社長 代表 ceo CEO cto CTO CFO"
        " coo COO 最高経営責任者"
        " 最高技術責任者 最高財務責任者 執行役員 本部長 事業部長 部長 課長 室長 所長 センター長 支社長 支店長"
        " マネージャー ディレクター"
        " プロデューサー 創業者 創立者 理事長 理事 学長 教授 准教授 助教 研究員 主任研究員 館長 院長 知事"
        " 市長 町長 村長 大臣 長官 局長 グループ長 チームリーダー リーダー 代表社員 学部長 研究科長 名誉教授 特任教授 CMO"
        " CIO CPO VP 部門長 支部長"
        " エンジニア デザイナー シェフ 作家 区長 首相 理事長補佐 主席研究員 主幹 主査"
        " 議長 委員長 担当者 広報担当 担当 責任者 編集長 監督 代表者 事務局長 社員 店長 校長 GM 弁護士 医師"
    ),
    role_modifiers=words_of(
        "商品 研究開発 営業 広報 技術 開発 企画 事業 経営 マーケティング 副 最高 上級 専務 常務 シニア グローバル"
        " 人事 財務 総務 共同 名誉"
        " 執行役員 取締役 研究 製造 生産 品質 情報 海外 日本 統括 主任 特任 客員 代表"
    ),
    public_roles=words_of("知事 市長 町長 村長 区長 大臣"),
    unit_nouns=frozenset(),
    company_words=words_of("会社 企業 株式会社 合同会社 有限会社 大学 財団 法人 協会 研究所 銀行 委員会 省 庁 市 県"),
    surname_words=frozenset(),
    belief_verbs=frozenset(),
    plain_nouns=words_of("同社 当社 弊社 会社"),
    abbreviations=frozenset(),
    stop_words=frozenset(),
    openers=phrases(
        {
            "contact": "お問い合わせ | お問合せ | 報道関係者 | 本件に関する | 広報担当 | 取材に関する | 連絡先 |"
            " 問い合わせ先 | プレスに関する"
            " | 報道関係のお問い合わせ",
            "about": "会社概要 | 企業概要 | 会社情報 | 運営会社",
            "status": "報道解禁 | 解禁日時 | 即時発表",
            "media": "画像 | 動画 | 写真",
            "legal": "免責事項 | ※記載されている | 記載されている会社名 | 本文中に記載された | 本リリースに記載 |"
            " 商標について | ご注意",
            "link": "関連リンク | 公式サイト | ウェブサイト",
            "metadata": "報道関係者各位 | プレスリリース | ニュースリリース | 報道資料 | 各位",
        }
    ),
    heading_ends=phrases(
        {
            "metadata": "株式会社 | 合同会社 | 有限会社",
            "about": "について | の概要 | 会社概要 | 企業概要",
            "contact": "お問い合わせ先 | お問い合わせ | 問い合わせ先 | お問合せ先 | 連絡先 | 問合せ先",
        }
    ),
    notices=phrases({"legal": "登録商標です | 商標または登録商標 | 将来の見通し | 将来予測"}),
    contact_fields=phrases(
        {
            "name": "担当 | 担当者 | 氏名",
            "organization": "会社名 | 企業名 | 社名 | 団体名",
            "title": "役職",
            "other": "所在地 | 住所 | 代表 | 代表者 | 設立 | 事業内容 | 資本金",
        }
    ),
    profile=traits(
        (-3, 0, "本日|発表しました|発表いたし|開始します|開始いたし"),
        (2, 220, "設立|本社|拠点に|展開しています|提供しています|運営しています|行っています"),
        (1, 0, "企業です|会社です|株式会社|合同会社|http"),
    ),
    quote_heads=(
        "のコメント",
        "からのコメント",
        "コメント",
        "のメッセージ",
        "からのメッセージ",
        "メッセージ",
        "より",
        "談",
        "の言葉",
    ),
    spaced=False,
    embargoes=("解禁",),
    country="JP",
)
