/** Slides of tables as they are set → tables with the place of each cell. */
import type { LineBox, ShapeBlock, TableBlock } from '../model/boxes.ts';
import type { Views } from '../model/layout-views.ts';
import type { SetText } from '../model/text-roles.ts';
import type { Box, CellView, Drawn, SourceView, WordLine } from '../model/views.ts';
import { alignmentOf, cellBoxes, stepBoxes } from './box-cells.ts';
import { lineAt, plainRun, spotIn, wordLines } from './box-lines.ts';
import { gapBehind } from './fit-comparison.ts';
import { ruleAbove } from './fit-table.ts';
import type { Fit } from './set-text.ts';

type Row = TableBlock['rows'][number];
type DrawnBox = Row['cells'][number]['drawn'][number];
type Align = 'left' | 'right';

interface Cell {
  readonly align?: Align;
  readonly head?: boolean;
  /** Whose ratings are drawn before their words: of its first line, and of its last, what stands below. */
  readonly rated?: readonly (CellView | null)[];
  /** Beside its words, from its upper left corner. */
  readonly drawn?: Drawn | null;
  /** @param inner without the air around it; its height is what the row leaves */
  readonly lines: (inner: Box) => LineBox[];
}

interface Line extends Pick<Row, 'height' | 'kind'> {
  readonly highlight?: boolean;
  readonly rule?: number;
  /** Above its words, a border with it. */
  readonly above: number;
  readonly cells: readonly Cell[];
}

interface Sides {
  readonly left: number;
  /** @param i which column */
  readonly right: (i: number) => number;
}

function tableAt(
  fit: Fit,
  box: Box,
  columns: readonly number[],
  lines: readonly Line[],
  sides: Sides,
): TableBlock {
  let y = box.y;
  const rows = lines.map(({ height, kind, highlight = false, rule = 0, above, cells }): Row => {
    let x = box.x;
    const placed = cells.map((cell, i) => {
      const { align = 'left', head = false, rated = [], drawn = null, lines: made } = cell;
      const own: Box = { x, y, width: columns[i] ?? 0, height };
      x += own.width;
      const inner: Box = {
        x: own.x + sides.left,
        y: y + above,
        width: own.width - sides.left - sides.right(i),
        height: height - above,
      };
      const marks = drawn ? marksAt(drawn, own) : [];
      const set = made(inner);
      const ends = [set[0], set.at(-1)];
      const steps = rated.flatMap((one, k) => (one ? stepBoxes(fit, one, ends[k]) : []));
      return { box: own, align, head, steps, drawn: marks, lines: set };
    });
    y += height;
    return { height, kind, highlight, rule, cells: placed };
  });
  return { type: 'table', box, columns: [...columns], rows };
}

/** Marks and lines of a drawing, on the slide. */
function marksAt({ box, marks, lines }: Drawn, { x, y }: Pick<Box, 'x' | 'y'>): DrawnBox[] {
  const at = (own: Box): Box => ({ ...own, x: x + box.x + own.x, y: y + box.y + own.y });
  return [
    ...lines.map(({ x1, y1, x2, y2 }) => ({
      paint: 'line',
      box: at({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 }),
    })),
    ...marks.map(({ paint, way, box: own }) => ({
      paint: way === '' ? paint : `${paint} ${way}`,
      box: at(own),
    })),
  ];
}

const usualSides = ({ space }: Fit): Sides => ({ left: space.cell, right: () => space.cell });

/** Heads end where their line begins. */
function headCell(fit: Fit, words: readonly WordLine[], align: Align = 'left'): Cell {
  const { tableHead } = fit.text;
  return {
    align,
    head: true,
    lines: (inner) => {
      const y = inner.y + inner.height - fit.space.headRow - 1 - words.length * tableHead.line;
      return wordsAt(fit, words, tableHead, 'quiet', { ...inner, y }, align);
    },
  };
}

function wordsAt(
  fit: Fit,
  words: string | readonly WordLine[],
  role: SetText,
  colour: string,
  at: Box,
  align: Align = 'left',
): LineBox[] {
  const spot = spotIn(at, role, align);
  if (typeof words !== 'string') return wordLines(fit, words, role, colour, spot);
  return words === '' ? [] : [lineAt(fit, [plainRun(words, role, colour)], spot)];
}

