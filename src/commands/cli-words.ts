/** What the command line says beside diagnostics, in English and Japanese. */
import type { ReviewGroup } from '../edition/review.ts';

export type Speech = 'en' | 'ja';

export interface BesideNames {
  readonly made: string;
  readonly same: string;
  readonly earlier: string;
  readonly changed: string;
}

export interface CliWords {
  /** @param commands a line each */
  readonly help: (commands: string) => string;
  readonly unknownCommand: (name: string, near: string | undefined) => string;
  readonly unknownOption: (message: string) => string;
  readonly badValue: (option: string, value: string, expected: string) => string;
  readonly noDecks: string;
  readonly oneDeck: (known: readonly string[]) => string;
  readonly diffArguments: string;
  readonly review: {
    readonly done: string;
    readonly columns: (file: string) => string;
    readonly group: (group: ReviewGroup) => string;
  };
  readonly verify: {
    readonly arguments: string;
    readonly noFile: (file: string) => string;
    readonly unsealed: (file: string) => string;
    readonly made: (deck: string, edition: string) => string;
    readonly intact: string;
    readonly changed: string;
    readonly same: string;
    readonly stale: string;
  };
  readonly errataDeck: string;
  readonly dev: {
    readonly mistake: string;
    readonly lost: string;
    readonly broken: string;
    readonly shown: (milliseconds: number) => string;
  };
  readonly summary: (errors: number, warnings: number) => string;
  readonly untouched: (folder: string) => string;
  /** What a build made, and what stayed beside it; each a list of names, '' where there are none. */
  readonly beside: (folder: string, told: BesideNames) => string;
  readonly checked: (deck: string, slides: number, facts: number) => string;
  readonly machine: (reason: string) => string;
  /** A link on the way to what is to be written. */
  readonly linkOut: (link: string) => string;
  readonly bug: string;
  readonly late: (deck: string, stage: string, seconds: number) => string;
  readonly noSandbox: string;
  readonly stages: {
    readonly [S in 'read' | 'judge' | 'draw' | 'browser' | 'print' | 'shoot' | 'write']: string;
  };
}

