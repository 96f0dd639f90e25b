/** What Vega-Lite knows by name where an author's spec is most often misspelt: it passes over a key that it does not know, without a word. `tests/charts/spec-names.test.ts` holds them to its own schema. */

const words = (list: string): readonly string[] => list.split(/\s+/);

export const markNames = words(
  'arc area bar boxplot circle errorband errorbar geoshape image line point rect rule square text tick trail',
);

export const typeNames = words('quantitative ordinal temporal nominal geojson');

/** Of a plot, of layers, and of what stands side by side. */
export const viewKeys = words(
  `$schema align autosize background bounds center columns concat config data datasets description encoding facet hconcat
  height layer mark name padding params projection repeat resolve spacing spec title transform usermeta vconcat view width`,
);

export const channelNames = words(
  `angle color column description detail facet fill fillOpacity href key latitude latitude2 longitude longitude2 opacity
  order radius radius2 row shape size stroke strokeDash strokeOpacity strokeWidth text theta theta2 time tooltip url x x2
  xError xError2 xOffset y y2 yError yError2 yOffset`,
);

/** Of what a channel reads. */
export const channelKeys = words(
  `aggregate align axis bandPosition bin bounds center columns condition datum field format formatType header impute legend
  rescale scale sort spacing stack timeUnit title tooltip type value`,
);
