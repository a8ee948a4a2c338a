// One JSON array, a record a line: it streams, and two runs compare line by line.
import type { Format } from './index.js';

export const json: Format = {
  render: (record) => JSON.stringify(record),
  renderJson: (record) => record,
  open: '[\n',
  between: ',\n',
  after: '',
  close: '\n]\n',
  empty: '[]\n',
};
