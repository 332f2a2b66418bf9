import { done } from '@shared/act'
import * as contract from '@shared/answers/contractTemplates'
import { keeperOf } from '@shared/answers/templates/access'
import { handIn } from '@shared/answers/templates/acts/handIn'
import { shownTemplateOf } from '@shared/answers/templates/desk'
import { templateActs } from '@shared/answers/templates/everyAct'
import { asItCame } from '@shared/answers/templates/kept'
import { templatesFor } from '@shared/answers/templates/laid'
import { templateThing } from '@shared/answers/templates/thing'
import { unitsOf } from '@shared/people/heirs'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { madeOnce } from '../../platform/madeOnce'
import type { AnswerSources } from '../answerSources'
import { changeTemplate, type TemplateSent, writtenOf } from './changeTemplate'
import { listTemplates } from './listTemplates'
import { soundTemplate } from './soundTemplate'
import { keptTemplateIds, keptTemplates as kind } from './store'
import { usedTemplates } from './usedTemplates'

/** 答复模板: written by the unit that uses them, signed by its lead, offered to whoever replies within a minute. */
export function templateEndpoints(house: House, corpus: AnswerSources['corpus']): Endpoint[] {
  const keptTemplates = house.store(kind)
  const { seeds, used } = usedTemplates(house)
  const needs = async () => ({
    keptTemplates,
    corpus,
    seeds: await seeds(),
    reference: await house.reference(),
    now: house.now(),
  })
  return [
    endpoint(contract.listReplyTemplates, async (_received, caller) => ({
      templates: templatesFor(await used(), unitsOf(caller)),
    })),
    endpoint(contract.listTemplates, async (_received, caller) => listTemplates(caller, await needs())),
    endpoint(contract.writeTemplate, async ({ body: { content } }, caller) => {
      const { reference, now } = await needs()
      const [ours] = keeperOf(caller)
      if (ours === undefined) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
      const { id, name } = reference.department(ours)
      const once = await madeOnce(
        keptTemplates,
        { prefix: `${keptTemplateIds}staff-`, written: content, caller },
        house,
      )
      const template = once.id.slice(keptTemplateIds.length)
      await soundTemplate(content, undefined, await corpus())
      const one = asItCame({ id: once.id, template, unit: { id, name }, seed: false })
      const taken = { one, sent: { version: 0, content }, caller, moment: { at: now.toISOString() } }
      const written = await once.create(done(handIn, templateThing, taken))
      house.nudge()
      return { template: shownTemplateOf(written, caller.id, undefined) }
    }),
    ...Object.values(templateActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => {
        const held = await needs()
        const one = await changeTemplate(act, received as TemplateSent, caller!, held)
        house.nudge()
        const seed = held.seeds.find(({ id }) => id === one.template)
        return { template: shownTemplateOf(one, caller!.id, writtenOf(seed)) }
      },
    })),
  ]
}
