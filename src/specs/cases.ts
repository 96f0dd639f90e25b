/** Expressions of a spec that give words for what a cell is (`datum.sex == 2 ? 'Women' : 'Men'`): they make no figure. */
import { isRecord } from '../model/is-record.ts';
import { plainName } from '../model/spec-names.ts';

export interface Cases {
  readonly as: string;
  readonly transform: unknown;
  /** Field whose cells decide. */
  readonly field: string;
  /** The word for a value. */
  readonly wordFor: (value: string | number) => string;
}

interface Case {
  readonly field: string;
  readonly sign: string;
  readonly value: string;
  readonly word: string;
}

/** undefined: it computes something else. */
export function casesIn(transform: unknown): Cases | undefined {
  if (!isRecord(transform)) return undefined;
  const { calculate, as } = transform;
  if (typeof calculate !== 'string' || typeof as !== 'string') return undefined;
  const read = readCases(calculate);
  const field = read?.cases[0]?.field;
  if (!read || field === undefined) return undefined;
  const { cases, otherwise } = read;
  const words = [...cases.map(({ word }) => word), otherwise];
  // A word with a figure in it says one that no cell carries.
  if (words.some((word) => /\d/.test(word))) return undefined;
  if (cases.some((one) => one.field !== field)) return undefined;
  const wordFor = (value: string | number): string =>
    cases.find((one) => holds(one, value))?.word ?? otherwise;
  return { as, transform, field: plainName(field), wordFor };
}

function holds({ sign, value }: Case, cell: string | number): boolean {
  const isFigure = typeof cell === 'number';
  const same = isFigure ? cell === Number(value) : cell === value;
  const order = isFigure ? cell - Number(value) : Number.NaN;
  if (sign.startsWith('=')) return same;
  if (sign.startsWith('!')) return !same;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order >= 0;
}

const literal = /^(?:'([^']*)'|"([^"]*)")$/;
const choice =
  /^datum(?:\.([\p{L}_$][\p{L}\p{N}_$]*)|\[['"](.+?)['"]\])\s*(===?|!==?|<=?|>=?)\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?))$/u;

interface Read {
  readonly cases: readonly Case[];
  readonly otherwise: string;
}

/** `test ? 'word' : …`, or `if(test, 'word', …)`. */
function readCases(written: string): Read | undefined {
  const text = written.trim();
  const last = literal.exec(text);
  if (last) return { cases: [], otherwise: last[1] ?? last[2] ?? '' };
  const inIf = /^if\s*\((.*)\)$/s.exec(text)?.[1];
  const parted =
    inIf === undefined
      ? /^([^?]+)\?\s*('[^']*'|"[^"]*")\s*:(.+)$/s.exec(text)
      : /^([^,]+),\s*('[^']*'|"[^"]*")\s*,(.+)$/s.exec(inIf);
  if (!parted) return undefined;
  const [, test = '', word = '', rest = ''] = parted;
  const found = choice.exec(bare(test));
  const then = literal.exec(word);
  const inner = readCases(bare(rest));
  if (!found || !then || !inner) return undefined;
  const [, plain, quoted, sign = '', single, double, figure] = found;
  const own = {
    field: plain ?? quoted ?? '',
    sign,
    value: single ?? double ?? figure ?? '',
    word: then[1] ?? then[2] ?? '',
  };
  return { cases: [own, ...inner.cases], otherwise: inner.otherwise };
}

/** Without brackets around all of it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();
}
