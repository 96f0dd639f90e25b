/** DeckPlan → script.pdf's document: the speaker's notes in large type, slide after slide, each with what comes next. Not to be shared. */
import { languageOf } from '../languages/index.ts';
import { outputFormats } from '../model/formats.ts';
import type { PaperDocument, SlideHtml } from '../model/pages.ts';
import type { DeckPlan } from '../model/plan.ts';
import { escapeHtml } from './escape-html.ts';
import { paperCss, paperHtml } from './paper.ts';

/** @param styles the theme's variables and the fonts */
export function renderScript(
  plan: DeckPlan,
  slides: readonly SlideHtml[],
  styles: readonly string[],
): PaperDocument {
  const { language, handout } = plan;
  const { code, documents, writing } = languageOf(language);
  const { name, warning, next, none, minutes } = documents.script;
  let spoken = 0;
  const parts = slides.map(({ id, title, notes }, i) => {
    const following = slides[i + 1];
    const own = plan.minutes[id];
    spoken += own ?? 0;
    const time = own === undefined ? '' : `<p class="time">${minutes(told(own), told(spoken))}</p>`;
    return `<article class="part" id="on-${id}">
<h2><a href="#on-${id}">${String(i + 1)}</a>${writing.gap}${escapeHtml(title)}</h2>
${time}
${notes === '' ? `<p class="quiet">${none}</p>` : notes}
${following ? `<p class="next">${next}${writing.colon}${escapeHtml(following.title)}</p>` : ''}
</article>`;
  });
  const sheet = { paper: handout.paper, orientation: 'portrait' } as const;
  const css =
    paperCss(sheet, [plan.shortTitle + writing.gap + plan.edition.text, warning]) + scriptCss;
  const body = `<p class="warning">${warning}</p>\n<h1>${escapeHtml(plan.title)}</h1>\n${parts.join('\n')}`;
  return {
    file: outputFormats.script.file,
    attachments: [],
    html: paperHtml(language, plan.title, [...styles, css], body),
    entries: slides.map(({ id, title, section }) => ({ anchor: `on-${id}`, title, section })),
    info: {
      title: `${plan.title} ${name}`,
      author: plan.author,
      subject: warning,
      keywords: [],
      language: code,
    },
  };
}

/** All that the script says: what its fonts must hold. */
export function scriptWords(plan: DeckPlan, slides: readonly SlideHtml[]): string {
  const { documents, writing } = languageOf(plan.language);
  const { warning, next, none, minutes } = documents.script;
  const isTimed = Object.keys(plan.minutes).length > 0;
  return [
    ...[plan.title, plan.shortTitle, plan.edition.text, writing.gap, warning, next, writing.colon],
    ...(isTimed ? [minutes('', '')] : []),
    ...slides.map(({ title, words }) => title + (words.notes === '' ? none : words.notes)),
  ].join('');
}

/** 1.5, and no 0.30000000000000004. */
function told(minutes: number): string {
  return String(Math.round(minutes * 100) / 100);
}

const scriptCss = `
h1 { font-size: 18pt; }
.part { margin-top: 8mm; padding-top: 4mm; border-top: 0.5mm solid var(--accent); font-size: 15pt; line-height: 1.7; }
.part h2 { margin: 0 0 3mm; font-size: 13pt; break-after: avoid; }
.part h2 a { color: var(--accent); text-decoration: none; }
.part p { margin: 0 0 3mm; orphans: 2; widows: 2; }
.part .next, .part .quiet, .part .time { font-size: 11pt; color: #595959; }
`;
