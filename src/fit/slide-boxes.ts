/** A fitted slide → its blocks: texts with their lines, shapes, tables, exhibits, in the order in which they are read. */
import type {
  BlockPart,
  LineBox,
  ShapeBlock,
  SlideBlock,
  SlideBoxes,
  TextBlock,
} from '../model/boxes.ts';
import { isBox } from '../model/is-box.ts';
import { isRecord } from '../model/is-record.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { SetText, TextRoleName } from '../model/text-roles.ts';
import {
  drawnView,
  richTextView,
  type Box,
  type Drawn,
  type RichText,
  type WordLine,
} from '../model/views.ts';
import { cellBoxes, stepBoxes } from './box-cells.ts';
import { timelineBoxes } from './box-timeline.ts';
import { lineAt, plainRun, richLines, spotIn, wordLines } from './box-lines.ts';
import {
  changesBoxes,
  comparisonBoxes,
  ledgerBoxes,
  sourceBoxes,
  tableBoxes,
} from './box-tables.ts';
import { isField } from './fit-key.ts';
import { flows } from './layout-fits.ts';
import { noteWeight } from './fit-notes.ts';
import type { Fit, FigureSizes } from './set-text.ts';

/** Kinds of text that are not set in the plain colour. */
const paints: { readonly [R in TextRoleName]?: 'quiet' | 'accent' } = {
  kicker: 'quiet',
  sectionName: 'accent',
  stamp: 'accent',
  caption: 'quiet',
  key: 'quiet',
  footer: 'quiet',
  mark: 'quiet',
  body: 'quiet',
  detail: 'quiet',
  messageDetail: 'quiet',
  messageNumber: 'accent',
  agendaNumber: 'accent',
  agendaText: 'quiet',
  cardFigure: 'accent',
  cardFigureWide: 'accent',
  profileSub: 'quiet',
  profileField: 'quiet',
  timelineTick: 'quiet',
  timelineNow: 'accent',
  eventWhen: 'quiet',
  eventText: 'quiet',
  numberLabel: 'quiet',
  coverKicker: 'quiet',
  coverNext: 'quiet',
  sectionNumber: 'quiet',
  under: 'quiet',
};

/** Boxes of a view that are drawn, by their names there. */
const shapes: Readonly<Record<string, { readonly shape: string; readonly colour: string }>> = {
  rule: { shape: 'rule', colour: 'grid' },
  slot: { shape: 'border', colour: 'neutral' },
  'swatch rating': { shape: 'swatch rating', colour: 'accent' },
  'swatch blank': { shape: 'swatch blank', colour: 'quiet' },
  hair: { shape: 'rule', colour: 'grid' },
  ground: { shape: 'ground', colour: 'tint' },
  bar: { shape: 'bar', colour: 'off' },
  line: { shape: 'line', colour: 'grid' },
  knob: { shape: 'knob', colour: 'grid' },
};

export function slideBoxes(fit: Fit, slide: SlidePlan): SlideBoxes {
  const { frame } = slide;
  const isOnField = isField(slide);
  const head = [frame.section, frame.kicker].flatMap((text) => text ?? []);
  const blocks: SlideBlock[] = [
    ...(isOnField ? [] : head.map((text) => textAt(fit, text, 'kicker'))),
    titleAt(fit, slide),
    ...(flows(slide.layout)
      ? [{ type: 'flow' as const, id: slide.id, box: frame.body }]
      : bodyOf(fit, slide)),
    ...keyOf(fit, slide),
    ...brandOf(fit, slide),
    ...footOf(fit, slide),
  ];
  return {
    id: slide.id,
    page: slide.page,
    layout: slide.layout,
    ground: isOnField ? 'field' : 'surface',
    title: slide.title.plain,
    blocks: (isOnField ? blocks.map(onField) : blocks).filter(saysSomething),
  };
}

function saysSomething(block: SlideBlock): boolean {
  return block.type !== 'text' || block.lines.length > 0;
}

/** Its marks stand behind its last word. */
function titleAt(fit: Fit, { title, marks }: SlidePlan): TextBlock {
  const block = textAt(fit, title, 'title');
  const last = block.lines.at(-1);
  if (!last) return block;
  let x = last.x + last.width;
  const { mark } = fit.text;
  const signs = isFieldTitle(title)
    ? []
    : marks.map(({ sign }) => {
        const run = { ...plainRun(sign, mark, 'quiet'), raised: Math.round(mark.size * 0.55) };
        x += fit.space.titleMark;
        const width = fit.measure(sign, mark);
        const placed = { ...run, x, width };
        x += width;
        return placed;
      });
  const line = { ...last, width: x - last.x, runs: [...last.runs, ...signs] };
  return { ...block, lines: [...block.lines.slice(0, -1), line] };
}

function isFieldTitle({ role }: RichText): boolean {
  return role !== 'title';
}

function textAt(
  fit: Fit,
  text: RichText,
  part: BlockPart,
  figures?: FigureSizes,
  highlight = false,
): TextBlock {
  const { role, box } = text;
  const name = role as TextRoleName | '';
  const set: SetText | undefined = name === '' ? figures?.number : fit.text[name];
  const colour = name === '' || highlight ? 'accent' : (paints[name] ?? 'ink');
  const lines = set ? richLines(fit, text, set, colour, figures ?? figuresIn(fit, name)) : [];
  return { type: 'text', part, role, box, lines };
}

