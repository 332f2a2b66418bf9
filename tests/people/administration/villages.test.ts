import { administers } from '@shared/people/administration/seat'
import { areaTree } from '@shared/areas/tree'
import { loadAreas } from '../../../seeds/areas/areas'
import { office } from './office'

const village = '371502101277'
const zoneVillage = '371502008001'

test('whoever looks after a county, a zone or a town looks after those who hang notices in its villages, and in no others', () => {
  const { areas, zones, aliases } = loadAreas()
  const tree = areaTree(areas, zones, aliases)
  const of = (department: string) =>
    [village, zoneVillage].map((area) =>
      administers({ role: 'administrator', department }, { role: 'clerk', area }, tree),
    )
  expect(tree.zoneOf(zoneVillage)?.id).toBe('economic-development-zone')
  expect(of('desk@371502')).toEqual([true, false])
  expect(of('town@371502101')).toEqual([true, false])
  expect(of('desk@economic-development-zone')).toEqual([false, true])
  expect(of('town-371502008@economic-development-zone')).toEqual([false, true])
  for (const other of [
    'desk@371521',
    'town@371502102',
    'town@371502008',
    'housing@371502',
    'human-resources',
    'desk@high-tech-zone',
    'town-371502009@economic-development-zone',
  ])
    expect([other, ...of(other)]).toEqual([other, false, false])
})

test('the administrator at the desk of a county opens, finds and resets the clerk of a village there', async () => {
  const { as, signIn, call } = await office()
  const desk = { account: 'desk.guanli', name: '示例管理员·区分办', role: 'administrator', department: 'desk@371502' }
  const first = (await as('guanli', 'POST /api/accounts', desk)).body.slip as { password: string }
  const begun = await signIn('desk.guanli', first.password)
  const next = 'zijide-hua-2026-a'
  const own = await call('PUT /api/people/me/password', {
    token: String(begun.body.token),
    body: { current: first.password, next },
  })
  const token = String(own.body.token)
  const clerk = { account: 'zhangge', name: '示例经办·张葛村', role: 'clerk', area: '371502101247' }
  expect((await call('POST /api/accounts', { token, body: clerk })).status).toBe(201)
  const read = (await call('GET /api/accounts', { token })).body
  expect(read.office).toBe('东昌府区政务公开办公室和它下面')
  const listed = read.accounts as { account: string }[]
  expect(listed.map(({ account }) => account)).toEqual(expect.arrayContaining(['wanghua', 'zhangge']))
  expect((await call('POST /api/accounts/wanghua/reset', { token })).status).toBe(200)
  const elsewhere = { ...clerk, account: 'yanggu', area: '371521001' }
  expect((await call('POST /api/accounts', { token, body: elsewhere })).status).toBe(403)
})
