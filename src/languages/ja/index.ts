import type { Language } from '../language.ts';
import { altTexts } from './alt-texts.ts';
import { charts } from './charts.ts';
import { columns } from './columns.ts';
import { commands } from './commands.ts';
import { dataNotes } from './data-notes.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { door } from './door.ts';
import { documents } from './documents.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { help } from './help.ts';
import { ledger } from './ledger.ts';
import { messages } from './messages/index.ts';
import { moments } from './moments.ts';
import { periodNames } from './period-names.ts';
import { reading } from './reading.ts';
import { screen } from './screen.ts';
import { sentences } from './sentences.ts';
import { slides } from './slides.ts';
import { writing } from './writing.ts';

export const ja: Language = {
  code: 'ja',
  altTexts,
  charts,
  columns,
  commands,
  dataNotes,
  diff,
  doctor,
  documents,
  door,
  evidence,
  figures,
  help,
  ledger,
  messages,
  moments,
  periodNames,
  reading,
  screen,
  sentences,
  slides,
  writing,
};
