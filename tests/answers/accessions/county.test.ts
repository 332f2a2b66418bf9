import type { askQuestion, listPolicies, readPolicy } from '@shared/answers/contract'
import type { Caller } from '@shared/people/caller'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { door } from '../../support/door'
import { people, takingIn } from './library'

const [dongchangfu, gaotang] = ['371502', '371526']
const own = {
  desk: { id: 'staff-qu-desk', role: 'officer', name: '示例分办·东昌府区', department: `desk@${dongchangfu}` },
  deskLead: { id: 'staff-qu-lead', role: 'lead', name: '示例审核·东昌府区', department: `desk@${dongchangfu}` },
  editor: { id: 'staff-qu-editor', role: 'editor', name: '示例编辑·东昌府区', department: `desk@${dongchangfu}` },
  unitLead: { id: 'staff-qu-zj', role: 'lead', name: '示例审核·区住建', department: `housing@${dongchangfu}` },
  otherDesk: { id: 'staff-xian', role: 'lead', name: '示例审核·高唐县', department: `desk@${gaotang}` },
  town: { id: 'staff-zhen', role: 'officer', name: '示例经办·沙镇镇', department: 'town@371502101' },
} as const satisfies Record<string, Caller>

const lanes = (title: string, last = '') => ({
  name: '示例巷灯办法.txt',
  text: `${title}

2026年1月5日

第一条 示例巷子里的路灯由社区养护，灯杆刷成绿色。

第二条 示例巷灯坏了，社区在七天以内修好，逾期的由街道代修。

第三条 本办法自2026年2月1日起施行。${last}
`,
})

async function counties() {
  const all = await takingIn()
  const ask = door(answerEndpoints(all.house))
  const answered = async (question: string, area?: string) =>
    (
      await ask<typeof askQuestion>(undefined, 'POST /api/answers', {
        body: { question, ...(area ? { area } : {}) },
      })
    ).body
  const lodged = async (
    sent = lanes('示例巷灯养护办法'),
    caller: Caller = people.county,
    signer: Caller = own.deskLead,
  ) => {
    const { body } = await all.handedIn({}, sent, caller)
    const { status } = await all.act(body.id, 'signature', 1, { caller: signer })
    await all.placed()
    return { id: body.id, status }
  }
  const found = async (search: string) =>
    (await ask<typeof listPolicies>(undefined, 'GET /api/policies', { query: { search } })).body.policies
  const opened = async (id: string) =>
    (await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })).body
  return { ...all, answered, lodged, found, opened }
}

const question = '示例巷灯坏了社区几天修好'
const cites = (answer: object) => JSON.stringify(answer).includes('示例巷灯养护办法')

test('a unit of a county hands in what the county laid down, its own desk looks at it, and people of that county alone are answered from it', async () => {
  const { lodged, answered, found, opened } = await counties()
  expect((await lodged()).status).toBe(200)
  expect(cites(await answered(question, '371502101277'))).toBe(true)
  expect(cites(await answered(`东昌府区${question}`))).toBe(true)
  expect(cites(await answered(question, '371526'))).toBe(false)
  expect(cites(await answered(`高唐县${question}`, '371502101277'))).toBe(false)
  expect(cites(await answered(question))).toBe(false)
  const [one] = await found('巷灯')
  expect(one?.title).toBe('示例巷灯养护办法（东昌府区）')
  expect((await opened(one!.id)).only).toBe('东昌府区')
})

test('whoever’s place is not known is told plainly that a county has its own rule, and whoever lives elsewhere is not', async () => {
  const { lodged, answered } = await counties()
  expect((await answered(question)).rulesIn).toBeUndefined()
  await lodged()
  const rulesIn = [{ code: dongchangfu, name: '东昌府区' }]
  expect((await answered(question)).rulesIn).toEqual(rulesIn)
  expect((await answered(question, '371500')).rulesIn).toEqual(rulesIn)
  for (const place of [dongchangfu, gaotang]) expect((await answered(question, place)).rulesIn).toBeUndefined()
  expect((await answered(`高唐县${question}`)).rulesIn).toBeUndefined()
  expect((await answered('孩子上小学要几岁')).rulesIn).toBeUndefined()
})

