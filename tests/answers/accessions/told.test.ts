import type { listUnstatedPolicies } from '@shared/answers/contractOpenness'
import type { readInbox } from '@shared/people/contract'
import type { Caller } from '@shared/people/caller'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { peopleEndpoints } from '../../../functions/people/endpoints'
import { accounts } from '../../../functions/platform/identity/account'
import { door } from '../../support/door'
import { newRules, people, takingIn } from './library'

async function staffed(more: readonly Caller[] = []) {
  const all = await takingIn()
  const { house } = all
  const createdAt = house.now().toISOString()
  for (const { id, role, name, department } of [...(Object.values(people) as Caller[]), ...more])
    await house.store(accounts).create({
      ...{ id, version: 0, role, name, places: [], disabled: false, createdAt },
      ...(department ? { department: { id: department, name: department } } : {}),
    })
  const ask = door(peopleEndpoints(house))
  const sweep = outboxOf(house)
  const told = async (who: Caller) => {
    await sweep()
    const { messages } = (await ask<typeof readInbox>(who, 'GET /api/people/me/messages')).body
    return messages.reverse().map(({ title, text }) => `${title}：${text}`)
  }
  return { ...all, told }
}

test('whoever may look is told once that a text waits, and whoever handed it in what became of it, with the reason', async () => {
  const { handedIn, act, mend, look, told } = await staffed()
  const { id } = (await handedIn()).body
  const waits =
    '有一份文件等你核对收录：《示例市路灯管理办法》，市住房城乡建设局示例经办·住建交上。请对照原文件核对，核对过才收进文件库。'
  for (const who of [people.officeLead, people.editor, people.second]) expect(await told(who)).toEqual([waits])
  expect(await told(people.otherUnit)).toEqual([])
  await act(id, 'return', 1, { reason: '文号没有写，原文件上有' })
  expect(await told(people.officer)).toEqual([
    '退回修改：收录的文件：《示例市路灯管理办法》，示例编辑退回：文号没有写，原文件上有',
  ])
  const { facts } = (await look(id)).body.accession.waits!.content
  await mend(id, 2, { ...facts, number: '示政发〔2026〕1号' })
  await act(id, 'signature', 3)
  await act(id, 'withdrawal', 4, { caller: people.second, reason: '收错了一份，另有正式的' })
  expect((await told(people.officer)).slice(1)).toEqual([
    '文件核对过了：《示例市路灯管理办法》，示例编辑核对过了，几分钟内收进文件库，回答问题也用它。',
    '文件从文件库撤出：《示例市路灯管理办法》，示例编辑二撤出：收错了一份，另有正式的',
  ])
  expect((await told(people.editor)).at(-1)).toContain('示例编辑二撤出')
})

test('twenty texts that an office hands in at once are told of as one', async () => {
  const { handedIn, told } = await staffed()
  for (const nth of [1, 2, 3])
    await handedIn(
      { title: `示例市路灯管理办法之${nth}` },
      { name: `${nth}.md`, text: `${newRules.text}\n第${nth + 3}条 示例${nth}。\n` },
    )
  const [only, ...others] = await told(people.editor)
  expect(only).toMatch(/^有 3 份文件等你核对收录：最近交上的是《示例市路灯管理办法之\d》/)
  expect(others).toEqual([])
})

test('a text of a county is told to its own desk, and to the office of the city where the desk has nobody who may look', async () => {
  const desk: Caller = { id: 'staff-qu-lead', role: 'lead', name: '示例审核·区', department: 'desk@371502' }
  const [withDesk, without] = [await staffed([desk]), await staffed()]
  for (const { handedIn } of [withDesk, without]) expect((await handedIn({}, newRules, people.county)).status).toBe(201)
  const waits = /^有一份文件等你核对收录：《示例市路灯管理办法》，东昌府区.*交上/
  expect(await withDesk.told(desk)).toEqual([expect.stringMatching(waits)])
  expect(await withDesk.told(people.officeLead)).toEqual([])
  expect(await without.told(people.officeLead)).toEqual([expect.stringMatching(waits)])
  expect(await without.told(people.editor)).toEqual([])
})

test('what states no openness of its own waits for an editor once it is taken in, and nobody else reads it', async () => {
  const { read, begin, act, placed, house, searched } = await staffed()
  const text = '示例市路灯工作要点\n\n一、路灯应当每月检查一遍。\n\n二、灯杆应当每年刷漆一遍。\n\n2026年3月1日\n'
  const { body } = await read({ name: '要点.txt', text }, people.officer, '聊城')
  expect(body.attribute).toBe('未标明')
  const { id } = (await begin(body.file, '要点.txt', body.facts)).body
  await act(id, 'signature', 1)
  await placed()
  const { answerEndpoints } = await import('../../../functions/answers/endpoints')
  const ask = door(answerEndpoints(house))
  const { waiting } = (await ask<typeof listUnstatedPolicies>(people.editor, 'GET /api/openness')).body
  expect(waiting.policies.map(({ title }) => title)).toEqual(['示例市路灯工作要点'])
  expect((await searched()).map(({ title }) => title)).not.toContain('示例市路灯工作要点')
})

test('pressed twice at the very same moment it is one record, and both presses go through', async () => {
  const { handedIn, list } = await staffed()
  const answers = await Promise.all([handedIn(), handedIn({}, newRules, people.officer)])
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect((await list()).body.accessions).toHaveLength(1)
})