const english: CliWords = {
  help: (commands) => `factdeck — briefing decks from data, checked on each build

Usage
${commands}
  factdeck <command> --help

A deck is a folder with a deck.yaml, or its name under data/. Without one, every deck in data/ is taken.

Options of every command
  --json         results and problems as JSON on stdout
  --lang en|ja   the language of messages (else the locale's)
  --cache DIR    keep browser, charts, pictures and compiled code for the next run in DIR/factdeck
                 (else FACTDECK_CACHE, else your own cache folder)
  --help, --version

Exit status: 0 done, 1 the deck has errors, 2 wrong usage, 3 the machine failed (browser, disk).
`,
  unknownCommand: (name, near) =>
    `“${name}” is not a command.${near === undefined ? '' : ` Did you mean “${near}”?`} See factdeck --help.`,
  unknownOption: (message) => `${message} See factdeck --help.`,
  badValue: (option, value, expected) =>
    `--${option} does not take “${value}”. Expected: ${expected}.`,
  oneDeck: (known) => `Name one deck: ${known.join(', ')}.`,
  diffArguments: 'Name one deck, or two editions. See factdeck diff --help.',
  errataDeck: 'An erratum needs the deck itself as the newer one: factdeck diff DECK --errata.',
  review: {
    done: 'Every fact on the slides was checked for this edition.',
    columns: (file) => `${file} has no columns fact and checked.`,
    group: ({ source, locator, asOf, age, old, due, checked, facts }) =>
      `${[source, locator].join(' ').trim() || 'no source'}: ${asOf === '' ? 'no as-of' : `as of ${asOf}`}${
        age === null ? '' : `, ${age} months before the edition`
      }${old ? ', OLD' : ''}${due ? ', DATE PASSED: what came of it?' : ''}; ${checked === '' ? 'never checked' : `checked ${checked}`}\n${facts
        .map((f) => `  ${f}\n`)
        .join('')}`,
  },
  verify: {
    arguments: 'Name a PDF, and if you like a deck: factdeck verify deck.pdf quarterly-review.',
    noFile: (file) => `There is no file ${file}.`,
    unsealed: (file) => `${file} does not say that factdeck made it.`,
    made: (deck, edition) => `Made from ${deck}, edition ${edition}.`,
    intact: 'Intact: no byte was changed since.',
    changed: 'NOT intact: the file was changed after it was made.',
    same: 'The deck stands just as this file was made from it.',
    stale: 'The deck has changed since this file was made.',
  },
  dev: {
    mistake: 'This is the last good deck. What was saved since has a mistake:',
    lost: 'factdeck dev has ended; this page is no longer live.',
    broken: 'The deck has a mistake. The page appears when it is mended.',
    shown: (ms) => `shown (${ms} ms)`,
  },
  noDecks: 'There is no deck under data/. A deck is a folder with a deck.yaml.',
  summary: (errors, warnings) => {
    const parts = [
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ];
    return parts.join(', ');
  },
  untouched: (folder) => `Nothing was published; ${folder} stands as it was.`,
  beside: (folder, { made, same, earlier, changed }) =>
    `${folder}: ${[
      `${made} new`,
      ...(same === '' ? [] : [`${same} of the same state`]),
      ...(earlier === '' ? [] : [`${earlier} of an earlier state`]),
      ...(changed === '' ? [] : [`${changed} changed since it was built`]),
    ].join('; ')}. What was not asked for stays; --clean leaves only what was.`,
  checked: (deck, slides, facts) => `${deck}: ${slides} slides, ${facts} facts, no errors`,
  machine: (reason) => `The machine failed: ${reason}`,
  linkOut: (link) =>
    `${link} is a link that leads out of its folder; nothing is written through it. Remove it, or name the folder itself, where the command takes --out.`,
  late: (deck, stage, seconds) =>
    `factdeck: ${deck}: ${stage} took longer than ${seconds} s, and was ended; what stands in the output folder is as it was. If it is meant to take so long: limits: { seconds: ${seconds * 3} } in deck.yaml.`,
  noSandbox:
    'Note: the browser ran without its sandbox (as root, or where the system does not allow it).',
  bug: 'This is a bug in factdeck. Please report it with the lines below.',
  stages: {
    read: 'reading',
    judge: 'checking',
    draw: 'drawing',
    browser: 'starting the browser',
    print: 'printing',
    shoot: 'taking pictures',
    write: 'writing',
  },
};

