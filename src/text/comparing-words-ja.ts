/** Japanese words that compare, and innocent words that hold or resemble one. */
import { numberHeld, type WordRow } from './comparing-words.ts';

const moreStems = ['大き', '多', '高', '長', '広', '重', '厚', '強', '速'];
const fewerStems = ['小さ', '少な', '低', '短', '狭', '軽', '薄', '弱', '安'];

const adjectives = (stems: readonly string[]) => stems.map((s) => `${s}{い,く,な,かっ}`);
const superlatives = (stems: readonly string[]) =>
  stems.map((s) => `{最も,もっとも,一番,いちばん}…${s}`);
const comparedWithBefore = '{前年,前期,前月,前回,前年度,前年同期,従来,昨年,例年,平均,業界平均}';
const timeUnit = '{年,か月,ヶ月,カ月,ケ月,箇月,月,日,週間,週,年間,日間}';

export const japaneseWords: readonly WordRow[] = [
  // ---- the most and the least ----
  {
    words: [
      '最大',
      '最多',
      '最高',
      '最長',
      '最上位',
      '最大手',
      '最大級',
      ...superlatives(moreStems),
    ],
    senses: [{ type: 'largest' }],
  },
  {
    words: ['最{大,高,長}', '最{大,高}で'],
    before: 'figure',
    senses: [{ type: 'atMost' }, { type: 'largest' }],
  },
  {
    words: [
      '最小',
      '最少',
      '最低',
      '最短',
      '最安',
      '最軽量',
      '最下位',
      ...superlatives(fewerStems),
    ],
    senses: [{ type: 'smallest' }],
  },
  {
    words: ['最{低,短,小}', '最{低,短}で'],
    before: 'figure',
    senses: [{ type: 'atLeast' }, { type: 'smallest' }],
  },
  { words: ['最速'], senses: [{ type: 'largest' }, { type: 'smallest' }, { type: 'earliest' }] },
  {
    words: ['最も', 'もっとも', '一番', 'いちばん'],
    senses: [
      { type: 'largest' },
      { type: 'smallest' },
      { type: 'earliest' },
      { type: 'latest' },
      { type: 'rank' },
    ],
  },
  {
    words: [
      '首位',
      '独走',
      '突出',
      '{日本,世界,業界,国内,地域,県内}一',
      '{業界,国内,世界,市場,シェア,売上}トップ',
      '{も,が,で}トップ',
      'トップ{だ,と,を}',
      'トップ{に立,の座,を走,を維持,を守,に躍}',
      '随一',
      '群を抜',
      '筆頭',
    ],
    senses: [{ type: 'largest' }, { type: 'rank', number: '1' }],
  },
  {
    words: ['#位', '第#位', '#番目に{大き,多,高,長,小さ,少な,低,短,早,安}'],
    senses: [{ type: 'rank', number: numberHeld }],
  },
  { words: ['位'], behind: 'figure', senses: [{ type: 'rank' }] },
  { words: ['上位'], before: 'figure', senses: [{ type: 'rank' }, { type: 'largest' }] },
  { words: ['次点', '次いで', 'に次ぐ', 'に次い'], senses: [{ type: 'rank', number: '2' }] },
  {
    words: [
      '最大限',
      '最小限',
      '最低限',
      '最大化',
      '最小化',
      '最高{経営,技術,財務,情報,執行}',
      '最高{裁,責任者,顧問,学府,峰,級}',
      '最低賃金',
      '最大公約数',
      '最小{二乗,公倍数}',
      '一番{乗り,煎じ,星}',
      '二番煎じ',
      'もっともらし',
      'もっともな',
      'もっともで',
      '三位一体',
      '{単,順,学,地,品,部,水,優,本,各}位',
      '相次いで',
      '相次ぐ',
      '取り次い',
      '受け次い',
      '{一律,画一,統一,単一,均一,同一,択一,第一}',
    ],
    senses: [],
  },

  // ---- more and less ----
  {
    words: [...adjectives(moreStems), '優れ', '優位'],
    behind: 'base',
    senses: [{ type: 'greater' }, { type: 'moreThan' }, { type: 'factor', direction: 'greater' }],
  },
  {
    words: [...adjectives(fewerStems), '劣'],
    behind: 'base',
    senses: [{ type: 'less' }, { type: 'lessThan' }, { type: 'factor', direction: 'less' }],
  },
  {
    words: [
      '上回{る,り,っ,ら}',
      'より上{、,で,の,に,だ}',
      'を{しのぐ,しのぎ,しのい,凌ぐ,凌ぎ,凌い}',
      'を超{え,す,し}',
      'に勝{る,り,っ}',
      'を追い{越,抜}',
      'をリード',
      'を抜{いて,いた,き,く}',
      `${comparedWithBefore}{以上,超え}`,
    ],
    senses: [{ type: 'greater' }, { type: 'moreThan' }],
  },
  {
    words: [
      '下回{る,り,っ,ら}',
      'より下{、,で,の,に,だ}',
      'に劣{る,り,っ}',
      'に追い{抜か,越さ}れ',
      'に追いつ{か,け}{な,ず}',
      'に{,は}及ば{な,ず}',
      'に{,は}届か{な,ず}',
      `${comparedWithBefore}{以下,割れ}`,
    ],
    senses: [{ type: 'less' }, { type: 'lessThan' }],
  },
  {
    words: [`${comparedWithBefore}比`],
    senses: [
      { type: 'ratio' },
      { type: 'greater' },
      { type: 'less' },
      { type: 'increase' },
      { type: 'decrease' },
    ],
  },
  {
    words: ['#桁{大き,多,高,上}', '桁違いに{大き,多,高}'],
    senses: [{ type: 'factor', direction: 'greater' }, { type: 'greater' }],
  },
  {
    words: ['#桁{小さ,少な,低,安,下}', '桁違いに{小さ,少な,低,安}'],
    senses: [{ type: 'factor', direction: 'less' }, { type: 'less' }],
  },
  {
    words: ['安{い,く,かっ}', '安価', '割安'],
    behind: 'figure',
    senses: [{ type: 'less' }, { type: 'factor', direction: 'less' }],
  },
  {
    words: ['高{い,く,かっ}', '多{い,く,かっ}', '大き{い,く,かっ}', '高価', '割高'],
    behind: 'figure',
    senses: [{ type: 'greater' }, { type: 'factor', direction: 'greater' }],
  },
  {
    words: ['桁違い', '桁が{違う,違い,違っ}', '{けた,ケタ}違い', '#桁違'],
    senses: [
      { type: 'greater' },
      { type: 'less' },
      { type: 'factor', direction: 'greater' },
      { type: 'factor', direction: 'less' },
    ],
  },
  {
    words: ['#倍'],
    senses: [{ type: 'factor', direction: 'greater', number: numberHeld }],
  },
  {
    words: ['倍'],
    behind: 'figure',
    senses: [{ type: 'factor', direction: 'greater' }, { type: 'ratio' }],
  },
  {
    words: ['倍増', '倍加', '倍に{なっ,増,膨}', '倍以上'],
    senses: [{ type: 'factor', direction: 'greater', number: '2' }],
  },
  {
    words: ['{数,数十,数百,何}倍'],
    senses: [{ type: 'factor', direction: 'greater' }, { type: 'greater' }],
  },
  {
    words: ['#分の{1,一}'],
    senses: [{ type: 'factor', direction: 'less', number: numberHeld }, { type: 'share' }],
  },
  {
    words: ['半分', '半減', '半額', '半数'],
    senses: [
      { type: 'half' },
      { type: 'factor', direction: 'less', number: '2' },
      { type: 'share' },
    ],
  },
  {
    words: ['人一倍', '面白半分', '半分冗談'],
    senses: [],
  },

  // ---- bounds and rough figures ----
  { words: ['以上'], behind: 'figure', senses: [{ type: 'atLeast' }] },
  { words: ['以下'], behind: 'figure', senses: [{ type: 'atMost' }] },
  { words: ['以内'], behind: 'figure', senses: [{ type: 'within' }, { type: 'atMost' }] },
  { words: ['少なくとも', '最低でも'], senses: [{ type: 'atLeast' }] },
  {
    words: ['多くとも', '多くても', '最大でも', '高々', 'せいぜい'],
    senses: [{ type: 'atMost' }],
  },
  {
    words: ['超', '超え', '強', '余り', 'あまり', 'を突破', 'を超過'],
    behind: 'figure',
    senses: [{ type: 'moreThan' }, { type: 'greater' }],
  },
  {
    words: ['未満', '足らず', '弱', 'に満た{な,ず}'],
    behind: 'figure',
    senses: [{ type: 'lessThan' }, { type: 'less' }],
  },
  {
    words: ['近く'],
    behind: 'figure',
    senses: [{ type: 'approximately' }, { type: 'lessThan' }],
  },
  { words: ['約'], behind: 'alone', before: 'figure', senses: [{ type: 'approximately' }] },
  {
    words: ['およそ', 'おおよそ', 'おおむね', '概ね', 'ほぼ', 'ざっと'],
    before: 'figure',
    senses: [{ type: 'approximately' }],
  },
  {
    words: ['程度', '前後', '規模', 'ほど', 'くらい', 'ぐらい', '内外', '{円,%,ドル,人,社,件}台'],
    behind: 'figure',
    senses: [{ type: 'approximately' }],
  },
  {
    words: [
      '強{化,み,力,度,制,調,い,固,弱,まる}',
      '弱{い,み,点,体,者,まる}',
      '規模{感,別}',
      '程度の差',
      '前後{する,関係,して}',
      'ほどなく',
      'あまりに',
    ],
    senses: [],
  },

  // ---- alike, sums and shares ----
  {
    words: [
      '同{数,額,率,水準,規模,程度}',
      '等し{い,く}',
      '同じ{規模,額,数,量,水準,割合,比率,値,大きさ,価格,金額,時期}',
      '互角',
      '肩を並べ',
      '拮抗',
      '横ばい',
    ],
    senses: [{ type: 'equal' }, { type: 'approximately' }],
  },
  { words: ['ちょうど', 'きっかり'], before: 'figure', senses: [{ type: 'equal' }] },
  {
    words: ['合計', '総計', '合計で', '合わせて', 'あわせて', '延べ'],
    before: 'figure',
    senses: [{ type: 'sum' }, { type: 'count' }],
  },
  {
    words: ['計'],
    behind: 'alone',
    before: 'figure',
    senses: [{ type: 'sum' }, { type: 'count' }],
  },
  {
    words: ['占め{る,た,て,ら}', 'を占め'],
    senses: [{ type: 'share' }, { type: 'majority' }, { type: 'half' }],
  },
  {
    words: ['大半', '大部分', '大多数', 'ほとんど', 'の多く{が,は,を,に,で}'],
    senses: [{ type: 'majority' }, { type: 'share' }],
  },
  {
    words: ['過半数', '過半', '半数超', '半数を超え'],
    senses: [{ type: 'majority' }, { type: 'share' }, { type: 'moreThan' }, { type: 'greater' }],
  },
  {
    words: ['半数以上', '半分以上'],
    senses: [{ type: 'majority' }, { type: 'share' }, { type: 'atLeast' }],
  },
  {
    words: ['半数{未満,に満たな}', '半分{未満,に満たな}'],
    senses: [{ type: 'minority' }, { type: 'share' }, { type: 'lessThan' }, { type: 'less' }],
  },
  {
    words: ['半数以下', '半分以下'],
    senses: [
      { type: 'minority' },
      { type: 'share' },
      { type: 'half' },
      { type: 'atMost' },
      { type: 'less' },
    ],
  },
  {
    words: ['少数派', 'ごく一部', 'ごくわずか'],
    senses: [{ type: 'minority' }, { type: 'share' }],
  },
  { words: ['買い占め{る,た,て}', '独り占め'], senses: [] },

  // ---- only, all, none ----
  {
    words: [
      'だけ',
      'のみ',
      '唯一',
      'しか{な,い,示,公,使,持,で,出,分}',
      'に限られ',
      'に限る',
      '独占',
      '{ほか,他}に{な,例がな,見られな}',
    ],
    senses: [{ type: 'only' }],
  },
  {
    words: ['わずか', 'たった', 'たったの'],
    before: 'figure',
    senses: [{ type: 'only' }, { type: 'atMost' }, { type: 'equal' }],
  },
  { words: ['に{すぎ,過ぎ}'], behind: 'figure', senses: [{ type: 'only' }, { type: 'atMost' }] },
  {
    words: [
      'だけで{な,はな,もな}',
      'だけじゃな',
      'だけにとどまら',
      'だけに限ら',
      'だけあって',
      'だけの{量,額,値,数字,合計}',
      'だけにかか',
      'だけで…{伝わ,分か,わか,足り,済}',
      '{でき,出来}るだけ',
      '{これ,それ,あれ,どれ}だけ',
      '分だけ',
      'のみなら',
      'のみ{込,こ}',
      '好みのみ',
      'に限られ{な,ず}',
      '限られた{時間,資源,人,予算,予}',
      '独占禁止',
      'しか{し,も,る}',
    ],
    senses: [],
  },
  {
    words: [
      'すべて',
      '全て',
      '全{社,員,部,組織,拠点,地域,製品,項目,モデル,工程,部門,事業,分野,業種,店舗,支店,世代,企業}',
      '{いずれ,どれ,どちら}も',
      'どの{社,国,企業,会社,組織,モデル,製品,地域,部門,拠点,店,会員,年,指標,項目,機関,方式,用途,分野,業種}{も,でも,にも}',
      '例外なく',
      '軒並み',
      '{揃,そろ}って{増,減,上,下,伸,落,拡,縮,参,前年}',
      '{両社,両者,双方}とも',
      '残らず',
    ],
    senses: [{ type: 'all' }, { type: 'none' }],
  },
  {
    words: [
      '皆無',
      '一{社,件,人,度,つ,台}も',
      'ひとつも',
      '一切な',
      'まったくな',
      '全くな',
      'ゼロ{件,社,人}',
    ],
    senses: [{ type: 'none' }],
  },
  {
    words: [
      '全社{的,員,横断,共通,会議,戦略,方針}',
      '全部門長',
      '全員参加',
      '全社を挙げ',
      '一度も{触,ご}',
    ],
    senses: [],
  },

  // ---- change ----
  {
    words: [
      '増加',
      '増え{る,た,て,続,つつ}',
      '増やし{た,て,続}',
      '{急,微,漸,純}増',
      '増{大,収,益}',
      '{拡大,伸長,成長,向上}し{た,て}',
      '{拡大,成長}{が続,傾向,基調,し続}',
      '伸び{る,た,て,続,つつ}',
      '伸ばし{た,て,続}',
      ...moreStems.map((s) => `${s}くなっ{た,て}`),
      '高騰',
      '急{伸,成長,拡大,上昇,騰}',
      '上昇',
      '値上がり',
      '高ま{る,っ,りつつ}',
      '上がっ{た,て}',
      '右肩上がり',
      '膨ら{む,ん,み}',
    ],
    senses: [{ type: 'increase' }, { type: 'greater' }],
  },
  {
    words: [
      '減少',
      '減っ{た,て}',
      '減り{続,つつ}',
      '減る',
      '減らし{た,て,続}',
      '{急,微,漸,純}減',
      '減{収,益}',
      '縮小し{た,て,続}',
      ...fewerStems.map((s) => `${s}くなっ{た,て}`),
      '縮小{が続,傾向}',
      '縮ま{る,っ}',
      '縮{む,ん}',
      '低下',
      '下落',
      '急落',
      '値下がり',
      '下がっ{た,て}',
      '下がり続',
      '右肩下がり',
      '目減り',
      '落ち込{む,ん,み}',
      '伸び悩',
    ],
    senses: [{ type: 'decrease' }, { type: 'less' }],
  },
  {
    words: ['増', 'アップ'],
    behind: 'figure',
    senses: [{ type: 'increase' }, { type: 'greater' }],
  },
  {
    words: ['減', 'ダウン'],
    behind: 'figure',
    senses: [{ type: 'decrease' }, { type: 'less' }],
  },
  {
    words: [
      '{増加,減少,上昇,低下,拡大,縮小}{率,幅,要因,関数}',
      '{増加,減少,上昇,低下,拡大,縮小}を{目指,図,狙,抑,防}',
      '{増加,減少,上昇,低下}させ',
      '{仕,立ち,出来,でき,盛り,浮かび,起き,組み}上がっ{た,て}',
      '{引き,ぶら}下がっ{た,て}',
      '{増え,減,伸び,高ま,上が,下が}るほど…{増え,減,伸び,高ま,上が,下が}る',
      '{増え,減,伸び,高ま}る{か,こと,ため,余地}',
      '増{資,強,設,員}',
    ],
    senses: [],
  },

  // ---- time ----
  {
    words: ['先行', '先んじ', '先駆け', 'に先立', 'より{先,前,早}', 'いち早く'],
    senses: [{ type: 'before' }, { type: 'earliest' }],
  },
  { words: ['が先'], before: 'pause', senses: [{ type: 'before' }, { type: 'earliest' }] },
  {
    words: ['早{い,く,かっ}', '先に', '古{い,く}'],
    behind: 'base',
    senses: [{ type: 'before' }, { type: 'less' }],
  },
  {
    words: ['遅{い,く,かっ}', '後に', '新し{い,く}'],
    behind: 'base',
    senses: [{ type: 'after' }, { type: 'greater' }],
  },
  {
    words: ['後れ', '出遅れ', '遅れ{る,て,た,を取}', '後を追', '後発', 'より後', 'に続{き,い,く}'],
    senses: [{ type: 'after' }, { type: 'less' }],
  },
  {
    words: [
      '初めて',
      'はじめて',
      '{世界,国内,日本,業界,史上,社内}初',
      '初の',
      '最古',
      '最初',
      '{最も,もっとも,一番}{早,古}',
      '第一号',
    ],
    senses: [{ type: 'earliest' }, { type: 'smallest' }, { type: 'only' }],
  },
  {
    words: ['{最も,もっとも,一番}{新し,遅}', '最後発'],
    senses: [{ type: 'latest' }, { type: 'largest' }],
  },
  { words: ['以降', '以後'], behind: 'figure', senses: [{ type: 'after' }, { type: 'atLeast' }] },
  { words: ['以前'], behind: 'figure', senses: [{ type: 'before' }, { type: 'atMost' }] },
  {
    words: [`${timeUnit}後`, '半年後'],
    behind: 'figure',
    senses: [{ type: 'after' }, { type: 'months' }],
  },
  {
    words: [`${timeUnit}前`, '半年前'],
    behind: 'figure',
    senses: [{ type: 'before' }, { type: 'age' }, { type: 'months' }],
  },
  {
    words: [
      '先行き',
      '先行{研究,事例,投資,指標,技術,文献,例,者利益}',
      '初め{に,から}',
      '最初{に,は,から}',
      '最初の{一歩,章,部,枚,スライド,ページ,ステップ,段階,問い,論点}',
      '{当,年,月,期,週}初の',
      '{昨年,前年,前回,前期,先月}に続',
      'に続く{章,部,スライド,ページ}',
      'はじめての方',
      '遅れて申し',
      `${timeUnit}前{半,期,後,向,提,面}`,
      `${timeUnit}後半`,
    ],
    senses: [],
  },

  // ---- the contrary ----
  {
    words: [
      '{では,で,とは,には}な{い,く,かっ}',
      '{とは,とまでは,とも}{言え,いえ,限ら,言い切れ}な',
      'とは限ら',
      'わけで{は,も}な',
      '{に,には}{至,当た}らな',
      '決め{られ,ら}れ?な',
      '決{まら,められ}な',
    ],
    behind: 'compared',
    senses: [{ type: 'not' }],
  },
];

/** Words that tell that somebody else says so. */
export const japaneseAttributions: readonly string[] = [
  'によ{ると,れば}',
  'と{され,みられ,見られ,言われ,いわれ,述べ,語,説明,主張,発表,公表,評,予測,予想,見込,みて,見て,推定,推計,指摘,報じ,称し}',
  'と{いう,のこと,する}',
  'としてい{る,た}',
  '{と,}の{見方,見立て,見解,主張,説明,推定}',
  '見込{み,まれ}',
  '見通し',
  '自称',
  '推定',
  '推計',
  '{出典,報告書,レポート,調査,各社,同社,資料}{は,では,の}',
  '{伝え,報じ,予測さ,予想さ,期待さ,目さ,挙げ,指摘さ,評価さ}{られ,れ}',
];
