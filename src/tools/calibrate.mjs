// Fits the table by which confidences become probabilities (src/events/calibration.ts) to the annotated releases.
//   node src/tools/calibrate.mjs          fits, tells what the fit is worth, writes the table
//   node src/tools/calibrate.mjs --check  fits and tells only
// What is told of the fit is told of releases that it has not seen: each publisher is left out in turn.
import { writeFileSync } from 'node:fs';
import { apply, fitIsotonic, fitTable, leaveOneOut, logLoss } from './fit.mjs';
import { FIELDS, identityTable, judgeSets, withSources } from './workshop.mjs';

const TABLE = new URL('../events/calibration.ts', import.meta.url);
const TARGET = 0.05;

const write = !process.argv.includes('--check');

await withSources(
  async (load) => {
    const { reliability } = await load('/src/score/index.ts');
    const cases = await judgeSets(load);
    if (!cases.some(({ set }) => set === 'dev')) {
      console.error('the shared corpus does not lie beside this checkout: nothing to fit');
      process.exitCode = 1;
      return;
    }
    const publishers = new Set(cases.map(({ publisher }) => publisher)).size;
    console.log(`${cases.length} values of ${publishers} publishers`);
    const unseen = leaveOneOut(cases, (seen) => fitTable(seen, FIELDS), apply);
    console.log(`\n${''.padEnd(44)}   ECE  log loss`);
    const tell = (name, values) =>
      console.log(
        `${name.padEnd(44)} ${reliability(values).ece.toFixed(3)}  ${logLoss(values).toFixed(3).padStart(8)}`,
      );
    tell('raw', cases);
    tell('logistic, publisher left out', unseen);
    tell('isotonic, publisher left out', leaveOneOut(cases, fitSteps, step));
    for (const set of ['dev', 'fixtures', 'seeds'])
      tell(
        `logistic, publisher left out: ${set}`,
        unseen.filter((one) => one.set === set),
      );
    for (const field of FIELDS)
      tell(
        `logistic, publisher left out: ${field}`,
        unseen.filter((one) => one.field === field),
      );
    for (const main of [true, false])
      tell(
        `logistic, publisher left out: ${main ? 'main events' : 'other events'}`,
        unseen.filter((one) => one.main === main),
      );
    console.log('\nreliability with the publisher left out\nconfidence    mean  right      n');
    const percent = (share) => (100 * share).toFixed(1).padStart(6);
    for (const { from, to, confidence, accuracy, count } of reliability(unseen).bins)
      console.log(
        `${from.toFixed(1)} to ${to.toFixed(1)}  ${percent(confidence)} ${percent(accuracy)} ${String(count).padStart(6)}`,
      );
    const { ece } = reliability(unseen);
    console.log(
      `\ncross-validated by publisher: ECE ${ece.toFixed(3)} (${ece <= TARGET ? 'within' : 'ABOVE'} ${TARGET})`,
    );
    const table = fitTable(cases, FIELDS);
    if (write) writeFileSync(TABLE, render(table));
    else console.log(table);
  },
  { '/src/events/calibration.ts': identityTable(FIELDS) },
);

/** The rival: steps for each field, and one for all events beside the main one; blocks lean on the mean of all. */
function fitSteps(cases) {
  const lean = cases.filter(({ right }) => right).length / cases.length;
  return Object.fromEntries(
    [...FIELDS, 'other'].map((key) => [
      key,
      fitIsotonic(
        cases.filter((one) => keyOf(one) === key),
        lean,
        6,
      ),
    ]),
  );
}
function step(steps, one) {
  const own = steps[keyOf(one)];
  return own.findLast(([from]) => from <= one.confidence)?.[1] ?? own[0]?.[1] ?? 0.5;
}
function keyOf({ field, main }) {
  return main ? field : 'other';
}

function render(table) {
  const rows = FIELDS.map((field) => `  ${field}: [${table[field].join(', ')}],`);
  return `// Written by \`npm run calibrate\`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with \`other\` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
${rows.join('\n')}
} as const;
`;
}
