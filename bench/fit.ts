/** Times `fit/` alone: the planned slides of a deck, over and over until there are so many. `node bench/fit.ts [deck] [slides]` */
import { prepareDecks } from '../src/build.ts';
import { fitSlide } from '../src/fit/fit-slide.ts';
import { loadFonts } from '../src/fonts/load-fonts.ts';
import { textMeasure } from '../src/fonts/measure-text.ts';
import { nodeHost } from '../src/host/node.ts';
import { fitFor } from '../src/fit/set-text.ts';
import { resolveSetting } from '../src/theme/setting.ts';

const deck = process.argv[2] ?? 'japanese-llm';
const most = Number(process.argv[3] ?? 500);

const { prepared } = await prepareDecks([deck], {});
const plan = prepared[0]?.plan;
if (!plan) throw new Error(`${deck} has mistakes`);
const fonts = await loadFonts(nodeHost.readBytes);
const copies = Math.ceil(most / plan.slides.length);
const times = Array.from({ length: 5 }, () => {
  const start = process.cpuUsage();
  for (let copy = 0; copy < copies; copy++) {
    // What was measured before is forgotten, as if no text stood in two copies.
    const measure = textMeasure(fonts, 'JAN ');
    const fit = fitFor({ measure, ...resolveSetting() }, plan.language, []);
    for (const slide of plan.slides) fitSlide(fit, slide);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
});
times.sort((a, b) => a - b);
const [least = 0, , median = 0, , worst = 0] = times;
console.log(
  `${deck}, ${copies * plan.slides.length} slides: ${median.toFixed(2)} s of the processor (${least.toFixed(2)} – ${worst.toFixed(2)})`,
);
