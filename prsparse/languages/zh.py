"""Chinese, in both scripts. The words: how newsrooms and wires of China, Hong Kong and Taiwan print them."""

from typing import Final

from prsparse.languages._base import Language, phrases, traits, words_of

LANGUAGE: Final = Language(
    tag="zh",
    months={},
    weekdays=frozenset(),
    cues=words_of(
        "表示 指出 说道 说 說道 說 认为 認為 强调 強調 称 稱 补充道 补充 補充 评论道 评论 評論 介绍 介紹 谈到"
        " 談到 透露 坦言 总结道"
        " 解释 解釋 写道 寫道 宣布 提到 说明 說明 告诉 告訴 回应 回應 分享 赞扬 讚揚 直言 感慨 感叹 回忆 总结 總結 呼吁 呼籲"
        " 期待 期许 建议 建議 坚信 相信 评价 評價 致辞 解读 看来"
        " 表明 认同 進一步說明 续称 指"
    ),
    pronouns={"他": "m", "她": "f"},
    honorifics=words_of("先生 女士 博士 教授 小姐 院士"),
    role_nouns=words_of(
        "首席执行官 首席執行官 执行长 執行長 首席运营官 首席財務官 首席财务官 首席技术官 首席技術長"
        " 首席技術官 董事长 董事長 董事会主席 董事會主席"
        " 主席 总裁 總裁 副总裁 副總裁 总经理 總經理 副总经理 副總經理 经理 經理 总监 總監 主任 部长 部長"
        " 市长 市長 创始人 創始人 創辦人"
        " 联合创始人 聯合創始人 創立者之一 创办人 合伙人 合夥人 发言人 發言人 负责人 負責人 教授 院长 院長"
        " 校长 校長 所长 所長 局长 局長"
        " 秘书长 秘書長 会长 會長 理事长 理事長 工程师 工程師 分析师 分析師 研究员 研究員 董事 CEO CFO CTO"
        " COO 总干事 总编辑 專員 专员 总工程师"
        " 大使 大臣 省长 书记 首席科学家 首席營運長 財務長 技術長 營運長"
    ),
    role_modifiers=words_of(
        "副 高级 高級 资深 資深 执行 執行 全球 亚太区 亞太區 大中华区 大中華區 中国区 区域 區域 研发 研發"
        " 市场 市場 销售 銷售 产品 產品"
        " 技术 技術 运营 營運 财务 財務 首席 常务 常務 联席 聯席 总 總 行政 公关 公關 业务 業務 战略 策略 人力资源"
    ),
    public_roles=words_of("市长 市長 省长 县长 區長 区长 部长 部長"),
    unit_nouns=frozenset(),
    company_words=words_of("公司 集团 集團 大学 大學 银行 銀行 协会 協會 基金会 基金會 研究院 有限公司 股份"),
    surname_words=frozenset(),
    belief_verbs=frozenset(),
    plain_nouns=words_of("公司 报告 報告"),
    abbreviations=frozenset(),
    stop_words=frozenset(),
    # The commonest surnames, which a name of two or three characters begins with.
    surnames=frozenset(
        "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧"
        "许許傅沈曾彭吕呂苏蘇卢盧蒋蔣"
        "蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙"
        "龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
    ),
    openers=phrases(
        {
            "about": "关于 | 關於 | 公司简介 | 公司簡介",
            "contact": "媒体联系 | 媒體聯絡 | 联系人 | 聯絡人 | 联系方式 | 新闻联系人 | 新聞聯絡人 | 媒体垂询 |"
            " 媒體查詢 | 投资者联系 | 联络人"
            " | 聯絡方式 | 联系我们",
            "status": "即时发布 | 即時發佈 | 禁止发布 | 即刻发布",
            "media": "图片 | 圖片 | 视频 | 影片 | 照片",
            "legal": "免责声明 | 免責聲明 | 前瞻性陈述 | 前瞻性陳述 | 前瞻性声明 | 安全港",
            "link": "了解更多 | 欲了解更多 | 官方网站 | 官方網站 | 相关链接",
            "metadata": "新闻稿 | 新聞稿 | 消息来源 | 消息來源 | 来源",
        }
    ),
    heading_ends=phrases(
        {"metadata": "有限公司", "contact": "联系人 | 聯絡人 | 联系方式 | 聯絡方式 | 媒体联系 | 媒體聯絡"}
    ),
    notices=phrases(
        {"legal": "前瞻性陈述 | 前瞻性陳述 | 原文版本乃官方授权 | 原文版本乃官方授權 | 版权所有 | 版權所有"}
    ),
    contact_fields=phrases(
        {"name": "姓名 | 联系人 | 聯絡人", "title": "职务 | 職稱", "organization": "公司 | 公司名称", "other": "地址"}
    ),
    profile=traits(
        (-3, 0, "今天|今日|宣布|宣佈"),
        (2, 220, "是一家|是全球|成立于|成立於|总部位于|總部位於|致力于|致力於|创立于"),
        (1, 0, "领先|領先|公司|集团|http"),
    ),
    spaced=False,
    embargoes=("禁止",),
    country="CN",
)
