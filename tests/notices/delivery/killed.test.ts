import { inOwnFolder } from '../../../functions/measure/bench/inquiries/onDisk'
import { fannedOut } from '../../../functions/measure/bench/notices/fannedOut'

jest.setTimeout(600_000)

/**
 * By command, with as many as one likes and the whole system of npm start:
 * npm run bench -- notices --part fanOut --followers 100000 --kills 5 --seed 7
 */
test('a system that is killed again and again while it tells 1,000 followers leaves nobody out and tells nobody twice', async () => {
  const told = await inOwnFolder((folder) =>
    fannedOut(folder, { followers: 1_000, kills: 3, seed: 20261128, alone: true }, () => undefined),
  )
  expect(told).toMatchObject({ kills: 3, skipped: 0, twice: 0 })
  // Between the sending and its record nobody can tell: so many stand in that gap at most, and are sent nothing more.
  const inTheGap = told.kills * 4 * 25
  expect(told.unsure).toBeLessThanOrEqual(inTheGap)
  expect(told.byWechat).toBeGreaterThanOrEqual(950 - inTheGap)
})
