/** Data notes in groups: what is noted, what there is to say of it, where it stands. */
import type { Views } from '../model/layout-views.ts';
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { baselineOf, below, bottomOf, pastEnd, placeOptional } from './place.ts';
import { setWords, type Fit } from './set-text.ts';

type Group = Views['data-notes']['groups'][number];
type Note = Group['notes'][number];

const rule = 1;

export const fitNotes: FitLayout<'data-notes'> = (fit, slide) => {
  const { space } = fit;
  const text = placeOptional(fit, slide.view.text, 'lead', fit.grids.lead);
  const { body } = fit.grids;
  let y = body.y + below(text, space.lead);
  const groups = slide.view.groups.map((group, i): Group => {
    if (i > 0) y += space.noteGroup;
    const lines = setWords(fit, group.title, fit.text.noteHead, body.width);
    const box: Box = { ...body, y, height: lines.length * fit.text.noteHead.line };
    const line: Box = { ...body, y: bottomOf(box), height: rule };
    y = bottomOf(line);
    const notes = group.notes.map((note): Note => {
      const placed = placeNote(fit, note, y);
      y = bottomOf(placed.rule);
      return placed;
    });
    return { ...group, lines, box, rule: line, notes };
  });
  const ends = groups.flatMap(({ notes }) =>
    notes.map((note) => ({ end: bottomOf(note.rule), cells: [note.text, note.detail, note.at] })),
  );
  return {
    slide: { ...slide, view: { ...slide.view, text, groups } },
    overflows: pastEnd(fit, ends, 'body'),
  };
};

/** Names are bold, words of others are not. */
export function noteWeight({ said }: Note): 400 | 700 {
  return said ? 400 : 700;
}

/** Its three texts side by side; what has no place of its own has more room for words. */
function placeNote(fit: Fit, note: Note, y: number): Note {
  const { text: roles, space } = fit;
  const areas = note.at === '' ? fit.grids['data-notes'].alone : fit.grids['data-notes'];
  const top = y + space.note;
  const lines = {
    text: setWords(fit, note.text, { ...roles.note, weight: noteWeight(note) }, areas.text.width),
    detail: setWords(fit, note.detail, roles.note, areas.detail.width),
    at: setWords(fit, note.at, roles.caption, fit.grids['data-notes'].at.width),
  };
  const boxes = {
    text: { ...areas.text, y: top, height: lines.text.length * roles.note.line },
    detail: { ...areas.detail, y: top, height: lines.detail.length * roles.note.line },
    at: {
      ...fit.grids['data-notes'].at,
      // On the line of what it belongs to, though its letters are smaller.
      y: top + baselineOf(fit, 'note') - baselineOf(fit, 'caption'),
      height: lines.at.length * roles.caption.line,
    },
  };
  const end = Math.max(...Object.values(boxes).map(bottomOf));
  const line: Box = { ...fit.grids.body, y: end + space.note, height: rule };
  return { ...note, lines, boxes, rule: line };
}

/** Of a note with the line below it, and of the title of a group. */
export function noteHeight(fit: Fit, note: Note): number {
  return bottomOf(placeNote(fit, note, 0).rule);
}

export function groupHeadHeight(fit: Fit, title: string): number {
  const { noteHead } = fit.text;
  return setWords(fit, title, noteHead, fit.grids.body.width).length * noteHead.line + rule;
}
