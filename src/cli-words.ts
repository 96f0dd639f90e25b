/** What the command line says beside diagnostics, in English and Japanese. */

export type Speech = 'en' | 'ja';

export interface CliWords {
  readonly help: string;
  readonly commandHelp: { readonly [C in 'build' | 'check' | 'schema' | 'doctor']: string };
  readonly unknownCommand: (name: string, near: string | undefined) => string;
  readonly unknownOption: (message: string) => string;
  readonly badValue: (option: string, value: string, expected: string) => string;
  readonly noDecks: string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly untouched: (folder: string) => string;
  readonly checked: (deck: string, slides: number, facts: number) => string;
  readonly machine: (reason: string) => string;
  readonly bug: string;
  readonly noSandbox: string;
  readonly stages: {
    readonly [S in 'read' | 'draw' | 'browser' | 'print' | 'shoot' | 'write']: string;
  };
}

const english: CliWords = {
  help: `factdeck — briefing decks from data, checked on each build

Usage
  factdeck build [deck…]     validate, draw and publish each deck into output/
  factdeck check [deck…]     everything that needs no output
  factdeck schema            write the JSON Schemas that let an editor complete and check
  factdeck doctor            say what this machine has, and what to do about what it lacks
  factdeck <command> --help

A deck is a folder with a deck.yaml, or its name under data/. Without one, every deck in data/ is taken.

Options of every command
  --json         results and problems as JSON on stdout
  --lang en|ja   the language of messages (else the locale's)
  --help, --version

Exit status: 0 done, 1 the deck has errors, 2 wrong usage, 3 the machine failed (browser, disk).
`,
  commandHelp: {
    build: `factdeck build [deck…]

  --formats LIST   html,presenter,pdf,png (all, when absent)
  --theme NAME     a theme under themes/, instead of the deck's own
  --scale 1|2      pixels per CSS pixel of the PNGs (1)
  --out DIR        instead of output/
  --json, --lang en|ja
`,
    check: `factdeck check [deck…]

Reads, validates and draws everything that needs no browser, and writes nothing.

  --theme NAME     a theme under themes/, instead of the deck's own
  --json, --lang en|ja
`,
    schema: `factdeck schema

Writes deck.schema.json, slides.schema.json and datapackage.schema.json.

  --out DIR        where to (schemas/)
`,
    doctor: `factdeck doctor

Says which Node, browser, fonts and cache are used here, and what to do about what is missing.

  --json, --lang en|ja
`,
  },
  unknownCommand: (name, near) =>
    `“${name}” is not a command.${near === undefined ? '' : ` Did you mean “${near}”?`} See factdeck --help.`,
  unknownOption: (message) => `${message} See factdeck --help.`,
  badValue: (option, value, expected) =>
    `--${option} does not take “${value}”. Expected: ${expected}.`,
  noDecks: 'There is no deck under data/. A deck is a folder with a deck.yaml.',
  summary: (errors, warnings) => {
    const parts = [
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ];
    return parts.join(', ');
  },
  untouched: (folder) => `Nothing was published; ${folder} stands as it was.`,
  checked: (deck, slides, facts) => `${deck}: ${slides} slides, ${facts} facts, no errors`,
  machine: (reason) => `The machine failed: ${reason}`,
  noSandbox:
    'Note: the browser ran without its sandbox (as root, or where the system does not allow it).',
  bug: 'This is a bug in factdeck. Please report it with the lines below.',
  stages: {
    read: 'reading',
    draw: 'drawing',
    browser: 'starting the browser',
    print: 'printing',
    shoot: 'taking pictures',
    write: 'writing',
  },
};

const japanese: CliWords = {
  help: `factdeck — データから作る説明資料。ビルドのたびに検証します

使い方
  factdeck build [デッキ…]   検証、作図、出力(output/ の下)
  factdeck check [デッキ…]   出力を伴わない検査のすべて
  factdeck schema            エディターの補完と検査に使う JSON Schema を書き出す
  factdeck doctor            この環境にあるもの、足りないもの、その直し方を示す
  factdeck <コマンド> --help

デッキは deck.yaml のあるフォルダー、または data/ の下の名前です。省くと data/ のすべてを扱います。

共通のオプション
  --json         結果と問題を JSON で標準出力に出す
  --lang en|ja   メッセージの言語(省くとロケールに従う)
  --help, --version

終了コード: 0 完了、1 デッキに誤りがある、2 使い方の誤り、3 環境の問題(ブラウザー、ディスク)。
`,
  commandHelp: {
    build: `factdeck build [デッキ…]

  --formats 一覧   html,presenter,pdf,png(省くとすべて)
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --scale 1|2      PNG の倍率(1)
  --out フォルダー output/ に代わる出力先
  --json, --lang en|ja
`,
    check: `factdeck check [デッキ…]

ブラウザーの要らないものをすべて読み、検証し、作図します。何も書き出しません。

  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --json, --lang en|ja
`,
    schema: `factdeck schema

deck.schema.json、slides.schema.json、datapackage.schema.json を書き出します。

  --out フォルダー 書き出し先(schemas/)
`,
    doctor: `factdeck doctor

この環境で使う Node、ブラウザー、フォント、キャッシュと、足りないものの直し方を示します。

  --json, --lang en|ja
`,
  },
  unknownCommand: (name, near) =>
    `「${name}」というコマンドはありません。${near === undefined ? '' : `もしかして「${near}」でしょうか。`}factdeck --help をご覧ください。`,
  unknownOption: (message) => `${message} factdeck --help をご覧ください。`,
  badValue: (option, value, expected) =>
    `--${option} に「${value}」は指定できません。指定できるもの: ${expected}。`,
  noDecks: 'data/ の下にデッキがありません。デッキは deck.yaml のあるフォルダーです。',
  summary: (errors, warnings) =>
    [
      ...(errors > 0 ? [`エラー ${errors} 件`] : []),
      ...(warnings > 0 ? [`警告 ${warnings} 件`] : []),
    ].join('、'),
  untouched: (folder) => `何も出力していません。${folder} は前のままです。`,
  checked: (deck, slides, facts) => `${deck}: スライド ${slides} 枚、事実 ${facts} 件、誤りなし`,
  machine: (reason) => `環境の問題で続けられません: ${reason}`,
  noSandbox:
    '注意: ブラウザーはサンドボックスなしで動きました(root での実行、または環境が許さないため)。',
  bug: 'factdeck の不具合です。以下の行を添えてお知らせください。',
  stages: {
    read: '読み込み',
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
