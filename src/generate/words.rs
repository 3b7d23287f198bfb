//! The words of generated texts, with one list per language.

/// The words and the punctuation of a language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vocabulary {
    /// Language tag (BCP 47).
    pub(super) tag: &'static str,
    /// Words, separated by white space. Frequent words are repeated.
    pub(super) words: &'static str,
    /// Separator of words; empty in Chinese and Japanese.
    pub(super) space: &'static str,
    pub(super) comma: &'static str,
    pub(super) stop: &'static str,
    pub(super) quotes: [&'static str; 2],
}

const LATIN: Vocabulary = Vocabulary {
    tag: "en",
    words: "",
    space: " ",
    comma: ",",
    stop: ".",
    quotes: ["\u{201C}", "\u{201D}"],
};

/// English comes first because it is by far the most frequent.
pub(super) const VOCABULARIES: [Vocabulary; 13] = [
    Vocabulary { words: ENGLISH, ..LATIN },
    Vocabulary { tag: "de", words: GERMAN, quotes: ["\u{201E}", "\u{201C}"], ..LATIN },
    Vocabulary { tag: "it", words: ITALIAN, quotes: ["\u{AB}", "\u{BB}"], ..LATIN },
    Vocabulary { tag: "fr", words: FRENCH, quotes: ["\u{AB}", "\u{BB}"], ..LATIN },
    Vocabulary { tag: "es", words: SPANISH, quotes: ["\u{AB}", "\u{BB}"], ..LATIN },
    Vocabulary { tag: "pt", words: PORTUGUESE, ..LATIN },
    Vocabulary { tag: "pl", words: POLISH, quotes: ["\u{201E}", "\u{201D}"], ..LATIN },
    Vocabulary { tag: "tr", words: TURKISH, ..LATIN },
    Vocabulary { tag: "ru", words: RUSSIAN, quotes: ["\u{AB}", "\u{BB}"], ..LATIN },
    Vocabulary { tag: "ko", words: KOREAN, ..LATIN },
    Vocabulary {
        tag: "ja",
        words: JAPANESE,
        space: "",
        comma: "、",
        stop: "。",
        quotes: ["「", "」"],
    },
    Vocabulary {
        tag: "zh",
        words: CHINESE,
        space: "",
        comma: "，",
        stop: "。",
        quotes: ["「", "」"],
    },
    Vocabulary { tag: "ar", words: ARABIC, comma: "،", quotes: ["\u{AB}", "\u{BB}"], ..LATIN },
];

const ENGLISH: &str = "the the the the of of and and to to in in a a that for on with from by at as was were has had will \
    its their this after before between over council harbour report minister river budget school bridge election \
    storm market company researchers hospital museum railway garden engine island winter summer station library court \
    police workers farmers students villagers government agency committee committee's city's night morning week month \
    year decade percent million price energy water bread coffee music festival theatre match season victory defeat \
    agreement protest debate promise warning record opened closed announced rejected approved delayed measured found \
    built repaired visited described explained warned expected agreed refused returned said new old large small local \
    national early late quiet public private rising falling northern southern first second last several many few more \
    less than without under about against near far while because although however";

const GERMAN: &str = "der der die die das und und in in zu von mit auf für den dem ein eine nach vor über wie noch auch \
    nicht wird wurde hat haben sind war Regierung Stadtrat Hafen Bericht Minister Fluss Haushalt Schule Brücke Wahl \
    Sturm Markt Unternehmen Forscher Krankenhaus Museum Bahnhof Garten Insel Winter Sommer Bücherei Gericht Polizei \
    Arbeiter Bauern Schüler Behörde Ausschuss Nacht Morgen Woche Monat Jahr Jahrzehnt Prozent Millionen Preis Energie \
    Wasser Brot Kaffee Musik Fest Theater Spiel Saison Sieg Niederlage Einigung Protest Debatte Versprechen Warnung \
    eröffnet geschlossen angekündigt abgelehnt gebilligt verschoben gemessen gefunden gebaut besucht erklärt erwartet \
    sagte neue alte große kleine örtliche frühe späte ruhige öffentliche steigende nördliche südliche erste zweite \
    letzte mehrere viele wenige mehr weniger ohne unter gegen während weil obwohl jedoch Überschuss Straße";

