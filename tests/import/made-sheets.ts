/** Sheets drawn at random as offices make them, with the truth of every figure: made by rules of its own, which share nothing with what reads them. */
import type { Made, MadeCell, MadeSheet } from './make-workbook.ts';

export interface Truth {
  /** Labels and periods that the row is known by. */
  readonly row: readonly string[];
  readonly measure: string;
  /** In the unit itself, in thousandths; undefined: there is no figure. */
  readonly value: bigint | undefined;
}

export interface MadeSource {
  readonly language: 'en' | 'ja' | 'de';
  readonly sheet: MadeSheet;
  /** The same as text, where it is a CSV. */
  readonly csv?: string;
  readonly truths: readonly Truth[];
}

/** A small generator of its own (mulberry32): the same seed draws the same sheet. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const words = {
  en: {
    rows: ['North', 'South', 'East', 'West', 'Centre', 'Islands', 'Coast', 'Hills'],
    label: 'Region',
    measures: ['Revenue', 'Costs', 'Profit', 'Grants'],
    counts: 'Visits per site',
    share: 'Margin',
    total: 'Total',
    note: 'Source: management accounts',
    title: 'Figures by region',
    units: [
      ['k€', 3],
      ['€ million', 6],
      ['USD m', 6],
      ['€', 0],
    ],
    months: ['Jan 2025', 'Feb 2025', 'Mar 2025', 'Apr 2025', 'May 2025', 'Jun 2025'],
  },
  de: {
    rows: ['Nord', 'Süd', 'Ost', 'West', 'Mitte', 'Inseln', 'Küste', 'Berge'],
    label: 'Gebiet',
    measures: ['Umsatz', 'Kosten', 'Gewinn', 'Zuschüsse'],
    counts: 'Besuche je Ort',
    share: 'Marge',
    total: 'Gesamt',
    note: 'Quelle: Rechnungswesen',
    title: 'Zahlen nach Gebiet',
    units: [
      ['Tsd. €', 3],
      ['Mio. €', 6],
      ['T€', 3],
      ['€', 0],
    ],
    months: ['Januar 2025', 'Februar 2025', 'März 2025', 'April 2025', 'Mai 2025', 'Juni 2025'],
  },
  ja: {
    rows: ['北海道', '東北', '関東', '中部', '近畿', '中国', '四国', '九州'],
    label: '地域',
    measures: ['売上高', '費用', '利益', '補助金'],
    counts: '来場者数',
    share: '利益率',
    total: '合計',
    note: '資料：管理会計',
    title: '地域別の数値',
    units: [
      ['百万円', 6],
      ['億円', 8],
      ['千円', 3],
      ['円', 0],
    ],
    months: ['2025年1月', '2025年2月', '2025年3月', '2025年4月', '2025年5月', '2025年6月'],
  },
} as const;

type Language = keyof typeof words;

/** How a column shows its figures. */
interface Style {
  readonly head: string;
  readonly measure: string;
  readonly format: string;
  readonly places: number;
  /** Power of ten of a figure as it is stored. */
  readonly exponent: number;
  readonly isAmount: boolean;
}

export function makeSheet(seed: number): MadeSource {
  const draw = randomOf(seed);
  const language = (['en', 'ja', 'de'] as const)[seed % 3] ?? 'en';
  const isCsv = draw(4) === 0;
  return draw(3) === 0 ? acrossSheet(draw, language, isCsv) : wideSheet(draw, language, isCsv);
}

function styleOf(
  draw: (below: number) => number,
  language: Language,
  at: number,
  isCsv: boolean,
): Style {
  const own = words[language];
  const measure = own.measures[at] ?? 'X';
  const places = draw(3);
  const digits = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  const [unit, exponent] = own.units[draw(own.units.length)] ?? ['€', 0];
  const kind = draw(isCsv ? 3 : 6);
  switch (kind) {
    case 0:
      return {
        head: own.share,
        measure: own.share,
        format: '0.0%',
        places: 3,
        exponent: 2,
        isAmount: false,
      };
    case 1:
      return {
        head: own.counts,
        measure: own.counts,
        format: '#,##0',
        places: 0,
        exponent: 0,
        isAmount: true,
      };
    case 3:
      return {
        head: measure,
        measure,
        format: `${digits} "${unit}"`,
        places,
        exponent,
        isAmount: true,
      };
    case 4:
      return {
        head: `${measure} (€)`,
        measure,
        format: '#,##0.0,,"m"',
        places: 0,
        exponent: 0,
        isAmount: true,
      };
    case 5:
      return {
        head: measure,
        measure,
        format: '[$$-409]#,##0.00',
        places: 2,
        exponent: 0,
        isAmount: true,
      };
    default: {
      const head = language === 'ja' ? `${measure}（${unit}）` : `${measure} (${unit})`;
      return { head, measure, format: digits, places, exponent, isAmount: true };
    }
  }
}

interface Figure {
  readonly cell: Made;
  readonly text: string;
  readonly truth: bigint | undefined;
  readonly stored: bigint;
}

/** A whole number of its last places. */
function figureOf(
  draw: (below: number) => number,
  style: Style,
  language: Language,
  canMiss: boolean,
): Figure {
  const gap = canMiss ? draw(12) : 9;
  const none = { truth: undefined, stored: 0n };
  if (gap === 0) return { ...none, cell: '-', text: '-' };
  if (gap === 1) return { ...none, cell: undefined, text: '' };
  if (gap === 2) return { ...none, cell: '…', text: '…' };
  const isShare = style.exponent === 2;
  const stored = BigInt(isShare ? draw(900) + 11 : draw(9_000_000) + 1000);
  const value = Number(stored) / 10 ** style.places;
  const cell: MadeCell = { value, format: style.format };
  const truth = scaled(stored, style.exponent - style.places);
  const text = isShare ? `${typed(stored, 1, language)}%` : typed(stored, style.places, language);
  return { cell, text, truth, stored };
}

