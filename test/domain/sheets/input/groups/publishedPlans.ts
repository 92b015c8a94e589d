import type { LanguageTag } from "../../../../../src/domain/language/languageTag";

/**
 * The communication plan of Microsoft's "Develop a rollout communication plan", as published in each language: header
 * and first two waves, mistakes and all (the others repeat the second). From the repositories IntuneDocs.*, 2017-2019.
 */
export const PUBLISHED_PLANS: Readonly<Record<LanguageTag, string>> = {
  cs: `
    Plán komunikace        | Červenec    | Srpen              | Září        | Říjen
    1\\. vlna               | Vše         |                    |             |
    Úvodní schůzka         | První týden |                    |             |
    2\\. vlna               | IT          | Prodej a marketing | Maloobchod  | Personalistika, finance a vedení
    Registrační e-mail     | 3\\. týden   | 3\\. týden          | 3\\. týden   | 3\\. týden`,
  de: `
    Kommunikationsplan           | Juli        | August                 | September    | Oktober
    Phase 1                      | Alle        |                        |              |
    Besprechung zu Projektbeginn | Erste Woche |                        |              |
    Phase 2                      | IT          | Vertrieb und Marketing | Einzelhandel | Personalabteilung, Finanzabteilung und Führungskräfte
    E-Mail 1 vor dem Rollout     | Erste Woche | Erste Woche            | Erste Woche  | Erste Woche`,
  en: `
    Communication plan  | July       | August              | September  | October
    Wave 1              | All        |                     |            |
    Kickoff meeting     | First week |                     |            |
    Wave 2              | IT         | Sales and Marketing | Retail     | HR, Finance, and Executives
    Pre-rollout email 1 | First week | First week          | First week | First week`,
  es: `
    Plan de comunicación        | Julio          | Agosto             | Septiembre     | Octubre
    Fase 1                      | Todos          |                    |                |
    Reunión de puesta en marcha | Primera semana |                    |                |
    Fase 2                      | TI             | Ventas y marketing | Venta directa  | Recursos humanos, finanzas y ejecutivos
    Correo electrónico de implementación previa 1 | Primera semana | Primera semana | Primera semana | Primera semana`,
  fr: `
    Plan de communication       | Juillet          | Août               | Septembre        | Octobre
    Vague 1                     | Tous             |                    |                  |
    Réunion de lancement        | Première semaine |                    |                  |
    Vague 2                     | Informatique     | Ventes et marketing| Commerce         | Ressources humaines, finances et cadres
    E-mail de pré-déploiement 1 | Première semaine | Première semaine   | Première semaine | Première semaine`,
  hu: `
    Kommunikációs terv         | Július               | Augusztus               | Szeptember   | Október
    1\\. hét                    | Összes               |                         |              |
    Kezdeti értekezlet         | Első hét             |                         |              |
    2\\. szakasz                | Informatikai részleg | Értékesítés és marketing| Kereskedelem | HR, pénzügy és vezetők
    Bevezetés előtti 1. e-mail | Első hét             | Első hét                | Első hét     | Első hét`,
  it: `
    Piano di comunicazione | Luglio          | Agosto              | Settembre            | Ottobre
    Fase 1                 | Tutti           |                     |                      |
    Riunione di kick off   | Prima settimana |                     |                      |
    Fase 2                 | IT              | Vendite e marketing | Vendita al dettaglio | HR, finanza e dirigenti
    Messaggio di posta elettronica pre-implementazione 1 | Prima settimana | Prima settimana | Prima settimana | Prima settimana`,
  ja: `
    情報伝達計画               | 7 月    | 8 月              | 9 月    | 10 月
    段階 1                     | すべて  |                   |         |
    キックオフ会議             | 第 1 週 |                   |         |
    段階 2                     | IT 部門 | 営業/マーケティング | 小売    | 人事、財務、幹部
    ロールアウト前電子メール 1 | 第 1 週 | 第 1 週           | 第 1 週 | 第 1 週`,
  ko: `
    통신 계획      | 7월     | 8월           | 9월     | 10월
    웨이브 1       | 모두    |               |         |
    킥오프 회의    | 첫째 주 |               |         |
    웨이브 2       | IT      | 영업 및 마케팅 | 소매    | HR, 재무 및 임원
    출시 전 메일 1 | 첫째 주 | 첫째 주       | 첫째 주 | 첫째 주`,
  nl: `
    Communicatieplanning  | Juli        | Augustus             | September   | Oktober
    Blok 1                | Alle        |                      |             |
    Introductiebijeenkomst| Eerste week |                      |             |
    Blok 2                | IT          | Verkoop en Marketing | Retail      | HR, financiën en leidinggevenden
    E-mail 1 pre-rollout  | Eerste week | Eerste week          | Eerste week | Eerste week`,
  pl: `
    Plan komunikacji             | Lipiec           | Sierpień             | Wrzesień             | Październik
    Etap 1                       | Wszystkie        |                      |                      |
    Spotkanie dotyczące zebrania | Pierwszy tydzień |                      |                      |
    Etap 2                       | IT               | Sprzedaż i marketing | Sprzedaż detaliczna  | Kadry, księgowość i kierownictwo
    Pierwsza wiadomość e-mail poprzedzająca wdrożenie | Pierwszy tydzień | Pierwszy tydzień | Pierwszy tydzień | Pierwszy tydzień`,
  "pt-BR": `
    Plano de comunicação     | Julho           | Agosto             | Setembro        | Outubro
    Onda 1                   | Todos           |                    |                 |
    Reunião inicial          | Primeira semana |                    |                 |
    Onda 2                   | TI              | Vendas e marketing | Varejo          | RH, Finanças e Executivos
    Email Pré-distribuição 1 | Primeira semana | Primeira semana    | Primeira semana | Primeira semana`,
  "pt-PT": `
    Plano de comunicação | Julho           | Agosto                             | Setembro        | Outubro
    Fase 1               | Todas           |                                    |                 |
    Reunião inicial      | Primeira semana |                                    |                 |
    Fase 2               | TI              | Departamento de Vendas e Marketing | Revenda         | RH, Finanças e Executivos
    Primeiro E-mail Relativo à Pré-inscrição | Primeira semana | Primeira semana | Primeira semana | Primeira semana`,
  ru: `
    Коммуникационный план | Июль          | Август           | Сентябрь           | Октябрь
    Волна 1               | all           |                  |                    |
    Стартовое совещание   | Первая неделя |                  |                    |
    Волна 2               | ИТ-отдел      | Сбыт и маркетинг | Розничная торговля | Отдел кадров, финансы и руководство
    Сообщение электронной почты перед развертыванием 1 | Первая неделя | Первая неделя | Первая неделя | Первая неделя`,
  sv: `
    Kommunikationsplan         | Juli          | Augusti                        | September       | Oktober
    Våg 1                      | Alla          |                                |                 |
    Kickoff-möte               | Första veckan |                                |                 |
    Våg 2                      | IT            | Försäljning och marknadsföring | Återförsäljning | Personalavdelning, ekonomi och chefer
    E-post före distribution 1 | Första veckan | Första veckan                  | Första veckan   | Första veckan`,
  tr: `
    İletişim planı           | Temmuz    | Ağustos            | Eylül     | Ekim
    Dalga 1                  | Tümü      |                    |           |
    Başlangıç toplantısı     | İlk hafta |                    |           |
    Dalga 2                  | BT        | Satış ve Pazarlama | Perakende | İK, Finans ve Yöneticiler
    Kayıt Öncesi E-postası 1 | İlk hafta | İlk hafta          | İlk hafta | İlk hafta`,
  "zh-CN": `
    通信计划         | 7 月    | 8 月       | 9 月    | 10 月
    第 1 波          | 全部    |            |         |
    “启动”会议       | 第 1 周 |            |         |
    第 2 波          | IT      | 销售和营销 | 零售    | 人力资源、财务和高级管理人员
    预推出电子邮件 1 | 第 1 周 | 第 1 周    | 第 1 周 | 第 1 周`,
  "zh-TW": `
    通訊計畫         | 7 月   | 8 月       | 9 月   | 10 月
    階段 1           | 全部   |            |        |
    啟動會議         | 第一週 |            |        |
    階段 2           | IT     | 銷售與行銷 | 零售   | 人力資源、財務和主管
    推出前電子郵件 1 | 第一週 | 第一週     | 第一週 | 第一週`,
};
