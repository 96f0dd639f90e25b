/** A `format` of dates and times as Python's strptime has it (%d/%m/%Y) → what reads a cell so; undefined where it is none. */

/** A cell in that form: its day (`YYYY-MM-DD`) where it has one, and its zone as written; ''. */
export interface ReadTime {
  readonly day: string;
  readonly zone: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const longMonths =
  'january february march april may june july august september october november december';
const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Directive → the pattern of what it stands for, in a group of its name. */
const directives: Readonly<Record<string, string>> = {
  Y: '(?<Y>\\d{4})',
  y: '(?<y>\\d{2})',
  m: '(?<m>1[0-2]|0?[1-9])',
  d: '(?<d>3[01]|[12]\\d|0?[1-9])',
  e: ' ?(?<d>3[01]|[12]\\d|0?[1-9])',
  b: `(?<b>${months.join('|')})`,
  B: `(?<b>${longMonths.replaceAll(' ', '|')})`,
  j: '(?<j>36[0-6]|3[0-5]\\d|[12]\\d\\d|0?\\d?\\d)',
  a: `(?:${days.map((name) => name.slice(0, 3)).join('|')})`,
  A: `(?:${days.join('|')})`,
  H: '(?<H>2[0-3]|[01]?\\d)',
  I: '(?<I>1[0-2]|0?[1-9])',
  M: '(?<M>[0-5]?\\d)',
  S: '(?<S>6[01]|[0-5]?\\d)',
  f: '(?<f>\\d{1,6})',
  p: '(?<p>[ap]m)',
  z: '(?<z>Z|[+-]\\d\\d:?\\d\\d)',
  Z: '(?<z>[A-Z]{1,5})?',
  '%': '%',
};

/** Directives that stand for several others. */
const shorthands: Readonly<Record<string, string>> = {
  F: '%Y-%m-%d',
  D: '%m/%d/%y',
  T: '%H:%M:%S',
  R: '%H:%M',
};

export function timeFormat(format: string): ((text: string) => ReadTime | undefined) | undefined {
  const whole = format.replace(/%([FDTR])/g, (_, name: string) => shorthands[name] ?? '');
  let isKnown = /%[^%]/.test(whole);
  const pattern = whole.replace(/%(.)|([^%]+)/gs, (_, name: string | undefined, plain: string) => {
    if (name === undefined)
      return plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
    isKnown &&= name in directives;
    return directives[name] ?? '';
  });
  const names = [...pattern.matchAll(/\(\?<(\w)>/g)].map(([, name = '']) => name);
  // What stands twice could say two things.
  if (!isKnown || new Set(names).size < names.length) return undefined;
  const reader = new RegExp(`^${pattern}$`, 'iu');
  return (text) => {
    const groups = reader.exec(text)?.groups;
    return groups && { day: dayIn(groups), zone: groups['z'] ?? '' };
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayIn({ Y, y, m, b, d, j }: Groups): string {
  // As POSIX has it: 69 to 99 are of the last century.
  const year = Y ?? (y === undefined ? '' : `${Number(y) < 69 ? '20' : '19'}${y}`);
  const month =
    m ?? (b === undefined ? '' : String(months.indexOf(b.slice(0, 3).toLowerCase()) + 1));
  if (year === '') return '';
  if (j !== undefined) {
    const day = new Date(Date.UTC(Number(year), 0, Number(j)));
    return day.toISOString().slice(0, 10);
  }
  return [year, month, d].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}
