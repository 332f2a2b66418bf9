import { rules } from '../lampCity'
import { newRules, people, takingIn } from './library'

test('what the library has, has newer, or cannot read is told plainly, and nothing changes', async () => {
  const { read, paste, list } = await takingIn()
  const said = async (name: string, text: string | Uint8Array) => {
    const { status, body } = await read({ name, text })
    return body.beside?.refused ?? `${status} ${body.detail}`
  }
  const held = rules(2024, 3)
  expect(await said('示例市路灯管理办法(2024-01-01).md', held)).toBe(
    '文件库里已经有这个文件：《示例市路灯管理办法》，2024年1月1日的一版',
  )
  expect(await said('另存的.md', `${held}\n`)).toBe(
    '文件库里已经有《示例市路灯管理办法》2024年1月1日的这一版，不用再收',
  )
  expect(await said('旧的.md', rules(2020, 5))).toBe(
    '文件库里的《示例市路灯管理办法》是2024年1月1日的，比这份新，这份不收',
  )
  expect(await said('老文件.doc', 'x')).toBe('422 旧版 Word 文件，请另存为 .docx 后再导入')
  expect(await said('表.xlsx', 'x')).toContain('不支持 .xlsx 文件')
  expect(await said('坏.pdf', 'x')).toBe('422 这个 PDF 已损坏或不是 PDF 文件')
  expect(await said('坏.docx', 'PK')).toMatch(/^422 /)
  expect(await said('空.txt', '')).toBe('422 文件是空的')
  expect(await said('大.pdf', new Uint8Array(4_000_001))).toMatch(/^(400|413) /)
  expect((await paste('太短')).status).toBe(400)
  expect((await list()).body.accessions).toEqual([])
})

test('an old one is not taken in by whoever asks past the page', async () => {
  const { read, begin, list } = await takingIn()
  const { body } = await read({ name: '旧的.md', text: rules(2020, 5) })
  const answer = await begin(body.file, '旧的.md', body.facts)
  expect([answer.status, answer.body.detail]).toEqual([
    409,
    '文件库里的《示例市路灯管理办法》是2024年1月1日的，比这份新，这份不收',
  ])
  expect((await list()).body.accessions).toEqual([])
})

test('days that cannot be are told at their fields', async () => {
  const { handedIn } = await takingIn()
  expect((await handedIn({ effectiveFrom: '2025-12-31' })).body.errors).toEqual([
    { field: 'facts.effectiveFrom', message: '施行的日子不能早于公布的 2026年1月1日' },
  ])
  expect((await handedIn({ versionDate: '2031-01-01', effectiveFrom: '2031-01-01' })).body.errors?.[0]?.field).toBe(
    'facts.versionDate',
  )
})

test('how long it is to be in force is read, and mended where it was read wrongly', async () => {
  const { read, handedIn, act, placed, searched, house } = await takingIn()
  const sent = { name: '办法.md', text: newRules.text.replace('起施行。', '起施行，有效期至2028年12月31日。') }
  expect((await read(sent)).body.facts.lastDay).toBe('2028-12-31')
  expect((await handedIn({ lastDay: '2025-12-31' }, sent)).body.errors?.[0]?.field).toBe('facts.lastDay')
  const { id } = (await handedIn({ lastDay: '2026-12-31' }, sent)).body
  await act(id, 'signature', 1)
  await placed()
  const held = async () => (await searched()).filter(({ title }) => title.includes('路灯')).length
  expect(await held()).toBe(1)
  house.clock.set('2027-01-01T02:00:00.000Z')
  expect(await held()).toBe(0)
})

test('the same file is handed in once: pressed twice it is the same, from a colleague it is told who was first', async () => {
  const { handedIn, list } = await takingIn()
  const { id } = (await handedIn()).body
  expect((await handedIn()).body).toEqual({ id, version: 1 })
  expect((await handedIn({}, newRules, people.editor)).body.detail).toBe(
    `这个文件${people.officer.name}已经交上了，正等核对；要改的在那一份上改`,
  )
  expect((await list()).body.accessions).toHaveLength(1)
})

test('what was dropped can be handed in again, by another unit too', async () => {
  const { handedIn, act, list } = await takingIn()
  const { id } = (await handedIn()).body
  expect((await act(id, 'drop', 1, { caller: people.officer })).status).toBe(200)
  expect((await handedIn({}, newRules, people.otherUnit)).status).toBe(201)
  expect((await list(people.otherUnit)).body.accessions[0]?.history.map(({ deed }) => deed)).toEqual([
    '交上',
    '不收了',
    '交上',
  ])
})

test('two versions of one day that wait beside each other cannot both be taken in', async () => {
  const { handedIn, act } = await takingIn()
  const first = (await handedIn()).body
  const other = { name: '路灯办法.md', text: newRules.text.replace('每月', '每周') }
  const second = (await handedIn({}, other, people.otherUnit)).body
  expect((await act(first.id, 'signature', 1)).status).toBe(200)
  const late = await act(second.id, 'signature', 1)
  expect([late.status, late.body.detail]).toEqual([
    409,
    '文件库里已经有《示例市路灯管理办法》2026年1月1日的这一版，不用再收',
  ])
})

test('what was sent and never handed in is asked for again once it is gone', async () => {
  const { read, begin, house } = await takingIn()
  const { body } = await read(newRules)
  for (const key of await house.bucket.list('uploads/')) await house.bucket.remove(key)
  expect((await begin(body.file, newRules.name, body.facts)).body.detail).toBe(
    '文件没有传好，或者已经过了一天，请重新选文件',
  )
})
