/** The drawn chart and its annotations → what is drawn over it: spans, lines across, and sentences in free places. Works on any preset and on an author's spec. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnnotationPlan, ChartPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import { boxesAlong, type Box, type Segment } from './boxes.ts';
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

type Target = AnnotationPlan['target'];

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
  const asked = plan.annotations.flatMap(({ pieces, plain: name, target, at }) => {
    const anchor = anchorOf(target, scene);
    if (!anchor) {
      diagnostics.push(error('annotation-off-scale', { text: name }, at));
      return [];
    }
    const isSpan = target.type === 'span';
    const inside = isSpan && Math.min(anchor.width, anchor.height) >= 3;
    const style = { size: theme.subSize + 1, color: isSpan ? theme.accent : theme.ink };
    const texts = widths.map((most) => wrapText(pieces, plan.language, most, style, measure));
    const note: Note = {
      name,
      anchor: isSpan ? spineOf(anchor) : anchor,
      least: inside ? 0 : isSpan ? 4 : 12,
      leads: !isSpan,
      home: inside ? anchor : isSpan ? scene.view.plot() : null,
      sizes: texts.map((lines) => ({
        width: Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, measure)))),
        height: lines.length * lineHeight,
      })),
    };
    return [{ at, anchor, isSpan, inside, texts, note }];
  });
  const spans = asked.flatMap(({ inside, anchor }) => (inside ? [spanOf(anchor, theme)] : []));
  const rules = asked.flatMap(({ isSpan, inside, anchor }) =>
    isSpan && !inside ? rulesOf(anchor, scene.marks, theme) : [],
  );
  const bounds: Box = { x: 0, y: 0, width: plan.width, height: plan.height };
  const taken = [...takenBy(scene.marks, theme), ...rules.flatMap(takenAlong)];
  const labels: Label[] = [];
  const leaders: Datum[] = [];
  const notes = asked.map(({ note }) => note);
  placeNotes(notes, taken, bounds).forEach((placement, i) => {
    const own = asked[i];
    if (!own) return;
    if ('other' in placement) {
      const args = { label: own.note.name, other: placement.other };
      diagnostics.push(error('label-no-place', args, own.at));
      return;
    }
    labels.push(...wordsAt(placement, own.texts[placement.size] ?? [], measure));
    if (placement.leader) leaders.push({ ...placement.leader });
  });
  const data = { note_spans: spans, note_rules: rules, note_leaders: leaders, note_labels: labels };
  return { data, diagnostics };
}

/** The marks and words of the row; or the part of the plot that the span covers. */
function anchorOf(target: Target, { marks, view, rows }: DrawnScene): Box | undefined {
  if (target.type === 'row') {
    const names = rows.filter((row) => row.key === target.key).map((row) => textIn(row, '_row'));
    const ofRow = marks.flatMap(({ row, box, text }) =>
      box && names.includes(row) ? [{ box, isWords: text !== '' }] : [],
    );
    const shapes = ofRow.filter(({ isWords }) => !isWords);
    const top = Math.min(...shapes.map(({ box }) => box[1]));
    const foot = Math.max(...shapes.map(({ box }) => box[3]));
    // Words in line with the mark belong to it; those above or below it are in the way.
    const own = ofRow.filter(({ isWords, box: [, y, , bottom] }) => {
      const middle = (y + bottom) / 2;
      return !isWords || shapes.length === 0 || (middle >= top && middle <= foot);
    });
    const x = Math.min(...own.map(({ box }) => box[0]));
    const y = Math.min(...own.map(({ box }) => box[1]));
    const right = Math.max(...own.map(({ box }) => box[2]));
    const bottom = Math.max(...own.map(({ box }) => box[3]));
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
function spineOf({ x, y, width, height }: Box): Box {
  return width < height
    ? { x: x + width / 2, y, width: 0, height }
    : { x, y: y + height / 2, width, height: 0 };
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
function rulesOf(anchor: Box, marks: readonly SceneMark[], theme: ChartTheme) {
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
      return stroke === theme.grid || stroke === theme.surface ? [] : takenAlong(line);
    }
    if (!box || (text === '' && row === '' && type !== 'symbol')) return [];
    const [x, y, right, bottom] = box;
    return [{ name: text, thin: false, x, y, width: right - x, height: bottom - y }];
  });
}

function takenAlong(line: Segment): Taken[] {
  return boxesAlong(line, 8).map((box) => ({ ...box, name: '', thin: true }));
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