const japanese: CliWords = {
  help: (commands) => `factdeck — データから作る説明資料。ビルドのたびに検証します

使い方
${commands}
  factdeck <コマンド> --help

デッキは deck.yaml のあるフォルダー、または data/ の下の名前です。省くと data/ のすべてを扱います。

共通のオプション
  --json         結果と問題を JSON で標準出力に出す
  --lang en|ja   メッセージの言語(省くとロケールに従う)
  --cache フォルダー
                 ブラウザー・グラフ・画像・コンパイル済みのコードを、次の実行のためにその下の factdeck/ に残す
                 (省くと FACTDECK_CACHE、それもなければ自分のキャッシュフォルダー)
  --help, --version

終了コード: 0 完了、1 デッキに誤りがある、2 使い方の誤り、3 環境の問題(ブラウザー、ディスク)。
`,
  unknownCommand: (name, near) =>
    `「${name}」というコマンドはありません。${near === undefined ? '' : `もしかして「${near}」でしょうか。`}factdeck --help をご覧ください。`,
  unknownOption: (message) => `${message} factdeck --help をご覧ください。`,
  badValue: (option, value, expected) =>
    `--${option} に「${value}」は指定できません。指定できるもの: ${expected}。`,
  oneDeck: (known) => `デッキを一つ指定してください: ${known.join('、')}。`,
  diffArguments:
    'デッキを一つ、または版を二つ指定してください。factdeck diff --help をご覧ください。',
  errataDeck: '正誤表には、新しい側としてデッキそのものが要ります: factdeck diff デッキ --errata。',
  review: {
    done: 'スライドに出る事実は、すべてこの版で確かめてあります。',
    columns: (file) => `${file} に fact と checked の列がありません。`,
    group: ({ source, locator, asOf, age, old, due, checked, facts }) =>
      `${[source, locator].join(' ').trim() || '出典なし'}: ${asOf === '' ? '時点なし' : `${asOf} 時点`}${
        age === null ? '' : `、版の ${age} か月前`
      }${old ? '、古い値' : ''}${due ? '、期限を過ぎた予定(結果を確かめる)' : ''}、${checked === '' ? '未確認' : `${checked} 確認`}\n${facts
        .map((f) => `  ${f}\n`)
        .join('')}`,
  },
  verify: {
    arguments:
      'PDF を一つ、必要ならデッキも指定してください: factdeck verify deck.pdf quarterly-review',
    noFile: (file) => `${file} というファイルはありません。`,
    unsealed: (file) => `${file} には factdeck が作ったという記録がありません。`,
    made: (deck, edition) => `${deck} の ${edition} 版から作られました。`,
    intact: '作られたときのままです(改変なし)。',
    changed: '作られたあとで変更されています。',
    same: 'いまのデッキの内容から作られたものです。',
    stale: 'このファイルのあとで、デッキの内容が変わっています。',
  },
  dev: {
    mistake: '表示しているのは最後に正しかった内容です。そのあと保存された内容に誤りがあります:',
    lost: 'factdeck dev は終了しました。この画面はもう更新されません。',
    broken: 'デッキに誤りがあります。直すとここに表示されます。',
    shown: (ms) => `反映しました(${ms} ミリ秒)`,
  },
  noDecks: 'data/ の下にデッキがありません。デッキは deck.yaml のあるフォルダーです。',
  summary: (errors, warnings) =>
    [
      ...(errors > 0 ? [`エラー ${errors} 件`] : []),
      ...(warnings > 0 ? [`警告 ${warnings} 件`] : []),
    ].join('、'),
  untouched: (folder) => `何も出力していません。${folder} は前のままです。`,
  beside: (folder, { made, same, earlier, changed }) =>
    `${folder}: ${[
      `${made} は今回作ったもの、`,
      ...(same === '' ? [] : [`${same} は今回と同じ状態のもの、`]),
      ...(earlier === '' ? [] : [`${earlier} は以前の状態のもの、`]),
      ...(changed === '' ? [] : [`${changed} はビルドのあとで変わったもの、`]),
    ]
      .join('')
      .replace(/、$/, 'です')}。指定しなかった形式は残ります(--clean で指定したものだけにします)。`,
  checked: (deck, slides, facts) => `${deck}: スライド ${slides} 枚、事実 ${facts} 件、誤りなし`,
  machine: (reason) => `環境の問題で続けられません: ${reason}`,
  linkOut: (link) =>
    `${link} はフォルダーの外を指すリンクなので、その先には書き込みません。リンクを取り除くか、--out のあるコマンドでは出力先そのものを指定してください。`,
  late: (deck, stage, seconds) =>
    `factdeck: ${deck}: ${stage}が ${seconds} 秒を超えたため打ち切りました。出力フォルダーの内容は前のままです。それだけ掛かってよい場合は、deck.yaml に limits: { seconds: ${seconds * 3} } と書いてください。`,
  noSandbox:
    '注意: ブラウザーはサンドボックスなしで動きました(root での実行、または環境が許さないため)。',
  bug: 'factdeck の不具合です。以下の行を添えてお知らせください。',
  stages: {
    read: '読み込み',
    judge: '検証',
    draw: '作図',
    browser: 'ブラウザーの起動',
    print: '印刷',
    shoot: '撮影',
    write: '書き出し',
  },
};

export function cliWords(speech: Speech): CliWords {
  return speech === 'ja' ? japanese : english;
}
