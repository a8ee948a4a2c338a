// How much of the score is learnt by heart? Whatever is fitted to the annotated releases (today the table of
// confidences) is fitted anew without each publisher of dev in turn, and that publisher's releases are scored with it.
//   node src/tools/lopo.mjs
// Rules are written by people who have read dev: no tool can leave a publisher out of their heads. Only releases kept
// out of sight measure that.
import { apply, fitTable } from './fit.mjs';
import { extractSet, FIELDS, identityTable, judgeSets, publisherOf, withSources } from './workshop.mjs';

const FLOORS = [0, 0.5, 0.7, 0.8, 0.9];

/** The record with the table's confidences, values below `floor` left out, as `--min-confidence` does. */
function above(record, table, floor) {
  const keeps = (field, main) => (value) => apply(table, { field, main, confidence: value.confidence }) >= floor;
  return {
    ...record,
    events: record.events.map((event) => {
      const sure = (field) => keeps(field, event.main);
      return {
        ...event,
        organizers: event.organizers.filter(sure('organizers')),
        funders: event.funders.filter(sure('funders')),
        locations: event.locations.filter(sure('locations')),
        dates: event.dates && sure('dates')(event.dates) ? event.dates : null,
        participants: event.participants && sure('participants')(event.participants) ? event.participants : null,
      };
    }),
  };
}

await withSources(
  async (load) => {
    const { score } = await load('/src/score/index.ts');
    const { isPresent } = await load('/test/support/measure.ts');
    if (!isPresent('dev')) {
      console.error('the shared corpus does not lie beside this checkout');
      process.exitCode = 1;
      return;
    }
    const cases = await judgeSets(load);
    const { releases, records } = await extractSet(load, 'dev');
    const publisher = publisherOf();
    const publishers = [...new Set(releases.map(({ id }) => publisher(id)))];
    const whole = fitTable(cases, FIELDS);
    const without = new Map(
      publishers.map((name) => [
        name,
        fitTable(
          cases.filter((one) => one.publisher !== name),
          FIELDS,
        ),
      ]),
    );
    const macro = (tableOf, floor, chosen = releases) =>
      score(chosen, new Map(chosen.map(({ id }) => [id, above(records.get(id), tableOf(publisher(id)), floor)])))
        .macroF1;
    const percent = (share) => (100 * share).toFixed(1).padStart(6);
    console.log(`dev: ${releases.length} releases of ${publishers.length} publishers; macro F1 of the five fields\n`);
    console.log('--min-confidence   fitted to all   publisher left out   difference');
    for (const floor of FLOORS) {
      const [inside, outside] = [macro(() => whole, floor), macro((name) => without.get(name), floor)];
      console.log(
        `${floor.toFixed(1).padStart(16)}${percent(inside).padStart(16)}${percent(outside).padStart(21)}${percent(outside - inside).padStart(13)}`,
      );
    }
    // How far the figure hangs on a few publishers: the score of dev without each of them.
    const rest = publishers
      .map((name) => [
        macro(
          () => whole,
          0,
          releases.filter(({ id }) => publisher(id) !== name),
        ),
        name,
      ])
      .sort(([a], [b]) => a - b);
    const mean = rest.reduce((sum, [figure]) => sum + figure, 0) / rest.length;
    const spread = Math.sqrt(
      ((rest.length - 1) / rest.length) * rest.reduce((sum, [figure]) => sum + (figure - mean) ** 2, 0),
    );
    console.log(`\nstandard error over publishers (jackknife): ${(100 * spread).toFixed(1)}`);
    console.log(`without ${rest[0][1]}: ${percent(rest[0][0])}; without ${rest.at(-1)[1]}: ${percent(rest.at(-1)[0])}`);
  },
  { '/src/events/calibration.ts': identityTable(FIELDS) },
);
