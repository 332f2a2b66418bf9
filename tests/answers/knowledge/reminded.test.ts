import type { readInbox } from '@shared/people/contract'
import type { Caller } from '@shared/people/caller'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { tellOfRules } from '../../../functions/answers/knowledge/tellOfRules'
import { peopleEndpoints } from '../../../functions/people/endpoints'
import { accounts } from '../../../functions/platform/identity/account'
import { door, example } from '../../support/door'
import { people, takingIn } from '../accessions/library'
import { card, lawCard, rules } from '../lampCity'

async function reminded(cards: readonly object[]) {
  const all = await takingIn()
  const { house } = all
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify(cards)))
  for (const { id, role, name, department } of [...Object.values(people), example.housing] as Caller[])
    await house
      .store(accounts)
      .create({
        ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: house.now().toISOString() },
        ...(department ? { department: { id: department, name: department } } : {}),
      })
      .catch(() => undefined)
  const ask = door(peopleEndpoints(house))
  return {
    ...all,
    walk: () => tellOfRules(house),
    told: async (who: Caller) =>
      (await ask<typeof readInbox>(who, 'GET /api/people/me/messages')).body.messages
        .reverse()
        .map(({ title, text }) => `${title}：${text}`),
  }
}

const changed = { rule: '示例照明的规定' }

test('a unit is told once a month which of its cards wait or were not looked at for a year, and the supervisor of the city of all', async () => {
  const old = { ...card, checked: '2025-10-01' }
  const waits = { ...card, id: 'example-waits', question: '示例路灯归谁管？', changed }
  const { walk, told, house } = await reminded([old, waits, lawCard])
  await walk()
  await walk()
  const own =
    '知识卡要核对：你单位有 1 张知识卡的规定变了、还没有照新的核对，例如“示例路灯归谁管？”。在“知识卡”的“等核对的卡”里。有 1 张核对过满一年，最早的是2025年10月1日核对的“示例路灯坏了多久修好？”，看一看还对不对。'
  expect(await told(people.officer)).toEqual([own])
  expect(await told(people.supervisor)).toEqual([
    expect.stringMatching(/^各单位的知识卡要核对：全市有 1 张.*最多的是市住房城乡建设局，1 张。有 1 张核对过满一年/),
  ])
  expect(await told(people.otherUnit)).toEqual([])
  house.clock.set('2026-12-01T01:00:00.000Z')
  await walk()
  expect(await told(people.officer)).toHaveLength(2)
})

test('thirty days before a rule begins the unit whose cards rest on its former words is told, and on the day they answer no more', async () => {
  const { walk, told, house, add, answered } = await reminded([card])
  await add({
    '示例市路灯管理办法(2026-10-01).md': rules(2026, 2)
      .replace('2026年1月1日 示例', '2026年10月1日 示例')
      .replace('自2026年1月1日起', '自2027年1月1日起'),
  })
  await walk()
  expect(await told(people.officer)).toEqual([])
  house.clock.set('2026-12-03T01:00:00.000Z')
  await walk()
  await walk()
  expect(await told(people.officer)).toEqual([
    expect.stringMatching(
      /^知识卡依据的规定要变：《示例市路灯管理办法》从2027年1月1日起照新的施行，你单位有 1 张知识卡依据原来的，例如“示例路灯坏了多久修好？”/,
    ),
  ])
  expect((await answered(card.question)).text).toContain('3 日内修好')
  house.clock.set('2027-01-01T01:00:00.000Z')
  expect(JSON.stringify(await answered(card.question))).not.toContain('3 日内修好')
})

test('a text that waits five working days for its second person is told again, and after ten the supervisor', async () => {
  const { handedIn, act, walk, told, house } = await reminded([lawCard])
  const { id } = (await handedIn()).body
  house.clock.set('2026-11-27T02:00:00.000Z')
  await walk()
  expect(await told(people.editor)).toEqual([])
  house.clock.set('2026-11-30T02:00:00.000Z')
  await walk()
  await walk()
  expect(await told(people.editor)).toEqual([
    '收录的文件等核对满 5 个工作日：《示例市路灯管理办法》，市住房城乡建设局示例经办·住建11月23日（周一）交上，还没有人对照原文件核对。',
  ])
  expect(await told(people.supervisor)).toEqual([])
  house.clock.set('2026-12-07T02:00:00.000Z')
  await walk()
  expect(await told(people.supervisor)).toEqual([expect.stringMatching(/^收录的文件等核对满 10 个工作日/)])
  await act(id, 'signature', 1)
  house.clock.set('2026-12-28T02:00:00.000Z')
  await walk()
  expect(await told(people.editor)).toHaveLength(1)
})
