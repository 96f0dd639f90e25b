/** Planned slides + SVG → the HTML of each slide: the inside of a box as large as the deck’s page. */
import { oneLine } from '../model/one-line.ts';
import { isBox } from '../model/is-box.ts';
import { noBrand, type ChartPicture, type SlideBrand, type SlideHtml } from '../model/pages.ts';
import type { SlidePlan } from '../model/plan.ts';
import { templateView } from '../model/layout-views.ts';
import type { Box, RichText } from '../model/views.ts';
import { alignFigures } from './align-figures.ts';
import { SafeString, type Templates } from './compile-templates.ts';
import { chartDataWords, renderChartData } from './chart-data.ts';
import { escapeHtml } from './escape-html.ts';
import { figuresListWords, renderFiguresList } from './figures-list.ts';
import { wordsOf } from './view-schema.ts';

/** @param charts by id of a chart: the slide's, or the slide's with `-2` */
export function renderSlides(
  slides: readonly SlidePlan[],
  charts: ReadonlyMap<string, ChartPicture>,
  templates: Templates,
  brand: SlideBrand = noBrand,
): readonly SlideHtml[] {
  return slides.map((slide): SlideHtml => {
    const template = templates.get(slide.layout);
    // compileTemplates has made sure that every layout has one.
    if (!template) throw new Error(`no template for ${slide.layout}`);
    const shown = shownOf(slide, brand);
    const pictures = [slide.chart, slide.secondChart].flatMap((chart) => {
      const picture = chart && charts.get(chart.id);
      return picture ? [{ chart: chart.id, ...picture }] : [];
    });
    return {
      id: slide.id,
      title: oneLine(slide.title.plain),
      section: slide.section,
      html: template.render(contextOf(slide, shown, charts)).trim(),
      notes: slide.notes ? renderPlain(slide.notes) : '',
      figures: renderFiguresList(slide.figures, slide.language),
      data: renderChartData(slide),
      specs: pictures.flatMap(({ chart, specs }) => specs.map((spec) => ({ chart, spec }))),
      words: {
        slide:
          template.words +
          wordsOf(templateView(slide.layout), shown) +
          pictures.map((p) => p.words).join(''),
        notes: slide.notes?.plain ?? '',
        lists: figuresListWords(slide.figures, slide.language) + chartDataWords(slide),
      },
    };
  });
}

/** What a template is told of its slide, but for the charts. */
function shownOf(slide: SlidePlan, { classification, copyright, logo }: SlideBrand): object {
  const { layout, id, page, pages, language, section, kicker, title, footer, key } = slide;
  const { marks, leftOut, remarks, stamp, frame } = slide;
  const view =
    slide.layout === 'table' ? { ...slide.view, rows: alignFigures(slide.view.rows) } : slide.view;
  return {
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
    leftOut,
    remarks,
    stamp,
    frame,
    brand: { classification, copyright, logo: frame.logo ? logo : '' },
    view,
  };
}

/** Plain data without prototypes: a name such as `constructor` finds nothing. The SVG is our own drawing. */
function contextOf(
  { id, secondChart }: SlidePlan,
  shown: object,
  charts: ReadonlyMap<string, ChartPicture>,
): object {
  return Object.assign(bare(shown, id), {
    chart: new SafeString(charts.get(id)?.svg ?? ''),
    secondChart: new SafeString(charts.get(secondChart?.id ?? '')?.svg ?? ''),
  });
}

/** @throws where nothing could be printed but `undefined` or `NaN`: the plan resolves everything, so that is a bug */
function bare(value: object, path: string): object {
  const copy = (inner: unknown, at: string): unknown => {
    if (inner === undefined || Number.isNaN(inner)) {
      throw new Error(`${at} is ${String(inner)}: it cannot be printed`);
    }
    if (Array.isArray(inner)) return inner.map((item, i) => copy(item, `${at}.${String(i)}`));
    if (isBox(inner)) return Object.assign(new SafeString(placeOf(inner)), bare(inner, at));
    return typeof inner === 'object' && inner !== null ? bare(inner, at) : inner;
  };
  const target: object = Object.create(null) as object;
  for (const [key, inner] of Object.entries(value)) {
    Reflect.set(target, key, copy(inner, `${path}.${key}`));
  }
  return target;
}

/** `{{box}}` in a style. */
function placeOf({ x, y, width, height }: Box): string {
  return `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}

/** Speaker notes, a reader's text: one paragraph a line. */
export function renderPlain(notes: RichText): string {
  return notes.plain
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}
