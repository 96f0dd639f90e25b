/** The drawn chart and its annotations → what is drawn over it: spans, lines across, and sentences in free places. Works on any preset and on an author's spec. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnnotationPlan, ChartPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import type { Box } from './place-labels.ts';
import { placeNotes, type Note, type NotePlacement, type Taken } from './place-notes.ts';
import type { SceneMark } from './read-scene.ts';
import type { Placed, Scales } from './preset.ts';
import { placeRuns, widthOf } from './runs.ts';
import { wrapText, type FactRun } from './wrap-text.ts';

export interface DrawnScene {
  readonly marks: readonly SceneMark[];
  readonly view: { readonly scales: Pick<Scales, 'at' | 'channelOf'>; readonly plot: () => Box };
  readonly rows: readonly FlatRow[];
}

const lineHeight = 22;
/** Widths at which sentences are broken, the best first. */
const widths = [264, 352, 200, 480, 152];

export function annotate(
  plan: ChartPlan,
  scene: DrawnScene,
  theme: ChartTheme,
  measure: MeasureText,
): Placed {
  const diagnostics: Diagnostic[] = [];
  const spans: Datum[] = [];
  const lines: Datum[] = [];
  const notes: {
    readonly note: Note;
    readonly texts: readonly FactRun[][][];
    readonly of: AnnotationPlan;
  }[] = [];
  for (const annotation of plan.annotations) {
    const anchor = anchorOf(annotation, scene);
    if (!anchor) {
      diagnostics.push(error('annotation-off-scale', { text: annotation.plain }, annotation.at));
      continue;
    }
    const isSpan = annotation.target.type === 'span';
    const inside = isSpan && thicknessOf(anchor) >= 3;
    if (inside) spans.push(spanOf(anchor, theme));
    else if (isSpan) lines.push(...rulesOf(anchor, scene.marks, theme));
    const style = { size: theme.subSize + 1, color: isSpan ? theme.accent : theme.ink };
    const texts = widths.map((most) =>
      wrapText(annotation.pieces, plan.language, most, style, measure),
    );
    const sizes = texts.map((own) => ({
      width: Math.ceil(Math.max(0, ...own.map((line) => widthOf(line, measure)))),
      height: own.length * lineHeight,
    }));
    notes.push({
      note: {
        name: annotation.plain,
        anchor: spineOf(annotation.target, anchor),
        least: inside ? 0 : isSpan ? 4 : 12,
        leads: !isSpan,
        home: inside ? anchor : isSpan ? scene.view.plot() : null,
        sizes,
      },
      texts,
      of: annotation,
    });
  }
  const bounds: Box = { x: 0, y: 0, width: plan.width, height: plan.height };
  const crossed = lines.flatMap(({ x, y, x2, y2 }) =>
    along([Number(x), Number(y), Number(x2), Number(y2)]),
  );
  const taken = [...takenBy(scene.marks, theme), ...crossed];
  const placed = placeNotes(
    notes.map(({ note }) => note),
    taken,
    bounds,
  );
  const labels: Label[] = [];
  const leaders: Datum[] = [];
  placed.forEach((placement, i) => {
    const own = notes[i];
    if (!own) return;
    if ('other' in placement) {
      const args = { label: own.of.plain, other: placement.other };
      diagnostics.push(error('label-no-place', args, own.of.at));
      return;
    }
    labels.push(...wordsAt(placement, own.texts[placement.size] ?? [], measure));
    if (placement.leader) leaders.push({ ...placement.leader });
  });
  const data = { note_spans: spans, note_rules: lines, note_leaders: leaders, note_labels: labels };
  return { data, diagnostics };
}

