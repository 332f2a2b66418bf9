import type { Issue, Notice } from '@shared/notices/notice'
import { staffAccount } from '../../functions/people/addStaff'
import { inboxItems } from '../../functions/messages/inbox'
import { notices } from '../../functions/notices/store'
import { markRead } from '../../functions/people/markRead'
import { readInbox } from '../../functions/people/readInbox'
import { whoAmI } from '../../functions/people/whoAmI'
import { accounts } from '../../functions/platform/identity/account'
import { tellOfPostings } from '../../functions/sites/telling/tellOfPostings'
import { boards } from './boards'

const department = { id: 'natural-resources', name: '市自然资源局' }

/** The officer and the lead of the unit before their inboxes, and so many notices of theirs that hang nowhere. */
async function inboxesOfUnit(count: number) {
  const one = boards()
  const { house } = one
  await one.board()
  const first = (await one.kept(await one.issue())) as Notice & { issue: Issue }
  for (let nth = 2; nth <= count; nth++) {
    const content = { ...first.issue.content, title: `【示例】第${nth}号公告`, until: '2027-01-20' as const }
    const issue = { ...first.issue, content }
    await house.store(notices).create({ ...first, id: `EXAM-${1000 + nth}`, issue, version: 0, outbox: [] })
  }
  const inbox = house.store(inboxItems)
  const people = await Promise.all(
    (['officer', 'lead'] as const).map(async (role) => {
      const account = staffAccount(
        { account: `land-${role}`, role, name: `示例${role}`, department },
        'hash',
        house.now(),
      )
      await house.store(accounts).create(account)
      return { id: account.id, role, name: account.name, department: department.id }
    }),
  )
  const unposted = async (caller: (typeof people)[number]) => {
    const { messages, unread } = await readInbox(caller, inbox)
    return { shown: messages.filter(({ text }) => text.includes('没有贴')), unread }
  }
  return { ...one, inbox, people, unposted, title: first.issue.content.title, tell: () => tellOfPostings(house) }
}

test('twenty notices that hang nowhere are one message a day to the officer and to the lead, which opens those that wait', async () => {
  const { people, unposted, tell, at, title, house, inbox } = await inboxesOfUnit(20)
  at('2026-11-24T01:00:00.000Z')
  await tell()
  for (const caller of people) {
    const { shown } = await unposted(caller)
    expect(shown).toMatchObject([{ title: '有 20 份公告还没有贴齐', link: '/workbench/notices/index?unposted=yes' }])
    // The one whose period is over first.
    expect(shown[0]?.text).toMatch(new RegExp(`^最急的：「${title}」在.+还没有贴。.*每一份哪里没有贴，点开看。$`))
    const badge = await whoAmI(caller, { accounts: house.store(accounts), inbox, reference: house.reference })
    expect(badge.unread).toBe((await unposted(caller)).unread)
  }
})

test('what nobody read for three days is still one message, and the same notice counts once', async () => {
  const { people, unposted, tell, at } = await inboxesOfUnit(3)
  for (const day of ['24', '25', '26']) {
    at(`2026-11-${day}T01:00:00.000Z`)
    await tell()
  }
  expect((await unposted(people[0]!)).shown.map(({ title }) => title)).toEqual(['有 3 份公告还没有贴齐'])
})

test('one notice alone is told in its own words, and opens itself', async () => {
  const { people, unposted, tell, at } = await inboxesOfUnit(1)
  for (const day of ['24', '25']) {
    at(`2026-11-${day}T01:00:00.000Z`)
    await tell()
  }
  const { shown } = await unposted(people[0]!)
  expect(shown).toMatchObject([{ title: '还有 2 个地方没有贴公告', link: expect.stringContaining('?id=') }])
})

test('read, the day’s message is done with, and the next day’s stands by itself', async () => {
  const { people, unposted, tell, at, inbox, house } = await inboxesOfUnit(3)
  const [officer] = people
  at('2026-11-24T01:00:00.000Z')
  await tell()
  const [{ id, with: others = [] } = { id: '' }] = (await unposted(officer!)).shown
  await markRead({ params: { id }, query: undefined, body: { with: others } }, officer!, { inbox, now: house.now() })
  expect((await unposted(officer!)).shown.filter(({ readAt }) => !readAt)).toEqual([])
  at('2026-11-25T01:00:00.000Z')
  await tell()
  const { shown } = await unposted(officer!)
  expect(shown.map(({ title, readAt }) => [title, readAt !== undefined])).toEqual([
    ['有 3 份公告还没有贴齐', false],
    ['有 3 份公告还没有贴齐', true],
  ])
})
