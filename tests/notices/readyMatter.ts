import type { Caller } from '@shared/people/caller'
import { cityCode } from '@shared/areas/words'
import { chains, lawfulChainOf } from '@shared/notices/chain/chains'
import { evolveMatter, type Matter, opened } from '@shared/notices/chain/matter'
import type { NoticeContent } from '@shared/notices/content'
import { kindMeant } from '@shared/notices/law/kinds'
import { randomUUID } from 'node:crypto'
import { matters } from '../../functions/notices/matters/store'
import type { House } from '../../functions/platform/house'

interface Said {
  kind?: string | undefined
  title: string
  field: string
  chain?: NoticeContent['chain'] | undefined
}

/**
 * For tests that are about something else: where law makes a notice a step of a matter, there is one of its department for
 * the whole city, with every step before it over.
 */
export async function withMatter<T extends Said>(
  content: T,
  { id: person, name, department = 'government-office' }: Caller,
  house: Pick<House, 'store' | 'reference'>,
): Promise<T> {
  const kind = kindMeant({ ...content, field: content.field as NoticeContent['field'] }).id
  const chain = lawfulChainOf(kind)
  if (!chain || content.chain) return content
  const by = { id: person, name }
  const at = '2026-01-05T02:00:00.000Z'
  const id = `matter-${randomUUID()}`
  const said = { chain, title: '示例：前面几步都办完的一件事', areas: [cityCode], contact: '示例电话 0635-0000001' }
  let one: Matter = opened(said, { id, department: (await house.reference()).department(department), by, at })
  const steps = chains[chain].steps
  const here = steps.findIndex((step) => step.kind === kind)
  for (const { id: step } of steps.slice(0, here))
    for (const type of ['begun', 'ended'] as const) one = evolveMatter(one, { type, at, by, step })
  await house.store(matters).create(one)
  return { ...content, chain: { matter: id, step: steps[here]!.id } }
}
