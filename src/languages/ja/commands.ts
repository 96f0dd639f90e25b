/** 診断のほかにコマンドが示す文。 */
import { stages } from './stages.ts';
import type { CommandWords } from '../parts/commands.ts';

export const commands: CommandWords = {
  unknownCommand: (name, near) =>
    `「${name}」というコマンドはありません。${near === undefined ? '' : `もしかして「${near}」でしょうか。`}factdeck --help をご覧ください。`,
  unknownOption: (option) =>
    `${option} というオプションはありません。factdeck --help をご覧ください。`,
  valueMissing: (option) => `${option} には値が要ります。factdeck --help をご覧ください。`,
  valueNotTaken: (option) => `${option} に値は付けられません。factdeck --help をご覧ください。`,
  badValue: (option, value, expected) =>
    `--${option} に「${value}」は指定できません。指定できるもの: ${expected}。`,
  badVariable: (name, value, expected) =>
    `環境変数 ${name} に「${value}」は指定できません。指定できるもの: ${expected}。`,
  frozenAlready: (path) =>
    `${path} は既に凍結されており、数値が異なるため書きませんでした。置き換えるには factdeck freeze --again とします。`,
  oneDeck: (known) => `デッキを一つ指定してください: ${known.join('、')}。`,
  diffArguments:
    'デッキを一つ、または版を二つ指定してください。factdeck diff --help をご覧ください。',
  errataDeck: '正誤表には、新しい側としてデッキそのものが要ります: factdeck diff デッキ --errata。',
  onGround: (front, ground) => `${front} on ${ground}`,
  review: {
    done: 'スライドに出る事実は、すべてこの版で確かめてあります。',
    columns: (file) => `${file} に fact と checked の列がありません。`,
    group: ({ source, locator, asOf, age, old, due, checked }) =>
      `${[source, locator].join(' ').trim() || '出典なし'}: ${asOf === '' ? '時点なし' : `${asOf} 時点`}${
        age === null ? '' : `、版の ${age} か月前`
      }${old ? '、古い値' : ''}${due ? '、期限を過ぎた予定(結果を確かめる)' : ''}、${checked === '' ? '未確認' : `${checked} 確認`}`,
  },
  verify: {
    arguments:
      '出力一式のフォルダーか PDF を一つ、必要ならデッキも指定してください: factdeck verify deck.pdf quarterly-review',
    noFile: (file) => `${file} というファイルはありません。`,
    unsealed: (file) => `${file} には factdeck が作ったという記録がありません。`,
    made: (deck, edition) => `${deck} の ${edition} 版から作られたと記されています。`,
    intact: '封印は合っています。封印のあと、誤って変わったバイトはありません。',
    changed: '封印のあとで変更されています。',
    same: '記された入力は、いまのデッキの内容と同じです。',
    stale: 'いまのデッキから作られたものではありません。入力が違います。',
    noSignature:
      '封印は署名ではありません。偽造する人は封印し直せます。確かめるには、もう一度ビルドするか(同じ入力なら同じバイトになります)、出力一式を --key 付きで検証してください。',
    notPlain: (file) => `${file} は 300 MB までの普通のファイルではないため、開きません。`,
    keyOfSet: '署名は出力一式に付きます。--key と一緒にそのフォルダーを指定してください。',
  },
  noKey: (file) =>
    `${file} は、パスフレーズのない PEM 形式の Ed25519 鍵ではありません。作るには: openssl genpkey -algorithm ed25519 -out key.pem`,
  verifySet: {
    none: (folder) => `${folder} にビルドの build.json がないため、何も確かめられません。`,
    well: (folder, files) => `${folder}: ${files} 個のファイルはすべて build.json のとおりです`,
    sentences: (counts) => `文の根拠：${counts}`,
    changed: 'ビルドのあとで変わっています',
    missing: 'ありません',
    added: 'ビルドの出力ではありません',
    more: (count, kind) => `ほか ${count} 件: ${kind}(--json ですべて)`,
    signed: {
      key: '署名されています。build.json はこの鍵で署名され、各ファイルのハッシュを含みます。',
      other: 'この鍵の署名ではありません。別の鍵か、別の build.json の署名です。',
      none: '署名がありません。signature.json がありません。',
    },
    unsigned:
      'わかるのは手違いだけで、偽造は見抜けません。ファイルを変えられる人は build.json も変えられます。factdeck build --sign 鍵 で署名し、--key で確かめられます。',
    earlier: '以前のビルドのものです(最新のビルドとは状態が違います)',
    same: '以前のビルドのものです(最新のビルドと同じ状態です)',
  },
  noChart: (slide, known) =>
    known.length > 0
      ? `${slide} に図がありません。図のあるスライド: ${known.join('、')}。`
      : `${slide} に図がありません。図のあるスライドはほかにもありません。`,
  noSpec: (slide) =>
    `${slide} は Vega-Lite を使わずに描かれ、仕様がありません。データは --columns で表示します。`,
  traced: {
    source: '出典',
    asOf: '時点',
    formula: '計算',
    slides: 'スライド',
    measures: '指標',
    claims: '主張',
    unused: 'どのスライドにも出ていません',
    none: (words) => `「${words}」は見つかりません。`,
  },
  dev: {
    mistake: '表示しているのは最後に正しかった内容です。そのあと保存された内容に誤りがあります:',
    lost: 'factdeck dev は終了しました。この画面はもう更新されません。',
    sentences: 'このスライドの文の根拠（w キー。factdeck dev だけに出ます）：',
    noSentences: 'このスライドに作成者の文はありません。',
    texts: 'このスライドの文章（書かれたまま。e キー。factdeck dev だけに出ます）：',
    noTexts: 'このスライドに作成者の文章はありません。',
    inFile: 'ファイルの中でだけ変更できます。',
    save: '保存（Ctrl+Enter）',
    open: 'エディターで開く',
    copy: '提案をコピー',
    toDo: '残り：',
    remarks: 'このスライドで残っていること：',
    elsewhere: 'ほかのスライド：',
    broken: 'デッキに誤りがあります。直すとここに表示されます。',
    shown: (ms) => `反映しました(${ms} ミリ秒)`,
    changedMeanwhile: (file) =>
      `書き込んでいません。表示したあとに ${file} が変わっています。入力した文をコピーし、e キーで今の内容を確かめてから、もう一度保存してください。`,
    notAlone: (file) =>
      `書き込んでいません。この文をそこに置くには ${file} のほかの箇所も変わってしまいます。ファイルで直してください。`,
    editorFailed: (editor, reason) =>
      `エディター「${editor}」でファイルを開けませんでした（${reason}）。別のエディターは --editor code のように指定します。`,
  },
  noDecks: 'data/ の下にデッキがありません。デッキは deck.yaml のあるフォルダーです。',
  summary: (errors, warnings) =>
    [
      ...(errors > 0 ? [`エラー ${errors} 件`] : []),
      ...(warnings > 0 ? [`警告 ${warnings} 件`] : []),
    ].join('、'),
  notWritten: (file) =>
    `${file} は直していません。読んだあとに変更されたか、UTF-8ではありません。check --fix をもう一度実行してください。`,
  untouched: (folder) => `何も出力していません。${folder} は前のままです。`,
  beside: (folder, { made, same, earlier, changed }) =>
    `${folder}: ${[
      `${listed(made)} は今回作ったもの、`,
      ...(same.length === 0 ? [] : [`${listed(same)} は今回と同じ状態のもの、`]),
      ...(earlier.length === 0 ? [] : [`${listed(earlier)} は以前の状態のもの、`]),
      ...(changed.length === 0 ? [] : [`${listed(changed)} はビルドのあとで変わったもの、`]),
    ]
      .join('')
      .replace(/、$/, 'です')}。指定しなかった形式は残ります(--clean で指定したものだけにします)。`,
  openSentences: (count, slides, rest) =>
    `  照合されない文 ${count}：${slides.join('、')}${rest === 0 ? '' : `、ほか${rest}枚`}（--read-back で一覧）`,
  readBack: {
    bases: {
      checked: '主張',
      quoted: '引用',
      given: '自前の数値',
      heading: '見出し',
      according: '出典',
      proposal: '提案',
      view: '見解',
      open: '裏付けなし',
    },
    naming: (count) => `うちデータに触れるもの ${count}`,
    unchecked: (words) => `未確認の言葉：${words.map((w) => `「${w}」`).join('、')}`,
  },
  checked: (deck, slides, facts) => `${deck}: スライド ${slides} 枚、事実 ${facts} 件、誤りなし`,
  machine: (reason) => `環境の問題で続けられません: ${reason}`,
  linkOut: (link) =>
    `${link} はフォルダーの外を指すリンクなので、その先には書き込みません。リンクを取り除くか、--out のあるコマンドでは出力先そのものを指定してください。`,
  noSandbox:
    '注意: ブラウザーはサンドボックスなしで動きました(root での実行、または環境が許さないため)。',
  bug: 'factdeck の不具合です。以下の行を添えてお知らせください。',
  stages,
};

function listed(names: readonly string[]): string {
  return names.join('、');
}
