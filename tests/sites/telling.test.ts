import { staffAccount } from '../../functions/people/addStaff'
import { accounts } from '../../functions/platform/identity/account'
import { inboxItems } from '../../functions/messages/inbox'
import { tellOfPostings } from '../../functions/sites/telling/tellOfPostings'
import { boards, town, village } from './boards'

const natural = { id: 'natural-resources', name: '市自然资源局' }

/** Boards in both places, a clerk with an account in the village alone, and the people of the department. */
async function told() {
  const one = boards()
  const { house } = one
  const clerk = staffAccount(
    { account: 'wanghua', role: 'clerk', name: '示例经办·王化村', area: { id: village, name: '王化村' } },
    'hash',
    house.now(),
  )
  const officer = staffAccount(
    { account: 'land', role: 'officer', name: '示例经办·自然资源', department: natural },
    'hash',
    house.now(),
  )
  for (const account of [clerk, officer]) await house.store(accounts).create(account)
  const inbox = house.store(inboxItems)
  const titles = async (person: string) => {
    const { items } = await inbox.page({ index: 'first', key: person })
    return items.map(({ title }) => title)
  }
  return {
    ...one,
    tell: () => tellOfPostings(house),
    clerks: () => titles(clerk.id),
    officers: () => titles(officer.id),
  }
}

test('a clerk is told once what has to hang, and the department a day later what is missing', async () => {
  const { board, issue, tell, clerks, officers, at } = await told()
  await board()
  await issue()
  await tell()
  await tell()
  expect(await clerks()).toEqual(['有一份公告要贴'])
  expect((await officers()).filter((one) => one.includes('没有贴'))).toEqual([])
  at('2026-11-24T01:00:00.000Z')
  await tell()
  expect((await officers()).filter((one) => one.includes('没有贴'))).toEqual(['还有 2 个地方没有贴公告'])
})

test('a gap is told to the clerk and the department while it can be mended, before it makes the period void', async () => {
  const { board, issue, hang, takeDown, tell, clerks, officers, at } = await told()
  const code = await board()
  const inTown = await board(town)
  const notice = await issue()
  await hang(code, notice)
  at('2026-11-30T01:00:00.000Z')
  await takeDown(code, notice, { reason: '雨淋坏了，换一张' })
  await tell()
  expect(inTown).toBeDefined()
  expect(await clerks()).toContain('揭下的公告要贴回去')
  expect(await officers()).toContain('公示有了空档，还补得上')
  expect(await officers()).not.toContain('公示期断了')
  at('2026-12-02T01:00:00.000Z')
  await tell()
  expect(await officers()).toContain('公示期断了')
})

test('when the period is over the clerk is told to take it down, and nobody is told of what is proven', async () => {
  const { board, issue, hang, tell, clerks, at } = await told()
  const code = await board()
  const notice = await issue()
  await hang(code, notice)
  await tell()
  expect(await clerks()).toEqual([])
  at('2026-12-24T01:00:00.000Z')
  await tell()
  expect(await clerks()).toEqual(['有一份公告可以揭了'])
})
