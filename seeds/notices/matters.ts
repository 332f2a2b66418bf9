import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stepOf } from '@shared/notices/chain/chains'
import { evolveMatter, type Matter, matterContent, opened } from '@shared/notices/chain/matter'
import * as z from 'zod'

const daysAgo = z.number().int().min(0)
const written = matterContent.extend({
  id: z.string().startsWith('matter-example-'),
  department: z.string(),
  openedDaysAgo: daysAgo,
  title: z.string().startsWith('【示例】'),
  contact: z.string().startsWith('示例'),
  /** Steps that are over, told as work: what was on paper before has no notice here. */
  done: z.array(z.strictObject({ step: z.string(), fromDaysAgo: daysAgo, untilDaysAgo: daysAgo })),
})

const officer = { id: 'staff-example', name: '示例经办' }

/** Land taken in two villages and one old estate renewed, plainly examples, all of them under way at `now`. */
export function exampleMatters(now: Date, facts: { department(id: string): { id: string; name: string } }): Matter[] {
  const at = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
  return z
    .array(written)
    .parse(JSON.parse(readFileSync(join(__dirname, 'matters.json'), 'utf8')))
    .map(({ id, department, openedDaysAgo, done, ...content }) => {
      const { id: unit, name } = facts.department(department)
      const about = { id, department: { id: unit, name }, by: officer, at: at(openedDaysAgo) }
      const bare = opened({ ...content, example: true }, about)
      return done.reduce((one, { step, fromDaysAgo, untilDaysAgo }) => {
        if (!stepOf(content.chain, step)) throw new Error(`${id}: ${step} is no step of ${content.chain}`)
        const begun = evolveMatter(one, { type: 'begun', at: at(fromDaysAgo), by: officer, step })
        return evolveMatter(begun, { type: 'ended', at: at(untilDaysAgo), by: officer, step })
      }, bare)
    })
}