/** The marks and words of the row; or the part of the plot that the span covers. */
function anchorOf({ target }: AnnotationPlan, { marks, view, rows }: DrawnScene): Box | undefined {
  if (target.type === 'row') {
    const names = rows.filter((row) => row.key === target.key).map((row) => textIn(row, '_row'));
    const ofRow = marks.filter(({ row, box }) => box && names.includes(row));
    const shapes = ofRow.flatMap(({ text, box }) => (text === '' && box ? [box] : []));
    const [top, foot] = [
      Math.min(...shapes.map((box) => box[1])),
      Math.max(...shapes.map((box) => box[3])),
    ];
    // Words in line with the mark belong to it; those above or below it are in the way.
    const own = ofRow.flatMap(({ text, box }) => {
      const middle = box ? (box[1] + box[3]) / 2 : 0;
      const joined = text === '' || shapes.length === 0 || (middle >= top && middle <= foot);
      return box && joined ? [box] : [];
    });
    const x = Math.min(...own.map((box) => box[0]));
    const y = Math.min(...own.map((box) => box[1]));
    const right = Math.max(...own.map((box) => box[2]));
    const bottom = Math.max(...own.map((box) => box[3]));
    return { x, y, width: right - x, height: bottom - y };
  }
  const plot = view.plot();
  const axis = view.scales.channelOf(target.time ? times : figures);
  if (!axis) return undefined;
  const at = (value: number | null): number | undefined =>
    value === null ? undefined : view.scales.at(axis, value) + plot[axis];
  const [low, high] = [at(target.low) ?? at(target.high), at(target.high) ?? at(target.low)];
  if (low === undefined || high === undefined) return undefined;
  const [first, last] = [Math.min(low, high), Math.max(low, high)];
  const [least, most] =
    axis === 'x' ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  if (last < least - 1 || first > most + 1 || !Number.isFinite(first + last)) return undefined;
  const [from, to] = [Math.max(first, least), Math.min(last, most)];
  return axis === 'x'
    ? { x: from, y: plot.y, width: to - from, height: plot.height }
    : { x: plot.x, y: from, width: plot.width, height: to - from };
}

const times = ['time', 'utc'];
const figures = ['linear', 'log', 'sqrt', 'symlog', 'pow'];

/** Words stand beside a line, anywhere along it; and in a span, around its middle. */
function spineOf(target: AnnotationPlan['target'], anchor: Box): Box {
  if (target.type === 'row') return anchor;
  const { x, y, width, height } = anchor;
  return width < height
    ? { x: x + width / 2, y, width: 0, height }
    : { x, y: y + height / 2, width, height: 0 };
}

function thicknessOf({ width, height }: Box): number {
  return Math.min(width, height);
}

function spanOf({ x, y, width, height }: Box, theme: ChartTheme): Datum {
  const fill = `${theme.accent}1a`;
  return {
    x,
    x2: x + width,
    y,
    y2: y + height,
    corner: 0,
    fill,
    stroke: fill,
    line: 0,
    dash: null,
  };
}

/** The line across, in pieces: it does not run through words. */
function rulesOf(anchor: Box, marks: readonly SceneMark[], theme: ChartTheme): Datum[] {
  const upright = anchor.width < anchor.height;
  const [middle, from, to] = upright
    ? [anchor.x + anchor.width / 2, anchor.y, anchor.y + anchor.height]
    : [anchor.y + anchor.height / 2, anchor.x, anchor.x + anchor.width];
  const gaps = marks
    .flatMap(({ text, box }): (readonly [number, number])[] => {
      if (text === '' || !box) return [];
      const [x, y, right, bottom] = box;
      const [near, far, start, end] = upright ? [x, right, y, bottom] : [y, bottom, x, right];
      return middle > near && middle < far ? [[start - 4, end + 4]] : [];
    })
    .sort((a, b) => a[0] - b[0]);
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (const [gap, behind] of [...gaps, [to, to] as const]) {
    if (gap > start) pieces.push([start, Math.min(gap, to)]);
    start = Math.max(start, behind);
  }
  return pieces.map(([a, b]) => ({
    ...(upright ? { x: middle, x2: middle, y: a, y2: b } : { x: a, x2: b, y: middle, y2: middle }),
    stroke: theme.accent,
    line: 1.5,
    dash: null,
  }));
}

/** Words, marks of rows, and lines that are more than a guide. */
function takenBy(marks: readonly SceneMark[], theme: ChartTheme): Taken[] {
  return marks.flatMap((mark): Taken[] => {
    const { box, text, row, type, stroke, line } = mark;
    if (line && row === '') {
      return stroke === theme.grid || stroke === theme.surface ? [] : along(line);
    }
    if (!box || (text === '' && row === '' && type !== 'symbol')) return [];
    const [x, y, right, bottom] = box;
    return [{ name: text, thin: false, x, y, width: right - x, height: bottom - y }];
  });
}

function along([x, y, x2, y2]: readonly [number, number, number, number]): Taken[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x, y2 - y) / 8));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    name: '',
    thin: true,
    x: x + ((x2 - x) * i) / steps - 1,
    y: y + ((y2 - y) * i) / steps - 1,
    width: 2,
    height: 2,
  }));
}

function wordsAt(
  { box }: NotePlacement,
  lines: readonly (readonly FactRun[])[],
  measure: MeasureText,
): Label[] {
  return lines.flatMap((runs, index) => {
    const middle = box.y + (index + 0.5) * lineHeight;
    const labels = placeRuns(runs, { x: box.x, middle, fact: '', row: '' }, measure);
    return labels.map((label, i) => ({ ...label, fact: runs[i]?.fact ?? '' }));
  });
}
