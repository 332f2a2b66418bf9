import vm from 'node:vm'
import { standIns, stoodIn } from '../../../miniapp/config/lacking'

/** What each says where the browser knows it, and where it was taken away and stands in. */
function saidBy(asked: string) {
  const known = vm.runInNewContext(asked) as unknown
  const taken = ['Array.prototype', 'String.prototype', 'Object'].flatMap((of) =>
    stoodIn.map((name) => `delete ${of}.${name}`),
  )
  const stands = vm.runInNewContext(`${taken.join(';')};${standIns}\n${asked}`) as unknown
  return { known, stands }
}

test.each([
  `JSON.stringify([[1, 2, 3].at(-1), [1, 2].at(0), [].at(-1) === undefined, [5].at(3) === undefined, '答复'.at(-1)])`,
  `JSON.stringify([[1, 2, 3, 4].findLast((n) => n < 4), [1].findLast((n) => n > 4) === undefined])`,
  `(() => { const list = [3, 1, 2]; return JSON.stringify([list.toSorted((a, b) => a - b), list]) })()`,
  `JSON.stringify(['a.b.c'.replaceAll('.', '-'), 'a1b2'.replaceAll(/[0-9]/g, (n) => n * 2), '（1）$'.replaceAll('$', '元'), 'x\\\\y'.replaceAll('\\\\', '/')])`,
  `JSON.stringify(Array.from('第1条第22条'.matchAll(/第([0-9]+)条/g), (one) => [one[1], one.index]))`,
  `JSON.stringify(Object.fromEntries(new Map([['村', 1], ['区', 2]])))`,
])('on a phone of 2018 it is the same as on one of today: %s', (asked) => {
  const { known, stands } = saidBy(asked)
  expect(stands).toBe(known)
})

test('a browser that knows them keeps its own', () => {
  expect(vm.runInNewContext(`const own = Array.prototype.at;\n${standIns};\nArray.prototype.at === own`)).toBe(true)
})