function inColour(block: TextBlock, colour: string): TextBlock {
  const painted = (line: LineBox): LineBox => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, colour })),
  });
  return { ...block, lines: block.lines.map(painted) };
}

/** Kinds of text whose units are smaller than their numbers. */
function figuresIn({ text, space }: Fit, role: TextRoleName | ''): FigureSizes | undefined {
  if (role !== 'cardFigure' && role !== 'cardFigureWide') return undefined;
  return { number: text[role], beside: text.cardUnit, gap: space.unit };
}

function largest(size: number): FigureSizes {
  const number = { size, line: Math.round(size * 1.25), weight: 700 } as const;
  return { number, beside: { ...number, size: Math.round(size / 2) }, gap: 0 };
}

function bodyOf(fit: Fit, slide: SlidePlan): SlideBlock[] {
  switch (slide.layout) {
    case 'table':
      return [
        ...inside(fit, slide.view.caption),
        ...tableBoxes(fit, slide.view),
        ...inside(fit, slide.view.footnotes),
      ];
    case 'timeline':
      return timelineBoxes(slide.view, (text, highlight) =>
        textAt(fit, text, 'body', undefined, highlight),
      );
    case 'comparison':
      return comparisonBoxes(fit, slide.view);
    case 'ledger':
      return [...inside(fit, slide.view.text), ...ledgerBoxes(fit, slide.view)];
    case 'changes': {
      const { text, none, more } = slide.view;
      return [...inside(fit, [text, none]), ...changesBoxes(fit, slide.view), ...inside(fit, more)];
    }
    case 'sources': {
      const { view } = slide;
      const told = view.sources.flatMap((own): SlideBlock[] => [
        wordsAt(fit, own.lines, 'sourceTitle', own.box, 'ink'),
        sourceBoxes(fit, view, own),
      ]);
      return [...inside(fit, view.text), ...told];
    }
    case 'data-notes':
      return [
        ...inside(fit, slide.view.text),
        ...slide.view.groups.flatMap((g) => groupOf(fit, g)),
      ];
    case 'image':
      return [
        exhibit('picture', slide.id, slide.view.box),
        ...inside(fit, [slide.view.caption, slide.view.points]),
      ];
    default:
      return inside(fit, slide.view);
  }
}

type Group = Extract<SlidePlan, { layout: 'data-notes' }>['view']['groups'][number];

function groupOf(fit: Fit, { lines, box, rule, notes }: Group): SlideBlock[] {
  return [
    wordsAt(fit, lines, 'noteHead', box, 'accent'),
    shapeAt('rule', rule),
    ...notes.flatMap((note): SlideBlock[] => [
      wordsAt(fit, note.lines.text, 'note', note.boxes.text, 'ink', noteWeight(note)),
      wordsAt(fit, note.lines.detail, 'note', note.boxes.detail, 'quiet'),
      wordsAt(fit, note.lines.at, 'caption', note.boxes.at, 'quiet'),
      shapeAt('rule', note.rule),
    ]),
  ];
}

function wordsAt(
  fit: Fit,
  lines: readonly WordLine[],
  role: TextRoleName,
  box: Box,
  colour: string,
  weight: SetText['weight'] = fit.text[role].weight,
): TextBlock {
  const set = { ...fit.text[role], weight };
  const placed = wordLines(fit, lines, set, colour, spotIn(box, set));
  return { type: 'text', part: 'body', role, box, lines: placed };
}

/** Whatever a view holds of texts and boxes, in its order. */
function inside(fit: Fit, value: unknown, size = 0): SlideBlock[] {
  if (Array.isArray(value)) return value.flatMap((item) => inside(fit, item, size));
  if (!isRecord(value)) return [];
  if (isText(value))
    return [textAt(fit, value, 'body', value.role === '' ? largest(size) : undefined)];
  const own = typeof value['size'] === 'number' ? value['size'] : size;
  const { caption, id, box } = value;
  if (isText(caption) && typeof id === 'string' && isBox(box)) {
    return [textAt(fit, caption, 'body'), exhibit('chart', id, box)];
  }
  return Object.entries(value).flatMap(([key, item]): SlideBlock[] => {
    const valued = isRecord(item) && key === 'cell' ? cellIn(fit, value) : undefined;
    if (valued) return valued;
    const drawn = drawnView.safeParse(item);
    if (drawn.success) return drawnBlocks(drawn.data);
    if (key === 'pageBox' && isBox(item)) return [pageAt(fit, item, Number(value['page']))];
    if (key === 'title' && isText(item)) {
      return [textAt(fit, item, 'body', undefined, value['highlight'] === true)];
    }
    // A word in the place of a figure.
    if (key === 'figure' && isBox(value['slot']) && isText(item)) {
      return [inColour(textAt(fit, item, 'body'), 'quiet')];
    }
    if (!isBox(item)) return inside(fit, item, own);
    const isSeen = item.width > 0 && item.height > 0 && Object.hasOwn(shapes, key);
    return isSeen ? [shapeOf(value, key, item)] : [];
  });
}