test("what one county says stands in the way of no other: each is answered from its own, and the city from the city's", async () => {
  const { lodged, answered, found, handedIn, act, placed } = await counties()
  await lodged()
  const other = { ...own.otherDesk, id: 'staff-xian-two', role: 'officer' } as const
  await lodged({ name: '高唐.txt', text: lanes('示例巷灯养护办法').text.replace('七天', '九天') }, other, own.otherDesk)
  expect(JSON.stringify(await answered(question, gaotang))).toContain('九天')
  expect(JSON.stringify(await answered(question, gaotang))).not.toContain('七天')
  expect(JSON.stringify(await answered(question, dongchangfu))).toContain('七天')
  const city = (await handedIn({}, { name: '市.txt', text: lanes('示例巷灯养护办法').text.replace('七天', '五天') }))
    .body
  expect((await act(city.id, 'signature', 1)).status).toBe(200)
  await placed()
  expect((await found('巷灯')).map(({ title }) => title)).toEqual([
    '示例巷灯养护办法',
    '示例巷灯养护办法（东昌府区）',
    '示例巷灯养护办法（高唐县）',
  ])
})

test('a county ends nothing but its own, whatever it names', async () => {
  const { lodged, read, found, opened } = await counties()
  const ending = lanes('示例路灯规定', '《示例市路灯管理办法》同时废止。')
  expect((await read(ending, people.county)).body.beside.ends).toEqual([])
  await lodged(ending)
  const held = (await found('示例市路灯管理办法')).find(({ title }) => title === '示例市路灯管理办法')
  expect((await opened(held!.id)).status).toBe('in-force')
})

test('a county hands in nothing that was laid down for more than it, and a town hands in none', async () => {
  const { read } = await counties()
  const law = await read(lanes('示例巷灯养护办法'), people.county, '法律')
  expect([law.status, law.body.detail]).toEqual([
    400,
    '东昌府区的单位交东昌府区自己的文件；国家、省、市的由市里的单位交',
  ])
  expect((await read(lanes('示例巷灯养护办法'), own.town)).status).toBe(403)
  const { body } = await read(lanes('示例巷灯养护办法'), own.desk)
  expect(body.only).toBe('东昌府区')
})

test("a desk sees and signs what its own county hands in, nobody their own, no other county, and the city's office all of it", async () => {
  const { handedIn, act, list, look } = await counties()
  const { id } = (await handedIn({}, lanes('示例巷灯养护办法'), own.deskLead)).body
  expect((await act(id, 'signature', 1, { caller: own.deskLead })).body.detail).toBe(
    '交的人不能核对自己的，请本县（市、区）政务公开办公室或者市政务公开办公室另一位同事核对',
  )
  for (const caller of [own.otherDesk, own.unitLead])
    expect((await act(id, 'signature', 1, { caller })).status).toBe(403)
  expect((await list(own.otherDesk)).body.accessions).toEqual([])
  expect((await look(id, own.otherDesk)).status).toBe(403)
  expect((await list(own.unitLead)).body).toMatchObject({ accessions: [], looks: false, only: '东昌府区' })
  expect((await list(own.editor)).body).toMatchObject({ accessions: [{ id }], looks: true, only: '东昌府区' })
  expect((await list(people.editor)).body.accessions.map((one) => one.id)).toEqual([id])
  expect((await act(id, 'signature', 1, { caller: own.editor })).status).toBe(200)
  expect((await act(id, 'withdrawal', 2, { caller: own.otherDesk, reason: '这是别的县的，不归我' })).status).toBe(403)
})

test("the city's office looks where a county has nobody else, and a text of the city is not for a county to look at", async () => {
  const { handedIn, act, lodged } = await counties()
  expect((await lodged(undefined, people.county, people.officeLead)).status).toBe(200)
  const { id } = (await handedIn()).body
  expect((await act(id, 'signature', 1, { caller: own.deskLead })).status).toBe(403)
  expect((await act(id, 'return', 1, { caller: own.editor, reason: '这是市里的文件，请看一看' })).status).toBe(403)
})

test("what says that it is the province's, the city's or another county's is not taken for clean, and whoever looks at it reads why", async () => {
  const { read, handedIn, list } = await counties()
  const noted = async (title: string) =>
    (await read(lanes(title), people.county)).body.notes.filter((one) => one.includes('自己定的'))
  expect(await noted('山东省示例巷灯条例')).toEqual([
    '标题或者发布机关写的是山东省，不像东昌府区自己定的；国家、省、市的由市里的单位交，别的县的由那个县交',
  ])
  expect((await noted('聊城市示例巷灯办法'))[0]).toContain('写的是聊城市')
  expect((await noted('高唐县示例巷灯办法'))[0]).toContain('写的是高唐县')
  expect((await noted('聊城市高唐县示例巷灯办法'))[0]).toContain('写的是高唐县')
  for (const own of ['示例巷灯办法', '东昌府区示例巷灯办法', '聊城市东昌府区示例巷灯办法'])
    expect(await noted(own)).toEqual([])
  await handedIn({}, lanes('山东省示例巷灯条例'), people.county)
  expect(JSON.stringify(await list(own.deskLead))).toContain('不像东昌府区自己定的')
})
