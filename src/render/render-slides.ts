/** DeckPlan + SVG → the HTML of each slide: the inside of a box of 1280 × 720. */
import { oneLine } from '../model/one-line.ts';
import type { ChartPicture, SlideBrand, SlideHtml } from '../model/pages.ts';
import type { DeckPlan, SlidePlan } from '../model/plan.ts';
import type { RichText } from '../model/views.ts';
import { alignFigures } from './align-figures.ts';
import { SafeString, type Templates } from './compile-templates.ts';
import { renderChartData } from './chart-data.ts';
import { escapeHtml } from './escape-html.ts';
import { renderFiguresList } from './figures-list.ts';

const noBrand: SlideBrand = { classification: '', copyright: '', logo: '', logoOn: 'cover' };

/** @param charts by id of a chart: the slide's, or the slide's with `-2` */
export function renderSlides(
  plan: DeckPlan,
  charts: ReadonlyMap<string, ChartPicture>,
  templates: Templates,
  brand: SlideBrand = noBrand,
): readonly SlideHtml[] {
  return plan.slides.map((slide): SlideHtml => {
    const render = templates.get(slide.layout);
    // compileTemplates has made sure that every layout has one.
    if (!render) throw new Error(`no template for ${slide.layout}`);
    return {
      id: slide.id,
      title: oneLine(slide.title.plain),
      section: slide.section,
      html: render(contextOf(slide, charts, brand)).trim(),
      notes: slide.notes ? renderPlain(slide.notes) : '',
      figures: renderFiguresList(slide.figures, slide.language),
      data: renderChartData(slide),
      specs: [slide.chart, slide.secondChart].flatMap((chart) =>
        chart ? (charts.get(chart.id)?.specs ?? []).map((spec) => ({ chart: chart.id, spec })) : [],
      ),
    };
  });
}

/** Plain data without prototypes: a name such as `constructor` finds nothing. The SVG is our own drawing. */
function contextOf(
  slide: SlidePlan,
  charts: ReadonlyMap<string, ChartPicture>,
  { classification, copyright, logo, logoOn }: SlideBrand,
): object {
  const { layout, id, page, pages, language, section, kicker, title, footer, key } = slide;
  const { marks, remarks, stamp } = slide;
  const isField = layout === 'cover' || layout === 'section' || layout === 'closing';
  const isShown = logo !== '' && (isField || logoOn === 'every');
  const view =
    slide.layout === 'table' ? { ...slide.view, rows: alignFigures(slide.view.rows) } : slide.view;
  const shown = {
    layout,
    id,
    page,
    pages,
    language,
    section,
    kicker,
    title,
    footer,
    key,
    marks,
    remarks,
    stamp,
    brand: { classification, copyright, logo: isShown ? logo : '' },
    view,
  };
  return Object.assign(bare(shown, id), {
    chart: new SafeString(charts.get(slide.id)?.svg ?? ''),
    secondChart: new SafeString(charts.get(slide.secondChart?.id ?? '')?.svg ?? ''),
  });
}

/** @throws where nothing could be printed but `undefined` or `NaN`: the plan resolves everything, so that is a bug */
function bare(value: object, path: string): object {
  const copy = (inner: unknown, at: string): unknown => {
    if (inner === undefined || Number.isNaN(inner)) {
      throw new Error(`${at} is ${String(inner)}: it cannot be printed`);
    }
    if (Array.isArray(inner)) return inner.map((item, i) => copy(item, `${at}.${String(i)}`));
    return typeof inner === 'object' && inner !== null ? bare(inner, at) : inner;
  };
  const target: object = Object.create(null) as object;
  for (const [key, inner] of Object.entries(value)) {
    Reflect.set(target, key, copy(inner, `${path}.${key}`));
  }
  return target;
}

/** Speaker notes, a reader's text: one paragraph a line. */
export function renderPlain(notes: RichText): string {
  return notes.plain
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
