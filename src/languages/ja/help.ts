/** コマンドラインのヘルプ。 */
import type { HelpWords } from '../parts/help.ts';

export const help: HelpWords = {
  page: (commands, languages) => `factdeck — データから作る説明資料。ビルドのたびに検証します

使い方
${commands}
  factdeck <コマンド> --help

デッキは deck.yaml のあるフォルダー、または data/ の下の名前です。省くと data/ のすべてを扱います。
隣の deck.de.yaml は同じデッキのドイツ語版で、名前は sales.de のようになります。

共通のオプション
  --json          結果と問題を JSON で標準出力に出す
  ${`--lang ${languages}`.padEnd(15)} メッセージの言語(省くとロケールに従う)
  --cache フォルダー
                  ブラウザー・グラフ・画像・コンパイル済みのコードを、次の実行のためにその下の factdeck/ に残す
                  (省くと FACTDECK_CACHE、それもなければ自分のキャッシュフォルダー)
  --root フォルダー
                  デッキどうしが ../ でファイルを共有できる範囲(省くと今いるフォルダー)
  --help, --version

終了コード: 0 完了、1 デッキに誤りがある、2 使い方の誤り、3 環境の問題(ブラウザー、ディスク)。
`,
  everywhere: (languages) =>
    `--cache フォルダー, --root フォルダー, --limits 名前=数,…, --lang ${languages}`,
  commands: {
    new: {
      usage: 'new 名前 --from ファイル…',
      summary: 'ブック、CSV、パッケージ、貼り付けた表から最初の資料を作る',
      text: `factdeck new 名前 --from ファイル…
factdeck new 名前 --from -           貼り付けたもの：表計算のセル、ウェブページの表
factdeck new 名前 --example quarterly

.xlsx、.xlsm、.xlsb、.xls、.ods、.csv、.tsv、.json、.parquet、datapackage、またはそれらのフォルダーを読みます。表を見つけ、
どう読んだかと確かでないことを示し、尋ねたうえで、data/名前 に書きます。表はCSVに、判断はそれぞれの対象のそばに
書いたdatapackage.yamlに、数値ごとのセルはevidence.csvに、主張が成り立つ資料はdeck.yamlになります。
元のファイルは読むだけで、マクロは実行せず、リンクもたどりません。

  --yes            尋ねずに書く。端末の前に人がいないときは常にそうする
  --language CODE  資料の言語（文字から分からないとき）
  --edition CODE   資料が述べる時点（2026-09）。データから分からないとき
  --encoding NAME  UTF-8でないテキストの文字コード
  --example NAME   書き換えて使う資料：quarterly、strommix`,
    },
    import: {
      usage: 'import 資料 [ファイル…]',
      summary: '翌月のファイルを取り込む：セルごとに確かめてから書く',
      text: `factdeck import 資料 [ファイル…]

資料の元になったファイル（factdeck new）か、その新しい版を読み、何が変わるかを書く前に示します。列のずれと10倍の違いを
先に、手で直した値は新しい値と分けて、増えた・なくなった・名前の変わった行と列も示します。--yesか答えがなければ、何も
書きません。

  --yes            尋ねずに書く
  --refresh        sourcesのurl:から取り直す。写しはハッシュとともに資料のフォルダーに残る
  --back           前回の取り込みを元に戻す
  --encoding NAME  UTF-8でないテキストの文字コード`,
    },
    build: {
      usage: 'build [デッキ…]',
      summary: '検証、作図、出力(output/ の下)',
      text: `factdeck build [デッキ…]

各デッキを検証し、作図し、すべてがそろったときだけ一式を出力します。指定しなかった形式の出力は残り、
どの状態のものかを最後の行で示します。

  --formats 一覧   html,presenter,pdf,handout,png(省くとこれらすべて)、script
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --scale 1|2      PNG の倍率(1)
  --out フォルダー output/ に代わる出力先
  --draft          主張が成り立たなくても出力し、全ページに「下書き」と刷る
  --clean          指定した形式だけを出力フォルダーに残す
  --sign ファイル  Ed25519 の秘密鍵(PEM)で build.json に署名し、signature.json に書く
  --all            原因ごとに10件までではなく、問題をひとつずつすべて示す`,
    },
    check: {
      usage: 'check [デッキ…]',
      summary: '出力を伴わない検査のすべて',
      text: `factdeck check [デッキ…]

すべてを読み、検証し、作図します。何も書き出さず、--slides のほかはブラウザーも使いません。

  --slides         スライドをブラウザーで測り、はみ出し・重なり・切れ・小さすぎ・薄すぎを見つける
  --mutate         数値を変えてみて、何を入れても誤りにならない主張をエラーにする
  --fix            答えがひとつに決まる修正をファイルに書き込み、変えた行を示す
  --read-back      文ごとに、何に裏付けられているか、どの言葉が確かめられていないかも示す
  --all            原因ごとに10件までではなく、問題をひとつずつすべて示す
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う`,
    },
    trace: {
      usage: 'trace 番地',
      summary: '事実や指標の置き場所と、使っているスライド',
      text: `factdeck trace 番地

事実(players.pfn.params)や指標(名前)の置き場所、出典、時点と、
それを使うスライド・指標・主張を表示します。

  --deck 名前      このデッキだけを見る`,
    },
    find: {
      usage: 'find 語句',
      summary: '数値や語句(300億)を示すセルと指標のすべて',
      text: `factdeck find 語句

書かれたまま、または印刷されるとおりに語句を含むセルと指標を、
置き場所と使っているスライドとともに表示します。

  --deck 名前      このデッキだけを見る`,
    },
    chart: {
      usage: 'chart [デッキ [スライド]]',
      summary: '図のもとになった Vega-Lite の仕様、またはその列',
      text: `factdeck chart デッキ             デッキにある図の一覧
factdeck chart デッキ スライド    図のもとになったものを index.html にあるとおりに表示します。データを含む Vega-Lite の
                                  仕様で、どのエディターでも使えます。二つ目の図は「スライド-2」、小さな図の並びはリストです。
                                  段階の一覧と道筋の図は Vega-Lite を使わずに描かれ、仕様がありません
factdeck chart --columns          表のセルがどの列になり、それぞれ何を持つか

  --columns        仕様の代わりに図のデータ。列とその内容、最初の行(--json ではすべての行)。
                   スライドがなければ、デッキのすべての図`,
    },
    plan: {
      usage: 'plan デッキ',
      summary: 'すべての配置(枠、行、表)。ブラウザーは使わない',
      text: `factdeck plan デッキ           スライドの一覧と、それぞれのレイアウト、ブロックの数
factdeck plan デッキ --json    各スライドの各ブロックを表示します。枠、行とその部分(文字、位置、大きさ、色)、
                               表の列と行、図と画像の範囲、凡例、見出しの上の小見出し、フッター。
                               各項目の意味は docs/reference/plan.md にあります

  --theme 名前     別のテーマで`,
    },
    dev: {
      usage: 'dev [デッキ]',
      summary: '保存のたびに画面へ反映する(誤りは画面に示す)',
      text: `factdeck dev [デッキ]

デッキをこの端末だけに配信し、保存のたびに、見ているスライドのまま反映します。誤りは、最後に正しかった画面の上に示します。
数字や文をクリックすると、それが書かれている場所を示します。その場所をクリックすると、エディターで開きます。e キーで、
スライドの文章をその場で直せる欄と、残っている作業を示します。w キーは文の根拠です。
presenter.html、handout.html、print.html も見られます。
output/ には何も書きません。Ctrl-C で終わります。

  --editor 名前    エディター(code、subl、idea など)。最初のクリックで開く。指定がなければ $VISUAL、$EDITOR、または VS Code のリンク
  --port 番号      ポート(4000。使用中なら空いているもの)
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う`,
    },
    freeze: {
      usage: 'freeze [デッキ…]',
      summary: 'この版の事実・計算値・判定を、後の版と比べるために残す',
      text: `factdeck freeze [デッキ…]

各デッキのフォルダーに editions/<版>.json を書き出します。いまの事実・計算値・判定を一行に一つずつ収めます。
デッキとともに保管してください。factdeck diff と deck.yaml の compare: が比較に使います。

  --again          同じ版のファイルに別の内容があっても置き換える`,
    },
    diff: {
      usage: 'diff A [B]',
      summary: '二つの版の違い、または最後に残した版からの変更',
      text: `factdeck diff A [B]

A から B への変更を示します。どちらもデッキ、editions/ の下のファイル、またはデッキ@版(quarterly-review@2025-Q3)です。
A(デッキ)だけなら、最後に残した版からの変更を示します。成り立たない主張もあわせて示し、終了コードは 1 です。

  --markdown       メールやプルリクエストに貼る形
  --errata         配布ずみの資料のために、errata.pdf(正誤表)と replace.pdf(変わったページだけ、元のページ番号で)を
                   --out フォルダー(省くと今のフォルダー)に書き出す`,
    },
    review: {
      usage: 'review [デッキ]',
      summary: 'この版で確かめ直していない事実を出典と古さの順に示す(--tick で確認ずみにする)',
      text: `factdeck review [デッキ]

スライドに出る事実のうち、この版になってから確かめ直していないものを、出典と箇所ごとに、古い順に示します。

  --tick 対象 --on 日付   対象(players.pfn.*)を確認ずみとして evidence.csv に日付を書き込む`,
    },
    verify: {
      usage: 'verify フォルダー | ファイル [デッキ]',
      summary:
        '出力一式や deck.pdf、handout.pdf に改変がないか、どの版か、いま古い数字はどれかを示す',
      text: `factdeck verify フォルダー [デッキ]
factdeck verify ファイル [デッキ]

出力一式(output/<deck>)の各ファイルを build.json のハッシュと比べ、変わったもの、ないもの、加わったものを
示します。一部の形式だけを作り直し、以前のビルドのものが残っているファイルも示します。わかるのは手違いだけで、
偽造は見抜けません。署名がなければ、ファイルを変えられる人は build.json も変えられます。

deck.pdf や handout.pdf がどの版から作られ、そのままであるかを示します。デッキも指定すると、そのあとの変更の有無と、
そのファイルの数値や題名のうち、いま古くなっているものをスライドごとに示します。改変があれば終了コードは 1 です。

  --key ファイル   Ed25519 の公開鍵(PEM)。一式の build.json がこの鍵で署名されたかを確かめる`,
    },
    theme: {
      usage: 'theme check [テーマ…]',
      summary: 'テーマの色の組で近すぎるものと、基準に届く最も近い色',
      text: `factdeck theme check [テーマ…]

重なって使われる色の組ごとに、コントラストと必要な値を表示します。届かない組には、
基準に届く最も近い色を示します。テーマを指定しなければすべてを調べます。
届かない組があるか、使えないテーマがあれば 1 で終わります。`,
    },
    schema: {
      usage: 'schema',
      summary: 'エディターの補完と検査に使う JSON Schema を書き出す',
      text: `factdeck schema

deck.schema.json、slides.schema.json、datapackage.schema.json、tokens.schema.json を書き出します。
JSON Schema に対応したエディターでは、ファイルの1行目に次のように書くと、補完と検査が働きます。

  # yaml-language-server: $schema=../../schemas/deck.schema.json

  --out フォルダー 書き出し先(schemas/)`,
    },
    doctor: {
      usage: 'doctor',
      summary: 'この環境にあるもの、足りないもの、その直し方を示す',
      text: `factdeck doctor

この環境で使う Node、ブラウザー、フォント、キャッシュと、足りないものの直し方を示します。`,
    },
  },
};
