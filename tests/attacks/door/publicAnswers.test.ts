import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { allEndpoints } from '../../../functions/local/allEndpoints'
import { allContracts } from '../../../functions/platform/allContracts'
import { keeping } from '../../../functions/platform/http/kept'
import { api } from '../../../functions/platform/http/http'
import { silentLog } from '../../../functions/platform/log'
import { testHouse } from '../../support/house'

jest.setTimeout(60_000)

const people: Record<string, Caller> = {
  citizen: { id: 'citizen-one', role: 'citizen', name: '示例居民' },
  supervisor: { id: 'staff-supervisor', role: 'supervisor', name: '示例督查' },
}
function open() {
  const house = testHouse()
  return api(allEndpoints(house), {
    identify: async (token) => {
      const caller = people[token]
      if (!caller) throw new Problem('session-ended')
      return caller
    },
    log: silentLog,
    now: house.now,
    keep: keeping(() => house.now().getTime()),
  })
}
const query = 'area=371502101277&month=2026-11&county=371502&grade=1'
const readings = allContracts.filter(({ route }) => route.startsWith('GET '))
const pathOf = (route: string) =>
  route
    .split(' ')[1]!
    .replace('{file}', 'notices.rss')
    .replaceAll(/\{\w+\}/g, '371502101277')
const asking = (name: string | undefined) => ({ headers: name ? { authorization: `Bearer ${name}` } : {} })

test('what many may be given from one copy is open to everybody, so no copy holds what is somebody’s', () => {
  const kept = allContracts.filter(({ keptFor }) => keptFor !== undefined)
  expect(kept.length).toBeGreaterThan(1)
  for (const { callers, route } of kept) expect([callers, route.split(' ')[0]]).toEqual(['anyone', 'GET'])
})

test('an answer to somebody is kept by nobody on its way, and one to anybody is told apart by who asks', async () => {
  const app = open()
  const seen = new Set<string>()
  for (const { route, keptFor } of readings)
    for (const path of [pathOf(route), `${pathOf(route)}?${query}`])
      for (const name of [undefined, 'citizen', 'supervisor']) {
        const answer = await app.request(path, asking(name))
        const headerOf = (header: string) => answer.headers.get(header) ?? ''
        const [cache, vary] = [headerOf('cache-control'), headerOf('vary')]
        expect(answer.headers.has('set-cookie')).toBe(false)
        if (answer.status >= 400) expect(cache).toBe('no-store')
        else if (name && keptFor === undefined && !route.includes('/feeds/')) expect(cache).toBe('no-store')
        else expect([cache.includes('no-cache'), vary]).toEqual([true, 'authorization, accept-encoding'])
        seen.add(`${answer.status} ${name}`)
      }
  expect([...seen]).toEqual(expect.arrayContaining(['200 undefined', '200 citizen', '200 supervisor', '401 undefined']))
})

test('the copy for everybody is the same whoever had it made', async () => {
  for (const { route, keptFor } of readings) {
    if (keptFor === undefined) continue
    const searched = `${pathOf(route)}?search=%E7%8E%8B%E5%8C%96`
    const answers = async (one: string) => (await open().request(one)).status === 200
    const asked = `${pathOf(route)}?county=371502`
    const path = (await answers(searched)) ? searched : (await answers(asked)) ? asked : pathOf(route)
    const [first, second] = [open(), open()]
    // What is read by a name is not there in an empty city.
    if (route.includes('{')) continue
    expect([path, (await first.request(path)).status]).toEqual([path, 200])
    const texts = [
      await (await first.request(path, asking('supervisor'))).text(),
      await (await first.request(path)).text(),
      await (await second.request(path)).text(),
      await (
        await second.request(path, { headers: { 'x-forwarded-host': 'example.net', host: 'example.net' } })
      ).text(),
    ]
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).not.toContain('example.net')
  }
})
