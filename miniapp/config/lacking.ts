/** What pages ask of lists and texts that the oldest phones we promise to serve (iOS 12, Chromium 87) do not know yet. */
export const stoodIn = ['at', 'findLast', 'toSorted', 'replaceAll', 'matchAll', 'fromEntries'] as const

/** Stands in index.html before any script, so that a phone of 2018 opens every page and one of today fetches nothing more. */
export const standIns = `(function () {
  function give(to, name, what) {
    if (!to[name]) Object.defineProperty(to, name, { value: what, writable: true, configurable: true })
  }
  function at(n) { n = Math.trunc(n) || 0; return this[n < 0 ? this.length + n : n] }
  give(Array.prototype, 'at', at)
  give(String.prototype, 'at', at)
  give(Array.prototype, 'findLast', function (test, me) { return this.slice().reverse().find(test, me) })
  give(Array.prototype, 'toSorted', function (by) { return this.slice().sort(by) })
  give(String.prototype, 'replaceAll', function (what, by) {
    return this.replace(what instanceof RegExp ? what : new RegExp(what.replace(/[.*+?^$\{}()|[\\]\\\\]/g, '\\\\$&'), 'g'), by)
  })
  give(String.prototype, 'matchAll', function (what) {
    var found = [], one, again = new RegExp(what, what.flags)
    while ((one = again.exec(this))) { found.push(one); if (!one[0]) again.lastIndex++ }
    return found[Symbol.iterator]()
  })
  give(Object, 'fromEntries', function (pairs) {
    var made = {}
    for (var one of pairs) made[one[0]] = one[1]
    return made
  })
})();`