const ITALIAN: &str = "il la lo gli le di di e e a in che per con su da un una del della nel alla dopo prima tra anche \
    non sarà era hanno sono consiglio porto rapporto ministro fiume bilancio scuola ponte elezione tempesta mercato \
    azienda ricercatori ospedale museo stazione giardino isola inverno estate biblioteca tribunale polizia operai \
    contadini studenti governo agenzia comitato notte mattina settimana mese anno decennio milioni prezzo energia acqua \
    pane caffè musica festa teatro partita stagione vittoria sconfitta accordo protesta dibattito promessa avviso aperto \
    chiuso annunciato respinto approvato rinviato misurato trovato costruito visitato spiegato detto nuovo vecchio \
    grande piccolo locale nazionale città più meno senza sotto contro mentre perché però";

const FRENCH: &str = "le la les de de du des et et à en un une que pour dans sur avec par au aux après avant entre aussi \
    ne pas sera était ont sont conseil port rapport ministre fleuve budget école pont élection tempête marché entreprise \
    chercheurs hôpital musée gare jardin île hiver été bibliothèque tribunal police ouvriers agriculteurs élèves \
    gouvernement agence comité nuit matin semaine mois année décennie millions prix énergie eau pain café musique fête \
    théâtre match saison victoire défaite accord manifestation débat promesse avertissement ouvert fermé annoncé rejeté \
    approuvé reporté mesuré trouvé construit visité expliqué attendu déclaré nouveau ancien grand petit local national \
    plusieurs plus moins sans sous contre pendant parce cependant";

const SPANISH: &str = "el la los las de de del y y a en que por para con un una se al no su más después antes entre \
    también será era han son consejo puerto informe ministro río presupuesto escuela puente elección tormenta mercado \
    empresa investigadores hospital museo estación jardín isla invierno verano biblioteca tribunal policía obreros \
    agricultores alumnos gobierno agencia comité noche mañana semana mes año década millones precio energía agua pan \
    café música fiesta teatro partido temporada victoria derrota acuerdo protesta debate promesa aviso abierto cerrado \
    anunciado rechazado aprobado aplazado medido hallado construido visitado explicado dijo nuevo viejo grande pequeño \
    local nacional varios muchos menos sin bajo contra mientras porque aunque";

const PORTUGUESE: &str = "o a os as de de do da e e em que para com um uma por no na não se mais depois antes entre \
    também será era foram são conselho porto relatório ministro rio orçamento escola ponte eleição tempestade mercado \
    empresa pesquisadores hospital museu estação jardim ilha inverno verão biblioteca tribunal polícia operários \
    agricultores alunos governo agência comissão noite manhã semana mês ano década milhões preço energia água pão café \
    música festa teatro jogo temporada vitória derrota acordo protesto debate promessa aviso aberto fechado anunciado \
    rejeitado aprovado adiado medido achado construído visitado explicado disse novo velho grande pequeno local nacional";

const POLISH: &str = "i i w w na na z do się nie że o jest po od za przez dla oraz także był była będzie rada port raport \
    minister rzeka budżet szkoła most wybory burza rynek spółka badacze szpital muzeum dworzec ogród wyspa zima lato \
    biblioteka sąd policja robotnicy rolnicy uczniowie rząd agencja komitet noc rano tydzień miesiąc rok dekada procent \
    milionów cena energia woda chleb kawa muzyka święto teatr mecz sezon zwycięstwo porażka umowa protest debata \
    obietnica ostrzeżenie otwarto zamknięto ogłoszono odrzucono przyjęto odłożono zmierzono znaleziono zbudowano \
    powiedział nowy stary duży mały miejski krajowy pierwszy drugi ostatni wiele mniej więcej bez pod przeciw";

const TURKISH: &str = "ve ve bir bir bu için ile de da en daha çok gibi kadar sonra önce arasında olarak olan oldu olacak \
    meclis liman rapor bakan nehir bütçe okul köprü seçim fırtına pazar şirket araştırmacılar hastane müze istasyon \
    bahçe ada kış yaz kütüphane mahkeme polis işçiler çiftçiler öğrenciler hükümet kurum komite gece sabah hafta ay yıl \
    yüzde milyon fiyat enerji su ekmek kahve müzik bayram tiyatro maç sezon zafer yenilgi anlaşma gösteri tartışma söz \
    uyarı açıldı kapandı duyurdu reddetti onayladı ertelendi ölçüldü bulundu yapıldı gezdi açıkladı söyledi yeni eski \
    büyük küçük yerel ulusal erken geç sessiz ilk ikinci son birkaç az fazla karşı";

