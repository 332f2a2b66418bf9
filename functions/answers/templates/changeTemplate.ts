import type { TemplateAct } from '@shared/answers/templates/acts/act'
import type { TemplateContent } from '@shared/answers/templates/content'
import { asItCame, type KeptTemplate } from '@shared/answers/templates/kept'
import { unitOf } from '@shared/answers/templates/laid'
import type { ReplyTemplate } from '@shared/answers/templates/template'
import { templateThing } from '@shared/answers/templates/thing'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../../platform/bucket/reference'
import { change } from '../../platform/change'
import type { Corpus } from '../corpus/corpus'
import { soundTemplate } from './soundTemplate'
import { keptTemplateIds, type KeptTemplates } from './store'

export interface TemplateNeeds {
  keptTemplates: Pick<KeptTemplates, 'get' | 'save' | 'create' | 'page'>
  /** As the product came with them. */
  seeds: readonly ReplyTemplate[]
  reference: Pick<Reference, 'department'>
  now: Date
}

export interface TemplateSent {
  params: { id: string }
  /** `version`: how much had happened to the template when the caller saw it. */
  body: { version: number }
}

/** One act on one template, in one conditional write; the first on a seed makes its record. `corpus`: opened only for what is checked. */
export const changeTemplate = (
  act: TemplateAct,
  { params: { id }, body }: TemplateSent,
  caller: Caller,
  needs: TemplateNeeds & { corpus: () => Promise<Corpus> },
): Promise<KeptTemplate> =>
  change({ act, caller, body, seen: body.version }, templateThing, {
    load: async () => (await needs.keptTemplates.get(`${keptTemplateIds}${id}`)) ?? untouchedSeed(id, needs),
    moment: () => ({ at: needs.now.toISOString() }),
    async found({ draft, live }) {
      const { content } = body as { content?: TemplateContent } & TemplateSent['body']
      const checked = act.checks === 'sent' ? content : act.checks === 'kept' ? draft : undefined
      const before = live?.content ?? writtenOf(needs.seeds.find((one) => one.id === id))
      if (checked) await soundTemplate(checked, before, await needs.corpus())
      return {}
    },
    keep: (after, before) => kept(after, before, needs.keptTemplates),
  })

/** A template of the product as staff would have written it. */
export const writtenOf = (seed: ReplyTemplate | undefined): TemplateContent | undefined =>
  seed && { title: seed.title, fits: seed.fits, text: seed.text }

/** What nobody has touched, as its record would begin. */
export const untouchedOf = (seed: ReplyTemplate, reference: Pick<Reference, 'department'>): KeptTemplate => {
  const { id, name } = reference.department(unitOf(seed))
  return asItCame({ id: `${keptTemplateIds}${seed.id}`, template: seed.id, unit: { id, name }, seed: true })
}

/** Whoever comes second to an untouched template is told that somebody was faster. */
async function kept(
  after: KeptTemplate,
  before: KeptTemplate,
  keptTemplates: TemplateNeeds['keptTemplates'],
): Promise<KeptTemplate> {
  if (before.events.length > 0) return keptTemplates.save(after)
  try {
    return await keptTemplates.create(after)
  } catch (error) {
    if (error instanceof Problem && error.code === 'already-exists') throw new Problem('changed-meanwhile')
    throw error
  }
}

function untouchedSeed(id: string, { seeds, reference }: TemplateNeeds): KeptTemplate {
  const seed = seeds.find((one) => one.id === id)
  if (!seed) throw new Problem('not-found', '没有这份模板')
  return untouchedOf(seed, reference)
}
