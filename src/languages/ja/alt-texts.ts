import type { AltTextWords } from '../parts/alt-texts.ts';

export const altTexts: AltTextWords = {
  called: {
    dots: '点グラフ',
    bars: '棒グラフ',
    columns: '縦棒グラフ',
    scatter: '散布図',
    steps: '年月に沿った図',
    shares: '構成比の帯グラフ',
    bullet: 'ブレットグラフ',
    variance: '差異グラフ',
    waterfall: '増減の図',
    'grouped-dots': '点グラフ',
    heat: 'マトリクス',
    line: '折れ線グラフ',
    area: '面グラフ',
    map: '位置づけの図',
    range: '幅の図',
    ratings: '段階の一覧',
    radar: 'レーダーチャート',
    roadmap: '道筋の図',
    slope: '変化の図',
    dumbbell: 'ダンベル図',
  },
  plain: (titles) => `図：${titles.join('。')}`,
  opening: (preset, subject, rows) => `${preset}：${subject}、${rows}件`,
  extremes: (largest, smallest) => {
    const told = [
      ...(largest ? [`最大は${largest.names.join('と')}の${largest.text}`] : []),
      ...(smallest ? [`最小は${smallest.names.join('と')}の${smallest.text}`] : []),
    ];
    return `示された値の${told.join('、')}`;
  },
  span: (from, to) => `${from}から${to}まで`,
  stage: (label, names) => `${label}に${names.join('、')}`,
  stages: (title, groups) => `${title}は${groups.join('、')}`,
  named: (name, text) => `${name} ${text}`,
  signs: {
    undisclosed: '公表されていない値',
    estimated: '推定値',
    range: '幅で示された値',
    vague: 'おおよその大きさで示された値',
    atLeast: '下限だけが示された値',
    atMost: '上限だけが示された値',
    about: '出典が丸めた値',
    notApplicable: '該当なし',
  },
  signed: (sign, rows) => `${sign}：${rows.join('、')}`,
  allEstimated: 'いずれも推定値',
  part: (name, text) => `${name}${text}`,
  group: (name, parts) => `${name}は${parts.join('、')}`,
  list: (titles) => titles.join('、'),
  notRated: '記載なし',
  passed: (names) => `期限を過ぎたもの：${names.join('、')}`,
  fromTo: (name, from, to) => `${name}は${from}から${to}へ`,
  cutScale: '目盛りは0から始まらない',
  drawn: (claim) => {
    switch (claim.sign) {
      case 'apart':
        return `${claim.from}から${claim.to}への括線は${claim.figure}を示す`;
      case 'along':
        return `${claim.from}から${claim.to}への矢印は${claim.figure}を示す`;
      case 'undecided':
        return `${claim.from}と${claim.to}の間に疑問符があり、${claim.figure}`;
      case 'level':
        return `${claim.figure}の位置に線を引いてある`;
      case 'record':
        return `${claim.to}の値の位置に点線を引いてある`;
    }
  },
  forecasts: (items) => `予測は${items.join('、')}`,
  join: (sentences) => sentences.map((s) => `${s}。`).join(''),
};
