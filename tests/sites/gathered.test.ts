import type { Issue, Notice } from '@shared/notices/notice'
import type { InboxMessage } from '@shared/people/person'
import { staffAccount } from '../../functions/people/addStaff'
import { inboxItems } from '../../functions/messages/inbox'
import { notices } from '../../functions/notices/store'
import { markRead } from '../../functions/people/markRead'
import { readInbox } from '../../functions/people/readInbox'
import { whoAmI } from '../../functions/people/whoAmI'
import { accounts } from '../../functions/platform/identity/account'
import { tellOfPostings } from '../../functions/sites/telling/tellOfPostings'
import { boards, town, village } from './boards'

/** 王化村's clerk before their inbox, and the notices of the village. */
async function inboxOfClerk() {
  const one = boards()
  const { house, issue } = one
  const place = { id: village, name: '王化村' }
  const account = staffAccount(
    { account: 'wanghua', role: 'clerk', name: '示例经办', area: place },
    'hash',
    house.now(),
  )
  await house.store(accounts).create(account)
  const clerk = { id: account.id, role: 'clerk', name: account.name, area: village } as const
  const inbox = house.store(inboxItems)
  let model: (Notice & { issue: Issue }) | undefined
  let nth = 0
  return {
    ...one,
    tell: () => tellOfPostings(house),
    many: async (count: number, more: object = {}) => {
      // One goes through the desk, the others are its like: what is tested begins where they are issued.
      const first = (model ??= (await one.kept(await issue())) as Notice & { issue: Issue })
      const made: string[] = []
      for (let n = 1; n <= count; n++) {
        const title = `【示例】第${++nth}号补偿安置公告`
        const id = nth === 1 ? first.id : `EXAM-${1000 + nth}`
        const content = { ...first.issue.content, title, ...more }
        const issued = { ...first, id, issue: { ...first.issue, content, issuedAt: house.now().toISOString() } }
        if (nth > 1) await house.store(notices).create({ ...issued, version: 0, outbox: [] })
        else await house.store(notices).save({ ...(await one.kept(first.id)), issue: issued.issue })
        made.push(id)
      }
      return made
    },
    read: () => readInbox(clerk, inbox),
    open: ({ id, with: others }: InboxMessage) =>
      markRead({ params: { id }, query: undefined, body: others && { with: others } }, clerk, {
        inbox,
        now: house.now(),
      }),
    badge: async () =>
      (await whoAmI(clerk, { accounts: house.store(accounts), inbox, reference: house.reference })).unread,
    rows: async () => (await inbox.page({ index: 'first', key: clerk.id })).items.length,
  }
}

test('twenty notices issued at once are one message to the clerk: how many, which ends first, and until when', async () => {
  const { board, many, tell, read, badge, rows } = await inboxOfClerk()
  await board()
  await many(19, { until: '2026-12-30' })
  await many(1, { title: '【示例】先满的公告' })
  await tell()
  const { messages, unread } = await read()
  expect(messages.map(({ title }) => title)).toEqual(['有 20 份公告要贴'])
  expect(messages[0]?.text).toMatch(/^最急的：「【示例】先满的公告」要贴到12月23日（周三）/)
  expect(messages[0]?.text).toMatch(/每一份贴在哪里、到哪一天，点开看。$/)
  expect([unread, await badge()]).toEqual([1, 1])
  // Each is kept by itself: none waits for another, none is written over.
  expect(await rows()).toBe(20)
})

test('what comes while that one is unread is in it at the next look, and the longest id can be read', async () => {
  const { board, many, tell, read, open, badge } = await inboxOfClerk()
  await board()
  await many(2)
  await tell()
  await many(3)
  await tell()
  const [one] = (await read()).messages
  expect(one?.title).toBe('有 5 份公告要贴')
  await open(one!)
  expect(await badge()).toBe(0)
})

test('what was read stays one message, and what comes after it is a new one', async () => {
  const { board, many, tell, read, open, badge, at } = await inboxOfClerk()
  await board()
  await many(3)
  await tell()
  await open((await read()).messages[0]!)
  at('2026-11-23T05:00:00.000Z')
  await many(1)
  await tell()
  await tell()
  expect((await read()).messages.map(({ title, readAt }) => [title, readAt !== undefined])).toEqual([
    ['有一份公告要贴', false],
    ['有 3 份公告要贴', true],
  ])
  expect(await badge()).toBe(1)
})

test('what came between looking and opening is not read unseen', async () => {
  const { board, many, tell, read, open } = await inboxOfClerk()
  await board()
  await many(3)
  await tell()
  const [seen] = (await read()).messages
  await many(1)
  await tell()
  await open(seen!)
  const { messages, unread } = await read()
  expect(unread).toBe(1)
  expect(messages.filter(({ readAt }) => !readAt).map(({ title }) => title)).toEqual(['有一份公告要贴'])
})

test('a gap that ends a period tomorrow comes before nineteen to post, with its day', async () => {
  const { board, many, hang, takeDown, tell, read, at } = await inboxOfClerk()
  const code = await board()
  const [first] = await many(1, { title: '【示例】揭下来的公告' })
  await hang(code, first!)
  at('2026-11-30T01:00:00.000Z')
  await takeDown(code, first!, { reason: '雨淋坏了，换一张' })
  await many(2, { from: '2026-12-01', until: '2026-12-30' })
  await tell()
  const [one] = (await read()).messages
  expect(one?.title).toBe('有 3 份公告要办')
  expect(one?.text).toMatch(/1 份要贴回去/)
  expect(one?.text).toMatch(/2 份要贴/)
  expect(one?.text).toMatch(/最急的：「【示例】揭下来的公告」.+12月1日（周二）结束以前贴回去/)
  at('2026-12-02T01:00:00.000Z')
  await tell()
  // The same notice counts once, as it stands now.
  expect((await read()).messages[0]?.text).toMatch(/^1 份要重新贴，2 份要贴。最急的：「【示例】揭下来的公告」/)
})

test('of a town the places are counted, and somebody else’s message is not read along', async () => {
  const { board, many, tell, read, house } = await inboxOfClerk()
  await board()
  await board(town)
  const place = { id: town, name: '沙镇镇' }
  const account = staffAccount({ account: 'shazhen', role: 'clerk', name: '示例', area: place }, 'hash', house.now())
  await house.store(accounts).create(account)
  await many(2)
  await tell()
  const other = { id: account.id, role: 'clerk', name: account.name, area: town } as const
  const inbox = house.store(inboxItems)
  const [own] = (await readInbox(other, inbox)).messages
  const [foreign] = (await read()).messages
  expect(foreign?.title).toBe('有 2 份公告要贴')
  const body = { with: [foreign!.id, ...foreign!.with!] }
  await markRead({ params: { id: own!.id }, query: undefined, body }, other, { inbox, now: house.now() })
  expect((await read()).unread).toBe(1)
})
