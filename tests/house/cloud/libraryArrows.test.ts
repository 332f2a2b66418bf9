import { reachableFrom } from '../sourceTree'

/** Not for the cloud, as for every other function. */
const foreign = /^(functions\/(local|commands|registers|measure)|seeds|tests)\//

test.each(['handler', 'placingClock'])(
  'what takes texts into the library, %s, holds what reads or what places them, and nothing local',
  (name) => {
    const files = [...reachableFrom([`functions/answers/accessions/${name}.ts`]).files]
    expect(files.filter((path) => foreign.test(path))).toEqual([])
    const holds = (one: RegExp) => files.some((path) => one.test(path))
    expect({ reads: holds(/importer\/pdf\//), places: holds(/corpusBuild\.ts$/) }).toEqual({
      reads: name === 'handler',
      places: name === 'placingClock',
    })
  },
)
