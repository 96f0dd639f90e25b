/** Types and formats of the standard that are text to us → whether a cell has their form. */
import { isRecord } from '../model/is-record.ts';
import type { StandardType } from './descriptor-shapes.ts';
import { timeFormat } from './time-format.ts';

type Form = (text: string) => boolean;

const time = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?';

/** By type, and by `type format` where the format is not the default one. */
const forms: Readonly<Record<string, Form>> = {
  'string email': (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  'string uri': (text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text),
  'string uuid': (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  'string binary': (text) => /^[\w+/=\s-]*$/.test(text),
  time: (text) => new RegExp(`^(?:${time})(?:Z|[+-]\\d\\d:\\d\\d)?$`).test(text),
  duration: (text) =>
    /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(
      text,
    ),
  geopoint: (text) => {
    const parts = text.split(',');
    return parts.length === 2 && isPoint(parts[0], parts[1]);
  },
  'geopoint array': (text) => {
    const value = json(text);
    return Array.isArray(value) && value.length === 2 && isPoint(value[0], value[1]);
  },
  'geopoint object': (text) => {
    const value = json(text);
    return isRecord(value) && isPoint(value['lon'], value['lat']);
  },
  array: (text) => Array.isArray(json(text)),
  object: (text) => isRecord(json(text)),
  geojson: (text) => isRecord(json(text)),
  'geojson topojson': (text) => isRecord(json(text)),
};

/** What a cell has to be, by the name under which languages word it; undefined: any text will do. */
export interface TextForm {
  readonly name: string;
  readonly isOne: Form;
}

/** @param format 'default' where none is given @returns 'unknown': the standard has no such format of that type */
export function textForm(type: StandardType, format: string): TextForm | undefined | 'unknown' {
  const isPlain = format === 'default';
  if (type === 'time' && !isPlain) {
    const read = format === 'any' ? () => true : timeFormat(format);
    return read ? { name: 'time', isOne: (text) => Boolean(read(text)) } : 'unknown';
  }
  const isOne = forms[isPlain ? type : `${type} ${format}`];
  if (isOne) return { name: type === 'string' ? format : type, isOne };
  const dated = ['date', 'datetime'].includes(type);
  return isPlain || dated ? undefined : 'unknown';
}

function isPoint(longitude: unknown, latitude: unknown): boolean {
  const within = (value: unknown, most: number): boolean =>
    /^\s*-?\d+(?:\.\d*)?\s*$/.test(String(value)) && Math.abs(Number(value)) <= most;
  return within(longitude, 180) && within(latitude, 90);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
