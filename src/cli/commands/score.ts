// `ctx score`: the figures of a run, as a table or as JSON.
import {
  FIVE_FIELDS,
  f1,
  type Judged,
  judge,
  loadScoreInput,
  precision,
  type Reliability,
  recall,
  reliability,
  type Score,
  ScoreInputError,
  score,
} from '../../index.js';
import { type Host, STATUS } from '../host.js';
import { complaint, counted } from '../messages.js';
import { print } from './print.js';

export interface ScoreFlags {
  readonly texts?: string;
  readonly misses?: boolean;
  readonly calibration?: boolean;
  readonly json?: boolean;
}

export async function scoreCommand(gold: string, run: string, flags: ScoreFlags, host: Host): Promise<number> {
  try {
    const { golds, records } = await loadScoreInput(gold, run, flags.texts ?? null);
    if (flags.calibration) {
      const judged = judge(golds, records);
      await print(flags.json ? JSON.stringify(calibration(judged)) : calibrationTable(calibration(judged)), host);
      return STATUS.well;
    }
    const { misses, ...figures } = score(golds, records);
    if (flags.json) await print(JSON.stringify(flags.misses ? { ...figures, misses } : figures), host);
    else await print((flags.misses ? missLines(misses) : '') + table(figures), host);
    return STATUS.well;
  } catch (error) {
    if (!(error instanceof ScoreInputError)) throw error;
    host.stderr.write(complaint(`${error.where}: ${error.what}; check the file`));
    return STATUS.usage;
  }
}

const missLines = (misses: Score['misses']): string =>
  misses.map(({ id, field, kind, value, around }) => `${[id, field, kind, value, around ?? ''].join('\t')}\n`).join('');

interface Calibration extends Reliability {
  readonly fields: Readonly<Record<string, Reliability>>;
}

function calibration(judged: readonly Judged[]): Calibration {
  const fields = [...new Set(judged.map(({ field }) => field))].sort();
  return {
    ...reliability(judged),
    fields: Object.fromEntries(
      fields.map((field) => [field, reliability(judged.filter((one) => one.field === field))]),
    ),
  };
}

function calibrationTable({ count, ece, bins, fields }: Calibration): string {
  const lines = [`${counted(count, 'value')} with a confidence`, 'confidence    mean  right      n'];
  for (const { from, to, count, confidence, accuracy } of bins)
    lines.push(
      `${from.toFixed(1)} to ${to.toFixed(1)}  ${percent(confidence)} ${percent(accuracy)} ${String(count).padStart(6)}`,
    );
  lines.push('field           mean  right      n    ECE');
  for (const [field, { count, confidence, accuracy, ece }] of Object.entries(fields))
    lines.push(
      `${field.padEnd(13)}${percent(confidence)} ${percent(accuracy)} ${String(count).padStart(6)}  ${ece.toFixed(3)}`,
    );
  lines.push(`expected calibration error: ${ece.toFixed(3)}`);
  return `${lines.join('\n')}\n`;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function table(figures: Omit<Score, 'misses'>): string {
  const { docs, absent, perfect, spans, badSpans, macroF1, fields, accuracy } = figures;
  const lines = [
    `${counted(docs, 'release')}, ${absent} without a record, ${perfect} right in all five fields; ` +
      `${counted(spans, 'evidence span')}, ${badSpans} that do not quote the source`,
    'field            P      R      F1    (tp fp fn)',
  ];
  for (const [field, cell] of Object.entries(fields)) {
    const { tp, fp, fn } = cell;
    lines.push(
      `${field.padEnd(13)}${percent(precision(cell))} ${percent(recall(cell))} ${percent(f1(cell))}   (${tp} ${fp} ${fn})`,
    );
  }
  for (const [field, { right, of }] of Object.entries(accuracy))
    lines.push(`${field.padEnd(24)}${percent(right / of)} %  of ${of}`);
  lines.push(`macro F1 of ${FIVE_FIELDS.join(', ')}: ${(100 * macroF1).toFixed(1)}`);
  return `${lines.join('\n')}\n`;
}
