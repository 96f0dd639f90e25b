/** What the page of `factdeck dev` does for who writes the deck: it tells where texts stand, opens them in an editor, and writes them back. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderReport, type ReportOptions } from '../diagnostics/report.ts';
import { wordsOf } from '../diagnostics/words.ts';
import { editorLink, openEditor } from '../host/open-editor.ts';
import { nodeHost } from '../host/node.ts';
import { writeFiles } from '../host/write-files.ts';
import type { AuthorAsks, AuthorText, Mistake, Remark, Spot } from '../model/in-page.ts';
import { isRecord } from '../model/is-record.ts';
import { printedTexts } from '../model/printed-texts.ts';
import { decodeText } from '../read/decode.ts';
import { readRemarks, remarksFile, todosIn } from '../read/read-remarks.ts';
import { slideLines } from '../read/slide-lines.ts';
import { writtenTexts } from '../read/written-text.ts';
import type { Prepared } from '../run/prepared.ts';

export interface AuthorWords {
  readonly changedMeanwhile: (file: string) => string;
  readonly notAlone: (file: string) => string;
  readonly editorFailed: (editor: string, reason: string) => string;
}

export interface AuthorDesk {
  /** The deck as far as it could be prepared in the last round. */
  readonly latest: () => Prepared | undefined;
  /** What was read in the last round. */
  readonly texts: () => ReadonlyMap<string, string>;
  readonly editor: string | undefined;
  readonly words: AuthorWords;
  /** Told apart from what was asked: an editor that fails does so later. */
  readonly tell: (what: string) => void;
}

type Answers = {
  readonly [Name in keyof AuthorAsks]: (
    desk: AuthorDesk,
    asked: Readonly<Record<string, unknown>>,
  ) => Promise<AuthorAsks[Name]['answer'] | undefined>;
};

/** @returns undefined: nothing that a page of ours asks */
export async function answerAuthor(
  desk: AuthorDesk,
  name: string,
  asked: unknown,
): Promise<object | undefined> {
  if (!isRecord(asked) || !Object.hasOwn(answers, name)) return undefined;
  return answers[name as keyof AuthorAsks](desk, asked);
}

const answers: Answers = {
  texts: ({ latest }, { slide }) =>
    Promise.resolve(typeof slide === 'string' ? textsOf(latest(), slide) : undefined),

  open: ({ texts, editor, words, tell }, asked) => {
    const spot = spotOf(asked);
    // Files of this deck alone: no page may have another opened.
    if (!spot || !texts().has(spot.file)) return Promise.resolve(undefined);
    if (editor === undefined) return Promise.resolve({ link: editorLink(spot) });
    openEditor(editor, spot, (reason) => {
      tell(words.editorFailed(editor, reason));
    });
    return Promise.resolve({});
  },

  write: async ({ texts, words }, { at, was, text }) => {
    const spot = spotOf(at);
    const shown = spot && texts().get(spot.file);
    if (!spot || shown === undefined || typeof was !== 'string' || typeof text !== 'string')
      return undefined;
    const { file } = spot;
    const bytes = await nodeHost.readBytes(file);
    const isSame = bytes !== undefined && decodeText(file, bytes).value === shown;
    const found = /\.ya?ml$/i.test(file) ? writtenTexts(shown)(spot) : undefined;
    if (!isSame || found?.value !== was) return { refused: words.changedMeanwhile(file) };
    const whole = found.with(text);
    if (whole === undefined) return { refused: words.notAlone(file) };
    const mark = bytes[0] === 0xef ? '\ufeff' : '';
    await writeFiles(new Map([[file, mark + whole]]));
    return { refused: '' };
  },
};

function spotOf(value: unknown): Spot | undefined {
  if (!isRecord(value)) return undefined;
  const { file, line, column } = value;
  const isSpot =
    typeof file === 'string' && Number.isSafeInteger(line) && Number.isSafeInteger(column);
  return isSpot ? { file, line: Number(line), column: Number(column) } : undefined;
}

/** @param shown id of a section of the page: a slide that goes on has several */
function textsOf(prepared: Prepared | undefined, shown: string): readonly AuthorText[] {
  if (!prepared) return [];
  const { sources, plan } = prepared;
  const ids = sources.deck.slides.map((slide) => slide.id);
  const index = ids.indexOf(ids.includes(shown) ? shown : shown.replace(/-\d+$/, ''));
  const files = new Map<string, ReturnType<typeof writtenTexts>>();
  const texts = printedTexts(sources.deck).flatMap(({ path, text }): AuthorText[] => {
    if (path[0] !== 'slides' || path[1] !== index) return [];
    const place = sources.locate(path);
    const { file, line, column, row } = place;
    const yaml = /\.ya?ml$/i.test(file) ? sources.files.get(file) : undefined;
    if (yaml === undefined) return [];
    const lookUp = files.get(file) ?? writtenTexts(yaml);
    files.set(file, lookUp);
    const written = lookUp(place)?.value;
    // Written once for many rows, it is told as it stands there.
    const isOwn = written === text || row !== undefined;
    const at = path.join('.');
    return [
      {
        key: path.slice(2).join('.'),
        shown: plan.sentences.find((s) => s.at === at)?.text ?? '',
        at: { file, line, column },
        ...(written !== undefined && isOwn && { written }),
      },
    ];
  });
  // As they stand in the file.
  return texts.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

/** @param deck the path of its deck.yaml */
export function mistakesOf(
  errors: readonly Diagnostic[],
  deck: string,
  options: ReportOptions,
): Mistake[] {
  const yaml = options.textOf(deck);
  const slideAt = yaml === undefined ? () => undefined : slideLines(yaml);
  return errors.map((problem) => {
    const { at } = problem;
    const paste = pasteOf(problem, options);
    return {
      told: renderReport([problem], options),
      slide: (at?.file === deck ? slideAt(at.line) : undefined) ?? '',
      ...(at && { at: { file: at.file, line: at.line, column: at.column } }),
      ...(paste !== undefined && { paste }),
    };
  });
}

function pasteOf(problem: Diagnostic, { language }: ReportOptions): string | undefined {
  switch (problem.code) {
    case 'sentence-open':
    case 'unchecked-comparison': {
      const { lines } = problem.args.offer;
      return lines.length === 0 ? undefined : lines.join('\n');
    }
    default:
      return wordsOf(problem, language).mended;
  }
}

/** What is still to be done, the list of it as it is written, and what is wrong with that. */
export async function remarksOf(
  folder: string,
  deck: string,
  yaml: string | undefined,
): Promise<{
  readonly remarks: readonly Remark[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}> {
  const file = `${folder}/${remarksFile}`;
  const bytes = await nodeHost.readBytes(file);
  const todos = yaml === undefined ? [] : todosIn(deck, yaml);
  if (!bytes) return { remarks: todos, diagnostics: [], texts: new Map() };
  const { value: text, diagnostics } = decodeText(file, bytes);
  if (text === undefined) return { remarks: todos, diagnostics, texts: new Map() };
  const read = readRemarks(file, text);
  return {
    remarks: [...todos, ...(read.value ?? [])],
    diagnostics: [...diagnostics, ...read.diagnostics],
    texts: new Map([[file, text]]),
  };
}