function wordCell(
  fit: Fit,
  words: string | readonly WordLine[],
  role: SetText,
  colour = 'ink',
  align: Align = 'left',
): Cell {
  return { align, lines: (inner) => wordsAt(fit, words, role, colour, inner, align) };
}

export function tableBoxes(fit: Fit, view: Views['table']): TableBlock[] {
  const { space, text } = fit;
  const { columns } = view;
  const aligned = columns.map((_, i) => {
    const figures = view.rows.flatMap((row) => row.cells[i]?.main.figure ?? []);
    return alignmentOf(fit, figures, text.table);
  });
  const heads = columns.map(({ lines, align }) => headCell(fit, lines, align));
  const rows = view.rows.map((row): Line => {
    const rule = ruleAbove(row);
    const cells = row.cells.map(({ main, under, drawn, key, align }, i): Cell => {
      const heavy = key || row.total || row.subtotal;
      const role: SetText = { ...text.table, weight: heavy ? 700 : 400 };
      const decimals = aligned[i];
      const look = { role, colour: 'ink', ...(decimals && { aligned: decimals }) };
      return {
        align,
        head: key,
        rated: [main, under],
        drawn,
        lines: (inner) => {
          const own = cellBoxes(fit, main, look, spotIn(inner, role, align));
          const y = inner.y + Math.max(1, own.length) * role.line + space.under;
          const below = under && { role: text.under, colour: 'quiet' };
          return below
            ? [...own, ...cellBoxes(fit, under, below, spotIn({ ...inner, y }, text.under, align))]
            : own;
        },
      };
    });
    const { height, highlight } = row;
    const kind = rule ? 'total' : 'row';
    return { height, kind, highlight, rule, above: view.air + rule, cells };
  });
  const sides: Sides = {
    left: space.cell,
    right: (i) => {
      const isBeside = columns[i]?.align === 'right' && columns[i + 1]?.align === 'left';
      return space.cell + (isBeside ? space.figureColumn : 0);
    },
  };
  const head: Line = { height: view.headHeight, kind: 'head', above: 0, cells: heads };
  return [
    tableAt(
      fit,
      view.box,
      columns.map(({ width }) => width),
      [head, ...rows],
      sides,
    ),
  ];
}

/** Above each column of a comparison. */
const headRule = 3;

export function comparisonBoxes(fit: Fit, view: Views['comparison']): (TableBlock | ShapeBlock)[] {
  const { space, text } = fit;
  const heads = view.heads.map(({ lines, subLines, highlight }): Cell => {
    const colour = highlight ? 'accent' : 'ink';
    return {
      head: true,
      lines: (inner) => {
        const y = inner.y + lines.length * text.comparisonName.line + space.under;
        return [
          ...wordsAt(fit, lines, text.comparisonName, colour, inner),
          ...wordsAt(fit, subLines, text.under, 'quiet', { ...inner, y }),
        ];
      },
    };
  });
  const rows = view.rows.map(({ lines, cells, height }): Line => ({
    height,
    kind: 'row',
    above: view.air,
    cells: [
      { ...wordCell(fit, lines, text.comparisonHead, 'quiet'), head: true },
      ...cells.map(({ cell }): Cell => ({
        rated: [cell],
        lines: (inner) => {
          const look = { role: text.comparison, colour: 'ink' };
          return cellBoxes(fit, cell, look, spotIn(inner, text.comparison));
        },
      })),
    ],
  }));
  const head: Line = {
    height: view.headHeight,
    kind: 'head',
    above: space.comparisonTop,
    cells: [{ lines: () => [] }, ...heads],
  };
  const { columns } = view;
  const { x, y } = view.box;
  const rules = view.heads.map(({ highlight }, i): ShapeBlock => {
    const left = columns.slice(0, i + 1).reduce((sum, width) => sum + width, x);
    const width = (columns[i + 1] ?? 0) - gapBehind(fit, columns, i + 1);
    const box: Box = { x: left, y, width, height: headRule };
    return {
      type: 'shape',
      part: 'body',
      shape: 'rule',
      box,
      colour: highlight ? 'accent' : 'rule',
    };
  });
  const air: Sides = { left: 0, right: (i) => gapBehind(fit, columns, i) };
  return [tableAt(fit, view.box, columns, [head, ...rows], air), ...rules];
}

