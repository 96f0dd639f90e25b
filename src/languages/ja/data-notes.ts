import type { DataNotesWords } from '../parts/data-notes.ts';
import { lengthOf } from './slides.ts';

export const dataNotes: DataNotesWords = {
  contradictions: '出典の記述で、データと合わないこと、決められないこと',
  undecided: '公表された値からは決められないこと',
  asserted: '出典の主張で、数値の裏づけがないこと',
  ratings: '編集部の判定',
  old: '古い値',
  passed: '期限を過ぎた予定',
  gaps: '表に出てこないもの',
  rated: (steps, reason) =>
    `${steps.join('・')}の段階で、数値ではない。${reason === '' ? '' : `理由は「${reason}」に記す。`}`,
  aged: (asOf, months) => `${asOf}時点の値で、版の${lengthOf(months)}前にあたる。`,
  due: (when) => `${when}の予定。その後の結果は示されていない。`,
  missing: (names) => `${names.join('、')}の記載がない。`,
};
