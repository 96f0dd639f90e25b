/** The helps of the command line, in English. */
import type { HelpWords } from '../parts/help.ts';

export const help: HelpWords = {
  page: (commands, languages) => `factdeck — briefing decks from data, checked on each build

Usage
${commands}
  factdeck <command> --help

A deck is a folder with a deck.yaml, or its name under data/. Without one, every deck in data/ is taken. A deck.de.yaml
beside it is the same deck in German: sales.de.

Options of every command
  --json          results and problems as JSON on stdout
  ${`--lang ${languages}`.padEnd(15)} the language of messages (else the locale's)
  --cache DIR     keep browser, charts, pictures and compiled code for the next run in DIR/factdeck
                  (else FACTDECK_CACHE, else your own cache folder)
  --root DIR      the folder in which decks may share files by ../ (the one where you are)
  --help, --version

Exit status: 0 done, 1 the deck has errors, 2 wrong usage, 3 the machine failed (browser, disk).
`,
  everywhere: (languages) => `--cache DIR, --root DIR, --limits NAME=NUMBER,…, --lang ${languages}`,
  commands: {
    new: {
      usage: 'new NAME --from FILE…',
      summary: 'a first deck from a workbook, a CSV, a package or pasted text',
      text: `factdeck new NAME --from FILE…
factdeck new NAME --from -           what is pasted or piped: cells of a spreadsheet, a table of a web page
factdeck new NAME --example quarterly

Reads .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv, .json, .parquet, a datapackage, or a folder of these. Finds the tables in them,
shows what it takes to be so and what is not certain, asks, and writes data/NAME: the tables as CSV, datapackage.yaml
with each decision beside what it is about, evidence.csv with the cell of each figure, and a deck whose claims hold.
The files themselves are only read: no macro runs, no link is followed.

  --yes            write without asking; so it is where nobody sits at the terminal
  --language CODE  of the deck, where its texts do not tell
  --edition CODE   the moment that the deck speaks of (2026-09), where the data does not tell
  --encoding NAME  of texts that are not UTF-8
  --example NAME   a deck to change: quarterly, strommix`,
    },
    import: {
      usage: 'import DECK [FILE…]',
      summary: 'next month’s file into a deck: a preview cell by cell, then written or not',
      text: `factdeck import DECK [FILE…]

Reads the files again from which a deck was made (factdeck new), or newer ones, and shows what changes before anything is
written: shifted columns and jumps of ten times first, your own corrections apart from new figures, rows and columns that
are new, gone or have another name. Without --yes, and without an answer, nothing is written.

  --yes            write without asking
  --refresh        fetch what sources name by url: anew; the copy is kept in the deck's folder, with its hash
  --back           take the last import back
  --encoding NAME  of texts that are not UTF-8`,
    },
    build: {
      usage: 'build [deck…]',
      summary: 'validate, draw and publish each deck into output/',
      text: `factdeck build [deck…]

Validates each deck, draws it, and publishes its set whole, or not at all beside an error. What the set holds of other
formats stays, and the last line says of which state it is.

  --formats LIST   html,presenter,pdf,handout,png (these, when absent), script
  --theme NAME     a theme under themes/, instead of the deck's own
  --scale 1|2      pixels per CSS pixel of the PNGs (1)
  --out DIR        instead of output/
  --draft          build beside claims that fail; every page is stamped
  --clean          the set holds the formats asked for and nothing else
  --sign FILE      sign build.json with this private Ed25519 key (PEM), into signature.json
  --all            each problem by itself, instead of ten causes with their places`,
    },
    check: {
      usage: 'check [deck…]',
      summary: 'everything that needs no output',
      text: `factdeck check [deck…]

Reads, validates and draws everything; writes nothing, and needs no browser but for --slides.

  --slides         also measure every slide in the browser: what overflows, overlaps, is cut off,
                   too small, too pale
  --mutate         also try other figures: a claim that no figure can break is an error
  --fix            type in what messages offer where it is the only thing that can be meant, and show it
  --read-back      also tell what each sentence rests on, and which of its words nothing checks
  --all            each problem by itself, instead of ten causes with their places
  --theme NAME     a theme under themes/, instead of the deck's own`,
    },
    trace: {
      usage: 'trace ADDRESS',
      summary: 'where a fact or measure stands, and which slides use it',
      text: `factdeck trace ADDRESS

Prints where a fact (players.pfn.params) or a measure (by name) stands, its source and as-of,
and the slides, measures and claims that use it.

  --deck NAME      look in this deck only`,
    },
    find: {
      usage: 'find WORDS',
      summary: 'every cell and measure that shows a figure (300億)',
      text: `factdeck find WORDS

Prints every cell and measure whose text holds the words, as written or as printed,
with its place and the slides that show it.

  --deck NAME      look in this deck only`,
    },
    chart: {
      usage: 'chart [DECK [SLIDE]]',
      summary: 'what a chart was drawn from: a Vega-Lite spec, or its columns',
      text: `factdeck chart DECK          lists the charts of a deck
factdeck chart DECK SLIDE    prints what a chart was drawn from, as index.html holds it: a Vega-Lite spec with its data,
                             for any editor. The second chart of a slide is SLIDE-2; small multiples are a list;
                             ratings and roadmaps are drawn without Vega-Lite and have none
factdeck chart --columns     prints which columns the cells of a table become, and what each holds

  --columns        instead of the spec the chart's data: its columns, what each holds, the first rows (all with --json);
                   without a slide, of each chart of the deck`,
    },
    plan: {
      usage: 'plan DECK',
      summary: 'where everything stands: boxes, lines, tables, without a browser',
      text: `factdeck plan DECK           lists the slides with their layout and how many blocks each holds
factdeck plan DECK --json    prints every block of every slide: its box, its lines with their runs (text, place, size, colour),
                             columns and rows of tables, what charts and pictures fill, key, kicker and footer.
                             docs/reference/plan.md tells what each field means

  --theme NAME     in another theme`,
    },
    dev: {
      usage: 'dev [deck]',
      summary: 'show one deck live: each save is seen at once, a mistake is told on the page',
      text: `factdeck dev [deck]

Serves the deck on this machine alone and shows each save at once, on the slide where you are. A mistake is told on the
page, over the last good deck. Click a number or a text to see where it is written; a click on that place opens your
editor there. Key e shows the texts of the slide in fields that write them back, and what is still to be done; key w what
its sentences rest on. presenter.html, handout.html and print.html are served too. Nothing is written under output/.
Ctrl-C ends it.

  --editor NAME    the editor (code, subl, idea …), opened by the first click; else $VISUAL or $EDITOR, or a link for VS Code
  --port N         another port (4000; a free one where it is taken)
  --theme NAME     a theme under themes/, instead of the deck's own`,
    },
    freeze: {
      usage: 'freeze [deck…]',
      summary: 'keep every fact, measure and claim of this edition to compare with',
      text: `factdeck freeze [deck…]

Writes editions/<edition>.json into each deck's folder: every fact, measure and claim as it stands now, a line each.
Keep it with the deck. factdeck diff and compare: in deck.yaml compare with it.

  --again          replace an edition of that name that says otherwise`,
    },
    diff: {
      usage: 'diff A [B]',
      summary: 'what changed between two editions, or since the latest frozen one',
      text: `factdeck diff A [B]

Says what changed from A to B. Each is a deck, a file under editions/, or deck@edition (quarterly-review@2025-Q3).
With A alone, a deck: what changed since its latest frozen edition. Claims that fail are told beside, and it exits 1.

  --markdown       for a message or a pull request
  --errata         for copies already handed out: errata.pdf (page, wrong, right) and replace.pdf (the pages that
                   changed, under their old page labels), into --out DIR (the folder where you are)`,
    },
    review: {
      usage: 'review [deck]',
      summary:
        'facts on slides not checked again for this edition, by source and age; --tick ticks off',
      text: `factdeck review [deck]

Lists the facts that the slides show and that were not checked since the edition began: by source and place in it, old
values first.

  --tick PATTERN --on DATE   writes DATE as checked for PATTERN (players.pfn.*) into evidence.csv`,
    },
    verify: {
      usage: 'verify DIR | FILE [deck]',
      summary:
        'whether a set, a deck.pdf or a handout.pdf is intact, which edition it is, what is out of date in it',
      text: `factdeck verify DIR [deck]
factdeck verify FILE [deck]

Holds each file of a set (output/<deck>) against the hash in its build.json, and lists what was changed, is missing
or was added; and which files are as an earlier build made them, because the latest was asked for other formats. It
tells accidents, not forgery: who changes a file can change build.json too, unless that is signed.

Of a deck.pdf or handout.pdf alone it says which edition it is and whether it is as it was made. With its deck: whether
that has changed since, and which of the file's numbers and titles are out of date now, slide by slide. Exits 1 when the
file is not intact.

  --key FILE       a public Ed25519 key (PEM): was the set’s build.json signed with it?`,
    },
    theme: {
      usage: 'theme check [theme…]',
      summary: 'which colours of a theme are too alike, and the nearest that pass',
      text: `factdeck theme check [theme…]

Prints each pair of colours that stand on each other, their contrast and what it has to be;
where it is too low, the nearest colour that passes. All themes where none is named.
Exits 1 when a pair fails, or a theme cannot be used.`,
    },
    schema: {
      usage: 'schema',
      summary: 'write the JSON Schemas that let an editor complete and check',
      text: `factdeck schema

Writes deck.schema.json, slides.schema.json, datapackage.schema.json and tokens.schema.json. An editor that knows
JSON Schema completes and checks a file whose first line names one of them:

  # yaml-language-server: $schema=../../schemas/deck.schema.json

  --out DIR        where to (schemas/)`,
    },
    doctor: {
      usage: 'doctor',
      summary: 'say what this machine has, and what to do about what it lacks',
      text: `factdeck doctor

Says which Node, browser, fonts and cache are used here, and what to do about what is missing.`,
    },
  },
};