export function ledgerBoxes(fit: Fit, view: Views['ledger']): TableBlock[] {
  const { text, space } = fit;
  const { columns, headLines: heads } = view;
  const role = text.ledger;
  const bold: SetText = { ...role, weight: 700 };
  const rows = view.rows.map(({ lines, mark, height }): Line => {
    const isStrong = mark === 'undecided' || mark === 'held';
    const colour = mark === 'stated' || mark === 'attributed' ? 'quiet' : 'ink';
    const verdict: Cell = {
      lines: (inner) => {
        const y = inner.y + lines.verdict.length * role.line + space.under;
        return [
          ...wordsAt(fit, lines.verdict, isStrong ? bold : role, colour, inner),
          ...wordsAt(fit, lines.reason, text.under, 'quiet', { ...inner, y }),
        ];
      },
    };
    const cells = [
      wordCell(fit, lines.page, role, 'quiet'),
      { ...wordCell(fit, lines.words, bold), head: true },
      verdict,
      wordCell(fit, lines.evidence, role),
    ];
    return { height, kind: 'row', above: space.sourceRow, cells };
  });
  const named = [heads.slide, heads.words, heads.verdict, heads.evidence];
  const widths = [columns.slide, columns.words, columns.verdict, columns.evidence];
  const head = headLine(fit, view.headHeight, named);
  return [tableAt(fit, view.box, widths, [head, ...rows], usualSides(fit))];
}

function headLine(
  fit: Fit,
  height: number,
  heads: readonly (readonly WordLine[])[],
  right: readonly number[] = [],
): Line {
  const cells = heads.map((words, i) => headCell(fit, words, right.includes(i) ? 'right' : 'left'));
  return { height, kind: 'head', above: 0, cells };
}

export function changesBoxes(fit: Fit, view: Views['changes']): TableBlock[] {
  const { text, space } = fit;
  const { columns, headLines: heads } = view;
  if (view.rows.length === 0) return [];
  const bold: SetText = { ...text.table, weight: 700 };
  const rows = view.rows.map(({ lines, jump, height }): Line => ({
    height,
    kind: 'row',
    above: space.cellRow,
    cells: [
      { ...wordCell(fit, lines.what, bold), head: true },
      wordCell(fit, lines.kind, text.table, 'quiet'),
      wordCell(fit, lines.before, text.table, 'quiet', 'right'),
      wordCell(fit, lines.after, bold, 'ink', 'right'),
      { lines: () => [] },
      wordCell(fit, lines.by, jump ? bold : text.table, jump ? 'accent' : 'ink', 'right'),
    ],
  }));
  const named = [heads.what, heads.kind, heads.before, heads.after, heads.drawn, heads.by];
  const widths = [
    columns.what,
    columns.kind,
    columns.before,
    columns.after,
    columns.drawn,
    columns.by,
  ];
  const head = headLine(fit, view.headHeight, named, [2, 3, 5]);
  return [tableAt(fit, view.box, widths, [head, ...rows], usualSides(fit))];
}

export function sourceBoxes(fit: Fit, view: Views['sources'], source: SourceView): TableBlock {
  const { source: role } = fit.text;
  const { columns } = view;
  const { headLines: heads } = source;
  const rows = source.entries.map(({ lines, height }): Line => ({
    height,
    kind: 'row',
    above: fit.space.sourceRow,
    cells: [
      { ...wordCell(fit, lines.table, { ...role, weight: 700 }), head: true },
      wordCell(fit, lines.locators, role),
      wordCell(fit, lines.asOf, role),
    ],
  }));
  const head = headLine(fit, view.headHeight, [heads.table, heads.locators, heads.asOf]);
  const widths = [columns.table, columns.locators, columns.asOf];
  return tableAt(fit, source.table, widths, [head, ...rows], usualSides(fit));
}
