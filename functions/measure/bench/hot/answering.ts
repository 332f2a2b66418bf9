import { performance } from 'node:perf_hooks'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { concerns } from '../../../concerns/store'
import { editionOf } from '@shared/concerns/concern'
import { outboxOf } from '../../../messages/outboxOf'
import { inboxItems } from '../../../messages/inbox'
import type { MeteredHouse } from '../inquiries/meteredHouse'
import { leadOf, officerOf, supervisor } from '../inquiries/people'

const hot = z.object({
  decided: z.number(),
  topics: z.array(z.object({ id: z.string(), problem: z.string(), voices: z.number(), messages: z.number() })),
})
const suggestion = z.object({
  suggested: z.object({ title: z.string(), summary: z.string(), seenAt: z.string() }).loose(),
})
const raised = z.object({ concern: z.string(), linked: z.number() })
const dispatcher = { id: 'dispatcher', role: 'dispatcher', name: '示例分办' } as const
const editor = { id: 'editor', role: 'editor', name: '示例编辑' } as const
const department = 'housing'
const text = '示例：来信都收到了，已经到现场看过，今天起整改，进展在这里公布。'

/** One response to the whole of the topic that most people on the board spoke of: how many cases it answers, who is told. */
export async function answering({ ask, house }: Pick<MeteredHouse, 'ask' | 'house'>) {
  const { topics, decided } = hot.parse((await ask(supervisor, 'GET', '/api/hot')).body)
  const most = topics.toSorted((a, b) => b.voices - a.voices)[0]
  if (!most) return undefined
  const sweep = outboxOf(house)
  while ((await sweep()) > 0);
  const begun = performance.now()
  const { suggested } = suggestion.parse((await ask(supervisor, 'GET', `/api/hot/${most.id}`)).body)
  const { title, summary, seenAt } = suggested
  const words = { title, summary, seenAt, topic: '困难群众生活', severity: 'ordinary', decided }
  const made = await ask(supervisor, 'POST', `/api/hot/${most.id}/concern`, words)
  if (made.status !== 201) throw new Problem('not-now', `热点没有登记成舆情：${JSON.stringify(made.body)}`)
  const { concern, linked } = raised.parse(made.body)
  const step = async (...[who, path, body]: [Parameters<typeof ask>[0], string, object]) => {
    const there = await house.store(concerns).get(concern)
    const { status, body: said } = await ask(who, 'POST', `/api/concerns/${concern}/${path}`, {
      ...body,
      version: there && editionOf(there),
    })
    if (status !== 200) throw new Problem('not-now', `这一步没有办成：${path} ${JSON.stringify(said)}`)
  }
  await step(editor, 'verification', { verdict: 'confirmed', text: '示例：已向现场核实。' })
  await step(dispatcher, 'assignment', { department })
  await step(officerOf(department), 'review', { text })
  await step(leadOf(department), 'signature', {})
  while ((await sweep()) > 0);
  const ms = performance.now() - begun
  const askers = new Set((await house.store(concerns).get(concern))?.linked?.flatMap(({ asker }) => asker ?? []))
  let told = 0
  for (const asker of askers) {
    const { items } = await house.store(inboxItems).page({ index: 'first', key: asker, limit: 200 })
    if (items.some(({ about }) => about?.thing === 'response' && about.id === concern)) told++
  }
  return { problem: most.problem, messages: most.messages, linked, askers: askers.size, told, ms }
}
