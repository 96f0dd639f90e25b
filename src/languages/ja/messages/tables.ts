/** 表のファイル、見出し、セルについての文。 */
import type { JsonFault, QuoteFault, TableArgs } from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { cellMessages } from './cells.ts';
import { didYouMean } from './phrases.ts';

export const tableMessages: MessagesOf<TableArgs> = {
  'csv-quote': ({ fault }) => ({
    what: `引用符の位置が正しくありません(${quoteFaults[fault]})。`,
    expected: 'セル全体を引用符で囲み、中の引用符は "" と二つ重ねる',
  }),
  'csv-head-short': ({ expected, found, rows }) => ({
    what: `見出しの名前は ${expected} 個ですが、${rows} 行のセルは ${found} 個です。`,
    remedy:
      found > expected
        ? '名前のない列があります。見出しのその場所に書き加えてください。'
        : '見出しの名前が多いか、行の終わりが欠けています。',
  }),
  'json-table': ({ problem }) => ({
    what: jsonFaults[problem],
    expected:
      '行のリスト: [{ "id": 1 }, …] または [["id"], [1], …]。奥にあるときは dialect: { property: … }',
  }),
  'csv-ragged': ({ found, expected }) => ({
    what: `この行のセルは ${found} 個ですが、見出しは ${expected} 個です。`,
    remedy: 'コンマの過不足を確かめてください。コンマを含むセルは引用符で囲みます(例: "1,000億")。',
  }),
  'field-twice': ({ table, name }) => ({
    what: `表「${table}」に項目「${name}」の記述が二つあります。`,
    remedy: 'どちらかを消すか、対応する列の名前に変えてください。',
  }),
  'csv-header-twice': ({ name }) => ({
    what: `「${name}」という列が二つあります。`,
    remedy: 'どちらかの名前を変えてください。',
  }),
  'csv-header-blank': ({ column }) => ({
    what: `${column} 列目に名前がありません。`,
    remedy: '名前を付けるか、列を消してください。',
  }),
  'csv-delimiter': ({ mark }) => ({
    what: `列が${mark === '\t' ? 'タブ' : `「${mark}」`}で区切られているようです。`,
    expected: 'コンマ',
    remedy: 'コンマ区切りで保存するか、リソースに dialect: {delimiter: …} を書いてください。',
  }),
  'csv-header-unknown': ({ name, nearest }) => ({
    what: `列「${name}」はスキーマにありません。`,
    ...offer(didYouMean(nearest) ?? 'schema.fields に加えるか、列を消してください。'),
  }),
  'csv-column-missing': ({ name, nearest }) => ({
    what: `スキーマに「${name}」がありますが、ファイルにその列がありません。`,
    ...offer(didYouMean(nearest) ?? '列を足すか、スキーマから消してください。'),
  }),
  'csv-no-rows': ({ file }) => ({ what: `${file} には見出しだけがあり、行がありません。` }),
  'csv-total-row': ({ word }) => ({
    what: `合計の行(「${word}」)です。ほかの行の合計と一致します。`,
    remedy: `この行を消してください。合計は見せる場所で計算します。列の値の一つであれば、その列の値をすべて categories: [${word}, …] に並べてください。`,
  }),
  'csv-note-row': ({ text, lines }) => ({
    what:
      lines > 1
        ? `表の下に注記が${lines}行あります(「${text}」から)。データの行ではありません。`
        : `表の下の注記(「${text}」)です。データの行ではありません。`,
    remedy:
      'CSV から消してください。出典はデータパッケージの sources に、数値についての注は evidence.csv の memo に、読者への言葉はスライドの handout に書きます。',
  }),
  'csv-title-rows': ({ text, line }) => ({
    what: `見出しがあるべき場所に表題(「${text}」)があります。見出しは${line}行目です。`,
    remedy: `${line}行目より上の行を消してください。CSV の1行目は列の名前です。`,
  }),
  'csv-second-head': () => ({
    what: 'この行は見出しの繰り返しです。',
    remedy: '消してください。二つの表を貼り合わせたのでしょう。',
  }),
  'cell-error-value': ({ found }) => ({
    what: `「${found}」は表計算ソフトのエラー値です。`,
    remedy: '元の式を直すか列の幅を広げて、保存し直してください。',
  }),
  'cell-serial-date': ({ found, date }) => ({
    what: `「${found}」は表計算ソフトが日付(${date})を数に変えたもののようです。`,
    remedy: `表計算ソフトで列を文字列の書式にして、${date} と書いてください。`,
  }),
  'cell-blank': ({ field, quantity }) => ({
    what: `「${field}」が空です。`,
    expected: quantity
      ? '0、非公開、該当なし、または値。空ではどれか分かりません'
      : '値(この列は必須です)',
  }),
  ...cellMessages,
  'number-marks': ({ decimal, group, problem }) => ({
    what:
      problem === 'equal'
        ? `この列では「${decimal}」が小数点(decimalChar)と桁区切り(groupChar)を兼ねています。`
        : `小数点「${decimal}」と桁区切り「${group}」は、数の記号として使えません。`,
    expected:
      'decimalChar と groupChar に一文字ずつ。文字・数字・符号は不可。decimalChar がなければピリオド',
    remedy:
      'セルの書き方を見て両方を指定してください。1.234,5 なら decimalChar は ","、groupChar は "." です。',
  }),
  'head-says-otherwise': ({ head, found, written, mended }) => ({
    what: `見出し「${head}」は${found}と述べていますが、この列の数値は${written}として読まれます。`,
    ...(mended === undefined
      ? { remedy: `見出しと written をそろえてください(${found} または ${written})。` }
      : {
          remedy: `数値が${found}であれば、フィールドの factdeck に次のように書き、そうでなければ見出しを直してください。`,
          mended,
        }),
  }),
  'sampling-misplaced': ({ field, key, problem }) => ({
    what:
      problem === 'both'
        ? `列「${field}」に margin と sample があります。標本の誤差はどちらか一つで決まります。`
        : `列「${field}」に ${key} は書けません。${key === 'sample' ? '百分率' : '数量'}の列ではありません。`,
    expected: '数量の列の margin(その単位で)、または % の列の sample',
  }),
  'unit-with-scale': ({ found, mended }) => ({
    what: `「${found}」は数の位そのものか、位で始まる語です。単位にすると、別の数と見分けがつきません。`,
    expected: 'quantity には単位だけ、数の位は written に',
    mended,
  }),
  'cell-category': ({ found, field, choices, nearest }) => ({
    what: `「${found}」は「${field}」の区分にありません。`,
    expected: choices.join('、'),
    ...offer(didYouMean(nearest)),
  }),
  'cell-constraint': ({ found, field, rule, slow }) => ({
    what: `「${found}」は「${field}」の制約に反します。`,
    expected: slow ? `${rule}(照合に時間がかかりすぎます)` : rule,
  }),
  'cell-not-unique': ({ found, field, line }) => ({
    what: `「${found}」は「${field}」の ${line} 行目に既にあります。`,
    expected: '一つの値は一度だけ',
  }),
  'internal-key': ({ table, name }) => ({
    what: `「${name}」は表「${table}」の主キーですが、非公表(internal)です。キーは公表する数値の番地に現れます。`,
    expected: '公表してよいキー',
    remedy: '通し番号など別のキーを用意するか、internal: true を外してください。',
  }),
  'key-twice': ({ key, line }) => ({
    what: `主キー「${key}」は ${line} 行目に既にあります。`,
    remedy: '行ごとに異なる主キーが要ります。',
  }),
  'key-twins': ({ key, other, line }) => ({
    what: `主キー「${key}」は ${line} 行目の「${other}」と見た目が同じですが、別の文字です。`,
    remedy: '空白、全角文字、見えない文字が混じっています。打ち直してください。',
  }),
  'alias-taken': ({ found, row }) => ({
    what: `「${found}」は別の行「${row}」の名前です。`,
    expected: '文の中で一つの行だけを指す名前',
    remedy: 'どちらかの行から外してください。',
  }),
  'foreign-key': ({ found, table, nearest }) => ({
    what: `「${found}」は表「${table}」の主キーにありません。`,
    ...offer(didYouMean(nearest) ?? `表「${table}」に行を足すか、値を直してください。`),
  }),
  'evidence-pattern': ({ found }) => ({
    what: `「${found}」は事実を指していません。`,
    expected: '表.行.列(どの行、どの列でもよいときは *。例: players.*.params)',
  }),
};

const quoteFaults: { readonly [F in QuoteFault]: string } = {
  unclosed: 'ここで開いたまま閉じられていません',
  inside: '引用符で囲まれていないセルの中にあります',
  'text-behind': '閉じる引用符の後に文字があります',
};

const jsonFaults: { readonly [F in JsonFault]: string } = {
  'no-rows': 'ここに行のリストがありません。',
  row: 'この行はマップでもリストでもないか、最初の行と種類が違います。',
};
