/** Mistakes and remarks, those of the slide that is shown before all others. */
import type { LiveWords, Mistake, Remark, Report } from '../../model/in-page.ts';
import { boxOf, buttonOf, openSpot, spotText, textOf } from './boxes.ts';

export interface Desk {
  readonly words: LiveWords;
  /** Id of the slide that is shown; '' for none. */
  readonly slide: () => string;
}

/** A slide that goes on has the mistakes of the first. */
export function isOf(slide: string, shown: string): boolean {
  return slide !== '' && (slide === shown || slide === shown.replace(/-\d+$/, ''));
}

export function layMistakes({ words, slide }: Desk) {
  const box = boxOf('overlay', 'overlay', 'alert');
  const lay = (...content: readonly HTMLElement[]): void => {
    box.replaceChildren(...content);
    box.hidden = content.length === 0;
  };
  const show = ({ mistakes }: Pick<Report, 'mistakes'>): void => {
    if (mistakes.length === 0) {
      lay();
      return;
    }
    const here = mistakes.filter((m) => isOf(m.slide, slide()));
    const others = mistakes.filter((m) => !here.includes(m));
    const apart = here.length > 0 && others.length > 0;
    lay(
      textOf(`${words.mistake}\n\n`),
      ...here.map((m) => tell(m, words)),
      ...(apart ? [textOf(`\n${words.elsewhere}\n`)] : []),
      ...others.flatMap((m) => [...linkTo(m.slide), tell(m, words)]),
    );
  };
  return {
    show,
    lost: (): void => {
      lay(textOf(words.lost));
    },
    isLost: (): boolean => box.textContent === words.lost,
    clear: (): void => {
      lay();
    },
    /** @param beside the panel is open, and stays to be seen */
    leaveRoom: (beside: boolean): void => {
      box.style.right = beside ? 'calc(44vw + 32px)' : '24px';
    },
  };
}

function tell({ told, at, paste }: Mistake, words: LiveWords): HTMLElement {
  const part = textOf(told);
  const press = (text: string, action: () => unknown): void => {
    part.append(buttonOf(text, () => void action()));
  };
  if (paste !== undefined) press(words.copy, () => navigator.clipboard.writeText(paste));
  if (at) press(words.open, () => openSpot(at));
  return part;
}

function linkTo(slide: string): HTMLElement[] {
  if (slide === '') return [];
  const link = textOf(`#${slide}\n`, 'a');
  link.setAttribute('href', `#/${slide}`);
  link.style.color = 'inherit';
  return [link];
}

/** Told in the panel of key `e`; a mark says how many there are on this slide. */
export function remarksIn(remarks: readonly Remark[], { words, slide }: Desk): HTMLElement[] {
  const here = remarks.filter((r) => isOf(r.slide, slide()));
  const others = remarks.filter((r) => !here.includes(r));
  return [
    ...(here.length === 0 ? [] : [textOf(words.remarks, 'h2')]),
    ...here.map(remarkLine),
    ...(others.length === 0 ? [] : [textOf(words.elsewhere, 'h2')]),
    ...others.flatMap((r) => [...linkTo(r.slide), remarkLine(r)]),
  ];
}

function remarkLine({ who, text, at }: Remark): HTMLElement {
  const line = textOf(`– ${text}${who === '' ? '' : ` (${who})`}  `);
  line.append(
    buttonOf(spotText(at), () => {
      void openSpot(at);
    }),
  );
  return line;
}
