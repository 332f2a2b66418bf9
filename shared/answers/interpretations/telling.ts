import type { Named } from '../../named'
import { message, type Outgoing, toStaff } from '../../outbox'
import { type Interpretation, writersOf } from './interpretation'

interface Step {
  at: string
  by: Named
}

const told = (one: Interpretation, { at }: Step) => ({
  id: `${one.id}#${one.events.length}`,
  about: { thing: 'interpretation' } as const,
  at,
})

/** Those who sign, when an interpretation begins to wait; written on while it waits it is told no more. */
export const toldToSign = (one: Interpretation, step: Step): Outgoing[] => [
  message({
    ...told(one, step),
    to: toStaff({ department: one.department.id, role: 'lead', except: step.by.id }),
    title: '一份解读等你签发',
    text: `《${one.policyTitle}》的解读，${step.by.name}交上。写过的人不能签。`,
  }),
]

interface Reasoned extends Step {
  reason: string
}

/** Whoever wrote on it, or who is there in their place, when it is given back with the reason. */
export const toldGivenBack = (one: Interpretation, step: Reasoned): Outgoing[] =>
  toWriters(one, step, {
    title: '你写的解读退回修改',
    text: `《${one.policyTitle}》的解读，${step.by.name}退回：${step.reason}`,
  })

/** The same when it was public and is taken down. */
export const toldWithdrawn = (one: Interpretation, step: Reasoned): Outgoing[] =>
  toWriters(one, step, {
    title: '你写的解读撤下了，改好再交',
    text: `《${one.policyTitle}》的解读，${step.by.name}撤下：${step.reason}`,
  })

const toWriters = (one: Interpretation, step: Step, words: { title: string; text: string }): Outgoing[] =>
  [...writersOf(one)].map((person) =>
    message({
      ...told(one, step),
      id: `${one.id}#${one.events.length}/${person}`,
      to: toStaff({ department: one.department.id, role: 'officer', person }),
      ...words,
    }),
  )
