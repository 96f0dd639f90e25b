/** Lists of figures are parted by semicolons, and a figure stands in brackets behind its name: a comma stands in figures. */
import type { AltTextWords } from '../parts/alt-texts.ts';
import { stopped } from './full-stop.ts';

export const altTexts: AltTextWords = {
  called: {
    dots: 'Punktdiagramm',
    bars: 'Balkendiagramm',
    columns: 'Säulendiagramm',
    scatter: 'Streudiagramm',
    steps: 'Diagramm im Zeitverlauf',
    shares: 'Gestapelte Balken mit Anteilen',
    bullet: 'Bullet-Diagramm',
    variance: 'Abweichungsdiagramm',
    waterfall: 'Wasserfalldiagramm',
    'grouped-dots': 'Punktdiagramm',
    heat: 'Matrix',
    line: 'Liniendiagramm',
    area: 'Flächendiagramm',
    map: 'Positionierungsdiagramm',
    range: 'Spannendiagramm',
    ratings: 'Einstufungsmatrix',
    radar: 'Netzdiagramm',
    roadmap: 'Roadmap',
    slope: 'Steigungsdiagramm',
    dumbbell: 'Hanteldiagramm',
  },
  plain: (titles) => `Diagramm: ${titles.join('. ')}`,
  opening: (preset, subject, rows) =>
    `${preset}: ${subject}, ${rows} ${rows === 1 ? 'Eintrag' : 'Einträge'}`,
  extremes: (largest, smallest) =>
    [
      ...(largest
        ? [`Größter angegebener Wert: ${largest.text} (${largest.names.join(' und ')})`]
        : []),
      ...(smallest
        ? [
            `${largest ? 'kleinster' : 'Kleinster angegebener Wert'}: ${smallest.text} (${smallest.names.join(' und ')})`,
          ]
        : []),
    ].join('; '),
  span: (from, to) => `Von ${from} bis ${to}`,
  stage: (label, names) => `${label}: ${names.join(', ')}`,
  stages: (title, groups) => `${title}: ${groups.join('; ')}`,
  named: (name, text) => `${name} (${text})`,
  signs: {
    undisclosed: 'Nicht veröffentlicht',
    estimated: 'Geschätzt',
    range: 'Als Spanne angegeben',
    vague: 'Als ungefähre Größe angegeben',
    atLeast: 'Als Untergrenze angegeben',
    atMost: 'Als Obergrenze angegeben',
    about: 'Von der Quelle gerundet',
    notApplicable: 'Entfällt',
  },
  signed: (sign, rows) => `${sign}: ${rows.join('; ')}`,
  allEstimated: 'Alle Werte sind Schätzungen',
  part: (name, text) => `${name} ${text}`,
  group: (name, parts) => `${name}: ${parts.join('; ')}`,
  list: (titles) => titles.join('; '),
  notRated: 'nicht eingestuft',
  passed: (names) => `Termin verstrichen: ${names.join(', ')}`,
  fromTo: (name, from, to) => `${name}: von ${from} auf ${to}`,
  cutScale: 'Die Skala beginnt nicht bei null',
  drawn: (claim) => {
    switch (claim.sign) {
      case 'apart':
        return `Eine Klammer von ${claim.from} zu ${claim.to} zeigt ${claim.figure}`;
      case 'along':
        return `Ein Pfeil von ${claim.from} zu ${claim.to} zeigt ${claim.figure}`;
      case 'undecided':
        return `Ein Fragezeichen zwischen ${claim.from} und ${claim.to}: ${claim.figure}`;
      case 'level':
        return `Eine Linie steht bei ${claim.figure}`;
      case 'record':
        return `Eine gepunktete Linie steht beim Wert von ${claim.to}`;
    }
  },
  forecasts: (items) => `Prognose: ${items.join('; ')}`,
  join: (sentences) => sentences.map(stopped).join(' '),
};
