/** A slide with its lines → what stands out of its room to the right, and last lines that hold next to nothing. */
import { isRecord } from '../model/is-record.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { RichText, WordLine } from '../model/views.ts';
import type { Overflow } from './place.ts';

/** Characters that a last line has at least: the browser is asked the same (`page/measure`). */
export const leastLast = 3;
/** A pixel more than there is room for is seen by nobody. */
export const hidden = 1;

export type ShortLine = Pick<Overflow, 'part' | 'text' | 'at'> & { readonly characters: number };

interface Said {
  readonly text: string;
  readonly at: string;
  /** Pixels that stand out of its room. */
  readonly over: number;
  /** Characters of its last line; more than enough where it has one line, or is no sentence. */
  readonly last: number;
}

export interface LineFaults {
  readonly overflows: readonly Overflow[];
  readonly shortLines: readonly ShortLine[];
}

/** What is too wide is told once, at the widest. */
export function lineFaults({ layout, title, marks, view }: SlidePlan): LineFaults {
  const part = layout === 'table' || layout === 'comparison' ? 'table' : 'body';
  const titled = {
    ...richSaid(title, marks.map(({ sign }) => sign).join('')),
    part: 'title',
  } as const;
  const own = saidIn(view, layout === 'data-notes').map((said) => ({ ...said, part }) as const);
  const all = [titled, ...own];
  const widest = all.reduce((a, b) => (b.over > a.over ? b : a), titled);
  const { over, last, ...wide } = widest;
  return {
    overflows: over > hidden ? [{ ...wide, side: 'right', px: Math.ceil(over) }] : [],
    shortLines: all.flatMap(({ over: _, last: characters, ...said }) =>
      characters < leastLast ? [{ ...said, characters }] : [],
    ),
  };
}

/** @param prose whether words without links and figures are sentences, too, and no cells */
function saidIn(value: unknown, prose: boolean): Said[] {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isWordLine)
      ? [wordsSaid(value, prose)]
      : value.flatMap((item) => saidIn(item, prose));
  }
  if (!isRecord(value)) return [];
  if (isRichText(value)) return [richSaid(value)];
  const { over, text } = value;
  const own = typeof over === 'number' && typeof text === 'string' ? [cellSaid(text, over)] : [];
  return [...own, ...Object.values(value).flatMap((item) => saidIn(item, prose))];
}

/** What is never broken. */
function cellSaid(text: string, over: number): Said {
  return { text, at: '', over, last: Infinity };
}

function wordsSaid(lines: readonly WordLine[], prose: boolean): Said {
  const said = lines.map(({ parts }) => parts.map((part) => part.text).join(''));
  return { text: said.join(''), at: '', ...measured(lines, said, prose) };
}

/** @param behind its last word, and read as part of it */
function richSaid({ plain: text, at, lines }: RichText, behind = ''): Said {
  const said = lines.map(({ pieces }) =>
    pieces.map((piece) => (piece.break ? '' : (piece.figure?.text ?? piece.text))).join(''),
  );
  return {
    text,
    at,
    ...measured(lines, [...said.slice(0, -1), (said.at(-1) ?? '') + behind], true),
  };
}

function measured(
  lines: readonly { readonly over: number }[],
  said: readonly string[],
  isSentence: boolean,
): Pick<Said, 'over' | 'last'> {
  const characters = (said.at(-1) ?? '').replaceAll(/\s/g, '').length;
  return {
    over: Math.max(0, ...lines.map((line) => line.over)),
    last: isSentence && lines.length > 1 ? characters : Infinity,
  };
}

function isWordLine(value: unknown): value is WordLine {
  return isRecord(value) && 'parts' in value && 'over' in value;
}

function isRichText(value: object): value is RichText {
  return 'pieces' in value && 'lines' in value && 'plain' in value;
}
