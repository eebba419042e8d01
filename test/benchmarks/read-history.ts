import { readBoards } from '../../src/history/read-boards.ts';
import { readHistory } from '../../src/history/read-history.ts';

/* One run of the benchmark beside it: content folder, cache folder, day. */
const [content = '', cache = '', on = ''] = process.argv.slice(2);
const { compared, entries } = readHistory(content, cache);
const boards = readBoards(content, cache, on);
console.log(`${compared} commits compared, ${entries.length} told, ${boards.length} quarters`);
