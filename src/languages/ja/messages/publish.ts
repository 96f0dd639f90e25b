/** ブラウザー、出力先、測ったスライドについての文。 */
import type { SlidePart } from '../../../model/measured.ts';
import type { Measured, PublishArgs, Refusal, UnpackedFault } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { browsers } from '../browsers.ts';
import { stages } from '../stages.ts';

export const publishMessages: MessagesOf<PublishArgs> = {
  // ---- publish ----
  'deck-ended': ({ stage, why, seconds }) => ({
    what: `このデッキは途中(${stages[stage]})で打ち切りました。${
      {
        late: `${seconds} 秒を超えたためです`,
        memory: '使えるメモリーを超えたためです',
        died: 'プログラムが異常終了したためです',
      }[why]
    }。出力フォルダーの内容は前のままです。`,
    remedy:
      why === 'late'
        ? `それだけ掛かってよい場合は、deck.yaml に limits: { seconds: ${seconds * 3} } と書いてください。`
        : 'デッキのファイルに極端に大きいものや深い入れ子がないか確かめてください。減らせば factdeck check がさらに詳しく示します。',
  }),
  'deck-failed': ({ reason }) => ({
    what: `このデッキを処理できませんでした。factdeck の不具合です: ${reason}。ほかのデッキには影響しません。`,
    remedy: 'この行と、再現する最小のデッキを添えて報告してください。',
  }),
  'browser-restarted': ({ reason }) => ({
    what: `ブラウザーを起動し直しました(${reason.replace(/\.$/, '')})。`,
    remedy:
      '繰り返すときは、一度に扱うデッキを減らすか、メモリを増やすか、deck.yaml の limits: { seconds } を上げてください。',
  }),
  'browser-renewed': ({ file, fault }) => ({
    what: `ブラウザーを展開し直しました。${unpackedFaults[fault](file)}。`,
    remedy:
      '自分で変えた覚えがなければ、誰が変えたかを確かめてください。展開し直したものは、配布されたとおりの内容です。',
  }),
  'browser-missing': ({ looked, command }) => ({
    what: `PDF と PNG のためのブラウザーが見つかりません。探したもの: ${browsers(looked)}。`,
    remedy:
      'Chrome、Edge、Chromium のどれかをインストールするか、ホームフォルダーで次のコマンドを実行してください。FACTDECK_BROWSER に絶対パスで指定することもできます。--formats html,presenter なら要りません。',
    mended: command,
  }),
  'out-is-file': ({ folder }) => ({
    what: `${folder} はフォルダーではなくファイルです。`,
    remedy: '移動するか、--out で別の出力先を指定してください。',
  }),
  'out-is-link': ({ folder }) => ({
    what: `${folder} はリンクで、リンク先の内容は置き換わりません。`,
    remedy:
      'リンク先を --out で指定するか、リンクを外してください(その上のフォルダーはリンクでも構いません)。',
  }),
  'out-refused': ({ folder, reason, files }) => ({
    what: `${folder} に書き込めません(${refusals[reason][0]})。書きかけのものは残りません。`,
    remedy:
      files.length > 0
        ? `${files.join('、')} を開いているビューアーを閉じて、もう一度実行してください。`
        : refusals[reason][1],
  }),
  'out-not-ours': ({ folder }) => ({
    what: `${folder} にはビルドの出力ではないファイルがあり、置き換えてしまいます。`,
    expected: '空のフォルダー、存在しないフォルダー、または build.json のあるフォルダー',
    remedy: '空にするか、--out で別の出力先を指定してください。',
  }),
  'out-has-others': ({ folder, files }) => ({
    what: `${folder} にビルドの出力ではないファイルがあり、失われてしまいます: ${files.join('、')}`,
    expected: '前回のビルドが書いたファイルだけのフォルダー',
    remedy: '別の場所へ移すか、--out で別の出力先を指定してください。',
  }),
  'out-changed': ({ folder, files, aside }) => ({
    what: `${folder} の ${files.join('、')} は、前回のビルドのあとで書き換えられていました。新しいものに置き換え、書き換えられたものは ${aside} に残しました。`,
    remedy: `残したい内容をデッキに移してから、${aside} を削除してください。`,
  }),
  'lock-not-ours': ({ folder, lock }) => ({
    what: `${folder} のビルドがロックを置く場所に、ビルドが作ったものではない ${lock} があります。`,
    expected: 'この名前のものがないこと',
    remedy:
      '中身を確かめて名前を変えるか削除してください。または --out で別の出力先を指定してください。',
  }),
  'set-locked': ({ folder, lock }) => ({
    what: `別のビルドが ${folder} に書き込んでいます。`,
    remedy: `終わるのを待って、もう一度実行してください。動いているビルドがなければ、${lock} を削除してください。`,
  }),
  'page-fault': ({ fault }) => ({ what: `印刷するページに問題があります(${fault})。` }),
  'slide-overflow': (m) => ({
    what: `${where(m)}が収まりません(${sides[m.against] ?? m.against}へ ${m.is} px)。`,
    remedy: '文を短くするか、行を減らすか、二枚に分けてください。',
  }),
  'text-clipped': (m) => ({
    what: `${where(m)}が ${m.is} px 切れています。`,
    remedy: '文を短くするか、場所を広げてください。',
  }),
  'text-too-small': (m) => ({
    what: `${where(m)}の文字が ${m.is} px です。`,
    expected: `${m.limit} px 以上`,
    remedy: '大きさを決めている所(図の spec、テンプレート、テーマ)で大きくしてください。',
  }),
  'text-low-contrast': (m) => ({
    what: `${where(m)}は下地 ${m.against} とのコントラストが ${m.is}:1 です。`,
    expected: `${m.limit}:1 以上`,
    remedy: '文字か下地の色を変えてください。',
  }),
  'text-overlap': (m) => ({
    what: `${where(m)}が「${m.against}」と重なっています。`,
    remedy: 'どちらかを短くするか、数を減らしてください。',
  }),
  'title-lines': (m) => ({
    what: `${where(m)}が ${m.is} 行になっています。`,
    expected: `${m.limit} 行以内`,
    remedy: 'もっと短く言い切ってください。',
  }),
  'title-too-long': ({ characters, fits }) => ({
    what: `見出しが ${characters} 文字あります。その行に入るのは約 ${fits} 文字です。`,
    remedy: 'もっと短く言い切り、説明は本文かメモへ移してください。',
  }),
  'last-line-short': (m) => ({
    what: `${where(m)}の最後の行が ${m.is} 文字だけです。`,
    remedy: '言葉を足すか削るか、別の所で改行してください(文の中に改行を入れられます)。',
  }),
  'drawn-otherwise': (m) => ({
    what: `${where(m)}が、決めた寸法と違って描かれています(${drawnSides[m.against] ?? m.against}：${m.is})。`,
    expected: String(m.limit),
    remedy:
      '文字の大きさ・太さ・間隔はテンプレートの style ではなくテーマのトークンで指定してください。測った通りに描かれるようになります。',
  }),
  'chart-empty': (m) => ({
    what: `スライド「${m.slide}」の図に何も描かれていません。`,
    remedy: '行と列の指定を確かめてください。',
  }),
  'image-missing': (m) => ({
    what: `スライド「${m.slide}」の画像を表示できません${m.text === '' ? '' : `(${m.text})`}。`,
    remedy: 'ファイルが壊れていないか確かめてください。',
  }),
  'allow-unneeded': ({ slide, code }) => ({
    what: `スライド「${slide}」は ${code} を許していますが、当てはまるものがありません。`,
    remedy: 'allow から除いてください。',
  }),
  'pdf-pages': ({ pages, slides }) => ({
    what: `スライド ${slides} 枚に対して PDF が ${pages} ページあります。`,
    remedy: 'スライドからはみ出すものがあります。',
  }),
};