const RUSSIAN: &str = "и и в в на на с не что по от за из для как это был была будет также после перед между совет порт \
    доклад министр река бюджет школа мост выборы буря рынок компания учёные больница музей вокзал сад остров зима лето \
    библиотека суд полиция рабочие фермеры ученики правительство агентство комитет ночь утро неделя месяц год десятилетие \
    процентов миллионов цена энергия вода хлеб кофе музыка праздник театр матч сезон победа поражение соглашение протест \
    спор обещание предупреждение открыли закрыли объявил отклонил одобрил отложили измерили нашли построили посетил \
    объяснил сказал новый старый большой малый местный первый второй последний много мало больше меньше без против";

const KOREAN: &str = "그리고 그러나 또한 이번 지난 오는 시의회는 항구에서 보고서를 장관이 강변의 예산을 학교가 다리를 선거에서 폭풍이 \
    시장은 회사가 연구진은 병원에서 박물관의 역에서 정원을 섬에서 겨울에 여름에 도서관이 법원은 경찰이 노동자들은 농민들은 학생들이 정부는 \
    기관이 위원회는 밤에 아침에 주말에 달에 해에 퍼센트 백만 가격이 에너지를 물을 빵을 커피를 음악을 축제에서 극장에서 경기에서 승리를 \
    합의를 시위가 논쟁이 약속을 경고를 열었다 닫았다 발표했다 거부했다 승인했다 연기했다 측정했다 발견했다 지었다 설명했다 말했다 새로운 \
    오래된 큰 작은 지역의 첫째 둘째 마지막 여러 많은 적은";

const JAPANESE: &str = "の の は は を を に に が が と で も から まで について 市議会 港 報告書 大臣 川沿い 予算 学校 橋 選挙 \
    嵐 市場 会社 研究者 病院 美術館 駅 庭園 島 冬 夏 図書館 裁判所 警察 労働者 農家 学生 政府 機関 委員会 夜 朝 週末 今月 昨年 十年 百万 \
    価格 エネルギー 水 パン コーヒー 音楽 祭り 劇場 試合 季節 勝利 敗北 合意 抗議 議論 約束 警告 開いた 閉じた 発表した 拒んだ 承認した \
    延期した 測った 見つけた 建てた 訪れた 説明した 述べた 新しい 古い 大きな 小さな 地元の 全国の 最初の 最後の 多くの";

const CHINESE: &str = "的 的 的 了 在 在 是 和 与 对 将 也 从 到 由 为 市议会 港口 报告 部长 河流 预算 学校 桥梁 选举 风暴 市场 公司 \
    研究人员 医院 博物馆 车站 花园 岛屿 冬天 夏天 图书馆 法院 警方 工人 农民 学生 政府 机构 委员会 夜里 早晨 本周 本月 去年 十年 百万 \
    价格 能源 水 面包 咖啡 音乐 节日 剧院 比赛 赛季 胜利 失败 协议 抗议 辩论 承诺 警告 开放 关闭 宣布 拒绝 批准 推迟 测量 发现 建造 访问 \
    解释 表示 新的 旧的 大型 小型 本地 全国 第一 第二 最后 许多 少数";

const ARABIC: &str = "في في من من على إلى عن مع هذا هذه التي الذي بعد قبل بين كان كانت سوف قد المجلس الميناء التقرير \
    الوزير النهر الميزانية المدرسة الجسر الانتخابات العاصفة السوق الشركة الباحثون المستشفى المتحف المحطة الحديقة \
    الجزيرة الشتاء الصيف المكتبة المحكمة الشرطة العمال المزارعون الطلاب الحكومة الوكالة اللجنة الليل الصباح الأسبوع \
    الشهر العام مليون السعر الطاقة الماء الخبز القهوة الموسيقى المهرجان المسرح المباراة الموسم الفوز الهزيمة الاتفاق \
    الاحتجاج النقاش الوعد التحذير افتتح أغلق أعلن رفض وافق أجل قاس وجد بنى زار شرح قال جديد قديم كبير صغير محلي";

/// Identifiers for scripts, styles and code listings.
pub(super) const IDENTIFIERS: [&str; 24] = [
    "buffer", "count", "decode", "entry", "feed_url", "get", "handler", "index", "items", "key",
    "length", "map", "next", "options", "parse", "path", "queue", "read_all", "self", "state",
    "token", "update", "value", "write",
];
