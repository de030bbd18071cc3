import { joinedRows } from '../table-format.js';
import type { Format } from '../format.js';
import { isCsvFile, readCsvFile } from './read-csv-file.js';
import { isPost, readPosts } from './read-posts.js';

/** Files of collectd's csv plugin, one a list of values and day, and bodies of its write_http plugin. */
export const COLLECTD: Format = {
  id: 'collectd', label: 'collectd',
  recognise: (grids) => {
    const taken = grids.filter((grid) => isCsvFile(grid) || grid.json?.some(isPost) === true);
    return { taken, likeness: taken.length > 0 ? 1 : 0, missing: ['epoch'] };
  },
  parse: (taken, log) => joinedRows(taken.map((grid) => (grid.json === undefined ? readCsvFile(grid, log) : readPosts(grid.json.filter(isPost), log)))),
};
