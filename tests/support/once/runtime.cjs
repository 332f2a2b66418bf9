const { sep } = require('node:path')
const { default: Runtime } = require('jest-runtime')

/** Forgets with each file of tests what lies under tests/ and what jest brought, and keeps the product and its packages. */
class Lasting extends Runtime {
  teardown() {
    this.restoreAllMocks()
    this._internalModuleRegistry.clear()
    this._mainModule = null
    this.jestObjectCaches.clear()
    this._cacheFS.clear()
    const tests = `${this._config.rootDir}${sep}tests${sep}`
    for (const path of this._moduleRegistry.keys()) if (path.startsWith(tests)) this._moduleRegistry.delete(path)
  }
}

let kept

/**
 * What is tested is loaded once in each worker, not once for each of some 240 files: nothing here is patched, so what
 * one file loaded serves the next as it serves the next request. What keeps something between them by mistake shows.
 */
module.exports = function runtime(...given) {
  kept ??= new Lasting(...given)
  kept._testPath = given[6]
  return kept
}
