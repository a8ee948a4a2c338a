// One JSON record a line, for pipes and for tools that read as it comes.
import type { Format } from './index.js';

export const ndjson: Format = {
  render: (record) => JSON.stringify(record),
  renderJson: (record) => record,
  open: '',
  between: '',
  after: '\n',
  close: '',
  empty: '',
};
