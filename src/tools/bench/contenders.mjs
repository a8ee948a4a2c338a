// What is held against each other, each a function that reads releases, one after the other. All are loaded lazily: a
// process loads one.

/** The pipeline that an analyst would script: organisations and places of compromise, dates of chrono, on the whole text. */
async function scripted() {
  const { default: nlp } = await import('compromise');
  const chrono = await import('chrono-node');
  return oneByOne(({ text }) => {
    const doc = nlp(text);
    return [doc.organizations().out('array'), doc.places().out('array'), chrono.parse(text)];
  });
}

/** wink-nlp with its whole pipe: sentences, parts of speech, negation, sentiment, entities. */
async function wink() {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model);
  return oneByOne(({ text }) => {
    const doc = nlp.readDoc(text);
    return [doc.sentences().length(), doc.entities().out(nlp.its.detail)];
  });
}

/** What `ctx extract --jobs 1` does with files: list, read, extract, check, render. */
async function ctx() {
  const { run } = await import('../../../dist/index.js');
  return async (releases) => {
    const paths = releases.map(({ path }) => path);
    for await (const outcome of run(paths, { jobs: 1 })) if (!outcome.ok) throw new Error(outcome.failure.path);
  };
}

const oneByOne = (read) => (releases) => {
  for (const release of releases) read(release);
};

export const CONTENDERS = { scripted, wink, ctx };
