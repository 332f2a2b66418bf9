import fc from 'fast-check'
import { loadAreas } from '../../seeds/areas/areas'
import { testHouse } from '../support/house'
import { door } from './door'

const { areas, aliases } = loadAreas()

async function citizen() {
  const house = testHouse()
  const call = door(house)
  const { token } = (await call('POST /api/people/sessions/wechat', { body: { code: 'anyone' } })).body
  return { house, call, token }
}

test('a citizen follows a village and a town, each once, and finds them again', async () => {
  const { call, token } = await citizen()
  const places = ['371502101', areas.find((one) => one.level === 'village')!.code, '371502101']
  const kept = await call('PUT /api/people/me/places', { token, body: { places } })
  expect(kept).toMatchObject({ status: 200, body: { person: { places: places.slice(0, 2) } } })
  expect((await call('GET /api/people/me', { token })).body.person.places).toEqual(places.slice(0, 2))
  await call('PUT /api/people/me/places', { token, body: { places: [] } })
  expect((await call('GET /api/people/me', { token })).body.person.places).toEqual([])
})

test('an old code becomes the code in force', async () => {
  const { call, token } = await citizen()
  const { areas: tree } = await testHouse().reference()
  for (const old of Object.keys(aliases).slice(0, 5)) {
    const kept = await call('PUT /api/people/me/places', { token, body: { places: [old, tree.canonical(old)] } })
    expect(kept.body.person.places).toEqual([tree.canonical(old)])
  }
})

test.each([
  ['a place that does not exist', ['371502999'], 404],
  ['a text that is no code', ['沙镇镇'], 400],
  ['more than twenty', Array.from({ length: 21 }, () => '371502101'), 400],
])('following %s is refused and changes nothing', async (_why, places, status) => {
  const { call, token } = await citizen()
  await call('PUT /api/people/me/places', { token, body: { places: ['371502'] } })
  expect((await call('PUT /api/people/me/places', { token, body: { places } })).status).toBe(status)
  expect((await call('GET /api/people/me', { token })).body.person.places).toEqual(['371502'])
})

test('whatever is followed comes back in force, known and without doubles', async () => {
  const { call, token } = await citizen()
  const known = new Set(areas.map((one) => one.code))
  const somePlaces = fc.array(fc.constantFrom(...areas.map((one) => one.code), ...Object.keys(aliases)), {
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(somePlaces, async (places) => {
      const kept = (await call('PUT /api/people/me/places', { token, body: { places } })).body.person.places
      expect(new Set(kept).size).toBe(kept.length)
      expect(kept.every((code) => known.has(code))).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('places tapped at the same moment are both answered', async () => {
  const { call, token } = await citizen()
  const follow = (code: string) => call('PUT /api/people/me/places', { token, body: { places: [code] } })
  const both = await Promise.all([follow('371502'), follow('371521')])
  expect(both.map((one) => one.status)).toEqual([200, 200])
})

test('following needs a citizen', async () => {
  const call = door(testHouse())
  expect((await call('PUT /api/people/me/places', { body: { places: [] } })).status).toBe(401)
})
