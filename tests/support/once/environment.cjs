const { TestEnvironment } = require('jest-environment-node')

/** Stays up when a file of tests is over: the next one of the same worker goes on in it. */
class Lasting extends TestEnvironment {
  async teardown() {
    // Ends with the worker.
  }
}

let kept

/** One world for all files of tests that a worker runs; see runtime.cjs. */
module.exports = function environment(...given) {
  return (kept ??= new Lasting(...given))
}