/** A small drawing beside words: its lines, then its marks. */
function drawnBlocks({ box, lines, marks }: Drawn): SlideBlock[] {
  const { x, y } = box;
  return [
    ...lines.map(({ x1, y1, x2, y2, dashed }): SlideBlock => ({
      type: 'line',
      part: 'body',
      from: { x: x + x1, y: y + y1 },
      to: { x: x + x2, y: y + y2 },
      thick: 2,
      dashed,
      colour: 'neutral',
    })),
    ...marks.map(({ paint, way, box: own }) =>
      shapeAt(`drawn ${paint} ${way}`.trim(), { ...own, x: x + own.x, y: y + own.y }),
    ),
  ];
}

/** Thick rules are strong, above the first point in the accent; what is highlighted is in it, too. */
function shapeOf(value: object, key: string, box: Box): SlideBlock {
  const isHighlit = 'highlight' in value && value.highlight === true;
  const strong = key === 'rule' && box.height === 2 ? ('detail' in value ? 'accent' : 'rule') : '';
  const colour = isHighlit ? 'accent' : strong;
  const shape = shapeAt(key, box);
  return colour === '' ? shape : { ...shape, colour };
}

function isText(value: unknown): value is RichText {
  return isRecord(value) && 'pieces' in value && richTextView.safeParse(value).success;
}

type Profile = Extract<SlidePlan, { layout: 'profile' }>['view']['figures'][number];

/** A value of a profile: large above, small beside its label. */
function cellIn(fit: Fit, value: object): (TextBlock | ShapeBlock)[] | undefined {
  if (!('box' in value && 'cell' in value && 'label' in value)) return undefined;
  const { cell, box, rule } = value as Profile;
  const role = rule.width > 0 ? 'profileField' : 'figure';
  const set = fit.text[role];
  const look =
    role === 'figure'
      ? { role: set, colour: 'accent', beside: fit.text.cardUnit }
      : { role: set, colour: 'ink' };
  const lines = cellBoxes(fit, cell, look, spotIn(box, set));
  const dots = stepBoxes(fit, cell, lines[0]).map((dot): ShapeBlock => ({
    type: 'shape',
    part: 'body',
    shape: 'dot',
    ...dot,
  }));
  return [{ type: 'text', part: 'body', role, box, lines }, ...dots];
}

function pageAt(fit: Fit, box: Box, page: number): TextBlock {
  const { body } = fit.text;
  const line = lineAt(fit, [plainRun(String(page), body, 'quiet')], spotIn(box, body, 'right'));
  return { type: 'text', part: 'body', role: 'body', box, lines: [line] };
}

function shapeAt(name: string, box: Box, part: BlockPart = 'body'): ShapeBlock {
  return { type: 'shape', part, ...(shapes[name] ?? { shape: name, colour: 'neutral' }), box };
}

function exhibit(type: 'chart' | 'picture', id: string, box: Box): SlideBlock {
  return { type, id, box };
}

function keyOf(fit: Fit, { frame }: SlidePlan): SlideBlock[] {
  return frame.key.flatMap(({ sign, swatch, word, label }) => [
    ...(swatch ? [shapeAt(`swatch ${sign}`, swatch, 'key')] : []),
    ...(word ? [keyWord(textAt(fit, word, 'key'), sign)] : []),
    textAt(fit, label, 'key'),
  ]);
}

/** What is about so much is as sure as what is published: `themes/signs.css` paints it so. */
function keyWord(block: TextBlock, sign: string): TextBlock {
  return sign === 'about' ? painted(block, () => 'ink') : block;
}

function painted(block: TextBlock, paint: (colour: string) => string): TextBlock {
  const lines = block.lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, colour: paint(run.colour) })),
  }));
  return { ...block, lines };
}

function brandOf(fit: Fit, { frame, id }: SlidePlan): SlideBlock[] {
  const stamps = [frame.stamp, frame.classification].flatMap((stamp) => stamp ?? []);
  return [
    ...(frame.logo ? [exhibit('picture', `logo of ${id}`, frame.logo)] : []),
    ...stamps.flatMap(({ box, text }) => [
      { ...shapeAt('border', box, 'brand'), colour: text.role === 'stamp' ? 'accent' : 'ink' },
      textAt(fit, text, 'brand'),
    ]),
  ];
}

function footOf(fit: Fit, { frame: { foot } }: SlidePlan): SlideBlock[] {
  return [
    ...(foot.rule ? [shapeAt('rule', foot.rule, 'footer')] : []),
    ...foot.bars.map((box) => shapeAt('bar', box, 'footer')),
    ...foot.texts.map((text) => textAt(fit, text, 'footer')),
  ];
}

/** On a field of colour each colour has its own. */
function onField(block: SlideBlock): SlideBlock {
  if (block.type === 'shape') return { ...block, colour: 'onFieldQuiet' };
  if (block.type !== 'text') return block;
  return painted(block, (colour) => (colour === 'quiet' ? 'onFieldQuiet' : 'onField'));
}
