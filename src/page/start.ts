/** The script of index.html: neither its address nor other windows are obeyed. */
import { present } from './present.ts';

present({ controls: true, postMessage: false, postMessageEvents: false, plugins: [] });
