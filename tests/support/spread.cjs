const { default: Sequencer } = require('@jest/test-sequencer')

/** What starts a city, a browser or a package of its own; the longest first. */
const heavy = ['/journeys/', '/house/cloud/', '/registers/', '/attacks/', '/cloud/', '/local/']

/**
 * The heavy ones early and each followed by its share of the light ones, so that on two cores a browser seldom meets
 * another one, and no core waits for the other at the end. A fresh clone has no times of its own to go by.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => heavy.findIndex((folder) => path.replaceAll('\\', '/').includes(folder))
    const all = super.sort(tests)
    const first = all.filter((one) => placeOf(one) >= 0).sort((a, b) => placeOf(a) - placeOf(b))
    const light = all.filter((one) => placeOf(one) < 0)
    const share = Math.floor(light.length / (first.length + 1))
    const spread = first.flatMap((one, nth) => [one, ...light.slice(nth * share, (nth + 1) * share)])
    return [...spread, ...light.slice(first.length * share)]
  }
}
