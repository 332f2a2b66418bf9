import { keptLocalDiffersIn } from '@shared/answers/local/replay'
import { keptLocalIds, keptLocals } from '../../../functions/answers/local/store'
import { card } from '../lampCity'
import { facts, places } from './places'

test('what a county signed, signed anew and withdrew is found just as it happened, and what was slipped in is found out', async () => {
  const { handIn, sign, withdraw, house } = await places(['371502'])
  const kept = async () => (await house.store(keptLocals).get(`${keptLocalIds}${card.id}@371502`))!
  const found = async () => keptLocalDiffersIn(await kept())
  await handIn('371502', facts('0635-8200001'))
  expect(await found()).toBeUndefined()
  await sign('371502')
  expect(await found()).toBeUndefined()
  await handIn('371502', facts('0635-8200002'), 2)
  expect(await found()).toBeUndefined()
  await sign('371502', 3)
  expect(await kept()).toMatchObject({ live: { edition: 2 }, former: [{ edition: 1 }] })
  expect(await found()).toBeUndefined()
  expect(keptLocalDiffersIn({ ...(await kept()), live: undefined })).toBe('签发')
  await withdraw('371502', 4)
  expect(await found()).toBeUndefined()
})
