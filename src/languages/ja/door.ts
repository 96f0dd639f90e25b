/** `new` と `import` が述べる言葉と、下書きのスライドの文。 */
import type { DoorWords } from '../parts/door.ts';

const listed = (items: readonly string[]): string => items.join('、');

export const door: DoorWords = {
  letters: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u,
  plans: /計画|予算|目標|予測|見込|前年|前期/u,
  counts: /(?:人|社|件|店舗|世帯|者|員|台|個|拠点|契約|来場者|利用者)数$|人員|人口/u,
  columns: { period: '時点', value: '値' },
  deck: {
    highest: (name, measure, figure) => ({
      text: `${measure}は${name}が最も大きく、${figure}`,
      words: `${measure}は${name}が最も大きく`,
    }),
    lowest: (name, measure, figure) => ({
      text: `${measure}は${name}が最も小さく、${figure}`,
      words: `${measure}は${name}が最も小さく`,
    }),
    share: (name, measure, figure) => ({
      text: `${measure}に占める割合は${name}が最も大きく、${figure}`,
      words: `${measure}に占める割合は${name}が最も大きく`,
    }),
    shareOf: (measure) => `${measure}に占める割合`,
    of: (name, measure) => `${name}の${measure}`,
    against: (name, side, { title, figure, otherTitle, otherFigure }) => {
      const words = side === 'above' ? '上回る' : '下回る';
      return {
        text: `${name}の${title}は${figure}で、${otherTitle}の${otherFigure}を${words}`,
        words,
      };
    },
    course: (subject, way, { from, to, first, last }) => {
      const words = way === 'rose' ? '増えた' : '減った';
      return { text: `${subject}は${first}の${from}から${last}の${to}に${words}`, words };
    },
    kickers: { summary: '要点', figures: '主な数値', table: '数値の一覧' },
    sources: '出典',
  },
  refused: {
    missing: (file) => `${file}がありません。`,
    'no-files': (file) =>
      `${file}には表になりうるファイル（.xlsx、.xls、.ods、.csv、.tsv、.json、.parquet）がありません。`,
    'too-large': (file, most) =>
      `${file}はここで読める大きさ（${most}${Number(most) > 10_000 ? 'セル' : ' MB'}）を超えています。資料に要る部分だけにしてください。`,
    gzip: (file) => `${file}は、名前にかかわらずgzipで圧縮されています。先に展開してください。`,
    zip: (file) => `${file}はzipで、ブックではありません。展開して中のファイルを指定してください。`,
    bomb: (file) => `${file}は展開するとブックとしてありえない大きさになるため、開きません。`,
    password: (file) =>
      `${file}にはパスワードがかかっています。表計算ソフトで開き、パスワードなしで保存してください。`,
    damaged: (file, detail) =>
      `${file}は壊れているか、途中で切れています${detail === '' ? '' : `（${detail}）`}。もう一度入手するか、保存し直してください。`,
    encoding: (file, encodings) =>
      encodings === ''
        ? `${file}の文字コードが分かりません。UTF-8で保存してください。`
        : `${file}はUTF-8ではなく、${encodings}のどれとも読めます。--encodingで指定してください。`,
    'unknown-kind': (file) => `${file}はブックでもテキストでもParquetでもありません。`,
    'not-table': (file) => `${file}に表がありません。2列以上のまとまりが見つかりませんでした。`,
    codec: (file) => `${file}のParquetの圧縮方式は読めません。snappyか無圧縮で書き出してください。`,
    outside: (file) =>
      `パッケージが指す${file}は、その隣にありません。隣にあるファイルだけを読みます。`,
    empty: (file) => `${file}は空です。`,
    address: (url) => `${url}はhttps://かhttp://で始まるアドレスではありません。`,
    offline: (url, reason) =>
      `${url}につながりません（${reason}）。ネットワークを確かめてください。前の写しはそのままです。`,
    late: (url, seconds) =>
      `${url}は${seconds}秒では終わりませんでした。後でもう一度試してください。`,
    status: (url, status) => `${url}の答えは${status}です。移っていないか確かめてください。`,
  },
  decided: {
    macros: ({ file }) => `${file}にはマクロがありますが、一つも実行していません。`,
    links: ({ file }) =>
      `${file}にはほかのファイルを参照する数式があります。保存されたときの値を使います。`,
    'hidden-sheets': ({ names }) => `非表示のシートを除きました：${listed(names)}。`,
    'hidden-rows': ({ names }) =>
      `非表示の行を除きました：${listed(names)}。必要ならブックで再表示してください。`,
    'hidden-columns': ({ names }) =>
      `非表示の列を除きました：${listed(names)}。必要ならブックで再表示してください。`,
    encoding: ({ encoding }) =>
      `UTF-8ではありません。${encoding}としてだけ読めるので、そう読みました。`,
    marks: ({ cell, chosen, other }) =>
      `${cell}は${chosen}とも${other}とも読めます。このシートの数はすべて${chosen}の読み方にしました。`,
    negative: ({ cells }) =>
      `かっこの中の数と、後ろに負号のある数を負の数として読みました：${listed(cells)}。`,
    heads: ({ rows }) => `見出しは${rows}行あり、上から順につなぎました。`,
    'no-head': ({ columns }) =>
      `見出しの行が見つからないため、${columns}列に番号を付けました。titleで名前を付けてください。`,
    groups: ({ names, column }) =>
      `名前だけの行（${listed(names)}）は下の行の区分です。「${column}」の列にしました。`,
    filled: ({ column, cells }) =>
      `「${column}」はまとまりの最初の行にだけあります。下の空のセル${cells}個に同じ名前を入れました。`,
    totals: ({ rows }) =>
      `合計の行（${listed(rows)}行目）を除きました。内訳と並べると二重に数えるためです。`,
    'total-differs': ({ row, column, total, sum }) =>
      `「${row}」の「${column}」は${total}ですが、内訳の合計は${sum}です。合計の行は除きました。内訳を確かめてください。`,
    'total-unsure': ({ row, name }) =>
      `${row}行目の「${name}」は合計という名前ですが、近くの行の和ではありません。普通の行として残しました。`,
    'total-column': ({ column }) =>
      `「${column}」の列はほかの列の和なので除きました。measuresで計算できます。`,
    'periods-across': ({ first, last, count }) =>
      `${first}から${last}まで、横に並ぶ${count}の時点を行にしました。`,
    'year-of-months': ({ year }) => `月に年がないため、題名の${year}年としました。`,
    'months-without-year': ({ columns }) =>
      `${listed(columns)}が何年か分からないため、列のままにしました。`,
    'apart-columns': ({ columns }) => `${listed(columns)}は時点に属さないため、別の表にしました。`,
    'unit-from': ({ column, unit, from }) =>
      `「${column}」の単位は${{ head: '見出し', format: '表示形式', cells: 'セル', title: '題名' }[from]}にある${unit}です。`,
    'unit-of-title': ({ columns, unit }) =>
      `表のそばに単位${unit}とあり、${listed(columns)}の単位としました。`,
    'scale-differs': ({ column, head, format }) =>
      `「${column}」の見出しは${head}、表示形式は${format}です。見出しに従いました。`,
    'scale-hidden': ({ column, format }) =>
      `「${column}」の表示形式${format}は下の桁を隠しますが、そう書いてありません。隠れた桁まで含む数としました。`,
    'small-percent': ({ column, cell }) =>
      `「${column}」の単位は%で、${cell}です。100倍せず、そのままの値としました。`,
    'units-by-row': ({ units }) =>
      `行ごとに単位が違います（${listed(units)}）。単位ごとの表にしました。`,
    'units-mixed': ({ column, units }) =>
      `「${column}」のセルの単位は${listed(units)}です。すべて最初の単位で読みました。違うときは列を分けてください。`,
    'no-figure': ({ column, cells }) =>
      `「${column}」の${listed(cells)}に数値がないため、n/aとしました。公表されていないなら「非公開」、ゼロなら「0」と書いてください。`,
    'error-cells': ({ column, cells }) =>
      `「${column}」の${listed(cells)}は表計算のエラーです。n/aとしました。`,
    footnotes: ({ column, cells }) =>
      `「${column}」の数（${listed(cells)}）から注の印を外しました。元の書き方はevidence.csvにあります。`,
    stray: ({ column, cell, text }) =>
      `「${column}」の${cell}は数の中に「${text}」とあります。n/aとし、元の言葉はevidence.csvに残しました。`,
    'day-or-month': ({ column, cell, chosen, other }) =>
      `「${column}」の${cell}は${chosen}とも${other}とも読めます。列全体を${chosen}の読み方にしました。`,
    'first-days': ({ column }) => `「${column}」の日付はすべて月の初日なので、月として読みました。`,
    'year-spans': ({ column }) =>
      `「${column}」は、どの行もある年から翌年までを指すとみて、月とは読まずに見出しのままとしました。`,
    'years-or-numbers': ({ column }) =>
      `「${column}」は年かもしれませんが、数として読みました。年なら「type: year」とします。`,
    key: ({ columns }) => `行は${columns.join('と')}で区別します。`,
    'no-key': ({ column }) =>
      `行を区別する列がないため、「${column}」に番号を付けました。行に名前を付けてください。`,
    edition: ({ edition, from }) =>
      from === 'data'
        ? `版は、データの最も新しい時点の${edition}です。`
        : `データに時点がないため、版は今月の${edition}です。`,
  },
  told: {
    nameNeeded: '資料の名前を付けてください：factdeck new 名前 --from ファイル。',
    fromNeeded: (examples) =>
      `何から作るかを指定してください：--from ファイル（貼り付けなら -）、または--example ${examples.join('|')}。`,
    badName: (name) =>
      `「${name}」は資料の名前になりません。sales-2026のように英小文字、数字、ハイフンで付けてください。`,
    exists: (folder) => `${folder}はすでにあり、何も変えていません。別の名前にしてください。`,
    nothing: '表が見つからず、何も書いていません。',
    table: (name, rows, columns, source) => `${name}：${rows}行、${columns}列（${source}）`,
    decisions: '次のように読みました',
    doubts: '確かではありません。次のように読み、datapackage.yamlの数値のそばに書きました',
    agree: 'このとおりに書きますか。[y/n] ',
    yes: /^(?:y|yes|はい)$/i,
    left: '何も書いていません。',
    written: (folder, slides, errors) =>
      `${folder}：スライド${slides}枚${errors === 0 ? '、誤りなし' : `。factdeck checkで誤りが${errors}件出ます`}`,
    next: (deck) => `見るには：npx factdeck dev ${deck}`,
  },
  again: {
    deckNeeded: (known) =>
      `資料の名前と新しいファイルを指定してください：factdeck import 資料 ファイル…${known.length > 0 ? `（資料：${listed(known)}）` : ''}`,
    noSources: (folder) =>
      `${folder}/datapackage.yamlのsourcesに読み直せるファイルがありません。ファイルを指定してください。`,
    noAddress: (folder) =>
      `${folder}/datapackage.yamlにアドレスがありません。表のsourcesにurl: https://…を書いてください。`,
    fetching: (url) => `取得中：${url}`,
    missing: (table) => `${table}：ファイルに当たる表がないため、そのままにします。`,
    nothing: 'ファイルの内容は資料と同じで、何も変わりません。',
    more: (count) => `… ほか${count}件`,
    noFit:
      '資料に合わないため、何も書いていません。列を元の名前か単位に戻すか、datapackage.yamlを直してください。',
    notFrozen: (deck) =>
      `${deck}には誤りがあるため、前の版を残していません。取り込みを戻し、誤りを直してからfactdeck freeze ${deck}を実行してください。`,
    written: (deck, period) =>
      `書きました。deck.yamlのeditionを${period ?? '新しい時点'}にして、npx factdeck check ${deck}で確かめてください。factdeck import ${deck} --backで元に戻せます。`,
    back: 'すべてのファイルを、前回の取り込みの前に戻しました。',
    noBack: '戻せる取り込みがありません。',
    changes: {
      shifted: (_, is) => `数値が前の${is}と同じです。列がずれていませんか`,
      tenfold: (was, is) => `${was} → ${is}、10倍以上の違い`,
      revised: (was, is) => `${was} → ${is}`,
      'correction-kept': (was, is) => `手で直した${was}を残します。ファイルは前と同じ${is}です`,
      'correction-replaced': (was, is) =>
        `手で直した${was} → ${is}。ファイルの値が新しくなりました`,
      'unit-changed': (was, is) => `単位が${is || 'なし'}になりました。前は${was || 'なし'}でした`,
      'column-gone': () => '列がなくなりました',
      'column-new': () => '資料にない列です。取り込みません',
      'column-renamed': (_, is) => `列の名前が${is}になりました。renames.yamlに残します`,
      'row-gone': () => '行がなくなりました',
      'row-new': () => '新しい行です。行を並べたグラフに要るか確かめてください',
      'row-renamed': (_, is) => `行の名前が${is}になりました。renames.yamlに残します`,
    },
  },
};