const parts: { readonly [P in SlidePart]: string } = {
  title: '見出し',
  kicker: '見出しの上の小見出し',
  body: '本文',
  table: '表',
  chart: '図',
  key: '凡例',
  footer: 'フッター',
};

const drawnSides: Readonly<Record<string, string>> = {
  width: '幅',
  height: '高さ',
  left: '左からの位置',
  top: '上からの位置',
  lines: '行数',
};

const sides: Readonly<Record<string, string>> = {
  right: '右',
  left: '左',
  top: '上',
  bottom: '下',
};

function where({ slide, part, text, fact }: Measured): string {
  return `スライド「${slide}」の${parts[part]}「${text}」${fact === '' ? '' : `(${fact})`}`;
}

const unpackedFaults: Readonly<Record<UnpackedFault['fault'], (file: string) => string>> = {
  missing: (file) => `${file} がありませんでした`,
  changed: (file) => `${file} が配布されたものと違っていました`,
  strange: (file) => `${file} はブラウザーのものではありません`,
  owner: (file) => `${file} が別のユーザーのものでした`,
  open: (file) => `${file} に別のユーザーが書き込める状態でした`,
};

const refusals: Readonly<Record<Refusal, readonly [what: string, remedy: string]>> = {
  full: ['ディスクがいっぱいです', '空きを作るか、--out で別のディスクを指定してください。'],
  'read-only': ['読み取り専用のディスクです', '--out で別の出力先を指定してください。'],
  'no-permission': [
    '書き込む権限がありません',
    '権限を得るか、--out で別の出力先を指定してください。',
  ],
  'in-use': [
    '別のプログラムがファイルを開いています',
    'deck.pdf、handout.pdf、画像を開いているビューアーを閉じて、もう一度実行してください。',
  ],
  link: [
    'このフォルダーの外を指すリンクです',
    'リンクを取り除くか、出力先そのものを絶対パスで指定してください: --out /出力先',
  ],
  'no-folder': [
    'パスの途中がフォルダーではなくファイルです',
    '--out で別の出力先を指定してください。',
  ],
  'name-too-long': [
    'パスが長すぎます',
    'スライドやフォルダーの名前を短くするか、--out で別の出力先を指定してください。',
  ],
  broken: [
    'ディスクがエラーを報告しました',
    '--out で別のディスクを指定し、このディスクを点検してください。',
  ],
};