/** In thousandths. */
function scaled(number: bigint, exponent: number): bigint {
  const power = exponent + 3;
  return power >= 0 ? number * 10n ** BigInt(power) : number / 10n ** BigInt(-power);
}

function typed(number: bigint, places: number, language: Language): string {
  const text = number.toString().padStart(places + 1, '0');
  const whole = text
    .slice(0, text.length - places)
    .replace(/\B(?=(?:\d{3})+$)/g, language === 'de' ? '.' : ',');
  const point = language === 'de' ? ',' : '.';
  return places === 0 ? whole : `${whole}${point}${text.slice(-places)}`;
}

function wideSheet(
  draw: (below: number) => number,
  language: Language,
  isCsv: boolean,
): MadeSource {
  const own = words[language];
  const count = 3 + draw(6);
  const styles = distinctStyles(draw, language, isCsv);
  const labels = own.rows.slice(0, count);
  const canMiss = draw(2) === 0;
  const figures = labels.map(() => styles.map((style) => figureOf(draw, style, language, canMiss)));
  const hasTotal = draw(2) === 0;
  const head: Made[] = [own.label, ...styles.map(({ head: text }) => text)];
  const body = labels.map((label, r): Made[] => [
    label,
    ...(figures[r] ?? []).map(({ cell }) => cell),
  ]);
  const total = styles.map((style, c): Made => {
    if (!style.isAmount) return undefined;
    const sum = figures.reduce((all, row) => all + (row[c]?.stored ?? 0n), 0n);
    return { value: Number(sum) / 10 ** style.places, format: style.format };
  });
  const rows = framed(draw, own, [head, ...body, ...(hasTotal ? [[own.total, ...total]] : [])]);
  const truths = labels.flatMap((label, r) =>
    styles.map(({ measure }, c): Truth => ({
      row: [label],
      measure,
      value: figures[r]?.[c]?.truth,
    })),
  );
  const lines = [
    [own.label, ...styles.map(({ head: text }) => text)],
    ...labels.map((label, r) => [label, ...(figures[r] ?? []).map(({ text }) => text)]),
  ];
  return {
    language,
    sheet: { name: 'Data', rows },
    truths,
    ...(isCsv && { csv: csvOf(lines, language) }),
  };
}

/** Columns of one name are told apart by nobody. */
function distinctStyles(
  draw: (below: number) => number,
  language: Language,
  isCsv: boolean,
): Style[] {
  const drawn = Array.from({ length: 1 + draw(4) }, (_, i) => styleOf(draw, language, i, isCsv));
  return [...new Map(drawn.map((style) => [style.measure, style])).values()];
}

/** Titles above, notes below, and a column or a row left free. */
function framed(
  draw: (below: number) => number,
  own: (typeof words)[Language],
  table: readonly (readonly Made[])[],
): Made[][] {
  const titles: Made[][] = [[], [[own.title]], [[own.title], []]][draw(3)] ?? [];
  const notes: Made[][] = [[], [[own.note]], [[], [own.note], ['* 1']]][draw(3)] ?? [];
  const indent: Made[] = draw(4) === 0 ? [undefined] : [];
  return [...titles, ...table, ...notes].map((row) => [...indent, ...row]);
}

/** Months beside each other, of one measure. */
function acrossSheet(
  draw: (below: number) => number,
  language: Language,
  isCsv: boolean,
): MadeSource {
  const own = words[language];
  const [unit, exponent] = own.units[draw(own.units.length)] ?? ['€', 0];
  const style: Style = {
    head: '',
    measure: '',
    format: '#,##0.0',
    places: 1,
    exponent,
    isAmount: true,
  };
  const labels = own.rows.slice(0, 3 + draw(5));
  const months = own.months.slice(0, 3 + draw(4));
  const figures = labels.map(() => months.map(() => figureOf(draw, style, language, false)));
  const title = language === 'ja' ? `売上高の推移（${unit}）` : `Umsatz / Revenue (${unit})`;
  const isDates = !isCsv && draw(2) === 0;
  const heads = months.map((month, i): Made =>
    isDates ? { value: `2025-0${i + 1}-01`, type: 'day', format: 'mmm\\-yy' } : month,
  );
  const hasTotal = draw(2) === 0;
  const body = labels.map((label, r): Made[] => {
    const row = figures[r] ?? [];
    const sum = row.reduce((all, { stored }) => all + stored, 0n);
    return [label, ...row.map(({ cell }) => cell), ...(hasTotal ? [Number(sum) / 10] : [])];
  });
  const head = [own.label, ...heads, ...(hasTotal ? [own.total] : [])];
  const truths = labels.flatMap((label, r) =>
    months.map((_, c): Truth => ({
      row: [label, `2025-0${c + 1}`],
      measure: '',
      value: figures[r]?.[c]?.truth,
    })),
  );
  const lines = [
    [title],
    [own.label, ...months],
    ...labels.map((label, r) => [label, ...(figures[r] ?? []).map(({ text }) => text)]),
  ];
  const sheet = { name: 'Data', rows: [[title], head, ...body] };
  return { language, sheet, truths, ...(isCsv && { csv: csvOf(lines, language) }) };
}

function csvOf(lines: readonly (readonly string[])[], language: Language): string {
  const sign = language === 'de' ? ';' : ',';
  const quoted = (text: string): string => (text.includes(sign) ? `"${text}"` : text);
  return lines.map((line) => line.map(quoted).join(sign)).join('\n');
}
